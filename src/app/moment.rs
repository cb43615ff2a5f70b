//! When something is asked of the store.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::time::Instant;

use crate::store::Millis;

use super::millis;

/// A moment as the clock shows it, and by a clock that only ever goes on.
///
/// A lease that is asked for at it ends so long after it, whatever was waited for meanwhile: who
/// holds one counts from here, and not from when it was asked for or given.
#[derive(Clone, Copy)]
pub(crate) struct Moment {
    pub(crate) now: DateTime<Utc>,
    pub(crate) at: Millis,
    pub(crate) asked: Instant,
}

impl Moment {
    /// So much later.
    pub(crate) fn after(self, span: Duration) -> Self {
        let later = TimeDelta::from_std(span).ok();
        let later = later.and_then(|span| self.now.checked_add_signed(span));
        let now = later.unwrap_or(self.now);
        Self {
            now,
            at: millis(now),
            asked: self.asked + span,
        }
    }
}

impl From<DateTime<Utc>> for Moment {
    fn from(now: DateTime<Utc>) -> Self {
        Self {
            now,
            at: millis(now),
            asked: Instant::now(),
        }
    }
}
