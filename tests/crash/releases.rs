//! All processes are replaced one by one by those of the next release, under load, and back again.
//!
//! The releases have other books: a question has another name, a step is added, every text is
//! another. An answer is of one book, whole, whoever sends it; a question that a book does not
//! know is asked anew. Beside them lie records as the release before wrote them.

use chrono::Utc;
use hearback::{
    app::{SCHEMA, millis},
    export::Export,
    store::{Chat, Commit, Committed, KeyRing, Loaded, Records, Redis},
};

use super::{
    chance::seed,
    content, model,
    people::People,
    program::{Bot, By, KEY, Process},
    redis::{Server, until},
    updates::text_update,
};

/// Who write.
const PEOPLE: i64 = 10;

/// Whose records are of the release before.
const OLD: std::ops::Range<i64> = 41..44;

/// As it was written then.
const RECORD: &str = include_str!("../records/export-1.json");

async fn records(server: &Server, schema: u8) -> Records<Redis> {
    let store = Redis::open(&server.url(), "hb1").await.unwrap();
    let ring = KeyRing::parse(KEY).unwrap();
    Records::open(store, ring, schema).await.unwrap()
}

/// Puts the records of the release before into the store.
async fn put_old(server: &Server) {
    let records = records(server, SCHEMA - 1).await;
    let record: serde_json::Value = serde_json::from_str(RECORD).unwrap();
    Export::read(RECORD).expect("it is a session");
    for chat in OLD {
        let now = millis(Utc::now());
        let Loaded::Absent(base) = records.load(&Chat::from(chat), now).await.unwrap() else {
            panic!("nobody has written yet");
        };
        let session = record["session"].to_string().into_bytes();
        let commit = Commit {
            session,
            ..Commit::default()
        };
        let put = records.commit(&base, commit, now).await.unwrap();
        assert!(matches!(put, Committed::Written { .. }));
    }
}

/// How many cases the chats of the release before have heard of, each by the name of its company.
fn told(bot: &Bot) -> usize {
    let seen = OLD.flat_map(|chat| bot.fake.seen(chat));
    let told = seen.filter(|call| model::plain(call.text()).contains("Netz Example GmbH"));
    told.count()
}

/// Replaces each process by a new one; meanwhile one whose record is old looks at it.
async fn roll(bot: &Bot, people: &People, running: &mut Vec<Process>, old: i64) {
    bot.rolls(people, running, 15).await;
    let before = told(bot);
    bot.fake.push(text_update(old, "/cases"));
    until("an old record is read", async || told(bot) > before).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn all_are_rolled_over_to_the_next_release_and_back() {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    put_old(&server).await;
    let bot = Bot::new(By::Webhook, Some(server.url())).await;
    // At the usual pace: a lease that ends while somebody sends would be no fault of theirs.
    let mut bot = bot.with("HEARBACK_TEST_LEASE", "");
    let this = bot.folder().join("content");
    let next = content::write_next(bot.folder());
    let people = People::begin(&bot.fake, PEOPLE, seed("releases"));
    let mut running: Vec<Process> = (0..2).map(|_| bot.start(&[])).collect();
    for process in &running {
        bot.is_up(process).await;
    }
    for (old, content) in OLD.zip([next.clone(), this]) {
        bot.lays(content);
        roll(&bot, &people, &mut running, old).await;
    }
    let said = people.end().await;
    let seen = bot.ends(&said, running).await.unwrap();
    assert_eq!((seen.kills, seen.doubles), (0, 0));
    let sends = || (1..=PEOPLE).flat_map(|chat| bot.fake.seen(chat));
    assert!(sends().any(|call| model::is_next(&call)));
    assert!(sends().any(|call| model::moves(call.text())));
    assert!(!model::is_next(&sends().last().unwrap()));
    are_of_this_release(&server).await;
}

/// Whoever has written since has a record of this release, the other one the old one still.
async fn are_of_this_release(server: &Server) {
    let records = records(server, SCHEMA).await;
    let mut schemas = Vec::new();
    for chat in OLD {
        let loaded = records.load(&Chat::from(chat), millis(Utc::now())).await;
        let Loaded::Record(_, session) = loaded.unwrap() else {
            panic!("it is read");
        };
        schemas.push(session.schema);
    }
    assert_eq!(schemas, [SCHEMA, SCHEMA, SCHEMA - 1]);
}
