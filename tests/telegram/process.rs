//! The program itself: started, killed, started again, and asked to stop.
//!
//! `cargo test --test telegram the_program -- --nocapture` shows the chat as it arrives.

use std::{
    fs::{self, OpenOptions},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use hearback::serve::{Patience, answering};
use tokio::net::TcpListener;

use super::{
    fake::{Call, Fake, Fault, client},
    redis::{Server, free_ports},
    stage::{button, press_update, status, text_update, until},
};

/// Who writes; a number that nothing else in a log or a store is.
pub(super) const CHAT: i64 = 806_417_352;

/// What no log and no store may show in plain.
const PERSONAL: [&str; 8] = [
    "Xyzzy",
    "Kim",
    "Example",
    "November",
    "1:token",
    "806417352",
    "Auskunft",
    "Insurance",
];

/// A key for the state in Redis.
pub(super) const KEY: &str = "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=";

/// A process that does not outlive its test.
pub(super) struct Bot(pub(super) Child);

impl Drop for Bot {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

pub(super) fn start(fake: &Fake, state: &Path, redis: Option<&str>) -> Bot {
    let log = OpenOptions::new()
        .create(true)
        .append(true)
        .open(state.join("log"));
    let log = log.unwrap();
    let mut program = Command::new(env!("CARGO_BIN_EXE_hearback"));
    if let Some(url) = redis {
        program
            .env("HEARBACK_REDIS_URL", url)
            .env("HEARBACK_STATE_KEY", KEY);
    }
    let child = program
        .arg("serve")
        .args([
            "--log",
            "debug,hyper=info,h2=info",
            "--log-format",
            "json",
            "--state",
        ])
        .arg(state)
        .env("HEARBACK_TELEGRAM_TOKEN", "1:token")
        .env("HEARBACK_TELEGRAM_API_URL", &fake.url)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::null())
        // A file: a pipe that nobody reads would stop the process once it is full.
        .stderr(log)
        .spawn();
    Bot(child.unwrap())
}

#[expect(clippy::print_stdout, reason = "for whoever wants to look at the chat")]
fn show(calls: &[Call]) {
    for call in calls {
        println!("[{}]", call.method);
        println!("{}", call.text());
        let rows = call.body["reply_markup"]["inline_keyboard"].as_array();
        for row in rows.into_iter().flatten() {
            let labels = row.as_array().into_iter().flatten();
            let labels: Vec<_> = labels
                .filter_map(|button| button["text"].as_str())
                .collect();
            println!("    [ {} ]", labels.join(" ] [ "));
        }
        println!();
    }
}

pub(super) async fn says(fake: &Fake, text: &str, then: &str) {
    fake.push(text_update(CHAT, text));
    heard(fake, then).await;
}

pub(super) async fn presses(fake: &Fake, label: &str, then: &str) {
    let seen = fake.seen(CHAT);
    let data = seen
        .iter()
        .rev()
        .find_map(|call| button(call, label))
        .unwrap();
    fake.push(press_update(CHAT, &data));
    heard(fake, then).await;
}

pub(super) async fn heard(fake: &Fake, words: &str) {
    until(words, || {
        fake.seen(CHAT)
            .iter()
            .any(|call| call.text().contains(words))
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_is_killed_goes_on_and_stops_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    is_killed_goes_on_and_stops(folder.path(), None).await;
}

/// A machine starts all at once, and Redis reads its file first.
#[tokio::test(flavor = "multi_thread")]
#[expect(
    clippy::disallowed_methods,
    reason = "a test reads what the program left"
)]
async fn the_program_waits_for_a_redis_that_is_not_there_yet() {
    let folder = tempfile::tempdir().unwrap();
    let port = free_ports()[0];
    let fake = Fake::start().await;
    let url = format!("redis://127.0.0.1:{port}");
    let _bot = start(&fake, folder.path(), Some(&url));
    let log = folder.path().join("log");
    until("it waits", || {
        fs::read_to_string(&log).is_ok_and(|log| log.contains("not usable yet; waiting for it"))
    })
    .await;
    let Some(_server) = Server::start_on(port, &[]).await else {
        return;
    };
    says(&fake, "/start", "You live in Germany").await;
}

#[tokio::test]
async fn who_asks_before_the_store_is_there_hears_that_nothing_is_taken() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let at = |path: &str| format!("http://{address}{path}");
    let asked = async {
        assert_eq!(status(&at("/healthz")).await, Some(200));
        assert_eq!(status(&at("/readyz")).await, Some(503));
        let hook = client().post(at("/hook")).body("{}").send().await.unwrap();
        assert_eq!(hook.status(), 503);
        assert!(hook.headers().contains_key("retry-after"));
        "there"
    };
    let answered = answering(Some(listener), Patience::default(), asked).await;
    let (there, listener) = answered.unwrap();
    assert_eq!(there, "there");
    assert_eq!(listener.unwrap().local_addr().unwrap(), address);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_on_redis_is_killed_goes_on_and_stops_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    let Some(server) = Server::start(&["--appendonly", "yes", "--appendfsync", "always"]).await
    else {
        return;
    };
    is_killed_goes_on_and_stops(folder.path(), Some(&server.url())).await;
    assert!(
        !folder.path().join("service.redb").exists(),
        "the state is in Redis alone"
    );
    let stored = server.contents().await;
    assert!(stored.len() > 2, "the chat, its letters, the agenda");
    for (key, _, held) in stored {
        no_word_in(&format!("key {key}"), key.as_bytes());
        for field in held {
            no_word_in(&format!("key {key}"), &field);
        }
    }
}

