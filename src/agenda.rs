//! Wakes the chats that are due: an alarm to ring, or parts that still wait.
//!
//! Any process may look; the store hands a due chat to one of them and puts it off, so that a
//! process which dies over it delays it only. What was committed before a crash goes out from
//! here.
//!
//! What is due is due by the store's clock, and a process whose own is behind goes by that: it
//! would find nothing to do, and be handed the same chat again and again.

mod theirs;

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Timelike as _, Utc};
use tokio::{sync::Semaphore, task::JoinSet};
use tracing::{debug, info, warn};

use crate::{
    app::{App, AppError, Done, First, LEASE, Moment, Step, Waiting, is_closed, millis, wish},
    engine::{Before, Event, Outgoing, Session, Turn, written::Recent},
    fault::{self, Point},
    locale::{Args, Use},
    sender::{Carrier, Sender},
    serve::{Clock, Leaving, Tasks},
    store::{Chat, ChatKey, Loaded, Millis, Over, Owner, Part as Stored, SHARDS, Store},
    tally::Kind,
};

use theirs::Theirs;

/// At most so many chats of a shard are taken in one go.
const AT_ONCE: usize = 16;

/// At most so many chats are being woken at a time.
const AWAKE: usize = 128;

/// How long an alarm rests whose turn failed.
const FAILED_FOR: TimeDelta = TimeDelta::days(1);

/// An alarm that is later than this, since nobody was there to ring it, keeps quiet at night.
const LATE: TimeDelta = TimeDelta::minutes(30);

/// The hours of the day in which a late alarm may ring, in the person's time zone.
const AWAKE_FROM: u32 = 8;
const AWAKE_UNTIL: u32 = 21;

/// How long a record stays that was set aside: enough for the host to look at it and to restore
/// what it lost, and not for ever, since it holds what a person told us.
pub const ASIDE_FOR: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// How often somebody looks whether one has been there for longer.
const SWEEP: Duration = Duration::from_secs(60 * 60);

/// So many of them are counted, at most.
const COUNTED: usize = 1000;

/// A chat that was looked at because it was due.
pub struct Woken {
    /// Whose it is.
    pub chat: Chat,
    /// What its alarm led to, where one rang, or the text that was held.
    pub first: Option<First>,
    /// Nobody asked for anything of what waits: it passes the lane.
    pub unasked: bool,
}

/// Looks into the agenda again and again.
pub struct Agenda<S, C> {
    app: Arc<App<S>>,
    sender: Sender<S, C>,
    clock: Clock,
    leaving: Leaving,
    tasks: Tasks,
    tick: Duration,
    awake: Arc<Semaphore>,
    theirs: Arc<Theirs>,
}

impl<S: Store, C: Carrier> Agenda<S, C> {
    /// Looks every `tick`.
    pub fn new(
        app: Arc<App<S>>,
        sender: Sender<S, C>,
        clock: Clock,
        leaving: Leaving,
        tasks: Tasks,
        tick: Duration,
    ) -> Self {
        Self {
            app,
            sender,
            clock,
            leaving,
            tasks,
            tick: fault::tick(tick),
            awake: Arc::new(Semaphore::new(AWAKE)),
            theirs: Arc::default(),
        }
    }

    /// Looks until the process leaves.
    pub async fn run(self) {
        let mut swept = None;
        let mut full = BTreeSet::new();
        while !self.leaving.is_leaving() {
            let now = millis(self.clock.now());
            if swept.is_none_or(|at: Millis| at.after(SWEEP) <= now) {
                self.sweep(now).await;
                swept = Some(now);
            }
            let found = self.look(&mut full).await;
            self.app.wrong.write(&self.app.records, now).await;
            // More may be due than was taken.
            if found < AT_ONCE {
                self.leaving.or_after(self.tick).await;
            }
        }
    }

    /// Drops what was set aside long ago.
    async fn sweep(&self, now: Millis) {
        match self.app.records.drop_asides(now.before(ASIDE_FOR)).await {
            Ok(0) => {}
            Ok(count) => info!(count, "records that were set aside long ago are gone"),
            Err(error) => debug!(%error, "it is not known what was set aside"),
        }
        if let Ok(asides) = self.app.records.asides(COUNTED).await {
            self.app.metrics.asides(asides.len());
        }
    }

