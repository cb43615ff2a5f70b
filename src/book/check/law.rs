//! Law held against itself: names that exist, refusals answered, ladders and bodies whole.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    book::{
        Act, AlarmRule, Block, Body, Book, Content, Country, DeadlineRule, Part, Regime, RuleId,
        Rung, RungKind, known,
    },
    diagnostic::{Diagnostic, Place, Severity},
};

use super::{Whole, code, listed, unknown};

pub(super) fn check(check: &Whole<'_>, whole: bool, out: &mut Vec<Diagnostic>) {
    if whole {
        known_rules(check, out);
        known_letters(check, out);
        known_deadlines(check, out);
    }
    rules(check, out);
    for regime in check.book.regimes.values() {
        answers(check, regime, whole, out);
    }
    if whole {
        ladders(check, out);
    }
    for country in check.book.countries.values() {
        regimes(check, country, whole, out);
        rungs(check, country, whole, out);
        bodies(check, country, out);
        holidays(check, country, out);
    }
}

/// Every list of rules in letters, answers, rungs and deadlines, with the place before it.
pub(super) fn law_lists<'b>(check: &Whole<'b>) -> Vec<(&'b Place, &'b [RuleId])> {
    fn parts<'b>(all: &'b [Part], lists: &mut Vec<(&'b Place, &'b [RuleId])>) {
        for part in all {
            lists.push((&part.place, &part.law));
            if let Content::List(items) = &part.content {
                parts(items, lists);
            }
        }
    }
    let book = check.book;
    let mut lists = Vec::new();
    for plan in book.letters.values() {
        parts(&plan.subject, &mut lists);
        parts(&plan.parts, &mut lists);
    }
    let refusals = book.refusals.values().flat_map(|map| map.values());
    for answer in refusals.flat_map(|refusal| &refusal.answers) {
        lists.push((&answer.place, &answer.law));
    }
    for rung in book.countries.values().flat_map(|country| &country.rungs) {
        lists.push((&rung.place, &rung.law));
    }
    for rule in deadline_rules(book) {
        lists.push((&rule.place, rule.law.as_slice()));
    }
    for rule in book.rules.values() {
        lists.push((&rule.place, rule.instead_of.as_slice()));
    }
    lists
}

fn deadline_rules(book: &Book) -> impl Iterator<Item = &DeadlineRule> {
    let rules = book.deadlines.values().flat_map(|map| map.values());
    rules.flat_map(DeadlineRule::each)
}

fn known_rules(check: &Whole<'_>, out: &mut Vec<Diagnostic>) {
    let rules = &check.book.rules;
    for (place, law) in law_lists(check) {
        for rule in law.iter().filter(|rule| !rules.contains_key(*rule)) {
            let names = rules.keys().map(RuleId::as_str);
            let place = check.within(place, rule.as_str());
            out.push(unknown(place, rule.as_str(), "is a rule of law", names));
        }
    }
}

fn known_letters(check: &Whole<'_>, out: &mut Vec<Diagnostic>) {
    let book = check.book;
    let mut named: Vec<(Place, &str)> = Vec::new();
    for step in book.flows.values().flat_map(|flow| &flow.steps) {
        if let Act::Letter { kinds } = &step.act {
            let letter = check.word(&step.place, "letter");
            named.extend(kinds.iter().map(|kind| (letter.clone(), kind.as_str())));
        }
    }
    for slot in &book.slots {
        let list = check.within(&slot.place, "since");
        named.extend(slot.since.iter().map(|kind| (list.clone(), kind.as_str())));
    }
    for plan in book.letters.values() {
        let list = check.within(&plan.place, "encloses");
        named.extend(
            plan.encloses
                .iter()
                .map(|kind| (list.clone(), kind.as_str())),
        );
    }
    for rule in deadline_rules(book) {
        named.push((check.word(&rule.place, "letter"), rule.letter.as_str()));
        let restart = check.word(&rule.place, "restart");
        named.extend(
            rule.restart
                .iter()
                .map(|kind| (restart.clone(), kind.as_str())),
        );
        let answer = check.word(&rule.place, "answer");
        let answers = rule.pause.iter().map(|pause| pause.answer.as_str());
        named.extend(answers.map(|kind| (answer.clone(), kind)));
    }
    for rung in book.countries.values().flat_map(|country| &country.rungs) {
        if let Some(letter) = rung.letter() {
            named.push((check.word(&rung.place, "letter"), letter.as_str()));
        }
    }
    for (place, kind) in named {
        if !book.letters.contains_key(kind) {
            let kinds = book.letters.keys().map(|kind| kind.as_str());
            let finding = unknown(check.word(&place, kind), kind, "is a letter", kinds);
            out.push(match finding.hint {
                Some(_) => finding,
                None => finding.hint(format!("write dialogues/letters/{kind}.yaml")),
            });
        }
    }
}

