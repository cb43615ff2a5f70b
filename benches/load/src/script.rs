//! What every chat does: from the first word to the question after the name.

use chrono::{Days, NaiveDate, Utc};
use serde_json::{Value, json};

/// What a person does at a stop.
#[derive(Clone)]
pub enum Act {
    /// Types a text.
    Type(String),
    /// Presses the button whose data ends with this.
    Press(&'static str),
}

/// The walk, stop by stop.
pub fn acts() -> Vec<Act> {
    let typed = |text: &str| Act::Type(text.to_owned());
    vec![
        typed("/start"),
        Act::Press("correct"),
        Act::Press("telecom"),
        typed(&day()),
        typed("Example Telecom"),
        typed("4711"),
        typed("Kim Example"),
    ]
}

/// The walk with its end: the person erases everything, and can begin again as if new. So what
/// is stored does not grow, and what does can be seen.
pub fn round() -> Vec<Act> {
    let mut acts = acts();
    acts.push(Act::Type("/delete".to_owned()));
    acts.push(Act::Press(".yes"));
    acts
}

/// A day that lies some weeks back whenever this runs.
fn day() -> String {
    let today: NaiveDate = Utc::now().date_naive();
    let day = today.checked_sub_days(Days::new(19)).unwrap_or(today);
    day.format("%-d %B %Y").to_string()
}

/// A text from a person who lives in Germany and speaks English.
pub fn message(update: i64, chat: i64, text: &str) -> Vec<u8> {
    let message = json!({
        "message_id": update,
        "date": Utc::now().timestamp(),
        "chat": person(chat),
        "from": from(chat),
        "text": text,
    });
    json!({ "update_id": update, "message": message })
        .to_string()
        .into_bytes()
}

/// A button pressed.
pub fn press(update: i64, chat: i64, data: &str) -> Vec<u8> {
    let callback = json!({
        "id": update.to_string(),
        "from": from(chat),
        "chat_instance": "1",
        "data": data,
        "message": { "message_id": update, "date": Utc::now().timestamp(), "chat": person(chat), "text": "x" },
    });
    json!({ "update_id": update, "callback_query": callback })
        .to_string()
        .into_bytes()
}

fn person(chat: i64) -> Value {
    json!({ "id": chat, "type": "private", "first_name": "Kim", "last_name": "Example" })
}

fn from(chat: i64) -> Value {
    json!({
        "id": chat,
        "is_bot": false,
        "first_name": "Kim",
        "last_name": "Example",
        "language_code": "en-DE",
    })
}
