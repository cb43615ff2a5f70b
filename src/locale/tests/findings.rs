//! Each finding of a language's files, with the words at fault.

use super::*;
use crate::locale::Heard;

/// The findings of a text as `code words: title`.
fn findings(text: &str) -> Vec<String> {
    let (_, out) = load("en", text);
    let told = |finding: &Diagnostic| {
        assert_eq!(&*finding.place.file, "locales/en/a.ftl");
        let words = text
            .get(finding.place.span.clone())
            .expect("a place in the file");
        format!("{} {words:?}: {}", finding.code.0, finding.title)
    };
    out.iter().map(told).collect()
}

#[track_caller]
fn finds(text: &str, expected: &str) {
    assert_eq!(findings(text), [expected]);
}

#[test]
fn a_good_file_has_no_findings() {
    let text = "# Comment\n-brand = Hearback\n    .gender = n\na = { -brand } { $x }\n\n    more\n    \
                .hint = { a } { $y }\nb = { -brand.gender ->\n    [m] er\n   *[n] es\n }\n";
    assert_eq!(findings(text), [""; 0]);
    assert_eq!(findings(&text.replace('\n', "\r\n")), [""; 0]);
    assert_eq!(findings(&format!("\u{feff}{text}")), [""; 0]);
}

#[test]
fn what_does_not_parse_is_told_in_a_translator_s_terms() {
    finds(
        "a = A\nthis is no message\nb = B\n",
        "L001 \"i\": this line is no message",
    );
    finds("a = { $x\nb = B\n", "L001 \"b\": a `{` is not closed");
    finds(
        "a = { $x -> [one] A }\n",
        "L001 \"[\": a line break is missing",
    );
    finds("a = A }\n", "L001 \"}\": a `}` has no `{`");
    finds("a = { date($x) }\n", "L001 \"date\": this is no function");
    finds(
        "a = { }\n",
        "L001 \"}\": nothing is named between the braces",
    );
    finds(
        "a = { $x ->\n    [one] A\n}\n",
        "L001 \"}\": no variant is marked for all other cases",
    );
    let mark = "\u{feff}ü = A\n";
    finds(mark, "L001 \"ü\": a name is expected");
    // The rest of the file is read.
    let (locale, _) = load("en", "a = { $x\nb = B\n");
    assert!(locale.has("b", None) && !locale.has("a", None));
}

#[test]
fn braces_too_deep_do_not_reach_the_parser() {
    let bombs = [
        "{",
        "{ A(\n",
        "{ A(\"}\", ",
        "{ $x ->\n *[a] ",
        "{ -a(\nb(\"",
    ];
    for bomb in bombs {
        // So deep that a parser that follows by recursion leaves its stack.
        let (_, out) = load("en", &format!("a = {}\n", bomb.repeat(100_000)));
        let codes: Vec<_> = out.iter().map(|finding| finding.code.0).collect();
        assert_eq!(codes, ["L001"], "{bomb}");
        // And as deep as is let through, which the parser must survive.
        for times in 1..60 {
            load("en", &format!("a = {}\n", bomb.repeat(times)));
        }
    }
    let deep = format!("a = {}$x{}\n", "{".repeat(50), "}".repeat(50));
    let args = Args::new().with("x", Arg::Number(1));
    let text = locale("en", &deep).text(Use::Chat, "a", None, &args);
    assert_eq!(text.as_deref(), Ok("1"));
    let wide = "{ $x ->\n    [one] A {\"}\"} \"quoted { $x }\n   *[other] B ( { DATE($x) }\n  } ";
    locale("en", &format!("a = {}\n", wide.repeat(30)));
    let many: String = (0..500)
        .map(|n| format!("a{n} = {{ $x }} (and {{ DATE($x) }})\n"))
        .collect();
    locale("en", &many);
}

#[test]
fn doubles_are_found_in_a_file_and_over_files() {
    finds("a = A\nb = B\na = C\n", "L002 \"a\": `a` is written twice");
    finds("-a = A\n-a = C\n", "L002 \"a\": `-a` is written twice");
    finds(
        "-a = A\na = C\n",
        "L002 \"a\": `a` names a message and a term",
    );
    finds(
        "LIST = C\n",
        "L002 \"LIST\": `LIST` names a function and a text",
    );
    finds(
        "a = A\n    .b = B\n    .b = C\n",
        "L003 \"b\": `a` has the attribute `.b` twice",
    );
    let (locale, out) = load_files("en", &[("a.ftl", "a = A\n"), ("b.ftl", "\na = B\n")]);
    let [double] = &out[..] else {
        panic!("{out:?}")
    };
    assert_eq!(
        (double.code.0, &*double.place.file),
        ("L002", "locales/en/b.ftl")
    );
    assert_eq!(double.place.span, 1..2);
    assert_eq!(&*double.also[0].0.file, "locales/en/a.ftl");
    let text = locale.text(Use::Chat, "a", None, &Args::new());
    assert_eq!(text.as_deref(), Ok("A"));
}

