//! What is learned from example sentences: which words speak for which label.
//!
//! A multinomial naive Bayes classifier over words, neighbours, words with one between them and
//! runs of letters, each weighted by how rare it is and each sentence by its length (Rennie, Shih,
//! Teevan, Karger: “Tackling the Poor Assumptions of Naive Bayes Text Classifiers”, 2003). Runs of
//! letters know a word in its compounds and endings. Learning is counting, so a language is learned
//! in a moment, and what a word counted can be told.

use std::collections::HashMap;

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

/// A word, two near each other, or a run of letters, as a hash of it. Of some hundred thousand a
/// dozen share theirs, which changes nothing that could be seen.
type Feature = u32;

/// What was learned of a feature.
struct Seen {
    /// In how many sentences it is.
    sentences: u32,
    rarity: f32,
    /// Where what it speaks for begins; it ends where the next one's begins.
    begin: u32,
}

/// A feature of a sentence, and where its words stand.
struct Here {
    feature: Feature,
    first: usize,
    last: usize,
}

/// A feature in a sentence. Sorted, those of one feature stand side by side, in the order of the
/// sentences; as one number, since a million of them are sorted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Mark(u64);

impl Mark {
    fn new(feature: Feature, sentence: u32) -> Self {
        Self(u64::from(feature) << 32 | u64::from(sentence))
    }

    fn feature(self) -> Feature {
        (self.0 >> 32) as u32
    }

    fn sentence(self) -> usize {
        self.0 as u32 as usize
    }
}

impl Model {
    /// Learns from sentences, as their words, with the number of the label of each: in the order
    /// of these numbers.
    pub(super) fn learn(labels: usize, sentences: &[(LabelId, Vec<String>)]) -> Self {
        let mut marks = Vec::new();
        for (number, (_, words)) in (0..).zip(sentences) {
            each_feature(words, |here| marks.push(Mark::new(here.feature, number)));
        }
        marks.sort_unstable();
        let by_feature = || marks.chunk_by(|one, other| one.feature() == other.feature());
        let mut model = Self {
            labels,
            sentences: sentences.len(),
            ..Self::default()
        };
        let mut lengths = vec![0.0; sentences.len()];
        for marks in by_feature() {
            let having = by_sentence(marks).count();
            let rarity = ((1.0 + float(sentences.len())) / (1.0 + float(having))).ln() + 1.0;
            for (sentence, count) in by_sentence(marks) {
                lengths[sentence] += weight(count, rarity).powi(2);
            }
            model.features.push(marks[0].feature());
            model.seen.push(Seen {
                sentences: having as u32,
                rarity,
                begin: 0,
            });
        }
        let mut totals = vec![0.0; labels];
        for (marks, seen) in by_feature().zip(&mut model.seen) {
            seen.begin = model.speaks_for.len() as u32;
            let mut last: Option<(u16, f32)> = None;
            for (sentence, count) in by_sentence(marks) {
                let label = sentences[sentence].0;
                let weight = weight(count, seen.rarity) / lengths[sentence].sqrt();
                totals[label] += weight;
                let label = label as u16;
                match &mut last {
                    Some((of, sum)) if *of == label => *sum += weight,
                    _ => model.speaks_for.extend(last.replace((label, weight))),
                }
            }
            model.speaks_for.extend(last);
        }
        // A label with many sentences is no likelier for that.
        let mean = totals.iter().sum::<f32>() / float(labels.max(1));
        for (label, sum) in &mut model.speaks_for {
            *sum = (*sum * mean / totals[usize::from(*label)] / SMOOTH).ln_1p();
        }
        model
    }

