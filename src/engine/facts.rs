//! What a turn led to, in names of the book: nothing of what a person said.

use crate::book::{Book, FlowId, LetterKind, StepId, known};

use super::{
    Turn,
    run::step_of,
    session::{CaseId, Frame, Session},
};

/// What a turn led to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Steps at which a case came to stand.
    pub steps: Vec<(FlowId, StepId)>,
    /// Letters written, each with the country of its case, `other` for one without a book.
    pub letters: Vec<(LetterKind, String)>,
}

/// Where the cases stood before a turn.
pub struct Before(Vec<(CaseId, Option<Frame>, usize)>);

impl Before {
    /// Looks at a session.
    pub fn of(session: &Session) -> Self {
        let stands = session.cases.iter().map(|case| {
            let at = case.at.last().cloned();
            (case.id, at, case.letters.len())
        });
        Self(stands.collect())
    }

    /// What has changed with a turn.
    pub fn facts(&self, book: &Book, turn: &Turn) -> Facts {
        let mut facts = Facts::default();
        for case in &turn.session.cases {
            let before = self.0.iter().find(|(id, ..)| *id == case.id);
            let was = before.and_then(|(_, at, _)| at.as_ref());
            let here = case.at.last().filter(|here| Some(*here) != was);
            // A step of an older book has no name to be counted by.
            if let Some(here) = here.filter(|here| step_of(book, here).is_some()) {
                facts.steps.push((here.flow.clone(), here.step.clone()));
            }
            let letters = before.map_or(0, |(.., letters)| *letters);
            let country = case.choice(known::COUNTRY).unwrap_or_default();
            let is_served = book.countries.contains_key(country);
            let country = if is_served { country } else { "other" };
            for letter in case.letters.iter().skip(letters) {
                facts
                    .letters
                    .push((letter.kind.clone(), country.to_owned()));
            }
        }
        facts
    }
}
