//! What the host says to everybody, where every process of the service sees it.
//!
//! The board is a record of the store like any chat's: sealed, kept with the others in a
//! back-up, sealed anew with a new key, and changed by one winner. Its name is no number, so
//! no chat of Telegram meets it. Each process looks at it every few seconds; none needs to be
//! started anew.

use chrono::{DateTime, Utc};
use thiserror::Error;

use crate::{
    app::millis,
    engine::Word,
    fault::{self, Point},
    store::{Base, Chat, ChatKey, Commit, Committed, Farewell, Loaded, Records, Store, StoreError},
};

/// The name under which it lies. Chats have numbers.
const NAME: &str = "board";

/// Why the board cannot be used.
#[derive(Debug, Error)]
pub enum BoardError {
    /// The store cannot be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// What stands there is of a later release, of another key, or damaged.
    #[error("what the host said last cannot be read")]
    Unreadable,
}

/// The name of the board among the chats of a store: whoever walks over them passes it by.
pub fn key<S: Store>(records: &Records<S>) -> ChatKey {
    records.key(&Chat::new(NAME))
}

/// What stands there.
///
/// # Errors
///
/// Where the store cannot be used, or the record cannot be read.
pub async fn read<S: Store>(
    records: &Records<S>,
    now: DateTime<Utc>,
) -> Result<Option<Word>, BoardError> {
    Ok(load(records, now).await?.1)
}

/// Writes what everybody hears from now on, or wipes it.
///
/// # Errors
///
/// As for [`read`].
pub async fn write<S: Store>(
    records: &Records<S>,
    word: Option<&Word>,
    now: DateTime<Utc>,
) -> Result<(), BoardError> {
    loop {
        let (base, there) = load(records, now).await?;
        fault::at(Point::BoardBegins);
        let committed = match word {
            Some(word) => {
                let session = serde_json::to_vec(word).expect("texts by their language");
                let commit = Commit {
                    session,
                    ..Commit::default()
                };
                records.commit(&base, commit, millis(now)).await?
            }
            None if there.is_none() => return Ok(()),
            None => {
                let farewell = Farewell::default();
                records.delete(&base, farewell, millis(now)).await?
            }
        };
        fault::at(Point::BoardWritten);
        match committed {
            Committed::Written { .. } | Committed::AlreadySeen => return Ok(()),
            Committed::Conflict => {}
        }
    }
}

async fn load<S: Store>(
    records: &Records<S>,
    now: DateTime<Utc>,
) -> Result<(Base, Option<Word>), BoardError> {
    match records.load(&Chat::new(NAME), millis(now)).await? {
        Loaded::Absent(base) | Loaded::Tombstone(base) => Ok((base, None)),
        Loaded::Record(base, stored) => match serde_json::from_slice(&stored.bytes) {
            Ok(word) => Ok((base, Some(word))),
            Err(_) => Err(BoardError::Unreadable),
        },
        Loaded::Defect(_) | Loaded::Newer(_) | Loaded::OtherKey => Err(BoardError::Unreadable),
    }
}
