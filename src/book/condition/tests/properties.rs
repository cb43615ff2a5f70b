use std::cell::Cell;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use super::super::{compile, sample};
use super::{START, check, names, place};

/// Expressions of one type, right and wrong mixed, so that the check has work to do.
fn expression() -> impl Strategy<Value = String> {
    let atom = prop::sample::select(vec![
        "sector",
        "second_sector",
        "news",
        "refusals",
        "more_refusals",
        "words",
        "call_day",
        "sent_day",
        "today",
        "reminders",
        "tries",
        "fee",
        "budget",
        "company",
        "city",
        "is_public",
        "law.days",
        "erasure_may_be_near",
        "call_day.first",
        "call_day.last",
        "null",
        "true",
        "0",
        "7",
        "-3",
        "4611686018427387904",
        "'bank'",
        "'fee'",
        "'got'",
        "''",
        "['bank', 'energy']",
        "[1, 2]",
    ])
    .prop_map(str::to_owned);
    let number = prop::sample::select(vec![
        "reminders",
        "law.days",
        "3",
        "-60",
        "size(refusals)",
        "(today - 7 - today)",
    ])
    .prop_map(str::to_owned);
    let simple = prop_oneof![
        3 => (atom.clone(), prop::sample::select(vec!["==", "!=", "<", ">=", "in", "+", "-", "*", "/", "%"]), atom.clone())
            .prop_map(|(a, op, b)| format!("{a} {op} {b}")),
        3 => (number.clone(), prop::sample::select(vec!["+", "-", "*"]), number.clone(), prop::sample::select(vec!["<", "==", ">="]), number)
            .prop_map(|(a, op, b, than, c)| format!("{a} {op} {b} {than} {c}")),
        3 => prop::sample::select(vec![
            "call_day != null", "call_day == null", "tries == null", "tries != null", "is_public != null",
            "tries > 3", "today - call_day.first > 60", "is_public", "more_refusals != null",
            "'fee' in more_refusals", "company != null", "company.contains('x')", "sector == 'bank'",
            "refusals.exists(r, r == 'fee')", "more_refusals.all(r, r.startsWith('f'))", "tries == reminders",
            "tries / 2 > 1", "tries * 2 > 1", "words.exists(w, w == sector)", "sector in words",
        ]).prop_map(str::to_owned),
        1 => atom,
    ];
    simple.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            4 => (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("{a} && {b}")),
            4 => (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("{a} || {b}")),
            1 => (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a}) == ({b})")),
            2 => inner.clone().prop_map(|a| format!("!({a})")),
            2 => (inner.clone(), inner.clone(), inner.clone()).prop_map(|(c, a, b)| format!("({c} ? {a} : {b})")),
            1 => inner.prop_map(|a| format!("words.exists(w, {a})")),
        ]
    })
}

#[test]
fn what_passes_can_always_be_evaluated() {
    let (passed, names) = (Cell::new(0), names());
    let mut runner = TestRunner::new(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(3_000)
    });
    let result = runner.run(&expression(), |source| {
        let mut out = Vec::new();
        let Some(condition) = compile(&source, &place(&source), &names, &mut out) else {
            prop_assert!(!out.is_empty(), "refused without a word");
            return Ok(());
        };
        passed.set(passed.get() + 1);
        for facts in sample(&names, &condition).take(200) {
            prop_assert!(condition.holds(&facts).is_ok(), "{}", source);
        }
        Ok(())
    });
    assert_eq!(result, Ok(()));
    assert!(passed.get() > 300, "only {} of 3,000 passed", passed.get());
}

#[test]
fn the_deepest_that_is_let_through_fits_a_threads_stack() {
    let chain = |sign: &str, of: usize| vec!["reminders"; of].join(sign);
    for source in [
        format!("{}{}{}", "(-(".repeat(3), chain("+", 80), "))".repeat(3)),
        format!("{}{}{}", "true||(".repeat(6), "!".repeat(900), "true))))))"),
        format!("{}true{}", "true?true:(true||(".repeat(3), "))".repeat(3))
            + &"?true:true".repeat(5),
        format!("true{}", "&&true".repeat(160)),
        format!("a{}", ".a".repeat(490)),
        format!("a{}", ".a()".repeat(240)),
        format!("0{}", "==0".repeat(330)),
        format!("{}0{}", "0+(".repeat(6), "))))))") + &"+0".repeat(480),
        format!(
            "{}{}{}",
            "refusals.exists(r,".repeat(6),
            chain("-", 80),
            "))))))"
        ),
        "(".repeat(999),
        "[".repeat(1_001),
    ] {
        check(&source);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_000) })]

    #[test]
    fn nothing_panics(source in "\\PC{0,60}") {
        check(&source);
    }

    #[test]
    fn nothing_panics_on_what_looks_like_cel(source in "(sector|call_day|\\.first|null|true|'ä'|'|\"|3|\\(|\\)|\\[|\\]|\\{|\\}|==|!=|&&|\\|\\||!|-|\\+|\\?|:|,|\\.| in |\\.exists\\(r,|size\\(|\n| |`|\\.\\?){0,20}") {
        let (_, out) = check(&source);
        for report in out {
            let span = report.place.span;
            prop_assert!(START <= span.start && span.start <= span.end && span.end <= START + source.len());
            prop_assert!(source.is_char_boundary(span.start - START) && source.is_char_boundary(span.end - START));
        }
    }
}
