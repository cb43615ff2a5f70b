//! Servers of the tests' own, each in a folder of its own, and gone with the test.

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use hearback::store::Redis;
use redis::aio::MultiplexedConnection;
use redis::{Client, FromRedisValue, cmd};
use tempfile::TempDir;

/// A server that is reached by a socket in its folder or, as a node of a cluster, by a port.
pub(crate) struct Server {
    process: Child,
    dir: TempDir,
    args: Vec<String>,
    port: u16,
}

impl Server {
    /// Starts a server; `None`, with a line that says so, where none is installed. CI must have one.
    pub(crate) async fn start(args: &[&str]) -> Option<Self> {
        Self::start_on(0, args).await
    }

    pub(crate) async fn start_on(port: u16, args: &[&str]) -> Option<Self> {
        let version = Command::new("redis-server").arg("--version").output();
        if version.is_err() {
            assert!(
                std::env::var_os("CI").is_none(),
                "no redis-server is installed"
            );
            eprintln!("skipped: no redis-server is installed");
            return None;
        }
        let dir = tempfile::tempdir().unwrap();
        let args = args.iter().map(|arg| (*arg).to_owned()).collect();
        let process = spawn(&dir, port, &args);
        let server = Self {
            process,
            dir,
            args,
            port,
        };
        server.is_up().await;
        Some(server)
    }

    pub(crate) fn url(&self) -> String {
        match self.port {
            0 => format!("redis+unix://{}/r.sock", self.dir.path().display()),
            port => format!("redis://127.0.0.1:{port}"),
        }
    }

    /// The socket of a server that has no port.
    pub(crate) fn socket(&self) -> std::path::PathBuf {
        self.dir.path().join("r.sock")
    }

