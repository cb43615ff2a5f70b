//! The right key, the wrong key, the next key.

use super::super::{Field, Side, SideKind, SideName, StoreError};
use super::*;

pub(super) async fn run<S: Store>(make: &impl AsyncFn() -> S) {
    a_wrong_key_does_not_open_the_store(make().await).await;
    two_processes_make_one_name_key(make().await).await;
    a_rotation_reads_old_and_writes_new(make().await).await;
    sealing_anew_gives_way_to_turns_and_strikes(make().await).await;
}

fn ring() -> KeyRing {
    KeyRing::generate().expect("random bytes")
}

async fn a_wrong_key_does_not_open_the_store<S: Store>(store: S) {
    let right = ring();
    let records = open_with(store.clone(), &right, SCHEMA).await;
    play(&records, turn("a", &[], 1), START).await;
    match Records::open(store.clone(), ring(), SCHEMA).await {
        Err(StoreError::WrongKey {
            written_with,
            given,
        }) => assert_ne!(written_with, given),
        Err(other) => panic!("another error: {other}"),
        Ok(_) => panic!("a wrong key opened the store"),
    }
    let again = open_with(store, &right, SCHEMA).await;
    record(&again, START).await;
}

async fn two_processes_make_one_name_key<S: Store>(store: S) {
    let ring = ring();
    let first = tokio::spawn(Records::open(store.clone(), ring.clone(), SCHEMA));
    let second = tokio::spawn(Records::open(store, ring, SCHEMA));
    let one = first.await.expect("no panic").expect("opens");
    let two = second.await.expect("no panic").expect("opens");
    assert_eq!(one.key(&chat()), two.key(&chat()));
    let third = one.store().swap_meta(None, vec![1]).await.expect("swap");
    assert!(!third, "a header that is there is not made again");
}

async fn a_rotation_reads_old_and_writes_new<S: Store>(store: S) {
    let (old, new) = (ring(), ring());
    let before = open_with(store.clone(), &old, SCHEMA).await;
    let name = SideName {
        kind: SideKind::Letter,
        number: 1,
    };
    let sides = vec![Side {
        name,
        content: Some(b"letter".to_vec()),
    }];
    play(
        &before,
        Commit {
            sides,
            ..turn("a", &["1", "2"], 1)
        },
        START,
    )
    .await;
    let key = before.key(&chat());
    for n in 0..300 {
        let base = match before.load(&Chat::from(n), START).await.expect("load") {
            Loaded::Absent(base) => base,
            other => panic!("{other:?}"),
        };
        before
            .commit(&base, turn("other", &[], n), START)
            .await
            .expect("commit");
    }

    let both = new.clone().with_older(&old);
    let during = open_with(store.clone(), &both, SCHEMA).await;
    assert_eq!(during.key(&chat()), key, "rotation moves no chat");
    let (base, session) = record(&during, START).await;
    assert_eq!(
        (text(&session.bytes).as_str(), texts(&base).len()),
        ("a", 2)
    );
    let version = base.version();
    play(&during, turn("b", &["3"], 2), START).await;
    let unknown = before.load(&chat(), START).await.expect("load");
    assert!(
        matches!(unknown, Loaded::OtherKey),
        "the new key seals: {unknown:?}"
    );

    let done = during.rekey(START).await.expect("rekey");
    // Ids and session of 300 chats; of the first, two parts and a side record.
    assert_eq!(
        (done.chats, done.fields, done.left, done.aside),
        (301, 603, 0, 0)
    );
    let again = during.rekey(START).await.expect("rekey");
    assert_eq!((again.chats, again.fields), (301, 0));

    let after = open_with(store.clone(), &new, SCHEMA).await;
    let (base, session) = record(&after, START).await;
    assert_eq!(text(&session.bytes), "b");
    assert_eq!(texts(&base), ["1", "2", "3"]);
    assert!(base.version() > version && base.has_seen(UpdateId(1), START));
    let read = after.side(key, name, START).await.expect("side");
    assert_eq!(read.as_deref(), Some(&b"letter"[..]));
    let wrong = Records::open(store, old, SCHEMA).await;
    assert!(matches!(wrong, Err(StoreError::WrongKey { .. })));
}

async fn sealing_anew_gives_way_to_turns_and_strikes<S: Store>(store: S) {
    let records = open(store).await;
    let key = records.key(&chat());
    let commit = Commit {
        lease: Some(wish(1)),
        ..turn("a", &["1", "2"], 1)
    };
    let one = first_id(play(&records, commit, START).await);
    let whole = stored(&records, START).await;
    let fields: Vec<_> = whole
        .parts
        .iter()
        .map(|(id, part)| (Field::Part(*id), part.clone()))
        .collect();
    records
        .strike(key, one, wish(1), START)
        .await
        .expect("strike");
    let same = records
        .store()
        .reseal(key, whole.version, fields.clone())
        .await
        .expect("reseal");
    assert!(same, "a strike is no turn");
    assert_eq!(
        texts(&base(&records, START).await),
        ["2"],
        "what was struck does not come back"
    );
    play(&records, turn("b", &[], 2), START).await;
    let same = records
        .store()
        .reseal(key, whole.version, fields)
        .await
        .expect("reseal");
    assert!(!same, "after a turn it has to look again");
}
