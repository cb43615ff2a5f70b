//! The chats that this process wrote a moment ago, as it left them.
//!
//! Who is talked to answers within a minute, and reading back what was just written would cost a
//! third of what the store has to do for an answer. So the next turn may build on what is kept here
//! instead. It need not be true: a commit is written only where the version is still the one that it
//! builds on, so what another process has changed makes a conflict, and the turn is played again on
//! what the store says. Nothing may be concluded from it without such a commit.
//!
//! Where other processes take every second update of a chat, most of it would be for nothing. Each
//! conflict counts as much as [`COSTS`] good guesses, and while the sum is below zero the store is
//! asked.
//!
//! A server that was restored to an earlier moment could count up to the same version again. So an
//! error of the store empties this, and nothing is kept for longer than [`KEPT`] after the next
//! look at the clock.

use std::{
    collections::HashMap,
    mem,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use super::super::types::{ChatKey, Millis, PartId};
use super::{Base, Session};

/// So many chats are kept at most.
const CHATS: usize = 1024;
/// How long one is kept at most.
const KEPT: Duration = Duration::from_secs(120);
/// So many good guesses a wrong one costs.
const COSTS: i32 = 32;

/// Chats as this process left them.
#[derive(Default)]
pub(super) struct Recent(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    /// Since when the younger half is filled.
    since: Option<Millis>,
    young: HashMap<ChatKey, (Base, Session)>,
    old: HashMap<ChatKey, (Base, Session)>,
    /// Good guesses less what the wrong ones cost.
    trust: i32,
}

impl Recent {
    /// Keeps what was just written.
    pub(super) fn keep(&self, base: Base, session: Session, now: Millis) {
        self.with(|kept| {
            kept.age(now);
            if kept.young.len() >= CHATS / 2 {
                kept.turn(now);
            }
            kept.old.remove(&base.key);
            kept.young.insert(base.key, (base, session));
        });
    }

    /// What was written last, if it is likely to be so still; it is kept no more.
    pub(super) fn take(&self, key: ChatKey, now: Millis) -> Option<(Base, Session)> {
        self.with(|kept| {
            kept.age(now);
            let found = kept.young.remove(&key).or_else(|| kept.old.remove(&key))?;
            if kept.trust < 0 {
                kept.trust += 1;
                return None;
            }
            Some(found)
        })
    }

    /// Whether a commit could build on what was kept.
    pub(super) fn was_right(&self, is_right: bool) {
        self.with(|kept| {
            let by = if is_right { 1 } else { -COSTS };
            kept.trust = (kept.trust + by).clamp(-COSTS, COSTS);
        });
    }

    /// A part was struck, and whatever was before it is gone. Parts behind it may wait, also where
    /// the store had none left when it was asked: a turn may have been kept since.
    pub(super) fn struck(&self, key: ChatKey, part: PartId) {
        self.with(|kept| {
            let halves = [&mut kept.young, &mut kept.old];
            if let Some((base, _)) = halves.into_iter().find_map(|half| half.get_mut(&key)) {
                base.parts.retain(|it| it.id > part);
            }
        });
    }

    /// Something else happened to a chat.
    pub(super) fn forget(&self, key: ChatKey) {
        self.with(|kept| {
            kept.young.remove(&key);
            kept.old.remove(&key);
        });
    }

    /// Nothing is sure any more.
    pub(super) fn clear(&self) {
        self.with(|kept| {
            kept.young.clear();
            kept.old.clear();
        });
    }

    /// Lets go of what is too old.
    pub(super) fn age(&self, now: Millis) {
        self.with(|kept| kept.age(now));
    }

    fn with<T>(&self, work: impl FnOnce(&mut Kept) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Kept {
    /// Each half lives for two halves of the time.
    fn age(&mut self, now: Millis) {
        let Some(since) = self.since else {
            self.since = Some(now);
            return;
        };
        // A clock that was set back says nothing about age.
        if now < since || since.after(KEPT) <= now {
            self.turn(now);
            self.old.clear();
        } else if since.after(KEPT / 2) <= now {
            self.turn(now);
        }
    }

    /// The younger half becomes the older one.
    fn turn(&mut self, now: Millis) {
        self.old = mem::take(&mut self.young);
        self.since = Some(now);
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::types::{Chat, Version};
    use super::super::Part;
    use super::*;

    #[test]
    fn what_was_struck_is_gone_and_what_waits_behind_it_is_not() {
        let key = ChatKey([7; 16]);
        let first = Version::first().unwrap();
        let part = |version, index| Part {
            id: PartId { version, index },
            schema: 1,
            bytes: Vec::new(),
        };
        let mut base = Base::nothing(key, Chat::new("a chat"));
        base.parts = vec![part(first, 0), part(first, 1), part(first.next(), 0)];
        let session = Session {
            schema: 1,
            bytes: Vec::new(),
            live: None,
        };
        let recent = Recent::default();
        recent.keep(base, session, Millis(0));
        // Of the turn before: the store had nothing more then, and has by now.
        recent.struck(key, part(first, 1).id);
        let (base, _) = recent.take(key, Millis(1)).expect("it was kept");
        let waiting: Vec<_> = base.parts.iter().map(|it| it.id).collect();
        assert_eq!(waiting, [part(first.next(), 0).id]);
    }
}
