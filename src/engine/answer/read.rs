//! Tokens to atoms: at each place the rule that takes the most tokens wins.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;

use chrono::NaiveDate;

use super::date::Hint;
use super::day::Tense;
use super::rules::{Part, Sense, Slot, Unit};
use super::time::Clock;
use super::token::{Kind, Token};
use super::words::{Element, Rule, Words};

/// What a stretch of text means by itself.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Day(Hint),
    /// A number that may be an hour or a day of the month; "3rd" can only be a day.
    Number {
        n: u32,
        ordinal: bool,
    },
    Hours(Clock, Clock),
    Part(Part),
    /// "last night", "this morning".
    DayPart(Hint, Part),
    At,
    About,
    Filler,
    Never,
    Not,
    NotThat,
    /// "before 3 November": a range without a beginning.
    Open,
    Dash,
    Slash,
    Comma,
    /// Punctuation and pictures that say nothing.
    Silent,
    Unknown,
}

/// A value, and the tokens that it was read from.
#[derive(Clone, Debug)]
pub(super) struct Atom {
    pub(super) value: Value,
    /// The id of its token, if it was one token: range patterns look for such words.
    pub(super) word: u32,
    /// Cannot be anything else: counts also in the midst of words that nobody knows.
    pub(super) strong: bool,
    pub(super) glued: bool,
    /// Which tokens.
    pub(super) tokens: Range<usize>,
}

/// What the slots of a pattern held.
#[derive(Default)]
pub(super) struct Held {
    pub(super) count: Option<u64>,
    /// The second count in "2 or 3 weeks ago".
    pub(super) upto: Option<u64>,
    /// The count was only "a".
    pub(super) article: bool,
    pub(super) about: bool,
    pub(super) unit: Option<Unit>,
    pub(super) weekday: Option<u32>,
    pub(super) month: Option<u32>,
    pub(super) day: Option<u32>,
    pub(super) year: Option<i32>,
    pub(super) hour: Option<u32>,
    pub(super) minute: Option<u32>,
    pub(super) clock: Option<Clock>,
    pub(super) part: Option<Part>,
    pub(super) hint: Option<Hint>,
    pub(super) nth: Option<u32>,
}

/// What stood before a place.
#[derive(Clone, Copy, Default)]
pub(super) struct Seen {
    pub(super) day: bool,
    /// A day or a number.
    pub(super) any: bool,
}

/// What was read at a place, by place and depth.
type Known<T> = RefCell<HashMap<(usize, u8), Option<(T, usize)>>>;

pub(super) struct Reader<'a> {
    pub(super) words: &'a Words,
    pub(super) tokens: &'a [Token],
    pub(super) today: NaiveDate,
    pub(super) tense: Tense,
    /// Where the word of a pattern stands behind its day, as in Hindi, nearly every pattern begins
    /// with a slot. Of these only the ones are tried of which all words are there, and each slot
    /// of a place is read once for all of them.
    pub(super) open: Vec<&'a Rule>,
    days: Known<Value>,
    periods: Known<Hint>,
}

/// Patterns nest at most so deep ("beginning of last week" is two).
pub(super) const DEEPEST: u8 = 3;

impl<'a> Reader<'a> {
    pub(super) fn new(
        words: &'a Words,
        tokens: &'a [Token],
        today: NaiveDate,
        tense: Tense,
    ) -> Self {
        let there = |element: &Element| match element {
            Element::Word(id) => tokens.iter().any(|token| token.id == *id),
            Element::Slot(_) => true,
        };
        let open = words.dates.open().iter();
        Self {
            words,
            tokens,
            today,
            tense,
            open: open
                .filter(|rule| rule.elements.iter().all(there))
                .collect(),
            days: Known::default(),
            periods: Known::default(),
        }
    }

    /// The value at a place inside of a pattern.
    pub(super) fn nested(&self, at: usize, depth: u8) -> Option<(Value, usize)> {
        let known = self.days.borrow().get(&(at, depth)).cloned();
        known.unwrap_or_else(|| {
            let found = self.best(at, depth, Seen::default());
            self.days.borrow_mut().insert((at, depth), found.clone());
            found
        })
    }

    /// A month or week at a place: "October", "October 2025", "last week", "the month".
    pub(super) fn period(&self, at: usize, depth: u8) -> Option<(Hint, usize)> {
        let known = self.periods.borrow().get(&(at, depth)).cloned();
        known.unwrap_or_else(|| {
            let found = self.read_period(at, depth);
            self.periods.borrow_mut().insert((at, depth), found.clone());
            found
        })
    }

