//! Weeks, months and spans of days; nothing here can leave the calendar.

use chrono::{Datelike, Days, Months, NaiveDate};

/// The widest range, in days from the first to the last, that helps to find a call.
pub(super) const WIDEST: i64 = 62;

/// First and last day.
pub(super) type Span = (NaiveDate, NaiveDate);

/// A third of a month, a week or a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Third {
    Begin,
    /// The first two thirds.
    BeginMiddle,
    Middle,
    /// The last two thirds.
    MiddleEnd,
    End,
}

pub(super) fn monday_of(day: NaiveDate) -> NaiveDate {
    minus(day, u64::from(day.weekday().num_days_from_monday()))
}

/// Days later, or the same day at the end of the calendar.
pub(super) fn plus(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

/// Days earlier, or the same day at the beginning of the calendar.
pub(super) fn minus(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}

pub(super) fn months_back(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_sub_months(Months::new(months)).unwrap_or(day)
}

pub(super) fn months_on(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months)).unwrap_or(day)
}

pub(super) fn width((first, last): Span) -> i64 {
    (last - first).num_days()
}

/// First and last day of a month.
pub(super) fn month_span(year: i32, month: u32) -> Option<Span> {
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    Some((first, minus(months_on(first, 1), 1)))
}

/// A third of a span: of a week Monday and Tuesday, Tuesday to Thursday, Thursday to Sunday; of
/// a month 1 to 10, 11 to 20, 21 to the end; of a longer span three equal parts.
pub(super) fn third_of((first, last): Span, third: Third) -> Span {
    let days = u64::try_from(width((first, last))).unwrap_or(0) + 1;
    let (begin, middle, end) = match days {
        0..=7 => (1, (1, 3), 3),
        8..=31 => (9, (10, 19), 20),
        _ => (days / 3, (days / 3, 2 * days / 3), 2 * days / 3),
    };
    match third {
        Third::Begin => (first, plus(first, begin).min(last)),
        Third::BeginMiddle => (first, plus(first, middle.1).min(last)),
        Third::MiddleEnd => (plus(first, middle.0).min(last), last),
        Third::Middle => (
            plus(first, middle.0).min(last),
            plus(first, middle.1).min(last),
        ),
        Third::End => (plus(first, end).min(last), last),
    }
}
