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
    stage::{By, Stage, status, text_update, until},
};

#[derive(Clone, Default)]
struct Shaky {
    inner: Memory,
    away: Arc<AtomicBool>,
    /// Writes, and does not answer.
    is_mute: Arc<AtomicBool>,
}

impl Shaky {
    fn there(&self) -> Result<&Memory, StoreError> {
        if self.away.load(Ordering::SeqCst) {
            return Err(StoreError::Closed);
        }
        Ok(&self.inner)
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

            async fn commit(&self, put: Put, now: Millis) -> Result<Outcome, StoreError> {
                let written = self.there()?.commit(put, now).await?;
                self.answers().map(|()| written)
            }

            async fn confirm(&self, _: ChatKey) -> Result<(), StoreError> {
                self.answers()
            }
        }
    };
}

pass! {
    meta() -> Option<Vec<u8>>;
    swap_meta(expected: Option<Vec<u8>>, new: Vec<u8>) -> bool;
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

async fn called(stage: &Stage<Shaky>, update: &serde_json::Value) -> reqwest::Result<Response> {
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
