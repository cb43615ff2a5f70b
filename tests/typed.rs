//! Phrases as people type them, and what must be understood.
//!
//! Every `tests/typed/<lang>.tsv` has the columns kind, phrase, expected. Today is Tuesday,
//! 24 November 2026, and days are past unless the kind says otherwise. A phrase is read as in a
//! chat of that language, with the words of the others that it is also typed in. All lines that
//! fail are reported at once. A new language needs its table and its `locales/<lang>/typed.ftl`
//! only.

#![allow(clippy::disallowed_methods, reason = "tests read and write files")]

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use fluent_syntax::ast::{Entry, PatternElement};
use hearback::engine::answer::{
    Languages, Refused, Tense, TimeSpan, When, Words, email, money, name, phone, position,
    reference, text, time, when,
};
use proptest::prelude::*;

/// The words of one language, read from its file.
fn words(tag: &str) -> Words {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/{tag}/typed.ftl"));
    let source = fs::read_to_string(&path).expect("every table has a language folder");
    let messages = messages(&source);
    Words::new(tag, |id| messages.get(id).cloned())
}

/// The words of all languages of the book.
fn all_words() -> BTreeMap<String, Words> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let folders = fs::read_dir(folder).expect("the languages are there");
    let tags = folders.map(|entry| entry.expect("a readable folder"));
    let tags = tags.filter(|entry| entry.path().is_dir());
    tags.map(|entry| {
        let tag = entry.file_name().into_string().expect("a language tag");
        let words = words(&tag);
        (tag, words)
    })
    .collect()
}

fn messages(source: &str) -> HashMap<String, String> {
    let resource = fluent_syntax::parser::parse(source).expect("typed.ftl is valid Fluent");
    let mut messages = HashMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name.to_owned();
        let elements = message
            .value
            .map(|pattern| pattern.elements)
            .unwrap_or_default();
        let text = elements.into_iter().map(|element| match element {
            PatternElement::TextElement { value } => value.to_owned(),
            PatternElement::Placeable { .. } => panic!("{id}: no placeables in typed.ftl"),
        });
        let text: String = text.collect();
        assert!(
            messages.insert(id.clone(), text).is_none(),
            "{id} stands twice"
        );
    }
    messages
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day of the calendar")
}

fn show_span(span: &TimeSpan) -> String {
    let about = if span.about { "~" } else { "" };
    let (from, to) = (span.from.format("%H:%M"), span.to.format("%H:%M"));
    if span.from == span.to {
        format!("{about}{from}")
    } else {
        format!("{about}{from}-{to}")
    }
}

fn show_when(when: &When) -> String {
    let mut shown = when.first.to_string();
    if !when.is_one_day() {
        shown.push_str(&format!("..{}", when.last));
    }
    if let Some(span) = &when.time {
        shown.push_str(&format!(" {}", show_span(span)));
    }
    shown
}

fn show_refused(refused: &Refused) -> String {
    match refused {
        Refused::Ambiguous { readings } => {
            let shown: Vec<String> = readings.iter().map(show_when).collect();
            format!("! Ambiguous {}", shown.join(" / "))
        }
        other => format!("! {other:?}"),
    }
}

/// What the engine makes of one line, in the notation of the tables.
fn understood(kind: &str, phrase: &str, words: &Languages<'_>) -> String {
    let day = |tense| words.when(phrase, today(), tense).map(|w| show_when(&w));
    let (kind, argument) = kind.split_once(':').unwrap_or((kind, ""));
    let result = match kind {
        "when" => day(Tense::Past),
        "future" => day(Tense::Future),
        "any" => day(Tense::Any),
        "time" => words.time(phrase).map(|span| show_span(&span)),
        "money" => words
            .money(phrase, argument)
            .map(|m| format!("{} {}", m.minor, m.currency)),
        "position" => words.position(phrase).map(|seconds| seconds.to_string()),
        "phone" => phone(phrase, argument).map(|p| p.e164),
        "reference" => words.reference(phrase),
        "name" => name(phrase),
        "email" => email(phrase),
        other => return format!("unknown kind {other}"),
    };
    result.unwrap_or_else(|refused| show_refused(&refused))
}