#[test]
fn functions_must_exist_and_take_what_they_are_given() {
    finds(
        "a = { DAET($x) }\n",
        "L004 \"DAET\": function `DAET` does not exist",
    );
    let (_, out) = load("en", "a = { NUMBER($x) }\nb = { DAET($x) }\n");
    let hints: Vec<_> = out
        .iter()
        .filter_map(|finding| finding.hint.as_deref())
        .collect();
    assert_eq!(hints, ["did you mean `NUM`?", "did you mean `DATE`?"]);
    finds("a = { DATE() }\n", "L008 \"DATE\": `DATE` takes one value");
    finds(
        "a = { DATE($x, $y) }\n",
        "L008 \"DATE\": `DATE` takes one value",
    );
    finds(
        "a = { DATE($x, style: \"short\") }\n",
        "L008 \"style\": `DATE` has no option `style`",
    );
    finds(
        "a = { DATES($x, form: \"no\") }\n",
        "L008 \"form\": there is no form `no` of a day",
    );
    finds(
        "a = { DATES($x, time: \"yes\") }\n",
        "L008 \"time\": `time` cannot be `yes`",
    );
}

#[test]
fn references_must_lead_somewhere() {
    finds("a = { bb }\n", "L005 \"bb\": message `bb` does not exist");
    finds("a = { -bb }\n", "L005 \"bb\": term `-bb` does not exist");
    finds(
        "a = { b.c }\nb = B\n",
        "L005 \"b\": message `b` has no attribute `.c`",
    );
    finds(
        "a = { b }\nb =\n    .c = C\n",
        "L005 \"b\": message `b` has attributes alone",
    );
    finds(
        "a = { -b }\n-b = { $case } B\n",
        "L017 \"b\": term `-b` shows `$case`, which it is not given",
    );
    let fine = "a = { -b(case: \"x\") } { -c }\n-b = { $case }\n-c = { $case ->\n *[nom] C\n }\n";
    assert_eq!(findings(fine), [""; 0]);
}

#[test]
fn messages_have_texts() {
    finds("a =\nb = B\n", "L006 \"a\": `a` has no text");
    finds("a = { \"\" }\n", "L006 \"a\": `a` has no text");
    finds(
        "a = A\n    .b = { \" \" }\n",
        "L006 \"b\": `a.b` has no text",
    );
}

#[test]
fn circles_and_giants_are_found_and_never_resolved() {
    let circle = "a = { b }\nb = { c.x }\nc =\n    .x = { a }\nd = { a }\n";
    let found = findings(circle);
    assert_eq!(found.len(), 4);
    assert_eq!(found[0], "L007 \"a\": `a` goes in a circle");
    // Fluent's own way of giving up such a text ends in a panic.
    let giant = format!("a = {{ \"s\" ->\n   *[s] {}\n }}\n", "{ $x }".repeat(101));
    let (locale, out) = load("en", &giant);
    assert_eq!(out.first().map(|finding| finding.code.0), Some("L007"));
    let args = Args::new().with("x", Arg::Number(1));
    assert!(locale.text(Use::Chat, "a", None, &args).is_err());
    // A chain is counted as a whole, and a long one does not exhaust the stack.
    let chain: String = (0..1_000)
        .map(|n| format!("m{n} = {{ m{} }}\n", n + 1))
        .collect();
    let (locale, out) = load("en", &(chain + "m1000 = x\n"));
    assert!(out.iter().all(|finding| finding.code.0 == "L007"));
    assert!(locale.text(Use::Chat, "m0", None, &Args::new()).is_err());
    let end = locale.text(Use::Chat, "m900", None, &Args::new());
    assert_eq!(end.as_deref(), Ok("x"));
}

#[test]
fn phrases_use_what_they_are_given() {
    let text = EN
        .replace("about { $time }", "about { $tiem }")
        .replace("{ $days } at { $time }", "{ DATE($days) } at { $time }");
    let (_, out) = load_files("en", &[("format.ftl", &text)]);
    let titles: Vec<&str> = out.iter().map(|finding| finding.title.as_str()).collect();
    assert!(out.iter().all(|finding| finding.code.0 == "L009"));
    assert_eq!(
        titles,
        [
            "`format-time-about` is not given `$tiem`",
            "`format-day-at` cannot use functions",
            "`format-day-at-about` is not given `$tiem`",
        ]
    );
}

