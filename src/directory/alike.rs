//! How alike two words are, and whether they can be at all.

use super::count;

/// How many letters a word has, and which: what is too far from it is seen at once.
#[derive(Clone, Copy)]
pub(super) struct Letters {
    count: usize,
    /// A bit for each that is in it; rare ones share theirs.
    bits: u64,
}

impl Letters {
    pub(super) fn of(word: &str) -> Self {
        let bit = |letter: char| 1_u64 << (u32::from(letter) % 64);
        Self {
            count: word.chars().count(),
            bits: word.chars().fold(0, |bits, letter| bits | bit(letter)),
        }
    }

    /// All of these letters are among the others.
    fn are_in(self, other: Self) -> bool {
        self.bits & !other.bits == 0
    }

    /// Whether so many slips of the finger can make one of the other: each changes at most two.
    fn are_near(self, other: Self, slips: usize) -> bool {
        let apart = (self.bits ^ other.bits).count_ones();
        self.count.abs_diff(other.count) <= slips
            && usize::try_from(apart).is_ok_and(|apart| apart <= 2 * slips)
    }
}

/// How alike two words are: 1 for the same, less for a beginning or a typing error, 0 for others.
pub(super) fn alike((typed, own): (&str, Letters), (word, of): (&str, Letters)) -> f64 {
    let (short, long) = (own.count, of.count);
    let slips = match short.min(long) {
        0..=3 => 0,
        4..=5 => 1,
        _ => 2,
    };
    // Nearly all words end here.
    if !own.are_in(of) && !own.are_near(of, slips) {
        return 0.0;
    }
    if typed == word {
        return 1.0;
    }
    if short >= 3 && word.starts_with(typed) {
        return 0.75 + 0.2 * count(short) / count(long);
    }
    if short >= 5 && word.ends_with(typed) {
        return 0.5 + 0.4 * count(short) / count(long);
    }
    if !own.are_near(of, slips) {
        return 0.0;
    }
    let distance = strsim::osa_distance(typed, word);
    if distance > slips {
        return 0.0;
    }
    1.0 - 1.3 * count(distance) / count(short.max(long))
}
