//! The suite over Redis, one server and a cluster, and what only a server can show. Where no
//! `redis-server` is installed they say so and pass, but not in CI.

#![allow(
    clippy::disallowed_methods,
    reason = "tests look at files and the environment"
)]

use std::sync::atomic::{AtomicUsize, Ordering};

use hearback::store::{
    Base, Chat, Commit, Committed, KeyRing, Loaded, Millis, Over, Owner, Records, Redis, Side,
    SideKind, SideName, StoreError, UpdateId, Wish, suite,
};

#[allow(dead_code, reason = "others lay wires to ports")]
#[path = "support/proxy.rs"]
mod proxy;

#[path = "redis/cost.rs"]
mod cost;
#[path = "redis/dead.rs"]
mod dead;
#[path = "redis/nodes.rs"]
mod nodes;
#[path = "redis/opening.rs"]
mod opening;
#[path = "redis/outage.rs"]
mod outage;
#[path = "redis/replicas.rs"]
mod replicas;
#[path = "redis/rows.rs"]
mod rows;
#[path = "support/redis.rs"]
mod server;
#[path = "redis/time.rs"]
mod time;
#[path = "redis/wire.rs"]
mod wire;

use server::{Cluster, Server};

#[tokio::test(flavor = "multi_thread")]
async fn one_server_keeps_the_promises() {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    let count = AtomicUsize::new(0);
    suite::run(async || {
        let prefix = format!("p{}", count.fetch_add(1, Ordering::Relaxed));
        server.store(&prefix).await.by_given_clock()
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cluster_keeps_the_promises_through_moves_and_without_a_node() {
    let Some(mut cluster) = Cluster::start().await else {
        return;
    };
    let count = AtomicUsize::new(0);
    suite::run(async || {
        let prefix = format!("p{}", count.fetch_add(1, Ordering::Relaxed));
        let store = Redis::open(&cluster.urls(), &prefix).await.unwrap();
        assert!(store.is_cluster());
        store.by_given_clock()
    })
    .await;
    rows::keys_of_a_chat_share_a_slot(&cluster).await;
    opening::a_cluster_is_known_by_one_node(&cluster).await;
    nodes::a_cluster_without_replicas_has_none(&cluster).await;
    nodes::a_shard_moves(&cluster).await;
    nodes::a_node_is_down(&mut cluster).await;
}

const MARKER: &str = "what was said on the phone";
const CHAT: &str = "chat-4711-4711";

fn chat() -> Chat {
    Chat::new(CHAT)
}

async fn open(server: &Server, prefix: &str) -> Records<Redis> {
    let ring = KeyRing::generate().unwrap();
    Records::open(server.store(prefix).await, ring, 1)
        .await
        .unwrap()
}

fn wish(owner: u64, millis: u64) -> Wish {
    Wish {
        owner: Owner(owner),
        hold: std::time::Duration::from_millis(millis),
        over: Over::Nothing,
    }
}

/// A turn with everything: parts, an update, a letter.
/// Bytes that nothing makes smaller, always the same.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    (0..length).map(|_| next()).collect()
}

fn turn(update: i64) -> Commit {
    let name = SideName {
        kind: SideKind::Letter,
        number: 1,
    };
    Commit {
        session: MARKER.into(),
        parts: vec![MARKER.into(), MARKER.into()],
        updates: vec![UpdateId(update)],
        sides: vec![Side {
            name,
            content: Some(MARKER.into()),
        }],
        ..Commit::default()
    }
}

/// No test here stands on the moment that a caller gives: the server has its own.
const NO_MATTER: Millis = Millis(0);

async fn base(records: &Records<Redis>, chat: &Chat) -> Result<Base, StoreError> {
    match records.load(chat, NO_MATTER).await? {
        Loaded::Absent(base) | Loaded::Tombstone(base) | Loaded::Record(base, _) => Ok(base),
        other => panic!("cannot build on {other:?}"),
    }
}

async fn play(
    records: &Records<Redis>,
    chat: &Chat,
    commit: Commit,
) -> Result<Committed, StoreError> {
    let base = base(records, chat).await?;
    records.commit(&base, commit, NO_MATTER).await
}
