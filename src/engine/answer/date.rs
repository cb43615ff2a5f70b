//! What phrases tell about a day, and the days that fit.
//!
//! A phrase such as "3rd" or "Tuesday" or "last week" is a [`Hint`]: it leaves most open. Hints
//! that stand together are merged, and [`resolve`] finds the latest days (or the next, if a day
//! to come was asked) that satisfy all of it.

use chrono::{Datelike, NaiveDate};

use super::Refused;
use super::calendar::{
    Span, Third, WIDEST, minus, month_span, months_back, months_on, plus, third_of, width,
};
use super::day::Tense;

/// What a phrase tells about a day; what it does not tell is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Hint {
    pub(super) year: Option<i32>,
    pub(super) month: Option<u32>,
    pub(super) day: Option<u32>,
    /// Days from Monday.
    pub(super) weekday: Option<u32>,
    /// Only beside a month without a day.
    pub(super) third: Option<Third>,
    /// The first to the fifth seven days of a month.
    pub(super) nth_week: Option<u32>,
    pub(super) within: Option<Span>,
    /// The calendar week that takes the place of `within` when a weekday is named beside it:
    /// "Tuesday two weeks ago" is a Tuesday, though two weeks ago was a Monday.
    pub(super) week: Option<Span>,
    /// Weeks to go back from the latest such weekday.
    pub(super) weeks_back: u64,
    /// A coming day was named in so many words ("next Tuesday").
    pub(super) ahead: bool,
    /// Days by which "about" widens both ends.
    pub(super) about: u64,
    /// Other orders in which a date in numbers can be read: year, month, day.
    pub(super) other: Vec<(Option<i32>, u32, u32)>,
}

impl Hint {
    pub(super) fn within(first: NaiveDate, last: NaiveDate) -> Hint {
        Hint {
            within: Some((first, last)),
            ..Hint::default()
        }
    }

    /// Both hints in one, or nothing if they contradict each other.
    pub(super) fn merged(&self, other: &Hint) -> Option<Hint> {
        fn one<T: PartialEq + Copy>(a: Option<T>, b: Option<T>) -> Option<Option<T>> {
            match (a, b) {
                (Some(a), Some(b)) if a != b => None,
                (a, b) => Some(a.or(b)),
            }
        }
        let within = match (self.within, other.within) {
            (Some(a), Some(b)) => {
                let both = (a.0.max(b.0), a.1.min(b.1));
                if both.0 > both.1 {
                    return None;
                }
                Some(both)
            }
            (a, b) => a.or(b),
        };
        Some(Hint {
            year: one(self.year, other.year)?,
            month: one(self.month, other.month)?,
            day: one(self.day, other.day)?,
            weekday: one(self.weekday, other.weekday)?,
            third: one(self.third, other.third)?,
            nth_week: one(self.nth_week, other.nth_week)?,
            within,
            week: self.week.or(other.week),
            weeks_back: self.weeks_back.max(other.weeks_back),
            ahead: self.ahead || other.ahead,
            about: self.about.max(other.about),
            other: if self.other.is_empty() {
                other.other.clone()
            } else {
                self.other.clone()
            },
        })
    }
}

/// All spans that fit a hint around `near` and in the years before it, the latest first.
///
/// Fails with `NoSuchDay` if the calendar never had such a day.
pub(super) fn spans(hint: &Hint, near: NaiveDate) -> Result<Vec<Span>, Refused> {
    let within = if hint.weekday.is_some() {
        hint.week.or(hint.within)
    } else {
        hint.within
    };
    let mut list = match (hint.day, hint.month, hint.year, within) {
        (Some(day), month, year, _) => days(day, month, year, within, near)?,
        (None, Some(month), year, _) => months(hint, month, year, near),
        (None, None, Some(year), _) => month_span(year, 1)
            .zip(month_span(year, 12))
            .map(|(january, december)| vec![(january.0, december.1)])
            .unwrap_or_default(),
        (None, None, None, Some(within)) => vec![within],
        (None, None, None, None) => match hint.weekday {
            Some(_) => vec![(minus(near, 70), plus(near, 21))],
            None => Vec::new(),
        },
    };
    if let Some((first, last)) = within {
        list.retain(|span| span.0 >= first && span.1 <= last);
    }
    if let Some(weekday) = hint.weekday {
        list = list
            .into_iter()
            .flat_map(|span| weekdays(span, weekday))
            .collect();
    }
    Ok(list)
}

