//! Values in several languages, selection, gaps.

use super::*;
use crate::locale::Gap;

#[test]
fn a_day_is_written_as_its_language_does() {
    let monday = || Arg::Date(day(2026, 3, 2));
    let cases = [
        ("en", "2 March 2026", "Monday, 2 March 2026"),
        ("en-US", "March 2, 2026", "Monday, March 2, 2026"),
        ("de", "2. März 2026", "Montag, 2. März 2026"),
        ("hi", "2 मार्च 2026", "सोमवार, 2 मार्च 2026"),
        ("ar", "2 مارس 2026", "الاثنين، 2 مارس 2026"),
    ];
    for (tag, date, weekday) in cases {
        assert_eq!(say(tag, "{ DATE($x) }", monday()), date, "{tag}");
        assert_eq!(say(tag, "{ $x }", monday()), date, "{tag}");
        assert_eq!(say(tag, "{ DAY($x) }", monday()), weekday, "{tag}");
    }
    // Years count by the Gregorian calendar even where CLDR prefers another.
    assert!(say("th", "{ $x }", monday()).contains("2026"));
}

#[test]
fn a_range_of_days_says_nothing_twice() {
    let cases = [
        (
            (2026, 11, 3),
            (2026, 11, 3),
            "3 November 2026",
            "on 3 November 2026",
        ),
        (
            (2026, 11, 3),
            (2026, 11, 7),
            "3 to 7 November 2026",
            "between 3 and 7 November 2026",
        ),
        (
            (2026, 10, 30),
            (2026, 11, 2),
            "30 October to 2 November 2026",
            "between 30 October and 2 November 2026",
        ),
        (
            (2026, 12, 30),
            (2027, 1, 2),
            "30 December 2026 to 2 January 2027",
            "between 30 December 2026 and 2 January 2027",
        ),
    ];
    for (first, last, plain, on) in cases {
        let range = || {
            let date = |(y, m, d)| day(y, m, d);
            days(date(first), date(last))
        };
        assert_eq!(say("en", "{ $x }", range()), plain);
        assert_eq!(say("en", "{ DATES($x) }", range()), plain);
        assert_eq!(say("en", "{ DATES($x, form: \"on\") }", range()), on);
    }
    let range = || days(day(2026, 11, 3), day(2026, 11, 7));
    assert_eq!(
        say("de", "{ DATES($x, form: \"on\") }", range()),
        "zwischen dem 3. und dem 7. November 2026"
    );
    assert_eq!(say("de", "{ $x }", range()), "3. bis 7. November 2026");
    assert_eq!(
        say("de", "{ DAY($x) }", range()),
        "Dienstag, 3. November 2026 bis Samstag, 7. November 2026"
    );
    assert_eq!(
        say(
            "de",
            "{ DATES($x, form: \"on\") }",
            days(day(2026, 12, 30), day(2027, 1, 2))
        ),
        "zwischen dem 30. Dezember 2026 und dem 2. Januar 2027"
    );
    // Entered the wrong way round, it is the same range.
    assert_eq!(
        say("en", "{ $x }", days(day(2026, 11, 7), day(2026, 11, 3))),
        "3 to 7 November 2026"
    );
}

