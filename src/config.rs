//! Settings from file, environment and flags; nobody else reads them.
//!
//! A setting has one name, `webhook_url`: so in `hearback.toml`, `HEARBACK_WEBHOOK_URL` in the
//! environment, which counts more, and `--webhook-url` on the command line, which counts most.
//! Whatever is wrong is said in one run: which setting, where it came from, and what would be
//! right. What is secret is never shown, and has no flag, since a command line is no secret.

mod given;
mod judge;

use std::{net::SocketAddr, path::PathBuf};

use reqwest::Url;

use crate::{store::KeyRing, telegram::Secret};

pub use given::{Given, Origin};

/// One setting.
pub struct Setting {
    /// Its name in the file.
    pub name: &'static str,
    /// What is right, for whoever got it wrong.
    pub right: &'static str,
    /// Never shown.
    pub secret: bool,
}

const fn open(name: &'static str, right: &'static str) -> Setting {
    Setting {
        name,
        right,
        secret: false,
    }
}

const fn secret(name: &'static str, right: &'static str) -> Setting {
    Setting {
        name,
        right,
        secret: true,
    }
}

/// All settings.
pub const SETTINGS: [Setting; 15] = [
    secret(
        "telegram_token",
        "the token that @BotFather gave, such as `123456:ABC-…`",
    ),
    open(
        "telegram_api_url",
        "the Bot API server, such as `https://api.telegram.org`",
    ),
    secret(
        "redis_url",
        "`redis://host:6379`, `rediss://…` or `redis+unix:///path`; several, with commas between, for a cluster",
    ),
    secret(
        "state_key",
        "32 bytes in base64, as `head -c 32 /dev/urandom | base64` makes them",
    ),
    open(
        "state_key_file",
        "a file with 32 bytes in base64, readable by the service alone",
    ),
    open("state", "the folder for the state file and its key"),
    open(
        "webhook_url",
        "the address under which Telegram reaches this service, such as `https://bot.example.org/hook`; leave it out for polling",
    ),
    secret(
        "webhook_secret",
        "16 to 256 letters, digits, `_` and `-`; leave it out, and one is made of the token",
    ),
    open("listen", "address and port, such as `127.0.0.1:8080`"),
    open(
        "content",
        "a directory with `dialogues` and `locales`, laid over the built-in content",
    ),
    open("max_connections", "a number from 1 to 100"),
    open("alarms_per_second", "a number from 1 to 30"),
    open("poll_seconds", "a number from 1 to 50"),
    open(
        "log",
        "`error`, `warn`, `info`, `debug`, or a filter such as `hearback::sender=debug,info`",
    ),
    open("log_format", "`text` or `json`"),
];

/// Settings that were found right.
pub struct Settings {
    /// The bot's token.
    pub telegram_token: String,
    /// The Bot API server.
    pub telegram_api_url: Url,
    /// Redis, where the state is to be kept there.
    pub redis_url: Option<String>,
    /// The data keys, where they are given; else a key file is made beside the state.
    pub state_key: Option<KeyRing>,
    /// The folder for the state file, where one is named.
    pub state: Option<PathBuf>,
    /// The webhook; polling where there is none.
    pub webhook: Option<(Url, Secret)>,
    /// Where the service listens.
    pub listen: Option<SocketAddr>,
    /// Content laid over the built-in one, in this order.
    pub content: Vec<PathBuf>,
    /// Calls of the webhook at a time.
    pub max_connections: u8,
    /// Messages a second that the bot starts by itself.
    pub alarms_per_second: u32,
    /// How long a poll waits.
    pub poll_seconds: u8,
    /// What is logged.
    pub log: String,
    /// As JSON, one object a line.
    pub log_json: bool,
}

/// A setting that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The setting, or what stands in its place.
    pub name: String,
    /// Where it came from; none where it is missing.
    pub from: Option<Origin>,
    /// What is wrong.
    pub wrong: String,
    /// What would be right.
    pub right: String,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}`", self.name)?;
        if let Some(from) = &self.from {
            write!(f, " ({from})")?;
        }
        write!(f, " {}; right is {}", self.wrong, self.right)
    }
}

/// Reads and checks settings.
///
/// `file` is the path and text of `hearback.toml`; `environment` all variables; `flags` what the
/// command line gave, by the settings' names.
///
/// # Errors
///
/// All that is wrong, in the order of file, environment, flags, and what is missing.
pub fn read(
    file: Option<(&str, &str)>,
    environment: impl IntoIterator<Item = (String, String)>,
    flags: &[(&'static str, String)],
) -> Result<Settings, Vec<Problem>> {
    let mut problems = Vec::new();
    let given = Given::gather(file, environment, flags, &mut problems);
    let settings = judge::judge(&given, &mut problems);
    match settings {
        Some(settings) if problems.is_empty() => Ok(settings),
        _ => Err(problems),
    }
}

/// The setting of a name.
fn setting(name: &str) -> Option<&'static Setting> {
    SETTINGS.iter().find(|setting| setting.name == name)
}
