//! Compression of sessions and side records, before they are sealed.
//!
//! Letters, pasted replies and a session's JSON are text and the bulk of what a chat leaves
//! behind; deflate halves the former and leaves a quarter of the latter. `miniz_oxide` because it is pure Rust without unsafe code and stands in the tree anyway,
//! below everything that writes zip or PNG.

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

const PLAIN: u8 = 0;
const DEFLATED: u8 = 1;
const LEVEL: u8 = 6;
/// Nothing that a chat can hold is larger; a damaged length must not fill the memory.
const LIMIT: usize = 64 << 20;

pub(crate) fn pack(content: &[u8]) -> Vec<u8> {
    let deflated = compress_to_vec(content, LEVEL);
    let (form, bytes) = if deflated.len() < content.len() {
        (DEFLATED, &deflated[..])
    } else {
        (PLAIN, content)
    };
    [&[form], bytes].concat()
}

pub(crate) fn unpack(packed: &[u8]) -> Option<Vec<u8>> {
    match packed.split_first()? {
        (&PLAIN, content) => Some(content.to_vec()),
        (&DEFLATED, deflated) => decompress_to_vec_with_limit(deflated, LIMIT).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_shrinks_and_comes_back() {
        let letter = "Please send me a copy of the recording of my call. ".repeat(40);
        let packed = pack(letter.as_bytes());
        assert!(packed.len() < letter.len() / 4, "{}", packed.len());
        assert_eq!(unpack(&packed).as_deref(), Some(letter.as_bytes()));
        for content in [&b""[..], b"x", &[0xff, 0, 0x80]] {
            assert_eq!(unpack(&pack(content)).as_deref(), Some(content));
        }
    }

    #[test]
    fn what_was_not_packed_is_refused() {
        assert_eq!(unpack(&[]), None);
        assert_eq!(unpack(&[9, 1, 2]), None);
        assert_eq!(unpack(&[DEFLATED, 0xff, 0xff]), None);
    }
}
