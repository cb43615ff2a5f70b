//! The program as its own process, over a store that outlives it.

use std::{
    collections::BTreeMap,
    fs::OpenOptions,
    net::TcpListener,
    os::unix::process::ExitStatusExt as _,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use chrono::{DateTime, Days, NaiveTime, TimeZone as _, Utc};
use hearback::recognise::Recogniser;
use tempfile::TempDir;

use super::{
    carrier::Carrier,
    checker::{self, Expected, Seen, Violation},
    content,
    fake::{Call, Fake, Moment, client},
    hand::BOOK,
    model,
    people::{People, Said},
};

/// A key for the state in Redis.
pub(crate) const KEY: &str = "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=";

/// How long anything may take. Much, for a machine that has other things to do.
const PATIENCE: Duration = Duration::from_secs(60);

/// How updates come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    Polling,
    Webhook,
}

/// A bot: its server, its people's updates, its store, and the processes that serve it.
pub(crate) struct Bot {
    pub(crate) fake: Fake,
    pub(crate) by: By,
    folder: TempDir,
    /// Redis; the embedded store without.
    redis: Option<String>,
    /// What is laid over the book that comes with the program.
    content: Option<PathBuf>,
    /// What every process is told.
    settings: Vec<(&'static str, String)>,
    carrier: Option<Carrier>,
    begun: Mutex<usize>,
}

/// A process that does not outlive its test.
pub(crate) struct Process {
    child: Child,
    pub(crate) name: String,
    address: String,
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Bot {
    /// A bot whose processes keep a quick pace, and whose book echoes.
    pub(crate) async fn new(by: By, redis: Option<String>) -> Self {
        let mut bot = Self::plain(by, redis).await;
        bot.content = Some(content::write(bot.folder.path()));
        bot
    }

    /// The same with the book that comes with the program, and the moment that its clock shows
    /// as it begins: noon, so that no day ends meanwhile.
    pub(crate) async fn with_whole_book(by: By, redis: Option<String>) -> (Self, DateTime<Utc>) {
        // What a process has to say is played here too, beside the Bot API server: learning
        // within a turn would have that one answer too late.
        let learn = || BOOK.replies.values().for_each(Recogniser::learn);
        tokio::task::spawn_blocking(learn).await.unwrap();
        let now = Utc::now();
        let noon = noon_after(now, 0);
        let ahead = (noon - now).num_seconds().to_string();
        let bot = Self::plain(by, redis).await;
        (bot.with("HEARBACK_TEST_AHEAD", &ahead), noon)
    }

    async fn plain(by: By, redis: Option<String>) -> Self {
        let fake = Fake::start().await;
        let carrier = (by == By::Webhook).then(|| Carrier::begin(&fake));
        Self {
            fake,
            by,
            folder: tempfile::tempdir().unwrap(),
            redis,
            content: None,
            settings: vec![
                ("HEARBACK_LOG", "info".to_owned()),
                // Not so short that a busy machine lets one end while somebody sends.
                ("HEARBACK_TEST_LEASE", "2500".to_owned()),
                ("HEARBACK_TEST_TICK", "40".to_owned()),
            ],
            carrier,
            begun: Mutex::new(0),
        }
    }

    /// Where the state and the logs lie.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// All that the processes have printed until now.
    pub(crate) fn printed(&self) -> Vec<u8> {
        let begun = *self.begun.lock().unwrap();
        let logs = (1..=begun).map(|n| self.folder.path().join(format!("p{n}.log")));
        logs.flat_map(|log| std::fs::read(log).unwrap()).collect()
    }

    /// Lays another folder over the book, for every process that begins from now on.
    pub(crate) fn lays(&mut self, content: PathBuf) {
        self.content = Some(content);
    }

    /// Has every process that begins from now on told this.
    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, value: &str) -> Self {
        self.set(name, value);
        self
    }

    /// The same for a bot that is there.
    pub(crate) fn set(&mut self, name: &'static str, value: &str) {
        self.settings.retain(|(other, _)| *other != name);
        self.settings.push((name, value.to_owned()));
    }

    /// Gives each round of a test a bot of its own: the number before the colon names its keys.
    #[must_use]
    pub(crate) fn of_round(self, round: u64) -> Self {
        self.with("HEARBACK_TELEGRAM_TOKEN", &format!("{}:token", 1 + round))
    }

