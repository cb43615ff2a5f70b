//! All processes are replaced one by one by those of a release whose records this one cannot read,
//! under load; and this release comes back before it is replaced once more.
//!
//! The later release is this one with another number and another form of all that it seals
//! (`HEARBACK_TEST_SCHEMA`), and with the next release's book. What it wrote is left to it by a
//! process of this one: an update comes again until it meets one that can read the chat.

use std::time::Duration;

use chrono::Utc;
use hearback::{
    app::{SCHEMA, millis},
    store::{Chat, KeyRing, Loaded, Records, Redis},
};

use super::{
    chance::{Chance, seed},
    checker::Seen,
    content,
    fake::Call,
    people::People,
    program::{Bot, By, KEY, Process},
    redis::{Server, until},
    updates::text_update,
};

/// Who write.
const PEOPLE: i64 = 10;

/// Whoever comes when this release is back.
const NEWCOMER: i64 = 61;

/// The number of the later release.
const LATER: u8 = SCHEMA + 1;

/// The two releases of a bot.
struct Releases {
    bot: Bot,
    server: Server,
}

impl Releases {
    async fn begin() -> Option<(Self, People, Vec<Process>)> {
        let server = Server::start(&[]).await?;
        let bot = Bot::new(By::Webhook, Some(server.url())).await;
        // At the usual pace: a lease that ends while somebody sends would be no fault of theirs.
        let bot = bot.with("HEARBACK_TEST_LEASE", "");
        let people = People::begin(&bot.fake, PEOPLE, seed("later"));
        let running: Vec<Process> = (0..2).map(|_| bot.start(&[])).collect();
        for process in &running {
            bot.is_up(process).await;
        }
        bot.writes(&people, 20).await;
        Some((Self { bot, server }, people, running))
    }

    /// Every process that begins from now on is of the later release.
    fn goes_on(&mut self) {
        self.bot.lays(content::write_next(self.bot.folder()));
        self.bot.set("HEARBACK_TEST_SCHEMA", &LATER.to_string());
    }

    /// Every process that begins from now on is of this one.
    fn goes_back(&mut self) {
        self.bot.lays(content::write(self.bot.folder()));
        self.bot.set("HEARBACK_TEST_SCHEMA", "");
    }

    /// Replaces each process. Before one of this release goes, it has met what it must leave.
    async fn rolls_on(&self, people: &People, running: &mut Vec<Process>) {
        for _ in 0..running.len() {
            let new = self.bot.start(&[]);
            self.bot.is_up(&new).await;
            let old = running.remove(0);
            until("what is later is left", async || {
                self.bot.left(&old).await > 0
            })
            .await;
            self.bot.stop(old).await;
            running.push(new);
            self.bot.writes(people, people.said() + 15).await;
        }
    }

    /// All are answered, in the end by the later release; nothing was set aside.
    async fn ends(&self, people: People, running: Vec<Process>) -> Seen {
        let said = people.end().await;
        let seen = self.bot.ends(&said, running).await.unwrap();
        let store = Redis::open(&self.server.url(), "hb1").await.unwrap();
        let ring = KeyRing::parse(KEY).unwrap();
        let records = Records::open(store, ring, SCHEMA).await.unwrap();
        for chat in 1..=PEOPLE {
            let loaded = records.load(&Chat::from(chat), millis(Utc::now())).await;
            assert!(matches!(loaded.unwrap(), Loaded::Newer(LATER)), "{chat}");
        }
        assert!(records.asides(9).await.unwrap().is_empty());
        seen
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn all_are_rolled_over_to_a_release_whose_records_this_one_cannot_read() {
    let Some((mut releases, people, mut running)) = Releases::begin().await else {
        return;
    };
    releases.goes_on();
    releases.rolls_on(&people, &mut running).await;
    let seen = releases.ends(people, running).await;
    assert_eq!((seen.kills, seen.doubles), (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_later_release_wrote_waits_for_it_to_come_back() {
    let Some((mut releases, people, mut running)) = Releases::begin().await else {
        return;
    };
    releases.goes_on();
    releases.rolls_on(&people, &mut running).await;
    releases.goes_back();
    for _ in 0..running.len() {
        let old = releases.bot.start(&[]);
        releases.bot.is_up(&old).await;
        releases.bot.stop(running.remove(0)).await;
        running.push(old);
    }
    // Whoever is new is served meanwhile.
    let fake = releases.bot.fake.clone();
    fake.push(text_update(NEWCOMER, "/start"));
    until("the newcomer is served", async || {
        fake.seen(NEWCOMER)
            .iter()
            .any(|call: &Call| call.text() == "first?")
    })
    .await;
    releases.goes_on();
    releases.rolls_on(&people, &mut running).await;
    let seen = releases.ends(people, running).await;
    assert_eq!((seen.kills, seen.doubles), (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn some_of_both_releases_are_killed_while_both_run() {
    let Some((mut releases, people, mut running)) = Releases::begin().await else {
        return;
    };
    // Soon over, since a process that is killed keeps it.
    releases.bot.set("HEARBACK_TEST_LEASE", "2500");
    let mut chance = Chance::of(seed("later, killed"));
    for round in 0..6 {
        match round % 2 {
            0 => releases.goes_on(),
            _ => releases.goes_back(),
        }
        let new = releases.bot.start(&[]);
        releases.bot.is_up(&new).await;
        running.push(new);
        tokio::time::sleep(Duration::from_millis(chance.below(400))).await;
        let dying = usize::try_from(chance.below(3)).unwrap();
        releases.bot.kill(running.swap_remove(dying));
    }
    releases.goes_on();
    let last = releases.bot.start(&[]);
    releases.bot.is_up(&last).await;
    // Until everybody has been answered by it.
    releases.bot.writes(&people, people.said() + 60).await;
    running.push(last);
    let seen = releases.ends(people, running).await;
    assert_eq!(seen.kills, 6);
}
