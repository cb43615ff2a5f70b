//! Which company the story is about.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use crate::{
    book::known,
    engine::{answer, session::Value},
    recognise::lexicon::{self, Spot, Spots},
};

use super::{
    Extractor, Fact, Rules, Setting, Side, Use, Wanted,
    text::{Piece, Sentence},
};

/// From here on a company is meant that is known, and one that only looks like a name.
const KNOWN: i32 = 3;
const UNKNOWN: i32 = 4;

/// What ends a name.
const ENDS: [char; 8] = [',', ';', ':', '!', '?', ')', '।', '…'];

/// A name has at most so many pieces.
const PIECES: usize = 4;

/// A word of a name that is cut short has at most so many letters: “Dr.”
const SHORT: usize = 3;

/// A company that is named again and again is meant the more, up to this.
const AGAIN: i32 = 2;

/// A name as it stands first in the story, and how much speaks for it.
struct Named {
    weight: i32,
    known: bool,
    again: i32,
    length: usize,
    first: usize,
    name: String,
    quote: String,
}

/// The words around the names in one sentence.
struct Around<'s> {
    sentence: &'s Sentence,
    /// The piece in which each word stands.
    pieces: Vec<usize>,
    before: Vec<Spot>,
    behind: Vec<Spot>,
    parts: Vec<Spot>,
    never: Vec<Spot>,
}

pub(super) fn found(
    extractor: &Extractor,
    rules: &Rules,
    sentences: &[Sentence],
    setting: &Setting<'_>,
    max: usize,
) -> Option<(Value, String)> {
    let mut names: BTreeMap<String, Named> = BTreeMap::new();
    let mut seen = 0;
    for sentence in sentences {
        let around = Around::new(extractor, rules, sentence);
        for start in 0..sentence.pieces.len() {
            seen += 1;
            for end in start + 1..=sentence.pieces.len().min(start + PIECES) {
                let at = start..end;
                let weighed = around.weigh(extractor, rules, setting, &at);
                if let Some((key, weight, known, name)) = weighed {
                    let named = names.entry(key).or_insert_with(|| Named {
                        weight,
                        known,
                        again: -1,
                        length: end - start,
                        first: seen,
                        name,
                        quote: sentence.quote(&sentence.part(&at)),
                    });
                    named.weight = named.weight.max(weight);
                    named.again += i32::from(weight > 1);
                }
            }
        }
    }
    let weight = |it: &Named| it.weight + it.again.min(AGAIN);
    let best = names
        .into_values()
        .filter(|it| weight(it) >= if it.known { KNOWN } else { UNKNOWN })
        .max_by_key(|it| (weight(it), it.length, std::cmp::Reverse(it.first)))?;
    let name = answer::text(&best.name, max).ok()?;
    Some((Value::Text(name), best.quote))
}

