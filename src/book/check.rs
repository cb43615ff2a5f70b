//! Questions about the whole: step never reached, refusal unanswered, text missing.

use crate::diagnostic::Diagnostic;

use super::Book;

/// Adds what is wrong with a book as a whole.
pub(super) fn check(_book: &Book, _out: &mut Vec<Diagnostic>) {}
