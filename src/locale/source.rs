//! The messages of a language as written: what stands where, and what each one uses.
//!
//! Fluent's own tree has no places, but its names are slices of the file, so each name's
//! offset is exact. The index is what checks read; texts are made from Fluent's bundle.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast;

use crate::diagnostic::Place;

/// Every message and term of a language.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// The files of the language, in the order in which they were read.
    pub files: Vec<Arc<str>>,
    /// Messages by id.
    pub messages: BTreeMap<String, Entry>,
    /// Terms by name, without the leading hyphen.
    pub terms: BTreeMap<String, Entry>,
}

/// One message or term.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its id, in its file.
    pub place: Place,
    /// The text itself; a message may have attributes alone.
    pub value: Option<Part>,
    /// Its attributes, in the order written.
    pub attributes: Vec<Attribute>,
}

/// One attribute of a message or term.
#[derive(Clone, Debug)]
pub struct Attribute {
    /// Its name, without the dot.
    pub name: String,
    /// Where its name stands.
    pub place: Place,
    /// Its text.
    pub part: Part,
}

/// What one text (a value or an attribute) uses.
#[derive(Clone, Debug, Default)]
pub struct Part {
    /// Its own variables; for those of texts that it takes in, see [`Index::variables`].
    pub variables: Vec<Variable>,
    /// The functions that it calls.
    pub calls: Vec<Call>,
    /// The messages and terms that it takes in.
    pub references: Vec<Reference>,
    /// Whether nobody would see anything of it.
    pub(super) is_empty: bool,
    /// How many placeables it resolves at most by itself.
    pub(super) placeables: usize,
    /// The names of all variables that it needs, its own and those of messages taken in.
    pub(super) needs: Vec<String>,
}

/// A variable where it is used.
#[derive(Clone, Debug)]
pub struct Variable {
    /// Its name, without the dollar sign.
    pub name: String,
    /// Where the name stands.
    pub place: Place,
    /// Whether it selects a variant and is not shown itself.
    pub selects: bool,
}

/// A call of a function.
#[derive(Clone, Debug)]
pub struct Call {
    /// The function's name.
    pub name: String,
    /// Where the name stands.
    pub place: Place,
    /// How many arguments without a name it is given.
    pub positional: usize,
    /// The variable that it puts, where it is given one.
    pub of: Option<String>,
    /// Those arguments that are written out in the message, named or not.
    pub literals: Vec<Literal>,
}

/// An argument written out in the message.
#[derive(Clone, Debug)]
pub struct Literal {
    /// The option that it is given for; `None` for the argument without a name.
    pub name: Option<String>,
    /// The text between the quotes, or the number.
    pub value: String,
    /// Where the option's name stands, or the value where there is no name.
    pub place: Place,
}

/// A message or term taken in.
#[derive(Clone, Debug)]
pub struct Reference {
    /// Whether it is a term.
    pub term: bool,
    /// The id, for a term without the hyphen.
    pub id: String,
    /// The attribute taken in place of the value.
    pub attribute: Option<String>,
    /// Where the id stands.
    pub place: Place,
    /// The names of the variables that a term is given.
    pub passes: Vec<String>,
}

impl Entry {
    /// The text of the value, or of an attribute.
    pub fn part(&self, attribute: Option<&str>) -> Option<&Part> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self
                .attributes
                .iter()
                .find(|attribute| attribute.name == name)
                .map(|attribute| &attribute.part),
        }
    }

    /// The value and all attributes, each with the attribute's name.
    pub fn parts(&self) -> impl Iterator<Item = (Option<&str>, &Part)> {
        let value = self.value.iter().map(|part| (None, part));
        value.chain(
            self.attributes
                .iter()
                .map(|attribute| (Some(attribute.name.as_str()), &attribute.part)),
        )
    }
}

impl Index {
    /// The text that a reference takes in.
    pub fn target(&self, reference: &Reference) -> Option<&Part> {
        let entries = if reference.term {
            &self.terms
        } else {
            &self.messages
        };
        entries
            .get(&reference.id)?
            .part(reference.attribute.as_deref())
    }

