mod proofs;
mod properties;

use std::sync::Arc;

use super::*;

/// Where the tests' conditions begin in their file, so that a forgotten offset shows.
const START: usize = 100;

fn place(source: &str) -> Place {
    Place {
        file: Arc::from("flows/request.yaml"),
        span: START..START + source.len(),
    }
}

fn names() -> Names {
    let sectors: Arc<[String]> = ["telecom", "bank", "energy"].map(String::from).into();
    let refusals: Arc<[String]> = ["deleted", "fee", "silence"].map(String::from).into();
    [
        ("sector", Type::Choice(sectors.clone()), true),
        ("second_sector", Type::Choice(sectors), false),
        (
            "news",
            Type::Choice(["got", "refused"].map(String::from).into()),
            false,
        ),
        ("refusals", Type::Choices(refusals.clone()), false),
        ("more_refusals", Type::Choices(refusals), true),
        ("words", Type::List(Box::new(Type::Text)), false),
        ("call_day", Type::When, true),
        ("sent_day", Type::Day, true),
        ("today", Type::Day, false),
        ("reminders", Type::Int, false),
        ("tries", Type::Int, true),
        ("fee", Type::Money, true),
        ("budget", Type::Money, false),
        ("company", Type::Text, true),
        ("city", Type::Text, false),
        ("is_public", Type::Bool, true),
        ("erasure_may_be_near", Type::Bool, false),
        ("law.days", Type::Int, false),
    ]
    .map(|(name, r#type, optional)| (name.to_owned(), Name { r#type, optional }))
    .into_iter()
    .collect()
}

fn check(source: &str) -> (Option<Condition>, Vec<Diagnostic>) {
    let mut out = Vec::new();
    let condition = compile(source, &place(source), &names(), &mut out);
    (condition, out)
}

fn passes(source: &str) -> Condition {
    let (condition, out) = check(source);
    assert!(out.is_empty(), "{source}: {out:?}");
    condition.unwrap_or_else(|| panic!("{source} gave nothing"))
}

/// Expects findings as `(code, words underlined)`, in order.
fn finds(source: &str, expected: &[(&str, &str)]) -> Vec<Diagnostic> {
    let (condition, out) = check(source);
    let found: Vec<(&str, &str)> = out
        .iter()
        .map(|d| {
            (
                d.code.0,
                &source[d.place.span.start - START..d.place.span.end - START],
            )
        })
        .collect();
    assert_eq!(found, expected, "{source}: {out:?}");
    let only_warnings = expected
        .iter()
        .all(|(code, _)| matches!(*code, "B037" | "B038"));
    assert_eq!(condition.is_some(), only_warnings, "{source}");
    out
}

fn hints(report: &Diagnostic, words: &str) -> bool {
    report
        .hint
        .as_deref()
        .is_some_and(|hint| hint.contains(words))
}

#[test]
fn unreadable_words_are_underlined() {
    for (source, at) in [
        ("sector = 'bank'", "="),
        ("is_public and erasure_may_be_near", "and"),
        ("city == 'Köln' or true", "or"),
        ("reminders >", ""),
        ("", ""),
        ("city == 'Berlin", "'"),
        ("if == 1", "if"),
        ("reminders == 1 1", "1"),
        ("ä == 1", "ä"),
        (r"city == 'a\n'", r"\"),
        ("city == 'a' // why", "//"),
        ("(((((((true)))))))", "("),
        ("99999999999999999999 > reminders", "99999999999999999999"),
    ] {
        finds(source, &[("B030", at)]);
    }
    let out = finds("city == 'Köln' or true", &[("B030", "or")]);
    assert_eq!(out[0].place.span, START + 16..START + 18);
}

#[test]
fn unknown_names_are_found_each_at_its_place() {
    finds(
        "sectr == 'bank' && cty == 'x'",
        &[("B031", "sectr"), ("B031", "cty")],
    );
    finds(
        "call_day != null && call_day.fist > today",
        &[("B031", "fist")],
    );
    finds("call-day != null", &[("B031", "call-day")]);
    finds("law.weeks > 3", &[("B031", "law")]);
    finds("refusals.exists(r, q == 'fee')", &[("B031", "q")]);
}

#[test]
fn types_must_go_together() {
    for (source, at) in [
        ("city == 3", "city == 3"),
        ("(reminders) == 'x' && true", "(reminders) == 'x'"),
        ("reminders", "reminders"),
        ("reminders + 1", "reminders + 1"),
        ("today > 3", "today > 3"),
        ("today == reminders", "today == reminders"),
        ("call_day == today", "call_day"),
        ("today - 1.5 > 3", "1.5"),
        ("city < 'b'", "city"),
        ("!reminders", "reminders"),
        ("reminders && true", "reminders"),
        ("city.first == 'x'", "first"),
        ("'x' in city", "city"),
        ("3 in refusals", "3 in refusals"),
        ("budget == reminders", "budget == reminders"),
        ("news == second_sector", "news == second_sector"),
        ("refusals == refusals", "refusals == refusals"),
        ("city in []", "[]"),
        ("city in ['x', 3]", "3"),
        ("city.exists(c, c == 'x')", "city"),
        ("size(reminders) > 1", "reminders"),
        ("city.contains(reminders)", "reminders"),
        (
            "(erasure_may_be_near ? 1 : 'x') == 1",
            "erasure_may_be_near ? 1 : 'x'",
        ),
        ("-today == today", "today"),
        ("today + today > today", "today + today"),
    ] {
        let source_errors = check(source).1;
        assert_eq!(
            source_errors[0].code.0, "B032",
            "{source}: {source_errors:?}"
        );
        let span = &source_errors[0].place.span;
        assert_eq!(
            &source[span.start - START..span.end - START],
            at,
            "{source}"
        );
        assert!(check(source).0.is_none());
    }
    assert!(hints(&check("today > 3").1[0], "call_day.first > 60"));
}

#[test]
fn a_choice_has_only_its_values() {
    let out = finds("sector == 'telecmo'", &[("B033", "'telecmo'")]);
    assert!(hints(&out[0], "`telecom`"), "{out:?}");
    finds("'x' != second_sector", &[("B033", "'x'")]);
    finds("second_sector in ['bank', 'bnak']", &[("B033", "'bnak'")]);
    finds("'fees' in refusals", &[("B033", "'fees'")]);
    finds("refusals.all(r, r != 'late')", &[("B033", "'late'")]);
}

#[test]
fn what_may_be_null_is_asked_first() {
    for (source, at) in [
        ("call_day.first > today", "call_day"),
        ("tries > 3", "tries"),
        ("tries + 1 == 2", "tries"),
        ("is_public", "is_public"),
        ("!is_public", "is_public"),
        ("'fee' in more_refusals", "more_refusals"),
        ("more_refusals.exists(r, r == 'fee')", "more_refusals"),
        ("size(company) > 3", "company"),
        ("company.startsWith('x')", "company"),
        ("tries != null || tries > 3", "tries"),
        ("tries == null && tries > 3", "tries"),
        ("tries > 3 && tries != null", "tries"),
        ("(tries != null || reminders > 1) && tries > 3", "tries"),
        ("!(tries != null) && tries > 3", "tries"),
        ("tries != null ? reminders > 1 : tries > 3", "tries"),
        ("sent_day != null && tries > 3", "tries"),
        (
            "(erasure_may_be_near ? tries : 1) > 3",
            "erasure_may_be_near ? tries : 1",
        ),
        ("refusals.exists(r, tries > 3)", "tries"),
        ("city in [company]", "company"),
        ("null > 3", "null"),
    ] {
        finds(source, &[("B034", at)]);
    }
}

#[test]
fn a_question_for_null_opens_what_follows() {
    for source in [
        "call_day != null && call_day.first > today",
        "call_day == null || today - call_day.first > 60",
        "call_day != null && reminders > 1 && sector == 'bank' && today - call_day.last > 3",
        "call_day == null || reminders > 1 || sector == 'bank' || today > call_day.last",
        "!(tries == null) && tries > 3",
        "!(tries == null || tries < 3) && tries > 3",
        "!(tries != null && tries > 3) || tries > 2",
        "tries == null ? reminders > 1 : tries > 3",
        "(tries != null ? tries : 1) > 3",
        "tries != null && sent_day != null && tries + (today - sent_day) > 3",
        "(tries != null && reminders > 1 || tries == 3) && tries > 2",
        "tries == 3 && tries > reminders",
        "is_public != null && is_public",
        "is_public == true || is_public == null",
        "sector in ['bank'] && sector.startsWith('b')",
        "more_refusals != null && more_refusals.exists(r, r == 'fee')",
        "null != tries && refusals.exists(r, tries > 3 && r == 'fee')",
        "sector == 'bank' || sector != 'energy' && company == 'x'",
    ] {
        passes(source);
    }
}

#[test]
fn only_few_functions_are_allowed() {
    for (source, at) in [
        ("city.matches('x')", "matches"),
        ("size(city, city) > 1", "size"),
        ("city.startsWith() || true", "startsWith"),
        ("startsWith(city, 'x')", "startsWith"),
        ("refusals.exists(r)", "exists"),
        ("has(call_day.first)", "has(call_day.first)"),
        ("refusals[0] == 'fee'", "refusals[0]"),
        ("size(refusals.map(r, r)) > 1", "refusals.map(r, r)"),
        (
            "refusals.exists_one(r, r == 'fee')",
            "refusals.exists_one(r, r == 'fee')",
        ),
        ("{'a': 1} == null", "{'a': 1}"),
        ("string(reminders) == '1'", "string"),
    ] {
        finds(source, &[("B035", at)]);
    }
    let inner = "words.all(w, w == r)";
    finds(&format!("refusals.exists(r, {inner})"), &[("B036", inner)]);
    finds(
        "refusals.exists(news, news == 'fee')",
        &[("B036", "exists")],
    );
}

#[test]
fn constants_and_needless_questions_are_warned_of() {
    for source in [
        "true",
        "1 > 2",
        "news == 'got' || news != 'got'",
        "sector == 'bank' && sector == 'energy'",
    ] {
        finds(source, &[("B037", source)]);
    }
    finds("city == null || city == 'x'", &[("B038", "city")]);
    finds(
        "null != reminders && reminders > 1",
        &[("B038", "reminders")],
    );
}

#[test]
fn calculation_cannot_fail() {
    for (source, at) in [
        ("10 / reminders > 1", "reminders"),
        ("10 % 0 > reminders", "0"),
        ("reminders * reminders > 1", "reminders * reminders"),
        ("-9223372036854775808 < reminders", "-9223372036854775808"),
    ] {
        finds(source, &[("B039", at)]);
    }
    passes("reminders / 2 * 3 - reminders % 7 > 1");
}

fn facts() -> Facts {
    let list = |items: &[&str]| Fact::List(items.iter().map(|item| (*item).to_owned()).collect());
    [
        ("sector", Fact::Text("telecom".into())),
        ("second_sector", Fact::Text("bank".into())),
        ("news", Fact::Text("refused".into())),
        ("refusals", list(&["deleted", "fee"])),
        ("more_refusals", Fact::Null),
        ("words", list(&[])),
        (
            "call_day",
            Fact::When {
                first: 20_000,
                last: 20_007,
            },
        ),
        ("sent_day", Fact::Null),
        ("today", Fact::Int(20_061)),
        ("reminders", Fact::Int(2)),
        ("tries", Fact::Null),
        ("fee", Fact::Int(1_250)),
        ("budget", Fact::Int(1_000)),
        ("company", Fact::Text("Müller & Söhne".into())),
        ("city", Fact::Text("Köln".into())),
        ("is_public", Fact::Null),
        ("erasure_may_be_near", Fact::Bool(true)),
        ("law.days", Fact::Int(30)),
    ]
    .into_iter()
    .collect()
}

#[test]
fn conditions_hold_or_not() {
    for (source, expected) in [
        ("sector == 'telecom'", true),
        ("sector != 'telecom'", false),
        ("sector == second_sector", false),
        ("sector in ['bank', 'telecom']", true),
        ("!(sector in ['bank', 'telecom'])", false),
        ("'fee' in refusals", true),
        ("'silence' in refusals", false),
        ("refusals.exists(r, r == 'deleted')", true),
        ("refusals.all(r, r == 'deleted')", false),
        ("words.all(w, w == 'x')", true),
        ("words.exists(w, w == 'x')", false),
        ("size(refusals) == 2", true),
        ("refusals.size() > 2", false),
        ("size(city) == 4", true),
        ("call_day != null && today - call_day.first > 60", true),
        ("call_day != null && today - call_day.last > 60", false),
        ("call_day == null || call_day.last + 60 < today", false),
        ("sent_day == null", true),
        ("sent_day != null && today > sent_day", false),
        ("tries == 3", false),
        ("tries != 3", true),
        ("tries == null ? reminders == 2 : tries == 2", true),
        ("is_public == true", false),
        ("is_public == null || is_public", true),
        ("fee != null && fee > 1000", true),
        ("fee != null && fee - budget == 250", true),
        ("company != null && company.startsWith('Mü')", true),
        ("company != null && company.contains('GmbH')", false),
        ("city == \"Köln\"", true),
        ("erasure_may_be_near && !(reminders > 2)", true),
        ("(reminders + 1) * 2 == 6 && -reminders < 0", true),
        ("law.days > 28", true),
        ("more_refusals == null || 'fee' in more_refusals", true),
        ("reminders % 2 == 0 && reminders / 2 == 1", true),
    ] {
        assert_eq!(passes(source).holds(&facts()), Ok(expected), "{source}");
    }
}

#[test]
fn a_missing_or_wrong_fact_is_an_error_without_values() {
    let condition = passes("reminders > 1");
    assert_eq!(condition.holds(&Facts::default()), Err(CannotTell));
    let mut wrong = facts();
    wrong.insert("reminders", Fact::Text("secret".into()));
    assert_eq!(condition.holds(&wrong), Err(CannotTell));
    assert!(!format!("{wrong:?} {CannotTell}").contains("secret"));
    assert!(!format!("{wrong:?}").contains("Köln"));
}

#[test]
fn a_condition_knows_what_it_reads() {
    let condition =
        passes("call_day != null && call_day.first > today || refusals.exists(r, r == 'fee')");
    assert!(
        condition
            .names()
            .iter()
            .eq(["call_day", "refusals", "today"])
    );
    assert!(passes("law.days > 3").names().iter().eq(["law.days"]));
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&condition);
}

#[test]
fn samples_show_both_answers() {
    for source in [
        "call_day != null && today - call_day.first > 60",
        "sector in ['bank', 'energy'] && size(refusals) > 1",
        "fee != null && fee >= 123456",
        "sector == 'bank' && second_sector == 'energy' && news == 'got' && city == 'Köln' && tries == 3",
    ] {
        let condition = passes(source);
        let (yes, no) = condition.both_ways(&names());
        let (yes, no) = (yes.expect("can hold"), no.expect("can fail"));
        assert_eq!(
            (condition.holds(&yes), condition.holds(&no)),
            (Ok(true), Ok(false)),
            "{source}"
        );
        assert!(condition.can_be(true, &names()) && condition.can_be(false, &names()));
        assert!(sample(&names(), &condition).count() <= 1_024);
    }
    let never = passes("reminders > 3 && reminders < 2");
    assert!(!never.can_be(true, &names()) && never.can_be(false, &names()));
    // All combinations, each once, where there are few.
    let small = passes("sector == 'bank' && erasure_may_be_near");
    let all: Vec<Facts> = sample(&names(), &small).collect();
    assert_eq!(all.len(), 8);
    assert!(
        all.iter()
            .enumerate()
            .all(|(at, facts)| !all[..at].contains(facts))
    );
}
