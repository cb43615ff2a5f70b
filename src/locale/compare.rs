//! Every language beside the reference: what is missing, what nobody asks for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::code;
use super::format::PHRASES;
use super::source::{Entry, Index, Part};
use super::{Locale, Locales, OF_ITSELF, TYPED};
use crate::diagnostic::{Diagnostic, Place, did_you_mean};

/// Who hears a message, and so which language must say it where one rests on another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// The person in the chat: the chat's own language says it.
    InChat,
    /// Readers of a letter: where the chat's language rests on another, that one.
    InLetters,
    /// Either of them; what the chat's language does not say, the other says for it.
    Anywhere,
}

impl Locales {
    /// Compares every language with the reference language (a tag, such as `en`).
    ///
    /// A missing message is placed where the reference has it, since the other language has
    /// no place for it yet. Of a missing file only the file is reported, of [`TYPED`] nothing
    /// else. A language that rests on another is asked for what is heard in the chat alone. Empty
    /// if the book does not have the reference language.
    pub fn compare(&self, reference: &str, heard: &dyn Fn(&str) -> Heard) -> Vec<Diagnostic> {
        let mut out = Vec::new();
        let Some(reference) = self.get(reference) else {
            return out;
        };
        phrases(reference, &mut out);
        for locale in self.iter() {
            out.extend(super::rest::bad_rest(self, reference, locale));
            out.extend(super::rest::unknown_also(self, locale));
        }
        for locale in self.iter().filter(|other| other.tag() != reference.tag()) {
            let pair = Pair {
                reference,
                locale,
                rest: self.rest(locale),
                is_whole: locale.rest.is_none(),
                heard,
            };
            let absent = pair.files(&mut out);
            pair.missing(&absent, &mut out);
            pair.surplus(&mut out);
        }
        out
    }
}

/// The reference language itself must have the messages behind the formats.
fn phrases(reference: &Locale, out: &mut Vec<Diagnostic>) {
    let index = reference.index();
    let Some(file) = index.files.iter().find(|file| ends(file) == "format.ftl") else {
        if let Some(file) = index.files.first() {
            out.push(
                Diagnostic::error(
                    code::MISSING_FILE,
                    Place::new(file, 0..0),
                    format!("{} has no file `format.ftl`", named(reference)),
                )
                .hint("days, times and lists are put by its messages"),
            );
        }
        return;
    };
    let lacking = |(id, _): &&(&'static str, _)| !reference.has(id, None);
    for (id, _) in PHRASES.iter().filter(lacking) {
        out.push(
            Diagnostic::error(
                code::MISSING_MESSAGE,
                Place::new(file, 0..0),
                format!("{} has no message `{id}`", named(reference)),
            )
            .hint("days, times and ranges are put by it"),
        );
    }
}

struct Pair<'l> {
    reference: &'l Locale,
    locale: &'l Locale,
    rest: Option<&'l Locale>,
    /// It leaves nothing to another; what it names in vain is a finding of its own.
    is_whole: bool,
    heard: &'l dyn Fn(&str) -> Heard,
}

impl<'l> Pair<'l> {
    /// The language itself must say this.
    fn is_asked(&self, id: &str) -> bool {
        self.is_whole || (self.heard)(id) == Heard::InChat
    }

    /// Nothing of a file of the reference is asked of the language.
    fn is_left_out(&self, file: &Arc<str>) -> bool {
        let messages = self.reference.index().messages.iter();
        let mut of_file = messages.filter(|(_, entry)| entry.place.file == *file);
        !self.is_whole && of_file.all(|(id, _)| !self.is_asked(id))
    }

