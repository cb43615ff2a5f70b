//! Conditions that need each other's answer, so that none of them could ever be told.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    book::{RungKind, condition::Condition, names::Derived},
    diagnostic::{Diagnostic, Place},
};

use super::{Whole, code};

/// A name that a condition can use, with the conditions that answer it.
struct Asked<'b> {
    place: &'b Place,
    conditions: Vec<&'b Condition>,
}

pub(super) fn check(check: &Whole<'_>, out: &mut Vec<Diagnostic>) {
    let mut told = BTreeSet::new();
    // What a name asks differs between countries, and one of them may have the circle.
    let countries = check.book.countries.keys().map(String::as_str);
    for country in countries.chain([""]) {
        let asked = asked(check, country);
        for name in asked.keys() {
            let Some(circle) = circle(&asked, name) else {
                continue;
            };
            if told.insert(circle.iter().cloned().collect::<BTreeSet<_>>()) {
                out.push(finding(&asked, &circle));
            }
        }
    }
}

/// Everything that a condition can name in a country and that hangs on other conditions.
fn asked<'b>(check: &Whole<'b>, country: &str) -> BTreeMap<String, Asked<'b>> {
    let book = check.book;
    let mut all = BTreeMap::new();
    for named in &book.conditions {
        let asked = Asked {
            place: &named.place,
            conditions: vec![&named.when],
        };
        all.insert(named.name.clone(), asked);
    }
    for name in check.names.0.keys() {
        let found = match Derived::parse(name) {
            _ if all.contains_key(name) || book.slot(name).is_some() => None,
            Some(Derived::Due(id)) => book.deadline(country, id.as_str()).map(|rule| Asked {
                place: &rule.place,
                conditions: rule.each().filter_map(|rule| rule.when.as_ref()).collect(),
            }),
            Some(Derived::RungOpen(id) | Derived::RungDone(id)) => {
                let rungs = book.countries.get(country).map(|it| it.rungs.as_slice());
                let rung = rungs.unwrap_or_default();
                let rung = rung.iter().find(|rung| rung.id.as_str() == id);
                rung.and_then(|rung| match &rung.kind {
                    RungKind::Way {
                        opens,
                        concerns,
                        closes,
                        again,
                        ..
                    } => Some(Asked {
                        place: &rung.place,
                        conditions: match name.ends_with("_done") {
                            true => again.iter().collect(),
                            false => [opens, concerns, closes].into_iter().flatten().collect(),
                        },
                    }),
                    RungKind::None { .. } => None,
                })
            }
            Some(Derived::Stance(_)) => {
                let regime = book.regime(country);
                let refusals = regime.and_then(|regime| book.refusals.get(&regime.id));
                let answers: Vec<_> = refusals
                    .into_iter()
                    .flat_map(|map| map.values())
                    .flat_map(|refusal| &refusal.answers)
                    .filter_map(|answer| Some((&answer.place, answer.when.as_ref()?)))
                    .collect();
                answers.first().map(|(place, _)| Asked {
                    place,
                    conditions: answers.iter().map(|(_, when)| *when).collect(),
                })
            }
            _ => None,
        };
        if let Some(asked) = found {
            all.insert(name.clone(), asked);
        }
    }
    all
}

/// The shortest way from a name back to itself.
fn circle(asked: &BTreeMap<String, Asked<'_>>, name: &str) -> Option<Vec<String>> {
    let mut seen = BTreeSet::new();
    let mut ways = vec![vec![name.to_owned()]];
    while !ways.is_empty() {
        let mut longer = Vec::new();
        for way in ways {
            let last = asked.get(way.last()?);
            let conditions = last.iter().flat_map(|asked| &asked.conditions);
            for next in conditions.flat_map(|condition| condition.names()) {
                if next == name {
                    return Some(way);
                }
                if seen.insert(next) {
                    longer.push(way.iter().chain([next]).cloned().collect());
                }
            }
        }
        ways = longer;
    }
    None
}

fn finding(asked: &BTreeMap<String, Asked<'_>>, circle: &[String]) -> Diagnostic {
    let mut places = circle
        .iter()
        .filter_map(|name| Some((name, asked.get(name)?.place)));
    let (name, place) = places.next().expect("a circle begins with what is asked");
    let title = match circle.len() {
        1 => format!("condition `{name}` names itself"),
        _ => format!("condition `{name}` names itself by way of another"),
    };
    let finding = Diagnostic::error(code::CIRCLE, place.clone(), title)
        .label("it could never be told")
        .hint("say it with slots, deadlines or letters");
    places.fold(finding, |finding, (name, place)| {
        finding.also(place.clone(), format!("`{name}` is in the circle"))
    })
}
