//! Sends what is committed, and only that: in order per chat, fair among chats.
//!
//! A part is struck once it was carried. A crash between the two repeats that one part: better
//! twice than a deadline that nobody heard of. What cannot be carried now stays, and a pause in
//! the store says when it is tried again, so that it survives the process.
//!
//! Answers go at once. What the bot starts by itself passes the lane, one pace for all
//! processes, unless the person is there. A 429 pauses its chat; where it is met by what nobody
//! asked for, or by two chats at once, it is taken to be meant for the bot, and closes the lane
//! too.

mod failures;
mod lane;

use std::{future::Future, sync::Arc, time::Duration};

use tokio::sync::Semaphore;
use tracing::{debug, info, warn};

use crate::{
    app::{App, First, LEASE, Part, Waiting, closed_for, millis, wish},
    fault::{self, Plant, Point},
    serve::{Clock, Leaving, Tasks},
    store::{
        Advance, Chat, ChatKey, Millis, Over, Owner, Part as Stored, Pause, Paused, Store, Version,
    },
    tally::Kind,
};

use failures::Failures;
use lane::{Lane, WITHIN};

/// The longest wait that a channel can ask for; a longer one is a mistake of somebody's.
const LONGEST: Duration = Duration::from_secs(6 * 60 * 60);

/// The wait after which no more strike is tried; each is twice the one before.
const STRIKING: Duration = Duration::from_secs(10);

/// Why a part was not carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The channel says how long to wait.
    Wait(Duration),
    /// It may work later: the channel is down, or did not answer in time.
    Later,
    /// The person has closed the chat.
    Gone,
    /// This part will never be taken; a kind without content.
    Refused(&'static str),
}

/// Carries one part to a person. Must answer at some time; a lease is renewed meanwhile.
pub trait Carrier: Send + Sync + 'static {
    /// Carries one part.
    fn carry(&self, chat: &Chat, part: &Part) -> impl Future<Output = Result<(), Trouble>> + Send;
}

/// Sends for many chats at once. Clones share everything.
pub struct Sender<S, C> {
    inner: Arc<Inner<S, C>>,
}

struct Inner<S, C> {
    app: Arc<App<S>>,
    carrier: C,
    clock: Clock,
    leaving: Leaving,
    tasks: Tasks,
    /// One for each part in flight; waiting for one is first come, first served.
    slots: Semaphore,
    failures: Failures,
    lane: Lane,
}

/// What became of one part.
enum Step {
    Next(Advance<Stored>),
    Stop,
}

/// A part that was not carried.
struct Met<'a> {
    stored: &'a Stored,
    part: &'a Part,
    /// The chat's version when it was handed out.
    version: Version,
    /// When it was committed.
    at: Option<i64>,
    unasked: bool,
}

/// What became of a lease that was about to end.
enum Renewed {
    /// The part is still the next, at this version.
    Same(Version),
    Other(Step),
}

impl<S, C> Clone for Sender<S, C> {
    fn clone(&self) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
        }
    }
}

impl<S: Store, C: Carrier> Sender<S, C> {
    /// Sends at most `at_once` parts at a time, and `per_second` of those that nobody asked for.
    pub fn new(
        app: Arc<App<S>>,
        carrier: C,
        clock: Clock,
        leaving: Leaving,
        tasks: Tasks,
        (at_once, per_second): (usize, u32),
    ) -> Self {
        Self {
            inner: Arc::new(Inner {
                app,
                carrier,
                clock,
                leaving,
                tasks,
                slots: Semaphore::new(at_once),
                failures: Failures::default(),
                lane: Lane::new(per_second),
            }),
        }
    }

    /// Sends what a commit has just written, in the background.
    pub fn send(&self, key: ChatKey, chat: Chat, first: First) {
        let inner = Arc::clone(&self.inner);
        self.inner
            .tasks
            .spawn(async move { inner.run(key, &chat, first, false).await });
    }

    /// Sends now; `paced` when nobody is there who waits for it.
    pub async fn run(&self, key: ChatKey, chat: &Chat, first: First, paced: bool) {
        self.inner.run(key, chat, first, paced).await;
    }

    /// Takes the lease of a chat with parts waiting, where it is free. Whoever committed them may
    /// have died before they were safe, so that is waited for.
    pub async fn take(&self, key: ChatKey) -> Option<First> {
        let owner = Owner::fresh().ok()?;
        let now = self.inner.now();
        let taken = self
            .inner
            .app
            .records
            .take(key, wish(owner, Over::Nothing), now);
        let first = self.inner.waiting(key, owner, taken.await.ok()?).await?;
        self.inner.is_safe(key, &first).await.then_some(first)
    }
}

impl<S: Store, C: Carrier> Inner<S, C> {
    fn now(&self) -> Millis {
        millis(self.clock.now())
    }

