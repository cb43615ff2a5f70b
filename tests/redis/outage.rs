//! Servers that die, freeze, fill up, load, and take no writes.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use hearback::store::{Advance, Farewell, Pause, Paused, Sending, Version, Why};

use super::server::until;
use super::*;

/// Plays turns in many chats until told to stop; notes the version of each that was acknowledged.
async fn play_on(records: Records<Redis>, from: i64, noted: &Mutex<BTreeMap<i64, Version>>) {
    for n in (from..).step_by(4) {
        let who = n % 40;
        let mut commit = turn(n);
        commit.parts.truncate(1);
        match play(&records, &Chat::from(who), commit).await {
            Ok(Committed::Written { version, .. }) => {
                noted.lock().unwrap().insert(who, version);
            }
            Ok(other) => panic!("{other:?}"),
            Err(error) => {
                assert!(error.is_passing(), "{error:?}");
                return;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_killed_loses_nothing_that_it_acknowledged() {
    let Some(mut server) = Server::start(&["--appendonly", "yes", "--appendfsync", "always"]).await
    else {
        return;
    };
    let records = open(&server, "hb").await;
    for round in 0..3 {
        let noted = Arc::new(Mutex::new(BTreeMap::new()));
        let players: Vec<_> = (0..4)
            .map(|n| {
                let (records, noted) = (records.clone(), noted.clone());
                let from = i64::from(round) * 1_000_000 + n;
                tokio::spawn(async move { play_on(records, from, &noted).await })
            })
            .collect();
        until("every chat has had a turn", async || {
            noted.lock().unwrap().len() == 40
        })
        .await;
        server.kill();
        for player in players {
            player.await.unwrap();
        }
        let error = base(&records, &chat()).await.unwrap_err();
        assert!(error.is_passing(), "{error:?}");
        server.start_again(&[]);
        until("the store is back", async || {
            base(&records, &chat()).await.is_ok()
        })
        .await;
        let noted = noted.lock().unwrap().clone();
        for (who, version) in noted {
            let base = base(&records, &Chat::from(who)).await.unwrap();
            let found = base.version().unwrap();
            // One more may have been written whose answer was cut off.
            assert!(
                found.0 == version.0 || found.0 == version.0 + 1,
                "chat {who}"
            );
            assert!(records.sides(base.key(), NO_MATTER).await.unwrap().len() == 1);
        }
        let scripts: String = server.ask(&["INFO", "memory"]).await;
        assert!(
            scripts.contains("number_of_cached_scripts:0"),
            "it knows no script"
        );
        play(&records, &chat(), turn(i64::from(round)))
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn a_write_that_timed_out_may_have_happened() {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    let records = open(&server, "hb").await;
    play(&records, &chat(), turn(1)).await.unwrap();
    let before = base(&records, &chat()).await.unwrap();
    let _: String = server.ask(&["CLIENT", "PAUSE", "1200", "ALL"]).await;
    let error = records
        .commit(&before, turn(2), NO_MATTER)
        .await
        .unwrap_err();
    assert!(
        matches!(error, StoreError::Slow(_)) && error.is_passing(),
        "{error:?}"
    );
    until("it is seen to have been written", async || {
        let found = base(&records, &chat()).await;
        found.is_ok_and(|base| base.has_seen(UpdateId(2), NO_MATTER))
    })
    .await;
    let again = records.commit(&before, turn(2), NO_MATTER).await.unwrap();
    assert_eq!(again, Committed::Conflict);
}

#[tokio::test]
async fn a_replica_takes_no_writes_and_a_new_master_does() {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    let records = open(&server, "hb").await;
    play(&records, &chat(), turn(1)).await.unwrap();
    let before = base(&records, &chat()).await.unwrap();
    let contents = server.contents().await;
    let _: String = server.ask(&["REPLICAOF", "127.0.0.1", "1"]).await;
    let error = records
        .commit(&before, turn(2), NO_MATTER)
        .await
        .unwrap_err();
    assert!(
        matches!(error, StoreError::ReadOnly) && error.is_passing(),
        "{error:?}"
    );
    let key = records.key(&chat());
    let error = records.take(key, wish(1, 9), NO_MATTER).await.unwrap_err();
    assert!(matches!(error, StoreError::ReadOnly), "{error:?}");
    let _: String = server.ask(&["REPLICAOF", "NO", "ONE"]).await;
    assert!(server.contents().await == contents, "nothing was written");
    let written = records.commit(&before, turn(2), NO_MATTER).await.unwrap();
    assert!(matches!(written, Committed::Written { .. }));
}

#[tokio::test]
async fn a_server_that_is_loading_is_waited_for() {
    let Some(mut server) = Server::start(&[]).await else {
        return;
    };
    let records = open(&server, "hb").await;
    play(&records, &chat(), turn(1)).await.unwrap();
    for n in 0..500 {
        play(&records, &Chat::from(n), turn(1)).await.unwrap();
    }
    let _: String = server.ask(&["SAVE"]).await;
    server.kill();
    // A millisecond for each key, and an ear for clients after each kilobyte.
    let slowly = [
        "--key-load-delay",
        "1000",
        "--loading-process-events-interval-bytes",
        "1024",
    ];
    server.start_again(&slowly);
    let seen = Mutex::new(false);
    until("it has loaded", async || {
        match base(&records, &chat()).await {
            Ok(base) => base.version().is_some(),
            Err(error) => {
                assert!(error.is_passing(), "{error:?}");
                *seen.lock().unwrap() |= matches!(error, StoreError::Loading);
                false
            }
        }
    })
    .await;
    assert!(*seen.lock().unwrap(), "LOADING was never seen");
}

#[tokio::test]
async fn a_full_memory_refuses_a_turn_whole_and_lets_sending_and_deleting_go_on() {
    let Some(server) = Server::start(&["--maxmemory-policy", "noeviction"]).await else {
        return;
    };
    let records = open(&server, "hb").await;
    let leased = Commit {
        lease: Some(wish(1, 60_000)),
        ..turn(1)
    };
    let written = play(&records, &chat(), leased).await.unwrap();
    let Committed::Written {
        sending: Sending::Yours { first, .. },
        ..
    } = written
    else {
        panic!("{written:?}")
    };
    let before = base(&records, &chat()).await.unwrap();
    let key = records.key(&chat());
    let _: String = server.ask(&["CONFIG", "SET", "maxmemory", "2mb"]).await;
    let mut chats = 0;
    let full = loop {
        let large = Commit {
            session: crate::noise(20_000),
            ..Commit::default()
        };
        match play(&records, &Chat::from(chats), large).await {
            Ok(_) if chats > 1000 => panic!("20 MB fit into 2"),
            Ok(_) => chats += 1,
            Err(error) => break error,
        }
    };
    assert!(
        matches!(full, StoreError::OutOfMemory) && full.is_passing(),
        "{full:?}"
    );
    assert!(chats > 3);

    // Not full by a little only, so that a small turn does not slip in either.
    let _: String = server.ask(&["CONFIG", "SET", "maxmemory", "1mb"]).await;
    let contents = server.contents().await;
    let all = Commit {
        struck: vec![before.parts[1].id],
        wake: Some(Millis(5)),
        keep_until: Some(Millis(i64::MAX)),
        lease: Some(wish(1, 60_000)),
        ..turn(2)
    };
    let error = records
        .commit(&before, all.clone(), NO_MATTER)
        .await
        .unwrap_err();
    assert!(matches!(error, StoreError::OutOfMemory), "{error:?}");
    assert!(
        server.contents().await == contents,
        "nothing is half written"
    );

    let next = records
        .strike(key, first.id, wish(1, 60_000), NO_MATTER)
        .await
        .unwrap();
    assert!(matches!(next, Advance::Next { .. }), "{next:?}");
    let pause = Pause {
        hold: std::time::Duration::ZERO,
        why: Why::Channel,
    };
    let paused = records.pause(key, Owner(1), pause, NO_MATTER).await;
    assert_eq!(paused.unwrap(), Paused::Written);
    let hold = std::time::Duration::from_secs(60);
    let claimed = records
        .claim(key.shard(), hold, 9, NO_MATTER)
        .await
        .unwrap();
    assert!(claimed.keys.contains(&key));
    let taken = records.take(key, wish(2, 60_000), NO_MATTER).await.unwrap();
    assert!(matches!(taken, Advance::Next { .. }), "{taken:?}");

    for n in 0..chats {
        let chat = Chat::from(n);
        let base = base(&records, &chat).await.unwrap();
        let deleted = records.delete(&base, Farewell::default(), NO_MATTER).await;
        assert!(
            matches!(deleted, Ok(Committed::Written { .. })),
            "{deleted:?}"
        );
    }
    let _: String = server.ask(&["CONFIG", "SET", "maxmemory", "2mb"]).await;
    until("there is room again", async || {
        records
            .commit(&before, all.clone(), NO_MATTER)
            .await
            .is_ok()
    })
    .await;
}
