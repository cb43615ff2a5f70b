//! The person's clock, where that of their country is not theirs or the country tells none.
//!
//! The question hangs on that about the alarms: [`Aside::Alarms`] with
//! [`Session::asks_zone`](super::Session), so that a release which does not know it takes what is
//! typed for the day of an alarm, and reads the rest.

use chrono::{DateTime, NaiveDateTime, Offset as _, TimeDelta, TimeZone as _, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};

use crate::{directory::fold, locale::Arg};

use super::{
    alarm::local,
    run::{Run, zone},
    session::Aside,
    steer::OWN_ALARM_AT,
};

/// No clock on earth is further from that of Greenwich, in minutes.
const FURTHEST: i32 = 14 * 60;

impl Run<'_> {
    /// Whether nobody has said where the person lives by the clock.
    pub(super) fn knows_no_zone(&self) -> bool {
        !self.session.own_zone && zone(&self.session) == Tz::UTC
    }

    /// Asks for a city, or for the hours.
    pub(super) fn ask_zone(&mut self) {
        self.ask_zone_as("engine-zone");
    }

    /// What was typed over that question.
    pub(super) fn zone_typed(&mut self, text: &str) {
        let Some(zone) = named(text, self.now) else {
            self.ask_zone_as("engine-zone-not-understood");
            return;
        };
        self.live_by(zone);
        let shown = self.clock();
        self.say("engine-zone-set", &shown);
        self.ask_again();
    }

    fn ask_zone_as(&mut self, message: &str) {
        let serial = self.ask_over(Aside::Alarms);
        self.session.asks_zone = true;
        let leave = self.leave_button(serial);
        let shown = self.clock();
        self.say_with(message, &shown, vec![leave]);
    }

    /// The clock as the texts speak of it.
    fn clock(&self) -> [(&'static str, Arg); 2] {
        let zone = zone(&self.session);
        let local = self.now.with_timezone(&zone);
        let time = local.time();
        // The signs of these names are the other way round.
        let name = match zone.name().strip_prefix("Etc/") {
            Some(_) => format!("UTC{}", local.offset().fix()),
            None => zone.name().replace('_', " "),
        };
        [
            ("zone", Arg::Name(name)),
            ("time", Arg::Time(time, time, false)),
        ]
    }

    /// Takes a clock, and has the alarms of the person's own ring at their hour by it.
    fn live_by(&mut self, new: Tz) {
        let (old, now) = (zone(&self.session), self.now);
        for case in &mut self.session.cases {
            for at in &mut case.own_alarms {
                let day = at.with_timezone(&old).date_naive();
                let moved = local(new, day, OWN_ALARM_AT);
                *at = moved.filter(|moved| *moved > now).unwrap_or(*at);
            }
            case.own_alarms.sort();
            case.own_alarms.dedup();
        }
        new.name().clone_into(&mut self.session.zone);
        self.session.own_zone = true;
        self.today = now.with_timezone(&new).date_naive();
    }
}

/// The time zone that a text names: by its hours, by a city or a country of the time zone data,
/// or by its whole name.
fn named(text: &str, now: DateTime<Utc>) -> Option<Tz> {
    if let Some(minutes) = hours(text) {
        return of_offset(minutes, now);
    }
    let typed = fold(text);
    let is_meant = |zone: &&Tz| {
        let name = zone.name();
        // Their signs are the other way round, and hours are understood above.
        let is_hours = name.starts_with("Etc/");
        let place = name.rsplit('/').next().unwrap_or(name);
        !is_hours && (fold(place) == typed || fold(name) == typed)
    };
    TZ_VARIANTS.iter().find(is_meant).copied()
}

/// `UTC+5:30`, `GMT-3`, `+05:30`, `utc 2`: minutes from Greenwich, eastwards.
fn hours(text: &str) -> Option<i32> {
    let text = text.trim().to_uppercase().replace(['−', '–'], "-");
    let bare = text.strip_prefix("UTC").or(text.strip_prefix("GMT"));
    let named = bare.is_some();
    let rest = bare.unwrap_or(&text).trim();
    if rest.is_empty() {
        return named.then_some(0);
    }
    let (sign, digits) = match rest.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ if named => (1, rest),
        _ => return None,
    };
    let (hours, minutes) = digits
        .trim()
        .split_once([':', '.'])
        .unwrap_or((digits.trim(), "0"));
    let number = |text: &str| {
        let is_number = (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        is_number.then(|| text.parse::<i32>().ok()).flatten()
    };
    let minutes = number(minutes).filter(|minutes| *minutes < 60)?;
    let all = number(hours)? * 60 + minutes;
    (all <= FURTHEST).then_some(sign * all)
}

/// A zone that has this offset now: one that has it all year, where there is one.
fn of_offset(minutes: i32, now: DateTime<Utc>) -> Option<Tz> {
    let has = |zone: &&Tz, at: NaiveDateTime| {
        zone.offset_from_utc_datetime(&at).fix().local_minus_utc() == minutes * 60
    };
    let at = now.naive_utc();
    let later = at.checked_add_signed(TimeDelta::days(182)).unwrap_or(at);
    let always = TZ_VARIANTS
        .iter()
        .find(|zone| has(zone, at) && has(zone, later));
    let etc = TZ_VARIANTS
        .iter()
        .find(|zone| zone.name().starts_with("Etc/") && has(zone, at));
    let now_only = || TZ_VARIANTS.iter().find(|zone| has(zone, at));
    etc.or(always).or_else(now_only).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_city_the_hours_or_a_whole_name_are_understood() {
        let now = "2026-11-24T09:00:00Z".parse().expect("a moment");
        let name = |text: &str| named(text, now).map(|zone| zone.name());
        for (text, expected) in [
            ("Lisbon", "Europe/Lisbon"),
            (" kolkata ", "Asia/Kolkata"),
            ("São Paulo", "America/Sao_Paulo"),
            ("Zürich", "Europe/Zurich"),
            ("new york", "America/New_York"),
            ("europe/london", "Europe/London"),
            ("Japan", "Japan"),
            ("UTC", "Etc/GMT"),
            ("UTC+1", "Etc/GMT-1"),
            ("gmt -3", "Etc/GMT+3"),
            ("UTC−3", "Etc/GMT+3"),
        ] {
            assert_eq!(name(text), Some(expected), "{text}");
        }
        for (text, minutes) in [
            ("UTC+5:30", 330),
            ("+05:45", 345),
            ("utc 14", 840),
            ("-3:30", -210),
        ] {
            let zone = named(text, now).expect(text);
            let offset = zone.offset_from_utc_datetime(&now.naive_utc()).fix();
            assert_eq!(offset.local_minus_utc(), minutes * 60, "{text}");
        }
        for text in [
            "",
            "nowhere",
            "5",
            "25:00",
            "UTC+15",
            "UTC+5:75",
            "GMT+x",
            "Etc/GMT-5",
        ] {
            assert_eq!(name(text), None, "{text}");
        }
    }
}
