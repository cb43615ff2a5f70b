//! Message id, arguments and a language make a text.
//!
//! A language is a folder of Fluent files. It is read once with the book; [`Locale::load`]
//! tells the translator everything that is wrong at once, and [`Locale::text`] then answers
//! with a finished text or a [`Gap`], never with a text that has a hole in it. Days, amounts
//! and lists are written by CLDR, what is grammar in them by messages of `format.ftl`.
//!
//! One bundle serves the chat and letters: Fluent's own isolation marks every placeable and
//! nested ones twice, so it is off, and arguments bring the marks that they need (see
//! [`Arg::Own`] and [`Use`]). All texts are in Unicode NFC, those that are put together from
//! files and CLDR as well as a person's own words; nothing is composed across their seams, so
//! that own words stay as they are. Plural categories are chosen by the rules that Fluent
//! brings (`intl_pluralrules`, an older CLDR than the rest), which are right for en, de, hi
//! and ar.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use fluent::resolver::{ResolverError, errors::ReferenceKind};
use fluent::{FluentArgs, FluentError, FluentResource, concurrent::FluentBundle};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use icu::locale::Direction;
use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Diagnostic, Place};

mod args;
mod check;
pub mod code;
mod compare;
mod depth;
mod format;
mod read;
mod rest;
mod source;
mod value;

pub use args::{Arg, Args, Use, own_words};
pub use compare::Heard;
pub use source::{Attribute, Call, Entry, Index, Literal, Part, Reference, Variable};

/// Why there is no text. It names what the book lacks and never what a person typed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Gap {
    /// The language has no such message, attribute, or text of the message itself.
    #[error("cannot say `{0}`: no such message")]
    Missing(String),
    /// The message uses what it was not given, or what does not exist.
    #[error("cannot say `{id}`: {reason}")]
    Broken {
        /// The message, with its attribute.
        id: String,
        /// What is wrong with it.
        reason: String,
    },
}

/// The file with what people type; languages need not have the same messages there.
pub const TYPED: &str = "typed.ftl";

/// The messages by which a language speaks of itself. It may have them; nobody asks for them.
///
/// `language-name` is how it is offered, where CLDR's name is not what people say; `format-as`
/// the locale by which it writes dates and sums; `format-rest` the language that says what it
/// has no texts for.
pub const OF_ITSELF: &[&str] = &[NAME, WRITTEN_AS, REST];

const NAME: &str = "language-name";
const WRITTEN_AS: &str = "format-as";
const REST: &str = "format-rest";

/// One language of the book: its folder `locales/<tag>`.
pub struct Locale {
    tag: String,
    language: LanguageIdentifier,
    own_name: String,
    rest: Option<String>,
    formats: Arc<format::Formats>,
    bundle: FluentBundle<Arc<FluentResource>>,
    index: Index,
    refused: BTreeSet<String>,
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Locale")
            .field("tag", &self.tag)
            .field("messages", &self.index.messages.len())
            .finish_non_exhaustive()
    }
}

impl Locale {
    /// Reads a language from the paths and texts of its files.
    ///
    /// Everything that is wrong is added to `out`; what can be read is read all the same.
    /// `None` if the tag is no BCP 47 language tag.
    pub fn load(
        tag: &str,
        files: &[(Arc<str>, String)],
        out: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let mut index = Index::default();
        let mut resources = Vec::new();
        for (file, text) in files {
            if read::read(file, text, &mut index, out) {
                let text = args::composed(read::without_mark(text)).into_owned();
                let resource = FluentResource::try_new(text).unwrap_or_else(|(rest, _)| rest);
                resources.push(Arc::new(resource));
            }
        }
        index.settle();
        let refused = check::check(&index, out);
        let loaded = Self::build(tag, &resources, index, refused);
        if let Some(locale) = &loaded {
            out.extend(locale.written_as_nobody());
        } else {
            let file = files
                .first()
                .map_or_else(|| Arc::from(tag), |(file, _)| Arc::clone(file));
            out.push(
                Diagnostic::error(
                    code::BAD_TAG,
                    Place { file, span: 0..0 },
                    format!("`{tag}` is no language tag"),
                )
                .label("in the folder of that name")
                .hint("name the folder by BCP 47: `de`, `pt-BR`, `sr-Latn`"),
            );
        }
        loaded
    }

