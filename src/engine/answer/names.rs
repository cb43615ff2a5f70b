//! Names of months and weekdays, from CLDR.

use icu::calendar::{Date, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{E, M};
use icu::locale::Locale;

use super::rules::Sense;

/// Full names of months and weekdays from CLDR, in the Gregorian calendar.
pub(super) fn calendar_names(tag: &str) -> Vec<(String, Sense)> {
    let Ok(locale) = tag.parse::<Locale>() else {
        return Vec::new();
    };
    let mut names = Vec::new();
    let months =
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new((&locale).into(), M::long());
    if let Ok(months) = months {
        for month in 1..=12u8 {
            if let Ok(day) = Date::try_new_gregorian(2026, month, 1) {
                names.push((months.format(&day).to_string(), Sense::Month(month.into())));
            }
        }
    }
    let weekdays =
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new((&locale).into(), E::long());
    if let Ok(weekdays) = weekdays {
        // 2 November 2026 is a Monday.
        for day in 0..7u8 {
            if let Ok(date) = Date::try_new_gregorian(2026, 11, 2 + day) {
                names.push((
                    weekdays.format(&date).to_string(),
                    Sense::Weekday(day.into()),
                ));
            }
        }
    }
    names
}
