//! `slots.yaml` and `conditions.yaml`.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, code, did_you_mean};

use super::{
    super::{
        ids::{LetterKind, SlotId},
        names::Named,
        slot::{Slot, SlotType, Tense},
        source::{self, Entry, Fields, Node},
    },
    Context,
};

const TYPES: &[&str] = &[
    "text",
    "name",
    "email",
    "phone",
    "reference",
    "when",
    "hours",
    "money",
    "position",
    "country",
    "region",
    "choice",
    "choices",
    "quotes",
];

/// The longest text that a slot takes where the file sets no limit, in characters.
const MAX_TEXT: usize = 2_000;

/// `regions` are those of all countries: a slot of that type takes its values from the law.
pub(super) fn slots(
    file: Option<&Node>,
    regions: &Arc<[String]>,
    out: &mut Vec<Diagnostic>,
) -> Vec<Slot> {
    let Some(mut fields) = file.and_then(|file| Fields::of(file, "slots.yaml", out)) else {
        return Vec::new();
    };
    let map = fields.required("slots");
    let entries = map
        .and_then(|map| source::entries(map, fields.out()))
        .unwrap_or_default();
    let mut slots = Vec::new();
    for entry in entries {
        source::check_name(&entry.key, &entry.key_place, fields.out());
        slots.extend(slot(entry, regions, fields.out()));
    }
    fields.finish();
    behind(entries, &slots, out);
    slots
}

/// `after:` stands at a place in a recording and names another.
fn behind(entries: &[Entry], slots: &[Slot], out: &mut Vec<Diagnostic>) {
    let position = |slot: &Slot| slot.r#type == SlotType::Position;
    for slot in slots {
        let Some(after) = &slot.after else { continue };
        let known = slots.iter().find(|it| it.id == *after);
        if position(slot) && known.is_some_and(|it| position(it) && it.id != slot.id) {
            continue;
        }
        let entry = entries.iter().find(|entry| entry.key == slot.id.as_str());
        let place = entry.and_then(|entry| entry.value.get("after"));
        let place = place.map_or(&slot.place, |node| &node.place).clone();
        let title = format!(
            "`{after}` is no place in a recording that `{}` can follow",
            slot.id
        );
        let names = slots.iter().filter(|it| position(it) && it.id != slot.id);
        let finding = Diagnostic::error(code::UNKNOWN_VALUE, place, title);
        out.push(
            match did_you_mean(after.as_str(), names.map(|it| it.id.as_str())) {
                Some(near) => finding.hint(format!("did you mean `{near}`?")),
                None => finding.hint("both are of type `position`"),
            },
        );
    }
}

fn slot(entry: &Entry, regions: &Arc<[String]>, out: &mut Vec<Diagnostic>) -> Option<Slot> {
    let (name, node) = (entry.key.as_str(), &entry.value);
    let what = format!("slot `{name}`");
    let mut fields = Fields::of(node, &what, out)?;
    let word = fields.required("type");
    let options = fields.optional("options");
    let max = fields.optional("max");
    let tense = fields.optional("tense");
    let personal = fields.optional("personal");
    let carried = fields.optional("carried");
    let kept = fields.optional("kept");
    let reach = fields.optional("reach");
    let after = fields.optional("after");
    let since = fields.optional("since");
    let out = fields.out();
    let word = source::one_of(word?, TYPES, out)?;
    let values = |out: &mut Vec<Diagnostic>| -> Arc<[String]> {
        let list = options.and_then(|options| source::list(options, out));
        let list = list.unwrap_or_default();
        list.iter()
            .filter_map(|node| source::id(node, out))
            .collect()
    };
    let r#type = match word {
        "text" => SlotType::Text {
            max: max
                .and_then(|max| source::integer(max, out))
                .and_then(|max| usize::try_from(max).ok())
                .unwrap_or(MAX_TEXT),
        },
        "name" => SlotType::Name,
        "email" => SlotType::Email,
        "phone" => SlotType::Phone,
        "reference" => SlotType::Reference,
        "when" => SlotType::When {
            tense: match tense
                .and_then(|tense| source::one_of(tense, &["past", "future", "any"], out))
            {
                Some("past") => Tense::Past,
                Some("future") => Tense::Future,
                _ => Tense::Any,
            },
        },
        "hours" => SlotType::Hours,
        "money" => SlotType::Money,
        "position" => SlotType::Position,
        "country" => SlotType::Country,
        "region" => SlotType::Region(regions.clone()),
        "choice" => SlotType::Choice(values(out)),
        "choices" => SlotType::Choices(values(out)),
        _ => SlotType::Quotes,
    };
    let mut flag = |node: Option<&Node>| {
        node.and_then(|node| source::boolean(node, out))
            .unwrap_or_default()
    };
    let (personal, carried, kept) = (flag(personal), flag(carried), flag(kept));
    let reach = flag(reach);
    let after = after.and_then(|node| source::text(node, out));
    let since = since.and_then(|node| source::list(node, out));
    let since = since.unwrap_or_default().iter();
    let since: Vec<_> = since
        .filter_map(|node| source::id(node, out))
        .map(LetterKind::from)
        .collect();
    if !since.is_empty() && !matches!(r#type, SlotType::When { .. }) {
        let title = format!("`{name}` is no day that could lie behind a letter");
        out.push(
            Diagnostic::error(code::UNKNOWN_VALUE, entry.key_place.clone(), title)
                .hint("`since` belongs to the type `when`"),
        );
    }
    fields.finish();
    Some(Slot {
        id: SlotId::from(name),
        place: entry.key_place.clone(),
        r#type,
        personal,
        carried,
        kept,
        reach,
        after: after.map(SlotId::from),
        since,
    })
}

pub(super) fn conditions(file: Option<&Node>, context: &mut Context<'_>) -> Vec<Named> {
    let entries = file.and_then(|file| source::entries(file, context.out));
    let mut conditions = Vec::new();
    for entry in entries.unwrap_or_default() {
        source::check_name(&entry.key, &entry.key_place, context.out);
        let what = format!("condition `{}`", entry.key);
        let Some(mut fields) = Fields::of(&entry.value, &what, context.out) else {
            continue;
        };
        let when = fields.required("when");
        let unknown = fields.required("unknown");
        let unknown = unknown.and_then(|node| source::boolean(node, fields.out()));
        fields.finish();
        let when = when.map(|node| context.condition(node));
        if let (Some(when), Some(unknown)) = (when, unknown) {
            conditions.push(Named {
                name: entry.key.clone(),
                place: entry.key_place.clone(),
                when,
                unknown,
            });
        }
    }
    conditions
}
