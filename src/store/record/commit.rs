//! Writing: a turn, or the deletion of a chat.

use super::super::seen::{KEPT_FOR, UpdateId};
use super::super::types::{
    Body, Field, Holder, Lease, Millis, Outcome, PartId, Put, Sending, SideName, Version, Wish,
};
use super::super::{Store, StoreError, side};
use super::{Base, Live, Part, Records, Session};
use crate::fault::{self, Point};

/// A side record to write or, without content, to remove.
#[derive(Clone)]
pub struct Side {
    /// Its name.
    pub name: SideName,
    /// What it holds; stored compressed.
    pub content: Option<Vec<u8>>,
}

/// A turn to write, all of it in one step.
#[derive(Clone, Default)]
pub struct Commit {
    /// The new session.
    pub session: Vec<u8>,
    /// What it was written from, for whoever recalls it.
    pub live: Option<Live>,
    /// Finished messages, part by part, in order.
    pub parts: Vec<Vec<u8>>,
    /// Parts waiting that are not to be sent any more (refused for good, say).
    pub struck: Vec<PartId>,
    /// The updates that this turn has taken.
    pub updates: Vec<UpdateId>,
    /// Side records.
    pub sides: Vec<Side>,
    /// When the chat wants to be looked at next, by an alarm or for its retention.
    pub wake: Option<Millis>,
    /// When it is forgotten, even if nobody looks.
    pub keep_until: Option<Millis>,
    /// Who would like to send.
    pub lease: Option<Wish>,
}

/// What is left of a chat that is deleted: the confirmation, until it is sent.
#[derive(Clone, Default)]
pub struct Farewell {
    /// The confirmation, part by part. It must not hold anything that the person wrote.
    pub parts: Vec<Vec<u8>>,
    /// The updates that asked for it.
    pub updates: Vec<UpdateId>,
    /// The message below which it was confirmed: what was written before is left alone for a day.
    pub message: Option<i64>,
    /// Who would like to send.
    pub lease: Option<Wish>,
}

/// What became of a commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Committed {
    /// Written.
    Written {
        /// The chat's version now.
        version: Version,
        /// Who sends, and what first.
        sending: Sending<Part>,
    },
    /// Another turn came first; nothing was written. Load, and play again.
    Conflict,
    /// One of the updates was taken before; nothing was written.
    AlreadySeen,
}

impl<S: Store> Records<S> {
    /// Writes a turn, if nobody wrote one since `base` was loaded.
    ///
    /// # Errors
    /// When the store cannot be used. It may then have been written all the same: load again.
    pub async fn commit(
        &self,
        base: &Base,
        commit: Commit,
        now: Millis,
    ) -> Result<Committed, StoreError> {
        let version = base.next_version()?;
        let session = side::pack_session(&commit.session);
        let session = self.seal(base.key, version, Field::Session, &session)?;
        let mut sides = Vec::with_capacity(commit.sides.len());
        for Side { name, content } in commit.sides {
            let sealed = content
                .map(|content| {
                    self.seal(base.key, version, Field::Side(name), &side::pack(&content))
                })
                .transpose()?;
            sides.push((name, sealed));
        }
        let body = Body::Turn {
            session,
            struck: commit.struck,
            sides,
            wake: commit.wake,
        };
        let rest = Rest {
            version,
            session: Some((commit.session, commit.live)),
            deleted: false,
            erased: None,
            parts: commit.parts,
            updates: commit.updates,
            lease: commit.lease,
            keep_until: commit.keep_until,
        };
        self.put(base, body, rest, now).await
    }

    /// Deletes a chat: session, parts waiting, side records, and what was set aside of it. What
    /// stays for a day is the ids of its updates, so that none of them brings the story back.
    ///
    /// # Errors
    /// As for [`Records::commit`].
    pub async fn delete(
        &self,
        base: &Base,
        farewell: Farewell,
        now: Millis,
    ) -> Result<Committed, StoreError> {
        let rest = Rest {
            version: base.next_version()?,
            session: None,
            deleted: true,
            erased: farewell.message,
            parts: farewell.parts,
            updates: farewell.updates,
            lease: farewell.lease,
            keep_until: Some(now.after(KEPT_FOR)),
        };
        self.put(base, Body::Tombstone, rest, now).await
    }