#[test]
fn a_time_stands_with_its_day_or_alone() {
    let with = |from, to, about| Arg::Days {
        first: day(2026, 11, 3),
        last: day(2026, 11, 3),
        time: Some((from, to, about)),
    };
    let exact = || with(at(14, 5), at(14, 5), false);
    let about = || with(at(14, 5), at(14, 5), true);
    let between = || with(at(14, 5), at(15, 0), false);
    assert_eq!(say("en", "{ $x }", exact()), "3 November 2026 at 14:05");
    assert_eq!(
        say("en", "{ $x }", about()),
        "3 November 2026 at about 14:05"
    );
    assert_eq!(
        say("en", "{ $x }", between()),
        "3 November 2026 between 14:05 and 15:00"
    );
    assert_eq!(
        say("de", "{ DATES($x, form: \"on\") }", about()),
        "am 3. November 2026 gegen 14:05 Uhr"
    );
    assert_eq!(
        say("en", "{ DATES($x, time: \"no\") }", exact()),
        "3 November 2026"
    );
    assert_eq!(say("en", "{ DATE($x) }", exact()), "3 November 2026");
    assert_eq!(say("en", "{ TIME($x) }", exact()), "14:05");
    assert_eq!(say("de", "{ TIME($x) } Uhr", about()), "etwa 14:05 Uhr");
    assert_eq!(say("ar", "{ TIME($x) }", exact()), "2:05 م");
    assert_eq!(
        say("hi", "{ DATES($x, form: \"on\") }", exact()),
        "3 नवंबर 2026 को दोपहर 2:05 बजे"
    );
    let hours = [
        (0, "रात 12:30"),
        (7, "सुबह 7:30"),
        (12, "दोपहर 12:30"),
        (19, "शाम 7:30"),
    ];
    for (hour, said) in hours {
        let time = Arg::Time(at(hour, 30), at(hour, 30), false);
        assert_eq!(say("hi", "{ $x }", time), format!("{said} बजे"));
    }
    let time = Arg::Time(at(9, 0), at(10, 30), true);
    assert_eq!(say("de", "{ $x } Uhr", time), "09:00 bis 10:30 Uhr");
}

#[test]
fn without_the_phrases_of_format_ftl_days_are_still_said() {
    let (bare, _) = load_files("fr", &[("a.ftl", "x = { $x }\n")]);
    let args = Args::new().with(
        "x",
        Arg::Days {
            first: day(2026, 11, 3),
            last: day(2026, 11, 7),
            time: Some((at(14, 5), at(14, 5), false)),
        },
    );
    assert_eq!(
        bare.text(Use::Letter, "x", None, &args).as_deref(),
        Ok("3 novembre 2026 – 7 novembre 2026, 14:05")
    );
}

#[test]
fn money_has_its_currency_and_its_decimals() {
    let rupees = |minor| Arg::Money {
        minor,
        currency: "INR".into(),
    };
    let yen = Arg::Money {
        minor: 1500,
        currency: "jpy".into(),
    };
    assert_eq!(say("de", "{ MONEY($x) }", euros(12000)), "120,00\u{a0}€");
    assert_eq!(say("en", "{ $x }", euros(12000)), "€120.00");
    assert_eq!(say("en", "{ $x }", euros(-5)), "-€0.05");
    assert_eq!(
        say("hi", "{ MONEY($x) }", rupees(15_000_000)),
        "₹1,50,000.00"
    );
    assert_eq!(say("en", "{ $x }", rupees(30_000_000)), "₹3,00,000.00");
    assert_eq!(say("en", "{ $x }", yen), "JP¥1,500");
    assert!(say("en", "{ $x }", euros(i64::MIN)).contains("92,233,720,368,547,758.08"));
}

#[test]
fn numbers_are_grouped_and_still_select() {
    assert_eq!(
        say("en", "{ NUM($x) }", Arg::Number(1_234_567)),
        "1,234,567"
    );
    assert_eq!(say("de", "{ $x }", Arg::Number(1_234_567)), "1.234.567");
    assert_eq!(say("hi", "{ $x }", Arg::Number(1_234_567)), "12,34,567");
    assert_eq!(say("de", "{ $x }", Arg::Number(-12)), "-12");
    assert_eq!(say("de", "{ 3.50 }", Arg::Flag(true)), "3,50");
    let days = "{ NUM($x) ->\n    [0] none\n    [one] { $x } day\n   *[other] { $x } days\n }";
    for (count, text) in [
        (0, "none"),
        (1, "1 day"),
        (2, "2 days"),
        (1000, "1,000 days"),
    ] {
        assert_eq!(say("en", days, Arg::Number(count)), text);
        assert_eq!(
            say("en", &days.replace("NUM($x)", "$x"), Arg::Number(count)),
            text
        );
    }
}

