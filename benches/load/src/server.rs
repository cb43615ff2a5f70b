//! A Redis of our own, and what it says about itself.

use std::{collections::HashMap, path::Path};

use anyhow::Result;
use redis::{Client, FromRedisValue, aio::MultiplexedConnection, cmd};

use crate::process::{Folder, Process, free_address, until};

/// Commands that the clients under measurement call. What scripts call within the server is in
/// the same statistics, under other names.
const CLIENTS: [&str; 10] = [
    "eval", "evalsha", "hgetall", "get", "set", "del", "ping", "unwatch", "multi", "exec",
];

/// A server with nothing in it at first.
pub struct Server {
    /// Its process.
    pub process: Process,
    /// Where it is reached.
    pub url: String,
    link: MultiplexedConnection,
    _folder: Folder,
}

impl Server {
    /// Starts one that writes no log yet.
    pub async fn start() -> Result<Self> {
        let folder = Folder::make("redis")?;
        let address = free_address()?;
        let port = address.rsplit(':').next().unwrap_or_default();
        let dir = folder.path().to_string_lossy().into_owned();
        let args = [
            ["--port", port],
            ["--bind", "127.0.0.1"],
            ["--dir", &dir],
            ["--save", ""],
            ["--auto-aof-rewrite-percentage", "0"],
        ];
        let process = Process::start(Path::new("redis-server"), args.as_flattened(), &[])?;
        let url = format!("redis://{address}");
        let client = Client::open(url.as_str())?;
        until("redis answers", async || {
            client.get_multiplexed_async_connection().await.is_ok()
        })
        .await?;
        let link = client.get_multiplexed_async_connection().await?;
        Ok(Self {
            process,
            url,
            link,
            _folder: folder,
        })
    }

    /// From now on every write is logged, and brought to disk as `mode` says.
    pub async fn log(&self, mode: &str) -> Result<()> {
        let _: String = self.ask(&["CONFIG", "SET", "appendfsync", mode]).await?;
        let _: String = self.ask(&["CONFIG", "SET", "appendonly", "yes"]).await?;
        until("the log is begun", async || {
            let info = self.info("persistence").await.unwrap_or_default();
            let is = |name: &str, value: &str| info.get(name).is_some_and(|found| found == value);
            is("aof_enabled", "1")
                && is("aof_rewrite_in_progress", "0")
                && is("aof_rewrite_scheduled", "0")
        })
        .await?;
        Ok(())
    }

    /// No log, as while it is filled.
    pub async fn no_log(&self) -> Result<()> {
        let _: String = self.ask(&["CONFIG", "SET", "appendonly", "no"]).await?;
        Ok(())
    }

    /// Commands that clients have called.
    pub async fn commands(&self) -> Result<u64> {
        let info = self.info("commandstats").await?;
        let calls = CLIENTS.iter().filter_map(|name| {
            let stat = info.get(&format!("cmdstat_{name}"))?;
            let calls = stat.strip_prefix("calls=")?.split(',').next()?;
            calls.parse::<u64>().ok()
        });
        Ok(calls.sum())
    }

    /// Memory used by what is stored, in bytes.
    pub async fn memory(&self) -> Result<u64> {
        let info = self.info("memory").await?;
        Ok(info.get("used_memory").map_or(Ok(0), |used| used.parse())?)
    }

    /// Asks it anything.
    pub async fn ask<T: FromRedisValue>(&self, words: &[&str]) -> Result<T> {
        let mut question = cmd(words[0]);
        question.arg(&words[1..]);
        Ok(question.query_async(&mut self.link.clone()).await?)
    }

    async fn info(&self, section: &str) -> Result<HashMap<String, String>> {
        let text: String = self.ask(&["INFO", section]).await?;
        let lines = text.lines().filter_map(|line| line.split_once(':'));
        Ok(lines
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect())
    }
}
