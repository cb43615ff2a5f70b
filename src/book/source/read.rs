//! Reads nodes as what they should be, and says what they are instead.
//!
//! Every function reports into `out` and returns `None`; the caller goes on with the next
//! sibling, so that one run shows all findings.

use chrono::NaiveDate;

use super::{Entry, Kind, Node, Style};
use crate::diagnostic::{Diagnostic, Place, code, did_you_mean};

/// The fields of one map: reports what is unknown, missing or of the wrong shape.
///
/// Ask for every key with [`required`](Self::required) or [`optional`](Self::optional), read
/// the values with [`out`](Self::out), and call [`finish`](Self::finish): only then is it
/// known which keys nobody asked for.
#[must_use = "unknown keys are reported by `finish`"]
pub struct Fields<'n, 'd> {
    node: &'n Node,
    entries: &'n [Entry],
    what: String,
    asked: Vec<&'static str>,
    out: &'d mut Vec<Diagnostic>,
}

impl<'n, 'd> Fields<'n, 'd> {
    /// Begins to read a map; `None`, reported, if the node is none.
    ///
    /// `what` names the map in messages, as in "step `company`".
    pub fn of(node: &'n Node, what: &str, out: &'d mut Vec<Diagnostic>) -> Option<Self> {
        let Kind::Map(entries) = &node.kind else {
            let mut found = shape(node, &format!("a map for {what}"));
            if node.scalar().is_some_and(lacks_space) {
                found = found.hint("put a space behind the colon: `key: value`");
            }
            report(found, out);
            return None;
        };
        Some(Self {
            node,
            entries,
            what: what.to_owned(),
            asked: Vec::new(),
            out,
        })
    }

    /// The value of a key that must be there; `None`, reported, if it is not.
    pub fn required(&mut self, key: &'static str) -> Option<&'n Node> {
        let value = self.optional(key);
        if value.is_none() {
            let found = self.lacks(key);
            self.out.push(found);
        }
        value
    }

    /// The value of a key that may be absent.
    pub fn optional(&mut self, key: &'static str) -> Option<&'n Node> {
        self.asked.push(key);
        let entry = self.entries.iter().find(|entry| entry.key == key)?;
        Some(&entry.value)
    }

    /// Where findings about the values go while the map is being read.
    pub fn out(&mut self) -> &mut Vec<Diagnostic> {
        self.out
    }

    /// The map itself, to report something about the whole of it.
    pub fn node(&self) -> &'n Node {
        self.node
    }

    /// Reports every key that was not asked for.
    ///
    /// A misspelt key is one mistake: where it was probably meant for a missing one, the
    /// finding about the missing one is withdrawn.
    pub fn finish(mut self) {
        for entry in self.entries {
            if self.asked.contains(&entry.key.as_str()) {
                continue;
            }
            let (hint, meant) = self.hint_for(&entry.key);
            if let Some(meant) = meant {
                self.withdraw(meant);
            }
            let title = format!("unknown key `{}` in {}", entry.key, self.what);
            let found = Diagnostic::error(code::UNKNOWN_KEY, entry.key_place.clone(), title);
            self.out.push(found.hint(hint));
        }
    }

    fn lacks(&self, key: &str) -> Diagnostic {
        let title = format!("{} has no `{key}`", self.what);
        Diagnostic::error(code::MISSING_KEY, self.node.place.clone(), title)
            .hint(format!("add `{key}:` here"))
    }

    /// Takes back the finding that a key is missing, if there is one.
    fn withdraw(&mut self, key: &str) {
        let found = self.lacks(key);
        if let Some(at) = self.out.iter().rposition(|other| *other == found) {
            self.out.remove(at);
        }
    }

    /// What to do about an unknown key, and the key that was probably meant.
    fn hint_for(&self, key: &str) -> (String, Option<&'static str>) {
        if lacks_space(key) {
            let (word, _) = key.split_once(':').unwrap_or((key, ""));
            let meant = self.asked.iter().find(|asked| **asked == word).copied();
            return (
                "put a space behind the colon: `key: value`".to_owned(),
                meant,
            );
        }
        // A key that stands already was not meant once more.
        let free = |asked: &&&'static str| self.entries.iter().all(|entry| entry.key != **asked);
        if let Some(meant) = did_you_mean(key, self.asked.iter().filter(free).copied()) {
            let meant = self.asked.iter().find(|asked| **asked == meant).copied();
            return (
                format!("did you mean `{}`?", meant.unwrap_or_default()),
                meant,
            );
        }
        (one_of_these(&self.asked), None)
    }
}

/// Whether a text looks like `key:value` with the space forgotten.
fn lacks_space(text: &str) -> bool {
    text.split_once(':').is_some_and(|(key, value)| {
        let is_key = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
        let glued = value
            .chars()
            .next()
            .is_some_and(|c| !c.is_whitespace() && c != '/');
        !key.is_empty() && key.chars().all(is_key) && glued
    })
}

fn one_of_these(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.as_slice() {
        [] => "nothing can stand here; remove it".to_owned(),
        [one] => format!("only {one} can stand here"),
        _ => format!("one of {} can stand here", quoted.join(", ")),
    }
}

/// Any text that is not empty.
pub fn text(node: &Node, out: &mut Vec<Diagnostic>) -> Option<String> {
    scalar(node, "text", out).map(|(text, _)| text.to_owned())
}

/// The items of a list.
pub fn list<'n>(node: &'n Node, out: &mut Vec<Diagnostic>) -> Option<&'n [Node]> {
    let items = node.items();
    if items.is_none() {
        report(shape(node, "a list").hint("write `[one, two]`"), out);
    }
    items
}

