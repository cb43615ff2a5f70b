//! The Bot API, the token, the clock, and where Telegram takes its updates.

use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;

use crate::{
    config::Settings,
    telegram::{ALLOWED, Api, CallError},
};

use super::{Finding, span};

const AREA: &str = "telegram";

/// From this on the clock is wrong: an alarm would ring at another minute than the one promised.
const SKEW: TimeDelta = TimeDelta::seconds(30);

/// From this on so many updates wait that nobody seems to take them.
const WAITING: u64 = 100;

/// A failed delivery concerns somebody for so long.
const RECENT: i64 = 3600;

#[derive(Deserialize)]
struct Answer<T> {
    result: T,
}

#[derive(Deserialize)]
struct Me {
    username: Option<String>,
}

/// What Telegram says of a webhook; every field by itself, since it adds some all the time.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Hook {
    url: String,
    pending_update_count: u64,
    ip_address: Option<String>,
    last_error_date: Option<i64>,
    last_error_message: Option<String>,
    max_connections: Option<u8>,
    allowed_updates: Option<Vec<String>>,
}

/// Looks at the Bot API with the eyes of the service.
pub async fn telegram(
    api: &Api,
    settings: &Settings,
    now: impl Fn() -> DateTime<Utc>,
) -> Vec<Finding> {
    let (me, date) = match api.look("getMe").await {
        Ok(answer) => answer,
        Err(error) => return vec![unreachable(error)],
    };
    let mut findings = Vec::new();
    let me: Option<Answer<Me>> = serde_json::from_slice(&me).ok();
    let name = me.and_then(|me| me.result.username);
    findings.push(Finding::ok(
        AREA,
        match name {
            Some(name) => format!("the token is that of @{name}"),
            None => "the token is that of a bot".to_owned(),
        },
    ));
    findings.push(clock(date.as_deref(), now()));
    match api.look("getWebhookInfo").await {
        Ok((body, _)) => {
            let hook: Option<Answer<Hook>> = serde_json::from_slice(&body).ok();
            let hook = hook.map(|hook| hook.result).unwrap_or_default();
            findings.extend(updates(&hook, settings, now()));
        }
        Err(error) => findings.push(unreachable(error)),
    }
    findings
}

fn unreachable(error: CallError) -> Finding {
    let todo = match error {
        CallError::Token => {
            "copy telegram_token again from @BotFather; with a Bot API server of your own, look at telegram_api_url too"
        }
        CallError::Network | CallError::Timeout => {
            "look at the network, a proxy, and telegram_api_url"
        }
        CallError::Wait(_) | CallError::Server(_) => "try again in a while",
        CallError::Closed | CallError::Conflict | CallError::Refused(_) => {
            "look at telegram_api_url: is this a Bot API server?"
        }
    };
    Finding::error(AREA, error.to_string(), todo)
}

fn clock(date: Option<&str>, now: DateTime<Utc>) -> Finding {
    let date = date.and_then(|date| DateTime::parse_from_rfc2822(date).ok());
    let Some(date) = date else {
        return Finding::ok(AREA, "the Bot API answers; it does not show its clock");
    };
    let skew = now.signed_duration_since(date);
    if skew.abs() <= SKEW {
        return Finding::ok(
            AREA,
            "the Bot API answers, and its clock shows the same as ours",
        );
    }
    let which = if skew > TimeDelta::zero() {
        "ahead"
    } else {
        "behind"
    };
    Finding::error(
        AREA,
        format!(
            "this machine's clock is {} {which}: alarms ring at the wrong time",
            span(skew.num_seconds().abs())
        ),
        "set the clock; let NTP keep it",
    )
}

