//! A reply as it was pasted becomes its sentences, without what says nothing about the answer:
//! what the person wrote themselves, and the names below the letter.

use crate::engine::sentences;

use super::{Recogniser, lexicon, pattern::Pattern};

/// A message that stands below has so many words of the reply above it. A message that was
/// forwarded begins with the same marks.
const ABOVE: usize = 12;

/// A line that closes a letter, and one of those with names below, has no more words.
const SHORT: usize = 7;

/// One sentence and its words as they are compared.
pub(super) struct Sentence {
    pub(super) text: String,
    pub(super) words: Vec<String>,
}

impl Sentence {
    /// "Dear Customer,"
    pub(super) fn is_greeting(&self) -> bool {
        self.text.trim_end().ends_with(',') && self.words.len() <= SHORT
    }
}

pub(super) fn sentences_of(recogniser: &Recogniser, text: &str) -> Vec<Sentence> {
    let own = own_lines(recogniser, text);
    let sentences = sentences::all(&own).into_iter().map(|text| Sentence {
        words: lexicon::words(&text),
        text,
    });
    sentences.filter(|it| it.words.len() > 1).collect()
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
        let says = |patterns: &[Pattern]| patterns.iter().any(|it| it.find(&spots).is_some());
        if count >= ABOVE && says(&recogniser.below) {
            break;
        }
        count += words.len();
        let is_name = words.len() <= SHORT && !line.trim_end().ends_with(['.', '!', '?', '।']);
        closed |= is_name && count >= ABOVE && says(&recogniser.closing);
        if !(closed && is_name) {
            own.push_str(line);
            own.push('\n');
        }
    }
    own
}
