//! Tells Telegram who we are: commands in every language, and where updates go.

use std::{collections::BTreeMap, time::Duration};

use serde::Serialize;
use teloxide::{
    payloads::{DeleteWebhook, GetMe, SetMyCommands, SetMyCommandsSetters as _},
    types::BotCommand,
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

/// Registers the bot, for as long as it takes; answers `false` if the process leaves before.
///
/// # Errors
///
/// Where the token is wrong, or Telegram refuses the webhook.
pub async fn register(
    api: &Api,
    book: &Book,
    intake: &Intake,
    leaving: &Leaving,
) -> Result<bool, ServeError> {
    let mut wait = Duration::from_secs(1);
    loop {
        match attempt(api, book, intake).await {
            Ok(()) => return Ok(true),
            Err(error @ CallError::Token) => return Err(ServeError::Token(error)),
            Err(error @ CallError::Refused(_)) => return Err(ServeError::Webhook(error)),
            Err(error) => {
                warn!(%error, "the bot is not registered yet; trying again");
                let asked = match error {
                    CallError::Wait(span) => span,
                    _ => wait,
                };
                leaving.or_after(asked).await;
                wait = (wait * 2).min(LONGEST);
            }
        }
        if leaving.is_leaving() {
            return Ok(false);
        }
    }
}

async fn attempt(api: &Api, book: &Book, intake: &Intake) -> Result<(), CallError> {
    api.call(&GetMe::new()).await?;
    match intake {
        Intake::Polling { .. } => {
            // Updates that wait for a webhook of yesterday are not dropped, they come here.
            api.call(&DeleteWebhook::new()).await?;
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
            api.method("SetWebhook", &hook, TIMEOUT).await?;
            info!("updates by webhook");
        }
    }
    // Without a menu the bot works all the same.
    if let Err(error) = commands(api, book).await {
        warn!(%error, "the commands were not registered");
    }
    Ok(())
}

/// One menu for each language, and English (or the first) for all others.
async fn commands(api: &Api, book: &Book) -> Result<(), CallError> {
    let locales = &book.locales;
    if let Some(other) = locales.negotiate(&["en"]).or(locales.iter().next()) {
        api.call(&SetMyCommands::new(menu(other))).await?;
    }
    for (code, locale) in menus(locales) {
        let menu = SetMyCommands::new(menu(locale)).language_code(code);
        api.call(&menu).await?;
    }
    Ok(())
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
