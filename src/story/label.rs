//! Numbers and names that stand beside a word which says what they are.

use std::{collections::BTreeSet, ops::Range};

use crate::{
    book::{SlotId, SlotType},
    engine::{
        answer::{self, Words},
        session::Value,
    },
};

use super::{
    Extractor, Fact, Rules, Setting, Side, Use, Wanted,
    text::{Piece, Sentence},
};

/// So many pieces may stand between the word and the number.
const BETWEEN: usize = 4;

/// A number of reference has so many digits at least.
const DIGITS: usize = 3;

/// A telephone number has so many.
const DIALLED: Range<usize> = 6..16;

/// A name has at most so many pieces.
const NAMES: usize = 3;

/// An answer at a place, and how far its word is.
struct Labelled {
    apart: usize,
    sentence: usize,
    at: Range<usize>,
    fact: Fact,
}

/// The numbers and names of a story, each number for one slot only: that of the nearest word.
pub(super) fn facts(
    extractor: &Extractor,
    sentences: &[Sentence],
    wanted: &[Wanted<'_>],
    setting: &Setting<'_>,
) -> Vec<Fact> {
    let mut all = Vec::new();
    for wanted in wanted {
        let Some(rules) = extractor.slots.get(wanted.slot) else {
            continue;
        };
        for (index, sentence) in sentences.iter().enumerate() {
            let finder = Finder {
                extractor,
                rules,
                sentence,
                index,
                slot: wanted.slot,
            };
            match wanted.r#type {
                SlotType::Reference => all.extend(finder.references(setting.words)),
                SlotType::Phone => all.extend(finder.phones(setting.country)),
                SlotType::Name => all.extend(finder.name()),
                _ => {}
            }
        }
        if *wanted.r#type == SlotType::Name {
            all.extend(signed(extractor, rules, sentences, wanted.slot));
        }
    }
    all.sort_by_key(|it| it.apart);
    let mut taken: Vec<(usize, Range<usize>)> = Vec::new();
    let mut filled: BTreeSet<SlotId> = BTreeSet::new();
    let mut facts = Vec::new();
    for one in all {
        let overlaps = |(sentence, at): &(usize, Range<usize>)| {
            *sentence == one.sentence && at.start < one.at.end && one.at.start < at.end
        };
        if taken.iter().any(overlaps) || !filled.insert(one.fact.slot.clone()) {
            continue;
        }
        taken.push((one.sentence, one.at));
        facts.push(one.fact);
    }
    facts
}

struct Finder<'f> {
    extractor: &'f Extractor,
    rules: &'f Rules,
    sentence: &'f Sentence,
    index: usize,
    slot: &'f SlotId,
}

