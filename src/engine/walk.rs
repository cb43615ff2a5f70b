//! The way through the flows: passing steps until one waits for the person.

use crate::{
    book::{Act, SlotId, Step, Target},
    locale::Use,
};

use super::{
    run::{Run, first_frame, step_of},
    session::{Answer, CaseId, Frame, Value},
};

/// More steps than any book passes between two questions. `check` refuses a loop without a
/// question; this is the belt to those braces.
const STEPS: usize = 500;

impl Run<'_> {
    /// Goes on from where the case stands until a step waits, and shows its question.
    pub(super) fn advance(&mut self, id: CaseId) {
        for _ in 0..STEPS {
            let Some(case) = self.session.case(id) else {
                return;
            };
            let Some(frame) = case.at.last().cloned() else {
                self.restart(id);
                continue;
            };
            // A way to a step that is gone would be quiet for ever.
            let quiet = case.quiet_until.as_ref();
            if quiet.is_some_and(|until| *until == frame || step_of(self.book, until).is_none()) {
                self.change(id, |case| case.quiet_until = None);
            }
            let book = self.book;
            let Some(step) = step_of(book, &frame) else {
                self.recover(id, &frame);
                continue;
            };
            let applies = self
                .session
                .case(id)
                .is_some_and(|case| self.view(case).holds(step.when.as_ref(), false));
            if !applies {
                // Where a step would have led counts only for those who take it.
                self.following(id, &frame);
                continue;
            }
            if let Act::Story { slots } = &step.act {
                self.hear(id, slots);
            }
            if self.waits_here(id, step) {
                if self.answer_from_story(id) {
                    return;
                }
                self.ask(id);
                return;
            }
            if !self.pass(id, &frame, step) {
                return;
            }
        }
        self.say("engine-moved-on", &[]);
    }

    /// The step has a question that is not answered yet.
    pub(super) fn waits_here(&self, id: CaseId, step: &Step) -> bool {
        if !step.act.waits() {
            return false;
        }
        let Some(case) = self.session.case(id) else {
            return false;
        };
        match &step.act {
            Act::Ask { slot, again, .. } | Act::Choose { slot, again, .. } => {
                *again && case.quiet_until.is_none() || !case.slots.contains_key(slot)
            }
            Act::Many { slot } => !case.slots.contains_key(slot),
            Act::Quote {
                from,
                refusals,
                into,
            } => self.next_quote(case, from, refusals, into).is_some(),
            Act::Story { slots } => !self.open_items(case, slots).is_empty(),
            Act::Menu { .. }
            | Act::Language
            | Act::Review { .. }
            | Act::Ladder { .. }
            | Act::Close { .. } => true,
            Act::Tell
            | Act::Letter { .. }
            | Act::RecordSent
            | Act::Set { .. }
            | Act::Call { .. }
            | Act::Go => false,
        }
    }

    /// Does what a step does that waits for nobody. False where it has asked something.
    fn pass(&mut self, id: CaseId, frame: &Frame, step: &Step) -> bool {
        let quiet = self
            .session
            .case(id)
            .is_some_and(|case| case.quiet_until.is_some());
        match &step.act {
            Act::Tell if !quiet => {
                self.blocks(id, step);
                let text = self.step_text(id, step);
                self.push(&step.message, text, Vec::new());
            }
            Act::Letter { kinds } if !quiet => {
                let kinds = self.kinds(id, kinds);
                if let Some(slot) = self.first_needed(id, &kinds) {
                    // A letter asks for what it needs, wherever the flow forgot to.
                    if self.detour(id, &slot, Some(frame.clone())) {
                        return false;
                    }
                }
                self.blocks(id, step);
                let text = self.step_text(id, step);
                self.push(&step.message, text, Vec::new());
                for kind in &kinds {
                    self.write(id, kind);
                }
            }
            Act::RecordSent if !quiet => self.record_sent(id),
            Act::Set { values } => {
                for (slot, value) in values {
                    self.set_fixed(id, slot, value.as_deref());
                }
            }
            Act::Call { flow } if !quiet => {
                let first = self
                    .book
                    .flows
                    .get(flow)
                    .and_then(|flow| flow.steps.first());
                if let Some(first) = first {
                    let frame = Frame {
                        flow: flow.clone(),
                        step: first.id.clone(),
                    };
                    self.change(id, |case| case.at.push(frame));
                    return true;
                }
            }
            // A question that is answered already leads where that answer led.
            Act::Choose { slot, options, .. } => {
                let to = self
                    .session
                    .case(id)
                    .and_then(|case| case.choice(slot.as_str()))
                    .and_then(|value| options.iter().find(|option| option.id == value))
                    .and_then(|option| option.to.clone());
                self.next(id, frame, to.as_ref());
                return true;
            }
            Act::Tell
            | Act::Letter { .. }
            | Act::RecordSent
            | Act::Call { .. }
            | Act::Go
            | Act::Ask { .. }
            | Act::Many { .. }
            | Act::Menu { .. }
            | Act::Story { .. }
            | Act::Language
            | Act::Review { .. }
            | Act::Quote { .. }
            | Act::Ladder { .. }
            | Act::Close { .. } => {}
        }
        self.next(id, frame, None);
        true
    }

    /// Goes from a step to the target given, else to its own, else to the next in the file,
    /// else back to the caller.
    pub(super) fn next(&mut self, id: CaseId, frame: &Frame, to: Option<&Target>) {
        let flow = self.book.flows.get(&frame.flow);
        let position = flow.and_then(|flow| flow.position(&frame.step));
        let step = flow.zip(position).and_then(|(flow, at)| flow.steps.get(at));
        if let Some(target) = to.or_else(|| step.and_then(|step| step.then.as_ref())) {
            let target = target.clone();
            self.go(id, &target);
            return;
        }
        self.following(id, frame);
    }

    /// Goes to the next step in the file, or back to the caller behind the last one.
    fn following(&mut self, id: CaseId, frame: &Frame) {
        let flow = self.book.flows.get(&frame.flow);
        let position = flow.and_then(|flow| flow.position(&frame.step));
        let following = flow
            .zip(position)
            .and_then(|(flow, at)| flow.steps.get(at + 1));
        let following = following.map(|step| step.id.clone());
        let Some(case) = self.session.case_mut(id) else {
            return;
        };
        match (case.at.last_mut(), following) {
            (Some(frame), Some(step)) => frame.step = step,
            // The flow is over. Who called it stands below it, on the calling step.
            (_, _) => {
                case.at.pop();
                if let Some(caller) = case.at.last().cloned() {
                    self.next(id, &caller, None);
                }
            }
        }
    }

    /// Goes to a step. Within the flow that runs, its callers stay; elsewhere they end.
    pub(super) fn go(&mut self, id: CaseId, target: &Target) {
        self.change(id, |case| case.go(target));
    }

    /// A position that the book does not know any more: the first question of the same flow
    /// that is open, else the first flow. Nothing is said, written or set on the way, so all
    /// answers are kept.
    fn recover(&mut self, id: CaseId, lost: &Frame) {
        self.say("engine-moved-on", &[]);
        let open = |step: &&Step| {
            let case = self.session.case(id);
            let applies = case.is_some_and(|case| self.view(case).holds(step.when.as_ref(), false));
            applies && self.waits_here(id, step)
        };
        let flow = self.book.flows.get(&lost.flow);
        let step = flow.and_then(|flow| flow.steps.iter().find(open));
        let frame = step.map_or_else(
            || first_frame(self.book),
            |step| Frame {
                flow: lost.flow.clone(),
                step: step.id.clone(),
            },
        );
        self.change(id, |case| {
            case.detour = None;
            case.at = vec![frame];
        });
    }

    /// A case without a position begins again, passing what is answered.
    fn restart(&mut self, id: CaseId) {
        let frame = first_frame(self.book);
        self.change(id, |case| case.at = vec![frame]);
    }

    fn set_fixed(&mut self, id: CaseId, slot: &SlotId, value: Option<&str>) {
        let choices = self
            .book
            .slot(slot.as_str())
            .is_some_and(|slot| matches!(slot.r#type, crate::book::SlotType::Choices(_)));
        self.change(id, |case| match value {
            None => {
                case.slots.remove(slot);
            }
            Some(value) => {
                let value = if choices {
                    Value::Choices(vec![value.to_owned()])
                } else {
                    Value::Choice(value.to_owned())
                };
                case.slots.insert(slot.clone(), Answer::Value(value));
            }
        });
    }

    pub(super) fn change(&mut self, id: CaseId, change: impl FnOnce(&mut super::Case)) {
        if let Some(case) = self.session.case_mut(id) {
            change(case);
        }
    }

    /// The text of a step in the chat's language, with its hint.
    pub(super) fn step_text(&self, id: CaseId, step: &Step) -> String {
        let (Some(case), Some(locale)) = (self.session.case(id), self.locale()) else {
            return String::new();
        };
        let view = self.view(case);
        let text = |attribute| view.text(locale, Use::Chat, &step.message, attribute, &[]);
        let parts = [text(None), text(Some("hint"))];
        parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
    }
}