/// The entries of a map in which any key can stand.
pub fn entries<'n>(node: &'n Node, out: &mut Vec<Diagnostic>) -> Option<&'n [Entry]> {
    let entries = node.map();
    if entries.is_none() {
        report(shape(node, "a map").hint("write `key: value`"), out);
    }
    entries
}

/// One of the known words.
pub fn one_of<'k>(node: &Node, known: &[&'k str], out: &mut Vec<Diagnostic>) -> Option<&'k str> {
    let (word, _) = scalar(node, "a word", out)?;
    let found = known.iter().find(|known| **known == word).copied();
    if found.is_none() {
        let hint = did_you_mean(word, known.iter().copied()).map_or_else(
            || one_of_these(known),
            |meant| format!("did you mean `{meant}`?"),
        );
        let title = format!("`{word}` cannot stand here");
        let found = Diagnostic::error(code::UNKNOWN_VALUE, node.place.clone(), title);
        out.push(found.hint(hint));
    }
    found
}

/// `true` or `false`, and no other word for it.
pub fn boolean(node: &Node, out: &mut Vec<Diagnostic>) -> Option<bool> {
    let what = "`true` or `false`";
    match scalar(node, what, out)? {
        ("true", Style::Plain) => Some(true),
        ("false", Style::Plain) => Some(false),
        (word, style) => {
            let hint = match word.to_lowercase().as_str() {
                "yes" | "y" | "on" | "true" => "write `true`, without quotes",
                "no" | "n" | "off" | "false" => "write `false`, without quotes",
                _ => "write `true` or `false`",
            };
            out.push(instead(node, what, word, style).hint(hint));
            None
        }
    }
}

/// A whole number as people write it: digits, perhaps a minus, no leading zero, no quotes.
pub fn integer(node: &Node, out: &mut Vec<Diagnostic>) -> Option<i64> {
    let (word, style) = scalar(node, "a whole number", out)?;
    let number = word.parse::<i64>().ok();
    // What is written otherwise (`010`, `+1`, `"1"`) may have been meant as something else.
    let number = number.filter(|number| number.to_string() == word && style == Style::Plain);
    if number.is_none() {
        let found = instead(node, "a whole number", word, style);
        out.push(found.hint("write digits only, as in `30`"));
    }
    number
}

/// A day of the calendar, `YYYY-MM-DD`, with or without quotes.
pub fn date(node: &Node, out: &mut Vec<Diagnostic>) -> Option<NaiveDate> {
    let (word, style) = scalar(node, "a date", out)?;
    let day = word.parse::<NaiveDate>().ok();
    // chrono also takes `2026-1-2` and years of any length.
    let day = day.filter(|day| word.len() == 10 && day.to_string() == word);
    if day.is_none() {
        let found = instead(node, "a date", word, style);
        out.push(found.hint("write year, month and day, as in `2026-03-31`"));
    }
    day
}

