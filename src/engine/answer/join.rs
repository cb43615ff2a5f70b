//! Atoms to one answer: ranges are joined, hours found a place beside their day.

use chrono::NaiveDate;

use super::Refused;
use super::calendar::width;
use super::date::{Hint, resolve};
use super::day::{Tense, widened};
use super::read::{Atom, Reader, Value};
use super::rules::Part;
use super::time::Clock;
use super::token::Token;
use super::words::Words;

/// All that a text says about day and hour.
#[derive(Debug, Default)]
pub(super) struct Read {
    pub(super) hints: Vec<Hint>,
    pub(super) hours: Option<(Clock, Clock)>,
    pub(super) part: Option<Part>,
    pub(super) about_hours: bool,
    /// Words that nobody knows.
    pub(super) unknown: usize,
    /// One of the hints can be nothing else.
    pub(super) strong: bool,
    /// The hours can be nothing else.
    pub(super) clear_hours: bool,
    /// A range without a beginning or an end.
    pub(super) open: bool,
    /// The hints are "one or the other", not parts of one.
    pub(super) alternatives: bool,
}

/// Reads tokens; `hours_only` when a time was asked, so that a bare number is an hour.
pub(super) fn read_all(
    words: &Words,
    tokens: &[Token],
    today: NaiveDate,
    tense: Tense,
    hours_only: bool,
) -> Result<Read, Refused> {
    let atoms = meant(Reader::new(words, tokens, today, tense).atoms(), words)?;
    let mut joiner = Joiner {
        words,
        today,
        tense,
        hours_only,
        atoms,
        alternatives: false,
    };
    joiner.settle_hours();
    joiner.ranges()?;
    Ok(joiner.gather())
}

/// Whether the words of a language say that nothing is known, or deny the day that they name:
/// then no other language is asked what else they could mean.
pub(super) fn declines(text: &str, words: &Words) -> bool {
    let tokens = words.read(text);
    let atoms = Reader::new(words, &tokens, NaiveDate::default(), Tense::Any).atoms();
    meant(atoms, words).is_err()
}

/// What is left when all is gone that was taken back. Refuses "I don't know" and days denied
/// without another one.
fn meant(atoms: Vec<Atom>, words: &Words) -> Result<Vec<Atom>, Refused> {
    let denied = |(i, atom): (usize, &Atom)| {
        atom.value == Value::Not && behind(&atoms, i).is_some_and(is_day)
    };
    let never = atoms.iter().any(|atom| atom.value == Value::Never);
    let set_off = |at| is_set_off(&atoms, at, words);
    if never || atoms.iter().enumerate().any(denied) || (0..atoms.len()).any(set_off) {
        return Err(Refused::NotUnderstood);
    }
    corrected(atoms)
}

/// "Yesterday not, the day before": the word for "not" stands behind what it takes back, and
/// what is meant behind the word. Where nothing stands before it, it says nothing.
fn corrected(mut atoms: Vec<Atom>) -> Result<Vec<Atom>, Refused> {
    while let Some(not) = atoms.iter().rposition(|a| a.value == Value::NotThat) {
        let hours = |a: &Atom| matches!(a.value, Value::Part(_) | Value::Hours(..));
        let (before, after) = atoms.split_at(not);
        let said = before.iter().rposition(|a| !says_nothing(a));
        let denied = said.and_then(|at| atoms.get(at));
        let first = match denied {
            Some(denied) if is_day(denied) || hours(denied) => {
                if after.iter().any(is_day) {
                    0
                } else if hours(denied) && after.iter().any(hours) {
                    said.unwrap_or(not)
                } else {
                    return Err(Refused::NotUnderstood);
                }
            }
            Some(_) | None => not,
        };
        atoms.drain(first..=not);
    }
    Ok(atoms)
}

