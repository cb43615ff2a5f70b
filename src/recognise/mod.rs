//! A company's reply becomes the reasons that it gives, with the words that spoke for them.
//!
//! Offline and explainable: patterns of words, which maintainers edit in
//! `dialogues/replies/<language>.yaml`, are looked for in each sentence of the reply. What
//! was found is a proposal. Nothing here decides for the person.

mod field;
pub(crate) mod lexicon;
pub(crate) mod pattern;
mod reply;
mod score;
mod standing;

use std::collections::{BTreeMap, BTreeSet};

use crate::book::RefusalClass;

use field::Field;
use lexicon::{Lexicon, Spots, TermId};
use pattern::Pattern;

pub use pattern::{PatternError, Wrong};
pub use score::{Because, Found, Reading};

/// How much a pattern says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Little; it counts beside words that refuse.
    Hint,
    /// Enough, if nothing speaks against it.
    Likely,
    /// What nobody says who means something else.
    Sure,
}

/// What a pattern is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// It speaks for a reason to refuse.
    Class(RefusalClass, Weight),
    /// It speaks for a reply that refuses nothing: a receipt, a question, the recording.
    Other(String, Weight),
    /// A reply without it, and without a no, speaks of something else.
    Topic,
    /// A sentence with it speaks of what the person asked for: the recording.
    Subject,
    /// A sentence with it says no to something.
    Refusing,
    /// A sentence with it says no to what the person asked for.
    Denying,
    /// A sentence with it repeats what the person wrote, and gives no reasons.
    Echo,
    /// Right before a match it makes a condition of it: "if it has been deleted".
    Hedge,
    /// Words that say nothing where they stand together, and are struck out: "do not hesitate".
    Idle,
    /// A sentence with it tells what was said or done before this reply.
    Earlier,
    /// A sentence with it stands below every mail, and says nothing of this one.
    Footer,
    /// In a sentence with it, the words for a reason speak against it: "free of charge".
    Unless(RefusalClass),
    /// A line with it closes the letter; names and addresses follow.
    Closing,
    /// From a line with it on, the person's own message stands below the reply.
    Below,
}

/// The patterns of one language, ready to be looked for.
#[derive(Default)]
pub struct Recogniser {
    lexicon: Lexicon,
    names: BTreeMap<String, TermId>,
    rules: Vec<(Role, Pattern)>,
    alone: BTreeSet<String>,
    grants: BTreeSet<String>,
    plain: BTreeSet<RefusalClass>,
    beside: BTreeSet<RefusalClass>,
    field: Field,
}

impl Recogniser {
    /// Gives words a name, to be used in patterns as `{name}`.
    ///
    /// # Errors
    ///
    /// Where the words cannot be read.
    pub fn name(&mut self, name: &str, words: &str) -> Result<(), PatternError> {
        let term = pattern::term(words, &mut self.lexicon, &self.names)?;
        self.names.insert(name.to_owned(), term);
        Ok(())
    }

    /// Lets longer words in patterns stand with these endings too: "s" in "recordings".
    pub fn endings(&mut self, endings: Vec<String>) {
        self.lexicon.allow(endings);
    }

    /// A reply of this kind seldom refuses: beside it, only sentences count that do.
    pub fn stands_alone(&mut self, kind: &str) {
        self.alone.insert(kind.to_owned());
    }

    /// A reply of this kind does what the person asked for.
    pub fn grants(&mut self, kind: &str) {
        self.grants.insert(kind.to_owned());
    }

    /// The words of a reason, for a reply in which no pattern is found.
    ///
    /// # Errors
    ///
    /// Where the words cannot be read.
    pub fn about(&mut self, class: RefusalClass, words: &str) -> Result<(), PatternError> {
        let term = pattern::term(words, &mut self.lexicon, &self.names)?;
        self.field.add(class, term);
        Ok(())
    }

    /// This reason is given without saying no: "there is a charge of …".
    pub fn says_no_no(&mut self, class: RefusalClass) {
        self.plain.insert(class);
    }

    /// This reason is given by those, too, who hand the recording over: "without the rest".
    pub fn goes_beside(&mut self, class: RefusalClass) {
        self.beside.insert(class);
    }

    /// The names given so far.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(String::as_str)
    }

    /// Takes in a pattern. The same one a second time is refused, whatever it is for within
    /// the same class.
    ///
    /// # Errors
    ///
    /// Where it cannot be read, would be found nearly everywhere, or is known already.
    pub fn add(&mut self, role: Role, text: &str) -> Result<(), PatternError> {
        let pattern = pattern::pattern(text, &mut self.lexicon, &self.names)?;
        let wide = matches!(role, Role::Class(..) | Role::Other(..));
        if wide && let Some(span) = pattern::wide(text) {
            return Err(PatternError {
                wrong: Wrong::Wide,
                span,
            });
        }
        let same = |(other, known): &(Role, Pattern)| other.same_as(&role) && *known == pattern;
        if let Some(first) = self.rules.iter().position(same) {
            return Err(PatternError {
                wrong: Wrong::Twice(first),
                span: 0..text.len(),
            });
        }
        self.rules.push((role, pattern));
        Ok(())
    }

    /// What a reply says: reasons to refuse, or what else it is.
    pub fn read(&self, text: &str) -> Reading {
        score::read(self, text)
    }

    /// The patterns for a use.
    fn patterns(&self, wanted: &Role) -> impl Iterator<Item = &Pattern> {
        let rules = self.rules.iter();
        rules.filter_map(move |(role, pattern)| (role == wanted).then_some(pattern))
    }

    /// Whether a pattern for a use stands among the words.
    fn says(&self, wanted: &Role, spots: &Spots) -> bool {
        self.patterns(wanted).any(|it| it.find(spots).is_some())
    }

    /// The classes with at least one pattern.
    pub fn classes(&self) -> impl Iterator<Item = &RefusalClass> {
        self.rules.iter().filter_map(|(role, _)| match role {
            Role::Class(class, _) => Some(class),
            Role::Other(..)
            | Role::Topic
            | Role::Subject
            | Role::Refusing
            | Role::Denying
            | Role::Echo
            | Role::Hedge
            | Role::Idle
            | Role::Earlier
            | Role::Footer
            | Role::Unless(_)
            | Role::Closing
            | Role::Below => None,
        })
    }
}

impl Role {
    /// The same use, with whatever weight.
    fn same_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Class(one, _), Self::Class(two, _)) => one == two,
            (Self::Other(one, _), Self::Other(two, _)) => one == two,
            _ => self == other,
        }
    }
}

/// Reads a reply of which the language is not known: each language says what it finds, and
/// the strongest finding of a class counts.
pub fn read_any<'r>(recognisers: impl IntoIterator<Item = &'r Recogniser>, text: &str) -> Reading {
    let readings = recognisers.into_iter().map(|it| it.read(text));
    readings.reduce(Reading::join).unwrap_or_default()
}
