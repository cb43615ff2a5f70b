//! The chat of a person who had closed it, and is back.
//!
//! While a chat is closed its alarms rest, so that nothing is said into the void. What waited in
//! the outbox goes out as it is after a short absence. After a longer one, or where an alarm fell
//! into it, its texts are struck together with the commit that says in their place how things
//! stand; letters and documents still go out.

use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::{
    agenda::rest,
    engine::{Before, Command, Event, Session, Turn, With},
    store::{Base, Chat, Holder, Lease, Millis, Over, PartId, Store, UpdateId},
};

use super::{App, AppError, First, Moment, Part, Step, Waiting, millis, wish};

/// When a chat that was found closed is tried again for the first time, and after this long what
/// waited is out of date. An event of the person ends the wait at once; this is for a return that
/// Telegram told us of before its servers had all heard of it, so that one more 403 came after it.
const STALE: Duration = Duration::from_secs(60 * 60);

/// When it is tried again after that. Telegram keeps an update for a day: the word of a return
/// that fell into a longer outage never comes. The periods that run here are of a month or so,
/// hence a week; it costs one call a week and chat.
const CLOSED_FOR: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// How long a chat rests that is closed, by when what could not be sent was committed.
pub(crate) fn closed_for(committed: Option<i64>, now: Millis) -> Duration {
    if is_stale(committed, now) {
        CLOSED_FOR
    } else {
        STALE
    }
}

/// Whether what was committed then is out of date.
fn is_stale(committed: Option<i64>, now: Millis) -> bool {
    committed.is_none_or(|at| Millis(at).after(STALE) <= now)
}

/// Whether the person has closed the chat.
pub(crate) fn is_closed(lease: Option<Lease>) -> bool {
    lease.is_some_and(|lease| lease.holder == Holder::Closed)
}

/// The parts that are not to be sent any more, where the person has missed something.
fn missed(base: &Base, session: &Session, now: DateTime<Utc>) -> Option<Vec<PartId>> {
    let at = millis(now);
    if !is_closed(base.lease) || session.cases.is_empty() {
        return None;
    }
    let waiting = base
        .parts
        .iter()
        .map(|part| serde_json::from_slice(&part.bytes));
    let is_old = waiting
        .into_iter()
        .any(|part: Result<Waiting, _>| is_stale(part.ok().and_then(|part| part.at), at));
    let has_rested = session.next_alarm().is_some_and(|alarm| alarm <= now);
    (is_old || has_rested).then(|| {
        let stale = base.parts.iter().filter(|part| is_text(&part.bytes));
        stale.map(|part| part.id).collect()
    })
}

/// A turn in which nothing is said, and the next alarm stays where it is.
fn at_rest(base: &Base, session: Session) -> Turn {
    let wake = base.wake.map(|wake| wake.0);
    rest(session, wake.and_then(DateTime::from_timestamp_millis))
}

fn is_text(bytes: &[u8]) -> bool {
    let part = serde_json::from_slice::<Waiting>(bytes);
    part.is_ok_and(|waiting| matches!(waiting.part, Part::Text { .. }))
}

impl<S: Store> App<S> {
    /// The turn of an event, and the parts that it makes superfluous. Who is back after a while
    /// hears first what has passed.
    pub(super) fn play_for(
        &self,
        base: &Base,
        session: Session,
        event: &Event,
        now: DateTime<Utc>,
    ) -> Result<(Turn, Vec<PartId>), AppError> {
        let Some(struck) = missed(base, &session, now) else {
            return Ok((self.play(session, event, now)?, Vec::new()));
        };
        let with = match event {
            Event::Command(Command::Start, _) | Event::Alarm | Event::Waited => With::Nothing,
            Event::Returned(with) => *with,
            Event::Command(..) | Event::Brought(_) => With::Command,
            Event::Text(_)
            | Event::Edit { .. }
            | Event::Press(_)
            | Event::UnknownCommand
            | Event::Other(_) => With::Message,
        };
        let back = self.play(session, &Event::Returned(with), now)?;
        let turn = match with {
            With::Nothing | With::Message => back,
            With::Command => {
                let next = self.play(back.session, event, now)?;
                Turn {
                    outgoing: [back.outgoing, next.outgoing].concat(),
                    keep: [back.keep, next.keep].concat(),
                    ..next
                }
            }
        };
        Ok((turn, struck))
    }

    /// Takes that the person has let the bot in again. Without anything missed, what waits goes
    /// out; a chat without a record hears nothing.
    ///
    /// # Errors
    ///
    /// As for [`App::take`].
    pub async fn let_in(
        &self,
        chat: &Chat,
        update: UpdateId,
        now: DateTime<Utc>,
    ) -> Result<Option<First>, AppError> {
        let moment = Moment::from(now);
        let at = moment.at;
        let mut tried = None;
        loop {
            let (base, Some(session)) = self.read(chat, at).await? else {
                return Ok(None);
            };
            if base.has_seen(update, at) {
                return self.taken_before(&base, update, tried, moment).await;
            }
            let owner = self.owner()?;
            let wish = wish(owner, Over::Closed);
            let before = Before::of(&session);
            let (played, struck) = match missed(&base, &session, now) {
                Some(struck) => {
                    let back = Event::Returned(With::Nothing);
                    (self.play(session, &back, now)?, struck)
                }
                // Committed all the same: a sender that meets the 403 of before comes too late.
                None => (at_rest(&base, session), Vec::new()),
            };
            let step = Step {
                played,
                update: Some(update),
                struck,
                unasked: false,
                pressed: None,
            };
            if let Some(first) = self.settled(&base, before, step, wish, moment).await? {
                return Ok(first);
            }
            tried = Some(owner);
        }
    }
}
