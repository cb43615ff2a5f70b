//! A person's own words: shown whole, isolated where they must be, harmless.

use proptest::prelude::*;

use super::*;
use crate::locale::own_words;

fn greeting(tag: &str, r#use: Use, name: Arg) -> String {
    let args = Args::new().with("x", name);
    locale(tag, "x = <{ $x }>\n")
        .text(r#use, "x", None, &args)
        .expect("the message is whole")
}

#[test]
fn only_words_that_run_the_other_way_are_isolated_and_only_in_the_chat() {
    let own = |text: &str| Arg::Own(text.into());
    assert_eq!(
        greeting("en", Use::Chat, own("Müller (Berlin)")),
        "<Müller (Berlin)>"
    );
    assert_eq!(
        greeting("hi", Use::Chat, own("प्रिया Patel 12")),
        "<प्रिया Patel 12>"
    );
    assert_eq!(
        greeting("de", Use::Chat, own("محمد")),
        "<\u{2068}محمد\u{2069}>"
    );
    assert_eq!(
        greeting("de", Use::Chat, own("a שלום")),
        "<\u{2068}a שלום\u{2069}>"
    );
    assert_eq!(greeting("ar", Use::Chat, own("محمد")), "<محمد>");
    assert_eq!(
        greeting("ar", Use::Chat, own("Müller")),
        "<\u{2068}Müller\u{2069}>"
    );
    assert_eq!(
        greeting("ar", Use::Chat, Arg::Name("Example Telecom".into())),
        "<\u{2068}Example Telecom\u{2069}>"
    );
    assert_eq!(greeting("de", Use::Letter, own("محمد")), "<محمد>");
    assert_eq!(greeting("ar", Use::Letter, own("Müller")), "<Müller>");
    let list = Arg::List(vec![own("Müller"), own("محمد")]);
    assert_eq!(
        greeting("de", Use::Chat, list),
        "<Müller und \u{2068}محمد\u{2069}>"
    );
}

#[test]
fn own_words_lose_what_would_rule_the_sentence_and_nothing_else() {
    assert_eq!(
        own_words("a\u{0}b\u{1b}[1m\r\n\tc\u{7f}\u{85}"),
        "ab[1m\n\tc"
    );
    assert_eq!(
        own_words("x\u{202e}y\u{2066}z\u{2069}\u{fdd0}\u{1ffff}"),
        "xyz"
    );
    for kept in [
        "{ $x } -term { \"",
        "क\u{94d}\u{200d}ष",
        "👩\u{200d}🔧",
        "  two  spaces  ",
    ] {
        assert_eq!(own_words(kept), kept);
    }
    assert_eq!(own_words("Mu\u{308}ller"), "Müller");
    // What is taken out leaves composed text behind, too.
    assert_eq!(own_words("u\u{0}\u{308}"), "ü");
    // Words are never read as Fluent.
    let args = Arg::Own("{ $y } { DATE($x) }".into());
    assert_eq!(greeting("en", Use::Chat, args), "<{ $y } { DATE($x) }>");
}

proptest! {
    #[test]
    fn no_words_break_a_text_or_get_lost(
        words in any::<String>(),
        marks in "[\u{0}-\u{20}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{fdd0}{}\"$a\u{5d0}\u{308}]{0,12}",
    ) {
        let text = "x = <{ $x }> { LIST($l) } { $x ->\n [a] a\n *[other] { $x }\n }\n";
        for (tag, r#use) in [("en", Use::Chat), ("ar", Use::Chat), ("de", Use::Letter)] {
            let locale = locale(tag, text);
            for words in [&words, &marks] {
                let args = Args::new()
                    .with("x", Arg::Own(words.clone()))
                    .with("l", Arg::List(vec![Arg::Own(words.clone()), Arg::Name(words.clone())]));
                let said = locale.text(r#use, "x", None, &args).expect("any words can be said");
                let kept = own_words(words);
                prop_assert!(said.contains(&*kept));
                prop_assert_eq!(own_words(&kept), &*kept);
                let isolates = said.matches('\u{2068}').count();
                prop_assert_eq!(isolates, said.matches('\u{2069}').count());
                prop_assert!(r#use == Use::Chat || isolates == 0);
            }
        }
    }

    #[test]
    fn no_file_breaks_the_reader(text in "[a-c=.{}$()*\\[\\]\" \n\u{308}é>:A-F-]{0,80}") {
        let (locale, out) = load("en", &text);
        let places = out.iter().map(|finding| &finding.place);
        for place in places.filter(|place| place.file.ends_with("a.ftl")) {
            prop_assert!(text.get(place.span.clone()).is_some());
        }
        for id in locale.index().messages.keys() {
            let _ = locale.text(Use::Chat, id, None, &Args::new());
        }
    }

    #[test]
    fn every_value_can_be_said(
        days_from_ce in any::<i32>(),
        minor in any::<i64>(),
        seconds in any::<u32>(),
        code in "[A-Z]{3}",
    ) {
        let locale = locale("hi", "x = { $x }\n");
        let say = |arg| locale.text(Use::Chat, "x", None, &Args::new().with("x", arg));
        if let Some(date) = NaiveDate::from_num_days_from_ce_opt(days_from_ce) {
            prop_assert!(say(Arg::Date(date)).is_ok());
            prop_assert!(say(days(date, day(2026, 1, 1))).is_ok());
        }
        prop_assert!(say(Arg::Number(minor)).is_ok());
        let position = say(Arg::Position { seconds });
        prop_assert!(position.is_ok());
        prop_assert!(say(euros(minor)).is_ok());
        let _ = say(Arg::Money { minor, currency: code.clone() });
        let _ = say(Arg::Country(code));
    }
}
