//! A reply as it was pasted becomes its sentences, without what says nothing about the answer:
//! what the person wrote themselves, names below the letter, and what stands below every mail.

use crate::engine::sentences;

use super::{
    Recogniser, Role,
    lexicon::{self, Spot, Spots},
    score::Because,
};

/// A message that stands below has so many words of the reply above it. A message that was
/// forwarded begins with the same marks.
const ABOVE: usize = 12;

/// A line that closes a letter, and one of those with names below, has no more words.
const SHORT: usize = 7;

/// One sentence and where the words of patterns stand in it.
pub(super) struct Sentence {
    pub(super) text: String,
    pub(super) words: Vec<String>,
    pub(super) spots: Spots,
    /// It says no to something.
    pub(super) refuses: bool,
    /// It says no to what the person asked for.
    pub(super) denies: bool,
    /// It speaks of what the person asked for.
    pub(super) subject: bool,
    /// It repeats what the person wrote, and no more.
    pub(super) echoes: bool,
    /// It tells what was said before.
    pub(super) earlier: bool,
}

impl Sentence {
    fn new(recogniser: &Recogniser, text: String) -> Self {
        let (words, spots) = read(recogniser, &text);
        let says = |role| recogniser.says(&role, &spots);
        let refuses = says(Role::Refusing) || says(Role::Denying);
        Self {
            refuses,
            denies: says(Role::Denying),
            subject: says(Role::Subject),
            echoes: !refuses && says(Role::Echo),
            earlier: says(Role::Earlier),
            text,
            words,
            spots,
        }
    }

    /// The sentence with the words that were found in it.
    pub(super) fn because(&self, spots: &[Spot]) -> Because {
        let words = spots.iter().flat_map(|spot| spot.at..spot.at + spot.length);
        let words = words.filter_map(|at| self.words.get(at).cloned());
        Because {
            sentence: self.text.clone(),
            words: words.collect(),
        }
    }
}

/// The words of a sentence, those struck out that say nothing, and where patterns find them.
fn read(recogniser: &Recogniser, text: &str) -> (Vec<String>, Spots) {
    let mut words = lexicon::words(text);
    let spots = recogniser.lexicon.spots(&words);
    let idle = recogniser.patterns(&Role::Idle);
    let idle: Vec<_> = idle.filter_map(|it| it.find(&spots)).flatten().collect();
    if idle.is_empty() {
        return (words, spots);
    }
    for at in idle.iter().flat_map(|spot| spot.at..spot.at + spot.length) {
        words[at].clear();
    }
    let spots = recogniser.lexicon.spots(&words);
    (words, spots)
}

pub(super) fn sentences_of(recogniser: &Recogniser, text: &str) -> Vec<Sentence> {
    let own = own_lines(recogniser, text);
    let all = sentences::all(&own).into_iter();
    let all = all.map(|text| Sentence::new(recogniser, text));
    let is_footer = |it: &Sentence| !it.denies && recogniser.says(&Role::Footer, &it.spots);
    all.filter(|it| !is_footer(it)).collect()
}

/// The lines of the company: up to the mark of an earlier message, without quoted ones and
/// without the names below the letter.
fn own_lines(recogniser: &Recogniser, text: &str) -> String {
    let mut own = String::new();
    let mut count = 0;
    let mut closed = false;
    for line in text.lines() {
        if line.trim_start().starts_with('>') {
            continue;
        }
        let words = lexicon::words(line);
        let spots = recogniser.lexicon.spots(&words);
        if count >= ABOVE && recogniser.says(&Role::Below, &spots) {
            break;
        }
        count += words.len();
        let is_name = words.len() <= SHORT && !line.trim_end().ends_with(['.', '!', '?', '।']);
        closed |= is_name && count >= ABOVE && recogniser.says(&Role::Closing, &spots);
        if !(closed && is_name) {
            own.push_str(line);
            own.push('\n');
        }
    }
    own
}