/// A name in kebab-case, as flows, steps, message ids and letter kinds have it.
pub fn id(node: &Node, out: &mut Vec<Diagnostic>) -> Option<String> {
    let (word, _) = scalar(node, "a name", out)?;
    check_id(word, &node.place, out).then(|| word.to_owned())
}

/// A name in snake_case, as slots and all that a condition can name have it.
pub fn name(node: &Node, out: &mut Vec<Diagnostic>) -> Option<String> {
    let (word, _) = scalar(node, "a name", out)?;
    check_name(word, &node.place, out).then(|| word.to_owned())
}

/// Whether a word, a key for instance, is kebab-case; reported if not. It may begin with a
/// digit.
pub fn check_id(word: &str, place: &Place, out: &mut Vec<Diagnostic>) -> bool {
    check_spelling(word, place, '-', "kebab-case", out)
}

/// Whether a word is snake_case and begins with a letter; reported if not. A hyphen would be
/// a minus in a condition, and a digit at its beginning a number.
pub fn check_name(word: &str, place: &Place, out: &mut Vec<Diagnostic>) -> bool {
    check_spelling(word, place, '_', "snake_case", out)
}

fn check_spelling(
    word: &str,
    place: &Place,
    joint: char,
    case: &str,
    out: &mut Vec<Diagnostic>,
) -> bool {
    let is_good = |word: &str| {
        let is_letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        let begins_well = joint == '-' || !word.starts_with(|c: char| c.is_ascii_digit());
        let mut parts = word.split(joint);
        begins_well && parts.all(|part| !part.is_empty() && part.chars().all(is_letter))
    };
    if is_good(word) {
        return true;
    }
    let title = format!("`{word}` is not spelt in {case}");
    let lower = word.to_lowercase();
    let parts = lower
        .split([' ', '-', '_', '.'])
        .filter(|part| !part.is_empty());
    let respelt = parts.collect::<Vec<_>>().join(&joint.to_string());
    let hint = if is_good(&respelt) {
        format!("write `{respelt}`")
    } else {
        format!("use a to z, 0 to 9 and `{joint}` between words")
    };
    out.push(Diagnostic::error(code::BAD_NAME, place.clone(), title).hint(hint));
    false
}

/// The text of a scalar that is not blank, and how it is written.
fn scalar<'n>(node: &'n Node, what: &str, out: &mut Vec<Diagnostic>) -> Option<(&'n str, Style)> {
    match &node.kind {
        Kind::Scalar(scalar) if !scalar.text.trim().is_empty() => {
            Some((scalar.text.as_str(), scalar.style))
        }
        Kind::Scalar(_) | Kind::List(_) | Kind::Map(_) | Kind::Empty => {
            report(shape(node, what), out);
            None
        }
    }
}

/// The finding for a node of the wrong shape.
fn shape(node: &Node, what: &str) -> Diagnostic {
    let found = match &node.kind {
        Kind::Scalar(scalar) if scalar.text.trim().is_empty() => "an empty text",
        Kind::Scalar(_) => "text",
        Kind::List(_) => "a list",
        Kind::Map(_) => "a map",
        Kind::Empty => "nothing",
    };
    let title = format!("expected {what}, found {found}");
    Diagnostic::error(code::WRONG_SHAPE, node.place.clone(), title)
}

/// The finding for a word that is not of the wanted form.
fn instead(node: &Node, what: &str, word: &str, style: Style) -> Diagnostic {
    let quoted = if style == Style::Quoted {
        " in quotes"
    } else {
        ""
    };
    let title = format!("expected {what}, found `{word}`{quoted}");
    Diagnostic::error(code::WRONG_SHAPE, node.place.clone(), title)
}

/// Reports a wrong shape, unless the same words were refused before: an alias or what lies
/// too deep is empty in the tree, and one mistake is one finding.
fn report(found: Diagnostic, out: &mut Vec<Diagnostic>) {
    let refused = [code::YAML_EXTRA, code::TOO_DEEP];
    let known = out
        .iter()
        .any(|other| refused.contains(&other.code) && other.place == found.place);
    if !known {
        out.push(found);
    }
}
