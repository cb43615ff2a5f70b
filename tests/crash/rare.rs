//! The program dies where few ever come: a chat is erased, a record is set aside, a turn panics,
//! a person closes the chat and is back, the host changes the key, pauses the service, or has
//! people told of a rule. Meanwhile others talk, and nothing of it touches them.

use chrono::{DateTime, Utc};
use hearback::{
    app::{SCHEMA, millis},
    fault::Point,
    store::{Chat, Embedded, Field, Found, KeyRing, Records, Redis, Store},
};
use serde_json::json;

use super::{
    chance::{rounds, seed},
    fake::{Call, Fault},
    points::{all_is_due, armed, dies},
    program::{Bot, By, KEY, Process, is_abort},
    redis::{Server, until},
    talk,
    updates::text_update,
};

/// Who talks; the last of them up to a letter.
const PEOPLE: i64 = 5;

/// Who closes the chat, whose record is spoiled, and whose turn panics.
const CLOSES: i64 = 2;
const SPOILED: i64 = 71;
const TRIPS: i64 = 72;

/// What people are told first when a rule was wrong.
const NOTICE: [&str; 4] = [
    "I have something to tell you",
    "Ich habe Ihnen etwas mitzuteilen",
    "मुझे आपको कुछ बताना है",
    "Aapko kuch batana hai",
];

/// Whether a message is the host's notice, in any of the languages that people choose.
fn is_notice(call: &Call) -> bool {
    NOTICE.iter().any(|words| call.text().contains(words))
}

/// The key that takes the place of [`KEY`].
const NEW: &str = "YWJjZGVmZ2hpamFiY2RlZmdoaWphYmNkZWZnaGlqYWI=";

struct Rare<'a> {
    bot: Bot,
    server: Option<&'a Server>,
    now: DateTime<Utc>,
}

impl<'a> Rare<'a> {
    async fn new(by: By, server: Option<&'a Server>) -> Self {
        let (mut bot, now) = Bot::with_whole_book(by, server.map(Server::url)).await;
        bot.set("HEARBACK_STATE_KEY", KEY);
        bot.set("HEARBACK_TEST_TRIPS", "boom");
        // A turn over the whole book can take a debug build longer than the lease of other tests.
        bot.set("HEARBACK_TEST_LEASE", "");
        Self { bot, server, now }
    }

    /// How often a chat heard some words.
    fn heard(&self, chat: i64, words: &str) -> usize {
        let seen = self.bot.fake.seen(chat);
        let heard = seen.iter().filter(|call| call.text().contains(words));
        heard.count()
    }

    async fn hears(&self, chat: i64, words: &str) {
        until(words, async || self.heard(chat, words) > 0).await;
    }

    fn says(&self, chat: i64, text: &str) {
        self.bot.fake.push(text_update(chat, text));
    }

    async fn life(&self, point: Point) {
        let process = self.bot.start(&[armed(point)]);
        dies(&self.bot, process, point).await;
    }

    /// What happens to one chat. The next life finds what the one before left.
    async fn chats(&self) {
        let process = self.bot.start(&[]);
        for chat in [SPOILED, TRIPS] {
            self.says(chat, "/start");
            self.hears(chat, "You live in Germany").await;
        }
        self.bot.kill(process);
        self.spoil().await;
        self.says(SPOILED, "hello");
        for point in [Point::AsideBegins, Point::SetAside] {
            self.life(point).await;
        }
        for point in [Point::EraseBegins, Point::Erased] {
            self.life(point).await;
        }
        self.says(TRIPS, "boom");
        self.life(Point::Stumbled).await;
        let refuses = |call: &Call| call.is_send() && call.chat() == Some(CLOSES);
        let closed = "Forbidden: bot was blocked by the user";
        let fake = &self.bot.fake;
        fake.rule(move |call| refuses(call).then(|| Fault::said(403, closed)));
        self.life(Point::Closed).await;
        fake.push(json!({"my_chat_member": {
            "chat": {"id": CLOSES, "type": "private"}, "new_chat_member": {"status": "member"},
        }}));
        self.life(Point::LetIn).await;
    }

    /// What became of them.
    async fn chats_are_whole(&self) {
        self.hears(TRIPS, "Something went wrong").await;
        // What a process that dies has counted may go with it; this one is counted.
        self.says(TRIPS, "boom");
        self.says(SPOILED, "/start");
        self.says(TRIPS, "/help");
        self.hears(TRIPS, "/cases").await;
        until("the chat begins again", async || {
            self.heard(SPOILED, "You live in Germany") > 1
        })
        .await;
    }

    /// Flips a bit in the middle of a session. No process runs.
    async fn spoil(&self) {
        let Some(server) = self.server else {
            let store = Embedded::open(&self.bot.folder().join("state/service.redb"));
            return self.spoil_in(store.unwrap()).await;
        };
        let store = Redis::open(&server.url(), "hb1").await;
        self.spoil_in(store.unwrap()).await;
    }

    async fn spoil_in(&self, store: impl Store) {
        let ring = KeyRing::parse(KEY).unwrap();
        let records = Records::open(store, ring, SCHEMA).await.unwrap();
        let key = records.key(&Chat::from(SPOILED));
        let store = records.store();
        let Found::Stored(stored) = store.load(key, millis(self.now)).await.unwrap() else {
            panic!("the chat is there");
        };
        let mut session = stored.session.unwrap();
        let middle = session.len() / 2;
        session[middle] ^= 4;
        let fields = vec![(Field::Session, session)];
        assert!(store.reseal(key, stored.version, fields).await.unwrap());
    }

