//! The promises over Redis, one server or a cluster, for any number of processes.
//!
//! Each step is one script over keys of one hash tag (`<prefix>:{017}:…`, one of 64 shards), so
//! that it is whole on one server and on a cluster alike:
//!
//! | key | holds |
//! |---|---|
//! | `…:<chat>` | hash: head in the clear, session, ids, each part waiting |
//! | `…:<chat>:s` | hash: side records. One key for all of them, so that a script which removes them can name it without knowing which there are |
//! | `…:<chat>:x` | hash: what was set aside of the chat |
//! | `…:agenda` | sorted set: every chat of the shard, by when it is due |
//! | `…:asides` | sorted set: what was set aside in the shard, by when |
//! | `<prefix>:{meta}:name-key` | the header |
//! | `<prefix>:{pace}:lane` | from when on the lane is free |
//! | `…:witness` | nothing; written where replicas are waited for |
//!
//! A turn with one part takes three commands, `HGETALL`, the commit, the strike, and without the
//! first where this process wrote the turn before. Leases, claims and
//! ends go by the server's clock; a chat and its side records end by the server's own expiry, and
//! their place in the agenda is cleared by the next claim that meets it.
//!
//! When the memory of the server is full a turn is refused whole; sending, pausing, claiming and
//! deleting go on. A call that failed or timed out may have been carried out: all of them can be
//! made again, and the version tells a commit that has been written already.

use std::{sync::Arc, time::Duration};

use ::redis::{Cmd, FromRedisValue, Value, cmd};

use super::{
    Advance, Aside, Body, ChatKey, Claimed, Field, Found, LANE_AHEAD, Millis, Outcome, Overview,
    Owner, PartId, Pass, Pause, Paused, Put, SHARDS, SideName, Store, StoreError, Version, Wish,
};

mod arguments;
mod error;
mod info;
mod link;
mod names;
mod replicas;
mod reply;
mod script;

use arguments::{fill_commit, fill_wish, span};
pub use info::{Durability, Loss};
use link::Link;
use names::{Head, Names};
use replicas::Replicas;

/// A store in Redis. Clones share the connection.
#[derive(Clone)]
pub struct Redis {
    link: Link,
    names: Names,
    /// Whether leases, claims and ends go by the `now` that is given.
    goes_by_given: bool,
    /// Who has to have a commit besides the server, where somebody has.
    replicas: Option<Arc<Replicas>>,
}

impl Redis {
    /// Connects to a server (`redis://`, `rediss://`, `redis+unix://`) or, by one node or several
    /// with commas between them, to a cluster.
    ///
    /// Two instances with different prefixes share a server without meeting.
    ///
    /// # Errors
    /// When an address or the prefix cannot be used, no server answers, or it is too old.
    /// [`StoreError::is_passing`] tells whether to try again.
    pub async fn open(urls: &str, prefix: &str) -> Result<Self, StoreError> {
        let names = Names::new(prefix).ok_or_else(|| StoreError::RedisPrefix(prefix.to_owned()))?;
        let link = Link::open(urls).await?;
        Ok(Self {
            link,
            names,
            goes_by_given: false,
            replicas: None,
        })
    }

    /// The same, but a commit is answered only when so many replicas have it; else with
    /// [`StoreError::Unreplicated`], and is written all the same. `replicas.rs` says what this
    /// gives and what not.
    ///
    /// # Errors
    /// As for [`Redis::open`].
    pub async fn open_replicated(
        urls: &str,
        prefix: &str,
        replicas: u8,
    ) -> Result<Self, StoreError> {
        let store = Self::open(urls, prefix).await?;
        let replicas = match replicas {
            0 => None,
            count => {
                let names = store.names.clone();
                Some(Arc::new(Replicas::open(urls, names, count).await?))
            }
        };
        Ok(Self { replicas, ..store })
    }

    /// The same store, going by the `now` that each call is given instead of the server's clock,
    /// and setting no expiry: for stories with a time of their own. Of no use to a service, whose
    /// machines differ in what they hold to be now.
    #[must_use]
    pub fn by_given_clock(self) -> Self {
        Self {
            goes_by_given: true,
            ..self
        }
    }

    /// Whether this is a cluster.
    pub fn is_cluster(&self) -> bool {
        self.link.is_cluster()
    }

    /// What each server that takes writes says of how it keeps them.
    ///
    /// # Errors
    /// When one cannot be asked.
    pub async fn durability(&self) -> Result<Vec<Durability>, StoreError> {
        let waits_for = self.replicas.as_ref().map_or(0, |replicas| replicas.count);
        info::durability(&self.link, waits_for).await
    }