impl Finder<'_> {
    /// The pieces behind which the words of a side end.
    fn labels(&self, side: Side) -> Vec<Range<usize>> {
        let Some(term) = self.rules.sides.get(&side) else {
            return Vec::new();
        };
        self.extractor.places(self.sentence, *term)
    }

    fn speaks_against(&self, at: &Range<usize>) -> bool {
        let part = self.sentence.part(at);
        let spots = self.extractor.spots(self.sentence, part);
        self.rules.hits(&Use::Against, &spots) > 0
    }

    fn labelled(
        &self,
        apart: usize,
        label: &Range<usize>,
        at: Range<usize>,
        value: Value,
    ) -> Labelled {
        let quote = self
            .sentence
            .quote(&(label.start.min(at.start)..label.end.max(at.end)));
        Labelled {
            apart,
            sentence: self.index,
            at,
            fact: Fact {
                slot: self.slot.clone(),
                value,
                quote,
            },
        }
    }

    fn references(&self, words: &Words) -> Vec<Labelled> {
        let mut found = Vec::new();
        for label in self.labels(Side::Before) {
            // "Kundennr.4711" is one piece.
            let pieces = &self.sentence.pieces;
            let last = label.end.saturating_sub(1);
            let one = pieces.get(last).is_some_and(|it| digits(it) > 0);
            let mut near = last + usize::from(!one)..label.end + BETWEEN;
            let at = near.find_map(|at| self.number_at(at));
            let Some(at) = at.filter(|at| !self.speaks_against(at)) else {
                continue;
            };
            let text = bare(self.sentence, &at);
            if let Ok(number) = answer::reference(&text, words) {
                let apart = at.start.saturating_sub(label.end);
                found.push(self.labelled(apart, &label, at, Value::Text(number)));
            }
        }
        for label in self.labels(Side::Behind) {
            let near = label.start.saturating_sub(2)..label.start;
            let at = near.rev().find_map(|at| self.number_at(at));
            let Some(at) = at.filter(|at| at.end <= label.start) else {
                continue;
            };
            if let Ok(number) = answer::reference(&bare(self.sentence, &at), words) {
                let apart = label.start.saturating_sub(at.end);
                found.push(self.labelled(apart, &label, at, Value::Text(number)));
            }
        }
        found
    }

    /// A number of reference that begins with a piece.
    fn number_at(&self, at: usize) -> Option<Range<usize>> {
        let pieces = &self.sentence.pieces;
        let first = pieces.get(at)?;
        let groups = |piece: &Piece| {
            let text = piece.bare();
            !text.is_empty()
                && text
                    .chars()
                    .all(|letter| letter.is_ascii_digit() || letter == '-')
        };
        let mut end = at + 1;
        let goes_on = |end: usize| {
            let before = pieces.get(end - 1);
            before.is_some_and(|it| it.text.ends_with(|letter: char| letter.is_alphanumeric()))
                && pieces.get(end).is_some_and(groups)
        };
        // "0093 4471", and "RE 20261"
        let begins = digits(first) >= 2 || first.bare().chars().all(char::is_uppercase);
        while begins && goes_on(end) && end - at < 5 {
            end += 1;
        }
        let count: usize = pieces.get(at..end)?.iter().map(digits).sum();
        let any = digits(first) > 0 || end > at + 1 && !first.bare().is_empty();
        let other = is_date(first) || end == at + 1 && (is_year(first) || is_sum(first));
        (any && count >= DIGITS && !other).then_some(at..end)
    }

    fn phones(&self, country: &str) -> Vec<Labelled> {
        let mut found = Vec::new();
        let numbers = self.dialled(country);
        for side in [Side::Before, Side::Behind] {
            for label in self.labels(side) {
                let fits = |at: &&(Range<usize>, String)| match side {
                    Side::Before => at.0.start >= label.end && at.0.start - label.end <= BETWEEN,
                    _ => at.0.end <= label.start && label.start - at.0.end <= 2,
                };
                if let Some((at, number)) = numbers.iter().find(fits) {
                    let apart = at.start.abs_diff(label.end);
                    // A word for a number of reference that stands as near is surer.
                    let value = Value::Phone(number.clone());
                    found.push(self.labelled(2 * apart + 1, &label, at.clone(), value));
                }
            }
        }
        found
    }

    /// What can be a telephone number of the country, in its national form.
    fn dialled(&self, country: &str) -> Vec<(Range<usize>, String)> {
        let pieces = &self.sentence.pieces;
        let is_part = |piece: &Piece| {
            let mut letters = piece.bare().chars();
            digits(piece) > 0 && letters.all(|it| it.is_ascii_digit() || "+()/-.".contains(it))
        };
        let mut found = Vec::new();
        let mut at = 0;
        while at < pieces.len() {
            let count = pieces[at..]
                .iter()
                .take_while(|piece| is_part(piece))
                .count();
            let whole = at..at + count.min(6);
            let several: usize = pieces[whole.clone()].iter().map(digits).sum();
            if count == 0 || !DIALLED.contains(&several) {
                at += count.max(1);
                continue;
            }
            if let Ok(phone) = answer::phone(&bare(self.sentence, &whole), country) {
                found.push((whole.clone(), phone.national));
            }
            at = whole.end;
        }
        found
    }

    fn name(&self) -> Option<Labelled> {
        self.labels(Side::Before).into_iter().find_map(|label| {
            let at = names_from(&self.sentence.pieces, label.end)
                .or_else(|| self.name_until(label.end))?;
            let name = answer::name(&bare(self.sentence, &at)).ok()?;
            Some(self.labelled(0, &label, at, Value::Text(name)))
        })
    }
}