fn known_deadlines(check: &Whole<'_>, out: &mut Vec<Diagnostic>) {
    let book = check.book;
    let known: BTreeSet<&str> = book
        .deadlines
        .values()
        .flat_map(|map| map.keys())
        .map(|id| id.as_str())
        .collect();
    let mut named: Vec<(Place, &str)> = Vec::new();
    for step in book.flows.values().flat_map(|flow| &flow.steps) {
        for block in &step.say {
            if let Block::Deadline(id) = block {
                named.push((check.word(&step.place, "say"), id.as_str()));
            }
        }
        if let Some(deadline) = step.alarm.as_ref().and_then(AlarmRule::after) {
            named.push((check.word(&step.place, "after"), deadline.as_str()));
        }
    }
    for plan in book.letters.values() {
        let place = check.within(&plan.place, "deadline");
        named.extend(plan.deadline.iter().map(|id| (place.clone(), id.as_str())));
    }
    for (place, id) in named {
        if !known.contains(id) {
            let place = check.word(&place, id);
            out.push(unknown(place, id, "is a deadline", known.iter().copied()));
        }
    }
}

fn rules(check: &Whole<'_>, out: &mut Vec<Diagnostic>) {
    for rule in check.book.rules.values() {
        if rule.cite.is_empty() {
            let title = format!("rule `{}` cites nothing", rule.id);
            out.push(
                Diagnostic::error(code::NO_CITATION, rule.place.clone(), title)
                    .label("a letter could not say where this stands")
                    .hint("name act and place: `cite: [{ act: gdpr, article: 15 }]`"),
            );
        }
        if let (Some(from), Some(until)) = (rule.from, rule.until)
            && from > until
        {
            let title = format!("rule `{}` ends before it begins", rule.id);
            out.push(
                Diagnostic::error(code::DATES, check.word(&rule.place, "until"), title)
                    .label(format!("until {until}, and from {from} on"))
                    .hint("no letter would ever cite it; correct one of the two days"),
            );
        }
    }
}

