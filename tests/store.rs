//! The suite on the stores that need no server, and what only a file can show.

#![allow(clippy::disallowed_methods, reason = "tests read and write files")]

use std::path::Path;

use hearback::store::{
    Advance, Base, Chat, Commit, Embedded, Farewell, KeyRing, Loaded, Memory, Millis, Over, Owner,
    Pause, Paused, Records, Side, SideKind, SideName, StoreError, Why, Wish, is_private, suite,
};

#[path = "store/power.rs"]
mod power;

#[tokio::test(flavor = "multi_thread")]
async fn the_memory_store_keeps_its_promises() {
    suite::run(async || Memory::new()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_embedded_store_keeps_its_promises() {
    let dir = tempfile::tempdir().unwrap();
    let count = std::sync::atomic::AtomicUsize::new(0);
    suite::run(async || {
        let n = count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        Embedded::open(&dir.path().join(format!("{n}.hearback"))).unwrap()
    })
    .await;
}

#[tokio::test]
async fn a_second_opening_is_told_so_and_the_last_handle_closes() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("state.hearback");
    let first = Embedded::open(&path).unwrap();
    assert!(is_private(&path).unwrap());
    let second = Embedded::open(&path).err().unwrap();
    assert!(matches!(second, StoreError::InUse), "{second}");
    let handle = first.clone();
    drop(first);
    assert!(matches!(Embedded::open(&path), Err(StoreError::InUse)));
    drop(handle);
    Embedded::open(&path).unwrap();
}

#[tokio::test]
async fn a_file_of_something_else_is_refused_and_not_touched() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("diary.txt");
    let diary = "not a store".repeat(1000);
    std::fs::write(&path, &diary).unwrap();
    assert!(Embedded::open(&path).is_err());
    assert_eq!(std::fs::read_to_string(&path).unwrap(), diary);
    assert!(Embedded::open(&dir.path().join("missing").join("state.hearback")).is_err());
}

const NOW: Millis = Millis(1_790_000_000_000);
const MARKER: &str = "what was said on the phone";
const CHAT: &str = "chat-4711-4711";

async fn base(records: &Records<Embedded>) -> Base {
    match records.load(&Chat::new(CHAT), NOW).await.unwrap() {
        Loaded::Absent(base) | Loaded::Tombstone(base) | Loaded::Record(base, _) => base,
        other => panic!("cannot build on {other:?}"),
    }
}

async fn tell(records: &Records<Embedded>) {
    let name = SideName {
        kind: SideKind::Letter,
        number: 1,
    };
    let commit = Commit {
        session: MARKER.into(),
        parts: vec![MARKER.into()],
        sides: vec![Side {
            name,
            content: Some(MARKER.into()),
        }],
        ..Commit::default()
    };
    records
        .commit(&base(records).await, commit, NOW)
        .await
        .unwrap();
}

fn holds(path: &Path, word: &str) -> bool {
    let bytes = std::fs::read(path).unwrap();
    bytes
        .windows(word.len())
        .any(|window| window == word.as_bytes())
}

#[tokio::test]
async fn no_byte_of_the_file_is_plain_before_or_after_deletion() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("state.hearback");
    let ring = KeyRing::generate().unwrap();
    let records = Records::open(Embedded::open(&path).unwrap(), ring, 1)
        .await
        .unwrap();
    tell(&records).await;
    assert!(!holds(&path, MARKER) && !holds(&path, CHAT));
    records
        .delete(&base(&records).await, Farewell::default(), NOW)
        .await
        .unwrap();
    drop(records);
    assert!(!holds(&path, MARKER) && !holds(&path, CHAT));
    assert!(
        holds(&path, "agenda"),
        "the file is not compressed, so the search means something"
    );
}

#[tokio::test]
async fn leases_end_with_the_process_that_had_the_file_open_and_pauses_stay() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("state.hearback");
    let ring = KeyRing::generate().unwrap();
    let wish = |owner| Wish {
        owner: Owner(owner),
        hold: std::time::Duration::from_secs(60),
        over: Over::Nothing,
    };
    let open = async || {
        let store = Embedded::open(&path).unwrap();
        Records::open(store, ring.clone(), 1).await.unwrap()
    };
    let first = open().await;
    tell(&first).await;
    let key = base(&first).await.key();
    let shard = key.shard();
    first.take(key, wish(1), NOW).await.unwrap();
    let held = first.take(key, wish(2), NOW).await.unwrap();
    assert!(matches!(held, Advance::Held { .. }), "{held:?}");
    drop(first);

    let second = open().await;
    let hold = std::time::Duration::from_secs(60);
    assert_eq!(second.claim(shard, hold, 9, NOW).await.unwrap().keys, [key]);
    let taken = second.take(key, wish(2), NOW).await.unwrap();
    assert!(matches!(taken, Advance::Next { .. }), "{taken:?}");
    let why = Why::Channel;
    let pause = Pause { hold, why };
    let paused = second.pause(key, Owner(2), pause, NOW).await.unwrap();
    assert_eq!(paused, Paused::Written);
    drop(second);

    let third = open().await;
    assert_eq!(third.claim(shard, hold, 9, NOW).await.unwrap().keys, []);
    let paused = third.take(key, wish(3), NOW).await.unwrap();
    assert!(matches!(paused, Advance::Held { .. }), "{paused:?}");
}

#[tokio::test]
async fn a_back_up_is_made_beside_the_running_service() {
    let dir = tempfile::tempdir().unwrap();
    let (path, copy) = (
        dir.path().join("state.hearback"),
        dir.path().join("copy.hearback"),
    );
    let ring = KeyRing::generate().unwrap();
    let records = Records::open(Embedded::open(&path).unwrap(), ring.clone(), 1)
        .await
        .unwrap();
    tell(&records).await;
    records.store().back_up(&copy).await.unwrap();
    assert!(is_private(&copy).unwrap());
    assert!(
        records.store().back_up(&copy).await.is_err(),
        "nothing is written over"
    );
    records
        .delete(&base(&records).await, Farewell::default(), NOW)
        .await
        .unwrap();

    let copy = Records::open(Embedded::open(&copy).unwrap(), ring, 1)
        .await
        .unwrap();
    let loaded = copy.load(&Chat::new(CHAT), NOW).await.unwrap();
    let Loaded::Record(base, session) = loaded else {
        panic!("{loaded:?}")
    };
    assert_eq!(session.bytes, MARKER.as_bytes());
    assert_eq!(copy.sides(base.key(), NOW).await.unwrap().len(), 1);
    let due = copy
        .claim(base.key().shard(), std::time::Duration::ZERO, 9, NOW)
        .await
        .unwrap();
    assert_eq!(due.keys, [base.key()]);
}