    /// Reports missing files; returns the reference's files that the language lacks.
    fn files(&self, out: &mut Vec<Diagnostic>) -> BTreeSet<&'l Arc<str>> {
        let (locale, reference) = (self.locale, self.reference);
        let present: BTreeSet<&str> = inner_files(locale).map(|(inner, _)| inner).collect();
        let mut absent = BTreeSet::new();
        for (inner, file) in inner_files(reference) {
            if present.contains(inner) {
                continue;
            }
            absent.insert(file);
            if self.is_left_out(file) {
                continue;
            }
            let finding = Diagnostic::error(
                code::MISSING_FILE,
                Place::new(file, 0..0),
                format!("{} has no file `{inner}`", named(locale)),
            )
            .label(format!("{} has it", named(reference)));
            out.push(match did_you_mean(inner, present.iter().copied()) {
                Some(meant) => finding.hint(format!(
                    "files have the same names in every language; is `{meant}` this one?"
                )),
                None => finding.hint(format!("write locales/{}/{inner}", locale.tag())),
            });
        }
        absent
    }

    fn missing(&self, absent: &BTreeSet<&Arc<str>>, out: &mut Vec<Diagnostic>) {
        let there = &self.locale.index().messages;
        let asked = |id: &str| self.is_asked(id) && !OF_ITSELF.contains(&id);
        for (id, entry) in &self.reference.index().messages {
            if is_typed(entry) {
                continue;
            }
            match there.get(id) {
                Some(other) => self.missing_parts(id, entry, other, out),
                None if absent.contains(&entry.place.file) || !asked(id) => {}
                None => out.push(self.missing_message(id, entry)),
            }
        }
    }

    fn missing_message(&self, id: &str, entry: &Entry) -> Diagnostic {
        let finding = Diagnostic::error(
            code::MISSING_MESSAGE,
            entry.place.clone(),
            format!("{} has no message `{id}`", named(self.locale)),
        )
        .label(format!("{} says it here", named(self.reference)));
        let known = &self.reference.index().messages;
        let others = self.locale.index().messages.keys().map(String::as_str);
        let surplus = others.filter(|other| !known.contains_key(*other));
        match did_you_mean(id, surplus) {
            Some(meant) => finding.hint(format!("is `{meant}` there this one?")),
            None => {
                let inner = inner(self.reference, &entry.place.file);
                finding.hint(format!("add it to locales/{}/{inner}", self.locale.tag()))
            }
        }
    }

    fn missing_parts(&self, id: &str, entry: &Entry, other: &Entry, out: &mut Vec<Diagnostic>) {
        let lacks = |what: String, there: &Place| {
            Diagnostic::error(
                code::MISSING_ATTRIBUTE,
                other.place.clone(),
                format!("`{id}` has no {what} in {}", named(self.locale)),
            )
            .label("it belongs to this message")
            .also(
                there.clone(),
                format!("{} says it here", named(self.reference)),
            )
        };
        if entry.value.is_some() && other.value.is_none() {
            out.push(lacks("text of its own".into(), &entry.place));
        }
        for attribute in &entry.attributes {
            if other.part(Some(&attribute.name)).is_none() {
                out.push(lacks(
                    format!("attribute `.{}`", attribute.name),
                    &attribute.place,
                ));
            }
        }
    }

    fn surplus(&self, out: &mut Vec<Diagnostic>) {
        let known = &self.reference.index().messages;
        for (id, entry) in &self.locale.index().messages {
            if OF_ITSELF.contains(&id.as_str()) || is_typed(entry) {
                continue;
            }
            out.extend(self.unread(id, entry));
            let Some(other) = known.get(id) else {
                out.push(
                    Diagnostic::warning(
                        code::SURPLUS_MESSAGE,
                        entry.place.clone(),
                        format!("{} has no message `{id}`", named(self.reference)),
                    )
                    .label("nothing shows this one")
                    .hint(
                        "take it out; words that only this language shares between messages \
                         can be a term: `-name = text`",
                    ),
                );
                continue;
            };
            for attribute in &entry.attributes {
                if other.part(Some(&attribute.name)).is_none() {
                    out.push(
                        Diagnostic::warning(
                            code::SURPLUS_ATTRIBUTE,
                            attribute.place.clone(),
                            format!(
                                "`{id}` has no attribute `.{}` in {}",
                                attribute.name,
                                named(self.reference)
                            ),
                        )
                        .label("nothing shows this one"),
                    );
                }
            }
            self.variables(id, entry, other, out);
        }
    }

    /// Letters are read in the language that this one rests on, so nobody sees its own words.
    fn unread(&self, id: &str, entry: &Entry) -> Option<Diagnostic> {
        let rest = self.rest.filter(|_| (self.heard)(id) == Heard::InLetters)?;
        Some(
            Diagnostic::warning(
                code::UNREAD,
                entry.place.clone(),
                format!("letters are read in {}, and so is `{id}`", named(rest)),
            )
            .label("nothing shows this one")
            .hint("take it out, or take `format-rest` out and write all of the letters"),
        )
    }

    fn variables(&self, id: &str, entry: &Entry, other: &Entry, out: &mut Vec<Diagnostic>) {
        // What these are given does not depend on what the reference uses of it.
        if PHRASES.iter().any(|(phrase, _)| *phrase == id) {
            return;
        }
        for (attribute, part) in entry.parts() {
            let Some(reference) = other.part(attribute) else {
                continue;
            };
            let given = names(self.reference.index(), reference);
            let mut reported = BTreeSet::new();
            for variable in self.locale.index().variables_of(part) {
                let name = variable.name.as_str();
                if given.contains(name) || !reported.insert(name) {
                    continue;
                }
                let finding = Diagnostic::error(
                    code::SURPLUS_VARIABLE,
                    variable.place.clone(),
                    format!("`{id}` does not use `${name}` in {}", named(self.reference)),
                );
                let all: Vec<&str> = given.iter().copied().collect();
                let finding = match all.is_empty() {
                    true => finding.label("no variable is used there"),
                    false => finding.label(format!("used there: ${}", all.join(", $"))),
                };
                out.push(match did_you_mean(name, all) {
                    Some(meant) => finding.hint(format!("did you mean `${meant}`?")),
                    None => finding,
                });
            }
        }
    }
}

/// Each language has its own words for what people type.
fn is_typed(entry: &Entry) -> bool {
    ends(&entry.place.file) == TYPED
}

fn names<'i>(index: &'i Index, part: &'i Part) -> BTreeSet<&'i str> {
    let variables = index.variables_of(part).into_iter();
    variables.map(|variable| variable.name.as_str()).collect()
}

/// A language as a translator knows it.
pub(super) fn named(locale: &Locale) -> String {
    format!("{} (`{}`)", locale.own_name(), locale.tag())
}

fn inner_files(locale: &Locale) -> impl Iterator<Item = (&str, &Arc<str>)> {
    let files: BTreeMap<&str, &Arc<str>> = locale
        .index()
        .files
        .iter()
        .map(|file| (inner(locale, file), file))
        .collect();
    files.into_iter()
}

/// A file's name within the folder of its language.
fn inner<'f>(locale: &Locale, file: &'f str) -> &'f str {
    let folder = format!("{}/", locale.tag());
    let begins = |at: usize| {
        let before = file.get(..at).unwrap_or("");
        before.is_empty() || before.ends_with('/')
    };
    let found = file.match_indices(&folder).find(|(at, _)| begins(*at));
    found
        .and_then(|(at, _)| file.get(at + folder.len()..))
        .unwrap_or_else(|| ends(file))
}

fn ends(file: &str) -> &str {
    file.rsplit('/').next().unwrap_or(file)
}
