//! Keys: where they come from, how they are named, and the only source of random bytes.
//!
//! A *data key* is the host's: it seals every field, and it can be replaced. A ring holds the one
//! that is written with and those that are only read. The *name key* is the store's own: made once,
//! kept in the store under a data key, it turns outside ids into [`ChatKey`]s, so that rotating
//! the data key moves no chat.
//!
//! To rotate while several processes run: give all of them the new key as a second one, then all of
//! them the new key as the first, then `rekey`, then take the old key away. A process that meets a
//! key it does not have leaves the chat alone. Keys are wiped from memory when dropped, and no
//! debug form shows one.

use std::fmt;
use std::io::{self, Write as _};
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::{Zeroize as _, ZeroizeOnDrop, Zeroizing};

use super::StoreError;
use super::files::make_whole;
use super::types::{Chat, ChatKey};

/// Fills an array from the system's generator.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| StoreError::Random)?;
    Ok(bytes)
}

/// A random number from the system's generator.
pub(crate) fn random_u64() -> Result<u64, StoreError> {
    random().map(u64::from_le_bytes)
}

/// The name of a data key: a hash of it, so that nobody has to number keys.
pub(crate) type KeyId = [u8; 4];

/// Writes a key id as a host reads it.
pub(crate) fn show(id: KeyId) -> String {
    format!("{:08x}", u32::from_be_bytes(id))
}

/// A key that seals fields.
#[derive(Clone, ZeroizeOnDrop)]
pub(crate) struct DataKey {
    bytes: [u8; 32],
    #[zeroize(skip)]
    id: KeyId,
}

impl DataKey {
    fn new(bytes: [u8; 32]) -> Self {
        let mut hash = blake3::derive_key("hearback 2026 id of a data key", &bytes);
        let id = [hash[0], hash[1], hash[2], hash[3]];
        hash.zeroize();
        Self { bytes, id }
    }

    fn parse(text: &str) -> Result<Self, KeyError> {
        let bytes = Zeroizing::new(STANDARD.decode(text).map_err(|_| KeyError::NotBase64)?);
        let found = bytes.len();
        let bytes =
            <[u8; 32]>::try_from(bytes.as_slice()).map_err(|_| KeyError::Length { found })?;
        if bytes == [0; 32] {
            return Err(KeyError::Zero);
        }
        Ok(Self::new(bytes))
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.bytes
    }

    pub(crate) fn id(&self) -> KeyId {
        self.id
    }
}

/// The data keys of a process: one to write with, and any number of older ones to read with.
#[derive(Clone)]
pub struct KeyRing {
    current: DataKey,
    older: Vec<DataKey>,
}

impl KeyRing {
    /// Reads keys of 32 bytes in base64, separated by commas or white space, the current one
    /// first. Lines that begin with `#` are skipped.
    ///
    /// # Errors
    /// When there is none, or one is not such a key, or one stands there twice.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let lines = text
            .lines()
            .filter(|line| !line.trim_start().starts_with('#'));
        let mut keys: Vec<DataKey> = Vec::new();
        for word in lines.flat_map(|line| line.split([',', ' ', '\t'])) {
            if word.trim().is_empty() {
                continue;
            }
            let key = DataKey::parse(word.trim())?;
            if keys.iter().any(|other| other.id == key.id) {
                return Err(KeyError::Twice { id: show(key.id) });
            }
            keys.push(key);
        }
        let mut keys = keys.into_iter();
        let current = keys.next().ok_or(KeyError::None)?;
        Ok(Self {
            current,
            older: keys.collect(),
        })
    }

    /// Makes a ring of one random key.
    ///
    /// # Errors
    /// When the system gives no random bytes.
    pub fn generate() -> Result<Self, KeyError> {
        let bytes = Zeroizing::new(random::<32>().map_err(|_| KeyError::Random)?);
        Ok(Self {
            current: DataKey::new(*bytes),
            older: Vec::new(),
        })
    }

    /// This ring with the keys of another as older ones.
    #[must_use]
    pub fn with_older(mut self, other: &Self) -> Self {
        for key in std::iter::once(&other.current).chain(&other.older) {
            if self.find(key.id).is_none() {
                self.older.push(key.clone());
            }
        }
        self
    }

    /// Reads a key file.
    ///
    /// # Errors
    /// When it cannot be read, or holds no ring.
    #[expect(clippy::disallowed_methods, reason = "the one place that reads keys")]
    pub fn read_file(path: &Path) -> Result<Self, KeyError> {
        let text = Zeroizing::new(std::fs::read_to_string(path).map_err(KeyError::File)?);
        Self::parse(&text)
    }

    /// Reads a key file, or makes one with a new key, readable by its owner alone.
    ///
    /// Of two processes that make it at once, one makes it and the other reads it.
    ///
    /// # Errors
    /// When it can be neither read nor made, or holds no ring.
    #[expect(clippy::disallowed_methods, reason = "the one place that reads keys")]
    pub fn read_or_make_file(path: &Path) -> Result<Self, KeyError> {
        match std::fs::read_to_string(path) {
            Ok(text) => return Self::parse(&Zeroizing::new(text)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(KeyError::File(error)),
        }
        let ring = Self::generate()?;
        let made = make_whole(path, |mut file| {
            let mut text = Zeroizing::new(STANDARD.encode(ring.current.bytes));
            text.push('\n');
            file.write_all(text.as_bytes())?;
            file.sync_all()
        });
        match made {
            Ok(()) => Ok(ring),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Self::read_file(path),
            Err(error) => Err(KeyError::File(error)),
        }
    }

    pub(crate) fn current(&self) -> &DataKey {
        &self.current
    }

    /// The id of the current key.
    pub fn current_id(&self) -> String {
        show(self.current.id)
    }

    pub(crate) fn find(&self, id: KeyId) -> Option<&DataKey> {
        std::iter::once(&self.current)
            .chain(&self.older)
            .find(|key| key.id == id)
    }

    /// The ids of all keys, the current one first.
    pub(crate) fn ids(&self) -> String {
        let ids: Vec<_> = std::iter::once(&self.current)
            .chain(&self.older)
            .map(|key| show(key.id))
            .collect();
        ids.join(", ")
    }
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyRing({})", self.ids())
    }
}

