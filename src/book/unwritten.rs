//! What no letter says on a day, because a rule that it cites does not hold then.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use crate::diagnostic::{Diagnostic, Place};

use super::{Book, Content, LetterPlan, Part, Rule, RuleId, check::code, condition::Condition};

/// A rule takes over from one that ended where it begins within so many days.
const TAKES_OVER: Days = Days::new(92);

/// Text that cites rules, and is left out on days on which one of them does not hold.
struct Citing<'b> {
    what: String,
    place: &'b Place,
    conditions: Vec<&'b Condition>,
    law: &'b [RuleId],
}

/// Finds the parts of letters and the answers to refusals that are not written on this day: an
/// error where their rule has ended, as a letter has lost its ground then; a warning where it
/// has not begun.
///
/// Law that follows other law has one part beside the other, and their rules hold one after the
/// other; where that is so nothing is said.
pub fn unwritten(book: &Book, today: NaiveDate) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    for plan in book.letters.values() {
        let parts = parts(plan);
        let countries: Vec<_> = book.countries.keys().map(String::as_str).collect();
        silent(book, &parts, &countries, today, &mut out);
    }
    for (regime, refusals) in &book.refusals {
        let countries = book.countries.keys().map(String::as_str);
        let under = |code: &&str| book.regime(code).is_some_and(|it| it.id == *regime);
        let countries: Vec<_> = countries.filter(under).collect();
        for refusal in refusals.values() {
            let answers: Vec<_> = refusal
                .answers
                .iter()
                .map(|answer| Citing {
                    what: format!("an answer to `{}`", refusal.class),
                    place: &answer.place,
                    conditions: answer.when.iter().collect(),
                    law: &answer.law,
                })
                .collect();
            silent(book, &answers, &countries, today, &mut out);
        }
    }
    out
}

/// The parts of a letter and the items of their lists.
fn parts(plan: &LetterPlan) -> Vec<Citing<'_>> {
    fn add<'b>(
        parts: &'b [Part],
        above: &[&'b Condition],
        letter: &str,
        all: &mut Vec<Citing<'b>>,
    ) {
        for part in parts {
            let conditions: Vec<_> = above.iter().copied().chain(&part.when).collect();
            if let Content::List(items) = &part.content {
                add(items, &conditions, letter, all);
            }
            all.push(Citing {
                what: format!("part `{}` of letter `{letter}`", part.id),
                place: &part.place,
                conditions,
                law: &part.law,
            });
        }
    }
    let mut all = Vec::new();
    add(&plan.parts, &[], plan.kind.as_str(), &mut all);
    all
}

fn silent(
    book: &Book,
    texts: &[Citing<'_>],
    countries: &[&str],
    today: NaiveDate,
    out: &mut Vec<Diagnostic>,
) {
    for text in texts {
        let countries = countries
            .iter()
            .filter(|code| book.allow(&text.conditions, code));
        let rules =
            countries.flat_map(|code| text.law.iter().map(|id| book.rule(code, id.as_str())));
        let mut told = BTreeSet::new();
        for rule in rules.flatten() {
            if rule.holds_on(today) || !told.insert(&rule.id) {
                continue;
            }
            // The days are asked for in its condition.
            let since = format!("since_{}", rule.id.as_str().replace('-', "_"));
            let asks = text
                .conditions
                .iter()
                .any(|when| book.names_read(when).contains(&since));
            let others = texts.iter().flat_map(|other| other.law);
            let follows = others.filter_map(|id| book.rules.get(id)).any(|other| {
                other.body == rule.body && (takes_over(rule, other) || takes_over(other, rule))
            });
            if !asks && !follows {
                out.push(finding(text, rule, today));
            }
        }
    }
}

/// One rule begins when the other has just ended.
fn takes_over(ended: &Rule, begun: &Rule) -> bool {
    ended.until.zip(begun.from).is_some_and(|(until, from)| {
        until < from
            && until
                .checked_add_days(TAKES_OVER)
                .is_some_and(|last| from <= last)
    })
}

fn finding(text: &Citing<'_>, rule: &Rule, today: NaiveDate) -> Diagnostic {
    let say = |day: NaiveDate| day.format("%-d %B %Y");
    let ended = rule.until.filter(|until| *until < today);
    let why = match (ended, rule.from) {
        (Some(until), _) => format!("ended on {}", say(until)),
        (None, from) => format!("begins on {}", say(from.unwrap_or(today))),
    };
    let title = format!(
        "{} is not written today: rule `{}` {why}",
        text.what, rule.id
    );
    let place = text.place.clone();
    let finding = match ended {
        Some(_) => Diagnostic::error(code::UNWRITTEN, place, title),
        None => Diagnostic::warning(code::UNWRITTEN, place, title),
    };
    finding
        .label("letters leave it out without a word")
        .also(rule.place.clone(), "the rule stands here")
        .hint("give it a twin with other words that rests on what holds now, or correct the day")
}
