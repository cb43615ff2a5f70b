//! Long random stories of one chat that two processes have, compared step by step with the simplest
//! model of the promises.
//!
//! The story of a seed is the same on every store, so a difference can be looked at again.

use super::super::{Advance, Version};
use super::*;

const STORIES: u64 = 8;
const STEPS: usize = 60;

pub(super) async fn run<S: Store>(make: &impl AsyncFn() -> S) {
    let mut recalled = 0;
    for seed in 0..STORIES {
        let (store, ring) = (make().await, KeyRing::generate().expect("random bytes"));
        let mut story = Story {
            records: &[
                open_with(store.clone(), &ring, SCHEMA).await,
                open_with(store, &ring, SCHEMA).await,
            ],
            chance: seed,
            model: Model::default(),
            now: START,
            recalled: 0,
        };
        for step in 0..STEPS {
            let told = story.step(i64::try_from(step).expect("small")).await;
            assert_eq!(told.0, told.1, "story {seed}, step {step}");
        }
        recalled += story.recalled;
    }
    assert!(
        recalled > 10,
        "turns build on what was recalled: {recalled}"
    );
}

/// What ought to be.
#[derive(Default)]
struct Model {
    parts: Vec<PartId>,
    lease: Option<(Holder, Millis)>,
    version: Option<Version>,
    wake: Option<Millis>,
    score: Option<Millis>,
    session: Option<String>,
}

impl Model {
    /// Answers the end of another's lease, or takes it.
    fn held(&mut self, wish: Wish, now: Millis) -> Option<Millis> {
        if let Some((holder, until)) = self.lease.filter(|(_, until)| *until > now) {
            let is_free = match holder {
                Holder::Sender(owner) => owner == wish.owner,
                Holder::Closed | Holder::Lane => wish.over != Over::Nothing,
                Holder::Pause => wish.over == Over::Pauses,
            };
            if !is_free {
                return Some(until);
            }
        }
        self.lease = Some((Holder::Sender(wish.owner), now.after(wish.hold)));
        None
    }

    fn settle(&mut self, now: Millis) {
        let send = self.lease.map_or(now, |(_, until)| until.max(now));
        let send = (!self.parts.is_empty()).then_some(send);
        self.score = [self.wake, send].into_iter().flatten().min();
    }
}

struct Story<'a, S> {
    /// One for each process.
    records: &'a [Records<S>; 2],
    chance: u64,
    model: Model,
    now: Millis,
    /// How many turns were built on what was recalled.
    recalled: usize,
}

