//! How long to wait after what may pass by itself.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use crate::store::{ChatKey, Millis, Owner};

/// The first wait after a failure that may pass by itself, and the longest.
const BACKOFF: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(300));

/// How often in a row each chat failed, and who was told to wait last.
#[derive(Default)]
pub(super) struct Failures {
    in_a_row: Mutex<HashMap<ChatKey, u32>>,
    told: Mutex<Option<(ChatKey, Millis)>>,
}

impl Failures {
    /// Counts a failure; answers how long to wait.
    pub(super) fn backoff(&self, key: ChatKey) -> Duration {
        let mut failures = self.in_a_row.lock().unwrap_or_else(PoisonError::into_inner);
        let count = failures.entry(key).or_insert(0);
        let (first, longest) = BACKOFF;
        let span = first.saturating_mul(1 << (*count).min(16)).min(longest);
        *count = count.saturating_add(1);
        // Jitter: half of it is drawn, so that many chats do not come back at once.
        let drawn = Owner::fresh().map_or(0, |owner| owner.0 % 1000);
        span / 2 + (span / 2).mul_f64(f64::from(u16::try_from(drawn).unwrap_or(0)) / 1000.0)
    }

    /// Forgets what a chat failed.
    pub(super) fn forget(&self, key: ChatKey) {
        let mut failures = self.in_a_row.lock().unwrap_or_else(PoisonError::into_inner);
        failures.remove(&key);
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
