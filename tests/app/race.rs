//! Two turns of one chat at once.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use hearback::{
    app::{App, SCHEMA},
    engine::Event,
    store::{
        Advance, Aside, ChatKey, Claimed, Field, Found, Memory, Millis, Outcome, Overview, Owner,
        PartId, Pass, Pause, Paused, Put, Records, SideName, Store, StoreError, UpdateId, Version,
        Wish,
    },
};
use tokio::sync::Barrier;

use crate::{app, broken::damage, chat, newcomer, now, ring, session, talk};

/// A store that does something between the reads of two turns and their writes.
#[derive(Clone)]
struct Racing {
    below: Memory,
    gate: Arc<Barrier>,
    loads: Arc<AtomicUsize>,
    conflicts: Arc<AtomicUsize>,
    /// How often a commit is carried out twice, as by a client that lost the first answer.
    twice: Arc<AtomicUsize>,
    /// Whether somebody else is always faster in setting aside.
    is_late: bool,
}

impl Racing {
    fn over(below: Memory) -> Self {
        Self {
            below,
            gate: Arc::new(Barrier::new(2)),
            loads: Arc::default(),
            conflicts: Arc::default(),
            twice: Arc::default(),
            is_late: false,
        }
    }

    fn is_to_repeat(&self) -> bool {
        let left = |left: usize| left.checked_sub(1);
        let taken = self
            .twice
            .try_update(Ordering::SeqCst, Ordering::SeqCst, left);
        taken.is_ok()
    }

    /// The same without a gate.
    fn open(below: Memory) -> Self {
        let racing = Self::over(below);
        racing.loads.store(2, Ordering::SeqCst);
        racing
    }
}

macro_rules! pass {
    ($($name:ident($($arg:ident: $kind:ty),*) -> $answer:ty;)*) => {
        impl Store for Racing {
            $(async fn $name(&self, $($arg: $kind),*) -> Result<$answer, StoreError> {
                self.below.$name($($arg),*).await
            })*

            async fn load(&self, key: ChatKey, now: Millis) -> Result<Found, StoreError> {
                let found = self.below.load(key, now).await?;
                // Both turns have read the same before either writes.
                if self.loads.fetch_add(1, Ordering::SeqCst) < 2 {
                    self.gate.wait().await;
                }
                Ok(found)
            }

            async fn commit(&self, put: Put, now: Millis) -> Result<Outcome, StoreError> {
                let mut outcome = self.below.commit(put.clone(), now).await?;
                if self.is_to_repeat() {
                    outcome = self.below.commit(put, now).await?;
                }
                if outcome == Outcome::Conflict {
                    self.conflicts.fetch_add(1, Ordering::SeqCst);
                }
                Ok(outcome)
            }

            async fn set_aside(
                &self,
                key: ChatKey,
                version: Option<Version>,
                now: Millis,
            ) -> Result<bool, StoreError> {
                if self.is_late {
                    self.below.set_aside(key, version, now).await?;
                }
                self.below.set_aside(key, version, now).await
            }
        }
    };
}

pass! {
    meta() -> Option<Vec<u8>>;
    swap_meta(expected: Option<Vec<u8>>, new: Vec<u8>) -> bool;
    advance(key: ChatKey, struck: Option<PartId>, wish: Wish, now: Millis) -> Advance<(PartId, Vec<u8>)>;
    pause(key: ChatKey, owner: Owner, pause: Pause, now: Millis) -> Paused;
    claim(shard: u8, hold: Duration, limit: usize, now: Millis) -> Claimed;
    pass(span: Duration, within: Duration, now: Millis) -> Pass;
    close_lane(span: Duration, now: Millis) -> ();
    side(key: ChatKey, name: SideName, now: Millis) -> Option<Vec<u8>>;
    sides(key: ChatKey, now: Millis) -> Vec<(SideName, Vec<u8>)>;
    reseal(key: ChatKey, version: Version, fields: Vec<(Field, Vec<u8>)>) -> bool;
    asides(limit: usize) -> Vec<Aside>;
    drop_asides(before: Millis) -> usize;
    overview() -> Overview;
    chats(after: Option<ChatKey>, limit: usize) -> Vec<ChatKey>;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_turns_at_once_the_loser_is_played_again_on_what_the_winner_left() {
    let (memory, ring) = (Memory::new(), ring());
    talk(&app(memory.clone(), &ring).await, &["/start"]).await;
    let racing = Racing::over(memory.clone());
    let (one, two) = (
        app(racing.clone(), &ring).await,
        app(racing.clone(), &ring).await,
    );
    let take = |app: App<Racing>, line: &'static str| async move {
        let event = Event::typed(line);
        app.take(&chat(), &newcomer(), None, &event, now())
            .await
            .unwrap();
    };
    let alarms = ["/alarm 2026-12-03", "/alarm 2026-12-04"];
    let [first, second] = alarms;
    let both = (
        tokio::spawn(take(one, first)),
        tokio::spawn(take(two, second)),
    );
    both.0.await.unwrap();
    both.1.await.unwrap();
    assert_eq!(
        racing.conflicts.load(Ordering::SeqCst),
        1,
        "one of them lost"
    );
    let session = session(&app(memory, &ring).await).await;
    assert_eq!(
        session.cases[0].own_alarms.len(),
        2,
        "and neither event was lost"
    );
}

/// A cluster's client asks again where an answer is lost: then the turn meets what it wrote itself,
/// and nobody else sends it before the lease ends.
#[tokio::test]
async fn what_met_its_own_commit_is_sent_at_once() {
    let (memory, ring) = (Memory::new(), ring());
    let racing = Racing::open(memory);
    let app = app(racing.clone(), &ring).await;
    racing.twice.store(1, Ordering::SeqCst);
    let update = Some(UpdateId(1));
    let event = Event::typed("/start");
    let first = app.take(&chat(), &newcomer(), update, &event, now()).await;
    assert!(first.unwrap().is_some(), "the lease is still ours");
    assert_eq!(racing.conflicts.load(Ordering::SeqCst), 1);
}

/// Two turns meet a record that cannot be read: one sets it aside and says so, the other begins anew.
#[tokio::test]
async fn who_comes_late_to_set_aside_is_played_on_what_is_there_then() {
    let (memory, ring) = (Memory::new(), ring());
    talk(&app(memory.clone(), &ring).await, &["/start"]).await;
    let late = Racing {
        is_late: true,
        ..Racing::open(memory.clone())
    };
    let late = app(late, &ring).await;
    let records = Records::open(memory.clone(), ring, SCHEMA).await.unwrap();
    damage(&memory, records.key(&chat())).await;
    let update = Some(UpdateId(9));
    let event = Event::typed("/start");
    let first = late.take(&chat(), &newcomer(), update, &event, now()).await;
    assert!(first.unwrap().is_some(), "the update is taken");
}
