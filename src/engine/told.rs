//! A story that is told in one message: what it holds is shown with its words, and asked about
//! once; only what is missing is asked then.
//!
//! Nothing is taken over unseen. What is taken becomes the person's own answers; the story
//! itself is dropped once it has been read.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{
    book::{Act, SlotId, SlotType, Step, known},
    locale::Arg,
    story::{self, Fact, Setting, Told, Wanted},
};

use super::{
    Case,
    lookup::Contact,
    options::{DROP, OK},
    question::cut,
    run::{Run, step_of},
    session::{Answer, CaseId, Frame, Value},
};

/// Who writes fewer words answers a question, and tells no story.
const WORDS: usize = 12;

/// So much of the story is shown beside an answer, and of each reason of the company's, in
/// UTF-16 units: all of it fits into one message.
const QUOTE: usize = 120;

/// So many reasons of the company's are shown.
const REASONS: usize = 3;

/// What a story held.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Story {
    /// The answers found.
    pub items: Vec<Item>,
    /// What the company answered already: its reason, and the words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refused: Vec<(String, String)>,
}

/// An answer that a story held.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// What it answers.
    pub slot: SlotId,
    /// The answer.
    pub value: Value,
    /// The words that say it.
    pub quote: String,
    /// The person has agreed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub agreed: bool,
}

/// How much there is, and nothing of what was told.
impl fmt::Debug for Story {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Story({})", self.items.len())
    }
}

impl fmt::Debug for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Item({})", self.slot)
    }
}

/// So many words and no more can be an option in other words.
const FEW: usize = 6;

/// Whether a text is long enough for a story.
fn is_long(text: &str) -> bool {
    text.split_whitespace().nth(WORDS - 1).is_some()
}

