//! A part that Telegram refuses is struck, and the person is told: both, or neither.

use std::{sync::atomic::Ordering, time::Duration};

use hearback::{
    sender::Trouble,
    store::{Loaded, Memory, Records},
};
use tokio::time::sleep;

use crate::{
    SCHEMA,
    between::{Between, Line, Process, clock, is_counted, name},
    chat, now, ring,
};

#[tokio::test(start_paused = true)]
async fn a_refused_part_stays_until_the_person_can_be_told() {
    let (memory, ring, clock) = (Memory::new(), ring(), clock(now()));
    let records = Records::open(memory.clone(), ring.clone(), SCHEMA).await;
    let records = records.unwrap();
    let key = records.key(&chat());
    let refusing = |name: &str| (name == "help 0").then_some(Trouble::Refused("a test"));
    let line = Line::saying(refusing);
    let store = Between::new(&memory);
    let process = Process::start(store, &ring, &line, &clock, (64, 25)).await;
    process.looks();
    process.hears(key, &chat(), "/start").await;
    sleep(Duration::from_secs(1)).await;
    line.carried.lock().unwrap().clear();
    let waiting = async || {
        let loaded = records
            .load(&chat(), hearback::app::millis(clock.now()))
            .await;
        let Loaded::Record(base, _) = loaded.unwrap() else {
            panic!("no record")
        };
        let parts = base.parts.iter();
        let parts = parts.map(|part| name(&serde_json::from_slice(&part.bytes).unwrap()));
        parts.filter(|name| is_counted(name)).collect::<Vec<_>>()
    };

    process.hears(key, &chat(), "/help").await;
    process.ways.is_full.store(true, Ordering::SeqCst);
    sleep(Duration::from_secs(60)).await;
    assert_eq!(line.parts(), Vec::<String>::new(), "nothing overtakes it");
    assert_eq!(waiting().await[..2], ["help 0", "help 1"]);
    assert_eq!(waiting().await.len(), 20);

    process.ways.is_full.store(false, Ordering::SeqCst);
    sleep(Duration::from_secs(600)).await;
    let rest = (1..20).map(|n| format!("help {n}"));
    let ought: Vec<_> = rest.chain(["telegram-lost".to_owned()]).collect();
    assert_eq!(line.parts(), ought, "told once, after the rest");
    assert_eq!(waiting().await, Vec::<String>::new());
}

#[tokio::test(start_paused = true)]
async fn of_several_that_are_refused_the_person_hears_once_and_the_word_about_it_has_none() {
    let (memory, ring, clock) = (Memory::new(), ring(), clock(now()));
    let records = Records::open(memory.clone(), ring.clone(), SCHEMA).await;
    let key = records.unwrap().key(&chat());
    let refusing = |name: &str| match name {
        "help 0" | "help 7" | "help 19" => Some(Trouble::Refused("a test")),
        _ => None,
    };
    for (says, told) in [
        (refusing as fn(&str) -> _, 1),
        (|_| Some(Trouble::Refused("")), 0),
    ] {
        let line = Line::saying(says);
        let store = Between::new(&memory);
        let process = Process::start(store, &ring, &line, &clock, (64, 25)).await;
        process.hears(key, &chat(), "/start").await;
        sleep(Duration::from_secs(1)).await;
        process.hears(key, &chat(), "/help").await;
        sleep(Duration::from_secs(1)).await;
        let words = line.parts();
        let words = words.iter().filter(|part| *part == "telegram-lost").count();
        assert_eq!(words, told);
    }
}
