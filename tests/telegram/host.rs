//! What a host says to everybody, beside running processes: a pause, and a rule that was wrong.

use std::{path::Path, process::Command};

use chrono::TimeDelta;
use hearback::{
    board,
    book::RuleId,
    engine::{Session, Word},
    notice::{self, Notice},
    store::{Chat, Embedded, Loaded},
};

use super::{
    fake::Fake,
    process::{CHAT, KEY, says, start},
    redis::Server,
    stage::{By, Stage, until},
    updates::text_update,
};

async fn session(stage: &Stage, chat: i64) -> Session {
    let now = hearback::app::millis(stage.clock.now());
    match stage.records.load(&Chat::from(chat), now).await.unwrap() {
        Loaded::Record(_, stored) => serde_json::from_slice(&stored.bytes).unwrap(),
        other => panic!("{other:?}"),
    }
}

fn heard_times(stage: &Stage, chat: i64, words: &str) -> usize {
    let seen = stage.fake.seen(chat);
    seen.iter()
        .filter(|call| call.text().contains(words))
        .count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pause_holds_over_a_restart_and_ends() {
    let mut stage = Stage::new(By::Webhook).await;
    stage.says(7, "/start").await;
    stage.quiet(7).await;
    stage.presses(7, "Yes, that’s right").await;
    stage.quiet(7).await;
    let before = session(&stage, 7).await.cases;
    let word = Word::new("We move <today> & tomorrow.", []).unwrap();
    let write = board::write(&stage.records, Some(&word), stage.clock.now());
    write.await.unwrap();
    // It is on the board when the next process begins, and before it takes anything.
    stage.stop().await;
    stage.start().await;
    stage.presses(7, "Insurance").await;
    stage.quiet(7).await;
    let escaped = "We move &lt;today&gt; &amp; tomorrow.";
    assert_eq!(heard_times(&stage, 7, escaped), 1);
    assert_eq!(session(&stage, 7).await.cases, before);
    let wipe = board::write(&stage.records, None, stage.clock.now());
    wipe.await.unwrap();
    assert_eq!(
        board::read(&stage.records, stage.clock.now())
            .await
            .unwrap(),
        None
    );
    // A running process sees it without being started anew.
    for _ in 0..2000 {
        stage.presses(7, "Insurance").await;
        stage.quiet(7).await;
        if heard_times(&stage, 7, "When was the call") > 0 {
            return;
        }
    }
    panic!("the pause does not end");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_rule_is_told_once_by_day_and_over_a_crash() {
    let mut stage = Stage::new(By::Polling).await;
    stage.first_letter(7).await;
    stage.says(8, "/start").await;
    stage.quiet(8).await;
    let rule = session(&stage, 7).await.cases[0].letters[0].rules[0].clone();
    let meant = Notice {
        rule,
        since: None,
        word: Some(Word::new("It was <wrong>.", []).unwrap()),
    };
    // In Berlin it is eleven at night.
    stage.later(TimeDelta::hours(13));
    let now = stage.clock.now();
    // The board lies among the chats, and is none.
    let word = Word::new("We move.", []).unwrap();
    board::write(&stage.records, Some(&word), now)
        .await
        .unwrap();
    board::write(&stage.records, None, now).await.unwrap();
    board::write(&stage.records, Some(&word), now)
        .await
        .unwrap();
    let counted = notice::give(&stage.records, &meant, true, now)
        .await
        .unwrap();
    assert_eq!(
        (
            counted.chats,
            counted.cases,
            counted.letters,
            counted.unread
        ),
        (1, 1, 1, 0)
    );
    assert_eq!(
        session(&stage, 7).await.notices,
        [],
        "counting marks nobody"
    );
    board::write(&stage.records, None, now).await.unwrap();
    let given = notice::give(&stage.records, &meant, false, now)
        .await
        .unwrap();
    assert_eq!(given, counted);
    let again = notice::give(&stage.records, &meant, false, now)
        .await
        .unwrap();
    assert_eq!(again.chats, 0, "told already");
    let other = Notice {
        rule: RuleId::from("no-rule"),
        ..meant
    };
    assert_eq!(
        notice::give(&stage.records, &other, false, now)
            .await
            .unwrap()
            .chats,
        0
    );

    // Nothing rings at night.
    stage.says(8, "/help").await;
    stage.quiet(8).await;
    let told = "I have something to tell you";
    assert_eq!(heard_times(&stage, 7, told), 0);
    stage.crash().await;
    stage.start().await;
    stage.later(TimeDelta::hours(9));
    until("it is rung", || heard_times(&stage, 7, told) == 1).await;
    stage.quiet(7).await;
    stage.presses(7, "Read it").await;
    stage.quiet(7).await;
    assert_eq!(heard_times(&stage, 7, "It was &lt;wrong&gt;."), 1);
    assert_eq!(heard_times(&stage, 7, "has changed or was wrong"), 1);
    assert_eq!(
        heard_times(&stage, 8, told),
        0,
        "who has no such letter hears nothing"
    );
    stage.later(TimeDelta::hours(2));
    stage.says(7, "/help").await;
    stage.quiet(7).await;
    assert_eq!(heard_times(&stage, 7, told), 1);
}

/// Runs a command of the host's beside the service.
fn beside(folder: &Path, url: Option<&str>, args: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hearback"));
    if let Some(url) = url {
        command
            .env("HEARBACK_REDIS_URL", url)
            .env("HEARBACK_STATE_KEY", KEY);
    }
    let output = command
        .args(args)
        .arg("--state")
        .arg(folder)
        .env("HEARBACK_TELEGRAM_TOKEN", "1:token")
        .current_dir(folder)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let wrong = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{args:?}: {wrong}");
    said
}

#[tokio::test(flavor = "multi_thread")]
async fn the_commands_work_beside_a_process_on_redis() {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    the_commands_work_beside(Some(&server.url())).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_commands_work_beside_a_process_on_a_file() {
    the_commands_work_beside(None).await;
}

async fn the_commands_work_beside(url: Option<&str>) {
    let folder = tempfile::tempdir().unwrap();
    let fake = Fake::start().await;
    let _bot = start(&fake, folder.path(), url);
    let run = |args: &[&str]| beside(folder.path(), url, args);
    says(&fake, "/start", "You live in Germany").await;
    assert_eq!(run(&["pause"]), "the service does not pause\n");
    let said = run(&["pause", "We move.", "--in", "de=Wir ziehen um."]);
    assert_eq!(
        said,
        "the service pauses; people hear:\n  all others: We move.\n  de: Wir ziehen um.\n"
    );
    let counted = run(&[
        "notice",
        "--rule",
        "gdpr-copy",
        "--dry-run",
        "--format",
        "json",
    ]);
    assert_eq!(
        counted,
        "{\"chats\":0,\"cases\":0,\"letters\":0,\"unread\":0}\n"
    );
    // Within seconds the process sees it.
    let mut tries = 0;
    while !fake
        .seen(CHAT)
        .iter()
        .any(|call| call.text().contains("We move."))
    {
        assert!(tries < 2000, "the process does not see the pause");
        tries += 1;
        let before = fake.seen(CHAT).len();
        fake.push(text_update(CHAT, "hello"));
        until("an answer", || fake.seen(CHAT).len() > before).await;
    }
    assert_eq!(run(&["pause", "--end"]), "the service does not pause\n");
}

/// A command has the state file at the moment at which the service starts.
#[tokio::test(flavor = "multi_thread")]
#[expect(
    clippy::disallowed_methods,
    reason = "a test reads what the program left"
)]
async fn a_service_waits_for_a_command_that_has_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let fake = Fake::start().await;
    let held = Embedded::open(&folder.path().join("service.redb")).unwrap();
    let _bot = start(&fake, folder.path(), None);
    let log = folder.path().join("log");
    until("it waits", || {
        std::fs::read_to_string(&log).is_ok_and(|log| log.contains("another process has the state"))
    })
    .await;
    drop(held);
    says(&fake, "/start", "You live in Germany").await;
}