    /// Every variable that a message needs, with its place, also those of messages that it
    /// takes in. Terms see only what a message passes to them, so theirs do not count.
    pub fn variables(&self, id: &str, attribute: Option<&str>) -> Vec<&Variable> {
        match self
            .messages
            .get(id)
            .and_then(|entry| entry.part(attribute))
        {
            Some(part) => self.variables_of(part),
            None => Vec::new(),
        }
    }

    /// Every call of a function in a message, also in messages that it takes in.
    pub fn calls(&self, id: &str, attribute: Option<&str>) -> Vec<&Call> {
        let part = self
            .messages
            .get(id)
            .and_then(|entry| entry.part(attribute));
        let parts = part.into_iter().flat_map(|part| self.parts_of(part));
        parts.flat_map(|part| &part.calls).collect()
    }

    /// The variables of a text at hand.
    pub(super) fn variables_of<'i>(&'i self, part: &'i Part) -> Vec<&'i Variable> {
        let parts = self.parts_of(part).into_iter();
        parts.flat_map(|part| &part.variables).collect()
    }

    /// A text and those of the messages that it takes in.
    fn parts_of<'i>(&'i self, part: &'i Part) -> Vec<&'i Part> {
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![part];
        while let Some(part) = open.pop() {
            found.push(part);
            for reference in part.references.iter().filter(|reference| !reference.term) {
                if seen.insert((&reference.id, &reference.attribute)) {
                    open.extend(self.target(reference));
                }
            }
        }
        found
    }

    /// Works out what each message needs, once all files are read.
    pub(super) fn settle(&mut self) {
        let needs = |entry: &Entry| -> Vec<Vec<String>> {
            let names = |part| -> BTreeSet<&str> {
                let variables = self.variables_of(part).into_iter();
                variables.map(|variable| variable.name.as_str()).collect()
            };
            let owned = |(_, part)| names(part).into_iter().map(str::to_owned).collect();
            entry.parts().map(owned).collect()
        };
        let all: Vec<Vec<Vec<String>>> = self.messages.values().map(needs).collect();
        for (entry, needs) in self.messages.values_mut().zip(all) {
            let attributes = entry.attributes.iter_mut();
            let parts = entry
                .value
                .iter_mut()
                .chain(attributes.map(|attribute| &mut attribute.part));
            for (part, needs) in parts.zip(needs) {
                part.needs = needs;
            }
        }
    }
}

/// Turns slices of a file into places in it.
pub(super) struct Places<'a> {
    pub(super) file: &'a Arc<str>,
    pub(super) text: &'a str,
}

