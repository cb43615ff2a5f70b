//! Extensions, pauses, arrival, and what is no day at all.

use chrono::NaiveDate;
use hearback::deadline::{
    Counting, DeadlineError, Extended, ExtendedFrom, Extension, Period, Reason, Rule, Way, arrival,
    due,
};

use crate::{day, gdpr, germany, rule};

#[test]
fn an_extension_runs_from_the_start_or_from_the_end() {
    let germany = germany();
    let extended = |rule: &Rule, start: &str| -> Extended {
        let due = due(rule, day(start), Some("BE"), Some(&germany), &[]).expect("a day");
        let extended = due.extended.expect("the rule has an extension");
        assert_eq!(
            extended.reasons[0],
            Reason::ExtensionNeedsNotice { by: due.date }
        );
        extended
    };
    // Three months from the start, not two from the moved end of the first.
    assert_eq!(extended(&gdpr(), "2026-01-31").date, day("2026-04-30"));
    assert_eq!(extended(&gdpr(), "2026-11-24").date, day("2027-02-24"));
    let from = ExtendedFrom::End;
    let end = Rule {
        extension: Some(Extension {
            by: Period::Months(2),
            from,
        }),
        ..gdpr()
    };
    assert_eq!(extended(&end, "2026-01-31").date, day("2026-05-04"));
    // Other units follow one after the other: 30 days, then a month.
    let mixed = Rule {
        extension: Some(Extension {
            by: Period::Months(1),
            from: ExtendedFrom::Start,
        }),
        ..rule(Period::Days(30), Counting::CALENDAR)
    };
    assert_eq!(extended(&mixed, "2026-01-01").date, day("2026-02-28"));
}

#[test]
fn a_pause_moves_the_day_where_the_rule_knows_one() {
    let uk = Rule {
        pausable: true,
        ..rule(Period::Months(1), Counting::CORRESPONDING_DAY)
    };
    let start = day("2026-06-05");
    let run = |rule: &Rule, pauses: &[(&str, &str)]| {
        let pauses: Vec<_> = pauses
            .iter()
            .map(|(from, to)| (day(from), day(to)))
            .collect();
        due(rule, start, None, None, &pauses)
    };
    let date = |pauses: &[(&str, &str)]| run(&uk, pauses).expect("a day").date;
    assert_eq!(date(&[]), day("2026-07-06"), "5 July is a Sunday");
    assert_eq!(
        date(&[("2026-06-10", "2026-06-15")]),
        day("2026-07-13"),
        "six days, both ends included, to a Saturday"
    );
    let overlap = [("2026-06-12", "2026-06-17"), ("2026-06-10", "2026-06-15")];
    assert_eq!(
        date(&overlap),
        day("2026-07-13"),
        "eight days, to a Monday, in any order"
    );
    assert_eq!(
        date(&[("2026-06-10", "2026-06-10")]),
        day("2026-07-06"),
        "answered at once"
    );
    assert_eq!(
        date(&[("2026-07-07", "2026-07-20")]),
        day("2026-07-06"),
        "asked too late"
    );
    assert_eq!(
        date(&[("2026-07-06", "2026-07-10")]),
        day("2026-07-10"),
        "asked on the last day"
    );
    assert_eq!(
        date(&[("2026-06-01", "2026-06-07")]),
        day("2026-07-07"),
        "from the start only"
    );

    let gdpr = run(&gdpr(), &[("2026-06-10", "2026-06-15")]).expect("a day");
    assert_eq!(gdpr.date, day("2026-07-06"));
    assert!(gdpr.reasons.contains(&Reason::PauseWithoutEffect));

    let working = Rule {
        period: Period::WorkingDays(5),
        ..uk.clone()
    };
    // 5 June is a Friday: 8 to 12 June, and Thursday to Monday are three working days more.
    let moved = run(&working, &[("2026-06-11", "2026-06-15")]).expect("a day");
    assert_eq!(moved.date, day("2026-06-17"));
}

#[test]
fn what_is_no_day_is_an_error() {
    let gdpr = gdpr();
    let last = due(&gdpr, NaiveDate::MAX, None, None, &[]);
    assert_eq!(last, Err(DeadlineError::OutOfRange));
    for period in [
        Period::Days(0),
        Period::WorkingDays(0),
        Period::Weeks(0),
        Period::Months(0),
    ] {
        let nothing = due(
            &rule(period, Counting::BGB),
            day("2026-01-01"),
            None,
            None,
            &[],
        );
        assert_eq!(nothing, Err(DeadlineError::EmptyPeriod));
    }
    let (from, to) = (day("2026-06-15"), day("2026-06-10"));
    let backwards = due(&gdpr, day("2026-06-05"), None, None, &[(from, to)]);
    assert_eq!(backwards, Err(DeadlineError::PauseBackwards { from, to }));
    for name in Counting::NAMES {
        assert!(Counting::named(name).is_some(), "{name}");
    }
    assert_eq!(Counting::named("calender"), None);
}

#[test]
fn arrival_is_the_same_day_or_a_named_assumption() {
    let germany = germany();
    for way in [Way::Email, Way::Form, Way::Hand] {
        let it = arrival(day("2026-04-05"), way, 3, Some("BE"), Some(&germany)).expect("a day");
        assert_eq!(it.date, day("2026-04-05"));
    }
    // Maundy Thursday by post: 7, 8, 9 April.
    let post = arrival(day("2026-04-02"), Way::Post, 3, Some("BE"), Some(&germany));
    let post = post.expect("a day");
    assert_eq!(post.date, day("2026-04-09"));
    let assumed = Reason::ArrivalAssumed {
        sent: day("2026-04-02"),
        working_days: 3,
        on: post.date,
    };
    assert_eq!(post.reasons.last(), Some(&assumed));
    let never = arrival(day("2026-04-02"), Way::Post, 0, None, None);
    assert_eq!(never, Err(DeadlineError::EmptyPeriod));
}
