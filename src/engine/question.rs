//! Shows the open question: its text and its buttons.

use std::collections::BTreeMap;

use crate::{
    book::{Act, Block, Choice, DeadlineId, Offer, RungKind, SlotId, SlotType, Step},
    deadline,
    locale::{Arg, Args, Locale, Use},
};

use super::{
    Button,
    answer::When,
    event::{self},
    run::{Run, step_of},
    session::{Answer, Case, CaseId, Value},
    view::{RungState, View},
};

/// The button that says "I don't know".
pub(super) const UNKNOWN: &str = "unknown";
/// The button that ends a choice of many.
pub(super) const DONE: &str = "done";
/// The button that leaves a review.
pub(super) const OK: &str = "ok";
/// The button for "none of these sentences".
pub(super) const NONE: &str = "none";
/// The button of a change from a review, before the slot.
pub(super) const CHANGE: &str = "change-";
/// The button of a day that an unclear answer can mean, before its number.
pub(super) const READING: &str = "reading-";
/// The button of a sentence, before its number.
pub(super) const SENTENCE: &str = "sentence-";

impl Run<'_> {
    /// Shows the open question again, or the cases where none is open.
    pub(super) fn ask_again(&mut self) {
        match self.session.open {
            Some(id) => self.ask(id),
            None => self.show_cases(),
        }
    }

    /// Shows the question where a case stands, under a new serial.
    pub(super) fn ask(&mut self, id: CaseId) {
        self.session.serial = self.session.serial.wrapping_add(1).max(1);
        let serial = self.session.serial;
        self.change(id, |case| case.serial = serial);
        let Some(frame) = self
            .session
            .case(id)
            .and_then(|case| case.at.last().cloned())
        else {
            return;
        };
        let book = self.book;
        let Some(step) = step_of(book, &frame).filter(|step| step.act.waits()) else {
            // The book has lost the step, or an alarm led to one that asks nothing.
            self.advance(id);
            return;
        };
        self.blocks(id, step);
        let text = self.question_text(id, step);
        let buttons = self
            .options(id)
            .into_iter()
            .map(|(option, text)| Button {
                id: event::Button::Option {
                    case: id,
                    serial,
                    option,
                }
                .id(),
                text,
            })
            .collect();
        self.push(&step.message, text, buttons);
    }

    fn question_text(&self, id: CaseId, step: &Step) -> String {
        let Some(case) = self.session.case(id) else {
            return String::new();
        };
        let mut text = self.step_text(id, step);
        match &step.act {
            Act::Review { slots, optional } => {
                let lines = self.review_lines(case, slots, optional);
                text = format!("{text}\n\n{lines}");
            }
            Act::Quote {
                from,
                refusals,
                into,
            } => {
                let class = self.next_quote(case, from, refusals, into);
                let reason = class
                    .and_then(|class| self.text(&format!("slot-{refusals}"), Some(&class), &[]));
                let sentences = sentences_of(case, from);
                let list = numbered(&sentences);
                text = format!("{text}\n\n{}\n\n{list}", reason.unwrap_or_default());
            }
            Act::Ladder { .. } => {
                let rungs = self.ladder(case);
                text = format!("{text}\n\n{rungs}");
            }
            Act::Tell
            | Act::Ask { .. }
            | Act::Choose { .. }
            | Act::Many { .. }
            | Act::Menu { .. }
            | Act::Language
            | Act::Letter { .. }
            | Act::RecordSent
            | Act::Set { .. }
            | Act::Call { .. }
            | Act::Go
            | Act::Close { .. } => {}
        }
        text
    }

    /// The options of the open question, with what stands on their buttons.
    pub(super) fn options(&self, id: CaseId) -> Vec<(String, String)> {
        let Some(case) = self.session.case(id) else {
            return Vec::new();
        };
        let Some(step) = case.at.last().and_then(|frame| step_of(self.book, frame)) else {
            return Vec::new();
        };
        let view = self.view(case);
        match &step.act {
            Act::Ask {
                slot,
                offer,
                unknown,
                ..
            } => {
                let readings = case.readings.iter().enumerate();
                let mut options: Vec<_> = readings
                    .filter_map(|(at, when)| self.reading(&view, slot, at, when))
                    .collect();
                options.extend(offer.iter().flat_map(|offer| self.offer(&view, *offer)));
                let unknown = *unknown && !self.is_needed(case, slot);
                options.extend(unknown.then(|| self.engine_option(UNKNOWN)));
                options
            }
            Act::Choose {
                slot,
                options,
                unknown,
                ..
            } => {
                let label = format!("slot-{slot}");
                let region = self
                    .book
                    .slot(slot.as_str())
                    .is_some_and(|slot| matches!(slot.r#type, SlotType::Region(_)));
                let mut options = if region {
                    self.regions(&view, &label)
                } else {
                    self.choices(&view, options, &label)
                };
                let unknown = *unknown && !self.is_needed(case, slot);
                options.extend(unknown.then(|| self.engine_option(UNKNOWN)));
                options
            }
            Act::Many { slot } => self.many(&view, slot),
            Act::Menu { options } => self.choices(&view, options, &step.message),
            Act::Language => {
                let locales = self.book.locales.iter();
                locales
                    .map(|locale| (locale.tag().to_owned(), locale.own_name().to_owned()))
                    .collect()
            }
            Act::Ladder { options } => {
                let open: Vec<_> = options
                    .iter()
                    .filter(|option| {
                        view.rung(&option.id)
                            .is_none_or(|rung| view.rung_state(rung) == RungState::Open)
                    })
                    .cloned()
                    .collect();
                self.choices(&view, &open, &step.message)
            }
            Act::Review { slots, optional } => {
                self.review_options(&step.message, slots, optional, case)
            }
            Act::Quote { from, .. } => {
                let count = sentences_of(case, from).len();
                (1..=count)
                    .map(|at| (format!("{SENTENCE}{at}"), at.to_string()))
                    .chain([self.engine_option(NONE)])
                    .collect()
            }
            Act::Close { outcome } => self
                .book
                .slot(outcome.as_str())
                .map_or(&[][..], |slot| slot.r#type.options())
                .iter()
                .map(|value| (value.clone(), self.label(&format!("slot-{outcome}"), value)))
                .collect(),
            Act::Tell
            | Act::Letter { .. }
            | Act::RecordSent
            | Act::Set { .. }
            | Act::Call { .. }
            | Act::Go => Vec::new(),
        }
    }

    /// A letter waits for this answer and cannot be written without it.
    fn is_needed(&self, case: &Case, slot: &SlotId) -> bool {
        let back = case
            .detour
            .as_ref()
            .and_then(|detour| detour.back_to.last());
        let step = back.and_then(|frame| step_of(self.book, frame));
        let Some(Act::Letter { kinds }) = step.map(|step| &step.act) else {
            return false;
        };
        let kinds = self.kinds(case.id, kinds);
        let mut plans = kinds.iter().filter_map(|kind| self.book.letters.get(kind));
        plans.any(|plan| plan.needs.contains(slot))
    }

    /// One of the days that an unclear answer can mean.
    fn reading(
        &self,
        view: &View<'_>,
        slot: &SlotId,
        at: usize,
        when: &When,
    ) -> Option<(String, String)> {
        let answer = Answer::Value(Value::When(when.clone()));
        let text = view.answer_text(self.locale()?, slot.as_str(), &answer)?;
        Some((format!("{READING}{at}"), text))
    }

    fn choices(&self, view: &View<'_>, options: &[Choice], message: &str) -> Vec<(String, String)> {
        options
            .iter()
            .filter(|option| view.holds(option.when.as_ref(), true))
            .map(|option| (option.id.clone(), self.label(message, &option.id)))
            .collect()
    }

    /// The Länder or states of the case's country: `BY`, labelled by `.de-by`.
    fn regions(&self, view: &View<'_>, message: &str) -> Vec<(String, String)> {
        let Some(country) = self.book.countries.get(view.country()) else {
            return Vec::new();
        };
        let label = |region: &String| {
            self.label(
                message,
                &format!("{}-{region}", country.code).to_lowercase(),
            )
        };
        let regions = country.regions.iter();
        regions
            .map(|region| (region.clone(), label(region)))
            .collect()
    }

    fn many(&self, view: &View<'_>, slot: &SlotId) -> Vec<(String, String)> {
        let chosen = &view.case.chosen;
        let message = format!("slot-{slot}");
        let values = self
            .book
            .slot(slot.as_str())
            .map_or(&[][..], |slot| slot.r#type.options());
        let mut options: Vec<_> = values
            .iter()
            .map(|value| {
                let extra = [
                    ("chosen", Arg::Flag(chosen.contains(value))),
                    ("label", Arg::Name(self.label(&message, value))),
                ];
                let text = self.text("engine-many", None, &extra).unwrap_or_default();
                (value.clone(), text)
            })
            .collect();
        options.push(self.engine_option(DONE));
        options
    }

    fn offer(&self, view: &View<'_>, offer: Offer) -> Vec<(String, String)> {
        match offer {
            Offer::ProfileName => {
                let name = self.session.profile.name.clone();
                name.map(|name| (offer.name().to_owned(), name))
                    .into_iter()
                    .collect()
            }
            Offer::Today | Offer::Yesterday => vec![self.engine_option(offer.name())],
            Offer::Countries => {
                let name = |code: &String| {
                    let arg = [("value", Arg::Country(code.clone()))];
                    let locale = self.locale()?;
                    view.text(locale, Use::Chat, "format-value", None, &arg)
                };
                let codes = self.book.countries.keys();
                codes
                    .filter_map(|code| Some((code.clone(), name(code)?)))
                    .collect()
            }
        }
    }

    fn review_options(
        &self,
        message: &str,
        slots: &[SlotId],
        optional: &[SlotId],
        case: &Case,
    ) -> Vec<(String, String)> {
        // A review may say in its own words what leaving it leads to.
        let ok = match self.text(message, Some(OK), &[]) {
            Some(text) => (OK.to_owned(), text),
            None => self.engine_option(OK),
        };
        let mut options = vec![ok];
        for slot in slots.iter().chain(optional) {
            let label = self.slot_label(slot);
            let known = case.slots.contains_key(slot);
            let attribute = if known { "change" } else { "add" };
            let extra = [("label", Arg::Name(label))];
            let text = self
                .text("engine-review", Some(attribute), &extra)
                .unwrap_or_default();
            options.push((format!("{CHANGE}{slot}"), text));
        }
        options
    }

    fn review_lines(&self, case: &Case, slots: &[SlotId], optional: &[SlotId]) -> String {
        let Some(locale) = self.locale() else {
            return String::new();
        };
        let view = self.view(case);
        let line = |slot: &SlotId| {
            let answer = case.slots.get(slot)?;
            let value = view.answer_text(locale, slot.as_str(), answer)?;
            let extra = [
                ("label", Arg::Name(self.slot_label(slot))),
                ("value", Arg::Name(value)),
            ];
            self.text("review-line", None, &extra)
        };
        let lines: Vec<_> = slots.iter().chain(optional).filter_map(line).collect();
        lines.join("\n")
    }

    /// Every rung of the country with a word on whether it can be taken.
    fn ladder(&self, case: &Case) -> String {
        let view = self.view(case);
        let Some(country) = self.book.countries.get(view.country()) else {
            return String::new();
        };
        let code = country.code.to_lowercase();
        let line = |rung: &crate::book::Rung| match &rung.kind {
            RungKind::Way { .. } => {
                let state = Arg::Id(view.rung_state(rung).name().into());
                self.text(
                    &format!("rung-{code}-{}", rung.id),
                    None,
                    &[("state", state)],
                )
            }
            RungKind::None { .. } => None,
        };
        let lines: Vec<_> = country.rungs.iter().filter_map(line).collect();
        lines.join("\n\n")
    }

    /// The rungs that the country does not have, each with a word.
    fn missing_rungs(&self, id: CaseId) -> Option<String> {
        let view = self.view(self.session.case(id)?);
        let country = self.book.countries.get(view.country())?;
        let code = country.code.to_lowercase();
        let line = |rung: &crate::book::Rung| match &rung.kind {
            RungKind::Way { .. } => None,
            RungKind::None { .. } => self.text(&format!("rung-{code}-none-{}", rung.id), None, &[]),
        };
        let lines: Vec<_> = country.rungs.iter().filter_map(line).collect();
        (!lines.is_empty()).then(|| lines.join("\n\n"))
    }

    /// What is said before a step's own message.
    pub(super) fn blocks(&mut self, id: CaseId, step: &Step) {
        for block in &step.say {
            let text = match block {
                Block::Deadline(deadline) => self.deadline_text(id, deadline),
                Block::Refusals => self.refusals_text(id),
                Block::Letters => self.letters_text(id),
                Block::Missing => self.missing_rungs(id),
            };
            if let Some(text) = text {
                let name = match block {
                    Block::Deadline(_) => "block-deadline",
                    Block::Refusals => "block-refusals",
                    Block::Letters => "block-letters",
                    Block::Missing => "block-missing",
                };
                self.push(name, text, Vec::new());
            }
        }
    }

    /// A deadline: its day, and why.
    pub(super) fn deadline_text(&self, id: CaseId, deadline: &DeadlineId) -> Option<String> {
        let case = self.session.case(id)?;
        let view = self.view(case);
        let running = view.running(deadline.as_str())?;
        let day = [("day", Arg::Date(running.due.date))];
        let head = self.text(&format!("block-deadline-{deadline}"), None, &day)?;
        let locale = self.locale()?;
        let reasons = running
            .arrival
            .reasons
            .iter()
            .chain(&running.due.reasons)
            .filter_map(|reason| reason_text(locale, reason));
        let lines: Vec<_> = std::iter::once(head).chain(reasons).collect();
        Some(lines.join("\n"))
    }

    /// What is thought of each refusal.
    fn refusals_text(&self, id: CaseId) -> Option<String> {
        let case = self.session.case(id)?;
        let view = self.view(case);
        let regime = self.book.regime(view.country())?.id.clone();
        let line = |class: &str, answer: &crate::book::RefusalAnswer| {
            let id = crate::letter::answer_message(
                "refusal",
                regime.as_str(),
                class,
                answer.id.as_deref(),
            );
            let extra = [
                ("strength", Arg::Id(answer.strength.name().into())),
                ("label", Arg::Name(self.label("slot-refusals", class))),
            ];
            self.text(&id, None, &extra)
        };
        let lines: Vec<_> = view
            .answers()
            .filter_map(|(refusal, answer)| line(refusal.class.as_str(), answer))
            .collect();
        (!lines.is_empty()).then(|| lines.join("\n\n"))
    }

    /// The letters of a case with their dates.
    pub(super) fn letters_text(&self, id: CaseId) -> Option<String> {
        let case = self.session.case(id)?;
        let line = |letter: &super::session::Letter| {
            let sent = letter.sent.as_ref();
            let extra = [
                (
                    "letter",
                    Arg::Name(self.text(&format!("{}-name", letter.kind), None, &[])?),
                ),
                ("sent", Arg::Flag(sent.is_some())),
                (
                    "day",
                    Arg::Date(sent.map_or(letter.written, |sent| sent.on)),
                ),
            ];
            self.text("block-letters-line", None, &extra)
        };
        let lines: Vec<_> = case.letters.iter().filter_map(line).collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }

    /// The next refusal for which the reply's sentences are to be chosen: none where nothing
    /// was pasted.
    pub(super) fn next_quote(
        &self,
        case: &Case,
        from: &SlotId,
        refusals: &SlotId,
        into: &SlotId,
    ) -> Option<String> {
        if sentences_of(case, from).is_empty() {
            return None;
        }
        let empty = BTreeMap::new();
        let quotes = match case.value(into.as_str()) {
            Some(Value::Quotes(quotes)) => quotes,
            _ => &empty,
        };
        let given = case.choices(refusals.as_str());
        given
            .iter()
            .find(|class| class.as_str() != "silence" && !quotes.contains_key(*class))
            .cloned()
    }

    pub(super) fn slot_label(&self, slot: &SlotId) -> String {
        self.text(&format!("slot-{slot}"), None, &[])
            .unwrap_or_else(|| slot.to_string())
    }

    pub(super) fn label(&self, message: &str, option: &str) -> String {
        self.text(message, Some(option), &[])
            .unwrap_or_else(|| option.to_owned())
    }

    fn engine_option(&self, option: &str) -> (String, String) {
        (option.to_owned(), self.label("engine-buttons", option))
    }
}

/// A reason of a deadline in words.
pub fn reason_text(locale: &Locale, reason: &deadline::Reason) -> Option<String> {
    let (id, given) = reason.message();
    let mut args = Args::default();
    for (name, arg) in given {
        args.set(
            name,
            match arg {
                deadline::Arg::Date(day) => Arg::Date(day),
                deadline::Arg::Number(number) => Arg::Number(number),
                // The id of another message of the same language: the name of a holiday.
                deadline::Arg::Id(id) => {
                    let text = locale.text(Use::Chat, &id, None, &Args::default());
                    Arg::Name(text.unwrap_or(id))
                }
            },
        );
    }
    locale.text(Use::Chat, id, None, &args).ok()
}

/// The sentences of a pasted reply, as the company wrote them.
pub(super) fn sentences_of(case: &Case, slot: &SlotId) -> Vec<String> {
    match case.value(slot.as_str()) {
        Some(Value::Text(text)) => super::sentences::sentences(text),
        _ => Vec::new(),
    }
}

fn numbered(items: &[String]) -> String {
    let lines: Vec<_> = items
        .iter()
        .enumerate()
        .map(|(at, item)| format!("{}. {item}", at + 1))
        .collect();
    lines.join("\n")
}