    /// Has updates of one chat overtake each other.
    pub(crate) fn loosens(&self) {
        if let Some(carrier) = &self.carrier {
            carrier.loosens();
        }
    }

    /// Starts a process; `more` counts for this one alone.
    pub(crate) fn start(&self, more: &[(&str, String)]) -> Process {
        let name = {
            let mut begun = self.begun.lock().unwrap();
            *begun += 1;
            format!("p{begun}")
        };
        let folder = self.folder.path();
        let log = folder.join(format!("{name}.log"));
        let log = OpenOptions::new()
            .create(true)
            .append(true)
            .open(log)
            .unwrap();
        let mut program = Command::new(env!("CARGO_BIN_EXE_hearback"));
        let address = free_address();
        program
            .args(["serve", "--state"])
            .arg(folder.join("state"))
            .env("HEARBACK_LISTEN", &address)
            .env("HEARBACK_TEST_STRUCK", self.struck(&name))
            .stdout(log.try_clone().unwrap())
            .stderr(log);
        self.tells(&mut program, more);
        let url = format!("{}/{name}", self.fake.url);
        program.env("HEARBACK_TELEGRAM_API_URL", url);
        match self.by {
            By::Polling => program.env("HEARBACK_POLL_SECONDS", "5"),
            By::Webhook => program.env("HEARBACK_WEBHOOK_URL", format!("http://{address}/hook")),
        };
        if let Some(content) = &self.content {
            program.arg("--content").arg(content);
            program.env("HEARBACK_TEST_ALONE", "1");
        }
        let child = program.spawn().unwrap();
        if let Some(carrier) = &self.carrier {
            carrier.add(&address);
        }
        Process {
            child,
            name,
            address,
        }
    }

