//! Facts to try a condition on.
//!
//! Every name that it reads takes the values at which its answer can turn: null, each
//! value of a choice, the numbers written in it and their neighbours.

use std::collections::BTreeSet;

use super::Condition;
use super::types::{Fact, Facts, Names, Type};

/// The most combinations that are tried: 1 ms of evaluation at worst.
const MOST: u128 = 1_024;

/// A day number of our times (1 January 2026, counted from 1970) round which days are tried.
const TODAY: i64 = 20_454;

/// The numbers and texts written in a condition.
#[derive(Clone, Debug, Default)]
pub(super) struct Literals {
    pub(super) numbers: BTreeSet<i64>,
    pub(super) texts: BTreeSet<String>,
}

/// Gives representative facts for all names that the condition reads, at most 1,024.
///
/// Where all combinations are more than that, a fixed and evenly spread part of them.
pub fn sample(names: &Names, condition: &Condition) -> impl Iterator<Item = Facts> + use<> {
    let wide = domains(names, condition, false);
    let domains = match size(&wide) > MOST {
        true => domains(names, condition, true),
        false => wide,
    };
    let all = size(&domains);
    (0..all.min(MOST)).map(move |turn| {
        // A prime step visits no combination twice;
        // a large one changes all names from sample to sample.
        let mut at = turn.wrapping_mul(if all > MOST {
            11_400_714_785_074_694_791
        } else {
            1
        }) % all;
        domains
            .iter()
            .map(|(name, facts)| {
                let many = facts.len().max(1) as u128;
                let pick = usize::try_from(at % many).unwrap_or(0);
                at /= many;
                (name.clone(), facts.get(pick).cloned().unwrap_or(Fact::Null))
            })
            .collect()
    })
}

/// Whether [`sample`] goes through all facts that there can be, and not only through some.
pub(super) fn is_complete(names: &Names, condition: &Condition) -> bool {
    let finite = |name: &String| {
        let declared = names.get(name).map(|name| &name.r#type);
        matches!(declared, Some(Type::Bool | Type::Choice(_)))
    };
    condition.0.names.iter().all(finite) && size(&domains(names, condition, false)) <= MOST
}

fn size(domains: &[(String, Vec<Fact>)]) -> u128 {
    domains.iter().fold(1, |all, (_, facts)| {
        all.saturating_mul(facts.len().max(1) as u128)
    })
}

/// The facts to try for each name. `few` leaves out the values of a choice that the
/// condition does not mention, but for one: they are all alike to it.
fn domains(names: &Names, condition: &Condition, few: bool) -> Vec<(String, Vec<Fact>)> {
    let read = condition
        .names()
        .iter()
        .filter_map(|name| Some((name, names.get(name)?)));
    read.map(|(name, declared)| {
        let mut facts = of_type(&declared.r#type, &condition.0.literals, few);
        if declared.optional {
            facts.insert(0, Fact::Null);
        }
        (name.clone(), facts)
    })
    .collect()
}

fn of_type(r#type: &Type, literals: &Literals, few: bool) -> Vec<Fact> {
    match r#type {
        Type::Bool => vec![Fact::Bool(false), Fact::Bool(true)],
        Type::Int | Type::Money => {
            let near = literals
                .numbers
                .iter()
                .flat_map(|n| [n.saturating_sub(1), *n, n.saturating_add(1)]);
            let all: BTreeSet<i64> = near.chain([0, 1, 1_000_000_000_000]).map(within).collect();
            all.into_iter().map(Fact::Int).collect()
        }
        Type::Text => texts(literals).into_iter().map(Fact::Text).collect(),
        Type::Choice(values) => some(values, literals, few)
            .into_iter()
            .map(Fact::Text)
            .collect(),
        Type::Choices(values) => lists(some(values, literals, few)),
        Type::Day => days(literals).into_iter().map(Fact::Int).collect(),
        Type::When => days(literals)
            .into_iter()
            .flat_map(|day| {
                [day, day + 7].map(|last| Fact::When {
                    first: day,
                    last: within(last),
                })
            })
            .collect(),
        Type::List(item) => match &**item {
            Type::Text => lists(texts(literals)),
            Type::Choice(values) => lists(some(values, literals, few)),
            // Facts have no such lists.
            Type::Bool
            | Type::Int
            | Type::Money
            | Type::Day
            | Type::When
            | Type::Choices(_)
            | Type::List(_) => {
                vec![Fact::List(Vec::new())]
            }
        },
    }
}

/// Keeps a number where calculation is proven safe.
fn within(number: i64) -> i64 {
    number.clamp(-Fact::LARGEST, Fact::LARGEST)
}

/// Today, and the days as far before and after it as the numbers written out say.
fn days(literals: &Literals) -> Vec<i64> {
    let far = literals.numbers.iter().map(|n| n.saturating_abs());
    let ends = far
        .flat_map(|n| [n, n.saturating_add(1)])
        .flat_map(|n| [TODAY.saturating_sub(n), TODAY.saturating_add(n)]);
    let all: BTreeSet<i64> = ends.chain([TODAY, TODAY + 1]).map(within).collect();
    all.into_iter().collect()
}

fn texts(literals: &Literals) -> Vec<String> {
    let mut all = vec![String::new(), "ü x".to_owned()];
    all.extend(
        literals
            .texts
            .iter()
            .filter(|text| !text.is_empty())
            .cloned(),
    );
    all
}

fn some(values: &[String], literals: &Literals, few: bool) -> Vec<String> {
    if !few {
        return values.to_vec();
    }
    let (named, others): (Vec<_>, Vec<_>) = values
        .iter()
        .cloned()
        .partition(|v| literals.texts.contains(v));
    named
        .into_iter()
        .chain(others.into_iter().take(1))
        .collect()
}

/// None of the values, each alone, and all of them.
fn lists(values: Vec<String>) -> Vec<Fact> {
    let single = values.iter().map(|value| vec![value.clone()]);
    let mut all: Vec<Vec<String>> = std::iter::once(Vec::new()).chain(single).collect();
    if values.len() > 1 {
        all.push(values);
    }
    all.into_iter().map(Fact::List).collect()
}
