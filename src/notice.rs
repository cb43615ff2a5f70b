//! Has people told of a rule of law that has changed or was wrong.
//!
//! It walks over all chats and leaves a mark in each one that is concerned; what is said then
//! comes over the agenda, as an alarm does: one chat after the other at the pace that the host
//! chose, never at night, and in the language of the chat. Each mark is one commit, so that it
//! works beside running processes, and whatever breaks it off, the next go tells nobody twice.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    agenda::by_day,
    app::{keep_until, millis},
    board,
    book::RuleId,
    engine::{CaseId, Session, Word, concerned},
    fault::{self, Point},
    store::{Base, ChatKey, Commit, Committed, Loaded, Records, Store, StoreError},
    tally,
};

/// So many names of chats are read at a time.
const PAGE: usize = 256;

/// What people are to be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// The rule that has changed or was wrong.
    pub rule: RuleId,
    /// Letters of this day and later, where not all are meant.
    pub since: Option<NaiveDate>,
    /// The host's own explanation.
    pub word: Option<Word>,
}

/// How many it concerns. Numbers alone: who they are stays in the store.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concerned {
    /// Chats that are told now.
    pub chats: u64,
    /// Their open cases with such a letter.
    pub cases: u64,
    /// Such letters in these.
    pub letters: u64,
    /// Chats whose record cannot be read by this program; they were left alone.
    pub unread: u64,
}

/// Marks every chat that is concerned, or only counts them.
///
/// # Errors
///
/// Where the store cannot be used. Begun again, it tells only those who were not marked yet.
pub async fn give<S: Store>(
    records: &Records<S>,
    notice: &Notice,
    only_count: bool,
    now: DateTime<Utc>,
) -> Result<Concerned, StoreError> {
    let mut found = Concerned::default();
    let mut after = None;
    loop {
        let keys = records.store().chats(after, PAGE).await?;
        let Some(last) = keys.last() else {
            return Ok(found);
        };
        after = Some(*last);
        for key in keys {
            found.add(one(records, notice, key, only_count, now).await?);
        }
    }
}

impl Concerned {
    const UNREAD: Self = Self {
        chats: 0,
        cases: 0,
        letters: 0,
        unread: 1,
    };

    /// A chat with these letters, in the order of their cases.
    fn chat(letters: &[(CaseId, u32)]) -> Self {
        let mut cases: Vec<_> = letters.iter().map(|(case, _)| *case).collect();
        cases.dedup();
        Self {
            chats: u64::from(!letters.is_empty()),
            cases: cases.len() as u64,
            letters: letters.len() as u64,
            unread: 0,
        }
    }

    fn add(&mut self, more: Self) {
        self.chats += more.chats;
        self.cases += more.cases;
        self.letters += more.letters;
        self.unread += more.unread;
    }
}

/// Looks at one chat, and marks it.
async fn one<S: Store>(
    records: &Records<S>,
    notice: &Notice,
    key: ChatKey,
    only_count: bool,
    now: DateTime<Utc>,
) -> Result<Concerned, StoreError> {
    let at = millis(now);
    if key == board::key(records) || key == tally::key(records) {
        return Ok(Concerned::default());
    }
    loop {
        let (base, stored) = match records.load_key(key, at).await? {
            Some(Loaded::Record(base, stored)) => (base, stored),
            Some(Loaded::Absent(_) | Loaded::Tombstone(_)) | None => {
                return Ok(Concerned::default());
            }
            Some(Loaded::Defect(_) | Loaded::Newer(_) | Loaded::OtherKey) => {
                return Ok(Concerned::UNREAD);
            }
        };
        let Ok(session) = serde_json::from_slice::<Session>(&stored.bytes) else {
            return Ok(Concerned::UNREAD);
        };
        let letters = concerned(&session, &notice.rule, notice.since);
        let found = Concerned::chat(&letters);
        if only_count || letters.is_empty() {
            return Ok(found);
        }
        fault::at(Point::NoticeBegins);
        let marked = mark(records, notice, (&base, session), letters, now).await?;
        fault::at(Point::Noticed);
        match marked {
            Committed::Written { .. } | Committed::AlreadySeen => return Ok(found),
            // The person wrote meanwhile.
            Committed::Conflict => {}
        }
    }
}

/// Leaves the mark, and has the chat woken by day. Nobody sends from here: the agenda does.
async fn mark<S: Store>(
    records: &Records<S>,
    notice: &Notice,
    (base, mut session): (&Base, Session),
    letters: Vec<(CaseId, u32)>,
    now: DateTime<Utc>,
) -> Result<Committed, StoreError> {
    let word = notice.word.as_ref();
    let word = word.map(|word| word.of(&session.locale).to_owned());
    let due = by_day(&session, now);
    session.give_notice(&notice.rule, letters, word, due);
    let due = millis(due);
    let wake = Some(base.wake.map_or(due, |wake| wake.min(due)));
    let commit = Commit {
        session: serde_json::to_vec(&session).expect("sessions have string keys only"),
        wake,
        keep_until: Some(keep_until(&session, wake, millis(now))),
        ..Commit::default()
    };
    records.commit(base, commit, millis(now)).await
}
