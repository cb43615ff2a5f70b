//! The cases on which the rules are tried reach every part of every letter both ways.

use std::collections::{BTreeMap, BTreeSet};

use hearback::book::{Content, Part, condition::Condition};

use super::{book, letters};

/// How often a part stood in a letter, and how often it was left out.
#[derive(Default)]
struct Seen {
    there: usize,
    left_out: usize,
}

#[test]
fn every_part_of_every_letter_stands_once_and_is_left_out_once() {
    let mut seen: BTreeMap<String, Seen> = BTreeMap::new();
    let mut conditional: BTreeMap<String, bool> = BTreeMap::new();
    // A letter of one country says so in its parts, since they cite its law: such a part is
    // never left out.
    let mut places: BTreeMap<&str, BTreeSet<(String, String)>> = BTreeMap::new();
    for written in letters() {
        let view = written.situation.view(book());
        let regime = book().regime(view.country()).map(|it| it.id.to_string());
        let place = (view.country().to_owned(), regime.unwrap_or_default());
        let kind = written.plan.kind.as_str();
        places.entry(kind).or_default().insert(place);
    }
    let everywhere = |kind: &str, part: &Part| {
        let only = |name| part.when.as_ref().and_then(|when| when.only(name));
        let (country, regime) = (only("country"), only("regime"));
        let within = |(of, law): &(String, String)| {
            country.as_ref().is_some_and(|only| only.contains(of))
                || regime.as_ref().is_some_and(|only| only.contains(law))
        };
        let plain = |when: &Condition| when.names().len() == 1;
        part.when.as_ref().is_none_or(plain) && places[kind].iter().all(within)
    };
    // A block that several letters share can hold a part for a country that one of them is not for.
    let elsewhere = |kind: &str, part: &Part| {
        let only = part.when.as_ref().and_then(|when| when.only("country"));
        only.is_some_and(|only| !places[kind].iter().any(|(of, _)| only.contains(of)))
    };
    for written in letters() {
        let view = written.situation.view(book());
        let kind = &written.plan.kind;
        let mut note = |part: &Part, inside: &str, parent: bool| -> bool {
            let name = format!("{kind} {inside}{}", part.id);
            if elsewhere(kind.as_str(), part) {
                return false;
            }
            let there = parent && view.holds(part.when.as_ref(), false);
            let entry = seen.entry(name.clone()).or_default();
            match there {
                true => entry.there += 1,
                false => entry.left_out += 1,
            }
            let always = part.when.is_none() || everywhere(kind.as_str(), part);
            conditional.insert(name, !always);
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
    let missed: Vec<_> = seen
        .iter()
        .filter(|(name, seen)| seen.there == 0 || (conditional[*name] && seen.left_out == 0))
        .map(|(name, seen)| format!("{name}: {} there, {} left out", seen.there, seen.left_out))
        .collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
    assert!(seen.len() > 150, "{} parts", seen.len());
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
