//! A reply as it was pasted becomes its sentences, without what the person wrote themselves.

use crate::engine::sentences;

use super::{
    Recogniser, Role,
    lexicon::{self, Spots},
};

/// A message that stands below has so many words of the reply above it. A message that was
/// forwarded begins with the same marks.
const ABOVE: usize = 12;

/// One sentence and where the words of patterns stand in it.
pub(super) struct Sentence {
    pub(super) text: String,
    pub(super) words: Vec<String>,
    pub(super) spots: Spots,
}

pub(super) fn sentences_of(recogniser: &Recogniser, text: &str) -> Vec<Sentence> {
    let own = own_lines(recogniser, text);
    let all = sentences::all(&own).into_iter();
    all.map(|text| {
        let words = lexicon::words(&text);
        let spots = recogniser.lexicon.spots(&words);
        Sentence { text, words, spots }
    })
    .collect()
}

/// The lines of the company: up to the mark of an earlier message, without quoted ones.
fn own_lines(recogniser: &Recogniser, text: &str) -> String {
    let below = |role: &Role| *role == Role::Below;
    let marks: Vec<_> = recogniser.patterns(below).collect();
    let mut own = String::new();
    let mut count = 0;
    for line in text.lines() {
        if line.trim_start().starts_with('>') {
            continue;
        }
        let words = lexicon::words(line);
        let spots = recogniser.lexicon.spots(&words);
        if count >= ABOVE && marks.iter().any(|mark| mark.find(&spots).is_some()) {
            break;
        }
        count += words.len();
        own.push_str(line);
        own.push('\n');
    }
    own
}