    /// Takes what is due in all shards but those that are left to others; answers the most that one
    /// of them had. In those that were `full` more may be due, and some of it ours.
    async fn look(&self, full: &mut BTreeSet<u8>) -> usize {
        let now = millis(self.clock.now());
        fault::at(Point::ClaimBegins);
        let mut claims = JoinSet::new();
        for shard in 0..SHARDS {
            if self.theirs.has(shard) && !full.contains(&shard) {
                continue;
            }
            let app = Arc::clone(&self.app);
            // All at once: an embedded store takes them in one commit.
            claims.spawn(async move {
                let hold = fault::lease(LEASE);
                (shard, app.records.claim(shard, hold, AT_ONCE, now).await)
            });
        }
        let mut most = 0;
        while let Some(claimed) = claims.join_next().await {
            match claimed {
                Ok((shard, Ok(claimed))) => {
                    most = most.max(claimed.keys.len());
                    full.remove(&shard);
                    if claimed.keys.len() == AT_ONCE {
                        full.insert(shard);
                    }
                    // By how much the store's clock is ahead, at the most.
                    let ahead = claimed.now.0.saturating_sub(now.0).max(0);
                    for key in claimed.keys {
                        fault::at(Point::Claimed);
                        self.wake(key, ahead).await;
                    }
                }
                Ok((_, Err(error))) => debug!(%error, "the agenda cannot be read"),
                Err(_) => {}
            }
        }
        most
    }

    async fn wake(&self, key: ChatKey, ahead: i64) {
        let Ok(awake) = Arc::clone(&self.awake).acquire_owned().await else {
            return;
        };
        let (app, sender) = (Arc::clone(&self.app), self.sender.clone());
        let (theirs, tick) = (Arc::clone(&self.theirs), self.tick);
        let now = self.clock.now();
        let by_store = millis(now).0.saturating_add(ahead);
        let now = DateTime::from_timestamp_millis(by_store).unwrap_or(now);
        self.tasks.spawn(async move {
            match app.wake(key, now).await {
                Ok(Some(Woken {
                    chat,
                    first,
                    unasked,
                })) => {
                    let first = match first {
                        Some(first) => Some(first),
                        None => sender.take(key).await,
                    };
                    if let Some(first) = first {
                        sender.run(key, &chat, first, unasked).await;
                    }
                }
                Ok(None) => {}
                Err(error) => {
                    if matches!(error, AppError::Left) {
                        theirs.met(key.shard(), fault::lease(LEASE), tick);
                    }
                    warn!(chat = ?key, %error, "a chat that was due was left alone");
                }
            }
            drop(awake);
        });
    }
}

impl<S: Store> App<S> {
    /// Plays what is due in a chat that the agenda named, an alarm or a text that was held, and
    /// commits it. `now` is not before the moment by which the store handed it out.
    ///
    /// Answers nothing where the chat is gone. Where nothing is due parts may be waiting.
    ///
    /// # Errors
    ///
    /// Where the store cannot be used, the record belongs to others, or it cannot be read.
    pub async fn wake(&self, key: ChatKey, now: DateTime<Utc>) -> Result<Option<Woken>, AppError> {
        let mut moment = Moment::from(now);
        loop {
            let Moment { now, at, .. } = moment;
            let (base, session) = match self.records.load_key(key, at).await? {
                None => return Ok(None),
                Some(loaded) => self.known(loaded, at).await?,
            };
            let mut woken = Woken {
                chat: base.chat().clone(),
                first: None,
                unasked: base.parts.iter().all(is_unasked),
            };
            let Some(session) = session.filter(|_| base.wake.is_some_and(|wake| wake <= at)) else {
                return Ok(Some(woken));
            };
            // A held text is answered; what an alarm leads to nobody asked for.
            let held = session.recent.until().is_some_and(|until| until <= now);
            if held {
                moment = moment.after(self.prepared(&session, &Event::Waited).await);
            }
            let Moment { now, at, .. } = moment;
            let before = Before::of(&session);
            // An alarm of a closed chat rests until the person is back. When it is tried again,
            // what is waiting finds out, and no more is said into the void.
            let played = match base.lease.filter(|lease| is_closed(Some(*lease))) {
                Some(closed) if closed.until > at => {
                    rest(session, DateTime::from_timestamp_millis(closed.until.0))
                }
                Some(_) if !base.parts.is_empty() => return Ok(Some(woken)),
                Some(_) | None => self.due(session, now),
            };
            // An answer waits behind no alarm that waits for the lane.
            let over = match held && !is_closed(base.lease) {
                true => Over::Closed,
                false => Over::Nothing,
            };
            let wish = wish(Owner::fresh()?, over);
            let facts = before.facts(&self.book, &played);
            let step = Step {
                played,
                update: None,
                struck: Vec::new(),
                unasked: !held,
                pressed: None,
            };
            match self.commit(&base, step, wish, moment).await? {
                Done::Written(first) => {
                    fault::at(Point::Rang);
                    self.metrics.reached(key, &facts);
                    woken.first = first;
                    woken.unasked &= !held;
                    return Ok(Some(woken));
                }
                Done::Conflict => {}
                Done::AlreadySeen => return Ok(None),
            }
        }
    }

