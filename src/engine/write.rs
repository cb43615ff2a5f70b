//! Letters: what they still need, writing them, and noting that they went out.

use crate::{
    book::{LetterKind, SlotId, known},
    locale::{Arg, Locale},
};

use super::{
    Kept, KeptAs, Outgoing,
    run::Run,
    session::{Answer, CaseId, Letter, Sent, Value},
};

impl Run<'_> {
    /// The kinds that a step names, or those of the drafts where it names none.
    pub(super) fn kinds(&self, id: CaseId, named: &[LetterKind]) -> Vec<LetterKind> {
        if !named.is_empty() {
            return named.to_vec();
        }
        let letters = self.session.case(id).map(|case| &case.letters);
        letters
            .into_iter()
            .flatten()
            .filter(|letter| letter.sent.is_none())
            .map(|letter| letter.kind.clone())
            .collect()
    }

    /// The first slot that one of the letters needs and that is not known, or that it asks
    /// for and that was not asked.
    pub(super) fn first_needed(&self, id: CaseId, kinds: &[LetterKind]) -> Option<SlotId> {
        let case = self.session.case(id)?;
        let plans = kinds.iter().filter_map(|kind| self.book.letters.get(kind));
        plans
            .flat_map(|plan| {
                let needs = plan.needs.iter();
                let asks = plan.asks.iter();
                needs
                    .filter(|slot| case.value(slot.as_str()).is_none())
                    .chain(asks.filter(|slot| !case.slots.contains_key(*slot)))
            })
            .next()
            .cloned()
    }

    /// The language in which the person reads a letter.
    fn reads(&self) -> Option<&Locale> {
        Some(self.book.locales.read_in(self.locale()?))
    }

    /// A letter as it would be written now.
    pub(super) fn file_of(&self, id: CaseId, kind: &LetterKind) -> Option<String> {
        let (case, plan) = (self.session.case(id)?, self.book.letters.get(kind)?);
        let view = self.view(case);
        let locale = crate::letter::language(&view, plan).or(self.reads())?;
        Some(crate::letter::write(&view, plan, locale).file())
    }

    pub(super) fn write(&mut self, id: CaseId, kind: &LetterKind) {
        let book = self.book;
        let (Some(case), Some(plan)) = (self.session.case(id), book.letters.get(kind)) else {
            return;
        };
        let view = self.view(case);
        let reads = self.reads();
        let Some(locale) = crate::letter::language(&view, plan).or(reads) else {
            return;
        };
        let letter = crate::letter::write(&view, plan, locale);
        let copy = reads.filter(|reads| reads.tag() != locale.tag());
        let copy = copy.map(|reads| crate::letter::write(&view, plan, reads));
        let number = case.letters.last().map_or(1, |last| last.number + 1);
        let file = letter.file();
        self.keep.push(Kept {
            case: id,
            what: KeptAs::Letter(number),
            text: Some(file.clone()),
        });
        // The letter holds what the story was told for.
        self.change(id, |case| (case.told, case.story) = (None, None));
        self.forget_drafts(id, kind);
        self.outgoing.push(Outgoing::Letter {
            kind: kind.clone(),
            reading_copy: false,
            locale: letter.locale.clone(),
            name: letter.file_name(number),
            subject: letter.subject.clone(),
            text: letter.text(),
            file,
        });
        if let Some(copy) = copy {
            let head = self
                .text("letter-reading-copy", None, &[])
                .unwrap_or_default();
            self.outgoing.push(Outgoing::Letter {
                kind: kind.clone(),
                reading_copy: true,
                locale: copy.locale.clone(),
                name: format!("{}-copy", copy.file_name(number)),
                subject: copy.subject.clone(),
                text: format!("{head}\n\n{}", copy.text()),
                file: format!("{head}\n\n{}", copy.file()),
            });
        }
        let (today, sets, tag, rules) = (self.today, letter.sets, letter.locale, letter.rules);
        let names_day = letter.names_day;
        let recipient = letter.recipient;
        self.change(id, |case| {
            let day = match case.value(known::CALL_DAY) {
                Some(Value::When(day)) if names_day => Some(day.clone()),
                _ => None,
            };
            let day = day.filter(|day| case.named_day() != Some(day));
            case.letters.push(Letter {
                number,
                kind: kind.clone(),
                written: today,
                locale: tag,
                to: Some(recipient),
                sets,
                day,
                sent: None,
                rules,
            });
        });
        self.advice(id, kind);
    }

    /// A draft of the same kind that never went out gives way to the new one.
    fn forget_drafts(&mut self, id: CaseId, kind: &LetterKind) {
        let Some(case) = self.session.case_mut(id) else {
            return;
        };
        let draft = |letter: &Letter| letter.kind == *kind && letter.sent.is_none();
        let drafts = case.letters.iter().filter(|letter| draft(letter));
        let forgotten = drafts.map(|letter| Kept {
            case: id,
            what: KeptAs::Letter(letter.number),
            text: None,
        });
        self.keep.extend(forgotten);
        case.letters.retain(|letter| !draft(letter));
    }

    /// What stands beside a letter: to whom, by which way, what proof to keep.
    fn advice(&mut self, case: CaseId, kind: &LetterKind) {
        let id = format!("{kind}-advice");
        if let Some(text) = self.text(&id, None, &[]) {
            let address = self
                .address(case, kind)
                .or_else(|| self.body_address(case, kind));
            let text = match address {
                Some(address) => format!("{address}\n\n{text}"),
                None => text,
            };
            self.push(&id, text, Vec::new());
        }
    }

    /// Where the letter goes, as the person said or confirmed it.
    fn address(&self, id: CaseId, kind: &LetterKind) -> Option<String> {
        let (case, plan) = (self.session.case(id)?, self.book.letters.get(kind)?);
        let view = self.view(case);
        let lines = crate::letter::reached(&view, crate::letter::recipient(&view, plan));
        let address = [("address", Arg::Name(lines.join("\n")))];
        let text = self.text("engine-address", None, &address);
        text.filter(|_| !lines.is_empty())
    }

    /// Where a letter to an outside body goes, as the book knows it. The letter in the chat has no
    /// head, so nothing else says so there.
    fn body_address(&self, id: CaseId, kind: &LetterKind) -> Option<String> {
        let (case, plan) = (self.session.case(id)?, self.book.letters.get(kind)?);
        let view = self.view(case);
        let body = view.body(crate::letter::recipient(&view, plan).body()?)?;
        let address = [("address", Arg::Name(body.contact()))];
        self.text("engine-body-address", None, &address)
    }

    pub(super) fn record_sent(&mut self, id: CaseId) {
        let today = self.today;
        self.change(id, |case| {
            let Some(way) = case.choice(known::WAY).map(str::to_owned) else {
                return;
            };
            let on = match case.value(known::SENT_ON) {
                Some(Value::When(when)) => when.last,
                _ => today,
            };
            for letter in case
                .letters
                .iter_mut()
                .filter(|letter| letter.sent.is_none())
            {
                letter.sent = Some(Sent {
                    on,
                    way: way.clone(),
                });
            }
            case.slots.remove(known::WAY);
            case.slots.remove(known::SENT_ON);
        });
        self.put_aside(id);
    }

    /// Moves long texts beside the session: the letter that answers them has gone out.
    fn put_aside(&mut self, id: CaseId) {
        let book = self.book;
        let Some(case) = self.session.case_mut(id) else {
            return;
        };
        let number = case.letters.last().map_or(0, |letter| letter.number);
        for slot in book.slots.iter().filter(|slot| slot.kept) {
            let Some(answer) = case.slots.get_mut(&slot.id) else {
                continue;
            };
            if let Answer::Value(Value::Text(text)) = answer {
                self.keep.push(Kept {
                    case: id,
                    what: KeptAs::Reply(number),
                    text: Some(std::mem::take(text)),
                });
                *answer = Answer::Value(Value::Kept);
            }
        }
    }
}
