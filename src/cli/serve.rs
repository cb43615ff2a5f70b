//! `hearback serve`: the conversation over Telegram.

use std::{
    io::{IsTerminal, Write as _},
    process::ExitCode,
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use tokio::{
    net::TcpListener,
    runtime::{Builder, Runtime},
};
use tracing::{error, warn};
use tracing_subscriber::{Layer as _, filter::Targets, layer::SubscriberExt as _};

use crate::{
    app::App,
    care::{Door, SOCKET, chain},
    config::Settings,
    serve::{Clock, Pace, Patience, Service, answering},
    store::{Embedded, Records, Redis, Store, StoreError},
    telegram::{Api, Intake, cut},
};

use super::{
    place,
    settings::{self, SettingsArgs, state_folder},
};

/// The exit code for settings or content that no second start makes right; BSD calls it EX_CONFIG.
const WRONG: u8 = 78;

/// How often a Redis that cannot be used yet is tried, and how often the log says so.
const LOOKS_AGAIN: Duration = Duration::from_secs(1);
const TELLS_AGAIN: Duration = Duration::from_secs(30);

/// What the help says about the settings that are no flags.
const SETTINGS: &str = "\
Every setting can also stand in the file (`listen = \"127.0.0.1:8080\"`) or in the environment
(`HEARBACK_LISTEN=127.0.0.1:8080`), which counts more; flags count most. Only there, since a
command line is no secret: telegram_token, webhook_secret, state_key, redis_url. And:
redis_replicas, max_connections, alarms_per_second, poll_seconds; and who runs it: host_name,
host_contact, privacy_notice, host_country, source_url.

The least that is needed: HEARBACK_TELEGRAM_TOKEN=… hearback serve";

#[derive(clap::Args)]
#[command(after_help = SETTINGS)]
pub(super) struct Serve {
    #[command(flatten)]
    settings: SettingsArgs,
    /// What is logged: `warn`, `info`, `debug` …
    #[arg(long, value_name = "FILTER")]
    log: Option<String>,
    /// How it is logged: `text` or `json`
    #[arg(long, value_name = "FORMAT")]
    log_format: Option<String>,
}

impl Serve {
    pub(super) fn run(&self) -> Result<ExitCode> {
        let more = [("log", &self.log), ("log_format", &self.log_format)];
        let Some(settings) = self.settings.right(&more)? else {
            return Ok(ExitCode::from(WRONG));
        };
        begin_log(&settings);
        let book = match settings::book(&settings) {
            Ok(book) => Arc::new(book),
            Err(error) => {
                writeln!(anstream::stderr(), "error: {}", chain(error.as_ref()))?;
                return Ok(ExitCode::from(WRONG));
            }
        };
        let runtime = runtime().context("cannot start the runtime")?;
        let ended = runtime.block_on(async {
            let listener = bind(&settings).await?;
            let patience = Patience::default();
            if let Some(url) = &settings.redis_url {
                let opening = opened(url, &settings);
                let (records, listener) = answering(listener, patience, opening).await?;
                return serve(App::new(book, records?), settings, listener).await;
            }
            let opening = place::begin(&settings);
            let (records, listener) = answering(listener, patience, opening).await?;
            let records = records?;
            let _door = open_door(&settings, records.clone())?;
            serve(App::new(book, records), settings, listener).await
        });
        // What did not end in time must not keep the process.
        runtime.shutdown_timeout(Duration::from_millis(500));
        ended.map(|()| ExitCode::SUCCESS)
    }
}

/// Where the webhook and whoever watches the service ask.
async fn bind(settings: &Settings) -> Result<Option<TcpListener>> {
    let Some(address) = settings.listen else {
        return Ok(None);
    };
    let bound = TcpListener::bind(address).await;
    let bound = bound.with_context(|| format!("listen: cannot use {address}"))?;
    Ok(Some(bound))
}

/// The records in Redis, as soon as it can be used: it may be starting, or failing over.
async fn opened(url: &str, settings: &Settings) -> Result<Records<Redis>> {
    let mut told: Option<Instant> = None;
    loop {
        let failed = match settings::redis(url, settings).await {
            Err(error) if is_passing(&error) => error,
            opened => return opened,
        };
        if told.is_none_or(|told| told.elapsed() >= TELLS_AGAIN) {
            told = Some(Instant::now());
            warn!(
                error = chain(failed.as_ref()),
                "redis_url: not usable yet; waiting for it"
            );
        }
        tokio::time::sleep(LOOKS_AGAIN).await;
    }
}

fn is_passing(error: &anyhow::Error) -> bool {
    error
        .downcast_ref()
        .is_some_and(|error: &StoreError| error.is_passing())
}

/// One core is left to Redis and the system. Where that leaves one, nothing has to move between
/// threads, and an update takes a quarter less time.
fn runtime() -> std::io::Result<Runtime> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let mut builder = match cores.saturating_sub(1) {
        0 | 1 => Builder::new_current_thread(),
        threads => {
            let mut builder = Builder::new_multi_thread();
            builder.worker_threads(threads);
            builder
        }
    };
    builder.enable_all().build()
}

/// Lets the commands in that work beside it, since nobody else can open the file meanwhile. A
/// service that cannot be asked is still one.
fn open_door(settings: &Settings, records: Records<Embedded>) -> Result<Option<Door>> {
    let path = state_folder(settings)?.join(SOCKET);
    Ok(match Door::open(&path, records, Clock::system()) {
        Ok(door) => Some(door),
        Err(error) => {
            warn!(%error, "no command can ask this service; they work once it is stopped");
            None
        }
    })
}

async fn serve<S: Store>(
    app: App<S>,
    settings: Settings,
    listener: Option<TcpListener>,
) -> Result<()> {
    let api = Api::new(&settings.telegram_api_url, &settings.telegram_token)?;
    let intake = match settings.webhook {
        Some((url, secret)) => Intake::Webhook {
            url,
            secret,
            max_connections: settings.max_connections,
        },
        None => Intake::Polling {
            wait: Duration::from_secs(settings.poll_seconds.into()),
        },
    };
    let service = Service {
        app: app.cutting(cut),
        api,
        intake,
        listener,
        clock: Clock::system(),
        pace: Pace {
            per_second: settings.alarms_per_second,
            ..Pace::default()
        },
        patience: Patience::default(),
    };
    Ok(service.run(asked_to_stop()).await?)
}

/// Waits for SIGTERM or SIGINT.
async fn asked_to_stop() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupted => {}
                _ = terminated.recv() => {}
            }
            return;
        }
    }
    let _ = interrupted.await;
}

/// Logs to the error stream. A panic says where it happened and not what: its words may quote
/// a person's.
fn begin_log(settings: &Settings) {
    let filter: Targets = settings.log.parse().unwrap_or_default();
    let to = std::io::stderr;
    let layer = if settings.log_json {
        tracing_subscriber::fmt::layer()
            .json()
            .with_writer(to)
            .boxed()
    } else {
        let colours = std::io::stderr().is_terminal();
        let text = tracing_subscriber::fmt::layer().with_ansi(colours);
        text.with_writer(to).boxed()
    };
    let log = tracing_subscriber::registry().with(layer.with_filter(filter));
    // Fails only where a log was begun before, which then goes on.
    let _ = tracing::subscriber::set_global_default(log);
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string);
        error!(place, "a panic");
    }));
}