    /// Whether a cluster serves all of its slots; `None`: this is none.
    ///
    /// # Errors
    /// When it cannot be asked.
    pub async fn is_cluster_whole(&self) -> Result<Option<bool>, StoreError> {
        if !self.is_cluster() {
            return Ok(None);
        }
        let mut about = cmd("CLUSTER");
        about.arg("INFO");
        let mut whole = true;
        for (_, answer) in self.link.ask_all(about).await? {
            let text = String::from_redis_value(answer).map_err(::redis::RedisError::from)?;
            whole &= info::Info::parse(&text).get("cluster_state") == "ok";
        }
        Ok(Some(whole))
    }

    /// The first argument of every script: the moment to go by, if it is not the server's.
    fn clock(&self, now: Millis) -> String {
        if self.goes_by_given {
            names::moment(now)
        } else {
            String::new()
        }
    }

    async fn ask<T: FromRedisValue>(&self, question: &Cmd) -> Result<T, StoreError> {
        Ok(question.query_async(&mut self.link.clone()).await?)
    }

    /// Whether a chat is there and not past its end. By the server's clock it would be gone, and
    /// its side records with it, so there is nothing to ask.
    async fn is_there(&self, key: ChatKey, now: Millis) -> Result<bool, StoreError> {
        if !self.goes_by_given {
            return Ok(true);
        }
        let head: Option<Vec<u8>> = self
            .ask(cmd("HGET").arg(self.names.chat(key)).arg("h"))
            .await?;
        let head = head.and_then(|line| Head::parse(&line));
        Ok(head.is_some_and(|head| !self.is_over(head.keep_until, now)))
    }

    /// The wait until the lane is free, and whether it was taken.
    async fn lane(
        &self,
        span: Duration,
        within: Option<Duration>,
        now: Millis,
    ) -> Result<(Duration, bool), StoreError> {
        let within = within.map(arguments::span).unwrap_or_default();
        let (wait, is_taken): (u64, bool) = script::LANE
            .run(&self.link, &[self.names.lane()], |cmd| {
                cmd.arg(self.clock(now)).arg(arguments::span(span));
                cmd.arg(arguments::span(LANE_AHEAD)).arg(&within);
            })
            .await?;
        Ok((Duration::from_millis(wait), is_taken))
    }

    fn is_over(&self, keep_until: Option<Millis>, now: Millis) -> bool {
        self.goes_by_given && keep_until.is_some_and(|end| end <= now)
    }
}

impl Store for Redis {
    async fn meta(&self) -> Result<Option<Vec<u8>>, StoreError> {
        self.ask(cmd("GET").arg(self.names.meta())).await
    }

    async fn swap_meta(&self, expected: Option<Vec<u8>>, new: Vec<u8>) -> Result<bool, StoreError> {
        let keys = [self.names.meta()];
        script::SWAP
            .run(&self.link, &keys, |cmd| {
                cmd.arg("").arg(u8::from(expected.is_some()));
                cmd.arg(expected.as_deref().unwrap_or_default()).arg(&new);
            })
            .await
    }

    async fn load(&self, key: ChatKey, now: Millis) -> Result<Found, StoreError> {
        let rows: Vec<(Vec<u8>, Vec<u8>)> =
            self.ask(cmd("HGETALL").arg(self.names.chat(key))).await?;
        Ok(match reply::found(rows) {
            Found::Stored(stored) if self.is_over(stored.keep_until, now) => Found::Absent,
            found => found,
        })
    }

    async fn commit(&self, put: Put, now: Millis) -> Result<Outcome, StoreError> {
        let shard = put.key.shard();
        let mut keys = vec![
            self.names.chat(put.key),
            self.names.sides(put.key),
            self.names.agenda(shard),
        ];
        if matches!(put.body, Body::Tombstone) {
            keys.push(self.names.asides(put.key));
            keys.push(self.names.all_asides(shard));
        }
        let answer: Value = script::COMMIT
            .run(&self.link, &keys, |cmd| {
                cmd.arg(self.clock(now));
                fill_commit(cmd, &put);
            })
            .await?;
        let outcome = reply::outcome(answer)?;
        match outcome {
            Outcome::Committed(_) => self.confirm(put.key, put.version).await?,
            Outcome::Conflict => {}
        }
        Ok(outcome)
    }

    async fn confirm(&self, key: ChatKey, version: Version) -> Result<(), StoreError> {
        match &self.replicas {
            Some(replicas) => replicas.confirm(key, version).await,
            None => Ok(()),
        }
    }

