//! Updates that nobody ever thought of: each is acknowledged, none disturbs another chat.

use hearback::engine::Command;
use proptest::{prelude::*, strategy::ValueTree as _, test_runner::TestRunner};
use serde_json::{Map, Value, json};

use super::{
    fake::client,
    stage::{By, Stage, message_update, press_update, status, text_update},
};

/// So many updates go in.
const UPDATES: usize = 600;

/// So many chats share them.
const CHATS: i64 = 12;

/// What a field can hold instead of what it should.
fn odd() -> impl Strategy<Value = Value> {
    let texts = prop_oneof![
        any::<String>(),
        Just("\0".to_owned()),
        Just("\u{202e}\u{200b}\u{2066}\u{feff}".to_owned()),
        Just("\u{1f469}\u{200d}\u{1f4bb}".repeat(400)),
        Just("a\u{301}".repeat(2000)),
        Just("</pre><b>&amp;<a href='x'>".to_owned()),
        Just("/".to_owned()),
        Just("/start@@@ \u{0}".to_owned()),
        Just("9".repeat(4096)),
        Just("31.02.0000 bis 99.99.99999".to_owned()),
        Just("\u{5d0}\u{5d1} 12,34,567.8.9 \u{966}\u{967}".to_owned()),
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        Just(json!(u64::MAX)),
        texts.prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        let keys = prop_oneof![Just("id"), Just("text"), Just("chat"), Just("x")];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((keys, inner), 0..4).prop_map(|fields| {
                let fields = fields.into_iter().map(|(key, value)| (key.into(), value));
                Value::Object(fields.collect::<Map<_, _>>())
            }),
        ]
    })
}

/// An update as Telegram makes them.
fn whole() -> impl Strategy<Value = Value> {
    let chat = 1..=CHATS;
    let words = prop_oneof![
        Just("5 November".to_owned()),
        Just("Example Telecom".to_owned()),
        Just("Kim Example".to_owned()),
        prop::sample::select(Command::ALL.to_vec())
            .prop_map(|command| format!("/{}", command.name())),
        any::<String>(),
    ];
    let press = prop_oneof![
        Just("1.1.yes".to_owned()),
        Just("case.new".to_owned()),
        Just("delete.1.yes".to_owned()),
        Just("letter.1.4294967296".to_owned()),
        "[a-z0-9.-]{0,64}",
    ];
    let other = prop_oneof![
        Just(json!({"photo": [{"file_id": "x"}], "caption": "look"})),
        Just(json!({"voice": {}})),
        Just(json!({"sticker": {"emoji": "x"}})),
        Just(json!({"poll": {"question": "x"}, "text": 7})),
        Just(json!({"paid_media_of_next_year": true})),
        Just(json!({"text": "x", "entities": [{"type": "of_next_year", "offset": -1}]})),
    ];
    prop_oneof![
        6 => (chat.clone(), words).prop_map(|(chat, words)| text_update(chat, &words)),
        4 => (chat.clone(), press).prop_map(|(chat, data)| press_update(chat, &data)),
        2 => (chat.clone(), other).prop_map(|(chat, fields)| message_update(chat, &fields)),
        1 => chat.prop_map(|chat| json!({"my_chat_member": {
            "chat": {"id": chat, "type": "private"},
            "new_chat_member": {"status": "kicked"},
        }})),
    ]
}

/// Puts something odd somewhere in a value: the `at`-th place from the top.
fn spoil(value: &mut Value, at: &mut usize, odd: &Value) -> bool {
    if *at == 0 {
        *value = odd.clone();
        return true;
    }
    *at -= 1;
    match value {
        Value::Array(items) => items.iter_mut().any(|item| spoil(item, at, odd)),
        Value::Object(fields) => fields.values_mut().any(|field| spoil(field, at, odd)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

/// What a caller sends: mostly an update, often with something odd in it, sometimes cut off.
fn calls() -> impl Strategy<Value = (Value, Option<usize>)> {
    let spoiled = prop_oneof![
        2 => Just(None),
        3 => (1_usize..14, odd()).prop_map(Some),
    ];
    let cut = prop_oneof![9 => Just(None), 1 => (0_usize..300).prop_map(Some)];
    (whole(), spoiled, cut).prop_map(|(mut update, spoiled, cut)| {
        if let Some((mut at, odd)) = spoiled {
            spoil(&mut update, &mut at, &odd);
        }
        (update, cut)
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_comes_is_acknowledged_and_disturbs_nobody() {
    let stage = Stage::new(By::Webhook).await;
    let client = client();
    let mut runner = TestRunner::deterministic();
    let hook = format!("{}/hook", stage.at());
    let mut reached = 0;
    for number in 0..UPDATES {
        let (mut update, cut) = calls().new_tree(&mut runner).unwrap().current();
        let to = ["/message/chat/id", "/callback_query/message/chat/id"];
        let to = to.into_iter().filter_map(|place| update.pointer(place));
        reached += usize::from(cut.is_none() && to.count() > 0);
        if let Some(fields) = update.as_object_mut() {
            fields.insert("update_id".into(), number.into());
        }
        let mut body = update.to_string().into_bytes();
        body.truncate(cut.unwrap_or(body.len()));
        let call = client
            .post(&hook)
            .header("x-telegram-bot-api-secret-token", "a-secret-of-the-host")
            .body(body);
        let answered = call.send().await.unwrap().status();
        assert_eq!(answered, 200, "{number}: {update}");
    }
    assert!(
        reached > UPDATES / 2,
        "most of what is made up is close enough"
    );
    assert_eq!(status(&format!("{}/readyz", stage.at())).await, Some(200));
    assert!(stage.records.asides(9).await.unwrap().is_empty());
    for chat in 1..=CHATS {
        stage.quiet(chat).await;
        let seen = stage.fake.seen(chat);
        assert!(!seen.is_empty(), "chat {chat} was answered");
        for call in seen {
            let text = call.text();
            assert!(!text.contains("went wrong"), "chat {chat}: {text}");
        }
    }
    let fresh = CHATS + 1;
    stage.first_letter(fresh).await;
    assert!(
        stage
            .fake
            .seen(fresh)
            .iter()
            .any(|call| call.method == "senddocument")
    );
}
