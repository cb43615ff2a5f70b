//! Settings from file, environment and flags; nobody else reads them.
//!
//! A setting has one name, `webhook_url`: so in `hearback.toml`, `HEARBACK_WEBHOOK_URL` in the
//! environment, which counts more, and `--webhook-url` on the command line, which counts most.
//! Whatever is wrong is said in one run: which setting, where it came from, and what would be
//! right. What is secret is never shown, and has no flag, since a command line is no secret.

mod given;
mod host;
mod judge;

use std::{net::SocketAddr, path::PathBuf};

use reqwest::Url;

use crate::{book::Host, store::KeyRing, telegram::Secret};

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
pub const SETTINGS: [Setting; 21] = [
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
    open(
        "redis_replicas",
        "a number from 0 to 9: so many replicas of Redis must have what is acknowledged",
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
    open(
        "host_name",
        "who runs this bot, in one line of at most 100 characters",
    ),
    open(
        "host_contact",
        "where they are reached, in one line of at most 200 characters: an e-mail address, a postal address or a link",
    ),
    open(
        "privacy_notice",
        "the address of their privacy notice, such as `https://example.org/privacy`",
    ),
    open("host_country", "their country in two letters, such as `DE`"),
    open(
        "source_url",
        "where the source code of this instance stands, such as `https://example.org/code`",
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
    /// Replicas of Redis that must have what is acknowledged.
    pub redis_replicas: u8,
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
    /// Who runs this.
    pub host: Host,
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

/// What is given, and what it makes.
pub struct Read {
    /// The values that count, with their origins.
    pub given: Given,
    /// The settings; or all that is wrong, in the order of file, environment, flags, and what is
    /// missing.
    pub settings: Result<Settings, Vec<Problem>>,
}

/// Reads and checks settings.
///
/// `file` is the path and text of `hearback.toml`; `environment` all variables; `flags` what the
/// command line gave, by the settings' names.
pub fn look(
    file: Option<(&str, &str)>,
    environment: impl IntoIterator<Item = (String, String)>,
    flags: &[(&'static str, String)],
) -> Read {
    let mut problems = Vec::new();
    let given = Given::gather(file, environment, flags, &mut problems);
    let settings = judge::judge(&given, &mut problems);
    let settings = match settings {
        Some(settings) if problems.is_empty() => Ok(settings),
        _ => Err(problems),
    };
    Read { given, settings }
}

/// The setting of a name.
fn setting(name: &str) -> Option<&'static Setting> {
    SETTINGS.iter().find(|setting| setting.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(
        file: &str,
        environment: &[(&str, &str)],
        flags: &[(&'static str, &str)],
    ) -> Result<Settings, Vec<String>> {
        let variables = environment
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let flags: Vec<_> = flags
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()))
            .collect();
        look(Some(("hearback.toml", file)), variables, &flags)
            .settings
            .map_err(|problems| problems.iter().map(ToString::to_string).collect())
    }

    const TOKEN: &str = "telegram_token = \"1:secret\"\n";

    fn problem(line: &str) -> String {
        let mut problems = with(&format!("{TOKEN}{line}"), &[], &[]).err().unwrap();
        assert_eq!(problems.len(), 1, "{problems:?}");
        problems.remove(0)
    }

    #[test]
    fn environment_counts_more_than_the_file_and_flags_most() {
        let file =
            format!("{TOKEN}listen = \"127.0.0.1:1\"\ncontent = [\"a\", \"b\"]\npoll_seconds = 7");
        let settings = with(&file, &[], &[]).ok().unwrap();
        assert_eq!(settings.listen, "127.0.0.1:1".parse().ok());
        assert_eq!(settings.content.len(), 2);
        assert_eq!(settings.poll_seconds, 7);
        let listen = ("HEARBACK_LISTEN", "127.0.0.1:2");
        let settings = with(&file, &[listen, ("HEARBACK_POLL_SECONDS", "")], &[]);
        let settings = settings.ok().unwrap();
        assert_eq!(settings.listen, "127.0.0.1:2".parse().ok());
        assert_eq!(
            settings.poll_seconds, 7,
            "an empty variable leaves the setting out"
        );
        let settings = with(&file, &[listen], &[("listen", "127.0.0.1:3")]);
        assert_eq!(settings.ok().unwrap().listen, "127.0.0.1:3".parse().ok());
    }

    #[test]
    fn a_wrong_setting_is_named_with_its_origin_and_what_is_right() {
        assert_eq!(
            problem("listen = \"8080\""),
            "`listen` (hearback.toml:2) is no address with a port: `8080`; right is address and port, such as `127.0.0.1:8080`"
        );
        assert_eq!(
            problem("lisen = 1"),
            "`lisen` (hearback.toml:2) is no setting; right is perhaps `listen`"
        );
        for wrong in [
            "webhook_url = \"http://bot.example.org\"",
            "webhook_url = \"https://bot.example.org:444\"",
            "webhook_url = \"https://bot.example.org/readyz\"",
            "webhook_url = \"https://bot.example.org/a:b\"",
            "webhook_url = \"no address\"",
            "telegram_api_url = \"file:///x\"",
            "max_connections = 101",
            "poll_seconds = \"soon\"",
            "alarms_per_second = 0",
            "log = \"hearback=loud\"",
            "log = \"warning\"",
            "log = \"hearback=debug,inf\"",
            "log_format = \"xml\"",
            "redis_url = \"http://x\"",
            "redis_replicas = 10",
            "redis_replicas = 1",
            "content = 1.5",
            "state_key_file = \"/no/such/file\"",
            "host_name = \" \"",
            "host_contact = \"two\\nlines\"",
            "host_country = \"Germany\"",
            "privacy_notice = \"example.org/privacy\"",
            "source_url = \"git@example.org:code\"",
        ] {
            let name = wrong.split(' ').next().unwrap();
            let said = problem(wrong);
            assert!(
                said.starts_with(&format!("`{name}` (hearback.toml:2) ")),
                "{said}"
            );
        }
    }

    #[test]
    fn all_that_is_wrong_is_said_in_one_run_and_nothing_secret() {
        let file = "telegram_token = \"no-token-Xyzzy\"\nwebhook_secret = \"Xyzzy\"\nstate_key = \"Xyzzy\"\nredis_url = \"Xyzzy\"";
        let problems = with(file, &[("HEARBACK_LISTN", "Xyzzy")], &[])
            .err()
            .unwrap();
        assert_eq!(problems.len(), 5, "{problems:?}");
        assert!(problems[0].contains("HEARBACK_LISTEN"));
        assert!(!problems.concat().contains("Xyzzy"), "{problems:?}");
        let broken = with("telegram_token = \"1:Xyzzy", &[], &[]).err().unwrap();
        assert!(!broken.concat().contains("Xyzzy"), "{broken:?}");
    }

    #[test]
    fn a_password_in_an_address_is_not_shown() {
        let api = "telegram_api_url = \"https://me:Xyzzy@example.org/api\"";
        let read = look(Some(("hearback.toml", &format!("{TOKEN}{api}"))), [], &[]);
        assert!(read.settings.is_ok());
        let shown: Vec<_> = read.given.shown().filter_map(|(_, it, _)| it).collect();
        assert_eq!(shown, ["https://…@example.org/api"]);
        let wrong = problem("telegram_api_url = \"ftp://me:Xyzzy@example.org\"");
        assert!(!wrong.contains("Xyzzy"), "{wrong}");
    }

    #[test]
    fn a_host_says_who_they_are() {
        let file = format!(
            "{TOKEN}host_name = \" Example Rights \"\nhost_contact = \"help@example.org\"\nhost_country = \"de\"\nprivacy_notice = \"https://example.org/p\""
        );
        let host = with(&file, &[], &[]).ok().unwrap().host;
        assert_eq!(host.name.as_deref(), Some("Example Rights"));
        assert_eq!(host.contact.as_deref(), Some("help@example.org"));
        assert_eq!(host.country.as_deref(), Some("DE"));
        assert_eq!(host.notice.as_deref(), Some("https://example.org/p"));
        assert_eq!(host.source, None);
        assert!(!host.here, "others run it");
        let name = format!("host_name = \"{}\"", "n".repeat(101));
        assert!(problem(&name).contains("is longer than 100 characters"));
    }

    #[test]
    fn another_bot_api_server_calls_without_a_certificate_too() {
        let file = format!(
            "{TOKEN}telegram_api_url = \"http://localhost:8081\"\nwebhook_url = \"http://bot:3000/hook\""
        );
        let settings = with(&file, &[], &[]).ok().unwrap();
        assert!(settings.webhook.is_some());
        assert!(settings.listen.is_some(), "a webhook is served somewhere");
    }
}