impl<'a, S: Store> Story<'a, S> {
    /// A number below `n`.
    fn draw(&mut self, n: u64) -> u64 {
        // The constants of Knuth's MMIX; the high bits are the good ones.
        self.chance = self
            .chance
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.chance >> 33) % n
    }

    /// One of the processes; mostly the same.
    fn one(&mut self) -> &'a Records<S> {
        let at = usize::from(self.draw(5) == 0);
        &self.records[at]
    }

    fn some_wish(&mut self) -> Wish {
        Wish {
            over: match self.draw(4) {
                0 => Over::Pauses,
                1 => Over::Closed,
                _ => Over::Nothing,
            },
            ..wish(self.draw(3))
        }
    }

    /// One step; answers what the store said and what it ought to have said.
    async fn step(&mut self, n: i64) -> (String, String) {
        self.now = self.now.after(Duration::from_secs(self.draw(20)));
        match self.draw(8) {
            0..=2 => self.commit(n).await,
            3..=5 => self.advance().await,
            6 => self.pause().await,
            _ => self.claim().await,
        }
    }

    async fn commit(&mut self, n: i64) -> (String, String) {
        let texts: Vec<_> = (0..self.draw(3)).map(|_| "part").collect();
        let lease = if self.draw(4) == 0 {
            None
        } else {
            Some(self.some_wish())
        };
        let wake = (self.draw(2) == 0).then_some(self.now.after(Duration::from_secs(25)));
        let commit = Commit {
            lease,
            wake,
            ..turn(&n.to_string(), &texts, n)
        };
        let now = self.now;
        let records = self.one();
        let recalled = match records.recall(&chat(), now) {
            Some((base, session)) => {
                let committed = records.commit(&base, commit.clone(), now).await;
                Some((committed.expect("commit"), text(&session.bytes)))
            }
            None => None,
        };
        let (committed, built_on) = match recalled {
            // Another process was there meanwhile, or it is as the store would have said.
            None | Some((Committed::Conflict, _)) => {
                let base = base(records, now).await;
                (
                    records.commit(&base, commit, now).await.expect("commit"),
                    None,
                )
            }
            Some((committed, session)) => (committed, Some(session)),
        };
        let Committed::Written { version, sending } = committed else {
            panic!("{committed:?}")
        };
        let last = self.model.session.replace(n.to_string());
        self.recalled += usize::from(built_on.is_some());
        if built_on.is_some() {
            assert_eq!(built_on, last, "what was recalled is the last");
        }
        let indices = 0..u16::try_from(texts.len()).expect("few");
        self.model
            .parts
            .extend(indices.map(|index| PartId { version, index }));
        self.model.wake = wake;
        self.model.version = Some(version);
        let ought = match (self.model.parts.first().copied(), lease) {
            (Some(first), Some(wish)) => match self.model.held(wish, self.now) {
                Some(until) => format!("theirs {until:?}"),
                None => format!("yours {first:?}"),
            },
            _ => "nobody".to_owned(),
        };
        self.model.settle(self.now);
        let said = match sending {
            Sending::Yours { first, .. } => format!("yours {:?}", first.id),
            Sending::Theirs { until } => format!("theirs {until:?}"),
            Sending::Nobody => "nobody".to_owned(),
        };
        (said, ought)
    }

    async fn advance(&mut self) -> (String, String) {
        let wish = self.some_wish();
        let place = usize::try_from(self.draw(2)).expect("small");
        let struck = self.model.parts.get(place).copied();
        let records = self.one();
        let key = records.key(&chat());
        let is_there = base(records, self.now).await.version().is_some();
        let answer = match struck {
            Some(part) => records.strike(key, part, wish, self.now).await,
            None => records.take(key, wish, self.now).await,
        };
        let said = match answer.expect("advance") {
            Advance::Next { part, version, .. } => format!("next {:?} {version:?}", part.id),
            Advance::Held { until } => format!("held {until:?}"),
            other => format!("{other:?}"),
        };
        if !is_there {
            return (said, "Gone".to_owned());
        }
        self.model.parts.retain(|part| Some(*part) != struck);
        let held = self.model.held(wish, self.now);
        let ought = match (self.model.parts.first(), held) {
            (Some(_), Some(until)) => format!("held {until:?}"),
            (Some(first), None) => {
                let version = self.model.version.expect("it is there");
                format!("next {first:?} {version:?}")
            }
            (None, Some(_)) => "Done".to_owned(),
            (None, None) => {
                self.model.lease = None;
                "Done".to_owned()
            }
        };
        self.model.settle(self.now);
        (said, ought)
    }

    async fn pause(&mut self) -> (String, String) {
        let owner = self.draw(3);
        let hold = Duration::from_secs(15);
        let old = self.draw(2) == 0;
        let met = self.model.version;
        let met = met.map(|version| Version(version.0 - u64::from(old)));
        let why = match (self.draw(4), met) {
            (0, Some(version)) => Why::Closed(version),
            (1, Some(version)) => Why::Lane(version),
            _ => Why::Channel,
        };
        let records = self.one();
        let key = records.key(&chat());
        let pause = Pause { hold, why };
        let paused = records.pause(key, Owner(owner), pause, self.now).await;
        let lease = self.model.lease;
        let is_theirs = lease.is_some_and(|(holder, _)| holder == Holder::Sender(Owner(owner)));
        let ought = match why {
            _ if !is_theirs => Paused::NotYours,
            Why::Closed(_) | Why::Lane(_) if old => Paused::Overtaken,
            Why::Closed(_) | Why::Lane(_) | Why::Channel => Paused::Written,
        };
        if ought == Paused::Written {
            self.model.lease = Some((why.holder(), self.now.after(hold)));
            self.model.settle(self.now);
        }
        let said = paused.expect("pause");
        (format!("{said:?}"), format!("{ought:?}"))
    }

    async fn claim(&mut self) -> (String, String) {
        let hold = Duration::from_secs(10);
        let records = self.one();
        let shard = records.key(&chat()).shard();
        let claimed = records.claim(shard, hold, 9, self.now).await;
        let claimed = claimed.expect("claim");
        let ought = self.model.score.is_some_and(|score| score <= self.now);
        if ought {
            self.model.score = Some(self.now.after(hold));
        }
        let count = claimed.keys.len().to_string();
        (count, usize::from(ought).to_string())
    }
}
