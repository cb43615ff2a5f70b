//! What holds for every rule, start, region and pause.

use chrono::{Datelike, NaiveDate};
use hearback::deadline::{
    Acts, Counting, ExtendedFrom, Extension, Holidays, Observance, Period, Reason, Rule, due,
};
use proptest::prelude::*;

use crate::{day, germany, rule};

fn rests(table: &Holidays, region: Option<&str>, acts: Acts, date: NaiveDate) -> bool {
    table.is_weekend(date)
        || match table.on(region, date) {
            Observance::Working => false,
            Observance::Holiday(_) => true,
            Observance::Perhaps(..) => acts == Acts::Recipient,
        }
}

fn any_start() -> impl Strategy<Value = NaiveDate> {
    let first = day("2023-10-01");
    (0..3_800_u64).prop_map(move |n| first + chrono::Days::new(n))
}

fn any_region() -> impl Strategy<Value = Option<&'static str>> {
    prop::sample::select(vec![
        None,
        Some("BE"),
        Some("BY"),
        Some("SN"),
        Some("Augsburg"),
        Some("XX"),
    ])
}

fn any_rule() -> impl Strategy<Value = Rule> {
    let period = prop_oneof![
        (1..120_u16).prop_map(Period::Days),
        (1..60_u16).prop_map(Period::WorkingDays),
        (1..20_u16).prop_map(Period::Weeks),
        (1..14_u16).prop_map(Period::Months),
    ];
    let extension = prop_oneof![
        Just(None),
        (
            period.clone(),
            prop::sample::select(vec![ExtendedFrom::Start, ExtendedFrom::End])
        )
            .prop_map(|(by, from)| Some(Extension { by, from })),
    ];
    let flags = (
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
    );
    (period, extension, flags).prop_map(|(period, extension, flags)| {
        let (event_day_counts, rolls, two_working_days, pausable, mine) = flags;
        Rule {
            extension,
            pausable,
            acts: if mine { Acts::Person } else { Acts::Recipient },
            ..rule(
                period,
                Counting {
                    event_day_counts,
                    rolls,
                    two_working_days,
                },
            )
        }
    })
}

fn any_pauses(start: NaiveDate) -> impl Strategy<Value = Vec<(NaiveDate, NaiveDate)>> {
    let pause = (0..200_u64, 0..40_u64).prop_map(move |(from, days)| {
        let from = start + chrono::Days::new(from);
        (from, from + chrono::Days::new(days))
    });
    prop::collection::vec(pause, 0..4)
}

/// The last day that the reasons settle, each step starting where the one before ended.
fn settled(reasons: &[Reason]) -> Option<NaiveDate> {
    let mut now = None;
    for reason in reasons {
        if let Reason::Weekend { was, .. } | Reason::Holiday { was, .. } = reason {
            assert_eq!(now, Some(*was), "{reasons:?}");
        }
        now = reason.settles().or(now);
    }
    now
}

proptest! {
    #[test]
    fn a_day_is_reasoned_and_never_rests(
        (rule, start, region, pauses) in (any_rule(), any_start(), any_region())
            .prop_flat_map(|(rule, start, region)| {
                (Just(rule), Just(start), Just(region), any_pauses(start))
            })
    ) {
        let table = germany();
        let due = due(&rule, start, region, Some(&table), &pauses).expect("in range");
        let mut ends = vec![(due.date, &due.reasons)];
        ends.extend(due.extended.iter().map(|extended| (extended.date, &extended.reasons)));
        for (date, reasons) in ends {
            prop_assert!(date >= start);
            prop_assert_eq!(settled(reasons), Some(date));
            if rule.counting.rolls || matches!(rule.period, Period::WorkingDays(_)) && rule.extension.is_none() {
                prop_assert!(!rests(&table, region, rule.acts, date), "{} {:?}", date, reasons);
            }
        }
        // Two holidays, or a doubt, are never told twice.
        for (n, reason) in due.reasons.iter().enumerate() {
            prop_assert!(!due.reasons[..n].contains(reason), "{:?}", due.reasons);
        }
    }

    #[test]
    fn a_later_start_never_ends_earlier(
        rule in any_rule(), start in any_start(), gap in 1..40_u64, region in any_region()
    ) {
        let table = germany();
        let date = |start| due(&rule, start, region, Some(&table), &[]).expect("in range").date;
        prop_assert!(date(start) <= date(start + chrono::Days::new(gap)));
    }

    #[test]
    fn the_person_s_side_is_never_later(
        rule in any_rule(), start in any_start(), region in any_region()
    ) {
        let table = germany();
        let date = |acts| {
            let rule = Rule { acts, ..rule.clone() };
            due(&rule, start, region, Some(&table), &[]).expect("in range").date
        };
        prop_assert!(date(Acts::Person) <= date(Acts::Recipient));
    }

    #[test]
    fn any_date_gets_an_answer(rule in any_rule(), n in any::<i32>(), length in any::<u16>()) {
        let start = NaiveDate::from_num_days_from_ce_opt(n).unwrap_or(NaiveDate::MAX);
        let rule = Rule { period: Period::Months(length), ..rule };
        let answer = due(&rule, start, None, None, &[(start, start)]);
        prop_assert!(answer.is_err() || answer.is_ok_and(|due| due.date.year() >= start.year()));
    }
}
