//! A pattern as it is written, and whether it stands in a sentence.
//!
//! ```text
//! {recording} delet*|eras* !will         both words near each other, and no "will"
//! no_longer available                    "no longer" side by side
//! not > provid*                          "not" before it
//! ```
//!
//! Words are compared without case and accents. `*` stands for any letters at the beginning
//! or the end of a word, `|` between words that mean the same, `{name}` for words with a name.

use std::{collections::BTreeMap, ops::Range};

use thiserror::Error;

use super::lexicon::{self, Lexicon, Phrases, Spot, Spots, TermId, Word};

/// All words of a match stand within so many.
const NEAR: usize = 16;

/// Words near each other in one sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pattern {
    /// Each with whether it stands behind the one before it.
    terms: Vec<(TermId, bool)>,
    /// None of these stands in the sentence.
    without: Vec<TermId>,
}

/// Why a pattern cannot be used, and where in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternError {
    /// What is wrong.
    pub wrong: Wrong,
    /// Bytes of the pattern.
    pub span: Range<usize>,
}

/// Why a pattern cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Wrong {
    /// It looks for nothing.
    #[error("a pattern needs a word that it looks for")]
    Nothing,
    /// A word without a letter.
    #[error("`{0}` is no word")]
    NoWord(String),
    /// A star in the middle of a word.
    #[error("`*` stands in the middle of `{0}`")]
    Star(String),
    /// `>` has nothing before or behind it.
    #[error("`>` stands between two words")]
    Order,
    /// A name that no words have.
    #[error("no words have the name `{0}`")]
    Name(String),
}

/// Reads a pattern.
pub(crate) fn pattern(
    text: &str,
    lexicon: &mut Lexicon,
    names: &BTreeMap<String, TermId>,
) -> Result<Pattern, PatternError> {
    let fail = |wrong, span| Err(PatternError { wrong, span });
    let mut pattern = Pattern {
        terms: Vec::new(),
        without: Vec::new(),
    };
    let mut behind = None;
    for (at, part) in parts(text) {
        let span = at..at + part.len();
        if part == ">" {
            if pattern.terms.is_empty() || behind.is_some() {
                return fail(Wrong::Order, span);
            }
            behind = Some(span);
        } else if let Some(part) = part.strip_prefix('!') {
            let term = term_at(part, at + 1, lexicon, names)?;
            pattern.without.push(term);
        } else {
            let term = term_at(part, at, lexicon, names)?;
            pattern.terms.push((term, behind.take().is_some()));
        }
    }
    match behind {
        Some(span) => fail(Wrong::Order, span),
        None if pattern.terms.is_empty() => fail(Wrong::Nothing, 0..text.len()),
        None => Ok(pattern),
    }
}

/// Reads words that mean the same.
pub(crate) fn term(
    text: &str,
    lexicon: &mut Lexicon,
    names: &BTreeMap<String, TermId>,
) -> Result<TermId, PatternError> {
    let mut phrases = Phrases::new();
    for (at, part) in parts(text) {
        phrases.extend(alternatives(part, at, lexicon, names)?);
    }
    if phrases.is_empty() {
        let wrong = Wrong::Nothing;
        let span = 0..text.len();
        return Err(PatternError { wrong, span });
    }
    Ok(lexicon.term(phrases))
}

fn term_at(
    text: &str,
    at: usize,
    lexicon: &mut Lexicon,
    names: &BTreeMap<String, TermId>,
) -> Result<TermId, PatternError> {
    let phrases = alternatives(text, at, lexicon, names)?;
    Ok(lexicon.term(phrases))
}

fn alternatives(
    text: &str,
    mut at: usize,
    lexicon: &Lexicon,
    names: &BTreeMap<String, TermId>,
) -> Result<Phrases, PatternError> {
    let mut phrases = Phrases::new();
    for part in text.split('|') {
        let span = at..at + part.len();
        at = span.end + 1;
        let named = part.strip_prefix('{').and_then(|it| it.strip_suffix('}'));
        if let Some(name) = named {
            let Some(term) = names.get(name) else {
                let wrong = Wrong::Name(name.to_owned());
                return Err(PatternError { wrong, span });
            };
            phrases.extend_from_slice(lexicon.phrases(*term));
            continue;
        }
        match phrase(part) {
            Ok(phrase) => phrases.push(phrase),
            Err(wrong) => return Err(PatternError { wrong, span }),
        }
    }
    Ok(phrases)
}

/// Words side by side, with `_` between them.
fn phrase(text: &str) -> Result<Vec<Word>, Wrong> {
    let mut phrase = Vec::new();
    for part in text.split('_') {
        let stem = part.trim_matches('*');
        if stem.contains('*') {
            return Err(Wrong::Star(part.to_owned()));
        }
        let words = lexicon::words(stem);
        if words.is_empty() {
            return Err(Wrong::NoWord(text.to_owned()));
        }
        // “can’t” is two words for whoever compares them.
        let last = words.len() - 1;
        phrase.extend(words.into_iter().enumerate().map(|(at, text)| Word {
            text,
            open_before: at == 0 && part.starts_with('*'),
            open_after: at == last && part.ends_with('*'),
        }));
    }
    Ok(phrase)
}

/// The parts of a pattern with where they begin.
fn parts(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(' ')
        .scan(0, |next, part| {
            let at = *next;
            *next += part.len() + 1;
            Some((at, part))
        })
        .filter(|(_, part)| !part.is_empty())
}

impl Pattern {
    /// Where the pattern's words stand, in their order, if they stand near each other.
    pub(crate) fn find(&self, spots: &Spots) -> Option<Vec<Spot>> {
        let (first, rest) = self.terms.split_first()?;
        if self
            .terms
            .iter()
            .any(|(term, _)| spots.of(*term).is_empty())
            || self.without.iter().any(|term| !spots.of(*term).is_empty())
        {
            return None;
        }
        spots.of(first.0).iter().find_map(|start| {
            let mut found = vec![*start];
            for (term, behind) in rest {
                found.push(nearest(spots.of(*term), &found, *behind)?);
            }
            found.sort_by_key(|spot| spot.at);
            Some(found)
        })
    }
}

/// The spot nearest to the last one found that leaves all of them near each other.
fn nearest(spots: &[Spot], found: &[Spot], behind: bool) -> Option<Spot> {
    let last = found.last()?;
    let first = found.iter().map(|spot| spot.at).min()?;
    let end = found.iter().map(|spot| spot.at + spot.length).max()?;
    let apart = |spot: &Spot| {
        let overlaps =
            |other: &Spot| spot.at < other.at + other.length && other.at < spot.at + spot.length;
        !found.iter().any(overlaps)
    };
    let near = |spot: &Spot| end.max(spot.at + spot.length) - first.min(spot.at) <= NEAR;
    spots
        .iter()
        .filter(|spot| apart(spot) && near(spot) && (!behind || spot.at > last.at))
        .min_by_key(|spot| spot.at.abs_diff(last.at))
        .copied()
}
