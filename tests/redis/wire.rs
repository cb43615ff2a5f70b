//! A bad network between the store and its server.

use std::time::Duration;

use super::server::until;
use super::*;
use crate::proxy::{End, Proxy, Wire};

async fn over_a_wire(server: &Server) -> (Proxy, Records<Redis>) {
    let proxy = Proxy::start(End::Socket(server.socket())).await;
    let url = format!("redis://{}", proxy.at);
    let store = Redis::open(&url, "hb").await.unwrap();
    let ring = KeyRing::generate().unwrap();
    let records = Records::open(store, ring, 1).await.unwrap();
    (proxy, records)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wire_that_is_cut_or_dead_is_laid_anew() {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    let (proxy, records) = over_a_wire(&server).await;
    for (n, trouble) in (0..).zip([Wire::Cut, Wire::Dead, Wire::Cut, Wire::Dead]) {
        play(&records, &chat(), turn(n)).await.unwrap();
        proxy.set(trouble);
        let error = base(&records, &chat()).await.unwrap_err();
        assert!(error.is_passing(), "{trouble:?}: {error:?}");
        proxy.set(Wire::Open);
        until("the store is back", async || {
            base(&records, &chat()).await.is_ok()
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_wire_is_only_slow() {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    let (proxy, records) = over_a_wire(&server).await;
    proxy.set(Wire::Slow(Duration::from_millis(20)));
    for n in 0..5 {
        play(&records, &chat(), turn(n)).await.unwrap();
    }
    let base = base(&records, &chat()).await.unwrap();
    assert!((0..5).all(|n| base.has_seen(UpdateId(n), NO_MATTER)));
}
