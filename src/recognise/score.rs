//! From what was found in the sentences to classes with scores.
//!
//! First the reply as a whole is judged. How much a pattern counts depends on that: "Recordings are kept for 90 days" is a reason in a reply that
//! says no, and none in one with the recording attached.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::book::RefusalClass;

use super::{
    Recogniser, Role, Weight,
    lexicon::Spot,
    reply::{Sentence, sentences_of},
    standing::{Judge, Standing},
};

/// From here on a class is proposed.
const ENOUGH: f32 = 0.5;

/// From here on it is where nothing else is known of a reply that says no.
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

/// The score of what is only guessed, by single words of a class.
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
        strongest_first(&mut self.classes);
        let others = [self.other.take(), other.other];
        self.other = strongest(others.into_iter().flatten()).filter(|_| self.classes.is_empty());
        self
    }
}

/// A match: the sentence, how much it says, and where.
pub(super) struct Hit {
    pub(super) at: usize,
    pub(super) weight: Weight,
    found: Vec<Spot>,
}

pub(super) fn read(recogniser: &Recogniser, text: &str) -> Reading {
    let sentences = sentences_of(recogniser, text);
    let (hits, others) = hits(recogniser, &sentences);
    let standing = Judge::new(recogniser, &sentences, &others).standing();
    let others = others.into_iter().map(|(kind, hits)| {
        let score = |hit: &Hit| other_score(hit.weight, sentences[hit.at].refuses);
        scored(kind, hits, &sentences, score)
    });
    let others: Vec<_> = others.filter(|it| it.score >= ENOUGH).collect();
    let mut classes = classes(recogniser, &sentences, hits, standing);
    let speaks_of_it = speaks_of_it(recogniser, &sentences);
    if !speaks_of_it && !sentences.iter().any(|it| it.refuses) {
        classes.clear();
    }
    let clear = classes.iter().any(|it| it.score >= ENOUGH);
    let says_no = standing == Standing::Denies;
    let enough = if says_no && !clear { LITTLE } else { ENOUGH };
    classes.retain(|it| it.score >= enough);
    let of_it = sentences.iter().any(|it| it.subject);
    if let Some(words) = words_for_a_guess(standing, classes.len(), of_it) {
        let guessed = recogniser.field.guess(&sentences, words);
        let is_new = |found: &Found<RefusalClass>| classes.iter().all(|it| it.name != found.name);
        let new: Vec<_> = guessed.into_iter().filter(is_new).collect();
        classes.extend(new.into_iter().take(MOST - classes.len()));
    }
    Reading {
        other: strongest(others).filter(|_| classes.is_empty()),
        classes,
    }
}

/// A guess makes no more than so many reasons.
const MOST: usize = 2;

/// How many words of a reason are enough to guess it, if there is something to guess.
fn words_for_a_guess(standing: Standing, known: usize, of_it: bool) -> Option<f32> {
    match (standing, known) {
        (Standing::Denies, 0) if of_it => Some(1.0),
        (Standing::Open, 0) if of_it => Some(2.0),
        (Standing::Denies, 0) => Some(4.0),
        (Standing::Denies | Standing::Open, 1) => Some(3.0),
        _ => None,
    }
}

/// The classes with their scores, the strongest first; of two, the one with more matches.
fn classes(
    recogniser: &Recogniser,
    sentences: &[Sentence],
    hits: BTreeMap<RefusalClass, Vec<Hit>>,
    standing: Standing,
) -> Vec<Found<RefusalClass>> {
    let any = sentences.iter().any(|it| it.refuses);
    let classes = hits.into_iter().map(|(class, hits)| {
        let plain = recogniser.plain.contains(&class);
        let standing = match standing {
            Standing::Strict if recogniser.beside.contains(&class) => Standing::Quiet,
            standing => standing,
        };
        let score = |hit: &Hit| {
            let around = Around::new(sentences, hit.at, plain);
            class_score(hit.weight, around, standing, any)
        };
        (hits.len(), scored(class, hits, sentences, score))
    });
    let mut classes: Vec<_> = classes.collect();
    classes.sort_by(|(many, one), (more, two)| {
        let score = two.score.total_cmp(&one.score);
        score.then(more.cmp(many))
    });
    classes.into_iter().map(|(_, found)| found).collect()
}

/// The matches of all classes and of all other kinds of replies.
fn hits(
    recogniser: &Recogniser,
    sentences: &[Sentence],
) -> (BTreeMap<RefusalClass, Vec<Hit>>, BTreeMap<String, Vec<Hit>>) {
    let mut classes: BTreeMap<_, Vec<Hit>> = BTreeMap::new();
    let mut others: BTreeMap<_, Vec<Hit>> = BTreeMap::new();
    for (at, sentence) in sentences.iter().enumerate().filter(|it| !it.1.echoes) {
        for (role, pattern) in &recogniser.rules {
            let (Role::Class(_, weight) | Role::Other(_, weight)) = role else {
                continue;
            };
            let Some(found) = pattern.find(&sentence.spots) else {
                continue;
            };
            if is_hedged(recogniser, sentence, &found) {
                continue;
            }
            let hit = Hit {
                at,
                weight: *weight,
                found,
            };
            if let Role::Other(kind, _) = role {
                others.entry(kind.clone()).or_default().push(hit);
            } else if let Role::Class(class, _) = role
                && !recogniser.says(&Role::Unless(class.clone()), &sentence.spots)
            {
                classes.entry(class.clone()).or_default().push(hit);
            }
        }
    }
    (classes, others)
}

