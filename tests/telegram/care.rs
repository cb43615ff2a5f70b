//! What a host does beside the running program: look, back up, move, change the key.

#![allow(
    clippy::disallowed_methods,
    reason = "a test reads what the program left"
)]

use std::{
    fs::{self, OpenOptions},
    io::{BufRead as _, BufReader, Write as _},
    os::unix::{fs::PermissionsExt as _, net::UnixStream},
    path::Path,
    process::{Command, Output, Stdio},
    sync::Arc,
    sync::atomic::{AtomicBool, Ordering},
};

use hearback::{
    app::{SCHEMA, millis},
    serve::Clock,
    store::{Chat, Embedded, KeyRing, Loaded, Records},
};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{
    fake::{Fake, Fault},
    process::Bot,
    redis::Server,
    stage::{button, press_update, text_update, until},
};

const CHAT: i64 = 806_417_352;

const OLD: &str = "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=";
const NEW: &str = "YWJjZGVmZ2hpamFiY2RlZmdoaWphYmNkZWZnaGlqYWI=";

/// One service: its folder, its store, its keys.
struct Host {
    fake: Fake,
    folder: TempDir,
    redis: Option<String>,
    keys: String,
}

impl Host {
    fn new(fake: &Fake, redis: Option<&Server>) -> Self {
        Self {
            fake: fake.clone(),
            folder: tempfile::tempdir().unwrap(),
            redis: redis.map(Server::url),
            keys: OLD.to_owned(),
        }
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hearback"));
        command
            .args(args)
            .arg("--state")
            .arg(self.folder.path())
            .env_clear()
            .env("HEARBACK_TELEGRAM_TOKEN", "1:token")
            .env("HEARBACK_TELEGRAM_API_URL", &self.fake.url)
            .env("HEARBACK_STATE_KEY", &self.keys)
            .current_dir(self.folder.path())
            .stdin(Stdio::null());
        if let Some(url) = &self.redis {
            command.env("HEARBACK_REDIS_URL", url);
        }
        command
    }

    fn serve(&self) -> Bot {
        let log = OpenOptions::new()
            .create(true)
            .append(true)
            .open(self.path("log"));
        Bot(self
            .command(&["serve"])
            .stderr(log.unwrap())
            .spawn()
            .unwrap())
    }

    fn run(&self, args: &[&str]) -> Output {
        self.command(args).output().unwrap()
    }

    /// What goes well.
    fn good(&self, args: &[&str]) -> String {
        let output = self.run(args);
        let (said, wrong) = (text(&output.stdout), text(&output.stderr));
        assert!(output.status.success(), "{args:?}: {said}{wrong}");
        said
    }

    /// What goes wrong with exit code 1.
    fn bad(&self, args: &[&str]) -> String {
        let output = self.run(args);
        let (said, wrong) = (text(&output.stdout), text(&output.stderr));
        assert_eq!(output.status.code(), Some(1), "{args:?}: {said}{wrong}");
        wrong + &said
    }