#[test]
fn plural_categories_are_the_language_s_own() {
    let all = "{ $x ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }";
    let category = |tag, count| say(tag, all, Arg::Number(count));
    assert_eq!(
        [0, 1, 2].map(|n| category("en", n)),
        ["other", "one", "other"]
    );
    assert_eq!(
        [0, 1, 2].map(|n| category("de", n)),
        ["other", "one", "other"]
    );
    assert_eq!(
        [0, 1, 2].map(|n| category("hi", n)),
        ["one", "one", "other"]
    );
    assert_eq!(
        [0, 1, 2, 3, 11, 100].map(|n| category("ar", n)),
        ["zero", "one", "two", "few", "many", "other"]
    );
}

#[test]
fn ids_and_flags_select() {
    let way = "{ $x ->\n    [by-email] e-mail\n   *[by-post] letter\n }";
    assert_eq!(say("en", way, Arg::Id("by-email".into())), "e-mail");
    assert_eq!(say("en", way, Arg::Id("by-post".into())), "letter");
    let sent = "{ $x ->\n    [yes] sent\n   *[no] not sent\n }";
    assert_eq!(say("en", sent, Arg::Flag(true)), "sent");
    assert_eq!(say("en", sent, Arg::Flag(false)), "not sent");
}

#[test]
fn countries_have_names_and_select_by_code() {
    let germany = || Arg::Country("DE".into());
    assert_eq!(say("en", "{ $x }", germany()), "Germany");
    assert_eq!(say("de", "{ COUNTRY($x) }", germany()), "Deutschland");
    assert_eq!(say("hi", "{ COUNTRY($x) }", germany()), "जर्मनी");
    assert_eq!(say("en", "{ COUNTRY($x) }", Arg::Id("IN".into())), "India");
    assert_eq!(say("en", "{ COUNTRY(\"FR\") }", germany()), "France");
    let place = "{ CODE($x) ->\n    [CH] in der Schweiz\n   *[other] in { $x }\n }";
    assert_eq!(
        say("de", place, Arg::Country("ch".into())),
        "in der Schweiz"
    );
    assert_eq!(say("de", place, germany()), "in Deutschland");
    // A code that is in use and has no name yet stays readable.
    assert_eq!(say("en", "{ $x }", Arg::Country("QX".into())), "QX");
}

#[test]
fn languages_have_names() {
    assert_eq!(
        say("en", "{ LANGUAGE($x) }", Arg::Id("de".into())),
        "German"
    );
    assert_eq!(
        say("en", "{ LANGUAGE($x) }", Arg::Id("en-GB".into())),
        "British English"
    );
    let names = ["en", "de", "hi", "ar"].map(|tag| locale(tag, "").own_name().to_owned());
    assert_eq!(names, ["English", "Deutsch", "हिन्दी", "العربية"]);
    assert_eq!(
        locale("de", "language-name = Plattdeutsch\n").own_name(),
        "Plattdeutsch"
    );
    assert!(locale("ar", "").is_right_to_left());
    assert!(locale("ur", "").is_right_to_left());
    assert!(!locale("hi", "").is_right_to_left());
}

#[test]
fn a_language_of_which_cldr_knows_little_can_be_written() {
    let text = "a = { COUNTRY(\"DE\") } { LANGUAGE(\"de\") } { $d } { $l }\n";
    let args = Args::new().with("d", Arg::Date(day(2026, 3, 2))).with(
        "l",
        Arg::List(vec![Arg::Id("a".into()), Arg::Id("b".into())]),
    );
    for tag in [
        "ur", "mr", "ta", "bn", "pa", "fa", "tr", "uk", "sr-Latn", "gsw", "hsb", "mai",
    ] {
        let text = locale(tag, text).text(Use::Letter, "a", None, &args);
        assert!(
            text.is_ok_and(|text| text.contains("2026") || !text.is_ascii()),
            "{tag}"
        );
    }
    assert_eq!(locale("ur", "").own_name(), "اردو");
}

