//! Slots: those that the program reads itself, and those that nothing asks for.

use std::collections::BTreeSet;

use crate::{
    book::{Act, Slot, SlotId, SlotType, Step, known},
    diagnostic::{Diagnostic, code as codes},
};

use super::{Whole, code, listed};

/// A slot that the program reads, with what it must be.
type Required = (&'static str, fn(&SlotType) -> bool, &'static str);

const REQUIRED: &[Required] = &[
    (
        known::COUNTRY,
        |it| matches!(it, SlotType::Country),
        "{ type: country }",
    ),
    (
        known::REGION,
        |it| matches!(it, SlotType::Region(_)),
        "{ type: region }",
    ),
    (
        known::COMPANY,
        // A company may be called 1&1, which is no person's name.
        |it| matches!(it, SlotType::Name | SlotType::Text { .. }),
        "{ type: text, max: 120 }",
    ),
    (
        known::NAME,
        |it| matches!(it, SlotType::Name),
        "{ type: name, personal: true }",
    ),
    (
        known::WAY,
        |it| has(it, &["by-email", "by-form", "by-post"]),
        "{ type: choice, options: [by-email, by-form, by-post] }",
    ),
    (
        known::SENT_ON,
        |it| matches!(it, SlotType::When { .. }),
        "{ type: when, tense: past }",
    ),
    (
        known::REFUSALS,
        |it| matches!(it, SlotType::Choices(_)),
        "{ type: choices, options: [silence, …] }",
    ),
    (
        known::QUOTES,
        |it| matches!(it, SlotType::Quotes),
        "{ type: quotes }",
    ),
    (
        known::EXTENDED,
        |it| has(it, &["yes", "no"]),
        "{ type: choice, options: [\"yes\", \"no\"] }",
    ),
    (
        known::OUTCOME,
        |it| matches!(it, SlotType::Choice(_)),
        "{ type: choice, options: [settled, …] }",
    ),
];

fn has(r#type: &SlotType, values: &[&str]) -> bool {
    let SlotType::Choice(options) = r#type else {
        return false;
    };
    values
        .iter()
        .all(|value| options.iter().any(|option| option == value))
}

pub(super) fn check(check: &Whole<'_>, whole: bool, out: &mut Vec<Diagnostic>) {
    let book = check.book;
    if book.slots.is_empty() {
        return;
    }
    for (name, fits, example) in REQUIRED {
        let finding = match book.slot(name) {
            None if whole => Diagnostic::error(
                code::ENGINE_SLOT,
                check.file("dialogues/slots.yaml"),
                format!("the program reads slot `{name}`, and it is missing"),
            ),
            Some(slot) if !fits(&slot.r#type) => Diagnostic::error(
                code::ENGINE_SLOT,
                slot.place.clone(),
                format!("slot `{name}` has a type that the program cannot read"),
            )
            .label("the program reads this slot itself"),
            None | Some(_) => continue,
        };
        out.push(finding.hint(format!("write `{name}: {example}`")));
    }
    if whole {
        never_asked(check, out);
        never_offered(check, out);
    }
}