    /// The turn of what is due. A chat where nothing is keeps its session and its next moment.
    fn due(&self, session: Session, now: DateTime<Utc>) -> Turn {
        let until = session.recent.until();
        if until.is_some_and(|until| until <= now) {
            // An answer, at any hour. One whose turn fails is given up, as any update is.
            let played = self.play(session.clone(), &Event::Waited, now);
            return played.unwrap_or_else(|_| {
                warn!("the turn of a long text failed and was given up");
                self.stumbled(session)
            });
        }
        // What is due now is an alarm, or the notice that the chat will be forgotten.
        match session.wake() {
            Some((alarm, _)) if alarm <= now => {
                if let Some(morning) = quiet_until(&session, alarm, now) {
                    return rest(session, Some(until.unwrap_or(morning)));
                }
                self.metrics
                    .rang((now - alarm).to_std().unwrap_or_default());
                self.play(session.clone(), &Event::Alarm, now)
                    .unwrap_or_else(|_| {
                        warn!("the turn of an alarm failed; it rests for a day");
                        rest(session, Some(now + FAILED_FOR))
                    })
            }
            wake => rest(session, wake.map(|(at, _)| at)),
        }
    }

    /// Gives the latest texts up, and says so.
    fn stumbled(&self, mut session: Session) -> Turn {
        session.recent = Recent::default();
        let text = self.text(&session.locale, "engine-stumbled");
        Turn {
            wake: session.wake().map(|(at, _)| at),
            outgoing: text
                .map(|text| Outgoing::Text {
                    id: "engine-stumbled".to_owned(),
                    text,
                    buttons: Vec::new(),
                })
                .into_iter()
                .collect(),
            session,
            keep: Vec::new(),
            erase: false,
            in_place: false,
        }
    }

    /// Sets a record aside if it cannot be read.
    pub(crate) async fn look_at_defect(&self, key: ChatKey, now: DateTime<Utc>) {
        let at = millis(now);
        if let Ok(Some(Loaded::Defect(defect))) = self.records.load_key(key, at).await {
            warn!(chat = ?key, "a record cannot be read and was set aside");
            self.metrics.set_aside();
            self.wrong.one(Kind::Unreadable);
            if let Err(error) = self.records.set_aside(&defect, at).await {
                warn!(%error, "a record cannot be set aside");
            }
        }
    }

    /// A text of the book that needs nothing of a case.
    pub(crate) fn text(&self, locale: &str, id: &str) -> Option<String> {
        let locales = &self.book.locales;
        let locale = locales.negotiate(&[locale]).or(locales.iter().next())?;
        locale.text(Use::Chat, id, None, &Args::default()).ok()
    }
}

/// Whether nobody asked for a part that waits.
fn is_unasked(part: &Stored) -> bool {
    serde_json::from_slice::<Waiting>(&part.bytes).is_ok_and(|waiting| waiting.unasked)
}

/// A turn in which nothing happens.
pub(crate) fn rest(session: Session, wake: Option<DateTime<Utc>>) -> Turn {
    Turn {
        session,
        outgoing: Vec::new(),
        keep: Vec::new(),
        wake,
        erase: false,
        in_place: false,
    }
}

/// The morning until which a late alarm waits, where it would ring at night.
fn quiet_until(
    session: &Session,
    alarm: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    if now - alarm < LATE {
        return None;
    }
    morning(session, now)
}

/// A moment at which the bot may speak first: now, or in the morning where it is night.
pub(crate) fn by_day(session: &Session, now: DateTime<Utc>) -> DateTime<Utc> {
    morning(session, now).unwrap_or(now)
}

/// The next morning where the person lives; none by day.
fn morning(session: &Session, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let zone: chrono_tz::Tz = session.zone.parse().unwrap_or(chrono_tz::UTC);
    let local = now.with_timezone(&zone);
    if (AWAKE_FROM..AWAKE_UNTIL).contains(&local.hour()) {
        return None;
    }
    let today = local.date_naive();
    let day = if local.hour() < AWAKE_FROM {
        today
    } else {
        today.checked_add_days(Days::new(1))?
    };
    let morning = day.and_time(NaiveTime::from_hms_opt(AWAKE_FROM, 0, 0)?);
    let morning = morning.and_local_timezone(zone).earliest()?;
    Some(morning.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use crate::engine::Profile;

    use super::*;

    #[test]
    fn a_late_alarm_waits_for_the_morning_where_the_person_lives() {
        let session = Session::new("de", "Europe/Berlin", Profile::default());
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let alarm = at("2026-11-25T09:00:00Z");
        let quiet = |now: &str| quiet_until(&session, alarm, at(now));
        assert_eq!(quiet("2026-11-25T19:59:00Z"), None);
        let morning = Some(at("2026-11-26T07:00:00Z"));
        assert_eq!(quiet("2026-11-25T20:00:00Z"), morning);
        assert_eq!(quiet("2026-11-26T06:59:59Z"), morning);
        assert_eq!(quiet("2026-11-26T07:00:00Z"), None);
        let at_night = at("2026-11-25T23:00:00Z");
        let asked_for = quiet_until(&session, at_night, at("2026-11-25T23:00:01Z"));
        assert_eq!(asked_for, None, "set for the night by the person");
    }
}
