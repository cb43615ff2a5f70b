//! What is known where a condition holds.

use std::collections::BTreeSet;

use crate::book::{
    DeadlineRule, Rung, RungKind, Stance, condition::Condition, known, names::Derived,
};

use super::Whole;

/// Names that have a value.
pub(super) type Known = BTreeSet<String>;

impl Whole<'_> {
    /// The names that surely have a value where all of these conditions hold.
    pub(super) fn proven<'c>(&self, conditions: impl IntoIterator<Item = &'c Condition>) -> Known {
        let proofs = conditions.into_iter().flat_map(Condition::proves).cloned();
        self.closed(proofs.collect())
    }

    /// Adds what follows from names that have a value: from a condition that is true what it
    /// asks, from a letter that was sent its way and its deadline.
    pub(super) fn closed(&self, names: Known) -> Known {
        let mut known = Known::new();
        let mut open: Vec<String> = names.into_iter().collect();
        while let Some(name) = open.pop() {
            if !known.contains(&name) {
                open.extend(self.follows(&name));
                known.insert(name);
            }
        }
        known
    }

    fn follows(&self, name: &str) -> Vec<String> {
        let book = self.book;
        if book.slot(name).is_some() {
            return Vec::new();
        }
        if let Some(named) = book.conditions.iter().find(|named| named.name == name) {
            return named.when.proves().iter().cloned().collect();
        }
        let snake = |id: &str| id.replace('-', "_");
        match Derived::parse(name) {
            Some(Derived::RungOpen(rung)) => self.opens(&rung),
            Some(Derived::SentOn(kind)) => {
                let due = self.every_deadline().filter(|id| {
                    let mut rules = self.rules_of(id);
                    rules.all(|rule| rule.letter == kind) && self.everywhere(id)
                });
                due.map(|id| format!("due_{}", snake(id)))
                    .chain([format!("way_{}", snake(kind.as_str()))])
                    .collect()
            }
            Some(Derived::SentBy(kind)) => vec![format!("sent_{}", snake(kind.as_str()))],
            Some(Derived::Due(id)) => {
                let rules = self.rules_of(id.as_str());
                let letters: BTreeSet<_> = rules.map(|rule| rule.letter.as_str()).collect();
                match letters.len() {
                    1 => letters
                        .iter()
                        .map(|kind| format!("sent_{}", snake(kind)))
                        .collect(),
                    _ => Vec::new(),
                }
            }
            Some(Derived::RungDone(rung)) => {
                let rungs = book.countries.values().flat_map(|country| &country.rungs);
                let own = rungs.filter(|other| other.id.as_str() == rung);
                let letters: BTreeSet<_> = own.filter_map(Rung::letter).collect();
                let only = letters.iter().filter(|_| letters.len() == 1);
                only.map(|kind| format!("sent_{}", snake(kind.as_str())))
                    .collect()
            }
            Some(Derived::NamedDay | Derived::AskedDay) => vec![known::CALL_DAY.to_owned()],
            Some(Derived::Served | Derived::GivesCopy | Derived::Regime) => {
                vec![known::COUNTRY.to_owned()]
            }
            Some(Derived::Stance(Stance::Rebut | Stance::Comply | Stance::Concede)) => {
                vec![known::COUNTRY.to_owned(), known::REFUSALS.to_owned()]
            }
            Some(
                Derived::Today
                | Derived::Unsent
                | Derived::Since(_)
                | Derived::Body(..)
                | Derived::DueIfSentToday,
            )
            | None => Vec::new(),
        }
    }

    /// What every country asks before the rung opens.
    fn opens(&self, rung: &str) -> Vec<String> {
        let rungs = self
            .book
            .countries
            .values()
            .flat_map(|country| &country.rungs);
        let mut all =
            rungs
                .filter(|other| other.id.as_str() == rung)
                .filter_map(|rung| match &rung.kind {
                    RungKind::Way { opens, .. } => Some(
                        opens
                            .as_ref()
                            .map(|opens| opens.proves().clone())
                            .unwrap_or_default(),
                    ),
                    RungKind::None { .. } => None,
                });
        let first = all.next().unwrap_or_default();
        let shared = all.fold(first, |shared, more| {
            shared.intersection(&more).cloned().collect()
        });
        shared.into_iter().collect()
    }

    fn every_deadline(&self) -> impl Iterator<Item = &str> {
        let ids: BTreeSet<&str> = self
            .book
            .deadlines
            .values()
            .flat_map(|map| map.keys())
            .map(|id| id.as_str())
            .collect();
        ids.into_iter()
    }

    /// The rules of a deadline, of every country and in every case.
    fn rules_of<'s>(&'s self, id: &'s str) -> impl Iterator<Item = &'s DeadlineRule> {
        let maps = self.book.deadlines.values();
        maps.filter_map(move |map| map.get(id))
            .flat_map(DeadlineRule::each)
    }

    /// Every country has this deadline, and it runs from its letter in every case.
    pub(super) fn everywhere(&self, deadline: &str) -> bool {
        let always = |rule: &DeadlineRule| {
            let mut each = rule.each();
            each.any(|rule| rule.when.is_none()) && rule.each().all(|rule| rule.from.is_none())
        };
        let mut countries = self.book.countries.keys();
        countries.all(|country| self.book.deadline(country, deadline).is_some_and(always))
    }
}
