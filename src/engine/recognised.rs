//! A reply that is pasted where its reasons are asked for: a proposal with its words.
//!
//! The reasons that are found are ticked, and the person sees the sentences that spoke for
//! them. Nothing is taken over unseen: the question stays open until they say that it is done.

use crate::{
    book::{Act, RefusalClass, SlotId, SlotType, Step, known},
    locale::Arg,
    recognise::{self, Found, Reading},
};

use super::{
    event::Event,
    question::cut,
    run::Run,
    session::{Answer, CaseId, Session},
};

/// A text with fewer words is no reply of a company.
const WORDS: usize = 6;

/// Where nobody asked for it, a text in one line and with fewer words is the person's own.
const PASTED: usize = 40;

/// And what speaks for a reason must be clearer: people complain in words of a company too.
const CLEARLY: f32 = 0.6;

/// So many reasons are proposed, with so many sentences each and so many letters of a sentence:
/// all of it fits into one message.
const REASONS: usize = 5;
const SENTENCES: usize = 2;
const LETTERS: usize = 160;

/// A text with fewer words names no reason either, told by the person.
const TOLD: usize = 3;

/// Whether a turn may read what a company answered, so that [`Recogniser::learn`] should be over
/// before it begins. Says so of some turns too often, and of hardly any too seldom: a turn that
/// reads before all is learned learns by itself, and takes long.
///
/// [`Recogniser::learn`]: crate::recognise::Recogniser::learn
pub fn may_read_reply(session: &Session, event: &Event) -> bool {
    let is_told = |text: &str| text.split_whitespace().nth(TOLD - 1).is_some();
    let is_kept = || {
        let reply = SlotId::from(known::REPLY);
        let mut cases = session.cases.iter();
        cases.any(|case| case.slots.contains_key(&reply))
    };
    match event {
        Event::Text(written) => is_told(&written.text) || is_kept(),
        Event::Edit { text, .. } => is_told(text) || is_kept(),
        Event::Waited => true,
        _ => is_kept(),
    }
}

