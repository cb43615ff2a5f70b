//! A bad network, between the service and its Redis, and between it and the Bot API.

use std::{net::SocketAddr, time::Duration};

use chrono::TimeDelta;
use hearback::{
    serve::Clock,
    store::{Redis, Store},
};

use super::{
    proxy::{End, Proxy, Wire},
    redis::Server,
    stage::{By, Stage},
    updates::text_update,
};

const SCRIPT: [&str; 6] = [
    "/start",
    "hello",
    "/help",
    "/cases",
    "/language",
    "/privacy",
];

const CHATS: std::ops::Range<i64> = 100..110;

/// How long a trouble lasts. This is no waiting for anything: it is the trouble.
const LASTS: Duration = Duration::from_millis(400);

/// What one chat gets to see of the script while all is well.
async fn undisturbed() -> Vec<String> {
    let stage = Stage::new(By::Polling).await;
    for text in SCRIPT {
        stage.says(7, text).await;
    }
    stage.quiet(7).await;
    texts(&stage, 7)
}

fn texts<S: Store>(stage: &Stage<S>, chat: i64) -> Vec<String> {
    let seen = stage.fake.seen(chat);
    seen.iter().map(|call| call.text().to_owned()).collect()
}

/// Plays the script in all chats while the wire goes through all its troubles.
async fn play<S: Store>(stage: &Stage<S>, wire: &Proxy, troubles: &[Wire]) {
    let bad = async {
        for trouble in troubles {
            wire.set(*trouble);
            tokio::time::sleep(LASTS).await;
            wire.set(Wire::Open);
            tokio::time::sleep(LASTS / 4).await;
        }
    };
    let script = async {
        for text in SCRIPT {
            for chat in CHATS {
                stage.fake.push(text_update(chat, text));
            }
            stage.taken().await;
        }
    };
    tokio::join!(bad, script);
    let expected = undisturbed().await;
    // Whatever is slow arrives.
    let is_loss = |trouble: &&Wire| matches!(trouble, Wire::Cut | Wire::Dead);
    let losses = troubles.iter().filter(is_loss).count();
    for chat in CHATS {
        stage.quiet(chat).await;
        let seen = texts(stage, chat);
        let doubles = doubles(&expected, &seen);
        assert!(
            doubles.is_some_and(|doubles| doubles <= losses),
            "chat {chat}, {doubles:?} doubles: {seen:#?}\nrather than {expected:#?}"
        );
    }
}

/// How many parts came again before the next one; nothing where not all is there, and in order.
/// One part of a chat is in flight at a time, so each trouble can have one of it come again.
fn doubles(expected: &[String], seen: &[String]) -> Option<usize> {
    let (mut next, mut doubles) = (0, 0);
    for text in seen {
        if expected.get(next) == Some(text) {
            next += 1;
        } else if next > 0 && expected[next - 1] == *text {
            doubles += 1;
        } else {
            return None;
        }
    }
    (next == expected.len()).then_some(doubles)
}

#[test]
fn doubles_are_counted() {
    let texts = |texts: &str| texts.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let of = |seen| doubles(&texts("a b c"), &texts(seen));
    assert_eq!(of("a b c"), Some(0));
    assert_eq!(of("a a b c c"), Some(2));
    for wrong in ["a b", "b a c", "a b a c", "a b c d"] {
        assert_eq!(of(wrong), None, "{wrong}");
    }
}

async fn over_redis(by: By) {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    let wire = Proxy::start(End::Socket(server.socket())).await;
    let store = Redis::open(&format!("redis://{}", wire.at), "hb").await;
    let stage = Stage::over(by, store.unwrap()).await;
    let slow = Wire::Slow(Duration::from_millis(30));
    let troubles = [Wire::Cut, slow, Wire::Dead, Wire::Cut, Wire::Dead, slow];
    play(&stage, &wire, &troubles).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_way_to_redis_loses_nothing_by_polling() {
    over_redis(By::Polling).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_way_to_redis_loses_nothing_by_webhook() {
    over_redis(By::Webhook).await;
}

async fn over_a_bad_way_to_telegram(by: By, troubles: &[Wire]) {
    let mut stage = Stage::new(by).await;
    stage.stop().await;
    let telegram: SocketAddr = stage.fake.url.replace("http://", "").parse().unwrap();
    let wire = Proxy::start(End::Port(telegram)).await;
    stage.api = format!("http://{}", wire.at);
    // Pauses after a failure end by it.
    let going = tokio::spawn(go(stage.clock.clone()));
    // A line that went dead is noticed by it. Not so short that a busy machine breaks it.
    stage.timeout = Duration::from_secs(1);
    stage.wait = Duration::from_secs(1);
    stage.start().await;
    play(&stage, &wire, troubles).await;
    going.abort();
}

/// Moves a clock as the system's goes. It shows the day of the stage, which stands in what is said.
async fn go(clock: Clock) {
    let mut ticks = tokio::time::interval(Duration::from_millis(10));
    let mut last = ticks.tick().await;
    loop {
        let now = ticks.tick().await;
        clock.forward(TimeDelta::from_std(now - last).unwrap());
        last = now;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_way_to_telegram_loses_nothing_by_polling() {
    let slow = Wire::Slow(Duration::from_millis(30));
    over_a_bad_way_to_telegram(By::Polling, &[Wire::Cut, Wire::Dead, slow, Wire::Dead]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_way_to_telegram_loses_nothing_by_webhook() {
    let slow = Wire::Slow(Duration::from_millis(30));
    over_a_bad_way_to_telegram(By::Webhook, &[Wire::Cut, Wire::Dead, slow, Wire::Dead]).await;
}
