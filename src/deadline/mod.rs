//! From a rule and a day to the last day, with every reason on the way.
//!
//! How to count is law and not arithmetic: does the day of receipt count, what if the
//! month is too short, what if the end is a holiday, and whose holidays? So nothing
//! here has a number or a country of its own. A [`Rule`] says how, [`Holidays`] say
//! which days rest, and [`due`] returns the day together with the steps that led
//! there, so that a person can check it and an opponent cannot wave it away.
//!
//! Pure and total: the same arguments give the same day, and every argument gives a
//! day or a [`DeadlineError`].
//!
//! **Where something is not known, the rule's [`Acts`] decides which side is safe.**
//! A company's deadline takes the later day (nobody is called late too early), the
//! person's own takes the earlier one (nobody misses a court's time bar), and the
//! reasons say so.

mod arrival;
mod calendar;
mod count;
mod holidays;
mod reason;

use chrono::NaiveDate;
use thiserror::Error;

pub use arrival::{Arrival, Way, arrival};
pub use count::due;
pub use holidays::{About, Doubt, Holiday, HolidayError, Holidays, Observance, Source};
pub use reason::{Arg, Args, Reason};

/// A deadline as a law file states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The rule's id in the law file, for whoever reports about it.
    pub id: String,
    /// What sets the period running.
    pub starts: Start,
    /// How long it is.
    pub period: Period,
    /// How it is counted.
    pub counting: Counting,
    /// Whose holidays bear on its end.
    pub calendar: Place,
    /// Who has to act by then.
    pub acts: Acts,
    /// By how much it can be extended, if it can.
    pub extension: Option<Extension>,
    /// Whether a justified question stops the clock until it is answered
    /// (UK GDPR Art. 12A knows this, the text of GDPR Art. 12(3) does not).
    pub pausable: bool,
}

/// What sets a period running.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Start {
    /// The letter reaches its recipient.
    Receipt,
    /// The letter is sent.
    Sending,
    /// Anything else that a rule names: an answer, an invoice, the call itself.
    Event,
}

/// A length of time as laws state it.
///
/// Sixteen bits are generations in any unit, and bound how far a count can run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Period {
    /// Calendar days, resting days included.
    Days(u16),
    /// Only days that are neither weekend nor holiday.
    WorkingDays(u16),
    Weeks(u16),
    /// Calendar months; a year is twelve.
    Months(u16),
}

/// How an act counts.
///
/// The acts that follow are presets for the law files; one that counts differently
/// sets the fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counting {
    /// The day of the event is the first day of the period. Rare: in German law where
    /// the start of a day begins the period (BGB § 187(2)).
    pub event_day_counts: bool,
    /// An end on a weekend or holiday moves to the next working day.
    pub rolls: bool,
    /// The period holds at least two working days, however short it is.
    pub two_working_days: bool,
}

impl Counting {
    /// Regulation (EEC, Euratom) No 1182/71, which counts the periods of EU acts, the
    /// GDPR among them.
    ///
    /// Read (Official Journal text as stored in `legalize-dev/legalize-eu`,
    /// `eu/31971R1182.md`): Art. 3, first paragraph, the day of the event "shall not be
    /// considered as falling within the period"; (2)(c), weeks, months and years end
    /// with "whichever day … is the same day of the week, or falls on the same date, as
    /// the day which initiates the period", and where that day does not occur, with the
    /// last day of the month; rules on counting back from a date do not belong here.
    ///
    /// Taken from secondary texts only, because that copy has lost its numbered
    /// paragraphs: Art. 3(4), an end on a holiday, Sunday or Saturday moves to the end
    /// of the following working day, and Art. 3(5), a period of two days or more has at
    /// least two working days.
    ///
    /// "The day which initiates the period" could be read as the day after the event,
    /// which gives one day more. The day of the event is what is used here, as the EDPB
    /// does and as case C-171/03 is reported to hold.
    pub const REG_1182_71: Self = Self {
        event_day_counts: false,
        rolls: true,
        two_working_days: true,
    };

    /// German Civil Code, BGB §§ 186 to 193.
    ///
    /// Read (`bundestag/gesetze`, `b/bgb/index.md`): § 188(2), weeks and months end
    /// with the day that corresponds to the day of the event; § 188(3), a missing day
    /// gives the last of the month; § 190, an extension runs from the end of the
    /// previous period; § 193, for a declaration or performance an end on a Sunday, a
    /// Saturday or a general holiday recognised by the state at the place of
    /// performance gives way to the next working day. § 193 speaks of nothing else: for
    /// a period of another kind (a limitation period as such) clear `rolls`.
    pub const BGB: Self = Self {
        event_day_counts: false,
        rolls: true,
        two_working_days: false,
    };

    /// The corresponding day, moved to the next working day: how the UK's ICO counts a
    /// month. By content the same as [`Counting::BGB`], named apart because the two rest
    /// on different texts and may part.
    pub const CORRESPONDING_DAY: Self = Self::BGB;

    /// Plain days of the calendar: the end stays where it falls, Sunday or not.
    pub const CALENDAR: Self = Self {
        event_day_counts: false,
        rolls: false,
        two_working_days: false,
    };

    /// The names under which law files know the presets.
    pub const NAMES: [&'static str; 4] = ["reg-1182-71", "bgb", "corresponding-day", "calendar"];

    /// The preset of that name.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "reg-1182-71" => Some(Self::REG_1182_71),
            "bgb" => Some(Self::BGB),
            "corresponding-day" => Some(Self::CORRESPONDING_DAY),
            "calendar" => Some(Self::CALENDAR),
            _ => None,
        }
    }
}

/// Whose holidays bear on the end of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// Where the company, authority or court sits. The caller passes that region.
    Recipient,
    /// Where the person lives. The caller passes that region.
    Person,
    /// Nobody's: only weekends rest. [`due`] then looks at no table.
    Nowhere,
}

/// Who has to act before the period ends, and so which side is safe in doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Acts {
    /// The other side. In doubt the later day, so that no one is called late too early.
    Recipient,
    /// The person. In doubt the earlier day, so that no one comes too late.
    Person,
}

/// By how much a period can be extended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extension {
    /// The time on top.
    pub by: Period,
    /// The day from which it runs.
    pub from: ExtendedFrom,
}

/// The day from which an extension runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ExtendedFrom {
    /// From the first start: one month and two more are three months, counted as one
    /// period (how the ICO counts, and the reading taken for GDPR Art. 12(3)).
    Start,
    /// From the last day of the period before it (BGB § 190).
    End,
}

/// The last day and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The last day on which the act is still in time, until its end.
    pub date: NaiveDate,
    /// The way there, in order. The last reason that [settles](Reason::settles) a day
    /// settles `date`.
    pub reasons: Vec<Reason>,
    /// The last day if the period is extended, for a rule that has an extension. It
    /// counts only if the notice came by `date`, which the first of its reasons says.
    pub extended: Option<Extended>,
}

/// The last day of an extended period and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extended {
    pub date: NaiveDate,
    pub reasons: Vec<Reason>,
}

/// Why there is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DeadlineError {
    /// Beyond what the calendar can hold.
    #[error("the period ends outside the calendar")]
    OutOfRange,
    /// A law file's slip: a period of nothing.
    #[error("the period has no length")]
    EmptyPeriod,
    /// The answer is older than its question.
    #[error("the pause ends on {to}, before it starts on {from}")]
    PauseBackwards { from: NaiveDate, to: NaiveDate },
}
