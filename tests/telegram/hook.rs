//! The webhook, and what whoever watches the service sees.

use hearback::locale::{Args, Use};
use serde_json::json;

use super::{
    fake::client,
    stage::{By, Stage, book, status, text_update},
};

const SECRET: &str = "a-secret-of-the-host";

async fn call(to: &str, secret: Option<&str>, body: Vec<u8>) -> (u16, bool) {
    let mut request = client().post(to).body(body);
    if let Some(secret) = secret {
        request = request.header("x-telegram-bot-api-secret-token", secret);
    }
    let answered = request.send().await.unwrap();
    let retry = answered.headers().contains_key("retry-after");
    (answered.status().as_u16(), retry)
}

#[tokio::test(flavor = "multi_thread")]
async fn only_telegram_may_call_and_nothing_breaks_it() {
    let stage = Stage::new(By::Webhook).await;
    let hook = format!("{}/hook", stage.at());
    let mut update = text_update(7, "/start");
    update["update_id"] = 1.into();
    let update = update.to_string().into_bytes();
    for wrong in [
        None,
        Some(""),
        Some("a-secret-of-the-hosu"),
        Some("a-secret-of-the-hos"),
    ] {
        assert_eq!(call(&hook, wrong, update.clone()).await, (401, false));
    }
    assert_eq!(stage.fake.sends(7).len(), 0);
    let large = |spaces: usize| [vec![b' '; spaces], update.clone()].concat();
    for (body, status) in [(large(256 * 1024), 200), (large(4096 * 1024), 413)] {
        assert_eq!(call(&hook, Some(SECRET), body).await.0, status);
    }
    assert_eq!(stage.fake.sends(7).len(), 0);
    for odd in [
        "",
        "{",
        "[]",
        "{}",
        "null",
        "{\"update_id\":null}",
        "{\"update_id\":1e99}",
        "{\"update_id\":9,\"message\":[[[]]]}",
    ] {
        assert_eq!(
            call(&hook, Some(SECRET), odd.into()).await,
            (200, false),
            "{odd}"
        );
    }
    assert_eq!(call(&hook, Some(SECRET), vec![0xff; 900]).await.0, 200);
    assert_eq!(status(&hook).await, Some(405));
    assert_eq!(status(&format!("{}/else", stage.at())).await, Some(404));
    assert_eq!(
        call(&hook, Some(SECRET), update.clone()).await,
        (200, false)
    );
    stage.quiet(7).await;
    let seen = stage.fake.seen(7).len();
    assert!(seen > 0);
    assert_eq!(
        call(&hook, Some(SECRET), update).await,
        (200, false),
        "again"
    );
    stage.quiet(7).await;
    assert_eq!(stage.fake.seen(7).len(), seen);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bot_registers_itself() {
    let mut stage = Stage::new(By::Webhook).await;
    let hooks = stage.fake.calls("setwebhook");
    assert_eq!(hooks[0].body["secret_token"], SECRET);
    assert_eq!(hooks[0].body["max_connections"], 40);
    let kinds = json!([
        "message",
        "edited_message",
        "callback_query",
        "my_chat_member"
    ]);
    assert_eq!(hooks[0].body["allowed_updates"], kinds);
    assert!(stage.fake.hook().unwrap().0.ends_with("/hook"));

    let menus = stage.fake.calls("setmycommands");
    let languages: Vec<_> = menus
        .iter()
        .map(|call| call.body["language_code"].as_str())
        .collect();
    // One for each language of two letters, however many ways it is written here.
    assert_eq!(languages, [None, Some("de"), Some("en"), Some("hi")]);
    let book = book();
    let hindi = book.locales.get("hi").unwrap();
    let start = hindi.text(Use::Chat, "command-start", None, &Args::default());
    assert_eq!(
        menus[3].body["commands"][0]["description"],
        start.unwrap().as_str()
    );
    for menu in &menus {
        let commands = menu.body["commands"].as_array().unwrap();
        assert_eq!(commands.len(), hearback::engine::Command::ALL.len());
        for command in commands {
            let text = command["description"].as_str().unwrap();
            assert!((1..=60).contains(&text.chars().count()), "{text}");
        }
    }

    stage.stop().await;
    stage.by = By::Polling;
    stage.start().await;
    assert_eq!(stage.fake.hook(), None, "polling takes the webhook off");
    assert_eq!(status(&format!("{}/healthz", stage.at())).await, Some(200));
}
