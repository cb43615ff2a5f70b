//! From the events of the YAML parser to the tree.
//!
//! Nothing here recurses: depth is bounded while the tree grows, so that a file of brackets
//! cannot exhaust the stack, neither here nor when the tree is dropped.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use granit_parser::{Event, Parser, ScalarStyle, Span, StructureStyle, Tag};

use super::{Entry, Kind, Node, Scalar, Style, syntax};
use crate::diagnostic::{Diagnostic, Place, code};

/// The largest file, in bytes.
pub const MAX_BYTES: usize = 1024 * 1024;

/// How many lists and maps may lie in each other.
pub const MAX_DEPTH: usize = 32;

/// Reads the YAML of one file into a tree and reports all that it refuses.
///
/// `None` if the file is too large or its syntax is broken, as what comes after would be
/// guesswork. All other findings leave a tree to go on with: of a key that stands twice the
/// first remains, an alias and what lies too deep become [`Kind::Empty`], an anchor or tag is
/// dropped from its value, and only the first document counts. A file without a value is
/// `Empty` too.
pub fn parse(file: &Arc<str>, text: &str, out: &mut Vec<Diagnostic>) -> Option<Node> {
    if text.len() > MAX_BYTES {
        let title = format!("the file has {} bytes, {MAX_BYTES} are read", text.len());
        let found = Diagnostic::error(code::TOO_LARGE, Place::new(file, 0..0), title);
        out.push(found.hint("split it into several files"));
        return None;
    }
    let options = granit_parser::options! {
        emit_comments: false,
        emit_anchor_events: true,
        emit_unresolved_aliases: true,
        disallow_directives: true,
    };
    let mut tree = Tree::new(file, text, out);
    for next in Parser::new_from_str_with_options(text, options) {
        match next {
            Ok((event, span)) => {
                if !tree.take(event, &span) {
                    break;
                }
            }
            Err(error) => {
                let open = tree.open_brackets();
                let found = syntax::explain(file, text, &error, &open);
                // Far too deep, the parser gives up on what was reported before.
                if found.code != code::TOO_DEEP || tree.too_deep == 0 {
                    out.push(found);
                }
                return None;
            }
        }
    }
    Some(tree.finish())
}

/// A list or map of which the end has not come yet.
struct Open {
    start: usize,
    /// The end of what is in it so far.
    end: usize,
    in_brackets: bool,
    holds: Holds,
}

enum Holds {
    List(Vec<Node>),
    Map {
        entries: Vec<Entry>,
        places: HashMap<String, Place>,
        /// The key whose value has not come yet; `Refused` drops that value.
        key: Option<Key>,
    },
}

enum Key {
    Good(String, Place),
    Refused,
}

struct Tree<'a> {
    file: &'a Arc<str>,
    text: &'a str,
    out: &'a mut Vec<Diagnostic>,
    open: Vec<Open>,
    root: Option<Node>,
    /// How many lists and maps are open below the deepest that is kept.
    too_deep: usize,
}

impl<'a> Tree<'a> {
    fn new(file: &'a Arc<str>, text: &'a str, out: &'a mut Vec<Diagnostic>) -> Self {
        Self {
            file,
            text,
            out,
            open: Vec::new(),
            root: None,
            too_deep: 0,
        }
    }

    /// Takes one event; `false` when the rest of the file does not count.
    fn take(&mut self, event: Event<'_>, span: &Span) -> bool {
        let range = range(span);
        match event {
            Event::DocumentStart(..) if self.root.is_some() => {
                self.several_documents(range);
                return false;
            }
            Event::Anchor(..) => self.refuse(range, "an anchor"),
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                self.refuse(range.clone(), "an alias");
                self.value(range, Kind::Empty);
            }
            Event::Scalar(text, style, _, tag) => {
                self.refuse_tag(tag.as_deref(), span);
                self.scalar(range, text, style);
            }
            Event::SequenceStart(style, _, tag) => {
                self.refuse_tag(tag.as_deref(), span);
                self.begin(range, style, Holds::List(Vec::new()));
            }
            Event::MappingStart(style, _, tag) => {
                self.refuse_tag(tag.as_deref(), span);
                let holds = Holds::Map {
                    entries: Vec::new(),
                    places: HashMap::new(),
                    key: None,
                };
                self.begin(range, style, holds);
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(&range),
            // The rest is the frame of stream and document, and what the options switch off.
            _ => {}
        }
        true
    }

    fn several_documents(&mut self, range: Range<usize>) {
        let place = Place::new(self.file, range);
        let title = "a second document begins here; the rest of the file is not read";
        let found = Diagnostic::error(code::SEVERAL_DOCUMENTS, place, title)
            .hint("leave out `---`, or make a file of its own from what follows");
        self.out.push(found);
    }

    fn refuse(&mut self, range: Range<usize>, what: &str) {
        let words = self.text.get(range.clone()).unwrap_or("");
        let title = format!("`{words}` is {what}, which a book does not use");
        let place = Place::new(self.file, range);
        let found = Diagnostic::error(code::YAML_EXTRA, place, title)
            .hint("write the value out, or put quotes around it if a text is meant");
        self.out.push(found);
    }

