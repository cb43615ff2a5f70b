//! Where steps lead: options, targets and alarms.

use chrono::NaiveTime;

use crate::{
    book::{
        AlarmDue, AlarmRule, Choice, DeadlineId, FlowId, Slot, StepId, Target,
        condition::Condition,
        load::when,
        source::{self, Entry, Fields, Node},
    },
    diagnostic::{Diagnostic, Place, code, did_you_mean},
};

use super::Reader;

impl<'n> Reader<'_, 'n, '_> {
    /// `[a, b]`, `{ a: step, b: step }` or `{ a: { to: step, when: … } }`.
    pub(super) fn choices(&mut self, node: &'n Node, slot: Option<&Slot>) -> Vec<Choice> {
        let mut choices = Vec::new();
        if let Some(items) = node.items() {
            for item in items {
                let Some(id) = source::id(item, self.fields.out()) else {
                    continue;
                };
                self.value(slot, &id, &item.place);
                choices.push(Choice {
                    id,
                    place: item.place.clone(),
                    when: None,
                    to: None,
                });
            }
            return choices;
        }
        for entry in source::entries(node, self.fields.out()).unwrap_or_default() {
            source::check_id(&entry.key, &entry.key_place, self.fields.out());
            self.value(slot, &entry.key, &entry.key_place);
            let (to, when) = if entry.value.map().is_some() {
                self.choice(entry)
            } else {
                (self.target(&entry.value), None)
            };
            choices.push(Choice {
                id: entry.key.clone(),
                place: entry.key_place.clone(),
                when,
                to,
            });
        }
        choices
    }

    pub(super) fn choice(&mut self, entry: &Entry) -> (Option<Target>, Option<Condition>) {
        let what = format!("option `{}`", entry.key);
        let terms = self.known.terms;
        let Some(mut fields) = Fields::of(&entry.value, &what, self.fields.out()) else {
            return (None, None);
        };
        let to = fields.optional("to");
        let when = when(&mut fields, terms);
        fields.finish();
        (to.and_then(|to| self.target(to)), when)
    }

    /// An option of a `choose` must be a value of its slot.
    pub(super) fn value(&mut self, slot: Option<&Slot>, id: &str, place: &Place) {
        let Some(slot) = slot else { return };
        let values = slot.r#type.options();
        if !values.iter().any(|value| value == id) {
            let title = format!("`{id}` is no value of slot `{}`", slot.id);
            let near = did_you_mean(id, values.iter().map(String::as_str));
            let mut finding =
                Diagnostic::error(code::UNKNOWN_NAME, place.clone(), title).label("unknown value");
            if let Some(near) = near {
                finding = finding.hint(format!("did you mean `{near}`?"));
            }
            self.fields.out().push(finding);
        }
    }

    /// `step` of this flow, or `flow/step`.
    pub(super) fn target(&mut self, node: &Node) -> Option<Target> {
        let text = source::text(node, self.fields.out())?;
        let (flow, step) = match text.split_once('/') {
            Some((flow, step)) => (flow, step),
            None => (self.flow.as_str(), text.as_str()),
        };
        let Some(steps) = self.known.steps.get(flow) else {
            let flows = self.known.flows.iter().map(FlowId::as_str);
            self.unknown(node, flow, "is a flow", flows);
            return None;
        };
        if !steps.contains(&step) {
            let title = format!("step `{step}` does not exist");
            let mut finding = Diagnostic::error(code::UNKNOWN_STEP, node.place.clone(), title)
                .label(format!("no step of flow `{flow}` has that name"));
            if let Some(near) = did_you_mean(step, steps.iter().copied()) {
                finding = finding.hint(format!("did you mean `{near}`?"));
            }
            self.fields.out().push(finding);
            return None;
        }
        Some(Target {
            flow: FlowId::from(flow),
            step: StepId::from(step),
        })
    }

    pub(super) fn alarm(&mut self) -> Option<AlarmRule> {
        let node = self.fields.optional("alarm")?;
        let mut fields = Fields::of(node, "the alarm", self.fields.out())?;
        let days = fields.optional("in");
        let after = fields.optional("after");
        let at = fields.required("at");
        let once = fields.optional("once");
        let then = fields.required("then");
        let out = fields.out();
        let days = days.and_then(|node| days_of(node, out));
        let after = after.and_then(|node| source::text(node, out));
        let at = at.and_then(|node| hour(node, out));
        let once = once.and_then(|node| source::boolean(node, out));
        fields.finish();
        let due = match (days, after) {
            (Some(days), None) => AlarmDue::In { days },
            (None, Some(after)) => AlarmDue::After {
                deadline: DeadlineId::from(after.strip_prefix("deadline.").unwrap_or(&after)),
            },
            _ => {
                let finding = Diagnostic::error(
                    code::NO_ACT,
                    node.place.clone(),
                    "the alarm needs either `in` or `after`",
                )
                .hint("`in: 1 day`, or `after: deadline.response`");
                self.fields.out().push(finding);
                return None;
            }
        };
        Some(AlarmRule {
            due,
            at: at?,
            once: once.unwrap_or_default(),
            then: self.target(then?)?,
        })
    }
}

/// `1 day`, `14 days`
fn days_of(node: &Node, out: &mut Vec<Diagnostic>) -> Option<u32> {
    let text = source::text(node, out)?;
    let days = text
        .strip_suffix("days")
        .or_else(|| text.strip_suffix("day"))
        .and_then(|number| number.trim().parse().ok());
    if days.is_none() {
        out.push(
            Diagnostic::error(code::WRONG_SHAPE, node.place.clone(), "no number of days")
                .hint("write `1 day` or `14 days`"),
        );
    }
    days
}

/// `10:00`
fn hour(node: &Node, out: &mut Vec<Diagnostic>) -> Option<NaiveTime> {
    let text = source::text(node, out)?;
    let time = NaiveTime::parse_from_str(&text, "%H:%M").ok();
    if time.is_none() {
        out.push(
            Diagnostic::error(code::WRONG_SHAPE, node.place.clone(), "no hour of the day")
                .hint("write `10:00`"),
        );
    }
    time
}