    async fn advance(
        &self,
        key: ChatKey,
        struck: Option<PartId>,
        wish: Wish,
        now: Millis,
    ) -> Result<Advance<(PartId, Vec<u8>)>, StoreError> {
        let keys = [self.names.chat(key), self.names.agenda(key.shard())];
        let answer: Value = script::ADVANCE
            .run(&self.link, &keys, |cmd| {
                cmd.arg(self.clock(now)).arg(names::member(key));
                cmd.arg(struck.map(names::part).unwrap_or_default());
                fill_wish(cmd, Some(wish));
            })
            .await?;
        reply::advance(answer)
    }

    async fn pause(
        &self,
        key: ChatKey,
        owner: Owner,
        pause: Pause,
        now: Millis,
    ) -> Result<Paused, StoreError> {
        let keys = [self.names.chat(key), self.names.agenda(key.shard())];
        let answer: Value = script::PAUSE
            .run(&self.link, &keys, |cmd| {
                cmd.arg(self.clock(now)).arg(names::member(key));
                cmd.arg(names::owner(owner)).arg(span(pause.hold));
                let version = pause.why.version();
                let version = version.map(|version| version.0.to_string());
                cmd.arg(names::holder(pause.why.holder()));
                cmd.arg(version.unwrap_or_default());
            })
            .await?;
        reply::paused(answer)
    }

    async fn claim(
        &self,
        shard: u8,
        hold: Duration,
        limit: usize,
        now: Millis,
    ) -> Result<Claimed, StoreError> {
        let agenda = self.names.agenda(shard);
        let clock = self.clock(now);
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let due: Vec<Vec<u8>> = script::DUE
            .run(&self.link, std::slice::from_ref(&agenda), |cmd| {
                cmd.arg(&clock).arg(limit);
            })
            .await?;
        let (known, strange): (Vec<_>, Vec<_>) = due
            .into_iter()
            .partition(|member| names::key_of(member).is_some());
        if !strange.is_empty() {
            let _: i64 = self.ask(cmd("ZREM").arg(&agenda).arg(strange)).await?;
        }
        if known.is_empty() {
            let keys = Vec::new();
            return Ok(Claimed { now, keys });
        }
        let mut keys = vec![agenda];
        for key in known.iter().filter_map(|member| names::key_of(member)) {
            keys.extend([self.names.chat(key), self.names.sides(key)]);
        }
        let (now, claimed): (i64, Vec<Vec<u8>>) = script::CLAIM
            .run(&self.link, &keys, |cmd| {
                cmd.arg(&clock).arg(span(hold)).arg(&known);
            })
            .await?;
        let keys = claimed.iter().filter_map(|member| names::key_of(member));
        Ok(Claimed {
            now: Millis(now),
            keys: keys.collect(),
        })
    }

    async fn pass(
        &self,
        span: Duration,
        within: Duration,
        now: Millis,
    ) -> Result<Pass, StoreError> {
        Ok(match self.lane(span, Some(within), now).await? {
            (wait, true) => Pass::In(wait),
            (wait, false) => Pass::Full(wait),
        })
    }

    async fn close_lane(&self, span: Duration, now: Millis) -> Result<(), StoreError> {
        self.lane(span, None, now).await.map(|_| ())
    }

    async fn side(
        &self,
        key: ChatKey,
        name: SideName,
        now: Millis,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        if !self.is_there(key, now).await? {
            return Ok(None);
        }
        let sides = self.names.sides(key);
        self.ask(cmd("HGET").arg(sides).arg(names::side(name)))
            .await
    }

    async fn sides(
        &self,
        key: ChatKey,
        now: Millis,
    ) -> Result<Vec<(SideName, Vec<u8>)>, StoreError> {
        if !self.is_there(key, now).await? {
            return Ok(Vec::new());
        }
        let rows: Vec<(Vec<u8>, Vec<u8>)> =
            self.ask(cmd("HGETALL").arg(self.names.sides(key))).await?;
        let named = |(field, side): (Vec<u8>, _)| Some((names::side_of(&field)?, side));
        let mut sides: Vec<_> = rows.into_iter().filter_map(named).collect();
        sides.sort_by_key(|(name, _)| *name);
        Ok(sides)
    }

    async fn reseal(
        &self,
        key: ChatKey,
        version: Version,
        fields: Vec<(Field, Vec<u8>)>,
    ) -> Result<bool, StoreError> {
        let keys = [self.names.chat(key), self.names.sides(key)];
        script::RESEAL
            .run(&self.link, &keys, |cmd| {
                cmd.arg("").arg(version.0);
                for (field, sealed) in &fields {
                    let (place, name) = names::field(*field);
                    cmd.arg(place).arg(name).arg(sealed);
                }
            })
            .await
    }

