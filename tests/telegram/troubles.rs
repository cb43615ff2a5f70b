//! What the Bot API answers when it does not send.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use chrono::TimeDelta;
use hearback::{
    app::millis,
    store::{Chat, Holder, Loaded},
};
use serde_json::{Value, json};
use tokio::sync::Notify;

use super::{
    fake::{Call, Fault},
    stage::{By, Stage, status, text_update, until},
};

fn is_send(call: &Call, chat: i64) -> bool {
    call.chat() == Some(chat) && call.method.starts_with("send")
}

fn texts(calls: &[Call]) -> Vec<String> {
    calls.iter().map(|call| call.text().to_owned()).collect()
}

/// The conversation of chat 7 with the fault at its `nth` send, then what chat 8 got to see
/// without any.
async fn disturbed(stage: &Stage, nth: usize, fault: Fault) {
    let count = AtomicUsize::new(0);
    stage.fake.rule(move |call| {
        (is_send(call, 7) && count.fetch_add(1, Ordering::SeqCst) == nth).then(|| fault.clone())
    });
    stage.says(7, "/start").await;
    stage.says(8, "/start").await;
    stage.quiet(8).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_429_is_waited_for_and_order_is_kept() {
    let stage = Stage::new(By::Polling).await;
    disturbed(&stage, 1, Fault::wait(30)).await;
    until("the 429 is met", || stage.fake.sends(7).len() == 2).await;
    // Who types meanwhile does not end a pause that Telegram asked for.
    stage.says(7, "/help").await;
    stage.says(8, "/help").await;
    stage.quiet(8).await;
    assert_eq!(
        stage.fake.sends(7).len(),
        2,
        "nothing is sent while the pause lasts"
    );
    stage.later(TimeDelta::seconds(29));
    stage.says(8, "/privacy").await;
    stage.quiet(8).await;
    assert_eq!(stage.fake.sends(7).len(), 2);
    stage.later(TimeDelta::seconds(2));
    stage.quiet(7).await;
    stage.says(7, "/privacy").await;
    stage.quiet(7).await;
    assert_eq!(texts(&stage.fake.seen(7)), texts(&stage.fake.seen(8)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_5xx_is_tried_again_with_growing_waits() {
    let stage = Stage::new(By::Webhook).await;
    let count = AtomicUsize::new(0);
    stage.fake.rule(move |call| {
        (is_send(call, 7) && count.fetch_add(1, Ordering::SeqCst) < 4).then_some(Fault::Html(502))
    });
    stage.says(7, "/start").await;
    until("it is tried", || stage.fake.sends(7).len() == 1).await;
    for tries in 1..=4 {
        let mut waited = TimeDelta::zero();
        while stage.fake.sends(7).len() == tries {
            stage.later(TimeDelta::milliseconds(100));
            waited += TimeDelta::milliseconds(100);
            // Several ticks of the agenda.
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        // The pause lies between half of this and the whole; the test may see its end late.
        let whole = TimeDelta::seconds(1 << (tries - 1));
        assert!(
            waited >= whole / 2 && waited <= whole * 2,
            "{tries}: {waited}"
        );
    }
    stage.quiet(7).await;
    stage.says(8, "/start").await;
    stage.quiet(8).await;
    assert_eq!(texts(&stage.fake.seen(7)), texts(&stage.fake.seen(8)));
}

#[tokio::test(flavor = "multi_thread")]
async fn silence_and_a_broken_answer_repeat_one_part_at_most() {
    for fault in [Fault::Silence, Fault::Broken] {
        let mut stage = Stage::new(By::Polling).await;
        stage.stop().await;
        stage.timeout = Duration::from_millis(200);
        stage.start().await;
        disturbed(&stage, 0, fault).await;
        until("it is tried", || !stage.fake.sends(7).is_empty()).await;
        let end = std::time::Instant::now() + Duration::from_secs(20);
        while stage.waiting(7).await != 0 {
            assert!(std::time::Instant::now() < end);
            stage.later(TimeDelta::milliseconds(300));
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let mut seen = texts(&stage.fake.seen(7));
        assert_eq!(seen.remove(0), seen[0], "the one part in flight");
        assert_eq!(seen, texts(&stage.fake.seen(8)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_who_blocked_the_bot_and_returns_hears_how_things_stand() {
    let stage = Stage::new(By::Polling).await;
    stage.says(7, "/start").await;
    stage.quiet(7).await;
    closed(&stage);
    stage.says(7, "/help").await;
    until("the 403 is met", || stage.fake.sends(7).len() == 3).await;
    rests(&stage).await;
    for day in 1..=10 {
        stage.later(TimeDelta::days(1));
        // After an hour, and then every week.
        let tried = 4 + usize::from(day >= 8);
        until("it is tried again", || stage.fake.sends(7).len() == tried).await;
        rests(&stage).await;
        stage.says(8, "/start").await;
        stage.quiet(8).await;
        assert_eq!(
            stage.fake.sends(7).len(),
            tried,
            "nobody is written to who is gone"
        );
    }
    stage.fake.no_rule();
    stage.says(7, "/privacy").await;
    stage.quiet(7).await;
    let seen = texts(&stage.fake.seen(7));
    assert_eq!(seen.len(), 5, "the stale help is not sent: {seen:?}");
    assert!(seen[2].starts_with("Good to have you back"), "{seen:?}");
    assert!(seen[3].contains("Kept are your answers"), "{seen:?}");
    assert!(seen[4].starts_with("You live in Germany"), "{seen:?}");
}

/// Waits until it is written that chat 7 is closed, and not tried again before a later moment.
async fn rests(stage: &Stage) {
    let end = Instant::now() + Duration::from_secs(90);
    loop {
        let now = millis(stage.clock.now());
        let loaded = stage.records.load(&Chat::from(7), now).await.unwrap();
        if let Loaded::Record(base, _) = loaded
            && let Some(lease) = base.lease
            && lease.holder == Holder::Closed
            && lease.until > now
        {
            return;
        }
        assert!(Instant::now() < end, "the chat does not rest");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// The chat is closed to the bot.
fn closed(stage: &Stage) {
    let blocked = "Forbidden: bot was blocked by the user";
    stage
        .fake
        .rule(move |call| is_send(call, 7).then(|| Fault::said(403, blocked)));
}

#[tokio::test(flavor = "multi_thread")]
async fn alarms_rest_while_a_chat_is_closed_and_its_letters_still_come() {
    let stage = Stage::new(By::Polling).await;
    // The chat closes while the letter is on its way.
    stage.fake.rule(move |call| {
        let is_letter = call.text().contains("Sehr geehrte") || call.method == "senddocument";
        let blocked = "Forbidden: bot was blocked by the user";
        (is_send(call, 7) && is_letter).then(|| Fault::said(403, blocked))
    });
    let begun = begin_letter(&stage).await;
    closed(&stage);
    rests(&stage).await;
    stage.later(TimeDelta::hours(1));
    until("it is tried again", || {
        stage.fake.sends(7).len() == begun + 2
    })
    .await;
    rests(&stage).await;
    // The alarm for a letter that has not gone out, and more than one look at it.
    for _ in 0..5 {
        stage.later(TimeDelta::days(1));
        stage.says(8, "/help").await;
        stage.quiet(8).await;
    }
    assert_eq!(
        stage.fake.sends(7).len(),
        begun + 2,
        "nothing else is tried"
    );
    stage.fake.no_rule();
    stage.says(7, "I am back").await;
    stage.quiet(7).await;
    let seen = texts(&stage.fake.seen(7));
    let new = &seen[begun..];
    assert!(new[0].contains("Sehr geehrte"), "the letter first: {new:?}");
    let at = |words: &str| new.iter().position(|text| text.contains(words));
    let back = at("Good to have you back").expect("how things stand");
    assert!(at("Auskunftsersuchen").is_some_and(|file| file < back));
    assert!(new[back].contains("a reminder was set for"), "{new:?}");
    assert!(new[back].contains("I did not take what you have just sent"));
    assert_eq!(at("This is your reminder"), None);
    assert!(new.len() <= back + 3, "the question, and no flood: {new:?}");
    // What has been said rings no more.
    stage.later(TimeDelta::minutes(5));
    stage.says(8, "/help").await;
    stage.quiet(8).await;
    assert_eq!(stage.fake.seen(7).len(), seen.len());
}

/// Up to the letter, which does not arrive; answers how many messages did.
async fn begin_letter(stage: &Stage) -> usize {
    stage.says(7, "/start").await;
    stage.quiet(7).await;
    stage.presses(7, "Yes, that’s right").await;
    stage.quiet(7).await;
    stage.presses(7, "Phone, internet, TV").await;
    stage.says(7, "5 November").await;
    stage.says(7, "Example Telecom").await;
    stage.quiet(7).await;
    stage.presses(7, "I don’t know").await;
    stage.quiet(7).await;
    stage.presses(7, "Kim Example").await;
    stage.quiet(7).await;
    stage.presses(7, "I don’t know").await;
    stage.quiet(7).await;
    stage.presses(7, "That’s right, write the letter").await;
    until("the 403 is met", || {
        stage.fake.sends(7).iter().any(|call| !call.done)
    })
    .await;
    stage.fake.seen(7).len()
}

#[tokio::test(flavor = "multi_thread")]
async fn letting_the_bot_in_again_is_enough() {
    let stage = Stage::new(By::Polling).await;
    stage
        .fake
        .rule(|call| is_send(call, 7).then(|| Fault::said(403, "Forbidden: a new reason")));
    stage.says(7, "/start").await;
    until("the 403 is met", || stage.fake.sends(7).len() == 1).await;
    stage.fake.no_rule();
    stage.update(member()).await;
    stage.quiet(7).await;
    assert_eq!(stage.fake.seen(7).len(), 2);
}

/// The person lets the bot in again.
fn member() -> Value {
    json!({"my_chat_member": {
        "chat": {"id": 7, "type": "private"}, "new_chat_member": {"status": "member"},
    }})
}

/// A 403 that is still on its way when the person is back does not shut them out.
#[tokio::test(flavor = "multi_thread")]
async fn a_403_that_comes_after_the_return_is_too_late() {
    for back in [member(), text_update(7, "/privacy")] {
        let stage = Stage::new(By::Polling).await;
        let gate = Arc::new(Notify::new());
        let blocked = Fault::said(403, "Forbidden: bot was blocked by the user");
        stage.fake.fail_once(7, blocked.held(&gate));
        stage.says(7, "/start").await;
        until("the 403 is met", || stage.fake.sends(7).len() == 1).await;
        stage.update(back).await;
        gate.notify_one();
        stage.quiet(7).await;
        let seen = texts(&stage.fake.seen(7));
        assert!(seen[0].contains("Who runs this"), "{seen:?}");
        assert!(seen.len() >= 2, "{seen:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_400_strikes_that_part_and_the_person_is_told_once() {
    let stage = Stage::new(By::Polling).await;
    // Both the welcome and what is said about it, so that a word about itself would go on for ever.
    stage.fake.rule(|call| {
        let refused =
            call.text().contains("Who runs this") || call.text().contains("could not be sent");
        (is_send(call, 7) && refused).then(|| Fault::said(400, "Bad Request: can't parse entities"))
    });
    stage.says(7, "/start").await;
    stage.quiet(7).await;
    let seen = texts(&stage.fake.seen(7));
    assert_eq!(seen.len(), 1);
    assert!(
        seen[0].starts_with("You live in Germany"),
        "the next part goes out"
    );
    let told = || {
        let sends = stage.fake.sends(7);
        sends
            .iter()
            .filter(|call| call.text().contains("could not be sent"))
            .count()
    };
    assert_eq!(told(), 1);
    stage.fake.no_rule();
    stage.says(7, "/help").await;
    stage.quiet(7).await;
    assert_eq!(stage.fake.seen(7).len(), 3);
    assert_eq!(told(), 1);
}

/// A letter whose form is refused comes without it, and its file behind it.
#[tokio::test(flavor = "multi_thread")]
async fn a_letter_whose_form_is_refused_comes_as_bare_text() {
    let stage = Stage::new(By::Polling).await;
    stage.fake.rule(|call| {
        let refused = is_send(call, 7) && call.text().contains("<pre>");
        refused.then(|| Fault::said(400, "Bad Request: can't parse entities"))
    });
    stage.first_letter(7).await;
    let seen = stage.fake.seen(7);
    let at = seen
        .iter()
        .position(|call| call.text().starts_with("Auskunftsersuchen"))
        .expect("the letter came");
    assert!(seen[at].body["parse_mode"].is_null());
    assert!(seen[at].text().contains("Sehr geehrte Damen und Herren"));
    assert_eq!(seen[at + 1].method, "senddocument");
    let texts = texts(&seen);
    assert!(!texts.iter().any(|text| text.contains("could not be sent")));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_does_not_get_the_updates_is_not_ready() {
    let stage = Stage::new(By::Polling).await;
    let ready = format!("{}/readyz", stage.at());
    stage.fake.rule(|call| {
        let conflict = json!({"ok": false, "error_code": 409, "description": "Conflict"});
        (call.method == "getupdates").then_some(Fault::Status(409, conflict))
    });
    // The poll that hangs is answered first.
    stage.fake.push(text_update(7, "/start"));
    let is = async |wanted: u16| {
        let end = Instant::now() + Duration::from_secs(60);
        while status(&ready).await != Some(wanted) {
            assert!(Instant::now() < end, "/readyz never says {wanted}");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    is(503).await;
    stage.fake.no_rule();
    stage.later(TimeDelta::minutes(1));
    is(200).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_that_telegram_does_not_take_is_told_in_its_words() {
    let mut stage = Stage::new(By::Webhook).await;
    stage.stop().await;
    let words = "Bad Request: bad webhook: Failed to resolve host: Name or service not known";
    stage.fake.rule(move |call| {
        let refused = json!({"ok": false, "error_code": 400, "description": words});
        (call.method == "setwebhook").then_some(Fault::Status(400, refused))
    });
    let ended = stage.fails().await.to_string();
    assert!(
        ended.starts_with("webhook_url: ") && ended.contains(words),
        "{ended}"
    );
}
