//! A process that dies between any two effects.
//!
//! A small shell takes three updates, one after the other, and dies after a given number of
//! effects. Telegram delivers again what was not acknowledged; the agenda finds what was not sent.
//! What arrives must be every answer, in order, with at most the one part in flight twice.

use super::super::{Advance, ChatKey};
use super::*;

pub(super) async fn run<S: Store>(make: &impl AsyncFn() -> S) {
    let mut deaths = 0;
    for effects in 0.. {
        let records = open(make().await).await;
        let mut world = World {
            effects,
            wire: Vec::new(),
            now: START,
            owner: 1,
        };
        let mut died = false;
        for update in 1..=3 {
            // The first delivery may die; the second is by a process that lives.
            while !world.take_update(&records, update).await {
                died = true;
                world.restart(&records).await;
            }
        }
        world.restart(&records).await;
        let mut wire = world.wire.clone();
        wire.dedup();
        let answers = ["1.a", "1.b", "2.a", "2.b", "3.a", "3.b"];
        assert_eq!(
            wire, answers,
            "all of it, in order, after {effects} effects"
        );
        assert!(
            world.wire.len() <= answers.len() + 1,
            "one part twice at most: {:?}",
            world.wire
        );
        let left = base(&records, world.now).await;
        assert_eq!((texts(&left).len(), left.lease), (0, None));
        if !died {
            break;
        }
        deaths += 1;
    }
    assert!(deaths >= 15, "died at {deaths} points");
}

struct World {
    /// Effects until death; none left after it, the next process lives for ever.
    effects: usize,
    wire: Vec<String>,
    now: Millis,
    owner: u64,
}

impl World {
    /// Answers whether the process is still alive after one more effect.
    fn lives(&mut self) -> bool {
        self.now = self.now.after(Duration::from_millis(5));
        self.effects = self.effects.checked_sub(1).unwrap_or(usize::MAX);
        self.effects != usize::MAX
    }

    /// One update from read to sent; answers whether it was acknowledged.
    async fn take_update<S: Store>(&mut self, records: &Records<S>, update: i64) -> bool {
        let base = base(records, self.now).await;
        if base.has_seen(UpdateId(update), self.now) {
            return true;
        }
        if !self.lives() {
            return false;
        }
        let parts = [format!("{update}.a"), format!("{update}.b")];
        let commit = Commit {
            lease: Some(wish(self.owner)),
            ..turn("s", &[&parts[0], &parts[1]], update)
        };
        let committed = records
            .commit(&base, commit, self.now)
            .await
            .expect("commit");
        if !self.lives() {
            return false;
        }
        // Acknowledged here. If it dies while sending, the update may come again all the same.
        let Committed::Written { sending, .. } = committed else {
            panic!("{committed:?}")
        };
        match sending {
            Sending::Yours { first, .. } => self.send(records, base.key(), first).await,
            Sending::Theirs { .. } | Sending::Nobody => true,
        }
    }

    async fn send<S: Store>(&mut self, records: &Records<S>, key: ChatKey, first: Part) -> bool {
        let mut next = Some(first);
        while let Some(Part { id, bytes, .. }) = next {
            self.wire.push(text(&bytes));
            if !self.lives() {
                return false;
            }
            let answer = records.strike(key, id, wish(self.owner), self.now).await;
            next = match answer.expect("strike") {
                Advance::Next { part, .. } => Some(part),
                Advance::Done | Advance::Held { .. } | Advance::Gone => None,
                Advance::Unreadable => panic!("the part cannot be read"),
            };
            if !self.lives() {
                return false;
            }
        }
        true
    }

    /// A new process: waits until the dead one's lease is over, and sends what is waiting.
    async fn restart<S: Store>(&mut self, records: &Records<S>) {
        // No more deaths: one at each point is the question.
        self.effects = usize::MAX / 2;
        self.owner += 1;
        self.now = self.now.after(Duration::from_secs(40));
        let shard = records.key(&chat()).shard();
        let hold = Duration::from_secs(30);
        for key in records
            .claim(shard, hold, 10, self.now)
            .await
            .expect("claim")
            .keys
        {
            let taken = records
                .take(key, wish(self.owner), self.now)
                .await
                .expect("take");
            if let Advance::Next { part, .. } = taken {
                assert!(self.send(records, key, part).await);
            }
        }
    }
}
