//! A cluster of which one master cannot be reached any more, though its connections stand: what is
//! sent into them is never answered, as after a router forgot them.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use super::server::free_ports;
use super::*;
use crate::proxy::{End, Proxy, Wire};

/// How long a turn of another master's chat may take meanwhile. Now and then one waits while the
/// way to the whole cluster is laid anew, for as long as a command of a cluster ever may.
const GOES_ON: Duration = Duration::from_secs(4);

/// All but a few take no longer than this.
const QUICK: Duration = Duration::from_millis(500);

/// After so long the master is used again, once its wire carries.
const BACK: Duration = Duration::from_secs(10);

/// How long the wire is dead: longer than it takes to notice it and to lay new ones, twice.
const DEAD: Duration = Duration::from_secs(8);

/// The node that a chat of this prefix lies on.
async fn node_of(cluster: &Cluster, records: &Records<Redis>, chat: &Chat) -> u64 {
    let shard = records.key(chat).shard();
    let agenda = format!("wires:{{{shard:03}}}:agenda");
    let slot: u64 = cluster.nodes[0].ask(&["CLUSTER", "KEYSLOT", &agenda]).await;
    (slot * 3 + 2) / 16_384
}

#[tokio::test(flavor = "multi_thread")]
async fn a_master_whose_connection_is_dead_holds_up_its_own_chats_alone() {
    let mut wires = Vec::new();
    let mut ports = Vec::new();
    for port in free_ports() {
        let wire = Proxy::start(End::Port(SocketAddr::from(([127, 0, 0, 1], port)))).await;
        ports.push((port, wire.at.port()));
        wires.push(wire);
    }
    let Some(cluster) = Cluster::start_on(ports).await else {
        return;
    };
    let urls: Vec<_> = wires
        .iter()
        .map(|wire| format!("redis://{}", wire.at))
        .collect();
    let store = Redis::open(&urls.join(","), "wires").await.unwrap();
    let records = Records::open(store, KeyRing::generate().unwrap(), 1);
    let records = records.await.unwrap();
    let (mut of_dead, mut of_others) = (Vec::new(), Vec::new());
    for chat in (0..40).map(Chat::from) {
        play(&records, &chat, turn(1)).await.unwrap();
        match node_of(&cluster, &records, &chat).await {
            1 => of_dead.push(chat),
            _ => of_others.push(chat),
        }
    }
    assert!(of_dead.len() > 3 && of_others.len() > 3);

    wires[1].set(Wire::Dead);
    let end = Instant::now() + DEAD;
    let stuck = async {
        while Instant::now() < end {
            let error = base(&records, &of_dead[0]).await.unwrap_err();
            assert!(error.is_passing(), "{error:?}");
        }
    };
    let others = async {
        let mut took = Vec::new();
        for n in 2.. {
            for chat in &of_others {
                let begun = Instant::now();
                let played = play(&records, chat, turn(n)).await;
                played.unwrap_or_else(|error| panic!("after {:?}: {error:?}", begun.elapsed()));
                took.push(begun.elapsed());
            }
            if Instant::now() > end {
                break;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        took
    };
    let ((), mut took) = tokio::join!(stuck, others);
    took.sort_unstable();
    let longest = took.last().copied().unwrap();
    let slow = took.iter().filter(|took| **took > QUICK).count();
    assert!(
        longest < GOES_ON && slow * 20 < took.len(),
        "{slow} of {}, {longest:?}",
        took.len()
    );

    wires[1].set(Wire::Open);
    let begun = Instant::now();
    for chat in &of_dead {
        while let Err(error) = play(&records, chat, turn(9_999)).await {
            assert!(error.is_passing(), "{error:?}");
            assert!(begun.elapsed() < BACK, "{error:?}");
        }
    }
}
