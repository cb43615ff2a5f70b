//! The list of messages that `typed.ftl` can have, and what each one means to the engine.
//!
//! A message is a list of alternatives with ` | ` between them. An alternative is words, and
//! slots such as `<count>` where a number, a month or the like stands. Adding a construction to
//! the engine is one line here and one place where it is read.

/// A stretch of the calendar that people count in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Fortnight,
    Weekend,
    Month,
    Year,
}

/// A part of the day; `time` says from which hour to which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    EarlyMorning,
    Morning,
    Forenoon,
    Midday,
    Afternoon,
    LateAfternoon,
    /// One word for what others call late afternoon and evening.
    FromAfternoonToEvening,
    Evening,
    Night,
}

/// What a word or a pattern means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sense {
    /// Days from today.
    Day(i64),
    Month(u32),
    /// Days from Monday.
    Weekday(u32),
    Number(u64),
    Times(u64),
    /// "a" in "a week ago": one before a unit, nothing elsewhere.
    Article,
    /// "a couple of", "a few": about so many.
    Few(u64),
    Ordinal(u32),
    OrdinalMark,
    Unit(Unit),
    Part(Part),
    Noon,
    Midnight,
    Am,
    Pm,
    OClock,
    At,
    About,
    Filler,
    /// "A month": what stands before comes again and again.
    Each,
    Never,
    /// "not": refuses the day behind it.
    Not,
    /// "not" where it stands behind: takes back the day or hour before it for the one that
    /// follows.
    NotThat,
    /// "to" and "or" in "2 or 3 weeks ago".
    CountTo,
    LastNight,
    Date,
    Ago,
    Ahead,
    Last,
    This,
    Next,
    BeforeLast,
    Within,
    WeekAndHalfAgo,
    Begin,
    BeginMiddle,
    MiddleEnd,
    Middle,
    End,
    WeekOf,
    NthWeek,
    WeekNumber,
    Since,
    Before,
    After,
    BeforeHour,
    AfterHour,
    ThisPart,
    /// A time with a word of its own: hour, minute.
    Clock(u32, u32),
    HalfPast,
    HalfTo,
    QuarterPast,
    QuarterTo,
    QuarterToward,
    MinutesPast,
    MinutesTo,
    /// "ten to nine", which could also be a range.
    MinutesToOrRange,
    MinutesPastHalf,
    MinutesToHalf,
    Range,
    Either,
    /// A number with a fraction that has a word of its own, in quarters.
    Quarters(u128),
    /// Before a number: so many quarters more, or less.
    QuartersMore(i8),
    Minus,
    Currency(u16),
    Minor(u16),
    MinuteMark,
    SecondMark,
}

/// A place in a pattern where something is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    Count,
    Unit,
    Weekday,
    Month,
    Day,
    Year,
    Hour,
    Minute,
    Clock,
    Part,
    Period,
    Date,
    Nth,
    From,
    To,
}

/// The slots by the names that translators write between `<` and `>`.
pub(super) const SLOTS: &[(&str, Slot)] = &[
    ("count", Slot::Count),
    ("unit", Slot::Unit),
    ("weekday", Slot::Weekday),
    ("month", Slot::Month),
    ("day", Slot::Day),
    ("year", Slot::Year),
    ("hour", Slot::Hour),
    ("minute", Slot::Minute),
    ("clock", Slot::Clock),
    ("part", Slot::Part),
    ("period", Slot::Period),
    ("date", Slot::Date),
    ("nth", Slot::Nth),
    ("from", Slot::From),
    ("to", Slot::To),
];

