//! The webhook, and what whoever watches the service sees.

use hearback::{
    locale::{Args, Use},
    serve::Leaving,
    telegram::{Api, Intake, Secret, setup},
};
use serde_json::json;

use super::{
    fake::{Fault, client},
    stage::{By, Stage, book, status, text_update, until},
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

    let shown = |method: &str| {
        let method = method.to_owned();
        let fake = stage.fake.clone();
        async move {
            until("all are shown", || fake.calls(&method).len() == 4).await;
            fake.calls(&method)
        }
    };
    let menus = shown("setmycommands").await;
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

    let (long, short) = (
        shown("setmydescription").await,
        shown("setmyshortdescription").await,
    );
    let all = [
        (&menus, "commands", usize::MAX),
        (&long, "description", 512),
        (&short, "short_description", 120),
    ];
    for (calls, field, most) in all {
        for (call, language) in calls.iter().zip(&languages) {
            assert_eq!(call.body["language_code"].as_str(), *language, "{field}");
            let text = call.body[field].as_str().unwrap_or("menu");
            assert!((1..=most).contains(&text.chars().count()), "{text}");
        }
    }
    assert_eq!(menus[0].body["scope"]["type"], "all_private_chats");

    stage.stop().await;
    stage.by = By::Polling;
    stage.start().await;
    assert_eq!(stage.fake.hook(), None, "polling takes the webhook off");
    assert_eq!(status(&format!("{}/healthz", stage.at())).await, Some(200));
}

/// A menu for which Telegram wants to be asked later costs neither the others nor the updates.
#[tokio::test(flavor = "multi_thread")]
async fn a_menu_is_tried_again_beside_the_work() {
    let mut stage = Stage::new(By::Polling).await;
    stage.stop().await;
    let begun = stage.fake.calls("setmycommands").len();
    let refused = std::sync::atomic::AtomicBool::new(false);
    stage.fake.rule(move |call| {
        let first = call.method == "setmycommands"
            && !refused.swap(true, std::sync::atomic::Ordering::SeqCst);
        let wait = r#"{"ok":false,"error_code":429,"parameters":{"retry_after":1}}"#;
        first.then(|| Fault::Status(429, wait.into()))
    });
    stage.start().await;
    stage.says(7, "/start").await;
    stage.quiet(7).await;
    until("all menus are there", || {
        stage.fake.calls("setmycommands").len() >= begun + 5
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_telegram_refuses_is_named_as_the_host_set_it() {
    let stage = Stage::new(By::Polling).await;
    let refused = |method: &'static str| {
        stage
            .fake
            .rule(move |call| (call.method == method).then(|| Fault::said(400, "Bad Request: no")));
    };
    let api = Api::new(&stage.api.parse().unwrap(), "1:token").unwrap();
    let said = async |intake: Intake| {
        let registered = setup::register(&api, &intake, &Leaving::new()).await;
        registered
            .err()
            .map(|error| error.to_string())
            .unwrap_or_default()
    };
    refused("deletewebhook");
    let polling = Intake::Polling {
        wait: std::time::Duration::ZERO,
    };
    let polling = said(polling).await;
    assert!(polling.starts_with("polling: "), "{polling}");
    refused("setwebhook");
    let hook = Intake::Webhook {
        url: "https://bot.example/hook".parse().unwrap(),
        secret: Secret::new(SECRET).unwrap(),
        max_connections: 1,
    };
    let hook = said(hook).await;
    assert!(hook.starts_with("webhook_url: "), "{hook}");
}
