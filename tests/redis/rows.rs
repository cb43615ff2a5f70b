//! What lies in the server, and what happens when it is not as it should be.

use std::time::Duration;

use hearback::store::{Farewell, Store as _};

use super::*;

/// On a cluster: all keys of a chat and the lists of its shard, by their names.
pub(crate) async fn keys_of_a_chat_share_a_slot(cluster: &Cluster) {
    let store = Redis::open(&cluster.urls(), "slots").await.unwrap();
    let records = Records::open(store, KeyRing::generate().unwrap(), 1)
        .await
        .unwrap();
    for n in 0..100 {
        let chat = Chat::from(n);
        play(&records, &chat, turn(1)).await.unwrap();
        if n % 10 == 0 {
            let version = base(&records, &chat).await.unwrap().version();
            let key = records.key(&chat);
            assert!(
                records
                    .store()
                    .set_aside(key, version, NO_MATTER)
                    .await
                    .unwrap()
            );
            play(&records, &chat, turn(2)).await.unwrap();
        }
    }
    let mut kinds = [0; 5];
    for node in &cluster.nodes {
        let keys: Vec<String> = node.ask(&["KEYS", "slots:*"]).await;
        assert!(!keys.is_empty(), "every node has a share");
        for key in keys {
            let slot: u64 = node.ask(&["CLUSTER", "KEYSLOT", &key]).await;
            let shard = key.split([':', '{', '}']).nth(2).unwrap();
            let agenda = format!("slots:{{{shard}}}:agenda");
            let expected: u64 = node.ask(&["CLUSTER", "KEYSLOT", &agenda]).await;
            assert_eq!(slot, expected, "{key}");
            let ends = [":agenda", ":asides", ":s", ":x", ""];
            kinds[ends.iter().position(|end| key.ends_with(end)).unwrap()] += 1;
        }
    }
    assert!(kinds.iter().all(|count| *count > 0), "{kinds:?}");
    assert_eq!(records.store().chats(None, 1000).await.unwrap().len(), 100);
    assert_eq!(records.asides(1000).await.unwrap().len(), 10);
    let dropped = records.store().drop_asides(Millis(i64::MAX)).await.unwrap();
    assert_eq!((dropped, records.asides(9).await.unwrap().len()), (10, 0));
}

#[tokio::test]
async fn nothing_in_the_server_is_plain_and_nothing_is_left_of_who_leaves() {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    let records = open(&server, "hb").await;
    let plain = async || {
        let contents = server.contents().await;
        let holds =
            |bytes: &[u8], word: &str| bytes.windows(word.len()).any(|w| w == word.as_bytes());
        let found = |word| {
            contents.iter().any(|(key, _, held)| {
                holds(key.as_bytes(), word) || held.iter().any(|held| holds(held, word))
            })
        };
        found(MARKER) || found(CHAT)
    };
    play(&records, &chat(), turn(1)).await.unwrap();
    let key = records.key(&chat());
    let version = base(&records, &chat()).await.unwrap().version();
    assert!(
        records
            .store()
            .set_aside(key, version, NO_MATTER)
            .await
            .unwrap()
    );
    play(&records, &chat(), turn(2)).await.unwrap();
    assert!(!plain().await);
    let _: String = server.ask(&["SET", "said", MARKER]).await;
    assert!(plain().await, "the search means something");
    let _: i64 = server.ask(&["DEL", "said"]).await;

    let before = base(&records, &chat()).await.unwrap();
    records
        .delete(&before, Farewell::default(), NO_MATTER)
        .await
        .unwrap();
    let keys: Vec<String> = server.ask(&["KEYS", "*"]).await;
    let (hash, rest): (Vec<_>, Vec<_>) = keys
        .into_iter()
        .partition(|key| !key.ends_with(":agenda") && !key.contains("{meta}"));
    assert_eq!(rest.len(), 2);
    // The caller's clock is in 1970, so the tombstone is past its end at once.
    assert_eq!(
        hash,
        Vec::<String>::new(),
        "letters, parts and what was set aside are gone"
    );
}

#[tokio::test]
async fn two_instances_share_a_server_without_meeting() {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    let (one, two) = (open(&server, "one").await, open(&server, "one.two").await);
    assert_ne!(one.key(&chat()), two.key(&chat()));
    let due = Commit {
        wake: Some(Millis(1)),
        ..turn(1)
    };
    for (records, others) in [(&one, 0), (&two, 1)] {
        assert_eq!(base(records, &chat()).await.unwrap().version(), None);
        play(records, &chat(), due.clone()).await.unwrap();
        for (records, expected) in [(&one, 1), (&two, others)] {
            assert_eq!(
                records.store().chats(None, 9).await.unwrap().len(),
                expected
            );
            let mut claimed = 0;
            for shard in 0..hearback::store::SHARDS {
                let keys = records.claim(shard, Duration::ZERO, 9, NO_MATTER).await;
                claimed += keys.unwrap().keys.len();
            }
            assert_eq!(claimed, expected);
        }
    }
}

