//! Shows the open question: its text and its buttons.

use std::collections::BTreeMap;

use crate::{
    book::{Act, SlotId, Step, known},
    locale::Arg,
};

use super::{
    Button,
    answer::When,
    event::{self},
    lookup::Lookup,
    run::{Run, step_of},
    session::{Answer, Case, CaseId, Detour, Frame, Value},
    told::Story,
};

/// What makes a question the same as before: where it stands, and all that its options are made
/// of but the ticks.
#[derive(PartialEq)]
pub(super) struct Asked {
    case: CaseId,
    at: Vec<Frame>,
    slots: BTreeMap<SlotId, Answer>,
    detour: Option<Detour>,
    readings: Vec<When>,
    lookup: Option<Box<Lookup>>,
    story: Option<Box<Story>>,
}

impl Asked {
    pub(super) fn of(case: &Case) -> Self {
        Self {
            case: case.id,
            at: case.at.clone(),
            slots: case.slots.clone(),
            detour: case.detour.clone(),
            readings: case.readings.clone(),
            lookup: case.lookup.clone(),
            story: case.story.clone(),
        }
    }
}

impl Run<'_> {
    /// Shows the open question again, or the cases where none is open.
    pub(super) fn ask_again(&mut self) {
        match self.session.open {
            Some(id) => self.ask(id),
            None => self.show_cases(),
        }
    }

    /// Shows the question where a case stands, under a new serial. Where it is the one that was
    /// open, its buttons further up stay good: whoever asked for help in between, or ticks faster
    /// than the ticks are shown, is not told of old buttons.
    pub(super) fn ask(&mut self, id: CaseId) {
        // What is typed now answers this question, and no other.
        self.session.aside = None;
        let case = self.session.case(id);
        let shown =
            case.filter(|case| self.ticked || self.asked.as_ref() == Some(&Asked::of(case)));
        let serial = if let Some(shown) = shown.filter(|case| case.serial != 0) {
            shown.serial
        } else {
            self.session.serial = self.session.serial.wrapping_add(1).max(1);
            self.session.serial
        };
        self.change(id, |case| case.serial = serial);
        // Whichever way it comes to be shown: what an alarm led to has been said now.
        self.look_at_moved(id);
        let Some(frame) = self
            .session
            .case(id)
            .and_then(|case| case.at.last().cloned())
        else {
            self.advance(id);
            return;
        };
        let book = self.book;
        let Some(step) = step_of(book, &frame).filter(|step| step.act.waits()) else {
            // The book has lost the step, or an alarm led to one that asks nothing.
            self.advance(id);
            return;
        };
        if self.more {
            return;
        }
        self.blocks(id, step);
        let (message, text) = match self.lookup(id) {
            Some(lookup) => self.lookup_text(lookup),
            None => (step.message.as_str(), self.question_text(id, step)),
        };
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
        self.push(message, text, buttons);
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
                    .as_ref()
                    .and_then(|class| self.text(&format!("slot-{refusals}"), Some(class), &[]));
                let sentences = sentences_of(case, from);
                let list = numbered(&sentences);
                text = format!("{text}\n\n{}\n\n{list}", reason.unwrap_or_default());
                let likely = class.and_then(|class| self.likely_sentence(&sentences, &class));
                if let Some(likely) = likely {
                    text = format!("{text}\n\n{likely}");
                }
            }
            Act::Ladder { .. } => {
                let rungs = self.ladder(case, &step.message);
                text = format!("{text}\n\n{rungs}");
            }
            Act::Story { slots } => {
                let lines = self.story_lines(case, slots);
                text = format!("{text}\n\n{lines}");
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
        match self.steered_text(case) {
            Some(word) => format!("{text}\n\n{word}"),
            None => text,
        }
    }

    /// A word where the alarm of this step was moved or stopped: the step's own text says
    /// when it would have come.
    fn steered_text(&self, case: &Case) -> Option<String> {
        let (frame, (_, day)) = (case.at.last()?, self.step_day(case)?);
        // One about another day is over, and back on its own day there is nothing to say.
        let steered = case.steered.as_ref();
        let steered = steered.filter(|steered| steered.is_for(frame, day))?;
        if steered.to == Some(day) {
            return None;
        }
        let extra = [
            ("stopped", Arg::Flag(steered.to.is_none())),
            ("day", Arg::Date(steered.to.unwrap_or(self.today))),
        ];
        self.text("engine-alarm-steered", None, &extra)
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
            .find(|class| class.as_str() != known::SILENCE && !quotes.contains_key(*class))
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
}

/// The sentences of a pasted reply, as the company wrote them.
pub(super) fn sentences_of(case: &Case, slot: &SlotId) -> Vec<String> {
    match case.value(slot.as_str()) {
        Some(Value::Text(text)) => super::sentences::sentences(text),
        _ => Vec::new(),
    }
}

/// Room for the sentences of a reply in one message, in UTF-16 units as chats count them.
/// A chat takes 4096: this leaves enough for the question and the reason above them.
const ROOM: usize = 3000;

/// Sentences with their numbers. The longest are cut where there is no room for all: it is
/// enough to tell them apart by, and what goes into the letter is whole.
fn numbered(items: &[String]) -> String {
    let most = fair(items.iter().map(|item| units(item)).collect(), ROOM);
    let lines: Vec<_> = items
        .iter()
        .enumerate()
        .map(|(at, item)| format!("{}. {}", at + 1, cut(item, most)))
        .collect();
    lines.join("\n")
}

/// How long each may be so that all fit into `room`: who needs less leaves more to the others.
fn fair(mut lengths: Vec<usize>, room: usize) -> usize {
    lengths.sort_unstable();
    let mut left = room;
    for (at, length) in lengths.iter().enumerate() {
        let share = left / (lengths.len() - at);
        if *length > share {
            return share;
        }
        left -= length;
    }
    usize::MAX
}

/// The text in at most so many UTF-16 units, cut before a word where there is one.
pub(super) fn cut(text: &str, most: usize) -> String {
    if units(text) <= most {
        return text.to_owned();
    }
    let mut short = String::new();
    let mut length = 1;
    for letter in text.chars() {
        length += letter.len_utf16();
        if length > most {
            break;
        }
        short.push(letter);
    }
    let word = short.trim_end().rfind(char::is_whitespace);
    let end = word.filter(|end| *end > short.len() / 2);
    short.truncate(end.unwrap_or(short.len()));
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_reply_fits_into_one_message() {
        for sentence in ["Example sentence. ", "🦀🦀🦀 ", "x"] {
            for times in [1, 4, 39, 40] {
                let items = vec![sentence.repeat(8000 / sentence.len() / times); times];
                let list = numbered(&items);
                // Forty numbers, dots and line ends come on top.
                assert!(units(&list) <= ROOM + 40 * 5, "{}", units(&list));
                assert_eq!(list.lines().count(), times);
            }
        }
    }

    #[test]
    fn only_the_longest_are_cut() {
        let items = vec!["We are sorry.".to_owned(), "a word ".repeat(1000)];
        let list = numbered(&items);
        let lines: Vec<_> = list.lines().collect();
        assert_eq!(lines.first(), Some(&"1. We are sorry."));
        assert!(lines.get(1).is_some_and(|line| line.ends_with('…')));
        assert!(units(&list) > ROOM - 20);
    }
}
