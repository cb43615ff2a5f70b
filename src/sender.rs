//! Sends what is committed, and only that: in order per chat, fair among chats.
//!
//! A part is struck once it was carried. A crash between the two repeats that one part: better
//! twice than a deadline that nobody heard of. What cannot be carried now stays, and a pause in
//! the store says when it is tried again, so that it survives the process.
//!
//! Whoever sends has the lease of the chat, and carries on only for as long as it is theirs: a
//! process that was stopped, or cut off from the store, may find that another has sent meanwhile.
//! What Telegram has been given by then cannot be fenced.
//!
//! Answers go at once. What the bot starts by itself passes the lane, one pace for all
//! processes, unless the person is there. A 429 pauses its chat; where it is met by what nobody
//! asked for, or by two chats at once, it is taken to be meant for the bot, and closes the lane
//! too.

mod failures;
mod lane;
mod lease;
mod lost;

use std::{future::Future, sync::Arc, time::Duration};

use tokio::{sync::Semaphore, time::Instant};
use tracing::{debug, info, warn};

use crate::{
    app::{App, First, LEASE, Part, Waiting, closed_for, millis, wish},
    fault::{self, Plant, Point},
    serve::{Clock, Leaving, Tasks},
    store::{
        Advance, Chat, ChatKey, LANE_AHEAD, Millis, Over, Owner, Part as Stored, Pause, Paused,
        Store, Version, Why,
    },
    tally::Kind,
};

use failures::Failures;
use lane::Lane;
use lease::Renewed;

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

/// Carries one part to a person. Must answer at some time. The lease is renewed meanwhile, and
/// where it is lost the carrying is dropped, also in the middle of it.
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
        let first = self.inner.taken(key, owner).await?;
        self.inner.is_safe(key, &first).await.then_some(first)
    }
}

impl<S: Store, C: Carrier> Inner<S, C> {
    fn now(&self) -> Millis {
        millis(self.clock.now())
    }

    async fn run(&self, key: ChatKey, chat: &Chat, first: First, paced: bool) {
        let begun = first.version;
        let mut next = Some(first);
        while let Some(first) = next {
            // Whoever has committed since may be the person, whose answer comes behind.
            let paced = paced && first.version == begun;
            next = self.step(key, chat, first, paced).await;
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
    async fn step(&self, key: ChatKey, chat: &Chat, first: First, paced: bool) -> Option<First> {
        let First {
            owner,
            part: stored,
            mut version,
            mut asked,
            ready,
        } = first;
        let waiting = ready.or_else(|| serde_json::from_slice(&stored.bytes).ok());
        let Some(Waiting { part, unasked, at }) = waiting.map(|waiting| *waiting) else {
            warn!(chat = ?key, "a part cannot be read and is struck");
            return self.refused(key, owner, &stored, Kind::Unreadable).await;
        };
        let unasked = paced && unasked;
        if unasked && let Err(wait) = self.pass().await {
            debug!(chat = ?key, millis = wait.as_millis(), "the lane is full; tried again later");
            return self.in_line(key, owner, version, wait).await;
        }
        let Ok(_slot) = self.slots.acquire().await else {
            return None;
        };
        if self.leaving.is_leaving() {
            self.give_back(key, owner).await;
            return None;
        }
        if asked.elapsed() > fault::lease(LEASE) / 2 {
            asked = Instant::now();
            match self.renewed(key, owner, &stored).await {
                // The turn in the lane that was waited for is still good.
                Renewed::Same(now) => version = now,
                Renewed::Other(next) => return next,
                Renewed::Unknown => return None,
            }
        }
        if fault::is_planted(Plant::StrikeFirst) {
            let _ = self.strike(key, owner, &stored).await;
        }
        fault::at(Point::SendBegins);
        let carrying = self.carrier.carry(chat, &part);
        match self.keeping((key, owner, &stored), asked, carrying).await {
            Ok(Ok(())) => {
                fault::at(Point::Sent);
                self.failures.forget(key);
                let lag = at.and_then(|at| u64::try_from(self.now().0.saturating_sub(at)).ok());
                let lag = lag.map(Duration::from_millis);
                self.app.metrics.sent(key, kind(&part), lag);
                let (advance, asked) = self.struck(key, owner, &stored).await?;
                fault::struck(chat.as_str());
                self.waiting(key, owner, advance, asked).await
            }
            Ok(Err(trouble)) => {
                let met = Met {
                    stored: &stored,
                    part: &part,
                    version,
                    at,
                    unasked,
                };
                self.failed(key, owner, met, trouble).await
            }
            Err(next) => next,
        }
    }

    /// Waits in the lane.
    async fn pass(&self) -> Result<(), Duration> {
        self.lane.pass(self.app.records.store(), &self.clock).await
    }

    /// What a failure means for the part and its chat.
    async fn failed(
        &self,
        key: ChatKey,
        owner: Owner,
        met: Met<'_>,
        trouble: Trouble,
    ) -> Option<First> {
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
                None
            }
            Trouble::Later => {
                let span = self.failures.backoff(key);
                info!(chat = ?key, millis = span.as_millis(), "not sent; tried again later");
                self.pause(key, owner, span).await;
                None
            }
            Trouble::Gone => {
                self.failures.forget(key);
                self.closed(key, owner, &met).await
            }
            Trouble::Refused(kind) => {
                let part = name(met.part);
                self.app.metrics.refused(key, part);
                warn!(chat = ?key, kind, part, "a part was refused and is struck");
                // The word about a lost part may be what is refused; it has no word of its own.
                if part == App::<S>::LOST {
                    self.app.wrong.one(Kind::Refused);
                    return self.strike(key, owner, met.stored).await;
                }
                self.refused(key, owner, met.stored, Kind::Refused).await
            }
        }
    }