impl Run<'_> {
    /// Where stories are asked about, and what they can answer.
    fn story_step(&self) -> Option<(Frame, &'_ [SlotId])> {
        if self.book.stories.is_empty() {
            return None;
        }
        let flows = self.book.flows.values();
        let mut steps = flows.flat_map(|flow| flow.steps.iter().map(move |step| (flow, step)));
        steps.find_map(|(flow, step)| match &step.act {
            Act::Story { slots } => {
                let frame = Frame {
                    flow: flow.id.clone(),
                    step: step.id.clone(),
                };
                Some((frame, slots.as_slice()))
            }
            _ => None,
        })
    }

    /// A story that came before the first question: it is read as soon as the country is sure.
    pub(super) fn keep_story(&mut self, id: CaseId, text: &str) {
        if is_long(text) && self.story_step().is_some() {
            self.change(id, |case| case.told = Some(text.to_owned()));
            self.say("engine-story-kept", &[]);
        }
    }

    /// Takes a text as a story, where it holds more than an answer to the open question.
    pub(super) fn tells(&mut self, id: CaseId, step: &Step, text: &str) -> bool {
        let Some((at, slots)) = self.story_step() else {
            return false;
        };
        let Some(case) = self.session.case(id) else {
            return false;
        };
        let [here] = case.at.as_slice() else {
            return false;
        };
        let begun = !case.letters.is_empty() || case.detour.is_some();
        if begun || !is_long(text) {
            return false;
        }
        let told = self.read_story(id, text, slots);
        let answered = match &step.act {
            Act::Ask { slot, .. } if self.understand(id, slot, text).is_ok() => Some(slot),
            _ => None,
        };
        let new = |slot: &SlotId| !case.slots.contains_key(slot) && Some(slot) != answered;
        if !told.facts.iter().any(|fact| new(&fact.slot)) {
            return false;
        }
        let place = |frame: &Frame| {
            let flow = self.book.flows.get(&frame.flow)?;
            (frame.flow == at.flow).then(|| flow.position(&frame.step))?
        };
        if place(here).is_some_and(|here| Some(here) < place(&at)) {
            self.keep_story(id, text);
            self.ask(id);
            return true;
        }
        let here = here.clone();
        self.heard_story(id, told);
        self.undoable(id, |run| {
            run.change(id, |case| {
                // What was said on the way to the open question is not said again.
                case.quiet_until = (here != at).then_some(here);
                case.at = vec![at];
            });
            run.advance(id);
        });
        true
    }

    /// Reads the story that was kept until the flow came here.
    pub(super) fn hear(&mut self, id: CaseId, slots: &[SlotId]) {
        let told = self.session.case_mut(id).and_then(|case| case.told.take());
        if let Some(text) = told {
            let told = self.read_story(id, &text, slots);
            self.heard_story(id, told);
        }
    }

    fn heard_story(&mut self, id: CaseId, told: Told) {
        let refused = self.reasons(&told);
        let items = told.facts.into_iter().map(|fact| Item {
            slot: fact.slot,
            value: fact.value,
            quote: cut(&fact.quote, QUOTE),
            agreed: false,
        });
        let mut items: Vec<_> = items.collect();
        self.change(id, |case| {
            // What an earlier message held stays, where this one says nothing of it.
            let before = case.story.take();
            let new = |item: &Item| !items.iter().any(|it| it.slot == item.slot);
            let kept: Vec<_> = before
                .into_iter()
                .flat_map(|it| it.items)
                .filter(new)
                .collect();
            items.extend(kept);
            case.story = Some(Box::new(Story { items, refused }));
        });
    }

    /// What the company has answered.
    fn reasons(&self, told: &Told) -> Vec<(String, String)> {
        let text = told.refused.join("\n");
        if text.is_empty() {
            return Vec::new();
        }
        let reading = self.read_reply(&text);
        let reasons = reading.classes.iter().take(REASONS);
        let reasons = reasons.filter_map(|found| {
            let words = found.because.first()?;
            Some((found.name.to_string(), cut(&words.sentence, QUOTE)))
        });
        reasons.collect()
    }

    /// The one of the offered options that a few words mean, as they would in a story: "my bank".
    pub(super) fn meant_option(&self, id: CaseId, slot: &SlotId, text: &str) -> Option<String> {
        if text.split_whitespace().nth(FEW).is_some() {
            return None;
        }
        let told = self.read_story(id, text, std::slice::from_ref(slot));
        let (_, value) = told.facts.iter().find_map(Fact::choice)?;
        let mut offered = self.options(id).into_iter().map(|(option, _)| option);
        offered.find(|option| option == value)
    }

    fn read_story(&self, id: CaseId, text: &str, slots: &[SlotId]) -> Told {
        let looked_up = |slot: &SlotId| self.beside(slot).is_some();
        let wanted: Vec<_> = slots
            .iter()
            .filter_map(|slot| self.book.slot(slot.as_str()))
            .map(|slot| Wanted {
                slot: &slot.id,
                r#type: &slot.r#type,
                company: looked_up(&slot.id),
            })
            .collect();
        let country = self.country_of(id);
        let own = self.locale().map(|locale| locale.tag());
        let mut languages: Vec<_> = self.book.stories.iter().collect();
        // The language of the chat first: among equals it is the one that is meant.
        languages.sort_by_key(|(tag, _)| Some(tag.as_str()) != own);
        let languages = languages.into_iter().filter_map(|(tag, extractor)| {
            let setting = Setting {
                words: self.book.words.get(tag)?,
                today: self.today,
                country,
                currency: self.currency_of(id),
                directory: &self.book.directory,
            };
            Some((extractor, setting))
        });
        story::read_any(languages, text, &wanted)
    }

    /// What the person has not agreed to yet, of what a story held.
    pub(super) fn open_items<'c>(&self, case: &'c Case, slots: &[SlotId]) -> Vec<&'c Item> {
        let items = case.story.iter().flat_map(|story| &story.items);
        let open = |item: &&Item| {
            !item.agreed && !case.slots.contains_key(&item.slot) && slots.contains(&item.slot)
        };
        items.filter(open).collect()
    }

    /// The answers found, a line each, and what the company has said.
    pub(super) fn story_lines(&self, case: &Case, slots: &[SlotId]) -> String {
        let line = |item: &&Item| {
            let value = self.in_words(case.id, &item.slot, &Answer::Value(item.value.clone()))?;
            let whole =
                matches!(&item.value, Value::Text(text) if item.quote.contains(text.as_str()));
            let extra = [
                ("label", Arg::Name(self.slot_label(&item.slot))),
                ("value", Arg::Name(cut(&value, 2 * QUOTE))),
                ("quote", Arg::Name(item.quote.clone())),
                ("same", Arg::Flag(whole && item.quote.len() <= value.len())),
            ];
            self.text("engine-story-line", None, &extra)
        };
        let items = self.open_items(case, slots);
        let mut lines: Vec<_> = items.iter().filter_map(line).collect();
        let refused = case.story.iter().flat_map(|story| &story.refused);
        lines.extend(refused.filter_map(|(class, quote)| {
            let label = self.label(&format!("slot-{}", known::REFUSALS), class);
            let extra = [
                ("label", Arg::Name(label)),
                ("quote", Arg::Name(quote.clone())),
            ];
            self.text("engine-story-refused", None, &extra)
        }));
        lines.join("\n\n")
    }

    /// Buttons: all of it is right, or one of them is not.
    pub(super) fn story_options(
        &self,
        case: &Case,
        slots: &[SlotId],
        ok: (String, String),
    ) -> Vec<(String, String)> {
        let items = self.open_items(case, slots).into_iter();
        let drops = items.map(|item| {
            let extra = [("label", Arg::Name(self.slot_label(&item.slot)))];
            let text = self.text("engine-story", Some("drop"), &extra);
            (format!("{DROP}{}", item.slot), text.unwrap_or_default())
        });
        [ok].into_iter().chain(drops).collect()
    }

    /// An option of the question about a story.
    pub(super) fn story_option(&mut self, id: CaseId, slots: &[SlotId], option: &str) {
        if option == OK {
            self.agree(id, slots);
            return;
        }
        let dropped = option.strip_prefix(DROP).unwrap_or_default();
        self.change(id, |case| {
            if let Some(story) = &mut case.story {
                story.items.retain(|item| item.slot.as_str() != dropped);
            }
        });
        self.ticked = true;
        self.advance(id);
    }

    fn agree(&mut self, id: CaseId, slots: &[SlotId]) {
        let Some(case) = self.session.case(id) else {
            return;
        };
        let open = self.open_items(case, slots).into_iter();
        // A company is looked up first, and its address asked about.
        let taken = open.filter(|item| self.beside(&item.slot).is_none());
        let taken: Vec<_> = taken
            .map(|item| (item.slot.clone(), Answer::Value(item.value.clone())))
            .collect();
        self.undoable(id, |run| {
            run.change(id, |case| {
                case.slots.extend(taken);
                for item in case.story.iter_mut().flat_map(|story| &mut story.items) {
                    item.agreed |= slots.contains(&item.slot);
                }
            });
            if let Some(frame) = run.frame(id) {
                run.next(id, &frame, None);
            }
            run.advance(id);
        });
    }

    /// Answers the question for a company by the name that the story has and the person has
    /// agreed to; false where there is none.
    pub(super) fn answer_from_story(&mut self, id: CaseId) -> bool {
        let Some(case) = self.session.case(id) else {
            return false;
        };
        let step = case.at.last().and_then(|frame| step_of(self.book, frame));
        let Some(Act::Ask {
            slot,
            lookup: Some(_),
            ..
        }) = step.map(|step| &step.act)
        else {
            return false;
        };
        let agreed = |item: &Item| item.agreed && item.slot == *slot;
        let story = case.story.as_ref();
        let Some(at) = story.and_then(|story| story.items.iter().position(agreed)) else {
            return false;
        };
        let mut name = None;
        self.change(id, |case| {
            name = case
                .story
                .as_mut()
                .map(|story| story.items.remove(at).value);
        });
        let Some(Value::Text(name)) = name else {
            return false;
        };
        if !self.look_up(id, &name) {
            self.take_name(id, slot, name, Contact::NotFound);
        }
        true
    }

    /// Whoever goes back to the question about a story is asked about it once more.
    pub(super) fn doubt_story(&mut self, id: CaseId) {
        let at = self.frame(id).and_then(|frame| step_of(self.book, &frame));
        if at.is_some_and(|step| matches!(step.act, Act::Story { .. })) {
            self.change(id, |case| {
                for item in case.story.iter_mut().flat_map(|story| &mut story.items) {
                    item.agreed = false;
                }
            });
        }
    }
}

/// The types of answers that a story can hold.
pub(crate) fn can_hold(r#type: &SlotType) -> bool {
    match r#type {
        SlotType::Text { .. }
        | SlotType::Name
        | SlotType::Phone
        | SlotType::Reference
        | SlotType::When { .. }
        | SlotType::Money
        | SlotType::Choice(_) => true,
        SlotType::Email
        | SlotType::Hours
        | SlotType::Position
        | SlotType::Country
        | SlotType::Region(_)
        | SlotType::Choices(_)
        | SlotType::Quotes => false,
    }
}