    async fn set_aside(
        &self,
        key: ChatKey,
        version: Option<Version>,
        now: Millis,
    ) -> Result<bool, StoreError> {
        let keys = [
            self.names.chat(key),
            self.names.sides(key),
            self.names.asides(key),
            self.names.agenda(key.shard()),
            self.names.all_asides(key.shard()),
        ];
        let version = version.map_or_else(String::new, |version| version.0.to_string());
        script::ASIDE
            .run(&self.link, &keys, |cmd| {
                cmd.arg(self.clock(now))
                    .arg(names::member(key))
                    .arg(&version);
            })
            .await
    }

    /// One command a shard.
    async fn asides(&self, limit: usize) -> Result<Vec<Aside>, StoreError> {
        let mut asides = Vec::new();
        let last = i64::try_from(limit).unwrap_or(i64::MAX).saturating_sub(1);
        if limit == 0 {
            return Ok(asides);
        }
        for shard in 0..SHARDS {
            let list = self.names.all_asides(shard);
            let entries: Vec<Vec<u8>> = self.ask(cmd("ZRANGE").arg(list).arg(0).arg(last)).await?;
            asides.extend(entries.iter().filter_map(|entry| names::aside_of(entry)));
        }
        asides.sort_by_key(|aside| (aside.at, aside.key));
        asides.truncate(limit);
        Ok(asides)
    }

    /// One command a shard, and one for each chat that is dropped.
    async fn drop_asides(&self, before: Millis) -> Result<usize, StoreError> {
        let mut dropped = 0;
        for shard in 0..SHARDS {
            let list = self.names.all_asides(shard);
            let mut old = cmd("ZRANGEBYSCORE");
            old.arg(&list)
                .arg("-inf")
                .arg(format!("({}", names::moment(before)));
            let entries: Vec<Vec<u8>> = self.ask(&old).await?;
            for entry in entries {
                let Some(aside) = names::aside_of(&entry) else {
                    continue;
                };
                let keys = [self.names.asides(aside.key), list.clone()];
                let is_done: bool = script::DROP
                    .run(&self.link, &keys, |cmd| {
                        cmd.arg("").arg(&entry).arg(names::moment(aside.at));
                    })
                    .await?;
                dropped += usize::from(is_done);
            }
        }
        Ok(dropped)
    }

    /// Two commands a shard.
    async fn overview(&self) -> Result<Overview, StoreError> {
        let mut overview = Overview::default();
        for shard in 0..SHARDS {
            let agenda = self.names.agenda(shard);
            overview.chats += self.ask::<usize>(cmd("ZCARD").arg(&agenda)).await?;
            let mut first = cmd("ZRANGE");
            first.arg(&agenda).arg(0).arg(0).arg("WITHSCORES");
            let first: Vec<(Vec<u8>, f64)> = self.ask(&first).await?;
            let due = first.iter().filter_map(|(_, score)| reply::moment(*score));
            overview.earliest = overview.earliest.into_iter().chain(due).min();
        }
        Ok(overview)
    }

    /// Lists also chats whose end has come until a claim clears them away.
    ///
    /// The order of keys runs four times through the shards (by the first byte), and each page
    /// reads the list of the shard that it is in, as a list by key would cost 100 bytes a chat for
    /// nothing but this walk. With a million chats that is 16,000 names a page, two milliseconds
    /// of the server; a walk over all of them in pages of 256 takes about ten seconds of it.
    async fn chats(
        &self,
        after: Option<ChatKey>,
        limit: usize,
    ) -> Result<Vec<ChatKey>, StoreError> {
        let mut found: Vec<ChatKey> = Vec::new();
        for lane in after.map_or(0, |key| key.0[0])..=u8::MAX {
            if found.len() >= limit {
                break;
            }
            let agenda = self.names.agenda(lane % SHARDS);
            let members: Vec<Vec<u8>> = self.ask(cmd("ZRANGE").arg(agenda).arg(0).arg(-1)).await?;
            let mut keys: Vec<_> = members
                .iter()
                .filter_map(|member| names::key_of(member))
                .filter(|key| key.0[0] == lane && after.is_none_or(|after| *key > after))
                .collect();
            keys.sort_unstable();
            keys.truncate(limit - found.len());
            found.extend(keys);
        }
        Ok(found)
    }
}
