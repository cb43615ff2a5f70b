//! Code, place, hint: what is wrong in a file of the book, told to whoever edits it.
//!
//! A check hands over a [`Diagnostic`] and goes on; nothing here stops at the first finding.
//! The same finding is drawn for a terminal ([`render`], [`render_all`]) and written for
//! programs ([`to_json`]), with the same line and column. A place that does not fit its
//! file, or whose file is unknown, is clamped and never a panic: a wrong place must not
//! hide the finding.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use serde::Serialize;

mod draw;
mod near;

pub use draw::{render, render_all};
pub use near::did_you_mean;

/// Where something stands: a file of the book and a byte range in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The path inside the content directory, with `/` between its parts.
    pub file: Arc<str>,
    /// Bytes of the file's text, from the start of the file, a byte order mark included.
    pub span: Range<usize>,
}

impl Place {
    /// Makes a place from its two parts.
    pub fn new(file: &Arc<str>, span: Range<usize>) -> Self {
        Self {
            file: Arc::clone(file),
            span,
        }
    }
}

/// The number of a check, such as `B012`. It never changes its meaning between releases.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Code(pub &'static str);

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

/// The codes of all checks.
pub mod code {
    use super::Code;

    /// The file is not YAML.
    pub const YAML_SYNTAX: Code = Code("B001");
    /// A map has the same key twice.
    pub const DUPLICATE_KEY: Code = Code("B002");
    /// An anchor, alias or tag: YAML that the book does not use.
    pub const YAML_EXTRA: Code = Code("B003");
    /// Lists and maps lie too deep in each other.
    pub const TOO_DEEP: Code = Code("B004");
    /// A file holds more than one YAML document.
    pub const SEVERAL_DOCUMENTS: Code = Code("B005");
    /// A file is too large.
    pub const TOO_LARGE: Code = Code("B006");
    /// A file is not UTF-8.
    pub const NOT_UTF8: Code = Code("B007");
    /// A map has a key that nobody reads.
    pub const UNKNOWN_KEY: Code = Code("B010");
    /// A value is of the wrong shape: a list for a text, a word for a date.
    pub const WRONG_SHAPE: Code = Code("B011");
    /// A value is none of those that can stand here.
    pub const UNKNOWN_VALUE: Code = Code("B012");
    /// A name is not spelt in kebab-case or snake_case, as its kind asks.
    pub const BAD_NAME: Code = Code("B013");
    /// A map lacks a key that it must have.
    pub const MISSING_KEY: Code = Code("B014");
    /// A file lies where no part of a book is looked for.
    pub const STRAY_FILE: Code = Code("B015");
    /// A step does nothing, or two things at once.
    pub const NO_ACT: Code = Code("B016");
    /// A target names a step that does not exist.
    pub const UNKNOWN_STEP: Code = Code("B020");
    /// A name of a slot, flow, letter, rule or value that does not exist.
    pub const UNKNOWN_NAME: Code = Code("B021");
    /// A file that every book needs is missing.
    pub const MISSING_FILE: Code = Code("B022");
    /// A line of a transcript does not hold.
    pub const TRANSCRIPT: Code = Code("T001");
    /// A rule, body or rung of law says nowhere where it was read.
    pub const NO_SOURCE: Code = Code("B060");

    /// A line of a company list is no record, or is of no use.
    pub const COMPANIES: Code = Code("B068");
    /// A pattern for replies or stories cannot be read.
    pub const PATTERN: Code = Code("B070");
    /// What stories are read for has no patterns.
    pub const NO_PATTERN: Code = Code("B073");
    /// A line is no sentence of a reply.
    pub const EXAMPLE: Code = Code("B074");
    /// A sentence of a reply stands twice.
    pub const EXAMPLE_TWICE: Code = Code("B075");
    /// A reason to refuse, or a kind of reply, has too few sentences in a language.
    pub const FEW_EXAMPLES: Code = Code("B076");
    /// A holiday misses a year.
    pub const HOLIDAY_YEARS: Code = Code("B077");

    /// Every code with its meaning in one line, in order.
    pub const ALL: &[(Code, &str)] = &[
        (YAML_SYNTAX, "the file is not YAML"),
        (DUPLICATE_KEY, "a map has the same key twice"),
        (
            YAML_EXTRA,
            "an anchor, alias or tag: YAML that the book does not use",
        ),
        (TOO_DEEP, "lists and maps lie too deep in each other"),
        (
            SEVERAL_DOCUMENTS,
            "a file holds more than one YAML document",
        ),
        (TOO_LARGE, "a file is too large"),
        (NOT_UTF8, "a file is not UTF-8"),
        (UNKNOWN_KEY, "a map has a key that nobody reads"),
        (WRONG_SHAPE, "a value is of the wrong shape"),
        (
            UNKNOWN_VALUE,
            "a value is none of those that can stand here",
        ),
        (
            BAD_NAME,
            "a name is not spelt in kebab-case or snake_case, as its kind asks",
        ),
        (MISSING_KEY, "a map lacks a key that it must have"),
        (
            STRAY_FILE,
            "a file lies where no part of a book is looked for",
        ),
        (NO_ACT, "a step does nothing, or two things at once"),
        (UNKNOWN_STEP, "a target names a step that does not exist"),
        (
            UNKNOWN_NAME,
            "a name of a slot, flow, letter, rule or value does not exist",
        ),
        (MISSING_FILE, "a file that every book needs is missing"),
        (NO_SOURCE, "a rule, body or rung of law has no source"),
        (
            COMPANIES,
            "a line of a company list is no record, or is of no use",
        ),
        (PATTERN, "a pattern for replies or stories cannot be read"),
        (NO_PATTERN, "what stories are read for has no patterns"),
        (EXAMPLE, "a line is no sentence of a reply"),
        (EXAMPLE_TWICE, "a sentence of a reply stands twice"),
        (
            FEW_EXAMPLES,
            "a reason to refuse, or a kind of reply, has too few sentences",
        ),
        (
            HOLIDAY_YEARS,
            "a holiday that stands in most years misses one",
        ),
        (TRANSCRIPT, "a line of a transcript does not hold"),
    ];
}

