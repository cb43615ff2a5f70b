//! Who sends has the lease, and stops where it is lost: nothing comes late, after what another
//! has sent by then.

use std::{sync::atomic::Ordering, time::Duration};

use chrono::TimeDelta;
use hearback::store::{Chat, ChatKey, KeyRing, Memory, Records};
use tokio::time::sleep;

use crate::{
    SCHEMA,
    between::{Between, Line, Process, clock},
    chat, now, ring,
};

const PACE: (usize, u32) = (64, 25);

async fn key_of(memory: &Memory, ring: &KeyRing, chat: &Chat) -> ChatKey {
    let records = Records::open(memory.clone(), ring.clone(), SCHEMA).await;
    records.unwrap().key(chat)
}

/// Two processes; the first carries each part in two calls of three seconds.
struct Two {
    first: Process,
    second: Process,
    late: Line,
    line: Line,
    key: ChatKey,
}

impl Two {
    async fn start() -> Self {
        let (memory, ring, clock) = (Memory::new(), ring(), clock(now()));
        let (late, line) = (Line::new(), Line::new());
        let first = Between::new(&memory);
        let second = Between::new(&memory);
        let two = Self {
            first: Process::start(first, &ring, &late, &clock, PACE).await,
            second: Process::start(second, &ring, &line, &clock, PACE).await,
            key: key_of(&memory, &ring, &chat()).await,
            late,
            line,
        };
        two.first.hears(two.key, &chat(), "/start").await;
        sleep(Duration::from_secs(1)).await;
        two.late.carried.lock().unwrap().clear();
        two.late.takes.store(6000, Ordering::SeqCst);
        two
    }

    /// What the help is made of, in order and once.
    fn is_sent_by(&self, line: &Line) {
        let ought: Vec<_> = (0..20).map(|n| format!("help {n}")).collect();
        assert_eq!(line.parts(), ought);
    }
}

#[tokio::test(start_paused = true)]
async fn who_is_cut_off_from_the_store_sends_nothing_late() {
    let two = Two::start().await;
    two.second.looks();
    two.first.hears(two.key, &chat(), "/help").await;
    two.first.ways.is_away.store(true, Ordering::SeqCst);
    sleep(Duration::from_secs(30)).await;
    two.is_sent_by(&two.line);
    assert_eq!(two.late.parts(), Vec::<String>::new(), "a double, and late");
}

#[tokio::test(start_paused = true)]
async fn who_was_stopped_asks_before_it_goes_on() {
    let two = Two::start().await;
    two.second.looks();
    two.first.hears(two.key, &chat(), "/help").await;
    // Whatever it asks is answered when the other has long sent everything.
    two.first.ways.advances_late.store(20_000, Ordering::SeqCst);
    sleep(Duration::from_secs(60)).await;
    two.is_sent_by(&two.line);
    assert_eq!(two.late.parts(), Vec::<String>::new(), "a double, and late");
}

#[tokio::test(start_paused = true)]
async fn who_was_stopped_goes_on_where_nobody_has_taken_over() {
    let two = Two::start().await;
    two.first.hears(two.key, &chat(), "/help").await;
    two.first.ways.advances_late.store(20_000, Ordering::SeqCst);
    sleep(Duration::from_secs(24)).await;
    two.first.ways.advances_late.store(0, Ordering::SeqCst);
    two.late.takes.store(0, Ordering::SeqCst);
    sleep(Duration::from_secs(60)).await;
    two.is_sent_by(&two.late);
}

/// Its lease had ended when the store gave it: the agenda hands the chat out at once.
#[tokio::test(start_paused = true)]
async fn a_turn_that_waited_for_longer_than_a_lease_sends_nothing_twice() {
    let two = Two::start().await;
    two.late.takes.store(0, Ordering::SeqCst);
    two.line.takes.store(1000, Ordering::SeqCst);
    two.first.looks();
    two.second.ways.loads_late.store(6000, Ordering::SeqCst);
    two.second.hears(two.key, &chat(), "/help").await;
    sleep(Duration::from_secs(60)).await;
    let sent = [two.late.parts(), two.line.parts()].concat();
    assert_eq!(sent.len(), 20, "each once: {sent:?}");
}

/// Whoever cannot read what is next gives the lease back, and does not hold it until it ends.
#[tokio::test(start_paused = true)]
async fn what_a_later_release_has_to_say_behind_ours_is_said_by_it_at_once() {
    let (memory, ring, clock) = (Memory::new(), ring(), clock(now()));
    let (ours, theirs) = (Line::new(), Line::new());
    ours.takes.store(3000, Ordering::SeqCst);
    let (this, that) = (Between::new(&memory), Between::new(&memory));
    let this = Process::start(this, &ring, &ours, &clock, PACE).await;
    let later = Process::start_of(SCHEMA + 1, that, &ring, &theirs, &clock, PACE).await;
    later.looks();
    let key = key_of(&memory, &ring, &chat()).await;
    this.hears(key, &chat(), "/language").await;
    sleep(Duration::from_secs(1)).await;
    later.hears(key, &chat(), "/help").await;
    sleep(Duration::from_secs(60)).await;
    let last = ours.carried.lock().unwrap().last().unwrap().0;
    let first = theirs.carried.lock().unwrap().first().unwrap().0;
    let took = first.duration_since(last);
    assert!(took < Duration::from_secs(1), "{took:?}");
    let ought: Vec<_> = (0..20).map(|n| format!("help {n}")).collect();
    assert_eq!(theirs.parts(), ought);
    assert_eq!(ours.parts(), Vec::<String>::new());
}

