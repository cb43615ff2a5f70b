//! A store that can be away, and what the service does then.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use hearback::store::{
    Advance, Aside, ChatKey, Claimed, Field, Found, Memory, Millis, Outcome, Overview, Owner,
    PartId, Pass, Pause, Paused, Put, SideName, Store, StoreError, Version, Wish,
};

use reqwest::Response;

use super::{
    fake::client,
    redis::Server,
    stage::{By, Stage, status, text_update, until},
};

#[derive(Clone, Default)]
pub(crate) struct Shaky {
    inner: Memory,
    away: Arc<AtomicBool>,
    /// Writes, and does not answer.
    is_mute: Arc<AtomicBool>,
    /// Can be read, and takes no writes.
    is_full: Arc<AtomicBool>,
    /// Its header is gone.
    is_empty: Arc<AtomicBool>,
    /// Somebody else commits before the next commit.
    pub(crate) is_overtaken: Arc<AtomicBool>,
}

impl Shaky {
    fn there(&self) -> Result<&Memory, StoreError> {
        if self.away.load(Ordering::SeqCst) {
            return Err(StoreError::Closed);
        }
        Ok(&self.inner)
    }

    fn writes(&self) -> Result<&Memory, StoreError> {
        if self.is_full.load(Ordering::SeqCst) {
            return Err(StoreError::OutOfMemory);
        }
        self.there()
    }

    fn answers(&self) -> Result<(), StoreError> {
        if self.is_mute.load(Ordering::SeqCst) {
            return Err(StoreError::Unreplicated { had: 0, wanted: 1 });
        }
        Ok(())
    }
}

macro_rules! pass {
    ($($name:ident($($arg:ident: $kind:ty),*) -> $answer:ty;)*) => {
        impl Store for Shaky {
            $(async fn $name(&self, $($arg: $kind),*) -> Result<$answer, StoreError> {
                self.there()?.$name($($arg),*).await
            })*

            async fn meta(&self) -> Result<Option<Vec<u8>>, StoreError> {
                if self.is_empty.load(Ordering::SeqCst) {
                    return Ok(None);
                }
                self.there()?.meta().await
            }

            async fn swap_meta(
                &self,
                expected: Option<Vec<u8>>,
                new: Vec<u8>,
            ) -> Result<bool, StoreError> {
                self.writes()?.swap_meta(expected, new).await
            }

            async fn commit(&self, put: Put, now: Millis) -> Result<Outcome, StoreError> {
                if self.is_overtaken.swap(false, Ordering::SeqCst) {
                    return Ok(Outcome::Conflict);
                }
                let written = self.writes()?.commit(put, now).await?;
                self.answers().map(|()| written)
            }

            async fn confirm(&self, _: ChatKey, _: Version) -> Result<(), StoreError> {
                self.answers()
            }
        }
    };
}

pass! {
    load(key: ChatKey, now: Millis) -> Found;
    advance(key: ChatKey, struck: Option<PartId>, wish: Wish, now: Millis) -> Advance<(PartId, Vec<u8>)>;
    pause(key: ChatKey, owner: Owner, pause: Pause, now: Millis) -> Paused;
    claim(shard: u8, hold: Duration, limit: usize, now: Millis) -> Claimed;
    pass(span: Duration, within: Duration, now: Millis) -> Pass;
    close_lane(span: Duration, now: Millis) -> ();
    side(key: ChatKey, name: SideName, now: Millis) -> Option<Vec<u8>>;
    sides(key: ChatKey, now: Millis) -> Vec<(SideName, Vec<u8>)>;
    reseal(key: ChatKey, version: Version, fields: Vec<(Field, Vec<u8>)>) -> bool;
    set_aside(key: ChatKey, version: Option<Version>, now: Millis) -> bool;
    asides(limit: usize) -> Vec<Aside>;
    drop_asides(before: Millis) -> usize;
    overview() -> Overview;
    chats(after: Option<ChatKey>, limit: usize) -> Vec<ChatKey>;
}