    fn refuse_tag(&mut self, tag: Option<&Tag>, span: &Span) {
        if tag.is_some() {
            let place = span.tag_span().map_or(range(span), |tag| range(&tag));
            self.refuse(place, "a tag");
        }
    }

    fn scalar(&mut self, range: Range<usize>, text: Cow<'_, str>, style: ScalarStyle) {
        let style = match style {
            ScalarStyle::Plain => Style::Plain,
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Style::Quoted,
            ScalarStyle::Literal | ScalarStyle::Folded => Style::Block,
        };
        let range = self.as_seen(range, style);
        // The parser writes `~` for nothing; as a key, nothing is no name either.
        let empty = style == Style::Plain && matches!(&*text, "" | "~" | "null");
        let kind = if empty {
            Kind::Empty
        } else {
            let text = text.into_owned();
            Kind::Scalar(Scalar { text, style })
        };
        self.value(range, kind);
    }

    /// The words of a scalar as a reader would mark them: nothing stands behind the colon of
    /// its key, and a block ends with its last line.
    fn as_seen(&self, range: Range<usize>, style: Style) -> Range<usize> {
        let words = self.text.get(range.clone()).unwrap_or("");
        match style {
            Style::Plain if words.is_empty() => {
                let rest = self.text.get(range.start..).unwrap_or("");
                let at = range.start + usize::from(rest.starts_with(':'));
                at..at
            }
            Style::Block => range.start..range.start + words.trim_end().len(),
            Style::Plain | Style::Quoted => range,
        }
    }

    fn begin(&mut self, range: Range<usize>, style: StructureStyle, holds: Holds) {
        if self.open.len() == MAX_DEPTH {
            if self.too_deep == 0 {
                self.out
                    .push(too_deep(Place::new(self.file, range.clone())));
                self.value(range, Kind::Empty);
            }
            self.too_deep += 1;
            return;
        }
        self.open.push(Open {
            start: range.start,
            end: range.end,
            in_brackets: style == StructureStyle::Flow && !range.is_empty(),
            holds,
        });
    }

    fn end(&mut self, range: &Range<usize>) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        let Some(open) = self.open.pop() else {
            return;
        };
        // The end of a block is known only where the next thing begins, lines later.
        let end = if open.in_brackets {
            range.end
        } else {
            open.end
        };
        let kind = match open.holds {
            Holds::List(items) => Kind::List(items),
            Holds::Map { entries, .. } => Kind::Map(entries),
        };
        self.value(open.start..end.max(open.start), kind);
    }

    /// Puts a whole value where it belongs: into its list, behind its key, or as a key.
    fn value(&mut self, range: Range<usize>, kind: Kind) {
        if self.too_deep > 0 {
            return;
        }
        let end = range.end;
        let place = Place::new(self.file, range);
        let Some(open) = self.open.last_mut() else {
            self.root.get_or_insert(Node { place, kind });
            return;
        };
        open.end = open.end.max(end);
        match &mut open.holds {
            Holds::List(items) => items.push(Node { place, kind }),
            Holds::Map {
                entries,
                places,
                key,
            } => match key.take() {
                None => *key = Some(new_key(place, kind, places, self.out)),
                Some(Key::Good(key, key_place)) => {
                    let value = Node { place, kind };
                    entries.push(Entry {
                        key,
                        key_place,
                        value,
                    });
                }
                Some(Key::Refused) => {}
            },
        }
    }

    /// The brackets and braces that are open, the innermost last, as far as events tell.
    fn open_brackets(&self) -> Vec<usize> {
        let brackets = self.open.iter().filter(|open| open.in_brackets);
        brackets.map(|open| open.start).collect()
    }

    fn finish(self) -> Node {
        self.root.unwrap_or_else(|| Node {
            place: Place::new(self.file, 0..0),
            kind: Kind::Empty,
        })
    }
}

/// Checks a key: a text, and not one that the map has already.
fn new_key(
    place: Place,
    kind: Kind,
    places: &mut HashMap<String, Place>,
    out: &mut Vec<Diagnostic>,
) -> Key {
    let Kind::Scalar(Scalar { text, .. }) = kind else {
        // An alias was refused already.
        if !out.last().is_some_and(|found| found.place == place) {
            let found = Diagnostic::error(code::WRONG_SHAPE, place, "a key must be text")
                .hint("put quotes around it if it is meant as text");
            out.push(found);
        }
        return Key::Refused;
    };
    if let Some(first) = places.get(&text) {
        let title = format!("key `{text}` stands twice in one map");
        let found = Diagnostic::error(code::DUPLICATE_KEY, place, title)
            .label("here again")
            .also(first.clone(), "first here")
            .hint("remove or rename one of them");
        out.push(found);
        return Key::Refused;
    }
    places.insert(text.clone(), place.clone());
    Key::Good(text, place)
}

/// The finding for a list or map that lies too deep.
pub(super) fn too_deep(place: Place) -> Diagnostic {
    let title = format!("more than {MAX_DEPTH} lists and maps lie in each other");
    Diagnostic::error(code::TOO_DEEP, place, title)
        .hint("look for a bracket that is opened and never closed")
}

/// The bytes of a span. The parser counts them for every text that lies in memory as a whole.
fn range(span: &Span) -> Range<usize> {
    span.byte_range().unwrap_or(0..0)
}