/// Looks for what a person wrote, was called, or is known by.
fn no_word_in(place: &str, bytes: &[u8]) {
    for word in PERSONAL {
        let word_bytes = word.as_bytes();
        let found = bytes.windows(word_bytes.len()).any(|at| at == word_bytes);
        assert!(!found, "{word} in {place}");
    }
}

#[allow(
    clippy::disallowed_methods,
    reason = "a test reads what the program left"
)]
async fn is_killed_goes_on_and_stops(folder: &Path, redis: Option<&str>) {
    let fake = Fake::start().await;
    let mut first = start(&fake, folder, redis);
    says(&fake, "/start", "You live in Germany").await;
    presses(&fake, "Yes, that’s right", "What kind of company").await;
    fake.rule(|call| call.method.starts_with("send").then_some(Fault::Html(502)));
    let data = fake
        .seen(CHAT)
        .iter()
        .rev()
        .find_map(|call| button(call, "Insurance"))
        .unwrap();
    let tried = fake.sends(CHAT).len();
    fake.push(press_update(CHAT, &data));
    until("the press is acknowledged", || fake.pending() == 0).await;
    until("it is tried", || fake.sends(CHAT).len() > tried).await;
    first.0.kill().unwrap();
    first.0.wait().unwrap();
    fake.no_rule();

    let mut second = start(&fake, folder, redis);
    heard(&fake, "When was the call").await;
    says(&fake, "5 November", "Which company was it").await;
    says(&fake, "Xyzzy Assurance", "the number of your policy").await;
    presses(&fake, "I don’t know", "What is your name").await;
    presses(&fake, "Kim Example", "Which address does the company").await;
    presses(&fake, "I don’t know", "This is what I will write").await;
    presses(
        &fake,
        "That’s right, write the letter",
        "How did it go out?",
    )
    .await;
    let asked = Instant::now();
    let id = second.0.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-TERM", &id])
            .status()
            .unwrap()
            .success()
    );
    let ended = second.0.wait().unwrap();
    assert!(ended.success() && asked.elapsed() < Duration::from_secs(10));

    show(&fake.seen(CHAT));
    let seen = fake.seen(CHAT);
    let mut texts: Vec<_> = seen.iter().map(Call::text).collect();
    let all = texts.len();
    texts.sort_unstable();
    texts.dedup();
    assert_eq!(texts.len(), all, "nothing came twice");
    let logged = fs::read_to_string(folder.join("log")).unwrap();
    assert!(logged.contains("\"ready\""), "{logged}");
    no_word_in("the log", logged.as_bytes());
    if redis.is_none() {
        let file = fs::read(folder.join("service.redb")).unwrap();
        no_word_in("the state file", &file);
    }
}
