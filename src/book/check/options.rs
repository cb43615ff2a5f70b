//! What a step offers: options that a button can carry, and slots that can answer it.

use crate::{
    book::{Act, Offer, Slot, SlotType, Step, load::companies::is_list},
    diagnostic::{Diagnostic, Place},
    engine::{
        messages::{LONGEST_OPTION, RESERVED, RESERVED_BEGINNINGS},
        told::can_hold,
    },
};

use super::{Whole, code};

pub(super) fn check(check: &Whole<'_>, out: &mut Vec<Diagnostic>) {
    for slot in &check.book.slots {
        if matches!(slot.r#type, SlotType::Region(_)) {
            continue;
        }
        if matches!(slot.r#type, SlotType::Choice(_) | SlotType::Choices(_))
            && slot.r#type.options().is_empty()
        {
            let title = format!("slot `{}` offers nothing to choose", slot.id);
            out.push(
                Diagnostic::error(code::NO_OPTIONS, slot.place.clone(), title)
                    .label("it has no options")
                    .hint("write `options: [one, another]`"),
            );
        }
        for value in slot.r#type.options() {
            out.extend(option(value, || check.word(&slot.place, value)));
        }
    }
    for step in check.book.flows.values().flat_map(|flow| &flow.steps) {
        step_options(check, step, out);
        slot_fits(check, step, out);
        looks_up(check, step, out);
    }
}

/// A name is looked up in a list, and what is found goes elsewhere.
fn looks_up(check: &Whole<'_>, step: &Step, out: &mut Vec<Diagnostic>) {
    let Act::Ask {
        slot,
        lookup: Some(found),
        ..
    } = &step.act
    else {
        return;
    };
    let place = check.word(&step.place, "lookup");
    if slot == found {
        let title = format!("step `{}` would look `{slot}` up for itself", step.id);
        out.push(
            Diagnostic::error(code::LOOKUP, check.word(&place, found.as_str()), title)
                .label("what is found would take the place of the name")
                .hint("name the slot that address and e-mail go to"),
        );
    }
    // A list that cannot be read is a finding of its own. The first line tells where it comes from.
    let mut lists = check.sources.iter().filter(|(path, _)| is_list(path));
    if !lists.any(|(_, text)| text.lines().nth(1).is_some()) {
        let title = format!("step `{}` looks names up, and there is no list", step.id);
        out.push(
            Diagnostic::error(code::LOOKUP, place, title)
                .label("nothing will be found")
                .hint("put a list into `dialogues/data`, a file that ends in `.jsonl`, or take `lookup` out"),
        );
    }
}

fn step_options(check: &Whole<'_>, step: &Step, out: &mut Vec<Diagnostic>) {
    let (Act::Menu { options } | Act::Ladder { options }) = &step.act else {
        return;
    };
    let what = match &step.act {
        Act::Menu { .. } => "menu",
        _ => "ladder",
    };
    if options.is_empty() {
        let title = format!("the {what} of step `{}` offers nothing", step.id);
        out.push(
            Diagnostic::error(code::NO_OPTIONS, check.word(&step.place, what), title)
                .label("nobody could get on from here")
                .hint(format!("write `{what}: {{ option: step }}`")),
        );
    }
    for choice in options {
        out.extend(option(&choice.id, || choice.place.clone()));
    }
}

fn option(id: &str, place: impl Fn() -> Place) -> Option<Diagnostic> {
    let bad = |title: String| Diagnostic::error(code::BAD_OPTION, place(), title);
    if id.len() > LONGEST_OPTION {
        return Some(
            bad(format!("`{id}` is too long for a button"))
                .label(format!("{} characters", id.len()))
                .hint(format!(
                    "at most {LONGEST_OPTION}; what stands on the button is in the language files"
                )),
        );
    }
    let begins = RESERVED_BEGINNINGS
        .iter()
        .find(|begin| id.starts_with(**begin));
    if RESERVED.contains(&id) || begins.is_some() {
        let rule = match begins {
            Some(begin) => format!("names that begin with `{begin}` are the program's own"),
            None => "the program has a button of this name".to_owned(),
        };
        return Some(
            bad(format!("no option can be called `{id}`"))
                .label(rule)
                .hint("give it another name"),
        );
    }
    None
}

