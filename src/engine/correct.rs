//! An edited message corrects the answer that it gave, and the conversation stands where it stood.

use std::collections::BTreeSet;

use crate::{
    book::{Act, LetterKind, SlotId, SlotType},
    locale::Arg,
};

use super::{
    answer::Said,
    change::dependents,
    run::{Run, step_of},
    session::{Answer, CaseId, Frame, Value},
    written::{Effect, Given, Order, Piece, Recent},
};

/// So many of the latest answers of a case can be corrected by editing.
const GIVEN: usize = 8;

/// An answer longer than this is shown by its beginning, in characters.
const SHOWN: usize = 300;

impl Run<'_> {
    /// A message was edited after it was sent.
    pub(super) fn edited(&mut self, order: Order, text: &str) {
        let mut held = std::mem::take(&mut self.session.recent.held);
        if let Some(piece) = held.iter_mut().find(|piece| piece.order == order) {
            *piece = Piece::new(order, text);
            self.arrived(held);
            return;
        }
        self.session.recent.held = held;
        self.release(true);
        if self.taken_anew(order, text) {
            return;
        }
        self.session.recent = Recent::default();
        let given = |given: &Given| (given.0 == order).then(|| given.1.clone());
        let cases = self.session.cases.iter();
        let found = cases
            .filter_map(|case| Some((case.id, case.given.iter().find_map(given)?)))
            .next_back();
        match found {
            Some((id, slot)) => self.correct(id, &slot, text),
            None => self.unchanged("engine-edit-unknown"),
        }
    }

    /// The latest text is played anew where it was refused, or where it was joined of pieces.
    fn taken_anew(&mut self, order: Order, text: &str) -> bool {
        let again = |taken: &mut super::written::Taken| {
            let refused = taken.effect == Effect::Nothing || taken.pieces.len() > 1;
            let same = |piece: &Piece| piece.order == order && piece.text == text;
            let edited = taken.holds(order) && !taken.pieces.iter().any(same);
            refused && edited && taken.effect != Effect::Other
        };
        let Some(mut taken) = self.session.recent.taken.pop_if(again) else {
            return false;
        };
        self.untake(&taken);
        for piece in taken.pieces.iter_mut().filter(|piece| piece.order == order) {
            text.clone_into(&mut piece.text);
        }
        self.play_text(taken.pieces, false);
        true
    }

    fn unchanged(&mut self, message: &str) {
        self.say(message, &[]);
        self.ask_again();
    }

    fn correct(&mut self, id: CaseId, slot: &SlotId, text: &str) {
        let Some(case) = self.session.case(id) else {
            return;
        };
        if case.closed.is_some() {
            self.unchanged("engine-edit-closed");
            return;
        }
        let Some(old) = case.slots.get(slot).cloned() else {
            self.unchanged("engine-edit-gone");
            return;
        };
        if old == Answer::Value(Value::Kept) {
            self.unchanged("engine-edit-gone");
            return;
        }
        let message = match self.reading_of(id, slot, text) {
            None => "engine-edit-refused",
            Some(new) if new == old => "engine-edit-same",
            Some(new) => {
                self.corrected(id, slot, new);
                return;
            }
        };
        let extra = self.answered_as(id, slot, &old);
        self.say(message, &extra);
        self.ask_again();
    }

    /// What an edited text answers; none where it is no valid answer.
    fn reading_of(&self, id: CaseId, slot: &SlotId, text: &str) -> Option<Answer> {
        let at = self.asking_step(self.session.case(id)?, slot)?;
        let unknown = match &step_of(self.book, &at)?.act {
            Act::Ask { unknown, .. } | Act::Choose { unknown, .. } => *unknown,
            _ => false,
        };
        if unknown && self.said(text) == Some(Said::Unknown) {
            return Some(Answer::Unknown);
        }
        if let SlotType::Choice(values) = &self.book.slot(slot.as_str())?.r#type {
            let message = format!("slot-{slot}");
            let label = |value: &&String| self.is_said(&self.label(&message, value), text);
            let value = values.iter().find(label)?;
            return Some(Answer::Value(Value::Choice(value.clone())));
        }
        self.understand(id, slot, text).ok().map(Answer::Value)
    }

    /// The name of an answer, and its value in words.
    pub(super) fn answered_as(
        &self,
        id: CaseId,
        slot: &SlotId,
        answer: &Answer,
    ) -> [(&'static str, Arg); 2] {
        let value = self.in_words(id, slot, answer).unwrap_or_default();
        let mut shown: String = value.chars().take(SHOWN).collect();
        if shown.len() < value.len() {
            shown.push('…');
        }
        [
            ("label", Arg::Name(self.slot_label(slot))),
            ("value", Arg::Name(shown)),
        ]
    }

    fn corrected(&mut self, id: CaseId, slot: &SlotId, new: Answer) {
        // Texts speak of the open case; the one that was open stays so.
        let open = self.session.open.replace(id);
        let [label, value] = self.answered_as(id, slot, &new);
        let case = self.session.case(id);
        let sent = case.is_some_and(|case| case.letters.iter().any(|l| l.sent.is_some()));
        let here = open == Some(id);
        if !here {
            let name = case.map(|case| self.case_name(case)).unwrap_or_default();
            self.say("engine-opened", &[("case", Arg::Name(name))]);
        }
        let extra = [label, value, ("sent", Arg::Flag(sent))];
        self.say("engine-corrected", &extra);
        let letter = |run: &Self| Some(run.session.case(id)?.letters.last()?.number);
        let before = letter(self);
        self.undoable(id, |run| run.replace(id, slot, new, here));
        let rewrote = letter(self) != before;
        self.change(id, |case| {
            if let Some(undo) = case.history.last_mut() {
                undo.rewrote = rewrote;
            }
        });
        self.session.open = open;
        match open {
            Some(open) if !here => self.open(open),
            Some(_) => {}
            None => self.ask_again(),
        }
    }

    /// Puts an answer in the place of another, asks again what depends on it, and writes anew
    /// what speaks of it and has not gone out. With `show` the question is shown.
    fn replace(&mut self, id: CaseId, slot: &SlotId, new: Answer, show: bool) {
        let drafts = self.drafts(id);
        let known = self.answered_slots(id);
        self.change(id, |case| {
            case.slots.insert(slot.clone(), new);
        });
        self.forget_dependents(id, slot);
        let mut open = dependents(self.book, slot);
        open.extend(self.beside(slot).cloned());
        let opened = self.opened(id, &open);
        if let Some(at) = opened {
            self.change(id, |case| case.at = at);
            if show {
                self.advance(id);
            }
            return;
        }
        self.rewrite(id, drafts);
        let forgotten = |slot: &SlotId| !self.answered_slots(id).contains(slot);
        let forgotten = known.into_iter().find(forgotten);
        let asked = show && forgotten.is_some_and(|slot| self.ask_forgotten(id, &slot));
        if show && !asked {
            self.ask(id);
        }
    }

    /// Asks for an answer that has been emptied, and comes back. False where nothing asks for
    /// it today, or where an answer is being changed already.
    fn ask_forgotten(&mut self, id: CaseId, slot: &SlotId) -> bool {
        let Some(case) = self.session.case(id).filter(|case| case.detour.is_none()) else {
            return false;
        };
        let step = self.asking_step(case, slot);
        let step = step.and_then(|at| step_of(self.book, &at));
        let asks = step.is_some_and(|step| {
            let simple = matches!(step.act, Act::Ask { .. } | Act::Choose { .. });
            simple && self.view(case).holds(step.when.as_ref(), false)
        });
        asks && self.detour(id, slot, None)
    }

    fn answered_slots(&self, id: CaseId) -> BTreeSet<SlotId> {
        let case = self.session.case(id);
        let slots = case.map(|case| case.slots.keys().cloned());
        slots.into_iter().flatten().collect()
    }

    /// Where a case has to go back to: the first question on its way here that is open now.
    fn opened(&self, id: CaseId, slots: &BTreeSet<SlotId>) -> Option<Vec<Frame>> {
        let case = self.session.case(id)?;
        // Whoever is changing an answer comes back to a review, which shows what is missing.
        if case.detour.is_some() {
            return None;
        }
        let view = self.view(case);
        for (depth, frame) in case.at.iter().enumerate() {
            let Some(flow) = self.book.flows.get(&frame.flow) else {
                continue;
            };
            let here = flow.position(&frame.step).unwrap_or(0);
            let open = flow.steps.iter().take(here).find(|step| {
                let asks = step.act.asks();
                asks.is_some_and(|slot| slots.contains(slot) && !case.slots.contains_key(slot))
                    && view.holds(step.when.as_ref(), false)
                    && self.waits_here(id, step)
            });
            if let Some(step) = open {
                let mut at: Vec<_> = case.at.iter().take(depth).cloned().collect();
                at.push(Frame {
                    flow: flow.id.clone(),
                    step: step.id.clone(),
                });
                return Some(at);
            }
        }
        None
    }

    /// The letters that have not gone out, as they would be written now.
    pub(super) fn drafts(&self, id: CaseId) -> Vec<(LetterKind, String)> {
        let kinds = self.kinds(id, &[]).into_iter();
        let written = kinds.filter_map(|kind| Some((self.file_of(id, &kind)?, kind)));
        written.map(|(file, kind)| (kind, file)).collect()
    }

    /// Writes those drafts anew that a change has made other.
    pub(super) fn rewrite(&mut self, id: CaseId, drafts: Vec<(LetterKind, String)>) {
        let kinds = self.rewritten(id, drafts);
        if !kinds.is_empty() {
            self.say("engine-rewritten", &[]);
        }
        for kind in &kinds {
            self.write(id, kind);
        }
    }

    /// Those of the drafts that a change has made other, and that can be written.
    fn rewritten(&self, id: CaseId, drafts: Vec<(LetterKind, String)>) -> Vec<LetterKind> {
        let still = self.kinds(id, &[]);
        let other = |(kind, was): (LetterKind, String)| {
            let draft = still.contains(&kind);
            let whole = self.first_needed(id, std::slice::from_ref(&kind)).is_none();
            let changed = self.file_of(id, &kind) != Some(was);
            (draft && whole && changed).then_some(kind)
        };
        drafts.into_iter().filter_map(other).collect()
    }

    /// Notes which message gave an answer; none where a button did.
    pub(super) fn note_given(&mut self, id: CaseId, slot: &SlotId) {
        let order = self.writing;
        self.change(id, |case| {
            case.given.retain(|given| given.1 != *slot);
            if let Some(order) = order {
                case.given.push(Given(order, slot.clone()));
                let over = case.given.len().saturating_sub(GIVEN);
                case.given.drain(..over);
            }
        });
    }
}