fn days(
    day: u32,
    month: Option<u32>,
    year: Option<i32>,
    within: Option<Span>,
    near: NaiveDate,
) -> Result<Vec<Span>, Refused> {
    let on = |year, month| NaiveDate::from_ymd_opt(year, month, day).map(|d| (d, d));
    let near = within.map_or(near, |(_, last)| last);
    let list: Vec<Span> = match (month, year) {
        (Some(month), Some(year)) => on(year, month).into_iter().collect(),
        // A leap day can be eight years back.
        (Some(month), None) => (0..=9)
            .filter_map(|back| on(near.year() + 1 - back, month))
            .collect(),
        (None, Some(year)) => (1..=12).rev().filter_map(|month| on(year, month)).collect(),
        (None, None) => {
            let start = months_on(near, 2);
            let back = |n| months_back(start.with_day(1).unwrap_or(start), n);
            (0..=15)
                .map(back)
                .filter_map(|first| on(first.year(), first.month()))
                .collect()
        }
    };
    if list.is_empty() {
        Err(Refused::NoSuchDay)
    } else {
        Ok(list)
    }
}

fn months(hint: &Hint, month: u32, year: Option<i32>, near: NaiveDate) -> Vec<Span> {
    let years = match year {
        Some(year) => year..=year,
        None => near.year() - 6..=near.year() + 1,
    };
    let part = |span: Span| match (hint.third, hint.nth_week) {
        (Some(third), _) => third_of(span, third),
        (None, Some(n)) => {
            let first = plus(span.0, 7 * (u64::from(n).saturating_sub(1)));
            (first.min(span.1), plus(first, 6).min(span.1))
        }
        (None, None) => span,
    };
    years
        .rev()
        .filter_map(|year| month_span(year, month))
        .map(part)
        .collect()
}

/// Every such weekday in a span, the latest first. Spans over two years are cut.
fn weekdays((first, last): Span, weekday: u32) -> Vec<Span> {
    let back = (last.weekday().num_days_from_monday() + 7 - weekday % 7) % 7;
    let mut day = minus(last, u64::from(back));
    let mut list = Vec::new();
    while day >= first && list.len() < 106 {
        list.push((day, day));
        let next = minus(day, 7);
        if next == day {
            break;
        }
        day = next;
    }
    list
}

/// Finds the days meant; several if they are as good as each other.
///
/// `Past`: the latest that has begun, cut at today; a weekday alone is never today, for who means
/// today says so. `Future`: the first that has not ended. `Any`: the nearest, the past one first.
pub(super) fn resolve(hint: &Hint, today: NaiveDate, tense: Tense) -> Result<Vec<Span>, Refused> {
    let found = resolve_as_typed(hint, today, tense);
    if found.is_ok() {
        return found;
    }
    for (year, month, day) in &hint.other {
        let turned = Hint {
            year: *year,
            month: Some(*month),
            day: Some(*day),
            other: Vec::new(),
            ..hint.clone()
        };
        if let Ok(list) = resolve_as_typed(&turned, today, tense) {
            return Ok(list);
        }
    }
    found
}

fn resolve_as_typed(hint: &Hint, today: NaiveDate, tense: Tense) -> Result<Vec<Span>, Refused> {
    if hint.day.is_some() && hint.weekday.is_some() && hint.within.is_none() {
        return weekday_and_date(hint, today, tense);
    }
    let bare_weekday = hint.weekday.is_some()
        && hint.month.is_none()
        && hint.year.is_none()
        && hint.within.is_none();
    let mut list = spans(hint, today)?;
    if list.is_empty() {
        return Err(Refused::NotUnderstood);
    }
    if hint.about > 0 {
        list = list
            .into_iter()
            .map(|(a, b)| (minus(a, hint.about), plus(b, hint.about)))
            .collect();
    }
    if bare_weekday {
        list.retain(|span| span.0 != today);
    } else if hint.weekday.is_some() && list.len() > 1 {
        return several(list, today, tense);
    }
    let tense = if hint.ahead && bare_weekday && tense != Tense::Past {
        Tense::Future
    } else {
        tense
    };
    if hint.ahead && bare_weekday && tense == Tense::Past {
        return Err(Refused::InTheFuture);
    }
    let (first, last) = pick(&list, today, tense)?;
    let back = if bare_weekday { 7 * hint.weeks_back } else { 0 };
    let span = (minus(first, back), minus(last, back));
    Ok(vec![checked(span, today, tense)?])
}

