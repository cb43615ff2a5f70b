//! Where no pattern is found: the words alone.
//!
//! A company can put its reason in an order of words that nobody thought of. The words of a
//! reason are still those of its patterns ("fee", "euro", "invoice"), and those of other
//! reasons are not. So each word counts by how few reasons have it, and the reason with the
//! most is proposed, with the lowest score.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::book::RefusalClass;

use super::{
    Role,
    lexicon::{Lexicon, WordId},
    pattern::Pattern,
    reply::Sentence,
    score::{Because, Found, GUESS},
};

/// A word with fewer letters, or of more reasons, says nothing.
const LETTERS: usize = 4;
const REASONS: usize = 4;

/// So much speaks for a reason at least: more than one word of its own.
const ENOUGH: f32 = 4.0;

/// The second reason has so much of the first's at least.
const NEXT: f32 = 0.6;

/// The words of each reason.
#[derive(Default)]
pub(super) struct Field(HashMap<WordId, BTreeSet<RefusalClass>>);

impl Field {
    pub(super) fn new(rules: &[(Role, Pattern)], lexicon: &Lexicon) -> Self {
        let mut field: HashMap<WordId, BTreeSet<RefusalClass>> = HashMap::new();
        for (role, pattern) in rules {
            let Role::Class(class, _) = role else {
                continue;
            };
            for word in pattern.terms().flat_map(|term| lexicon.single_words(term)) {
                field.entry(word).or_default().insert(class.clone());
            }
        }
        Self(field)
    }

    /// The reasons, at most two, of which a reply has the most words.
    pub(super) fn guess(
        &self,
        sentences: &[Sentence],
        lexicon: &Lexicon,
    ) -> Vec<Found<RefusalClass>> {
        let count = self.0.values().flatten().collect::<BTreeSet<_>>().len();
        let mut seen: BTreeMap<&RefusalClass, Vec<(f32, usize, &str)>> = BTreeMap::new();
        let mut known = BTreeSet::new();
        for (at, sentence) in sentences.iter().enumerate() {
            for word in &sentence.words {
                if word.chars().count() < LETTERS || !known.insert(word) {
                    continue;
                }
                let ids = lexicon.ids_of(word).into_iter();
                let classes: BTreeSet<_> = ids.filter_map(|id| self.0.get(&id)).flatten().collect();
                if classes.is_empty() || classes.len() > REASONS {
                    continue;
                }
                let weight = ratio(count, classes.len()).ln();
                for class in classes {
                    seen.entry(class).or_default().push((weight, at, word));
                }
            }
        }
        let mut sums: Vec<_> = seen
            .into_iter()
            .map(|(class, words)| (words.iter().map(|it| it.0).sum::<f32>(), class, words))
            .filter(|(sum, ..)| *sum >= ENOUGH)
            .collect();
        sums.sort_by(|one, two| two.0.total_cmp(&one.0));
        let most = sums.first().map_or(0.0, |it| it.0);
        let best = sums.into_iter().filter(|it| it.0 >= most * NEXT).take(2);
        best.map(|(_, class, words)| Found {
            name: class.clone(),
            score: GUESS,
            because: because(&words, sentences),
        })
        .collect()
    }
}

fn because(words: &[(f32, usize, &str)], sentences: &[Sentence]) -> Vec<Because> {
    let mut by_sentence: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for (_, at, word) in words {
        by_sentence.entry(*at).or_default().push((*word).to_owned());
    }
    let because = by_sentence.into_iter().filter_map(|(at, words)| {
        let sentence = sentences.get(at)?.text.clone();
        Some(Because { sentence, words })
    });
    because.collect()
}

fn ratio(whole: usize, part: usize) -> f32 {
    let number = |it: usize| f32::from(u16::try_from(it).unwrap_or(u16::MAX));
    number(whole) / number(part)
}