/// The messages about days and hours.
pub(super) const DATES: &[(&str, Sense)] = &[
    ("typed-today", Sense::Day(0)),
    ("typed-yesterday", Sense::Day(-1)),
    ("typed-day-before-yesterday", Sense::Day(-2)),
    ("typed-three-days-ago", Sense::Day(-3)),
    ("typed-tomorrow", Sense::Day(1)),
    ("typed-day-after-tomorrow", Sense::Day(2)),
    ("typed-january", Sense::Month(1)),
    ("typed-february", Sense::Month(2)),
    ("typed-march", Sense::Month(3)),
    ("typed-april", Sense::Month(4)),
    ("typed-may", Sense::Month(5)),
    ("typed-june", Sense::Month(6)),
    ("typed-july", Sense::Month(7)),
    ("typed-august", Sense::Month(8)),
    ("typed-september", Sense::Month(9)),
    ("typed-october", Sense::Month(10)),
    ("typed-november", Sense::Month(11)),
    ("typed-december", Sense::Month(12)),
    ("typed-monday", Sense::Weekday(0)),
    ("typed-tuesday", Sense::Weekday(1)),
    ("typed-wednesday", Sense::Weekday(2)),
    ("typed-thursday", Sense::Weekday(3)),
    ("typed-friday", Sense::Weekday(4)),
    ("typed-saturday", Sense::Weekday(5)),
    ("typed-sunday", Sense::Weekday(6)),
    ("typed-one-before-a-unit", Sense::Article),
    ("typed-couple", Sense::Few(2)),
    ("typed-few", Sense::Few(3)),
    ("typed-ordinal-mark", Sense::OrdinalMark),
    ("typed-minutes", Sense::Unit(Unit::Minute)),
    ("typed-hours", Sense::Unit(Unit::Hour)),
    ("typed-days", Sense::Unit(Unit::Day)),
    ("typed-weeks", Sense::Unit(Unit::Week)),
    ("typed-fortnights", Sense::Unit(Unit::Fortnight)),
    ("typed-weekends", Sense::Unit(Unit::Weekend)),
    ("typed-months", Sense::Unit(Unit::Month)),
    ("typed-years", Sense::Unit(Unit::Year)),
    ("typed-early-morning", Sense::Part(Part::EarlyMorning)),
    ("typed-morning", Sense::Part(Part::Morning)),
    ("typed-forenoon", Sense::Part(Part::Forenoon)),
    ("typed-midday", Sense::Part(Part::Midday)),
    ("typed-afternoon", Sense::Part(Part::Afternoon)),
    ("typed-late-afternoon", Sense::Part(Part::LateAfternoon)),
    (
        "typed-afternoon-to-evening",
        Sense::Part(Part::FromAfternoonToEvening),
    ),
    ("typed-evening", Sense::Part(Part::Evening)),
    ("typed-night", Sense::Part(Part::Night)),
    ("typed-last-night", Sense::LastNight),
    ("typed-noon", Sense::Noon),
    ("typed-midnight", Sense::Midnight),
    ("typed-am", Sense::Am),
    ("typed-pm", Sense::Pm),
    ("typed-oclock", Sense::OClock),
    ("typed-at", Sense::At),
    ("typed-about", Sense::About),
    ("typed-filler", Sense::Filler),
    ("typed-never", Sense::Never),
    ("typed-not", Sense::Not),
    ("typed-not-that", Sense::NotThat),
    ("typed-count-to", Sense::CountTo),
    ("typed-week-and-a-half-ago", Sense::WeekAndHalfAgo),
    ("typed-date", Sense::Date),
    ("typed-ago", Sense::Ago),
    ("typed-ahead", Sense::Ahead),
    ("typed-last", Sense::Last),
    ("typed-this", Sense::This),
    ("typed-next", Sense::Next),
    ("typed-before-last", Sense::BeforeLast),
    ("typed-within", Sense::Within),
    ("typed-beginning", Sense::Begin),
    ("typed-beginning-to-middle", Sense::BeginMiddle),
    ("typed-middle-to-end", Sense::MiddleEnd),
    ("typed-middle", Sense::Middle),
    ("typed-end", Sense::End),
    ("typed-week-of", Sense::WeekOf),
    ("typed-nth-week", Sense::NthWeek),
    ("typed-week-number", Sense::WeekNumber),
    ("typed-since", Sense::Since),
    ("typed-before", Sense::Before),
    ("typed-after", Sense::After),
    ("typed-before-hour", Sense::BeforeHour),
    ("typed-after-hour", Sense::AfterHour),
    ("typed-this-part", Sense::ThisPart),
    ("typed-half-past", Sense::HalfPast),
    ("typed-half-to", Sense::HalfTo),
    ("typed-half-past-one", Sense::Clock(1, 30)),
    ("typed-half-past-two", Sense::Clock(2, 30)),
    ("typed-quarter-past-one", Sense::Clock(1, 15)),
    ("typed-quarter-to-one", Sense::Clock(12, 45)),
    ("typed-quarter-past", Sense::QuarterPast),
    ("typed-quarter-to", Sense::QuarterTo),
    ("typed-quarter-toward", Sense::QuarterToward),
    ("typed-minutes-past", Sense::MinutesPast),
    ("typed-minutes-to", Sense::MinutesTo),
    ("typed-minutes-to-or-range", Sense::MinutesToOrRange),
    ("typed-minutes-past-half", Sense::MinutesPastHalf),
    ("typed-minutes-to-half", Sense::MinutesToHalf),
    ("typed-range", Sense::Range),
    ("typed-either", Sense::Either),
];

/// Words that multiply the number before them.
pub(super) const TIMES: &[(&str, u64)] = &[
    ("typed-hundred", 100),
    ("typed-thousand", 1_000),
    ("typed-lakh", 100_000),
    ("typed-million", 1_000_000),
    ("typed-crore", 10_000_000),
];

/// Words for numbers with a fraction, alone or before the number that they change.
pub(super) const FRACTIONS: &[(&str, Sense)] = &[
    ("typed-one-and-a-half", Sense::Quarters(6)),
    ("typed-two-and-a-half", Sense::Quarters(10)),
    ("typed-half-more", Sense::QuartersMore(2)),
    ("typed-quarter-more", Sense::QuartersMore(1)),
    ("typed-quarter-less", Sense::QuartersMore(-1)),
];
