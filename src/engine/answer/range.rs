//! Two ends to one range: "between 3 and 7 November", "2 to 3 pm", "Tuesday or Wednesday".

use super::Refused;
use super::between::between;
use super::calendar::width;
use super::date::{Hint, resolve};
use super::day::fixed;
use super::join::Joiner;
use super::read::{Atom, Value};
use super::rules::{Sense, Slot};
use super::time::Clock;
use super::words::Element;

/// One end of a range.
#[derive(Clone, Debug)]
enum End {
    Days(Hint),
    Hours(Clock),
    /// Day of the month or hour; the other end decides.
    Number(u32, bool),
}

/// Where a range stood and what stood at its ends.
struct Found {
    start: usize,
    end: usize,
    from: End,
    to: End,
    either: bool,
}

impl Joiner<'_> {
    /// Joins ranges until none is left; each time the list gets shorter.
    pub(super) fn ranges(&mut self) -> Result<(), Refused> {
        while let Some(found) = self.find() {
            let Found {
                start,
                end,
                from,
                to,
                either,
            } = found;
            let values = self.joined(from, to, either)?;
            let strong = values.iter().any(|v| matches!(v, Value::Day(_)));
            let glued = self.atoms.get(start).is_some_and(|a| a.glued);
            let tokens = |at: usize| self.atoms.get(at).map_or(0..0, |atom| atom.tokens.clone());
            let tokens = tokens(start).start..tokens(end.saturating_sub(1)).end;
            let atoms = values.into_iter().map(|value| Atom {
                value,
                word: 0,
                strong,
                glued,
                tokens: tokens.clone(),
            });
            self.atoms.splice(start..end, atoms);
        }
        Ok(())
    }

    fn find(&self) -> Option<Found> {
        let patterns = self.words.ranges.iter();
        // The longest pattern first: "from 3 to 7" before "3 to 7".
        let mut patterns: Vec<_> = patterns.collect();
        patterns.sort_by_key(|rule| std::cmp::Reverse(rule.elements.len()));
        for rule in patterns {
            for start in 0..self.atoms.len() {
                if let Some(found) =
                    self.matched(&rule.elements, start, rule.sense == Sense::Either)
                {
                    return Some(found);
                }
            }
        }
        (1..self.atoms.len()).find_map(|at| self.by_sign(at))
    }

    /// "3-7 November", "3./4. November", "3, 4 November".
    fn by_sign(&self, at: usize) -> Option<Found> {
        let sign = &self.atoms.get(at)?.value;
        let either = match sign {
            Value::Dash => false,
            Value::Slash | Value::Comma => true,
            _ => return None,
        };
        let (to, end) = self.run(at + 1)?;
        let (from, start) = self.before(at, &to)?;
        let number = matches!(from, End::Number(..));
        if *sign == Value::Comma && (!number || matches!(to, End::Hours(_))) {
            return None;
        }
        Some(Found {
            start,
            end,
            from,
            to,
            either,
        })
    }

    fn matched(&self, elements: &[Element], start: usize, either: bool) -> Option<Found> {
        let mut at = start;
        let (mut from, mut to) = (None, None);
        let mut begin = start;
        let mut parts = false;
        for (i, element) in elements.iter().enumerate() {
            match element {
                Element::Word(id) => {
                    while self.is_passed_over(at, *id)
                        || (matches!(from, Some(End::Days(_))) && self.is_part(at))
                    {
                        parts |= self.is_part(at);
                        at += 1;
                    }
                    if self.atoms.get(at)?.word != *id || *id == 0 {
                        return None;
                    }
                    at += 1;
                }
                Element::Slot(Slot::From) if i == 0 => {
                    // The words behind the slot must stand here; what stands before it is read later.
                    begin = usize::MAX;
                }
                Element::Slot(Slot::From) => {
                    let (end, next) = self.run(at)?;
                    (from, at) = (Some(end), next);
                }
                Element::Slot(Slot::To) => {
                    let (end, next) = self.run(at)?;
                    (to, at) = (Some(end), next);
                }
                Element::Slot(_) => return None,
            }
        }
        let to = to?;
        // "From Monday evening to Tuesday morning": parts of two days are no hours of the range.
        if parts && self.is_part(at) {
            at += 1;
        }
        if begin == usize::MAX {
            let (end, first) = self.before(start, &to)?;
            (from, begin) = (Some(end), first);
        }
        Some(Found {
            start: begin,
            end: at,
            from: from?,
            to,
            either,
        })
    }

    fn is_part(&self, at: usize) -> bool {
        matches!(
            self.atoms.get(at),
            Some(Atom {
                value: Value::Part(_),
                ..
            })
        )
    }

    fn is_passed_over(&self, at: usize, wanted: u32) -> bool {
        self.atoms.get(at).is_some_and(|atom| {
            let empty = matches!(
                atom.value,
                Value::Filler | Value::Silent | Value::Comma | Value::At | Value::About
            );
            empty && atom.word != wanted
        })
    }

    fn skip(&self, mut at: usize) -> usize {
        while self.is_passed_over(at, 0)
            && self.atoms.get(at).is_some_and(|a| a.value != Value::Comma)
        {
            at += 1;
        }
        at
    }

    /// A whole run of atoms between two words of a pattern: days as one hint, or one time.
    fn run(&self, at: usize) -> Option<(End, usize)> {
        let at = self.skip(at);
        match &self.atoms.get(at)?.value {
            Value::Hours(clock, _) => Some((End::Hours(*clock), at + 1)),
            Value::Number { n, ordinal } if !self.is_day(at + 1) => {
                Some((End::Number(*n, *ordinal), at + 1))
            }
            _ => self.days(at),
        }
    }

    fn is_day(&self, at: usize) -> bool {
        matches!(
            self.atoms.get(at),
            Some(Atom {
                value: Value::Day(_),
                ..
            })
        )
    }

    /// Days one behind the other that do not contradict each other.
    fn days(&self, start: usize) -> Option<(End, usize)> {
        let mut hint = Hint::default();
        let mut at = start;
        let mut any = false;
        loop {
            let place = if any { self.day_behind(at) } else { at };
            let next = match self.atoms.get(place).map(|atom| &atom.value) {
                Some(Value::Day(next)) => next.clone(),
                Some(Value::Number { n, ordinal })
                    if *ordinal || !any || hint.weekday.is_some() && hint.within.is_none() =>
                {
                    Hint {
                        day: Some(*n),
                        ..Hint::default()
                    }
                }
                _ => break,
            };
            let Some(both) = hint.merged(&next) else {
                break;
            };
            (hint, at, any) = (both, place + 1, true);
        }
        any.then_some((End::Days(hint), at))
    }

    /// Behind a weekday a comma or "the" may stand before the date.
    fn day_behind(&self, at: usize) -> usize {
        let mut place = at;
        while self.is_passed_over(place, 0)
            && self
                .atoms
                .get(place)
                .is_some_and(|a| a.value != Value::About && a.value != Value::At)
        {
            place += 1;
        }
        let is_date = matches!(self.atoms.get(place).map(|a| &a.value), Some(Value::Day(h)) if h.day.is_some() || h.within.is_some())
            || matches!(
                self.atoms.get(place).map(|a| &a.value),
                Some(Value::Number { ordinal: true, .. })
            );
        if is_date { place } else { at }
    }

    /// The end that stands before a place: as many atoms as fit the other end.
    fn before(&self, at: usize, to: &End) -> Option<(End, usize)> {
        let mut last = at.checked_sub(1)?;
        while self.is_passed_over(last, 0)
            && self
                .atoms
                .get(last)
                .is_some_and(|a| a.value != Value::Comma)
        {
            last = last.checked_sub(1)?;
        }
        let value = &self.atoms.get(last)?.value;
        match (value, to) {
            (Value::Hours(clock, _), End::Hours(_) | End::Number(_, false)) => {
                Some((End::Hours(*clock), last))
            }
            (Value::Number { n, ordinal }, End::Hours(_) | End::Number(..)) => {
                Some((End::Number(*n, *ordinal), last))
            }
            (Value::Day(_) | Value::Number { .. }, End::Days(_) | End::Number(..)) => {
                let mut first = last;
                while let Some(before) = first.checked_sub(1) {
                    let joins = matches!(&self.atoms.get(before)?.value, Value::Day(_))
                        && matches!(self.days(before), Some((_, end)) if end == last + 1);
                    if !joins {
                        break;
                    }
                    first = before;
                }
                match value {
                    Value::Number { n, ordinal } if first == last => {
                        Some((End::Number(*n, *ordinal), last))
                    }
                    _ => self
                        .days(first)
                        .filter(|(_, end)| *end == last + 1)
                        .map(|(end, _)| (end, first)),
                }
            }
            _ => None,
        }
    }

    fn joined(&mut self, from: End, to: End, either: bool) -> Result<Vec<Value>, Refused> {
        let day = |n: u32| Hint {
            day: Some(n),
            ..Hint::default()
        };
        let clock = |n: u32| Clock {
            hour: n,
            minute: 0,
            sure: false,
        };
        let has_day = self
            .atoms
            .iter()
            .any(|atom| matches!(&atom.value, Value::Day(_) | Value::DayPart(..)));
        let has_open_month = self.atoms.iter().any(
            |atom| matches!(&atom.value, Value::Day(h) if h.day.is_none() && h.weekday.is_none() && h.within.is_none_or(|w| width(w) > 7)),
        );
        let hours = self.hours_only || (has_day && !has_open_month);
        let hints = match (from, to) {
            (End::Hours(a), End::Hours(b)) => return Ok(vec![Value::Hours(a, b)]),
            (End::Hours(a), End::Number(b, false)) => return Ok(vec![Value::Hours(a, clock(b))]),
            (End::Number(a, _), End::Hours(b)) => return Ok(vec![Value::Hours(clock(a), b)]),
            (End::Number(a, false), End::Number(b, false)) if hours => {
                return Ok(vec![Value::Hours(clock(a), clock(b))]);
            }
            (End::Number(a, _), End::Number(b, _)) => {
                // "November 3 to 7" has its month beside it.
                let month = self.atoms.iter().find_map(|atom| match &atom.value {
                    Value::Day(h) if has_open_month && h.day.is_none() => Some(h.clone()),
                    _ => None,
                });
                let month = month.unwrap_or_default();
                (day(a).merged(&month), day(b).merged(&month))
            }
            (End::Number(a, _), End::Days(b)) => (Some(day(a)), Some(b)),
            (End::Days(a), End::Number(b, _)) => (Some(a), Some(day(b))),
            (End::Days(a), End::Days(b)) => (Some(a), Some(b)),
            (End::Hours(_), End::Number(..) | End::Days(_)) | (End::Days(_), End::Hours(_)) => {
                (None, None)
            }
        };
        let (Some(from), Some(to)) = hints else {
            return Err(Refused::NotUnderstood);
        };
        let span = between(&from, &to, self.today, self.tense);
        // Two days named one or the other are a range only if they are close.
        if either && span.as_ref().map_or(true, |s| width(*s) > 6) {
            let ends = [&from, &to].map(|hint| resolve(hint, self.today, self.tense));
            if let [Ok(_), Ok(_)] = ends {
                self.alternatives = true;
                return Ok(vec![Value::Day(from), Value::Day(to)]);
            }
        }
        Ok(vec![Value::Day(fixed(span?, self.today, self.tense)?)])
    }
}
