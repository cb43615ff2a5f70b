//! A store that a test reaches into, and processes over it.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicI64, AtomicUsize, Ordering},
    },
    time::Duration,
};

use chrono::{DateTime, TimeDelta, Utc};
use hearback::{
    agenda::Agenda,
    app::{App, Part},
    engine::Event,
    sender::{Carrier, Sender, Trouble},
    serve::{Clock, Leaving, Tasks},
    store::{
        Advance, Aside, Chat, ChatKey, Claimed, Field, Found, KeyRing, Memory, Millis, Outcome,
        Overview, Owner, PartId, Pass, Pause, Paused, Put, SideName, Store, StoreError, UpdateId,
        Version, Wish,
    },
};
use tokio::time::{Instant, sleep};

use super::{SCHEMA, app_of, newcomer};

/// What a test does to one way to a store.
#[derive(Default)]
pub(crate) struct Ways {
    /// By how many milliseconds the store's clock is ahead of the caller's.
    pub(crate) ahead: AtomicI64,
    /// Nothing is answered.
    pub(crate) is_away: AtomicBool,
    /// Nothing more is taken in.
    pub(crate) is_full: AtomicBool,
    /// So many milliseconds a renewal, a strike and a take are on their way.
    pub(crate) advances_late: AtomicI64,
    /// So many a pause is.
    pub(crate) pauses_late: AtomicI64,
    /// So many a read is.
    pub(crate) loads_late: AtomicI64,
    /// So many a commit is.
    pub(crate) commits_late: AtomicI64,
    /// Chats that were handed out as due.
    pub(crate) handed_out: AtomicUsize,
    /// What was asked for, but the look at what is due.
    pub(crate) calls: AtomicUsize,
}

/// One process's way to a store that others use too.
#[derive(Clone)]
pub(crate) struct Between {
    below: Memory,
    pub(crate) ways: Arc<Ways>,
}

impl Between {
    pub(crate) fn new(below: &Memory) -> Self {
        Self {
            below: below.clone(),
            ways: Arc::default(),
        }
    }

    async fn there(&self, late: &AtomicI64) -> Result<&Memory, StoreError> {
        self.ways.calls.fetch_add(1, Ordering::SeqCst);
        let late = u64::try_from(late.load(Ordering::SeqCst)).unwrap();
        if late > 0 {
            sleep(Duration::from_millis(late)).await;
        }
        if self.ways.is_away.load(Ordering::SeqCst) {
            return Err(StoreError::Closed);
        }
        Ok(&self.below)
    }

    fn by(&self, now: Millis) -> Millis {
        Millis(now.0 + self.ways.ahead.load(Ordering::SeqCst))
    }
}

macro_rules! pass {
    ($($name:ident($($arg:ident: $kind:ty),* $(; $now:ident)?) -> $answer:ty;)*) => {
        impl Store for Between {
            $(async fn $name(&self, $($arg: $kind,)* $($now: Millis)?) -> Result<$answer, StoreError> {
                let there = self.there(&AtomicI64::new(0)).await?;
                there.$name($($arg,)* $(self.by($now))?).await
            })*

            async fn load(&self, key: ChatKey, now: Millis) -> Result<Found, StoreError> {
                let there = self.there(&self.ways.loads_late).await?;
                there.load(key, self.by(now)).await
            }

            async fn commit(&self, put: Put, now: Millis) -> Result<Outcome, StoreError> {
                let there = self.there(&self.ways.commits_late).await?;
                if self.ways.is_full.load(Ordering::SeqCst) {
                    return Err(StoreError::OutOfMemory);
                }
                there.commit(put, self.by(now)).await
            }

            async fn advance(
                &self,
                key: ChatKey,
                struck: Option<PartId>,
                wish: Wish,
                now: Millis,
            ) -> Result<Advance<(PartId, Vec<u8>)>, StoreError> {
                let begun = Instant::now();
                let there = self.there(&self.ways.advances_late).await?;
                let took = i64::try_from(begun.elapsed().as_millis()).unwrap();
                there.advance(key, struck, wish, Millis(self.by(now).0 + took)).await
            }

            async fn pause(
                &self,
                key: ChatKey,
                owner: Owner,
                pause: Pause,
                now: Millis,
            ) -> Result<Paused, StoreError> {
                let there = self.there(&self.ways.pauses_late).await?;
                there.pause(key, owner, pause, self.by(now)).await
            }

            async fn claim(
                &self,
                shard: u8,
                hold: Duration,
                limit: usize,
                now: Millis,
            ) -> Result<Claimed, StoreError> {
                let there = self.there(&AtomicI64::new(0)).await?;
                self.ways.calls.fetch_sub(1, Ordering::SeqCst);
                let claimed = there.claim(shard, hold, limit, self.by(now)).await?;
                let count = claimed.keys.len();
                self.ways.handed_out.fetch_add(count, Ordering::SeqCst);
                Ok(claimed)
            }
        }
    };
}

pass! {
    meta() -> Option<Vec<u8>>;
    swap_meta(expected: Option<Vec<u8>>, new: Vec<u8>) -> bool;
    pass(span: Duration, within: Duration; now) -> Pass;
    close_lane(span: Duration; now) -> ();
    side(key: ChatKey, name: SideName; now) -> Option<Vec<u8>>;
    sides(key: ChatKey; now) -> Vec<(SideName, Vec<u8>)>;
    reseal(key: ChatKey, version: Version, fields: Vec<(Field, Vec<u8>)>) -> bool;
    set_aside(key: ChatKey, version: Option<Version>; now) -> bool;
    asides(limit: usize) -> Vec<Aside>;
    drop_asides(before: Millis) -> usize;
    overview() -> Overview;
    chats(after: Option<ChatKey>, limit: usize) -> Vec<ChatKey>;
}

