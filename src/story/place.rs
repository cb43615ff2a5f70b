//! Which of several sums, sentences or values is meant.

use std::{cell::LazyCell, ops::Range};

use crate::engine::{
    answer::{self, FoundDay, days_in, sums_in},
    session::Value,
};

use super::{Extractor, Rules, Setting, Side, Use, text::Sentence};

/// From here on one of several is meant; one that stands alone need not be spoken for.
pub(super) const MEANT: i32 = 2;

/// A sum is nothing more often than a day is: bills, prices and fees are in every story.
const SUM_MEANT: i32 = 3;

/// So many pieces may stand between a sum and what says that it is none.
const BESIDE: usize = 1;

/// So many parts of a sentence say what was promised.
const PARTS: usize = 5;

/// What is found at a place, and how much speaks for it.
pub(super) struct Candidate<T> {
    weight: i32,
    pub(super) found: T,
    pub(super) quote: String,
}

/// How much speaks for what stands there.
fn weigh(extractor: &Extractor, rules: &Rules, sentence: &Sentence, at: &Range<usize>) -> i32 {
    let own = extractor.spots(sentence, sentence.part(at));
    let around = extractor.spots(sentence, sentence.around(at));
    let count = |r#use: &Use| 2 * rules.hits(r#use, &own) + 2 * rules.hits(r#use, &around);
    count(&Use::For) - count(&Use::Against)
}

impl<T> Candidate<T> {
    /// What was found at a place, with what speaks for it beside its own words.
    pub(super) fn new(
        (extractor, rules): (&Extractor, &Rules),
        (sentence, at): (&Sentence, &Range<usize>),
        beside: i32,
        found: T,
    ) -> Self {
        Self {
            weight: weigh(extractor, rules, sentence, at) + beside,
            quote: sentence.quote(&sentence.part(at)),
            found,
        }
    }
}

/// The best of all that is meant; the first of equals.
pub(super) fn best<T>(candidates: Vec<Candidate<T>>, least: i32) -> Option<Candidate<T>> {
    let alone = candidates.len() == 1;
    let mut best: Option<Candidate<T>> = None;
    for candidate in candidates {
        let more = |best: &Candidate<T>| candidate.weight > best.weight;
        if best.as_ref().is_none_or(more) {
            best = Some(candidate);
        }
    }
    best.filter(|it| it.weight >= least || alone && it.weight >= 0)
}

pub(super) fn sum(
    extractor: &Extractor,
    rules: &Rules,
    sentences: &[Sentence],
    setting: &Setting<'_>,
) -> Option<(Value, String)> {
    let mut candidates = Vec::new();
    for sentence in sentences {
        let pieces = sentence.texts();
        let sums = sums_in(&pieces, setting.words, setting.currency);
        // Most sentences hold no sum, and most sums name their currency.
        let never = LazyCell::new(|| {
            let never = rules.sides.get(&Side::Never);
            never.map_or_else(Vec::new, |term| extractor.places(sentence, *term))
        });
        let days = LazyCell::new(|| days_in(&pieces, setting.words, setting.today));
        for found in sums {
            // “14.11.” and “at 15.35” look like sums.
            let is_day =
                |day: &FoundDay| day.at.start <= found.at.start && found.at.end <= day.at.end;
            // “68 Euro im Monat” is no sum of what somebody is to get.
            let touches = |place: &Range<usize>| {
                place.end + BESIDE >= found.at.start && found.at.end + BESIDE >= place.start
            };
            if never.iter().any(touches) || !found.named && days.iter().any(is_day) {
                continue;
            }
            let (place, named) = ((sentence, &found.at), i32::from(found.named));
            candidates.push(Candidate::new(
                (extractor, rules),
                place,
                named,
                found.money,
            ));
        }
    }
    let best = best(candidates, SUM_MEANT)?;
    Some((Value::Money(best.found), best.quote))
}

/// The part of a sentence that is spoken for, with what follows in it.
pub(super) fn sentence(
    extractor: &Extractor,
    rules: &Rules,
    sentences: &[Sentence],
    max: usize,
) -> Option<(Value, String)> {
    let mut candidates = Vec::new();
    for sentence in sentences {
        for (at, part) in sentence.parts().iter().enumerate() {
            let own = extractor.spots(sentence, part.clone());
            let spoken = rules.hits(&Use::For, &own);
            if spoken == 0 {
                continue;
            }
            let behind = sentence.parts().iter().skip(at + 1).take(PARTS - 1);
            let against = |range: &&Range<usize>| {
                let spots = extractor.spots(sentence, (*range).clone());
                rules.hits(&Use::Against, &spots) == 0
            };
            let mut end = part.end;
            for part in behind.take_while(against) {
                if sentence.is_over(end) {
                    break;
                }
                end = part.end;
            }
            let start = extractor.behind_break(sentence, part.start);
            let whole = start..end.max(start + 1);
            let all = extractor.spots(sentence, whole.clone());
            let weight =
                spoken + 2 * rules.hits(&Use::For, &all) - 3 * rules.hits(&Use::Against, &own);
            candidates.push(Candidate {
                weight,
                quote: sentence.quote(&whole),
                found: (),
            });
        }
    }
    let best = best(candidates, MEANT)?;
    let text = answer::text(&best.quote, max).ok()?;
    Some((Value::Text(text), best.quote))
}

/// The one value of a choice that is spoken for.
pub(super) fn choice(
    extractor: &Extractor,
    rules: &Rules,
    sentences: &[Sentence],
    values: &[String],
) -> Option<(Value, String)> {
    let mut counted: Vec<(i32, &String, String)> = Vec::new();
    for value in values {
        let r#use = Use::Value(value.clone());
        let mut quote = None;
        let mut count = 0;
        for sentence in sentences {
            for part in sentence.parts() {
                let spots = extractor.spots(sentence, part.clone());
                let hits = rules.hits(&r#use, &spots);
                count += hits;
                if hits > 0 && quote.is_none() {
                    quote = Some(sentence.quote(part));
                }
            }
        }
        counted.extend(quote.map(|quote| (count, value, quote)));
    }
    let most = counted.iter().map(|it| it.0).max()?;
    let mut best = counted.into_iter().filter(|it| it.0 == most);
    let (_, value, quote) = best.next()?;
    // Two that are as good as each other: nobody knows.
    best.next()
        .is_none()
        .then(|| (Value::Choice(value.clone()), quote))
}
