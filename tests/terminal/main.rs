//! The conversation at a prompt, played over a text and read from a buffer.
#![allow(clippy::disallowed_methods, reason = "tests read and write files")]

mod json;
mod schema;

use std::sync::{Arc, LazyLock};

use hearback::{
    app::{App, Newcomer, SCHEMA},
    book::{self, Book},
    content::Content,
    engine::Profile,
    store::{KeyRing, Memory, Records},
    terminal::{Format, Options, Terminal},
    transcript::{self, parse_moment},
};
use proptest::prelude::*;

use json::checked;

static BOOK: LazyLock<Arc<Book>> = LazyLock::new(|| {
    let loaded = book::load(&Content::builtin().files());
    Arc::new(loaded.book.expect("the built-in content is in order"))
});

pub(crate) fn options(format: Format) -> Options {
    Options {
        format,
        echo: true,
        width: None,
        letters: None,
        now: parse_moment("2026-11-24"),
        newcomer: Newcomer {
            locale: "en".into(),
            profile: Profile {
                name: Some("Kim Example".into()),
                country: Some("DE".into()),
            },
        },
    }
}

/// What is shown when these bytes are typed.
pub(crate) fn shown(options: Options, input: &[u8]) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let mut out = Vec::new();
    runtime.block_on(async {
        let records = Records::open(Memory::new(), KeyRing::generate().unwrap(), SCHEMA);
        let app = App::alone(BOOK.clone(), records.await.unwrap());
        let mut terminal = Terminal::new(&app, options, &mut out);
        terminal
            .run(input)
            .await
            .expect("the conversation ends well");
    });
    String::from_utf8(out).expect("what is shown is text")
}

fn typed(lines: &str) -> String {
    plain(&shown(options(Format::Text), lines.as_bytes()))
}

/// As a pipe shows it.
fn plain(screen: &str) -> String {
    anstream::adapter::strip_str(screen).to_string()
}

/// Lines that lead to the letters, by numbers; the first is greeted only.
fn to_the_letter() -> String {
    let mut lines = String::from("/start\n");
    for _ in 0..12 {
        let screen = typed(&lines);
        if screen.contains("────") {
            return lines;
        }
        // The last question and its buttons.
        let last = screen.rsplit("\n> ").next().unwrap();
        let number = |words: &str| {
            let line = last
                .lines()
                .find(|line| line.starts_with("  ") && line.ends_with(words))?;
            Some(line.split_whitespace().next()?.to_owned())
        };
        let known = [
            "that’s right",
            "English",
            "Phone, internet, TV",
            "Yesterday",
            "I don’t know",
            "Kim Example",
            "write the letter",
        ];
        let answer = known.iter().find_map(|words| number(words));
        lines.push_str(&answer.unwrap_or_else(|| "Example Telecom".into()));
        lines.push('\n');
    }
    panic!("no letter came: {}", typed(&lines));
}

#[test]
fn numbers_stand_before_the_buttons_and_press_them() {
    let screen = typed("/start\n1\n");
    assert!(
        screen.contains("\n  1 ") && screen.contains("\n  2 "),
        "{screen}"
    );
    assert!(
        screen.contains("> ["),
        "what was pressed is named: {screen}"
    );
    // A number without a button is an answer like any other, and so is a word.
    assert!(typed("/start\n99\n").contains("> 99\n"));
    assert!(typed("/start\n0\n").contains("> 0\n"));
}

#[test]
fn a_printed_transcript_plays_and_passes() {
    let mut lines = to_the_letter();
    lines.push_str(":later 1 day\n/cases\n/nonsense\n[in brackets]\n\"quoted\": - # {x}\n:paste\none\n two: [x]\n.\n:later 3 weeks\n/export\n:transcript\n");
    let screen = typed(&lines);
    let at = screen.rfind("title: ").expect("a transcript is printed");
    let text = &screen[at..];
    let mut findings = Vec::new();
    let read = transcript::read(&"printed.yaml".into(), text, &mut findings);
    let read = read.unwrap_or_else(|| panic!("{findings:?}\n{text}"));
    assert!(read.lines.len() > 30, "{text}");
    findings.extend(transcript::play(&BOOK, &read));
    assert!(findings.is_empty(), "{findings:?}\n{text}");
    assert!(text.contains("letter: access-request"), "{text}");
}

#[test]
fn letters_are_written_where_the_person_says() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("my letters");
    let lines = format!(":letters {}\n{}", inner.display(), to_the_letter());
    let screen = typed(&lines);
    let mut names: Vec<_> = std::fs::read_dir(&inner)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert!(
        names.iter().any(|name| name.contains("access-request-de")),
        "{names:?}"
    );
    for name in names {
        assert!(
            screen.contains(&format!("written: {}", inner.join(&name).display())),
            "{name}"
        );
        let text = std::fs::read_to_string(inner.join(name)).unwrap();
        assert!(text.contains("Example Telecom") && text.contains("Kim Example"));
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_said_and_ends_nothing() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let lines = format!(":letters {}/x\n/start\n", file.path().display());
    let screen = typed(&lines);
    assert!(screen.contains("cannot write letters to"), "{screen}");
    assert!(screen.contains("Who runs this"), "the conversation goes on");
    let mut options = options(Format::Text);
    options.letters = Some(file.path().join("x"));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let failed = runtime.block_on(async {
        let records = Records::open(Memory::new(), KeyRing::generate().unwrap(), SCHEMA);
        let app = App::alone(BOOK.clone(), records.await.unwrap());
        Terminal::new(&app, options, Vec::new()).run(&b""[..]).await
    });
    let error = failed.unwrap_err().to_string();
    assert!(error.starts_with("cannot write letters to"), "{error}");
}

