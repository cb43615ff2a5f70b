//! Two services that share a store have one pace for what nobody asked for.

use std::{
    collections::HashSet,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use chrono::TimeDelta;
use hearback::{
    agenda::Agenda,
    app::{App, Part},
    engine::{Command, Event},
    sender::{Carrier, Sender, Trouble},
    serve::{Clock, Leaving, Tasks},
    store::{Chat, Memory},
};
use tokio::time::Instant;

use super::{Phone, app, newcomer, now, ring};

const PER_SECOND: u32 = 20;
const CHATS: i64 = 90;

/// Notes when each part was carried, and to whom.
#[derive(Clone, Default)]
struct Line {
    carried: Arc<Mutex<Vec<(Instant, String)>>>,
    /// How many are told to wait, for ten seconds.
    refusing: Arc<AtomicUsize>,
}

impl Line {
    fn count(&self) -> usize {
        self.carried.lock().unwrap().len()
    }
}

impl Carrier for Line {
    async fn carry(&self, chat: &Chat, _: &Part) -> Result<(), Trouble> {
        let refuse = |left: usize| left.checked_sub(1);
        let order = Ordering::SeqCst;
        if self.refusing.fetch_update(order, order, refuse).is_ok() {
            return Err(Trouble::Wait(Duration::from_secs(10)));
        }
        let carried = (Instant::now(), chat.as_str().to_owned());
        self.carried.lock().unwrap().push(carried);
        Ok(())
    }
}

/// Chats with an alarm for the next day.
async fn chats(app: &App<Memory>) {
    for n in 0..CHATS {
        let chat = Chat::from(n);
        let tomorrow = Event::Command(Command::Alarm, "tomorrow".into());
        for event in [Event::typed("/start"), tomorrow] {
            let taken = app.take(&chat, &newcomer(), None, &event, now()).await;
            let mut phone = Phone::default();
            let sent = app.deliver(&chat, taken.unwrap(), &mut phone, now()).await;
            sent.unwrap().unwrap();
        }
    }
}

/// Two services on a store, and a clock that goes with the paused time of the test.
async fn services(line: &Line) -> Clock {
    let (store, ring) = (Memory::new(), ring());
    chats(&app(store.clone(), &ring).await).await;
    let clock = Clock::set(now() + TimeDelta::days(2));
    let going = clock.clone();
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(Duration::from_millis(1)).await;
            going.forward(TimeDelta::milliseconds(1));
        }
    });
    for _ in 0..2 {
        let app = Arc::new(app(store.clone(), &ring).await);
        let (leaving, tasks) = (Leaving::new(), Tasks::new());
        let sender = Sender::new(
            Arc::clone(&app),
            line.clone(),
            clock.clone(),
            leaving.clone(),
            tasks.clone(),
            (64, PER_SECOND),
        );
        let tick = Duration::from_millis(750);
        let agenda = Agenda::new(app, sender, clock.clone(), leaving, tasks, tick);
        tokio::spawn(agenda.run());
    }
    clock
}

async fn all_have_rung(line: &Line) -> Vec<Instant> {
    while line.count() < usize::try_from(CHATS).unwrap() {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    tokio::time::sleep(Duration::from_secs(40)).await;
    let carried = line.carried.lock().unwrap();
    let chats: HashSet<_> = carried.iter().map(|(_, chat)| chat).collect();
    assert_eq!(carried.len(), chats.len(), "each once");
    carried.iter().map(|(at, _)| *at).collect()
}

fn most_in_a_second(moments: &[Instant]) -> usize {
    let second = Duration::from_secs(1);
    let from = |from: &Instant| {
        let in_it = moments
            .iter()
            .filter(|at| *at >= from && **at - *from < second);
        in_it.count()
    };
    moments.iter().map(from).max().unwrap_or(0)
}

#[tokio::test(start_paused = true)]
async fn two_services_never_exceed_the_pace_together() {
    let line = Line::default();
    let begun = Instant::now();
    services(&line).await;
    let moments = all_have_rung(&line).await;
    // One more by how exactly the clock of the test goes: a millisecond.
    assert!(most_in_a_second(&moments) <= 21, "{moments:?}");
    let took = *moments.last().unwrap() - begun;
    assert!(took < Duration::from_secs(15), "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn a_429_that_an_alarm_meets_slows_all_services() {
    let line = Line::default();
    line.refusing.store(1, Ordering::SeqCst);
    let begun = Instant::now();
    services(&line).await;
    let moments = all_have_rung(&line).await;
    let early = moments
        .iter()
        .filter(|at| **at - begun < Duration::from_secs(9));
    // Those that had their turn already.
    assert!(early.count() <= usize::try_from(PER_SECOND).unwrap() + 2);
}