    /// Tells a command what every process of the bot is told; `more` counts for this one alone.
    pub(crate) fn tells<'a>(
        &self,
        command: &'a mut Command,
        more: &[(&str, String)],
    ) -> &'a mut Command {
        if let Some(url) = &self.redis {
            command
                .env("HEARBACK_REDIS_URL", url)
                .env("HEARBACK_STATE_KEY", KEY);
        }
        command
            .env("HEARBACK_TELEGRAM_TOKEN", "1:token")
            .env("HEARBACK_TELEGRAM_API_URL", &self.fake.url)
            .envs(self.settings.iter().map(|(name, value)| (name, value)))
            .envs(more.iter().map(|(name, value)| (name, value)))
            .current_dir(self.folder.path())
            .stdin(Stdio::null())
    }

    /// Runs a command of the host's beside the processes; answers how it ended and what it said.
    pub(crate) fn host(&self, args: &[&str], more: &[(&str, String)]) -> (ExitStatus, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hearback"));
        command
            .args(args)
            .arg("--state")
            .arg(self.folder.path().join("state"));
        let output = self.tells(&mut command, more).output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let wrong = String::from_utf8_lossy(&output.stderr);
        (output.status, said + &wrong)
    }

    /// Waits until all updates are acknowledged.
    pub(crate) async fn acknowledges(&self) {
        let end = Instant::now() + PATIENCE;
        while self.fake.pending() > 0 {
            assert!(Instant::now() < end, "updates are not acknowledged");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Kills a process, as the system would.
    pub(crate) fn kill(&self, mut process: Process) {
        process.child.kill().unwrap();
        process.child.wait().unwrap();
        self.was_killed(&process);
    }

    /// Asks a process to stop, and waits until it has.
    pub(crate) async fn stop(&self, mut process: Process) {
        process.asks_to_stop();
        let end = Instant::now() + PATIENCE;
        while process.child.try_wait().unwrap().is_none() {
            assert!(Instant::now() < end, "{} does not stop", process.name);
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let ended = process.child.wait().unwrap();
        assert!(ended.success(), "{}: {ended}", process.name);
        self.gone(&process);
    }

    /// Whether a process that was to die at a point has done so. What else ends it is an error.
    pub(crate) fn has_died(&self, process: &mut Process) -> bool {
        let Some(ended) = process.child.try_wait().unwrap() else {
            return false;
        };
        assert!(
            is_abort(ended),
            "{}: {ended}\n{}",
            process.name,
            self.log(process)
        );
        self.was_killed(process);
        true
    }

    fn was_killed(&self, process: &Process) {
        self.gone(process);
        self.note_struck(&process.name);
        self.fake.note(Moment::Killed(process.name.clone()));
    }

    /// Notes what a process has struck until now, chat by chat.
    fn note_struck(&self, process: &str) {
        let mut counts: BTreeMap<i64, usize> = BTreeMap::new();
        let chats = std::fs::read_to_string(self.struck(process)).unwrap_or_default();
        for chat in chats.lines() {
            *counts.entry(chat.parse().unwrap()).or_default() += 1;
        }
        for (chat, count) in counts {
            let process = process.to_owned();
            self.fake.note(Moment::Struck {
                process,
                chat,
                count,
            });
        }
    }

    /// Whether a process has struck all that it has sent.
    pub(crate) fn has_struck_all(&self, process: &Process) -> bool {
        let (_, calls) = self.fake.history();
        let of_it = |call: &&Call| call.is_send() && call.done && call.process == process.name;
        let struck = std::fs::read_to_string(self.struck(&process.name)).unwrap_or_default();
        struck.lines().count() == calls.iter().filter(of_it).count()
    }

    /// Where a process tells what it has struck.
    fn struck(&self, process: &str) -> PathBuf {
        self.folder.path().join(format!("{process}.struck"))
    }

    /// Notes that the store goes away now, and whether it may lose what it holds.
    pub(crate) fn store_goes(&self, loses: bool) {
        let begun = *self.begun.lock().unwrap();
        for process in 1..=begun {
            self.note_struck(&format!("p{process}"));
        }
        self.fake.note(Moment::Away { loses });
    }

    /// Notes that the store is back.
    pub(crate) fn store_is_back(&self) {
        self.fake.note(Moment::Back);
    }

    /// What a process has logged.
    pub(crate) fn log(&self, process: &Process) -> String {
        let log = self.folder.path().join(format!("{}.log", process.name));
        std::fs::read_to_string(log).unwrap_or_default()
    }

    fn gone(&self, process: &Process) {
        if let Some(carrier) = &self.carrier {
            carrier.remove(&process.address);
        }
    }

    /// Waits until a process can take updates.
    pub(crate) async fn is_up(&self, process: &Process) {
        let url = format!("http://{}/readyz", process.address);
        let end = Instant::now() + PATIENCE;
        loop {
            let answered = client().get(&url).send().await;
            if answered.is_ok_and(|answer| answer.status() == 200) {
                return;
            }
            assert!(
                Instant::now() < end,
                "{} is not up\n{}",
                process.name,
                self.log(process)
            );
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Waits until a process says that it cannot take updates.
    pub(crate) async fn is_down(&self, process: &Process) {
        let url = format!("http://{}/readyz", process.address);
        let end = Instant::now() + PATIENCE;
        loop {
            let answered = client().get(&url).send().await;
            if answered.is_ok_and(|answer| answer.status() == 503) {
                return;
            }
            assert!(Instant::now() < end, "{} says nothing", process.name);
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// How many updates a process has left to others.
    pub(crate) async fn left(&self, process: &Process) -> u64 {
        let url = format!("http://{}/metrics", process.address);
        let answered = client().get(&url).send().await.unwrap();
        let counted = answered.text().await.unwrap();
        let mut lines = counted.lines();
        let left = r#"hearback_updates_total{outcome="left"} "#;
        let left = lines.find_map(|line| line.strip_prefix(left));
        left.map_or(0, |count| count.parse().unwrap())
    }

    /// Waits until so much was said, or nobody writes any more.
    pub(crate) async fn writes(&self, people: &People, count: usize) {
        while people.said() < count && !people.have_given_up() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Whether a process has sent anything.
    pub(crate) fn has_sent(&self, process: &Process) -> bool {
        let (_, calls) = self.fake.history();
        calls
            .iter()
            .any(|call| call.is_send() && call.process == process.name)
    }

    /// Waits until the alarm of so many chats has rung.
    pub(crate) async fn rung(&self, chats: i64) {
        let rings = |chat| {
            let mut seen = self.fake.seen(chat).into_iter();
            seen.any(|call| model::rings(&call))
        };
        let end = Instant::now() + PATIENCE;
        while !(1..=chats).all(rings) {
            // Who was not rung is said by the checker.
            if Instant::now() > end {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Waits until all is acknowledged and whole, and judges it.
    pub(crate) async fn settles(&self, said: &[Said], alarms: bool) -> Result<Seen, Violation> {
        self.settles_within(said, alarms, Duration::from_secs(20))
            .await
    }

    /// As [`Bot::settles`], until nothing has happened for so long.
    pub(crate) async fn settles_within(
        &self,
        said: &[Said],
        alarms: bool,
        patience: Duration,
    ) -> Result<Seen, Violation> {
        let whole = Instant::now() + PATIENCE * 3;
        let (mut end, mut happened) = (Instant::now() + patience, 0);
        loop {
            let more = self.fake.history().0.len();
            if more > happened {
                (end, happened) = (Instant::now() + patience, more);
            }
            let is_pending = self.fake.pending() != 0;
            let judged = self.check(said, alarms);
            let may_change = judged
                .as_ref()
                .map_or_else(|wrong| wrong.is_early, |_| is_pending);
            if !may_change || Instant::now() > end.min(whole) {
                return judged;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// As [`Bot::settles`], then stops the processes and judges what they left.
    pub(crate) async fn ends(
        &self,
        said: &[Said],
        running: impl IntoIterator<Item = Process>,
    ) -> Result<Seen, Violation> {
        self.settles(said, false).await?;
        for process in running {
            self.stop(process).await;
        }
        self.check(said, false)
    }

    /// Replaces each process by a new one, and has so much said in between.
    pub(crate) async fn rolls(&self, people: &People, running: &mut Vec<Process>, count: usize) {
        for _ in 0..running.len() {
            let new = self.start(&[]);
            self.is_up(&new).await;
            self.stop(running.remove(0)).await;
            running.push(new);
            self.writes(people, people.said() + count).await;
        }
    }

    /// Judges what happened until now.
    pub(crate) fn check_now(&self, people: &People) -> Result<Seen, Violation> {
        let history = self.fake.history();
        checker::check(&history, &people.all_said(), self.expected(false))
    }

    /// Judges a run that has come to rest.
    pub(crate) fn check(&self, said: &[Said], alarms: bool) -> Result<Seen, Violation> {
        checker::check(&self.fake.history(), said, self.expected(alarms))
    }

    /// The same without messages that nobody's words led to.
    pub(crate) fn check_without(
        &self,
        said: &[Said],
        is_other: impl Fn(&Call) -> bool,
    ) -> Result<Seen, Violation> {
        let (mut moments, calls) = self.fake.history();
        moments.retain(|moment| !matches!(moment, Moment::Arrived(at) if is_other(&calls[*at])));
        checker::check(&(moments, calls), said, self.expected(false))
    }

    fn expected(&self, alarms: bool) -> Expected {
        let in_order = self.by == By::Polling;
        Expected { in_order, alarms }
    }
}

impl Process {
    /// Sends SIGTERM.
    pub(crate) fn asks_to_stop(&self) {
        let id = self.child.id().to_string();
        let sent = Command::new("kill").args(["-TERM", &id]).status();
        assert!(sent.unwrap().success());
    }
}

/// Noon in Berlin, the next after a moment or so many days later.
pub(crate) fn noon_after(now: DateTime<Utc>, days: u64) -> DateTime<Utc> {
    let zone = chrono_tz::Europe::Berlin;
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap();
    let at = |day: u64| {
        let day = now.with_timezone(&zone).date_naive() + Days::new(day);
        zone.from_local_datetime(&day.and_time(noon))
            .unwrap()
            .to_utc()
    };
    at(days + u64::from(at(0) < now))
}

pub(crate) fn is_abort(ended: ExitStatus) -> bool {
    const SIGABRT: i32 = 6;
    ended.signal() == Some(SIGABRT)
}

/// An address that nobody uses. Linux has millions that are this machine's own, so that each
/// process gets one that no other test's connection can take in the meantime.
fn free_address() -> String {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let next = NEXT.fetch_add(1, Ordering::SeqCst);
    let id = std::process::id();
    let own = format!(
        "127.{}.{}.{}",
        64 + (id >> 8) % 128,
        id % 256,
        1 + next % 254
    );
    let host = if cfg!(target_os = "linux") {
        &own
    } else {
        "127.0.0.1"
    };
    let listener = TcpListener::bind((host, 0)).unwrap();
    listener.local_addr().unwrap().to_string()
}
