//! Days, times, amounts, lists and names as a language writes them, by CLDR.
//!
//! The data is compiled in (ICU4X); one [`Formats`] is made per language when the book loads
//! and kept. What is grammar and not format (a range of days, "about three") is put by
//! messages of the language, see [`PHRASES`]. Every function answers for every value:
//! `None` means that the value has no such form, and nothing here panics.

use std::sync::Arc;

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use fluent::{FluentArgs, FluentResource, concurrent::FluentBundle};
use icu::calendar::{Date, Gregorian};
use icu::datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter, fieldsets};
use icu::decimal::{DecimalFormatter, input::Decimal};
use icu::experimental::dimension::currency::{
    CurrencyType,
    formatter::{CurrencyFormatter, CurrencyFormatterPreferences},
};
use icu::experimental::displaynames::multi::{
    LanguageDisplayNames, LocaleDisplayNamesFormatter, RegionDisplayNames,
};
use icu::list::ListFormatter;
use icu::locale::{Direction, LocaleDirectionality, extensions::unicode};
use icu::time::Time;

use super::args::{Arg, Use, placed};

/// The messages by which a language puts what CLDR has no pattern for, each with the
/// variables that it is given. All of them are in `format.ftl`.
pub(super) const PHRASES: &[(&str, &[&str])] = &[
    ("format-day", &["day"]),
    ("format-range-month", &["from", "to", "first"]),
    ("format-range-year", &["from", "to", "first"]),
    ("format-range", &["from", "to", "first"]),
    ("format-range-weekday", &["from", "to", "first"]),
    ("format-clock", &["time", "hour", "twelve"]),
    ("format-time-about", &["time"]),
    ("format-time-range", &["from", "to"]),
    ("format-day-at", &["days", "time"]),
    ("format-day-at-about", &["days", "time"]),
    ("format-day-at-range", &["days", "from", "to"]),
];

/// Those of [`PHRASES`] that the option `form` of `DATES` and `DAY` picks an attribute of.
pub(super) const FORMED: &[&str] = &[
    "format-day",
    "format-range-month",
    "format-range-year",
    "format-range",
    "format-range-weekday",
];

/// A time of day, or a stretch of it: from, to, and whether it is only about then.
pub(super) type Hours = (NaiveTime, NaiveTime, bool);

type DateFormatter<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

/// The formatters of one language.
pub(super) struct Formats {
    prefs: icu::locale::Locale,
    pub(super) direction: Direction,
    date: DateFormatter<fieldsets::YMD>,
    day: DateFormatter<fieldsets::YMDE>,
    day_of_year: DateFormatter<fieldsets::MD>,
    day_of_month: DateFormatter<fieldsets::D>,
    time: NoCalendarFormatter<fieldsets::T>,
    number: DecimalFormatter,
    list: ListFormatter,
    // CLDR's names are not complete in every language; one without them is still a language.
    regions: Option<RegionDisplayNames>,
    languages: Option<LanguageDisplayNames>,
    dialects: Option<LocaleDisplayNamesFormatter>,
    phrases: FluentBundle<Arc<FluentResource>>,
}

/// The locale whose data a tag is written with. `en` alone is written as in Britain, since
/// the month first would be wrong nearly everywhere that this is used; `en-US` can be had
/// by name. `None` if it is no language tag.
pub(super) fn data_locale(tag: &str) -> Option<icu::locale::Locale> {
    let locale = icu::locale::Locale::try_from_str(tag).ok()?;
    if locale.id == icu::locale::langid!("en") {
        return Some(icu::locale::locale!("en-GB"));
    }
    Some(locale)
}

/// Grouped digits of a language; also what a bare number in a message is written by.
pub(super) fn number_formatter(locale: &icu::locale::Locale) -> Option<DecimalFormatter> {
    DecimalFormatter::try_new(locale.into(), Default::default()).ok()
}

