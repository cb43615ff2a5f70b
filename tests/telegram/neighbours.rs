//! Two bots share a Redis, and nothing of the one reaches the other.

use std::{
    fs::OpenOptions,
    path::Path,
    process::{Command, Stdio},
};

use super::{
    fake::{Call, Fake, Fault},
    process::{Bot, CHAT, KEY, heard, presses, says},
    redis::Server,
    stage::until,
};

/// The key of the second bot: nothing of the first can be read with it.
const OTHER_KEY: &str = "YWJjZGVmZ2hpamFiY2RlZmdoaWphYmNkZWZnaGlqYWI=";

fn start(fake: &Fake, folder: &Path, redis: &str, (token, key): (&str, &str)) -> Bot {
    let log = OpenOptions::new()
        .create(true)
        .append(true)
        .open(folder.join("log"));
    let child = Command::new(env!("CARGO_BIN_EXE_hearback"))
        .args(["serve", "--state"])
        .arg(folder)
        .env("HEARBACK_TELEGRAM_TOKEN", token)
        .env("HEARBACK_TELEGRAM_API_URL", &fake.url)
        .env("HEARBACK_REDIS_URL", redis)
        .env("HEARBACK_STATE_KEY", key)
        .current_dir(folder)
        .stdin(Stdio::null())
        .stderr(log.unwrap())
        .spawn();
    Bot(child.unwrap())
}

/// The same person writes to both, in a chat of the same number, and at both servers updates
/// have the same numbers.
#[tokio::test(flavor = "multi_thread")]
async fn two_bots_on_one_redis_do_not_meet() {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let fakes = [Fake::start().await, Fake::start().await];
    let [one, other] = &fakes;
    let bots = [("1:token", KEY), ("22:token", OTHER_KEY)];
    let begin = |at: usize| start(&fakes[at], folders[at].path(), &server.url(), bots[at]);

    let mut first = begin(0);
    says(one, "/start", "You live in Germany").await;
    let second = begin(1);
    // A number of an update that the first has taken, and a chat that it knows.
    says(other, "/start", "You live in Germany").await;
    assert_eq!(texts(one), texts(other), "nobody has been here before");
    says(other, "/language", "Which language shall I use?").await;
    presses(other, "Deutsch", "Ab jetzt schreibe ich Deutsch").await;
    says(one, "/help", "/cases").await;
    assert!(!texts(one).iter().any(|text| text.contains("Ab jetzt")));

    // What the one has not sent is not sent by the other.
    one.rule(|call| call.is_send().then_some(Fault::Html(502)));
    let tried = one.sends(CHAT).len();
    one.push(super::stage::text_update(CHAT, "/privacy"));
    until("it is tried", || one.sends(CHAT).len() > tried).await;
    until("it is acknowledged", || one.pending() == 0).await;
    first.0.kill().unwrap();
    first.0.wait().unwrap();
    let seen = (texts(one), texts(other).len());
    says(other, "/delete", "Soll ich alles löschen?").await;
    says(other, "/help", "/cases").await;
    assert!(texts(other).len() > seen.1);
    assert_eq!(texts(one), seen.0);
    one.no_rule();
    let first = begin(0);
    heard(one, "All of it lies encrypted on the server").await;
    drop((first, second));

    let keys = server.keys().await;
    let of = |prefix: &str| keys.iter().filter(|key| key.starts_with(prefix)).count();
    assert!(of("hb1:") > 2 && of("hb22:") > 2, "{keys:?}");
    assert_eq!(of("hb1:") + of("hb22:"), keys.len(), "{keys:?}");
}

fn texts(fake: &Fake) -> Vec<String> {
    let seen = fake.seen(CHAT);
    seen.iter().map(Call::text).map(str::to_owned).collect()
}
