//! `letters/*.yaml`: one kind of letter a file; `letters/shared.yaml`: parts that several
//! letters use.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, code, did_you_mean};

use super::{
    super::{
        condition::Condition,
        ids::{DeadlineId, LetterKind, RuleId, SlotId},
        letter::{Content, LetterPlan, Part, Recipient},
        names::known,
        slot::Slot,
        source::{self, Entry, Fields, Node},
    },
    Context, Terms, when,
};

/// Shared parts by name, as they stand in the file.
type Shared<'n> = BTreeMap<&'n str, &'n [Entry]>;

pub(super) fn letters(
    files: &[Node],
    shared: Option<&Node>,
    slots: &[Slot],
    context: &mut Context<'_>,
) -> BTreeMap<LetterKind, LetterPlan> {
    let shared: Shared<'_> = shared
        .and_then(Node::map)
        .unwrap_or_default()
        .iter()
        .filter_map(|entry| Some((entry.key.as_str(), entry.value.map()?)))
        .collect();
    let mut letters = BTreeMap::new();
    for file in files {
        let reader = Reader {
            shared: &shared,
            slots,
            terms: &context.terms,
        };
        if let Some(plan) = reader.letter(file, context.out) {
            letters.insert(plan.kind.clone(), plan);
        }
    }
    letters
}

struct Reader<'r> {
    shared: &'r Shared<'r>,
    slots: &'r [Slot],
    terms: &'r Terms,
}

