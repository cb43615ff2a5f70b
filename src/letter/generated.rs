//! The parts of a letter that follow from the case and not from a list in its file:
//! answers to refusals, the timeline, the enclosures.

use chrono::NaiveDate;

use super::{Paragraph, writer::Writer};
use crate::{
    book::{LetterKind, Part, Refusal, RefusalAnswer, Stance, known},
    engine::session::{Letter, Value},
    locale::Arg,
};

/// The kind of letter that answers the company's reasons.
const REBUTTAL: &str = "rebuttal";

impl Writer<'_, '_> {
    /// Each refusal that is to be rebutted: the reason, in the company's own words where the
    /// person pasted them, and the answer. Several are numbered.
    pub(super) fn refusals(&mut self, part: &Part) {
        let view = self.view;
        let rebutted = view
            .answers()
            .filter(|(_, answer)| answer.stance == Stance::Rebut);
        let given: Vec<_> = rebutted
            .filter_map(|(refusal, answer)| self.answer(refusal, answer))
            .collect();
        if given.is_empty() {
            return;
        }
        self.say(&part.message);
        let several = given.len() > 1;
        for (at, (reason, answer)) in given.into_iter().enumerate() {
            let reason = if several {
                format!("{}. {reason}", at + 1)
            } else {
                reason
            };
            self.body.push(Paragraph::Text(reason));
            self.body.push(Paragraph::Text(answer));
        }
    }

    /// A reason of the company and what is said to it; nothing where a rule that the answer
    /// cites does not hold today.
    fn answer(&mut self, refusal: &Refusal, answer: &RefusalAnswer) -> Option<(String, String)> {
        let regime = self.view.book.regime(self.view.country())?;
        let message = answer_message(
            self.plan.kind.as_str(),
            regime.id.as_str(),
            refusal.class.as_str(),
            answer.id.as_deref(),
        );
        let text = self.text(&message, &[])?;
        let reason = match self.quote(refusal.class.as_str()) {
            Some(quote) => self.text("rebuttal-quote", &[("quote", Arg::Own(quote))]),
            None => self.attribute(&message, "reason"),
        }?;
        self.cites(&answer.law)
            .then(|| (reason, self.cited_once(text, &answer.law)))
    }

    /// The sentences of the reply that the person chose for a refusal. Where something was
    /// left out between two of them, the quotation says so.
    fn quote(&self, class: &str) -> Option<String> {
        let Some(Value::Quotes(quotes)) = self.view.case.value(known::QUOTES) else {
            return None;
        };
        let reply = match self.view.case.value(known::REPLY) {
            Some(Value::Text(reply)) => reply.as_str(),
            _ => "",
        };
        let mut quote = String::new();
        let mut before: Option<&str> = None;
        for words in quotes.get(class)? {
            if let Some(before) = before {
                quote.push_str(if follows(reply, before, words) {
                    " "
                } else {
                    " … "
                });
            }
            quote.push_str(words);
            before = Some(words);
        }
        before.map(|_| quote)
    }

    /// Call, letters and reply, in the order of their days.
    pub(super) fn timeline(&self) -> Vec<String> {
        let case = self.view.case;
        let mut entries: Vec<(NaiveDate, String)> = Vec::new();
        let mut add = |day: NaiveDate, id: &str, extra: &[(&'static str, Arg)]| {
            if let Some(text) = self.text(id, extra) {
                entries.push((day, text));
            }
        };
        if let Some(Value::When(when)) = case.value("call_day") {
            add(when.first, "letter-timeline-call", &[]);
        }
        // Of what happened on one day, the reply comes before the letter that answers it.
        let answering = |letter: &Letter| letter.kind.as_str() == REBUTTAL;
        let first = case.letters.iter().position(answering);
        let (before, after) = case.letters.split_at(first.unwrap_or(case.letters.len()));
        for letter in before {
            self.timeline_sent(letter, &mut add);
        }
        if let Some(Value::When(when)) = case.value("replied_on") {
            add(when.last, "letter-timeline-reply", &[]);
        }
        for letter in after {
            self.timeline_sent(letter, &mut add);
        }
        entries.sort_by_key(|(day, _)| *day);
        entries.into_iter().map(|(_, text)| text).collect()
    }

    fn timeline_sent(
        &self,
        letter: &Letter,
        add: &mut impl FnMut(NaiveDate, &str, &[(&'static str, Arg)]),
    ) {
        let Some(sent) = &letter.sent else { return };
        let Some(name) = self.text(&format!("{}-name", letter.kind), &[]) else {
            return;
        };
        let extra = [
            ("letter", Arg::Name(name)),
            ("day", Arg::Date(sent.on)),
            ("way", Arg::Id(sent.way.clone())),
        ];
        add(sent.on, "letter-timeline-sent", &extra);
    }

    /// What goes with this letter: earlier letters that were sent, the company's reply that
    /// was pasted. No enclosure, no heading.
    pub(super) fn enclosures(&mut self) {
        let letters = self.plan.encloses.iter();
        let mut items: Vec<_> = letters.filter_map(|kind| self.enclosure(kind)).collect();
        if self.plan.encloses_reply {
            items.extend(self.enclosed_reply());
        }
        if items.is_empty() {
            return;
        }
        let count = Arg::Number(i64::try_from(items.len()).unwrap_or(i64::MAX));
        self.say_with("letter-enclosures", &[("count", count)]);
        self.body.push(Paragraph::Numbered(items));
    }

    fn enclosure(&self, kind: &LetterKind) -> Option<String> {
        let day = self.view.case.sent(kind.as_str())?.on;
        let name = self.text(&format!("{kind}-name"), &[])?;
        let extra = [("letter", Arg::Name(name)), ("day", Arg::Date(day))];
        self.text("letter-enclosure", &extra)
    }

    fn enclosed_reply(&self) -> Option<String> {
        let case = self.view.case;
        case.value(known::REPLY)?;
        match case.value("replied_on") {
            Some(_) => self.text("letter-enclosure-reply-dated", &[]),
            None => self.text("letter-enclosure-reply", &[]),
        }
    }
}

/// Whether one sentence stands right behind another in a text.
fn follows(text: &str, before: &str, after: &str) -> bool {
    text.match_indices(before).any(|(at, _)| {
        let rest = text.get(at + before.len()..).unwrap_or_default();
        rest.trim_start().starts_with(after)
    })
}

/// The message with which a letter answers a refusal: `rebuttal-gdpr-deleted-after-request`.
pub fn answer_message(kind: &str, regime: &str, class: &str, answer: Option<&str>) -> String {
    match answer {
        Some(answer) => format!("{kind}-{regime}-{class}-{answer}"),
        None => format!("{kind}-{regime}-{class}"),
    }
}