    /// The findings, after the exit code.
    fn doctor(&self) -> (Option<i32>, Vec<Value>) {
        let output = self.run(&["doctor", "--format", "json"]);
        let said = text(&output.stdout);
        for secret in ["1:token", OLD, NEW, "806417352"] {
            assert!(!said.contains(secret), "{said}");
        }
        assert_eq!(text(&output.stderr), "");
        let findings = said.lines().map(|line| serde_json::from_str(line).unwrap());
        (output.status.code(), findings.collect())
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The level of the first finding with these words.
fn level(findings: &[Value], words: &str) -> String {
    let found = findings
        .iter()
        .find(|finding| finding["found"].as_str().unwrap().contains(words));
    let found = found.unwrap_or_else(|| panic!("nothing about `{words}` in {findings:#?}"));
    found["level"].as_str().unwrap().to_owned()
}

async fn heard(fake: &Fake, chat: i64, words: &str) {
    until(words, || {
        fake.seen(chat)
            .iter()
            .any(|call| call.text().contains(words))
    })
    .await;
}

fn press(fake: &Fake, label: &str) -> Value {
    let seen = fake.seen(CHAT);
    let data = seen.iter().rev().find_map(|call| button(call, label));
    press_update(CHAT, &data.unwrap())
}

/// How many write besides.
const CHATS: i64 = 9;

/// Chats that keep writing until the answer is dropped.
struct Load(Arc<AtomicBool>);

impl Load {
    async fn begin(fake: &Fake) -> Self {
        let on = Arc::new(AtomicBool::new(true));
        let (fake, still) = (fake.clone(), Arc::clone(&on));
        for chat in 1..=CHATS {
            fake.push(text_update(chat, "/start"));
        }
        heard(&fake, CHATS, "You live in Germany").await;
        tokio::spawn(async move {
            let mut ticks = tokio::time::interval(std::time::Duration::from_millis(20));
            let mut chat = 0;
            while still.load(Ordering::SeqCst) {
                ticks.tick().await;
                // Not more than a slow machine can take.
                if fake.pending() < 3 {
                    chat = chat % CHATS + 1;
                    fake.push(text_update(chat, "/help"));
                }
            }
        });
        Self(on)
    }

    async fn end(self, fake: &Fake) {
        self.0.store(false, Ordering::SeqCst);
        until("all is acknowledged", || fake.pending() == 0).await;
    }
}

/// Ends a service as it likes to be ended.
fn stop(mut bot: Bot) {
    let id = bot.0.id().to_string();
    let asked = Command::new("kill").args(["-TERM", &id]).status();
    assert!(asked.unwrap().success());
    assert!(bot.0.wait().unwrap().success());
}

async fn redis() -> Option<Server> {
    Server::start(&["--appendonly", "yes", "--appendfsync", "always"]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_moves_from_a_file_to_redis_and_back() {
    let Some(server) = redis().await else { return };
    let fake = Fake::start().await;
    let (file, on_redis) = (Host::new(&fake, None), Host::new(&fake, Some(&server)));
    let first = file.serve();
    let began = text_update(CHAT, "/start");
    let began_as = fake.push(began.clone());
    heard(&fake, CHAT, "You live in Germany").await;
    let load = Load::begin(&fake).await;
    let copy = file.path("copy");
    let copy = copy.to_str().unwrap();
    let said = file.good(&["backup", copy]);
    load.end(&fake).await;
    assert!(said.starts_with("10 chats in "), "{said}");
    assert!(said.contains("without the state key"), "{said}");
    assert_eq!(
        fs::metadata(copy).unwrap().permissions().mode() & 0o777,
        0o600
    );
    let again = file.bad(&["backup", copy]);
    assert!(again.contains("exists"), "{again}");

    // What is taken now is not in the back-up.
    let yes = press(&fake, "Yes, that’s right");
    let yes_as = fake.push(yes.clone());
    heard(&fake, CHAT, "What kind of company").await;
    let refused = file.bad(&["restore", copy]);
    assert!(refused.contains("stop it first"), "{refused}");
    drop(first);

    let said = on_redis.good(&["restore", copy]);
    assert!(said.starts_with("10 chats restored"), "{said}");
    let refused = on_redis.bad(&["restore", copy]);
    assert!(refused.contains("not empty: it has 10 chats"), "{refused}");
    let said = on_redis.good(&["restore", copy, "--only-missing"]);
    assert!(said.contains("10 chats were there already"), "{said}");

    let second = on_redis.serve();
    let asked = |words: &str| {
        let seen = fake.seen(CHAT);
        seen.iter()
            .filter(|call| call.text().contains(words))
            .count()
    };
    // An update from before is known; one from after it is taken when it comes again.
    fake.push_again(began_as, began);
    fake.push_again(yes_as, yes);
    until("the press is taken again", || {
        asked("What kind of company") == 2
    })
    .await;
    assert_eq!(asked("You live in Germany"), 1);
    let copy = on_redis.path("copy");
    let said = on_redis.good(&["backup", copy.to_str().unwrap()]);
    assert!(said.starts_with("10 chats in "), "{said}");
    stop(second);

    let home = Host::new(&fake, None);
    home.good(&["restore", copy.to_str().unwrap()]);
    let _third = home.serve();
    fake.push(press(&fake, "Insurance"));
    heard(&fake, CHAT, "When was the call").await;
}

/// A state file of yesterday came back, and the service runs on it: what is missing is written
/// beside it.
#[tokio::test(flavor = "multi_thread")]
async fn chats_that_are_missing_are_restored_beside_the_service() {
    let fake = Fake::start().await;
    let host = Host::new(&fake, None);
    let other = 7;
    let first = host.serve();
    fake.push(text_update(other, "/start"));
    heard(&fake, other, "You live in Germany").await;
    stop(first);
    fs::copy(host.path("service.redb"), host.path("yesterday")).unwrap();
    let second = host.serve();
    fake.push(text_update(CHAT, "/start"));
    heard(&fake, CHAT, "You live in Germany").await;
    host.good(&["backup", "copy"]);
    stop(second);
    fs::rename(host.path("yesterday"), host.path("service.redb")).unwrap();

    let _third = host.serve();
    fake.push(text_update(other, "/about"));
    heard(&fake, other, "Licence").await;
    let refused = host.bad(&["restore", "copy"]);
    assert!(refused.contains("stop it first"), "{refused}");
    let said = host.good(&["restore", "copy", "--only-missing"]);
    assert!(said.starts_with("1 chat restored"), "{said}");
    assert!(said.contains("1 chat were there already"), "{said}");
    fake.push(press(&fake, "Yes, that’s right"));
    heard(&fake, CHAT, "What kind of company").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_key_of_a_file_changes_while_the_service_runs() {
    let fake = Fake::start().await;
    the_key_changes(&fake, Host::new(&fake, None)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_key_of_redis_changes_while_the_service_runs() {
    let Some(server) = redis().await else { return };
    let fake = Fake::start().await;
    the_key_changes(&fake, Host::new(&fake, Some(&server))).await;
}

async fn the_key_changes(fake: &Fake, mut host: Host) {
    let old = host.serve();
    fake.push(text_update(CHAT, "/start"));
    heard(fake, CHAT, "You live in Germany").await;
    let load = Load::begin(fake).await;
    load.end(fake).await;
    host.keys = format!("{NEW},{OLD}");
    if host.redis.is_none() {
        let said = host.bad(&["rekey"]);
        assert!(said.contains("restart it first"), "{said}");
    }
    stop(old);

    let both = host.serve();
    let load = Load::begin(fake).await;
    let said = host.bad(&["rekey", "--check"]);
    assert!(said.contains("10 chats, of which"), "{said}");
    assert!(host.doctor().1.iter().any(|finding| {
        finding["found"].as_str().unwrap().contains("the key fits") && finding["level"] == "warning"
    }));
    let said = host.good(&["rekey"]);
    let done = match host.redis {
        None => "No older key is needed",
        Some(_) => "Nothing here lies under an older key",
    };
    assert!(said.contains(done), "{said}");
    let said = host.good(&["rekey", "--check", "--format", "json"]);
    let used: Value = serde_json::from_str(&said).unwrap();
    assert_eq!((&used["chats"], &used["old"]), (&json!(10), &json!(0)));
    load.end(fake).await;
    stop(both);

    host.keys = OLD.to_owned();
    let refused = host.bad(&["serve"]);
    assert!(refused.contains("does not fit"), "{refused}");
    host.keys = NEW.to_owned();
    let _new = host.serve();
    fake.push(press(fake, "Yes, that’s right"));
    heard(fake, CHAT, "What kind of company").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_looks_at_a_file_with_and_without_its_service() {
    let fake = Fake::start().await;
    let mut host = Host::new(&fake, None);
    let (code, findings) = host.doctor();
    assert_eq!(code, Some(0), "{findings:#?}");
    assert_eq!(level(&findings, "nothing is stored yet"), "ok");
    assert!(!host.path("service.redb").exists(), "it makes nothing");

    let bot = host.serve();
    fake.push(text_update(CHAT, "/start"));
    heard(&fake, CHAT, "You live in Germany").await;
    until("the door is open", || host.path("service.sock").exists()).await;
    let (code, findings) = host.doctor();
    assert_eq!(code, Some(0), "{findings:#?}");
    assert_eq!(level(&findings, "a service runs on it"), "ok");
    assert_eq!(level(&findings, "chats: 1"), "ok");
    assert_eq!(level(&findings, "its clock shows the same"), "ok");
    is_shut_to_others(&host.path("service.sock"));
    let second = host.bad(&["serve"]);
    assert!(second.contains("open in another process"), "{second}");
    // Killed: its socket stays, and nobody is behind it.
    drop(bot);
    assert!(host.path("service.sock").exists());

    set_aside(&host).await;
    let (code, findings) = host.doctor();
    assert_eq!(code, Some(1), "{findings:#?}");
    assert_eq!(level(&findings, "were set aside: 1"), "warning");
    let said = host.good(&["doctor", "--drop-set-aside-before", "2000-01-01"]);
    assert_eq!(said, "0 chats dropped\n");
    let _bot = host.serve();
    until("the door is open again", || {
        UnixStream::connect(host.path("service.sock")).is_ok()
    })
    .await;
    let said = host.good(&["doctor", "--drop-set-aside-before", "2100-01-01"]);
    assert_eq!(said, "1 chat dropped\n");
    assert_eq!(host.doctor().0, Some(0));

    fs::set_permissions(host.path("service.redb"), fs::Permissions::from_mode(0o644)).unwrap();
    assert_eq!(level(&host.doctor().1, "others on this machine"), "warning");
    let hook = json!({"ok": true, "result": {"url": "https://other.example.org/"}});
    fake.rule(move |call| {
        (call.method == "getwebhookinfo").then(|| Fault::Status(200, hook.clone()))
    });
    let (code, findings) = host.doctor();
    assert_eq!(code, Some(2));
    assert_eq!(level(&findings, "a webhook is set at Telegram"), "error");
    fake.rule(|_| Some(Fault::said(401, "Unauthorized")));
    assert_eq!(level(&host.doctor().1, "knows no bot"), "error");
    fake.no_rule();
    host.keys = NEW.to_owned();
    let output = host.run(&["doctor", "--telegram-api-url", "ftp://x"]);
    assert_eq!(output.status.code(), Some(2));
    let said = text(&output.stdout);
    assert!(
        said.contains("telegram_api_url (from --telegram-api-url) is no"),
        "{said}"
    );
}

/// The socket is its owner's alone, and takes what it knows and not more.
fn is_shut_to_others(socket: &Path) {
    let mode = fs::metadata(socket).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let ask = |line: &str| {
        let mut stream = UnixStream::connect(socket).unwrap();
        // It may be hung up on in the middle.
        let _ = stream.write_all(line.as_bytes());
        let mut answer = String::new();
        let _ = BufReader::new(stream).read_line(&mut answer);
        answer
    };
    let unknown = ask("{\"erase\":1}\n");
    assert!(unknown.contains("does not know this request"), "{unknown}");
    assert!(ask("\"look\"\n").contains("\"chats\":1"));
    let long = ask(&format!("{}\n", "x".repeat(1 << 20)));
    assert!(!long.contains("done"), "{long}");
    // One that says nothing holds up nobody.
    let _silent = UnixStream::connect(socket).unwrap();
    assert!(ask("\"look\"\n").contains("\"chats\":1"));
}

/// Sets a chat aside that was never spoken of.
async fn set_aside(host: &Host) {
    let store = Embedded::open(&host.path("service.redb")).unwrap();
    let ring = KeyRing::parse(OLD).unwrap();
    let records = Records::open(store, ring, SCHEMA).await.unwrap();
    // A service clears away what is older than a month.
    let now = millis(Clock::system().now());
    let chat = Chat::new("another");
    let Loaded::Absent(base) = records.load(&chat, now).await.unwrap() else {
        panic!("it is new");
    };
    let written = records.commit(&base, hearback::store::Commit::default(), now);
    written.await.unwrap();
    let Loaded::Record(base, _) = records.load(&chat, now).await.unwrap() else {
        panic!("it was written");
    };
    assert!(records.set_aside(&base.defect(), now).await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_looks_at_redis_and_says_when_it_is_away() {
    let Some(mut server) = redis().await else {
        return;
    };
    let fake = Fake::start().await;
    let host = Host::new(&fake, Some(&server));
    let (code, findings) = host.doctor();
    assert_eq!(code, Some(0), "{findings:#?}");
    assert_eq!(level(&findings, "what is acknowledged is on disk"), "ok");
    assert_eq!(level(&findings, "nothing is stored yet"), "ok");
    assert!(server.keys().await.is_empty(), "it makes nothing");
    let bot = host.serve();
    fake.push(text_update(CHAT, "/start"));
    heard(&fake, CHAT, "You live in Germany").await;
    assert_eq!(level(&host.doctor().1, "chats: 1"), "ok");
    let _: String = server
        .ask(&["CONFIG", "SET", "maxmemory-policy", "allkeys-lru"])
        .await;
    let _: String = server.ask(&["CONFIG", "SET", "appendonly", "no"]).await;
    let (code, findings) = host.doctor();
    assert_eq!(code, Some(2));
    assert_eq!(level(&findings, "throws chats away"), "error");
    assert_eq!(level(&findings, "keeps no log"), "error");
    drop(bot);
    server.kill();
    let (code, findings) = host.doctor();
    assert_eq!(code, Some(2));
    assert_eq!(level(&findings, "cannot reach Redis"), "error");
    assert_eq!(level(&findings, "languages"), "ok");
    let said = host.bad(&["backup", "copy"]);
    assert!(said.contains("cannot reach Redis"), "{said}");
    assert!(!host.path("copy").exists());
}
