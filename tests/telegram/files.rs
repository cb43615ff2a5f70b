//! The file of `/export`, sent to the bot from another account.

use std::{sync::Arc, time::Duration};

use serde_json::json;
use tokio::sync::Notify;

use super::{
    fake::Fault,
    stage::{By, Stage, until},
    updates::{message_update, text_update},
};

fn file(chat: i64, id: &str, name: &str) -> serde_json::Value {
    let document = json!({"file_id": id, "file_name": name, "file_size": 2000});
    message_update(chat, &json!({"document": document}))
}

fn said(stage: &Stage, chat: i64, words: &str) -> usize {
    let seen = stage.fake.seen(chat);
    seen.iter()
        .filter(|call| call.text().contains(words))
        .count()
}

async fn moves(by: By) {
    let mut stage = Stage::new(by).await;
    stage.first_letter(7).await;
    stage.says(7, "/export").await;
    stage.quiet(7).await;
    let seen = stage.fake.seen(7);
    let export = seen
        .iter()
        .find(|call| call.body["name"] == "hearback.json");
    stage.fake.holds("f1", export.expect("the file").text());
    stage.update(file(8, "f1", "hearback.json")).await;
    stage.quiet(8).await;
    assert_eq!(said(&stage, 8, "This file holds one case"), 1);
    // The question waits in the store, and not in the process.
    stage.crash().await;
    stage.start().await;
    stage.presses(8, "Yes, take it in").await;
    stage.quiet(8).await;
    assert_eq!(said(&stage, 8, "The case is here now"), 1);
    stage.says(8, "/cases").await;
    stage.quiet(8).await;
    assert!(said(&stage, 8, "Example Telecom") > 0);
    // Deleted with a file in waiting, nothing is left of it.
    stage.update(file(8, "f1", "hearback.json")).await;
    stage.quiet(8).await;
    stage.says(8, "/delete").await;
    stage.quiet(8).await;
    stage.presses(8, "Yes, erase everything").await;
    stage.quiet(8).await;
    assert_eq!(said(&stage, 8, "Everything is erased"), 1);
    stage.says(8, "/cases").await;
    stage.quiet(8).await;
    assert_eq!(said(&stage, 8, "no case"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_moves_to_another_account_by_polling() {
    moves(By::Polling).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_moves_to_another_account_by_webhook() {
    moves(By::Webhook).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_other_file_is_fetched_and_a_lost_one_is_said() {
    let stage = Stage::new(By::Polling).await;
    stage.says(7, "/start").await;
    stage.update(file(7, "f2", "reply.pdf")).await;
    stage.quiet(7).await;
    assert_eq!(said(&stage, 7, "I cannot read files or pictures"), 1);
    assert!(stage.fake.calls("getfile").is_empty());
    stage.update(file(7, "gone", "hearback.json")).await;
    until("it is said", || said(&stage, 7, "could not fetch") == 1).await;
    stage.fake.holds("odd", "[1, 2, 3]");
    stage.update(file(7, "odd", "hearback.json")).await;
    until("it is said", || {
        said(&stage, 7, "could not read this file") == 1
    })
    .await;
    assert_eq!(stage.fake.pending(), 0, "all are acknowledged");
}

/// Only what is before the file can be acknowledged, and what is behind it is brought again.
#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_slow_to_come_holds_up_nobody_else() {
    let mut stage = Stage::new(By::Polling).await;
    stage.says(7, "/start").await;
    stage.quiet(7).await;
    stage.stop().await;
    stage.timeout = Duration::from_secs(600);
    stage.start().await;
    let before = stage.fake.seen(7).len();
    let gate = Arc::new(Notify::new());
    let held = Arc::clone(&gate);
    stage.fake.rule(move |call| {
        let slow = || Fault::Held(Arc::clone(&held), 500, json!({}));
        (call.method == "getfile").then(slow)
    });
    stage.fake.push(file(7, "f1", "hearback.json"));
    until("it is fetched", || stage.fake.calls("getfile").len() == 1).await;
    for chat in 8..10 {
        stage.fake.push(text_update(chat, "/start"));
        until("others are answered", || !stage.fake.seen(chat).is_empty()).await;
    }
    // Behind the file in its own chat, which goes on in order.
    stage.fake.push(text_update(7, "/help"));
    stage.fake.push(text_update(10, "/start"));
    until("others are answered", || !stage.fake.seen(10).is_empty()).await;
    assert_eq!(stage.fake.seen(7).len(), before);
    assert_eq!(stage.fake.calls("getfile").len(), 1);
    gate.notify_one();
    until("it is tried again", || {
        stage.fake.calls("getfile").len() == 2
    })
    .await;
    gate.notify_one();
    until("all are acknowledged", || stage.fake.pending() == 0).await;
    stage.quiet(7).await;
    let seen = stage.fake.seen(7);
    assert!(seen[before].text().contains("could not fetch"));
    let mut behind = seen[before + 1..].iter();
    assert!(
        behind.any(|call| call.text().contains("/delete")),
        "the help"
    );
    let greetings = |chat| said(&stage, chat, "/help");
    let once = greetings(8);
    assert_eq!([greetings(9), greetings(10)], [once, once], "none twice");
}