/// Several days of one weekday in a month or week: those that the tense allows.
fn several(list: Vec<Span>, today: NaiveDate, tense: Tense) -> Result<Vec<Span>, Refused> {
    let newest = pick(&list, today, tense)?;
    let month = (newest.0.year(), newest.0.month());
    let mut same: Vec<Span> = list
        .into_iter()
        .filter(|span| (span.0.year(), span.0.month()) == month)
        .filter(|span| checked(*span, today, tense).is_ok())
        .take(5)
        .collect();
    same.sort();
    if same.is_empty() {
        checked(newest, today, tense).map(|s| vec![s])
    } else {
        Ok(same)
    }
}

/// "Tuesday 3 November": the date counts; if its weekday is another one, both days are offered.
/// A day without a month may go back two months for its weekday.
fn weekday_and_date(hint: &Hint, today: NaiveDate, tense: Tense) -> Result<Vec<Span>, Refused> {
    let date = Hint {
        weekday: None,
        ..hint.clone()
    };
    let weekday = hint.weekday.unwrap_or(0);
    let plain = pick(&spans(&date, today)?, today, tense)?;
    if plain.0.weekday().num_days_from_monday() == weekday {
        return Ok(vec![checked(plain, today, tense)?]);
    }
    if hint.month.is_none()
        && let Ok(fits) = pick(&spans(hint, today)?, today, tense)
        && (fits.0 - plain.0).num_days().abs() <= 62
    {
        return Ok(vec![checked(fits, today, tense)?]);
    }
    let near = (minus(plain.0, 3), plus(plain.0, 3));
    let mut list = vec![plain];
    list.extend(weekdays(near, weekday));
    list.retain(|span| checked(*span, today, tense).is_ok());
    list.sort();
    if list.is_empty() {
        checked(plain, today, tense).map(|s| vec![s])
    } else {
        Ok(list)
    }
}

/// The span that the tense prefers, from a list that has the latest first.
fn pick(list: &[Span], today: NaiveDate, tense: Tense) -> Result<Span, Refused> {
    let past = list.iter().find(|span| span.0 <= today).copied();
    let coming = list.iter().rev().find(|span| span.1 >= today).copied();
    match tense {
        Tense::Past => past.ok_or(if list.is_empty() {
            Refused::NotUnderstood
        } else {
            Refused::InTheFuture
        }),
        Tense::Future => coming.ok_or(if list.is_empty() {
            Refused::NotUnderstood
        } else {
            Refused::InThePast
        }),
        Tense::Any => match (past, coming) {
            (Some(p), Some(c)) if (c.0 - today) < (today - p.1) => Ok(c),
            (Some(p), _) => Ok(p),
            (None, Some(c)) => Ok(c),
            (None, None) => Err(Refused::NotUnderstood),
        },
    }
}

/// Cuts a span at today as the tense asks, and refuses what is too far or too wide.
pub(super) fn checked(
    (first, last): Span,
    today: NaiveDate,
    tense: Tense,
) -> Result<Span, Refused> {
    let (first, last) = match tense {
        Tense::Past if first > today => return Err(Refused::InTheFuture),
        Tense::Past => (first, last.min(today)),
        Tense::Future if last < today => return Err(Refused::InThePast),
        Tense::Future => (first.max(today), last),
        Tense::Any => (first, last),
    };
    if first > last {
        // Only at the two ends of the calendar, where there is no day further on.
        Err(Refused::NotUnderstood)
    } else if last < months_back(today, 60) {
        Err(Refused::TooLongAgo)
    } else if first > months_on(today, 60) {
        Err(Refused::TooFarAhead)
    } else if width((first, last)) > WIDEST {
        Err(Refused::TooWide)
    } else {
        Ok((first, last))
    }
}
