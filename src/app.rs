//! One event, from read to committed write; then what is committed goes out.
//!
//! The only caller of [`turn`]. A turn that loses the race for its chat is played again on
//! what the winner left; it costs nothing to repeat a pure function. Nothing is sent that
//! is not committed, and a crash between sending and striking repeats that one part.

mod board;
mod deliver;
mod learned;
mod moment;
mod part;
mod returned;
mod step;
mod unsure;

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, RwLock},
    time::{Duration, Instant},
};

use chrono::{DateTime, Utc};
use thiserror::Error;

use crate::{
    book::Book,
    engine::{Before, Event, Profile, Session, Turn, Word, paused, turn},
    fault::{self, Plant, Point},
    metrics::Metrics,
    store::{
        Base, Chat, Defect, Loaded, Millis, Over, Owner, Records, Store, StoreError, UpdateId, Wish,
    },
    tally::{Counted, Kind},
};

pub use deliver::{Channel, First};
pub(crate) use moment::Moment;
pub(crate) use part::Waiting;
pub use part::{Button, Part};
pub(crate) use returned::{closed_for, is_closed};
pub(crate) use step::{Done, Step, keep_until};

use learned::Learned;
use unsure::Unsure;

/// Grows when an older release could not read what this one writes.
pub const SCHEMA: u8 = 2;

/// The schema of this process: [`SCHEMA`], unless a test has it be of a later release.
pub(crate) fn schema() -> u8 {
    fault::schema(SCHEMA)
}

/// How long a sender may be silent before another may take over: what a killed process held
/// goes out after this time. Who lives and sends renews it, however long the sending takes.
pub(crate) const LEASE: Duration = Duration::from_secs(5);

/// Why an event could not be taken.
#[derive(Debug, Error)]
pub enum AppError {
    /// The store cannot be used; nothing was acknowledged.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The record belongs to a later release, or to a key that this process does not have.
    #[error("the record is left to a process of a later release or with another key")]
    Left,
    /// The record cannot be read. It was set aside, and the chat can begin again.
    #[error("the record cannot be read and was set aside")]
    SetAside,
    /// The record could not be read, and is another one by now.
    #[error("the record was changed meanwhile")]
    Changed,
    /// The turn panicked. Nothing of the event was taken, and the record is as it was.
    #[error("the turn of an event failed")]
    Stumbled,
}

/// What a chat brings along that has no record yet.
#[derive(Clone, Debug)]
pub struct Newcomer {
    /// Language, BCP 47.
    pub locale: String,
    /// What the chat told of the person.
    pub profile: Profile,
}

/// How a turn is played; always [`turn`] but in tests.
pub type Play = fn(&Book, Session, &Event, DateTime<Utc>) -> Turn;

/// How a finished part is cut into what a channel can carry in one go.
pub type Cut = fn(Part) -> Vec<Part>;

/// The engine over a store.
pub struct App<S> {
    pub(crate) book: Arc<Book>,
    pub(crate) records: Records<S>,
    play: Play,
    cut: Cut,
    /// The host's word, while the service pauses.
    word: RwLock<Option<Arc<Word>>>,
    /// Who sends, where it is always the same; else each go of sending is one of its own.
    owner: Option<Owner>,
    unsure: Unsure,
    learned: Learned,
    pub(crate) metrics: Metrics,
    pub(crate) wrong: Counted,
}

impl<S: Store> App<S> {
    /// Puts a book over a store.
    pub fn new(book: Arc<Book>, records: Records<S>) -> Self {
        Self {
            book,
            records,
            play: turn,
            cut: |part| vec![part],
            word: RwLock::default(),
            owner: None,
            unsure: Unsure::default(),
            learned: Learned::default(),
            metrics: Metrics::new(),
            wrong: Counted::default(),
        }
    }

    /// Puts a book over a store that nobody else uses and where one thing happens at a time,
    /// as at a prompt: what a process that died had begun to send is sent at once by the
    /// next, and not only when its lease has ended.
    pub fn alone(book: Arc<Book>, records: Records<S>) -> Self {
        Self {
            owner: Some(Owner(1)),
            ..Self::new(book, records)
        }
    }

    fn owner(&self) -> Result<Owner, StoreError> {
        if fault::is_planted(Plant::NoLease) {
            return Ok(Owner(1));
        }
        self.owner.map_or_else(Owner::fresh, Ok)
    }

