//! What was typed becomes a value, or a reason to ask again.
//!
//! People answer on a phone, upset and in a hurry: "last tues", "gestern Abend so gegen 8",
//! "irgendwann zwischen 3. und 7. November". The functions here take such a text to a typed
//! value. They are pure and total: the day of today comes in as an argument, and every string,
//! however odd, leads to a value or to a [`Refused`]; none panics, and no error carries the text.
//!
//! No word of any language stands in this module. The words of a language are the messages of
//! `locales/<tag>/typed.ftl`, compiled by [`Words::new`] when the book loads; names of months and
//! weekdays come from CLDR. A language that lacks a message lacks the construction, nothing else.

mod amount;
mod between;
mod calendar;
mod date;
mod day;
mod figures;
mod join;
mod languages;
mod meaning;
mod money;
mod names;
mod phone;
mod range;
mod read;
mod rules;
mod scan;
mod slot;
mod spelling;
mod text;
mod time;
mod token;
mod words;

pub use day::{Tense, when};
pub use languages::Languages;
pub use money::{Money, money};
pub(crate) use scan::{FoundDay, days_in, sums_in};
pub(crate) use spelling::plain;

pub use phone::{Phone, phone};
pub use text::{contact, email, name, reference, text};
pub use time::{TimeSpan, position, time};
pub(crate) use words::Said;
pub use words::Words;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A day or a range of days, perhaps with an hour or a range of hours.
///
/// No field is left out when it is written: the store's format does not name its fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    /// The first day that can be meant.
    #[serde(rename = "f")]
    pub first: NaiveDate,
    /// The last day that can be meant; never before `first`, equal to it for a single day.
    #[serde(rename = "l")]
    pub last: NaiveDate,
    /// The hours, where any were given.
    #[serde(rename = "t")]
    pub time: Option<TimeSpan>,
}

impl When {
    /// Tells whether a single day is meant.
    pub fn is_one_day(&self) -> bool {
        self.first == self.last
    }
}

/// Why an answer makes no sense. The caller turns it into a text with an example.
///
/// No variant carries what was typed, so that it can stand in a log.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Nothing was typed, or nothing that can be read (blanks, control characters).
    #[error("empty")]
    Empty,
    /// Nothing in the text could be understood as what was asked.
    #[error("not understood")]
    NotUnderstood,
    /// The calendar has no such day: 31 February, a thirteenth month.
    #[error("no such day")]
    NoSuchDay,
    /// The clock has no such time: 25:00, 8:75.
    #[error("no such time")]
    NoSuchTime,
    /// The day has not come yet, and a past one was asked.
    #[error("in the future")]
    InTheFuture,
    /// The day is over, and a coming one was asked.
    #[error("in the past")]
    InThePast,
    /// More than five years ago.
    #[error("too long ago")]
    TooLongAgo,
    /// More than five years ahead.
    #[error("too far ahead")]
    TooFarAhead,
    /// The range of days is wider than 62 days or has no beginning.
    #[error("range too wide")]
    TooWide,
    /// Several readings are as good; at most five are given, earliest first.
    #[error("ambiguous")]
    Ambiguous {
        /// What can be meant, to be offered as buttons.
        readings: Vec<When>,
    },
    /// An amount below zero.
    #[error("negative")]
    Negative,
    /// An amount that comes again every month or year.
    #[error("a sum for each month or year")]
    Each,
    /// An amount beyond all consumer disputes.
    #[error("too large")]
    TooLarge,
    /// A text longer than what is allowed.
    #[error("too long")]
    TooLong,
    /// What looks like the whole number of a payment card.
    #[error("a card number")]
    Card,
    /// A telephone number with too few or too many digits for its country.
    #[error("wrong number of digits")]
    WrongLength,
    /// "I don't know", where the letter cannot do without an answer.
    #[error("needed")]
    Needed,
    /// The end of a passage that lies before its beginning.
    #[error("before its beginning")]
    BeforeStart,
    /// A day before the letter that it answers.
    #[error("before the letter")]
    BeforeLetter {
        /// The day of the letter.
        day: NaiveDate,
    },
}

impl Refused {
    /// The name of the reason, as message ids spell it: `answer-<name>`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotUnderstood => "not-understood",
            Self::NoSuchDay => "no-such-day",
            Self::NoSuchTime => "no-such-time",
            Self::InTheFuture => "in-the-future",
            Self::InThePast => "in-the-past",
            Self::TooLongAgo => "too-long-ago",
            Self::TooFarAhead => "too-far-ahead",
            Self::TooWide => "too-wide",
            Self::Ambiguous { .. } => "ambiguous",
            Self::Negative => "negative",
            Self::Each => "each",
            Self::TooLarge => "too-large",
            Self::TooLong => "too-long",
            Self::Card => "card",
            Self::WrongLength => "wrong-length",
            Self::Needed => "needed",
            Self::BeforeStart => "before-start",
            Self::BeforeLetter { .. } => "before-letter",
        }
    }
}
