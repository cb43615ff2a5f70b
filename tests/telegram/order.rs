//! What people write arrives in order, whole, and can be corrected.

use chrono::TimeDelta;
use hearback::{
    engine::{Session, session::Value as Answer},
    store::{Chat, Embedded, Loaded, Store},
};
use serde_json::{Value, json};

use super::stage::{By, Stage, message_update, press_update, text_update, until};

const INTERNAL: &str = "“Only for internal use or training”";
const WAYS: [By; 2] = [By::Polling, By::Webhook];

pub(super) async fn session<S: Store>(stage: &Stage<S>, chat: i64) -> Session {
    let now = hearback::app::millis(stage.clock.now());
    match stage.records.load(&Chat::from(chat), now).await.unwrap() {
        Loaded::Record(_, stored) => serde_json::from_slice(&stored.bytes).unwrap(),
        other => panic!("{other:?}"),
    }
}

pub(super) fn answer(session: &Session, slot: &str) -> Option<String> {
    match session.cases.first()?.value(slot)? {
        Answer::Text(text) => Some(text.clone()),
        _ => None,
    }
}

fn said<S: Store>(stage: &Stage<S>, chat: i64, words: &str) -> usize {
    let seen = stage.fake.seen(chat);
    seen.iter()
        .filter(|call| call.text().contains(words))
        .count()
}

fn edited(mut update: Value, text: &str) -> Value {
    let mut message = update["message"].take();
    message["text"] = text.into();
    message["edit_date"] = 1.into();
    json!({ "edited_message": message })
}

/// To the question for the day of the call.
async fn asked<S: Store>(stage: &Stage<S>, chat: i64) {
    stage.says(chat, "/start").await;
    stage.quiet(chat).await;
    stage.presses(chat, "Yes, that’s right").await;
    stage.quiet(chat).await;
    stage.presses(chat, "Phone, internet, TV").await;
    stage.quiet(chat).await;
}

