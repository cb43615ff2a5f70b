//! The person's own words, and the reading copy.

use chrono::{TimeZone, Utc};
use hearback::{
    book::LetterKind,
    engine::{self, Command, Event, Outgoing, Profile, Session},
};

use super::{book, write};
use crate::cases::Situation;

#[test]
fn own_words_stand_as_typed() {
    for promise in [
        "Ich ziehe „30 €“ ab, okay?",
        "He said \"thirty\" & 'no more' <b>{ $x }</b>",
        "ok 👍🏽 für 3 Monate 👨‍👩‍👧",
        "سأخصم ثلاثين يورو",
        "הנחה של 30 יורו",
        "तीस यूरो कम होंगे",
        "Zeile eins\nZeile zwei",
    ] {
        let situation = Situation::on_the_way().text("promise", promise);
        for kind in [
            "notice-before-action",
            "ombudsman-complaint",
            "statement-of-facts",
        ] {
            for tag in ["en", "de", "hi"] {
                let text = write(&situation, kind, tag).file();
                assert!(text.contains(promise), "{kind} {tag}: {text}");
                assert!(
                    !text.contains(['\u{2068}', '\u{2069}']),
                    "{kind} {tag}: {text:?}"
                );
            }
        }
    }
}

#[test]
fn control_characters_are_taken_out() {
    let bad = "Kim\u{202e} Ex\u{7}am\u{0}ple\u{1b}[31m";
    let situation = Situation::on_the_way()
        .text("name", bad)
        .text("company", "Exa\u{9b}mple\u{2066} AG")
        .text("promise", "drei\u{8}ßig\u{202d} Euro");
    for kind in book().letters.keys() {
        if !situation.can_have(super::plan(kind.as_str())) {
            continue;
        }
        for tag in ["en", "de", "hi"] {
            let letter = write(&situation, kind.as_str(), tag);
            for text in [letter.file(), letter.file_name(1)] {
                let found = text.chars().find(|c| {
                    c.is_control() && *c != '\n'
                        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
                });
                assert_eq!(found, None, "{kind} {tag}: {text:?}");
                assert!(!text.contains("Exa\u{9b}"), "{kind} {tag}");
            }
        }
    }
}

/// Rule 28, in a conversation in English about a German company.
#[test]
fn a_reading_copy_says_that_it_is_one() {
    let now = Utc
        .with_ymd_and_hms(2026, 11, 24, 9, 0, 0)
        .single()
        .expect("a moment");
    let mut session = Session::new(
        "en",
        "Europe/Berlin",
        Profile {
            name: Some("Kim Example".into()),
            country: Some("DE".into()),
        },
    );
    let mut copies = Vec::new();
    let mut originals = Vec::new();
    let mut event = Event::Command(Command::Start, String::new());
    // Whatever is asked first is answered by the first button or by a name, until a letter is there.
    for _ in 0..20 {
        let turn = engine::turn(book(), session, &event, now);
        session = turn.session;
        let mut press = None;
        for outgoing in &turn.outgoing {
            match outgoing {
                Outgoing::Letter {
                    reading_copy: true,
                    text,
                    file,
                    kind,
                    ..
                } => {
                    copies.push((kind.clone(), text.clone(), file.clone()));
                }
                Outgoing::Letter {
                    reading_copy: false,
                    text,
                    kind,
                    locale,
                    ..
                } => {
                    originals.push((kind.clone(), text.clone(), locale.clone()));
                }
                Outgoing::Text { buttons, .. } => {
                    press = buttons
                        .first()
                        .map(|button| Event::Press(button.id.clone()));
                }
                Outgoing::Again { .. } | Outgoing::Export => {}
            }
        }
        if !copies.is_empty() {
            break;
        }
        event = press.unwrap_or_else(|| Event::Text("Example Telecom".into()));
    }
    let head = "For reading only.";
    assert!(!copies.is_empty(), "no letter came");
    for (kind, text, file) in &copies {
        assert!(
            text.starts_with(head) && file.starts_with(head),
            "{kind}: {text}"
        );
    }
    for (kind, text, locale) in &originals {
        assert_eq!(locale, "de", "{kind}");
        assert!(!text.contains(head), "{kind}: {text}");
    }
    assert!(
        originals
            .iter()
            .any(|(kind, ..)| *kind == LetterKind::from("access-request"))
    );
}