fn answers(check: &Whole<'_>, regime: &Regime, whole: bool, out: &mut Vec<Diagnostic>) {
    let book = check.book;
    let empty = std::collections::BTreeMap::new();
    let answered = book.refusals.get(&regime.id).unwrap_or(&empty);
    let classes = book
        .slot(known::REFUSALS)
        .map_or(&[][..], |slot| slot.r#type.options());
    if whole {
        let open: Vec<_> = classes
            .iter()
            .map(String::as_str)
            .filter(|class| !answered.contains_key(*class))
            .collect();
        if !open.is_empty() {
            let title = format!("regime `{}` has no answer to {}", regime.id, listed(open));
            out.push(
                Diagnostic::error(
                    code::UNANSWERED,
                    check.within(&regime.place, "refusals"),
                    title,
                )
                .label("somebody who is refused so would be left alone")
                .hint("add each with an answer: `is: rebut`, `comply` or `concede`"),
            );
        }
    }
    for refusal in answered.values() {
        let class = refusal.class.as_str();
        if whole && !classes.iter().any(|known| known == class) {
            let known = classes.iter().map(String::as_str);
            let claim = "is a value of slot `refusals`";
            out.push(unknown(refusal.place.clone(), class, claim, known));
        }
        let answers = refusal.answers.iter();
        let entries: Vec<_> = answers.map(|it| (&it.place, it.when.is_none())).collect();
        if !entries.iter().any(|(_, always)| *always) {
            let title = format!("refusal `{class}` is not answered in every case");
            out.push(
                Diagnostic::error(code::UNANSWERED, refusal.place.clone(), title)
                    .label("each of its answers has a `when`")
                    .hint("add a last answer without `when`"),
            );
        }
        behind(check, &entries, &format!("an answer to `{class}`"), out);
    }
}

/// Entries of which the first that holds is taken: none can stand behind one that always does.
fn behind(check: &Whole<'_>, entries: &[(&Place, bool)], what: &str, out: &mut Vec<Diagnostic>) {
    let always = entries.iter().position(|(_, always)| *always);
    let Some((first, rest)) = always.and_then(|at| entries.get(at..)?.split_first()) else {
        return;
    };
    for (place, _) in rest {
        let title = format!("{what} can never be taken");
        out.push(
            Diagnostic::error(code::BEHIND, check.head(place), title)
                .label("never reached")
                .also(check.head(first.0), "this one always holds")
                .hint("put it before the one without `when`, or take it out"),
        );
    }
}

fn regimes(check: &Whole<'_>, country: &Country, whole: bool, out: &mut Vec<Diagnostic>) {
    let known = &check.book.regimes;
    for regime in &country.regimes {
        if whole && !known.contains_key(regime) {
            let place = check.word(&check.within(&country.place, "regimes"), regime.as_str());
            let names = known.keys().map(|id| id.as_str());
            out.push(unknown(place, regime.as_str(), "is a regime", names));
        }
    }
}

fn rungs(check: &Whole<'_>, country: &Country, whole: bool, out: &mut Vec<Diagnostic>) {
    let ids: Vec<_> = country.rungs.iter().map(|rung| rung.id.as_str()).collect();
    let ladders: Vec<_> = check
        .book
        .flows
        .values()
        .flat_map(|flow| flow.steps.iter().map(move |step| (flow, step)))
        .filter(|(_, step)| matches!(step.act, Act::Ladder { .. }))
        .collect();
    for rung in &country.rungs {
        let RungKind::Way {
            letter, to, shuts, ..
        } = &rung.kind
        else {
            continue;
        };
        let plan = check.book.letters.get(letter);
        let to_several = plan.is_some_and(|plan| plan.to.len() > 1);
        let mut before = country.rungs.iter().take_while(|other| other.id != rung.id);
        let twin = before.find(|other| match &other.kind {
            RungKind::Way {
                letter: same,
                to: whom,
                ..
            } => same == letter && whom == to,
            RungKind::None { .. } => false,
        });
        if let Some(twin) = twin.filter(|_| to_several) {
            let title = format!("rung `{}` cannot be told from `{}`", rung.id, twin.id);
            out.push(
                Diagnostic::error(code::TWINS, rung.place.clone(), title)
                    .label(format!(
                        "writes `{letter}` too; which was taken, nobody knows"
                    ))
                    .also(twin.place.clone(), "the other one")
                    .hint("say to whom each writes: `to:`, one of the recipients of that letter"),
            );
        }
        for shut in shuts.iter().filter(|shut| !ids.contains(&shut.as_str())) {
            let place = check.word(&check.word(&rung.place, "shuts"), shut.as_str());
            let claim = "is a rung of this country";
            out.push(unknown(place, shut.as_str(), claim, ids.iter().copied()));
        }
        if !whole {
            continue;
        }
        if ladders.is_empty() {
            let title = format!("no flow shows the ladder with rung `{}`", rung.id);
            out.push(
                Diagnostic::error(code::NO_LADDER, rung.place.clone(), title)
                    .label("nobody can take it")
                    .hint("add a step with `ladder:` and an option of that name"),
            );
        }
        for (flow, step) in &ladders {
            if step
                .act
                .choices()
                .iter()
                .any(|option| option.id == rung.id.as_str())
            {
                continue;
            }
            let title = format!("rung `{}` is no option of the ladder", rung.id);
            out.push(
                Diagnostic::error(code::NO_LADDER, rung.place.clone(), title)
                    .label("nobody can take it")
                    .also(
                        step.place.clone(),
                        format!("the ladder of flow `{}`", flow.id),
                    )
                    .hint(format!(
                        "add an option `{}` to that step, with the step that writes its letter",
                        rung.id
                    )),
            );
        }
    }
}

/// A rung that one country has, each has, or says that it has none: whoever looks for it in vain
/// would not know which.
fn ladders(check: &Whole<'_>, out: &mut Vec<Diagnostic>) {
    let countries = &check.book.countries;
    for country in countries.values() {
        let has = |rung: &Rung| country.rungs.iter().any(|own| own.id == rung.id);
        let mut others: BTreeMap<_, &Rung> = BTreeMap::new();
        for rung in countries.values().flat_map(|other| &other.rungs) {
            if !has(rung) {
                others.entry(&rung.id).or_insert(rung);
            }
        }
        let Some(first) = others.values().next() else {
            continue;
        };
        let title = format!(
            "country `{}` says nothing of {}",
            country.code,
            listed(others.keys().map(|id| id.as_str()))
        );
        let place = check.within(&country.place, "rungs");
        out.push(
            Diagnostic::error(code::HOLE, place, title)
                .label("whether there is such a way, nobody would be told")
                .also(first.place.clone(), "another country has it")
                .hint("add each with its `letter`, or with `none: true` and the source of that"),
        );
    }
}

fn bodies(check: &Whole<'_>, country: &Country, out: &mut Vec<Diagnostic>) {
    let always = |bodies: &[Body]| bodies.iter().any(|body| body.when.is_none());
    if !always(&country.authorities) {
        let place = country.authorities.last().map_or_else(
            || check.within(&country.place, "country"),
            |body| check.word(&body.place_before(), body.id.as_str()),
        );
        let title = format!("somebody in `{}` has no authority", country.code);
        out.push(
            Diagnostic::error(code::NOBODY, place, title)
                .label("the last of the list is competent only under its `when`")
                .hint("add a last authority without `when`: whoever passes a complaint on"),
        );
    }
    if let Some(last) = country
        .conciliations
        .last()
        .filter(|_| lacks_conciliation(country))
    {
        let place = check.word(&last.place_before(), last.id.as_str());
        let title = format!("somebody in `{}` has no conciliation body", country.code);
        out.push(
            Diagnostic::error(code::NOBODY, place, title)
                .label("the last of the list is competent only under its `when`")
                .hint("add a last one without `when`, or say in `concerns` of that rung for whom it is"),
        );
    }
    for (bodies, what) in [
        (&country.authorities, "an authority"),
        (&country.conciliations, "a conciliation body"),
    ] {
        let bodies = bodies.iter();
        let entries: Vec<_> = bodies.map(|it| (&it.place, it.when.is_none())).collect();
        behind(check, &entries, what, out);
    }
}

/// Conciliation is open to everybody in the country, and its list of bodies is not.
pub(super) fn lacks_conciliation(country: &Country) -> bool {
    let bodies = &country.conciliations;
    let is_for_all = country.rungs.iter().any(|rung| {
        let all = matches!(&rung.kind, RungKind::Way { concerns: None, .. });
        all && rung.id.as_str() == "conciliation"
    });
    is_for_all && !bodies.is_empty() && bodies.iter().all(|body| body.when.is_some())
}

impl Body {
    /// The beginning of its entry.
    fn place_before(&self) -> Place {
        let start = self.place.span.start;
        Place::new(&self.place.file, start..start)
    }
}

fn holidays(check: &Whole<'_>, country: &Country, out: &mut Vec<Diagnostic>) {
    let place = || check.within(&country.place, "regions");
    let Some(table) = check.book.holidays.get(&country.code) else {
        let is_lost = |finding: &Diagnostic| {
            finding.severity == Severity::Error
                && finding.place.file.starts_with("dialogues/data/holidays")
        };
        if out.iter().any(is_lost) {
            return;
        }
        let title = format!("country `{}` has no holiday table", country.code);
        out.push(
            Diagnostic::warning(
                code::HOLIDAYS,
                check.within(&country.place, "country"),
                title,
            )
            .label("deadlines look at weekends alone")
            .hint("make one with dialogues/data/holidays.py"),
        );
        return;
    };
    let known = &table.about().regions;
    let missing = country
        .regions
        .iter()
        .filter(|region| !known.contains(*region));
    let missing: Vec<_> = missing.map(String::as_str).collect();
    if !missing.is_empty() && !known.is_empty() {
        let title = format!(
            "the holiday table of `{}` lacks {}",
            country.code,
            listed(missing)
        );
        out.push(
            Diagnostic::error(code::HOLIDAYS, place(), title)
                .label("holidays there would be missed")
                .hint("spell regions as the table does, or make the table anew"),
        );
    }
}
