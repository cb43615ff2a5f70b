//! `flows/*.yaml`: one dialogue a file.

mod ways;

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Place, code, did_you_mean};

use super::{
    super::{
        flow::{Act, Block, Choice, Flow, Offer, Step, Target},
        ids::{DeadlineId, FlowId, LetterKind, SlotId, StepId},
        slot::{Slot, SlotType},
        source::{self, Entry, Fields, Node},
    },
    Context, Terms, when,
};

/// What a step does is said by one of these keys.
const ACTS: &[&str] = &[
    "tell", "ask", "choose", "many", "menu", "story", "language", "review", "letter", "record",
    "quote", "ladder", "set", "call", "go", "close",
];

/// Everything that targets are looked up in.
struct Known<'k> {
    flows: &'k [FlowId],
    /// Steps of every flow, in order, for `then: other/step`.
    steps: BTreeMap<&'k str, Vec<&'k str>>,
    slots: &'k [Slot],
    terms: &'k Terms,
}

pub(super) fn flows(
    files: &[Node],
    flows: &[FlowId],
    slots: &[Slot],
    context: &mut Context<'_>,
) -> BTreeMap<FlowId, Flow> {
    let steps = files
        .iter()
        .filter_map(|file| {
            let steps = file.get("steps")?.map()?;
            let names = steps.iter().map(|entry| entry.key.as_str()).collect();
            Some((file.get("flow")?.scalar()?, names))
        })
        .collect();
    let known = Known {
        flows,
        steps,
        slots,
        terms: &context.terms,
    };
    let mut read = BTreeMap::new();
    for file in files {
        if let Some(flow) = flow(file, &known, context.out) {
            read.insert(flow.id.clone(), flow);
        }
    }
    read
}

fn flow(file: &Node, known: &Known<'_>, out: &mut Vec<Diagnostic>) -> Option<Flow> {
    let mut fields = Fields::of(file, "the flow", out)?;
    let id = fields.required("flow");
    let steps = fields.required("steps");
    let id = FlowId::from(source::id(id?, fields.out())?);
    let entries = source::entries(steps?, fields.out()).unwrap_or_default();
    let steps = entries
        .iter()
        .filter_map(|entry| step(&id, entry, known, fields.out()))
        .collect();
    fields.finish();
    Some(Flow {
        id,
        place: file.place.clone(),
        steps,
    })
}

fn step(
    flow: &FlowId,
    entry: &Entry,
    known: &Known<'_>,
    out: &mut Vec<Diagnostic>,
) -> Option<Step> {
    source::check_id(&entry.key, &entry.key_place, out);
    let what = format!("step `{}`", entry.key);
    let mut fields = Fields::of(&entry.value, &what, out)?;
    let mut reader = Reader {
        flow,
        place: &entry.key_place,
        known,
        fields: &mut fields,
        goes: None,
    };
    let say = reader.say();
    let act = reader.act(&entry.key);
    let then = reader.fields.optional("then");
    let then = then.and_then(|node| reader.target(node));
    let then = then.or(reader.goes.take());
    let alarm = reader.alarm();
    let when = when(reader.fields, known.terms);
    fields.finish();
    Some(Step {
        id: StepId::from(entry.key.as_str()),
        place: entry.key_place.clone(),
        message: format!("{flow}-{}", entry.key),
        when,
        say,
        act: act?,
        then,
        alarm,
    })
}

struct Reader<'r, 'n, 'd> {
    flow: &'r FlowId,
    place: &'r Place,
    known: &'r Known<'r>,
    fields: &'r mut Fields<'n, 'd>,
    /// Where a `go` leads.
    goes: Option<Target>,
}

