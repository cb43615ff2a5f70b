//! Reads the files of a language and says, in a translator's terms, what does not parse.

use std::collections::btree_map;
use std::sync::Arc;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::code;
use super::depth::{DEEPEST, too_deep};
use super::source::{Entry, Index, Places};
use super::value::FUNCTIONS;
use crate::diagnostic::{Code, Diagnostic, Place};

/// Reads one file into the index. What does not parse is reported, and the rest is read.
/// `false` if the file must not be given to Fluent at all.
pub(super) fn read(
    file: &Arc<str>,
    text: &str,
    index: &mut Index,
    out: &mut Vec<Diagnostic>,
) -> bool {
    index.files.push(Arc::clone(file));
    let places = Places { file, text };
    if let Some(at) = too_deep(text) {
        out.push(
            Diagnostic::error(
                code::SYNTAX,
                places.at(at..at + 1),
                "braces lie too deep in each other",
            )
            .label(format!("more than {DEEPEST} are open here"))
            .hint("close each `{` with a `}`; the file is not read as long as it has this"),
        );
        return false;
    }
    let body = without_mark(text);
    let (resource, errors) = match parser::parse(body) {
        Ok(resource) => (resource, Vec::new()),
        Err(broken) => broken,
    };
    let mark = text.len() - body.len();
    out.extend(errors.iter().map(|error| unparsed(&places, mark, error)));
    for entry in &resource.body {
        match entry {
            ast::Entry::Message(message) => {
                let id = message.id.name;
                let entry = places.entry(id, message.value.as_ref(), &message.attributes);
                add(index, id, false, entry, out);
            }
            ast::Entry::Term(term) => {
                let id = term.id.name;
                let entry = places.entry(id, Some(&term.value), &term.attributes);
                add(index, id, true, entry, out);
            }
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => {}
        }
    }
    true
}

/// A file's text without its byte order mark.
pub(super) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Keeps an entry; the first of two with one name stays, as in Fluent's bundle.
fn add(index: &mut Index, id: &str, term: bool, entry: Entry, out: &mut Vec<Diagnostic>) {
    let shown = if term {
        format!("-{id}")
    } else {
        id.to_owned()
    };
    for (position, attribute) in entry.attributes.iter().enumerate() {
        let mut before = entry.attributes.iter().take(position);
        if let Some(first) = before.find(|first| first.name == attribute.name) {
            out.push(
                Diagnostic::error(
                    code::DUPLICATE_ATTRIBUTE,
                    attribute.place.clone(),
                    format!("`{shown}` has the attribute `.{}` twice", attribute.name),
                )
                .label("here again")
                .also(first.place.clone(), "first written here")
                .hint("keep one of them"),
            );
        }
    }
    if entry.value.as_ref().is_some_and(|part| part.is_empty) {
        out.push(empty(entry.place.clone(), &shown));
    }
    for attribute in entry
        .attributes
        .iter()
        .filter(|attribute| attribute.part.is_empty)
    {
        let name = format!("{shown}.{}", attribute.name);
        out.push(empty(attribute.place.clone(), &name));
    }
    let (own, other) = if term {
        (&mut index.terms, &index.messages)
    } else {
        (&mut index.messages, &index.terms)
    };
    // Fluent keeps messages, terms and functions under one name each, without the hyphen.
    let taken = if let Some(clash) = other.get(id) {
        Some((Some(clash.place.clone()), "a message and a term"))
    } else if FUNCTIONS.iter().any(|function| function.name == id) {
        Some((None, "a function and a text"))
    } else {
        None
    };
    if let Some((first, what)) = taken {
        let finding = Diagnostic::error(
            code::DUPLICATE_MESSAGE,
            entry.place.clone(),
            format!("`{id}` names {what}"),
        )
        .label("this one would be lost")
        .hint("give one of them another name; the hyphen of a term makes no difference");
        out.push(match first {
            Some(place) => finding.also(place, "the name is first used here"),
            None => finding,
        });
    }
    match own.entry(id.to_owned()) {
        btree_map::Entry::Vacant(vacant) => {
            vacant.insert(entry);
        }
        btree_map::Entry::Occupied(first) => out.push(
            Diagnostic::error(
                code::DUPLICATE_MESSAGE,
                entry.place.clone(),
                format!("`{shown}` is written twice"),
            )
            .label("this one would be lost")
            .also(first.get().place.clone(), "first written here")
            .hint("keep one of them, in whichever file its flow or letter has"),
        ),
    }
}

fn empty(place: Place, name: &str) -> Diagnostic {
    Diagnostic::error(code::EMPTY, place, format!("`{name}` has no text"))
        .label("nothing would be shown")
        .hint("write the text behind the `=`, or take the line out")
}

fn unparsed(places: &Places<'_>, mark: usize, error: &ParserError) -> Diagnostic {
    let words = places.text;
    let start = words.floor_char_boundary((error.pos.start + mark).min(words.len()));
    let end = words.ceil_char_boundary((error.pos.end + mark).clamp(start, words.len()));
    let place = places.at(start..end);
    let (code, title, label, hint) = explain(&error.kind);
    if code == code::EMPTY {
        // The parser points behind the message; its id is what a translator looks for.
        let slice = error.slice.clone().unwrap_or(error.pos.clone());
        let id = slice.start + mark;
        let named = words.get(id..).map_or("", |rest| {
            let end = rest.find([' ', '=', '\n']).unwrap_or(rest.len());
            rest.get(..end).unwrap_or("")
        });
        return empty(places.of(named), named);
    }
    // For a call the parser points behind the brackets; the name before them is at fault.
    let name = match error.kind {
        ErrorKind::ForbiddenCallee => words.get(..start).and_then(callee),
        _ => None,
    };
    let place = name.map_or(place, |name| places.of(name));
    Diagnostic::error(code, place, title)
        .label(label)
        .hint(hint)
}