#[test]
fn a_folder_must_be_a_language() {
    let mut out = Vec::new();
    let files = [(Arc::from("locales/deutsch!/a.ftl"), "a = A\n".to_owned())];
    assert!(Locale::load("deutsch!", &files, &mut out).is_none());
    assert_eq!(out.last().map(|finding| finding.code.0), Some("L016"));
}

#[test]
fn the_index_knows_what_a_message_uses() {
    let text = "a = { $n ->\n    [one] { DATES($when, form: \"on\") }\n   *[other] { b.x }\n }\n    \
                .hint = { $hint }\nb = B\n    .x = { $deep } { -t }\n-t = { $case ->\n *[x] T\n }\n";
    let (locale, out) = load("en", text);
    assert_eq!(out, []);
    let names = |attribute| locale.variables("a", attribute).collect::<Vec<_>>();
    assert_eq!(names(None), ["deep", "n", "when"]);
    assert_eq!(names(Some("hint")), ["hint"]);
    assert_eq!(names(Some("gone")), [""; 0]);
    let index = locale.index();
    let entry = &index.messages["a"];
    assert_eq!(entry.place.span, 0..1);
    assert_eq!(
        text.get(entry.attributes[0].place.span.clone()),
        Some("hint")
    );
    let part = entry.part(None).expect("it has a text");
    let selecting: Vec<_> = part
        .variables
        .iter()
        .map(|v| (&*v.name, v.selects))
        .collect();
    assert_eq!(selecting, [("when", false), ("n", true)]);
    for variable in index.variables("a", None) {
        assert_eq!(text.get(variable.place.span.clone()), Some(&*variable.name));
    }
    let call = &part.calls[0];
    assert_eq!((&*call.name, call.positional), ("DATES", 1));
    assert_eq!(call.literals[0].name.as_deref(), Some("form"));
    assert_eq!(call.literals[0].value, "on");
    assert_eq!(part.references[0].attribute.as_deref(), Some("x"));
    assert!(index.terms.contains_key("t"));
}

fn compared(en: &[(&str, &str)], de: &[(&str, &str)]) -> Vec<String> {
    let with = |tag, format, files: &[(&str, &str)]| {
        load_files(tag, &[&[("format.ftl", format)], files].concat()).0
    };
    let locales = Locales::new(vec![with("en", EN, en), with("de", DE, de)]);
    let told = |finding: &Diagnostic| {
        let file = &finding.place.file;
        format!("{} {file}: {}", finding.code.0, finding.title)
    };
    locales
        .compare("en", &|_| Heard::InChat)
        .iter()
        .map(told)
        .collect()
}

#[test]
fn languages_are_compared_with_the_reference() {
    let en = "same = A { $x }\nonly-en = A\npart = A\n    .hint = A\n    .more = A\nvalue = A\n    .a = A\n";
    let de = "same = B { $y }\nonly-de = B\npart = B\n    .hint = B\n    .less = B\nvalue =\n    .a = B\n";
    assert_eq!(
        compared(&[("a.ftl", en), ("b.ftl", "gone = A\n")], &[("a.ftl", de)]),
        [
            "L015 locales/en/b.ftl: Deutsch (`de`) has no file `b.ftl`",
            "L010 locales/en/a.ftl: Deutsch (`de`) has no message `only-en`",
            "L012 locales/de/a.ftl: `part` has no attribute `.more` in Deutsch (`de`)",
            "L012 locales/de/a.ftl: `value` has no text of its own in Deutsch (`de`)",
            "L011 locales/de/a.ftl: English (`en`) has no message `only-de`",
            "L013 locales/de/a.ftl: `part` has no attribute `.less` in English (`en`)",
            "L014 locales/de/a.ftl: `same` does not use `$y` in English (`en`)",
        ]
    );
    // A message that went to another file is there; terms are each language's own business.
    let moved = [("a.ftl", "-t = T\n"), ("b.ftl", "a = A\n")];
    assert_eq!(
        compared(&[("a.ftl", "a = A\n"), ("b.ftl", "")], &moved),
        [""; 0]
    );
}

#[test]
fn the_reference_must_have_the_phrases() {
    let (bare, _) = load_files("en", &[("a.ftl", "a = A\n")]);
    let found = Locales::new(vec![bare]).compare("en", &|_| Heard::InChat);
    assert_eq!(found.first().map(|finding| finding.code.0), Some("L015"));
    let (most, _) = load_files("en", &[("format.ftl", "format-day = { $day }\n")]);
    let found = Locales::new(vec![most]).compare("en", &|_| Heard::InChat);
    assert_eq!(found.len(), super::super::format::PHRASES.len() - 1);
    assert!(found.iter().all(|finding| finding.code.0 == "L010"));
    assert_eq!(Locales::default().compare("en", &|_| Heard::InChat), []);
}

#[test]
fn our_own_format_files_agree() {
    assert_eq!(compared(&[], &[]), [""; 0]);
}
