//! Waiting until replicas have what was written.
//!
//! `WAIT` answers how many replicas have confirmed all that its connection wrote. It holds that
//! connection up, so it has one of its own: there it follows a small write of its own, and since
//! replicas take writes in their order, whoever has that one has every commit before it. All
//! commits that were answered before a round begins are confirmed by this round together.
//!
//! The server of that connection need not be the one that answered the commit: after a fail-over it
//! may be one that never had it, with replicas of its own that confirm what it writes. So a round
//! reads the chats first, on the same connection, and a commit that is not there is not confirmed.
//!
//! What this gives: a commit that was acknowledged is in the memory of so many replicas, and is
//! lost only if the server and all of these are; and nothing is sent that is not as safe, so that
//! a fail-over repeats the one part in flight and no more. What it does not give: it is no consensus. A
//! fail-over may choose a replica that lags behind; a commit that was not confirmed is written all
//! the same, on the server and perhaps on some replicas; and a server that has been cut off from
//! its replicas goes on answering reads.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use redis::{FromRedisValue as _, Value, pipe};
use tokio::sync::Mutex as Turn;

use super::super::{ChatKey, SHARDS, StoreError, Version};
use super::{Head, Link, Names};

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
    waiting: Mutex<Waiting>,
    last: Turn<Round>,
}

/// Commits whose round has not begun, each with a number of its own.
#[derive(Default)]
struct Waiting {
    next: u64,
    chats: HashMap<u64, ChatKey>,
}

impl Line {
    fn with<T>(&self, work: impl FnOnce(&mut Waiting) -> T) -> T {
        work(&mut self.waiting.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn join(&self, key: ChatKey) -> u64 {
        self.with(|waiting| {
            waiting.next += 1;
            waiting.chats.insert(waiting.next, key);
            waiting.next
        })
    }
}

/// What became of the commits of a round.
#[derive(Default)]
struct Round {
    /// The version at which each found its chat.
    seen: HashMap<u64, Option<Version>>,
    /// How many replicas have what stood there; 0 where nobody could be asked.
    had: u64,
    failed: Option<StoreError>,
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

    /// Waits until enough replicas have a chat at this version or a later one.
    pub(super) async fn confirm(&self, key: ChatKey, version: Version) -> Result<(), StoreError> {
        let shard = usize::from(key.shard()) % self.lines.len();
        let line = self.lines.get(shard).expect("the remainder of its length");
        let number = line.join(key);
        let mut last = line.last.lock().await;
        if !last.seen.contains_key(&number) {
            let mut chats = line.with(|waiting| std::mem::take(&mut waiting.chats));
            // Where a round before this one has passed, what it said of this one is gone.
            chats.insert(number, key);
            *last = self.round(shard, chats).await;
        }
        if let Some(failed) = &last.failed {
            return Err(failed.clone());
        }
        if last.had < u64::from(self.count) {
            return Err(StoreError::Unreplicated {
                had: last.had,
                wanted: self.count,
            });
        }
        match last.seen.get(&number) {
            Some(Some(seen)) if *seen >= version => Ok(()),
            Some(_) | None => Err(StoreError::LostInFailOver),
        }
    }

    async fn round(&self, shard: usize, chats: HashMap<u64, ChatKey>) -> Round {
        let (numbers, keys): (Vec<_>, Vec<_>) = chats.into_iter().unzip();
        match self.ask(shard, &keys).await {
            Ok((versions, had)) => Round {
                seen: numbers.into_iter().zip(versions).collect(),
                had,
                failed: None,
            },
            Err(error) => Round {
                seen: numbers.into_iter().map(|number| (number, None)).collect(),
                had: 0,
                failed: Some(error),
            },
        }
    }

    /// Reads chats, writes something, and asks how many replicas have it.
    async fn ask(
        &self,
        shard: usize,
        keys: &[ChatKey],
    ) -> Result<(Vec<Option<Version>>, u64), StoreError> {
        let witness = self.names.witness(u8::try_from(shard).unwrap_or(0));
        let wait = u64::try_from(WAIT.as_millis()).unwrap_or(u64::MAX);
        // In one go, so that all take the same connection.
        let mut all = pipe();
        for key in keys {
            all.cmd("HGET").arg(self.names.chat(*key)).arg("h");
        }
        all.cmd("SET").arg(witness).arg(1).ignore();
        all.cmd("WAIT").arg(self.count).arg(wait);
        let mut answers: Vec<Value> = all.query_async(&mut self.link.clone()).await?;
        let had = answers.pop().unwrap_or(Value::Int(0));
        let had = u64::from_redis_value(had).map_err(redis::RedisError::from)?;
        let version = |head: Value| {
            let head = Vec::<u8>::from_redis_value(head).ok()?;
            Some(Head::parse(&head)?.version)
        };
        Ok((answers.into_iter().map(version).collect(), had))
    }
}
