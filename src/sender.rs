//! Sends what is committed, and only that: in order per chat, fair among chats.
//!
//! A part is struck once it was carried. A crash between the two repeats that one part: better
//! twice than a deadline that nobody heard of. What cannot be carried now stays, and a pause in
//! the store says when it is tried again, so that it survives the process.

use std::{
    collections::HashMap,
    future::Future,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::{
    sync::{Mutex as Turnstile, Semaphore},
    time::{Instant, sleep_until},
};
use tracing::{debug, info, warn};

use crate::{
    app::{App, First, LEASE, Part, millis, wish},
    serve::{Clock, Leaving, Tasks},
    store::{Advance, Chat, ChatKey, Millis, Owner, Part as Stored, Store},
};

/// How long a chat waits that is closed to the bot; an event of the person ends it at once.
const CLOSED_FOR: Duration = Duration::from_secs(60 * 24 * 60 * 60);

/// The first wait after a failure that may pass by itself, and the longest.
const BACKOFF: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(300));

/// A lease with less than this left is renewed before anything is sent under it.
const MARGIN: Duration = Duration::from_secs(LEASE.as_secs() / 2);

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

/// Carries one part to a person. Must answer well before a lease ends.
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
    /// How often in a row a chat failed.
    failures: Mutex<HashMap<ChatKey, u32>>,
    bucket: Bucket,
}

/// What became of one part.
enum Step {
    Next(Advance<Stored>),
    Stop,
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
                failures: Mutex::default(),
                bucket: Bucket::new(per_second),
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

    /// Sends now; `paced` when the bot speaks by itself.
    pub async fn run(&self, key: ChatKey, chat: &Chat, first: First, paced: bool) {
        self.inner.run(key, chat, first, paced).await;
    }

    /// Takes the lease of a chat with parts waiting, where it is free.
    pub async fn take(&self, key: ChatKey, over_pause: bool) -> Option<First> {
        let owner = Owner::fresh().ok()?;
        let now = self.inner.now();
        let taken = self
            .inner
            .app
            .records
            .take(key, wish(owner, over_pause), now);
        self.inner.waiting(key, owner, taken.await.ok()?).await
    }
}

impl<S: Store, C: Carrier> Inner<S, C> {
    fn now(&self) -> Millis {
        millis(self.clock.now())
    }

    async fn run(&self, key: ChatKey, chat: &Chat, first: First, paced: bool) {
        let owner = first.owner;
        let mut next = Some(first);
        while let Some(First { part, until, .. }) = next {
            let step = self.step(key, chat, owner, part, until, paced).await;
            next = match step {
                Step::Next(advance) => self.waiting(key, owner, advance).await,
                Step::Stop => None,
            };
        }
    }