    async fn run(&self, key: ChatKey, chat: &Chat, first: First, paced: bool) {
        let owner = first.owner;
        let mut next = Some(first);
        while let Some(first) = next {
            let step = self.step(key, chat, first, paced).await;
            next = match step {
                Step::Next(advance) => self.waiting(key, owner, advance).await,
                Step::Stop => None,
            };
            // What was struck last is in flight until then, and it alone may come again.
            if let Some(next) = &next
                && !self.is_safe(key, next).await
            {
                return;
            }
        }
    }

    /// Whether all that was written of a chat is as safe as what is acknowledged. Where nobody
    /// waits for replicas it is. What is not would be said, lost with the server, and said again.
    async fn is_safe(&self, key: ChatKey, next: &First) -> bool {
        let confirmed = self.app.records.store().confirm(key, next.version).await;
        if let Err(error) = &confirmed {
            debug!(chat = ?key, %error, "not sent before it is safe");
        }
        confirmed.is_ok()
    }

    /// Carries one part, and learns what is next.
    async fn step(&self, key: ChatKey, chat: &Chat, first: First, paced: bool) -> Step {
        let First {
            owner,
            part: stored,
            mut version,
            until,
        } = first;
        let Ok(Waiting { part, unasked, at }) = serde_json::from_slice(&stored.bytes) else {
            warn!(chat = ?key, "a part cannot be read and was struck");
            self.app.wrong.one(Kind::Unreadable);
            return self.refused(key, owner, &stored, None).await;
        };
        let unasked = paced && unasked;
        if unasked && let Err(wait) = self.pass().await {
            debug!(chat = ?key, millis = wait.as_millis(), "the lane is full; tried again later");
            self.pause(key, owner, wait.min(WITHIN)).await;
            return Step::Stop;
        }
        let Ok(_slot) = self.slots.acquire().await else {
            return Step::Stop;
        };
        if self.leaving.is_leaving() {
            // A pause that is over already: whoever comes next need not wait for the lease.
            self.pause(key, owner, Duration::ZERO).await;
            return Step::Stop;
        }
        if self.now().after(fault::lease(LEASE) / 2) > until {
            match self.renewed(key, owner, &stored).await {
                Renewed::Same(now) => version = now,
                Renewed::Other(step) => return step,
            }
        }
        if fault::is_planted(Plant::StrikeFirst) {
            let _ = self.strike(key, owner, &stored).await;
        }
        fault::at(Point::SendBegins);
        match self
            .keeping(key, owner, self.carrier.carry(chat, &part))
            .await
        {
            Ok(()) => {
                fault::at(Point::Sent);
                self.failures.forget(key);
                let lag = at.and_then(|at| u64::try_from(self.now().0.saturating_sub(at)).ok());
                let lag = lag.map(Duration::from_millis);
                self.app.metrics.sent(key, kind(&part), lag);
                let step = self.strike(key, owner, &stored).await;
                if matches!(step, Step::Next(_)) {
                    fault::struck(chat.as_str());
                }
                step
            }
            Err(trouble) => {
                let met = Met {
                    stored: &stored,
                    part: &part,
                    version,
                    at,
                    unasked,
                };
                self.failed(key, owner, met, trouble).await
            }
        }
    }

    /// Waits in the lane.
    async fn pass(&self) -> Result<(), Duration> {
        self.lane.pass(self.app.records.store(), &self.clock).await
    }

    /// Takes the lease for longer. The turn in the lane that was waited for is still good where
    /// the part is still the next.
    async fn renewed(&self, key: ChatKey, owner: Owner, stored: &Stored) -> Renewed {
        let taken = self
            .app
            .records
            .take(key, wish(owner, Over::Nothing), self.now());
        match taken.await {
            Ok(Advance::Next { part, version, .. }) if part.id == stored.id => {
                Renewed::Same(version)
            }
            Ok(advance) => Renewed::Other(Step::Next(advance)),
            Err(_) => Renewed::Other(Step::Stop),
        }
    }

    /// What a failure means for the part and its chat.
    async fn failed(&self, key: ChatKey, owner: Owner, met: Met<'_>, trouble: Trouble) -> Step {
        self.app.metrics.trouble(match trouble {
            Trouble::Wait(_) => "429",
            Trouble::Later => "unavailable",
            Trouble::Gone => "403",
            Trouble::Refused(_) => "400",
        });
        match trouble {
            Trouble::Wait(span) => {
                info!(chat = ?key, seconds = span.as_secs(), "asked to wait");
                self.pause(key, owner, span.min(LONGEST)).await;
                if self.failures.is_for_all(key, span, self.now()) || met.unasked {
                    let store = self.app.records.store();
                    self.lane.close(store, &self.clock, span).await;
                }
                Step::Stop
            }
            Trouble::Later => {
                let span = self.failures.backoff(key);
                info!(chat = ?key, millis = span.as_millis(), "not sent; tried again later");
                self.pause(key, owner, span).await;
                Step::Stop
            }
            Trouble::Gone => {
                self.failures.forget(key);
                self.closed(key, owner, &met).await
            }
            Trouble::Refused(kind) => {
                self.failures.forget(key);
                let part = name(met.part);
                self.app.metrics.refused(key, part);
                self.app.wrong.one(Kind::Refused);
                warn!(chat = ?key, kind, part, "a part was refused and struck");
                self.refused(key, owner, met.stored, Some(met.part)).await
            }
        }
    }