impl Formats {
    /// Loads the formatters of a language. `phrases` holds the messages in [`PHRASES`].
    /// Where people write dates and sums as in another locale, `written_as` names that; lists
    /// are joined by the language's own words all the same. `None` if the tag is no language
    /// tag; a `written_as` that is none is reported where it stands, and does not count.
    pub(super) fn new(
        tag: &str,
        written_as: Option<&str>,
        phrases: FluentBundle<Arc<FluentResource>>,
    ) -> Option<Self> {
        let own = data_locale(tag)?;
        let prefs = written_as
            .and_then(data_locale)
            .unwrap_or_else(|| own.clone());
        // Everywhere the Gregorian calendar: letters go to offices that count deadlines by it.
        Some(Self {
            direction: LocaleDirectionality::new_extended()
                .get(&own.id)
                .unwrap_or(Direction::LeftToRight),
            date: DateFormatter::try_new((&prefs).into(), fieldsets::YMD::long()).ok()?,
            day: DateFormatter::try_new((&prefs).into(), fieldsets::YMDE::long()).ok()?,
            day_of_year: DateFormatter::try_new((&prefs).into(), fieldsets::MD::long()).ok()?,
            day_of_month: DateFormatter::try_new((&prefs).into(), fieldsets::D::long()).ok()?,
            time: NoCalendarFormatter::try_new((&prefs).into(), fieldsets::T::hm()).ok()?,
            number: number_formatter(&prefs)?,
            list: ListFormatter::try_new_and((&own).into(), Default::default()).ok()?,
            regions: RegionDisplayNames::try_new((&prefs).into(), Default::default()).ok(),
            languages: LanguageDisplayNames::try_new((&prefs).into(), Default::default()).ok(),
            dialects: LocaleDisplayNamesFormatter::try_new((&prefs).into(), Default::default())
                .ok(),
            prefs,
            phrases,
        })
    }

