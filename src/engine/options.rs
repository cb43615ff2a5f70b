//! What can be answered to the open question, and what stands on the buttons.

use crate::{
    book::{Act, Choice, Offer, SlotId, SlotType, Step, known},
    locale::{Arg, Use},
};

use super::{
    answer::{self, When},
    question::sentences_of,
    run::{Run, step_of},
    rungs::RungState,
    session::{Answer, Case, CaseId, Value},
    view::View,
};

/// The button that says "I don't know".
pub(super) const UNKNOWN: &str = "unknown";
/// The button that ends a choice of many.
pub(super) const DONE: &str = "done";
/// The button that leaves a review.
pub(super) const OK: &str = "ok";
/// The buttons that a yes can mean, and a no, the first that is offered. Whoever says no where a
/// number is asked for has none.
pub(super) const YES: [&str; 3] = ["yes", "correct", OK];
pub(super) const NO: [&str; 2] = ["no", UNKNOWN];
/// The button for "none of these sentences".
pub(super) const NONE: &str = "none";
/// The button for "another address".
pub(super) const OTHER: &str = "other-address";
/// The button that takes an answer out of a story, before the slot.
pub(super) const DROP: &str = "drop-";
/// The button of a company that was found, before its number.
pub(super) const FOUND: &str = "found-";
/// The button of a change from a review, before the slot.
pub(super) const CHANGE: &str = "change-";
/// The button of a day that an unclear answer can mean, before its number.
pub(super) const READING: &str = "reading-";
/// The button of a sentence, before its number.
pub(super) const SENTENCE: &str = "sentence-";

impl Run<'_> {
    /// The options of the open question, with what stands on their buttons.
    pub(super) fn options(&self, id: CaseId) -> Vec<(String, String)> {
        let Some(case) = self.session.case(id) else {
            return Vec::new();
        };
        let Some(step) = case.at.last().and_then(|frame| step_of(self.book, frame)) else {
            return Vec::new();
        };
        if let Some(lookup) = self.lookup(id) {
            return self.lookup_options(lookup);
        }
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
                let fits =
                    |offer: &&Offer| **offer != Offer::Yesterday || !self.came_today(id, slot);
                let offer = offer.iter().filter(fits);
                options.extend(offer.flat_map(|offer| self.offer(&view, *offer)));
                let unknown = *unknown && !self.is_needed(case, slot);
                options.extend(unknown.then(|| self.own_option(&step.message, UNKNOWN)));
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
                options.extend(unknown.then(|| self.own_option(&step.message, UNKNOWN)));
                options
            }
            Act::Many { slot } => self.many(&view, slot),
            Act::Menu { options } => self.choices(&view, options, &step.message),
            Act::Story { slots } => {
                let ok = self.own_option(&step.message, OK);
                self.story_options(case, slots, ok)
            }
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
                        let rung = view.rung(&option.id);
                        rung.is_none_or(|rung| {
                            view.rung_state(rung) == RungState::Open && view.done(rung).is_none()
                        })
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

    /// What a slot asks for cannot have been yesterday: what it follows went out, or was written,
    /// today. Whoever types another day means a letter of their own, and is heard.
    fn came_today(&self, id: CaseId, slot: &SlotId) -> bool {
        let since = self.book.slot(slot.as_str());
        let mut since = since.and_then(|slot| self.since(id, slot));
        if slot.as_str() == known::SENT_ON
            && let Some(case) = self.session.case(id)
        {
            let unsent = case.letters.iter().filter(|letter| letter.sent.is_none());
            since = unsent.map(|letter| letter.written).max();
        }
        since >= Some(self.today)
    }

    fn offer(&self, view: &View<'_>, offer: Offer) -> Vec<(String, String)> {
        match offer {
            Offer::ProfileName => {
                let name = self.profile_name();
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

    /// The name in the chat's profile, as it would be taken where it was typed; none where it
    /// would be refused. It goes into letters.
    pub(super) fn profile_name(&self) -> Option<String> {
        answer::name(self.session.profile.name.as_deref()?).ok()
    }

    fn review_options(
        &self,
        message: &str,
        slots: &[SlotId],
        optional: &[SlotId],
        case: &Case,
    ) -> Vec<(String, String)> {
        let mut options = vec![self.own_option(message, OK)];
        for slot in slots.iter().chain(optional) {
            let label = self.slot_label(slot);
            let known = case.slots.contains_key(slot);
            if !known && !self.applies(case, slot) {
                continue;
            }
            let attribute = if known { "change" } else { "add" };
            let extra = [("label", Arg::Name(label))];
            let text = self
                .text("engine-review", Some(attribute), &extra)
                .unwrap_or_default();
            options.push((format!("{CHANGE}{slot}"), text));
        }
        options
    }

    /// A slot is asked for only under conditions: where none of them holds today, there is
    /// nothing to add.
    fn applies(&self, case: &Case, slot: &SlotId) -> bool {
        let view = self.view(case);
        let here = case.at.last().and_then(|at| self.book.flows.get(&at.flow));
        let asks = |step: &&Step| step.act.asks() == Some(slot);
        // A flow that asks for it knows best.
        if let Some(step) = here.and_then(|flow| flow.steps.iter().find(asks)) {
            return view.holds(step.when.as_ref(), false);
        }
        let mut steps = self.book.flows.values().flat_map(|flow| &flow.steps);
        steps.any(|step| asks(&step) && view.holds(step.when.as_ref(), false))
    }

    /// A button of the program's own, in a step's own words where it has some.
    fn own_option(&self, message: &str, option: &str) -> (String, String) {
        match self.text(message, Some(option), &[]) {
            Some(text) => (option.to_owned(), text),
            None => self.engine_option(option),
        }
    }

    fn engine_option(&self, option: &str) -> (String, String) {
        (option.to_owned(), self.label("engine-buttons", option))
    }
}
