//! The YAML as written: every value with its place, unknown keys refused.
//!
//! A file of the book becomes a tree of our own instead of typed values at once, because an
//! editor wants all findings of a file in one run, each at its place. [`parse`] makes the
//! tree, [`Fields`] and the functions beside it read it, report what is wrong and go on.
//!
//! Text stays text: `no` is no boolean and `010` no number, unless a reader asks for one.
//! Only `null`, `~` and nothing at all are [`Kind::Empty`]. What YAML offers beyond plain
//! lists, maps and scalars (anchors, aliases, tags, directives, several documents) is
//! refused, as it makes a file mean something else than it seems to say.

use std::ops::Range;

use crate::diagnostic::Place;

mod read;
mod syntax;
mod yaml;

pub use read::{
    Fields, boolean, check_id, check_name, date, entries, id, integer, list, name, one_of, text,
};
pub use yaml::{MAX_BYTES, MAX_DEPTH, parse};

/// One value of a file, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// The words of the value. A list or map in lines of its own reaches from its first item
    /// to the end of its last; where nothing is written, the place is empty and stands behind
    /// the key.
    pub place: Place,
    /// What the value is.
    pub kind: Kind,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text, not interpreted.
    Scalar(Scalar),
    /// `- one` or `[one, two]`.
    List(Vec<Node>),
    /// `key: value` or `{ key: value }`, in the order of the file, each key once.
    Map(Vec<Entry>),
    /// `null`, `~` or nothing.
    Empty,
}

/// A text of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scalar {
    /// The text that is meant: without quotes, escapes resolved, lines folded.
    pub text: String,
    /// How it is written.
    pub style: Style,
}

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// As it is.
    Plain,
    /// In single or double quotes.
    Quoted,
    /// As lines below `|` or `>`.
    Block,
}

/// One key of a map with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key, without quotes.
    pub key: String,
    /// Where the key stands, with its quotes.
    pub key_place: Place,
    /// What it says.
    pub value: Node,
}

impl Node {
    /// The text, if this is one.
    pub fn scalar(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar(scalar) => Some(&scalar.text),
            Kind::List(_) | Kind::Map(_) | Kind::Empty => None,
        }
    }

    /// The items, if this is a list.
    pub fn items(&self) -> Option<&[Node]> {
        match &self.kind {
            Kind::List(items) => Some(items),
            Kind::Scalar(_) | Kind::Map(_) | Kind::Empty => None,
        }
    }

    /// The entries, if this is a map.
    pub fn map(&self) -> Option<&[Entry]> {
        match &self.kind {
            Kind::Map(entries) => Some(entries),
            Kind::Scalar(_) | Kind::List(_) | Kind::Empty => None,
        }
    }

    /// The value of a key, if this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        let entry = self.map()?.iter().find(|entry| entry.key == key)?;
        Some(&entry.value)
    }

    /// Whether nothing is written here.
    pub fn is_empty(&self) -> bool {
        self.kind == Kind::Empty
    }

    /// The place of a part of this text, given as bytes of the text.
    ///
    /// Where escapes, folding or indentation make the text differ from what the file holds,
    /// it is the place of the whole.
    pub fn part(&self, part: Range<usize>) -> Place {
        let whole = &self.place.span;
        let Kind::Scalar(scalar) = &self.kind else {
            return self.place.clone();
        };
        let mark = match scalar.style {
            Style::Plain => 0,
            Style::Quoted => 1,
            Style::Block => return self.place.clone(),
        };
        let as_written = whole.len() == scalar.text.len() + 2 * mark;
        if !as_written || part.start > part.end || part.end > scalar.text.len() {
            return self.place.clone();
        }
        let start = whole.start + mark;
        Place::new(&self.place.file, start + part.start..start + part.end)
    }
}

#[cfg(test)]
mod tests;
