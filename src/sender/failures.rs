//! How long to wait after what may pass by itself.

use std::{
    collections::HashMap,
    mem,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use crate::store::{ChatKey, Millis, Owner};

/// The first wait after a failure that may pass by itself, and the longest.
const BACKOFF: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(300));

/// So many chats are counted in each half. A chat of which more is not known begins anew.
const COUNTED: usize = 32 * 1024;

/// How often in a row each chat failed, and who was told to wait last.
#[derive(Default)]
pub(super) struct Failures {
    in_a_row: Mutex<Counts>,
    told: Mutex<Option<(ChatKey, Millis)>>,
}

/// Those that failed last are in the younger half; when it is full it becomes the older one. So a
/// chat whose next part went out from another process is not kept for ever.
#[derive(Default)]
struct Counts {
    young: HashMap<ChatKey, u32>,
    old: HashMap<ChatKey, u32>,
}

impl Counts {
    /// Counts one more; answers how many there were before.
    fn one_more(&mut self, key: ChatKey) -> u32 {
        let before = self.take(key);
        if self.young.len() >= COUNTED {
            self.old = mem::take(&mut self.young);
        }
        self.young.insert(key, before.saturating_add(1));
        before
    }

    fn take(&mut self, key: ChatKey) -> u32 {
        let counted = [self.young.remove(&key), self.old.remove(&key)];
        counted.into_iter().flatten().next().unwrap_or(0)
    }
}

impl Failures {
    /// Counts a failure; answers how long to wait.
    pub(super) fn backoff(&self, key: ChatKey) -> Duration {
        let mut failures = self.in_a_row.lock().unwrap_or_else(PoisonError::into_inner);
        let before = failures.one_more(key);
        let (first, longest) = BACKOFF;
        let span = first.saturating_mul(1 << before.min(16)).min(longest);
        // Jitter: half of it is drawn, so that many chats do not come back at once.
        let drawn = Owner::fresh().map_or(0, |owner| owner.0 % 1000);
        span / 2 + (span / 2).mul_f64(f64::from(u16::try_from(drawn).unwrap_or(0)) / 1000.0)
    }

    /// Forgets what a chat failed.
    pub(super) fn forget(&self, key: ChatKey) {
        let mut failures = self.in_a_row.lock().unwrap_or_else(PoisonError::into_inner);
        failures.take(key);
    }

    /// Notes that a chat has to wait; answers whether that is meant for the whole bot.
    ///
    /// Telegram does not say whom a 429 is for. One chat's own limit is reached by many messages
    /// to it; so a second chat that is told to wait while the first still has to means all.
    pub(super) fn is_for_all(&self, key: ChatKey, span: Duration, now: Millis) -> bool {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let before = told.replace((key, now.after(span)));
        before.is_some_and(|(other, until)| other != key && until > now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sent_by_others_is_not_counted_for_ever() {
        let mut counts = Counts::default();
        let key = |n: usize| ChatKey((n as u128).to_be_bytes());
        for n in 1..=3 * COUNTED {
            assert_eq!(counts.one_more(key(n)), 0);
            let still = counts.one_more(key(0));
            assert_eq!(still, u32::try_from(n).unwrap() - 1, "it fails again");
        }
        assert!(counts.young.len() + counts.old.len() <= 2 * COUNTED);
        assert_eq!(counts.take(key(0)), 3 * u32::try_from(COUNTED).unwrap());
        assert_eq!(counts.one_more(key(0)), 0);
    }

    #[test]
    fn two_chats_that_have_to_wait_at_once_mean_all() {
        let failures = Failures::default();
        let (one, other) = (ChatKey([1; 16]), ChatKey([2; 16]));
        let ten = Duration::from_secs(10);
        let told = |key, seconds| {
            let now = Millis(0).after(Duration::from_secs(seconds));
            failures.is_for_all(key, ten, now)
        };
        assert!(!told(one, 0));
        assert!(!told(one, 5), "the same chat again");
        assert!(told(other, 6));
        assert!(!told(one, 16), "each by itself");
    }
}
