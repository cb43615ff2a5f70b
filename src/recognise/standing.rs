//! What a reply is as a whole: does it hand over, say no, or do neither?

use std::collections::{BTreeMap, BTreeSet};

use super::{Recogniser, Weight, reply::Sentence, score::Hit};

/// What the reply is as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// It says no to what the person asked for.
    Denies,
    /// It says no, and yet hands something over.
    Mixed,
    /// It is a receipt, a question, or something else that decides nothing.
    Quiet,
    /// It hands over: only what can mean nothing else counts.
    Strict,
    /// It speaks of something else: even of that, only what says no counts.
    Elsewhere,
    /// Nothing is known of it.
    Open,
}

/// A judge reads the sentences, and what kinds of replies they belong to.
pub(super) struct Judge<'r> {
    recogniser: &'r Recogniser,
    sentences: &'r [Sentence],
    others: &'r BTreeMap<String, Vec<Hit>>,
}

impl<'r> Judge<'r> {
    pub(super) fn new(
        recogniser: &'r Recogniser,
        sentences: &'r [Sentence],
        others: &'r BTreeMap<String, Vec<Hit>>,
    ) -> Self {
        Self {
            recogniser,
            sentences,
            others,
        }
    }

    pub(super) fn standing(&self) -> Standing {
        let denied = (0..self.sentences.len()).filter(|at| self.denies(*at));
        let denied: Vec<_> = denied.collect();
        let grants = self.has(&self.recogniser.grants, Weight::Sure);
        let of_it = |at: &usize| self.sentences[*at].subject;
        if grants {
            return match denied.iter().any(of_it) {
                true => Standing::Mixed,
                false => Standing::Strict,
            };
        }
        if !denied.is_empty() {
            return Standing::Denies;
        }
        if self.has(&self.recogniser.alone, Weight::Likely) {
            return Standing::Elsewhere;
        }
        let is_kind = |hits: &Vec<Hit>| hits.iter().any(|hit| hit.weight >= Weight::Likely);
        match self.others.values().any(is_kind) {
            true => Standing::Quiet,
            false => Standing::Open,
        }
    }

    fn has(&self, kinds: &BTreeSet<String>, weight: Weight) -> bool {
        let mut others = self.others.iter().filter(|it| kinds.contains(it.0));
        others.any(|it| it.1.iter().any(|hit| hit.weight >= weight))
    }

    /// Whether a sentence says no to what the person asked for. "We cannot answer within a
    /// month" is no such no, neither is what was said in an earlier letter; and where the reply
    /// is of another kind, nor is a no before anything was said of the recording.
    fn denies(&self, at: usize) -> bool {
        let sentence = &self.sentences[at];
        let here = |hits: &Vec<Hit>| {
            let mut hits = hits.iter();
            hits.any(|hit| hit.at == at && hit.weight == Weight::Sure)
        };
        let mut before = self.sentences.iter().take(at + 2);
        let introduced = self.others.is_empty() || before.any(|it| it.subject);
        sentence.denies && !sentence.earlier && introduced && !self.others.values().any(here)
    }
}
