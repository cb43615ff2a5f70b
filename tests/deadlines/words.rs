//! Every reason has its sentence in every language, and the sentence says all it knows.

use std::collections::BTreeSet;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use hearback::deadline::{Arg, Doubt, Period, Reason, Start, Way};

use crate::{day, germany};

/// One reason of every kind.
fn every_reason() -> Vec<Reason> {
    let on = day("2026-11-24");
    let id = || "karfreitag".to_owned();
    let mut all = vec![
        Reason::LastDay { ends: on },
        Reason::SameWeekday { ends: on },
        Reason::CorrespondingDay { ends: on },
        Reason::ShortMonth {
            number: 31,
            ends: on,
        },
        Reason::Paused {
            from: on,
            to: on,
            days: 1,
            becomes: on,
        },
        Reason::Paused {
            from: on,
            to: on,
            days: 5,
            becomes: on,
        },
        Reason::PauseWithoutEffect,
        Reason::StartsAnew,
        Reason::Set,
        Reason::Weekend {
            was: on,
            becomes: on,
        },
        Reason::TwoWorkingDays { becomes: on },
        Reason::NoTable,
        Reason::OutsideTable { year: 2033 },
        Reason::ExtensionNeedsNotice { by: on },
        Reason::ExtendedFromStart { start: on },
        Reason::ExtendedFromEnd { end: on },
        Reason::ArrivalAssumed {
            sent: on,
            working_days: 3,
            on,
        },
    ];
    for event in [Start::Receipt, Start::Sending, Start::Event] {
        all.extend([true, false].map(|counts| Reason::Starts { on, event, counts }));
    }
    for n in [1, 3] {
        let lengths = [
            Period::Days(n),
            Period::WorkingDays(n),
            Period::Weeks(n),
            Period::Months(n),
        ];
        all.extend(lengths.map(|period| Reason::Length { period }));
    }
    for doubt in [None, Some(Doubt::RegionUnknown)] {
        all.push(Reason::Holiday {
            was: on,
            id: id(),
            becomes: on,
            doubt,
        });
        all.push(Reason::HolidayToo {
            on,
            id: id(),
            doubt,
        });
        all.push(Reason::Skipped {
            on,
            id: id(),
            doubt,
        });
    }
    for doubt in [Doubt::RegionUnknown, Doubt::PartOfRegion, Doubt::Estimated] {
        all.push(Reason::Doubtful { doubt });
        all.push(Reason::TakenAsWorking {
            on,
            id: id(),
            doubt,
        });
    }
    all.extend([Way::Email, Way::Hand].map(|way| Reason::ArrivesSameDay { way, on }));
    all
}

#[test]
fn every_reason_speaks_every_language() {
    let ids: BTreeSet<&str> = every_reason()
        .iter()
        .map(|reason| reason.message().0)
        .collect();
    assert_eq!(
        ids,
        BTreeSet::from(Reason::MESSAGES),
        "a reason of every kind"
    );

    let languages = [
        (
            "en",
            include_str!("../../locales/en/deadline.ftl"),
            include_str!("../../locales/en/holidays.ftl"),
        ),
        (
            "de",
            include_str!("../../locales/de/deadline.ftl"),
            include_str!("../../locales/de/holidays.ftl"),
        ),
        (
            "hi",
            include_str!("../../locales/hi/deadline.ftl"),
            include_str!("../../locales/hi/holidays.ftl"),
        ),
    ];
    for (language, deadline, holidays) in languages {
        let mut bundle = FluentBundle::new(vec![language.parse().expect("a language")]);
        bundle.set_use_isolating(false);
        for name in ["DATE", "DAY"] {
            bundle
                .add_function(name, |given, _| show(given))
                .expect("added once");
        }
        for text in [deadline, holidays] {
            let resource = FluentResource::try_new(text.to_owned()).expect("valid Fluent");
            bundle.add_resource(resource).expect("no id twice");
        }
        let text = |id: &str, args: &FluentArgs<'_>| {
            let message = bundle
                .get_message(id)
                .unwrap_or_else(|| panic!("{language}: {id}"));
            let mut errors = Vec::new();
            let pattern = message.value().expect("a value");
            let text = bundle
                .format_pattern(pattern, Some(args), &mut errors)
                .into_owned();
            assert!(errors.is_empty(), "{language}: {id}: {errors:?}");
            text
        };
        let table = germany();
        for id in table.ids() {
            text(&format!("holiday-{id}"), &FluentArgs::new());
        }
        for reason in every_reason() {
            let (id, args) = reason.message();
            let mut given = FluentArgs::new();
            for (name, arg) in &args {
                given.set(
                    *name,
                    match arg {
                        Arg::Date(date) => FluentValue::from(date.to_string()),
                        Arg::Number(number) => FluentValue::from(*number),
                        Arg::Id(id) => FluentValue::from(text(id, &FluentArgs::new())),
                    },
                );
            }
            let text = text(id, &given);
            assert!(text.ends_with(['.', '।']), "{language}: {id}: {text}");
            for (name, arg) in args {
                let shown = match arg {
                    Arg::Date(date) => format!("<{date}>"),
                    // "One month" says its number in a word.
                    Arg::Number(1) => continue,
                    Arg::Number(number) => number.to_string(),
                    Arg::Id(id) => bundle
                        .get_message(&id)
                        .and_then(|message| message.value())
                        .map(|value| {
                            bundle
                                .format_pattern(value, None, &mut Vec::new())
                                .into_owned()
                        })
                        .expect("the name of a holiday"),
                };
                assert!(
                    text.contains(&shown),
                    "{language}: {id} leaves out ${name}: {text}"
                );
            }
        }
        for id in [
            "deadline-result",
            "deadline-result-own",
            "deadline-result-extended",
        ] {
            let mut given = FluentArgs::new();
            given.set("date", "2026-11-24");
            assert!(
                text(id, &given).contains("<2026-11-24>"),
                "{language}: {id}"
            );
        }
    }
}

/// Stands in for `DATE()` and `DAY()`.
fn show<'a>(given: &[FluentValue<'a>]) -> FluentValue<'a> {
    match given {
        [FluentValue::String(date)] => format!("<{date}>").into(),
        _ => FluentValue::Error,
    }
}
