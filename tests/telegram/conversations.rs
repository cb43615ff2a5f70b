//! Conversations as people have them.

use serde_json::json;

use super::{
    fake::Fault,
    stage::{By, Stage, button, message_update, press_update},
};

async fn whole_conversation(by: By) {
    let stage = Stage::new(by).await;
    stage.first_letter(7).await;
    let seen = stage.fake.seen(7);
    let letter = seen
        .iter()
        .find(|call| call.text().starts_with("<code>Auskunftsersuchen"))
        .expect("the access request");
    assert!(letter.text().contains("<pre>Sehr geehrte Damen und Herren"));
    let file = seen
        .iter()
        .find(|call| call.method == "senddocument" && call.text().contains("Auskunftsersuchen"));
    let file = file.expect("the letter as a file");
    assert!(file.body["name"].as_str().unwrap().ends_with(".txt"));
    assert!(file.text().contains("Example Telecom"));
    let review = seen
        .iter()
        .find(|call| call.text().contains("This is what I will write"));
    let review = review.expect("the review");
    assert!(review.text().contains("Example Telecom"));
    for call in &seen {
        assert!(call.text().encode_utf16().count() <= 4096 + 300);
    }
    // Every button that was pressed has stopped turning.
    assert_eq!(stage.fake.calls("answercallbackquery").len(), 6);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_conversation_by_polling() {
    whole_conversation(By::Polling).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_conversation_by_webhook() {
    whole_conversation(By::Webhook).await;
}

/// Ticks change the message that they stand on; where that cannot be done, a new one comes.
#[tokio::test(flavor = "multi_thread")]
async fn ticks_are_set_in_place() {
    let stage = Stage::new(By::Polling).await;
    stage.first_letter(7).await;
    for label in ["Sent by e-mail", "Today", "The company says no"] {
        stage.presses(7, label).await;
        stage.quiet(7).await;
    }
    let begun = stage.fake.seen(7).len();
    let court = "“Only for courts or the police”";
    let tick = stage.fake.seen(7)[begun - 1].clone();
    let tick = press_update(7, &button(&tick, court).unwrap());
    stage.update(tick.clone()).await;
    stage.quiet(7).await;
    let seen = stage.fake.seen(7);
    assert_eq!(seen.len(), begun + 1);
    assert_eq!(seen[begun].method, "editmessagetext");
    assert_eq!(
        seen[begun].body["message_id"], tick["callback_query"]["message"]["message_id"],
        "the one that was pressed"
    );
    assert_eq!(seen[begun].text(), seen[begun - 1].text());
    let ticked = format!("✓ {court}");
    assert!(button(&seen[begun], &ticked).is_some(), "{:?}", seen[begun]);

    // It was made before, and the process died over it.
    let same = "Bad Request: message is not modified: specified new message content …";
    stage.fake.fail_once(7, Fault::said(400, same));
    stage.presses(7, &ticked).await;
    stage.quiet(7).await;
    assert_eq!(stage.fake.sends(7).len(), begun + 2);
    assert_eq!(
        stage.fake.seen(7).len(),
        begun + 1,
        "nothing else is sent for it"
    );

    let old = "Bad Request: message can't be edited";
    stage.fake.fail_once(7, Fault::said(400, old));
    stage.presses(7, &ticked).await;
    stage.quiet(7).await;
    let seen = stage.fake.seen(7);
    assert_eq!(seen.len(), begun + 2);
    assert_eq!(seen[begun + 1].method, "sendmessage");
    assert!(button(&seen[begun + 1], &ticked).is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_text_is_answered_and_a_group_told_once() {
    let stage = Stage::new(By::Polling).await;
    stage.says(7, "/start").await;
    for fields in [
        json!({"sticker": {}}),
        json!({"photo": []}),
        json!({"voice": {}}),
        json!({"gift": {}}),
        json!({"of_next_year": 5}),
    ] {
        stage.update(message_update(7, &fields)).await;
    }
    stage.quiet(7).await;
    let said = |words: &str| {
        stage
            .fake
            .seen(7)
            .iter()
            .filter(|call| call.text().contains(words))
            .count()
    };
    assert_eq!(said("I can only read text"), 1);
    assert_eq!(said("I cannot read files or pictures"), 1);
    assert_eq!(said("I cannot listen to voice messages"), 1);

    let group = json!({"id": -5, "type": "supergroup"});
    let all = [
        "hello all",
        "/start@other_bot",
        "/help@Hearback_Bot",
        "and more",
    ];
    for text in all {
        stage
            .update(message_update(-5, &json!({"chat": group, "text": text})))
            .await;
    }
    stage.says(7, "/help").await;
    stage.quiet(7).await;
    super::stage::until("the group is told", || stage.fake.seen(-5).len() == 1).await;
    assert!(stage.fake.seen(-5)[0].text().contains("private chat"));
    assert_eq!(stage.waiting(-5).await, 0, "nothing of a group is kept");
}
