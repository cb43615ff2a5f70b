//! One chat's defect touches no other.

use chrono::{DateTime, TimeDelta, Utc};
use hearback::{
    app::millis,
    book::Book,
    engine::{Event, Session, Turn, turn},
    store::{Chat, Commit, Loaded},
    tally,
};
use serde_json::json;

use super::stage::{By, Stage, message_update, until};

fn fragile(book: &Book, session: Session, event: &Event, now: DateTime<Utc>) -> Turn {
    let typed = matches!(event, Event::Text(written) if written.text == "boom");
    let alarm =
        matches!(event, Event::Alarm) && session.profile.name.as_deref() == Some("Kim Example");
    assert!(!typed && !alarm, "planted");
    turn(book, session, event, now)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_in_a_turn_gives_up_that_update_alone() {
    let mut stage = Stage::new(By::Polling).await;
    stage.stop().await;
    stage.change = |app| app.playing(fragile);
    for by in [By::Polling, By::Webhook] {
        let chat = if by == By::Polling { 7 } else { 8 };
        stage.by = by;
        stage.start().await;
        stage.says(chat, "/start").await;
        stage.quiet(chat).await;
        stage.says(chat, "boom").await;
        let told = || {
            stage
                .fake
                .seen(chat)
                .iter()
                .any(|call| call.text().contains("Something went wrong"))
        };
        until("the person is told", told).await;
        stage.presses(chat, "Yes, that’s right").await;
        stage.quiet(chat).await;
        let seen = stage.fake.seen(chat);
        assert!(
            seen.last()
                .unwrap()
                .text()
                .starts_with("What kind of company"),
            "the conversation goes on"
        );
        stage.stop().await;
    }
    assert_eq!(wrong(&stage).await, [("panic".to_owned(), 2)]);
}

/// What went wrong, by its kind, as `doctor` is told.
async fn wrong(stage: &Stage) -> Vec<(String, u64)> {
    let tally = tally::read(&stage.records, millis(stage.clock.now()));
    let tally = tally.await.unwrap().into_iter();
    tally.map(|(kind, times)| (kind, times.count)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_in_an_alarm_rests_that_chat_and_rings_the_others() {
    let mut stage = Stage::new(By::Polling).await;
    stage.first_letter(7).await;
    stage.presses(7, "Not sent yet").await;
    stage.quiet(7).await;
    stage.stop().await;
    stage.change = |app| app.playing(fragile);
    stage.start().await;
    let before = stage.fake.seen(7).len();
    stage.later(TimeDelta::days(3));
    // The failed alarm is tried once a day, not again and again: this ends.
    stage.says(8, "/start").await;
    stage.quiet(8).await;
    assert_eq!(stage.fake.seen(7).len(), before);
    stage.says(7, "/cases").await;
    stage.quiet(7).await;
    assert!(stage.fake.seen(7).len() > before, "the person can go on");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unreadable_record_is_set_aside_and_the_chat_can_begin_again() {
    let stage = Stage::new(By::Polling).await;
    let now = millis(stage.clock.now());
    let chat = Chat::from(7);
    let Loaded::Absent(base) = stage.records.load(&chat, now).await.unwrap() else {
        panic!()
    };
    let session = b"of no release".to_vec();
    let commit = Commit {
        session,
        ..Commit::default()
    };
    stage.records.commit(&base, commit, now).await.unwrap();
    stage.says(7, "hello").await;
    let told = || {
        stage
            .fake
            .seen(7)
            .iter()
            .any(|call| call.text().contains("I can no longer read"))
    };
    until("the person is told", told).await;
    assert_eq!(
        stage.records.asides(9).await.unwrap().len(),
        1,
        "with its evidence"
    );
    stage.says(7, "/start").await;
    stage.quiet(7).await;
    assert!(
        stage
            .fake
            .seen(7)
            .last()
            .unwrap()
            .text()
            .starts_with("You live in Germany")
    );
    let asides = async || stage.records.asides(9).await.unwrap().len();
    let end = std::time::Instant::now() + std::time::Duration::from_secs(40);
    while wrong(&stage).await != [("unreadable".to_owned(), 1)] {
        assert!(std::time::Instant::now() < end, "nobody counts it");
        tokio::task::yield_now().await;
    }
    stage.later(TimeDelta::days(29));
    stage.says(8, "/start").await;
    stage.quiet(8).await;
    assert_eq!(asides().await, 1, "time for the host to look at it");
    stage.later(TimeDelta::days(2));
    let end = std::time::Instant::now() + std::time::Duration::from_secs(40);
    while asides().await != 0 {
        assert!(std::time::Instant::now() < end, "it is kept for ever");
        tokio::task::yield_now().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edit_of_no_answer_is_answered_once_and_changes_nothing() {
    let stage = Stage::new(By::Polling).await;
    stage.says(7, "/start").await;
    let mut edited = message_update(7, &json!({"text": "another answer"}));
    edited["edited_message"] = edited["message"].take();
    edited.as_object_mut().unwrap().remove("message");
    let id = stage.update(edited.clone()).await;
    stage.fake.push_again(id, edited);
    stage.taken().await;
    stage.quiet(7).await;
    let seen = stage.fake.seen(7);
    let told = seen
        .iter()
        .filter(|call| call.text().contains("have edited a message"))
        .count();
    assert_eq!((seen.len(), told), (4, 1));
}
