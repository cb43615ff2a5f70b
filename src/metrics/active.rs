//! About how many chats were active in the last day.
//!
//! No chat is remembered: each leaves a mark in a small table of its hour (HyperLogLog; Flajolet
//! and others, 2007), from which only the number of different ones can be told, within three per
//! cent or so.

use std::sync::{Mutex, PoisonError};

use crate::store::{ChatKey, Millis};

use super::shy::ENOUGH;

/// Hours of a day, and marks of an hour. `BITS` of a key choose the mark.
const HOURS: i64 = 24;
const BITS: u32 = 10;
const MARKS: usize = 1 << BITS;

/// The chats of a day.
#[derive(Default)]
pub(super) struct Active(Mutex<Vec<Hour>>);

struct Hour {
    number: i64,
    marks: Vec<u8>,
}

impl Active {
    /// Notes that a chat is active.
    pub(super) fn note(&self, key: ChatKey, now: Millis) {
        let [a, b, c, d, e, f, g, h, ..] = key.0;
        let hash = u64::from_be_bytes([a, b, c, d, e, f, g, h]);
        let at = usize::try_from(hash >> (u64::BITS - BITS)).unwrap_or(0);
        let zeros = (hash << BITS).leading_zeros().min(u64::BITS - BITS) + 1;
        let mark = u8::try_from(zeros).unwrap_or(u8::MAX);
        let mut hours = self.hours(now);
        let number = hour(now);
        if !hours.iter().any(|hour| hour.number == number) {
            let marks = vec![0; MARKS];
            hours.push(Hour { number, marks });
        }
        let this = hours.iter_mut().find(|hour| hour.number == number);
        if let Some(slot) = this.and_then(|hour| hour.marks.get_mut(at)) {
            *slot = mark.max(*slot);
        }
    }

    /// How many there were, about; none where they are few.
    pub(super) fn count(&self, now: Millis) -> Option<u64> {
        let hours = self.hours(now);
        let mark = |at: usize| {
            let marks = hours.iter().filter_map(|hour| hour.marks.get(at));
            marks.copied().max().unwrap_or(0)
        };
        let marks: Vec<_> = (0..MARKS).map(mark).collect();
        let count = estimate(&marks);
        (count >= u64::try_from(ENOUGH).unwrap_or(u64::MAX)).then_some(count)
    }

    /// The hours of the day that ends now.
    fn hours(&self, now: Millis) -> std::sync::MutexGuard<'_, Vec<Hour>> {
        let mut hours = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        hours.retain(|old| old.number > hour(now).saturating_sub(HOURS));
        hours
    }
}

fn hour(now: Millis) -> i64 {
    now.0.div_euclid(60 * 60 * 1000)
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "an estimate"
)]
fn estimate(marks: &[u8]) -> u64 {
    let all = marks.len() as f64;
    let sum: f64 = marks
        .iter()
        .map(|mark| 0.5_f64.powi(i32::from(*mark)))
        .sum();
    let raw = 0.7213 / (1.0 + 1.079 / all) * all * all / sum;
    let empty = marks.iter().filter(|mark| **mark == 0).count();
    // With few chats the empty places tell more.
    let estimate = if raw <= 2.5 * all && empty > 0 {
        all * (all / empty as f64).ln()
    } else {
        raw
    };
    estimate.round() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(n: u32) -> ChatKey {
        let mut key = [0; 16];
        key.copy_from_slice(&blake3::hash(&n.to_be_bytes()).as_bytes()[..16]);
        ChatKey(key)
    }

    #[test]
    fn the_number_is_about_right_and_falls_after_a_day() {
        let hours = |n: i64| Millis(n * 60 * 60 * 1000);
        for many in [20_u32, 1_000, 50_000] {
            let active = Active::default();
            for n in 0..many {
                active.note(key(n), hours(i64::from(n % 20)));
                active.note(key(n), hours(i64::from(n % 3)));
            }
            let told = active.count(hours(20)).unwrap();
            let off = told.abs_diff(u64::from(many));
            assert!(off * 10 <= u64::from(many), "{many}: {told}");
            assert_eq!(active.count(hours(20 + 24)), None);
        }
    }

    #[test]
    fn a_few_are_not_told() {
        let active = Active::default();
        for n in 0..4 {
            active.note(key(n), Millis(0));
        }
        assert_eq!(active.count(Millis(0)), None);
        active.note(key(4), Millis(0));
        assert_eq!(active.count(Millis(0)), Some(5));
    }
}
