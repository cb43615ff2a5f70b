//! The pace of what nobody asked for, shared by all processes on a store.
//!
//! One after the other passes, evenly: Telegram counts a bot's messages and not a process's. A
//! process takes the lane for as many as are waiting in it, so that a rush costs far less than a
//! command of the store for each. Where the store does not answer, the process keeps the pace by
//! itself.
//!
//! Those for whom there is no room are told to come again one after the other, at the same pace:
//! ten thousand alarms of one morning are looked at a few times each, and not every second.
//! Nothing is promised to them: the pace is kept by the lane, and who comes too early is sent to
//! the end. Each process makes such a line of its own, so with two of them every second comes too
//! early; but there is always somebody to fill the lane.

use std::{
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

use tokio::{
    sync::Mutex,
    time::{Instant, sleep_until, timeout},
};
use tracing::debug;

use crate::{
    app::{LEASE, millis},
    serve::Clock,
    store::{Pass, Store},
};

/// Who would wait longer comes again later: a lease is not held for the sake of waiting.
const WITHIN: Duration = Duration::from_millis(LEASE.as_secs() * 1000 * 2 / 5);

/// How long the store may take to answer.
const STORE: Duration = Duration::from_secs(1);

/// The way of this process into the lane.
pub(super) struct Lane {
    each: Duration,
    /// So many are taken at a time: half a second's worth, so that others wait no longer.
    most: u32,
    waiting: AtomicU32,
    held: Mutex<Held>,
}

/// What this process has of the lane.
struct Held {
    /// When the next may pass, and how many.
    next: Instant,
    left: u32,
    /// From when on the lane is free, as far as this process has seen.
    free: Instant,
    /// Until then there is no room.
    full: Instant,
    /// When the last of those comes again who were turned away.
    line: Instant,
}

impl Lane {
    pub(super) fn new(per_second: u32) -> Self {
        let per_second = per_second.max(1);
        let now = Instant::now();
        Self {
            each: Duration::from_secs(1) / per_second,
            most: per_second.div_ceil(2),
            waiting: AtomicU32::new(0),
            held: Mutex::new(Held {
                next: now,
                left: 0,
                free: now,
                full: now,
                line: now,
            }),
        }
    }

    /// Waits for a turn; where there is none soon, answers when to come again.
    pub(super) async fn pass<S: Store>(&self, store: &S, clock: &Clock) -> Result<(), Duration> {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        let turn = {
            let mut held = self.held.lock().await;
            let turn = self.turn(&mut held, store, clock).await;
            self.waiting.fetch_sub(1, Ordering::Relaxed);
            turn
        };
        sleep_until(turn?).await;
        Ok(())
    }

    /// Lets nobody pass for a while, in no process.
    pub(super) async fn close<S: Store>(&self, store: &S, clock: &Clock, span: Duration) {
        {
            let mut held = self.held.lock().await;
            held.left = 0;
            held.free = held.free.max(Instant::now() + span);
        }
        let closing = store.close_lane(span, millis(clock.now()));
        if !matches!(timeout(STORE, closing).await, Ok(Ok(()))) {
            debug!("the store is away; only this process waits");
        }
    }

    async fn turn<S: Store>(
        &self,
        held: &mut Held,
        store: &S,
        clock: &Clock,
    ) -> Result<Instant, Duration> {
        let now = Instant::now();
        if held.full > now {
            return Err(self.in_line(held, now));
        }
        // A turn that nobody took in time is lost: taken later, it would come on top.
        if held.left == 0 || held.next + self.each < now {
            self.reserve(held, store, clock, now).await?;
        }
        let turn = held.next;
        held.next += self.each;
        held.left = held.left.saturating_sub(1);
        Ok(turn)
    }

    /// When the next of those comes again for whom there is no room. By then half of it is free:
    /// they come in handfuls, as the agenda finds them.
    fn in_line(&self, held: &mut Held, now: Instant) -> Duration {
        held.line = held.line.max(held.full + WITHIN / 2) + self.each;
        held.line - now
    }

    async fn reserve<S: Store>(
        &self,
        held: &mut Held,
        store: &S,
        clock: &Clock,
        now: Instant,
    ) -> Result<(), Duration> {
        let count = self.waiting.load(Ordering::Relaxed).clamp(1, self.most);
        let span = self.each * count;
        let asked = store.pass(span, WITHIN, millis(clock.now()));
        held.next = match timeout(STORE, asked).await {
            Ok(Ok(Pass::In(wait))) => now + wait,
            Ok(Ok(Pass::Full(wait))) => {
                held.full = now + wait - WITHIN;
                return Err(self.in_line(held, now));
            }
            Ok(Err(_)) | Err(_) => {
                debug!("the store is away; this process keeps the pace by itself");
                held.free.max(Instant::now())
            }
        };
        held.left = count;
        held.free = held.next + span;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use chrono::{TimeDelta, Utc};

    use crate::store::{Memory, Millis};

    use super::*;

    /// A clock that goes with the paused time of a test.
    fn clock() -> Clock {
        let clock = Clock::set(chrono::DateTime::<Utc>::UNIX_EPOCH);
        let going = clock.clone();
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(Duration::from_millis(1)).await;
                going.forward(TimeDelta::milliseconds(1));
            }
        });
        clock
    }

    /// When each of those passed who could, in order.
    async fn passed(
        lanes: &[Arc<Lane>],
        store: &Memory,
        clock: &Clock,
        each: u32,
    ) -> Vec<Duration> {
        let start = Instant::now();
        let mut tasks = tokio::task::JoinSet::new();
        for lane in lanes.iter().flat_map(|lane| (0..each).map(move |_| lane)) {
            let (lane, store, clock) = (Arc::clone(lane), store.clone(), clock.clone());
            tasks.spawn(async move {
                lane.pass(&store, &clock).await.ok()?;
                Some(start.elapsed())
            });
        }
        let mut passed: Vec<_> = tasks.join_all().await.into_iter().flatten().collect();
        passed.sort();
        passed
    }

    fn most_in_a_second(moments: &[Duration]) -> usize {
        let within = |from: Duration| {
            let in_it = moments
                .iter()
                .filter(|at| **at >= from && **at - from < Duration::from_secs(1));
            in_it.count()
        };
        moments.iter().map(|at| within(*at)).max().unwrap_or(0)
    }

    #[tokio::test(start_paused = true)]
    async fn two_processes_have_one_pace() {
        let (store, clock) = (Memory::new(), clock());
        let lanes = [Arc::new(Lane::new(20)), Arc::new(Lane::new(20))];
        let moments = passed(&lanes, &store, &clock, 18).await;
        assert_eq!(moments.len(), 36);
        // A millisecond is how exactly the clock of the test goes.
        assert!(most_in_a_second(&moments) <= 21, "{moments:?}");
        assert!(moments[35] < Duration::from_millis(1900), "{moments:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn who_would_wait_too_long_comes_again() {
        let (store, clock) = (Memory::new(), clock());
        let lane = [Arc::new(Lane::new(20))];
        let moments = passed(&lane, &store, &clock, 300).await;
        assert!((40..=50).contains(&moments.len()), "{}", moments.len());
        let again = lane[0].pass(&store, &clock).await;
        assert_eq!(again, Ok(()), "the lane is free again");
    }

    #[tokio::test(start_paused = true)]
    async fn a_closed_lane_is_closed_for_all() {
        let (store, clock) = (Memory::new(), clock());
        let lanes = [Arc::new(Lane::new(20)), Arc::new(Lane::new(20))];
        lanes[0]
            .close(&store, &clock, Duration::from_millis(1500))
            .await;
        let moments = passed(&lanes, &store, &clock, 1).await;
        assert_eq!(moments.len(), 2);
        assert!(moments[0] >= Duration::from_millis(1490), "{moments:?}");
        lanes[1]
            .close(&store, &clock, Duration::from_secs(60))
            .await;
        for lane in &lanes {
            let wait = lane.pass(&store, &clock).await.unwrap_err();
            assert!(wait > Duration::from_secs(58), "{wait:?}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn nothing_is_saved_up() {
        let (store, clock) = (Memory::new(), clock());
        let lane = [Arc::new(Lane::new(20))];
        passed(&lane, &store, &clock, 1).await;
        tokio::time::sleep(Duration::from_secs(60)).await;
        let moments = passed(&lane, &store, &clock, 40).await;
        assert!(most_in_a_second(&moments) <= 21, "{moments:?}");
        assert_eq!(
            store
                .pass(Duration::ZERO, WITHIN, Millis(120_000))
                .await
                .unwrap(),
            Pass::In(Duration::ZERO)
        );
    }
}
