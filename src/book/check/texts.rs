//! Texts that are needed and missing, there and not needed, or needed by two things.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    diagnostic::{Code, Diagnostic, Place, Severity, did_you_mean},
    locale::{self, Heard, Index, Locale, OF_ITSELF, TYPED},
};

use super::{Whole, code, need::Need};

/// Texts named after something in the law, for whoever reads it there: nothing shows them
/// yet in the chat or in a letter.
const READERS: &[&str] = &["act-", "regime-"];

pub(super) fn check(check: &Whole<'_>, needs: &[Need<'_>], whole: bool, out: &mut Vec<Diagnostic>) {
    let locales = &check.book.locales;
    let Some(reference) = locales.iter().next() else {
        return;
    };
    let mut by_id: BTreeMap<&str, Vec<&Need<'_>>> = BTreeMap::new();
    for need in needs {
        by_id.entry(&need.id).or_default().push(need);
    }
    let tainted = tainted(needs, out);
    by_id.retain(|_, needs| !needs.iter().any(|need| tainted.contains(&need.id)));
    missing(check, reference, &by_id, out);
    let mut by_id: BTreeMap<&str, Vec<&Need<'_>>> = BTreeMap::new();
    for need in needs {
        by_id.entry(&need.id).or_default().push(need);
    }
    if whole {
        unused(check, reference, &by_id, out);
        shared(&by_id, out);
    }
    compare(check, reference, &by_id, whole, out);
}

