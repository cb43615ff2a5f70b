//! Where a rule of law is used.

use super::{Book, Content, DeadlineId, LetterKind, Part, RefusalClass, RegimeId, RuleId, RungId};

/// One place that rests on a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Use {
    /// A part of a letter cites it.
    Letter(LetterKind, String),
    /// An answer to a refusal cites it.
    Answer(RegimeId, RefusalClass),
    /// A deadline rests on it, in a regime or country.
    Deadline(String, DeadlineId),
    /// A rung rests on it, in a country.
    Rung(String, RungId),
}

impl Book {
    /// Where a rule is used, itself or for the rule that it stands for elsewhere: nowhere, where
    /// the list is empty.
    pub fn uses(&self, rule: &RuleId) -> Vec<Use> {
        let stands_for = self.rules.get(rule).and_then(|it| it.instead_of.as_ref());
        let named = |law: &[RuleId]| law.iter().any(|id| id == rule || Some(id) == stands_for);
        let mut uses = Vec::new();
        for plan in self.letters.values() {
            for part in plan.subject.iter().chain(&plan.parts) {
                in_part(part, &named, &plan.kind, &mut uses);
            }
        }
        for (regime, refusals) in &self.refusals {
            for refusal in refusals.values() {
                if refusal.answers.iter().any(|answer| named(&answer.law)) {
                    uses.push(Use::Answer(regime.clone(), refusal.class.clone()));
                }
            }
        }
        for (body, deadlines) in &self.deadlines {
            for deadline in deadlines.values() {
                if deadline.each().any(|it| named(it.law.as_slice())) {
                    uses.push(Use::Deadline(body.clone(), deadline.id.clone()));
                }
            }
        }
        for country in self.countries.values() {
            for rung in country.rungs.iter().filter(|rung| named(&rung.law)) {
                uses.push(Use::Rung(country.code.clone(), rung.id.clone()));
            }
        }
        uses
    }
}

fn in_part(
    part: &Part,
    named: &impl Fn(&[RuleId]) -> bool,
    kind: &LetterKind,
    uses: &mut Vec<Use>,
) {
    if named(&part.law) {
        uses.push(Use::Letter(kind.clone(), part.id.clone()));
    }
    if let Content::List(items) = &part.content {
        for item in items {
            in_part(item, named, kind, uses);
        }
    }
}
