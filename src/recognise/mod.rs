//! A company's reply becomes the reasons that it gives, with the words that spoke for them.
//!
//! Offline and explainable: `dialogues/replies/<language>/` holds sentences as companies write
//! them, a file for each reason to refuse and for each kind of reply that refuses nothing. From
//! these it is learned, when the first reply comes, which words speak for what. Whoever finds a
//! reply misread adds its sentence to the right file. What was found is a proposal; nothing here
//! decides for the person.

pub(crate) mod lexicon;
mod model;
pub(crate) mod pattern;
mod reading;
mod reply;

use std::{
    collections::BTreeMap,
    fmt,
    ops::Range,
    sync::{Arc, OnceLock},
};

use crate::book::RefusalClass;

use lexicon::Lexicon;
use model::Model;
use pattern::Pattern;

pub use pattern::{PatternError, Wrong};
pub use reading::{Because, Found, Reading};

/// What a sentence of a reply says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Label {
    /// A reason to refuse.
    Class(RefusalClass),
    /// Something else.
    Kind(Kind),
}

/// What a sentence says that refuses nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The request has arrived.
    Receipt,
    /// The answer will take longer.
    MoreTime,
    /// Which call is it? When was it?
    Question,
    /// Here is the recording.
    Granted,
    /// The answer is about something else: the bill, the promise, an appointment.
    MovedOn,
    /// What stands in every letter: thanks, regrets, rights, opening hours.
    Boilerplate,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Receipt,
        Self::MoreTime,
        Self::Question,
        Self::Granted,
        Self::MovedOn,
        Self::Boilerplate,
    ];

    /// Its name, as files have it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Receipt => "receipt",
            Self::MoreTime => "more-time",
            Self::Question => "question",
            Self::Granted => "granted",
            Self::MovedOn => "moved-on",
            Self::Boilerplate => "boilerplate",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// What is known of the replies in one language.
#[derive(Default)]
pub struct Recogniser {
    lexicon: Lexicon,
    /// A line with one of these closes the letter; names and addresses follow.
    closing: Vec<Pattern>,
    /// From a line with one of these on, the person's own message stands below the reply.
    below: Vec<Pattern>,
    labels: Vec<Label>,
    /// For each label a text with its sentences.
    examples: Vec<Arc<str>>,
    /// Learned when it is first asked.
    model: OnceLock<Model>,
}

impl Recogniser {
    /// Takes in a pattern for the line that closes a letter.
    ///
    /// # Errors
    ///
    /// Where it cannot be read.
    pub fn closing(&mut self, text: &str) -> Result<(), PatternError> {
        let pattern = pattern::pattern(text, &mut self.lexicon, &BTreeMap::new())?;
        self.closing.push(pattern);
        Ok(())
    }

    /// Takes in a pattern for the line above an earlier message.
    ///
    /// # Errors
    ///
    /// Where it cannot be read.
    pub fn below(&mut self, text: &str) -> Result<(), PatternError> {
        let pattern = pattern::pattern(text, &mut self.lexicon, &BTreeMap::new())?;
        self.below.push(pattern);
        Ok(())
    }

    /// Takes in a text with sentences that say this, one a line.
    pub fn examples(&mut self, label: Label, text: Arc<str>) {
        self.labels.push(label);
        self.examples.push(text);
        self.model.take();
    }

    /// What a reply says: reasons to refuse, or what else it is.
    pub fn read(&self, text: &str) -> Reading {
        reading::read(self, self.model(), text)
    }

    /// Learns now, so that the first reply need not wait for it.
    pub fn learn(&self) {
        self.model();
    }

    fn model(&self) -> &Model {
        self.model.get_or_init(|| {
            let examples = self.examples.iter().enumerate();
            let examples = examples.flat_map(|(label, text)| {
                lines(text).map(move |(_, line)| (label, lexicon::words(line)))
            });
            let examples: Vec<_> = examples.collect();
            Model::learn(self.labels.len(), &examples)
        })
    }

    /// Whether this language is written in Latin letters.
    fn is_latin(&self) -> bool {
        self.examples.first().is_some_and(|text| is_latin(text))
    }

    fn id(&self, label: &Label) -> Option<usize> {
        self.labels.iter().position(|known| known == label)
    }
}

/// The lines of a text that hold sentences, with where they stand in it; not those that begin
/// with `#`.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut start = 0;
    let lines = text.split_inclusive('\n').map(move |line| {
        let at = start + line.len() - line.trim_start().len();
        start += line.len();
        let line = line.trim();
        (at..at + line.len(), line)
    });
    lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
}

/// So many words of a reply are known in its own language at least.
const LANGUAGE: f32 = 0.5;

/// Whether most letters of a text are Latin.
fn is_latin(text: &str) -> bool {
    let letters = text.chars().filter(|letter| letter.is_alphabetic());
    let (all, latin) = letters.fold((0, 0), |(all, latin), letter| {
        (all + 1, latin + usize::from(letter.is_ascii()))
    });
    latin * 2 > all
}

/// So many words of a reply are known in its own language, and in no other.
const SURELY: f32 = 0.9;

/// Reads a reply of which the language is not known: that of the chat, where it surely is that
/// one, else the language that knows most of its words.
pub fn read_any<'r>(
    own: Option<&Recogniser>,
    recognisers: impl IntoIterator<Item = &'r Recogniser>,
    text: &str,
) -> Reading {
    // Each once: a phrase that is said again and again is of no language the more.
    let mut words = lexicon::words(text);
    words.sort_unstable();
    words.dedup();
    // A language that is full of words of another one knows that as well, but not its letters.
    let is_surely =
        |own: &&Recogniser| own.is_latin() == is_latin(text) && own.model().known(&words) >= SURELY;
    if let Some(own) = own.filter(is_surely) {
        return own.read(text);
    }
    let known = recognisers.into_iter();
    let known = known.map(|it| (it.model().known(&words), it));
    let best = known.max_by(|(one, _), (two, _)| one.total_cmp(two));
    let best = best.filter(|(known, _)| *known >= LANGUAGE);
    best.map(|(_, it)| it.read(text)).unwrap_or_default()
}
