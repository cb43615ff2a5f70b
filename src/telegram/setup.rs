//! Tells Telegram who we are: commands and profile in every language, and where updates go.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use serde::{Deserialize, Serialize};
use teloxide::{
    payloads::{DeleteWebhook, GetMe, SetMyCommands, SetMyDescription, SetMyShortDescription},
    requests::Payload,
    types::{BotCommand, BotCommandScope},
};
use tracing::{info, warn};

use crate::{
    book::Book,
    engine::Command,
    locale::{Args, Locale, Locales, Use},
    serve::{Leaving, ServeError},
};

use super::{Api, CallError, Intake, intake::ALLOWED};

/// The longest wait for a Bot API that does not answer.
const LONGEST: Duration = Duration::from_secs(30);

/// How long one call of the setting up may take.
const TIMEOUT: Duration = Duration::from_secs(15);

/// teloxide sends this one as a form, for a certificate that we do not send.
#[derive(Serialize)]
struct SetWebhook<'a> {
    url: &'a str,
    secret_token: &'a str,
    allowed_updates: [&'static str; 4],
    max_connections: u8,
}

/// What Telegram knows of the bot.
#[derive(Default, Deserialize)]
pub struct Me {
    /// Its name after the `@`.
    pub username: Option<String>,
}

/// Has updates come here, for as long as it takes; answers nothing if the process leaves before.
///
/// # Errors
///
/// Where the token is wrong, or Telegram refuses the webhook or the polling.
pub async fn register(
    api: &Api,
    intake: &Intake,
    leaving: &Leaving,
) -> Result<Option<Me>, ServeError> {
    let mut again = Again::new("the bot is not registered yet");
    loop {
        let (error, words) = match attempt(api, intake).await {
            Ok(me) => return Ok(Some(me)),
            Err(failed) => failed,
        };
        match again.after(error, leaving).await {
            Ok(true) => {}
            Ok(false) => return Ok(None),
            Err(error @ CallError::Refused(_)) => {
                return Err(match intake {
                    Intake::Polling { .. } => ServeError::Polling(error),
                    Intake::Webhook { .. } if words.is_empty() => {
                        ServeError::Webhook(error.to_string())
                    }
                    Intake::Webhook { .. } => ServeError::Webhook(words),
                });
            }
            Err(error) => return Err(ServeError::Token(error)),
        }
    }
}

/// When a call is tried again.
struct Again {
    failed: &'static str,
    wait: Duration,
}

impl Again {
    /// `failed` says in the log what has failed.
    fn new(failed: &'static str) -> Self {
        let wait = Duration::from_secs(1);
        Self { failed, wait }
    }

    /// Waits after a failure; answers `false` if the process leaves before, and the error where
    /// no further call would help.
    async fn after(&mut self, error: CallError, leaving: &Leaving) -> Result<bool, CallError> {
        if matches!(error, CallError::Token | CallError::Refused(_)) {
            return Err(error);
        }
        warn!(%error, "{}; trying again", self.failed);
        let asked = match error {
            CallError::Wait(span) => span,
            _ => self.wait,
        };
        leaving.or_after(asked).await;
        self.wait = (self.wait * 2).min(LONGEST);
        Ok(!leaving.is_leaving())
    }
}

/// The error with Telegram's words, where it had some.
async fn attempt(api: &Api, intake: &Intake) -> Result<Me, (CallError, String)> {
    let plain = |error| (error, String::new());
    #[derive(Deserialize)]
    struct Answer {
        result: Me,
    }
    let me = api.call(&GetMe::new()).await.map_err(plain)?;
    // What is odd about it costs its name.
    let me = serde_json::from_slice::<Answer>(&me).map(|answer| answer.result);
    match intake {
        Intake::Polling { .. } => {
            // Updates that wait for a webhook of yesterday are not dropped, they come here.
            let taken_off = api.call(&DeleteWebhook::new()).await;
            taken_off.map_err(plain)?;
            info!("updates by polling");
        }
        Intake::Webhook {
            url,
            secret,
            max_connections,
        } => {
            let hook = SetWebhook {
                url: url.as_str(),
                secret_token: secret.expose(),
                allowed_updates: ALLOWED,
                max_connections: *max_connections,
            };
            api.method_in_words("SetWebhook", &hook, TIMEOUT).await?;
            info!("updates by webhook");
        }
    }
    Ok(me.unwrap_or_default())
}

/// Shows the bot's menu, and what stands in its profile: one for each language, and English (or
/// the first) for all others. Without them it works all the same, so updates do not wait for it.
pub(crate) async fn introduce(api: Api, book: Arc<Book>, leaving: Leaving) {
    let locales = &book.locales;
    let other = locales.negotiate(&["en"]).or(locales.iter().next());
    let other = other.map(|locale| (None, locale));
    let each = menus(locales).into_iter();
    let each = each.map(|(code, locale)| (Some(code.to_owned()), locale));
    for (code, locale) in other.into_iter().chain(each) {
        let text = |id| locale.text(Use::Chat, id, None, &Args::default()).ok();
        let menu = SetMyCommands {
            scope: Some(BotCommandScope::AllPrivateChats),
            language_code: code.clone(),
            ..SetMyCommands::new(menu(locale))
        };
        let long = SetMyDescription {
            description: text("telegram-description"),
            language_code: code.clone(),
        };
        let short = SetMyShortDescription {
            short_description: text("telegram-short-description"),
            language_code: code,
        };
        show(&api, &leaving, &menu).await;
        show(&api, &leaving, &long).await;
        show(&api, &leaving, &short).await;
    }
}

/// One of them; what is refused is left out.
async fn show<P: Payload + Serialize>(api: &Api, leaving: &Leaving, payload: &P) {
    let mut again = Again::new("the bot's menu or profile is not shown yet");
    while let Err(error) = api.call(payload).await {
        match again.after(error, leaving).await {
            Ok(true) => {}
            Ok(false) => return,
            Err(error) => {
                warn!(%error, call = P::NAME, "the bot's menu or profile was not shown");
                return;
            }
        }
    }
}

/// Telegram knows languages of two letters only: each has the menu of the language that a phone
/// set to it would talk. Another way to write the same one does not take its place.
fn menus(locales: &Locales) -> BTreeMap<&str, &Locale> {
    let mut menus = BTreeMap::new();
    for locale in locales.iter() {
        let Some(code) = locale.tag().split('-').next().filter(|it| it.len() == 2) else {
            continue;
        };
        if let Some(meant) = locales.negotiate(&[code]) {
            menus.insert(code, meant);
        }
    }
    menus
}

fn menu(locale: &Locale) -> Vec<BotCommand> {
    let described = |command: Command| {
        let id = format!("command-{}", command.name());
        let text = locale.text(Use::Chat, &id, None, &Args::default()).ok()?;
        Some(BotCommand::new(command.name(), text))
    };
    Command::ALL.into_iter().filter_map(described).collect()
}
