//! The updates that a chat has taken: the rule by which one that comes again is known.
//!
//! - An id is kept for 24 hours from when it was taken. Telegram holds an update no longer than
//!   that from when *it* got it, which was earlier, so an id that fell out by age cannot come back.
//! - At most 256 ids are kept. Above that the lowest fall out, and the highest of these becomes
//!   the *floor*: for 24 hours an id at or below it counts as seen. A fresh update would have to be
//!   overtaken by 256 later ones of the same chat to be taken for an old one, and Telegram has at
//!   most 100 on their way at a time (`max_connections`, or one batch of getUpdates).
//! - The floor is no high-water mark: while no more than 256 updates come in a day there is none,
//!   and an id that arrives late below others is taken. It ends by age because Telegram may begin
//!   to count elsewhere after a quiet week.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::types::{Chat, Millis};
use crate::fault::{self, Plant};

/// For how long an update id is kept.
pub const KEPT_FOR: Duration = Duration::from_secs(24 * 60 * 60);
/// How many update ids are kept at most.
pub const KEPT_IDS: usize = 256;

/// The number that an update carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UpdateId(pub i64);

/// What is stored in the field of ids: whose chat it is, and what was taken from it.
#[derive(Clone)]
pub(crate) struct Seen {
    pub(crate) chat: Chat,
    /// Whether this is a tombstone. Inside the seal, so that a record which lost its session
    /// is not taken for one.
    pub(crate) deleted: bool,
    /// What was written up to this number belongs to what was deleted then, however late it comes.
    erased: Option<(i64, Millis)>,
    floor: Option<(i64, Millis)>,
    /// Ascending by id, with the moment at which each was taken.
    ids: Vec<(i64, Millis)>,
}

/// As written: numbers as differences, so that most take two bytes; moments in seconds.
#[derive(Serialize, Deserialize)]
struct Written {
    chat: String,
    deleted: bool,
    floor: Option<(i64, i64)>,
    ids: Vec<(i64, i64)>,
}

impl Seen {
    pub(crate) fn nothing(chat: Chat) -> Self {
        Self {
            chat,
            deleted: false,
            erased: None,
            floor: None,
            ids: Vec::new(),
        }
    }

    /// Whether an update was taken before.
    pub(crate) fn has(&self, id: UpdateId, now: Millis) -> bool {
        if fault::is_planted(Plant::HighWaterMark) {
            return self.ids.last().is_some_and(|(last, _)| id.0 <= *last);
        }
        let below = self
            .floor
            .is_some_and(|(floor, at)| fresh(at, now) && id.0 <= floor);
        below || self.ids.binary_search_by_key(&id.0, |(id, _)| *id).is_ok()
    }

    /// Notes updates as taken now, and lets fall out what the rule says.
    pub(crate) fn take(&mut self, ids: &[UpdateId], now: Millis) {
        self.ids.retain(|(_, at)| fresh(*at, now));
        self.floor = self.floor.filter(|(_, at)| fresh(*at, now));
        for UpdateId(id) in ids {
            if let Err(place) = self.ids.binary_search_by_key(id, |(id, _)| *id) {
                self.ids.insert(place, (*id, now));
            }
        }
        if fault::is_planted(Plant::ForgetIds) {
            let last = ids.last().map(|id| id.0);
            self.ids.retain(|(id, _)| Some(*id) == last);
        }
        let surplus = self.ids.len().saturating_sub(KEPT_IDS);
        for (id, at) in self.ids.drain(..surplus) {
            let (floor, since) = self.floor.unwrap_or((id, at));
            self.floor = Some((floor.max(id), since.max(at)));
        }
    }

    /// Notes that all was deleted by a button below the message with this number. A chat counts
    /// what the person writes and what is answered as one.
    pub(crate) fn erase(&mut self, message: i64, now: Millis) {
        self.erased = Some((message, now));
    }

    /// Whether a message was written before a deletion of the last day.
    pub(crate) fn has_erased(&self, message: i64, now: Millis) -> bool {
        self.erased
            .is_some_and(|(last, at)| fresh(at, now) && message <= last)
    }

    /// How many ids are kept.
    pub(crate) fn len(&self) -> usize {
        self.ids.len()
    }

    pub(crate) fn encode(&self) -> Vec<u8> {
        let (mut last_id, mut last_at) = (0_i64, 0_i64);
        let ids = self.ids.iter().map(|(id, at)| {
            let at = at.0.div_euclid(1000);
            let written = (id.wrapping_sub(last_id), at.wrapping_sub(last_at));
            (last_id, last_at) = (*id, at);
            written
        });
        let written = Written {
            chat: self.chat.as_str().to_owned(),
            deleted: self.deleted,
            floor: self.floor.map(|(id, at)| (id, at.0.div_euclid(1000))),
            ids: ids.collect(),
        };
        let mut bytes = postcard::to_allocvec(&written).expect("plain values always encode");
        // Behind what the releases before know: they read up to here and leave the rest alone.
        if let Some((message, at)) = self.erased {
            let erased = (message, at.0.div_euclid(1000));
            bytes = postcard::to_extend(&erased, bytes).expect("plain values always encode");
        }
        bytes
    }

