//! What is not known is said, and taken on the side that is safe.

use std::collections::BTreeSet;

use chrono::{NaiveDate, Weekday};
use hearback::deadline::{
    About, Acts, Counting, Doubt, Holiday, HolidayError, Holidays, Period, Place, Reason, Rule, due,
};

use crate::{day, gdpr, germany, rule};

#[test]
fn a_holiday_in_places_of_a_region_takes_the_later_day_and_says_so() {
    let germany = germany();
    for (received, region, expected) in [
        ("2025-07-15", "BY", "2025-08-18"), // Assumption Day
        ("2025-07-08", "BY", "2025-08-11"), // Peace Festival, Augsburg
        ("2026-05-04", "SN", "2026-06-05"), // Corpus Christi
        ("2026-05-04", "TH", "2026-06-05"),
    ] {
        let due = due(&gdpr(), day(received), Some(region), Some(&germany), &[]).expect("a day");
        assert_eq!(due.date, day(expected), "{received} {region}");
        let doubt = Reason::Doubtful {
            doubt: Doubt::PartOfRegion,
        };
        assert!(due.reasons.contains(&doubt), "{received} {region}");
    }
}

#[test]
fn an_unknown_region_takes_the_side_that_is_safe_for_who_acts() {
    let germany = germany();
    let start = day("2025-10-17");
    let theirs = rule(Period::Weeks(2), Counting::BGB);
    let mine = Rule {
        acts: Acts::Person,
        ..theirs.clone()
    };
    // A region that the table does not list is no region without holidays.
    for region in [None, Some("XX"), Some("AT-NI")] {
        let later = due(&theirs, start, region, Some(&germany), &[]).expect("a day");
        assert_eq!(later.date, day("2025-11-03"));
        assert!(later.reasons.contains(&Reason::Doubtful {
            doubt: Doubt::RegionUnknown
        }));
        let earlier = due(&mine, start, region, Some(&germany), &[]).expect("a day");
        assert_eq!(earlier.date, day("2025-10-31"));
        assert!(matches!(
            earlier.reasons.last(),
            Some(Reason::TakenAsWorking { .. })
        ));
    }
    // A holiday of the whole country is one for everybody.
    let may = due(&mine, day("2026-04-17"), None, Some(&germany), &[]).expect("a day");
    assert_eq!(may.date, day("2026-05-04"));
}

#[test]
fn an_estimated_holiday_is_named_as_one() {
    let about = About {
        regions: BTreeSet::new(),
        ..germany().about().clone()
    };
    let eid = Holiday {
        id: "eid".into(),
        estimated: true,
        ..Holiday::default()
    };
    let table = Holidays::from_entries(about, [(day("2026-05-27"), eid)]).expect("a table");
    let month = due(&gdpr(), day("2026-04-27"), None, Some(&table), &[]).expect("a day");
    assert_eq!(month.date, day("2026-05-28"));
    assert!(month.reasons.contains(&Reason::Doubtful {
        doubt: Doubt::Estimated
    }));
}

#[test]
fn a_year_outside_the_table_is_said() {
    let germany = germany();
    // Good Friday 2033: the table cannot know, and the reasons say that it does not.
    let due_2033 = due(&gdpr(), day("2033-03-15"), Some("BE"), Some(&germany), &[]).expect("a day");
    assert_eq!(due_2033.date, day("2033-04-15"));
    assert_eq!(
        due_2033.reasons.last(),
        Some(&Reason::OutsideTable { year: 2033 })
    );
    // The period starts inside and ends outside.
    let over = due(&gdpr(), day("2032-12-01"), Some("BE"), Some(&germany), &[]).expect("a day");
    assert_eq!(over.date, day("2033-01-03"));
    assert_eq!(
        over.reasons.last(),
        Some(&Reason::OutsideTable { year: 2033 })
    );
    let within = due(&gdpr(), day("2032-11-15"), Some("BE"), Some(&germany), &[]).expect("a day");
    assert!(!within.reasons.iter().any(Reason::is_gap));
    assert!(germany.covers(2024) && germany.covers(2032) && !germany.covers(2023));

    let none = due(&gdpr(), day("2026-04-01"), None, None, &[]).expect("a day");
    assert_eq!(
        (none.date, none.reasons.last()),
        (day("2026-05-01"), Some(&Reason::NoTable))
    );
    // A rule that looks at nobody's holidays misses no table.
    let nobody = Rule {
        calendar: Place::Nowhere,
        ..gdpr()
    };
    let due = due(&nobody, day("2026-04-01"), None, Some(&germany), &[]).expect("a day");
    assert_eq!(due.date, day("2026-05-01"));
    assert!(!due.reasons.iter().any(Reason::is_gap));
}

#[test]
fn a_table_with_a_flaw_is_refused() {
    let about = germany().about().clone();
    let entry = |date: &str, region: &str| {
        let regions = BTreeSet::from([region.to_owned()]);
        (
            day(date),
            Holiday {
                id: "a".into(),
                regions,
                ..Holiday::default()
            },
        )
    };
    let refuse = |about: About, entries: Vec<(NaiveDate, Holiday)>| {
        Holidays::from_entries(about, entries).expect_err("a flaw")
    };
    let week = (0..7).filter_map(|n| Weekday::try_from(n).ok()).collect();
    assert_eq!(
        refuse(
            About {
                weekend: week,
                ..about.clone()
            },
            vec![]
        ),
        HolidayError::NoWorkingDay
    );
    assert_eq!(
        refuse(
            About {
                first: 2033,
                ..about.clone()
            },
            vec![]
        ),
        HolidayError::YearsBackwards {
            first: 2033,
            last: 2032
        }
    );
    let date = day("2033-01-01");
    assert_eq!(
        refuse(about.clone(), vec![entry("2033-01-01", "BE")]),
        HolidayError::OutsideYears { date }
    );
    let date = day("2026-01-01");
    assert_eq!(
        refuse(about.clone(), vec![entry("2026-01-01", "XX")]),
        HolidayError::UnknownRegion {
            date,
            region: "XX".into()
        }
    );
    assert_eq!(
        refuse(
            about,
            vec![entry("2026-01-01", "BE"), entry("2026-01-01", "BY")]
        ),
        HolidayError::Twice {
            date,
            id: "a".into()
        }
    );
}

#[test]
fn a_weekend_is_the_country_s_own() {
    let about = About {
        country: "EG".into(),
        weekend: vec![Weekday::Fri, Weekday::Sat],
        regions: BTreeSet::new(),
        ..germany().about().clone()
    };
    let egypt = Holidays::from_entries(about, []).expect("a table");
    let six = rule(Period::WorkingDays(6), Counting::CALENDAR);
    // Tuesday; 25, 26, 29, 30 November, 1 and 2 December.
    let due = due(&six, day("2026-11-24"), None, Some(&egypt), &[]).expect("a day");
    assert_eq!(due.date, day("2026-12-02"));
}
