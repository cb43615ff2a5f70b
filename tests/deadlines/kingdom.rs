//! How the United Kingdom counts: bank holidays by nation, a month that stands still for a
//! question, weeks before an ombudsman opens.

use hearback::deadline::{Acts, Counting, Period, Place, Reason, Rule, due};

use crate::{day, holiday, kingdom, rule};

/// UK GDPR Article 12A: a month as the Information Commissioner counts it.
fn month() -> Rule {
    Rule {
        pausable: true,
        ..rule(Period::Months(1), Counting::CORRESPONDING_DAY)
    }
}

#[test]
fn a_month_in_each_nation() {
    // Received, nation, last day, the holiday that moved it.
    let cases = "
        2026-11-24 ENG 2026-12-24 -
        2026-11-25 ENG 2026-12-29 erster-weihnachtstag
        2026-08-31 ENG 2026-09-30 -
        2026-03-03 ENG 2026-04-07 karfreitag
        2026-03-03 WLS 2026-04-07 karfreitag
        2026-03-03 NIR 2026-04-07 karfreitag
        2026-03-03 SCT 2026-04-06 karfreitag
        2026-03-06 ENG 2026-04-07 ostermontag
        2026-03-06 SCT 2026-04-06 -
        2026-10-30 SCT 2026-12-01 saint-andrew
        2026-10-30 ENG 2026-11-30 -
        2026-12-01 SCT 2027-01-05 neujahr
        2026-12-01 ENG 2027-01-04 neujahr
        2026-06-12 NIR 2026-07-14 -
        2026-06-12 ENG 2026-07-13 -
        2026-02-17 NIR 2026-03-18 saint-patrick
        2026-02-17 ENG 2026-03-17 -
        2026-07-03 SCT 2026-08-04 summer-bank-holiday
        2026-07-31 ENG 2026-09-01 summer-bank-holiday
    ";
    let table = kingdom();
    for case in cases.lines().filter(|line| !line.trim().is_empty()) {
        let words: Vec<_> = case.split_whitespace().collect();
        let [received, nation, expected, because] = words[..] else {
            panic!("four words: {case}");
        };
        let due = due(&month(), day(received), Some(nation), Some(&table), &[]).expect("a day");
        assert_eq!(due.date, day(expected), "{case}: {:?}", due.reasons);
        assert_eq!(holiday(&due.reasons).unwrap_or("-"), because, "{case}");
    }
}

#[test]
fn without_the_nation_the_later_day_counts_and_says_why() {
    let table = kingdom();
    let date = |received| due(&month(), day(received), None, Some(&table), &[]).expect("a day");
    let andrew = date("2026-10-30");
    assert_eq!(andrew.date, day("2026-12-01"));
    assert!(
        andrew
            .reasons
            .iter()
            .any(|reason| matches!(reason, Reason::Doubtful { .. }))
    );
    // All four nations rest on Christmas Day: no doubt.
    let christmas = date("2026-11-25");
    assert!(
        !christmas
            .reasons
            .iter()
            .any(|reason| matches!(reason, Reason::Doubtful { .. }))
    );
}

#[test]
fn a_question_stops_the_month_over_a_holiday() {
    let table = kingdom();
    let pauses = [(day("2026-11-29"), day("2026-11-30"))];
    let due = due(
        &month(),
        day("2026-11-24"),
        Some("ENG"),
        Some(&table),
        &pauses,
    )
    .expect("a day");
    // Two days more: 26 December, a Saturday, and the Monday after is a day in lieu.
    assert_eq!(due.date, day("2026-12-29"));
    assert!(due.reasons.iter().any(|reason| matches!(
        reason,
        Reason::Paused { days: 2, becomes, .. } if *becomes == day("2026-12-26")
    )));
}

#[test]
fn the_time_before_an_ombudsman_is_plain_weeks_and_the_person_s_limit_the_earlier_day() {
    let weeks = Rule {
        calendar: Place::Nowhere,
        ..rule(Period::Weeks(6), Counting::CALENDAR)
    };
    let door = due(&weeks, day("2026-11-24"), None, None, &[]).expect("a day");
    assert_eq!(door.date, day("2027-01-05"));
    let limit = Rule {
        acts: Acts::Person,
        calendar: Place::Nowhere,
        ..rule(Period::Months(6), Counting::CALENDAR)
    };
    // 28 August to 28 February, a Sunday: not a day longer.
    let last = due(&limit, day("2026-08-28"), None, None, &[]).expect("a day");
    assert_eq!(last.date, day("2027-02-28"));
    let trains = rule(Period::WorkingDays(40), Counting::CALENDAR);
    let table = kingdom();
    let rail = due(&trains, day("2026-11-24"), Some("ENG"), Some(&table), &[]).expect("a day");
    assert_eq!(rail.date, day("2027-01-22"));
}
