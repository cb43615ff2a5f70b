//! Restoring a back-up: first all of it is judged, then it is written.
//!
//! Until the end the store has a header that no release opens, so that no service can begin on half
//! of the chats and lose the rest. A restore that was cut off is started again with the same file:
//! what is there already stays.

use std::collections::BTreeSet;
use std::io::{self, BufRead, Read as _};

use serde::{Deserialize, Serialize};
use tokio::task::JoinSet;

use super::dump::{END, FORMAT, First, KIND, Last, Row};
use super::keys::{self, KeyRing, NameKey};
use super::seal::{self, Sealed, Sealer};
use super::types::{ChatKey, Millis, Outcome};
use super::{Store, StoreError};

/// The longest line that is read: far above any chat, and no trap for the memory.
const LONGEST: u64 = 256 << 20;

/// How many chats are written at a time, so that a store in a file writes them in one go.
const AT_ONCE: usize = 64;

/// Why a back-up cannot be restored.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// Something else.
    #[error("this file is no back-up of Hearback")]
    NoBackUp,
    /// A later release made it.
    #[error("a later release made this back-up: restore it with that release or a newer one")]
    Newer,
    /// Its end is missing.
    #[error("the back-up is cut off: its last line is missing")]
    Cut,
    /// It is not as it was written.
    #[error("the back-up is damaged: it does not have the checksum that stands in its last line")]
    Damaged,
    /// Chats in it were sealed with keys that are not in the ring.
    #[error(
        "the back-up needs keys that are not given: {missing}; add them to state_key behind the current one"
    )]
    Keys {
        /// Their ids.
        missing: String,
    },
    /// The store holds chats already.
    #[error("the store is not empty: it has {chats} chats")]
    NotEmpty {
        /// How many.
        chats: usize,
    },
    /// No chats, but a service has been started on it and may still run.
    #[error("a service has begun to use this store")]
    Begun,
    /// The store belongs to another instance.
    #[error("the store and the back-up do not belong together: their chats have different names")]
    OtherStore,
    /// The file cannot be read.
    #[error("the back-up cannot be read")]
    File(#[from] io::Error),
    /// The store, or the key of the header.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Where a back-up may be restored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Onto {
    /// Where nothing is.
    Nothing,
    /// Where no chat is; nobody else can use the store now.
    NoChat,
    /// Anywhere of the same instance: only chats that are missing are written.
    Missing,
}

/// A back-up that was judged whole.
pub struct Contents {
    /// When it was made.
    pub made: Millis,
    /// How many chats are in it.
    pub chats: usize,
    /// How many of them have a field that cannot be opened, as in the store it was made from.
    pub damaged: usize,
    /// How many chats of that store could not be read and are not in it.
    pub left: usize,
    name: NameKey,
}

/// What a restore has done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restored {
    /// Chats that were written.
    pub written: usize,
    /// Chats that were there already and stay as they were.
    pub kept: usize,
    /// Chats whose time of keeping is over.
    pub over: usize,
}

impl Contents {
    /// Reads a back-up to its end: form, checksum, and that the keys open all of it.
    ///
    /// # Errors
    /// When one of these is not so; nothing has been written then.
    pub fn judge(
        file: &mut impl BufRead,
        ring: &KeyRing,
        schema: u8,
    ) -> Result<Self, RestoreError> {
        let mut hash = blake3::Hasher::new();
        let first = line(file)?.ok_or(RestoreError::NoBackUp)?;
        hash.update(&first);
        let first = first_of(&first, schema)?;
        let (name, _) = seal::unwrap(ring, &first.header.0)?;
        let sealer = Sealer::new(ring.clone(), name.clone(), schema);
        let mut contents = Self {
            made: Millis(first.made),
            chats: 0,
            damaged: 0,
            left: 0,
            name,
        };
        let mut missing = BTreeSet::new();
        loop {
            let next = line(file)?.ok_or(RestoreError::Cut)?;
            if next.starts_with(END.as_bytes()) {
                let last: Last = serde_json::from_slice(&next).map_err(|_| RestoreError::Cut)?;
                let sum = hash.finalize().to_hex();
                if last.end.blake3 != sum.as_str() || last.end.chats != contents.chats {
                    return Err(RestoreError::Damaged);
                }
                contents.left = last.end.left;
                break;
            }
            hash.update(&next);
            let (key, row) = row_of(&next)?;
            contents.chats += 1;
            contents.damaged += usize::from(!opens(&sealer, key, &row, &mut missing)?);
        }
        if missing.is_empty() {
            return Ok(contents);
        }
        let missing: Vec<_> = missing.into_iter().collect();
        Err(RestoreError::Keys {
            missing: missing.join(", "),
        })
    }
}

