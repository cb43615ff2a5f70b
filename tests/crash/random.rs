//! The program dies at random moments under load.

use std::time::{Duration, Instant};

use super::{
    chance::{Chance, rounds, seed},
    people::People,
    program::{Bot, By},
    redis::Server,
    talk,
};

/// So often a process dies in a round.
const LIVES: u64 = 6;

/// What a seed is for.
fn of(what: &str, by: By, redis: Option<&str>) -> String {
    let store = if redis.is_some() { "redis" } else { "file" };
    format!("{what}, {by:?}, {store}")
}

async fn dies_at_random(by: By, redis: Option<String>) {
    let seed = seed(&of("random", by, redis.as_deref()));
    for round in 0..rounds(1) {
        let seed = seed.wrapping_add(round);
        let mut chance = Chance::of(seed);
        let bot = Bot::new(by, redis.clone()).await.of_round(round);
        let people = People::begin(&bot.fake, 10, seed);
        lives_and_dies(&bot, &mut chance).await;
        let process = bot.start(&[]);
        bot.writes(&people, 40).await;
        let said = people.end().await;
        let ended = bot.ends(&said, [process]).await;
        ended.unwrap_or_else(|wrong| panic!("round {round}: {wrong:?}"));
    }
}

async fn lives_and_dies(bot: &Bot, chance: &mut Chance) {
    for _ in 0..LIVES {
        let process = bot.start(&[]);
        // Also while it starts.
        tokio::time::sleep(Duration::from_millis(chance.below(1500))).await;
        bot.kill(process);
    }
}

/// The same with the whole book: buttons, ticks that change a message in its place, letters and
/// their files, deletions.
async fn dies_while_people_talk(by: By, redis: Option<String>) {
    let seed = seed(&of("talk", by, redis.as_deref()));
    for round in 0..rounds(1) {
        let seed = seed.wrapping_add(round);
        let mut chance = Chance::of(seed);
        let (bot, noon) = Bot::with_whole_book(by, redis.clone()).await;
        let bot = bot.of_round(round);
        // A turn over the whole book can take a debug build longer than the lease of other tests.
        let bot = bot.with("HEARBACK_TEST_LEASE", "");
        let people = talk::begin(&bot.fake, 8, seed, noon);
        lives_and_dies(&bot, &mut chance).await;
        let process = bot.start(&[]);
        // Until there was one of each.
        let happened = || {
            let is = |method| !bot.fake.calls(method).is_empty();
            is("senddocument") && is("editmessagetext")
        };
        let end = Instant::now() + Duration::from_secs(60);
        while (people.said() < 200 || !happened()) && Instant::now() < end {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let said = people.end().await;
        let ended = bot.ends(&said, [process]).await;
        ended.unwrap_or_else(|wrong| panic!("round {round}: {wrong:?}"));
        assert!(happened(), "letters and ticks were among it");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn while_people_talk_by_polling_over_a_file() {
    dies_while_people_talk(By::Polling, None).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn while_people_talk_by_webhook_over_a_file() {
    dies_while_people_talk(By::Webhook, None).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn while_people_talk_by_polling_over_redis() {
    if let Some(server) = Server::start(&[]).await {
        dies_while_people_talk(By::Polling, Some(server.url())).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn while_people_talk_by_webhook_over_redis() {
    if let Some(server) = Server::start(&[]).await {
        dies_while_people_talk(By::Webhook, Some(server.url())).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn by_polling_over_a_file() {
    dies_at_random(By::Polling, None).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn by_webhook_over_a_file() {
    dies_at_random(By::Webhook, None).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn by_polling_over_redis() {
    if let Some(server) = Server::start(&[]).await {
        dies_at_random(By::Polling, Some(server.url())).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn by_webhook_over_redis() {
    if let Some(server) = Server::start(&[]).await {
        dies_at_random(By::Webhook, Some(server.url())).await;
    }
}
