//! Questions about one language as a whole: does every reference lead somewhere?

use std::collections::{BTreeMap, BTreeSet};

use super::code;
use super::format::{FORMED, PHRASES};
use super::source::{Call, Entry, Index, Part, Reference};
use super::value::{FUNCTIONS, Function};
use crate::diagnostic::{Diagnostic, did_you_mean};

/// Fluent gives up a text with more placeables, and its way of giving up can panic.
const MOST_PLACEABLES: usize = 100;

/// Reports what is wrong within a language; returns the messages that must not be resolved.
pub(super) fn check(index: &Index, out: &mut Vec<Diagnostic>) -> BTreeSet<String> {
    for part in all_parts(index) {
        for reference in &part.references {
            check_reference(index, reference, out);
        }
        for call in &part.calls {
            check_call(index, call, out);
        }
    }
    check_phrases(index, out);
    refused(index, out)
}

fn all_parts(index: &Index) -> impl Iterator<Item = &Part> {
    let entries = index.messages.values().chain(index.terms.values());
    entries.flat_map(Entry::parts).map(|(_, part)| part)
}

fn check_reference(index: &Index, reference: &Reference, out: &mut Vec<Diagnostic>) {
    let (entries, kind, hyphen) = match reference.term {
        true => (&index.terms, "term", "-"),
        false => (&index.messages, "message", ""),
    };
    let id = &reference.id;
    let Some(entry) = entries.get(id) else {
        let meant = did_you_mean(id, entries.keys().map(String::as_str));
        let finding = Diagnostic::error(
            code::UNKNOWN_REFERENCE,
            reference.place.clone(),
            format!("{kind} `{hyphen}{id}` does not exist"),
        )
        .label(format!("no {kind} of this language has that name"));
        out.push(match meant {
            Some(meant) => finding.hint(format!("did you mean `{hyphen}{meant}`?")),
            None => finding.hint(format!(
                "write it, or say the words here without the {kind}"
            )),
        });
        return;
    };
    match (&reference.attribute, index.target(reference)) {
        (_, Some(part)) if reference.term => check_term_call(index, reference, part, out),
        (_, Some(_)) => {}
        (Some(attribute), None) => {
            let known = entry.attributes.iter().map(|known| known.name.as_str());
            let meant = did_you_mean(attribute, known);
            let finding = Diagnostic::error(
                code::UNKNOWN_REFERENCE,
                reference.place.clone(),
                format!("{kind} `{hyphen}{id}` has no attribute `.{attribute}`"),
            )
            .label("taken in here")
            .also(entry.place.clone(), "written here");
            out.push(match meant {
                Some(meant) => finding.hint(format!("did you mean `.{meant}`?")),
                None => finding,
            });
        }
        (None, None) => out.push(
            Diagnostic::error(
                code::UNKNOWN_REFERENCE,
                reference.place.clone(),
                format!("{kind} `{hyphen}{id}` has attributes alone"),
            )
            .label("its own text is taken in here")
            .also(entry.place.clone(), "written here")
            .hint("give it a text, or take in one of its attributes"),
        ),
    }
}

/// A term sees only what it is given; Fluent shows `{$name}` for the rest without an error.
fn check_term_call(index: &Index, call: &Reference, part: &Part, out: &mut Vec<Diagnostic>) {
    let needs: BTreeSet<&str> = index
        .variables_of(part)
        .into_iter()
        .filter(|variable| !variable.selects)
        .map(|variable| variable.name.as_str())
        .collect();
    for name in needs {
        if !call.passes.iter().any(|passed| passed == name) {
            out.push(
                Diagnostic::error(
                    code::TERM_ARGUMENT,
                    call.place.clone(),
                    format!("term `-{}` shows `${name}`, which it is not given", call.id),
                )
                .label("taken in here")
                .hint("a term sees no variable of the message; write the words into the message"),
            );
        }
    }
}

fn check_call(index: &Index, call: &Call, out: &mut Vec<Diagnostic>) {
    let Some(function) = FUNCTIONS.iter().find(|known| known.name == call.name) else {
        let names = FUNCTIONS.iter().map(|known| known.name);
        let finding = Diagnostic::error(
            code::UNKNOWN_FUNCTION,
            call.place.clone(),
            format!("function `{}` does not exist", call.name),
        );
        let all: Vec<&str> = names.clone().collect();
        let finding = finding.label(format!("there are {}", all.join(", ")));
        let meant = match call.name.as_str() {
            "NUMBER" => Some("NUM"),
            "DATETIME" => Some("DATE"),
            name => did_you_mean(name, names),
        };
        out.push(match meant {
            Some(meant) => finding.hint(format!("did you mean `{meant}`?")),
            None => finding,
        });
        return;
    };
    if call.positional != 1 {
        out.push(
            Diagnostic::error(
                code::BAD_CALL,
                call.place.clone(),
                format!("`{}` takes one value", call.name),
            )
            .label(format!("given {}", call.positional))
            .hint(format!("write `{}($name)`", call.name)),
        );
    }
    for literal in &call.literals {
        let Some(name) = &literal.name else { continue };
        check_option(index, function, name, literal, out);
    }
}

