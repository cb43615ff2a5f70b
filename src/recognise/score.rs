//! From what was found in the sentences to classes with scores.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::book::RefusalClass;

use super::{
    Recogniser, Role, Weight,
    lexicon::Spot,
    pattern::Pattern,
    reply::{Sentence, sentences_of},
};

/// From here on a class is proposed.
const ENOUGH: f32 = 0.5;

/// From here on it is where nothing else is known of the reply.
const LITTLE: f32 = 0.3;

/// A hedge makes a condition of what begins within so many words behind it.
const HEDGED: usize = 6;

/// What a reply says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// Reasons to refuse, the strongest first.
    pub classes: Vec<Found<RefusalClass>>,
    /// What it is instead, where it refuses nothing.
    pub other: Option<Found<String>>,
}

/// Something that a reply says.
#[derive(Clone, Debug, PartialEq)]
pub struct Found<N> {
    /// The class, or the kind of reply.
    pub name: N,
    /// How much speaks for it, above 0 and below 1. It is no probability.
    pub score: f32,
    /// The sentences that spoke for it, as they stand in the reply.
    pub because: Vec<Because>,
}

/// A sentence, and the words in it that counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Because {
    /// As it stands in the reply.
    pub sentence: String,
    /// As they are compared: folded, in the order of the sentence.
    pub words: Vec<String>,
}

/// The score of what is only guessed, by words that many patterns of a class have.
pub(super) const GUESS: f32 = 0.3;

impl<N> Found<N> {
    /// No pattern was found, and it is only guessed by single words.
    pub fn is_guess(&self) -> bool {
        self.score <= GUESS
    }
}

impl Reading {
    /// Both readings in one: of each class the stronger finding.
    pub(super) fn join(mut self, other: Self) -> Self {
        for found in other.classes {
            match self.classes.iter_mut().find(|it| it.name == found.name) {
                Some(known) if known.score < found.score => *known = found,
                Some(_) => {}
                None => self.classes.push(found),
            }
        }
        self.classes
            .sort_by(|one, two| two.score.total_cmp(&one.score));
        let others = [self.other.take(), other.other];
        let strongest = others.into_iter().flatten();
        self.other = strongest
            .max_by(|one, two| one.score.total_cmp(&two.score))
            .filter(|_| self.classes.is_empty());
        self
    }
}

/// What the sentences around a match say.
struct Around {
    refuses: Vec<bool>,
    /// It is of a kind that seldom refuses.
    alone: bool,
    /// Somewhere, something is refused.
    any: bool,
}

pub(super) fn read(recogniser: &Recogniser, text: &str) -> Reading {
    let sentences = sentences_of(recogniser, text);
    let refusing: Vec<_> = recogniser.patterns(|it| *it == Role::Refusing).collect();
    let echo: Vec<_> = recogniser.patterns(|it| *it == Role::Echo).collect();
    let hedges: Vec<_> = recogniser.patterns(|it| *it == Role::Hedge).collect();
    let any = |patterns: &[&Pattern], sentence: &Sentence| {
        let mut patterns = patterns.iter();
        patterns.any(|it| it.find(&sentence.spots).is_some())
    };
    let refuses: Vec<_> = sentences.iter().map(|it| any(&refusing, it)).collect();
    let mut around = Around {
        any: refuses.contains(&true),
        refuses,
        alone: false,
    };
    let mut classes = BTreeMap::new();
    let mut others = BTreeMap::new();
    let counts = |at: usize, sentence: &Sentence, found: &[Spot]| {
        let refused = around.refuses.get(at).copied().unwrap_or_default();
        (refused || !any(&echo, sentence)) && !is_hedged(&hedges, sentence, found)
    };
    for (at, sentence) in sentences.iter().enumerate() {
        for (role, pattern) in &recogniser.rules {
            let is_wanted = matches!(role, Role::Class(..) | Role::Other(..));
            let found = Some(pattern).filter(|_| is_wanted);
            let Some(found) = found.and_then(|it| it.find(&sentence.spots)) else {
                continue;
            };
            if !counts(at, sentence, &found) {
                continue;
            }
            match role {
                Role::Class(class, weight) => {
                    let hits: &mut Vec<_> = classes.entry(class.clone()).or_default();
                    hits.push((at, *weight, found));
                }
                Role::Other(kind, weight) => {
                    let hits: &mut Vec<_> = others.entry(kind.clone()).or_default();
                    hits.push((at, *weight, found));
                }
                Role::Topic | Role::Refusing | Role::Echo | Role::Hedge | Role::Below => {}
            }
        }
    }
    let others = others.into_iter().map(|(kind, hits)| {
        let score = |at: usize, weight| other_score(weight, around.refuses[at]);
        scored(kind, hits, &sentences, score)
    });
    let others: Vec<_> = others.filter(|it| it.score >= ENOUGH).collect();
    around.alone = others.iter().any(|it| recogniser.alone.contains(&it.name));
    let classes = classes.into_iter().map(|(class, hits)| {
        let plain = recogniser.plain.contains(&class);
        let score = |at, weight| class_score(weight, at, plain, &around);
        scored(class, hits, &sentences, score)
    });
    let mut classes: Vec<_> = classes.collect();
    let topic: Vec<_> = recogniser.patterns(|it| *it == Role::Topic).collect();
    let speaks_of_it = topic.is_empty() || sentences.iter().any(|it| any(&topic, it));
    if !speaks_of_it && !around.any {
        classes.clear();
    }
    let clear = classes.iter().any(|it| it.score >= ENOUGH);
    let enough = match clear || !others.is_empty() || !around.any {
        true => ENOUGH,
        false => LITTLE,
    };
    classes.retain(|it| it.score >= enough);
    if classes.is_empty() && others.is_empty() && around.any && speaks_of_it {
        let (field, lexicon) = (&recogniser.field, &recogniser.lexicon);
        classes = field.guess(&sentences, lexicon);
    }
    classes.sort_by(|one, two| two.score.total_cmp(&one.score));
    let strongest = |one: &&Found<String>, two: &&Found<String>| one.score.total_cmp(&two.score);
    let other = others.iter().max_by(strongest).cloned();
    Reading {
        other: other.filter(|_| classes.is_empty()),
        classes,
    }
}

