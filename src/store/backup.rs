//! Taking a back-up: chat by chat, while the service goes on.
//!
//! Each chat is written as one commit left it. Chats have nothing in common, so that is all that a
//! whole must promise; one that begins during the walk may be missing.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::dump::{Bytes, End, FORMAT, First, KIND, Last, Row};
use super::record::Records;
use super::types::{ChatKey, Found, Millis};
use super::{Store, StoreError};

/// How many chats are listed at a time.
const PAGE: usize = 256;

/// What is in a back-up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BackedUp {
    /// Chats that were written.
    pub chats: usize,
    /// Chats of which not even the clear rows can be read; they are not in it.
    pub left: usize,
}

/// A back-up on its way: it is read line by line, so that it never is in memory as a whole.
pub struct BackUp<S> {
    records: Records<S>,
    now: Millis,
    stage: Stage,
    /// What is to be read next, and behind which chat the list goes on.
    page: VecDeque<ChatKey>,
    after: Option<ChatKey>,
    hash: blake3::Hasher,
    done: BackedUp,
}

enum Stage {
    First,
    Chats,
    Over,
}

impl<S: Store> Records<S> {
    /// Begins a back-up.
    pub fn back_up(&self, now: Millis) -> BackUp<S> {
        BackUp {
            records: self.clone(),
            now,
            stage: Stage::First,
            page: VecDeque::new(),
            after: None,
            hash: blake3::Hasher::new(),
            done: BackedUp::default(),
        }
    }
}

impl<S: Store> BackUp<S> {
    /// What was written so far.
    pub fn done(&self) -> BackedUp {
        self.done
    }

    /// The next line, with its end; `None` behind the last.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn next(&mut self) -> Result<Option<String>, StoreError> {
        let line = match self.stage {
            Stage::First => {
                self.stage = Stage::Chats;
                line(&self.first().await?)?
            }
            Stage::Chats => match self.chat().await? {
                Some(row) => {
                    self.done.chats += 1;
                    line(&row)?
                }
                None => {
                    self.stage = Stage::Over;
                    return line(&self.last()).map(Some);
                }
            },
            Stage::Over => return Ok(None),
        };
        self.hash.update(line.as_bytes());
        Ok(Some(line))
    }

    async fn first(&self) -> Result<First, StoreError> {
        let meta = self.records.store.meta().await?;
        Ok(First {
            hearback: KIND.to_owned(),
            format: FORMAT,
            schema: self.records.sealer.schema(),
            made: self.now.0,
            header: Bytes(meta.ok_or(StoreError::DamagedHeader)?),
        })
    }

    fn last(&self) -> Last {
        Last {
            end: End {
                chats: self.done.chats,
                left: self.done.left,
                blake3: self.hash.finalize().to_hex().to_string(),
            },
        }
    }

    /// The next chat that is there.
    async fn chat(&mut self) -> Result<Option<Row>, StoreError> {
        loop {
            let Some(key) = self.page.pop_front() else {
                self.page = self.records.store.chats(self.after, PAGE).await?.into();
                match self.page.back() {
                    Some(last) => self.after = Some(*last),
                    None => return Ok(None),
                }
                continue;
            };
            if let Some(row) = self.row(key).await? {
                return Ok(Some(row));
            }
        }
    }

    async fn row(&mut self, key: ChatKey) -> Result<Option<Row>, StoreError> {
        let store = &self.records.store;
        loop {
            let stored = match store.load(key, self.now).await? {
                Found::Absent => return Ok(None),
                Found::Unreadable => {
                    self.done.left += 1;
                    return Ok(None);
                }
                Found::Stored(stored) => stored,
            };
            let sides = store.sides(key, self.now).await?;
            // Two reads are one state only if no turn was written between them.
            match store.load(key, self.now).await? {
                Found::Stored(again) if again.version == stored.version => {
                    return Ok(Some(Row::new(key, stored, sides)));
                }
                Found::Stored(_) | Found::Absent | Found::Unreadable => {}
            }
        }
    }
}

fn line(value: &impl Serialize) -> Result<String, StoreError> {
    let text = serde_json::to_string(value);
    let mut text = text.map_err(|_| StoreError::TooLarge("a chat"))?;
    text.push('\n');
    Ok(text)
}
