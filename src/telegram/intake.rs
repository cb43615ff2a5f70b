//! Updates become events.
//!
//! Telegram adds fields and kinds all the time, and one odd update must not cost the others of
//! its batch, or a text its words. So this reads only what is used, every field by itself: what
//! has another form than expected is as if it were not there.

use std::borrow::Cow;

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, IgnoredAny},
};
use serde_json::value::RawValue;

use crate::{
    app::Newcomer,
    engine::{Brought, Event, Order, Other, Profile, Written, import::LARGEST},
    store::UpdateId,
};

/// The kinds of updates that are asked for.
pub(crate) const ALLOWED: [&str; 4] = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
];

/// One update, understood as far as it concerns us.
#[derive(Clone)]
pub(super) struct Arrival {
    pub(super) update: UpdateId,
    /// A button that waits for an answer, so that it stops turning.
    pub(super) button: Option<String>,
    pub(super) what: What,
}

/// What an update means.
#[derive(Clone)]
pub(super) enum What {
    /// Something in a private chat.
    Event {
        chat: i64,
        /// Its place among what was written; a button has none.
        order: Option<Order>,
        newcomer: Newcomer,
        event: Event,
        /// The message whose button was pressed.
        pressed: Option<i64>,
    },
    /// The person let the bot in again.
    Returned { chat: i64 },
    /// The bot was added to a group, or called in one: by the name that stands with a command,
    /// which may be another bot's.
    Group {
        chat: i64,
        language: String,
        called: Option<String>,
    },
    /// Nothing that needs an answer.
    Nothing,
}