/// The name before the last opening bracket.
fn callee(before: &str) -> Option<&str> {
    let (before, _) = before.rsplit_once('(')?;
    let before = before.trim_end();
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let (_, name) = before.split_at(before.trim_end_matches(is_name).len());
    (!name.is_empty()).then_some(name)
}

/// What an error of the parser means to somebody who writes sentences.
fn explain(kind: &ErrorKind) -> (Code, String, &'static str, &'static str) {
    let (title, label, hint): (String, _, _) = match kind {
        ErrorKind::ExpectedMessageField { .. } => {
            return (code::EMPTY, String::new(), "", "");
        }
        ErrorKind::ExpectedToken('=') => (
            "this line is no message".into(),
            "a name and `=` should stand before the text",
            "write `name = text`; a line that goes on with the text above begins with spaces",
        ),
        ErrorKind::ExpectedToken('}') => (
            "a `{` is not closed".into(),
            "a `}` should stand here at the latest",
            "write `{ $name }`; a brace that should be seen is written `{\"{\"}`",
        ),
        ErrorKind::ExpectedToken(']') => (
            "the name of a variant is not closed".into(),
            "a `]` should stand here",
            "write `[one] text`",
        ),
        ErrorKind::ExpectedToken(token) => (
            format!("a `{token}` is missing"),
            "it should stand here",
            "compare with the same message in another language",
        ),
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') || range.contains("\\n") => {
            (
                "a line break is missing".into(),
                "each variant has a line of its own",
                "begin a new line before this, indented",
            )
        }
        ErrorKind::ExpectedCharRange { .. } => (
            "a name is expected".into(),
            "names begin with one of the letters a to z",
            "names have the letters a to z, digits, `-` and `_`, in every language",
        ),
        ErrorKind::ExpectedTermField { .. } | ErrorKind::MissingValue => (
            "a text is missing".into(),
            "a text should stand here",
            "write it behind the `=` or the `]`, or on the next line, indented",
        ),
        ErrorKind::ForbiddenCallee => (
            "this is no function".into(),
            "names of functions are written in capitals",
            "write `{ DATE($day) }`",
        ),
        ErrorKind::MissingDefaultVariant => (
            "no variant is marked for all other cases".into(),
            "the choice ends here without one",
            "put a `*` before the last one: `*[other] text`",
        ),
        ErrorKind::MultipleDefaultVariants => (
            "two variants are marked for all other cases".into(),
            "the second one",
            "leave the `*` at one of them",
        ),
        ErrorKind::MessageReferenceAsSelector | ErrorKind::MessageAttributeAsSelector => (
            "a message cannot be chosen by".into(),
            "this is a message",
            "choose by a variable: `{ $name -> … }`",
        ),
        ErrorKind::TermReferenceAsSelector => (
            "a term cannot be chosen by".into(),
            "this is a term",
            "choose by an attribute of the term: `{ -name.gender -> … }`",
        ),
        ErrorKind::TermAttributeAsPlaceable => (
            "an attribute of a term cannot be shown".into(),
            "it is there to choose by",
            "show the term itself, or choose by the attribute: `{ -name.gender -> … }`",
        ),
        ErrorKind::UnterminatedStringLiteral => (
            "a quoted text is not closed".into(),
            "the line ends within the quotes",
            "close it with a straight `\"`; “ and ” are letters like others",
        ),
        ErrorKind::PositionalArgumentFollowsNamed => (
            "the value stands behind an option".into(),
            "it comes first",
            "write `{ DATES($when, form: \"on\") }`",
        ),
        ErrorKind::DuplicatedNamedArgument(name) => (
            format!("the option `{name}` is given twice"),
            "the second one",
            "keep one of them",
        ),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => (
            "a `\\` is followed by what it cannot stand before".into(),
            "within quotes",
            "within quotes `\\\\`, `\\\"` and `\\u00A0` (four digits) are possible",
        ),
        ErrorKind::UnbalancedClosingBrace => (
            "a `}` has no `{`".into(),
            "this one",
            "a brace that should be seen is written `{\"}\"}`",
        ),
        ErrorKind::ExpectedInlineExpression => (
            "nothing is named between the braces".into(),
            "a variable, function or message should stand here",
            "write `{ $name }`; a brace that should be seen is written `{\"{\"}`",
        ),
        ErrorKind::ExpectedSimpleExpressionAsSelector => (
            "this cannot be chosen by".into(),
            "a variable or a function should stand before the `->`",
            "write `{ $name -> … }` without further braces",
        ),
        ErrorKind::ExpectedLiteral => (
            "an option is not written out".into(),
            "a quoted text or a number should stand here",
            "write `form: \"on\"`; a variable cannot stand here",
        ),
    };
    (code::SYNTAX, title, label, hint)
}