impl Reader<'_> {
    fn letter(&self, file: &Node, out: &mut Vec<Diagnostic>) -> Option<LetterPlan> {
        let mut fields = Fields::of(file, "the letter", out)?;
        let kind = fields.required("letter");
        let to = fields.required("to");
        let needs = fields.optional("needs");
        let asks = fields.optional("asks");
        let deadline = fields.optional("deadline");
        let encloses = fields.optional("encloses");
        let parts = fields.required("parts");
        let out = fields.out();
        let kind = LetterKind::from(source::id(kind?, out)?);
        let to = self.recipients(to?, out);
        let needs = needs.map(|node| self.slots(node, out)).unwrap_or_default();
        let asks = asks.map(|node| self.slots(node, out)).unwrap_or_default();
        let deadline = deadline.and_then(|node| source::id(node, out));
        let encloses = ids(encloses, out);
        // The company's reply is no letter of ours, but goes with some.
        let (replies, encloses): (Vec<_>, Vec<_>) =
            encloses.into_iter().partition(|name| name == known::REPLY);
        let entries = source::entries(parts?, out).unwrap_or_default();
        let parts = self.parts(kind.as_str(), entries, out);
        let subject = self.shared.get("subject").copied().unwrap_or_default();
        let subject = self.parts("letter-subject", subject, out);
        fields.finish();
        Some(LetterPlan {
            kind,
            place: file.place.clone(),
            to,
            needs,
            asks,
            deadline: deadline.map(DeadlineId::from),
            encloses: encloses.into_iter().map(LetterKind::from).collect(),
            encloses_reply: !replies.is_empty(),
            subject,
            parts,
        })
    }

    /// `privacy`, or `{ privacy: condition, supervisor: else }`.
    fn recipients(
        &self,
        node: &Node,
        out: &mut Vec<Diagnostic>,
    ) -> Vec<(Recipient, Option<Condition>)> {
        let names = Recipient::ALL.map(Recipient::name);
        let Some(entries) = node.map() else {
            let word = source::one_of(node, &names, out);
            return word
                .and_then(Recipient::named)
                .map(|to| (to, None))
                .into_iter()
                .collect();
        };
        let mut recipients = Vec::new();
        for entry in entries {
            let Some(to) = Recipient::named(&entry.key) else {
                let title = format!("nothing named `{}` is a recipient", entry.key);
                out.push(
                    Diagnostic::error(code::UNKNOWN_NAME, entry.key_place.clone(), title)
                        .label("unknown recipient")
                        .hint(format!("one of: {}", names.join(", "))),
                );
                continue;
            };
            let text = source::text(&entry.value, out).unwrap_or_default();
            let when = if text == "else" {
                None
            } else {
                Some(super::compile(&entry.value, self.terms, out))
            };
            recipients.push((to, when));
        }
        recipients
    }

    fn slots(&self, node: &Node, out: &mut Vec<Diagnostic>) -> Vec<SlotId> {
        let items = source::list(node, out).unwrap_or_default();
        let mut slots = Vec::new();
        for item in items {
            let Some(name) = source::text(item, out) else {
                continue;
            };
            if self.slots.iter().any(|slot| slot.id.as_str() == name) {
                slots.push(SlotId::from(name));
            } else {
                let title = format!("nothing named `{name}` is a slot");
                let mut finding = Diagnostic::error(code::UNKNOWN_NAME, item.place.clone(), title)
                    .label("unknown slot");
                let known = self.slots.iter().map(|slot| slot.id.as_str());
                if let Some(near) = did_you_mean(&name, known) {
                    finding = finding.hint(format!("did you mean `{near}`?"));
                }
                out.push(finding);
            }
        }
        slots
    }

    /// The parts of a letter; those of a shared block stand in its place.
    fn parts(&self, prefix: &str, entries: &[Entry], out: &mut Vec<Diagnostic>) -> Vec<Part> {
        let mut parts = Vec::new();
        for entry in entries {
            source::check_id(&entry.key, &entry.key_place, out);
            let used = entry.value.get("use").and_then(Node::scalar);
            match used {
                Some(name) => self.used(entry, name, &mut parts, out),
                None => parts.extend(self.part(prefix, entry, out)),
            }
        }
        parts
    }

    fn used(&self, entry: &Entry, name: &str, parts: &mut Vec<Part>, out: &mut Vec<Diagnostic>) {
        let what = format!("part `{}`", entry.key);
        if let Some(mut fields) = Fields::of(&entry.value, &what, out) {
            fields.optional("use");
            fields.finish();
        }
        match self.shared.get(name) {
            Some(entries) => {
                let prefix = format!("letter-{name}");
                for entry in *entries {
                    parts.extend(self.part(&prefix, entry, out));
                }
            }
            None => {
                let title = format!("nothing named `{name}` is a shared part");
                let place = entry.value.get("use").map(|node| node.place.clone());
                let place = place.unwrap_or_else(|| entry.key_place.clone());
                let mut finding = Diagnostic::error(code::UNKNOWN_NAME, place, title)
                    .label("no such block in letters/shared.yaml");
                if let Some(near) = did_you_mean(name, self.shared.keys().copied()) {
                    finding = finding.hint(format!("did you mean `{near}`?"));
                }
                out.push(finding);
            }
        }
    }

    fn part(&self, prefix: &str, entry: &Entry, out: &mut Vec<Diagnostic>) -> Option<Part> {
        let message = format!("{prefix}-{}", entry.key);
        let mut part = Part {
            id: entry.key.clone(),
            place: entry.key_place.clone(),
            message: message.clone(),
            when: None,
            law: Vec::new(),
            content: Content::Text,
        };
        // `opening:` alone is a part that is always there.
        if entry.value.is_empty() {
            return Some(part);
        }
        let what = format!("part `{}`", entry.key);
        let mut fields = Fields::of(&entry.value, &what, out)?;
        part.when = when(&mut fields, self.terms);
        let law = fields.optional("law");
        let list = fields.optional("list");
        let generated = fields.optional("insert");
        let out = fields.out();
        part.law = ids(law, out).into_iter().map(RuleId::from).collect();
        if let Some(list) = list {
            let entries = source::entries(list, out).unwrap_or_default();
            part.content = Content::List(self.parts(&message, entries, out));
        }
        if let Some(node) = generated {
            match source::one_of(node, &["refusals", "timeline"], out) {
                Some("refusals") => part.content = Content::Refusals,
                Some(_) => part.content = Content::Timeline,
                None => {}
            }
        }
        fields.finish();
        Some(part)
    }
}

fn ids(node: Option<&Node>, out: &mut Vec<Diagnostic>) -> Vec<String> {
    let items = node.and_then(|node| source::list(node, out));
    items
        .unwrap_or_default()
        .iter()
        .filter_map(|item| source::id(item, out))
        .collect()
}
