//! The way to the server or servers.
//!
//! One connection carries all: it takes any number of commands at a time and comes back by itself
//! when the server does. All limits are short, since a webhook must be answered: a server that is
//! frozen fails after a second instead of holding up every chat.
//!
//! What the library does not see is a connection that stands and carries nothing any more, as
//! after a router forgot it: every command would time out until the system gives it up, a quarter
//! of an hour later. So a command that times out has a new connection laid for those after it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use redis::aio::{ConnectionLike, ConnectionManager, ConnectionManagerConfig};
use redis::cluster::ClusterClient;
use redis::cluster_async::ClusterConnection;
use redis::cluster_routing::{MultipleNodeRoutingInfo, RoutingInfo};
use redis::{
    Client, Cmd, ConnectionAddr, ConnectionInfo, FromRedisValue as _, IntoConnectionInfo as _,
    Pipeline, RedisFuture, RedisResult, Value, cmd,
};
use tokio::time::Instant;

use super::super::StoreError;
use super::info::Info;

const CONNECT: Duration = Duration::from_secs(1);
const ANSWER: Duration = Duration::from_millis(800);
/// With all repetitions of a cluster that is moving slots or failing over.
const ANSWER_OF_CLUSTER: Duration = Duration::from_secs(3);
const RETRIES: usize = 3;
const SHORTEST_WAIT: Duration = Duration::from_millis(50);
const LONGEST_WAIT: Duration = Duration::from_millis(400);
/// Since when scripts are replicated by their effects only and `PEXPIREAT` and `UNLINK` are at hand
/// on every kind of server that is still kept up.
const OLDEST: (u32, u32) = (6, 2);

/// How often a new connection is laid at most: a frozen server should not find a crowd.
const LAID_AGAIN: Duration = Duration::from_secs(3);

/// A connection to one server or to a cluster. Clones share it.
#[derive(Clone)]
pub(super) struct Link(Arc<Shared>);

struct Shared {
    ends: Ends,
    laid: Mutex<Laid>,
}

/// How a connection is laid.
#[expect(clippy::large_enum_variant, reason = "there is one in a process")]
enum Ends {
    One(Client),
    Cluster(ClusterClient),
}

/// The connection in use, and since when.
struct Laid {
    line: Line,
    at: Instant,
}

#[derive(Clone)]
enum Line {
    One(ConnectionManager),
    Cluster(ClusterConnection),
}

impl Link {
    /// Connects to a server, or to the cluster that these nodes belong to.
    pub(super) async fn open(urls: &str) -> Result<Self, StoreError> {
        let nodes = parse(urls)?;
        let mut failed = None;
        for node in &nodes {
            match Self::try_node(node).await {
                Ok((link, info)) => return Self::judge(link, &info, nodes).await,
                // Another node may be up; what only this one says is wrong there too.
                Err(error) if error.is_passing() => failed = Some(error),
                Err(error) => return Err(error),
            }
        }
        Err(failed.unwrap_or(StoreError::RedisUrl("no server is named".to_owned())))
    }

    fn new(ends: Ends, line: Line) -> Self {
        let at = Instant::now();
        let laid = Mutex::new(Laid { line, at });
        Self(Arc::new(Shared { ends, laid }))
    }

    async fn try_node(node: &ConnectionInfo) -> Result<(Self, Info), StoreError> {
        let client = Client::open(node.clone())?;
        let mut manager = ConnectionManager::new_with_config(client.clone(), limits()).await?;
        let info: String = cmd("INFO").query_async(&mut manager).await?;
        let link = Self::new(Ends::One(client), Line::One(manager));
        Ok((link, Info::parse(&info)))
    }

    async fn judge(
        link: Self,
        info: &Info,
        nodes: Vec<ConnectionInfo>,
    ) -> Result<Self, StoreError> {
        if info.version() < OLDEST {
            return Err(StoreError::OldRedis(info.get("redis_version").to_owned()));
        }
        let is_cluster = info.get("redis_mode") == "cluster";
        let by_socket = |node: &ConnectionInfo| matches!(node.addr(), ConnectionAddr::Unix(_));
        match (is_cluster, nodes.len()) {
            (false, 1) => Ok(link),
            (false, _) => Err(StoreError::NotACluster),
            (true, _) if nodes.iter().any(by_socket) => Err(StoreError::RedisUrl(
                "this server belongs to a cluster, which cannot be used through a socket: give the addresses of its nodes".to_owned(),
            )),
            (true, _) => Self::open_cluster(nodes).await,
        }
    }

    async fn open_cluster(nodes: Vec<ConnectionInfo>) -> Result<Self, StoreError> {
        let millis = |span: Duration| u64::try_from(span.as_millis()).unwrap_or(u64::MAX);
        let cluster = ClusterClient::builder(nodes)
            .connection_timeout(CONNECT)
            .response_timeout(ANSWER)
            .overall_response_timeout(Some(ANSWER_OF_CLUSTER))
            .retries(u32::try_from(RETRIES).unwrap_or(u32::MAX))
            .min_retry_wait(millis(SHORTEST_WAIT))
            .max_retry_wait(millis(LONGEST_WAIT))
            .build()?;
        let line = Line::Cluster(cluster.get_async_connection().await?);
        Ok(Self::new(Ends::Cluster(cluster), line))
    }

