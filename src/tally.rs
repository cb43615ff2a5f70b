//! What went wrong in single chats, by its kind, where whoever looks at the store sees it.
//!
//! The tally is a record of the store like any chat's, as the board is, and its name is no number
//! either. Only kinds, numbers and days stand in it: no chat, and nobody's words. Each process
//! counts in memory and writes now and then and when it stops, so that a rush of defects costs
//! nothing; what it had not written when it died is missing, and stands in its log.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use serde::{Deserialize, Serialize};
use tracing::debug;

use crate::{
    agenda::ASIDE_FOR,
    store::{Base, Chat, ChatKey, Commit, Committed, Loaded, Millis, Records, Store, StoreError},
};

/// The name under which it lies. Chats have numbers.
const NAME: &str = "tally";

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A record, or a part of it, could not be read; it was set aside, or struck.
    Unreadable,
    /// A turn panicked; its update was given up, or its alarm put off.
    Panic,
    /// A message was refused by the channel for good, a 400 of Telegram's, and struck.
    Refused,
}

impl Kind {
    /// As it is written.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Panic => "panic",
            Self::Refused => "refused",
        }
    }
}

/// How often something went wrong, and when. Forgotten after [`ASIDE_FOR`] without another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Times {
    /// How often.
    pub count: u64,
    /// The first time and the last, in milliseconds since 1970.
    pub first: i64,
    /// See `first`.
    pub last: i64,
}

/// By the names of the kinds: one that a later release counts is kept.
pub type Tally = BTreeMap<String, Times>;

/// What this process has counted and not written.
#[derive(Default)]
pub(crate) struct Counted(Mutex<BTreeMap<Kind, u64>>);

impl Counted {
    pub(crate) fn one(&self, kind: Kind) {
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *counted.entry(kind).or_insert(0) += 1;
    }

    /// Writes what was counted. Where the store is away it is counted on.
    pub(crate) async fn write<S: Store>(&self, records: &Records<S>, now: Millis) {
        let counted = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        if counted.is_empty() {
            return;
        }
        if let Err(error) = add(records, &counted, now).await {
            debug!(%error, "what went wrong was not written down");
            let mut again = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            for (kind, count) in counted {
                *again.entry(kind).or_insert(0) += count;
            }
        }
    }
}

/// The name of the tally among the chats of a store: whoever walks over them passes it by.
pub fn key<S: Store>(records: &Records<S>) -> ChatKey {
    records.key(&Chat::new(NAME))
}

/// What went wrong lately, on all processes.
///
/// # Errors
/// When the store cannot be used.
pub async fn read<S: Store>(records: &Records<S>, now: Millis) -> Result<Tally, StoreError> {
    let mut tally = load(records, now)
        .await?
        .map(|(_, tally)| tally)
        .unwrap_or_default();
    forget(&mut tally, now);
    Ok(tally)
}

async fn add<S: Store>(
    records: &Records<S>,
    counted: &BTreeMap<Kind, u64>,
    now: Millis,
) -> Result<(), StoreError> {
    // One that cannot be read is of a later release, or damaged: then nothing is counted.
    while let Some((base, mut tally)) = load(records, now).await? {
        forget(&mut tally, now);
        for (kind, count) in counted {
            let times = tally.entry(kind.name().to_owned()).or_insert(Times {
                count: 0,
                first: now.0,
                last: now.0,
            });
            times.count += count;
            times.last = now.0;
        }
        let commit = Commit {
            session: serde_json::to_vec(&tally).expect("numbers by their names"),
            ..Commit::default()
        };
        match records.commit(&base, commit, now).await? {
            Committed::Written { .. } | Committed::AlreadySeen => break,
            Committed::Conflict => {}
        }
    }
    Ok(())
}

fn forget(tally: &mut Tally, now: Millis) {
    tally.retain(|_, times| Millis(times.last) >= now.before(ASIDE_FOR));
}

async fn load<S: Store>(
    records: &Records<S>,
    now: Millis,
) -> Result<Option<(Base, Tally)>, StoreError> {
    Ok(match records.load(&Chat::new(NAME), now).await? {
        Loaded::Absent(base) | Loaded::Tombstone(base) => Some((base, Tally::default())),
        Loaded::Record(base, stored) => {
            let tally = serde_json::from_slice(&stored.bytes).ok();
            tally.map(|tally| (base, tally))
        }
        Loaded::Defect(_) | Loaded::Newer(_) | Loaded::OtherKey => None,
    })
}