    /// Cuts parts before they are committed, so that each is struck when it was carried and a
    /// crash never repeats more than one of them.
    #[must_use]
    pub fn cutting(self, cut: Cut) -> Self {
        Self { cut, ..self }
    }

    /// Plays turns in another way, so that a test can plant a defect.
    #[must_use]
    pub fn playing(self, play: Play) -> Self {
        Self { play, ..self }
    }

    /// One turn. A panic in it concerns this chat alone.
    pub(crate) fn play(
        &self,
        session: Session,
        event: &Event,
        now: DateTime<Utc>,
    ) -> Result<Turn, AppError> {
        let word = self.word();
        let played = AssertUnwindSafe(|| {
            if let Event::Text(written) = event {
                fault::trip_over(&written.text);
            }
            match &word {
                Some(word) => paused(&self.book, word, session, event, now),
                None => (self.play)(&self.book, session, event, now),
            }
        });
        let begun = Instant::now();
        let turn = catch_unwind(played).map_err(|_| {
            self.wrong.one(Kind::Panic);
            AppError::Stumbled
        });
        self.metrics.turn(begun.elapsed());
        turn
    }

    /// The session of a chat, where it has one.
    ///
    /// # Errors
    ///
    /// Where the store cannot be used, the record belongs to others, or it cannot be read.
    pub async fn session(
        &self,
        chat: &Chat,
        now: DateTime<Utc>,
    ) -> Result<Option<Session>, AppError> {
        Ok(self.read(chat, millis(now)).await?.1)
    }

    /// Takes one event: once this returns, the event and all that answers it are committed.
    ///
    /// # Errors
    ///
    /// Where the store cannot be used, the record belongs to others, or it cannot be read;
    /// nothing of the event was taken then.
    pub async fn take(
        &self,
        chat: &Chat,
        newcomer: &Newcomer,
        update: Option<UpdateId>,
        event: &Event,
        now: DateTime<Utc>,
    ) -> Result<Option<First>, AppError> {
        let source = Source {
            update,
            written: None,
            pressed: None,
        };
        self.take_from(chat, newcomer, source, event, now).await
    }

    /// The same, with the message that brought it.
    pub(crate) async fn take_from(
        &self,
        chat: &Chat,
        newcomer: &Newcomer,
        source: Source,
        event: &Event,
        now: DateTime<Utc>,
    ) -> Result<Option<First>, AppError> {
        let Source {
            update,
            written,
            pressed,
        } = source;
        // Who would have sent what the last try wrote: a cluster's client asks again where an
        // answer is lost, and is told of a conflict with what it wrote itself.
        let mut tried = None;
        let mut moment = Moment::from(now);
        loop {
            let at = moment.at;
            let (base, session) = match self.recall(chat, update, at) {
                Some((base, session)) => (base, Some(session)),
                None => self.read(chat, at).await?,
            };
            fault::at(Point::Loaded);
            if let Some(update) = update.filter(|update| base.has_seen(*update, at)) {
                return self.taken_before(&base, update, tried, moment).await;
            }
            // Nothing of it is taken, so there is nothing to commit: where it comes again, the
            // same holds for as long as Telegram keeps it.
            let message = written.or(pressed);
            let is_erased = message.is_some_and(|message| base.has_erased(message, at));
            if is_erased || session.is_none() && !begins(event, &base) {
                return Ok(None);
            }
            let session = session.unwrap_or_else(|| self.begin(newcomer));
            // What is committed now is not of the moment before: its lease would have ended.
            moment = moment.after(self.prepared(&session, event).await);
            let before = Before::of(&session);
            let (played, struck) = self.play_for(&base, session, event, moment.now)?;
            let owner = self.owner()?;
            let wish = wish(owner, Over::Closed);
            let step = Step {
                played,
                update,
                struck,
                unasked: false,
                pressed,
            };
            if let Some(first) = self.settled(&base, before, step, wish, moment).await? {
                return Ok(first);
            }
            tried = Some(owner);
        }
    }

    /// Commits the step of an event; none where the race for the chat was lost.
    async fn settled(
        &self,
        base: &Base,
        before: Before,
        step: Step,
        wish: Wish,
        moment: Moment,
    ) -> Result<Option<Option<First>>, AppError> {
        let facts = before.facts(&self.book, &step.played);
        let update = step.update;
        match self.commit(base, step, wish, moment).await {
            Ok(Done::Written(first)) => {
                self.metrics.played(base.key(), &facts, moment.at);
                if self.word().is_some() {
                    fault::at(Point::WordSaid);
                }
                Ok(Some(first))
            }
            Ok(Done::Conflict) => Ok(None),
            Ok(Done::AlreadySeen) => Ok(Some(None)),
            Err(error) => Err(match update {
                Some(update) => self.unanswered(error, base.key(), update, wish.owner),
                None => error,
            }),
        }
    }