    /// Has the chat rest that the person has closed.
    async fn closed(&self, key: ChatKey, owner: Owner, met: &Met<'_>) -> Option<First> {
        let pause = Pause {
            hold: closed_for(met.at, self.now()),
            why: Why::Closed(met.version),
        };
        let again = self.rest(key, owner, pause).await;
        if again.is_none() {
            fault::at(Point::Closed);
            info!(chat = ?key, "closed by the person; what is waiting waits");
        }
        again
    }

    /// Has the chat wait until its turn in the lane may have come; an answer to the person ends
    /// that at once.
    async fn in_line(
        &self,
        key: ChatKey,
        owner: Owner,
        version: Version,
        wait: Duration,
    ) -> Option<First> {
        let pause = Pause {
            hold: wait.min(LANE_AHEAD),
            why: Why::Lane(version),
        };
        self.rest(key, owner, pause).await
    }

    /// Pauses for what the person's coming ends. Where the chat has moved on since the part was
    /// handed out, that may be the person: then it is tried again.
    async fn rest(&self, key: ChatKey, owner: Owner, pause: Pause) -> Option<First> {
        match self.app.records.pause(key, owner, pause, self.now()).await {
            Ok(Paused::Overtaken) => {
                debug!(chat = ?key, "something came meanwhile; tried again");
                self.taken(key, owner).await
            }
            Ok(Paused::Written | Paused::NotYours) => None,
            // The lease ends by itself, and the part is tried again then.
            Err(error) => {
                debug!(%error, "no pause was written");
                None
            }
        }
    }

    /// Strikes, and learns what is next.
    async fn strike(&self, key: ChatKey, owner: Owner, stored: &Stored) -> Option<First> {
        let (advance, asked) = self.struck(key, owner, stored).await?;
        self.waiting(key, owner, advance, asked).await
    }

    /// Strikes, trying for a while, whoever has the lease by then: a part that was sent should
    /// not go twice because the store was away for some seconds. Answers what the store said to it
    /// and when it was asked.
    async fn struck(
        &self,
        key: ChatKey,
        owner: Owner,
        stored: &Stored,
    ) -> Option<(Advance<Stored>, Instant)> {
        let mut wait = Duration::from_millis(100);
        loop {
            let wish = wish(owner, Over::Nothing);
            let asked = Instant::now();
            match self
                .app
                .records
                .strike(key, stored.id, wish, self.now())
                .await
            {
                Ok(advance) => return Some((advance, asked)),
                Err(error) if wait < STRIKING => {
                    debug!(%error, "the store is away; striking again");
                    tokio::time::sleep(wait).await;
                    wait *= 2;
                }
                Err(error) => {
                    warn!(chat = ?key, %error, "a sent part was not struck and may go out again");
                    return None;
                }
            }
        }
    }

    /// Takes the lease, where it is free.
    async fn taken(&self, key: ChatKey, owner: Owner) -> Option<First> {
        let asked = Instant::now();
        let wish = wish(owner, Over::Nothing);
        let advance = self.app.records.take(key, wish, self.now()).await.ok()?;
        self.waiting(key, owner, advance, asked).await
    }

    /// The next part, where the lease is ours, which was asked for then.
    async fn waiting(
        &self,
        key: ChatKey,
        owner: Owner,
        advance: Advance<Stored>,
        asked: Instant,
    ) -> Option<First> {
        match advance {
            Advance::Next { part, version, .. } => Some(First {
                owner,
                part,
                version,
                asked,
                ready: None,
            }),
            Advance::Done | Advance::Held { .. } | Advance::Gone => None,
            Advance::Unreadable => {
                self.app.look_at_defect(key, self.clock.now()).await;
                // It may be for a later release to send.
                self.give_back(key, owner).await;
                None
            }
        }
    }

    /// Ends the lease by a pause that is over already: whoever comes next need not wait for its end.
    async fn give_back(&self, key: ChatKey, owner: Owner) {
        let over = Pause {
            hold: Duration::ZERO,
            why: Why::Channel,
        };
        let paused = self.app.records.pause(key, owner, over, self.now()).await;
        if let Err(error) = paused {
            debug!(%error, "a lease was not given back and ends by itself");
        }
    }

    async fn pause(&self, key: ChatKey, owner: Owner, span: Duration) {
        let pause = Pause {
            hold: span,
            why: Why::Channel,
        };
        self.rest(key, owner, pause).await;
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
