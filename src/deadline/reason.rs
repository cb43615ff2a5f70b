//! The steps of a count, one value each, and the message that puts each in words.

use chrono::NaiveDate;

use super::holidays::Doubt;
use super::{Period, Start, Way};

/// One step of a count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The event, and whether its day is the first of the period.
    Starts {
        on: NaiveDate,
        event: Start,
        counts: bool,
    },
    /// The company asked who somebody is, and the answer starts the period anew.
    StartsAnew,
    /// The letter itself sets the day.
    Set,
    /// How long the period is.
    Length { period: Period },
    /// The last day, counted day by day.
    LastDay { ends: NaiveDate },
    /// The last day: the same day of the week.
    SameWeekday { ends: NaiveDate },
    /// The last day: the same number in its month.
    CorrespondingDay { ends: NaiveDate },
    /// The month has no day of that number, so its last day it is.
    ShortMonth { number: u32, ends: NaiveDate },
    /// A question stopped the clock until it was answered.
    Paused {
        from: NaiveDate,
        to: NaiveDate,
        days: i64,
        becomes: NaiveDate,
    },
    /// There was a question, but this rule knows no pause.
    PauseWithoutEffect,
    /// The day falls on a weekend.
    Weekend { was: NaiveDate, becomes: NaiveDate },
    /// The day is a holiday, or perhaps one.
    Holiday {
        was: NaiveDate,
        id: String,
        becomes: NaiveDate,
        doubt: Option<Doubt>,
    },
    /// A day on the way to the next working day is a holiday too.
    HolidayToo {
        on: NaiveDate,
        id: String,
        doubt: Option<Doubt>,
    },
    /// A holiday that a count of working days leaves out.
    Skipped {
        on: NaiveDate,
        id: String,
        doubt: Option<Doubt>,
    },
    /// Why the holiday before it is doubtful; the later day was taken.
    Doubtful { doubt: Doubt },
    /// Perhaps a holiday, taken as a working day because the earlier day is safe.
    TakenAsWorking {
        on: NaiveDate,
        id: String,
        doubt: Doubt,
    },
    /// The period was stretched to hold two working days.
    TwoWorkingDays { becomes: NaiveDate },
    /// No table: only weekends were looked at.
    NoTable,
    /// The table does not reach that year: only weekends were looked at there.
    OutsideTable { year: i32 },
    /// An extension counts only with a notice by that day.
    ExtensionNeedsNotice { by: NaiveDate },
    /// The extended period runs from the first start.
    ExtendedFromStart { start: NaiveDate },
    /// The extension runs from the end of the period before it.
    ExtendedFromEnd { end: NaiveDate },
    /// The letter arrives on the day it leaves.
    ArrivesSameDay { way: Way, on: NaiveDate },
    /// The letter is assumed to arrive then; no law says so.
    ArrivalAssumed {
        sent: NaiveDate,
        working_days: u16,
        on: NaiveDate,
    },
}

/// A value for a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// For `DATE()` and `DAY()`.
    Date(NaiveDate),
    /// A plain number, also for plural selectors.
    Number(i64),
    /// The id of another message, whose text in the same language is the value.
    Id(String),
}

