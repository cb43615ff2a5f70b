//! What is learned from example sentences: which words speak for which label.
//!
//! A multinomial naive Bayes classifier over words, neighbours, words with one between them and
//! runs of letters, each weighted by how rare it is and each sentence by its length (Rennie, Shih,
//! Teevan, Karger: “Tackling the Poor Assumptions of Naive Bayes Text Classifiers”, 2003). Runs of
//! letters know a word in its compounds and endings. Learning is counting, so a language is learned
//! in a moment, and what a word counted can be told.

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
};

/// What is compared of a word: so many letters carry its meaning, the rest is mostly grammar.
const STEM: usize = 6;

/// Runs of so many letters are compared too, over the ends of words.
const RUN: usize = 5;

/// A word that a label has never had counts as if it had been there so often.
const SMOOTH: f32 = 0.05;

/// A word that one in so many sentences has is said of everything.
const COMMON: usize = 16;

/// A number of a label.
pub(super) type LabelId = usize;

/// How likely each label is, by its number.
pub(super) type Likely = Vec<f32>;

/// Some hundred thousand features, in the order of their numbers.
#[derive(Default)]
pub(super) struct Model {
    labels: usize,
    features: Vec<Feature>,
    /// What was learned of each.
    seen: Vec<Seen>,
    /// What the features speak for, those of one side by side: how much more likely it is with
    /// a label than with one that never had it, as a logarithm.
    speaks_for: Vec<(u16, f32)>,
    /// How many sentences were learned from.
    sentences: usize,
}

/// A word, two near each other, or a run of letters.
type Feature = u64;

/// What was learned of a feature.
struct Seen {
    /// In how many sentences it is.
    sentences: usize,
    rarity: f32,
    /// Where what it speaks for begins; it ends where the next one's begins.
    begin: usize,
}

/// A feature of a sentence, and where its words stand.
struct Here {
    feature: Feature,
    first: usize,
    last: usize,
}