    fn build(
        tag: &str,
        resources: &[Arc<FluentResource>],
        index: Index,
        refused: BTreeSet<String>,
    ) -> Option<Self> {
        let language: LanguageIdentifier = tag.parse().ok()?;
        let bundle = || {
            let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
            bundle.set_use_isolating(false);
            bundle
        };
        let fill = |bundle: &mut FluentBundle<Arc<FluentResource>>| {
            for resource in resources {
                // Two of one name are reported by `read`; the first one stays here too.
                let _ = bundle.add_resource(Arc::clone(resource));
            }
        };
        let mut phrases = bundle();
        fill(&mut phrases);
        let written_as = plain(&phrases, WRITTEN_AS);
        let formats = Arc::new(format::Formats::new(tag, written_as.as_deref(), phrases)?);
        let mut texts = bundle();
        value::equip(&mut texts, &formats);
        fill(&mut texts);
        let own_name = plain(&texts, NAME)
            .or_else(|| formats.language(tag))
            .unwrap_or_else(|| tag.to_owned());
        Some(Self {
            tag: tag.to_owned(),
            language,
            own_name,
            rest: plain(&texts, REST),
            formats,
            bundle: texts,
            index,
            refused,
        })
    }

    /// What it says it is written as is no language tag.
    fn written_as_nobody(&self) -> Option<Diagnostic> {
        let entry = self.index.messages.get(WRITTEN_AS)?;
        let tag = plain(&self.bundle, WRITTEN_AS)?;
        format::data_locale(&tag).is_none().then(|| {
            Diagnostic::error(
                code::BAD_TAG,
                entry.place.clone(),
                format!("`{tag}` is no language tag"),
            )
            .label("dates and sums would be written as there")
            .hint("name a language and a country by BCP 47: `en-IN`")
        })
    }

    /// Whether the language has a message with a text of its own, or that attribute of it.
    pub fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.pattern(id, attribute).is_some()
    }

    /// The text of a message, or of an attribute of it.
    pub fn text(
        &self,
        r#use: Use,
        id: &str,
        attribute: Option<&str>,
        args: &Args,
    ) -> Result<String, Gap> {
        let name = || match attribute {
            Some(attribute) => format!("{id}.{attribute}"),
            None => id.to_owned(),
        };
        let broken = |reason: String| Gap::Broken { id: name(), reason };
        let pattern = self
            .pattern(id, attribute)
            .ok_or_else(|| Gap::Missing(name()))?;
        if self.refused.contains(id) {
            return Err(broken("it takes in itself, or too much".to_owned()));
        }
        let each = args.iter();
        let mut given = FluentArgs::with_capacity(each.len());
        for (name, arg) in each {
            given.set(name, value::value(&self.formats, r#use, arg));
        }
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&given), &mut errors);
        if let Some(error) = errors.first() {
            return Err(broken(reason(error)));
        }
        if text.contains(value::NO_FORM) {
            return Err(broken(
                "a value does not have the form asked for".to_owned(),
            ));
        }
        Ok(one_stop(text.into_owned(), args))
    }

    /// The names of the variables that a text needs, each once, also those of messages that
    /// it takes in.
    pub fn variables(&self, id: &str, attribute: Option<&str>) -> impl Iterator<Item = &str> {
        let part = self
            .index
            .messages
            .get(id)
            .and_then(|entry| entry.part(attribute));
        part.into_iter()
            .flat_map(|part| part.needs.iter().map(String::as_str))
    }

    /// The language tag: the name of the folder.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The language's name in itself: its message `language-name`, or CLDR's.
    pub fn own_name(&self) -> &str {
        &self.own_name
    }

    /// Whether the language is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        self.formats.direction == Direction::RightToLeft
    }

    /// Everything that the files hold, with places.
    pub fn index(&self) -> &Index {
        &self.index
    }

    fn pattern(
        &self,
        id: &str,
        attribute: Option<&str>,
    ) -> Option<&fluent_syntax::ast::Pattern<&str>> {
        let message = self.bundle.get_message(id)?;
        match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|found| found.value()),
        }
    }
}