    pub(crate) fn decode(bytes: &[u8]) -> Option<Self> {
        let (written, rest) = postcard::take_from_bytes::<Written>(bytes).ok()?;
        let erased: Option<(i64, i64)> = postcard::from_bytes(rest).ok();
        let moment = |seconds: i64| Millis(seconds.saturating_mul(1000));
        let (mut last_id, mut last_at) = (0_i64, 0_i64);
        let ids = written.ids.into_iter().map(|(id, at)| {
            last_id = last_id.wrapping_add(id);
            last_at = last_at.wrapping_add(at);
            (last_id, moment(last_at))
        });
        Some(Self {
            chat: Chat::new(written.chat),
            deleted: written.deleted,
            erased: erased.map(|(message, at)| (message, moment(at))),
            floor: written.floor.map(|(id, at)| (id, moment(at))),
            ids: ids.collect(),
        })
    }
}

fn fresh(at: Millis, now: Millis) -> bool {
    now < at.after(KEPT_FOR + Duration::from_secs(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 24 * 60 * 60 * 1000;

    fn seen(ids: impl IntoIterator<Item = i64>) -> Seen {
        let mut seen = Seen::nothing(Chat::from(1));
        for id in ids {
            seen.take(&[UpdateId(id)], Millis(1_000_000 + id));
        }
        seen
    }

    #[test]
    fn late_ids_below_others_are_new_until_the_number_is_reached() {
        let seen = seen([10, 12, 7]);
        let now = Millis(2_000_000);
        assert!(
            [7, 10, 12]
                .into_iter()
                .all(|id| seen.has(UpdateId(id), now))
        );
        assert!(
            [6, 8, 9, 11, 13]
                .into_iter()
                .all(|id| !seen.has(UpdateId(id), now))
        );
    }

    #[test]
    fn what_fell_out_by_number_stays_seen_for_a_day() {
        let kept = i64::try_from(KEPT_IDS).unwrap();
        let seen = seen(1..=kept + 5);
        let now = Millis(2_000_000);
        assert_eq!(seen.len(), KEPT_IDS);
        assert!((1..=kept + 5).all(|id| seen.has(UpdateId(id), now)));
        assert!(!seen.has(UpdateId(kept + 6), now));
        assert!(
            !seen.has(UpdateId(3), Millis(now.0 + DAY)),
            "the floor ends by age"
        );
    }

    #[test]
    fn ids_fall_out_by_age_and_leave_no_floor() {
        let mut seen = seen([10, 11]);
        seen.take(&[UpdateId(5)], Millis(3_000_000 + DAY));
        assert_eq!(seen.len(), 1);
        assert!(!seen.has(UpdateId(10), Millis(3_000_000 + DAY)));
    }

    #[test]
    fn what_was_written_before_a_deletion_is_known_for_a_day_and_by_the_release_before() {
        let mut seen = seen([10]);
        let before = seen.encode();
        seen.erase(41, Millis(1_000_000));
        let now = Millis(1_000_000 + DAY);
        let read = Seen::decode(&seen.encode()).unwrap();
        for seen in [&seen, &read] {
            let known = [40, 41, 42].map(|message| seen.has_erased(message, now));
            assert_eq!(known, [true, true, false]);
            assert!(!seen.has_erased(41, Millis(now.0 + DAY)));
        }
        // A release that knows nothing of it reads as if it were not there, and the other way round.
        assert_eq!(
            postcard::from_bytes::<Written>(&seen.encode())
                .unwrap()
                .chat,
            "1"
        );
        assert!(seen.encode().starts_with(&before));
        assert!(!Seen::decode(&before).unwrap().has_erased(1, now));
    }

    #[test]
    fn what_is_written_is_read_again() {
        let mut first = seen((0..300).map(|n| i64::MAX / 2 + n * 7));
        first.deleted = true;
        let second = Seen::decode(&first.encode()).unwrap();
        let now = Millis(2_000_000);
        assert!(second.deleted && second.chat == first.chat && second.len() == first.len());
        for id in (0..2200).map(|n| UpdateId(i64::MAX / 2 + n)) {
            assert_eq!(first.has(id, now), second.has(id, now));
        }
        assert!(first.encode().len() < 256 * 3 + 40);
        assert!(Seen::decode(b"\xff\xff\xff").is_none());
    }
}
