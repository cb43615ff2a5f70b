//! The cases on which the rules are tried reach every part of every letter both ways.

use std::collections::{BTreeMap, BTreeSet};

use hearback::{
    book::{Content, Part, condition::Condition},
    engine::view::View,
};

use super::{book, letters};

/// What cannot be met both ways in a place, although nothing in the condition names the place.
const KNOWN: [&str; 13] = [
    // No complaint to the company, so no sum that it named.
    "DE ombudsman-complaint wanted/pay-complaint: never there",
    // Only in the United Kingdom a question for the call holds up the time.
    "DE reminder after-question-open: never there",
    "DE reminder after-question: never there",
    "IN reminder after-question-open: never there",
    "IN reminder after-question: never there",
    // `british_door`.
    "IN complaint next: never there",
    // There is no authority for personal data to complain to.
    "IN ombudsman-complaint authority: never there",
    "IN withdrawal authority-closed: never there",
    "IN withdrawal authority-given-up: never there",
    "IN withdrawal authority-received: never there",
    "IN withdrawal reference: never left out",
    // Only British courts call the other side the respondent.
    "DE statement-of-facts parties/company: never left out",
    "IN statement-of-facts parties/company: never left out",
];

/// How often a part stood in a letter, and how often it was left out.
#[derive(Default)]
struct Seen {
    there: usize,
    left_out: usize,
    /// It stands in every letter of its kind here.
    is_always: bool,
}

/// Where a letter goes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    country: String,
    regime: String,
}

impl Place {
    fn of(view: &View<'_>) -> Self {
        let regime = book().regime(view.country()).map(|it| it.id.to_string());
        Self {
            country: view.country().to_owned(),
            regime: regime.unwrap_or_default(),
        }
    }

    /// Whether a part is for this place, among others or alone.
    fn can_have(&self, part: &Part) -> bool {
        let may_be = |name, value: &String| {
            let only = part.when.as_ref().and_then(|when| when.only(name));
            only.is_none_or(|only| only.contains(value))
        };
        may_be("country", &self.country) && may_be("regime", &self.regime)
    }
}

/// Whether nothing but the place decides over a part.
fn is_of_a_place(when: &Condition) -> bool {
    let names = when.names();
    names
        .iter()
        .all(|name| ["country", "regime"].contains(&name.as_str()))
}

/// Over all letters to one place: a part that is met in one country alone may be wrong in
/// another.
#[test]
fn every_part_stands_once_and_is_left_out_once_in_each_place() {
    let mut seen: BTreeMap<(Place, String), Seen> = BTreeMap::new();
    let one_language = crate::languages().next().expect("a language").tag();
    for written in letters() {
        if written.locale.tag() != one_language {
            continue;
        }
        let view = written.situation.view(book());
        let (kind, place) = (&written.plan.kind, Place::of(&view));
        let mut note = |part: &Part, inside: &str, parent: bool| -> bool {
            let there = parent && view.holds(part.when.as_ref(), false);
            if place.can_have(part) {
                let name = format!("{kind} {inside}{}", part.id);
                let entry = seen.entry((place.clone(), name)).or_default();
                entry.there += usize::from(there);
                entry.left_out += usize::from(!there);
                entry.is_always = part.when.as_ref().is_none_or(is_of_a_place);
            }
            there
        };
        for part in &written.plan.parts {
            let there = note(part, "", true);
            if let Content::List(items) = &part.content {
                for item in items {
                    note(item, &format!("{}/", part.id), there);
                }
            }
        }
        for part in &written.plan.subject {
            note(part, "subject/", true);
        }
    }
    let missed: BTreeSet<_> = seen
        .iter()
        .filter(|(_, seen)| seen.there == 0 || (!seen.is_always && seen.left_out == 0))
        .map(|((place, name), seen)| {
            let why = if seen.there == 0 {
                "never there"
            } else {
                "never left out"
            };
            format!("{} {name}: {why}", place.country)
        })
        .collect();
    let known: BTreeSet<_> = KNOWN.iter().map(|known| (*known).to_owned()).collect();
    let new: Vec<_> = missed.difference(&known).cloned().collect();
    assert!(new.is_empty(), "{}", new.join("\n"));
    assert!(seen.len() > 500, "{} parts", seen.len());
}

#[test]
fn every_letter_is_written_to_each_of_its_recipients() {
    let mut missed = Vec::new();
    for plan in book().letters.values() {
        for (to, _) in &plan.to {
            let reached = letters().iter().any(|written| {
                written.plan.kind == plan.kind
                    && hearback::letter::recipient(&written.situation.view(book()), plan) == *to
            });
            if !reached {
                missed.push(format!("{} to {}", plan.kind, to.name()));
            }
        }
    }
    assert!(missed.is_empty(), "{missed:?}");
}

#[test]
fn every_answer_that_a_letter_gives_to_a_refusal_is_written() {
    // An answer for countries of the Regulation that the book does not serve yet cannot be
    // reached.
    let unreachable = |regime: &str, class: &str, id: Option<&str>| {
        regime == "gdpr"
            && id.is_none()
            && [
                "staff-privacy",
                "internal-policy",
                "transcript-only",
                "already-known",
            ]
            .contains(&class)
    };
    let mut missed = Vec::new();
    for (regime, refusals) in &book().refusals {
        for refusal in refusals.values() {
            for (at, answer) in refusal.answers.iter().enumerate() {
                let class = refusal.class.as_str();
                let reached =
                    letters().iter().any(|written| {
                        written.situation.view(book()).answers().any(|(of, given)| {
                            of.class == refusal.class && given.place == answer.place
                        })
                    });
                if !reached && !unreachable(regime.as_str(), class, answer.id.as_deref()) {
                    missed.push(format!("{regime} {class}, answer {}", at + 1));
                }
            }
        }
    }
    assert!(missed.is_empty(), "{missed:?}");
}
