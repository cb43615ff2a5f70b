//! Reading what a server answers.

use redis::{FromRedisValue, RedisError, Value};

use super::super::StoreError;
use super::super::types::{
    Advance, Found, Millis, Outcome, PartId, Paused, Sending, Stored, Version,
};
use super::names::{self, Head};

/// A score of the agenda; none for a chat that is never due.
pub(super) fn moment(score: f64) -> Option<Millis> {
    // Scores are whole and below 2^53, so this is exact.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "checked to be finite and whole"
    )]
    score.is_finite().then_some(Millis(score as i64))
}

/// A chat from the fields of its hash.
pub(super) fn found(fields: Vec<(Vec<u8>, Vec<u8>)>) -> Found {
    if fields.is_empty() {
        return Found::Absent;
    }
    let (mut head, mut session, mut ids, mut parts) = (None, None, None, Vec::new());
    for (field, value) in fields {
        match field.as_slice() {
            b"h" => head = Head::parse(&value),
            b"s" => session = Some(value),
            b"i" => ids = Some(value),
            [b'p', ..] => match names::part_of(&field) {
                Some(id) => parts.push((id, value)),
                None => return Found::Unreadable,
            },
            // A later release may keep more here; its head would say so if we must not go on.
            _ => {}
        }
    }
    let Some(head) = head else {
        return Found::Unreadable;
    };
    parts.sort_by_key(|(id, _)| *id);
    Found::Stored(Stored {
        version: head.version,
        lease: head.lease,
        wake: head.wake,
        keep_until: head.keep_until,
        session,
        ids,
        parts,
    })
}

/// What `commit.lua` answers.
pub(super) fn outcome(answer: Value) -> Result<Outcome, StoreError> {
    let mut answer = Reply::new(answer)?;
    Ok(match answer.word()?.as_str() {
        "conflict" => Outcome::Conflict,
        "nobody" => Outcome::Committed(Sending::Nobody),
        "theirs" => Outcome::Committed(Sending::Theirs {
            until: answer.moment()?,
        }),
        "yours" => {
            let (until, first) = (answer.moment()?, answer.bytes()?);
            let first = names::part_of(&first).ok_or(StoreError::Foreign)?;
            Outcome::Committed(Sending::Yours { first, until })
        }
        _ => return Err(StoreError::Foreign),
    })
}

/// What `advance.lua` answers.
pub(super) fn advance(answer: Value) -> Result<Advance<(PartId, Vec<u8>)>, StoreError> {
    let mut answer = Reply::new(answer)?;
    Ok(match answer.word()?.as_str() {
        "gone" => Advance::Gone,
        "done" => Advance::Done,
        "unreadable" => Advance::Unreadable,
        "held" => Advance::Held {
            until: answer.moment()?,
        },
        "next" => {
            let (until, name, sealed) = (answer.moment()?, answer.bytes()?, answer.bytes()?);
            let version = answer.version()?;
            match names::part_of(&name) {
                Some(id) => Advance::Next {
                    part: (id, sealed),
                    version,
                    until,
                },
                None => Advance::Unreadable,
            }
        }
        _ => return Err(StoreError::Foreign),
    })
}

/// What `pause.lua` answers.
pub(super) fn paused(answer: Value) -> Result<Paused, StoreError> {
    Ok(match Reply::new(answer)?.word()?.as_str() {
        "written" => Paused::Written,
        "overtaken" => Paused::Overtaken,
        "not-yours" => Paused::NotYours,
        _ => return Err(StoreError::Foreign),
    })
}

/// A word, and what belongs to it.
struct Reply(std::vec::IntoIter<Value>);

impl Reply {
    fn new(answer: Value) -> Result<Self, StoreError> {
        let values = Vec::<Value>::from_redis_value(answer).map_err(RedisError::from)?;
        Ok(Self(values.into_iter()))
    }

    fn next<T: FromRedisValue>(&mut self) -> Result<T, StoreError> {
        let value = self.0.next().unwrap_or(Value::Nil);
        Ok(T::from_redis_value(value).map_err(RedisError::from)?)
    }

    fn word(&mut self) -> Result<String, StoreError> {
        self.next()
    }

    fn bytes(&mut self) -> Result<Vec<u8>, StoreError> {
        self.next()
    }

    fn version(&mut self) -> Result<Version, StoreError> {
        self.next().map(Version)
    }

    fn moment(&mut self) -> Result<Millis, StoreError> {
        self.next().map(Millis)
    }
}
