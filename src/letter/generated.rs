//! The parts of a letter that follow from the case and not from a list in its file:
//! answers to refusals, the timeline, the enclosures.

use chrono::NaiveDate;

use super::{Paragraph, writer::Writer};
use crate::{
    book::{LetterKind, Part, Refusal, RefusalAnswer, Stance, known},
    engine::session::Value,
    locale::Arg,
};

/// The kind of letter that answers the company's reasons.
const REBUTTAL: &str = "rebuttal";

/// What the kinds of letters end in that answer the answer to a complaint or a request.
const APPEAL: &str = "appeal";

/// Where an entry of the timeline stands among those of its day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// The call, and letters before the company answered.
    Before,
    /// The company's reply.
    Reply,
    /// Letters that answer it, and later ones.
    After,
}

impl Writer<'_, '_> {
    /// Each refusal that is to be rebutted: the reason, in the company's own words where the
    /// person pasted them, and the answer. Several are numbered. A sentence that gives two
    /// reasons is quoted once.
    pub(super) fn refusals(&mut self, part: &Part) {
        let view = self.view;
        let rebutted = view
            .answers()
            .filter(|(_, answer)| answer.stance == Stance::Rebut);
        let mut quoted = Vec::new();
        let given: Vec<_> = rebutted
            .filter_map(|(refusal, answer)| self.answer(refusal, answer, &mut quoted))
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
    fn answer(
        &mut self,
        refusal: &Refusal,
        answer: &RefusalAnswer,
        quoted: &mut Vec<String>,
    ) -> Option<(String, String)> {
        let regime = self.view.book.regime(self.view.country())?;
        let message = answer_message(
            self.plan.kind.as_str(),
            regime.id.as_str(),
            refusal.class.as_str(),
            answer.id.as_deref(),
        );
        let text = self.text(&message, &[])?;
        let quote = self.quote(refusal.class.as_str());
        let reason = match quote.filter(|quote| !quoted.contains(quote)) {
            Some(quote) => {
                quoted.push(quote.clone());
                self.text("rebuttal-quote", &[("quote", Arg::Own(quote))])
            }
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

    /// Call, letters and reply, in the order of their days, each with its enclosure.
    pub(super) fn timeline(&self) -> Vec<String> {
        let case = self.view.case;
        let enclosed = self.enclosed();
        // Of what happened on one day, the reply comes before the letter that answers it.
        let mut answered = false;
        let mut entries: Vec<(NaiveDate, Rank, String)> = Vec::new();
        let mut add = |day: NaiveDate, rank, text: Option<String>, what: Option<Enclosure<'_>>| {
            let number = what.and_then(|what| enclosed.iter().position(|one| *one == what));
            let text = text.and_then(|text| match number {
                Some(number) => self.with_enclosure(text, number + 1, enclosed.len()),
                None => Some(text),
            });
            entries.extend(text.map(|text| (day, rank, text)));
        };
        if let Some(Value::When(when)) = case.value("call_day") {
            let id = match when.first == when.last {
                true => "letter-timeline-call",
                false => "letter-timeline-call-range",
            };
            let text = self.text(id, &[]);
            add(when.first, Rank::Before, text, None);
        }
        for letter in &case.letters {
            let Some(sent) = &letter.sent else { continue };
            let Some(name) = self.text(&format!("{}-name", letter.kind), &[]) else {
                continue;
            };
            let extra = [
                ("letter", Arg::Name(name)),
                ("day", Arg::Date(sent.on)),
                ("way", Arg::Id(sent.way.clone())),
            ];
            let text = self.text("letter-timeline-sent", &extra);
            answered |= letter.kind.as_str() == REBUTTAL || letter.kind.as_str().ends_with(APPEAL);
            let rank = if answered { Rank::After } else { Rank::Before };
            add(
                sent.on,
                rank,
                text,
                Some(Enclosure::Letter(&letter.kind, sent.on)),
            );
        }
        if let Some(Value::When(when)) = case.value("replied_on") {
            let text = self.text("letter-timeline-reply", &[]);
            add(when.last, Rank::Reply, text, Some(Enclosure::Reply));
        }
        for answered in Answered::ALL {
            if let Some(Value::When(when)) = case.value(answered.slot()) {
                let text = self.text(answered.in_timeline(), &[]);
                add(
                    when.last,
                    Rank::Reply,
                    text,
                    Some(Enclosure::Answer(answered)),
                );
            }
        }
        entries.sort_by_key(|(day, rank, _)| (*day, *rank));
        entries.into_iter().map(|(_, _, text)| text).collect()
    }

    fn with_enclosure(&self, entry: String, number: usize, count: usize) -> Option<String> {
        let extra = [
            ("entry", Arg::Name(entry)),
            ("number", number_arg(number)),
            ("count", number_arg(count)),
        ];
        self.text("letter-timeline-enclosed", &extra)
    }

    /// What goes with this letter, in the order of the days: earlier letters that were sent,
    /// the latest of each kind, and the company's reply where it was pasted.
    fn enclosed(&self) -> Vec<Enclosure<'_>> {
        let case = self.view.case;
        let sent = |kind| {
            let day = case.sent(LetterKind::as_str(kind))?.on;
            Some((day, Enclosure::Letter(kind, day)))
        };
        let mut enclosed: Vec<_> = self.plan.encloses.iter().filter_map(sent).collect();
        if self.plan.encloses_reply && case.value(known::REPLY).is_some() {
            let day = match case.value("replied_on") {
                Some(Value::When(when)) => when.last,
                _ => NaiveDate::MAX,
            };
            enclosed.push((day, Enclosure::Reply));
        }
        for answered in Answered::ALL {
            if self.plan.encloses_answer_to(answered.letter())
                && let Some(Value::When(when)) = case.value(answered.slot())
            {
                enclosed.push((when.last, Enclosure::Answer(answered)));
            }
        }
        enclosed.sort_by_key(|(day, _)| *day);
        enclosed.into_iter().map(|(_, one)| one).collect()
    }

    /// The list of enclosures. No enclosure, no heading.
    pub(super) fn enclosures(&mut self) {
        let enclosed = self.enclosed();
        let items: Vec<_> = enclosed
            .iter()
            .filter_map(|one| self.enclosure(*one))
            .collect();
        if items.is_empty() {
            return;
        }
        let count = number_arg(items.len());
        self.say_with("letter-enclosures", &[("count", count)]);
        self.body.push(Paragraph::Numbered(items));
    }

    fn enclosure(&self, enclosed: Enclosure<'_>) -> Option<String> {
        match enclosed {
            Enclosure::Letter(kind, day) => {
                let name = self.text(&format!("{kind}-name"), &[])?;
                let extra = [("letter", Arg::Name(name)), ("day", Arg::Date(day))];
                self.text("letter-enclosure", &extra)
            }
            Enclosure::Reply => match self.view.case.value("replied_on") {
                Some(_) => self.text("letter-enclosure-reply-dated", &[]),
                None => self.text("letter-enclosure-reply", &[]),
            },
            Enclosure::Answer(answered) => self.text(answered.as_enclosure(), &[]),
        }
    }
}

/// Something that goes with a letter.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Enclosure<'k> {
    /// An earlier letter, sent on a day.
    Letter(&'k LetterKind, NaiveDate),
    /// What the company answered.
    Reply,
    /// The paper that answers an earlier letter about the promise.
    Answer(Answered),
}

/// A letter whose answer has a day of its own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answered {
    /// The complaint to the company.
    Complaint,
    /// The appeal inside the company.
    Appeal,
    /// The first appeal for information.
    InformationAppeal,
}

impl Answered {
    const ALL: [Self; 3] = [Self::Complaint, Self::Appeal, Self::InformationAppeal];

    fn letter(self) -> &'static str {
        match self {
            Self::Complaint => "complaint",
            Self::Appeal => "appeal",
            Self::InformationAppeal => "information-appeal",
        }
    }

    /// Where the day of the answer stands.
    fn slot(self) -> &'static str {
        match self {
            Self::Complaint => "final_on",
            Self::Appeal => "appeal_answered_on",
            Self::InformationAppeal => "appeal_decided_on",
        }
    }

    fn in_timeline(self) -> &'static str {
        match self {
            Self::Complaint => "letter-timeline-final",
            Self::Appeal => "letter-timeline-decided",
            Self::InformationAppeal => "letter-timeline-appeal-decided",
        }
    }

    fn as_enclosure(self) -> &'static str {
        match self {
            Self::Complaint => "letter-enclosure-final",
            Self::Appeal => "letter-enclosure-decided",
            Self::InformationAppeal => "letter-enclosure-appeal-decided",
        }
    }
}

fn number_arg(number: usize) -> Arg {
    Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
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
