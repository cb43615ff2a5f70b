//! The two bots: how each is started, filled and measured.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use anyhow::{Context as _, Result, ensure};
use clap::ValueEnum;
use serde::Serialize;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::sleep,
};

use crate::{
    api::{Api, Message},
    fill::{self, KEY, Middle},
    hook::{Hook, PATH, SECRET},
    process::{Folder, Process, free_address, until},
    report::{Load, Row},
    script,
    server::Server,
    soak::{self, Soaked},
    walk::{Course, Numbers, Walked},
};

/// The number before the colon names the instance in Redis.
const TOKEN: &str = "1:load";

/// So many conversations are stored before what they take is measured.
const FIRST: i64 = 64;

/// Which bot.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The product.
    Hearback,
    /// The plain dispatcher.
    Baseline,
}

/// Where bots are measured.
pub struct Stage {
    programs: PathBuf,
    at_once: usize,
    span: Duration,
    api: Api,
    folder: Folder,
    middle: Middle,
    /// Never used twice, also where one server outlives several bots.
    numbers: Arc<Numbers>,
    parts: Arc<Vec<usize>>,
}

/// A bot that runs.
struct Running {
    process: Process,
    /// From the start until it can take updates.
    ready: Duration,
    course: Course,
}

impl Stage {
    /// Makes everything ready: the API, the texts of the walk, a conversation to be stored.
    pub async fn new(programs: &Path, at_once: usize, span: Duration) -> Result<Self> {
        let mut stage = Self {
            programs: programs.to_owned(),
            at_once,
            span,
            api: Api::start().await?,
            folder: Folder::make("bots")?,
            middle: Middle::play()?,
            numbers: Arc::new(Numbers::new()),
            parts: Arc::default(),
        };
        let server = Server::start().await?;
        let running = stage.start(Kind::Hearback, &server).await?;
        let said = running.course.look().await?;
        stage.parts = Arc::new(said.iter().map(Vec::len).collect());
        stage.write_texts(&said)?;
        Ok(stage)
    }

    /// The texts that the baseline says.
    fn texts(&self) -> String {
        let path = self.folder.path().join("texts.json");
        path.to_string_lossy().into_owned()
    }

    fn write_texts(&self, said: &[Vec<Message>]) -> Result<()> {
        let stop = |messages: &Vec<Message>| {
            let said = |message: &Message| serde_json::json!({ "text": unescape(&message.text), "buttons": message.buttons() });
            messages.iter().map(said).collect::<Vec<_>>()
        };
        let stops: Vec<_> = said.iter().map(stop).collect();
        Ok(std::fs::write(
            self.texts(),
            serde_json::to_string(&stops)?,
        )?)
    }

    /// Starts a bot and waits until it can take updates.
    async fn start(&self, kind: Kind, server: &Server) -> Result<Running> {
        let address = free_address()?;
        let url = format!("https://localhost{PATH}");
        let texts = self.texts();
        let folder = self.folder.path().to_string_lossy();
        let process = match kind {
            Kind::Hearback => Process::start(
                &self.programs.join("hearback"),
                &["serve", "--log", "warn"],
                &[
                    ("HOME", &folder),
                    ("HEARBACK_TELEGRAM_TOKEN", TOKEN),
                    ("HEARBACK_TELEGRAM_API_URL", &self.api.url),
                    ("HEARBACK_WEBHOOK_URL", &url),
                    ("HEARBACK_WEBHOOK_SECRET", SECRET),
                    ("HEARBACK_LISTEN", &address),
                    ("HEARBACK_REDIS_URL", &server.url),
                    ("HEARBACK_STATE_KEY", KEY),
                ],
            )?,
            Kind::Baseline => Process::start(
                &self.programs.join("baseline"),
                &[],
                &[
                    ("TOKEN", TOKEN),
                    ("API_URL", &self.api.url),
                    ("WEBHOOK_URL", &url),
                    ("SECRET", SECRET),
                    ("LISTEN", &address),
                    ("REDIS_URL", &server.url),
                    ("TEXTS", &texts),
                ],
            )?,
        };
        // The dispatcher has no such page; that it answers at all is all there is to see.
        let wanted = match kind {
            Kind::Hearback => "200",
            Kind::Baseline => "404",
        };
        let ready = until("the bot is ready", async || {
            asked(&address).await.is_ok_and(|status| status == wanted)
        })
        .await?;
        let course = Course {
            api: self.api.clone(),
            hook: Arc::new(Hook::new(&address, 100)),
            numbers: Arc::clone(&self.numbers),
            acts: Arc::new(script::acts()),
            parts: Arc::clone(&self.parts),
            goes_round: false,
        };
        Ok(Running {
            process,
            ready,
            course,
        })
    }

    /// Measures the bots with more and more stored conversations, in turns, since what a machine
    /// can do changes from minute to minute; the median of so many rounds counts. What went at most
    /// through the first is halved for a third measurement of the other.
    pub async fn measure(
        &self,
        kinds: &[Kind],
        mode: &str,
        stored: &[i64],
        rounds: u8,
    ) -> Result<Vec<Row>> {
        let mut servers = Vec::new();
        for _ in kinds {
            servers.push(Server::start().await?);
        }
        let mut rows = Vec::new();
        let mut there = 0;
        for &wanted in stored {
            let mut bytes = Vec::new();
            for (kind, server) in kinds.iter().zip(&servers) {
                bytes.push(self.filled(*kind, server, there, wanted).await?);
                server.log(mode).await?;
            }
            there = wanted;
            let mut found: Vec<Vec<Row>> = kinds.iter().map(|_| Vec::new()).collect();
            for _ in 0..rounds {
                let mut first = None;
                for (at, kind) in kinds.iter().enumerate() {
                    let mut row = self.with(*kind, &servers[at], first).await?;
                    row.mode = mode.to_owned();
                    row.stored = wanted;
                    row.bytes_a_conversation = bytes[at];
                    eprintln!("{}", row.line());
                    first = first.or(Some(row.most.rate / 2.0));
                    found[at].push(row);
                }
            }
            rows.extend(found.iter().filter_map(|rows| Row::median(rows)));
        }
        Ok(rows)
    }