    pub(super) fn atoms(&self) -> Vec<Atom> {
        let mut atoms = Vec::new();
        let mut at = 0;
        let mut seen = Seen::default();
        while let Some(token) = self.tokens.get(at) {
            let (value, next) = self
                .best(at, 0, seen)
                .unwrap_or_else(|| (self.plain(token), at + 1));
            let next = next.max(at + 1);
            seen.day |= matches!(value, Value::Day(_) | Value::DayPart(..));
            seen.any |= seen.day || matches!(value, Value::Number { .. });
            let today = self.sense(at, |s| matches!(s, Sense::Day(_)).then_some(()));
            let short = token.text.chars().count() <= 3 && next == at + 1 && today.is_none();
            let strong =
                matches!(value, Value::Day(_) | Value::DayPart(..) | Value::Hours(..)) && !short;
            let word = if next == at + 1 { token.id } else { 0 };
            atoms.push(Atom {
                value,
                word,
                strong,
                glued: token.glued,
                tokens: at..next,
            });
            at = next;
        }
        atoms
    }

    fn plain(&self, token: &Token) -> Value {
        match (token.kind, token.text.as_str()) {
            (Kind::Word, _) => Value::Unknown,
            (Kind::Digits, _) => Value::Unknown,
            (Kind::Mark, "-") => Value::Dash,
            (Kind::Mark, "/") => Value::Slash,
            (Kind::Mark, ",") => Value::Comma,
            (Kind::Mark, _) => Value::Silent,
        }
    }

