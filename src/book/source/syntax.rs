//! Syntax errors in an editor's words, with the next step.
//!
//! The parser knows what rule was broken; an editor knows what they typed. The mistakes that
//! people make (a tab, no space behind the colon, a quote left open) break rules that sound
//! like something else, so the lines around the error are looked at too.

use std::sync::Arc;

use granit_parser::{ErrorKind, ScanError};

use super::yaml::too_deep;
use crate::diagnostic::{Code, Diagnostic, Place, code};

/// The finding for an error of the parser, with the offsets of the brackets still open.
pub(super) fn explain(
    file: &Arc<str>,
    text: &str,
    error: &ScanError,
    open_brackets: &[usize],
) -> Diagnostic {
    let reported = error.marker().byte_offset().unwrap_or(0).min(text.len());
    let at = text.floor_char_boundary(reported);
    if *error.kind() == ErrorKind::RecursionLimitExceeded {
        return too_deep(word_at(file, text, at));
    }
    if let Some(colon) = colon_without_space(text, at, error.kind()) {
        let place = Place::new(file, colon..colon + 1);
        return Diagnostic::error(code::YAML_SYNTAX, place, "no space behind the colon")
            .label("a space is missing here")
            .hint("write `key: value`");
    }
    let (code, title, hint) = words(error.kind());
    let opened = open_brackets.last().filter(|_| in_brackets(error.kind()));
    let place = match opened {
        // Where the parser gave up is often lines behind the bracket that was left open.
        Some(&bracket) => word_at(file, text, bracket),
        None => word_at(file, text, at),
    };
    let mut found = Diagnostic::error(code, place, title).hint(hint);
    if opened.is_some_and(|bracket| *bracket != at) {
        found = found.also(word_at(file, text, at), "does not fit in here");
    }
    found
}

/// The word that begins at an offset: one bracket or quote, or all up to the next space.
fn word_at(file: &Arc<str>, text: &str, at: usize) -> Place {
    let rest = text.get(at..).unwrap_or("");
    let mut length = 0;
    for c in rest.chars() {
        let stands_alone = matches!(c, '[' | ']' | '{' | '}' | ',' | '"' | '\'');
        if length > 0 && (stands_alone || c.is_whitespace()) || matches!(c, '\n' | '\r') {
            break;
        }
        length += c.len_utf8();
        if stands_alone || c.is_whitespace() {
            break;
        }
    }
    Place::new(file, at..at + length)
}

/// The colon of `key:value` on the line of the error or the one before it.
///
/// YAML reads it as one word, and complains about the next line only.
fn colon_without_space(text: &str, at: usize, kind: &ErrorKind) -> Option<usize> {
    let matters = matches!(
        kind,
        ErrorKind::SimpleKeyExpected
            | ErrorKind::MappingValueNotAllowed
            | ErrorKind::ExpectedBlockMappingKey
            | ErrorKind::ExpectedDocumentStart
    );
    if !matters {
        return None;
    }
    let start_of = |offset: usize| {
        let before = text.get(..offset).unwrap_or("");
        before.rfind('\n').map_or(0, |newline| newline + 1)
    };
    let here = start_of(at);
    let above = here.checked_sub(1).map(start_of);
    [Some(here), above].into_iter().flatten().find_map(|start| {
        let line = text.get(start..)?.lines().next()?;
        let key = line.trim_start_matches([' ', '-']);
        let colon = key.find(|c: char| !c.is_alphanumeric() && c != '-' && c != '_')?;
        let behind = key.get(colon..)?.strip_prefix(':')?;
        // `https://…` is no key with its value.
        let glued = behind.starts_with(|c: char| !c.is_whitespace() && c != '/' && c != ':');
        (colon > 0 && glued).then_some(start + line.len() - key.len() + colon)
    })
}

/// Whether an error can come from a bracket that was left open.
fn in_brackets(kind: &ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::UnexpectedEofFlowSequence
            | ErrorKind::UnexpectedEofFlowMapping
            | ErrorKind::ExpectedFlowMappingSeparator
            | ErrorKind::ExpectedFlowSequenceSeparator
            | ErrorKind::UnclosedFlowCollection { .. }
            | ErrorKind::InvalidColonPlacement
            | ErrorKind::BlockEntryInFlowCollection
            | ErrorKind::InvalidFlowScalarIndent
    )
}

