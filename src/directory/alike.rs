//! How alike two words are, and which of very many can be at all.

use super::{Word, count};

/// Words so laid out that few of them are looked at for one that is typed.
#[derive(Default)]
pub(super) struct Index {
    /// In the order of their letters: those with one beginning stand side by side.
    forward: Vec<usize>,
    /// In the order of their letters from the end.
    backward: Vec<usize>,
    /// By how many letters they have; a slip of the finger changes that little.
    by_length: Vec<Bucket>,
}

/// Words of one length. What is looked through for each word typed stands side by side.
#[derive(Clone, Default)]
struct Bucket {
    bits: Vec<u32>,
    words: Vec<(Letters, usize)>,
}

impl Index {
    pub(super) fn new(words: &[Word]) -> Self {
        let text = |at: usize| words[at].text.as_bytes();
        let mut forward: Vec<_> = (0..words.len()).collect();
        let mut backward = forward.clone();
        forward.sort_unstable_by_key(|at| text(*at));
        backward.sort_unstable_by(|one, two| from_end(text(*one)).cmp(from_end(text(*two))));
        let mut by_length: Vec<Bucket> = Vec::new();
        for (at, word) in words.iter().enumerate() {
            let letters = Letters::of(&word.text);
            if by_length.len() <= letters.count {
                by_length.resize(letters.count + 1, Bucket::default());
            }
            let bucket = &mut by_length[letters.count];
            bucket.bits.push(letters.bits());
            bucket.words.push((letters, at));
        }
        Self {
            forward,
            backward,
            by_length,
        }
    }

    /// Each of the words that is like the one typed, and how much. One can come twice.
    pub(super) fn each(&self, words: &[Word], typed: &str, mut meet: impl FnMut(usize, f64)) {
        let own = Letters::of(typed);
        let bits = own.bits();
        let mut look = |at: usize| {
            let alike = alike((typed, own.count), &words[at].text);
            if alike > 0.0 {
                meet(at, alike);
            }
        };
        let text = |at: usize| words[at].text.as_bytes();
        let bytes = typed.as_bytes();
        let first = self.forward.partition_point(|at| text(*at) < bytes);
        let rest = self.forward[first..].iter();
        for at in rest.take_while(|at| text(**at).starts_with(bytes)) {
            look(*at);
        }
        let before = |at: &usize| from_end(text(*at)).lt(from_end(bytes));
        let first = self.backward.partition_point(before);
        let rest = self.backward[first..].iter();
        for at in rest.take_while(|at| text(**at).ends_with(bytes)) {
            look(*at);
        }
        for length in own.count.saturating_sub(MOST)..=own.count + MOST {
            let slips = slips(own.count, length);
            if own.count.abs_diff(length) > slips {
                continue;
            }
            let Some(bucket) = self.by_length.get(length) else {
                continue;
            };
            // A slip changes which letters there are by two at most.
            let near: fn(&[u32], u32) -> [bool; AT_ONCE] = match slips {
                0 => near::<0>,
                1 => near::<2>,
                _ => near::<{ 2 * MOST }>,
            };
            let handfuls = bucket.bits.chunks(AT_ONCE);
            for (others, words) in handfuls.zip(bucket.words.chunks(AT_ONCE)) {
                let near = near(others, bits);
                if !near.contains(&true) {
                    continue;
                }
                let near = near.iter().zip(words).filter(|(near, _)| **near);
                for (_, (_, at)) in near.filter(|(_, (of, _))| own.are_near(of, slips)) {
                    look(*at);
                }
            }
        }
    }
}

/// So many words are looked at in one go, without a branch: most of them are none.
const AT_ONCE: usize = 16;

/// Which of a handful have at most `MOST` letters that the other has not, or the other way round.
fn near<const MOST: usize>(others: &[u32], bits: u32) -> [bool; AT_ONCE] {
    let mut near = [false; AT_ONCE];
    for (near, other) in near.iter_mut().zip(others) {
        let mut apart = bits ^ other;
        for _ in 0..MOST {
            // Takes the lowest bit away.
            apart &= apart.wrapping_sub(1);
        }
        *near = apart == 0;
    }
    near
}

fn from_end(text: &[u8]) -> impl Iterator<Item = &u8> {
    text.iter().rev()
}

/// The most slips of the finger that a word is known with.
const MOST: usize = 2;

/// How many slips still leave one word the other: the shorter says.
fn slips(one: usize, other: usize) -> usize {
    match one.min(other) {
        0..=3 => 0,
        4..=5 => 1,
        _ => MOST,
    }
}

/// How far apart the letters of two words are at most with so many slips.
fn furthest(slips: usize) -> u32 {
    u32::try_from(2 * slips).unwrap_or(u32::MAX)
}

/// How many letters a word has, and how many of each: what is too far from it is seen at once.
#[derive(Clone, Copy)]
struct Letters {
    count: usize,
    /// How many of each, up to 255; rare letters share a place.
    each: [u8; PLACES],
}

const PLACES: usize = 32;

impl Letters {
    fn of(word: &str) -> Self {
        let mut letters = Self {
            count: 0,
            each: [0; PLACES],
        };
        for letter in word.chars() {
            letters.count += 1;
            let place = usize::try_from(u32::from(letter)).map_or(0, |code| code % PLACES);
            letters.each[place] = letters.each[place].saturating_add(1);
        }
        letters
    }

    /// A bit for each that is in it.
    fn bits(&self) -> u32 {
        let each = self.each.iter().enumerate();
        each.fold(0, |bits, (at, count)| bits | u32::from(*count > 0) << at)
    }

    /// Whether so many slips of the finger can make one of the other: each takes one letter
    /// away, brings one, or both.
    fn are_near(&self, other: &Self, slips: usize) -> bool {
        let apart = self.each.iter().zip(&other.each);
        let apart: u16 = apart
            .map(|(one, other)| u16::from(one.abs_diff(*other)))
            .sum();
        u32::from(apart) <= furthest(slips)
    }
}

/// How alike two words are: 1 for the same, less for a beginning or a typing error, 0 for others.
fn alike((typed, short): (&str, usize), word: &str) -> f64 {
    if typed == word {
        return 1.0;
    }
    let of = word.chars().count();
    let long = count(of);
    if short >= 3 && word.starts_with(typed) {
        return 0.75 + 0.2 * count(short) / long;
    }
    if short >= 5 && word.ends_with(typed) {
        return 0.5 + 0.4 * count(short) / long;
    }
    let slips = slips(short, of);
    if short.abs_diff(of) > slips {
        return 0.0;
    }
    let distance = strsim::osa_distance(typed, word);
    if distance > slips {
        return 0.0;
    }
    1.0 - 1.3 * count(distance) / count(short.max(of))
}