/// A question must be one that its slot's type can answer.
fn slot_fits(check: &Whole<'_>, step: &Step, out: &mut Vec<Diagnostic>) {
    let find = |id: &crate::book::SlotId| check.book.slot(id.as_str());
    let mut wrong = |key: &str, slot: Option<&Slot>, fits: fn(&SlotType) -> bool, hint: &str| {
        let Some(slot) = slot.filter(|slot| !fits(&slot.r#type)) else {
            return;
        };
        let title = format!(
            "`{key}` cannot fill slot `{}`, which is {}",
            slot.id,
            called(&slot.r#type)
        );
        let key_place = check.word(&step.place, key);
        let place = match key {
            "offer" => key_place,
            _ => check.word(&key_place, slot.id.as_str()),
        };
        out.push(
            Diagnostic::error(code::WRONG_SLOT, place, title)
                .label("the answer would not fit")
                .hint(hint)
                .also(slot.place.clone(), "its type stands here"),
        );
    };
    match &step.act {
        Act::Ask {
            slot,
            offer,
            lookup,
            ..
        } => {
            let slot = find(slot);
            if lookup.is_some() {
                wrong(
                    "ask",
                    slot,
                    |it| !example(it) || matches!(it, SlotType::Text { .. }),
                    "only a name that is kept as a `text` is looked up",
                );
            }
            wrong(
                "lookup",
                lookup.as_ref().and_then(find),
                |it| matches!(it, SlotType::Text { .. }),
                "`lookup` names a slot of type `text`, for address and e-mail",
            );
            let typed = |it: &SlotType| example(it);
            wrong(
                "ask",
                slot,
                typed,
                "use `choose` for a choice or a region, `many` for choices, `quote` for quotes",
            );
            for offer in offer {
                match offer {
                    Offer::ProfileName => wrong(
                        "offer",
                        slot,
                        |it| matches!(it, SlotType::Name),
                        "`profile-name` is for names",
                    ),
                    Offer::Today | Offer::Yesterday => wrong(
                        "offer",
                        slot,
                        |it| matches!(it, SlotType::When { .. }),
                        "`today` and `yesterday` are for days",
                    ),
                    Offer::Countries => wrong(
                        "offer",
                        slot,
                        |it| matches!(it, SlotType::Country),
                        "`countries` is for countries",
                    ),
                }
            }
        }
        Act::Choose { slot, .. } => wrong(
            "choose",
            find(slot),
            |it| matches!(it, SlotType::Choice(_) | SlotType::Region(_)),
            "use `ask` for what is typed, `many` for choices",
        ),
        Act::Many { slot } => wrong(
            "many",
            find(slot),
            |it| matches!(it, SlotType::Choices(_)),
            "use `choose` for one of several, `ask` for what is typed",
        ),
        Act::Quote {
            from,
            refusals,
            into,
        } => {
            wrong(
                "quote",
                find(into),
                |it| matches!(it, SlotType::Quotes),
                "`quote` fills a slot of type `quotes`",
            );
            wrong(
                "from",
                find(from),
                |it| matches!(it, SlotType::Text { .. }),
                "`from` names a slot of type `text`",
            );
            wrong(
                "for",
                find(refusals),
                |it| matches!(it, SlotType::Choices(_)),
                "`for` names a slot of type `choices`",
            );
        }
        Act::Close { outcome } => wrong(
            "close",
            find(outcome),
            |it| matches!(it, SlotType::Choice(_)),
            "`close` offers the options of a choice",
        ),
        Act::Story { slots } => {
            for slot in slots {
                wrong(
                    "story",
                    find(slot),
                    can_hold,
                    "a story holds texts, names, numbers, days, sums and choices",
                );
            }
        }
        Act::Tell
        | Act::Menu { .. }
        | Act::Language
        | Act::Review { .. }
        | Act::Letter { .. }
        | Act::RecordSent
        | Act::Ladder { .. }
        | Act::Set { .. }
        | Act::Call { .. }
        | Act::Go => {}
    }
}

/// What is typed; an example shows how.
pub(super) fn example(r#type: &SlotType) -> bool {
    match r#type {
        SlotType::Text { .. }
        | SlotType::Name
        | SlotType::Email
        | SlotType::Phone
        | SlotType::Reference
        | SlotType::When { .. }
        | SlotType::Hours
        | SlotType::Money
        | SlotType::Position
        | SlotType::Country => true,
        SlotType::Region(_) | SlotType::Choice(_) | SlotType::Choices(_) | SlotType::Quotes => {
            false
        }
    }
}

fn called(r#type: &SlotType) -> &'static str {
    match r#type {
        SlotType::Text { .. } => "a text",
        SlotType::Name => "a name",
        SlotType::Email => "an e-mail address",
        SlotType::Phone => "a telephone number",
        SlotType::Reference => "a number of reference",
        SlotType::When { .. } => "a day",
        SlotType::Hours => "an hour",
        SlotType::Money => "a sum of money",
        SlotType::Position => "a place in a recording",
        SlotType::Country => "a country",
        SlotType::Region(_) => "a region",
        SlotType::Choice(_) => "a choice",
        SlotType::Choices(_) => "a list of choices",
        SlotType::Quotes => "a collection of quotes",
    }
}
