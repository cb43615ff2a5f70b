//! A story in sentences, and each in pieces and parts.

use std::ops::Range;

use crate::{engine::sentences, recognise::lexicon};

use super::Extractor;

/// What stands between two blanks, and its words as they are compared.
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) words: Vec<String>,
}

impl Piece {
    /// The piece without the signs around it.
    pub(super) fn bare(&self) -> &str {
        let sign = |letter: char| !letter.is_alphanumeric();
        let end = self.text.trim_end_matches(sign);
        end.trim_start_matches(|letter: char| sign(letter) && letter != '+')
    }

    /// Another part of the sentence begins behind it.
    fn ends(&self) -> bool {
        let text = self.text.trim_end_matches(['"', '”', '“', '\'', '*']);
        let stops = self.words.len() != 1 && !self.is_date();
        text.ends_with([',', ';', ':', ')', '!', '?', '।']) || stops && text.ends_with('.')
    }

    /// “31.10.”, whose last full stop ends nothing.
    fn is_date(&self) -> bool {
        let figures = |part: &str| !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit());
        let parts: Vec<_> = self.text.split('.').collect();
        matches!(parts[..], [day, month, ""] if figures(day) && figures(month))
    }

    /// Another part of the sentence begins with it.
    fn begins(&self) -> bool {
        self.text.starts_with('(') || self.words.is_empty()
    }

    /// It is written in a script that has no capitals.
    pub(super) fn is_caseless(&self) -> bool {
        let cased = |letter: char| letter.is_lowercase() || letter.is_uppercase();
        self.bare()
            .starts_with(|letter: char| letter.is_alphabetic() && !cased(letter))
    }

    pub(super) fn is_capital(&self) -> bool {
        self.bare()
            .starts_with(|letter: char| letter.is_uppercase() || letter.is_ascii_digit())
    }
}

/// A sentence.
pub(super) struct Sentence {
    pub(super) text: String,
    pub(super) pieces: Vec<Piece>,
    /// Its parts, by pieces.
    parts: Vec<Range<usize>>,
}

impl Sentence {
    /// The parts in which pieces stand, as one range.
    pub(super) fn part(&self, at: &Range<usize>) -> Range<usize> {
        let touched = |part: &&Range<usize>| part.start < at.end && at.start < part.end;
        let mut parts = self.parts.iter().filter(touched);
        let first = parts.next().map_or(at.clone(), Clone::clone);
        let end = parts.next_back().map_or(first.end, |last| last.end);
        first.start..end
    }

    /// The same with the part before and the part behind.
    pub(super) fn around(&self, at: &Range<usize>) -> Range<usize> {
        let part = self.part(at);
        let before = self.parts.iter().rfind(|it| it.end <= part.start);
        let behind = self.parts.iter().find(|it| it.start >= part.end);
        let start = before.map_or(part.start, |it| it.start);
        start..behind.map_or(part.end, |it| it.end)
    }

    /// What stands before a piece is over: people write on in small letters behind a full stop.
    pub(super) fn is_over(&self, piece: usize) -> bool {
        let before = piece.checked_sub(1).and_then(|at| self.pieces.get(at));
        before.is_some_and(|it| it.text.ends_with(['.', '!', '?', '।']) && !it.is_date())
    }

    pub(super) fn parts(&self) -> &[Range<usize>] {
        &self.parts
    }

    /// All pieces as they were typed.
    pub(super) fn texts(&self) -> Vec<&str> {
        self.pieces.iter().map(|it| it.text.as_str()).collect()
    }

    /// Pieces as they stand in the text.
    pub(super) fn quote(&self, at: &Range<usize>) -> String {
        let pieces = self.pieces.get(at.clone()).unwrap_or_default();
        let pieces: Vec<_> = pieces.iter().map(|it| it.text.as_str()).collect();
        pieces.join(" ")
    }

    /// The piece in which a word stands, counted over all of them.
    pub(super) fn piece_of(&self, word: usize) -> Option<usize> {
        let mut seen = 0;
        self.pieces.iter().position(|piece| {
            seen += piece.words.len();
            word < seen
        })
    }
}

/// The sentences of a story.
pub(super) fn sentences(extractor: &Extractor, text: &str) -> Vec<Sentence> {
    let all = sentences::typed(text).into_iter();
    all.map(|text| sentence(extractor, text)).collect()
}

fn sentence(extractor: &Extractor, text: String) -> Sentence {
    let pieces: Vec<_> = text
        .split_whitespace()
        .map(|piece| Piece {
            text: piece.to_owned(),
            words: lexicon::words(piece),
        })
        .collect();
    let breaks = breaks(extractor, &pieces);
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, piece) in pieces.iter().enumerate() {
        if at > start && (piece.begins() || breaks.contains(&at)) {
            parts.push(start..at);
            start = at;
        }
        if piece.ends() {
            parts.push(start..at + 1);
            start = at + 1;
        }
    }
    if start < pieces.len() {
        parts.push(start..pieces.len());
    }
    Sentence {
        text,
        pieces,
        parts,
    }
}

impl Extractor {
    /// A piece, or the next where it is only the word that begins another part.
    pub(super) fn behind_break(&self, sentence: &Sentence, piece: usize) -> usize {
        let at = breaks(self, sentence.pieces.get(piece..=piece).unwrap_or_default());
        piece + usize::from(!at.is_empty() && piece + 1 < sentence.pieces.len())
    }
}

/// The pieces that are a word which begins another part.
fn breaks(extractor: &Extractor, pieces: &[Piece]) -> Vec<usize> {
    let Some(term) = extractor.breaks else {
        return Vec::new();
    };
    let alone = |piece: &Piece| {
        let spots = extractor.lexicon.spots(&piece.words);
        piece.words.len() == 1 && !spots.of(term).is_empty()
    };
    let found = pieces.iter().enumerate().filter(|(_, piece)| alone(piece));
    found.map(|(at, _)| at).collect()
}