    /// Has the chat rest that the person has closed. Where it has moved on since the part was
    /// handed out, that may be the person, who is back: then the part is tried again.
    async fn closed(&self, key: ChatKey, owner: Owner, met: &Met<'_>) -> Step {
        let now = self.now();
        let pause = Pause {
            hold: closed_for(met.at, now),
            closed: Some(met.version),
        };
        match self.app.records.pause(key, owner, pause, now).await {
            Ok(Paused::Overtaken) => {
                debug!(chat = ?key, "closed, and something came since; tried again");
                let taken = self.app.records.take(key, wish(owner, Over::Nothing), now);
                taken.await.map_or(Step::Stop, Step::Next)
            }
            Ok(Paused::Written | Paused::NotYours) => {
                fault::at(Point::Closed);
                info!(chat = ?key, "closed by the person; what is waiting waits");
                Step::Stop
            }
            Err(error) => {
                debug!(%error, "no pause was written");
                Step::Stop
            }
        }
    }

    /// Renews the lease for as long as something is carried. So it can be short, and whoever
    /// takes over from a killed process does so soon.
    async fn keeping<T>(&self, key: ChatKey, owner: Owner, carried: impl Future<Output = T>) -> T {
        let renewing = async {
            loop {
                tokio::time::sleep(fault::lease(LEASE) / 3).await;
                let taken = self
                    .app
                    .records
                    .take(key, wish(owner, Over::Nothing), self.now());
                if let Err(error) = taken.await {
                    debug!(%error, "a lease was not renewed");
                }
            }
        };
        tokio::select! {
            done = carried => done,
            never = renewing => never,
        }
    }

    /// Strikes a part that will never go out, and has the person told once.
    async fn refused(
        &self,
        key: ChatKey,
        owner: Owner,
        stored: &Stored,
        part: Option<&Part>,
    ) -> Step {
        // The word about a lost part may be what is refused; it has no word of its own.
        let about_itself = matches!(part, Some(Part::Text { id, .. }) if id == App::<S>::LOST);
        if !about_itself && let Err(error) = self.app.tell_lost(key, self.clock.now()).await {
            warn!(chat = ?key, %error, "the person was not told of a lost part");
        }
        self.strike(key, owner, stored).await
    }

    /// Strikes, trying for a while, whoever has the lease by then: a part that was sent should
    /// not go twice because the store was away for some seconds.
    async fn strike(&self, key: ChatKey, owner: Owner, stored: &Stored) -> Step {
        let mut wait = Duration::from_millis(100);
        loop {
            let wish = wish(owner, Over::Nothing);
            match self
                .app
                .records
                .strike(key, stored.id, wish, self.now())
                .await
            {
                Ok(advance) => return Step::Next(advance),
                Err(error) if wait < STRIKING => {
                    debug!(%error, "the store is away; striking again");
                    tokio::time::sleep(wait).await;
                    wait *= 2;
                }
                Err(error) => {
                    warn!(chat = ?key, %error, "a sent part was not struck and may go out again");
                    return Step::Stop;
                }
            }
        }
    }

    /// The next part, where the lease is ours.
    async fn waiting(&self, key: ChatKey, owner: Owner, advance: Advance<Stored>) -> Option<First> {
        match advance {
            Advance::Next {
                part,
                version,
                until,
            } => Some(First {
                owner,
                part,
                version,
                until,
            }),
            Advance::Done | Advance::Held { .. } | Advance::Gone => None,
            Advance::Unreadable => {
                self.app.look_at_defect(key, self.clock.now()).await;
                None
            }
        }
    }

    async fn pause(&self, key: ChatKey, owner: Owner, span: Duration) {
        let now = self.now();
        let pause = Pause {
            hold: span,
            closed: None,
        };
        // Where this fails the lease ends by itself, and the part is tried again then.
        if let Err(error) = self.app.records.pause(key, owner, pause, now).await {
            debug!(%error, "no pause was written");
        }
    }
}

/// The kind of a part, for the count.
fn kind(part: &Part) -> &'static str {
    match part {
        Part::Text { .. } => "text",
        Part::Letter { .. } => "letter",
        Part::Document { .. } => "document",
    }
}

/// What a part is, for the log.
fn name(part: &Part) -> &str {
    match part {
        Part::Text { id, .. } => id,
        Part::Letter { kind, .. } | Part::Document { kind, .. } => kind,
    }
}