/// Values of a choice that every question for it leaves out.
fn never_offered(check: &Whole<'_>, out: &mut Vec<Diagnostic>) {
    let book = check.book;
    let steps = || book.flows.values().flat_map(|flow| &flow.steps);
    for slot in &book.slots {
        if !matches!(slot.r#type, SlotType::Choice(_)) {
            continue;
        }
        let closes =
            |step: &Step| matches!(&step.act, Act::Close { outcome } if *outcome == slot.id);
        let mut offered = BTreeSet::new();
        let mut asked = None;
        for step in steps() {
            match &step.act {
                Act::Choose {
                    slot: of, options, ..
                } if *of == slot.id => {
                    asked = asked.or(Some(step));
                    offered.extend(options.iter().map(|option| option.id.as_str()));
                }
                Act::Set { values } => {
                    let own = values.iter().filter(|(of, _)| *of == slot.id);
                    offered.extend(own.filter_map(|(_, value)| value.as_deref()));
                }
                _ => {}
            }
        }
        let Some(asked) = asked.filter(|_| !steps().any(closes)) else {
            continue;
        };
        for value in slot.r#type.options() {
            if offered.contains(value.as_str()) {
                continue;
            }
            let title = format!("no step offers the value `{value}` of slot `{}`", slot.id);
            out.push(
                Diagnostic::warning(code::NOT_OFFERED, check.word(&slot.place, value), title)
                    .label("nobody can choose it")
                    .also(asked.place.clone(), "asked for here")
                    .hint(format!(
                        "add `{value}` to the options of that step, or take it out"
                    )),
            );
        }
    }
}

/// Slots that no step asks for and nothing sets.
fn never_asked(check: &Whole<'_>, out: &mut Vec<Diagnostic>) {
    let book = check.book;
    let steps = || book.flows.values().flat_map(|flow| &flow.steps);
    let mut filled: BTreeSet<&str> = steps()
        .filter_map(|step| Some(step.act.asks()?.as_str()))
        .collect();
    for step in steps() {
        match &step.act {
            Act::Set { values } => {
                let set = values.iter().filter(|(_, value)| value.is_some());
                filled.extend(set.map(|(slot, _)| slot.as_str()));
            }
            Act::Close { outcome } => {
                filled.insert(outcome.as_str());
            }
            Act::Ask { lookup, .. } => filled.extend(lookup.iter().map(SlotId::as_str)),
            _ => {}
        }
    }
    let required = |slot: &Slot| REQUIRED.iter().any(|(name, ..)| slot.id.as_str() == *name);
    for slot in &book.slots {
        if filled.contains(slot.id.as_str()) || required(slot) {
            continue;
        }
        let needing = book
            .letters
            .values()
            .filter(|plan| plan.needs.contains(&slot.id))
            .map(|plan| plan.kind.as_str());
        let needing: Vec<_> = needing.collect();
        let title = format!("no step asks for slot `{}`", slot.id);
        let finding = if needing.is_empty() {
            Diagnostic::warning(code::NEVER_ASKED, slot.place.clone(), title)
                .label("always unanswered")
                .hint("ask for it in a step of a flow, or take the slot out")
        } else {
            let first = needing.first().and_then(|kind| book.letters.get(*kind));
            let finding = Diagnostic::error(code::NEVER_ASKED, slot.place.clone(), title)
                .label(format!("{} cannot be written without it", listed(needing)))
                .hint(format!(
                    "add a step such as `{}: {{ ask: {} }}`",
                    slot.id.as_str().replace('_', "-"),
                    slot.id
                ));
            match first {
                Some(plan) => {
                    let place = check.within(&plan.place, slot.id.as_str());
                    finding.also(place, "needed here")
                }
                None => finding,
            }
        };
        out.push(finding);
    }
    files(check, out);
}

/// What every book must have.
fn files(check: &Whole<'_>, out: &mut Vec<Diagnostic>) {
    let book = check.book;
    let mut missing = |path: &str, title: &str, hint: &str| {
        out.push(Diagnostic::error(codes::MISSING_FILE, check.file(path), title).hint(hint));
    };
    if !book.flows.contains_key(crate::book::FIRST_FLOW) {
        missing(
            "dialogues/flows/start.yaml",
            "flow `start` is missing",
            "every case begins with the first step of `flow: start`",
        );
    }
    if book.countries.is_empty() {
        missing(
            "dialogues/law",
            "no country has its law",
            "write a file with `country: DE` and its regimes, rungs and authorities",
        );
    }
    if book.locales.iter().next().is_none() {
        missing(
            "locales",
            "there is no language",
            "a language is a folder such as `locales/en` with its texts",
        );
    }
}
