//! Two turns of one chat at once.

use std::{
    future::Future,
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

    /// The same without a gate.
    fn open(below: Memory) -> Self {
        let racing = Self::over(below);
        racing.loads.store(2, Ordering::SeqCst);
        racing
    }
}

impl Store for Racing {
    fn meta(&self) -> impl Future<Output = Result<Option<Vec<u8>>, StoreError>> + Send {
        self.below.meta()
    }

    fn swap_meta(
        &self,
        expected: Option<Vec<u8>>,
        new: Vec<u8>,
    ) -> impl Future<Output = Result<bool, StoreError>> + Send {
        self.below.swap_meta(expected, new)
    }

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
        let left = |left: usize| left.checked_sub(1);
        if self
            .twice
            .try_update(Ordering::SeqCst, Ordering::SeqCst, left)
            .is_ok()
        {
            outcome = self.below.commit(put, now).await?;
        }
        if outcome == Outcome::Conflict {
            self.conflicts.fetch_add(1, Ordering::SeqCst);
        }
        Ok(outcome)
    }

    fn advance(
        &self,
        key: ChatKey,
        struck: Option<PartId>,
        wish: Wish,
        now: Millis,
    ) -> impl Future<Output = Result<Advance<(PartId, Vec<u8>)>, StoreError>> + Send {
        self.below.advance(key, struck, wish, now)
    }

    fn pause(
        &self,
        key: ChatKey,
        owner: Owner,
        pause: Pause,
        now: Millis,
    ) -> impl Future<Output = Result<Paused, StoreError>> + Send {
        self.below.pause(key, owner, pause, now)
    }

    fn claim(
        &self,
        shard: u8,
        hold: Duration,
        limit: usize,
        now: Millis,
    ) -> impl Future<Output = Result<Claimed, StoreError>> + Send {
        self.below.claim(shard, hold, limit, now)
    }

    fn pass(
        &self,
        span: Duration,
        within: Duration,
        now: Millis,
    ) -> impl Future<Output = Result<Pass, StoreError>> + Send {
        self.below.pass(span, within, now)
    }

    fn close_lane(
        &self,
        span: Duration,
        now: Millis,
    ) -> impl Future<Output = Result<(), StoreError>> + Send {
        self.below.close_lane(span, now)
    }

    fn side(
        &self,
        key: ChatKey,
        name: SideName,
        now: Millis,
    ) -> impl Future<Output = Result<Option<Vec<u8>>, StoreError>> + Send {
        self.below.side(key, name, now)
    }

    fn sides(
        &self,
        key: ChatKey,
        now: Millis,
    ) -> impl Future<Output = Result<Vec<(SideName, Vec<u8>)>, StoreError>> + Send {
        self.below.sides(key, now)
    }

    fn reseal(
        &self,
        key: ChatKey,
        version: Version,
        fields: Vec<(Field, Vec<u8>)>,
    ) -> impl Future<Output = Result<bool, StoreError>> + Send {
        self.below.reseal(key, version, fields)
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

    fn asides(&self, limit: usize) -> impl Future<Output = Result<Vec<Aside>, StoreError>> + Send {
        self.below.asides(limit)
    }

    fn drop_asides(
        &self,
        before: Millis,
    ) -> impl Future<Output = Result<usize, StoreError>> + Send {
        self.below.drop_asides(before)
    }

    fn overview(&self) -> impl Future<Output = Result<Overview, StoreError>> + Send {
        self.below.overview()
    }

    fn chats(
        &self,
        after: Option<ChatKey>,
        limit: usize,
    ) -> impl Future<Output = Result<Vec<ChatKey>, StoreError>> + Send {
        self.below.chats(after, limit)
    }
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