impl Finder<'_> {
    /// A name that is typed without capitals goes up to the word that stands behind names: "mera
    /// naam … hai".
    fn name_until(&self, start: usize) -> Option<Range<usize>> {
        let mut behind = self.labels(Side::Behind).into_iter();
        let end = behind.find(|it| it.start >= start)?.start;
        let pieces = self.sentence.pieces.get(start..end)?;
        let plain = |piece: &Piece| {
            digits(piece) == 0 && piece.text.ends_with(|it: char| it.is_alphanumeric())
        };
        let at = start..end;
        let fits = (1..=NAMES).contains(&pieces.len()) && pieces.iter().all(plain);
        (fits && !self.speaks_against(&at)).then_some(at)
    }
}

/// The name in the line below the last greeting, or behind it.
fn signed(
    extractor: &Extractor,
    rules: &Rules,
    sentences: &[Sentence],
    slot: &SlotId,
) -> Option<Labelled> {
    let term = *rules.sides.get(&Side::Above)?;
    let from = sentences.len().saturating_sub(2);
    for index in from..sentences.len() {
        let sentence = sentences.get(index)?;
        let spots = extractor.spots(sentence, 0..sentence.pieces.len());
        let Some(spot) = spots.of(term).last() else {
            continue;
        };
        let label = sentence.piece_of(spot.at + spot.length - 1)?;
        let (below, start) = match sentences.get(index + 1) {
            Some(below) if label + 1 == sentence.pieces.len() => (below, 0),
            _ => (sentence, label + 1),
        };
        let caseless = || start == 0 && below.pieces.iter().all(Piece::is_caseless);
        let whole = 0..below.pieces.len();
        let at = names_from(&below.pieces, start)
            .or_else(|| (caseless() && whole.len() <= NAMES).then_some(whole))?;
        if at.end != below.pieces.len() {
            return None;
        }
        let name = answer::name(&bare(below, &at)).ok()?;
        let fact = Fact {
            slot: slot.clone(),
            value: Value::Text(name),
            quote: below.quote(&at),
        };
        return Some(Labelled {
            apart: 1,
            sentence: index + usize::from(start == 0),
            at,
            fact,
        });
    }
    None
}

/// The pieces of a name from here on: with capitals, up to the end of what belongs together.
fn names_from(pieces: &[Piece], start: usize) -> Option<Range<usize>> {
    let mut end = start;
    while let Some(piece) = pieces.get(end).filter(|_| end < start + NAMES) {
        let bare = piece.bare();
        let name = bare.starts_with(char::is_uppercase) && digits(piece) == 0;
        if !name {
            break;
        }
        end += 1;
        if !piece
            .text
            .ends_with(|letter: char| letter.is_alphanumeric())
        {
            break;
        }
    }
    (end > start).then_some(start..end)
}

/// Pieces without the signs around them.
fn bare(sentence: &Sentence, at: &Range<usize>) -> String {
    let pieces = sentence.pieces.get(at.clone()).unwrap_or_default();
    let pieces: Vec<_> = pieces.iter().map(Piece::bare).collect();
    pieces.join(" ")
}

fn digits(piece: &Piece) -> usize {
    piece.text.chars().filter(char::is_ascii_digit).count()
}

/// "17.11.2026" and "18/11" are days, and no numbers of anything.
fn is_date(piece: &Piece) -> bool {
    let parts: Vec<_> = piece.bare().split(['.', '/']).collect();
    let short = |part: &&str| !part.is_empty() && part.chars().all(|it| it.is_ascii_digit());
    (2..=3).contains(&parts.len())
        && parts.iter().all(short)
        && parts.iter().take(2).all(|part| part.len() <= 2)
}

/// "since 2014"
fn is_year(piece: &Piece) -> bool {
    let year = piece.bare().parse::<u32>();
    piece.bare().len() == 4 && year.is_ok_and(|year| (1950..2050).contains(&year))
}

/// "12,700" is a sum, whatever its currency.
fn is_sum(piece: &Piece) -> bool {
    let text = piece.bare();
    text.contains(',') && text.chars().all(|it| it.is_ascii_digit() || it == ',')
}