/// Whether every field of a chat opens; notes the keys that are missing for it.
fn opens(
    sealer: &Sealer,
    key: ChatKey,
    row: &Row,
    missing: &mut BTreeSet<String>,
) -> Result<bool, RestoreError> {
    let mut whole = true;
    for (place, sealed) in row.sealed(key) {
        match sealer.open(place, sealed) {
            Ok(_) => {}
            Err(Sealed::Broken) => whole = false,
            Err(Sealed::Newer(_)) => return Err(RestoreError::Newer),
            Err(Sealed::OtherKey) => {
                missing.extend(seal::key_of(sealed).map(keys::show));
            }
        }
    }
    Ok(whole)
}

/// Writes a back-up that was judged into a store; `tell` hears how far it is.
///
/// # Errors
/// When the store is not as `onto` says, or cannot be used. It can be started again.
pub async fn restore<S: Store>(
    store: &S,
    ring: &KeyRing,
    contents: &Contents,
    file: &mut (impl BufRead + Send),
    onto: Onto,
    now: Millis,
    mut tell: impl FnMut(&Restored) + Send,
) -> Result<Restored, RestoreError> {
    let begun = begin(store, ring, contents, onto).await?;
    // The first line was judged.
    line(file)?;
    let mut done = Restored::default();
    let mut ended = false;
    while !ended {
        let mut writes = JoinSet::new();
        while writes.len() < AT_ONCE {
            let next = line(file)?.ok_or(RestoreError::Cut)?;
            ended = next.starts_with(END.as_bytes());
            if ended {
                break;
            }
            let (key, row) = row_of(&next)?;
            if row.keep_until.is_some_and(|end| end <= now.0) {
                done.over += 1;
                continue;
            }
            let store = store.clone();
            writes.spawn(async move { store.commit(row.put(key), now).await });
        }
        while let Some(written) = writes.join_next().await {
            match written.map_err(|_| StoreError::Closed)?? {
                Outcome::Committed(_) => done.written += 1,
                Outcome::Conflict => done.kept += 1,
            }
        }
        tell(&done);
    }
    if let Some(mark) = begun {
        let whole = seal::wrap(ring, &contents.name)?;
        if !store.swap_meta(Some(mark), whole).await? {
            return Err(RestoreError::OtherStore);
        }
    }
    Ok(done)
}

/// Makes sure that the store may be written, and answers the mark that keeps services off.
async fn begin<S: Store>(
    store: &S,
    ring: &KeyRing,
    contents: &Contents,
    onto: Onto,
) -> Result<Option<Vec<u8>>, RestoreError> {
    let meta = store.meta().await?;
    if let Some(wrapped) = meta.as_deref().and_then(seal::whole) {
        // This very back-up, or one of the same instance, was being restored.
        let (name, _) = seal::unwrap(ring, wrapped)?;
        return if name.bytes() == contents.name.bytes() {
            Ok(meta)
        } else {
            Err(RestoreError::OtherStore)
        };
    }
    let chats = store.overview().await?.chats + store.asides(1).await?.len();
    match (&meta, onto) {
        (Some(meta), Onto::Missing) => {
            let (name, _) = seal::unwrap(ring, meta)?;
            if name.bytes() == contents.name.bytes() {
                return Ok(None);
            }
            return Err(RestoreError::OtherStore);
        }
        _ if chats > 0 => return Err(RestoreError::NotEmpty { chats }),
        (Some(_), Onto::Nothing) => return Err(RestoreError::Begun),
        (Some(_), Onto::NoChat) | (None, _) => {}
    }
    let mark = seal::half(&seal::wrap(ring, &contents.name)?);
    if store.swap_meta(meta, mark.clone()).await? {
        Ok(Some(mark))
    } else {
        Err(RestoreError::Begun)
    }
}

/// The next line with its end; none behind the last. One without an end was cut.
fn line(file: &mut impl BufRead) -> Result<Option<Vec<u8>>, RestoreError> {
    let mut line = Vec::new();
    file.take(LONGEST).read_until(b'\n', &mut line)?;
    match line.last() {
        None => Ok(None),
        Some(b'\n') => Ok(Some(line)),
        Some(_) => Err(RestoreError::Cut),
    }
}

fn first_of(line: &[u8], schema: u8) -> Result<First, RestoreError> {
    let first: First = serde_json::from_slice(line).map_err(|_| RestoreError::NoBackUp)?;
    if first.hearback != KIND {
        return Err(RestoreError::NoBackUp);
    }
    if first.format > FORMAT || first.schema > schema {
        return Err(RestoreError::Newer);
    }
    Ok(first)
}