#[test]
fn lists_are_joined_by_the_language() {
    let list = |words: &[&str]| Arg::List(words.iter().map(|w| Arg::Name((*w).into())).collect());
    assert_eq!(
        say("en", "{ LIST($x) }", list(&["a", "b", "c"])),
        "a, b and c"
    );
    assert_eq!(say("de", "{ $x }", list(&["a", "b", "c"])), "a, b und c");
    assert_eq!(say("hi", "{ $x }", list(&["a", "b"])), "a और b");
    assert_eq!(say("en", "{ $x }", list(&["a"])), "a");
    assert_eq!(say("en", "({ $x })", list(&[])), "()");
    let mixed = Arg::List(vec![Arg::Date(day(2026, 3, 2)), euros(100)]);
    assert_eq!(say("en", "{ $x }", mixed), "2 March 2026 and €1.00");
}

#[test]
fn positions_are_minutes_and_seconds() {
    for (seconds, text) in [(0, "0:00"), (155, "2:35"), (4985, "83:05")] {
        assert_eq!(say("en", "{ $x }", Arg::Position { seconds }), text);
        assert_eq!(
            say("de", "{ POSITION($x) }", Arg::Position { seconds }),
            text
        );
    }
}

#[test]
fn every_text_is_composed() {
    let decomposed = "x = u\u{308}ber { $x }\n";
    let locale = locale("de", decomposed);
    let args = Args::new().with("x", Arg::Own("Mu\u{308}ller".into()));
    assert_eq!(
        locale.text(Use::Letter, "x", None, &args).as_deref(),
        Ok("über Müller")
    );
    // CLDR's February has its nukta apart, which is the composed form in Devanagari.
    assert_eq!(
        say("hi", "{ $x }", Arg::Date(day(2026, 2, 1))),
        "1 फ\u{93c}रवरी 2026"
    );
}

#[test]
fn what_cannot_be_said_is_a_gap_without_anybody_s_words() {
    let (locale, _) = load(
        "en",
        "a = { $gone }\nb =\n    .hint = Hint\nc = { MONEY($x) }\nd = { TIME($x) }\ne = { COUNTRY($x) }\n",
    );
    let text = |id, attribute, arg| {
        let args = Args::new().with("x", arg);
        locale.text(Use::Chat, id, attribute, &args)
    };
    let own = || Arg::Own("my secret".into());
    assert_eq!(text("none", None, own()), Err(Gap::Missing("none".into())));
    assert_eq!(text("b", None, own()), Err(Gap::Missing("b".into())));
    assert_eq!(text("b", Some("x"), own()), Err(Gap::Missing("b.x".into())));
    assert_eq!(text("b", Some("hint"), own()).as_deref(), Ok("Hint"));
    let broken = [
        text("a", None, own()),
        text(
            "c",
            None,
            Arg::Money {
                minor: 1,
                currency: "XQX".into(),
            },
        ),
        text("d", None, days(day(2026, 1, 1), day(2026, 1, 1))),
    ];
    for gap in broken {
        let gap = gap.expect_err("it cannot be said");
        assert!(matches!(gap, Gap::Broken { .. }), "{gap}");
        assert!(!format!("{gap} {gap:?}").contains("secret"), "{gap}");
    }
    assert!(!format!("{:?}", Args::new().with("x", own())).contains("secret"));
    assert!(!locale.has("b", None) && locale.has("b", Some("hint")));
}

#[test]
fn a_value_that_a_function_cannot_put_stands_as_it_is() {
    let first = || Arg::Date(day(2026, 1, 1));
    for function in [
        "MONEY", "LIST", "POSITION", "COUNTRY", "NUM", "CODE", "TIME",
    ] {
        let text = format!("by {{ {function}($x) }}");
        assert_eq!(say("en", &text, first()), "by 1 January 2026", "{function}");
    }
    let sum = Arg::Money {
        minor: 100,
        currency: "EUR".into(),
    };
    assert_eq!(say("en", "by { DATE($x) }", sum), "by €1.00");
    let own = Arg::Own("Ruritania".into());
    assert_eq!(say("en", "in { COUNTRY($x) }", own), "in Ruritania");
}

