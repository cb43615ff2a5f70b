//! Who is due, and when.

use super::super::{ChatKey, SHARDS};
use super::*;

pub(super) async fn run<S: Store>(make: &impl AsyncFn() -> S) {
    chats_are_claimed_in_order_and_put_off(make().await).await;
    an_alarm_moves_and_goes(make().await).await;
    parts_that_nobody_sends_become_due(make().await).await;
    a_chat_past_its_end_is_forgotten(make().await).await;
}

async fn wake<S: Store>(records: &Records<S>, chat: &Chat, wake: Option<Millis>) -> ChatKey {
    let base = match records.load(chat, START).await.expect("load") {
        Loaded::Absent(base) | Loaded::Record(base, _) => base,
        other => panic!("{other:?}"),
    };
    let commit = Commit {
        session: b"s".to_vec(),
        wake,
        ..Commit::default()
    };
    records.commit(&base, commit, START).await.expect("commit");
    base.key()
}

async fn chats_are_claimed_in_order_and_put_off<S: Store>(store: S) {
    let records = open(store).await;
    let mut expected = Vec::new();
    for n in 0..40_i64 {
        let moment = at(1000 - 10 * u64::try_from(n).expect("small"));
        let key = wake(&records, &Chat::from(n), Some(moment)).await;
        expected.push((moment, key));
    }
    wake(&records, &Chat::new("never"), None).await;
    expected.sort();
    let mut claimed = Vec::new();
    for shard in 0..SHARDS {
        let hold = Duration::from_secs(60);
        let keys = records
            .claim(shard, hold, 2, at(1000))
            .await
            .expect("claim")
            .keys;
        let more = records
            .claim(shard, hold, 100, at(1000))
            .await
            .expect("claim")
            .keys;
        assert!(keys.len() <= 2 && (keys.len() == 2 || more.is_empty()));
        let keys: Vec<_> = keys.into_iter().chain(more).collect();
        assert!(keys.iter().all(|key| key.shard() == shard));
        let in_order: Vec<_> = expected.iter().map(|(_, key)| *key).collect();
        let here: Vec<_> = in_order
            .into_iter()
            .filter(|key| key.shard() == shard)
            .collect();
        assert_eq!(keys, here, "earliest first, nobody twice");
        let held = records
            .claim(shard, hold, 100, at(1059))
            .await
            .expect("claim")
            .keys;
        assert_eq!(held, [], "put off");
        let again = records
            .claim(shard, hold, 100, at(1060))
            .await
            .expect("claim")
            .keys;
        assert_eq!(again.len(), here.len(), "but not forgotten");
        claimed.extend(keys);
    }
    assert_eq!(claimed.len(), 40);
}

async fn an_alarm_moves_and_goes<S: Store>(store: S) {
    let records = open(store).await;
    wake(&records, &chat(), Some(at(100))).await;
    assert_eq!(due(&records, at(99)).await, 0);
    assert_eq!(due(&records, at(100)).await, 1);
    wake(&records, &chat(), Some(at(300))).await;
    assert_eq!(
        due(&records, at(299)).await,
        0,
        "moved away, also after a claim"
    );
    wake(&records, &chat(), Some(at(200))).await;
    assert_eq!(due(&records, at(200)).await, 1, "moved nearer");
    wake(&records, &chat(), None).await;
    assert_eq!(due(&records, at(100_000)).await, 0, "gone");
}

async fn parts_that_nobody_sends_become_due<S: Store>(store: S) {
    let records = open(store).await;
    let key = records.key(&chat());
    play(
        &records,
        Commit {
            wake: Some(at(500)),
            ..turn("a", &["1"], 1)
        },
        START,
    )
    .await;
    assert_eq!(due(&records, START).await, 1, "nobody asked for the lease");
    let leased = Commit {
        wake: Some(at(500)),
        lease: Some(wish(1)),
        ..turn("b", &["2"], 2)
    };
    let one = first_id(play(&records, leased, START).await);
    assert_eq!(due(&records, at(29)).await, 0, "the lease is running");
    assert_eq!(due(&records, at(30)).await, 1, "its owner has died");
    let two = base(&records, START).await.parts[1].id;
    records
        .strike(key, one, wish(1), at(40))
        .await
        .expect("strike");
    assert_eq!(
        due(&records, at(69)).await,
        0,
        "the strike renewed the lease"
    );
    records
        .strike(key, two, wish(1), at(41))
        .await
        .expect("strike");
    assert_eq!(
        due(&records, at(499)).await,
        0,
        "all sent: the alarm is next"
    );
    assert_eq!(due(&records, at(500)).await, 1);
}

async fn a_chat_past_its_end_is_forgotten<S: Store>(store: S) {
    let records = open(store).await;
    let commit = Commit {
        keep_until: Some(at(100)),
        ..turn("a", &["1"], 1)
    };
    play(&records, commit, START).await;
    record(&records, at(99)).await;
    let loaded = records.load(&chat(), at(100)).await.expect("load");
    assert!(matches!(loaded, Loaded::Absent(_)), "{loaded:?}");
    play(&records, turn("new", &[], 1), at(100)).await;
    let (base, session) = record(&records, at(100)).await;
    assert_eq!(
        (text(&session.bytes).as_str(), base.parts.len()),
        ("new", 0)
    );

    let commit = Commit {
        keep_until: Some(at(200)),
        ..turn("b", &["1"], 2)
    };
    play(&records, commit, at(100)).await;
    assert_eq!(
        due(&records, at(200)).await,
        0,
        "a claim removes it and hands it to nobody"
    );
    assert_eq!(records.store().chats(None, 10).await.expect("chats"), []);
}