    async fn put(
        &self,
        base: &Base,
        body: Body,
        rest: Rest,
        now: Millis,
    ) -> Result<Committed, StoreError> {
        if rest.updates.iter().any(|id| base.has_seen(*id, now)) {
            return Ok(if base.is_recalled {
                Committed::Conflict
            } else {
                Committed::AlreadySeen
            });
        }
        let Rest {
            version,
            session,
            deleted,
            erased,
            parts,
            updates,
            lease,
            keep_until,
        } = rest;
        let mut seen = base.seen.clone();
        seen.take(&updates, now);
        seen.deleted = deleted;
        if let Some(message) = erased {
            seen.erase(message, now);
        }
        let ids = self.seal(base.key, version, Field::Ids, &seen.encode())?;
        let mut waiting = base.parts.clone();
        let mut wake = None;
        if let Body::Turn {
            struck, wake: at, ..
        } = &body
        {
            waiting.retain(|part| !struck.contains(&part.id));
            wake = *at;
        }
        let mut sealed = Vec::new();
        for (index, bytes) in parts.into_iter().enumerate() {
            let index = u16::try_from(index).map_err(|_| StoreError::TooLarge("an outbox"))?;
            let id = PartId { version, index };
            sealed.push((id, self.seal(base.key, version, Field::Part(id), &bytes)?));
            let schema = self.sealer.schema();
            waiting.push(Part { id, schema, bytes });
        }
        let put = Put {
            key: base.key,
            expected: base.version,
            version,
            ids,
            body,
            parts: sealed,
            lease,
            keep_until,
        };
        // Whatever becomes of it, what was kept is no more.
        self.recent.forget(base.key);
        fault::at(Point::CommitBegins);
        let outcome = self.sure(self.store.commit(put, now).await)?;
        fault::at(Point::Committed);
        if base.is_recalled {
            self.recent.was_right(outcome != Outcome::Conflict);
        }
        let Outcome::Committed(sending) = outcome else {
            return Ok(Committed::Conflict);
        };
        let sending = first_of(sending, &waiting);
        if let Some((bytes, live)) = session {
            let schema = self.sealer.schema();
            let after = Base {
                key: base.key,
                version: Some(version),
                seen,
                parts: waiting,
                lease: held(&sending, lease),
                wake,
                is_recalled: false,
            };
            let session = Session {
                schema,
                bytes,
                live,
            };
            self.keep(after, session, &sending, now);
        }
        Ok(Committed::Written { version, sending })
    }

    /// Keeps what was written, unless another sends: what becomes of the parts is not known here
    /// then.
    fn keep(&self, after: Base, session: Session, sending: &Sending<Part>, now: Millis) {
        match sending {
            Sending::Yours { .. } => self.recent.keep(after, session, now),
            Sending::Nobody if after.parts.is_empty() => self.recent.keep(after, session, now),
            Sending::Nobody | Sending::Theirs { .. } => {}
        }
    }
}

/// What a turn and a deletion have in common.
struct Rest {
    version: Version,
    /// None of a deletion.
    session: Option<(Vec<u8>, Option<Live>)>,
    deleted: bool,
    erased: Option<i64>,
    parts: Vec<Vec<u8>>,
    updates: Vec<UpdateId>,
    lease: Option<Wish>,
    keep_until: Option<Millis>,
}

/// Finds the text of the first part: it is one of this commit, or was waiting when it was loaded,
/// since any other commit would have made a conflict.
fn first_of(sending: Sending<PartId>, waiting: &[Part]) -> Sending<Part> {
    match sending {
        Sending::Yours { first, until } => {
            let first = waiting.iter().find(|part| part.id == first).cloned();
            first.map_or(Sending::Nobody, |first| Sending::Yours { first, until })
        }
        Sending::Theirs { until } => Sending::Theirs { until },
        Sending::Nobody => Sending::Nobody,
    }
}

/// The lease after a commit, as far as it is known.
fn held(sending: &Sending<Part>, wish: Option<Wish>) -> Option<Lease> {
    match (sending, wish) {
        (Sending::Yours { until, .. }, Some(wish)) => Some(Lease {
            holder: Holder::Sender(wish.owner),
            until: *until,
        }),
        (Sending::Yours { .. } | Sending::Theirs { .. } | Sending::Nobody, _) => None,
    }
}