/// The text of a message that is given nothing.
fn plain(bundle: &FluentBundle<Arc<FluentResource>>, id: &str) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let text = bundle.format_pattern(pattern, None, &mut Vec::new());
    Some(text.trim().to_owned())
}

/// What Fluent lacked, by the names of the book alone.
fn reason(error: &FluentError) -> String {
    let FluentError::ResolverError(error) = error else {
        return "it cannot be resolved".to_owned();
    };
    match error {
        ResolverError::Reference(ReferenceKind::Variable { id }) => {
            format!("`${id}` is not given")
        }
        ResolverError::Reference(ReferenceKind::Function { id }) => {
            format!("function `{id}` does not exist")
        }
        ResolverError::Reference(ReferenceKind::Message { id, .. })
        | ResolverError::NoValue(id) => {
            format!("message `{id}` or its attribute does not exist")
        }
        ResolverError::Reference(ReferenceKind::Term { id, .. }) => {
            format!("term `-{id}` or its attribute does not exist")
        }
        ResolverError::MissingDefault => "a choice has no default".to_owned(),
        ResolverError::Cyclic => "it takes itself in".to_owned(),
        ResolverError::TooManyPlaceables => "it is too large".to_owned(),
    }
}

/// All languages of a book.
#[derive(Debug, Default)]
pub struct Locales(Vec<Locale>);

impl Locales {
    /// Puts the languages in order: English first where there is one, as the language that
    /// stands in for the others, then by tag. Of two with one tag the first one stays.
    pub fn new(mut locales: Vec<Locale>) -> Self {
        locales.sort_by_key(|locale| (locale.tag != "en", locale.tag.clone()));
        locales.dedup_by(|later, first| later.tag == first.tag);
        Self(locales)
    }

    /// The language of a tag, exactly.
    pub fn get(&self, tag: &str) -> Option<&Locale> {
        self.0.iter().find(|locale| locale.tag == tag)
    }

    /// The language that says what this one has no texts for, where it names one.
    ///
    /// Letters are read in it, whole, and what only they and the law say is said by it. It
    /// must have everything itself, so one that rests on a third stands in for nobody.
    pub fn rest(&self, locale: &Locale) -> Option<&Locale> {
        let rest = self.get(locale.rest.as_deref()?)?;
        rest.rest.is_none().then_some(rest)
    }

    /// The language in which a chat's letters and their law are read: its own, or, whole, the
    /// one that it rests on.
    pub fn read_in<'l>(&'l self, locale: &'l Locale) -> &'l Locale {
        self.rest(locale).unwrap_or(locale)
    }

    /// All languages, the one that stands in for others first.
    pub fn iter(&self) -> impl Iterator<Item = &Locale> {
        self.0.iter()
    }

    /// The best language for somebody who would like these, best first: `de-AT` finds `de`.
    /// Where none fits it is the first one of [`Locales::iter`]; `None` only if there is none
    /// at all.
    pub fn negotiate(&self, tags: &[&str]) -> Option<&Locale> {
        let wanted: Vec<LanguageIdentifier> =
            tags.iter().filter_map(|tag| tag.parse().ok()).collect();
        let available: Vec<&LanguageIdentifier> =
            self.0.iter().map(|locale| &locale.language).collect();
        let found = negotiate_languages(&wanted, &available, None, NegotiationStrategy::Filtering);
        let best = found
            .first()
            .and_then(|best| self.0.iter().find(|locale| &&locale.language == *best));
        best.or_else(|| self.0.first())
    }
}

/// "Example Ltd." at the end of a sentence has one full stop.
fn one_stop(mut text: String, args: &Args) -> String {
    for (_, arg) in args.iter() {
        let (Arg::Own(value) | Arg::Name(value)) = arg else {
            continue;
        };
        if !value.ends_with('.') || value.ends_with("..") {
            continue;
        }
        for end in ["", "\u{2069}"] {
            let twice = format!("{value}{end}.");
            let mut from = 0;
            while let Some(at) = text.get(from..).and_then(|rest| rest.find(&twice)) {
                let stop = from + at + twice.len() - 1;
                if !text[stop + 1..].starts_with('.') {
                    text.remove(stop);
                }
                from = stop;
            }
        }
    }
    text
}

#[cfg(test)]
mod tests;