fn row_of(line: &[u8]) -> Result<(ChatKey, Row), RestoreError> {
    let row: Row = serde_json::from_slice(line).map_err(|_| RestoreError::Damaged)?;
    let key = row.key().ok_or(RestoreError::Damaged)?;
    Ok((key, row))
}

#[cfg(test)]
mod tests {
    use super::super::{Chat, Commit, Loaded, Memory, Records};
    use super::*;

    const NOW: Millis = Millis(1_790_000_000_000);

    async fn file(ring: &KeyRing) -> (Records<Memory>, String) {
        let opened = Records::open(Memory::new(), ring.clone(), 3).await;
        let records = opened.unwrap();
        for n in 0..3 {
            let Loaded::Absent(base) = records.load(&Chat::from(n), NOW).await.unwrap() else {
                panic!("the store is empty");
            };
            let commit = Commit {
                session: b"session".to_vec(),
                ..Commit::default()
            };
            records.commit(&base, commit, NOW).await.unwrap();
        }
        let mut back_up = records.back_up(NOW);
        let mut file = String::new();
        while let Some(line) = back_up.next().await.unwrap() {
            file.push_str(&line);
        }
        (records, file)
    }

    fn judged(file: &str, ring: &KeyRing) -> Result<Contents, RestoreError> {
        Contents::judge(&mut file.as_bytes(), ring, 3)
    }

    #[tokio::test]
    async fn what_is_cut_or_changed_is_refused() {
        let ring = KeyRing::generate().unwrap();
        let (_, file) = file(&ring).await;
        assert_eq!(judged(&file, &ring).unwrap().chats, 3);
        for cut in 0..file.len() {
            assert!(judged(&file[..cut], &ring).is_err(), "{cut}");
        }
        let lines: Vec<_> = file.split_inclusive('\n').collect();
        let without = [&lines[..1], &lines[2..]].concat().concat();
        assert!(matches!(
            judged(&without, &ring),
            Err(RestoreError::Damaged)
        ));
        let twice = [&lines[..2], &lines[1..]].concat().concat();
        assert!(matches!(judged(&twice, &ring), Err(RestoreError::Damaged)));
        for at in (0..file.len()).step_by(7) {
            let mut changed = file.clone().into_bytes();
            changed[at] ^= 1;
            let changed = Contents::judge(&mut changed.as_slice(), &ring, 3);
            assert!(changed.is_err(), "byte {at}");
        }
    }

    #[tokio::test]
    async fn what_is_something_else_or_newer_is_said() {
        let ring = KeyRing::generate().unwrap();
        let (_, file) = file(&ring).await;
        assert!(matches!(
            judged("diary\n", &ring),
            Err(RestoreError::NoBackUp)
        ));
        assert!(matches!(judged("", &ring), Err(RestoreError::NoBackUp)));
        let newer = file.replacen("\"format\":1", "\"format\":2", 1);
        assert!(matches!(judged(&newer, &ring), Err(RestoreError::Newer)));
        let older_release = Contents::judge(&mut file.as_bytes(), &ring, 2);
        assert!(matches!(older_release, Err(RestoreError::Newer)));
        let other = KeyRing::generate().unwrap();
        let wrong = judged(&file, &other);
        assert!(matches!(
            wrong,
            Err(RestoreError::Store(StoreError::WrongKey { .. }))
        ));
    }

    #[tokio::test]
    async fn keys_that_are_missing_are_named() {
        let (old, new) = (KeyRing::generate().unwrap(), KeyRing::generate().unwrap());
        let (records, _) = file(&old).await;
        let both = new.clone().with_older(&old);
        let records = Records::open(records.store().clone(), both.clone(), 3).await;
        let records = records.unwrap();
        // The header alone is under the new key, as after a rotation that was cut off.
        let meta = records.store().meta().await.unwrap();
        let (name, _) = seal::unwrap(&both, meta.as_deref().unwrap()).unwrap();
        let wrapped = seal::wrap(&new, &name).unwrap();
        assert!(records.store().swap_meta(meta, wrapped).await.unwrap());
        let mut back_up = records.back_up(NOW);
        let mut file = String::new();
        while let Some(line) = back_up.next().await.unwrap() {
            file.push_str(&line);
        }
        assert_eq!(judged(&file, &both).unwrap().damaged, 0);
        let Err(RestoreError::Keys { missing }) = judged(&file, &new) else {
            panic!("the older key is missing");
        };
        assert_eq!(missing, old.current_id());
    }
}
