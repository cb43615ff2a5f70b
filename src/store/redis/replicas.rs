//! Waiting until replicas have what was written.
//!
//! `WAIT` answers how many replicas have confirmed all that its connection wrote. It holds that
//! connection up, so it has one of its own: there it follows a small write of its own, and since
//! replicas take writes in their order, whoever has that one has every commit before it. All
//! commits that were answered before a round begins are confirmed by this round together.
//!
//! What this gives: a commit that was acknowledged is in the memory of so many replicas, and is
//! lost only if the server and all of these are; and nothing is sent that is not as safe, so that
//! a fail-over repeats the one part in flight and no more. What it does not give: it is no consensus. A
//! fail-over may choose a replica that lags behind; a commit that was not confirmed is written all
//! the same, on the server and perhaps on some replicas; and a server that has been cut off from
//! its replicas goes on answering reads.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

use redis::pipe;
use tokio::sync::Mutex;

use super::super::{SHARDS, StoreError};
use super::{Link, Names};

/// How long replicas may take. Less than any answer of the server may.
const WAIT: Duration = Duration::from_millis(500);

/// The way to ask for replicas.
pub(super) struct Replicas {
    link: Link,
    names: Names,
    /// So many must have a commit.
    pub(super) count: u8,
    /// One for each shard of a cluster, one for all of a single server.
    lines: Vec<Line>,
}

/// The rounds of one server, one at a time.
#[derive(Default)]
struct Line {
    begun: AtomicU64,
    /// The last round that ended, and how many replicas answered.
    ended: Mutex<(u64, Option<Result<u64, StoreError>>)>,
}

impl Replicas {
    pub(super) async fn open(urls: &str, names: Names, count: u8) -> Result<Self, StoreError> {
        let link = Link::open(urls).await?;
        let lines = if link.is_cluster() { SHARDS } else { 1 };
        Ok(Self {
            link,
            names,
            count,
            lines: (0..lines).map(|_| Line::default()).collect(),
        })
    }

    /// Waits until enough replicas have all that was written to a shard before.
    pub(super) async fn confirm(&self, shard: u8) -> Result<(), StoreError> {
        let shard = usize::from(shard) % self.lines.len();
        let line = self.lines.get(shard).expect("the remainder of its length");
        // A round that has begun by now may have passed what was written just now.
        let before = line.begun.load(Ordering::SeqCst);
        let mut ended = line.ended.lock().await;
        if ended.0 <= before {
            let round = line.begun.fetch_add(1, Ordering::SeqCst) + 1;
            *ended = (round, Some(self.ask(shard).await));
        }
        let had = match &ended.1 {
            Some(answer) => answer.clone()?,
            None => 0,
        };
        if had < u64::from(self.count) {
            return Err(StoreError::Unreplicated {
                had,
                wanted: self.count,
            });
        }
        Ok(())
    }

    /// Writes something and asks how many replicas have it.
    async fn ask(&self, shard: usize) -> Result<u64, StoreError> {
        let key = self.names.witness(u8::try_from(shard).unwrap_or(0));
        let wait = u64::try_from(WAIT.as_millis()).unwrap_or(u64::MAX);
        // In one go, so that both take the same connection.
        let mut both = pipe();
        both.cmd("SET").arg(key).arg(1).ignore();
        both.cmd("WAIT").arg(self.count).arg(wait);
        let (had,) = both.query_async(&mut self.link.clone()).await?;
        Ok(had)
    }
}