/// Where a word such as "if" stands shortly before what was found, that is no statement.
fn is_hedged(recogniser: &Recogniser, sentence: &Sentence, found: &[Spot]) -> bool {
    let Some(first) = found.first() else {
        return false;
    };
    let before = |spot: &Spot| spot.at < first.at && first.at - spot.at <= HEDGED;
    let hedges = recogniser.patterns(&Role::Hedge);
    let hedges = hedges.filter_map(|it| it.find(&sentence.spots));
    hedges.flatten().any(|spot| before(&spot))
}

fn speaks_of_it(recogniser: &Recogniser, sentences: &[Sentence]) -> bool {
    let mut sentences = sentences.iter();
    let has_none = recogniser.patterns(&Role::Topic).next().is_none();
    has_none || sentences.any(|it| recogniser.says(&Role::Topic, &it.spots))
}

/// What the sentence of a match, and those beside it, say.
#[derive(Clone, Copy)]
struct Around {
    /// The class needs no no.
    plain: bool,
    /// The sentence itself says no.
    here: bool,
    /// It does, or one beside it, or the class needs no no.
    near: bool,
    /// It speaks of the recording.
    of_it: bool,
    /// It does, or one beside it does and the class needs no no.
    subject: bool,
    earlier: bool,
}

impl Around {
    fn new(sentences: &[Sentence], at: usize, plain: bool) -> Self {
        let beside = [at.checked_sub(1), at.checked_add(1)];
        let beside = beside.map(|at| at.and_then(|at| sentences.get(at)));
        let beside = |says: fn(&Sentence) -> bool| beside.iter().flatten().any(|it| says(it));
        let here = |says: fn(&Sentence) -> bool| sentences.get(at).is_some_and(says);
        Self {
            plain,
            here: here(|it| it.refuses),
            near: plain || here(|it| it.refuses) || beside(|it| it.refuses),
            of_it: here(|it| it.subject),
            subject: here(|it| it.subject) || plain && beside(|it| it.subject),
            earlier: here(|it| it.earlier),
        }
    }
}

/// How much a match in a sentence counts for a class.
fn class_score(weight: Weight, around: Around, standing: Standing, any: bool) -> f32 {
    let Around { here, near, .. } = around;
    let is_quiet = matches!(standing, Standing::Mixed | Standing::Quiet);
    match (standing, weight) {
        // "We told you in June that …": what counts is what is said now.
        (Standing::Mixed | Standing::Quiet | Standing::Strict, _) if around.earlier => 0.0,
        (Standing::Strict, Weight::Sure) if around.subject => 0.9,
        (Standing::Elsewhere, Weight::Sure) if around.subject && near => 0.9,
        (Standing::Elsewhere, Weight::Likely) if around.of_it && here => 0.6,
        (Standing::Strict | Standing::Elsewhere, _) => 0.0,
        (_, Weight::Sure) => 0.9,
        (Standing::Denies | Standing::Open | Standing::Mixed, Weight::Likely) if here => 0.75,
        (Standing::Quiet, Weight::Likely) if here && around.of_it => 0.6,
        (Standing::Quiet, Weight::Likely) if around.plain && around.of_it => 0.55,
        (_, Weight::Likely) if is_quiet => 0.4,
        (_, Weight::Likely) if near => 0.65,
        (_, Weight::Likely) => 0.45,
        (_, Weight::Hint) if is_quiet => 0.35,
        (_, Weight::Hint) if here => 0.6,
        (_, Weight::Hint) if near => 0.55,
        (_, Weight::Hint) if any => 0.35,
        (_, Weight::Hint) => 0.2,
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
    hits: Vec<Hit>,
    sentences: &[Sentence],
    score: impl Fn(&Hit) -> f32,
) -> Found<N> {
    let mut best: BTreeMap<usize, (f32, Vec<Spot>)> = BTreeMap::new();
    for hit in hits {
        let score = score(&hit);
        if best.get(&hit.at).map_or(0.0, |known| known.0) < score {
            best.insert(hit.at, (score, hit.found));
        }
    }
    let open = best.values().map(|(score, _)| 1.0 - score).product::<f32>();
    let because = best.iter();
    let because = because.filter_map(|(at, (_, found))| Some(sentences.get(*at)?.because(found)));
    // Figures behind the second say nothing.
    let score = ((1.0 - open) * 100.0).round() / 100.0;
    Found {
        name,
        score: score.min(0.99),
        because: because.collect(),
    }
}

fn strongest_first(classes: &mut [Found<RefusalClass>]) {
    classes.sort_by(|one, two| two.score.total_cmp(&one.score));
}

fn strongest(others: impl IntoIterator<Item = Found<String>>) -> Option<Found<String>> {
    let others = others.into_iter();
    others.max_by(|one, two| one.score.total_cmp(&two.score))
}
