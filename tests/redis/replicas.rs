//! A commit that replicas have to have.

use hearback::store::{Store as _, Version};

use super::server::{free_ports, until};
use super::*;

/// Whether a server has side records of one chat.
async fn is_there(server: &Server) -> bool {
    let keys = server.keys().await;
    keys.iter().filter(|key| key.ends_with(":s")).count() == 1
}

/// A server with a replica.
async fn pair(port: u16, of_replica: u16) -> Option<(Server, Server)> {
    let server = Server::start_on(port, &[]).await?;
    let primary = server.port();
    let replica_of = ["--replicaof", "127.0.0.1", primary.as_str()];
    let replica = Server::start_on(of_replica, &replica_of).await.unwrap();
    until("the replica follows", async || {
        let info: String = replica.ask(&["INFO", "replication"]).await;
        info.contains("master_link_status:up")
    })
    .await;
    // What the replica takes for a link the server may not count yet.
    until("the server counts the replica", async || {
        let info: String = server.ask(&["INFO", "replication"]).await;
        info.contains("state=online")
    })
    .await;
    Some((server, replica))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_commit_is_answered_when_a_replica_has_it() {
    let ports = free_ports();
    let Some((server, mut replica)) = pair(ports[0], ports[1]).await else {
        return;
    };
    let store = Redis::open_replicated(&server.url(), "hb", 1)
        .await
        .unwrap();
    let told = store.durability().await.unwrap();
    assert_eq!((told[0].replicas, told[0].waits_for), (1, 1));
    let ring = KeyRing::generate().unwrap();
    let records = Records::open(store, ring, 1).await.unwrap();
    if let Err(error) = play(&records, &chat(), turn(1)).await {
        // A replica that has just begun to follow may confirm nothing for a second: the update comes
        // again then, and is acknowledged once it is safe.
        assert!(
            matches!(error, StoreError::Unreplicated { .. }),
            "{error:?}"
        );
        until("the replica confirms", async || {
            let key = records.key(&chat());
            records.store().confirm(key, Version(0)).await.is_ok()
        })
        .await;
    }
    assert!(is_there(&replica).await, "at once");

    replica.kill();
    let error = play(&records, &chat(), turn(2)).await.unwrap_err();
    assert!(
        matches!(error, StoreError::Unreplicated { had: 0, wanted: 1 }),
        "{error:?}"
    );
    assert!(error.is_passing() && error.may_be_written());
    let found = base(&records, &chat()).await.unwrap();
    assert!(
        found.has_seen(UpdateId(2), NO_MATTER),
        "it was written all the same"
    );
    let version = found.version().unwrap();
    let confirm = async || records.store().confirm(found.key(), version).await;
    assert!(confirm().await.is_err(), "and is not safe yet");

    replica.start_again(&[]);
    until("the replica has it", async || confirm().await.is_ok()).await;
    let many: Vec<_> = (10..60_i64)
        .map(|n| {
            let records = records.clone();
            tokio::spawn(async move { play(&records, &Chat::from(n), turn(n)).await })
        })
        .collect();
    for played in many {
        assert!(matches!(
            played.await.unwrap(),
            Ok(Committed::Written { .. })
        ));
    }
    let info: String = server.ask(&["INFO", "commandstats"]).await;
    let waits = info
        .lines()
        .find_map(|line| line.strip_prefix("cmdstat_wait:calls="));
    let waits: u32 = waits.unwrap().split(',').next().unwrap().parse().unwrap();
    assert!(waits < 50, "one wait is for many: {waits}");
}

/// A server that has taken the place of another confirms, with a replica of its own, only what it
/// has.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_fail_over_has_lost_is_not_confirmed() {
    let ports = free_ports();
    let Some((mut before, mut replica)) = pair(ports[0], ports[1]).await else {
        return;
    };
    let store = Redis::open_replicated(&before.url(), "hb", 1)
        .await
        .unwrap();
    let ring = KeyRing::generate().unwrap();
    let records = Records::open(store, ring, 1).await.unwrap();
    // Whether the replica confirms it in time is not asked here.
    let _ = play(&records, &chat(), turn(1)).await;
    let found = base(&records, &chat()).await.unwrap();
    let version = found.version().unwrap();
    before.kill();
    replica.kill();
    drop((before, replica));
    let (_after, _replica) = pair(ports[0], ports[1]).await.unwrap();
    until("the new server says that it is lost", async || {
        let confirmed = records.store().confirm(found.key(), version).await;
        assert!(confirmed.is_err(), "confirmed, and gone");
        matches!(confirmed, Err(StoreError::LostInFailOver))
    })
    .await;
}