/// The arguments of a message by their names.
pub type Args = Vec<(&'static str, Arg)>;

impl Reason {
    /// Every id that [`Reason::message`] can return, so that `check` can look for them.
    pub const MESSAGES: [&'static str; 38] = [
        "deadline-reason-receipt",
        "deadline-reason-receipt-counted",
        "deadline-reason-sending",
        "deadline-reason-sending-counted",
        "deadline-reason-event",
        "deadline-reason-event-counted",
        "deadline-reason-starts-anew",
        "deadline-reason-set",
        "deadline-reason-days",
        "deadline-reason-working-days",
        "deadline-reason-weeks",
        "deadline-reason-months",
        "deadline-reason-last-day",
        "deadline-reason-same-weekday",
        "deadline-reason-corresponding-day",
        "deadline-reason-short-month",
        "deadline-reason-paused",
        "deadline-reason-pause-without-effect",
        "deadline-reason-weekend",
        "deadline-reason-holiday",
        "deadline-reason-holiday-perhaps",
        "deadline-reason-holiday-too",
        "deadline-reason-holiday-too-perhaps",
        "deadline-reason-skipped",
        "deadline-reason-skipped-perhaps",
        "deadline-reason-region-unknown",
        "deadline-reason-part-of-region",
        "deadline-reason-estimated",
        "deadline-reason-taken-as-working",
        "deadline-reason-two-working-days",
        "deadline-reason-no-table",
        "deadline-reason-outside-table",
        "deadline-reason-extension-needs-notice",
        "deadline-reason-extended-from-start",
        "deadline-reason-extended-from-end",
        "deadline-reason-arrives-same-day",
        "deadline-reason-arrives-by-hand",
        "deadline-reason-arrival-assumed",
    ];

    /// The day at which the count stands after this step, where the step says one.
    pub fn settles(&self) -> Option<NaiveDate> {
        match *self {
            Self::LastDay { ends }
            | Self::SameWeekday { ends }
            | Self::CorrespondingDay { ends }
            | Self::ShortMonth { ends, .. } => Some(ends),
            Self::Paused { becomes, .. }
            | Self::Weekend { becomes, .. }
            | Self::Holiday { becomes, .. }
            | Self::TwoWorkingDays { becomes } => Some(becomes),
            Self::ArrivesSameDay { on, .. } | Self::ArrivalAssumed { on, .. } => Some(on),
            Self::Starts { .. }
            | Self::StartsAnew
            | Self::Set
            | Self::Length { .. }
            | Self::PauseWithoutEffect
            | Self::HolidayToo { .. }
            | Self::Skipped { .. }
            | Self::Doubtful { .. }
            | Self::TakenAsWorking { .. }
            | Self::NoTable
            | Self::OutsideTable { .. }
            | Self::ExtensionNeedsNotice { .. }
            | Self::ExtendedFromStart { .. }
            | Self::ExtendedFromEnd { .. } => None,
        }
    }

    /// Whether this says that holidays could not be looked at.
    pub fn is_gap(&self) -> bool {
        matches!(self, Self::NoTable | Self::OutsideTable { .. })
    }

    /// The message that puts this step in words, and its arguments.
    pub fn message(&self) -> (&'static str, Args) {
        match self {
            Self::Starts { on, event, counts } => {
                let id = match (event, counts) {
                    (Start::Receipt, false) => "deadline-reason-receipt",
                    (Start::Receipt, true) => "deadline-reason-receipt-counted",
                    (Start::Sending, false) => "deadline-reason-sending",
                    (Start::Sending, true) => "deadline-reason-sending-counted",
                    (Start::Event, false) => "deadline-reason-event",
                    (Start::Event, true) => "deadline-reason-event-counted",
                };
                (id, vec![("date", Arg::Date(*on))])
            }
            Self::StartsAnew => ("deadline-reason-starts-anew", Vec::new()),
            Self::Set => ("deadline-reason-set", Vec::new()),
            Self::Length { period } => {
                let (id, count) = length(*period);
                (id, vec![("count", count)])
            }
            Self::LastDay { ends } => dated("deadline-reason-last-day", *ends),
            Self::SameWeekday { ends } => dated("deadline-reason-same-weekday", *ends),
            Self::CorrespondingDay { ends } => dated("deadline-reason-corresponding-day", *ends),
            Self::ShortMonth { number, ends } => (
                "deadline-reason-short-month",
                vec![
                    ("number", Arg::Number(i64::from(*number))),
                    ("date", Arg::Date(*ends)),
                ],
            ),
            Self::Paused {
                from,
                to,
                days,
                becomes,
            } => (
                "deadline-reason-paused",
                vec![
                    ("from", Arg::Date(*from)),
                    ("to", Arg::Date(*to)),
                    ("count", Arg::Number(*days)),
                    ("becomes", Arg::Date(*becomes)),
                ],
            ),
            Self::PauseWithoutEffect => ("deadline-reason-pause-without-effect", Vec::new()),
            Self::Weekend { was, becomes } => (
                "deadline-reason-weekend",
                vec![("was", Arg::Date(*was)), ("becomes", Arg::Date(*becomes))],
            ),
            Self::Holiday {
                was,
                id,
                becomes,
                doubt,
            } => (
                match doubt {
                    None => "deadline-reason-holiday",
                    Some(_) => "deadline-reason-holiday-perhaps",
                },
                vec![
                    ("was", Arg::Date(*was)),
                    ("holiday", name(id)),
                    ("becomes", Arg::Date(*becomes)),
                ],
            ),
            Self::HolidayToo { on, id, doubt } => (
                match doubt {
                    None => "deadline-reason-holiday-too",
                    Some(_) => "deadline-reason-holiday-too-perhaps",
                },
                vec![("date", Arg::Date(*on)), ("holiday", name(id))],
            ),
            Self::Skipped { on, id, doubt } => (
                match doubt {
                    None => "deadline-reason-skipped",
                    Some(_) => "deadline-reason-skipped-perhaps",
                },
                vec![("date", Arg::Date(*on)), ("holiday", name(id))],
            ),
            Self::Doubtful { doubt } => (
                match doubt {
                    Doubt::RegionUnknown => "deadline-reason-region-unknown",
                    Doubt::PartOfRegion => "deadline-reason-part-of-region",
                    Doubt::Estimated => "deadline-reason-estimated",
                },
                Vec::new(),
            ),
            Self::TakenAsWorking { on, id, doubt: _ } => (
                "deadline-reason-taken-as-working",
                vec![("date", Arg::Date(*on)), ("holiday", name(id))],
            ),
            Self::TwoWorkingDays { becomes } => dated("deadline-reason-two-working-days", *becomes),
            Self::NoTable => ("deadline-reason-no-table", Vec::new()),
            Self::OutsideTable { year } => (
                "deadline-reason-outside-table",
                vec![("year", Arg::Number(i64::from(*year)))],
            ),
            Self::ExtensionNeedsNotice { by } => {
                dated("deadline-reason-extension-needs-notice", *by)
            }
            Self::ExtendedFromStart { start } => {
                dated("deadline-reason-extended-from-start", *start)
            }
            Self::ExtendedFromEnd { end } => dated("deadline-reason-extended-from-end", *end),
            Self::ArrivesSameDay { way, on } => match way {
                Way::Email | Way::Form => dated("deadline-reason-arrives-same-day", *on),
                Way::Hand | Way::Post => dated("deadline-reason-arrives-by-hand", *on),
            },
            Self::ArrivalAssumed {
                sent,
                working_days,
                on,
            } => (
                "deadline-reason-arrival-assumed",
                vec![
                    ("sent", Arg::Date(*sent)),
                    ("count", Arg::Number(i64::from(*working_days))),
                    ("date", Arg::Date(*on)),
                ],
            ),
        }
    }
}

fn dated(id: &'static str, date: NaiveDate) -> (&'static str, Args) {
    (id, vec![("date", Arg::Date(date))])
}

fn length(period: Period) -> (&'static str, Arg) {
    let (id, n) = match period {
        Period::Days(n) => ("deadline-reason-days", n),
        Period::WorkingDays(n) => ("deadline-reason-working-days", n),
        Period::Weeks(n) => ("deadline-reason-weeks", n),
        Period::Months(n) => ("deadline-reason-months", n),
    };
    (id, Arg::Number(i64::from(n)))
}

fn name(id: &str) -> Arg {
    Arg::Id(format!("holiday-{id}"))
}