#[derive(Deserialize)]
struct Update {
    update_id: i64,
    #[serde(default, deserialize_with = "lenient")]
    message: Option<Message>,
    #[serde(default, deserialize_with = "lenient")]
    edited_message: Option<Message>,
    #[serde(default, deserialize_with = "lenient")]
    callback_query: Option<Callback>,
    #[serde(default, deserialize_with = "lenient")]
    my_chat_member: Option<Member>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Message {
    #[serde(deserialize_with = "lenient")]
    message_id: Option<i64>,
    #[serde(deserialize_with = "lenient")]
    chat: Option<Chat>,
    #[serde(deserialize_with = "lenient")]
    from: Option<User>,
    #[serde(deserialize_with = "lenient")]
    text: Option<String>,
    #[serde(deserialize_with = "lenient")]
    caption: Option<String>,
    /// What was sent in one go has the same number.
    #[serde(deserialize_with = "lenient")]
    media_group_id: Option<String>,
    #[serde(deserialize_with = "lenient")]
    document: Option<Document>,
    // What a person sends. All else is said by Telegram itself, and nobody waits for an answer.
    photo: Option<IgnoredAny>,
    video: Option<IgnoredAny>,
    animation: Option<IgnoredAny>,
    voice: Option<IgnoredAny>,
    audio: Option<IgnoredAny>,
    video_note: Option<IgnoredAny>,
    sticker: Option<IgnoredAny>,
    location: Option<IgnoredAny>,
    contact: Option<IgnoredAny>,
    poll: Option<IgnoredAny>,
    dice: Option<IgnoredAny>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Document {
    #[serde(deserialize_with = "lenient")]
    file_id: Option<String>,
    #[serde(deserialize_with = "lenient")]
    file_name: Option<String>,
    #[serde(deserialize_with = "lenient")]
    mime_type: Option<String>,
    #[serde(deserialize_with = "lenient")]
    file_size: Option<u64>,
}

#[derive(Deserialize)]
struct Chat {
    id: i64,
    #[serde(default, rename = "type", deserialize_with = "lenient")]
    kind: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct User {
    #[serde(deserialize_with = "lenient")]
    first_name: Option<String>,
    #[serde(deserialize_with = "lenient")]
    last_name: Option<String>,
    #[serde(deserialize_with = "lenient")]
    language_code: Option<String>,
    #[serde(deserialize_with = "lenient")]
    is_bot: Option<bool>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Callback {
    #[serde(deserialize_with = "lenient")]
    id: Option<String>,
    #[serde(deserialize_with = "lenient")]
    data: Option<String>,
    #[serde(deserialize_with = "lenient")]
    message: Option<Message>,
    #[serde(deserialize_with = "lenient")]
    from: Option<User>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Member {
    #[serde(deserialize_with = "lenient")]
    chat: Option<Chat>,
    #[serde(deserialize_with = "lenient")]
    from: Option<User>,
    #[serde(deserialize_with = "lenient")]
    old_chat_member: Option<Status>,
    #[serde(deserialize_with = "lenient")]
    new_chat_member: Option<Status>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Status {
    #[serde(deserialize_with = "lenient")]
    status: Option<String>,
}

/// A field that has another form than expected is as if it were not there.
fn lenient<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    let raw = <&RawValue>::deserialize(deserializer)?;
    Ok(serde_json::from_str(raw.get()).ok())
}

/// Reads one update; none where it has no number, so that nothing can be said about it. A byte
/// that is no text costs its letter.
pub(super) fn read(json: &[u8]) -> Option<Arrival> {
    let update: Update = serde_json::from_str(&String::from_utf8_lossy(json)).ok()?;
    let id = UpdateId(update.update_id);
    let arrival = |button, what| Arrival {
        update: id,
        button,
        what,
    };
    Some(if let Some(message) = update.message {
        arrival(None, message.meaning())
    } else if let Some(message) = update.edited_message {
        arrival(None, message.edited())
    } else if let Some(callback) = update.callback_query {
        let button = callback.id.clone();
        arrival(button, callback.meaning().unwrap_or(What::Nothing))
    } else if let Some(member) = update.my_chat_member {
        arrival(None, member.meaning().unwrap_or(What::Nothing))
    } else {
        arrival(None, What::Nothing)
    })
}

impl Arrival {
    /// The chat of a text whose rest is waited for.
    pub(super) fn waits(&self) -> Option<i64> {
        match &self.what {
            What::Event {
                chat,
                event: Event::Text(written),
                ..
            } if written.may_go_on() => Some(*chat),
            What::Event { .. } | What::Returned { .. } | What::Group { .. } | What::Nothing => None,
        }
    }
}

impl Chat {
    fn is_private(&self) -> bool {
        self.kind.as_deref() == Some("private")
    }

    fn is_group(&self) -> bool {
        matches!(self.kind.as_deref(), Some("group" | "supergroup"))
    }
}

impl Message {
    fn meaning(self) -> What {
        let Some(chat) = &self.chat else {
            return What::Nothing;
        };
        let from = self.from.as_ref();
        if from.is_some_and(|from| from.is_bot == Some(true)) {
            return What::Nothing;
        }
        if chat.is_group() {
            let text = self.text.as_deref().unwrap_or_default();
            let word = text.split_whitespace().next().unwrap_or_default();
            return match word.split_once('@') {
                Some((command, name)) if command.starts_with('/') => {
                    group(chat, from, Some(name.to_owned()))
                }
                None if word == "/start" => group(chat, from, None),
                Some(_) | None => What::Nothing,
            };
        }
        if !chat.is_private() {
            return What::Nothing;
        }
        match self.event() {
            Some(event) => What::Event {
                chat: chat.id,
                order: self.order(),
                newcomer: newcomer(from),
                event: match self.order() {
                    Some(order) => event.at(order),
                    None => event,
                },
                pressed: None,
            },
            None => What::Nothing,
        }
    }

    fn order(&self) -> Option<Order> {
        self.message_id.map(Order)
    }

    fn edited(self) -> What {
        let text = self.text.as_deref().or(self.caption.as_deref());
        let text = text.map(clean).unwrap_or_default();
        match (&self.chat, self.order()) {
            (Some(chat), Some(order)) if chat.is_private() && !text.trim().is_empty() => {
                What::Event {
                    chat: chat.id,
                    order: None,
                    newcomer: newcomer(self.from.as_ref()),
                    event: Event::Edit {
                        order,
                        text: text.trim().to_owned(),
                    },
                    pressed: None,
                }
            }
            _ => What::Nothing,
        }
    }

    fn event(&self) -> Option<Event> {
        let text = self.text.as_deref().map(clean).unwrap_or_default();
        if !text.trim().is_empty() {
            return Some(Event::typed(&text));
        }
        if let Some(brought) = self.document.as_ref().and_then(Document::brought) {
            return Some(Event::Brought(brought));
        }
        let other = self.other()?;
        let caption = self.caption.as_deref().map(clean).unwrap_or_default();
        match Event::typed(&caption) {
            Event::Text(written) if !written.text.is_empty() => Some(Event::Text(Written {
                below: Some(other),
                ..written
            })),
            // A command below a picture is none.
            _ => Some(Event::Other(other)),
        }
    }

    /// What was sent that is no text.
    fn other(&self) -> Option<Other> {
        let is_there = |kinds: &[&Option<IgnoredAny>]| kinds.iter().any(|kind| kind.is_some());
        let file = [&self.photo, &self.video, &self.animation];
        let voice = [&self.voice, &self.audio, &self.video_note];
        let rest = [
            &self.sticker,
            &self.location,
            &self.contact,
            &self.poll,
            &self.dice,
        ];
        if self.document.is_some() || is_there(&file) {
            let album = self.media_group_id.as_deref();
            let album = album.and_then(|album| album.parse().ok());
            Some(album.map_or(Other::File, Other::Album))
        } else if is_there(&voice) {
            Some(Other::Voice)
        } else {
            is_there(&rest).then_some(Other::Unknown)
        }
    }
}

impl Document {
    /// A file that could be what `/export` gave, by its name or type; no other is fetched.
    fn brought(&self) -> Option<Brought> {
        let name = self.file_name.as_deref().unwrap_or_default();
        let ending = name.to_lowercase().ends_with(".json");
        if !ending && self.mime_type.as_deref() != Some("application/json") {
            return None;
        }
        let most = u64::try_from(LARGEST).unwrap_or(u64::MAX);
        if self.file_size.is_some_and(|size| size > most) {
            return Some(Brought::TooLarge);
        }
        self.file_id.clone().map(Brought::At)
    }
}

impl Callback {
    fn meaning(self) -> Option<What> {
        // An old message comes without its text, but always with its chat.
        let message = self.message?;
        let chat = message.chat.filter(Chat::is_private)?;
        Some(What::Event {
            chat: chat.id,
            order: None,
            newcomer: newcomer(self.from.as_ref()),
            event: Event::Press(clean(&self.data?).into_owned()),
            pressed: message.message_id,
        })
    }
}

impl Member {
    fn meaning(self) -> Option<What> {
        let chat = self.chat?;
        let is_in = matches!(
            self.new_chat_member?.status.as_deref(),
            Some("member" | "administrator")
        );
        // Whoever is made an administrator, or is none any more, was there before.
        let before = self.old_chat_member.and_then(|before| before.status);
        let was_out = matches!(before.as_deref(), Some("left" | "kicked"));
        Some(match is_in {
            true if chat.is_private() => What::Returned { chat: chat.id },
            true if chat.is_group() && was_out => group(&chat, self.from.as_ref(), None),
            _ => What::Nothing,
        })
    }
}

fn group(chat: &Chat, from: Option<&User>, called: Option<String>) -> What {
    let language = from.and_then(|from| from.language_code.clone());
    What::Group {
        chat: chat.id,
        called,
        language: language.unwrap_or_default(),
    }
}

/// Without what no person types and no store, log or letter should meet.
fn clean(text: &str) -> Cow<'_, str> {
    let odd = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    if text.contains(odd) {
        Cow::Owned(text.replace("\r\n", "\n").replace(odd, ""))
    } else {
        Cow::Borrowed(text)
    }
}

/// What the profile tells: the name, and the language with the country that it most likely means.
fn newcomer(from: Option<&User>) -> Newcomer {
    let part = |name: Option<&String>| {
        let name = name.map(|name| clean(name).trim().to_owned());
        name.filter(|name| !name.is_empty())
    };
    let (first, last, language) = from.map_or((None, None, None), |from| {
        (
            part(from.first_name.as_ref()),
            part(from.last_name.as_ref()),
            part(from.language_code.as_ref()),
        )
    });
    let name: Vec<_> = first.into_iter().chain(last).collect();
    let locale = language.unwrap_or_default();
    Newcomer {
        profile: Profile {
            name: (!name.is_empty()).then(|| name.join(" ")),
            country: country(&locale),
        },
        locale,
    }
}

/// The country that a language tag names or most likely means. English is what an app speaks
/// everywhere, so it tells nothing.
fn country(tag: &str) -> Option<String> {
    let mut language: icu::locale::LanguageIdentifier = tag.parse().ok()?;
    if language.region.is_none() && tag != "en" {
        icu::locale::LocaleExpander::new_common().maximize(&mut language);
    }
    language.region.map(|region| region.to_string())
}

#[cfg(test)]
mod tests;
