//! Many alarms at one moment: each is looked at a few times, and nobody's answer waits for them.

use std::{
    collections::HashSet,
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use chrono::TimeDelta;
use hearback::{
    app::millis,
    engine::{Command, Event},
    sender::Trouble,
    store::{Chat, ChatKey, Holder, KeyRing, Loaded, Memory, Records},
};
use tokio::time::{Instant, sleep};

use crate::{
    Phone, SCHEMA, app,
    between::{Between, Line, Process, clock},
    chat, newcomer, now, ring,
};

const PER_SECOND: u32 = 5;
const CHATS: usize = 200;

/// Chats with an alarm for the next day, and the moment when all have rung is a minute away.
struct Morning {
    memory: Memory,
    ring: KeyRing,
    records: Records<Memory>,
}

fn one(n: usize) -> Chat {
    Chat::from(i64::try_from(n).unwrap())
}

impl Morning {
    async fn of(count: usize) -> Self {
        let (memory, ring) = (Memory::new(), ring());
        let app = app(memory.clone(), &ring).await;
        let tomorrow = Event::Command(Command::Alarm, "tomorrow".into());
        for n in 0..count {
            for event in [Event::typed("/start"), tomorrow.clone()] {
                let taken = app.take(&one(n), &newcomer(), None, &event, now()).await;
                let mut phone = Phone::default();
                let (chat, first) = (one(n), taken.unwrap());
                let sent = app.deliver(&chat, first, &mut phone, now()).await;
                sent.unwrap().unwrap();
            }
        }
        let records = Records::open(memory.clone(), ring.clone(), SCHEMA).await;
        Self {
            memory,
            ring,
            records: records.unwrap(),
        }
    }

    fn key(&self, chat: &Chat) -> ChatKey {
        self.records.key(chat)
    }

    async fn process(&self, line: &Line, clock: &hearback::serve::Clock) -> Process {
        let store = Between::new(&self.memory);
        let process = Process::start(store, &self.ring, line, clock, (64, PER_SECOND)).await;
        process.looks();
        process
    }
}

/// How often a chat was looked at and what that asked of the store, all chats together, and how
/// long it took until all had rung.
async fn ring_all(processes: usize) -> (usize, usize, Duration) {
    let morning = Morning::of(CHATS).await;
    let line = Line::new();
    let clock = clock(now() + TimeDelta::days(2));
    let begun = Instant::now();
    let mut running = Vec::new();
    for _ in 0..processes {
        running.push(morning.process(&line, &clock).await);
    }
    while line.chats().len() < CHATS {
        sleep(Duration::from_millis(50)).await;
        assert!(
            begun.elapsed() < Duration::from_secs(600),
            "the lane stands"
        );
    }
    let took = begun.elapsed();
    sleep(Duration::from_secs(60)).await;
    let chats = line.chats();
    assert_eq!(chats.len(), CHATS, "each once");
    assert_eq!(chats.iter().collect::<HashSet<_>>().len(), CHATS);
    let sum = |of: fn(&Process) -> &AtomicUsize| {
        let counts = running.iter().map(of);
        counts.map(|count| count.load(Ordering::SeqCst)).sum()
    };
    (sum(|p| &p.ways.handed_out), sum(|p| &p.ways.calls), took)
}

/// As long as the pace asks for, and a little: nobody sleeps while the lane is empty.
fn is_in_time(took: Duration) -> bool {
    let pace = Duration::from_secs(1) / PER_SECOND * u32::try_from(CHATS).unwrap();
    took < pace + Duration::from_secs(5)
}

#[tokio::test(start_paused = true)]
async fn a_chat_whose_alarm_waits_is_not_looked_at_all_the_time() {
    let (looks, calls, took) = ring_all(1).await;
    assert!(is_in_time(took), "{took:?}");
    assert!(looks <= CHATS * 5 / 2, "{looks} looks at {CHATS} chats");
    assert!(calls <= CHATS * 10, "{calls} calls for {CHATS} alarms");
}

#[tokio::test(start_paused = true)]
async fn nor_where_two_processes_share_the_lane() {
    let (looks, calls, took) = ring_all(2).await;
    assert!(is_in_time(took), "{took:?}");
    assert!(looks <= CHATS * 4, "{looks} looks at {CHATS} chats");
    assert!(calls <= CHATS * 16, "{calls} calls for {CHATS} alarms");
}

#[tokio::test(start_paused = true)]
async fn an_answer_waits_for_no_lane_that_is_full() {
    let morning = Morning::of(CHATS).await;
    let line = Line::new();
    let clock = clock(now() + TimeDelta::days(2));
    let process = morning.process(&line, &clock).await;
    sleep(Duration::from_secs(5)).await;
    let of = |chats: &[String], chat: &Chat| {
        let to = chats.iter().filter(|to| to.as_str() == chat.as_str());
        to.count()
    };
    // One whose alarm waits, and one who has none.
    let mut waits = None;
    for n in 0..CHATS {
        let loaded = morning.records.load(&one(n), millis(now())).await.unwrap();
        let Loaded::Record(base, _) = loaded else {
            panic!("no record")
        };
        let is_in_line = base.lease.is_some_and(|lease| lease.holder == Holder::Lane);
        waits = waits.or(is_in_line.then(|| one(n)));
    }
    let waits = waits.expect("the lane is full");
    process.hears(morning.key(&waits), &waits, "/help").await;
    process.hears(morning.key(&chat()), &chat(), "/start").await;
    sleep(Duration::from_millis(100)).await;
    let sent = line.chats();
    assert_eq!(line.parts().len(), 20);
    assert!(of(&sent, &waits) > 20, "the alarm, and the help behind it");
    assert!(of(&sent, &chat()) > 0);
    assert!(sent.len() < 60, "the others still wait");
}

#[tokio::test(start_paused = true)]
async fn an_answer_waits_for_no_lane_that_is_closed() {
    let morning = Morning::of(3).await;
    // A 429 that an alarm meets is for all that nobody asked for.
    let line = Line::saying(|name| {
        let is_answer = name.starts_with("help");
        (!is_answer).then_some(Trouble::Wait(Duration::from_secs(300)))
    });
    let clock = clock(now() + TimeDelta::days(2));
    let process = morning.process(&line, &clock).await;
    sleep(Duration::from_secs(10)).await;
    let other = one(7);
    let quiet = morning.process(&Line::new(), &clock).await;
    quiet.hears(morning.key(&other), &other, "/start").await;
    sleep(Duration::from_secs(1)).await;
    process.hears(morning.key(&other), &other, "/help").await;
    sleep(Duration::from_millis(100)).await;
    assert_eq!(line.parts().len(), 20);
}

/// The person writes between the look at the lane and the pause for it.
#[tokio::test(start_paused = true)]
async fn who_writes_while_a_chat_is_put_off_is_not_put_off() {
    let morning = Morning::of(40).await;
    let line = Line::new();
    let clock = clock(now() + TimeDelta::days(2));
    let process = morning.process(&line, &clock).await;
    process.ways.pauses_late.store(500, Ordering::SeqCst);
    sleep(Duration::from_millis(200)).await;
    let quick = Between::new(&morning.memory);
    let quick = Process::start(quick, &morning.ring, &line, &clock, (64, PER_SECOND)).await;
    for n in 0..40 {
        quick.hears(morning.key(&one(n)), &one(n), "/help").await;
    }
    sleep(Duration::from_millis(2500)).await;
    assert_eq!(line.parts().len(), 40 * 20);
}

/// What a killed process had not said is an answer also where an alarm waits before it.
#[tokio::test]
async fn an_answer_that_is_taken_over_behind_an_alarm_is_not_paced() {
    let morning = Morning::of(1).await;
    let (app, later) = (
        app(morning.memory.clone(), &morning.ring).await,
        now() + TimeDelta::days(2),
    );
    let key = morning.key(&one(0));
    let rang = app.wake(key, later).await.unwrap().unwrap();
    assert!(rang.first.is_some() && rang.unasked);
    let help = Event::typed("/help");
    let later = later + TimeDelta::seconds(1);
    let taken = app.take(&one(0), &newcomer(), None, &help, later).await;
    assert!(taken.unwrap().is_none(), "who rang has the lease, and dies");
    let later = later + TimeDelta::seconds(60);
    let woken = app.wake(key, later).await.unwrap().unwrap();
    assert!(!woken.unasked);
}

/// One part at a time, and one chat with twenty of them.
#[tokio::test(start_paused = true)]
async fn a_chat_with_one_part_does_not_wait_for_all_of_another() {
    let morning = Morning::of(2).await;
    let line = Line::new();
    line.takes.store(200, Ordering::SeqCst);
    let clock = clock(now());
    let store = Between::new(&morning.memory);
    let process = Process::start(store, &morning.ring, &line, &clock, (1, PER_SECOND)).await;
    process.hears(morning.key(&one(0)), &one(0), "/help").await;
    sleep(Duration::from_millis(10)).await;
    process
        .hears(morning.key(&one(1)), &one(1), "/language en")
        .await;
    sleep(Duration::from_secs(10)).await;
    let chats = line.chats();
    assert_eq!(line.parts().len(), 20);
    let other = chats.iter().position(|to| to == "1");
    assert!(other.is_some_and(|at| at <= 2), "{chats:?}");
}
