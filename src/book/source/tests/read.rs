use super::*;

#[test]
fn a_misspelt_key_is_one_finding_and_other_gaps_are_told() {
    let source = "offer: x\naks: company\nwhenn: y\n";
    let node = good(source);
    let mut out = Vec::new();
    let mut fields = Fields::of(&node, "step `company`", &mut out).expect("a map");
    assert_eq!(fields.required("say"), None);
    assert_eq!(fields.required("ask"), None);
    assert_eq!(fields.required("choose"), None);
    assert!(fields.optional("offer").is_some());
    assert_eq!(fields.optional("when"), None);
    fields.finish();
    let expected = "\
error[B014]: step `company` has no `say`
 --> flows/request.yaml:1:1
1 | offer: x
  | ^^^^^^^^
  = hint: add `say:` here
error[B014]: step `company` has no `choose`
 --> flows/request.yaml:1:1
1 | offer: x
  | ^^^^^^^^
  = hint: add `choose:` here
error[B010]: unknown key `aks` in step `company`
 --> flows/request.yaml:2:1
2 | aks: company
  | ^^^
  = hint: did you mean `ask`?
error[B010]: unknown key `whenn` in step `company`
 --> flows/request.yaml:3:1
3 | whenn: y
  | ^^^^^
  = hint: did you mean `when`?
";
    assert_eq!(drawn(source, &out), expected);
}

#[test]
fn each_misspelt_key_stands_for_one_missing_key() {
    let node = good("aks: a\nchoos: b\n");
    let mut out = Vec::new();
    let mut fields = Fields::of(&node, "step `a`", &mut out).expect("a map");
    for key in ["ask", "choose", "say"] {
        assert_eq!(fields.required(key), None);
    }
    assert_eq!(text(&node, fields.out()), None);
    fields.finish();
    let titles: Vec<_> = out.iter().map(|d| d.title.as_str()).collect();
    let expected = [
        "step `a` has no `say`",
        "expected text, found a map",
        "unknown key `aks` in step `a`",
        "unknown key `choos` in step `a`",
    ];
    assert_eq!(titles, expected);
}

#[test]
fn unknown_keys_get_the_hint_that_fits() {
    let source = "{ask:company, zebra: 1}";
    let node = good(source);
    let mut out = Vec::new();
    let mut fields = Fields::of(&node, "step `a`", &mut out).expect("a map");
    assert_eq!(fields.required("ask"), None);
    assert_eq!(fields.optional("when"), None);
    fields.finish();
    let hints: Vec<_> = out.iter().filter_map(|d| d.hint.as_deref()).collect();
    let space = "put a space behind the colon: `key: value`";
    assert_eq!(hints, [space, "one of `ask`, `when` can stand here"]);
    let node = good("ask:company");
    let mut out = Vec::new();
    assert!(Fields::of(&node, "step `a`", &mut out).is_none());
    assert_eq!(out[0].title, "expected a map for step `a`, found text");
    assert_eq!(out[0].hint.as_deref(), Some(space));
}

/// Reads the only value of `v: …` and gives what came of it, or title and hint.
fn value<T>(
    written: &str,
    reader: impl Fn(&Node, &mut Vec<Diagnostic>) -> Option<T>,
) -> Result<T, (Code, String, Option<String>)> {
    let node = good(&format!("v: {written}\n"));
    let mut out = Vec::new();
    let value = reader(node.get("v").expect("the key"), &mut out);
    match (value, out.pop()) {
        (Some(value), None) => Ok(value),
        (None, Some(found)) => Err((found.code, found.title, found.hint)),
        _ => panic!("a value or one finding"),
    }
}

fn refused<T>(code: Code, title: &str, hint: &str) -> Result<T, (Code, String, Option<String>)> {
    let hint = (!hint.is_empty()).then(|| hint.to_owned());
    Err((code, title.to_owned(), hint))
}

