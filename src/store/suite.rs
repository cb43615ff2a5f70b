//! What every store must pass.
//!
//! [`run`] plays each promise of [`Store`] against fresh stores and panics at the first that is
//! not kept. Damage is done through the store's own methods, so that the same lines run on a file
//! and on a server. Time is given, never waited for; a store with a clock of its own has to be made
//! so that it goes by the given `now` here.

use std::time::Duration;

use super::{
    Base, Body, Chat, Commit, Committed, Farewell, Found, Holder, KeyRing, Lease, Loaded, Millis,
    Over, Owner, Part, PartId, Pause, Paused, Put, Records, Sending, Session, Store, Stored,
    UpdateId, Why, Wish,
};

mod agenda;
mod backup;
mod chance;
mod crash;
mod damage;
mod keys;
mod lane;
mod privacy;
mod sending;
mod turns;

/// Runs the whole suite; `make` gives an empty store at each call.
///
/// # Panics
/// At the first promise that is not kept.
pub async fn run<S: Store>(make: impl AsyncFn() -> S) {
    turns::run(&make).await;
    sending::run(&make).await;
    agenda::run(&make).await;
    lane::run(&make).await;
    privacy::run(&make).await;
    keys::run(&make).await;
    backup::run(&make).await;
    damage::run(&make).await;
    crash::run(&make).await;
    chance::run(&make).await;
}

/// The moment at which every story begins.
const START: Millis = Millis(1_790_000_000_000);
const SCHEMA: u8 = 3;

fn at(seconds: u64) -> Millis {
    START.after(Duration::from_secs(seconds))
}

fn chat() -> Chat {
    Chat::new("a chat of the suite")
}

async fn open<S: Store>(store: S) -> Records<S> {
    let ring = KeyRing::generate().expect("random bytes");
    open_with(store, &ring, SCHEMA).await
}

async fn open_with<S: Store>(store: S, ring: &KeyRing, schema: u8) -> Records<S> {
    Records::open(store, ring.clone(), schema)
        .await
        .expect("the store opens")
}

fn turn(session: &str, parts: &[&str], update: i64) -> Commit {
    Commit {
        session: session.as_bytes().to_vec(),
        parts: parts.iter().map(|part| part.as_bytes().to_vec()).collect(),
        updates: vec![UpdateId(update)],
        ..Commit::default()
    }
}

fn wish(owner: u64) -> Wish {
    Wish {
        owner: Owner(owner),
        hold: Duration::from_secs(30),
        over: Over::Nothing,
    }
}

/// Loads what a commit can build on.
async fn base<S: Store>(records: &Records<S>, now: Millis) -> Base {
    match records.load(&chat(), now).await.expect("load") {
        Loaded::Absent(base) | Loaded::Tombstone(base) | Loaded::Record(base, _) => base,
        other => panic!("cannot build on {other:?}"),
    }
}

async fn record<S: Store>(records: &Records<S>, now: Millis) -> (Base, Session) {
    match records.load(&chat(), now).await.expect("load") {
        Loaded::Record(base, session) => (base, session),
        other => panic!("not a record: {other:?}"),
    }
}

/// Loads and commits, which must succeed; answers who sends.
async fn play<S: Store>(records: &Records<S>, commit: Commit, now: Millis) -> Sending<Part> {
    let base = base(records, now).await;
    match records.commit(&base, commit, now).await.expect("commit") {
        Committed::Written { sending, .. } => sending,
        other => panic!("not written: {other:?}"),
    }
}

fn texts(base: &Base) -> Vec<String> {
    base.parts.iter().map(|part| text(&part.bytes)).collect()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The chats that are due in the suite's shard, held for no time.
async fn due<S: Store>(records: &Records<S>, now: Millis) -> usize {
    let shard = records.key(&chat()).shard();
    records
        .claim(shard, Duration::ZERO, 10, now)
        .await
        .expect("claim")
        .keys
        .len()
}

async fn stored<S: Store>(records: &Records<S>, now: Millis) -> Stored {
    match records
        .store()
        .load(records.key(&chat()), now)
        .await
        .expect("load")
    {
        Found::Stored(stored) => stored,
        other => panic!("not stored: {other:?}"),
    }
}

/// Writes sealed fields back as they are given, under the version that is there.
async fn overwrite<S: Store>(records: &Records<S>, stored: &Stored, now: Millis) {
    let put = Put {
        key: records.key(&chat()),
        expected: Some(stored.version),
        version: stored.version,
        ids: stored.ids.clone().unwrap_or_default(),
        body: match &stored.session {
            Some(session) => Body::Turn {
                session: session.clone(),
                struck: Vec::new(),
                sides: Vec::new(),
                wake: stored.wake,
            },
            None => Body::Tombstone,
        },
        parts: stored.parts.clone(),
        lease: None,
        keep_until: stored.keep_until,
    };
    records.store().commit(put, now).await.expect("overwrite");
}

fn first_id(sending: Sending<Part>) -> PartId {
    match sending {
        Sending::Yours { first, .. } => first.id,
        other => panic!("the lease is not ours: {other:?}"),
    }
}
