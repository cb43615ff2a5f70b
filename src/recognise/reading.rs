//! From how likely each sentence is to what a reply says as a whole.
//!
//! A reason often takes two sentences, so neighbours are read together too. And a sentence means
//! less where others say that the recording is enclosed: “It is deleted after 14 days.”

use serde::Serialize;

use crate::book::RefusalClass;

use super::{
    Kind, Label, Recogniser,
    model::{LabelId, Likely, Model},
    reply::{Sentence, sentences_of},
};

/// From here on a reason is proposed.
const ENOUGH: f32 = 0.55;

/// From here on it is said what a reply is that refuses nothing.
const CLEAR: f32 = 0.35;

/// A sentence that is so likely for a reason is shown for it.
const SHOWN: f32 = 0.25;

/// At most so many sentences are shown for a reason, and so many words of each.
const SENTENCES: usize = 3;
const WORDS: usize = 5;

/// What a reply says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// Reasons to refuse, the strongest first.
    pub classes: Vec<Found<RefusalClass>>,
    /// What it is instead, where it refuses nothing.
    pub other: Option<Found<Kind>>,
}

/// Something that a reply says.
#[derive(Clone, Debug, PartialEq)]
pub struct Found<N> {
    /// The class, or the kind of reply.
    pub name: N,
    /// How much speaks for it, above 0 and below 1.
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

pub(super) fn read(recogniser: &Recogniser, model: &Model, text: &str) -> Reading {
    let sentences = sentences_of(recogniser, text);
    if sentences.is_empty() {
        return Reading::default();
    }
    let evidence = Evidence::new(recogniser, model, &sentences);
    let mut classes = evidence.classes();
    classes.sort_by(|one, two| two.score.total_cmp(&one.score));
    let other = if classes.is_empty() {
        evidence.kind()
    } else {
        None
    };
    Reading { classes, other }
}

/// What speaks for a reason and against it: one, how likely it is for its best pair of sentences,
/// how likely the next reason is, how much of the reply hands over, asks, has arrived, needs time,
/// speaks of something else, and how often the reason is given. A long reply has a sentence of
/// everything, so it is asked how much of it is of a kind, and not whether there is one.
type Signs = [f32; 9];

/// What each sign counts, fitted by logistic regression on the replies in `tests/replies`, but for
/// those that nobody has read. A test says where others would fit better by now.
const WEIGHTS: Signs = [-6.53, 6.30, -1.10, -8.07, -2.19, -2.09, -5.25, -5.65, 2.32];

/// How likely a reason is by its signs.
fn likely(signs: &Signs, weights: &Signs) -> f32 {
    let signs = signs.iter().zip(weights);
    let sum: f32 = signs.map(|(it, weight)| it * weight).sum();
    1.0 / (1.0 + (-sum).exp())
}

/// Figures behind the second say nothing.
fn rounded(score: f32) -> f32 {
    (score * 100.0).round() / 100.0
}

/// How likely every label is for each sentence, and for each with the one behind it.
struct Evidence<'r> {
    recogniser: &'r Recogniser,
    model: &'r Model,
    sentences: &'r [Sentence],
    single: Vec<Likely>,
    pairs: Vec<Likely>,
}

impl<'r> Evidence<'r> {
    fn new(recogniser: &'r Recogniser, model: &'r Model, sentences: &'r [Sentence]) -> Self {
        let single = sentences.iter().map(|it| model.likely(&it.words));
        let pairs = sentences.windows(2).map(|pair| {
            let words: Vec<_> = pair.iter().flat_map(|it| it.words.clone()).collect();
            model.likely(&words)
        });
        let single: Vec<_> = single.collect();
        let mut pairs: Vec<_> = pairs.collect();
        if pairs.is_empty() {
            pairs.clone_from(&single);
        }
        Self {
            recogniser,
            model,
            sentences,
            single,
            pairs,
        }
    }

    /// The reasons for which enough speaks.
    fn classes(&self) -> Vec<Found<RefusalClass>> {
        let scored = self.signs().into_iter().map(|(id, class, signs)| {
            let score = rounded(likely(&signs, &WEIGHTS)).clamp(0.01, 0.99);
            (id, class, score)
        });
        let enough = scored.filter(|(.., score)| *score >= ENOUGH);
        let found = enough.map(|(id, class, score)| Found {
            name: class.clone(),
            score,
            because: self.because(id),
        });
        found.collect()
    }