    /// Whether it leads to a cluster.
    pub(super) fn is_cluster(&self) -> bool {
        matches!(self.0.ends, Ends::Cluster(_))
    }

    fn line(&self) -> Line {
        let laid = self.0.laid.lock().unwrap_or_else(PoisonError::into_inner);
        laid.line.clone()
    }

    /// Looks at what became of a command, and has a new connection laid where this one may be
    /// dead. What is still under way on the old one ends there.
    fn heed<T>(&self, answer: RedisResult<T>) -> RedisResult<T> {
        if answer.as_ref().is_err_and(redis::RedisError::is_timeout) && self.is_turn_to_lay() {
            match &self.0.ends {
                // Connects with its first command.
                Ends::One(client) => {
                    let line = ConnectionManager::new_lazy_with_config(client.clone(), limits());
                    self.lay(line.map(Line::One));
                }
                Ends::Cluster(cluster) => {
                    let (link, cluster) = (self.clone(), cluster.clone());
                    tokio::spawn(async move {
                        let line = cluster.get_async_connection().await;
                        link.lay(line.map(Line::Cluster));
                    });
                }
            }
        }
        answer
    }

    /// Where it cannot be laid the old one stays, and the next time-out tries again.
    fn lay(&self, line: RedisResult<Line>) {
        if let Ok(line) = line {
            let mut laid = self.0.laid.lock().unwrap_or_else(PoisonError::into_inner);
            laid.line = line;
        }
    }

    /// Of many commands that time out at once, one has it laid.
    fn is_turn_to_lay(&self) -> bool {
        let mut laid = self.0.laid.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let is_turn = now.duration_since(laid.at) >= LAID_AGAIN;
        if is_turn {
            laid.at = now;
        }
        is_turn
    }

    /// Asks every server that takes writes; answers each by its address (none for a single one).
    pub(super) async fn ask_all(
        &self,
        question: Cmd,
    ) -> Result<Vec<(Option<String>, Value)>, StoreError> {
        match self.line() {
            Line::One(_) => {
                let answer = question.query_async(&mut self.clone()).await?;
                Ok(vec![(None, answer)])
            }
            Line::Cluster(mut cluster) => {
                let all = RoutingInfo::MultiNode((MultipleNodeRoutingInfo::AllMasters, None));
                let answers = self.heed(cluster.route_command(question, all).await)?;
                let answers = Vec::<(String, Value)>::from_redis_value(answers)
                    .map_err(redis::RedisError::from)?;
                let with_address = |(address, answer)| (Some(address), answer);
                Ok(answers.into_iter().map(with_address).collect())
            }
        }
    }
}

fn parse(urls: &str) -> Result<Vec<ConnectionInfo>, StoreError> {
    let mut nodes = Vec::new();
    for (n, url) in (1..).zip(urls.split(',').map(str::trim)) {
        // The text of the URL is not shown: it can hold a password.
        let wrong = |why: &str| StoreError::RedisUrl(format!("address {n}: {why}"));
        let schemes = ["redis://", "rediss://", "redis+unix://", "unix://"];
        if !schemes.iter().any(|scheme| url.starts_with(scheme)) {
            return Err(wrong(
                "it has to begin with redis://, rediss:// or redis+unix://",
            ));
        }
        if url.starts_with("rediss://") {
            // Left to itself the TLS library would panic when it finds more than one provider, or
            // none. An error here says that another part of the program has chosen one before.
            let _ = rustls::crypto::ring::default_provider().install_default();
        }
        let node = url
            .into_connection_info()
            .map_err(|error| wrong(error.detail().unwrap_or("it cannot be read")))?;
        nodes.push(node);
    }
    Ok(nodes)
}

impl ConnectionLike for Link {
    fn req_packed_command<'a>(&'a mut self, cmd: &'a Cmd) -> RedisFuture<'a, Value> {
        Box::pin(async move {
            let answer = match self.line() {
                Line::One(mut one) => one.req_packed_command(cmd).await,
                Line::Cluster(mut cluster) => cluster.req_packed_command(cmd).await,
            };
            self.heed(answer)
        })
    }

    fn req_packed_commands<'a>(
        &'a mut self,
        pipeline: &'a Pipeline,
        offset: usize,
        count: usize,
    ) -> RedisFuture<'a, Vec<Value>> {
        Box::pin(async move {
            let answer = match self.line() {
                Line::One(mut one) => one.req_packed_commands(pipeline, offset, count).await,
                Line::Cluster(mut cluster) => {
                    cluster.req_packed_commands(pipeline, offset, count).await
                }
            };
            self.heed(answer)
        })
    }

    fn get_db(&self) -> i64 {
        match self.line() {
            Line::One(one) => one.get_db(),
            Line::Cluster(cluster) => cluster.get_db(),
        }
    }
}

fn limits() -> ConnectionManagerConfig {
    ConnectionManagerConfig::new()
        .set_connection_timeout(Some(CONNECT))
        .set_response_timeout(Some(ANSWER))
        .set_number_of_retries(RETRIES)
        .set_min_delay(SHORTEST_WAIT)
        .set_max_delay(LONGEST_WAIT)
}