/// To the question for the company's reply.
pub(super) async fn refused<S: Store>(stage: &Stage<S>, chat: i64) {
    stage.first_letter(chat).await;
    for label in [
        "Sent by e-mail",
        "Today",
        "The company says no",
        INTERNAL,
        "Done",
        "Today",
    ] {
        stage.presses(chat, label).await;
        stage.quiet(chat).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_batch_that_is_called_in_at_once_is_taken_as_written() {
    let stage = Stage::new(By::Webhook).await;
    for chat in 100..110 {
        asked(&stage, chat).await;
        for text in [
            "5 November",
            "Example Telecom",
            "K-4711-22",
            "Robin Example",
        ] {
            stage.fake.push(text_update(chat, text));
        }
        stage
            .fake
            .deliver_at_once(&format!("{}/hook", stage.at()))
            .await;
        stage.quiet(chat).await;
        let session = session(&stage, chat).await;
        assert_eq!(
            answer(&session, "company").as_deref(),
            Some("Example Telecom")
        );
        assert_eq!(
            answer(&session, "customer_number").as_deref(),
            Some("K-4711-22")
        );
        assert_eq!(answer(&session, "name").as_deref(), Some("Robin Example"));
        let seen = stage.fake.seen(chat);
        assert!(
            seen.last()
                .unwrap()
                .text()
                .contains("Which address does the company have?")
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_split_text_is_one_answer_in_every_order_and_over_a_crash() {
    for (by, chat) in WAYS.into_iter().zip([7, 8]) {
        let folder = tempfile::tempdir().unwrap();
        let store = Embedded::open(&folder.path().join("state")).unwrap();
        let mut stage = Stage::over(by, store).await;
        refused(&stage, chat).await;
        let pieces = [
            "We keep calls for training only. ".repeat(90),
            "They stay in the house. ".repeat(110),
            "Yours, Example Telecom".to_owned(),
        ];
        let updates: Vec<_> = pieces
            .iter()
            .map(|piece| text_update(chat, piece.trim_end()))
            .collect();
        let seen = stage.fake.seen(chat).len();
        // The second first, each twice, and a crash in the middle.
        let second = stage.update(updates[1].clone()).await;
        let first = stage.update(updates[0].clone()).await;
        stage.fake.push_again(second, updates[1].clone());
        stage.fake.push_again(first, updates[0].clone());
        stage.taken().await;
        assert_eq!(
            stage.fake.seen(chat).len(),
            seen,
            "the person has not finished"
        );
        stage.crash().await;
        stage.start().await;
        let last = stage.update(updates[2].clone()).await;
        stage.quiet(chat).await;
        let pasted = answer(&session(&stage, chat).await, "reply").unwrap();
        assert!(pasted.starts_with("We keep calls"), "{pasted}");
        assert!(pasted.ends_with("Yours, Example Telecom"), "{pasted}");
        assert_eq!(pasted.matches("They stay").count(), 110);
        let answered = stage.fake.seen(chat).len();
        assert_eq!(answered, seen + 1, "one question");
        for (id, update) in [(last, &updates[2]), (first, &updates[0])] {
            stage.fake.push_again(id, update.clone());
        }
        stage.taken().await;
        stage.quiet(chat).await;
        assert_eq!(stage.fake.seen(chat).len(), answered);
        until("somebody is there", || {
            !stage.fake.calls("sendchataction").is_empty()
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_text_without_a_rest_is_answered_after_a_moment_also_at_night_and_after_a_crash() {
    let folder = tempfile::tempdir().unwrap();
    let store = Embedded::open(&folder.path().join("state")).unwrap();
    let mut stage = Stage::over(By::Polling, store).await;
    asked(&stage, 7).await;
    stage.says(7, "5 November").await;
    stage.quiet(7).await;
    let seen = stage.fake.seen(7).len();
    stage.says(7, &"a name without an end ".repeat(100)).await;
    stage.crash().await;
    // Nobody was there for hours, and it is three in the morning.
    stage.later(TimeDelta::hours(17));
    stage.start().await;
    until("the held text is answered", || {
        stage.fake.seen(7).len() > seen
    })
    .await;
    stage.quiet(7).await;
    assert_eq!(said(&stage, 7, "That is too long for the letter"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edit_corrects_once_and_writes_the_letter_anew() {
    for (by, chat) in WAYS.into_iter().zip([7, 8]) {
        let stage = Stage::new(by).await;
        // Of nobody: nothing is begun, and nothing said.
        stage.update(edited(text_update(chat, "x"), "y")).await;
        assert!(stage.fake.seen(chat).is_empty());
        asked(&stage, chat).await;
        stage.says(chat, "20 November").await;
        let company = text_update(chat, "Example Telecom");
        // The edit comes before its message.
        stage
            .update(edited(company.clone(), "Other Example GmbH"))
            .await;
        stage.quiet(chat).await;
        assert_eq!(said(&stage, chat, "this is none of them"), 1);
        stage.update(company.clone()).await;
        stage.quiet(chat).await;
        let edit = edited(company.clone(), "Other Example GmbH");
        let id = stage.update(edit.clone()).await;
        stage.quiet(chat).await;
        assert_eq!(said(&stage, chat, "Corrected."), 1);
        stage.fake.push_again(id, edit);
        stage.taken().await;
        stage.quiet(chat).await;
        assert_eq!(said(&stage, chat, "Corrected."), 1, "it was taken before");
        for label in [
            "I don’t know",
            "Kim Example",
            "I don’t know",
            "That’s right, write the letter",
        ] {
            stage.presses(chat, label).await;
            stage.quiet(chat).await;
        }
        assert!(said(&stage, chat, "Other Example GmbH") > 0);
        stage.update(edited(company, "Third Example AG")).await;
        stage.quiet(chat).await;
        let seen = stage.fake.seen(chat);
        let letter = seen.iter().rev().find(|call| call.method == "senddocument");
        assert!(letter.unwrap().text().contains("Third Example AG"));
        let session = session(&stage, chat).await;
        assert_eq!(
            answer(&session, "company").as_deref(),
            Some("Third Example AG")
        );
        assert_eq!(session.cases[0].letters.len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_chat_does_not_come_back_by_an_edit_and_what_was_held_is_gone() {
    let stage = Stage::new(By::Polling).await;
    asked(&stage, 7).await;
    let day = text_update(7, "5 November");
    stage.update(day.clone()).await;
    stage.quiet(7).await;
    stage.says(7, &"a name without an end ".repeat(100)).await;
    stage.says(7, "/delete").await;
    stage.quiet(7).await;
    let sure = stage.fake.seen(7);
    let sure = super::stage::button(sure.last().unwrap(), "Yes, erase everything");
    let late = text_update(7, "Example Telecom");
    let erases = press_update(7, &sure.unwrap());
    stage.update(erases.clone()).await;
    stage.quiet(7).await;
    let seen = stage.fake.seen(7).len();
    stage.update(edited(day, "6 November")).await;
    // A second tap, an older button, a sticker, and a text that was overtaken.
    stage.update(erases.clone()).await;
    stage.update(press_update(7, "1.3.telecom")).await;
    stage
        .update(message_update(7, &json!({"sticker": {}})))
        .await;
    stage.update(late.clone()).await;
    stage.later(TimeDelta::seconds(5));
    stage
        .update(message_update(8, &json!({"text": "/start"})))
        .await;
    stage.quiet(8).await;
    assert_eq!(stage.fake.seen(7).len(), seen);
    let now = hearback::app::millis(stage.clock.now());
    let loaded = stage.records.load(&Chat::from(7), now).await.unwrap();
    assert!(matches!(loaded, Loaded::Tombstone(_)), "{loaded:?}");

    // Whoever begins anew is not given back what was deleted either.
    stage.says(7, "/start").await;
    stage.quiet(7).await;
    let begun = session(&stage, 7).await;
    let seen = stage.fake.seen(7).len();
    for old in [erases, late] {
        stage.update(old).await;
    }
    stage.says(8, "/help").await;
    stage.quiet(8).await;
    assert_eq!(stage.fake.seen(7).len(), seen);
    assert_eq!(session(&stage, 7).await, begun);
}
