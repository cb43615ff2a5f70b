//! Compression of sessions and side records, before they are sealed.
//!
//! Letters and pasted replies are text of some kilobytes, written once: deflate leaves half of
//! them. `miniz_oxide` because it is pure Rust without unsafe code and stands in the tree anyway,
//! below everything that writes zip or PNG.
//!
//! A session is written with every turn, and small: what deflate costs there is not the bytes but
//! its tables, 300 KB to be cleared for each. LZ4 has a table of 8 KB, and with a dictionary that
//! holds what every session repeats (the names of its fields, of the first flows and steps) it
//! leaves half of what deflate leaves, in a twentieth of the time. Its two forms without unsafe
//! code are chosen in Cargo.toml.

use lz4_flex::block::{compress_with_dict, decompress_with_dict};
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

const PLAIN: u8 = 0;
const DEFLATED: u8 = 1;
/// The length of the content, in four bytes, then LZ4 with [`DICTIONARY`].
const LZ4: u8 = 2;
const LEVEL: u8 = 6;
/// Nothing that a chat can hold is larger; a damaged length must not fill the memory.
const LIMIT: usize = 64 << 20;

/// Stored sessions can be read with exactly these bytes only: another dictionary is another form,
/// beside this one. A name that is missing here costs some bytes a session and nothing else.
const DICTIONARY: &[u8] = include_bytes!("session.dict");

/// Packs a text that is written once.
pub(crate) fn pack(content: &[u8]) -> Vec<u8> {
    let deflated = compress_to_vec(content, LEVEL);
    if deflated.len() < content.len() {
        [&[DEFLATED], &deflated[..]].concat()
    } else {
        plain(content)
    }
}

/// Packs a session, which is written with every turn.
pub(crate) fn pack_session(content: &[u8]) -> Vec<u8> {
    let packed = compress_with_dict(content, DICTIONARY);
    match u32::try_from(content.len()) {
        Ok(length) if packed.len() < content.len() => {
            [&[LZ4], &length.to_be_bytes()[..], &packed[..]].concat()
        }
        _ => plain(content),
    }
}

fn plain(content: &[u8]) -> Vec<u8> {
    [&[PLAIN], content].concat()
}

/// Unpacks either.
pub(crate) fn unpack(packed: &[u8]) -> Option<Vec<u8>> {
    match packed.split_first()? {
        (&PLAIN, content) => Some(content.to_vec()),
        (&DEFLATED, deflated) => decompress_to_vec_with_limit(deflated, LIMIT).ok(),
        (&LZ4, packed) => {
            let (length, packed) = packed.split_first_chunk()?;
            let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
            let content =
                (length <= LIMIT).then(|| decompress_with_dict(packed, length, DICTIONARY));
            content?.ok().filter(|content| content.len() == length)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_shrinks_and_comes_back() {
        let letter = "Please send me a copy of the recording of my call. ".repeat(40);
        for pack in [pack, pack_session] {
            let packed = pack(letter.as_bytes());
            assert!(packed.len() < letter.len() / 4, "{}", packed.len());
            assert_eq!(unpack(&packed).as_deref(), Some(letter.as_bytes()));
            for content in [&b""[..], b"x", &[0xff, 0, 0x80]] {
                assert_eq!(unpack(&pack(content)).as_deref(), Some(content));
            }
        }
    }

    #[test]
    fn what_was_not_packed_is_refused() {
        let whole = pack_session(&DICTIONARY[100..900]);
        assert!(whole.len() < 40, "{}", whole.len());
        assert_eq!(unpack(&whole).as_deref(), Some(&DICTIONARY[100..900]));
        for end in 0..whole.len() {
            assert_eq!(unpack(&whole[..end]), None, "{end}");
        }
        let mut huge = whole;
        huge[1] = 0xff;
        assert_eq!(unpack(&huge), None);
        for other in [&[][..], &[9, 1, 2], &[DEFLATED, 0xff, 0xff], &[LZ4, 0xff]] {
            assert_eq!(unpack(other), None);
        }
    }

    #[test]
    fn the_dictionary_is_the_one_that_stored_sessions_need() {
        let hash = blake3::hash(DICTIONARY).to_hex();
        assert_eq!(
            &hash[..16],
            "b110ab36a2020149",
            "another dictionary is another form"
        );
    }
}
