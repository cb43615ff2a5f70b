//! An answer is changed: the detour to its question, and what depends on it.

use std::collections::BTreeSet;

use crate::book::{Act, Book, SlotId};

use super::{
    run::{Run, step_of},
    session::{Answer, Case, CaseId, Detour, Frame},
};

impl Run<'_> {
    /// Leaves the way to ask for one slot, and comes back. The question is shown. False where no step asks for it.
    pub(super) fn detour(&mut self, id: CaseId, slot: &SlotId, back: Option<Frame>) -> bool {
        let Some(case) = self.session.case(id) else {
            return false;
        };
        let Some(at) = self.asking_step(case, slot) else {
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
            case.lookup = None;
            case.detour = Some(Detour { at, back_to });
        });
        // Asked although it may be answered, and whatever its condition says today.
        self.ask(id);
        true
    }

    /// The step that asks for a slot: one whose condition holds before others, one of this
    /// flow before others.
    pub(super) fn asking_step(&self, case: &Case, slot: &SlotId) -> Option<Frame> {
        let own = case.at.last().and_then(|at| self.book.flows.get(&at.flow));
        let flows = || own.into_iter().chain(self.book.flows.values());
        let steps = || flows().flat_map(|flow| flow.steps.iter().map(move |step| (flow, step)));
        let mut asking = steps().filter(|(_, step)| step.act.asks() == Some(slot));
        let view = self.view(case);
        let (flow, step) = asking
            .clone()
            .find(|(_, step)| view.holds(step.when.as_ref(), false))
            .or_else(|| asking.next())?;
        Some(Frame {
            flow: flow.id.clone(),
            step: step.id.clone(),
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
        let beside = self.beside(slot).cloned();
        self.change(id, |case| {
            case.slots.retain(|slot, _| !dependents.contains(slot));
            // How one company is reached says nothing of another; whoever did not know it is
            // not asked again.
            if let Some(beside) = beside.filter(|slot| case.value(slot.as_str()).is_some()) {
                case.slots.remove(&beside);
            }
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