    /// All that was ever written to a server that was started with a log (`--appendonly yes`).
    #[allow(
        dead_code,
        clippy::disallowed_methods,
        reason = "not every test that has servers reads their logs, and those that do read files"
    )]
    pub(crate) fn written(&self) -> Vec<u8> {
        let logs = std::fs::read_dir(self.dir.path().join("appendonlydir")).unwrap();
        let logs = logs.map(|log| std::fs::read(log.unwrap().path()).unwrap());
        logs.collect::<Vec<_>>().concat()
    }

    pub(crate) fn port(&self) -> String {
        self.port.to_string()
    }

    /// Ends the process as a power cut would.
    pub(crate) fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// Sends a signal: `-STOP` has it hang, `-CONT` go on.
    #[allow(dead_code, reason = "not every test that has servers lets one hang")]
    pub(crate) fn signal(&self, signal: &str) {
        let id = self.process.id().to_string();
        let sent = Command::new("kill").args([signal, &id]).status();
        assert!(sent.unwrap().success());
    }

    /// Starts the process again in the same folder. Does not wait until it answers.
    pub(crate) fn start_again(&mut self, args: &[&str]) {
        let mut all = self.args.clone();
        all.extend(args.iter().map(|arg| (*arg).to_owned()));
        self.process = spawn(&self.dir, self.port, &all);
    }

    pub(crate) async fn is_up(&self) {
        until("the server answers", async || {
            match self.try_connect().await {
                Ok(mut link) => cmd("PING").exec_async(&mut link).await.is_ok(),
                Err(_) => false,
            }
        })
        .await;
    }

    /// Waits until the server is a replica and has all that its master has.
    #[allow(dead_code, reason = "only tests of an election need it")]
    pub(crate) async fn follows(&self) {
        until("the replica follows", async || {
            let info: String = self.ask(&["INFO", "replication"]).await;
            info.contains("role:slave") && info.contains("master_link_status:up")
        })
        .await;
    }

    /// Waits until a replica has been made a master.
    #[allow(dead_code, reason = "only tests of an election need it")]
    pub(crate) async fn is_elected(&self) {
        until("the replica is elected", async || {
            let info: String = self.ask(&["INFO", "replication"]).await;
            info.contains("role:master")
        })
        .await;
    }

    pub(crate) async fn try_connect(&self) -> redis::RedisResult<MultiplexedConnection> {
        let client = Client::open(self.url())?;
        client.get_multiplexed_async_connection().await
    }

    /// Asks the server, past the store.
    pub(crate) async fn ask<T: FromRedisValue>(&self, words: &[&str]) -> T {
        let mut link = self.try_connect().await.unwrap();
        let mut question = cmd(words[0]);
        question.arg(&words[1..]);
        question.query_async(&mut link).await.unwrap()
    }

    pub(crate) async fn store(&self, prefix: &str) -> Redis {
        Redis::open(&self.url(), prefix).await.unwrap()
    }

    /// The names of all keys.
    pub(crate) async fn keys(&self) -> Vec<String> {
        let mut keys: Vec<String> = self.ask(&["KEYS", "*"]).await;
        keys.sort();
        keys
    }

    /// All that is stored: each key, whether it ends, and what it holds. Sorted, since a server lists the
    /// fields of a hash in any order and in another one after a while.
    pub(crate) async fn contents(&self) -> Vec<(String, bool, Vec<Vec<u8>>)> {
        let mut contents = Vec::new();
        for key in self.keys().await {
            let kind: String = self.ask(&["TYPE", &key]).await;
            let mut held: Vec<Vec<u8>> = match kind.as_str() {
                "hash" => {
                    let rows: Vec<(Vec<u8>, Vec<u8>)> = self.ask(&["HGETALL", &key]).await;
                    rows.into_iter()
                        .map(|(k, v)| [k, vec![b'='], v].concat())
                        .collect()
                }
                "zset" => self.ask(&["ZRANGE", &key, "0", "-1", "WITHSCORES"]).await,
                _ => vec![self.ask(&["GET", &key]).await],
            };
            held.sort();
            let left: i64 = self.ask(&["PTTL", &key]).await;
            contents.push((key, left >= 0, held));
        }
        contents
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn spawn(dir: &TempDir, port: u16, args: &Vec<String>) -> Child {
    Command::new("redis-server")
        .current_dir(dir.path())
        .args(["--port", &port.to_string(), "--bind", "127.0.0.1"])
        .args(["--unixsocket", "r.sock", "--save", ""])
        // A replica is given all at once, and not after five seconds.
        .args(["--repl-diskless-sync-delay", "0"])
        .args(args)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Three masters on loopback, with a third of the slots each.
pub(crate) struct Cluster {
    pub(crate) nodes: Vec<Server>,
}

impl Cluster {
    pub(crate) async fn start() -> Option<Self> {
        let ports = free_ports().into_iter();
        Self::start_on(ports.map(|port| (port, port)).collect()).await
    }

    /// Each node listens on one port and tells everybody another one, as behind a wire.
    pub(crate) async fn start_on(ports: Vec<(u16, u16)>) -> Option<Self> {
        let mut nodes = Vec::new();
        for (port, told) in ports {
            nodes.push(Self::node(port, told).await?);
        }
        for (n, node) in (0_u32..).zip(&nodes) {
            let slots: Vec<_> = (n * 16_384 / 3..(n + 1) * 16_384 / 3)
                .map(|slot| slot.to_string())
                .collect();
            let mut words = vec!["CLUSTER", "ADDSLOTS"];
            words.extend(slots.iter().map(String::as_str));
            let _: String = node.ask(&words).await;
            let epoch = (n + 1).to_string();
            let _: String = node.ask(&["CLUSTER", "SET-CONFIG-EPOCH", &epoch]).await;
        }
        for other in &nodes[1..] {
            let port = other.port.to_string();
            let _: String = nodes[0].ask(&["CLUSTER", "MEET", "127.0.0.1", &port]).await;
        }
        let cluster = Self { nodes };
        cluster.is_whole().await;
        Some(cluster)
    }

    /// The same with a replica for each: of the `n`th node the one three further.
    #[allow(dead_code, reason = "only tests of an election need it")]
    pub(crate) async fn start_with_replicas() -> Option<Self> {
        let mut cluster = Self::start().await?;
        for port in free_ports() {
            cluster.nodes.push(Self::node(port, port).await?);
        }
        for replica in &cluster.nodes[3..] {
            let port = replica.port();
            let met = ["CLUSTER", "MEET", "127.0.0.1", &port];
            let _: String = cluster.nodes[0].ask(&met).await;
        }
        cluster.is_whole().await;
        for n in 0..3 {
            let master: String = cluster.nodes[n].ask(&["CLUSTER", "MYID"]).await;
            let follows = ["CLUSTER", "REPLICATE", &master];
            let _: String = cluster.nodes[n + 3].ask(&follows).await;
        }
        for replica in &cluster.nodes[3..] {
            replica.follows().await;
        }
        Some(cluster)
    }

    /// Which node has a key from the beginning.
    #[allow(dead_code, reason = "only tests of an election need it")]
    pub(crate) async fn master_of(&self, key: &str) -> usize {
        let slot: u64 = self.nodes[0].ask(&["CLUSTER", "KEYSLOT", key]).await;
        usize::try_from((slot * 3 + 2) / 16_384).unwrap()
    }

    /// A node that belongs to nobody yet.
    async fn node(port: u16, told: u16) -> Option<Server> {
        let (told, talk) = (told.to_string(), (port + 10_000).to_string());
        let args = [
            "--cluster-enabled",
            "yes",
            "--cluster-node-timeout",
            "1000",
            "--cluster-require-full-coverage",
            "no",
            "--cluster-announce-ip",
            "127.0.0.1",
            "--cluster-announce-port",
            &told,
            "--cluster-announce-bus-port",
            &talk,
        ];
        Server::start_on(port, &args).await
    }

    /// Waits until all nodes know each other, and that all slots are served.
    pub(crate) async fn is_whole(&self) {
        let count = format!("cluster_known_nodes:{}", self.nodes.len());
        let whole = ["cluster_state:ok", "cluster_slots_ok:16384", &count];
        until("the nodes know each other", async || {
            for node in &self.nodes {
                let info: String = node.ask(&["CLUSTER", "INFO"]).await;
                let is_known = |line: &&str| info.lines().any(|found| found == *line);
                if !whole.iter().all(is_known) {
                    return false;
                }
            }
            true
        })
        .await;
    }

    pub(crate) fn urls(&self) -> String {
        let urls: Vec<_> = self.nodes.iter().map(Server::url).collect();
        urls.join(",")
    }
}

/// Three ports that nobody listens on, nor on those of the cluster's own talk 10,000 above. All lie
/// below those that the system gives to outgoing connections, which would take one away before its
/// server has it; and no two tests of a process get the same.
pub(crate) fn free_ports() -> Vec<u16> {
    const FIRST: u32 = 10_000;
    const MANY: u32 = 12_000;
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let own = std::process::id().wrapping_mul(97);
    let ports = std::iter::repeat_with(|| {
        let next = own.wrapping_add(NEXT.fetch_add(1, Ordering::Relaxed));
        u16::try_from(FIRST + next % MANY).unwrap()
    });
    let is_free = |port: &u16| {
        let bound = |port| TcpListener::bind(("127.0.0.1", port));
        bound(*port).is_ok() && bound(*port + 10_000).is_ok()
    };
    ports.filter(is_free).take(3).collect()
}

/// Looks again and again until it is so.
pub(crate) async fn until(what: &str, is_so: impl AsyncFn() -> bool) {
    let end = Instant::now() + Duration::from_secs(20);
    let mut ticks = tokio::time::interval(Duration::from_millis(5));
    while !is_so().await {
        assert!(Instant::now() < end, "not within 20 s: {what}");
        ticks.tick().await;
    }
}