#[test]
fn shapes_are_told_apart() {
    let wrong = |title: &str| refused(code::WRONG_SHAPE, title, "");
    assert_eq!(value("a b", text), Ok("a b".to_owned()));
    assert_eq!(value("no", text), Ok("no".to_owned()));
    assert_eq!(value("[a]", text), wrong("expected text, found a list"));
    assert_eq!(value("{ a: b }", text), wrong("expected text, found a map"));
    assert_eq!(value("", text), wrong("expected text, found nothing"));
    assert_eq!(
        value("' '", text),
        wrong("expected text, found an empty text")
    );
    let length = |node: &Node, out: &mut Vec<_>| list(node, out).map(<[Node]>::len);
    assert_eq!(value("[a, b]", length), Ok(2));
    let title = "expected a list, found text";
    assert_eq!(
        value("a", length),
        refused(code::WRONG_SHAPE, title, "write `[one, two]`")
    );
    let length = |node: &Node, out: &mut Vec<_>| entries(node, out).map(<[Entry]>::len);
    assert_eq!(value("{a: b}", length), Ok(1));
    let title = "expected a map, found a list";
    assert_eq!(
        value("[a]", length),
        refused(code::WRONG_SHAPE, title, "write `key: value`")
    );
}

#[test]
fn words_are_checked_against_the_known_ones() {
    let reader = |node: &Node, out: &mut Vec<_>| one_of(node, &["allowed", "asked"], out);
    assert_eq!(value("allowed", reader), Ok("allowed"));
    let title = |word| format!("`{word}` cannot stand here");
    let known = |word, hint| refused(code::UNKNOWN_VALUE, &title(word), hint);
    assert_eq!(
        value("alowed", reader),
        known("alowed", "did you mean `allowed`?")
    );
    let all = "one of `allowed`, `asked` can stand here";
    assert_eq!(value("zebra", reader), known("zebra", all));
}

#[test]
fn booleans_numbers_and_dates_are_strict() {
    let wrong =
        |title: &str, hint: &str| (code::WRONG_SHAPE, title.to_owned(), Some(hint.to_owned()));
    assert_eq!(value("true", boolean), Ok(true));
    assert_eq!(value("false", boolean), Ok(false));
    let title = "expected `true` or `false`, found `yes`";
    assert_eq!(
        value("yes", boolean),
        Err(wrong(title, "write `true`, without quotes"))
    );
    let title = "expected `true` or `false`, found `false` in quotes";
    assert_eq!(
        value("'false'", boolean),
        Err(wrong(title, "write `false`, without quotes"))
    );

    assert_eq!(value("30", integer), Ok(30));
    assert_eq!(value("-1", integer), Ok(-1));
    for written in [
        "010",
        "+1",
        "1.0",
        "'1'",
        "1_000",
        "99999999999999999999",
        "-0",
    ] {
        let (code, _, hint) = value(written, integer).expect_err(written);
        assert_eq!(code, code::WRONG_SHAPE);
        assert_eq!(hint.as_deref(), Some("write digits only, as in `30`"));
    }

    let day = |y, m, d| chrono::NaiveDate::from_ymd_opt(y, m, d).expect("a day");
    assert_eq!(value("2028-02-29", date), Ok(day(2028, 2, 29)));
    assert_eq!(value("'2026-03-31'", date), Ok(day(2026, 3, 31)));
    for written in [
        "2026-02-29",
        "2026-1-2",
        "31.03.2026",
        "20260331",
        "2026-03-31T00:00",
    ] {
        let title = format!("expected a date, found `{written}`");
        let hint = "write year, month and day, as in `2026-03-31`";
        assert_eq!(value(written, date), Err(wrong(&title, hint)));
    }
}

#[test]
fn names_are_spelt_as_their_kind_asks() {
    for good in ["wait", "call-day", "1und1", "a-1"] {
        assert_eq!(value(good, id), Ok(good.to_owned()));
    }
    for good in ["wait", "call_day", "a1"] {
        assert_eq!(value(good, name), Ok(good.to_owned()));
    }
    let bad = |title: &str, hint: &str| refused(code::BAD_NAME, title, hint);
    let kebab = |word: &str| format!("`{word}` is not spelt in kebab-case");
    let snake = |word: &str| format!("`{word}` is not spelt in snake_case");
    assert_eq!(
        value("call_day", id),
        bad(&kebab("call_day"), "write `call-day`")
    );
    assert_eq!(
        value("Call Day", id),
        bad(&kebab("Call Day"), "write `call-day`")
    );
    assert_eq!(value("-a", id), bad(&kebab("-a"), "write `a`"));
    assert_eq!(
        value("call-day", name),
        bad(&snake("call-day"), "write `call_day`")
    );
    let letters = "use a to z, 0 to 9 and `_` between words";
    assert_eq!(value("1a", name), bad(&snake("1a"), letters));
    assert_eq!(value("größe", name), bad(&snake("größe"), letters));
}
