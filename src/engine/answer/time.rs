//! Hours: of the day, and within a recording.
//!
//! Parts of the day, as hours: early morning 6 to 9, morning 6 to 12, forenoon 9 to 12, midday 12
//! to 14, afternoon 12 to 18, late afternoon 15 to 18, one word for late afternoon and evening 16
//! to 21, evening 18 to 22, night 20 to 23:59. They are wide on purpose: a company looks for a call, and a range too wide costs nothing.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use super::join::{Read, read_all};
use super::rules::{Part, Sense, Unit};
use super::token::Kind;
use super::{Refused, Words};

/// A time of the day (`from` equal to `to`) or a range of hours within one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeSpan {
    /// The earliest time.
    #[serde(rename = "f")]
    pub from: NaiveTime,
    /// The latest time, never before `from`.
    #[serde(rename = "t")]
    pub to: NaiveTime,
    /// The person said "about".
    #[serde(rename = "a")]
    pub about: bool,
}

/// Hour and minute as typed, not yet checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    pub(super) hour: u32,
    pub(super) minute: u32,
    /// "am", "pm", a leading zero, or more than twelve: nothing to guess.
    pub(super) sure: bool,
}

impl Clock {
    pub(super) fn afternoon(self) -> Clock {
        let hour = if self.hour < 12 {
            self.hour + 12
        } else {
            self.hour
        };
        Clock {
            hour,
            sure: true,
            ..self
        }
    }

    /// The hour that is meant in a part of the day.
    pub(super) fn of_part(self, part: Part) -> Clock {
        Clock {
            sure: true,
            ..self.settled(Some(part))
        }
    }

    fn checked(self) -> Result<NaiveTime, Refused> {
        let hour = if self.hour == 24 && self.minute == 0 {
            0
        } else {
            self.hour
        };
        NaiveTime::from_hms_opt(hour, self.minute, 0).ok_or(Refused::NoSuchTime)
    }

    /// Settles morning or afternoon by the part of the day that stands beside it; without one,
    /// one to six o'clock is the afternoon, for hotlines sleep at night.
    fn settled(self, part: Option<Part>) -> Clock {
        if self.sure || self.hour > 12 {
            return self;
        }
        match part {
            Some(Part::EarlyMorning | Part::Morning | Part::Forenoon) => self,
            Some(
                Part::Afternoon
                | Part::LateAfternoon
                | Part::FromAfternoonToEvening
                | Part::Evening,
            ) => self.afternoon(),
            Some(Part::Night) if self.hour == 12 => Clock { hour: 0, ..self },
            Some(Part::Night) if self.hour >= 6 => self.afternoon(),
            Some(Part::Night) => self,
            Some(Part::Midday) | None if (1..=6).contains(&self.hour) => self.afternoon(),
            Some(Part::Midday) | None => self,
        }
    }
}

/// The hours of a part of the day.
pub(super) fn hours_of(part: Part) -> (Clock, Clock) {
    let at = |hour, minute| Clock {
        hour,
        minute,
        sure: true,
    };
    match part {
        Part::EarlyMorning => (at(6, 0), at(9, 0)),
        Part::Morning => (at(6, 0), at(12, 0)),
        Part::Forenoon => (at(9, 0), at(12, 0)),
        Part::Midday => (at(12, 0), at(14, 0)),
        Part::Afternoon => (at(12, 0), at(18, 0)),
        Part::LateAfternoon => (at(15, 0), at(18, 0)),
        Part::FromAfternoonToEvening => (at(16, 0), at(21, 0)),
        Part::Evening => (at(18, 0), at(22, 0)),
        Part::Night => (at(20, 0), at(23, 59)),
    }
}

/// Makes one span of the clock times and the part of the day that were read.
pub(super) fn span(
    hours: Option<(Clock, Clock)>,
    part: Option<Part>,
    about: bool,
) -> Result<Option<TimeSpan>, Refused> {
    let (from, to) = match (hours, part) {
        (Some((from, to)), part) => {
            let to = to.settled(part);
            let from = if to.sure && !from.sure && part.is_none() && from.hour < 12 {
                // "2 to 3 pm": both are after noon; "11 to 2 pm": only the second.
                let later = from.afternoon();
                let fits = (later.hour, later.minute) <= (to.hour, to.minute);
                if fits && to.hour >= 12 { later } else { from }
            } else {
                from.settled(part)
            };
            (from, to)
        }
        (None, Some(Part::Midday)) if about => {
            let noon = Clock {
                hour: 12,
                minute: 0,
                sure: true,
            };
            (noon, noon)
        }
        (None, Some(part)) => hours_of(part),
        (None, None) => return Ok(None),
    };
    let (from, to) = (from.checked()?, to.checked()?);
    // Past midnight ("10 pm to 1 am") the span ends with its day.
    let last = NaiveTime::from_hms_opt(23, 59, 0).unwrap_or(to);
    let to = if to < from { last } else { to };
    Ok(Some(TimeSpan { from, to, about }))
}