    /// How likely each label is for a sentence; all of them together make one.
    pub(super) fn likely(&self, words: &[String]) -> Likely {
        let mut sums = vec![0.0; self.labels];
        for (at, weight) in self.weights(words) {
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
        let weights: HashMap<_, _> = self.weights(words).into_iter().collect();
        let mut spoke = vec![0.0; words.len()];
        each_feature(words, |here| {
            let Some(at) = self.at(here.feature) else {
                return;
            };
            let weight = weights.get(&at).copied().unwrap_or_default();
            let of = self.speaks_for(at);
            let own = of.iter().find(|(of, _)| usize::from(*of) == label);
            let own = own.map_or(0.0, |(_, more)| *more);
            let mean = of.iter().map(|(_, more)| more).sum::<f32>() / float(self.labels);
            for at in [here.first, here.last] {
                spoke[at] += weight * (own - mean) / 2.0;
            }
        });
        for (word, spoke) in words.iter().zip(&mut spoke) {
            let seen = self.at(one(word)).map(|at| self.seen[at].sentences);
            if seen.is_some_and(|seen| seen as usize > self.sentences / COMMON) {
                *spoke = 0.0;
            }
        }
        spoke
    }

    /// How many of the words stand in an example too, from 0 to 1.
    pub(super) fn known(&self, words: &[String]) -> f32 {
        let known = |word: &&String| self.at(one(word)).is_some();
        let known = words.iter().filter(known).count();
        float(known) / float(words.len().max(1))
    }

    fn at(&self, feature: Feature) -> Option<usize> {
        self.features.binary_search(&feature).ok()
    }

    fn speaks_for(&self, at: usize) -> &[(u16, f32)] {
        let begin = |at: usize| self.seen.get(at).map(|seen| seen.begin as usize);
        let end = begin(at + 1).unwrap_or(self.speaks_for.len());
        begin(at).map_or(&[], |begin| &self.speaks_for[begin..end])
    }

    /// What each known feature of a sentence counts; long sentences count no more than short.
    fn weights(&self, words: &[String]) -> Vec<(usize, f32)> {
        let mut features = Vec::new();
        each_feature(words, |here| features.push(here.feature));
        features.sort_unstable();
        let counted = features.chunk_by(|one, other| one == other);
        let known = counted.filter_map(|same| {
            let at = self.at(same[0])?;
            Some((at, weight(same.len(), self.seen[at].rarity)))
        });
        let mut weights: Vec<_> = known.collect();
        let length = weights.iter().map(|(_, it)| it * it).sum::<f32>().sqrt();
        for (_, weight) in &mut weights {
            *weight /= length;
        }
        weights
    }
}

/// The sentences that have a feature, with how often.
fn by_sentence(marks: &[Mark]) -> impl Iterator<Item = (usize, usize)> {
    let same = marks.chunk_by(|one, other| one == other);
    same.map(|same| (same[0].sentence(), same.len()))
}

/// What a feature counts in a sentence that has it so often, before its length is looked at.
fn weight(count: usize, rarity: f32) -> f32 {
    match count {
        1 => rarity,
        _ => (1.0 + float(count).ln()) * rarity,
    }
}

/// Each word, each with the next and with the one behind that, and the runs of letters with a
/// blank before, between and behind the words.
fn each_feature(words: &[String], mut take: impl FnMut(Here)) {
    let stems: Vec<_> = words.iter().map(|word| one(word)).collect();
    for (first, stem) in stems.iter().enumerate() {
        take(Here {
            feature: *stem,
            first,
            last: first,
        });
        for apart in [1, 2] {
            if let Some(other) = stems.get(first + apart) {
                let pair = [apart as u32, *stem, *other];
                take(Here {
                    feature: hashed(pair),
                    first,
                    last: first + apart,
                });
            }
        }
    }
    // The last letters, with the words that they are of; a blank is of the word before it.
    let mut run = [(' ' as u32, 0); RUN];
    let mut length = 1;
    for (at, word) in words.iter().enumerate() {
        let word = if is_number(word) { "0" } else { word };
        for letter in word.chars().chain([' ']) {
            run.rotate_left(1);
            run[RUN - 1] = (letter as u32, at);
            length += 1;
            if length >= RUN {
                take(Here {
                    feature: hashed([LETTERS].into_iter().chain(run.map(|(letter, _)| letter))),
                    first: run[0].1,
                    last: at,
                });
            }
        }
    }
}

/// What is hashed before a run of letters, and before a word, so that neither is a pair.
const LETTERS: u32 = 3;
const WORD: u32 = 0;

/// The feature of a word: its beginning. Numbers are all the same: none of them is a reason.
fn one(word: &str) -> Feature {
    let word = if is_number(word) { "0" } else { word };
    let letters = word.chars().take(STEM).map(|letter| letter as u32);
    hashed([WORD].into_iter().chain(letters))
}

/// FNV-1a over numbers instead of bytes, its halves folded.
fn hashed(parts: impl IntoIterator<Item = u32>) -> Feature {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for part in parts {
        hash = (hash ^ u64::from(part)).wrapping_mul(0x0100_0000_01b3);
    }
    (hash ^ (hash >> 32)) as Feature
}

fn is_number(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_numeric())
}

fn float(number: usize) -> f32 {
    number as f32
}