async fn called<S: Store>(
    stage: &Stage<S>,
    update: &serde_json::Value,
) -> reqwest::Result<Response> {
    client()
        .post(format!("{}/hook", stage.at()))
        .header("x-telegram-bot-api-secret-token", "a-secret-of-the-host")
        .body(update.to_string())
        .send()
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn by_webhook_a_store_that_is_away_makes_telegram_come_again() {
    let store = Shaky::default();
    let stage = Stage::over(By::Webhook, store.clone()).await;
    store.away.store(true, Ordering::SeqCst);
    let mut update = text_update(7, "/start");
    update["update_id"] = 1.into();
    let call = || called(&stage, &update);
    let answered = call().await.unwrap();
    assert_eq!(answered.status(), 503);
    assert!(answered.headers().contains_key("retry-after"));
    assert_eq!(status(&format!("{}/readyz", stage.at())).await, Some(503));
    assert_eq!(status(&format!("{}/healthz", stage.at())).await, Some(200));
    assert_eq!(stage.fake.sends(7).len(), 0);
    store.away.store(false, Ordering::SeqCst);
    assert_eq!(call().await.unwrap().status(), 200);
    assert_eq!(status(&format!("{}/readyz", stage.at())).await, Some(200));
    stage.quiet(7).await;
    assert_eq!(stage.fake.seen(7).len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn by_polling_nothing_is_acknowledged_while_the_store_is_away() {
    let store = Shaky::default();
    let mut stage = Stage::over(By::Polling, store.clone()).await;
    store.away.store(true, Ordering::SeqCst);
    stage.fake.push(text_update(7, "/start"));
    stage.fake.push(text_update(7, "hello"));
    until("the updates are fetched", || stage.fake.fetched() > 0).await;
    // Also a stop does not acknowledge them.
    assert!(stage.stop().await < Duration::from_secs(10));
    assert_eq!(stage.fake.pending(), 2);
    store.away.store(false, Ordering::SeqCst);
    stage.start().await;
    stage.taken().await;
    stage.quiet(7).await;
    assert_eq!(stage.fake.seen(7).len(), 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_commit_without_an_answer_wrote_goes_out_when_the_update_comes_again() {
    let store = Shaky::default();
    let stage = Stage::over(By::Webhook, store.clone()).await;
    store.is_mute.store(true, Ordering::SeqCst);
    let mut update = text_update(7, "/start");
    update["update_id"] = 1.into();
    for _ in 0..2 {
        // The second time it is known, and still not safe.
        assert_eq!(called(&stage, &update).await.unwrap().status(), 503);
    }
    assert_eq!(stage.waiting(7).await, 2, "it was written all the same");
    assert_eq!(stage.fake.sends(7).len(), 0);
    store.is_mute.store(false, Ordering::SeqCst);
    assert_eq!(called(&stage, &update).await.unwrap().status(), 200);
    // The clock stands: the lease of the lost commit does not end by itself.
    stage.quiet(7).await;
    assert_eq!(called(&stage, &update).await.unwrap().status(), 200);
    assert_eq!(stage.fake.seen(7).len(), 2, "each once");
}

/// What `/readyz` says.
async fn ready<S: Store>(stage: &Stage<S>) -> (u16, String) {
    let url = format!("{}/readyz", stage.at());
    let answered = client().get(url).send().await.unwrap();
    let status = answered.status().as_u16();
    (status, answered.text().await.unwrap())
}

/// The service says what is wrong with its store, and Telegram is to come again; afterwards the
/// same update is taken.
async fn is_not_ready<S: Store>(stage: &Stage<S>, chat: i64, why: &str) {
    assert_eq!(ready(stage).await, (503, format!("{why}\n")));
    assert_eq!(status(&format!("{}/healthz", stage.at())).await, Some(200));
    assert_eq!(called(stage, &start(chat)).await.unwrap().status(), 503);
    assert_eq!(stage.fake.sends(chat).len(), 0);
}

async fn is_ready_again<S: Store>(stage: &Stage<S>, chat: i64) {
    let url = format!("{}/readyz", stage.at());
    let end = std::time::Instant::now() + Duration::from_secs(40);
    // A line to a server that has changed is laid anew.
    while status(&url).await != Some(200) {
        assert!(std::time::Instant::now() < end, "it is not ready again");
    }
    assert_eq!(called(stage, &start(chat)).await.unwrap().status(), 200);
    stage.quiet(chat).await;
    assert_eq!(stage.fake.seen(chat).len(), 2);
}

fn start(chat: i64) -> serde_json::Value {
    let mut update = text_update(chat, "/start");
    update["update_id"] = chat.into();
    update
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_can_be_read_and_takes_no_writes_is_not_ready() {
    let store = Shaky::default();
    let stage = Stage::over(By::Webhook, store.clone()).await;
    store.is_full.store(true, Ordering::SeqCst);
    is_not_ready(&stage, 7, "the store takes no writes").await;
    store.is_full.store(false, Ordering::SeqCst);
    is_ready_again(&stage, 7).await;
}

/// By polling nobody calls, so only whoever watches hears of it.
#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_has_lost_its_header_is_not_ready() {
    for by in [By::Webhook, By::Polling] {
        let store = Shaky::default();
        let stage = Stage::over(by, store.clone()).await;
        store.is_empty.store(true, Ordering::SeqCst);
        let lost = "the store has lost its header\n";
        assert_eq!(ready(&stage).await, (503, lost.to_owned()));
        store.is_empty.store(false, Ordering::SeqCst);
        assert_eq!(ready(&stage).await, (200, "ready\n".to_owned()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_redis_that_is_full_or_a_replica_is_not_ready() {
    let Some(server) = Server::start(&["--maxmemory-policy", "noeviction"]).await else {
        return;
    };
    let stage = Stage::over(By::Webhook, server.store("hb").await).await;
    let why = "the store takes no writes";
    let _: String = server.ask(&["CONFIG", "SET", "maxmemory", "1mb"]).await;
    is_not_ready(&stage, 7, why).await;
    let _: String = server.ask(&["CONFIG", "SET", "maxmemory", "0"]).await;
    is_ready_again(&stage, 7).await;
    let _: String = server.ask(&["REPLICAOF", "127.0.0.1", "1"]).await;
    is_not_ready(&stage, 8, why).await;
    let _: String = server.ask(&["REPLICAOF", "NO", "ONE"]).await;
    is_ready_again(&stage, 8).await;
}