fn updates(hook: &Hook, settings: &Settings, now: DateTime<Utc>) -> Vec<Finding> {
    let mut findings = vec![match &settings.webhook {
        None if hook.url.is_empty() => Finding::ok(AREA, "updates by polling"),
        None => Finding::error(
            AREA,
            "a webhook is set at Telegram, and these settings poll: no updates come",
            "start the service, which removes it; if it comes back, another program uses this token",
        ),
        Some((url, _)) if hook.url == url.as_str() => {
            let ip = hook.ip_address.as_deref().map(|ip| format!(", at {ip}"));
            Finding::ok(
                AREA,
                format!("updates by webhook to {url}{}", ip.unwrap_or_default()),
            )
        }
        Some((url, _)) => Finding::error(
            AREA,
            if hook.url.is_empty() {
                format!("no webhook is set at Telegram, and these settings want {url}")
            } else {
                format!("the webhook that is set at Telegram is another one than {url}")
            },
            "start the service, which sets it; if it changes again, another program uses this token",
        ),
    }];
    findings.push(waiting(hook.pending_update_count));
    if settings.webhook.is_some() && !hook.url.is_empty() {
        findings.extend(delivery(hook, settings, now));
    }
    findings
}

fn waiting(count: u64) -> Finding {
    let found = format!("updates that wait to be taken: {count}");
    if count < WAITING {
        Finding::ok(AREA, found)
    } else {
        Finding::warning(
            AREA,
            found,
            "does the service run, and can Telegram reach it?",
        )
    }
}

fn delivery(hook: &Hook, settings: &Settings, now: DateTime<Utc>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let restart = "restart the service, which sets it anew";
    let mut set: Vec<_> = hook
        .allowed_updates
        .iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let mut wanted = ALLOWED.to_vec();
    set.sort_unstable();
    wanted.sort_unstable();
    if set != wanted {
        let found = "the webhook does not bring the kinds of updates that this release needs";
        findings.push(Finding::warning(AREA, found, restart));
    }
    if hook
        .max_connections
        .is_some_and(|count| count != settings.max_connections)
    {
        let found = "the webhook has another max_connections than these settings";
        findings.push(Finding::warning(AREA, found, restart));
    }
    if let Some(at) = hook.last_error_date {
        let ago = now.timestamp().saturating_sub(at).max(0);
        let why = known(hook.last_error_message.as_deref().unwrap_or_default());
        let found = format!("the last call that failed was {} ago: {why}", span(ago));
        findings.push(if ago > RECENT {
            Finding::ok(AREA, found)
        } else {
            let todo = "look at the certificate, at the proxy before `listen`, and at the log";
            Finding::warning(AREA, found, todo)
        });
    }
    findings
}

/// The kind of an error, out of the words that Telegram has for it. Not the words themselves:
/// they can quote what our own proxy answered.
fn known(message: &str) -> String {
    let message = message.to_ascii_lowercase();
    if let Some((_, rest)) = message.split_once("wrong response from the webhook: ") {
        let status: String = rest.chars().take_while(char::is_ascii_digit).collect();
        return format!("the webhook answered {status}");
    }
    let kinds = [
        ("ssl", "the certificate cannot be trusted"),
        ("certificate", "the certificate cannot be trusted"),
        ("timed out", "no answer in time"),
        ("timeout", "no answer in time"),
        ("refused", "the connection was refused"),
        ("reset", "the connection broke"),
        ("resolve", "the name of the host is unknown"),
    ];
    let kind = kinds.iter().find(|(words, _)| message.contains(words));
    kind.map_or("another error", |(_, kind)| kind).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::Level;

    #[test]
    fn the_words_of_an_error_are_not_repeated() {
        assert_eq!(
            known("Wrong response from the webhook: 502 Bad Gateway, dear Kim"),
            "the webhook answered 502"
        );
        assert_eq!(known("Connection timed out"), "no answer in time");
        assert_eq!(known("something about Kim"), "another error");
    }

    #[test]
    fn a_clock_that_is_wrong_is_said() {
        let now = "2026-11-24T12:10:00Z".parse().unwrap();
        let at = |date| clock(Some(date), now);
        assert_eq!(at("Tue, 24 Nov 2026 12:09:50 GMT").level, Level::Ok);
        let ahead = at("Tue, 24 Nov 2026 12:00:00 GMT");
        assert_eq!(ahead.level, Level::Error);
        assert!(ahead.found.contains("10 minutes ahead"), "{ahead:?}");
        assert!(
            at("Tue, 24 Nov 2026 13:10:00 GMT")
                .found
                .contains("60 minutes behind")
        );
        assert_eq!(at("soon").level, Level::Ok);
    }
}
