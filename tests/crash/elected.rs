//! A master of a cluster is lost, and the cluster itself puts its replica in its place.
//!
//! Nobody moves a name or an address: the process has to find the new master by itself.

use super::{
    chance::{rounds, seed},
    failover::says,
    people::People,
    program::{Bot, By, Process},
    redis::{Cluster, Server},
};

/// Who write: so many that each master has some.
const PEOPLE: i64 = 8;

/// What every process reads to say that it is ready.
const HEADER: &str = "hb1:{meta}:name-key";

/// How a master is lost.
#[derive(Clone, Copy, Debug)]
enum Loss {
    Killed,
    /// Its process hangs, and its connections stand.
    Frozen,
}

/// The addresses of the masters of the beginning, that of one before the others: whoever starts
/// asks it first.
fn urls(cluster: &Cluster, first: usize) -> String {
    let mut urls: Vec<_> = cluster.nodes[..3].iter().map(Server::url).collect();
    urls.rotate_left(first);
    urls.join(",")
}

fn lose(master: &mut Server, loss: Loss) {
    match loss {
        Loss::Killed => master.kill(),
        Loss::Frozen => master.signal("-STOP"),
    }
}

/// Brings a lost master back, which finds that it is the replica now.
async fn come_back(master: &mut Server, loss: Loss) {
    match loss {
        Loss::Killed => master.start_again(&[]),
        Loss::Frozen => master.signal("-CONT"),
    }
    master.is_up().await;
    master.follows().await;
}

/// The master is lost, its replica elected, and the master comes back as the replica.
async fn change_places(
    cluster: &mut Cluster,
    (master, replica): (usize, usize),
    loss: Loss,
    bot: &Bot,
    process: Process,
) -> Process {
    // A strike is confirmed only with what is sent next.
    bot.store_goes(true);
    lose(&mut cluster.nodes[master], loss);
    bot.is_down(&process).await;
    cluster.nodes[replica].is_elected().await;
    bot.is_up(&process).await;
    // Whoever begins now asks the lost one first.
    let new = bot.start(&[]);
    bot.is_up(&new).await;
    bot.stop(process).await;
    come_back(&mut cluster.nodes[master], loss).await;
    cluster.is_whole().await;
    bot.store_is_back();
    new
}

async fn is_lost(loss: Loss) {
    let Some(mut cluster) = Cluster::start_with_replicas().await else {
        return;
    };
    let master = cluster.master_of(HEADER).await;
    let bot = Bot::new(By::Webhook, Some(urls(&cluster, master))).await;
    let bot = bot.with("HEARBACK_REDIS_REPLICAS", "1");
    let mut process = bot.start(&[]);
    bot.is_up(&process).await;
    says(&bot, "is on 1 replicas too, and outlives a fail-over");
    let people = People::begin(&bot.fake, PEOPLE, seed(&format!("elected, {loss:?}")));
    let rounds = rounds(1);
    for round in 0..rounds {
        let said = people.said();
        bot.writes(&people, said + 30).await;
        let pair = (master, master + 3);
        let pair = if round % 2 == 0 {
            pair
        } else {
            (pair.1, pair.0)
        };
        process = change_places(&mut cluster, pair, loss, &bot, process).await;
    }
    let said = people.said();
    bot.writes(&people, said + 30).await;
    let said = people.end().await;
    bot.ends(&said, [process]).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_master_that_is_killed_is_replaced_and_nothing_is_lost() {
    is_lost(Loss::Killed).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_master_that_hangs_is_replaced_and_nothing_is_lost() {
    // It takes half a minute: only where rounds are asked for.
    if rounds(0) > 0 {
        is_lost(Loss::Frozen).await;
    }
}
