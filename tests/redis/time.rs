//! Leases, claims and ends by the server's clock.

use std::time::Duration;

use hearback::store::{Advance, Sending, Store as _};

use super::cost::server_now;
use super::server::until;
use super::*;

#[tokio::test]
async fn a_lease_goes_by_the_servers_clock_whatever_the_caller_believes() {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    let records = open(&server, "hb").await;
    let start = server_now(&server).await;
    let commit = Commit {
        lease: Some(wish(1, 300)),
        ..turn(1)
    };
    let written = play(&records, &chat(), commit).await.unwrap();
    let Committed::Written {
        sending: Sending::Yours { until: ends, .. },
        ..
    } = written
    else {
        panic!("{written:?}")
    };
    assert!((start..start + 5000).contains(&(ends.0 - 300)), "{ends:?}");
    let key = records.key(&chat());
    for now in [Millis(0), Millis(i64::MAX)] {
        let held = records.take(key, wish(2, 300), now).await.unwrap();
        let is_claimed = records
            .claim(key.shard(), Duration::ZERO, 9, now)
            .await
            .unwrap();
        // On a slow machine the lease may have ended here; then nothing is shown, and nothing wrong.
        if server_now(&server).await < ends.0 {
            assert_eq!(held, Advance::Held { until: ends });
            assert_eq!(is_claimed.keys, []);
        }
    }
    until("the lease ends", async || {
        let claimed = records
            .claim(key.shard(), Duration::ZERO, 9, NO_MATTER)
            .await;
        let claimed = claimed.unwrap();
        claimed.keys == [key] && claimed.now >= ends
    })
    .await;
    assert!(server_now(&server).await >= ends.0);
    let taken = records.take(key, wish(2, 300), NO_MATTER).await.unwrap();
    assert!(matches!(taken, Advance::Next { .. }), "{taken:?}");
}

#[tokio::test]
async fn a_server_tells_what_its_clock_shows() {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    let store = server.store("hb").await;
    let before = server_now(&server).await;
    let clocks = store.clocks().await.unwrap();
    let after = server_now(&server).await;
    let [(None, shows)] = clocks[..] else {
        panic!("{clocks:?}")
    };
    assert!((before..=after).contains(&shows.0), "{shows:?}");
}

#[tokio::test]
async fn the_server_itself_ends_a_chat_with_all_its_keys() {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    let records = open(&server, "hb").await;
    let end = Millis(server_now(&server).await + 500);
    let later = Commit {
        keep_until: Some(Millis(end.0 + 60_000)),
        ..turn(1)
    };
    let soon = Commit {
        keep_until: Some(end),
        ..turn(2)
    };
    let for_ever = turn(3);
    let stays = Chat::new("stays");
    play(&records, &chat(), later).await.unwrap();
    play(&records, &chat(), soon.clone()).await.unwrap();
    play(&records, &stays, soon).await.unwrap();
    play(&records, &stays, for_ever).await.unwrap();
    let (key, other) = (records.key(&chat()), records.key(&stays));
    let keys = async || -> Vec<String> { server.ask(&["KEYS", "*"]).await };
    let is_of_a_chat = |name: &&String| !name.ends_with(":agenda") && !name.contains("{meta}");
    until("the keys end", async || {
        keys().await.iter().filter(is_of_a_chat).count() <= 2
    })
    .await;
    assert!(server_now(&server).await >= end.0);
    assert_eq!(
        keys().await.iter().filter(is_of_a_chat).count(),
        2,
        "the hash and the letters of the chat whose end was taken back"
    );
    let loaded = records.load(&chat(), NO_MATTER).await.unwrap();
    assert!(matches!(loaded, Loaded::Absent(_)), "{loaded:?}");
    assert_eq!(records.sides(key, NO_MATTER).await.unwrap(), []);
    assert_eq!(records.sides(other, NO_MATTER).await.unwrap().len(), 1);

    let claimed = records
        .claim(key.shard(), Duration::ZERO, 9, NO_MATTER)
        .await;
    assert!(!claimed.unwrap().keys.contains(&key));
    let chats = records.store().chats(None, 9).await.unwrap();
    assert_eq!(chats, [other], "the agenda is cleared too");
}