    pub(super) fn token(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at)
    }

    pub(super) fn mark(&self, at: usize, mark: &str) -> bool {
        self.token(at).is_some_and(|t| t.is(mark))
    }

    pub(super) fn glued(&self, at: usize) -> bool {
        self.token(at).is_some_and(|t| t.glued)
    }

    /// The value at a place that takes the most tokens; among equals the first.
    pub(super) fn best(&self, at: usize, depth: u8, seen: Seen) -> Option<(Value, usize)> {
        let token = self.token(at)?;
        let mut best: Option<(Value, usize)> = None;
        let mut offer = |found: Option<(Value, usize)>| {
            if let Some((value, next)) = found
                && best.as_ref().is_none_or(|(_, known)| next > *known)
            {
                best = Some((value, next));
            }
        };
        let after_at = at
            .checked_sub(1)
            .is_some_and(|before| self.has(before, Sense::At));
        offer(
            self.clock(at, after_at)
                .map(|(clock, next)| (Value::Hours(clock, clock), next)),
        );
        offer(self.numeric_date(at));
        for rule in self
            .words
            .dates
            .starting_with(token.id)
            .iter()
            .chain(self.open.iter().copied())
        {
            // "Montag morgen": behind a day, a word for "tomorrow" that can mean "morning" does.
            if seen.day
                && matches!(rule.sense, Sense::Day(1))
                && self
                    .sense(at, |s| matches!(s, Sense::Part(_)).then_some(()))
                    .is_some()
            {
                continue;
            }
            // "Until 7 November" has no beginning, but behind another day it ends a range.
            if seen.any && rule.sense == Sense::Before {
                continue;
            }
            if self.is_other_side_of_today(rule.sense, at) {
                continue;
            }
            if matches!(rule.sense, Sense::Weekday(_)) && self.is_only_filler(at) {
                continue;
            }
            if let Some((held, next)) = self.matched(rule, at, depth)
                && !self.begins_a_range(rule, next, depth)
                && !self.is_of_a_month(rule, at, next)
                && let Some(value) = self.value(rule.sense, &held)
            {
                offer(Some((value, next)));
            }
        }
        offer(self.number_or_year(at));
        best
    }

    /// Where the word for "since" stands behind its day, it may be the "from" of a range: then
    /// another day follows.
    fn begins_a_range(&self, rule: &Rule, next: usize, depth: u8) -> bool {
        matches!(rule.sense, Sense::Since | Sense::After)
            && matches!(rule.elements.first(), Some(Element::Slot(_)))
            && depth < DEEPEST
            && matches!(
                self.nested(next, depth + 1),
                Some((Value::Day(_) | Value::Number { .. } | Value::Open, _))
            )
    }

    /// "20 to 24 October" is no time: a month beside it makes days of the numbers.
    fn is_of_a_month(&self, rule: &Rule, at: usize, next: usize) -> bool {
        let month = |at: usize| {
            self.sense(at, |s| matches!(s, Sense::Month(_)).then_some(()))
                .is_some()
        };
        let ordinal = || self.has(next, Sense::OrdinalMark) || self.mark(next, ".");
        rule.sense == Sense::MinutesToOrRange
            && (ordinal()
                || month(next)
                || self.has(next, Sense::Filler) && month(next + 1)
                || at.checked_sub(1).is_some_and(month))
    }

    /// Some languages have one word for yesterday and tomorrow; the tense decides.
    fn is_other_side_of_today(&self, sense: Sense, at: usize) -> bool {
        let other = |wanted: fn(i64) -> bool| {
            self.sense(at, |s| {
                matches!(s, Sense::Day(n) if wanted(n)).then_some(())
            })
            .is_some()
        };
        match sense {
            Sense::Day(day) if day > 0 => self.tense == Tense::Past && other(|n| n < 0),
            Sense::Day(day) if day < 0 => self.tense == Tense::Future && other(|n| n > 0),
            _ => false,
        }
    }

    /// "so" is Sunday in "So 22.11." and alone, else it says nothing.
    fn is_only_filler(&self, at: usize) -> bool {
        self.has(at, Sense::Filler)
            && self.tokens.len() > 1
            && !(self.token(at + 1).is_some_and(|t| t.kind == Kind::Digits)
                && self.mark(at + 2, "."))
    }

    pub(super) fn has(&self, at: usize, sense: Sense) -> bool {
        self.sense(at, |s| (s == sense).then_some(()))
            .is_some_and(|(_, next)| next == at + 1)
    }

    /// The longest run of plain words at a place that has a wanted sense.
    pub(super) fn sense<T>(
        &self,
        at: usize,
        wanted: impl Fn(Sense) -> Option<T>,
    ) -> Option<(T, usize)> {
        let token = self.token(at)?;
        let mut best: Option<(T, usize)> = None;
        for rule in self.words.dates.starting_with(token.id) {
            let Some(value) = wanted(rule.sense) else {
                continue;
            };
            let mut next = at;
            let fits = rule.elements.iter().all(|element| {
                // "Twenty-first" is written with or without its hyphen.
                if next > at && self.mark(next, "-") && self.glued(next) {
                    next += 1;
                }
                let known = self
                    .token(next)
                    .is_some_and(|t| *element == Element::Word(t.id));
                next += 1;
                known
            });
            if fits && best.as_ref().is_none_or(|(_, known)| next > *known) {
                best = Some((value, next));
            }
        }
        best
    }

    /// Matches a pattern; between its places fillers, "about" and hyphens may stand.
    pub(super) fn matched(&self, rule: &Rule, start: usize, depth: u8) -> Option<(Held, usize)> {
        let mut held = Held::default();
        let mut at = start;
        for (i, element) in rule.elements.iter().enumerate() {
            let mut skipped = 0;
            at = loop {
                if let Some(next) = self.element(*element, at, depth, &mut held) {
                    break next;
                }
                let hyphen = (self.mark(at, "-") || self.mark(at, "/"))
                    && self.glued(at)
                    && self.glued(at + 1);
                let is_year = *element == Element::Slot(Slot::Year);
                let comma = self.mark(at, ",") && is_year;
                let about = self.has(at, Sense::About);
                if i == 0
                    || skipped == 3
                    || !(hyphen || comma || about || self.has(at, Sense::Filler))
                {
                    return None;
                }
                // "20 October to 24 October": what "to" leads to is no year of two figures.
                if is_year && self.words.range_words.contains(&self.token(at)?.id) {
                    return None;
                }
                held.about |= about;
                skipped += 1;
                at += 1;
            };
        }
        Some((held, at))
    }

    fn number_or_year(&self, at: usize) -> Option<(Value, usize)> {
        if let Some((year, next)) = self.year(at, false) {
            return Some((
                Value::Day(Hint {
                    year: Some(year),
                    ..Hint::default()
                }),
                next,
            ));
        }
        if let Some((n, ordinal, next)) = self.ordinal(at) {
            return Some((Value::Number { n, ordinal }, next));
        }
        let (n, about, next) = self.count(at)?;
        let article = self
            .sense(at, |s| (s == Sense::Article).then_some(()))
            .is_some();
        if about || article || n > 31 {
            return None;
        }
        Some((
            Value::Number {
                n: u32::try_from(n).ok()?,
                ordinal: false,
            },
            next,
        ))
    }
}