    /// The signs for each reason.
    fn signs(&self) -> Vec<(LabelId, &'r RefusalClass, Signs)> {
        let all = self.recogniser.labels.iter().enumerate();
        let all: Vec<_> = all
            .filter_map(|(id, label)| match label {
                Label::Class(class) => Some((id, class, most(&self.single, id))),
                Label::Kind(_) => None,
            })
            .collect();
        let kinds = [
            Kind::Granted,
            Kind::Question,
            Kind::Receipt,
            Kind::MoreTime,
            Kind::MovedOn,
        ];
        let [granted, question, receipt, more_time, moved_on] =
            kinds.map(|kind| self.share_of(kind));
        let signs = all.iter().map(|(id, class, _)| {
            let others = all.iter().filter(|(other, ..)| other != id);
            let other = others.map(|(.., likely)| *likely).fold(0.0, f32::max);
            let often: f32 = self.single.iter().map(|it| it[*id]).sum();
            let signs = [
                1.0,
                self.pair(*id),
                other,
                granted,
                question,
                receipt,
                more_time,
                moved_on,
                (3.0 * often).ln_1p(),
            ];
            (*id, *class, signs)
        });
        signs.collect()
    }

    /// How likely a reason is for its best pair of sentences. Where the other sentence gives
    /// another reason, that speaks against neither.
    fn pair(&self, id: LabelId) -> f32 {
        let pairs = self.pairs.iter().enumerate().map(|(at, likely)| {
            let sentences = self.single.iter().skip(at).take(2);
            let own = sentences.map(|it| it[id]).fold(0.0, f32::max);
            let others = self.recogniser.labels.iter().zip(likely).enumerate();
            let others = others
                .filter(|(other, (label, _))| *other != id && matches!(label, Label::Class(_)));
            likely[id] + own * others.map(|(_, (_, likely))| likely).sum::<f32>()
        });
        pairs.fold(0.0, f32::max)
    }

    /// How much of the reply is of a kind, from 0 to 1.
    fn share_of(&self, kind: Kind) -> f32 {
        let id = self.recogniser.id(&Label::Kind(kind));
        let all: f32 = id.map_or(0.0, |id| self.single.iter().map(|it| it[id]).sum());
        all / self.single.len() as f32
    }

    /// What the reply is where it refuses nothing. Every reply has polite sentences.
    fn kind(&self) -> Option<Found<Kind>> {
        let kinds = Kind::ALL.into_iter();
        let kinds = kinds.filter(|kind| *kind != Kind::Boilerplate);
        let kinds = kinds.filter_map(|kind| {
            let id = self.recogniser.id(&Label::Kind(kind))?;
            Some((kind, id, most(&self.single, id)))
        });
        let (best, id, score) = kinds.max_by(|one, two| one.2.total_cmp(&two.2))?;
        (score >= CLEAR).then(|| Found {
            name: best,
            score: rounded(score),
            because: self.because(id),
        })
    }

    /// The sentences that speak most for a label, in the order of the reply: at least one, or
    /// the two that do together.
    fn because(&self, id: LabelId) -> Vec<Because> {
        let likely = |at: usize| self.single.get(at).map_or(0.0, |it| it[id]);
        let says = |at: &usize| self.sentences.get(*at).is_some_and(|it| !it.is_greeting());
        let mut shown: Vec<_> = (0..self.single.len()).filter(says).collect();
        shown.sort_by(|one, two| likely(*two).total_cmp(&likely(*one)));
        let clear = shown.iter().take_while(|at| likely(**at) >= SHOWN).count();
        if clear > 0 {
            shown.truncate(clear.min(SENTENCES));
        } else {
            let pairs = 0..self.pairs.len();
            let best =
                pairs.max_by(|one, two| self.pairs[*one][id].total_cmp(&self.pairs[*two][id]));
            let first = best.unwrap_or_default();
            shown = (first..self.single.len().min(first + 2)).collect();
        }
        shown.sort_unstable();
        let because = shown.iter().filter_map(|at| self.sentences.get(*at));
        because
            .map(|sentence| Because {
                sentence: sentence.text.clone(),
                words: self.words(sentence, id),
            })
            .collect()
    }

    /// The words of a sentence that spoke most for a label.
    fn words(&self, sentence: &Sentence, id: LabelId) -> Vec<String> {
        let spoke = self.model.spoke(&sentence.words, id);
        let mut best: Vec<_> = (0..spoke.len()).filter(|at| spoke[*at] > 0.0).collect();
        best.sort_by(|one, two| spoke[*two].total_cmp(&spoke[*one]));
        best.truncate(WORDS);
        best.sort_unstable();
        best.dedup_by_key(|at| &sentence.words[*at]);
        best.into_iter()
            .map(|at| sentence.words[at].clone())
            .collect()
    }
}

/// How likely a label is where it is likeliest.
fn most(likely: &[Likely], id: LabelId) -> f32 {
    likely.iter().map(|it| it[id]).fold(0.0, f32::max)
}

#[cfg(test)]
mod fit;
