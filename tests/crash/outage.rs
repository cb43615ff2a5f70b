//! The store itself dies, freezes or takes no writes under load, and the program lives on.

use std::time::Duration;

use super::{
    chance::{rounds, seed},
    people::People,
    program::{Bot, By},
    redis::Server,
};

/// A trouble, from its beginning to its end.
async fn trouble(server: &mut Server, kind: u64) {
    match kind {
        0 => {
            server.kill();
            server.start_again(&[]);
            server.is_up().await;
        }
        1 => {
            // Longer than the program waits for an answer: what was written is not known.
            let _: String = server.ask(&["CLIENT", "PAUSE", "1200", "ALL"]).await;
            server.is_up().await;
        }
        _ => {
            let _: String = server.ask(&["REPLICAOF", "127.0.0.1", "1"]).await;
            tokio::time::sleep(Duration::from_millis(300)).await;
            let _: String = server.ask(&["REPLICAOF", "NO", "ONE"]).await;
        }
    }
}

async fn goes_on(by: By) {
    let durable = ["--appendonly", "yes", "--appendfsync", "always"];
    let Some(mut server) = Server::start(&durable).await else {
        return;
    };
    let bot = Bot::new(by, Some(server.url())).await;
    let people = People::begin(&bot.fake, 8, seed(&format!("outage, {by:?}")));
    let process = bot.start(&[]);
    bot.is_up(&process).await;
    for _ in 0..rounds(1) {
        for kind in 0..3 {
            let said = people.said();
            bot.writes(&people, said + 20).await;
            // What was answered was on the disk.
            bot.store_goes(false);
            trouble(&mut server, kind).await;
            bot.store_is_back();
        }
    }
    let said = people.said();
    bot.writes(&people, said + 20).await;
    let said = people.end().await;
    bot.ends(&said, [process]).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn by_polling() {
    goes_on(By::Polling).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn by_webhook() {
    goes_on(By::Webhook).await;
}
