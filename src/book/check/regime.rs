//! No rule is cited where its body of law does not apply.

use std::collections::BTreeSet;

use crate::{
    book::{Content, DeadlineRule, Part, RuleId, condition::Condition, known},
    diagnostic::{Diagnostic, Place},
};

use super::{Whole, code, listed};

/// Countries by their codes.
type Countries<'b> = BTreeSet<&'b str>;

pub(super) fn check(check: &Whole<'_>, out: &mut Vec<Diagnostic>) {
    let book = check.book;
    let all: Countries<'_> = book.countries.keys().map(String::as_str).collect();
    if all.is_empty() {
        return;
    }
    for plan in book.letters.values() {
        parts(check, &plan.subject, &all, out);
        parts(check, &plan.parts, &all, out);
    }
    for (regime, refusals) in &book.refusals {
        let there: Countries<'_> = all
            .iter()
            .copied()
            .filter(|country| book.regime(country).is_some_and(|it| it.id == *regime))
            .collect();
        for answer in refusals.values().flat_map(|refusal| &refusal.answers) {
            let there = narrowed(check, &there, answer.when.as_ref());
            cited(check, &answer.law, &answer.place, &there, out);
        }
    }
    for country in book.countries.values() {
        let there = BTreeSet::from([country.code.as_str()]);
        for rung in &country.rungs {
            cited(check, &rung.law, &rung.place, &there, out);
        }
    }
    for (body, rules) in &book.deadlines {
        let there = applies(check, body);
        for rule in rules.values().flat_map(DeadlineRule::each) {
            cited(check, rule.law.as_slice(), &rule.place, &there, out);
        }
    }
}

fn parts(check: &Whole<'_>, all: &[Part], there: &Countries<'_>, out: &mut Vec<Diagnostic>) {
    for part in all {
        let there = narrowed(check, there, part.when.as_ref());
        cited(check, &part.law, &part.place, &there, out);
        if let Content::List(items) = &part.content {
            parts(check, items, &there, out);
        }
    }
}

/// The countries that are left where a condition holds.
fn narrowed<'b>(
    check: &Whole<'b>,
    there: &Countries<'b>,
    when: Option<&Condition>,
) -> Countries<'b> {
    let only = |name| when.and_then(|when| when.only(name));
    let (countries, regimes) = (only(known::COUNTRY), only(known::REGIME));
    let under = |code: &str, regimes: &BTreeSet<String>| {
        let regime = check.book.regime(code);
        regime.is_some_and(|regime| regimes.contains(regime.id.as_str()))
    };
    there
        .iter()
        .copied()
        .filter(|code| countries.as_ref().is_none_or(|only| only.contains(*code)))
        .filter(|code| regimes.as_ref().is_none_or(|only| under(code, only)))
        .collect()
}

/// The countries in which a regime or a country's own law applies.
fn applies<'b>(check: &Whole<'b>, body: &str) -> Countries<'b> {
    let countries = check.book.countries.keys().map(String::as_str);
    countries
        .filter(|country| check.book.applies(body, country))
        .collect()
}

fn cited(
    check: &Whole<'_>,
    law: &[RuleId],
    place: &Place,
    there: &Countries<'_>,
    out: &mut Vec<Diagnostic>,
) {
    for rule in law.iter().filter_map(|id| check.book.rules.get(id)) {
        let applies = applies(check, &rule.body);
        // Where another rule stands for it, that one is cited.
        let stands = |country: &&str| {
            let meant = check.book.rule(country, rule.id.as_str());
            meant.is_some_and(|meant| meant.id == rule.id)
        };
        let foreign = there.difference(&applies).copied();
        let foreign: Vec<_> = foreign.filter(stands).collect();
        if foreign.is_empty() {
            continue;
        }
        let title = format!(
            "rule `{}` of `{}` is cited where it does not apply",
            rule.id, rule.body
        );
        let place = check.within(place, rule.id.as_str());
        let finding = Diagnostic::error(code::OUTSIDE_REGIME, place, title)
            .label(format!("also cited in {}", listed(foreign)))
            .also(rule.place.clone(), "the rule stands here");
        let own: Vec<_> = applies
            .iter()
            .map(|code| format!("country == '{code}'"))
            .collect();
        out.push(match own.is_empty() {
            true => finding.hint("no country of the book is under that law; cite another rule"),
            false => finding.hint(format!("ask in its `when`: `{}`", own.join(" || "))),
        });
    }
}