/// "The Tuesday after the fair": a weekday that is told by something nobody knows here is not
/// the latest one.
pub(super) fn is_set_off(atoms: &[Atom], at: usize, words: &Words) -> bool {
    let is_weekday = matches!(
        atoms.get(at),
        Some(Atom { value: Value::Day(hint), .. })
            if hint.weekday.is_some() && hint.day.is_none() && hint.within.is_none()
    );
    let unknown = |atom: &&Atom| matches!(atom.value, Value::Unknown | Value::Open);
    let by_another = |mut beside: Box<dyn Iterator<Item = &Atom> + '_>| {
        let relates = beside.next();
        relates.is_some_and(|it| words.beside_words.contains(&it.word))
            && beside.next().filter(unknown).is_some()
    };
    let told = |atom: &&Atom| !says_nothing(atom);
    let (before, after) = (atoms.iter().take(at).rev(), atoms.iter().skip(at + 1));
    is_weekday
        && (by_another(Box::new(before.filter(told))) || by_another(Box::new(after.filter(told))))
}

fn is_day(atom: &Atom) -> bool {
    matches!(
        atom.value,
        Value::Day(_) | Value::DayPart(..) | Value::Number { .. }
    )
}

fn says_nothing(atom: &Atom) -> bool {
    matches!(
        atom.value,
        Value::Filler | Value::At | Value::About | Value::Silent | Value::Comma
    )
}

/// The atom behind a place, where words that carry on may stand between.
fn behind(atoms: &[Atom], at: usize) -> Option<&Atom> {
    let carries = |a: &&Atom| matches!(a.value, Value::Filler | Value::At | Value::About);
    atoms.iter().skip(at + 1).find(|a| !carries(a))
}

pub(super) struct Joiner<'a> {
    pub(super) words: &'a Words,
    pub(super) today: NaiveDate,
    pub(super) tense: Tense,
    pub(super) hours_only: bool,
    pub(super) atoms: Vec<Atom>,
    pub(super) alternatives: bool,
}

/// A number that no pattern took.
#[derive(Clone, Copy)]
struct Number {
    n: u32,
    ordinal: bool,
    about: bool,
    /// It stands right behind a day or a part of one.
    beside: bool,
}

