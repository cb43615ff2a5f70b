//! Which shards are left to other processes for a while.
//!
//! A chat that this process cannot read, of a later release or under another key, is handed out to
//! it all the same when it is due, and so put off for everybody. All look at the same pace: whoever
//! was first would be so again each time, and who can read the chat would never be handed it. So
//! who has met one looks into its shard again only when others have had the time to.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

use crate::store::Owner;

/// Until when each shard is left to others.
#[derive(Default)]
pub(super) struct Theirs(Mutex<BTreeMap<u8, Instant>>);

impl Theirs {
    /// A chat of this shard was met that is for others; it is due again after `hold`, and who looks
    /// every `tick` has found it then.
    pub(super) fn met(&self, shard: u8, hold: Duration, tick: Duration) {
        // What is drawn parts several processes that cannot read it: else they might take turns.
        let drawn = Owner::fresh().map_or(0, |owner| owner.0 % 1000);
        let drawn = f64::from(u16::try_from(drawn).unwrap_or(0)) / 1000.0;
        let until = Instant::now() + hold + tick * 2 + (hold * 2).mul_f64(drawn);
        self.with(|shards| {
            let left = shards.entry(shard).or_insert(until);
            *left = until.max(*left);
        });
    }

    /// Whether a shard is left to others now.
    pub(super) fn has(&self, shard: u8) -> bool {
        let now = Instant::now();
        self.with(|shards| shards.get(&shard).is_some_and(|until| *until > now))
    }

    fn with<T>(&self, work: impl FnOnce(&mut BTreeMap<u8, Instant>) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