    /// The chat as the last turn here left it, where this event can be a turn: only its commit
    /// tells whether it is so still.
    fn recall(
        &self,
        chat: &Chat,
        update: Option<UpdateId>,
        now: Millis,
    ) -> Option<(Base, Session)> {
        let (base, stored) = self.records.recall(chat, now)?;
        let is_new = update.is_none_or(|update| !base.has_seen(update, now));
        if !is_new {
            return None;
        }
        let live = stored.live.and_then(|live| live.downcast().ok());
        let session = match live {
            Some(live) => Arc::unwrap_or_clone(live),
            None => serde_json::from_slice(&stored.bytes).ok()?,
        };
        Some((base, session))
    }

    /// Reads a chat, again where another has set aside meanwhile what could not be read.
    async fn read(&self, chat: &Chat, now: Millis) -> Result<(Base, Option<Session>), AppError> {
        loop {
            let loaded = self.records.load(chat, now).await?;
            match self.known(loaded, now).await {
                Err(AppError::Changed) => {}
                known => return known,
            }
        }
    }

    /// What is known of a loaded chat; no session where there is none. A record that cannot be
    /// read is set aside, so that the chat can begin again.
    pub(crate) async fn known(
        &self,
        loaded: Loaded,
        now: Millis,
    ) -> Result<(Base, Option<Session>), AppError> {
        match loaded {
            Loaded::Record(base, stored) => match serde_json::from_slice(&stored.bytes) {
                Ok(session) => Ok((base, Some(session))),
                Err(_) => Err(self.set_aside(&base.defect(), now).await),
            },
            Loaded::Absent(base) | Loaded::Tombstone(base) => Ok((base, None)),
            Loaded::Defect(defect) => Err(self.set_aside(&defect, now).await),
            Loaded::Newer(_) | Loaded::OtherKey => Err(AppError::Left),
        }
    }

    /// Sets a record aside, so that the chat can begin again.
    pub(crate) async fn set_aside(&self, defect: &Defect, now: Millis) -> AppError {
        fault::at(Point::AsideBegins);
        match self.records.set_aside(defect, now).await {
            Ok(false) => AppError::Changed,
            Ok(true) => {
                fault::at(Point::SetAside);
                self.metrics.set_aside();
                self.wrong.one(Kind::Unreadable);
                AppError::SetAside
            }
            Err(error) => error.into(),
        }
    }

    fn begin(&self, newcomer: &Newcomer) -> Session {
        let wanted = [newcomer.locale.as_str()];
        let locales = &self.book.locales;
        let locale = locales.negotiate(&wanted).or(locales.iter().next());
        let tag = locale.map_or("en", |locale| locale.tag());
        let zone = self.book.zone(newcomer.profile.country.as_deref());
        Session::new(tag, zone.name(), newcomer.profile.clone())
    }
}

/// Where an event comes from.
#[derive(Clone, Copy)]
pub(crate) struct Source {
    /// The update that brought it.
    pub(crate) update: Option<UpdateId>,
    /// The message that the person wrote, as the channel counts them.
    pub(crate) written: Option<i64>,
    /// The message whose button was pressed.
    pub(crate) pressed: Option<i64>,
}

/// Whether an event begins a chat that has no record. An edit never does, and after a deletion
/// only what somebody wrote or sent to be read: a second tap on the button that confirmed it, or
/// on any older one, would bring the chat back.
fn begins(event: &Event, base: &Base) -> bool {
    match event {
        Event::Text(_) | Event::Command(..) | Event::UnknownCommand | Event::Brought(_) => true,
        Event::Press(_) | Event::Other(_) | Event::Alarm | Event::Waited | Event::Returned(_) => {
            !base.is_tombstone()
        }
        Event::Edit { .. } => false,
    }
}

/// A wish for the lease, for as long as a sender may be silent.
pub(crate) fn wish(owner: Owner, over: Over) -> Wish {
    Wish {
        owner,
        hold: fault::lease(LEASE),
        over,
    }
}

/// A moment as the store counts.
pub fn millis(at: DateTime<Utc>) -> Millis {
    Millis(at.timestamp_millis())
}