#[tokio::test]
async fn what_ends_or_is_dropped_leaves_no_key() {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    let store = server.store("hb").await.by_given_clock();
    let records = Records::open(store, KeyRing::generate().unwrap(), 1)
        .await
        .unwrap();
    let key = records.key(&chat());
    let kinds = async || -> Vec<String> {
        let keys = server.keys().await.into_iter();
        let mut kinds: Vec<_> = keys
            .map(|key| key.rsplit(':').next().unwrap_or_default().to_owned())
            .collect();
        kinds.sort();
        kinds
    };
    let commit = Commit {
        keep_until: Some(Millis(100)),
        ..turn(1)
    };
    play(&records, &chat(), commit).await.unwrap();
    assert_eq!(server.keys().await.len(), 4);
    let hold = Duration::ZERO;
    let claimed = records.claim(key.shard(), hold, 9, Millis(100)).await;
    assert_eq!(claimed.unwrap().keys, []);
    assert_eq!(kinds().await, ["name-key"]);

    play(&records, &chat(), turn(1)).await.unwrap();
    let version = base(&records, &chat()).await.unwrap().version();
    let is_done = records.store().set_aside(key, version, NO_MATTER).await;
    assert!(is_done.unwrap());
    assert_eq!(kinds().await, ["asides", "name-key", "x"]);
    let dropped = records.store().drop_asides(Millis(1)).await.unwrap();
    assert_eq!((dropped, kinds().await), (1, vec!["name-key".to_owned()]));
}

#[tokio::test]
async fn of_many_claims_at_once_one_takes_each_chat() {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    let records = open(&server, "hb").await;
    let due = Commit {
        wake: Some(Millis(1)),
        ..turn(1)
    };
    play(&records, &chat(), due).await.unwrap();
    let key = records.key(&chat());
    let claims: Vec<_> = (0..20)
        .map(|_| {
            let records = records.clone();
            let hold = Duration::from_secs(60);
            tokio::spawn(async move { records.claim(key.shard(), hold, 9, NO_MATTER).await })
        })
        .collect();
    let mut claimed = Vec::new();
    for claim in claims {
        claimed.extend(claim.await.unwrap().unwrap().keys);
    }
    assert_eq!(claimed, [key]);
}

#[tokio::test]
async fn letters_without_their_chat_do_not_come_to_the_next() {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    let records = open(&server, "hb").await;
    play(&records, &chat(), turn(1)).await.unwrap();
    let keys = server.keys().await;
    let sides = keys.iter().find(|name| name.ends_with(":s")).unwrap();
    // As a server does that throws keys away when its memory is full.
    let _: i64 = server.ask(&["DEL", sides.trim_end_matches(":s")]).await;
    let empty = Commit {
        sides: Vec::new(),
        ..turn(2)
    };
    play(&records, &chat(), empty).await.unwrap();
    let key = records.key(&chat());
    assert_eq!(records.sides(key, NO_MATTER).await.unwrap(), []);
}

#[tokio::test]
async fn a_chat_that_cannot_be_read_is_found_set_aside_and_begins_again() {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    let records = open(&server, "hb").await;
    let key = records.key(&chat());
    let names: Vec<String> = {
        play(&records, &chat(), turn(1)).await.unwrap();
        server.ask(&["KEYS", "*"]).await
    };
    let agenda = names.iter().find(|name| name.ends_with(":agenda")).unwrap();
    let sides = names.iter().find(|name| name.ends_with(":s")).unwrap();
    let hash = sides.trim_end_matches(":s");
    for (n, damage) in [
        vec!["HSET", hash, "h", "1 7 @_ _ _ 00000000"],
        vec!["HDEL", hash, "h"],
        vec!["HSET", hash, "p-no-part", "x"],
    ]
    .iter()
    .enumerate()
    {
        let stale = base(&records, &chat()).await.unwrap();
        let _: i64 = server.ask(damage).await;
        let loaded = records.load(&chat(), NO_MATTER).await.unwrap();
        let Loaded::Defect(defect) = loaded else {
            panic!("{loaded:?}")
        };
        assert_eq!(defect.field, None);
        let claimed = records
            .claim(key.shard(), Duration::ZERO, 9, NO_MATTER)
            .await;
        assert_eq!(
            claimed.unwrap().keys,
            [key],
            "it stays due until somebody looks"
        );
        if n < 2 {
            let outcome = records.commit(&stale, turn(9), NO_MATTER).await.unwrap();
            assert_eq!(outcome, Committed::Conflict, "and is not overwritten");
        }
        assert!(records.set_aside(&defect, NO_MATTER).await.unwrap());
        assert!(!records.set_aside(&defect, NO_MATTER).await.unwrap());
        assert_eq!(records.asides(9).await.unwrap().len(), n + 1);
        let fresh = base(&records, &chat()).await.unwrap();
        assert_eq!((fresh.version(), fresh.parts.len()), (None, 0));
        assert_eq!(records.sides(key, NO_MATTER).await.unwrap(), []);
        play(&records, &chat(), turn(1)).await.unwrap();
    }

    let _: i64 = server.ask(&["ZADD", agenda, "0", "not a chat"]).await;
    let claimed = records
        .claim(key.shard(), Duration::ZERO, 1, NO_MATTER)
        .await;
    assert_eq!(claimed.unwrap().keys, [], "what is no chat is cleared away");
    let claimed = records
        .claim(key.shard(), Duration::ZERO, 1, NO_MATTER)
        .await;
    assert_eq!(claimed.unwrap().keys, [key], "and stands in nobody's way");

    let _: String = server.ask(&["SET", hash, "another program's"]).await;
    let error = records.load(&chat(), NO_MATTER).await.unwrap_err();
    assert!(matches!(error, StoreError::Foreign), "{error}");
    assert!(!error.is_passing());
}