/// The key that names chats.
#[derive(Clone, ZeroizeOnDrop)]
pub(crate) struct NameKey([u8; 32]);

impl NameKey {
    pub(crate) fn generate() -> Result<Self, StoreError> {
        random().map(Self)
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The name of a chat. Half of the hash: 128 bits keep a million chats apart.
    pub(crate) fn name(&self, chat: &Chat) -> ChatKey {
        let mut hasher = blake3::Hasher::new_keyed(&self.0);
        hasher.update(b"chat\0").update(chat.as_str().as_bytes());
        let mut name = [0; 16];
        hasher.finalize_xof().fill(&mut name);
        ChatKey(name)
    }

    /// A short tag over the clear head of an envelope.
    pub(crate) fn tag(&self, parts: [&[u8]; 2]) -> [u8; 4] {
        let mut hasher = blake3::Hasher::new_keyed(&self.0);
        hasher.update(b"head\0").update(parts[0]).update(parts[1]);
        let mut tag = [0; 4];
        hasher.finalize_xof().fill(&mut tag);
        tag
    }
}

/// Why a key cannot be used. Shows nothing of it.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// There is no key in the text.
    #[error("no key is given")]
    None,
    /// Not base64.
    #[error("a key is not valid base64")]
    NotBase64,
    /// Not 32 bytes.
    #[error("a key has {found} bytes, and 32 are needed")]
    Length {
        /// How many it has.
        found: usize,
    },
    /// All bytes are zero: a placeholder, not a key.
    #[error("a key is all zeros")]
    Zero,
    /// The same key twice.
    #[error("key {id} is given twice")]
    Twice {
        /// Its id.
        id: String,
    },
    /// The file cannot be read or made.
    #[error("cannot read or make the key file")]
    File(#[source] io::Error),
    /// The system gave no random bytes.
    #[error("the system gives no random bytes")]
    Random,
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "tests look at the files")]
mod tests {
    use super::super::files::is_private;
    use super::*;

    const A: &str = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
    const B: &str = "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=";

    #[test]
    fn a_ring_takes_the_first_key_as_the_current_one() {
        let ring = KeyRing::parse(&format!("# new\n{B}\n\n# old\n{A}\n")).unwrap();
        assert_eq!(ring.current().bytes(), &[2; 32]);
        assert_eq!(ring.ids().split(", ").count(), 2);
        let older = KeyRing::parse(A).unwrap();
        assert!(ring.find(older.current().id()).is_some());
        assert!(older.find(ring.current().id()).is_none());
    }

    #[test]
    fn what_is_no_key_is_refused_without_being_shown() {
        let error = |text: &str| KeyRing::parse(text).unwrap_err().to_string();
        assert_eq!(error(" \n# none\n"), "no key is given");
        assert_eq!(error("hunter2!"), "a key is not valid base64");
        assert_eq!(error("c2hvcnQ="), "a key has 5 bytes, and 32 are needed");
        assert_eq!(error(&STANDARD.encode([0; 32])), "a key is all zeros");
        assert!(error(&format!("{A},{A}")).ends_with("is given twice"));
    }

    #[test]
    fn no_debug_form_shows_a_key() {
        let ring = KeyRing::parse(A).unwrap();
        let shown = format!("{ring:?}");
        assert!(
            shown.len() == "KeyRing(00000000)".len() && !shown.contains("01010101"),
            "{shown}"
        );
    }

    #[test]
    fn a_key_file_is_made_once_and_is_private() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("state.key");
        let made = KeyRing::read_or_make_file(&path).unwrap();
        let read = KeyRing::read_or_make_file(&path).unwrap();
        assert_eq!(made.current().bytes(), read.current().bytes());
        assert!(is_private(&path).unwrap());
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn names_depend_on_chat_and_key() {
        let (one, two) = (NameKey([1; 32]), NameKey([2; 32]));
        let (a, b) = (Chat::from(1), Chat::from(11));
        assert_eq!(one.name(&a), one.name(&Chat::new("1")));
        assert_ne!(one.name(&a), one.name(&b));
        assert_ne!(one.name(&a), two.name(&a));
    }
}
