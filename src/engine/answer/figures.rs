//! Dates and times in figures, which need signs and not words.

use chrono::Datelike;

use super::date::Hint;
use super::read::{Reader, Value};
use super::rules::Sense;
use super::time::Clock;
use super::token::{Kind, Token};
use super::words::Field;

impl Reader<'_> {
    /// A time of the day in digits or words that cannot be anything else: "20:00", "8 pm",
    /// "acht Uhr dreißig"; "8.30" only after a word like "at", or where it can be no date.
    pub(super) fn clock(&self, at: usize, after_at: bool) -> Option<(Clock, usize)> {
        let token = self.token(at)?;
        let (first, _, mut next) = self.count(at)?;
        let mut hour = u32::try_from(first).ok()?;
        let mut minute = 0;
        let mut certain = false;
        let mut sure =
            token.kind == Kind::Digits && token.text.len() == 2 && token.text.starts_with('0');
        let two = |place: usize| {
            let t = self
                .token(place)
                .filter(|t| t.kind == Kind::Digits && t.text.len() == 2)?;
            u32::try_from(t.number()?).ok()
        };
        if token.kind == Kind::Digits && token.text.len() > 2 {
            if token.text.len() != 4 {
                return None;
            }
            (hour, minute) = (hour / 100, hour % 100);
            sure = token.text.starts_with('0');
        } else if self.mark(next, ":")
            && let Some(m) = two(next + 1)
        {
            (minute, next, certain) = (m, next + 2, true);
            if self.mark(next, ":") && two(next + 1).is_some() {
                next += 2;
            }
        } else if self.mark(next, ".")
            && self.glued(next)
            && self.glued(next + 1)
            && let Some(m) = two(next + 1)
        {
            (minute, next) = (m, next + 2);
            // "13.13." and "31.13.2026" are dates, though of no year.
            certain = (after_at || m > 12) && hour <= 24 && m <= 59 && !self.mark(next, ".");
        } else if self.is_meridiem(next + 1)
            && let Some(m) = two(next)
        {
            (minute, next) = (m, next + 1);
        }
        if let Some(((), after)) = self.sense(next, |s| (s == Sense::OClock).then_some(())) {
            (certain, next) = (true, after);
            let more = self.count(next).filter(|(m, about, end)| {
                let dated =
                    self.mark(*end, ".") || self.month(*end).is_some() || self.mark(*end, "-");
                let digits = self.token(next).is_some_and(|t| t.kind == Kind::Digits);
                minute == 0 && *m <= 59 && (!digits || two(next).is_some()) && !about && !dated
            });
            if let Some((m, _, after)) = more {
                let article = self
                    .sense(next, |s| (s == Sense::Article).then_some(()))
                    .is_some();
                if !article {
                    (minute, next) = (u32::try_from(m).ok()?, after);
                }
            }
        }
        if let Some((pm, after)) = self.meridiem(next) {
            (certain, next, sure) = (true, after, true);
            hour = match (pm, hour) {
                (true, 1..=11) => hour + 12,
                (false, 12) => 0,
                _ => hour,
            };
        }
        if !certain {
            return None;
        }
        Some((
            Clock {
                hour,
                minute,
                sure: sure || hour > 12 || hour == 0,
            },
            next,
        ))
    }

    fn meridiem(&self, at: usize) -> Option<(bool, usize)> {
        self.sense(at, |s| match s {
            Sense::Am => Some(false),
            Sense::Pm => Some(true),
            _ => None,
        })
    }

    fn is_meridiem(&self, at: usize) -> bool {
        self.meridiem(at).is_some()
    }

    /// A date in numbers: 3.11., 03/11/26, 2026-11-03, 03112026.
    pub(super) fn numeric_date(&self, at: usize) -> Option<(Value, usize)> {
        let token = self.token(at).filter(|t| t.kind == Kind::Digits)?;
        if token.text.len() == 8 {
            let parts = [
                token.text.get(..2)?,
                token.text.get(2..4)?,
                token.text.get(4..)?,
            ];
            return self.in_order(&parts, at + 1);
        }
        let sign = self
            .token(at + 1)
            .filter(|t| t.glued && matches!(t.text.as_str(), "." | "/" | "-"))?;
        let second = self.token(at + 2).filter(|t| t.kind == Kind::Digits)?;
        let again = self
            .token(at + 3)
            .filter(|t| t.glued && t.text == sign.text);
        let third = self
            .token(at + 4)
            .filter(|t| t.kind == Kind::Digits && again.is_some());
        let long =
            |t: &Token| t.text.len() == 4 && (t.text.starts_with("19") || t.text.starts_with("20"));
        let third = third.filter(|t| {
            if t.glued {
                matches!(t.text.len(), 2 | 4)
            } else {
                long(t)
            }
        });
        let third = if token.text.len() == 4 {
            self.token(at + 4).filter(|t| t.kind == Kind::Digits)
        } else {
            third
        };
        if token.text.len() > 2 && !long(token) || second.text.len() > 2 {
            return None;
        }
        match (third, again) {
            (Some(third), Some(_)) => {
                if self.mark(at + 5, ":") {
                    return None;
                }
                self.in_order(&[&token.text, &second.text, &third.text], at + 5)
            }
            // A hyphen alone joins two days: "3-7 November".
            _ if sign.text == "-" || long(token) => None,
            (None, Some(dot)) if dot.is(".") => self.in_order(&[&token.text, &second.text], at + 4),
            _ if !second.glued || (sign.is("/") && self.month(at + 3).is_some()) => None,
            _ => self.in_order(&[&token.text, &second.text], at + 3),
        }
    }

    /// Reads the parts in the orders of the language; four digits are the year in any order.
    fn in_order(&self, parts: &[&str], next: usize) -> Option<(Value, usize)> {
        let number = |text: &str| text.parse::<u32>().ok();
        let year = |text: &str| {
            let n = text.parse::<i32>().ok()?;
            let this = self.today.year();
            Some(match text.len() {
                4 => n,
                _ if n <= this % 100 + 10 => this / 100 * 100 + n,
                _ => this / 100 * 100 - 100 + n,
            })
        };
        if let [y, m, d] = parts
            && y.len() == 4
        {
            let hint = Hint {
                year: year(y),
                month: number(m),
                day: number(d),
                ..Hint::default()
            };
            return Some((Value::Day(hint), next));
        }
        let mut readings = self.words.orders.iter().filter_map(|order| {
            let order: Vec<Field> = match parts.len() {
                2 => order
                    .iter()
                    .copied()
                    .filter(|f| *f != Field::Year)
                    .collect(),
                _ if parts.last().is_some_and(|p| p.len() == 4) => {
                    let mut order: Vec<Field> = order
                        .iter()
                        .copied()
                        .filter(|f| *f != Field::Year)
                        .collect();
                    order.push(Field::Year);
                    order
                }
                _ => order.clone(),
            };
            let (mut y, mut m, mut d) = (None, 0, 0);
            for (field, part) in order.iter().zip(parts) {
                match field {
                    Field::Year => y = Some(year(part)?),
                    Field::Month => m = number(part)?,
                    Field::Day => d = number(part)?,
                }
            }
            Some((y, m, d))
        });
        let (y, m, d) = readings.next()?;
        let other = readings
            .filter(|(_, month, _)| (1..=12).contains(month))
            .collect();
        Some((
            Value::Day(Hint {
                year: y,
                month: Some(m),
                day: Some(d),
                other,
                ..Hint::default()
            }),
            next,
        ))
    }
}
