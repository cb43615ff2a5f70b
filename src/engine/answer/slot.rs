//! What can stand in a slot of a pattern.

use chrono::Datelike;

use super::date::Hint;
use super::read::{DEEPEST, Held, Reader, Value};
use super::rules::{Sense, Slot, Unit};
use super::time::Clock;
use super::token::Kind;
use super::words::Element;

impl Reader<'_> {
    pub(super) fn element(
        &self,
        element: Element,
        at: usize,
        depth: u8,
        held: &mut Held,
    ) -> Option<usize> {
        let slot = match element {
            Element::Word(id) => return (self.token(at)?.id == id).then_some(at + 1),
            Element::Slot(slot) => slot,
        };
        let next;
        match slot {
            Slot::Count => {
                if let Some((whole, after)) = self.and_a_half(at) {
                    (held.count, held.upto) = (Some(whole), Some(whole + 1));
                    return Some(after);
                }
                let (n, about, after) = self.count(at)?;
                held.about |= about;
                // A pattern with two counts: "two three weeks ago".
                if let Some(fewer) = held.count.filter(|fewer| *fewer < n) {
                    held.upto = Some(n);
                    held.count = Some(fewer);
                    return Some(after);
                }
                held.count = Some(n);
                held.upto = None;
                held.article = self
                    .sense(at, |s| (s == Sense::Article).then_some(()))
                    .is_some();
                next = match self.second_count(after).filter(|(m, _)| *m > n) {
                    Some((m, end)) => {
                        held.upto = Some(m);
                        end
                    }
                    None => after,
                };
            }
            Slot::Unit => {
                let (unit, after) = self.sense(at, |s| {
                    if let Sense::Unit(u) = s {
                        Some(u)
                    } else {
                        None
                    }
                })?;
                held.unit = Some(unit);
                next = after;
            }
            Slot::Weekday => {
                let (day, after) = self.sense(at, |s| {
                    if let Sense::Weekday(d) = s {
                        Some(d)
                    } else {
                        None
                    }
                })?;
                held.weekday = Some(day);
                next = after;
            }
            Slot::Month => {
                let (month, after) = self.month(at)?;
                held.month = Some(month);
                next = after;
            }
            Slot::Part => {
                let (part, after) = self.sense(at, |s| {
                    if let Sense::Part(p) = s {
                        Some(p)
                    } else {
                        None
                    }
                })?;
                held.part = Some(part);
                next = after;
            }
            Slot::Day => {
                let (day, after) = self.day_of_month(at)?;
                held.day = Some(day);
                next = after;
            }
            Slot::Nth => {
                let (n, ordinal, after) = self.ordinal(at)?;
                if !ordinal || n > 5 {
                    return None;
                }
                held.nth = Some(n);
                next = after;
            }
            Slot::Year => {
                // "26 October 3 o'clock" is no third of October.
                let begins = held.day.is_none() && held.month.is_none() && held.count.is_none();
                let (year, after) = self.year(at, !begins)?;
                held.year = Some(year);
                next = after;
            }
            Slot::Hour => {
                let (hour, _, after) = self.count(at).filter(|(n, _, _)| *n <= 24)?;
                held.hour = u32::try_from(hour).ok();
                next = after;
            }
            Slot::Minute => {
                let (minute, _, after) = self.count(at).filter(|(n, _, _)| *n <= 59)?;
                held.minute = u32::try_from(minute).ok();
                next = after;
            }
            Slot::Clock => {
                let (clock, after) = self
                    .clock(at, true)
                    .or_else(|| self.bare_hour(at))
                    .or_else(|| self.noon(at))?;
                held.clock = Some(clock);
                next = after;
            }
            Slot::Period => {
                let (hint, after) = self.period(at, depth)?;
                held.hint = Some(hint);
                next = after;
            }
            Slot::Date => {
                let (hint, after) = self.one_date(at, depth)?;
                held.hint = Some(hint);
                next = after;
            }
            Slot::From | Slot::To => return None,
        }
        Some(next)
    }

    /// "Two and a half" in one word, or "half more" before its number: the whole number below.
    /// What is counted in such halves is meant from there to the next one.
    fn and_a_half(&self, at: usize) -> Option<(u64, usize)> {
        let fraction = |s: Sense| match s {
            Sense::Quarters(_) | Sense::QuartersMore(_) => Some(s),
            _ => None,
        };
        let (fraction, next) = self.sense(at, fraction)?;
        let more = match fraction {
            Sense::QuartersMore(more) => more,
            Sense::Quarters(quarters) => return Some((u64::try_from(quarters / 4).ok()?, next)),
            _ => return None,
        };
        let (n, next) = match self.count(next) {
            Some((n, false, after)) => (n, after),
            // "A quarter more month" is one and a quarter.
            _ if more == 1 => (1, next),
            _ => return None,
        };
        Some((if more < 0 { n.checked_sub(1)? } else { n }, next))
    }

    /// The other count in "2-3 weeks", "two, three weeks", "2 or 3 weeks".
    fn second_count(&self, at: usize) -> Option<(u64, usize)> {
        let sign = self.mark(at, "-") || self.mark(at, "/") || self.mark(at, ",");
        let word = self.sense(at, |s| (s == Sense::CountTo).then_some(()));
        let next = if sign { at + 1 } else { word?.1 };
        let (count, about, end) = self.count(next)?;
        (!about).then_some((count, end))
    }

    fn noon(&self, at: usize) -> Option<(Clock, usize)> {
        let noon = Clock {
            hour: 12,
            minute: 0,
            sure: true,
        };
        self.sense(at, |s| (s == Sense::Noon).then_some(noon))
    }

    fn bare_hour(&self, at: usize) -> Option<(Clock, usize)> {
        let (n, about, next) = self.count(at).filter(|(n, _, _)| *n <= 24)?;
        let dated = self.mark(next, ".") && self.glued(next);
        let ordinal = self.glued(next) && self.has(next, Sense::OrdinalMark);
        let unit = self.sense(next, |s| {
            matches!(s, Sense::Unit(_) | Sense::Month(_)).then_some(())
        });
        if about || dated || ordinal || unit.is_some() {
            return None;
        }
        Some((
            Clock {
                hour: u32::try_from(n).ok()?,
                minute: 0,
                sure: false,
            },
            next,
        ))
    }

    /// A date, with a weekday before it taken along.
    fn one_date(&self, at: usize, depth: u8) -> Option<(Hint, usize)> {
        if depth >= DEEPEST {
            return None;
        }
        let (value, next) = self.nested(at, depth + 1)?;
        match value {
            Value::Day(hint) if hint.weekday.is_some() => {
                let after = if self.mark(next, ",") { next + 1 } else { next };
                let more = self.one_date(after, depth + 1);
                let both = more.and_then(|(other, end)| Some((hint.merged(&other)?, end)));
                Some(both.unwrap_or((hint, next)))
            }
            Value::Day(hint) => Some((hint, next)),
            Value::Number { n, ordinal: true } => Some((
                Hint {
                    day: Some(n),
                    ..Hint::default()
                },
                next,
            )),
            _ => None,
        }
    }

    pub(super) fn read_period(&self, at: usize, depth: u8) -> Option<(Hint, usize)> {
        if depth >= DEEPEST {
            return None;
        }
        if let Some((month, next)) = self.month(at) {
            let year = self.year(next, false);
            let (year, next) = year.map_or((None, next), |(y, after)| (Some(y), after));
            return Some((
                Hint {
                    month: Some(month),
                    year,
                    ..Hint::default()
                },
                next,
            ));
        }
        let token = self.token(at)?;
        let mut best: Option<(Hint, usize)> = None;
        for rule in self
            .words
            .dates
            .starting_with(token.id)
            .iter()
            .chain(self.open.iter().copied())
        {
            if !matches!(
                rule.sense,
                Sense::Last | Sense::This | Sense::Next | Sense::BeforeLast
            ) {
                continue;
            }
            if let Some((held, next)) = self.matched(rule, at, depth + 1)
                && let Some(Value::Day(hint)) = self.value(rule.sense, &held)
                && best.as_ref().is_none_or(|(_, known)| next > *known)
            {
                best = Some((hint, next));
            }
        }
        best.or_else(|| {
            let (unit, next) = self.sense(at, |s| {
                if let Sense::Unit(u) = s {
                    Some(u)
                } else {
                    None
                }
            })?;
            matches!(unit, Unit::Week | Unit::Month | Unit::Year)
                .then(|| self.unit(unit, 0).map(|hint| (hint, next)))?
        })
    }

    pub(super) fn month(&self, at: usize) -> Option<(u32, usize)> {
        self.sense(at, |s| {
            if let Sense::Month(m) = s {
                Some(m)
            } else {
                None
            }
        })
    }

    /// A number in digits or words, and whether it is only about so many.
    pub(super) fn count(&self, at: usize) -> Option<(u64, bool, usize)> {
        if let Some(n) = self.token(at)?.number() {
            return Some((n, false, at + 1));
        }
        let few = self.sense(at, |s| match s {
            Sense::Few(n) => Some((n, true)),
            Sense::Number(n) => Some((n, false)),
            Sense::Article => Some((1, false)),
            _ => None,
        });
        let ((n, about), next) = few?;
        if !about && n >= 20 && n % 10 == 0 {
            let after = if self.mark(next, "-") { next + 1 } else { next };
            let ones = self.sense(after, |s| {
                if let Sense::Number(n @ 1..=9) = s {
                    Some(n)
                } else {
                    None
                }
            });
            if let Some((ones, end)) = ones {
                return Some((n + ones, false, end));
            }
        }
        Some((n, about, next))
    }

    /// A number of a row: "3rd", "3.", "third", or a plain "3".
    pub(super) fn ordinal(&self, at: usize) -> Option<(u32, bool, usize)> {
        let token = self.token(at)?;
        if token.kind == Kind::Digits && token.text.len() <= 2 {
            let n = u32::try_from(token.number()?).ok()?;
            let marked = self.glued(at + 1) && self.has(at + 1, Sense::OrdinalMark);
            return Some((n, marked, if marked { at + 2 } else { at + 1 }));
        }
        let (n, next) = self.sense(at, |s| {
            if let Sense::Ordinal(n) = s {
                Some(n)
            } else {
                None
            }
        })?;
        Some((n, true, next))
    }

    fn day_of_month(&self, at: usize) -> Option<(u32, usize)> {
        let (n, ordinal, next) = self.ordinal(at)?;
        // A full stop after a day is fine in every language.
        let dot = !ordinal && self.mark(next, ".") && self.glued(next);
        Some((n, if dot { next + 1 } else { next }))
    }

    /// A year in four digits, or in two if `short` allows it and no hour can be meant.
    pub(super) fn year(&self, at: usize, short: bool) -> Option<(i32, usize)> {
        let token = self.token(at).filter(|t| t.kind == Kind::Digits)?;
        let n = i32::try_from(token.number()?).ok()?;
        let hour_follows = self.mark(at + 1, ":")
            || (self.mark(at + 1, ".")
                && self
                    .token(at + 2)
                    .is_some_and(|t| t.glued && t.kind == Kind::Digits))
            || self
                .sense(at + 1, |s| {
                    matches!(s, Sense::OClock | Sense::Am | Sense::Pm).then_some(())
                })
                .is_some();
        match token.text.len() {
            4 if (1900..2100).contains(&n) && !hour_follows => Some((n, at + 1)),
            2 if short && !hour_follows && (0..=5).contains(&(self.today.year() % 100 - n)) => {
                Some((self.today.year() / 100 * 100 + n, at + 1))
            }
            _ => None,
        }
    }
}
