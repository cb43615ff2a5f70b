//! Deadlines against real calendars: what the last day is, and why.
//!
//! The table is the one that ships. Its reader here knows only the lines that
//! `holidays.py` writes; the crate reads the file with its own YAML source.

mod doubts;
mod india;
mod kingdom;
mod properties;
mod steps;
mod words;

use std::collections::BTreeSet;

use chrono::{NaiveDate, Weekday};
use hearback::deadline::{
    About, Acts, Counting, ExtendedFrom, Extension, Holiday, Holidays, Period, Place, Reason, Rule,
    Source, Start, due,
};

const GERMANY: &str = include_str!("../../dialogues/data/holidays-de.yaml");
const KINGDOM: &str = include_str!("../../dialogues/data/holidays-gb.yaml");
const INDIA: &str = include_str!("../../dialogues/data/holidays-in.yaml");

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of this file")
}

/// The list after `name: [` on a line.
fn list(line: &str, name: &str) -> BTreeSet<String> {
    line.split_once(&format!("{name}: ["))
        .and_then(|(_, rest)| rest.split_once(']'))
        .map(|(inside, _)| inside.split(", ").map(str::to_owned).collect())
        .unwrap_or_default()
}

fn germany() -> Holidays {
    table("DE", GERMANY)
}

fn kingdom() -> Holidays {
    table("GB", KINGDOM)
}

fn india() -> Holidays {
    table("IN", INDIA)
}

fn table(country: &str, table: &str) -> Holidays {
    let regions = table
        .lines()
        .find(|line| line.starts_with("regions:"))
        .expect("regions");
    let about = About {
        country: country.into(),
        source: Source {
            package: "holidays".into(),
            version: "0.109".into(),
            licence: "MIT".into(),
            made: day("2026-11-24"),
        },
        first: 2024,
        last: 2032,
        weekend: vec![Weekday::Sat, Weekday::Sun],
        regions: list(regions, "regions"),
    };
    let entries = table.lines().filter_map(|line| {
        let (date, value) = line.trim().split_once(": ")?;
        let date = date.parse().ok()?;
        let id = value
            .strip_prefix("{ id: ")
            .map_or(value, |rest| rest.split([',', ' ']).next().expect("an id"));
        Some((
            date,
            Holiday {
                id: id.to_owned(),
                regions: list(value, "regions"),
                partly: list(value, "partly"),
                estimated: false,
            },
        ))
    });
    Holidays::from_entries(about, entries).expect("the table that ships")
}

fn rule(period: Period, counting: Counting) -> Rule {
    Rule {
        id: "test".into(),
        starts: Start::Receipt,
        period,
        counting,
        calendar: Place::Recipient,
        acts: Acts::Recipient,
        extension: None,
        pausable: false,
    }
}

/// Art. 12(3) GDPR: a month, two more with notice.
fn gdpr() -> Rule {
    Rule {
        extension: Some(Extension {
            by: Period::Months(2),
            from: ExtendedFrom::Start,
        }),
        ..rule(Period::Months(1), Counting::REG_1182_71)
    }
}

fn holiday(reasons: &[Reason]) -> Option<&str> {
    reasons.iter().find_map(|reason| match reason {
        Reason::Holiday { id, .. } => Some(id.as_str()),
        _ => None,
    })
}

#[test]
fn a_month_in_real_calendars() {
    // Received, region, last day, the holiday that moved it, what the case is about.
    let cases = "
        2026-01-27 BE       2026-02-27 -                         an ordinary Friday
        2026-01-28 BE       2026-03-02 -                         28 February is a Saturday
        2026-01-30 BE       2026-03-02 -                         no 30 February, and its last day a Saturday
        2026-01-31 BE       2026-03-02 -                         no 31 February, and its last day a Saturday
        2027-01-31 BE       2027-03-01 -                         28 February is a Sunday
        2024-01-30 BE       2024-02-29 -                         leap year
        2024-01-31 BE       2024-02-29 -                         leap year
        2028-01-29 BE       2028-02-29 -                         the leap day itself
        2024-02-29 BE       2024-04-02 karfreitag                from the leap day to Good Friday
        2026-02-28 BE       2026-03-30 -                         28 stays 28 (a Saturday), not the month's end
        2026-03-31 BE       2026-04-30 -                         April has 30 days
        2026-08-31 BE       2026-09-30 -                         September has 30 days
        2026-12-31 BE       2027-02-01 -                         31 January 2027 is a Sunday
        2026-04-01 BE       2026-05-04 tag-der-arbeit            1 May is a Friday
        2026-03-03 BE       2026-04-07 karfreitag                Good Friday to Tuesday
        2026-03-04 BE       2026-04-07 -                         Holy Saturday to Tuesday
        2026-03-06 BE       2026-04-07 ostermontag               Easter Monday
        2026-04-14 BE       2026-05-15 christi-himmelfahrt       Ascension Day
        2026-04-24 BE       2026-05-26 -                         Whit Sunday to Tuesday
        2026-04-25 BE       2026-05-26 pfingstmontag             Whit Monday
        2024-10-01 NW       2024-11-04 allerheiligen             All Saints in NW, a Friday
        2024-10-01 BE       2024-11-01 -                         no All Saints in BE
        2027-10-01 NW       2027-11-02 allerheiligen             All Saints in NW, a Monday
        2027-10-01 DE-NW    2027-11-02 allerheiligen             the region as ISO spells it
        2025-09-03 BE       2025-10-06 tag-der-deutschen-einheit 3 October, Friday
        2026-09-03 BE       2026-10-05 -                         3 October, Saturday
        2026-11-24 BE       2026-12-24 -                         Christmas Eve is no holiday
        2025-11-25 BE       2025-12-29 erster-weihnachtstag      Christmas, Thursday
        2026-11-25 BE       2026-12-28 erster-weihnachtstag      Christmas, Friday
        2025-12-01 BE       2026-01-02 neujahr                   over the new year
        2026-12-06 BW       2027-01-07 heilige-drei-koenige      Epiphany in BW
        2026-12-06 BE       2027-01-06 -                         no Epiphany in BE
        2027-02-08 BE       2027-03-09 frauentag                 Women's Day in BE
        2027-02-08 MV       2027-03-09 frauentag                 Women's Day in MV
        2027-02-08 HH       2027-03-08 -                         no Women's Day in HH
        2025-04-08 BE       2025-05-09 tag-der-befreiung         8 May 2025, once, in BE
        2025-04-08 BB       2025-05-08 -                         8 May 2025 not in BB
        2026-04-08 BE       2026-05-08 -                         8 May 2026 no more
        2026-05-04 NW       2026-06-05 fronleichnam              Corpus Christi in NW
        2026-05-04 BE       2026-06-04 -                         no Corpus Christi in BE
        2025-07-15 SL       2025-08-18 mariae-himmelfahrt        15 August in SL, Friday
        2025-07-15 NW       2025-08-15 -                         no Assumption Day in NW
        2025-07-08 Augsburg 2025-08-11 friedensfest              Augsburg alone
        2027-08-20 TH       2027-09-21 weltkindertag             Children's Day in TH
        2026-10-18 SN       2026-11-19 buss-und-bettag           Repentance Day in SN
        2026-10-18 TH       2026-11-18 -                         no Repentance Day in TH
    ";
    let germany = germany();
    for case in cases.lines().map(str::trim).filter(|case| !case.is_empty()) {
        let mut words = case.split_whitespace();
        let mut word = || words.next().expect("four words and a remark");
        let (received, region, expected, moved_by) = (day(word()), word(), day(word()), word());
        let due = due(&gdpr(), received, Some(region), Some(&germany), &[]).expect(case);
        assert_eq!(due.date, expected, "{case}");
        assert_eq!(holiday(&due.reasons).unwrap_or("-"), moved_by, "{case}");
        let doubt = |reason: &Reason| matches!(reason, Reason::Doubtful { .. });
        assert!(!due.reasons.iter().any(doubt), "{case}");
    }
}