#[test]
fn the_clock_moves_and_alarms_ring_on_the_way() {
    let screen = typed("/start\n/alarm 2026-12-03\n:later 1 week\n/cases\n:later 1 week\n");
    let bell = "This is your reminder for today.";
    let cases = screen.find("> /cases").unwrap();
    assert!(
        screen[..cases].find(bell).is_none() && screen[cases..].contains(bell),
        "{screen}"
    );
    assert!(typed(":later a while\n").contains(":later 1 month moves the clock"));
    typed(
        ":later 4294967295 months\n/start\n:later 4294967295 hours\n/cases\n:later 3000000 months\n/start\n/alarm tomorrow\n",
    );
}

#[test]
fn several_lines_are_one_answer_up_to_the_full_stop() {
    let screen = typed("/start\n:paste\nfirst line\nsecond line\n.\n");
    assert!(screen.contains("> first line\nsecond line\n"), "{screen}");
    let cut = typed("/start\n:paste\nfirst line\nsecond line\n");
    assert!(
        cut.contains("nothing was taken") && !cut.contains("> first line"),
        "{cut}"
    );
}

#[test]
fn a_pipe_sees_no_colours_and_a_narrow_terminal_no_long_lines() {
    let lines = to_the_letter();
    let piped = typed(&lines);
    assert!(!piped.contains('\u{1b}'));
    for width in [30, 60] {
        let mut options = options(Format::Text);
        options.width = Some(width);
        let screen = shown(options, lines.as_bytes());
        let screen = plain(&screen);
        let long: Vec<_> = screen
            .lines()
            .filter(|line| line.chars().count() > width && line.trim().contains(' '))
            // What the person typed and the first line are not the bot's.
            .filter(|line| !line.starts_with('>') && !line.starts_with("Numbers press"))
            .collect();
        assert!(long.is_empty(), "{width}: {long:?}");
        // Nothing but line breaks differs, and a word on how to have letters as files.
        let words = |text: &str| {
            let text = text.replace(['─', '╌'], "");
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let hint = "(to have letters as files, type :letters and the name of a folder) ";
        assert_eq!(words(&screen).replacen(hint, "", 1), words(&piped));
    }
}

#[test]
fn broken_bytes_are_read_as_well_as_they_can_be() {
    let mut input = b"/start\n\xff\xfe umlaut \xe4\n\0\0\n/h\0elp\n".to_vec();
    input.extend(vec![b'x'; 1 << 20]);
    input.extend(b"\n/help\n:paste\n\xff one\n");
    let screen = plain(&shown(options(Format::Text), &input));
    assert!(
        screen.contains("> \u{fffd}\u{fffd} umlaut \u{fffd}"),
        "{screen}"
    );
    assert!(screen.contains("the line is too long"), "{screen}");
    assert_eq!(
        screen.matches("> /help").count(),
        2,
        "control characters are no part of a word"
    );
    assert!(!screen.contains('\0'));
    let mut input = b"{\"text\":\"\xff\"}\n{\"text\":\"\\u0000\"}\n\0\n".to_vec();
    input.extend(vec![b'{'; 1 << 20]);
    input.extend(b"\n{\"text\":\"/help\"}\n{\"text");
    let out = checked(&input);
    assert!(out.iter().filter(|line| line["type"] == "note").count() >= 3);
    assert!(out.iter().any(|line| line["id"] == "engine-help"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_end_well(
        lines in prop::collection::vec(
            prop_oneof![
                prop::collection::vec(any::<u8>(), 0..60),
                "[:/{\\[\"]?(paste|later|quit|letters|start|delete|cases|text|press)?[ .:\"0-9a-z}]{0,12}"
                    .prop_filter("no file is to be written", |text| !text.contains(":letters"))
                    .prop_map(String::into_bytes),
                Just(b".".to_vec()),
                Just(b"1".to_vec()),
            ],
            0..25,
        ),
        json in any::<bool>(),
    ) {
        let input = lines.join(&b'\n');
        prop_assume!(!String::from_utf8_lossy(&input).contains(":letters"));
        if json {
            checked(&input);
        } else {
            shown(options(Format::Text), &input);
        }
    }

    /// What a person says stands in a transcript as they said it.
    #[test]
    fn what_was_said_is_read_again_from_a_transcript(text in "[^\u{0}-\u{1f}\u{7f}-\u{9f}]{1,40}") {
        prop_assume!(!text.trim().starts_with([':', '/']) && text.trim().parse::<usize>().is_err());
        let screen = typed(&format!("/start\n{text}\n:transcript\n"));
        let at = screen.rfind("title: ").expect("a transcript is printed");
        let mut findings = Vec::new();
        let read = transcript::read(&"printed.yaml".into(), &screen[at..], &mut findings);
        prop_assert!(read.is_some() && findings.is_empty(), "{findings:?}\n{}", &screen[at..]);
        findings.extend(transcript::play(&BOOK, &read.unwrap()));
        prop_assert!(findings.is_empty(), "{findings:?}\n{}", &screen[at..]);
    }
}