/// Reads an hour or a range of hours: "half eight", "20h", "between 2 and 3 pm", "gegen 8".
///
/// Refuses with `NotUnderstood` what names a day, `NoSuchTime` what no clock shows.
pub fn time(text: &str, words: &Words) -> Result<TimeSpan, Refused> {
    // No day is read here; any fixed one serves the reader.
    let today = chrono::NaiveDate::default();
    let tokens = words.read(text);
    if tokens.is_empty() {
        return Err(Refused::Empty);
    }
    if let [only] = tokens.as_slice()
        && matches!(only.text.len(), 3 | 4)
        && let Some(n) = only.number().and_then(|n| u32::try_from(n).ok())
    {
        // "830", "1430"
        let clock = Clock {
            hour: n / 100,
            minute: n % 100,
            sure: only.text.len() == 4,
        };
        return span(Some((clock, clock)), None, false)?.ok_or(Refused::NotUnderstood);
    }
    let read: Read = read_all(words, &tokens, today, super::Tense::Any, true)?;
    if !read.hints.is_empty() || read.unknown > 3 || (read.unknown > 0 && !read.clear_hours) {
        return Err(Refused::NotUnderstood);
    }
    span(read.hours, read.part, read.about_hours)?.ok_or(Refused::NotUnderstood)
}

/// A text with more words is no place in a recording, whatever numbers it holds.
const WORDS: usize = 12;

/// Reads a place in a recording, in seconds from its start: "2:35", "2 min 35", "1:02:10",
/// "minute 4", "1 h 5 min", "90 seconds". A bare number counts minutes.
///
/// Refuses with `TooLarge` beyond 24 hours, `NoSuchTime` for 2:75.
pub fn position(text: &str, words: &Words) -> Result<u32, Refused> {
    // 2'35" is 2:35; apostrophes are dropped elsewhere.
    let tokens = words.exact(&text.replace(['\'', '’', '′'], ":"));
    if tokens.is_empty() {
        return Err(Refused::Empty);
    }
    let mut counts: Vec<(u64, Option<u64>)> = Vec::new();
    let mut before: Option<u64> = None;
    let mut colons = 0;
    let said = tokens.iter().filter(|it| it.kind == Kind::Word).count();
    if said > WORDS {
        return Err(Refused::NotUnderstood);
    }
    for token in &tokens {
        let scale = words
            .marks
            .starting_with(token.id)
            .iter()
            .find_map(|rule| match rule.sense {
                Sense::Unit(Unit::Hour) => Some(3600),
                Sense::MinuteMark => Some(60),
                Sense::SecondMark => Some(1),
                _ => None,
            });
        let spelled = || {
            let mut rules = words.sums.starting_with(token.id).iter();
            rules.find_map(|rule| match rule.sense {
                Sense::Number(n) if rule.elements.len() == 1 => Some(n),
                _ => None,
            })
        };
        if let Some(n) = token.number().or_else(spelled) {
            counts.push((n, before.take()));
        } else if let Some(scale) = scale {
            match counts.last_mut() {
                Some((_, unit @ None)) => *unit = Some(scale),
                _ => before = Some(scale),
            }
        } else if token.is(":") || (token.is(".") && token.glued) {
            colons += 1;
        } else if token.is("-") && counts.is_empty() {
            return Err(Refused::Negative);
        } else if token.kind == Kind::Word && counts.len() > 2 {
            return Err(Refused::NotUnderstood);
        }
    }
    let seconds = match (counts.as_slice(), colons) {
        ([(h, None), (m, None), (s, _)], 2..) => clock_seconds(*h, *m, *s)?,
        ([(m, None | Some(60)), (s, _)], 1..) => clock_seconds(0, *m, *s)?,
        ([], _) => return Err(Refused::NotUnderstood),
        (list, _) => scaled(list)?,
    };
    match u32::try_from(seconds) {
        Ok(seconds) if seconds <= 86_400 => Ok(seconds),
        _ => Err(Refused::TooLarge),
    }
}

fn clock_seconds(hours: u64, minutes: u64, seconds: u64) -> Result<u64, Refused> {
    if seconds > 59 || (hours > 0 && minutes > 59) {
        return Err(Refused::NoSuchTime);
    }
    Ok(hours
        .saturating_mul(3600)
        .saturating_add(minutes.saturating_mul(60))
        .saturating_add(seconds))
}

/// Counts with their units; one without a unit is minutes if it comes first, else the next
/// smaller unit ("2 min 35").
fn scaled(list: &[(u64, Option<u64>)]) -> Result<u64, Refused> {
    let mut total = 0u64;
    let mut last = 3600;
    for (n, unit) in list {
        let unit = unit.unwrap_or(last / 60);
        if unit == 0 {
            return Err(Refused::NotUnderstood);
        }
        total = total.saturating_add(n.saturating_mul(unit));
        last = unit;
    }
    Ok(total)
}
