//! What a turn comes to is committed: its texts are finished, and all of it is written in one go.

use std::{
    future::Future,
    sync::Arc,
    time::{Duration, Instant},
};

use serde::Serialize;

use crate::{
    engine::{KEPT_DAYS, Session, Turn},
    fault::{self, Point},
    store::{
        Base, Commit, Committed, Farewell, Millis, PartId, Side, Store, StoreError, UpdateId, Wish,
    },
};

use super::{App, AppError, First, Moment, Waiting, millis, part::side_name};

/// So much longer lies what the person has not been told about. A service that was down when
/// the notice was due then still tells before it forgets.
const UNTOLD: Duration = Duration::from_secs(90 * 24 * 60 * 60);

/// What became of a step.
pub(crate) enum Done {
    /// Written; with what is to be sent first, where that is ours.
    Written(Option<First>),
    /// Another turn came first; nothing was written.
    Conflict,
    /// The update was taken before; nothing was written.
    AlreadySeen,
}

/// A turn that was played, and what it is committed with.
pub(crate) struct Step {
    pub(crate) played: Turn,
    /// The update that it has taken.
    pub(crate) update: Option<UpdateId>,
    /// Parts that are not to be sent any more.
    pub(crate) struck: Vec<PartId>,
    /// The bot began by itself.
    pub(crate) unasked: bool,
    /// The message whose button was pressed.
    pub(crate) pressed: Option<i64>,
}

impl<S: Store> App<S> {
    /// Finishes the texts of a turn, and writes it.
    pub(crate) async fn commit(
        &self,
        base: &Base,
        step: Step,
        wish: Wish,
        moment: Moment,
    ) -> Result<Done, AppError> {
        let now = moment.at;
        let Step {
            played,
            update,
            struck,
            unasked,
            pressed,
        } = step;
        let replaces = pressed.filter(|_| played.in_place);
        let updates: Vec<_> = update.into_iter().collect();
        let lease = Some(wish);
        let mut parts = Vec::new();
        for outgoing in &played.outgoing {
            let finished = self.finish(base, outgoing, &played, now).await?;
            parts.extend(finished.into_iter().map(|part| part.replacing(replaces)));
        }
        let parts = parts.into_iter().flat_map(self.cut);
        let at = Some(now.0);
        let waiting: Vec<_> = parts.map(|part| Waiting { part, unasked, at }).collect();
        let parts = waiting.iter().map(written).collect();
        let done = |committed| match committed {
            Committed::Written { version, sending } => {
                let first = First::of(sending, version, wish.owner, moment);
                Done::Written(first.map(|first| first.ready_in(waiting)))
            }
            Committed::Conflict => Done::Conflict,
            Committed::AlreadySeen => Done::AlreadySeen,
        };
        if played.erase {
            let farewell = Farewell {
                parts,
                updates,
                message: pressed,
                lease,
            };
            fault::at(Point::EraseBegins);
            let deleted = self
                .committed(self.records.delete(base, farewell, now))
                .await;
            fault::at(Point::Erased);
            return deleted.map(done);
        }
        let wake = played.wake.map(millis);
        let commit = Commit {
            session: written(&played.session),
            keep_until: Some(keep_until(&played.session, wake, now)),
            live: Some(Arc::new(played.session)),
            parts,
            struck,
            updates,
            sides: played
                .keep
                .iter()
                .map(|kept| Side {
                    name: side_name(kept.case, kept.what),
                    content: kept.text.clone().map(String::into_bytes),
                })
                .collect(),
            wake,
            lease,
        };
        let committed = self.committed(self.records.commit(base, commit, now));
        committed.await.map(done)
    }

    /// Waits for a commit, and counts.
    async fn committed(
        &self,
        committing: impl Future<Output = Result<Committed, StoreError>>,
    ) -> Result<Committed, AppError> {
        let begun = Instant::now();
        let committed = committing.await?;
        self.metrics.commit(begun.elapsed());
        if committed == Committed::Conflict {
            self.metrics.conflict();
        }
        Ok(committed)
    }
}

/// When the store forgets a chat, even if nobody looks.
pub(crate) fn keep_until(session: &Session, wake: Option<Millis>, now: Millis) -> Millis {
    let ends = session.ends().map(millis);
    let ends = ends.unwrap_or_else(|| kept_until(wake, now));
    if session.notice().is_some() {
        ends.max(now).after(UNTOLD)
    } else {
        ends
    }
}

/// When a chat is forgotten that has no end of its own: nothing was said in it yet.
fn kept_until(wake: Option<Millis>, now: Millis) -> Millis {
    let keep = Duration::from_secs(u64::from(KEPT_DAYS) * 24 * 60 * 60);
    wake.unwrap_or(now).max(now).after(keep)
}

fn written<T: Serialize>(value: &T) -> Vec<u8> {
    serde_json::to_vec(value).expect("sessions and parts have string keys only")
}