#[test]
fn every_phrase_of_the_tables_is_understood() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/typed");
    let mut failures = Vec::new();
    let mut tables = 0;
    let all = all_words();
    for entry in fs::read_dir(folder).expect("tests/typed exists") {
        let path = entry.expect("a readable folder").path();
        if path.extension().is_none_or(|extension| extension != "tsv") {
            continue;
        }
        tables += 1;
        let tag = path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .expect("a language tag");
        let words = Languages::of(&all, tag).expect("every table has a language folder");
        let table = fs::read_to_string(&path).expect("a readable table");
        let lines = table.lines().enumerate();
        for (number, line) in lines.filter(|(_, line)| !line.starts_with('#') && !line.is_empty()) {
            let columns: Vec<&str> = line.split('\t').collect();
            let [kind, phrase, expected] = columns.as_slice() else {
                failures.push(format!("{tag}.tsv:{}: not three columns", number + 1));
                continue;
            };
            let got = understood(kind, phrase, &words);
            if got != *expected {
                let place = format!("{tag}.tsv:{}", number + 1);
                failures.push(format!(
                    "{place}: {kind} {phrase:?}\n    want {expected}\n    got  {got}"
                ));
            }
        }
    }
    assert_eq!(tables, all.len(), "every language has a table");
    assert!(
        failures.is_empty(),
        "{} lines fail:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

#[test]
fn a_when_is_compact_and_comes_back() {
    let words = words("de");
    let read = when("gestern Abend so gegen 8", &words, today(), Tense::Past).expect("a day");
    let json = serde_json::to_string(&read).expect("serialises");
    assert_eq!(
        json,
        r#"{"f":"2026-11-23","l":"2026-11-23","t":{"f":"20:00:00","t":"20:00:00","a":true}}"#
    );
    assert_eq!(serde_json::from_str::<When>(&json).expect("reads"), read);
}

#[test]
fn a_language_without_words_still_reads_numbers() {
    let words = Words::new("xx", |_| None);
    let read = when("3.11.2026", &words, today(), Tense::Past).expect("a day");
    assert_eq!(show_when(&read), "2026-11-03");
    assert_eq!(
        when("yesterday", &words, today(), Tense::Past),
        Err(Refused::NotUnderstood)
    );
}

#[test]
fn another_order_of_words_needs_only_words() {
    // Hindi in Latin letters: the count before, the marker behind, one word for two days.
    let messages = [
        ("typed-today", "aaj"),
        ("typed-yesterday", "kal"),
        ("typed-tomorrow", "kal"),
        ("typed-tuesday", "mangalwar"),
        ("typed-november", "november"),
        ("typed-weeks", "hafte | hafta"),
        ("typed-days", "din"),
        ("typed-number-3", "teen"),
        ("typed-ago", "<count> <unit> pehle"),
        ("typed-last", "pichle <unit> | pichle <weekday>"),
        ("typed-since", "<date> se"),
        ("typed-before", "<date> tak"),
        (
            "typed-range",
            "<from> se <to> tak | <from> aur <to> ke beech",
        ),
        ("typed-either", "<from> ya <to>"),
        ("typed-date", "<day> <month>"),
        ("typed-evening", "shaam"),
        ("typed-oclock", "baje"),
        ("typed-half-past", "saadhe <hour> baje"),
        ("typed-filler", "ko | ki | ke"),
        ("typed-about", "lagbhag | kareeb"),
    ];
    let messages: HashMap<&str, &str> = messages.into_iter().collect();
    let words = Words::new("hi-Latn", |id| {
        messages.get(id).map(|text| (*text).to_owned())
    });
    let past = |phrase| match when(phrase, &words, today(), Tense::Past) {
        Ok(read) => show_when(&read),
        Err(refused) => show_refused(&refused),
    };
    for (phrase, expected) in [
        ("teen din pehle", "2026-11-21"),
        ("lagbhag 2 hafte pehle", "2026-11-08..2026-11-12"),
        ("kal shaam ko 8 baje", "2026-11-23 20:00"),
        ("kal saadhe 8 baje shaam", "2026-11-23 20:30"),
        ("pichle mangalwar", "2026-11-17"),
        ("3 se 7 november tak", "2026-11-03..2026-11-07"),
        ("3 november se 7 november tak", "2026-11-03..2026-11-07"),
        ("3 aur 7 november ke beech", "2026-11-03..2026-11-07"),
        ("20 november se", "2026-11-20..2026-11-24"),
        ("20 november tak", "! TooWide"),
        ("३ november", "2026-11-03"),
    ] {
        assert_eq!(past(phrase), expected, "{phrase}");
    }
    let coming = when("kal", &words, today(), Tense::Future).map(|w| show_when(&w));
    assert_eq!(coming, Ok("2026-11-25".to_owned()));
    let devanagari = Words::new("hi", |_| None);
    let november = when("नवंबर", &devanagari, today(), Tense::Past).map(|w| show_when(&w));
    assert_eq!(november, Ok("2026-11-01..2026-11-24".to_owned()));
}

/// All functions over one text; they only have to come back, and hold what they promise.
fn survive(phrase: &str, words: &Words) {
    for tense in [Tense::Past, Tense::Future, Tense::Any] {
        for day in [
            today(),
            NaiveDate::MIN,
            NaiveDate::MAX,
            NaiveDate::default(),
        ] {
            let read = when(phrase, words, day, tense);
            if let Ok(w) = &read {
                assert!(w.first <= w.last, "{phrase:?}: {w:?}");
                assert!((w.last - w.first).num_days() <= 62, "{phrase:?}: {w:?}");
                assert!(tense != Tense::Past || w.last <= day, "{phrase:?}: {w:?}");
                assert!(
                    tense != Tense::Future || w.first >= day,
                    "{phrase:?}: {w:?}"
                );
                assert!(w.time.is_none_or(|t| t.from <= t.to), "{phrase:?}: {w:?}");
            }
            if let Err(Refused::Ambiguous { readings }) = &read {
                assert!((2..=5).contains(&readings.len()), "{phrase:?}");
            }
        }
    }
    if let Ok(span) = time(phrase, words) {
        assert!(span.from <= span.to, "{phrase:?}");
    }
    if let Ok(sum) = money(phrase, words, "EUR") {
        assert!(sum.minor >= 0, "{phrase:?}");
    }
    let _ = position(phrase, words);
    let _ = phone(phrase, "DE");
    for kept in [
        reference(phrase, words),
        name(phrase),
        text(phrase, 50),
        email(phrase),
    ]
    .into_iter()
    .flatten()
    {
        assert!(!kept.chars().any(char::is_control), "{phrase:?}");
        assert!(!kept.is_empty() && kept.trim() == kept, "{phrase:?}");
    }
}

/// The words of a language and the signs between them, as a bag to draw from.
fn bag(tag: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/{tag}/typed.ftl"));
    let source = fs::read_to_string(path).expect("a language file");
    let mut bag: Vec<String> = messages(&source)
        .values()
        .flat_map(|text| text.split(['|', ' ', '\n']))
        .map(|word| word.replace(['<', '>'], ""))
        .filter(|word| !word.is_empty())
        .collect();
    let signs = [
        "0", "3", "31", "12", "24", "99", "2026", "03112026", ".", ",", "-", "/", ":", "–",
    ];
    let more = [
        "November",
        "Dienstag",
        "Tuesday",
        "\u{202E}",
        "\u{0}",
        "😡",
        "३",
        "999999999999999999999",
    ];
    for _ in 0..8 {
        bag.extend(signs.iter().chain(&more).map(|sign| (*sign).to_owned()));
    }
    bag.sort();
    bag
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_breaks_anything(phrase in "\\PC{0,40}|[\\x00-\\x7f]{0,60}|.{0,40}") {
        thread_local!(static WORDS: BTreeMap<String, Words> = all_words());
        WORDS.with(|all| all.values().for_each(|words| survive(&phrase, words)));
    }

    #[test]
    fn no_mixture_of_words_breaks_anything(
        drawn in proptest::collection::vec((any::<proptest::sample::Index>(), any::<bool>()), 0..14),
        language in 0..4usize,
    ) {
        thread_local!(static WORDS: [(Words, Vec<String>); 4] =
            ["en", "de", "hi", "hi-Latn"].map(|tag| (words(tag), bag(tag))));
        WORDS.with(|all| {
            let (words, bag) = &all[language];
            let mut phrase = String::new();
            for (index, blank) in &drawn {
                phrase.push_str(&bag[index.index(bag.len())]);
                if *blank {
                    phrase.push(' ');
                }
            }
            survive(&phrase, words);
        });
    }
}