impl<'r, 'n> Reader<'r, 'n, '_> {
    fn say(&mut self) -> Vec<Block> {
        let Some(node) = self.fields.optional("say") else {
            return Vec::new();
        };
        let items = source::list(node, self.fields.out()).unwrap_or_default();
        let mut blocks = Vec::new();
        for item in items {
            let Some(word) = source::text(item, self.fields.out()) else {
                continue;
            };
            blocks.extend(match word.as_str() {
                "refusals" => Some(Block::Refusals),
                "letters" => Some(Block::Letters),
                "missing" => Some(Block::Missing),
                _ => match word.strip_prefix("deadline.") {
                    Some(id) => Some(Block::Deadline(DeadlineId::from(id))),
                    None => {
                        self.unknown(
                            item,
                            &word,
                            "can be said",
                            ["refusals", "letters", "missing", "deadline."],
                        );
                        None
                    }
                },
            });
        }
        blocks
    }

    fn act(&mut self, step: &str) -> Option<Act> {
        let present: Vec<(&'static str, &'n Node)> = ACTS
            .iter()
            .filter_map(|key| Some((*key, self.fields.optional(key)?)))
            .collect();
        let (key, node) = match present.as_slice() {
            [only] => *only,
            [] => {
                let title = format!("step `{step}` does nothing");
                let finding = Diagnostic::error(code::NO_ACT, self.place.clone(), title)
                    .label("no word says what happens here")
                    .hint(format!("give it one of: {}", ACTS.join(", ")));
                self.fields.out().push(finding);
                return None;
            }
            [first, second, ..] => {
                let title = format!("step `{step}` does two things");
                let finding = Diagnostic::error(code::NO_ACT, second.1.place.clone(), title)
                    .label(format!("`{}` beside `{}`", second.0, first.0))
                    .hint("make two steps of it");
                self.fields.out().push(finding);
                *first
            }
        };
        self.act_of(key, node)
    }

    fn act_of(&mut self, key: &str, node: &'n Node) -> Option<Act> {
        Some(match key {
            "tell" => {
                source::boolean(node, self.fields.out())?;
                Act::Tell
            }
            "ask" => {
                // All is read before the slot is looked up: an unknown one is one finding.
                let (unknown, again) = (self.allowed("unknown"), self.flag("again"));
                let offer = self.offers();
                let lookup = self.fields.optional("lookup");
                let lookup = lookup.and_then(|node| self.slot(node));
                Act::Ask {
                    slot: self.slot(node)?.id.clone(),
                    unknown,
                    offer,
                    again,
                    lookup: lookup.map(|slot| slot.id.clone()),
                }
            }
            "choose" => {
                let (unknown, again) = (self.allowed("unknown"), self.flag("again"));
                let options = self.fields.optional("options");
                let slot: &Slot = self.slot(node)?;
                let options = match options {
                    Some(node) => self.choices(node, Some(slot)),
                    None => all_options(slot, &node.place),
                };
                Act::Choose {
                    slot: slot.id.clone(),
                    options,
                    unknown,
                    again,
                }
            }
            "many" => Act::Many {
                slot: self.slot(node)?.id.clone(),
            },
            "menu" => Act::Menu {
                options: self.choices(node, None),
            },
            "language" => {
                source::boolean(node, self.fields.out())?;
                Act::Language
            }
            "review" => {
                let slots = self.slots(node);
                let optional = self.fields.optional("optional");
                Act::Review {
                    slots,
                    optional: optional.map(|node| self.slots(node)).unwrap_or_default(),
                }
            }
            "story" => Act::Story {
                slots: self.slots(node),
            },
            "letter" => Act::Letter {
                kinds: self.letters(node),
            },
            "record" => {
                source::one_of(node, &["sent"], self.fields.out())?;
                Act::RecordSent
            }
            "quote" => {
                let from = self.fields.required("from");
                let refusals = self.fields.required("for");
                let into = self.slot(node)?.id.clone();
                Act::Quote {
                    from: self.slot(from?)?.id.clone(),
                    refusals: self.slot(refusals?)?.id.clone(),
                    into,
                }
            }
            "ladder" => Act::Ladder {
                options: self.choices(node, None),
            },
            "set" => Act::Set {
                values: self.values(node),
            },
            "call" => {
                let id = source::id(node, self.fields.out())?;
                if !self.known.flows.iter().any(|flow| flow.as_str() == id) {
                    self.unknown(
                        node,
                        &id,
                        "is a flow",
                        self.known.flows.iter().map(FlowId::as_str),
                    );
                    return None;
                }
                Act::Call {
                    flow: FlowId::from(id),
                }
            }
            "go" => {
                self.goes = self.target(node);
                Act::Go
            }
            _ => Act::Close {
                outcome: self.slot(node)?.id.clone(),
            },
        })
    }

    fn flag(&mut self, key: &'static str) -> bool {
        let node = self.fields.optional(key);
        node.and_then(|node| source::boolean(node, self.fields.out()))
            .unwrap_or_default()
    }

    /// `unknown: allowed`
    fn allowed(&mut self, key: &'static str) -> bool {
        let node = self.fields.optional(key);
        node.and_then(|node| source::one_of(node, &["allowed"], self.fields.out()))
            .is_some()
    }

    fn offers(&mut self) -> Vec<Offer> {
        let node = self.fields.optional("offer");
        let items = node
            .and_then(|node| source::list(node, self.fields.out()))
            .unwrap_or_default();
        let names = Offer::ALL.map(Offer::name);
        items
            .iter()
            .filter_map(|item| {
                let word = source::one_of(item, &names, self.fields.out())?;
                Offer::ALL.into_iter().find(|offer| offer.name() == word)
            })
            .collect()
    }

    fn slot(&mut self, node: &Node) -> Option<&'r Slot> {
        let name = source::text(node, self.fields.out())?;
        let known = self.known.slots;
        let slot = known.iter().find(|slot| slot.id.as_str() == name);
        if slot.is_none() {
            self.unknown(
                node,
                &name,
                "is a slot",
                known.iter().map(|slot| slot.id.as_str()),
            );
        }
        slot
    }

    fn slots(&mut self, node: &'n Node) -> Vec<SlotId> {
        let items = source::list(node, self.fields.out()).unwrap_or_default();
        let mut slots = Vec::new();
        for item in items {
            slots.extend(self.slot(item).map(|slot| slot.id.clone()));
        }
        slots
    }

    /// One kind or a list of kinds, or `unsent`. Whether they exist, `check` says.
    fn letters(&mut self, node: &'n Node) -> Vec<LetterKind> {
        if node.scalar() == Some("unsent") {
            return Vec::new();
        }
        let items = match node.items() {
            Some(items) => items,
            None => std::slice::from_ref(node),
        };
        items
            .iter()
            .filter_map(|item| source::id(item, self.fields.out()))
            .map(LetterKind::from)
            .collect()
    }

    fn values(&mut self, node: &'n Node) -> Vec<(SlotId, Option<String>)> {
        let mut values = Vec::new();
        for entry in source::entries(node, self.fields.out()).unwrap_or_default() {
            let known = self.known.slots;
            let Some(slot) = known.iter().find(|slot| slot.id.as_str() == entry.key) else {
                let names = known.iter().map(|slot| slot.id.as_str());
                self.unknown_at(&entry.key_place, &entry.key, "is a slot", names);
                continue;
            };
            if entry.value.is_empty() {
                values.push((slot.id.clone(), None));
                continue;
            }
            let Some(value) = source::text(&entry.value, self.fields.out()) else {
                continue;
            };
            if matches!(slot.r#type, SlotType::Choice(_) | SlotType::Choices(_)) {
                self.value(Some(slot), &value, &entry.value.place);
                values.push((slot.id.clone(), Some(value)));
            } else {
                let title = format!("slot `{}` cannot be set in a flow", slot.id);
                let finding =
                    Diagnostic::error(code::UNKNOWN_NAME, entry.value.place.clone(), title)
                        .label("only a choice can be set; any slot can be emptied with `null`");
                self.fields.out().push(finding);
            }
        }
        values
    }

    fn unknown<'k>(
        &mut self,
        node: &Node,
        word: &str,
        claim: &str,
        known: impl IntoIterator<Item = &'k str>,
    ) {
        self.unknown_at(&node.place, word, claim, known);
    }

    fn unknown_at<'k>(
        &mut self,
        place: &Place,
        word: &str,
        claim: &str,
        known: impl IntoIterator<Item = &'k str>,
    ) {
        let title = format!("nothing named `{word}` {claim}");
        let mut finding =
            Diagnostic::error(code::UNKNOWN_NAME, place.clone(), title).label("unknown name");
        if let Some(near) = did_you_mean(word, known) {
            finding = finding.hint(format!("did you mean `{near}`?"));
        }
        self.fields.out().push(finding);
    }
}

fn all_options(slot: &Slot, place: &Place) -> Vec<Choice> {
    let values = slot.r#type.options().iter();
    values
        .map(|value| Choice {
            id: value.clone(),
            place: place.clone(),
            when: None,
            to: None,
        })
        .collect()
}