/// Both look at what is due; only one of them can read it.
#[tokio::test(start_paused = true)]
async fn an_alarm_that_a_later_release_has_set_is_rung_by_it_while_ours_looks_too() {
    let (memory, ring, clock) = (Memory::new(), ring(), clock(now()));
    let (ours, theirs) = (Line::new(), Line::new());
    let (this, that) = (Between::new(&memory), Between::new(&memory));
    let this = Process::start(this, &ring, &ours, &clock, PACE).await;
    let later = Process::start_of(SCHEMA + 1, that, &ring, &theirs, &clock, PACE).await;
    let key = key_of(&memory, &ring, &chat()).await;
    for line in ["/start", "/alarm tomorrow"] {
        later.hears(key, &chat(), line).await;
        sleep(Duration::from_secs(1)).await;
    }
    theirs.carried.lock().unwrap().clear();
    clock.forward(TimeDelta::days(1));
    this.looks();
    sleep(Duration::from_secs(1)).await;
    assert!(this.ways.handed_out.load(Ordering::SeqCst) > 0, "it is due");
    later.looks();
    sleep(Duration::from_secs(60)).await;
    assert_eq!(theirs.chats(), ["a chat"]);
    assert_eq!(ours.chats(), Vec::<String>::new());
}

/// As after the release before was put back in place: what it cannot read holds up nothing of its own.
#[tokio::test(start_paused = true)]
async fn who_leaves_many_chats_alone_still_rings_the_alarms_that_it_can_read() {
    let (memory, ring, clock) = (Memory::new(), ring(), clock(now()));
    let line = Line::new();
    let (this, that) = (Between::new(&memory), Between::new(&memory));
    let this = Process::start(this, &ring, &line, &clock, PACE).await;
    let later = Process::start_of(SCHEMA + 1, that, &ring, &Line::new(), &clock, PACE).await;
    let key = key_of(&memory, &ring, &chat()).await;
    let mut theirs = 0;
    for name in 0.. {
        let other = Chat::new(format!("chat {name}"));
        let other_key = key_of(&memory, &ring, &other).await;
        // More than are taken in one go.
        if theirs == 40 {
            break;
        } else if other_key.shard() == key.shard() {
            later.hears(other_key, &other, "/start").await;
            later.hears(other_key, &other, "/alarm tomorrow").await;
            theirs += 1;
        }
    }
    this.hears(key, &chat(), "/start").await;
    this.hears(key, &chat(), "/alarm tomorrow").await;
    sleep(Duration::from_secs(1)).await;
    line.carried.lock().unwrap().clear();
    clock.forward(TimeDelta::days(1));
    this.looks();
    sleep(Duration::from_secs(4)).await;
    assert!(this.ways.handed_out.load(Ordering::SeqCst) > 40);
    assert_eq!(line.chats(), ["a chat"]);
}

/// A short outage is none of anybody's business.
#[tokio::test(start_paused = true)]
async fn a_renewal_that_failed_is_made_again() {
    let two = Two::start().await;
    two.second.looks();
    two.first.hears(two.key, &chat(), "/help").await;
    two.first.ways.is_away.store(true, Ordering::SeqCst);
    sleep(Duration::from_secs(4)).await;
    two.first.ways.is_away.store(false, Ordering::SeqCst);
    sleep(Duration::from_secs(5)).await;
    two.late.takes.store(0, Ordering::SeqCst);
    sleep(Duration::from_secs(30)).await;
    two.is_sent_by(&two.late);
    assert_eq!(two.line.parts(), Vec::<String>::new());
}

/// The clock of the first is half a minute behind that of the store.
#[tokio::test(start_paused = true)]
async fn how_long_a_lease_lasts_does_not_hang_on_what_the_clock_shows() {
    let (memory, ring) = (Memory::new(), ring());
    let behind = clock(now() - TimeDelta::seconds(30));
    let clock = clock(now());
    let (late, line) = (Line::new(), Line::new());
    let (one, other) = (Between::new(&memory), Between::new(&memory));
    one.ways.ahead.store(30_000, Ordering::SeqCst);
    // One slot, which another chat has for longer than a lease.
    let first = Process::start(one, &ring, &late, &behind, (1, 25)).await;
    let second = Process::start(other, &ring, &line, &clock, PACE).await;
    second.looks();
    let slow = Chat::new("another chat");
    let key = key_of(&memory, &ring, &chat()).await;
    late.takes.store(8000, Ordering::SeqCst);
    let key_of_slow = key_of(&memory, &ring, &slow).await;
    first.hears(key_of_slow, &slow, "/start").await;
    sleep(Duration::from_millis(10)).await;
    first.hears(key, &chat(), "/start").await;
    sleep(Duration::from_secs(7)).await;
    // What comes into the slot next would be there at once.
    late.takes.store(0, Ordering::SeqCst);
    sleep(Duration::from_secs(60)).await;
    let to = |line: &Line| line.chats().iter().filter(|to| **to == "a chat").count();
    assert!(to(&line) > 0, "the second has taken over");
    assert_eq!(to(&late), 0, "and the first does not send beside it");
    assert!(late.chats().iter().any(|to| to == "another chat"));
}
