//! `hearback serve`: the conversation over Telegram.

use std::{
    env, fs,
    io::{IsTerminal, Write as _},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
    time::Duration,
};

use anyhow::{Context, Result, bail};
use tokio::net::TcpListener;
use tracing::error;
use tracing_subscriber::{Layer as _, filter::Targets, layer::SubscriberExt as _};

use crate::{
    app::{App, SCHEMA},
    book,
    config::{self, Settings},
    content::Content,
    serve::{Clock, Pace, Patience, Service},
    store::{Embedded, KeyRing, Records, Redis, Store},
    telegram::{Api, Intake, cut},
};

/// The file that is read when no other is named, if it is there.
const FILE: &str = "hearback.toml";

/// What the help says about the settings that are no flags.
const SETTINGS: &str = "\
Every setting can also stand in the file (`listen = \"127.0.0.1:8080\"`) or in the environment
(`HEARBACK_LISTEN=127.0.0.1:8080`), which counts more; flags count most. Only there, since a
command line is no secret: telegram_token, webhook_secret, state_key, redis_url. And:
max_connections, alarms_per_second, poll_seconds; and who runs it: host_name, host_contact,
privacy_notice, host_country, source_url.

The least that is needed: HEARBACK_TELEGRAM_TOKEN=… hearback serve";

#[derive(clap::Args)]
#[command(after_help = SETTINGS)]
pub(super) struct Serve {
    /// The file with the settings; `hearback.toml` here, if there is one
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// A Bot API server other than Telegram's own
    #[arg(long, value_name = "URL")]
    telegram_api_url: Option<String>,
    /// Where Telegram reaches this service; polling without
    #[arg(long, value_name = "URL")]
    webhook_url: Option<String>,
    /// Address and port for the webhook, /healthz and /readyz
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<String>,
    /// The folder for the state file and its key
    #[arg(long, value_name = "DIR")]
    state: Option<String>,
    /// The file with the key of the state
    #[arg(long, value_name = "FILE")]
    state_key_file: Option<String>,
    /// A directory with `dialogues` and `locales`, laid over the built-in content
    #[arg(long, value_name = "DIR")]
    content: Vec<String>,
    /// What is logged: `warn`, `info`, `debug` …
    #[arg(long, value_name = "FILTER")]
    log: Option<String>,
    /// How it is logged: `text` or `json`
    #[arg(long, value_name = "FORMAT")]
    log_format: Option<String>,
}

impl Serve {
    pub(super) fn run(&self) -> Result<ExitCode> {
        let Some(settings) = self.settings()? else {
            return Ok(ExitCode::FAILURE);
        };
        begin_log(&settings);
        let mut content = Content::builtin();
        for directory in &settings.content {
            content.lay(directory)?;
        }
        let loaded = book::load(&content.files());
        let Some(mut book) = loaded.book else {
            super::print_findings(&loaded, super::Format::Text)?;
            bail!("the content has errors, see above");
        };
        book.host = settings.host.clone();
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .context("cannot start the runtime")?;
        let ended = runtime.block_on(async {
            let book = Arc::new(book);
            if let Some(url) = &settings.redis_url {
                // Any number of processes share it, on any machine: no file beside one of
                // them can hold their key.
                let Some(ring) = settings.state_key.clone() else {
                    bail!(
                        "state_key: redis_url needs it, or state_key_file, the same for every \
                         process; make one with `head -c 32 /dev/urandom | base64`"
                    );
                };
                let store = Redis::open(url, &instance(&settings.telegram_token)).await?;
                let records = Records::open(store, ring, SCHEMA).await?;
                return serve(App::new(book, records), settings).await;
            }
            let (store, ring) = embedded(&settings)?;
            let records = Records::open(store, ring, SCHEMA).await?;
            serve(App::new(book, records), settings).await
        });
        // What did not end in time must not keep the process.
        runtime.shutdown_timeout(Duration::from_millis(500));
        ended.map(|()| ExitCode::SUCCESS)
    }

    /// The settings, or every word about what is wrong with them.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads settings from the outside"
    )]
    fn settings(&self) -> Result<Option<Settings>> {
        let named = self
            .config
            .clone()
            .or_else(|| env::var_os("HEARBACK_CONFIG").map(PathBuf::from));
        let path = named.clone().unwrap_or_else(|| FILE.into());
        let text = match fs::read_to_string(&path) {
            Ok(text) => Some(text),
            Err(error) if named.is_none() && error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => {
                let error = anyhow::Error::new(error);
                return Err(error.context(format!("cannot read {}", path.display())));
            }
        };
        let path = path.display().to_string();
        let file = text.as_deref().map(|text| (path.as_str(), text));
        // A variable that is no Unicode is none of ours.
        let environment = env::vars_os().filter_map(|(name, value)| {
            Some((name.into_string().ok()?, value.into_string().ok()?))
        });
        match config::read(file, environment, &self.flags()) {
            Ok(settings) => Ok(Some(settings)),
            Err(problems) => {
                for problem in problems {
                    writeln!(anstream::stderr(), "error: {problem}")?;
                }
                Ok(None)
            }
        }
    }

    fn flags(&self) -> Vec<(&'static str, String)> {
        let one = [
            ("telegram_api_url", &self.telegram_api_url),
            ("webhook_url", &self.webhook_url),
            ("listen", &self.listen),
            ("state", &self.state),
            ("state_key_file", &self.state_key_file),
            ("log", &self.log),
            ("log_format", &self.log_format),
        ];
        let one = one
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.clone()?)));
        let content = self
            .content
            .iter()
            .map(|directory| ("content", directory.clone()));
        one.chain(content).collect()
    }
}

/// The prefix of a bot's keys in Redis: two bots share a server without meeting. The number
/// before the colon of the token is the bot's public id.
fn instance(token: &str) -> String {
    let id = token.split(':').next().unwrap_or_default();
    format!("hb{id}")
}

/// The state file, and the key that was given or lies beside it.
#[expect(clippy::disallowed_methods, reason = "a shell makes its own folder")]
fn embedded(settings: &Settings) -> Result<(Embedded, KeyRing)> {
    let folder = match &settings.state {
        Some(folder) => folder.clone(),
        None => directories::ProjectDirs::from("", "", "hearback")
            .context("this system has no data directory: name one with `state`")?
            .data_dir()
            .to_owned(),
    };
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let ring = match &settings.state_key {
        Some(ring) => ring.clone(),
        None => KeyRing::read_or_make_file(&folder.join("service.key"))
            .with_context(|| format!("cannot use the key in {}", folder.display()))?,
    };
    Ok((Embedded::open(&folder.join("service.redb"))?, ring))
}

async fn serve<S: Store>(app: App<S>, settings: Settings) -> Result<()> {
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
    let listener = match settings.listen {
        Some(address) => {
            let bound = TcpListener::bind(address).await;
            Some(bound.with_context(|| format!("listen: cannot use {address}"))?)
        }
        None => None,
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
