//! The day of a call, or the range of days in which it was.

use chrono::NaiveDate;

use super::calendar::{Span, minus, plus, width};
use super::date::{Hint, checked, resolve};
use super::join::read_all;
use super::time::span;
use super::{Refused, When, Words};

/// Which side of today is meant where the text does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tense {
    /// Something that has happened: years, months and weekdays not named are the latest past.
    Past,
    /// Something to come: the next.
    Future,
    /// Either: the nearest.
    Any,
}

/// Reads a day or a range of days, perhaps with hours.
///
/// The rules, all of them visible to the person when the answer is read back:
/// - "about" and the like widen a day by two days on both sides; a time is marked as about.
/// - The beginning, middle and end of a month are its days 1 to 10, 11 to 20 and 21 to the end.
/// - A week is Monday to Sunday. A weekday alone is the latest before today.
/// - A date in numbers is read in the first order of `typed-numeric-order` that makes sense.
/// - A range whose end has not come yet ends today, for [`Tense::Past`].
/// - Words that nobody knows are passed over only if something beside them can be nothing but a
///   day; a word for "never" or "don't know" is `NotUnderstood`, whatever stands beside it.
///
/// Refuses with a reason of [`Refused`]; several days as good as each other are `Ambiguous`.
pub fn when(text: &str, words: &Words, today: NaiveDate, tense: Tense) -> Result<When, Refused> {
    in_part(text, words, today, tense).map(|(when, _)| when)
}

/// The same, and how many words beside it nobody knows.
pub(super) fn in_part(
    text: &str,
    words: &Words,
    today: NaiveDate,
    tense: Tense,
) -> Result<(When, usize), Refused> {
    let tokens = words.read(text);
    if tokens.is_empty() {
        return Err(Refused::Empty);
    }
    let read = read_all(words, &tokens, today, tense, false)?;
    if read.open {
        return Err(Refused::TooWide);
    }
    if read.hints.is_empty() || (read.unknown > 0 && !read.strong) {
        return Err(Refused::NotUnderstood);
    }
    let time = span(read.hours, read.part, read.about_hours)?;
    let days = if read.alternatives {
        read.hints
            .iter()
            .map(|h| resolve(h, today, tense))
            .collect::<Result<Vec<_>, _>>()?
            .concat()
    } else {
        together(&read.hints, today, tense)?
    };
    let mut readings: Vec<When> = days
        .into_iter()
        .map(|(first, last)| When { first, last, time })
        .collect();
    readings.sort_by_key(|when| when.first);
    readings.dedup();
    readings.truncate(5);
    match (readings.pop(), readings.is_empty()) {
        (Some(only), true) => Ok((only, read.unknown)),
        (Some(last), false) => {
            readings.push(last);
            Err(Refused::Ambiguous { readings })
        }
        (None, _) => Err(Refused::NotUnderstood),
    }
}

/// The days that satisfy all hints; where they contradict each other, those of each.
fn together(hints: &[Hint], today: NaiveDate, tense: Tense) -> Result<Vec<Span>, Refused> {
    let mut merged = Some(Hint::default());
    for hint in hints {
        merged = merged.and_then(|all| all.merged(hint));
    }
    let first_reason = match merged.map(|all| resolve(&all, today, tense)) {
        Some(Ok(list)) => return Ok(list),
        Some(Err(reason)) if hints.len() == 1 || reason != Refused::NotUnderstood => {
            return Err(reason);
        }
        _ => Refused::NotUnderstood,
    };
    let each: Vec<Span> = hints
        .iter()
        .filter_map(|hint| resolve(hint, today, tense).ok())
        .flatten()
        .collect();
    if each.is_empty() {
        Err(first_reason)
    } else {
        Ok(each)
    }
}

/// Widens a hint of a single day by two days on both sides, as "about" asks. Today and yesterday
/// are known too well for that, and what is a range already stays as wide as it is.
pub(super) fn widened(hint: Hint, today: NaiveDate) -> Hint {
    match hint.within {
        Some((first, last)) if first == last && first < minus(today, 1) => Hint {
            within: Some((minus(first, 2), plus(last, 2).min(today))),
            ..hint
        },
        // A month back is three days on both sides already, with "about" it is seven.
        Some((first, last)) if hint.week.is_some() && width((first, last)) == 6 => Hint {
            within: Some((minus(first, 4), plus(last, 4).min(today))),
            ..hint
        },
        Some(_) => hint,
        None if hint.day.is_some() || (hint.weekday.is_some() && hint.month.is_none()) => {
            let days = if hint.day.is_some() { 2 } else { 1 };
            Hint {
                about: days,
                ..hint
            }
        }
        None => hint,
    }
}

/// The span of a range already resolved, as a hint that others can narrow.
pub(super) fn fixed(span: Span, today: NaiveDate, tense: Tense) -> Result<Hint, Refused> {
    let (first, last) = checked(span, today, tense)?;
    Ok(Hint::within(first, last))
}
