//! Why a store could not do what it was asked, in sentences for the host.

use std::sync::Arc;

/// Why a store could not do what it was asked. No variant holds anything that a person wrote.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    /// The header was sealed with a key that is not in the ring.
    #[error(
        "the state key does not fit this store: it was written with key {written_with}, and the keys given are {given}"
    )]
    WrongKey {
        /// Id of the key that fits.
        written_with: String,
        /// Ids of the keys in the ring.
        given: String,
    },
    /// The header is damaged; without it no chat can be found.
    #[error("the header of the store is damaged: restore it from a back-up")]
    DamagedHeader,
    /// The header was written by a later release.
    #[error(
        "the store was written by a later release (header format {0}): start that release or a newer one"
    )]
    NewerHeader(u8),
    /// A restore was begun and has not ended.
    #[error(
        "a restore into this store has not ended: start `hearback restore` with the same file again"
    )]
    HalfRestored,
    /// Another process holds the file.
    #[error(
        "the state file is open in another process: stop that one, or give this one a file of its own"
    )]
    InUse,
    /// The file cannot be opened or made.
    #[error("cannot open the state file")]
    Open(#[source] Arc<std::io::Error>),
    /// The database below answered with an error; nothing of the step was written.
    #[error("cannot use the state file")]
    Embedded(#[source] Arc<redb::Error>),
    /// The disk failed, and the file is opened anew with the next write.
    #[error("the state file is being opened anew, after an error of the disk")]
    Reopening,
    /// The store's thread has ended, after a panic or because the store is being closed.
    #[error("the store is closed")]
    Closed,
    /// The system gave no random bytes.
    #[error("the system gives no random bytes")]
    Random,
    /// A value is too large to be stored.
    #[error("{0} is too large to be stored")]
    TooLarge(&'static str),
    /// The address of a Redis server cannot be used. Does not show it: it can hold a password.
    #[error("the address of Redis cannot be used: {0}")]
    RedisUrl(String),
    /// The prefix of an instance cannot be used.
    #[error(
        "`{0}` cannot be the prefix of an instance: it takes 1 to 32 letters, digits, hyphens, dots and underscores"
    )]
    RedisPrefix(String),
    /// The server is too old.
    #[error("Redis {0} is too old: 6.2 is the oldest version that can be used")]
    OldRedis(String),
    /// Several servers that are no cluster.
    #[error(
        "several addresses are given, but these servers are no cluster: give the address of one"
    )]
    NotACluster,
    /// The server refuses name, password or a command.
    #[error("Redis refuses access ({0}): look at user, password and the commands allowed to them")]
    NoAccess(String),
    /// No answer in time. A write may have happened all the same: load again before deciding.
    #[error("Redis does not answer in time")]
    Slow(#[source] redis::RedisError),
    /// The connection cannot be made, or broke. A write may have happened all the same.
    #[error("cannot reach Redis")]
    Unreachable(#[source] redis::RedisError),
    /// The server speaks no TLS, or its certificate is not one that can be trusted.
    #[error(
        "cannot trust Redis: look at its certificate, and whether it has to be rediss:// or redis://"
    )]
    Tls(#[source] redis::RedisError),
    /// Written, but too few replicas have it, and it may be lost with the server.
    #[error("only {had} of {wanted} replicas of Redis have it in time")]
    Unreplicated {
        /// How many have it.
        had: u64,
        /// How many must (`redis_replicas`).
        wanted: u8,
    },
    /// Written, and gone since: another server has taken the place of the one that answered.
    #[error("Redis has lost what it answered, in a fail-over")]
    LostInFailOver,
    /// The server was started and is reading its data.
    #[error("Redis is loading its data after a start")]
    Loading,
    /// The server is a replica, during a fail-over or because the address is that of one.
    #[error("this Redis server is a replica and takes no writes")]
    ReadOnly,
    /// The server has no room; nothing was written.
    #[error("the memory of Redis is full: raise its maxmemory")]
    OutOfMemory,
    /// The server or a part of the cluster takes no commands for now; nothing was written.
    #[error("Redis takes no commands for now ({0})")]
    Refusing(String),
    /// A key with our prefix holds something that is not ours.
    #[error("another program uses the same prefix in this Redis: give this instance its own")]
    Foreign,
    /// Another error of the server or the client.
    #[error("Redis answered with an error")]
    Redis(#[source] redis::RedisError),
}

impl StoreError {
    /// Whether waiting helps: the same call can succeed later without anybody changing a setting.
    /// A full memory counts, since chats end and the host can make room while the service runs.
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Slow(_)
            | Self::Unreachable(_)
            | Self::Unreplicated { .. }
            | Self::LostInFailOver
            | Self::Reopening
            | Self::Loading
            | Self::ReadOnly
            | Self::OutOfMemory
            | Self::Refusing(_) => true,
            Self::WrongKey { .. }
            | Self::DamagedHeader
            | Self::NewerHeader(_)
            | Self::HalfRestored
            | Self::InUse
            | Self::Open(_)
            | Self::Embedded(_)
            | Self::Closed
            | Self::Random
            | Self::TooLarge(_)
            | Self::RedisUrl(_)
            | Self::RedisPrefix(_)
            | Self::OldRedis(_)
            | Self::NotACluster
            | Self::NoAccess(_)
            | Self::Tls(_)
            | Self::Foreign
            | Self::Redis(_) => false,
        }
    }

    /// Whether a write that got this answer may have happened all the same.
    pub fn may_be_written(&self) -> bool {
        match self {
            Self::Slow(_)
            | Self::Unreachable(_)
            | Self::Unreplicated { .. }
            | Self::LostInFailOver
            | Self::Redis(_) => true,
            Self::Reopening
            | Self::Loading
            | Self::ReadOnly
            | Self::OutOfMemory
            | Self::Refusing(_)
            | Self::WrongKey { .. }
            | Self::DamagedHeader
            | Self::NewerHeader(_)
            | Self::HalfRestored
            | Self::InUse
            | Self::Open(_)
            | Self::Embedded(_)
            | Self::Closed
            | Self::Random
            | Self::TooLarge(_)
            | Self::RedisUrl(_)
            | Self::RedisPrefix(_)
            | Self::OldRedis(_)
            | Self::NotACluster
            | Self::NoAccess(_)
            | Self::Tls(_)
            | Self::Foreign => false,
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        Self::Open(Arc::new(error))
    }
}
