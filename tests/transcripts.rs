//! Every conversation in `tests/transcripts/`, played against the content that ships.
#![allow(clippy::disallowed_methods, reason = "tests read files")]

use std::{fs, path::PathBuf, sync::Arc};

use hearback::{
    book::{self, Book},
    content::Content,
    diagnostic::{Severity, Sources, render_all},
    engine::{Event, Other, Outgoing, Profile},
    transcript::{self, Player, parse_moment},
};

fn the_book() -> Book {
    let loaded = book::load(&Content::builtin().files());
    loaded.book.expect("the content has no errors")
}

fn files() -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/transcripts");
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("an entry can be read").path())
        .filter(|path| path.extension().is_some_and(|end| end == "yaml"))
        .collect();
    files.sort();
    files
}

#[test]
fn every_conversation_goes_as_written() {
    let book = the_book();
    let mut report = String::new();
    let mut played = [("en", 0), ("de", 0)];
    for path in files() {
        let text = fs::read_to_string(&path).expect("a transcript can be read");
        let name = path.file_name().expect("a file has a name");
        let name: Arc<str> = name.to_string_lossy().as_ref().into();
        let mut sources = Sources::default();
        sources.insert(name.clone(), text.as_str().into());
        let mut findings = Vec::new();
        if let Some(transcript) = transcript::read(&name, &text, &mut findings) {
            findings.extend(transcript::play(&book, &transcript));
            for (locale, count) in &mut played {
                *count += usize::from(transcript.locale == *locale);
            }
        }
        if findings.iter().any(|f| f.severity == Severity::Error) {
            report.push_str(&render_all(&findings, &sources, false));
        }
    }
    assert!(report.is_empty(), "{report}");
    // The scenario, the refusals and the commands, in both languages alike.
    for (locale, count) in played {
        assert!(count >= 40, "only {count} conversations in {locale}");
    }
}

/// At most seven answers from /start to the letter, all but two by button.
#[test]
fn the_first_letter_needs_few_answers() {
    let book = the_book();
    for locale in ["en", "de"] {
        let mut player = newcomer(&book, locale);
        player.play(&Event::typed("/start"));
        let presses = ["correct", "telecom", "yesterday"];
        let rest = ["unknown", "profile-name", "ok"];
        let mut typed = 0;
        let mut answers = 0;
        for press in presses {
            player.play(&Event::Press(press.into()));
            answers += 1;
        }
        player.play(&Event::typed("Netz Example GmbH"));
        typed += 1;
        answers += 1;
        for press in rest {
            assert!(!has_letter(&player), "a letter before `{press}`");
            player.play(&Event::Press(press.into()));
            answers += 1;
        }
        assert!(has_letter(&player), "no letter after {answers} answers");
        assert!(
            answers <= 7 && typed <= 2,
            "{answers} answers, {typed} typed"
        );
    }
}

/// A sticker, a picture or a voice message is answered, and the question stays open.
#[test]
fn what_is_no_text_leaves_the_question_open() {
    let book = the_book();
    for other in [Other::File, Other::Voice, Other::Unknown] {
        let mut player = newcomer(&book, "de");
        for event in [
            Event::typed("/start"),
            Event::Press("correct".into()),
            Event::Press("telecom".into()),
        ] {
            player.play(&event);
        }
        player.outgoing.clear();
        player.play(&Event::Other(other));
        assert_eq!(said(&player), ["engine-not-text", "request-call-day"]);
    }
}

/// After a yes nothing of the person is left, and /start begins as with a stranger.
#[test]
fn a_deleted_chat_begins_anew() {
    let book = the_book();
    let mut player = newcomer(&book, "en");
    player.play(&Event::typed("/start"));
    player.play(&Event::Press("correct".into()));
    player.play(&Event::typed("/delete"));
    let yes = player.outgoing.iter().rev().find_map(|out| match out {
        Outgoing::Text { id, buttons, .. } if id == "engine-delete" => buttons.first(),
        _ => None,
    });
    let yes = yes.expect("the question has its buttons").id.clone();
    player.outgoing.clear();
    player.play(&Event::Press(yes));
    assert_eq!(said(&player), ["engine-deleted"]);
    assert!(player.session.cases.is_empty());
    player.outgoing.clear();
    player.play(&Event::typed("/start"));
    assert_eq!(said(&player), ["engine-welcome", "start-place"]);
}

fn newcomer<'b>(book: &'b Book, locale: &str) -> Player<'b> {
    let profile = Profile {
        name: Some("Kim Example".into()),
        country: Some("DE".into()),
    };
    let now = parse_moment("2026-11-24").expect("a day");
    Player::new(book, locale, profile, now)
}

fn has_letter(player: &Player<'_>) -> bool {
    let mut outgoing = player.outgoing.iter();
    outgoing.any(|out| matches!(out, Outgoing::Letter { .. }))
}

fn said<'p>(player: &'p Player<'_>) -> Vec<&'p str> {
    let ids = player.outgoing.iter().filter_map(|out| match out {
        Outgoing::Text { id, .. } => Some(id.as_str()),
        Outgoing::Letter { .. } | Outgoing::Again { .. } | Outgoing::Export => None,
    });
    ids.collect()
}