/// How bad a finding is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The book cannot be used.
    Error,
    /// The book can be used, and somebody should look.
    Warning,
}

/// One finding: what is wrong, where, and what to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which check found it.
    pub code: Code,
    /// Whether the book can still be used.
    pub severity: Severity,
    /// What is wrong, in the editor's own words: lower case, no final period.
    pub title: String,
    /// The words at fault.
    pub place: Place,
    /// The reason, shown at the words at fault; may be empty.
    pub label: String,
    /// The next step.
    pub hint: Option<String>,
    /// Other places that explain this one, each with its reason.
    pub also: Vec<(Place, String)>,
}

impl Diagnostic {
    /// A finding with which the book cannot be used.
    pub fn error(code: Code, place: Place, title: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            title: title.into(),
            place,
            label: String::new(),
            hint: None,
            also: Vec::new(),
        }
    }

    /// A finding with which the book can be used.
    pub fn warning(code: Code, place: Place, title: impl Into<String>) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(code, place, title)
        }
    }

    /// Says the reason at the words at fault.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Says the next step.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Shows another place that explains this one.
    #[must_use]
    pub fn also(mut self, place: Place, text: impl Into<String>) -> Self {
        self.also.push((place, text.into()));
        self
    }
}

/// The texts of all files of a book, to show the line at fault.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources(BTreeMap<Arc<str>, Arc<str>>);

impl Sources {
    /// Keeps the text of a file; a text kept before under the same name goes.
    pub fn insert(&mut self, file: Arc<str>, text: Arc<str>) {
        self.0.insert(file, text);
    }

    /// The text of a file.
    pub fn get(&self, file: &str) -> Option<&Arc<str>> {
        self.0.get(file)
    }

    /// All files with their texts, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&Arc<str>, &Arc<str>)> {
        self.0.iter()
    }

    /// Line and column at which a place begins, both from 1, the column in characters.
    ///
    /// A byte order mark does not count, as it does not in an editor. `None` if the file is
    /// unknown.
    pub fn line_column(&self, place: &Place) -> Option<(usize, usize)> {
        let (text, span) = self.shown(place)?;
        Some(line_column(text, span.start))
    }

    /// The text of a place's file without its byte order mark, and the place in it, clamped
    /// to whole characters. What begins behind the last line begins at its end.
    fn shown(&self, place: &Place) -> Option<(&str, Range<usize>)> {
        let whole: &str = self.get(&place.file)?;
        let text = whole.strip_prefix('\u{feff}').unwrap_or(whole);
        let mark = whole.len() - text.len();
        let last = text.strip_suffix('\n').unwrap_or(text);
        let last = last.strip_suffix('\r').unwrap_or(last);
        let start = place.span.start.saturating_sub(mark).min(last.len());
        let start = text.floor_char_boundary(start);
        let end = text.ceil_char_boundary(place.span.end.saturating_sub(mark));
        Some((text, start..end.max(start)))
    }
}

/// Line and column of a byte offset that is a character boundary of `text`.
fn line_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = before.get(line_start..).unwrap_or("").chars().count() + 1;
    (line, column)
}

/// A place as a program reads it: lines and columns from 1, columns in characters, the end
/// behind the last character; all absent if the file is unknown.
#[derive(Serialize)]
struct Spot<'a> {
    file: &'a str,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    words: Option<&'a str>,
}

impl<'a> Spot<'a> {
    fn of(place: &'a Place, sources: &'a Sources) -> Self {
        let shown = sources.shown(place);
        let at = |offset: fn(&Range<usize>) -> usize| {
            let (text, span) = shown.as_ref()?;
            Some(line_column(text, offset(span)))
        };
        let (start, end) = (at(|span| span.start), at(|span| span.end));
        Self {
            file: &place.file,
            line: start.map(|(line, _)| line),
            column: start.map(|(_, column)| column),
            end_line: end.map(|(line, _)| line),
            end_column: end.map(|(_, column)| column),
            words: shown.as_ref().and_then(|(t, span)| t.get(span.clone())),
        }
    }
}

#[derive(Serialize)]
struct Remark<'a> {
    #[serde(flatten)]
    spot: Spot<'a>,
    text: &'a str,
}

#[derive(Serialize)]
struct Finding<'a> {
    code: &'static str,
    severity: Severity,
    title: &'a str,
    #[serde(flatten)]
    spot: Spot<'a>,
    label: &'a str,
    hint: Option<&'a str>,
    also: Vec<Remark<'a>>,
}

/// Writes one finding for programs, with the words at fault.
pub fn to_json(diagnostic: &Diagnostic, sources: &Sources) -> serde_json::Value {
    let also = diagnostic.also.iter().map(|(place, text)| Remark {
        spot: Spot::of(place, sources),
        text,
    });
    let finding = Finding {
        code: diagnostic.code.0,
        severity: diagnostic.severity,
        title: &diagnostic.title,
        spot: Spot::of(&diagnostic.place, sources),
        label: &diagnostic.label,
        hint: diagnostic.hint.as_deref(),
        also: also.collect(),
    };
    serde_json::to_value(finding).expect("texts, numbers and text keys are always JSON")
}

#[cfg(test)]
mod tests;