impl Model {
    /// Learns from sentences, as their words, with the number of the label of each: in the order
    /// of these numbers.
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
        let all = float(sentences.len());
        let each = read.iter().flat_map(|(_, counts)| counts);
        let mut each: Vec<_> = each.map(|(feature, _)| *feature).collect();
        each.sort_unstable();
        // Where the weights of each feature begin.
        let mut next = Vec::new();
        let mut end = 0;
        for same in each.chunk_by(|one, other| one == other) {
            model.features.push(same[0]);
            model.seen.push(Seen {
                sentences: same.len(),
                rarity: ((1.0 + all) / (1.0 + float(same.len()))).ln() + 1.0,
                begin: 0,
            });
            next.push(end);
            end += same.len();
        }
        let mut totals = vec![0.0; labels];
        // By their features, those of each in the order of the sentences, so of the labels.
        let mut weights = vec![(0, 0.0); end];
        for (label, counts) in &read {
            for (at, weight) in model.weights(counts) {
                totals[*label] += weight;
                weights[next[at]] = (*label, weight);
                next[at] += 1;
            }
        }
        // A label with many sentences is no likelier for that.
        let mean = totals.iter().sum::<f32>() / float(labels.max(1));
        for (seen, end) in model.seen.iter_mut().zip(next) {
            let of_one = &weights[end - seen.sentences..end];
            seen.begin = model.speaks_for.len();
            for same in of_one.chunk_by(|one, other| one.0 == other.0) {
                let label = same[0].0;
                let sum: f32 = same.iter().map(|(_, weight)| weight).sum();
                let more = (sum * mean / totals[label] / SMOOTH).ln_1p();
                let label = u16::try_from(label).unwrap_or(u16::MAX);
                model.speaks_for.push((label, more));
            }
        }
        model
    }

    /// How likely each label is for a sentence; all of them together make one.
    pub(super) fn likely(&self, words: &[String]) -> Likely {
        let mut sums = vec![0.0; self.labels];
        for (at, weight) in self.weights(&counted(&features(words))) {
            for (label, more) in self.speaks_for(at) {
                sums[usize::from(*label)] += weight * more;
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
            let Some(at) = self.at(it.feature) else {
                continue;
            };
            let weight = weights.get(&at).copied().unwrap_or_default();
            let of = self.speaks_for(at);
            let own = of.iter().find(|(of, _)| usize::from(*of) == label);
            let own = own.map_or(0.0, |(_, more)| *more);
            let mean = of.iter().map(|(_, more)| more).sum::<f32>() / float(self.labels);
            for at in [it.first, it.last] {
                spoke[at] += weight * (own - mean) / 2.0;
            }
        }
        for (word, spoke) in words.iter().zip(&mut spoke) {
            let seen = self.at(one(stem(word))).map(|at| self.seen[at].sentences);
            if seen.is_some_and(|seen| seen > self.sentences / COMMON) {
                *spoke = 0.0;
            }
        }
        spoke
    }

    /// How many of the words stand in an example too, from 0 to 1.
    pub(super) fn known(&self, words: &[String]) -> f32 {
        let known = |word: &&String| self.at(one(stem(word))).is_some();
        let known = words.iter().filter(known).count();
        float(known) / float(words.len().max(1))
    }

    fn at(&self, feature: Feature) -> Option<usize> {
        self.features.binary_search(&feature).ok()
    }

    fn speaks_for(&self, at: usize) -> &[(u16, f32)] {
        let begin = |at: usize| self.seen.get(at).map(|seen| seen.begin);
        let end = begin(at + 1).unwrap_or(self.speaks_for.len());
        begin(at).map_or(&[], |begin| &self.speaks_for[begin..end])
    }

    /// What each known feature of a sentence counts; long sentences count no more than short.
    fn weights(&self, counts: &[(Feature, usize)]) -> Vec<(usize, f32)> {
        let known = counts.iter().filter_map(|(feature, count)| {
            let at = self.at(*feature)?;
            Some((at, (1.0 + float(*count).ln()) * self.seen[at].rarity))
        });
        let mut weights: Vec<_> = known.collect();
        let length = weights.iter().map(|(_, it)| it * it).sum::<f32>().sqrt();
        for (_, weight) in &mut weights {
            *weight /= length;
        }
        weights
    }
}

/// Each once and in their order, with how often it stands there.
fn counted(features: &[Here]) -> Vec<(Feature, usize)> {
    let mut all: Vec<_> = features.iter().map(|it| it.feature).collect();
    all.sort_unstable();
    let same = all.chunk_by(|one, other| one == other);
    same.map(|same| (same[0], same.len())).collect()
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
    features.extend(runs(words));
    features
}

/// The runs of letters in a sentence, with a blank before, between and behind its words.
fn runs(words: &[String]) -> Vec<Here> {
    let mut text = String::from(" ");
    // Where each letter begins, and of which word it is; a blank is of the word before it.
    let mut letters = vec![(0, 0)];
    for (at, word) in words.iter().enumerate() {
        let word = if is_number(word) { "0" } else { word };
        for letter in word.chars().chain([' ']) {
            letters.push((text.len(), at));
            text.push(letter);
        }
    }
    let ends = letters.iter().skip(RUN).map(|(begin, _)| *begin);
    let ends = ends.chain([text.len()]);
    let runs = letters.windows(RUN).zip(ends).map(|(run, end)| Here {
        feature: hashed((LETTERS, &text[run[0].0..end], "")),
        first: run[0].1,
        last: run[RUN - 1].1,
    });
    runs.collect()
}

/// What is hashed with a run of letters, so that it is no word and no pair.
const LETTERS: usize = 3;

/// The beginning of a word. Numbers are all the same: none of them is a reason.
fn stem(word: &str) -> &str {
    if is_number(word) {
        return "0";
    }
    let end = word.char_indices().nth(STEM);
    end.map_or(word, |(end, _)| &word[..end])
}

fn is_number(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_numeric())
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
