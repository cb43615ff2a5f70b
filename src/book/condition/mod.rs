//! Conditions: CEL, compiled and checked once when the book loads.
//!
//! A flow says `when:` and a letter's part says under which facts it stands. This module
//! promises: a condition that [`compile`] returns can be evaluated on all [`Facts`] that
//! agree with the [`Names`] it was checked against, so that nothing which protects a
//! person is dropped because of a misspelt name. What cannot be promised is refused, with
//! the place of the words at fault.

mod check;
pub mod code;
mod compare;
mod kind;
mod logic;
mod only;
mod report;
mod sample;
mod span;
#[cfg(test)]
mod tests;
mod types;

use std::{
    collections::BTreeSet,
    fmt,
    sync::{Arc, LazyLock},
};

use cel::common::types::CelBool;
use cel::{Context, ParseErrors, Program, Value};

use self::check::Check;
use self::report::{CONSTANT, SYNTAX, place_in};
use self::sample::Literals;
pub use self::sample::sample;
use self::span::{Spans, screen};
pub use self::types::{CannotTell, Fact, Facts, Name, Names, Type};
use crate::diagnostic::{Diagnostic, Place};

/// CEL's own functions. Making this costs more than a whole turn, so all scopes share one.
static STANDARD: LazyLock<Context<'static, 'static>> = LazyLock::new(Context::default);

/// A yes or no about the facts of a turn. Cheap to clone.
#[derive(Clone)]
pub struct Condition(Arc<Compiled>);

struct Compiled {
    source: String,
    names: BTreeSet<String>,
    proves: BTreeSet<String>,
    literals: Literals,
    program: Program,
}

impl Condition {
    /// One that could not be compiled, in a book that is never used for that: nobody can tell
    /// whether it holds.
    pub(crate) fn unreadable() -> Self {
        let program = Program::compile("null").expect("a word of CEL");
        Self(Arc::new(Compiled {
            source: String::new(),
            names: BTreeSet::new(),
            proves: BTreeSet::new(),
            literals: Literals::default(),
            program,
        }))
    }

    /// The names that it reads: when one of them changes, its answer may change.
    pub fn names(&self) -> &BTreeSet<String> {
        &self.0.names
    }

    /// The names that are known not to be null where it holds, and those of yes or no that
    /// are true then. A proof, and no trial: what is not in here may be null all the same.
    pub fn proves(&self) -> &BTreeSet<String> {
        &self.0.proves
    }

    /// The words of the book.
    pub fn source(&self) -> &str {
        &self.0.source
    }

    /// Says whether the condition holds.
    ///
    /// # Errors
    ///
    /// [`CannotTell`] when a fact is missing or not of its declared type. The caller takes
    /// the side that is safe for the person.
    pub fn holds(&self, facts: &Facts) -> Result<bool, CannotTell> {
        let standard: &Context<'_, '_> = &STANDARD;
        let mut scope = standard.new_inner_scope();
        scope.set_variable_resolver(facts);
        // The error is dropped on purpose: CEL's quotes the values it met.
        let value =
            Value::resolve_val(self.0.program.expression(), &scope).map_err(|_| CannotTell)?;
        value
            .downcast_ref::<CelBool>()
            .map(|answer| *answer.inner())
            .ok_or(CannotTell)
    }

    /// Finds facts for which it holds, and facts for which it does not.
    ///
    /// `None` means that no sample was found, which is a proof only where [`sample`] could
    /// go through all cases.
    pub fn both_ways(&self, names: &Names) -> (Option<Facts>, Option<Facts>) {
        let (mut yes, mut no) = (None, None);
        for facts in sample(names, self) {
            match self.holds(&facts) {
                Ok(true) if yes.is_none() => yes = Some(facts),
                Ok(false) if no.is_none() => no = Some(facts),
                _ => {}
            }
            if yes.is_some() && no.is_some() {
                break;
            }
        }
        (yes, no)
    }

    /// Says whether some sample of facts gives this answer.
    pub fn can_be(&self, answer: bool, names: &Names) -> bool {
        sample(names, self).any(|facts| self.holds(&facts) == Ok(answer))
    }
}

impl fmt::Debug for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Condition").field(&self.0.source).finish()
    }
}

impl PartialEq for Condition {
    /// Conditions are equal when their words are; names and program follow from them.
    fn eq(&self, other: &Self) -> bool {
        self.0.source == other.0.source
    }
}

