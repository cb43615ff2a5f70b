//! Every conversation in `tests/transcripts/`, played against the content that ships.
#![allow(clippy::disallowed_methods, reason = "tests read files")]

use std::{collections::BTreeSet, fs, path::PathBuf, sync::Arc};

use hearback::{
    book::{self, Book},
    content::Content,
    diagnostic::{Severity, Sources, render_all},
    engine::{Event, Other, Outgoing, Profile},
    transcript::{self, Player, Span, parse_moment},
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
    let mut played = [
        ("en", 0, 40),
        ("de", 0, 40),
        ("hi", 0, 10),
        ("hi-Latn", 0, 4),
    ];
    for path in files() {
        let text = fs::read_to_string(&path).expect("a transcript can be read");
        let name = path.file_name().expect("a file has a name");
        let name: Arc<str> = name.to_string_lossy().as_ref().into();
        let mut sources = Sources::default();
        sources.insert(name.clone(), text.as_str().into());
        let mut findings = Vec::new();
        if let Some(transcript) = transcript::read(&name, &text, &mut findings) {
            findings.extend(transcript::play(&book, &transcript));
            for (locale, count, _) in &mut played {
                *count += usize::from(transcript.locale == *locale);
            }
        }
        if findings.iter().any(|f| f.severity == Severity::Error) {
            report.push_str(&render_all(&findings, &sources, false));
        }
    }
    assert!(report.is_empty(), "{report}");
    // The scenario, the refusals and the commands, whatever the language.
    for (locale, count, least) in played {
        assert!(count >= least, "only {count} conversations in {locale}");
    }
}

/// At most eight answers from /start to the letter, all but two by button.
#[test]
fn the_first_letter_needs_few_answers() {
    let book = the_book();
    for locale in ["en", "de", "hi", "hi-Latn"] {
        let mut player = newcomer(&book, locale);
        player.play(&Event::typed("/start"));
        let presses = ["correct", "telecom", "yesterday"];
        let rest = ["unknown", "profile-name", "unknown", "ok"];
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
            answers <= 8 && typed <= 2,
            "{answers} answers, {typed} typed"
        );
    }
}

/// Hinglish is a language to talk in. Letters are read in Hindi, whole, below a line in Hinglish.
#[test]
fn a_chat_without_letters_of_its_own_reads_them_in_another_language() {
    let book = the_book();
    let mut player = newcomer(&book, "hi-Latn");
    player.play(&Event::typed("/start"));
    player.play(&Event::Press("correct".into()));
    player.play(&Event::Press("telecom".into()));
    player.play(&Event::typed("kal"));
    player.play(&Event::typed("Netz Example GmbH"));
    for press in ["unknown", "profile-name", "unknown", "ok"] {
        player.play(&Event::Press(press.into()));
    }
    let copy = player.outgoing.iter().find_map(|out| match out {
        Outgoing::Letter {
            reading_copy: true,
            locale,
            file,
            subject,
            ..
        } => Some((locale.as_str(), file, subject)),
        _ => None,
    });
    let (locale, file, subject) = copy.expect("a German letter has a copy");
    assert_eq!(locale, "hi");
    assert!(file.starts_with("Sirf padhne ke liye."), "{file}");
    assert!(file.contains("24 नवंबर 2026"), "{file}");
    assert!(subject.contains("अनुरोध"), "{subject}");
    let mut texts = player.outgoing.iter();
    let advice = texts
        .any(|out| matches!(out, Outgoing::Text { text, .. } if text.contains("Saboot rakhein")));
    assert!(advice, "the advice is the chat's");
}

