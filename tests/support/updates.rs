//! What people send, as Telegram writes it, and the buttons that they see.

use std::sync::atomic::{AtomicI64, Ordering};

use serde_json::{Value, json};

use super::fake::Call;

/// The id of a button of a message.
pub(crate) fn button(call: &Call, label: &str) -> Option<String> {
    let rows = call.body["reply_markup"]["inline_keyboard"].as_array()?;
    let mut buttons = rows.iter().filter_map(Value::as_array).flatten();
    // Names bring marks along that keep their direction.
    let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    let found =
        buttons.find(|button| button["text"].as_str().map(plain).as_deref() == Some(label))?;
    Some(found["callback_data"].as_str()?.to_owned())
}

fn from(chat: i64) -> Value {
    json!({"id": chat, "is_bot": false, "first_name": "Kim", "last_name": "Example", "language_code": "en-DE"})
}

pub(crate) fn text_update(chat: i64, text: &str) -> Value {
    message_update(chat, &json!({"text": text}))
}

/// The number of the next message of a chat, whoever writes it.
fn next_message() -> i64 {
    static NEXT: AtomicI64 = AtomicI64::new(1);
    NEXT.fetch_add(1, Ordering::SeqCst)
}

pub(crate) fn message_update(chat: i64, fields: &Value) -> Value {
    let mut message = json!({
        "message_id": next_message(), "date": 0, "chat": {"id": chat, "type": "private"}, "from": from(chat),
    });
    for (name, value) in fields.as_object().unwrap() {
        message[name] = value.clone();
    }
    json!({ "message": message })
}

pub(crate) fn press_update(chat: i64, data: &str) -> Value {
    json!({"callback_query": {
        "id": format!("query-{data}"), "data": data, "from": from(chat),
        "message": {"message_id": next_message(), "date": 0, "chat": {"id": chat, "type": "private"}},
    }})
}