    /// Carries one part, and learns what is next.
    async fn step(
        &self,
        key: ChatKey,
        chat: &Chat,
        owner: Owner,
        stored: Stored,
        until: Millis,
        paced: bool,
    ) -> Step {
        if paced {
            self.bucket.take().await;
        }
        let Ok(_slot) = self.slots.acquire().await else {
            return Step::Stop;
        };
        if self.leaving.is_leaving() {
            // A pause that is over already: whoever comes next need not wait for the lease.
            self.pause(key, owner, Duration::ZERO).await;
            return Step::Stop;
        }
        if self.now().after(MARGIN) > until {
            let renewed = self.app.records.take(key, wish(owner, false), self.now());
            return match renewed.await {
                Ok(advance) => Step::Next(advance),
                Err(_) => Step::Stop,
            };
        }
        let Ok(part) = serde_json::from_slice::<Part>(&stored.bytes) else {
            warn!(chat = ?key, "a part cannot be read and was struck");
            return self.refused(key, owner, &stored, None).await;
        };
        match self.carrier.carry(chat, &part).await {
            Ok(()) => {
                self.forget_failures(key);
                self.strike(key, owner, &stored).await
            }
            Err(Trouble::Wait(span)) => {
                info!(chat = ?key, seconds = span.as_secs(), "asked to wait");
                self.pause(key, owner, span).await;
                Step::Stop
            }
            Err(Trouble::Later) => {
                let span = self.backoff(key);
                info!(chat = ?key, millis = span.as_millis(), "not sent; tried again later");
                self.pause(key, owner, span).await;
                Step::Stop
            }
            Err(Trouble::Gone) => {
                info!(chat = ?key, "closed by the person; what is waiting waits");
                self.forget_failures(key);
                self.pause(key, owner, CLOSED_FOR).await;
                Step::Stop
            }
            Err(Trouble::Refused(kind)) => {
                self.forget_failures(key);
                warn!(chat = ?key, kind, part = name(&part), "a part was refused and struck");
                self.refused(key, owner, &stored, Some(&part)).await
            }
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

    /// Strikes, trying for as long as the lease lasts: a part that was sent should not go twice
    /// because the store was away for a second.
    async fn strike(&self, key: ChatKey, owner: Owner, stored: &Stored) -> Step {
        let mut wait = Duration::from_millis(100);
        loop {
            let wish = wish(owner, false);
            match self
                .app
                .records
                .strike(key, stored.id, wish, self.now())
                .await
            {
                Ok(advance) => return Step::Next(advance),
                Err(error) if wait < LEASE / 4 => {
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
            Advance::Next { part, until } => Some(First { owner, part, until }),
            Advance::Done | Advance::Held { .. } | Advance::Gone => None,
            Advance::Unreadable => {
                self.app.look_at_defect(key, self.clock.now()).await;
                None
            }
        }
    }

    async fn pause(&self, key: ChatKey, owner: Owner, span: Duration) {
        let now = self.now();
        // Where this fails the lease ends by itself, and the part is tried again then.
        if let Err(error) = self
            .app
            .records
            .pause(key, owner, now.after(span), now)
            .await
        {
            debug!(%error, "no pause was written");
        }
    }

    fn backoff(&self, key: ChatKey) -> Duration {
        let mut failures = self.failures.lock().unwrap_or_else(PoisonError::into_inner);
        let count = failures.entry(key).or_insert(0);
        let (first, longest) = BACKOFF;
        let span = first.saturating_mul(1 << (*count).min(16)).min(longest);
        *count = count.saturating_add(1);
        // Jitter: half of it is drawn, so that many chats do not come back at once.
        let drawn = Owner::fresh().map_or(0, |owner| owner.0 % 1000);
        span / 2 + (span / 2).mul_f64(f64::from(u16::try_from(drawn).unwrap_or(0)) / 1000.0)
    }

    fn forget_failures(&self, key: ChatKey) {
        let mut failures = self.failures.lock().unwrap_or_else(PoisonError::into_inner);
        failures.remove(&key);
    }
}

/// What a part is, for the log.
fn name(part: &Part) -> &str {
    match part {
        Part::Text { id, .. } => id,
        Part::Letter { kind, .. } | Part::Document { kind, .. } => kind,
    }
}

/// So many a second, a second's worth at once.
struct Bucket {
    each: Duration,
    burst: u32,
    /// When the bucket is full again.
    full: Turnstile<Instant>,
}

impl Bucket {
    fn new(per_second: u32) -> Self {
        let per_second = per_second.max(1);
        Self {
            each: Duration::from_secs(1) / per_second,
            burst: per_second,
            full: Turnstile::new(Instant::now()),
        }
    }

    /// Waits for a turn.
    async fn take(&self) {
        let at = {
            let mut full = self.full.lock().await;
            let now = Instant::now();
            *full = (*full).max(now) + self.each;
            full.checked_sub(self.each * self.burst).unwrap_or(now)
        };
        sleep_until(at).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn the_bucket_gives_a_second_at_once_and_then_so_many_a_second() {
        let bucket = Bucket::new(20);
        let start = Instant::now();
        for _ in 0..20 {
            bucket.take().await;
        }
        assert_eq!(start.elapsed(), Duration::ZERO);
        for _ in 0..20 {
            bucket.take().await;
        }
        let spent = start.elapsed();
        assert!(
            spent >= Duration::from_millis(999) && spent < Duration::from_millis(1100),
            "{spent:?}"
        );
    }
}
