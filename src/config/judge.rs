//! What is right.

use std::{
    net::SocketAddr,
    ops::RangeInclusive,
    path::{Path, PathBuf},
};

use reqwest::Url;
use tracing_subscriber::filter::{LevelFilter, Targets};

use crate::{
    care::chain,
    store::KeyRing,
    telegram::{API_URL, Secret},
};

use super::{Given, Problem, Settings, given::without_password, setting};

/// Where Telegram itself calls.
const PORTS: [u16; 4] = [443, 80, 88, 8443];

/// Where a webhook is served that names no other address.
const LISTEN: &str = "127.0.0.1:8080";

/// Judges what was given, and notes what is wrong.
pub(super) struct Judge<'a> {
    pub(super) given: &'a Given,
    problems: &'a mut Vec<Problem>,
}

/// Checks everything, and answers settings where it could; they count if no problem came up.
pub(super) fn judge(given: &Given, problems: &mut Vec<Problem>) -> Option<Settings> {
    let mut judge = Judge { given, problems };
    let token = judge.token();
    let api = judge.api_url();
    let webhook = judge.webhook(api.as_ref(), token.as_deref());
    let listen = judge.listen();
    let key = judge.state_key();
    let redis_url = judge.redis_url();
    let host = judge.host();
    let redis_replicas = judge.redis_replicas(redis_url.is_some());
    let max_connections = judge.number("max_connections", 1..=100, 40);
    let alarms_per_second = judge.number("alarms_per_second", 1..=30, 25);
    let poll_seconds = judge.number("poll_seconds", 1..=50, 30);
    let log = judge.log();
    let log_json = judge.one_of("log_format", &["text", "json"]) == Some("json");
    let path = |text: &String| PathBuf::from(text);
    let listen = listen.or_else(|| webhook.as_ref().and_then(|_| LISTEN.parse().ok()));
    Some(Settings {
        telegram_token: token?,
        telegram_api_url: api?,
        redis_url,
        redis_replicas,
        state_key: key,
        state: given.get("state").map(|(folder, _)| folder.into()),
        webhook,
        listen,
        content: given.all("content").iter().map(path).collect(),
        host,
        max_connections,
        alarms_per_second: alarms_per_second.into(),
        poll_seconds,
        log,
        log_json,
    })
}

