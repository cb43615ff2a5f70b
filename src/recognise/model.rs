//! What is learned from example sentences: which words speak for which label.
//!
//! A multinomial naive Bayes classifier over words, neighbours and words with one between them,
//! each weighted by how rare it is and each sentence by its length (Rennie, Shih, Teevan, Karger:
//! “Tackling the Poor Assumptions of Naive Bayes Text Classifiers”, 2003). Learning is counting,
//! so a language is learned in a moment, and what a word counted can be told.

use std::{
    collections::{BTreeMap, HashMap},
    hash::{DefaultHasher, Hash, Hasher},
};

/// What is compared of a word: so many letters carry its meaning, the rest is mostly grammar.
const STEM: usize = 6;

/// A word that a label has never had counts as if it had been there so often.
const SMOOTH: f32 = 0.05;

/// A word that one in so many sentences has is said of everything.
const COMMON: usize = 16;

/// A number of a label.
pub(super) type LabelId = usize;

/// How likely each label is, by its number.
pub(super) type Likely = Vec<f32>;

#[derive(Default)]
pub(super) struct Model {
    labels: usize,
    features: HashMap<Feature, Seen>,
    /// How many sentences were learned from.
    sentences: usize,
}

/// A word, or two near each other.
type Feature = u64;

/// What was learned of a feature.
#[derive(Default)]
struct Seen {
    sentences: usize,
    rarity: f32,
    /// How much more likely it is with a label than with one that never had it, as a logarithm.
    speaks_for: Vec<(LabelId, f32)>,
}

/// A feature of a sentence, and where its words stand.
struct Here {
    feature: Feature,
    first: usize,
    last: usize,
}

impl Model {
    /// Learns from sentences, as their words, with the number of the label of each.
    pub(super) fn learn(labels: usize, sentences: &[(LabelId, Vec<String>)]) -> Self {
        let mut model = Self {
            labels,
            sentences: sentences.len(),
            ..Self::default()
        };
        let read: Vec<_> = sentences
            .iter()
            .map(|(label, words)| (*label, counted(&features(words))))
            .collect();
        for feature in read.iter().flat_map(|(_, counts)| counts.keys()) {
            model.features.entry(*feature).or_default().sentences += 1;
        }
        let all = float(sentences.len());
        for seen in model.features.values_mut() {
            seen.rarity = ((1.0 + all) / (1.0 + float(seen.sentences))).ln() + 1.0;
        }
        let mut totals = vec![0.0; labels];
        for (label, counts) in &read {
            let weights = model.weights(counts);
            for (feature, weight) in weights {
                totals[*label] += weight;
                let seen = model.features.entry(feature).or_default();
                match seen.speaks_for.iter_mut().find(|(of, _)| of == label) {
                    Some((_, sum)) => *sum += weight,
                    None => seen.speaks_for.push((*label, weight)),
                }
            }
        }
        // A label with many sentences is no likelier for that.
        let mean = totals.iter().sum::<f32>() / float(labels.max(1));
        let sums = model.features.values_mut();
        for (label, sum) in sums.flat_map(|it| &mut it.speaks_for) {
            *sum = (*sum * mean / totals[*label] / SMOOTH).ln_1p();
        }
        model
    }

    /// How likely each label is for a sentence; all of them together make one.
    pub(super) fn likely(&self, words: &[String]) -> Likely {
        let mut sums = vec![0.0; self.labels];
        for (feature, weight) in self.weights(&counted(&features(words))) {
            for (label, more) in self.speaks_for(feature) {
                sums[*label] += weight * more;
            }
        }
        let most = sums.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let parts: Vec<_> = sums.into_iter().map(|sum| (sum - most).exp()).collect();
        let whole: f32 = parts.iter().sum();
        parts.into_iter().map(|part| part / whole).collect()
    }

    /// How much each of the words speaks for a label, beside the others; a pair counts for both.
    /// Words of every letter say nothing to whoever asks why.
    pub(super) fn spoke(&self, words: &[String], label: LabelId) -> Vec<f32> {
        let here = features(words);
        let weights: HashMap<_, _> = self.weights(&counted(&here)).into_iter().collect();
        let mut spoke = vec![0.0; words.len()];
        for it in here {
            let Some(weight) = weights.get(&it.feature) else {
                continue;
            };
            let of = self.speaks_for(it.feature);
            let own = of.iter().find(|(of, _)| *of == label);
            let own = own.map_or(0.0, |(_, more)| *more);
            let mean = of.iter().map(|(_, more)| more).sum::<f32>() / float(self.labels);
            for at in [it.first, it.last] {
                spoke[at] += weight * (own - mean) / 2.0;
            }
        }
        for (word, spoke) in words.iter().zip(&mut spoke) {
            let seen = self.features.get(&one(stem(word)));
            if seen.is_some_and(|seen| seen.sentences > self.sentences / COMMON) {
                *spoke = 0.0;
            }
        }
        spoke
    }

    /// How many of the words stand in an example too, from 0 to 1.
    pub(super) fn known(&self, words: &[String]) -> f32 {
        let known = |word: &&String| self.features.contains_key(&one(stem(word)));
        let known = words.iter().filter(known).count();
        float(known) / float(words.len().max(1))
    }

    fn speaks_for(&self, feature: Feature) -> &[(LabelId, f32)] {
        let seen = self.features.get(&feature);
        seen.map_or(&[], |seen| &seen.speaks_for)
    }

    /// What each known feature of a sentence counts; long sentences count no more than short.
    fn weights(&self, counts: &BTreeMap<Feature, usize>) -> Vec<(Feature, f32)> {
        let known = counts.iter().filter_map(|(feature, count)| {
            let seen = self.features.get(feature)?;
            Some((*feature, (1.0 + float(*count).ln()) * seen.rarity))
        });
        let mut weights: Vec<_> = known.collect();
        let length = weights.iter().map(|(_, it)| it * it).sum::<f32>().sqrt();
        for (_, weight) in &mut weights {
            *weight /= length;
        }
        weights
    }
}

/// Each once, with how often it stands there.
fn counted(features: &[Here]) -> BTreeMap<Feature, usize> {
    let mut counts = BTreeMap::new();
    for it in features {
        *counts.entry(it.feature).or_default() += 1;
    }
    counts
}

fn features(words: &[String]) -> Vec<Here> {
    let stems: Vec<_> = words.iter().map(|word| stem(word)).collect();
    let mut features = Vec::with_capacity(3 * stems.len());
    for (first, word) in stems.iter().enumerate() {
        features.push(Here {
            feature: one(word),
            first,
            last: first,
        });
        for apart in [1, 2] {
            if let Some(other) = stems.get(first + apart) {
                features.push(Here {
                    feature: hashed((apart, word, other)),
                    first,
                    last: first + apart,
                });
            }
        }
    }
    features
}

/// The beginning of a word. Numbers are all the same: none of them is a reason.
fn stem(word: &str) -> &str {
    if word.starts_with(|letter: char| letter.is_numeric()) {
        return "0";
    }
    let end = word.char_indices().nth(STEM);
    end.map_or(word, |(end, _)| &word[..end])
}

fn one(word: &str) -> Feature {
    hashed((0, word, word))
}

fn hashed(parts: (usize, &str, &str)) -> Feature {
    let mut hasher = DefaultHasher::new();
    parts.hash(&mut hasher);
    hasher.finish()
}

fn float(number: usize) -> f32 {
    number as f32
}
