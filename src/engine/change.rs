//! An answer is changed: the detour to its question, and what depends on it.

use std::collections::BTreeSet;

use crate::book::{Act, Book, FlowId, SlotId};

use super::{
    run::{Run, step_of},
    session::{Answer, CaseId, Detour, Frame},
};

impl Run<'_> {
    /// Leaves the way to ask for one slot, and comes back. False where no step asks for it.
    pub(super) fn detour(&mut self, id: CaseId, slot: &SlotId, back: Option<Frame>) -> bool {
        let Some(case) = self.session.case(id) else {
            return false;
        };
        let here = case.at.last().map(|frame| frame.flow.clone());
        let Some(at) = self.asking_step(here.as_ref(), slot) else {
            return false;
        };
        let mut back_to = case.at.clone();
        if let (Some(last), Some(back)) = (back_to.last_mut(), back) {
            *last = back;
        }
        self.change(id, |case| {
            if case.slots.get(slot) == Some(&Answer::Unknown) {
                case.slots.remove(slot);
            }
            case.at = vec![at.clone()];
            case.detour = Some(Detour { at, back_to });
        });
        if let Some(case) = self.session.case(id)
            && case.slots.contains_key(slot)
        {
            // Asked although it is answered: `advance` would pass it.
            self.ask(id);
        }
        true
    }

    /// The step that asks for a slot: in this flow, else in any.
    fn asking_step(&self, here: Option<&FlowId>, slot: &SlotId) -> Option<Frame> {
        let own = here.and_then(|flow| self.book.flows.get(flow));
        own.into_iter()
            .chain(self.book.flows.values())
            .find_map(|flow| {
                let step = flow
                    .steps
                    .iter()
                    .find(|step| step.act.asks() == Some(slot))?;
                Some(Frame {
                    flow: flow.id.clone(),
                    step: step.id.clone(),
                })
            })
    }

    pub(super) fn returns_to_review(&self, back_to: &[Frame]) -> bool {
        back_to
            .last()
            .and_then(|frame| step_of(self.book, frame))
            .is_some_and(|step| matches!(step.act, Act::Review { .. }))
    }

    /// Empties the slots whose questions depend on one that has changed.
    pub(super) fn forget_dependents(&mut self, id: CaseId, slot: &SlotId) {
        let dependents = dependents(self.book, slot);
        self.change(id, |case| {
            case.slots.retain(|slot, _| !dependents.contains(slot));
        });
    }

    /// Goes through the review's flow from its beginning, past everything that is answered,
    /// so that exactly what has become open is asked. Nothing is said or written on the way.
    pub(super) fn walk_quietly(&mut self, id: CaseId, review: Option<&Frame>) {
        let Some(review) = review else { return };
        let first = self
            .book
            .flows
            .get(&review.flow)
            .and_then(|flow| flow.steps.first())
            .map(|step| step.id.clone());
        self.change(id, |case| {
            if let (Some(last), Some(first)) = (case.at.last_mut(), first) {
                last.step = first;
                case.quiet_until = Some(review.clone());
            }
        });
    }

    /// Shows the question of a detour, also where it is answered already.
    pub(super) fn resume_detour(&mut self, id: CaseId) {
        let known = self.session.case(id).is_some_and(|case| {
            let step = case.at.last().and_then(|frame| step_of(self.book, frame));
            step.and_then(|step| step.act.asks())
                .is_some_and(|slot| case.slots.contains_key(slot))
        });
        if !known {
            self.advance(id);
        }
    }
}

/// The slots whose questions depend on a slot: asked only under a condition that names it,
/// directly or through another such slot.
pub(crate) fn dependents(book: &Book, slot: &SlotId) -> BTreeSet<SlotId> {
    let mut found = BTreeSet::new();
    let mut open = vec![slot.clone()];
    while let Some(slot) = open.pop() {
        for step in book.flows.values().flat_map(|flow| &flow.steps) {
            let Some(asked) = step.act.asks() else {
                continue;
            };
            let names = step.when.iter().flat_map(|when| book.names_read(when));
            let by_condition = names.into_iter().any(|name| name == slot.as_str());
            let by_source = matches!(&step.act, Act::Quote { from, refusals, .. }
                if *from == slot || *refusals == slot);
            if (by_condition || by_source) && found.insert(asked.clone()) {
                open.push(asked.clone());
            }
        }
    }
    found.remove(slot);
    found
}