/// Notes what was carried to whom, and when; how that goes is for the test to say.
#[derive(Clone)]
pub(crate) struct Line {
    pub(crate) carried: Arc<Mutex<Vec<(Instant, String, String)>>>,
    /// How long a part is on its way, in milliseconds.
    pub(crate) takes: Arc<AtomicI64>,
    /// What is said to a part, where it is not carried.
    says: fn(&str) -> Option<Trouble>,
}

impl Line {
    pub(crate) fn new() -> Self {
        Self::saying(|_| None)
    }

    /// Refuses what it is told to by the name of a part.
    pub(crate) fn saying(says: fn(&str) -> Option<Trouble>) -> Self {
        Self {
            carried: Arc::default(),
            takes: Arc::default(),
            says,
        }
    }

    /// What the help that was asked for is made of, and what is said of lost parts.
    pub(crate) fn parts(&self) -> Vec<String> {
        let carried = self.carried.lock().unwrap();
        let parts = carried.iter().map(|(.., part)| part);
        parts.filter(|part| is_counted(part)).cloned().collect()
    }

    pub(crate) fn chats(&self) -> Vec<String> {
        let carried = self.carried.lock().unwrap();
        carried.iter().map(|(_, chat, _)| chat.clone()).collect()
    }
}

pub(crate) fn is_counted(part: &str) -> bool {
    part.starts_with("help") || part == "telegram-lost"
}

/// What a test calls a part.
pub(crate) fn name(part: &Part) -> String {
    match part {
        Part::Text { id, .. } => id.clone(),
        Part::Letter { kind, .. } | Part::Document { kind, .. } => kind.clone(),
    }
}

impl Carrier for Line {
    /// As two calls of the Bot API, of which the second follows on the first.
    async fn carry(&self, chat: &Chat, part: &Part) -> Result<(), Trouble> {
        let takes = u64::try_from(self.takes.load(Ordering::SeqCst)).unwrap();
        if takes > 0 {
            sleep(Duration::from_millis(takes / 2)).await;
            sleep(Duration::from_millis(takes / 2)).await;
        }
        if let Some(trouble) = (self.says)(&name(part)) {
            return Err(trouble);
        }
        let carried = (Instant::now(), chat.as_str().to_owned(), name(part));
        self.carried.lock().unwrap().push(carried);
        Ok(())
    }
}

/// A clock that goes with the paused time of a test.
pub(crate) fn clock(from: DateTime<Utc>) -> Clock {
    let clock = Clock::set(from);
    let going = clock.clone();
    tokio::spawn(async move {
        loop {
            sleep(Duration::from_millis(1)).await;
            going.forward(TimeDelta::milliseconds(1));
        }
    });
    clock
}

/// One process of a bot.
pub(crate) struct Process {
    pub(crate) app: Arc<App<Between>>,
    pub(crate) sender: Sender<Between, Line>,
    pub(crate) ways: Arc<Ways>,
    clock: Clock,
    tasks: Tasks,
}

impl Process {
    /// `pace`: in flight at once, and a second of what nobody asked for.
    pub(crate) async fn start(
        store: Between,
        ring: &KeyRing,
        line: &Line,
        clock: &Clock,
        pace: (usize, u32),
    ) -> Self {
        Self::start_of(SCHEMA, store, ring, line, clock, pace).await
    }

    /// As a release with that schema has it.
    pub(crate) async fn start_of(
        schema: u8,
        store: Between,
        ring: &KeyRing,
        line: &Line,
        clock: &Clock,
        pace: (usize, u32),
    ) -> Self {
        let ways = Arc::clone(&store.ways);
        let app = Arc::new(app_of(schema, store, ring).await.cutting(|part| {
            match part {
                // One text that asks for it comes in many parts.
                Part::Text { id, text, .. } if id == "engine-help" => (0..20)
                    .map(|n| Part::Text {
                        id: format!("help {n}"),
                        text: text.clone(),
                        buttons: Vec::new(),
                        replaces: None,
                    })
                    .collect(),
                part => vec![part],
            }
        }));
        let (leaving, tasks) = (Leaving::new(), Tasks::new());
        let sender = Sender::new(
            Arc::clone(&app),
            line.clone(),
            clock.clone(),
            leaving,
            tasks.clone(),
            pace,
        );
        Self {
            app,
            sender,
            ways,
            clock: clock.clone(),
            tasks,
        }
    }

    /// Looks at the agenda from now on.
    pub(crate) fn looks(&self) {
        let agenda = Agenda::new(
            Arc::clone(&self.app),
            self.sender.clone(),
            self.clock.clone(),
            Leaving::new(),
            self.tasks.clone(),
            Duration::from_millis(750),
        );
        tokio::spawn(agenda.run());
    }

    /// Takes what somebody wrote, and sends the answer in the background.
    pub(crate) async fn hears(&self, key: ChatKey, chat: &Chat, line: &str) {
        self.takes(key, chat, None, &Event::typed(line)).await;
    }

    /// The same of anything, with the update that brought it.
    pub(crate) async fn takes(
        &self,
        key: ChatKey,
        chat: &Chat,
        update: Option<UpdateId>,
        event: &Event,
    ) {
        let now = self.clock.now();
        let taken = self.app.take(chat, &newcomer(), update, event, now).await;
        if let Some(first) = taken.unwrap() {
            self.sender.send(key, chat.clone(), first);
        }
    }
}