impl Eq for Condition {}

/// Compiles and checks the condition that stands at `place`.
///
/// `place` begins at the first character of `source` in the file, inside the quotes if it
/// has some. Findings go to `out`; with errors there is no condition, with warnings alone
/// there is one.
pub fn compile(
    source: &str,
    place: &Place,
    names: &Names,
    out: &mut Vec<Diagnostic>,
) -> Option<Condition> {
    if let Err((at, reason)) = screen(source) {
        let report = Diagnostic::error(
            SYNTAX,
            place_in(place, at),
            "this condition cannot be read".to_owned(),
        );
        out.push(report.label(reason.to_owned()));
        return None;
    }
    let program = match Program::compile(source) {
        Ok(program) => program,
        Err(errors) => {
            out.push(unreadable(source, place, &errors));
            return None;
        }
    };
    let spans = Spans {
        source,
        info: program.source_info(),
    };
    let mut check = Check::new(spans, place, names, out);
    let proves = check.condition(program.expression());
    if check.failed {
        return None;
    }
    let literals = Literals {
        numbers: check.numbers,
        texts: check.texts,
    };
    let names_read = check.reads;
    let condition = Condition(Arc::new(Compiled {
        source: source.to_owned(),
        names: names_read,
        proves,
        literals,
        program,
    }));
    if let Some(answer) = constant(&condition, names) {
        let title = format!("this condition is always {answer}");
        let report = Diagnostic::warning(CONSTANT, place_in(place, 0..source.len()), title);
        out.push(report.label(format!("{answer} whatever the facts are")));
    }
    Some(condition)
}

/// The answer that a condition gives on all facts, if that can be proven by trying them.
fn constant(condition: &Condition, names: &Names) -> Option<bool> {
    if !sample::is_complete(names, condition) {
        return None;
    }
    match condition.both_ways(names) {
        (Some(_), None) => Some(true),
        (None, Some(_)) => Some(false),
        _ => None,
    }
}

/// Turns the parser's first error into an editor's words; later ones follow from it.
fn unreadable(source: &str, place: &Place, errors: &ParseErrors) -> Diagnostic {
    let syntax = errors
        .errors
        .iter()
        .find(|error| error.msg.starts_with("Syntax error"));
    let first = syntax.or(errors.errors.first());
    let (line, column) = first.map_or((1, 1), |error| error.pos);
    let start = offset(source, line, column);
    let rest = source.get(start..).unwrap_or_default();
    let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let length = match rest.find(|c| !word(c)) {
        Some(0) => rest.chars().next().map_or(0, char::len_utf8),
        Some(end) => end,
        None => rest.len(),
    };
    let at = start..start + length;
    let found = source.get(at.clone()).unwrap_or_default();
    let reserved = first.is_some_and(|error| error.msg.starts_with("reserved"));
    let (label, hint) = match found {
        "" => ("it ends too early".to_owned(), None),
        _ if reserved => (format!("CEL keeps the word `{found}` for itself"), None),
        "=" => ("a single `=`".to_owned(), Some("write `==` to compare")),
        "and" | "AND" | "&" => (format!("`{found}` is not known"), Some("write `&&`")),
        "or" | "OR" | "|" => (format!("`{found}` is not known"), Some("write `||`")),
        "not" | "NOT" => (format!("`{found}` is not known"), Some("write `!`")),
        "'" | "\"" => ("this text is not closed".to_owned(), None),
        _ => (format!("`{found}` does not fit here"), None),
    };
    let report = Diagnostic::error(
        SYNTAX,
        place_in(place, at),
        "this condition cannot be read".to_owned(),
    )
    .label(label);
    match hint {
        Some(hint) => report.hint(hint.to_owned()),
        None => report,
    }
}

/// The byte offset of a line and a column, both from 1; columns count characters.
fn offset(source: &str, line: isize, column: isize) -> usize {
    let from_0 = |n: isize| usize::try_from(n.saturating_sub(1)).unwrap_or(0);
    let mut lines = source.split_inclusive('\n');
    let before: usize = lines.by_ref().take(from_0(line)).map(str::len).sum();
    let within = lines.next().unwrap_or_default();
    let bytes: usize = within
        .chars()
        .take(from_0(column))
        .map(char::len_utf8)
        .sum();
    before + bytes
}
