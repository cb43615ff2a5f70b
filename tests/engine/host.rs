//! Who runs this: the first message, `/about` and `/privacy`, with a host and without.
//!
//! `HEARBACK_SNAPSHOTS=write cargo test --test engine host` writes the texts anew.

#![allow(
    clippy::disallowed_methods,
    reason = "tests read and write files and the environment"
)]

use std::{env, fs, path::Path, sync::Arc};

use hearback::{
    book::{self, Book, Host},
    content::Content,
    engine::{Event, Outgoing, Profile, turn},
    transcript::{Player, parse_moment},
};

use crate::hand::LANGUAGES;

fn named() -> Host {
    Host {
        here: false,
        name: Some("Example Rights <e.V.>".into()),
        contact: Some("help@example.org".into()),
        notice: Some("https://example.org/privacy".into()),
        country: Some("DE".into()),
        source: Some("https://example.org/code".into()),
    }
}

fn content(host: Host, own: &[(&str, &str)]) -> Book {
    let mut files = Content::builtin().files();
    for (path, text) in own {
        files.push((Arc::from(*path), Arc::from(*text)));
    }
    let loaded = book::load(&files);
    let mut book = loaded.book.expect("the content is in order");
    book.host = host;
    book
}

/// What the bot says first to each of these events.
fn said(book: &Book, locale: &str, typed: &[&str]) -> Vec<String> {
    let now = parse_moment("2026-11-24").expect("a moment");
    let mut session = Player::new(book, locale, Profile::default(), now).session;
    let mut texts = Vec::new();
    for line in typed {
        let made = turn(book, session, &Event::typed(line), now);
        session = made.session;
        if let Some(Outgoing::Text { text, .. }) = made.outgoing.first() {
            texts.push(text.clone());
        }
    }
    texts
}

#[test]
fn who_runs_this_reads_as_it_was_last_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/engine/host");
    let here = Host {
        here: true,
        ..Host::default()
    };
    let mut changed = Vec::new();
    for (name, host) in [
        ("named", named()),
        ("unnamed", Host::default()),
        ("here", here),
    ] {
        let book = content(host, &[]);
        for locale in LANGUAGES {
            let texts = said(&book, locale, &["/start", "/about", "/privacy"]);
            // The version grows by itself.
            let text = texts.join("\n\n----\n\n") + "\n";
            let text = text.replace(env!("CARGO_PKG_VERSION"), "0.0.0");
            let path = folder.join(format!("{name}.{locale}.txt"));
            if env::var_os("HEARBACK_SNAPSHOTS").is_some_and(|value| value == "write") {
                fs::create_dir_all(&folder).expect("a folder");
                fs::write(&path, &text).expect("a snapshot");
            }
            if fs::read_to_string(&path).unwrap_or_default() != text {
                changed.push(format!("{}\n{text}", path.display()));
            }
        }
    }
    assert!(
        changed.is_empty(),
        "HEARBACK_SNAPSHOTS=write takes these over\n{}",
        changed.join("\n")
    );
}

#[test]
fn words_of_the_host_win_over_the_settings_in_their_language() {
    let own = [
        (
            "locales/de/host.ftl",
            "host-name = Beispiel-Verein\nhost-about = Wir beraten dienstags.\n",
        ),
        (
            "locales/en/host.ftl",
            "host-name = Example Association\nhost-about = We advise on Tuesdays.\n",
        ),
        (
            "locales/hi/host.ftl",
            "host-name = उदाहरण संघ\nhost-about = हम मंगलवार को सलाह देते हैं।\n",
        ),
    ];
    let book = content(named(), &own);
    let texts = said(&book, "de", &["/start", "/about"]);
    for text in &texts {
        assert!(text.contains("Beispiel-Verein"), "{text}");
        assert!(!text.contains("Example"), "{text}");
    }
    assert!(texts[1].contains("\n\nWir beraten dienstags.\n\n"));
    assert!(texts[1].contains("help@example.org"), "the setting stays");
    let english = said(&book, "en", &["/about"]);
    assert!(english[0].contains("Example Association runs this bot"));
}

#[test]
fn a_host_text_in_one_language_alone_is_a_finding() {
    let mut files = Content::builtin().files();
    let path = Arc::from("locales/de/host.ftl");
    files.push((
        path,
        Arc::from("host-name = Beispiel-Verein\nhost-nmae = x\n"),
    ));
    let loaded = book::load(&files);
    let titles: Vec<_> = loaded.findings.iter().map(|it| it.title.as_str()).collect();
    let missing = titles
        .iter()
        .any(|it| it.contains("`host-name` in English"));
    assert!(loaded.book.is_none() && missing, "{titles:?}");
    assert!(
        titles.iter().any(|it| it.contains("host-nmae")),
        "{titles:?}"
    );
}