/// Where a word such as "if" stands shortly before what was found, that is no statement.
fn is_hedged(hedges: &[&Pattern], sentence: &Sentence, found: &[Spot]) -> bool {
    let Some(first) = found.first() else {
        return false;
    };
    let before = |spot: &Spot| spot.at < first.at && first.at - spot.at <= HEDGED;
    let hedges = hedges.iter().filter_map(|it| it.find(&sentence.spots));
    hedges.flatten().any(|spot| before(&spot))
}

/// How much a match in a sentence counts for a class.
fn class_score(weight: Weight, at: usize, plain: bool, around: &Around) -> f32 {
    let refuses = |at: usize| around.refuses.get(at).copied().unwrap_or_default();
    let here = refuses(at);
    let near = plain || here || refuses(at + 1) || at.checked_sub(1).is_some_and(refuses);
    match (weight, here, near, around.alone) {
        (Weight::Sure, _, _, _) => 0.9,
        (Weight::Likely, true, _, _) => 0.75,
        (Weight::Likely, false, true, false) => 0.65,
        (Weight::Likely, false, false, false) => 0.45,
        (Weight::Hint, true, _, _) => 0.6,
        (Weight::Hint, false, true, false) => 0.55,
        (Weight::Likely, false, _, true) => 0.4,
        (Weight::Hint, false, false, false) if around.any => 0.35,
        (Weight::Hint, false, _, _) => 0.2,
    }
}

/// The same for another kind of reply: whoever refuses hands nothing over.
fn other_score(weight: Weight, refuses: bool) -> f32 {
    match (weight, refuses) {
        (Weight::Sure, _) => 0.9,
        (Weight::Likely, false) => 0.65,
        (Weight::Likely, true) | (Weight::Hint, _) => 0.3,
    }
}

/// Puts the matches for one name together: each sentence counts once, with its strongest,
/// and each further one takes its part of what was still open.
fn scored<N>(
    name: N,
    hits: Vec<(usize, Weight, Vec<Spot>)>,
    sentences: &[Sentence],
    score: impl Fn(usize, Weight) -> f32,
) -> Found<N> {
    let mut best: BTreeMap<usize, (f32, Vec<Spot>)> = BTreeMap::new();
    for (at, weight, found) in hits {
        let score = score(at, weight);
        let known = best.entry(at).or_insert((0.0, Vec::new()));
        if score > known.0 {
            *known = (score, found);
        }
    }
    let open = best.values().map(|(score, _)| 1.0 - score).product::<f32>();
    let because = best.iter().filter_map(|(at, (_, found))| {
        let sentence = sentences.get(*at)?;
        let words = found.iter().flat_map(|spot| spot.at..spot.at + spot.length);
        let words = words.filter_map(|at| sentence.words.get(at).cloned());
        Some(Because {
            sentence: sentence.text.clone(),
            words: words.collect(),
        })
    });
    // Figures behind the second say nothing.
    let score = ((1.0 - open) * 100.0).round() / 100.0;
    Found {
        name,
        score: score.min(0.99),
        because: because.collect(),
    }
}