impl Places<'_> {
    /// Where a slice of the file stands. What is no slice of it has the file's start.
    pub(super) fn of(&self, slice: &str) -> Place {
        let start = (slice.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        let span = match start.checked_add(slice.len()) {
            Some(end) if end <= self.text.len() => start..end,
            _ => 0..0,
        };
        self.at(span)
    }

    pub(super) fn at(&self, span: Range<usize>) -> Place {
        Place {
            file: Arc::clone(self.file),
            span,
        }
    }

    pub(super) fn entry(
        &self,
        id: &str,
        value: Option<&ast::Pattern<&str>>,
        attributes: &[ast::Attribute<&str>],
    ) -> Entry {
        Entry {
            place: self.of(id),
            value: value.map(|pattern| self.part(pattern)),
            attributes: attributes
                .iter()
                .map(|attribute| Attribute {
                    name: attribute.id.name.to_owned(),
                    place: self.of(attribute.id.name),
                    part: self.part(&attribute.value),
                })
                .collect(),
        }
    }

    fn part(&self, pattern: &ast::Pattern<&str>) -> Part {
        let mut part = Part {
            is_empty: pattern.elements.iter().all(shows_nothing),
            ..Part::default()
        };
        part.placeables = self.pattern(pattern, &mut part);
        part
    }

    /// Notes what a pattern uses; returns how many placeables it resolves at most.
    fn pattern(&self, pattern: &ast::Pattern<&str>, part: &mut Part) -> usize {
        let count = |element: &ast::PatternElement<&str>| match element {
            ast::PatternElement::TextElement { .. } => 0,
            ast::PatternElement::Placeable { expression } => 1 + self.expression(expression, part),
        };
        pattern.elements.iter().map(count).sum()
    }

    fn expression(&self, expression: &ast::Expression<&str>, part: &mut Part) -> usize {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, false, part),
            ast::Expression::Select { selector, variants } => {
                let counts = variants
                    .iter()
                    .map(|variant| self.pattern(&variant.value, part));
                let largest = counts.max().unwrap_or(0);
                largest + self.inline(selector, true, part)
            }
        }
    }

    fn inline(
        &self,
        inline: &ast::InlineExpression<&str>,
        selects: bool,
        part: &mut Part,
    ) -> usize {
        match inline {
            ast::InlineExpression::StringLiteral { .. }
            | ast::InlineExpression::NumberLiteral { .. } => 0,
            ast::InlineExpression::VariableReference { id } => {
                part.variables.push(Variable {
                    name: id.name.to_owned(),
                    place: self.of(id.name),
                    selects,
                });
                0
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                part.calls.push(Call {
                    name: id.name.to_owned(),
                    place: self.of(id.name),
                    positional: arguments.positional.len(),
                    of: arguments.positional.first().and_then(|value| match value {
                        ast::InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
                        _ => None,
                    }),
                    literals: self.literals(arguments),
                });
                self.arguments(arguments, selects, part)
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                self.reference(false, id, attribute.as_ref(), None, part);
                0
            }
            ast::InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                self.reference(true, id, attribute.as_ref(), arguments.as_ref(), part);
                arguments
                    .as_ref()
                    .map_or(0, |arguments| self.arguments(arguments, selects, part))
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression, part),
        }
    }

    fn arguments(
        &self,
        arguments: &ast::CallArguments<&str>,
        selects: bool,
        part: &mut Part,
    ) -> usize {
        let named = arguments.named.iter().map(|argument| &argument.value);
        let values = arguments.positional.iter().chain(named);
        values.map(|value| self.inline(value, selects, part)).sum()
    }

    fn reference(
        &self,
        term: bool,
        id: &ast::Identifier<&str>,
        attribute: Option<&ast::Identifier<&str>>,
        arguments: Option<&ast::CallArguments<&str>>,
        part: &mut Part,
    ) {
        let named = arguments.map_or(&[][..], |arguments| &arguments.named);
        part.references.push(Reference {
            term,
            id: id.name.to_owned(),
            attribute: attribute.map(|attribute| attribute.name.to_owned()),
            place: self.of(id.name),
            passes: named.iter().map(|arg| arg.name.name.to_owned()).collect(),
        });
    }

    fn literals(&self, arguments: &ast::CallArguments<&str>) -> Vec<Literal> {
        let literal = |name: Option<&str>, value: &ast::InlineExpression<&str>| match value {
            ast::InlineExpression::StringLiteral { value }
            | ast::InlineExpression::NumberLiteral { value } => Some(Literal {
                name: name.map(str::to_owned),
                value: (*value).to_owned(),
                place: self.of(name.unwrap_or(value)),
            }),
            _ => None,
        };
        let positional = arguments.positional.iter();
        let named = arguments.named.iter();
        positional
            .filter_map(|value| literal(None, value))
            .chain(named.filter_map(|arg| literal(Some(arg.name.name), &arg.value)))
            .collect()
    }
}

fn shows_nothing(element: &ast::PatternElement<&str>) -> bool {
    match element {
        ast::PatternElement::TextElement { value } => value.trim().is_empty(),
        ast::PatternElement::Placeable { expression } => matches!(
            expression,
            ast::Expression::Inline(ast::InlineExpression::StringLiteral { value })
                if value.trim().is_empty()
        ),
    }
}
