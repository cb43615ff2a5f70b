//! Crashes, stops and doubles.

use std::{collections::BTreeMap, time::Duration};

use chrono::TimeDelta;
use hearback::store::Embedded;

use super::{
    fake::Fault,
    stage::{By, Stage, press_update, text_update, until},
};

#[tokio::test(flavor = "multi_thread")]
async fn an_update_that_comes_again_changes_nothing() {
    for by in [By::Polling, By::Webhook] {
        let stage = Stage::new(by).await;
        let start = stage.says(7, "/start").await;
        stage.quiet(7).await;
        let press = stage.presses(7, "Yes, that’s right").await;
        stage.quiet(7).await;
        let seen = stage.fake.seen(7).len();
        // Late, and in the wrong order.
        stage.fake.push_again(press, press_update(7, "1.1.yes"));
        stage.fake.push_again(start, text_update(7, "/start"));
        stage.taken().await;
        stage.quiet(7).await;
        assert_eq!(stage.fake.seen(7).len(), seen);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_committed_before_a_crash_is_sent_after_it() {
    for by in [By::Polling, By::Webhook] {
        let folder = tempfile::tempdir().unwrap();
        let store = Embedded::open(&folder.path().join("state")).unwrap();
        let mut stage = Stage::over(by, store).await;
        let chat = if by == By::Polling { 7 } else { 8 };
        // Committed and acknowledged, but nothing gets out.
        stage
            .fake
            .rule(|call| call.method.starts_with("send").then_some(Fault::Html(502)));
        stage.says(chat, "/start").await;
        until("it is tried", || !stage.fake.sends(chat).is_empty()).await;
        stage.crash().await;
        assert_eq!(stage.fake.seen(chat).len(), 0);
        stage.fake.no_rule();
        stage.start().await;
        stage.later(TimeDelta::seconds(21));
        stage.quiet(chat).await;
        assert_eq!(stage.fake.seen(chat).len(), 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_alarm_rings_once_also_over_a_restart() {
    let mut stage = Stage::new(By::Polling).await;
    stage.first_letter(7).await;
    // Ten in the morning of the next day is in 24 hours.
    stage.later(TimeDelta::hours(23));
    stage.says(8, "/start").await;
    stage.quiet(8).await;
    assert_eq!(rung(&stage), 0, "not before its time");
    stage.crash().await;
    stage.later(TimeDelta::hours(2));
    stage.start().await;
    until("the alarm rings", || rung(&stage) == 1).await;
    stage.quiet(7).await;
    stage.crash().await;
    stage.start().await;
    stage.later(TimeDelta::hours(5));
    stage.says(8, "/help").await;
    stage.quiet(8).await;
    assert_eq!(rung(&stage), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_alarm_that_nobody_was_there_to_ring_does_not_ring_at_night() {
    let mut stage = Stage::new(By::Polling).await;
    stage.first_letter(7).await;
    stage.crash().await;
    // Midnight in Berlin, then six, then five past eight.
    for (hours, minutes, expected) in [(38, 0, 0), (6, 0, 0), (2, 5, 1)] {
        stage.later(TimeDelta::hours(hours) + TimeDelta::minutes(minutes));
        stage.start().await;
        if expected == 1 {
            until("the alarm rings", || rung(&stage) == 1).await;
        }
        stage.says(8, "/start").await;
        stage.quiet(8).await;
        assert_eq!(rung(&stage), expected);
        stage.crash().await;
    }
}

/// How often the alarm was heard.
fn rung(stage: &Stage) -> usize {
    let seen = stage.fake.seen(7);
    seen.iter()
        .filter(|call| call.text().contains("This is your reminder"))
        .count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_under_load_loses_nothing_and_repeats_nothing() {
    let script = [
        "/start",
        "hello",
        "/help",
        "/cases",
        "/language",
        "/privacy",
    ];
    let mut stage = Stage::new(By::Polling).await;
    for text in script {
        for chat in 100..120 {
            stage.fake.push(text_update(chat, text));
        }
    }
    until("the load has begun", || {
        stage.fake.calls("sendmessage").len() > 40
    })
    .await;
    assert!(stage.stop().await < Duration::from_secs(10));
    stage.start().await;
    stage.taken().await;
    let mut all = BTreeMap::new();
    for chat in 100..120 {
        stage.quiet(chat).await;
        let seen = stage.fake.seen(chat);
        let texts: Vec<_> = seen.iter().map(|call| call.text().to_owned()).collect();
        *all.entry(texts).or_insert(0) += 1;
    }
    assert_eq!(
        all.len(),
        1,
        "all chats got the same, in the same order: {:?}",
        all.values()
    );
    assert_eq!(all.into_values().next(), Some(20));
}