impl Joiner<'_> {
    /// "Morning 11 to afternoon 1": where two hours have a part of the day each right before
    /// them, each part says which hour its own is.
    fn settle_hours(&mut self) {
        let mut pairs = Vec::new();
        for (i, atom) in self.atoms.iter().enumerate() {
            let Value::Part(part) = atom.value else {
                continue;
            };
            let behind = self.atoms.iter().enumerate().skip(i + 1);
            let mut behind =
                behind.skip_while(|(_, a)| matches!(a.value, Value::Filler | Value::About));
            if let Some((j, hours)) = behind.next()
                && matches!(hours.value, Value::Hours(..))
            {
                pairs.push((i, j, part));
            }
        }
        if pairs.len() < 2 {
            return;
        }
        for (i, j, part) in pairs {
            if let Some(Atom {
                value: Value::Hours(from, to),
                ..
            }) = self.atoms.get_mut(j)
            {
                *from = from.of_part(part);
                *to = to.of_part(part);
            }
            if let Some(atom) = self.atoms.get_mut(i) {
                atom.value = Value::Filler;
            }
        }
    }

    /// Sorts what is left after the ranges into days and hours.
    fn gather(&self) -> Read {
        let mut read = Read {
            alternatives: self.alternatives,
            ..Read::default()
        };
        let mut numbers: Vec<Number> = Vec::new();
        let (mut about, mut at, mut beside) = (false, false, false);
        let mut fillers = 0;
        for (i, atom) in self.atoms.iter().enumerate() {
            match &atom.value {
                Value::Day(hint) => {
                    let hint = if about {
                        widened(hint.clone(), self.today)
                    } else {
                        hint.clone()
                    };
                    read.hints.push(hint);
                    read.strong |= atom.strong;
                }
                Value::DayPart(hint, part) => {
                    read.hints.push(hint.clone());
                    (read.part, read.strong) = (Some(*part), true);
                }
                Value::Hours(from, to) => {
                    read.hours = Some((*from, *to));
                    read.about_hours |= about;
                    read.clear_hours |= atom.strong;
                }
                Value::Part(part) => {
                    read.part = Some(*part);
                    read.about_hours |= about;
                }
                Value::Number { n, ordinal: false } if at && *n <= 24 => {
                    read.hours = Some((
                        Clock {
                            hour: *n,
                            minute: 0,
                            sure: false,
                        },
                        Clock {
                            hour: *n,
                            minute: 0,
                            sure: false,
                        },
                    ));
                    read.about_hours |= about;
                }
                Value::Number { n, ordinal } => {
                    numbers.push(Number {
                        n: *n,
                        ordinal: *ordinal,
                        about,
                        beside,
                    });
                }
                Value::Unknown => read.unknown += 1,
                Value::Open => read.open = true,
                Value::Filler => fillers += 1,
                Value::About if atom.glued && self.is_number(i.wrapping_sub(1)) => {
                    // "10ish"
                    if let Some(number) = numbers.last_mut() {
                        number.about = true;
                    }
                    continue;
                }
                Value::About if i + 1 == self.atoms.len() || !self.something_follows(i + 1) => {
                    // "3 November or so": it belongs to what stands before.
                    if read.hours.is_some() {
                        read.about_hours = true;
                    } else if let Some(hint) = read.hints.pop() {
                        read.hints.push(widened(hint, self.today));
                    }
                }
                Value::At
                | Value::About
                | Value::Never
                | Value::Not
                | Value::NotThat
                | Value::Dash
                | Value::Slash
                | Value::Comma
                | Value::Silent => {}
            }
            let carries = matches!(
                atom.value,
                Value::Filler | Value::Silent | Value::At | Value::About
            );
            beside = (carries && beside)
                || matches!(
                    atom.value,
                    Value::Day(_) | Value::DayPart(..) | Value::Part(_)
                );
            about = carries && (about || atom.value == Value::About);
            at = carries && (at || atom.value == Value::At);
        }
        self.place_numbers(&mut read, &numbers, fillers);
        read
    }

    fn is_number(&self, at: usize) -> bool {
        matches!(
            self.atoms.get(at),
            Some(Atom {
                value: Value::Number { .. },
                ..
            })
        )
    }

    fn something_follows(&self, from: usize) -> bool {
        self.atoms.iter().skip(from).any(|atom| {
            matches!(
                atom.value,
                Value::Day(_)
                    | Value::DayPart(..)
                    | Value::Hours(..)
                    | Value::Part(_)
                    | Value::Number { .. }
            )
        })
    }

    /// A number alone: "3rd" is a day; a plain one is an hour where the day is known, else a day
    /// if a word stands beside it ("on the 3"); quite alone it says nothing.
    fn place_numbers(&self, read: &mut Read, numbers: &[Number], fillers: usize) {
        for &Number {
            n,
            ordinal,
            about,
            beside,
        } in numbers
        {
            // Amid other talk a number is taken only right behind a day ("20 euros" is no hour).
            if read.unknown > 0 && !beside && !about && !ordinal {
                read.unknown += 1;
                continue;
            }
            let weekday_only = match read.hints.as_slice() {
                [hint] => hint.weekday.is_some() && hint.within.is_none() && hint.day.is_none(),
                _ => false,
            };
            let month_open = read.hints.iter().any(|h| {
                h.day.is_none() && h.weekday.is_none() && h.within.is_none_or(|w| width(w) > 7)
            });
            let hint = Hint {
                day: Some(n),
                about: if about { 2 } else { 0 },
                ..Hint::default()
            };
            let as_date = weekday_only && !about && n > 0 && {
                let both = read.hints.first().and_then(|w| w.merged(&hint));
                both.is_some_and(|b| {
                    matches!(resolve(&b, self.today, self.tense).as_deref(), Ok([_]))
                })
            };
            let hour_fits = n <= 24 && read.hours.is_none() && !ordinal;
            let day_known = !read.hints.is_empty() && !month_open;
            if hour_fits && (self.hours_only || (day_known && !as_date)) {
                let clock = Clock {
                    hour: n,
                    minute: 0,
                    sure: false,
                };
                read.hours = Some((clock, clock));
                read.about_hours |= about;
            } else if ordinal || as_date || month_open || (fillers > 0 && read.hints.is_empty()) {
                read.hints.push(hint);
            } else {
                read.unknown += 1;
            }
        }
    }
}
