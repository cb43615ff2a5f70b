//! Questions about the whole: step never reached, refusal unanswered, text missing.
//!
//! What a single file can get wrong is found while it is read. Here the files are held
//! against each other. A conclusion from something's absence (nothing leads here, nothing
//! shows this) is drawn only where all of it could be read, so that one slip in one file
//! does not make a dozen findings in others.

mod circles;
pub(in crate::book) mod code;
mod flows;
mod forms;
mod given;
mod graph;
mod known;
mod law;
mod letters;
mod need;
mod needs;
mod options;
mod paths;
mod regime;
mod slots;
mod texts;

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Place, Severity, Sources, did_you_mean};

use super::{
    Book,
    condition::{Condition, Names},
    names,
};

/// A book that was read, to be held against itself.
struct Whole<'b> {
    book: &'b Book,
    sources: &'b Sources,
    /// What a condition can name.
    names: Names,
}

/// Adds what is wrong with a book as a whole.
pub(super) fn check(book: &Book, sources: &Sources, out: &mut Vec<Diagnostic>) {
    let broken = |folder: &str| {
        out.iter().any(|finding| {
            finding.severity == Severity::Error && finding.place.file.starts_with(folder)
        })
    };
    let (flows_whole, whole) = (!broken("dialogues/flows/"), !broken("dialogues/"));
    let kinds = book.letters.keys();
    let deadlines: BTreeSet<_> = book.deadlines.values().flat_map(|map| map.keys()).collect();
    let rungs: BTreeSet<_> = book
        .countries
        .values()
        .flat_map(|country| country.rungs.iter().map(|rung| rung.id.as_str()))
        .collect();
    let begun = book.rules.values().filter(|rule| rule.from.is_some());
    let names = names::names(
        &book.slots,
        kinds,
        deadlines.into_iter(),
        book.regimes.keys().map(|id| id.as_str()),
        begun.map(|rule| rule.id.as_str()),
        rungs.into_iter(),
        book.conditions.iter().map(|named| named.name.as_str()),
    );
    let check = Whole {
        book,
        sources,
        names,
    };
    let graph = graph::Graph::new(book);
    let mut reach = graph.reach();
    let aside = flows::asked_aside(&check, &graph, &reach);
    reach.ask_aside(&graph, &aside);
    circles::check(&check, out);
    slots::check(&check, whole, out);
    options::check(&check, out);
    if flows_whole {
        flows::check(&check, &graph, &reach, out);
    }
    law::check(&check, whole, out);
    regime::check(&check, out);
    letters::check(&check, out);
    let paths = paths::Paths::new(&check, &graph);
    if flows_whole {
        paths.check(&check, &graph, &reach, out);
    }
    let needs = needs::needs(&check, &graph, &reach, &paths);
    given::check(&check, &needs, out);
    texts::check(&check, &needs, whole, out);
}

impl Whole<'_> {
    /// Where a word stands behind a place, in the same file: the name of a rule in the list
    /// of the part whose key the place is. The place itself where the word is not found.
    fn word(&self, place: &Place, word: &str) -> Place {
        let part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
        let found = self.sources.get(&place.file).and_then(|text| {
            let rest = text.get(place.span.end..)?;
            rest.match_indices(word).find_map(|(at, _)| {
                let before = rest.get(..at)?.chars().next_back();
                let after = rest.get(at + word.len()..)?.chars().next();
                let alone = !before.is_some_and(part) && !after.is_some_and(part);
                let start = place.span.end + at;
                alone.then(|| Place::new(&place.file, start..start + word.len()))
            })
        });
        found.unwrap_or_else(|| place.clone())
    }

    /// Where a word first stands in a place or behind it.
    fn within(&self, place: &Place, word: &str) -> Place {
        let start = Place::new(&place.file, place.span.start..place.span.start);
        let found = self.word(&start, word);
        match found == start {
            true => self.head(place),
            false => found,
        }
    }

    /// The first line of a place: of a whole file, its first entry.
    fn head(&self, place: &Place) -> Place {
        let line = self.sources.get(&place.file).and_then(|text| {
            let words = text.get(place.span.clone())?;
            let length = words.lines().next()?.trim_end().len();
            Some(place.span.start..place.span.start + length)
        });
        line.map_or_else(|| place.clone(), |span| Place::new(&place.file, span))
    }

    /// The beginning of a file that may not be there.
    fn file(&self, path: &str) -> Place {
        let known = self.sources.iter().find(|(file, _)| file.as_ref() == path);
        let file = known.map_or_else(|| path.into(), |(file, _)| file.clone());
        Place::new(&file, 0..0)
    }

    /// All names that a condition reads, those of the conditions that it uses included.
    fn reads(&self, condition: &Condition) -> BTreeSet<String> {
        self.book.names_read(condition)
    }
}

/// `unknown name`, with the nearest one as the hint.
fn unknown<'k>(
    place: Place,
    name: &str,
    claim: &str,
    known: impl IntoIterator<Item = &'k str>,
) -> Diagnostic {
    let title = format!("nothing named `{name}` {claim}");
    let finding = Diagnostic::error(crate::diagnostic::code::UNKNOWN_NAME, place, title)
        .label("unknown name");
    match did_you_mean(name, known) {
        Some(near) => finding.hint(format!("did you mean `{near}`?")),
        None => finding,
    }
}

/// `` `a`, `b` and `c` ``
fn listed<'w>(words: impl IntoIterator<Item = &'w str>) -> String {
    let words: Vec<_> = words.into_iter().map(|word| format!("`{word}`")).collect();
    match words.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => String::new(),
    }
}