#[test]
fn other_periods_and_acts() {
    // Act, period, start, last day, what the case is about; all in Berlin.
    let cases = "
        bgb         14 days         2026-04-17 2026-05-04 14 days to 1 May, moved
        calendar    14 days         2026-04-17 2026-05-01 14 days to 1 May, not moved
        calendar    30 days         2026-01-30 2026-03-01 30 days to a Sunday, not moved
        bgb          2 weeks        2026-12-17 2026-12-31 31 December is no holiday
        bgb          6 weeks        2026-11-24 2027-01-05 six weeks, same weekday
        bgb         12 months       2024-02-29 2025-02-28 a year from the leap day
        bgb         36 months       2024-02-29 2027-03-01 28 February 2027 is a Sunday
        calendar     5 working-days 2026-03-31 2026-04-09 working days across Easter
        calendar     1 working-days 2026-04-02 2026-04-07 the next working day after Maundy Thursday
        calendar    15 working-days 2026-04-28 2026-05-21 without 1 May and Ascension Day
        reg-1182-71  2 days         2026-04-02 2026-04-08 two working days at least
        bgb          2 days         2026-04-02 2026-04-07 BGB knows no such minimum
        reg-1182-71  1 days         2026-04-02 2026-04-07 the minimum is for two days or more
        reg-1182-71  2 days         2026-04-13 2026-04-15 two working days anyway
        counted      1 months       2026-03-01 2026-03-31 the first day counts
        counted      1 months       2026-01-31 2026-02-28 counts, and a short month
        counted      1 months       2026-01-29 2026-02-28 counts, 29 is missing, 28 not
        counted      1 weeks        2026-11-23 2026-11-29 Monday to Sunday
        counted      1 days         2026-11-23 2026-11-23 the day itself
        counted      2 working-days 2026-11-27 2026-11-30 Friday and Monday
    ";
    let counted = Counting {
        event_day_counts: true,
        ..Counting::CALENDAR
    };
    let germany = germany();
    for case in cases.lines().map(str::trim).filter(|case| !case.is_empty()) {
        let mut words = case.split_whitespace();
        let mut word = || words.next().expect("five words and a remark");
        let counting = Counting::named(word()).unwrap_or(counted);
        let n = word().parse().expect("a number");
        let period = match word() {
            "days" => Period::Days(n),
            "weeks" => Period::Weeks(n),
            "months" => Period::Months(n),
            _ => Period::WorkingDays(n),
        };
        let (start, expected) = (day(word()), day(word()));
        let due = due(
            &rule(period, counting),
            start,
            Some("BE"),
            Some(&germany),
            &[],
        );
        assert_eq!(due.expect(case).date, expected, "{case}");
    }
}

#[test]
fn reformation_day_by_state() {
    let germany = germany();
    let with = ["BB", "HB", "HH", "MV", "NI", "SH", "SN", "ST", "TH"];
    for region in &germany.about().regions {
        let two_weeks = rule(Period::Weeks(2), Counting::BGB);
        let due = due(
            &two_weeks,
            day("2025-10-17"),
            Some(region),
            Some(&germany),
            &[],
        );
        let expected = if with.contains(&region.as_str()) {
            "2025-11-03"
        } else {
            "2025-10-31"
        };
        assert_eq!(due.expect("a day").date, day(expected), "{region}");
    }
}
