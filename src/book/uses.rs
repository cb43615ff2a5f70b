//! Where a rule of law is used.

use super::{
    Book, Content, DeadlineId, LetterKind, Part, RefusalClass, RegimeId, RuleId, RungId,
    condition::Condition, known,
};

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
        // Where another rule is named, this one is meant in a country in which it stands for it.
        let named = |law: &[RuleId], there: &dyn Fn(&str) -> bool| {
            let means = |country: &str, id: &RuleId| {
                let meant = self.rule(country, id.as_str());
                there(country) && meant.is_some_and(|meant| meant.id == *rule)
            };
            law.iter().any(|id| {
                let mut countries = self.countries.keys();
                id == rule || countries.any(|country| means(country, id))
            })
        };
        let mut uses = Vec::new();
        for plan in self.letters.values() {
            for part in plan.subject.iter().chain(&plan.parts) {
                self.in_part(part, &mut Vec::new(), &named, &plan.kind, &mut uses);
            }
        }
        for (regime, refusals) in &self.refusals {
            let under = |country: &str| self.regime(country).is_some_and(|it| it.id == *regime);
            for refusal in refusals.values() {
                let mut answers = refusal.answers.iter();
                let answers = answers.any(|answer| {
                    named(&answer.law, &|country| {
                        under(country) && self.allow(&Vec::from_iter(&answer.when), country)
                    })
                });
                if answers {
                    uses.push(Use::Answer(regime.clone(), refusal.class.clone()));
                }
            }
        }
        for (body, deadlines) in &self.deadlines {
            for deadline in deadlines.values() {
                let applies = |country: &str| self.applies(body, country);
                if deadline.each().any(|it| named(it.law.as_slice(), &applies)) {
                    uses.push(Use::Deadline(body.clone(), deadline.id.clone()));
                }
            }
        }
        for country in self.countries.values() {
            let here = |code: &str| code == country.code;
            for rung in country.rungs.iter().filter(|rung| named(&rung.law, &here)) {
                uses.push(Use::Rung(country.code.clone(), rung.id.clone()));
            }
        }
        uses
    }

    fn in_part<'b>(
        &self,
        part: &'b Part,
        above: &mut Vec<&'b Condition>,
        named: &Named<'_>,
        kind: &LetterKind,
        uses: &mut Vec<Use>,
    ) {
        let begin = above.len();
        above.extend(&part.when);
        if named(&part.law, &|country| self.allow(above, country)) {
            uses.push(Use::Letter(kind.clone(), part.id.clone()));
        }
        if let Content::List(items) = &part.content {
            for item in items {
                self.in_part(item, above, named, kind, uses);
            }
        }
        above.truncate(begin);
    }

    /// All of these conditions may hold in that country.
    pub(super) fn allow(&self, conditions: &[&Condition], country: &str) -> bool {
        let regime = self.regime(country).map(|regime| regime.id.as_str());
        let allows = |name: &str, value: Option<&str>| {
            conditions.iter().all(|when| {
                when.only(name)
                    .is_none_or(|only| value.is_some_and(|value| only.contains(value)))
            })
        };
        allows(known::COUNTRY, Some(country)) && allows(known::REGIME, regime)
    }
}

/// Whether one of some rules is meant in one of the countries for which that is said.
type Named<'n> = dyn Fn(&[RuleId], &dyn Fn(&str) -> bool) -> bool + 'n;