#[test]
fn the_best_language_is_found() {
    let locales = Locales::new(["de", "hi", "en", "pt"].map(|tag| locale(tag, "")).into());
    let best = |tags: &[&str]| locales.negotiate(tags).map(Locale::tag);
    assert_eq!(best(&["de-AT"]), Some("de"));
    assert_eq!(best(&["fr", "pt-BR"]), Some("pt"));
    assert_eq!(best(&["hi-IN", "en"]), Some("hi"));
    assert_eq!(best(&["fr"]), Some("en"));
    assert_eq!(best(&["", "not a tag"]), Some("en"));
    assert_eq!(best(&[]), Some("en"));
    assert!(Locales::default().negotiate(&["en"]).is_none());
    let order: Vec<&str> = locales.iter().map(Locale::tag).collect();
    assert_eq!(order, ["en", "de", "hi", "pt"]);
    assert_eq!(locales.get("hi").map(Locale::tag), Some("hi"));
    assert!(locales.get("de-AT").is_none());
}

#[test]
fn another_script_is_picked_by_its_whole_tag_only() {
    let locales = Locales::new(["en", "hi", "hi-Latn"].map(|tag| locale(tag, "")).into());
    let best = |tag| locales.negotiate(&[tag]).map(Locale::tag);
    assert_eq!(best("hi"), Some("hi"));
    assert_eq!(best("hi-IN"), Some("hi"));
    assert_eq!(best("hi-Latn"), Some("hi-Latn"));
}

#[test]
fn a_language_can_be_written_as_in_another_locale() {
    let hinglish = |text, arg| say("hi-Latn", text, arg);
    let tuesday = || Arg::Date(day(2026, 11, 24));
    assert_eq!(hinglish("{ $x }", tuesday()), "24 November 2026");
    assert_eq!(
        hinglish("{ DAY($x) }", tuesday()),
        "Tuesday, 24 November 2026"
    );
    assert_eq!(hinglish("{ $x }", Arg::Country("DE".into())), "Germany");
    let lakh = Arg::Money {
        minor: 15_000_000,
        currency: "INR".into(),
    };
    assert_eq!(hinglish("{ $x }", lakh), "₹1,50,000.00");
    let evening = Arg::Time(at(19, 30), at(19, 30), false);
    assert_eq!(hinglish("{ $x }", evening), "shaam 7:30 baje");
    // Lists stay in the words of the language.
    let both = Arg::List(vec![Arg::Name("a".into()), Arg::Name("b".into())]);
    assert_eq!(hinglish("{ $x }", both), "a aur b");
    assert_eq!(locale("hi-Latn", "").own_name(), "Hinglish");
}

#[test]
fn a_language_rests_on_a_whole_one() {
    let with = |tag, rest: &str| {
        let text = format!("format-rest = {rest}\n");
        let text = if rest.is_empty() { "" } else { &text };
        load_files(tag, &[("a.ftl", text)]).0
    };
    let rest = |locales: &Locales, tag| {
        let locale = locales.get(tag).expect("it is there");
        locales.rest(locale).map(|rest| rest.tag().to_owned())
    };
    let locales = Locales::new(vec![with("en", ""), with("hi", ""), with("hi-Latn", "hi")]);
    assert_eq!(rest(&locales, "hi-Latn").as_deref(), Some("hi"));
    assert_eq!(rest(&locales, "hi"), None);
    let hinglish = locales.get("hi-Latn").expect("it is there");
    assert_eq!(locales.read_in(hinglish).tag(), "hi");
    for (second, third) in [("en", "hi"), ("", "hi-Latn"), ("", "nl")] {
        let locales = Locales::new(vec![
            with("en", ""),
            with("hi", second),
            with("hi-Latn", third),
        ]);
        assert_eq!(rest(&locales, "hi-Latn"), None, "{second} {third}");
    }
}

#[test]
fn a_language_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Locales>();
}
