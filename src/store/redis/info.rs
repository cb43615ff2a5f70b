//! What a server says about itself.

use std::collections::HashMap;

use redis::{FromRedisValue as _, cmd};

use super::super::types::Millis;
use super::super::{Redis, StoreError};
use super::link::Link;

/// The answer to `INFO`.
pub(super) struct Info(HashMap<String, String>);

impl Info {
    pub(super) fn parse(text: &str) -> Self {
        let lines = text.lines().filter_map(|line| line.split_once(':'));
        Self(
            lines
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
        )
    }

    /// A value; empty if there is none.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    fn number(&self, name: &str) -> u64 {
        self.get(name).parse().unwrap_or(0)
    }

    /// The first two numbers of the version.
    pub(super) fn version(&self) -> (u32, u32) {
        let mut numbers = self.get("redis_version").split('.');
        let mut next = || numbers.next().and_then(|n| n.parse().ok()).unwrap_or(0);
        (next(), next())
    }
}

/// What a crash of a server can cost of what was acknowledged, the worst last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Loss {
    /// Nothing: it is on disk before it is acknowledged.
    Nothing,
    /// What was written in the last second.
    ASecond,
    /// What the system had not written yet, half a minute perhaps.
    UntilTheSystemWrites,
    /// The server does not let us ask how it writes its log.
    Unknown,
    /// Everything since its last snapshot.
    SinceSnapshot,
}

/// How far a server keeps what it acknowledged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Durability {
    /// Where the server is; `None`: the one that was named.
    pub address: Option<String>,
    /// Its version.
    pub version: String,
    /// What its crash can cost.
    pub loss: Loss,
    /// Replicas that are connected. A fail-over to one loses what had not reached it.
    pub replicas: u64,
    /// Replicas that must have a commit before it is acknowledged. With fewer connected nothing
    /// is acknowledged at all. With some, what was acknowledged outlives the loss of the server
    /// where the fail-over chooses one that has it; it is no consensus.
    pub waits_for: u8,
    /// Most memory that it takes, in bytes; 0: no limit.
    pub max_memory: u64,
    /// Memory that it has taken, in bytes.
    pub memory: u64,
    /// What it does at that limit. Everything but `noeviction` may throw chats away.
    pub policy: String,
    /// The last write to its disk failed.
    pub is_failing: bool,
    /// It is a replica, and takes no writes.
    pub is_read_only: bool,
}

impl Durability {
    /// Whether the server throws chats away when its memory is full.
    pub fn evicts(&self) -> bool {
        self.policy != "noeviction"
    }
}

impl Redis {
    /// What the clock of each server shows that takes writes; its address is none where it is the
    /// one that was named.
    ///
    /// # Errors
    /// When one cannot be asked.
    pub async fn clocks(&self) -> Result<Vec<(Option<String>, Millis)>, StoreError> {
        let mut clocks = Vec::new();
        for (address, answer) in self.link.ask_all(cmd("TIME")).await? {
            let (seconds, micros): (i64, i64) =
                redis::FromRedisValue::from_redis_value(answer).map_err(redis::RedisError::from)?;
            clocks.push((address, Millis(seconds * 1000 + micros / 1000)));
        }
        clocks.sort();
        Ok(clocks)
    }
}

/// Asks every server that takes writes.
pub(super) async fn durability(link: &Link, waits_for: u8) -> Result<Vec<Durability>, StoreError> {
    let mut servers = Vec::new();
    let mut fsync = cmd("CONFIG");
    fsync.arg("GET").arg("appendfsync");
    // Many hosted servers forbid CONFIG.
    let modes = link.ask_all(fsync).await.unwrap_or_default();
    for (address, answer) in link.ask_all(cmd("INFO")).await? {
        let text = String::from_redis_value(answer).map_err(redis::RedisError::from)?;
        let info = Info::parse(&text);
        let mode = modes.iter().find(|(of, _)| *of == address);
        let mode = mode.and_then(|(_, answer)| {
            HashMap::<String, String>::from_redis_value(answer.clone()).ok()
        });
        let mode = mode.and_then(|mut mode| mode.remove("appendfsync"));
        servers.push(Durability {
            address,
            version: info.get("redis_version").to_owned(),
            loss: loss(info.get("aof_enabled") == "1", mode.as_deref()),
            replicas: info.number("connected_slaves"),
            waits_for,
            is_read_only: info.get("role") == "slave" && info.get("slave_read_only") != "0",
            max_memory: info.number("maxmemory"),
            memory: info.number("used_memory"),
            policy: info.get("maxmemory_policy").to_owned(),
            is_failing: [
                "aof_last_write_status",
                "aof_last_bgrewrite_status",
                "rdb_last_bgsave_status",
            ]
            .iter()
            .any(|name| info.get(name) == "err"),
        });
    }
    servers.sort_by(|a, b| a.address.cmp(&b.address));
    Ok(servers)
}

fn loss(has_log: bool, mode: Option<&str>) -> Loss {
    match (has_log, mode) {
        (false, _) => Loss::SinceSnapshot,
        (true, Some("always")) => Loss::Nothing,
        (true, Some("everysec")) => Loss::ASecond,
        (true, Some("no")) => Loss::UntilTheSystemWrites,
        (true, _) => Loss::Unknown,
    }
}
