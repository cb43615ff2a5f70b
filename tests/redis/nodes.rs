//! Nodes of a cluster that give a shard away or die.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::server::until;
use super::*;

/// Whoever waits for replicas that are not there is told so, and by the right node.
pub(crate) async fn a_cluster_without_replicas_has_none(cluster: &Cluster) {
    let store = Redis::open_replicated(&cluster.urls(), "alone", 1).await;
    let ring = KeyRing::generate().unwrap();
    let records = Records::open(store.unwrap(), ring, 1).await.unwrap();
    for n in 0..6 {
        let error = play(&records, &Chat::from(n), turn(n)).await.unwrap_err();
        let none = matches!(error, StoreError::Unreplicated { had: 0, wanted: 1 });
        assert!(none, "{error:?}");
    }
}

/// A shard moves from one node to another while its chats go on.
pub(crate) async fn a_shard_moves(cluster: &Cluster) {
    let store = Redis::open(&cluster.urls(), "moving").await.unwrap();
    let records = Records::open(store, KeyRing::generate().unwrap(), 1)
        .await
        .unwrap();
    let shard = records.key(&chat()).shard();
    let agenda = format!("moving:{{{shard:03}}}:agenda");
    let slot: u64 = cluster.nodes[0].ask(&["CLUSTER", "KEYSLOT", &agenda]).await;
    let from = usize::try_from((slot * 3 + 2) / 16_384).unwrap();
    let to = (from + 1) % 3;
    let (source, target) = (&cluster.nodes[from], &cluster.nodes[to]);
    let source_id: String = source.ask(&["CLUSTER", "MYID"]).await;
    let target_id: String = target.ask(&["CLUSTER", "MYID"]).await;
    let chats: Vec<_> = (0..)
        .map(Chat::from)
        .filter(|chat| records.key(chat).shard() == shard)
        .take(8)
        .collect();

    let stop = Arc::new(AtomicBool::new(false));
    let players: Vec<_> = chats
        .into_iter()
        .map(|chat| {
            let (records, stop) = (records.clone(), stop.clone());
            tokio::spawn(async move {
                let (mut last, mut after) = (0, 0);
                for n in 1.. {
                    match play(&records, &chat, turn(n)).await {
                        Ok(Committed::Written { .. }) => last = n,
                        // Written, but the answer was lost and the client asked again.
                        Ok(Committed::Conflict) => {}
                        Ok(other) => panic!("{other:?}"),
                        Err(error) => assert!(error.is_passing(), "{error:?}"),
                    }
                    after += i32::from(stop.load(Ordering::Relaxed) && last == n);
                    if after == 3 {
                        break;
                    }
                }
                (chat, last)
            })
        })
        .collect();
    let number = slot.to_string();
    let _: String = target
        .ask(&["CLUSTER", "SETSLOT", &number, "IMPORTING", &source_id])
        .await;
    let _: String = source
        .ask(&["CLUSTER", "SETSLOT", &number, "MIGRATING", &target_id])
        .await;
    let port = target.port();
    loop {
        let keys: Vec<String> = source
            .ask(&["CLUSTER", "GETKEYSINSLOT", &number, "3"])
            .await;
        if keys.is_empty() {
            break;
        }
        let mut words = vec!["MIGRATE", "127.0.0.1", &port, "", "0", "5000", "KEYS"];
        words.extend(keys.iter().map(String::as_str));
        let _: String = source.ask(&words).await;
    }
    for node in [target, source, &cluster.nodes[(from + 2) % 3]] {
        let _: String = node
            .ask(&["CLUSTER", "SETSLOT", &number, "NODE", &target_id])
            .await;
    }
    stop.store(true, Ordering::Relaxed);
    for player in players {
        let (chat, last) = player.await.unwrap();
        let base = base(&records, &chat).await.unwrap();
        assert!(base.has_seen(UpdateId(last), NO_MATTER));
        assert_eq!(records.sides(base.key(), NO_MATTER).await.unwrap().len(), 1);
    }
    let moved: Vec<String> = target
        .ask(&["KEYS", &format!("moving:{{{shard:03}}}:*")])
        .await;
    assert_eq!(
        moved.len(),
        17,
        "eight chats, their letters, the agenda: {moved:?}"
    );
}

/// One of three nodes dies: its shards wait, the others go on as if nothing were.
pub(crate) async fn a_node_is_down(cluster: &mut Cluster) {
    let store = Redis::open(&cluster.urls(), "down").await.unwrap();
    let records = Records::open(store, KeyRing::generate().unwrap(), 1)
        .await
        .unwrap();
    let mut of_dead = Vec::new();
    let mut of_others = Vec::new();
    for n in 0..60 {
        let chat = Chat::from(n);
        let shard = records.key(&chat).shard();
        let agenda = format!("down:{{{shard:03}}}:agenda");
        play(&records, &chat, turn(1)).await.unwrap();
        // By what it holds, since a shard has moved before.
        match cluster.nodes[0].keys().await.contains(&agenda) {
            true => of_dead.push(chat),
            false => of_others.push(chat),
        }
    }
    assert!(of_dead.len() > 5 && of_others.len() > 5);
    cluster.nodes[0].kill();
    let error = base(&records, &of_dead[0]).await.unwrap_err();
    assert!(error.is_passing(), "{error:?}");
    for chat in &of_others {
        until("the other shards go on", async || {
            base(&records, chat)
                .await
                .is_ok_and(|base| base.version().is_some())
        })
        .await;
        play(&records, chat, turn(2)).await.unwrap();
    }
    cluster.nodes[0].start_again(&[]);
    for chat in &of_dead {
        // It has no log here, so its chats are gone; what counts is that it takes new ones.
        until("the node is back", async || {
            play(&records, chat, turn(3)).await.is_ok()
        })
        .await;
    }
}