impl Judge<'_> {
    /// Notes that a setting is wrong; its value is shown only where it is no secret.
    pub(super) fn wrong(&mut self, name: &str, wrong: &str) {
        let (given, known) = (self.given.get(name), setting(name));
        let shown = given.filter(|_| known.is_some_and(|known| !known.secret));
        self.problems.push(Problem {
            name: name.to_owned(),
            from: given.map(|(_, origin)| origin.clone()),
            wrong: match shown {
                Some((value, _)) => format!("{wrong}: `{}`", without_password(value)),
                None => wrong.to_owned(),
            },
            right: known.map_or("", |known| known.right).to_owned(),
        });
    }

    fn token(&mut self) -> Option<String> {
        let Some((token, _)) = self.given.get("telegram_token") else {
            self.problems.push(Problem {
                name: "telegram_token".to_owned(),
                from: None,
                wrong: "is not set".to_owned(),
                right: "the token that @BotFather gave, in HEARBACK_TELEGRAM_TOKEN or in the file; without one, `hearback chat` talks in the terminal".to_owned(),
            });
            return None;
        };
        let formed = token.split_once(':').is_some_and(|(id, rest)| {
            let word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
            !id.is_empty()
                && id.chars().all(|c| c.is_ascii_digit())
                && !rest.is_empty()
                && rest.chars().all(word)
        });
        if !formed {
            self.wrong("telegram_token", "is no token");
            return None;
        }
        Some(token.to_owned())
    }

    fn api_url(&mut self) -> Option<Url> {
        let text = self
            .given
            .get("telegram_api_url")
            .map_or(API_URL, |(text, _)| text);
        let url = Url::parse(text).ok();
        let url = url.filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
        if url.is_none() {
            self.wrong("telegram_api_url", "is no http or https address");
        }
        url
    }

    fn webhook(&mut self, api: Option<&Url>, token: Option<&str>) -> Option<(Url, Secret)> {
        let chosen = self
            .given
            .get("webhook_secret")
            .map(|(text, _)| Secret::new(text));
        if matches!(chosen, Some(None)) {
            self.wrong("webhook_secret", "is no secret that Telegram takes");
        }
        let (text, _) = self.given.get("webhook_url")?;
        let Ok(url) = Url::parse(text) else {
            self.wrong("webhook_url", "is no address");
            return None;
        };
        // Another Bot API server calls also inside a network, where there is no certificate.
        let telegram = api.is_some_and(|api| api.as_str().trim_end_matches('/') == API_URL);
        let port = url.port_or_known_default().unwrap_or(0);
        if telegram && url.scheme() != "https" {
            self.wrong(
                "webhook_url",
                "is not https, and Telegram calls nothing else",
            );
        } else if telegram && !PORTS.contains(&port) {
            self.wrong(
                "webhook_url",
                "has a port that Telegram does not call (443, 80, 88, 8443)",
            );
        } else if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
            self.wrong("webhook_url", "is no http or https address");
        } else if url.query().is_some() || url.fragment().is_some() {
            self.wrong("webhook_url", "has a `?` or `#`");
        } else if matches!(url.path(), "/healthz" | "/readyz" | "/metrics") {
            self.wrong(
                "webhook_url",
                "takes a path that the service answers itself",
            );
        } else if url.path().contains(['*', ':']) {
            self.wrong("webhook_url", "has an odd sign in its path");
        }
        let secret = chosen.flatten().or_else(|| token.map(Secret::of_token))?;
        Some((url, secret))
    }

    fn listen(&mut self) -> Option<SocketAddr> {
        let (text, _) = self.given.get("listen")?;
        let address = text.parse().ok();
        if address.is_none() {
            self.wrong("listen", "is no address with a port");
        }
        address
    }

    fn state_key(&mut self) -> Option<KeyRing> {
        let (text, file) = (
            self.given.get("state_key"),
            self.given.get("state_key_file"),
        );
        let read = match (text, file) {
            (Some(_), Some(_)) => {
                self.wrong(
                    "state_key",
                    "is set beside `state_key_file`: one of them is enough",
                );
                return None;
            }
            (Some((text, _)), None) => ("state_key", KeyRing::parse(text)),
            (None, Some((path, _))) => ("state_key_file", KeyRing::read_file(Path::new(path))),
            (None, None) => return None,
        };
        match read {
            (_, Ok(ring)) => Some(ring),
            (name, Err(error)) => {
                self.wrong(name, &format!("holds no key ({})", chain(&error)));
                None
            }
        }
    }

    fn redis_url(&mut self) -> Option<String> {
        let (text, _) = self.given.get("redis_url")?;
        let known = ["redis://", "rediss://", "redis+unix://", "unix://"];
        if !text
            .split(',')
            .all(|url| known.iter().any(|known| url.trim().starts_with(known)))
        {
            self.wrong("redis_url", "is no address of a Redis");
        }
        Some(text.to_owned())
    }

    fn redis_replicas(&mut self, has_redis: bool) -> u8 {
        let problems = self.problems.len();
        let count = self.number("redis_replicas", 0..=9, 0);
        if count > 0 && !has_redis && self.problems.len() == problems {
            self.wrong("redis_replicas", "is of no use without `redis_url`");
        }
        count
    }

    fn log(&mut self) -> String {
        let text = self.given.get("log").map_or("info", |(text, _)| text);
        // A misspelt level would be taken for the name of something that never says anything.
        let is_known = |part: &str| {
            let part = part.trim();
            part.contains('=')
                || part.starts_with("hearback")
                || part.parse::<LevelFilter>().is_ok()
        };
        let is_filter = text.parse::<Targets>().is_ok() && text.split(',').all(is_known);
        if !is_filter {
            self.wrong("log", "is no filter");
        }
        text.to_owned()
    }

    fn number(&mut self, name: &str, range: RangeInclusive<u8>, default: u8) -> u8 {
        let Some((text, _)) = self.given.get(name) else {
            return default;
        };
        match text.parse() {
            Ok(number) if range.contains(&number) => number,
            _ => {
                self.wrong(name, "is out of range");
                default
            }
        }
    }

    fn one_of<'w>(&mut self, name: &str, words: &[&'w str]) -> Option<&'w str> {
        let (text, _) = self.given.get(name)?;
        let word = words.iter().find(|word| **word == text).copied();
        if word.is_none() {
            self.wrong(name, "is unknown");
        }
        word
    }
}
