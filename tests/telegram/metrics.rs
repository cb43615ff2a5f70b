//! What whoever runs the service can count, and what they cannot learn from it.

use std::{
    sync::atomic::Ordering,
    time::{Duration, Instant},
};

use chrono::TimeDelta;
use hearback::store::Store;

use super::{
    fake::{Fault, client},
    shaky::Shaky,
    stage::{By, Stage},
};

async fn metrics<S: Store>(stage: &Stage<S>) -> String {
    let answered = client()
        .get(format!("{}/metrics", stage.at()))
        .send()
        .await
        .unwrap();
    let kind = answered.headers()["content-type"]
        .to_str()
        .unwrap()
        .to_owned();
    assert!(kind.starts_with("application/openmetrics-text"), "{kind}");
    answered.text().await.unwrap()
}

/// What is counted as soon as a series has reached a value: it is counted a moment after it was
/// seen at the Bot API or in the store.
async fn when<S: Store>(stage: &Stage<S>, series: &str, wanted: f64) -> String {
    let end = Instant::now() + Duration::from_secs(40);
    loop {
        let text = metrics(stage).await;
        if value(&text, series) == Some(wanted) {
            return text;
        }
        assert!(Instant::now() < end, "{series} is not {wanted}\n{text}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// The value of a series as it is written.
fn value(text: &str, series: &str) -> Option<f64> {
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix(series)?.strip_prefix(' '));
    line.map(|value| value.parse().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_counted_has_a_name_a_word_and_a_kind() {
    let stage = Stage::new(By::Webhook).await;
    let id = stage.says(1, "/start").await;
    stage.quiet(1).await;
    stage
        .fake
        .push_again(id, super::stage::text_update(1, "/start"));
    stage.taken().await;
    let faults = [
        ("429", Fault::wait(1)),
        ("unavailable", Fault::Html(502)),
        ("403", Fault::said(403, "Forbidden: blocked")),
    ];
    for (chat, (reason, fault)) in (2_i64..).zip(faults) {
        stage.fake.fail_once(chat, fault);
        stage.says(chat, "/start").await;
        let failures = format!(r#"hearback_send_failures_total{{reason="{reason}"}}"#);
        when(&stage, &failures, 1.0).await;
    }
    let text = metrics(&stage).await;
    let kinds = [
        ("hearback_build", "info"),
        ("hearback_uptime_seconds", "gauge"),
        ("hearback_turn_seconds", "histogram"),
        ("hearback_commit_seconds", "histogram"),
        ("hearback_commit_conflicts", "counter"),
        ("hearback_updates", "counter"),
        ("hearback_updates_known", "counter"),
        ("hearback_send_lag_seconds", "histogram"),
        ("hearback_alarm_lag_seconds", "histogram"),
        ("hearback_send_failures", "counter"),
        ("hearback_parts_sent", "counter"),
        ("hearback_parts_refused", "counter"),
        ("hearback_set_aside", "counter"),
        ("hearback_set_aside_records", "gauge"),
        ("hearback_steps_reached", "counter"),
        ("hearback_letters_written", "counter"),
        ("hearback_active_chats", "gauge"),
    ];
    for (name, kind) in kinds {
        let has = |line: &str| text.lines().filter(|found| found.starts_with(line)).count();
        assert_eq!(has(&format!("# HELP {name} ")), 1, "{name}\n{text}");
        assert_eq!(has(&format!("# TYPE {name} {kind}")), 1, "{name}\n{text}");
    }
    assert!(text.ends_with("# EOF\n"));
    let counted = |series| value(&text, series);
    assert_eq!(
        counted(r#"hearback_updates_total{outcome="taken"}"#),
        Some(5.0)
    );
    assert_eq!(counted("hearback_updates_known_total"), Some(1.0));
    assert_eq!(counted("hearback_turn_seconds_count"), Some(4.0));
    assert_eq!(counted("hearback_commit_seconds_count"), Some(4.0));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_people_do_is_told_of_many_and_nothing_of_what_they_say() {
    let stage = Stage::new(By::Polling).await;
    stage.first_letter(7).await;
    for chat in 1..=3 {
        stage.says(chat, "/start").await;
        stage.quiet(chat).await;
    }
    // Once more is not one person more.
    stage.says(3, "/start").await;
    let step = r#"hearback_steps_reached_total{flow="start",step="place"}"#;
    let text = metrics(&stage).await;
    assert_eq!(value(&text, step), None, "four are too few");
    assert_eq!(value(&text, "hearback_active_chats"), None);
    assert!(!text.contains("access-request"), "{text}");
    stage.says(4, "/start").await;
    stage.quiet(4).await;
    let text = when(&stage, step, 5.0).await;
    assert_eq!(value(&text, "hearback_active_chats"), Some(5.0));
    assert!(value(&text, r#"hearback_parts_sent_total{kind="text"}"#) > Some(5.0));
    for chat in 8..=11 {
        stage.first_letter(chat).await;
    }
    let letters = r#"hearback_letters_written_total{kind="access-request",country="DE"}"#;
    let text = when(&stage, letters, 5.0).await;
    for word in ["Kim", "Telecom", "November", "token", "secret"] {
        assert!(!text.contains(word), "{word}\n{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn how_late_a_part_was_sent_is_told_in_seconds() {
    let stage = Stage::new(By::Webhook).await;
    stage.says(1, "/start").await;
    stage.quiet(1).await;
    let (count, sum) = (
        "hearback_send_lag_seconds_count",
        "hearback_send_lag_seconds_sum",
    );
    let text = when(&stage, count, 2.0).await;
    assert_eq!(value(&text, sum), Some(0.0), "the clock stands");
    stage.fake.fail_once(1, Fault::Html(502));
    stage.says(1, "/help").await;
    let failed = r#"hearback_send_failures_total{reason="unavailable"}"#;
    when(&stage, failed, 1.0).await;
    stage.later(TimeDelta::minutes(10));
    stage.quiet(1).await;
    let sent = u32::try_from(stage.fake.seen(1).len()).unwrap();
    assert!(sent > 2);
    let text = when(&stage, count, f64::from(sent)).await;
    // From the commit on, and not since it was tried last.
    assert_eq!(value(&text, sum), Some(600.0 * f64::from(sent - 2)));
    let below = |bound: &str| {
        let bucket = format!(r#"hearback_send_lag_seconds_bucket{{le="{bound}"}}"#);
        value(&text, &bucket)
    };
    assert_eq!(below("0.1"), Some(2.0));
    assert_eq!(below("300.0"), Some(2.0));
    assert_eq!(below("3600.0"), Some(f64::from(sent)));
}

#[tokio::test(flavor = "multi_thread")]
async fn how_late_an_alarm_rang_is_told_in_seconds() {
    let stage = Stage::new(By::Webhook).await;
    stage.first_letter(7).await;
    let count = "hearback_alarm_lag_seconds_count";
    assert_eq!(value(&metrics(&stage).await, count), Some(0.0));
    // Ten in the morning of the next day is in 24 hours.
    stage.later(TimeDelta::hours(24) + TimeDelta::minutes(7));
    let text = when(&stage, count, 1.0).await;
    let sum = value(&text, "hearback_alarm_lag_seconds_sum");
    assert_eq!(sum, Some(7.0 * 60.0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_race_is_counted_once() {
    let store = Shaky::default();
    let stage = Stage::over(By::Webhook, store.clone()).await;
    stage.says(1, "/start").await;
    stage.quiet(1).await;
    let conflicts = "hearback_commit_conflicts_total";
    assert_eq!(value(&metrics(&stage).await, conflicts), Some(0.0));
    store.is_overtaken.store(true, Ordering::SeqCst);
    stage.says(1, "/help").await;
    stage.quiet(1).await;
    let text = when(&stage, conflicts, 1.0).await;
    assert_eq!(value(&text, "hearback_turn_seconds_count"), Some(3.0));
    let taken = r#"hearback_updates_total{outcome="taken"}"#;
    assert_eq!(value(&text, taken), Some(2.0));
}
