//! A service on a stage: a store, a clock that a test moves, and people who write to it.

use std::{
    sync::{Arc, OnceLock},
    time::{Duration, Instant},
};

use chrono::{DateTime, TimeDelta, Utc};
use hearback::{
    app::{App, SCHEMA},
    book::{self, Book},
    content::Content,
    serve::{Clock, Pace, Patience, ServeError, Service},
    store::{Chat, KeyRing, Memory, Records, Store},
    telegram::{Api, Intake, Secret, cut},
};
use serde_json::Value;
use tokio::{net::TcpListener, runtime::Runtime, sync::oneshot, task::JoinHandle};

use super::fake::{Fake, client};
pub(crate) use super::updates::{button, message_update, press_update, text_update};

/// How updates come in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum By {
    Polling,
    Webhook,
}

pub(crate) fn book() -> Arc<Book> {
    static BOOK: OnceLock<Arc<Book>> = OnceLock::new();
    Arc::clone(BOOK.get_or_init(|| {
        let loaded = book::load(&Content::builtin().files());
        Arc::new(loaded.book.expect("the built-in book is whole"))
    }))
}

/// Fails a test that waits in vain.
pub(crate) async fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let end = Instant::now() + Duration::from_secs(90);
    while !holds() {
        assert!(Instant::now() < end, "waited in vain: {what}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

pub(crate) struct Stage<S: Store = Memory> {
    pub(crate) fake: Fake,
    pub(crate) clock: Clock,
    pub(crate) records: Records<S>,
    pub(crate) ring: KeyRing,
    pub(crate) by: By,
    /// Where the Bot API is reached.
    pub(crate) api: String,
    /// How long a call may take.
    pub(crate) timeout: Duration,
    /// How long the Bot API may wait for updates.
    pub(crate) wait: Duration,
    /// How long a caller may take.
    pub(crate) patience: Patience,
    pub(crate) change: fn(App<S>) -> App<S>,
    running: Option<Running>,
}

struct Running {
    /// One of its own, so that a crash takes everything along.
    runtime: Runtime,
    stop: oneshot::Sender<()>,
    ended: JoinHandle<Result<(), ServeError>>,
    /// Where it listens.
    at: String,
}

impl Stage<Memory> {
    pub(crate) async fn new(by: By) -> Self {
        Self::over(by, Memory::new()).await
    }
}

impl<S: Store> Stage<S> {
    pub(crate) async fn over(by: By, store: S) -> Self {
        let ring = KeyRing::generate().unwrap();
        let at: DateTime<Utc> = "2026-11-24T09:00:00Z".parse().unwrap();
        let fake = Fake::start().await;
        let mut stage = Self {
            api: fake.url.clone(),
            fake,
            clock: Clock::set(at),
            records: Records::open(store, ring.clone(), SCHEMA).await.unwrap(),
            ring,
            by,
            timeout: Duration::from_secs(5),
            wait: Duration::from_secs(20),
            patience: Patience::default(),
            change: |app| app,
            running: None,
        };
        stage.start().await;
        stage
    }

    /// Another process of the same bot, over the same store.
    pub(crate) async fn beside(&self) -> Self {
        let store = self.records.store().clone();
        let records = Records::open(store, self.ring.clone(), SCHEMA).await;
        let mut stage = Self {
            api: self.api.clone(),
            fake: self.fake.clone(),
            clock: self.clock.clone(),
            records: records.unwrap(),
            ring: self.ring.clone(),
            by: self.by,
            timeout: self.timeout,
            wait: self.wait,
            patience: self.patience,
            change: self.change,
            running: None,
        };
        stage.start().await;
        stage
    }

    /// Starts, and waits until it is ready.
    pub(crate) async fn start(&mut self) {
        let ready = self.begin();
        let end = Instant::now() + Duration::from_secs(40);
        while status(&ready).await != Some(200) {
            assert!(Instant::now() < end, "the service does not become ready");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Starts what ends by itself; answers why.
    pub(crate) async fn fails(&mut self) -> ServeError {
        self.begin();
        let Running { runtime, ended, .. } = self.running.take().unwrap();
        let why = ended.await.unwrap().expect_err("it cannot begin");
        runtime.shutdown_background();
        why
    }

    /// Starts; answers where to ask whether it is ready.
    fn begin(&mut self) -> String {
        let app = App::new(book(), self.records.clone()).cutting(cut);
        let app = (self.change)(app);
        let api = Api::new(&self.api.parse().unwrap(), "1:token").unwrap();
        let socket = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        socket.set_nonblocking(true).unwrap();
        let at = format!("http://{}", socket.local_addr().unwrap());
        let intake = match self.by {
            By::Polling => Intake::Polling { wait: self.wait },
            By::Webhook => Intake::Webhook {
                url: format!("{at}/hook").parse().unwrap(),
                secret: Secret::new("a-secret-of-the-host").unwrap(),
                max_connections: 40,
            },
        };
        let (stop, stopped) = oneshot::channel();
        let (api, clock) = (api.with_timeout(self.timeout), self.clock.clone());
        let patience = self.patience;
        let runtime = Runtime::new().unwrap();
        let ended = runtime.spawn(async move {
            let service = Service {
                app,
                api,
                intake,
                listener: Some(TcpListener::from_std(socket).unwrap()),
                clock,
                pace: Pace {
                    tick: Duration::from_millis(10),
                    ..Pace::default()
                },
                patience,
            };
            service.run(async { drop(stopped.await) }).await
        });
        let ready = format!("{at}/readyz");
        self.running = Some(Running {
            runtime,
            stop,
            ended,
            at,
        });
        ready
    }

    /// Where the service listens.
    pub(crate) fn at(&self) -> String {
        self.running.as_ref().unwrap().at.clone()
    }

    /// As a killed process would end.
    pub(crate) async fn crash(&mut self) {
        let Running { runtime, .. } = self.running.take().unwrap();
        let down = move || runtime.shutdown_timeout(Duration::from_secs(5));
        tokio::task::spawn_blocking(down).await.unwrap();
    }

    /// As SIGTERM would end it; answers how long that took.
    pub(crate) async fn stop(&mut self) -> Duration {
        let Running {
            runtime,
            stop,
            ended,
            ..
        } = self.running.take().unwrap();
        let begun = Instant::now();
        stop.send(()).unwrap();
        ended.await.unwrap().unwrap();
        let took = begun.elapsed();
        runtime.shutdown_background();
        took
    }

    pub(crate) fn later(&self, span: TimeDelta) {
        self.clock.forward(span);
    }

    /// Brings an update in, and waits until it is acknowledged.
    pub(crate) async fn update(&self, update: Value) -> i64 {
        let id = self.fake.push(update);
        self.taken().await;
        id
    }

    /// Waits until all updates are acknowledged.
    pub(crate) async fn taken(&self) {
        if self.by == By::Webhook {
            self.fake.deliver(&format!("{}/hook", self.at())).await;
        }
        until("updates are acknowledged", || self.fake.pending() == 0).await;
    }

    pub(crate) async fn says(&self, chat: i64, text: &str) -> i64 {
        self.update(text_update(chat, text)).await
    }

    /// Presses the newest button with this label.
    pub(crate) async fn presses(&self, chat: i64, label: &str) -> i64 {
        let seen = self.fake.seen(chat);
        let found = seen.iter().rev().find_map(|call| button(call, label));
        let data = found.unwrap_or_else(|| {
            panic!(
                "no button `{label}` in {:#?}",
                seen.iter().map(|call| call.text()).collect::<Vec<_>>()
            )
        });
        self.update(press_update(chat, &data)).await
    }

    /// Waits until nothing waits to be sent to a chat.
    pub(crate) async fn quiet(&self, chat: i64) {
        let end = Instant::now() + Duration::from_secs(40);
        while self.waiting(chat).await != 0 {
            assert!(Instant::now() < end, "parts are still waiting");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// How many parts wait to be sent to a chat.
    pub(crate) async fn waiting(&self, chat: i64) -> usize {
        use hearback::store::Loaded;
        let now = hearback::app::millis(self.clock.now());
        let chat = Chat::from(chat);
        let end = Instant::now() + Duration::from_secs(40);
        let loaded = loop {
            match self.records.load(&chat, now).await {
                Ok(loaded) => break loaded,
                // The way to the store may still be as bad as a test has made it.
                Err(error) if error.is_passing() && Instant::now() < end => {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                Err(error) => panic!("{error}"),
            }
        };
        match loaded {
            Loaded::Record(base, _) | Loaded::Tombstone(base) => base.parts.len(),
            Loaded::Absent(_) => 0,
            other => panic!("{other:?}"),
        }
    }

    /// From the first word to the access request.
    pub(crate) async fn first_letter(&self, chat: i64) {
        self.says(chat, "/start").await;
        self.quiet(chat).await;
        self.presses(chat, "Yes, that’s right").await;
        self.quiet(chat).await;
        self.presses(chat, "Phone, internet, TV").await;
        self.says(chat, "5 November").await;
        self.says(chat, "Example Telecom").await;
        self.quiet(chat).await;
        self.presses(chat, "I don’t know").await;
        self.quiet(chat).await;
        self.presses(chat, "Kim Example").await;
        self.quiet(chat).await;
        self.presses(chat, "I don’t know").await;
        self.quiet(chat).await;
        self.presses(chat, "That’s right, write the letter").await;
        self.quiet(chat).await;
    }
}

pub(crate) async fn status(url: &str) -> Option<u16> {
    let answered = client().get(url).send().await.ok()?;
    Some(answered.status().as_u16())
}

impl<S: Store> Drop for Stage<S> {
    fn drop(&mut self) {
        if let Some(running) = self.running.take() {
            running.runtime.shutdown_background();
        }
    }
}
