//! Where no pattern is found: the words alone.
//!
//! A company can put its reason in an order of words that nobody thought of. The words of a
//! reason are still those of its list ("fee", "euro", "invoice"), and few of another's. So
//! each word counts once, a word of two reasons half for each, and the reason with the most
//! is proposed, with the lowest score.

use std::collections::{BTreeMap, BTreeSet};

use crate::book::RefusalClass;

use super::{
    lexicon::{Spot, TermId},
    reply::Sentence,
    score::{Because, Found, GUESS},
};

/// The second reason has so much of the first's at least.
const NEXT: f32 = 0.6;

/// The words of each reason.
#[derive(Default)]
pub(super) struct Field(BTreeMap<RefusalClass, TermId>);

/// What speaks for a reason: how much, and the words by their sentence.
#[derive(Default)]
struct Sum<'s> {
    sum: f32,
    known: BTreeSet<&'s [String]>,
    because: BTreeMap<usize, Vec<Spot>>,
}

impl Field {
    pub(super) fn add(&mut self, class: RefusalClass, words: TermId) {
        self.0.insert(class, words);
    }

    /// The reasons, at most two, of which the sentences have the most words: so much of each.
    pub(super) fn guess(&self, sentences: &[Sentence], enough: f32) -> Vec<Found<RefusalClass>> {
        let mut sums: BTreeMap<&RefusalClass, Sum<'_>> = BTreeMap::new();
        for (at, sentence) in sentences.iter().enumerate() {
            for (class, term) in &self.0 {
                for spot in sentence.spots.of(*term) {
                    let share = self.share(sentence, *spot);
                    sums.entry(class)
                        .or_default()
                        .add(at, sentence, *spot, share);
                }
            }
        }
        let mut sums: Vec<_> = sums.into_iter().filter(|it| it.1.sum >= enough).collect();
        sums.sort_by(|one, two| two.1.sum.total_cmp(&one.1.sum));
        let most = sums.first().map_or(0.0, |it| it.1.sum);
        let best = sums.into_iter().filter(|it| it.1.sum >= most * NEXT);
        let found = best.take(2).map(|(class, sum)| Found {
            name: class.clone(),
            score: GUESS,
            because: sum.because(sentences),
        });
        found.collect()
    }

    /// What a word counts for each of the reasons that have it.
    fn share(&self, sentence: &Sentence, spot: Spot) -> f32 {
        let has = |term: &&TermId| sentence.spots.of(**term).iter().any(|it| it.at == spot.at);
        let reasons = self.0.values().filter(has).count();
        1.0 / u8::try_from(reasons.max(1)).map_or(f32::MAX, f32::from)
    }
}

impl<'s> Sum<'s> {
    fn add(&mut self, at: usize, sentence: &'s Sentence, spot: Spot, share: f32) {
        let Some(words) = sentence.words.get(spot.at..spot.at + spot.length) else {
            return;
        };
        if self.known.insert(words) {
            self.sum += share;
            self.because.entry(at).or_default().push(spot);
        }
    }

    fn because(self, sentences: &[Sentence]) -> Vec<Because> {
        let because = self.because.into_iter().filter_map(|(at, mut spots)| {
            spots.sort_by_key(|spot| spot.at);
            Some(sentences.get(at)?.because(&spots))
        });
        because.collect()
    }
}
