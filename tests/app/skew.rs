//! The clock of the store shows another time than that of a process.

use std::{sync::atomic::Ordering, time::Duration};

use chrono::TimeDelta;
use hearback::{
    engine::{Command, Event},
    store::{Loaded, Memory, Records},
};
use tokio::time::sleep;

use crate::{
    Phone, SCHEMA, app,
    between::{Between, Line, Process, clock},
    chat, newcomer, now, ring,
};

/// What is due by the store's clock is played, and not handed out again and again until the
/// process's own shows the same.
#[tokio::test(start_paused = true)]
async fn a_process_that_is_behind_rings_what_it_is_handed() {
    let (memory, ring) = (Memory::new(), ring());
    let before = app(memory.clone(), &ring).await;
    for event in [
        Event::typed("/start"),
        Event::Command(Command::Alarm, "tomorrow".into()),
    ] {
        let taken = before.take(&chat(), &newcomer(), None, &event, now()).await;
        let (mut phone, chat) = (Phone::default(), chat());
        let sent = before.deliver(&chat, taken.unwrap(), &mut phone, now());
        sent.await.unwrap().unwrap();
    }
    let records = Records::open(memory.clone(), ring.clone(), SCHEMA).await;
    let at = hearback::app::millis(now());
    let Loaded::Record(base, _) = records.unwrap().load(&chat(), at).await.unwrap() else {
        panic!("no record")
    };
    let alarm = base
        .wake
        .and_then(|at| chrono::DateTime::from_timestamp_millis(at.0));
    let alarm = alarm.expect("an alarm");

    // The store says that it is time, the process that it is not for half a minute.
    let clock = clock(alarm - TimeDelta::seconds(30));
    let (line, store) = (Line::new(), Between::new(&memory));
    store.ways.ahead.store(31_000, Ordering::SeqCst);
    let process = Process::start(store, &ring, &line, &clock, (64, 25)).await;
    process.looks();
    sleep(Duration::from_secs(20)).await;
    assert_eq!(line.chats().len(), 1);
    assert_eq!(process.ways.handed_out.load(Ordering::SeqCst), 1);
}