/// A line that nobody reads would let the conversation pass.
#[test]
fn a_line_that_says_nothing_is_an_error() {
    let head = "title: t\nlocale: en\nnow: 2026-11-24\nlines:\n";
    for line in ["- bott: request-company", "- {}", "- contains: [a]"] {
        let mut findings = Vec::new();
        let text = format!("{head}{line}\n");
        transcript::read(&"t.yaml".into(), &text, &mut findings);
        let errors: Vec<_> = findings.iter().map(|found| found.severity).collect();
        assert_eq!(errors, [Severity::Error], "{line}: {findings:?}");
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

/// Wherever chance leads, what is said is whole, and a question to come is really set.
#[test]
fn chance_finds_no_debris_and_no_empty_promise() {
    let book = the_book();
    let mut found = BTreeSet::new();
    for (walk, locale) in (0..WALKS).zip(["en", "de", "hi", "hi-Latn"].into_iter().cycle()) {
        let mut player = newcomer(&book, locale);
        let mut dice = Dice(u64::from(walk) + 1);
        player.play(&Event::typed("/start"));
        for _ in 0..STEPS {
            let last = player.outgoing.iter().rev().find_map(|out| match out {
                Outgoing::Text { buttons, .. } => Some(buttons.clone()),
                Outgoing::Letter { .. } | Outgoing::Again { .. } | Outgoing::Export => None,
            });
            let buttons = last.unwrap_or_default();
            player.outgoing.clear();
            match dice.throw(20) {
                0..=13 if !buttons.is_empty() => {
                    let button = dice.pick(&buttons).expect("there is a button");
                    player.play(&Event::Press(button.id.clone()));
                }
                14 => player.play(&Event::typed("/back")),
                15 => player.play(&Event::typed("/cases")),
                16 | 17 => {
                    let days = [1, 15, 32, 100];
                    player.later(Span::Days(*dice.pick(&days).expect("a span")));
                    player.play(&Event::typed("/start"));
                }
                _ => {
                    let typed = dice.pick(&TYPED).expect("something is typed");
                    player.play(&Event::typed(typed));
                }
            }
            found.extend(flaws(&book, &player));
        }
    }
    let found: Vec<_> = found.into_iter().collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

const WALKS: u32 = 120;
const STEPS: u32 = 80;

/// What people type, fitting or not.
const TYPED: [&str; 8] = [
    "3.11.2026",
    "2:35",
    "20 Euro",
    "Netz Example GmbH",
    "K-123456",
    "kim@example.com",
    "Die Gebühr entfällt. Das gilt sofort.",
    "?",
];

/// The words with which a waiting step says that the bot will speak first.
const PROMISES: [&str; 7] = [
    "If I hear nothing",
    "in the morning, I ask you",
    "in the morning, I write",
    "Wenn ich nichts höre",
    "Höre ich nichts",
    "frage ich Sie um 10 Uhr",
    "schreibe ich Ihnen um 10 Uhr",
];

fn flaws(book: &Book, player: &Player<'_>) -> Vec<String> {
    let mut flaws = Vec::new();
    if player.outgoing.is_empty() {
        flaws.push("nothing was said".to_owned());
    }
    for out in &player.outgoing {
        let Outgoing::Text { id, text, buttons } = out else {
            continue;
        };
        if text.trim().is_empty() || text.contains("{ ") || text.contains("..") {
            flaws.push(format!("{id}: debris in `{text}`"));
        }
        for button in buttons {
            let option = button.id.rsplit('.').next().unwrap_or_default();
            let number = option.starts_with("sentence-");
            if !number && (button.text == option || button.text.chars().count() > 60) {
                flaws.push(format!("{id}: button `{}`", button.text));
            }
        }
    }
    if let Some(Outgoing::Text { id, .. }) = player.outgoing.last() {
        let mut steps = book.flows.values().flat_map(|flow| &flow.steps);
        if steps.any(|step| step.message == *id && !step.act.waits()) {
            flaws.push(format!("{id}: no question follows"));
        }
    }
    // Only the open question counts: what stood before it may have come true.
    if let Some(Outgoing::Text { id, text, .. }) = player.outgoing.last() {
        let promised = PROMISES.iter().any(|words| text.contains(words));
        let case = player.session.open_case();
        let set = case.is_none_or(|case| case.next_alarm().is_some());
        if promised && !set {
            flaws.push(format!(
                "{id}: the bot promises to speak, and no alarm is set"
            ));
        }
    }
    flaws
}

/// The same throws in every run.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005);
        self.0 = self.0.wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn pick<'t, T>(&mut self, things: &'t [T]) -> Option<&'t T> {
        let count = u64::try_from(things.len())
            .ok()
            .filter(|count| *count > 0)?;
        things.get(usize::try_from(self.throw(count)).ok()?)
    }
}
