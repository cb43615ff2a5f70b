//! Letters, proven: whole letters to be read by a lawyer, and rules that hold in every letter
//! that can be written.
//!
//! The rules bear the numbers of the list that they come from: what makes a letter good.

#![allow(
    clippy::disallowed_methods,
    reason = "snapshots are files, and a test may read and write them"
)]

mod bodies;
mod cases;
mod coverage;
mod prose;
mod rebutted;
mod refusals;
mod rules;
mod situations;
mod snapshots;
mod words;

use std::sync::LazyLock;

use hearback::{
    book::{self, Book, LetterPlan},
    content::Content,
    diagnostic::render_all,
    letter::{self, Letter},
    locale::Locale,
};

use cases::Situation;

/// The content that comes with the program.
fn book() -> &'static Book {
    static BOOK: LazyLock<Book> = LazyLock::new(|| {
        let loaded = book::load(&Content::builtin().files());
        let findings = render_all(&loaded.findings, &loaded.sources, false);
        loaded.book.unwrap_or_else(|| panic!("{findings}"))
    });
    &BOOK
}

fn locale(tag: &str) -> &'static Locale {
    book().locales.get(tag).expect("a language of the book")
}

/// The languages that letters are written in.
fn languages() -> impl Iterator<Item = &'static Locale> {
    let locales = &book().locales;
    locales.iter().filter(|it| locales.rest(it).is_none())
}

fn plan(kind: &str) -> &'static LetterPlan {
    book().letters.get(kind).expect("a letter of the book")
}

fn write(situation: &Situation, kind: &str, tag: &str) -> Letter {
    letter::write(&situation.view(book()), plan(kind), locale(tag))
}

/// One of the letters that the rules are tried on.
struct Written {
    situation: &'static Situation,
    plan: &'static LetterPlan,
    locale: &'static Locale,
    letter: Letter,
}

/// Every letter of many cases in every language.
fn letters() -> &'static [Written] {
    static LETTERS: LazyLock<Vec<Written>> = LazyLock::new(|| {
        let mut written = Vec::new();
        for situation in all_situations() {
            for plan in book().letters.values() {
                if !situation.can_have(plan) {
                    continue;
                }
                for locale in languages() {
                    written.push(Written {
                        situation,
                        plan,
                        locale,
                        letter: letter::write(&situation.view(book()), plan, locale),
                    });
                }
            }
        }
        written
    });
    &LETTERS
}

fn all_situations() -> &'static [Situation] {
    static SITUATIONS: LazyLock<Vec<Situation>> = LazyLock::new(|| {
        let mut all: Vec<_> = situations::situations()
            .into_iter()
            .map(|(_, situation)| situation)
            .collect();
        all.extend(cases::many(book(), 300));
        all
    });
    &SITUATIONS
}

impl Written {
    /// What stands in a report about this letter.
    fn about(&self) -> String {
        format!(
            "{} in {} for {}",
            self.plan.kind,
            self.locale.tag(),
            self.situation.name
        )
    }
}

/// Tries a rule on every letter; the findings come together, each sort of them a few times.
fn every_letter(mut rule: impl FnMut(&Written) -> Vec<String>) {
    let mut findings: Vec<String> = Vec::new();
    let mut count = 0;
    for written in letters() {
        for finding in rule(written) {
            count += 1;
            if findings.len() < 25 && !findings.iter().any(|known| known.ends_with(&finding)) {
                findings.push(format!("{}: {finding}", written.about()));
            }
        }
    }
    assert!(
        findings.is_empty(),
        "{count} findings\n{}",
        findings.join("\n")
    );
}