/// Code, title and hint for an error of the parser.
fn words(kind: &ErrorKind) -> (Code, &'static str, &'static str) {
    let (title, hint) = match kind {
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabAtBlockScalarStart
        | ErrorKind::TabInIndentation
        | ErrorKind::TabInPlainScalar => (
            "a tab stands where only spaces may",
            "replace the tab by spaces, two for each level",
        ),
        ErrorKind::UnclosedQuotedScalar | ErrorKind::DocumentIndicatorInQuotedScalar => (
            "a quote is opened and never closed",
            "close the quote; an apostrophe in a text goes into double quotes",
        ),
        ErrorKind::InvalidTrailingSingleQuotedScalar
        | ErrorKind::InvalidTrailingDoubleQuotedScalar => (
            "something follows the closing quote",
            "put the quotes around the whole text",
        ),
        ErrorKind::UnknownQuotedScalarEscape
        | ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidLowSurrogateHexEscape
        | ErrorKind::InvalidLowSurrogate
        | ErrorKind::MissingLowSurrogate
        | ErrorKind::UnpairedLowSurrogate
        | ErrorKind::InvalidUnicodeEscape => (
            "a backslash in double quotes begins something unknown",
            "double the backslash, or use single quotes",
        ),
        ErrorKind::UnclosedFlowCollection { .. }
        | ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::ExpectedFlowMappingSeparator
        | ErrorKind::ExpectedFlowSequenceSeparator
        | ErrorKind::InvalidFlowScalarIndent
        | ErrorKind::InvalidColonPlacement
        | ErrorKind::BlockEntryInFlowCollection => (
            "a bracket is not closed, or a comma is missing in it",
            "close it with `]` or `}`, and put a comma between its parts",
        ),
        ErrorKind::MisplacedFlowCollectionEnd | ErrorKind::MismatchedFlowCollectionEnd { .. } => (
            "a bracket does not fit the one that was opened",
            "`[` is closed by `]` and `{` by `}`",
        ),
        ErrorKind::UnexpectedEofImplicitFlowMapping => (
            "a comma has nothing before it",
            "remove one comma, or put a value before it",
        ),
        ErrorKind::MappingValueNotAllowed => (
            "a second colon, or a line that is indented too far",
            "put quotes around a text with a colon; keys of one map begin in the same column",
        ),
        ErrorKind::SimpleKeyExpected | ErrorKind::InvalidSimpleKey => (
            "a line without a colon stands among keys",
            "write `key: value`, or indent the line if it belongs to the text above",
        ),
        ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::ExpectedBlockSequenceEntry
        | ErrorKind::BlockSequenceEntryNotAllowed
        | ErrorKind::MappingKeyNotAllowed
        | ErrorKind::ExpectedDocumentStart
        | ErrorKind::InvalidIndentation
        | ErrorKind::InvalidQuotedScalarIndent
        | ErrorKind::InvalidBlockScalarIndent => (
            "this line does not fit the lines above it",
            "keys of one map, and the dashes of one list, begin in the same column",
        ),
        ErrorKind::UnexpectedCharacter { character } if !character.is_control() => (
            "a text cannot begin with this character",
            "put quotes around the text",
        ),
        ErrorKind::UnexpectedCharacter { .. } | ErrorKind::BomInsideDocument => (
            "an invisible character stands here",
            "remove it; retyping the line helps",
        ),
        ErrorKind::CommentNotSeparated | ErrorKind::CommentInterceptedScalar => (
            "a comment stands in the middle of something",
            "put a space before `#`, or quotes around a text with `#`",
        ),
        ErrorKind::InvalidBlockScalarHeader | ErrorKind::ZeroBlockScalarIndent => (
            "text follows `|` or `>` on the same line",
            "begin the text on the next line, indented",
        ),
        ErrorKind::DirectiveDisallowed => (
            "a line that begins with `%` is a directive, which a book does not use",
            "remove the line",
        ),
        ErrorKind::MissingAnchorOrAliasName | ErrorKind::UnknownAnchor => {
            let hint = "put quotes around the text";
            return (
                code::YAML_EXTRA,
                "a text cannot begin with `*` or `&`",
                hint,
            );
        }
        ErrorKind::UndeclaredTagHandle
        | ErrorKind::ExpectedTagBang
        | ErrorKind::InvalidGlobalTagCharacter
        | ErrorKind::InvalidTagTerminator
        | ErrorKind::MissingTagUri
        | ErrorKind::UnclosedVerbatimTag
        | ErrorKind::InvalidTagEscape
        | ErrorKind::InvalidTagUtf8LeadingByte
        | ErrorKind::InvalidTagUtf8TrailingByte
        | ErrorKind::InvalidTagUtf8 => {
            let hint = "put quotes around the text";
            return (code::YAML_EXTRA, "a text cannot begin with `!`", hint);
        }
        // What is left is rare, and the parser's enum may grow.
        _ => (
            "the file cannot be read as YAML from here on",
            "compare the line with its neighbours: indentation, colon, quotes",
        ),
    };
    (code::YAML_SYNTAX, title, hint)
}