fn check_option(
    index: &Index,
    function: &Function,
    name: &str,
    literal: &super::source::Literal,
    out: &mut Vec<Diagnostic>,
) {
    let bad = |title: String| Diagnostic::error(code::BAD_CALL, literal.place.clone(), title);
    let Some((_, words)) = function.options.iter().find(|(known, _)| *known == name) else {
        let known: Vec<&str> = function.options.iter().map(|(known, _)| *known).collect();
        let finding = bad(format!("`{}` has no option `{name}`", function.name));
        out.push(if known.is_empty() {
            finding.label("it has none").hint("take the option out")
        } else {
            finding.label(format!("it has {}", known.join(", ")))
        });
        return;
    };
    if words.is_empty() {
        let lacking = FORMED.iter().find(|id| {
            let entry = index.messages.get(**id);
            entry.is_none_or(|entry| entry.part(Some(&literal.value)).is_none())
        });
        if let Some(id) = lacking {
            out.push(
                bad(format!("there is no form `{}` of a day", literal.value))
                    .label(format!("`{id}` has no attribute `.{}`", literal.value))
                    .hint(format!(
                        "forms are attributes of {} in format.ftl",
                        FORMED.join(", ")
                    )),
            );
        }
    } else if !words.contains(&literal.value.as_str()) {
        out.push(
            bad(format!("`{name}` cannot be `{}`", literal.value))
                .label(format!("it can be {}", words.join(", "))),
        );
    }
}

/// The messages behind the formats are given certain variables and no other, and no functions.
fn check_phrases(index: &Index, out: &mut Vec<Diagnostic>) {
    for (id, given) in PHRASES {
        let Some(entry) = index.messages.get(*id) else {
            continue;
        };
        for (_, part) in entry.parts() {
            for variable in index.variables_of(part) {
                if !given.contains(&variable.name.as_str()) {
                    out.push(
                        Diagnostic::error(
                            code::PHRASE,
                            variable.place.clone(),
                            format!("`{id}` is not given `${}`", variable.name),
                        )
                        .label(format!("it is given ${}", given.join(", $"))),
                    );
                }
            }
            for call in &part.calls {
                out.push(
                    Diagnostic::error(
                        code::PHRASE,
                        call.place.clone(),
                        format!("`{id}` cannot use functions"),
                    )
                    .label("its variables are finished texts")
                    .hint("write the variable without a function"),
                );
            }
        }
    }
}

/// Messages that go in a circle, or are too large for Fluent.
fn refused(index: &Index, out: &mut Vec<Diagnostic>) -> BTreeSet<String> {
    let mut sizes = Sizes {
        index,
        known: BTreeMap::new(),
    };
    let mut refused = BTreeSet::new();
    let messages = index.messages.iter().map(|(id, entry)| (false, id, entry));
    let terms = index.terms.iter().map(|(id, entry)| (true, id, entry));
    for (term, id, entry) in messages.chain(terms) {
        for (attribute, part) in entry.parts() {
            let size = sizes.of((term, id, attribute), part);
            let (title, hint) = match size {
                Some(size) if size <= MOST_PLACEABLES => continue,
                Some(_) => (
                    format!("`{id}` is too large: more than {MOST_PLACEABLES} placeables"),
                    "write several messages",
                ),
                None => (
                    format!("`{id}` goes in a circle"),
                    "write the words out at one place of the circle",
                ),
            };
            out.push(
                Diagnostic::error(code::CIRCLE, entry.place.clone(), title)
                    .label("this text could never be finished")
                    .hint(hint),
            );
            if !term {
                refused.insert(id.clone());
            }
        }
    }
    refused
}

type Name<'i> = (bool, &'i str, Option<&'i str>);

/// How far the count of a text has come.
#[derive(Clone, Copy)]
enum Count {
    /// Its own texts are being counted: whoever meets it now has gone in a circle.
    Open,
    /// How many placeables it resolves at most; `None` in a circle.
    Done(Option<usize>),
}

/// Counts the placeables that each text resolves at most, texts taken in included.
struct Sizes<'i> {
    index: &'i Index,
    known: BTreeMap<Name<'i>, Count>,
}

impl<'i> Sizes<'i> {
    /// `None` if the text leads into a circle. The way down is a list and no recursion, as
    /// files set its depth.
    fn of(&mut self, name: Name<'i>, part: &'i Part) -> Option<usize> {
        let mut path = vec![(name, part)];
        let mut size = None;
        while let Some((name, part)) = path.last().copied() {
            if let Some(Count::Done(done)) = self.known.get(&name) {
                size = *done;
                path.pop();
                continue;
            }
            self.known.insert(name, Count::Open);
            let mut targets = part
                .references
                .iter()
                .filter_map(|reference| self.target(reference));
            match targets.find(|(name, _)| !self.known.contains_key(name)) {
                Some(next) => path.push(next),
                None => {
                    let sum = self.sum(part);
                    self.known.insert(name, Count::Done(sum));
                }
            }
        }
        size
    }

    fn target(&self, reference: &'i Reference) -> Option<(Name<'i>, &'i Part)> {
        let attribute = reference.attribute.as_deref();
        let name = (reference.term, reference.id.as_str(), attribute);
        Some((name, self.index.target(reference)?))
    }

    fn sum(&self, part: &'i Part) -> Option<usize> {
        let targets = part
            .references
            .iter()
            .filter_map(|reference| self.target(reference));
        targets
            .into_iter()
            .try_fold(part.placeables, |sum, (name, _)| {
                match self.known.get(&name) {
                    Some(Count::Done(inner)) => Some(sum.saturating_add((*inner)?)),
                    Some(Count::Open) | None => None,
                }
            })
    }
}