    /// Fills the store up; answers the memory that one conversation takes. What the first ones make
    /// it set up, scripts and lists, is none of that.
    async fn filled(&self, kind: Kind, server: &Server, from: i64, to: i64) -> Result<f64> {
        let from_which = (from + FIRST).min(to);
        server.no_log().await?;
        self.fill(kind, server, from, from_which).await?;
        let before = server.memory().await?;
        self.fill(kind, server, from_which, to).await?;
        let filled = server.memory().await?.saturating_sub(before);
        Ok(filled as f64 / (to - from_which).max(1) as f64)
    }

    async fn fill(&self, kind: Kind, server: &Server, from: i64, to: i64) -> Result<()> {
        match kind {
            Kind::Hearback => self.middle.hearback(&server.url, from + 1, to + 1).await,
            Kind::Baseline => {
                // One that has come to the end of the walk.
                let running = self.start(kind, server).await?;
                let chat = running.course.walk().await?;
                let stored: Vec<u8> = server.ask(&["GET", &chat.to_string()]).await?;
                ensure!(!stored.is_empty(), "the baseline has stored nothing");
                drop(running);
                fill::baseline(&server.url, &stored, from + 1, to + 1).await
            }
        }
    }

    async fn with(&self, kind: Kind, server: &Server, other: Option<f64>) -> Result<Row> {
        let running = self.start(kind, server).await?;
        let idle = self.idle(&running, server).await?;
        let warm = self.span.div_f64(4.0);
        running.course.run(self.at_once, warm).await?;
        let most = async || running.course.run(self.at_once, self.span).await;
        let most = load(&running, server, idle, most).await?;
        let paced = async |rate: f64| {
            let pace = async || running.course.pace(rate, self.span).await;
            load(&running, server, idle, pace).await
        };
        let half = paced(most.rate / 2.0).await?;
        let same = match other {
            Some(rate) => Some(paced(rate).await?),
            None => None,
        };
        Ok(Row {
            kind,
            mode: String::new(),
            stored: 0,
            ready_ms: running.ready.as_secs_f64() * 1000.0,
            resident: running.process.resident()?,
            bytes_a_conversation: 0.0,
            commands_idle: idle,
            most,
            half,
            same,
        })
    }

    /// Lets the product run at half load for so long, and looks at memory meanwhile.
    pub async fn soak(&self, mode: &str, span: Duration) -> Result<Soaked> {
        let server = Server::start().await?;
        server.log(mode).await?;
        let Running {
            process, course, ..
        } = self.start(Kind::Hearback, &server).await?;
        let mut course = Course {
            acts: Arc::new(script::round()),
            goes_round: true,
            ..course
        };
        let said = course.look().await?;
        course.parts = Arc::new(said.iter().map(Vec::len).collect());
        let most = course.run(self.at_once, self.span).await?;
        let rate = most.rate() / 2.0;
        soak::run(&course, rate, span, &process, &server).await
    }

    /// Commands a second when nobody talks: looking who is due, say.
    async fn idle(&self, running: &Running, server: &Server) -> Result<f64> {
        let span = self.span.div_f64(4.0);
        let before = server.commands().await?;
        sleep(span).await;
        let after = server.commands().await?;
        ensure!(running.process.cpu().is_ok(), "the bot has ended");
        Ok((after - before) as f64 / span.as_secs_f64())
    }
}

/// Watches bot and server during a walk.
async fn load(
    running: &Running,
    server: &Server,
    idle: f64,
    walk: impl AsyncFn() -> Result<Walked>,
) -> Result<Load> {
    let state = async || -> Result<_> {
        let bot = running.process.cpu()?;
        Ok((bot, server.process.cpu()?, server.commands().await?))
    };
    let before = state().await?;
    let walked = walk().await?;
    // What is still to be struck belongs to the walk.
    let rest = Duration::from_millis(200);
    sleep(rest).await;
    let after = state().await?;
    let updates = walked.updates().max(1) as f64;
    let micros = |before: Duration, after: Duration| (after - before).as_secs_f64() * 1e6 / updates;
    let by_itself = idle * (walked.span + rest).as_secs_f64();
    Ok(Load {
        rate: walked.rate(),
        acknowledged_p50_ms: walked.acknowledged.permille(500),
        acknowledged_p99_ms: walked.acknowledged.permille(990),
        answered_p50_ms: walked.answered.permille(500),
        answered_p99_ms: walked.answered.permille(990),
        cpu_bot_us: micros(before.0, after.0),
        cpu_redis_us: micros(before.1, after.1),
        commands: ((after.2 - before.2) as f64 - by_itself) / updates,
        messages: walked.messages as f64 / updates,
    })
}

/// The status of `/readyz`.
async fn asked(address: &str) -> Result<String> {
    let mut stream = TcpStream::connect(address).await?;
    let ask = format!("GET /readyz HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
    stream.write_all(ask.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    let status = answer.split(' ').nth(1);
    Ok(status.context("no status")?.to_owned())
}

/// What `escape` of teloxide did to a text.
fn unescape(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">");
    text.replace("&amp;", "&")
}
