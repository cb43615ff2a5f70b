//! The chat of a person who had closed it, and is back.
//!
//! While a chat is closed its alarms rest, so that nothing is said into the void. What waited in
//! the outbox goes out as it is after a short absence. After a longer one, or where an alarm fell
//! into it, its texts are struck together with the commit that says in their place how things
//! stand; letters and documents still go out.

use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::{
    engine::{Before, Command, Event, Session, Turn, With},
    store::{Advance, Base, Chat, Lease, Millis, PartId, Store, UpdateId},
};

use super::{App, AppError, First, Part, Step, Waiting, millis, wish};

/// How long a chat waits that is closed to the bot; an event of the person ends it at once.
pub(crate) const CLOSED_FOR: Duration = Duration::from_secs(60 * 24 * 60 * 60);

/// A pause that lasts longer than this has the person as its reason (they blocked the bot, say),
/// so that an event of theirs ends it. A shorter one was asked for by the channel and holds.
pub(crate) const SUSPENSION: Duration = Duration::from_secs(6 * 60 * 60);

/// After this long what waited is out of date.
const STALE: Duration = Duration::from_secs(60 * 60);

/// Whether a chat is paused for so long that the person must be the reason.
pub(crate) fn is_suspended(lease: Option<Lease>, now: Millis) -> bool {
    lease.is_some_and(|lease| lease.owner.is_none() && lease.until > now.after(SUSPENSION))
}

/// The parts that are not to be sent any more, where the person has missed something.
fn missed(base: &Base, session: &Session, now: DateTime<Utc>) -> Option<Vec<PartId>> {
    let at = millis(now);
    let lease = base.lease.filter(|lease| is_suspended(Some(*lease), at))?;
    if session.cases.is_empty() {
        return None;
    }
    let closed = lease.until.before(CLOSED_FOR);
    let is_old = closed.after(STALE) <= at && !base.parts.is_empty();
    let has_rested = session.next_alarm().is_some_and(|alarm| alarm <= now);
    (is_old || has_rested).then(|| {
        let stale = base.parts.iter().filter(|part| is_text(&part.bytes));
        stale.map(|part| part.id).collect()
    })
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
        let at = millis(now);
        loop {
            let (base, Some(session)) = self.read(chat, at).await? else {
                return Ok(None);
            };
            if base.has_seen(update, at) {
                return self.taken_before(base.key(), update, at).await;
            }
            let wish = wish(self.owner()?, is_suspended(base.lease, at));
            let Some(struck) = missed(&base, &session, now) else {
                let taken = self.records.take(base.key(), wish, at).await?;
                let Advance::Next { part, until } = taken else {
                    return Ok(None);
                };
                let owner = wish.owner;
                return Ok(Some(First { owner, part, until }));
            };
            let before = Before::of(&session);
            let step = Step {
                played: self.play(session, &Event::Returned(With::Nothing), now)?,
                update: Some(update),
                struck,
                unasked: false,
            };
            if let Some(first) = self.settled(&base, before, step, wish, at).await? {
                return Ok(first);
            }
        }
    }
}
