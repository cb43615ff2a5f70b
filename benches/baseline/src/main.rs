//! The same walk as a plain dispatcher bot: dialogue in `RedisStorage`, updates by webhook.
//!
//! Written as the examples of teloxide show it. It says the texts of Hearback (the load takes
//! them down first and names the file), so that both bots send the same bytes. What it does not
//! do is what the dispatcher does not do for it: an update is acknowledged before it is taken,
//! the state is not encrypted, and a crash loses what is on its way.

use std::{env, fs, net::SocketAddr, sync::Arc};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use teloxide::{
    dispatching::{
        UpdateHandler,
        dialogue::{self, RedisStorage, serializer::Bincode},
    },
    prelude::*,
    types::{InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, ParseMode},
    update_listeners::webhooks,
    utils::html::escape,
};

type Failure = Box<dyn std::error::Error + Send + Sync>;
type Storage = RedisStorage<Bincode>;
type Talk = Dialogue<State, Storage>;

/// What is said at each stop.
#[derive(Deserialize)]
struct Texts(Vec<Vec<Said>>);

#[derive(Deserialize)]
struct Said {
    text: String,
    buttons: Vec<Vec<(String, String)>>,
}

/// Where a chat stands, with what it has answered.
#[derive(Clone, Default, Serialize, Deserialize)]
enum State {
    #[default]
    Start,
    Place,
    Sector,
    Day {
        sector: String,
    },
    Company {
        sector: String,
        day: NaiveDate,
    },
    Number {
        sector: String,
        day: NaiveDate,
        company: String,
    },
    Name {
        sector: String,
        day: NaiveDate,
        company: String,
        number: String,
    },
    Review {
        sector: String,
        day: NaiveDate,
        company: String,
        number: String,
        name: String,
    },
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let setting = |name: &str| env::var(name).map_err(|_| format!("{name} is not set"));
    let bot = Bot::new(setting("TOKEN")?).set_api_url(setting("API_URL")?.parse()?);
    let texts: Texts = serde_json::from_str(&fs::read_to_string(setting("TEXTS")?)?)?;
    let storage = Storage::open(&setting("REDIS_URL")?, Bincode).await?;
    let address: SocketAddr = setting("LISTEN")?.parse()?;
    let url = setting("WEBHOOK_URL")?.parse()?;
    let options = webhooks::Options::new(address, url).secret_token(setting("SECRET")?);
    let listener = webhooks::axum(bot.clone(), options).await?;
    Dispatcher::builder(bot, schema())
        .dependencies(dptree::deps![storage, Arc::new(texts)])
        .enable_ctrlc_handler()
        .build()
        .dispatch_with_listener(listener, LoggingErrorHandler::new())
        .await;
    Ok(())
}

fn schema() -> UpdateHandler<Failure> {
    use dptree::case;
    let messages = Update::filter_message()
        .branch(case![State::Start].endpoint(start))
        .branch(case![State::Day { sector }].endpoint(day))
        .branch(case![State::Company { sector, day }].endpoint(company))
        .branch(
            case![State::Number {
                sector,
                day,
                company
            }]
            .endpoint(number),
        )
        .branch(
            case![State::Name {
                sector,
                day,
                company,
                number
            }]
            .endpoint(name),
        );
    let presses = Update::filter_callback_query()
        .branch(case![State::Place].endpoint(place))
        .branch(case![State::Sector].endpoint(sector));
    dialogue::enter::<Update, Storage, State, _>()
        .branch(messages)
        .branch(presses)
}

/// Says what belongs to a stop.
async fn say(bot: &Bot, chat: ChatId, texts: &Texts, stop: usize) -> Result<(), Failure> {
    for said in texts.0.get(stop).ok_or("no texts for this stop")? {
        let message = bot
            .send_message(chat, escape(&said.text))
            .parse_mode(ParseMode::Html)
            .link_preview_options(LinkPreviewOptions {
                is_disabled: true,
                url: None,
                prefer_small_media: false,
                prefer_large_media: false,
                show_above_text: false,
            });
        let rows = said.buttons.iter().map(|row| {
            let button = |(text, id): &(String, String)| InlineKeyboardButton::callback(text, id);
            row.iter().map(button)
        });
        if said.buttons.is_empty() {
            message.await?;
        } else {
            message
                .reply_markup(InlineKeyboardMarkup::new(rows))
                .await?;
        }
    }
    Ok(())
}

async fn start(bot: Bot, talk: Talk, texts: Arc<Texts>) -> Result<(), Failure> {
    say(&bot, talk.chat_id(), &texts, 0).await?;
    talk.update(State::Place).await?;
    Ok(())
}

async fn place(
    bot: Bot,
    talk: Talk,
    press: CallbackQuery,
    texts: Arc<Texts>,
) -> Result<(), Failure> {
    bot.answer_callback_query(press.id).await?;
    say(&bot, talk.chat_id(), &texts, 1).await?;
    talk.update(State::Sector).await?;
    Ok(())
}

async fn sector(
    bot: Bot,
    talk: Talk,
    press: CallbackQuery,
    texts: Arc<Texts>,
) -> Result<(), Failure> {
    bot.answer_callback_query(press.id).await?;
    let sector = press.data.unwrap_or_default();
    say(&bot, talk.chat_id(), &texts, 2).await?;
    talk.update(State::Day { sector }).await?;
    Ok(())
}

async fn day(
    bot: Bot,
    talk: Talk,
    sector: String,
    message: Message,
    texts: Arc<Texts>,
) -> Result<(), Failure> {
    let typed = message.text().unwrap_or_default();
    let Ok(day) = NaiveDate::parse_from_str(typed, "%d %B %Y") else {
        return say(&bot, talk.chat_id(), &texts, 2).await;
    };
    say(&bot, talk.chat_id(), &texts, 3).await?;
    talk.update(State::Company { sector, day }).await?;
    Ok(())
}

async fn company(
    bot: Bot,
    talk: Talk,
    (sector, day): (String, NaiveDate),
    message: Message,
    texts: Arc<Texts>,
) -> Result<(), Failure> {
    let company = message.text().unwrap_or_default().to_owned();
    say(&bot, talk.chat_id(), &texts, 4).await?;
    let state = State::Number {
        sector,
        day,
        company,
    };
    talk.update(state).await?;
    Ok(())
}

async fn number(
    bot: Bot,
    talk: Talk,
    (sector, day, company): (String, NaiveDate, String),
    message: Message,
    texts: Arc<Texts>,
) -> Result<(), Failure> {
    let number = message.text().unwrap_or_default().to_owned();
    say(&bot, talk.chat_id(), &texts, 5).await?;
    let state = State::Name {
        sector,
        day,
        company,
        number,
    };
    talk.update(state).await?;
    Ok(())
}

async fn name(
    bot: Bot,
    talk: Talk,
    (sector, day, company, number): (String, NaiveDate, String, String),
    message: Message,
    texts: Arc<Texts>,
) -> Result<(), Failure> {
    let name = message.text().unwrap_or_default().to_owned();
    say(&bot, talk.chat_id(), &texts, 6).await?;
    let state = State::Review {
        sector,
        day,
        company,
        number,
        name,
    };
    talk.update(state).await?;
    Ok(())
}