    fn good(&self, args: &[&str]) -> String {
        let (ended, said) = self.bot.host(args, &[]);
        assert!(ended.success(), "{args:?}: {said}");
        said
    }

    /// Has a command of the host's die at a point: the service that carries it out where it has
    /// the file, else the command itself. Answers the service that runs afterwards.
    async fn host_dies(&self, args: &[&str], point: Point, service: Process) -> Process {
        if self.server.is_some() {
            let (ended, said) = self.bot.host(args, &[armed(point)]);
            assert!(is_abort(ended), "{args:?} at {}: {said}", point.name());
            return service;
        }
        self.bot.stop(service).await;
        let service = self.bot.start(&[armed(point)]);
        self.bot.is_up(&service).await;
        let (ended, _) = self.bot.host(args, &[]);
        assert!(!ended.success(), "nobody was there to say that it is done");
        dies(&self.bot, service, point).await;
        let service = self.bot.start(&[]);
        self.bot.is_up(&service).await;
        service
    }

    /// The key changes while people talk.
    async fn key_changes(&mut self) -> Process {
        self.bot.set("HEARBACK_STATE_KEY", &format!("{NEW},{KEY}"));
        let mut service = self.bot.start(&[]);
        self.bot.is_up(&service).await;
        for point in [Point::ResealBegins, Point::Resealed, Point::HeaderLeft] {
            service = self.host_dies(&["rekey"], point, service).await;
        }
        self.good(&["rekey"]);
        self.good(&["rekey", "--check"]);
        self.bot.stop(service).await;
        self.bot.set("HEARBACK_STATE_KEY", NEW);
        self.bot.start(&[])
    }

    /// The host pauses the service and says why; it is heard once, and the pause ends.
    async fn pauses(&self, mut service: Process) -> Process {
        let pause = ["pause", "We move."];
        for point in [Point::BoardBegins, Point::BoardWritten] {
            service = self.host_dies(&pause, point, service).await;
        }
        assert!(self.good(&["pause"]).contains("We move."));
        self.bot.kill(service);
        self.says(TRIPS, "hello");
        self.life(Point::WordSaid).await;
        let service = self.bot.start(&[]);
        self.hears(TRIPS, "We move.").await;
        self.good(&["pause", "--end"]);
        assert_eq!(self.heard(TRIPS, "We move."), 1);
        service
    }

    /// People are told of a rule, each once.
    async fn gives_notice(&self, mut service: Process) -> Process {
        let notice = ["notice", "--rule", "gdpr-copy"];
        for point in [Point::NoticeBegins, Point::Noticed] {
            service = self.host_dies(&notice, point, service).await;
        }
        self.good(&notice);
        if let Some(server) = self.server {
            all_is_due(server).await;
        }
        let told = |chat| {
            self.bot
                .fake
                .seen(chat)
                .into_iter()
                .filter(is_notice)
                .count()
        };
        until("the notice", async || told(PEOPLE) > 0).await;
        self.says(TRIPS, "/about");
        self.bot.acknowledges().await;
        assert!((1..=PEOPLE).all(|chat| told(chat) <= 1));
        service
    }
}

async fn dies_where_few_come(by: By, server: Option<&Server>, host: bool) {
    let mut rare = Rare::new(by, server).await;
    let store = if server.is_some() { "redis" } else { "file" };
    let seed = seed(&format!("rare, {by:?}, {store}"));
    let talkers = talk::begin(&rare.bot.fake, PEOPLE, seed, rare.now);
    rare.chats().await;
    let mut service = if host {
        rare.key_changes().await
    } else {
        rare.bot.start(&[])
    };
    rare.chats_are_whole().await;
    let said = talkers.end().await;
    rare.bot.settles(&said, false).await.unwrap();
    // It complains of the clock, which is ahead.
    until("it is counted", async || {
        let (_, found) = rare.bot.host(&["doctor"], &[]);
        found.contains("set aside: 1") && found.contains("turns that broke off: ")
    })
    .await;
    if host {
        service = rare.pauses(service).await;
        service = rare.gives_notice(service).await;
    }
    rare.bot.stop(service).await;
    // The host's word is nobody's answer; how often it came was looked at.
    rare.bot.check_without(&said, is_notice).unwrap();
}

/// Each store and each intake is met once without it; all of both take two minutes more.
fn is_more_asked_for() -> bool {
    rounds(0) > 0
}

#[tokio::test(flavor = "multi_thread")]
async fn by_polling_over_a_file() {
    dies_where_few_come(By::Polling, None, true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn by_webhook_over_a_file() {
    if is_more_asked_for() {
        dies_where_few_come(By::Webhook, None, false).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn by_polling_over_redis() {
    if is_more_asked_for()
        && let Some(server) = Server::start(&[]).await
    {
        dies_where_few_come(By::Polling, Some(&server), false).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn by_webhook_over_redis() {
    if let Some(server) = Server::start(&[]).await {
        dies_where_few_come(By::Webhook, Some(&server), true).await;
    }
}
