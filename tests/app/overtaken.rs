//! What one person writes reaches two processes at once, or in another order than it was written.

use std::{sync::atomic::Ordering, time::Duration};

use hearback::{
    app::millis,
    engine::{Event, Order, Session},
    store::{KeyRing, Loaded, Memory, Records, UpdateId},
};
use tokio::time::sleep;

use crate::{
    Part, SCHEMA, app,
    between::{Between, Line, Process, clock},
    chat, now, ring, talk,
};

const PACE: (usize, u32) = (64, 25);

/// What is typed in one go, from the day of the call on.
const TYPED: [&str; 3] = ["5 November", "Example Telecom", "K-4711-22"];

/// What is said where the company is named before the day.
const LATE: [&str; 4] = [
    "answer-not-understood",
    "request-call-day",
    "engine-sorted",
    "request-number",
];

/// Two processes over one store, and a chat in which the day of the call is asked for.
struct Two {
    records: Records<Memory>,
    processes: [Process; 2],
    line: Line,
    begun: u64,
}

impl Two {
    async fn start() -> Self {
        let (memory, ring, clock, line) = (Memory::new(), ring(), clock(now()), Line::new());
        asks_for_the_day(&memory, &ring).await;
        let start = async || {
            let between = Between::new(&memory);
            let process = Process::start(between, &ring, &line, &clock, PACE).await;
            process.looks();
            process
        };
        let processes = [start().await, start().await];
        let records = Records::open(memory, ring, SCHEMA).await.unwrap();
        let begun = version(&records).await;
        Self {
            records,
            processes,
            line,
            begun,
        }
    }

    /// The webhook of one process is called after a while, with a message that has this place.
    async fn calls(&self, process: usize, after: u64, place: usize) {
        sleep(Duration::from_millis(after)).await;
        let order = i64::try_from(place).unwrap();
        let event = Event::typed(TYPED[place]).at(Order(order));
        let key = self.records.key(&chat());
        let update = Some(UpdateId(order));
        self.processes[process]
            .takes(key, &chat(), update, &event)
            .await;
    }

    /// How late the commits of a process are.
    fn commits_late(&self, process: usize, by: i64) {
        let late = &self.processes[process].ways.commits_late;
        late.store(by, Ordering::SeqCst);
    }

    /// Everything is sent. So many texts were taken, each in one commit, in the order of writing.
    async fn ends(&self, taken: usize) -> Vec<String> {
        sleep(Duration::from_secs(10)).await;
        let loaded = self.records.load(&chat(), millis(now())).await.unwrap();
        let Loaded::Record(base, session) = loaded else {
            panic!("{loaded:?}");
        };
        assert!(base.parts.is_empty(), "all is sent");
        let commits = base.version().unwrap().0 - self.begun;
        assert_eq!(commits, u64::try_from(taken).unwrap());
        let session: Session = serde_json::from_slice(&session.bytes).unwrap();
        assert_eq!(answers(&session), answers(&in_order(taken).await));
        let carried = self.line.carried.lock().unwrap();
        carried.iter().map(|(.., part)| part.clone()).collect()
    }
}

async fn asks_for_the_day(memory: &Memory, ring: &KeyRing) {
    let app = app(memory.clone(), ring).await;
    let mut phone = talk(&app, &["/start"]).await;
    for _ in 0..2 {
        let Some(Part::Text { buttons, .. }) = phone.parts.last() else {
            panic!("a question");
        };
        let press = format!("[{}]", buttons[0].id);
        phone = talk(&app, &[&press]).await;
    }
    assert_eq!(phone.ids().last(), Some(&"request-call-day"));
}

async fn version(records: &Records<Memory>) -> u64 {
    match records.load(&chat(), millis(now())).await.unwrap() {
        Loaded::Record(base, _) => base.version().unwrap().0,
        other => panic!("{other:?}"),
    }
}

fn answers(session: &Session) -> String {
    serde_json::to_string(&session.cases[0].slots).unwrap()
}

/// What so many texts lead to in the order of writing.
async fn in_order(count: usize) -> Session {
    let (memory, ring) = (Memory::new(), ring());
    asks_for_the_day(&memory, &ring).await;
    let app = app(memory, &ring).await;
    for text in &TYPED[..count] {
        talk(&app, &[text]).await;
    }
    crate::session(&app).await
}

/// The process with the earlier text has read the chat when the other commits the later one.
#[tokio::test(start_paused = true)]
async fn the_earlier_of_two_texts_is_answered_first_where_the_later_is_committed_first() {
    let two = Two::start().await;
    two.commits_late(0, 100);
    tokio::join!(two.calls(0, 0, 0), two.calls(1, 10, 1));
    let heard = two.ends(2).await;
    assert_eq!(heard, LATE);
}

/// The same, and the answer to the later one is being sent by the other process.
#[tokio::test(start_paused = true)]
async fn what_was_sorted_in_follows_on_what_another_process_is_sending() {
    let two = Two::start().await;
    two.line.takes.store(2000, Ordering::SeqCst);
    tokio::join!(two.calls(1, 0, 1), two.calls(0, 1000, 0));
    let heard = two.ends(2).await;
    assert_eq!(heard, LATE);
}

/// The second process still has in mind what it wrote before the first wrote.
#[tokio::test(start_paused = true)]
async fn a_late_text_is_played_on_what_another_process_has_written_since() {
    let two = Two::start().await;
    for (process, place) in [(1, 0), (0, 2), (1, 1)] {
        two.calls(process, 0, place).await;
    }
    let heard = two.ends(3).await;
    let sorted = ["engine-sorted", "request-name"];
    assert_eq!(
        heard,
        [&["request-company", "request-number"][..], &sorted].concat()
    );
}

/// Telegram has not heard the answer to a call, and makes it again elsewhere.
#[tokio::test(start_paused = true)]
async fn one_update_in_two_processes_is_answered_once() {
    for late in [[0, 0], [100, 0], [0, 100], [100, 100]] {
        let two = Two::start().await;
        two.commits_late(0, late[0]);
        two.commits_late(1, late[1]);
        tokio::join!(two.calls(0, 0, 0), two.calls(1, 0, 0));
        two.calls(1, 0, 0).await;
        let heard = two.ends(1).await;
        assert_eq!(heard, ["request-company"]);
    }
}
