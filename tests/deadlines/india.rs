//! How India counts here: a month for a company, plain days before a public body and the
//! ombudsmen, and the three national holidays.

use hearback::deadline::{Acts, Counting, Period, Place, Reason, Rule, due};

use crate::{day, holiday, india, rule};

/// A period that no weekend and no holiday moves.
fn plain(period: Period) -> Rule {
    Rule {
        calendar: Place::Nowhere,
        ..rule(period, Counting::CALENDAR)
    }
}

#[test]
fn a_month_for_a_company_passes_national_holidays() {
    // Received, last day, the holiday that moved it.
    let cases = "
        2026-11-24 2026-12-24 -
        2026-12-25 2027-01-25 -
        2026-12-26 2027-01-27 republic-day
        2026-09-02 2026-10-05 gandhi-jayanti
        2025-07-15 2025-08-18 independence-day
        2026-01-31 2026-03-02 -
    ";
    let table = india();
    for case in cases.lines().filter(|line| !line.trim().is_empty()) {
        let words: Vec<_> = case.split_whitespace().collect();
        let [received, expected, because] = words[..] else {
            panic!("three words: {case}");
        };
        let month = rule(Period::Months(1), Counting::CORRESPONDING_DAY);
        let due = due(&month, day(received), None, Some(&table), &[]).expect("a day");
        assert_eq!(due.date, day(expected), "{case}: {:?}", due.reasons);
        assert_eq!(holiday(&due.reasons).unwrap_or("-"), because, "{case}");
        // No States in the table, so none can make a day doubtful.
        let doubtful = |reason: &Reason| matches!(reason, Reason::Doubtful { .. });
        assert!(!due.reasons.iter().any(doubtful), "{case}");
    }
}

#[test]
fn thirty_days_of_a_public_body_end_on_whatever_day_they_end() {
    let date = |period, received| {
        let due = due(&plain(period), day(received), None, None, &[]).expect("a day");
        due.date
    };
    // A Saturday, and Republic Day.
    assert_eq!(date(Period::Days(30), "2026-11-26"), day("2026-12-26"));
    assert_eq!(date(Period::Days(30), "2026-12-27"), day("2027-01-26"));
    assert_eq!(date(Period::Days(45), "2026-12-25"), day("2027-02-08"));
}

#[test]
fn where_the_person_acts_the_last_day_is_never_later() {
    let limit = Rule {
        acts: Acts::Person,
        ..plain(Period::Days(90))
    };
    // A Sunday: not a day longer.
    let last = due(&limit, day("2026-11-30"), None, None, &[]).expect("a day");
    assert_eq!(last.date, day("2027-02-28"));
}