    /// A value as it stands in a text without a function.
    pub(super) fn plain(&self, arg: &Arg, r#use: Use) -> Option<String> {
        match arg {
            Arg::Own(text) | Arg::Name(text) => Some(placed(text, r#use, self.direction)),
            Arg::Id(text) => Some(text.clone()),
            Arg::Number(number) => Some(self.number(&Decimal::from(*number))),
            Arg::Date(date) => Some(self.date(*date)),
            Arg::Days { first, last, time } => Some(self.days((*first, *last), *time, None)),
            Arg::Time(from, to, about) => Some(self.time((*from, *to, *about))),
            Arg::Money { minor, currency } => self.money(*minor, currency),
            Arg::Country(code) => self.country(code),
            Arg::List(items) => self.list(items, r#use),
            Arg::Flag(flag) => Some(if *flag { "yes" } else { "no" }.to_owned()),
            Arg::Position { seconds } => Some(self.position(*seconds)),
        }
    }

    /// A day without its weekday: 24 November 2026.
    pub(super) fn date(&self, date: NaiveDate) -> String {
        on(date, |date| plain_year(self.date.format(date).to_string()))
    }

    /// A day with its weekday.
    pub(super) fn day(&self, date: NaiveDate) -> String {
        on(date, |date| plain_year(self.day.format(date).to_string()))
    }

    /// A day or a range of days, with the time if there is one. `form` names the attribute
    /// of the messages that puts it as a sentence needs it.
    pub(super) fn days(
        &self,
        days: (NaiveDate, NaiveDate),
        time: Option<Hours>,
        form: Option<&str>,
    ) -> String {
        let (first, last) = (days.0.min(days.1), days.0.max(days.1));
        let (from, to) = (self.date(first), self.date(last));
        let text = if first == last {
            self.one(&to, form)
        } else if first.year() != last.year() {
            self.range("format-range", &from, &from, &to, form)
        } else if first.month() != last.month() {
            let short = on(first, |date| self.day_of_year.format(date).to_string());
            self.range("format-range-year", &short, &from, &to, form)
        } else {
            let short = on(first, |date| self.day_of_month.format(date).to_string());
            self.range("format-range-month", &short, &from, &to, form)
        };
        match time {
            Some(time) => self.at(&text, time),
            None => text,
        }
    }

    /// A day or a range of days with their weekdays, and the time if there is one.
    pub(super) fn weekdays(
        &self,
        days: (NaiveDate, NaiveDate),
        time: Option<Hours>,
        form: Option<&str>,
    ) -> String {
        let (first, last) = (days.0.min(days.1), days.0.max(days.1));
        let (from, to) = (self.day(first), self.day(last));
        let text = if first == last {
            self.one(&to, form)
        } else {
            self.range("format-range-weekday", &from, &from, &to, form)
        };
        match time {
            Some(time) => self.at(&text, time),
            None => text,
        }
    }

    /// A time of day, or a stretch of it, as hours and minutes.
    pub(super) fn time(&self, (from, to, about): Hours) -> String {
        let (start, end) = (self.clock(from), self.clock(to));
        if start != end {
            self.phrase("format-time-range", None, &[("from", &start), ("to", &end)])
                .unwrap_or_else(|| format!("{start} – {end}"))
        } else if about {
            self.phrase("format-time-about", None, &[("time", &start)])
                .unwrap_or_else(|| format!("~ {start}"))
        } else {
            start
        }
    }

    /// An amount with its currency; `None` for a code that ISO 4217 does not have.
    ///
    /// This is the one use of ICU4X's unstable currency module, and the only formatter made
    /// anew each time (its currency is part of it): one and a half microseconds.
    pub(super) fn money(&self, minor: i64, currency: &str) -> Option<String> {
        let code = currency.to_ascii_uppercase();
        let digits = iso_currency::Currency::from_code(&code)?
            .exponent()
            .unwrap_or(0);
        let mut amount = Decimal::from(minor);
        amount.multiply_pow10(-i16::try_from(digits).ok()?);
        let value = unicode::Value::try_from_str(&code).ok()?;
        // Rupees in English are grouped as in India: three lakh are ₹3,00,000.
        let indian = code == "INR" && self.prefs.id == icu::locale::langid!("en-GB");
        let prefs = match indian {
            true => CurrencyFormatterPreferences::from(&icu::locale::locale!("en-IN")),
            false => CurrencyFormatterPreferences::from(&self.prefs),
        };
        let formatter = CurrencyFormatter::try_new_symbol(
            prefs,
            CurrencyType::try_from(&value).ok()?,
            Default::default(),
        )
        .ok()?;
        Some(formatter.format_fixed_decimal(&amount).to_string())
    }

    /// A number with its digits grouped.
    pub(super) fn number(&self, number: &Decimal) -> String {
        self.number.format_to_string(number)
    }

    /// Values joined: a, b and c.
    pub(super) fn list(&self, items: &[Arg], r#use: Use) -> Option<String> {
        let texts: Option<Vec<String>> = items.iter().map(|arg| self.plain(arg, r#use)).collect();
        Some(self.list.format_to_string(texts?.iter()))
    }

    /// A country's name; a code without a name stays as it is. `None` if it is no code.
    pub(super) fn country(&self, code: &str) -> Option<String> {
        let region = icu::locale::subtags::Region::try_from_str(code).ok()?;
        let name = self.regions.as_ref().and_then(|names| names.of(region));
        Some(name.map_or_else(|| region.to_string(), str::to_owned))
    }

    /// A language's name; a tag without a name stays as it is. `None` if it is no language tag.
    pub(super) fn language(&self, tag: &str) -> Option<String> {
        let locale = icu::locale::Locale::try_from_str(tag).ok()?;
        if let Some(names) = &self.dialects {
            return Some(names.of(&locale).into_owned());
        }
        let names = self.languages.as_ref();
        let name = names.and_then(|names| names.of(locale.id.language));
        Some(name.map_or_else(|| locale.to_string(), str::to_owned))
    }

    /// Minutes and seconds in a recording: 2:35, and 83:05 beyond an hour, as players show it.
    pub(super) fn position(&self, seconds: u32) -> String {
        self.colon(seconds / 60, seconds % 60)
    }

    /// CLDR's pattern, or what the language makes of it: some name the part of the day.
    fn clock(&self, time: NaiveTime) -> String {
        let part = |value: u32| u8::try_from(value).unwrap_or(0);
        let text = match Time::try_new(part(time.hour()), part(time.minute()), 0, 0) {
            Ok(time) => self.time.format(&time).to_string(),
            Err(_) => time.format("%H:%M").to_string(),
        };
        let twelve = self.colon(time.hour12().1, time.minute());
        let mut args = FluentArgs::new();
        args.set("time", text.as_str());
        args.set("hour", time.hour());
        args.set("twelve", twelve.as_str());
        self.put("format-clock", None, &args).unwrap_or(text)
    }

    fn colon(&self, first: u32, second: u32) -> String {
        let mut second = Decimal::from(second);
        second.pad_start(2);
        let first = self.number(&Decimal::from(first));
        format!("{first}:{}", self.number(&second))
    }

    fn one(&self, day: &str, form: Option<&str>) -> String {
        self.phrase("format-day", form, &[("day", day)])
            .unwrap_or_else(|| day.to_owned())
    }

    fn range(&self, id: &str, from: &str, first: &str, to: &str, form: Option<&str>) -> String {
        self.phrase(id, form, &[("from", from), ("first", first), ("to", to)])
            .unwrap_or_else(|| format!("{first} – {to}"))
    }

    fn at(&self, days: &str, (from, to, about): Hours) -> String {
        let (start, end) = (self.clock(from), self.clock(to));
        let text = if start != end {
            let args = [("days", days), ("from", &start), ("to", &end)];
            self.phrase("format-day-at-range", None, &args)
        } else {
            let id = match about {
                true => "format-day-at-about",
                false => "format-day-at",
            };
            self.phrase(id, None, &[("days", days), ("time", &start)])
        };
        text.unwrap_or_else(|| format!("{days}, {}", self.time((from, to, about))))
    }

    /// A message of [`PHRASES`]. `None` where the language has none or a broken one, and a
    /// form without words takes its place: `check` reports that, and nobody is left without
    /// an answer.
    fn phrase(&self, id: &str, form: Option<&str>, args: &[(&str, &str)]) -> Option<String> {
        self.put(id, form, &args.iter().copied().collect())
    }

    fn put(&self, id: &str, form: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        let message = self.phrases.get_message(id)?;
        let formed = form.and_then(|form| message.get_attribute(form));
        let pattern = match formed {
            Some(attribute) => attribute.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = self
            .phrases
            .format_pattern(pattern, Some(args), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }
}

/// Writes a day; one that the calendar data does not reach comes out as ISO 8601.
/// A date without the comma that some locale data puts between the name of a month and the year,
/// as in Hindi: no office and no newspaper writes it.
fn plain_year(date: String) -> String {
    let Some((before, year)) = date.rsplit_once(", ") else {
        return date;
    };
    let is_year = year.chars().all(char::is_numeric);
    let is_name = before
        .chars()
        .next_back()
        .is_some_and(|it| !it.is_numeric());
    if is_year && is_name {
        format!("{before} {year}")
    } else {
        date
    }
}

fn on(date: NaiveDate, write: impl Fn(&Date<Gregorian>) -> String) -> String {
    let part = |value: u32| u8::try_from(value).unwrap_or(0);
    match Date::try_new_iso(date.year(), part(date.month()), part(date.day())) {
        Ok(iso) => write(&iso.to_calendar(Gregorian)),
        Err(_) => date.to_string(),
    }
}