/// What kind of company it is, where the list knows and the story does not say.
pub(super) fn sector(facts: &[Fact], wanted: &[Wanted<'_>], setting: &Setting<'_>) -> Option<Fact> {
    let slot = wanted.iter().find(|it| it.slot.as_str() == known::SECTOR)?;
    if facts.iter().any(|fact| fact.slot == *slot.slot) {
        return None;
    }
    let company = wanted.iter().find(|it| it.company)?;
    let fact = facts.iter().find(|fact| fact.slot == *company.slot)?;
    let Value::Text(name) = &fact.value else {
        return None;
    };
    let words = lexicon::words(name);
    let called = setting.directory.called(&words, setting.country);
    let sectors: BTreeSet<&str> = called
        .flat_map(|company| company.sectors.iter().map(String::as_str))
        .collect();
    let mut sectors = sectors.into_iter();
    let only = sectors.next().filter(|_| sectors.next().is_none())?;
    Some(Fact {
        slot: slot.slot.clone(),
        value: Value::Choice(only.to_owned()),
        quote: fact.quote.clone(),
    })
}

impl<'s> Around<'s> {
    fn new(extractor: &Extractor, rules: &Rules, sentence: &'s Sentence) -> Self {
        let spots = extractor.spots(sentence, 0..sentence.pieces.len());
        let of = |side: Side, spots: &Spots| {
            let term = rules.sides.get(&side);
            term.map_or_else(Vec::new, |term| spots.of(*term).to_vec())
        };
        let pieces = sentence.pieces.iter().enumerate();
        Self {
            sentence,
            pieces: pieces
                .flat_map(|(at, piece)| piece.words.iter().map(move |_| at))
                .collect(),
            before: of(Side::Before, &spots),
            behind: of(Side::Behind, &spots),
            parts: of(Side::Part, &spots),
            never: of(Side::Never, &spots),
        }
    }

    /// How much speaks for the pieces as a company's name, by what they are called.
    fn weigh(
        &self,
        extractor: &Extractor,
        rules: &Rules,
        setting: &Setting<'_>,
        at: &Range<usize>,
    ) -> Option<(String, i32, bool, String)> {
        let pieces = self.sentence.pieces.get(at.clone())?;
        let (last, inner) = pieces.split_last()?;
        let holds = |piece: &Piece| {
            !piece.text.ends_with(ENDS)
                && (!piece.text.ends_with('.') || piece.bare().chars().count() <= SHORT)
        };
        let blank = |piece: &Piece| piece.words.is_empty() && piece.text != "&";
        if !inner.iter().all(holds) || pieces.iter().any(blank) {
            return None;
        }
        let words: Vec<_> = pieces.iter().flat_map(|it| it.words.clone()).collect();
        let spelt = rules.spelt.iter().find(|(spelt, _)| *spelt == words);
        let never = self.never.iter().any(|spot| self.within(spot, at));
        if never && spelt.is_none() {
            return None;
        }
        let mut called = setting.directory.called(&words, setting.country);
        let before = self.touches(&self.before, at.start, true);
        let behind = self.touches(&self.behind, at.end, false);
        let parts = self.parts.iter().filter(|spot| self.within(spot, at));
        let parts = i32::try_from(parts.take(2).count()).unwrap_or_default();
        let part = parts > 0;
        let capital = pieces.iter().all(|it| it.is_capital() || it.text == "&")
            && last.bare().chars().any(char::is_alphabetic);
        // A short word in small letters, or at the begin of a sentence, is any word: “on”, “so”.
        // And so are words for days, as in “the week”.
        let first = at.start == 0 && at.len() == 1;
        let says_much = words.concat().len() > 3;
        let is_time = || words.iter().any(|word| setting.words.has(word));
        let listed =
            called.next().is_some() && (capital && !first || says_much) && (capital || !is_time());
        let known = spelt.is_some() || listed;
        let alone = part && at.len() == 1 && !last.bare().contains('-');
        let letters = |piece: &Piece| !piece.bare().contains(char::is_numeric);
        let cased = || capital && (part && !alone || before);
        let plain =
            || part && !alone && pieces.iter().all(letters) && self.is_set_off(at, before, behind);
        if !(known || cased() || plain() && !self.holds_known(rules, setting, at)) {
            return None;
        }
        let spots = extractor.spots(self.sentence, self.sentence.part(at));
        let mut weight = 2 * i32::from(before) + i32::from(behind) + i32::from(part) + parts;
        weight += if known { 3 } else { 0 };
        // One capital begins a sentence, several do not.
        weight +=
            i32::from(capital && (at.start > 0 || at.len() > 1) || !capital && plain() && behind);
        // A line of its own.
        weight += 2 * i32::from(part && at.len() == self.sentence.pieces.len());
        // A common word that is a brand as well, in the midst of other small letters.
        weight -= 2 * i32::from(known && !capital && !before && spelt.is_none());
        weight -= 4 * rules.hits(&Use::Against, &spots).min(1);
        let text: Vec<_> = pieces.iter().map(|it| it.text.as_str()).collect();
        let text = text.join(" ");
        let text = text.trim_matches(|letter: char| !letter.is_alphanumeric());
        let name = spelt.map_or_else(|| text.to_owned(), |(_, name)| name.clone());
        Some((words.concat(), weight, known, name))
    }

    /// A name that is known stands in these pieces: then what stands beside it is none of it.
    fn holds_known(&self, rules: &Rules, setting: &Setting<'_>, at: &Range<usize>) -> bool {
        let starts = at.clone();
        let inner = starts.flat_map(|start| (start + 1..=at.end).map(move |end| start..end));
        inner.filter(|inner| inner.len() < at.len()).any(|inner| {
            let pieces = self.sentence.pieces.get(inner).unwrap_or_default();
            let words: Vec<_> = pieces.iter().flat_map(|it| it.words.clone()).collect();
            let says_much = words.concat().chars().count() > 3;
            let mut called = setting.directory.called(&words, setting.country);
            says_much
                && (rules.spelt.iter().any(|(spelt, _)| *spelt == words) || called.next().is_some())
        })
    }

    /// What stands on both sides tells where a name without capitals begins and ends; in a script
    /// that has none, the begin of a part will do. No word that stands beside names is in it.
    fn is_set_off(&self, at: &Range<usize>, before: bool, behind: bool) -> bool {
        let Some(pieces) = self.sentence.pieces.get(at.clone()) else {
            return false;
        };
        let spots = || self.before.iter().chain(&self.behind);
        let beside = |piece: usize| {
            let at = |spot: &Spot| spot.length == 1 && self.pieces.get(spot.at) == Some(&piece);
            spots().any(at) && !self.parts.iter().any(at)
        };
        if at.clone().any(beside) {
            return false;
        }
        let begins = before || self.sentence.part(at).start == at.start;
        let caseless = pieces.iter().any(|it| it.is_caseless());
        before && !caseless || caseless && begins && behind
    }

    /// A word of these ends right before a piece, or begins with it.
    fn touches(&self, spots: &[Spot], piece: usize, before: bool) -> bool {
        spots.iter().any(|spot| {
            let word = if before {
                spot.at + spot.length - 1
            } else {
                spot.at
            };
            let at = self.pieces.get(word);
            at.is_some_and(|at| {
                if before {
                    at + 1 == piece
                } else {
                    *at == piece
                }
            })
        })
    }

    fn within(&self, spot: &Spot, at: &Range<usize>) -> bool {
        let last = spot.at + spot.length - 1;
        let place = |word: usize| self.pieces.get(word).is_some_and(|it| at.contains(it));
        place(spot.at) && place(last)
    }
}