/// The texts of what has an error itself: perhaps it needs another text, or none.
fn tainted(needs: &[Need<'_>], out: &[Diagnostic]) -> BTreeSet<String> {
    let errors = out
        .iter()
        .filter(|finding| finding.severity == Severity::Error);
    errors
        .filter_map(|finding| {
            let before = needs.iter().filter(|need| {
                need.place.file == finding.place.file
                    && need.place.span.start <= finding.place.span.start
            });
            before.max_by_key(|need| need.place.span.start)
        })
        .map(|need| need.id.clone())
        .collect()
}

/// The messages of a language that could not be read, by the beginning of their lines.
fn unread(check: &Whole<'_>, locale: &Locale, id: &str) -> bool {
    let files = &locale.index().files;
    files
        .iter()
        .filter_map(|file| check.sources.get(file))
        .any(|text| {
            text.lines().any(|line| {
                let rest = line.strip_prefix(id);
                rest.is_some_and(|rest| {
                    !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-' || c == '_')
                })
            })
        })
}

fn missing(
    check: &Whole<'_>,
    reference: &Locale,
    by_id: &BTreeMap<&str, Vec<&Need<'_>>>,
    out: &mut Vec<Diagnostic>,
) {
    let lacking = |id: &str, attribute: Option<&str>| -> Vec<&Locale> {
        let locales = check.book.locales.iter();
        let in_chat = heard(by_id, id) == Heard::InChat;
        locales
            .filter(|locale| in_chat || check.book.locales.rest(locale).is_none())
            .filter(|locale| !locale.has(id, attribute))
            .collect()
    };
    let files: BTreeSet<&str> = reference
        .index()
        .files
        .iter()
        .map(|file| name_of(file))
        .collect();
    let mut lost: BTreeMap<&str, usize> = BTreeMap::new();
    let mut found: Vec<(Diagnostic, &str)> = Vec::new();
    for (id, needs) in by_id {
        let Some(need) = needs.first() else { continue };
        if needs.iter().any(|need| need.value) && !reference.has(id, None) {
            // A broken message is there, and was reported where it stands.
            if unread(check, reference, id) && !reference.index().messages.contains_key(*id) {
                continue;
            }
            *lost.entry(need.file.as_str()).or_default() += 1;
            let title = format!("there is no text `{id}` in {}", named(&lacking(id, None)));
            let finding = Diagnostic::error(code::MISSING_TEXT, need.place.clone(), title)
                .label(format!("{} speaks with it", need.who));
            let known = reference.index().messages.keys().map(String::as_str);
            let near = did_you_mean(id, known.filter(|known| !by_id.contains_key(known)));
            let hint = match near {
                Some(near) => format!("is `{near}` this one? Its id must be `{id}`"),
                None => format!(
                    "add `{id} = …` to {}",
                    paths(&lacking(id, None), &need.file)
                ),
            };
            found.push((finding.hint(hint), &need.file));
            continue;
        }
        for need in needs {
            for (attribute, place) in &need.attributes {
                if reference.has(id, Some(attribute)) || unread_attribute(check, reference, id) {
                    continue;
                }
                // The message may stand elsewhere than it is looked for.
                let entry = reference.index().messages.get(*id);
                let file = entry.map_or(need.file.as_str(), |entry| name_of(&entry.place.file));
                let lacking = lacking(id, Some(attribute));
                let title = format!(
                    "there is no `.{attribute}` of `{id}` in {}",
                    named(&lacking)
                );
                let finding = Diagnostic::error(code::MISSING_BUTTON, place.clone(), title)
                    .label(format!("{} shows it", need.who))
                    .hint(format!(
                        "add `    .{attribute} = …` below `{id}` in {}",
                        paths(&lacking, file)
                    ));
                found.push((finding, &need.file));
            }
        }
    }
    found.sort_by_key(|(finding, _)| (finding.place.file.clone(), finding.place.span.start));
    // Of a file that is missing as a whole, one finding tells all.
    let mut told = BTreeSet::new();
    for (mut finding, file) in found {
        let count = lost.get(file).copied().unwrap_or_default();
        if !files.contains(file) && count > 1 {
            if !told.insert(file) {
                continue;
            }
            let without: Vec<_> = check
                .book
                .locales
                .iter()
                .filter(|locale| !locale.index().files.iter().any(|it| name_of(it) == file))
                .collect();
            finding.title = format!("there is no file `{file}` in {}", named(&without));
            finding.label = format!("this text and {} more stand in it", count - 1);
            finding.hint = Some(format!("write {}", paths(&without, file)));
        }
        out.push(finding);
    }
}

/// Who hears a message. One of two hearers is enough to need it; what nothing needs by name are
/// the words around values and those that are understood, and else what only readers see.
fn heard(by_id: &BTreeMap<&str, Vec<&Need<'_>>>, id: &str) -> Heard {
    let by = |heard: Heard| {
        let mut needs = by_id.get(id).into_iter().flatten();
        needs.any(|need| need.heard == heard)
    };
    if by(Heard::InChat) || id.starts_with("format-") || id.starts_with("typed-") {
        Heard::InChat
    } else if by(Heard::InLetters) && !by(Heard::Anywhere) {
        Heard::InLetters
    } else {
        Heard::Anywhere
    }
}

/// A message whose attributes the language could not read.
fn unread_attribute(check: &Whole<'_>, locale: &Locale, id: &str) -> bool {
    !locale.index().messages.contains_key(id) && unread(check, locale, id)
}

fn name_of(file: &str) -> &str {
    file.rsplit('/').next().unwrap_or(file)
}

fn named(locales: &[&Locale]) -> String {
    let names: Vec<_> = locales
        .iter()
        .map(|locale| format!("{} (`{}`)", locale.own_name(), locale.tag()))
        .collect();
    names.join(" and ")
}

fn paths(locales: &[&Locale], file: &str) -> String {
    let paths: Vec<_> = locales
        .iter()
        .map(|locale| format!("locales/{}/{file}", locale.tag()))
        .collect();
    paths.join(" and ")
}

/// Texts that nothing shows. Words to be understood are each language's own.
fn unused(
    check: &Whole<'_>,
    reference: &Locale,
    by_id: &BTreeMap<&str, Vec<&Need<'_>>>,
    out: &mut Vec<Diagnostic>,
) {
    let index = reference.index();
    let taken_in = taken_in(index);
    let mut dead: BTreeMap<&str, Vec<Diagnostic>> = BTreeMap::new();
    let mut alive: BTreeSet<&str> = BTreeSet::new();
    for (id, entry) in &index.messages {
        let file: &str = &entry.place.file;
        if name_of(file) == TYPED || id.starts_with("format-") {
            alive.insert(file);
            continue;
        }
        let Some(needs) = by_id.get(id.as_str()) else {
            if taken_in.contains(id.as_str()) || is_free(check, id) {
                alive.insert(file);
                continue;
            }
            let title = format!("nothing shows the text `{id}`");
            let mut finding = Diagnostic::warning(code::UNUSED_TEXT, entry.place.clone(), title)
                .label("no step, slot, letter or rule speaks with it")
                .hint("take it out in every language");
            for other in check.book.locales.iter().skip(1) {
                if let Some(entry) = other.index().messages.get(id) {
                    finding = finding.also(entry.place.clone(), "and here");
                }
            }
            dead.entry(file).or_default().push(finding);
            continue;
        };
        alive.insert(file);
        for attribute in &entry.attributes {
            let shown = needs.iter().any(|need| {
                need.optional.contains(&attribute.name)
                    || need.attributes.contains_key(&attribute.name)
            });
            if !shown {
                let title = format!("nothing shows `.{}` of `{id}`", attribute.name);
                out.push(
                    Diagnostic::warning(code::UNUSED_ATTRIBUTE, attribute.place.clone(), title)
                        .label("no option has that name")
                        .hint("take it out in every language"),
                );
            }
        }
    }
    for (file, mut findings) in dead {
        findings.sort_by_key(|finding| finding.place.span.start);
        if findings.len() > 1 && !alive.contains(file) {
            let rest = findings.len() - 1;
            findings.truncate(1);
            for finding in &mut findings {
                finding.title = format!("nothing shows the texts of `{}`", name_of(file));
                finding.label = format!("this one and {rest} more");
                finding.hint = Some("take the file out in every language".into());
                finding.also.clear();
            }
        }
        out.extend(findings);
    }
}

/// Messages that other messages take in.
fn taken_in(index: &Index) -> BTreeSet<&str> {
    let entries = index.messages.values().chain(index.terms.values());
    entries
        .flat_map(|entry| entry.parts())
        .flat_map(|(_, part)| &part.references)
        .filter(|reference| !reference.term)
        .map(|reference| reference.id.as_str())
        .collect()
}

fn is_free(check: &Whole<'_>, id: &str) -> bool {
    if OF_ITSELF.contains(&id) || READERS.iter().any(|begin| id.starts_with(begin)) {
        return true;
    }
    // The words for a deadline may wait for a flow that says it.
    let deadline = id.strip_prefix("block-deadline-");
    deadline.is_some_and(|id| {
        check
            .book
            .deadlines
            .values()
            .any(|map| map.contains_key(id))
    })
}

/// A message that two things speak with: a change for one would change the other.
fn shared(by_id: &BTreeMap<&str, Vec<&Need<'_>>>, out: &mut Vec<Diagnostic>) {
    for (id, needs) in by_id {
        let Some((first, rest)) = needs.split_first() else {
            continue;
        };
        let other = rest.iter().find(|other| other.place != first.place);
        let Some(other) = other.filter(|other| !(first.shared && other.shared)) else {
            continue;
        };
        let title = format!("two things speak with the text `{id}`");
        out.push(
            Diagnostic::error(code::SHARED_TEXT, other.place.clone(), title)
                .label(other.who.clone())
                .also(first.place.clone(), first.who.clone())
                .hint("give one of them another name"),
        );
    }
}

/// Every language beside the reference. What was said of a text already is not said twice.
fn compare(
    check: &Whole<'_>,
    reference: &Locale,
    by_id: &BTreeMap<&str, Vec<&Need<'_>>>,
    whole: bool,
    out: &mut Vec<Diagnostic>,
) {
    let wrong: Vec<(String, Place)> = out
        .iter()
        .filter(|finding| finding.code == code::NOT_GIVEN)
        .map(|finding| (finding.title.clone(), finding.place.clone()))
        .collect();
    let told = |code: Code| {
        code == locale::code::SURPLUS_MESSAGE || code == locale::code::SURPLUS_ATTRIBUTE
    };
    let unused: Vec<Place> = out
        .iter()
        .filter(|finding| finding.code == code::UNUSED_TEXT)
        .flat_map(|finding| {
            std::iter::once(&finding.place).chain(finding.also.iter().map(|(place, _)| place))
        })
        .cloned()
        .collect();
    let heard = |id: &str| heard(by_id, id);
    let found = check.book.locales.compare(reference.tag(), &heard);
    let begin = out.len();
    let meant: Vec<String> = found
        .iter()
        .filter(|finding| finding.code == locale::code::MISSING_MESSAGE)
        .filter_map(|finding| finding.hint.clone())
        .collect();
    for finding in found {
        let words = check.sources.get(&finding.place.file);
        let id = words
            .and_then(|text| text.get(finding.place.span.clone()))
            .unwrap_or_default();
        // The reference lacks what this language has, and that was reported as missing.
        let of = finding.title.split('`').nth(1).unwrap_or_default();
        let needed = match finding.code {
            locale::code::SURPLUS_ATTRIBUTE => by_id
                .get(of)
                .is_some_and(|needs| needs.iter().any(|need| need.attributes.contains_key(id))),
            _ => by_id.contains_key(id),
        };
        let missing = told(finding.code) && (!whole || needed);
        let locale = check.book.locales.iter().find(|locale| {
            finding.code == locale::code::MISSING_MESSAGE
                && finding.title.contains(&format!("(`{}`)", locale.tag()))
        });
        let broken = locale.is_some_and(|locale| unread(check, locale, id));
        // A wrong variable makes the right one of the other language stand alone.
        let variable = finding.code == locale::code::SURPLUS_VARIABLE
            && wrong.iter().any(|(title, place)| {
                let same = |title: &str| title.split('`').nth(1).map(str::to_owned);
                *place == finding.place || same(title) == same(&finding.title)
            });
        // A misspelt id is told once, where it is missed.
        let misspelt = finding.code == locale::code::SURPLUS_MESSAGE
            && meant
                .iter()
                .any(|hint| hint.starts_with(&format!("is `{id}` there")));
        let unused =
            finding.code == locale::code::MISSING_MESSAGE && unused.contains(&finding.place);
        if !(misspelt || unused || missing || broken || variable) {
            out.push(finding);
        }
    }
    let found = out.split_off(begin);
    out.extend(of_all_languages(found));
}

/// One finding for what several languages lack or have too much.
fn of_all_languages(found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    const LACKS: &str = " has no message ";
    const ADD: &str = "add it to ";
    let mut out: Vec<Diagnostic> = Vec::new();
    for finding in found {
        let one = |other: &&mut Diagnostic| {
            other.code == finding.code
                && match finding.code {
                    locale::code::MISSING_MESSAGE => {
                        let adds = |it: &Diagnostic| {
                            it.hint.as_ref().is_some_and(|hint| hint.starts_with(ADD))
                        };
                        other.place == finding.place && adds(other) && adds(&finding)
                    }
                    locale::code::SURPLUS_MESSAGE
                    | locale::code::SURPLUS_ATTRIBUTE
                    | locale::code::SURPLUS_VARIABLE => {
                        other.title == finding.title && other.place.file != finding.place.file
                    }
                    _ => false,
                }
        };
        let Some(first) = out.iter_mut().find(one) else {
            out.push(finding);
            continue;
        };
        if finding.code != locale::code::MISSING_MESSAGE {
            first.also.push((finding.place, "and here".into()));
            continue;
        }
        let (language, _) = finding.title.split_once(LACKS).unwrap_or_default();
        let several = first.title.replacen(LACKS, " have no message ", 1);
        first.title = several.replacen(" have", &format!(" and {language} have"), 1);
        let path = finding
            .hint
            .as_deref()
            .and_then(|hint| hint.strip_prefix(ADD));
        let hint = first.hint.take().unwrap_or_default();
        first.hint = Some(format!("{hint} and {}", path.unwrap_or_default()));
    }
    out
}