impl Run<'_> {
    /// Ticks the reasons that a pasted reply gives, and shows why; whether the text can be one.
    pub(super) fn propose(&mut self, id: CaseId, slot: &SlotId, text: &str) -> bool {
        let words = text.split_whitespace().count();
        if slot.as_str() != known::REFUSALS || words < WORDS || self.book.replies.is_empty() {
            return false;
        }
        let reply = SlotId::from(known::REPLY);
        let most = self.book.slot(known::REPLY).map(|slot| &slot.r#type);
        let Some(SlotType::Text { max: most }) = most else {
            return false;
        };
        let kept = beginning(text, *most);
        let Ok(value) = self.understand(id, &reply, kept) else {
            return false;
        };
        let options = self.options(id);
        let mut reading = self.read_reply(text);
        let is_offered = |found: &Found<RefusalClass>| {
            let mut options = options.iter();
            options.any(|(option, _)| option == found.name.as_str())
        };
        reading.classes.retain(is_offered);
        reading.classes.truncate(REASONS);
        let classes = reading.classes.iter().map(|it| it.name.to_string());
        let chosen: Vec<_> = classes.collect();
        self.change(id, |case| {
            // What the person has ticked by hand stays; but for silence, which has no words.
            case.chosen
                .retain(|it| it != known::SILENCE && !chosen.contains(it));
            case.chosen.extend(chosen);
            case.slots.insert(reply, Answer::Value(value));
        });
        self.say_found(slot, &reading);
        if kept.len() < text.trim_end().len() {
            let most = i64::try_from(*most).unwrap_or(i64::MAX);
            self.say("engine-recognised-cut", &[("most", Arg::Number(most))]);
        }
        self.ask(id);
        true
    }

    /// A reply that is pasted where buttons are, one of which is for a company that says no: what
    /// lies behind that button takes it. A text that gives no reason is not a company's.
    pub(super) fn is_reply(&mut self, id: CaseId, step: &Step, text: &str) -> bool {
        let (Act::Menu { options } | Act::Ladder { options }) = &step.act else {
            return false;
        };
        let words = text.split_whitespace().count();
        if words < WORDS {
            return false;
        }
        let is_letter = words >= PASTED || text.trim().lines().count() > 1;
        let view = self.session.case(id).map(|case| self.view(case));
        let mut refusing = options.iter().filter(|choice| {
            let flow = choice
                .to
                .as_ref()
                .and_then(|to| self.book.flows.get(&to.flow));
            let asks = |step: &Step| {
                step.act
                    .asks()
                    .is_some_and(|it| it.as_str() == known::REFUSALS)
            };
            let is_open = view.is_some_and(|view| view.holds(choice.when.as_ref(), false));
            is_open && flow.is_some_and(|flow| flow.steps.iter().any(asks))
        });
        let Some(button) = refusing.next().map(|choice| choice.id.clone()) else {
            return false;
        };
        let reading = self.read_reply(text);
        let clear = reading.classes.iter();
        let clear = clear.filter(|found| found.score >= CLEARLY).count();
        // In a few words of their own people give one reason; several are a reply that is short.
        if clear < if is_letter { 1 } else { 2 } {
            return false;
        }
        self.option(id, &button);
        self.answer(id, text);
        true
    }

    fn say_found(&mut self, slot: &SlotId, reading: &Reading) {
        if reading.classes.is_empty() {
            self.say("engine-recognised-none", &[]);
            return;
        }
        let lines = reading.classes.iter().filter_map(|found| {
            let label = self.label(&format!("slot-{slot}"), found.name.as_str());
            let quotes = found.because.iter().take(SENTENCES);
            let quotes: Vec<_> = quotes.map(|it| cut(&it.sentence, LETTERS)).collect();
            let extra = [
                ("label", Arg::Name(label)),
                ("quote", Arg::Name(quotes.join(" … "))),
            ];
            self.text("engine-recognised-line", None, &extra)
        });
        let lines = lines.collect::<Vec<_>>().join("\n\n");
        let begin = self.text("engine-recognised", None, &[]);
        let end = self.text("engine-recognised-next", None, &[]);
        let parts = [begin, Some(lines), end].into_iter().flatten();
        let text = parts.collect::<Vec<_>>().join("\n\n");
        self.push("engine-recognised", text, Vec::new());
    }

    /// What a company's reply says, in whichever language it is.
    pub(super) fn read_reply(&self, text: &str) -> Reading {
        let replies = &self.book.replies;
        recognise::read_any(replies.get(&self.session.locale), replies.values(), text)
    }

    /// The number of the sentence that most likely gives a reason.
    pub(super) fn likely_sentence(&self, sentences: &[String], class: &str) -> Option<String> {
        let text = sentences.join("\n");
        let reading = self.read_reply(&text);
        let found = reading
            .classes
            .iter()
            .find(|it| it.name.as_str() == class)?;
        let score = |sentence: &str| {
            let alone = self.read_reply(sentence);
            let mut classes = alone.classes.iter();
            let own = classes.find(|it| it.name.as_str() == class);
            own.map_or(0.0, |it| it.score)
        };
        let because = found.because.iter().map(|it| it.sentence.as_str());
        let scored = because.map(|sentence| (score(sentence), sentence));
        // Of those that are as likely alone, the first.
        let (_, best) = scored.rev().max_by(|one, two| one.0.total_cmp(&two.0))?;
        let at = sentences.iter().position(|it| it.trim() == best)?;
        let at = i64::try_from(at + 1).ok()?;
        self.text(
            "engine-recognised-where",
            None,
            &[("number", Arg::Number(at))],
        )
    }
}

/// The text up to so many characters, cut between words where there is such a place.
fn beginning(text: &str, most: usize) -> &str {
    let text = text.trim_end();
    let Some((end, _)) = text.char_indices().nth(most) else {
        return text;
    };
    let (begun, rest) = text.split_at(end);
    let within = !rest.starts_with(char::is_whitespace);
    let word = begun.rfind(char::is_whitespace).filter(|_| within);
    begun.get(..word.unwrap_or(end)).unwrap_or(begun).trim_end()
}
