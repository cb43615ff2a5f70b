//! Several processes serve one bot.

use std::time::{Duration, Instant};

use super::{
    chance::{Chance, rounds, seed},
    fake::Moment,
    people::People,
    program::{Bot, By, Process},
    redis::{Cluster, Server},
};

/// So many processes at a time.
const PROCESSES: usize = 3;

/// Kills, then every process replaced by a new one, as a host rolls out a release.
async fn is_killed_and_rolled_over(of: &str, urls: String) {
    let seed = seed(of);
    for round in 0..rounds(1) {
        let seed = seed.wrapping_add(round);
        let mut chance = Chance::of(seed);
        let bot = Bot::new(By::Webhook, Some(urls.clone())).await;
        let bot = bot.of_round(round);
        let people = People::begin(&bot.fake, 12, seed);
        let mut running: Vec<Process> = (0..PROCESSES).map(|_| bot.start(&[])).collect();
        for _ in 0..4 {
            let said = people.said();
            bot.writes(&people, said + 20).await;
            tokio::time::sleep(Duration::from_millis(chance.below(200))).await;
            let dying = usize::try_from(chance.below(3)).unwrap();
            bot.kill(running.swap_remove(dying));
            running.push(bot.start(&[]));
        }
        roll_over(&bot, &people, &mut running).await;
        let said = people.end().await;
        let ended = bot.ends(&said, running).await;
        ended.unwrap_or_else(|wrong| panic!("round {round}: {wrong:?}"));
    }
}

async fn roll_over(bot: &Bot, people: &People, running: &mut Vec<Process>) {
    for process in &*running {
        bot.is_up(process).await;
    }
    bot.rolls(people, running, 10).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_one_server_some_are_killed_and_all_rolled_over() {
    if let Some(server) = Server::start(&[]).await {
        is_killed_and_rolled_over("many, one server", server.url()).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_cluster_some_are_killed_and_all_rolled_over() {
    if let Some(cluster) = Cluster::start().await {
        is_killed_and_rolled_over("many, cluster", cluster.urls()).await;
    }
}

/// Nobody dies, so nothing may come twice: the checker knows of no kill.
#[tokio::test(flavor = "multi_thread")]
async fn rolling_over_repeats_nothing() {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    // At the usual pace: a lease that ends while somebody sends would be no fault of theirs.
    let bot = Bot::new(By::Webhook, Some(server.url())).await;
    let bot = bot.with("HEARBACK_TEST_LEASE", "");
    let people = People::begin(&bot.fake, 12, seed("rolling"));
    let mut running: Vec<Process> = (0..2).map(|_| bot.start(&[])).collect();
    for _ in 0..rounds(2) {
        roll_over(&bot, &people, &mut running).await;
    }
    let said = people.end().await;
    let seen = bot.ends(&said, running).await.unwrap();
    assert_eq!((seen.kills, seen.doubles), (0, 0));
}

/// What a killed process was sending goes out within seconds, by another and at the usual pace.
#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::print_stdout, reason = "how long it took is of interest")]
async fn the_work_of_a_killed_process_is_taken_over_within_seconds() {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    let bot = Bot::new(By::Webhook, Some(server.url())).await;
    let bot = bot
        .with("HEARBACK_TEST_LEASE", "")
        .with("HEARBACK_TEST_TICK", "");
    let other = bot.start(&[]);
    bot.is_up(&other).await;
    let point = ("HEARBACK_TEST_POINT", "sent:8".to_owned());
    let mut dying = bot.start(&[point]);
    let people = People::begin(&bot.fake, 4, 1);
    let end = Instant::now() + Duration::from_secs(20);
    while !bot.has_died(&mut dying) {
        assert!(Instant::now() < end, "it does not die");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let died = Instant::now();
    let said = people.end().await;
    bot.settles(&said, false).await.unwrap();
    let took = died.elapsed();
    println!("taken over within {took:?}");
    assert!(took < Duration::from_secs(9), "{took:?}");
    let killed = |moment: &&Moment| matches!(moment, Moment::Killed(_));
    assert_eq!(bot.fake.history().0.iter().filter(killed).count(), 1);
    bot.stop(other).await;
}
