//! What a typed text means at a slot, and what was understood in words.

use chrono::NaiveDate;

use crate::{
    book::{Slot, SlotId, SlotType, Tense, known},
    locale::{Arg, Use},
};

use super::{
    answer::{self, Languages, Refused, Said, plain},
    run::Run,
    session::{Answer, CaseId, Value},
    view::value_arg,
};

impl Run<'_> {
    /// A typed answer as the slot's type reads it.
    pub(super) fn understand(
        &self,
        id: CaseId,
        slot: &SlotId,
        text: &str,
    ) -> Result<Value, Refused> {
        let Some(slot) = self.book.slot(slot.as_str()) else {
            return Err(Refused::NotUnderstood);
        };
        let words = self.words();
        let (country, currency) = (self.country_of(id), self.currency_of(id));
        let Some(words) = words else {
            return Err(Refused::NotUnderstood);
        };
        Ok(match &slot.r#type {
            SlotType::Text { max } if slot.reach => Value::Text(answer::contact(text, *max)?),
            SlotType::Text { max } => Value::Text(answer::text(text, *max)?),
            SlotType::Name => Value::Text(answer::name(text)?),
            SlotType::Email => Value::Text(answer::email(text)?),
            SlotType::Phone => Value::Phone(answer::phone(text, country)?.national),
            SlotType::Reference => Value::Text(words.reference(text)?),
            SlotType::When { tense } => {
                let tense = match tense {
                    Tense::Past => answer::Tense::Past,
                    Tense::Future => answer::Tense::Future,
                    Tense::Any => answer::Tense::Any,
                };
                let when = words.when(text, self.today, tense)?;
                match self.since(id, slot) {
                    Some(day) if when.last < day => return Err(Refused::BeforeLetter { day }),
                    Some(_) | None => Value::When(when),
                }
            }
            SlotType::Hours => Value::Hours(words.time(text)?),
            SlotType::Money => Value::Money(words.money(text, currency)?),
            SlotType::Position => {
                let at = words.position(text)?;
                let case = self.session.case(id);
                let before = slot
                    .after
                    .as_ref()
                    .and_then(|slot| case?.value(slot.as_str()));
                match before {
                    Some(Value::Position(from)) if *from >= at => {
                        return Err(Refused::BeforeStart);
                    }
                    _ => Value::Position(at),
                }
            }
            SlotType::Country => Value::Country(self.country_named(text)?),
            SlotType::Region(_) | SlotType::Choice(_) | SlotType::Choices(_) | SlotType::Quotes => {
                return Err(Refused::NotUnderstood);
            }
        })
    }

    /// The day before which what a slot asks for cannot have been: the letters that it follows
    /// had not gone out.
    pub(super) fn since(&self, id: CaseId, slot: &Slot) -> Option<NaiveDate> {
        let case = self.session.case(id)?;
        let kinds = slot.since.iter();
        let sent = kinds.filter_map(|kind| Some(case.first_sent(kind.as_str())?.on));
        sent.min()
    }

    /// The country of a case, else the one that is guessed for the chat.
    pub(super) fn country_of(&self, id: CaseId) -> &str {
        let said = self.session.case(id);
        said.and_then(|case| case.choice(known::COUNTRY))
            .or(self.session.profile.country.as_deref())
            .unwrap_or_default()
    }

    /// Its currency, ISO 4217.
    pub(super) fn currency_of(&self, id: CaseId) -> &str {
        let country = self.book.countries.get(self.country_of(id));
        country.map_or("EUR", |country| country.currency.as_str())
    }

    /// A country by its name in any of the book's languages, or by its code.
    fn country_named(&self, text: &str) -> Result<String, Refused> {
        let typed = text.trim().to_lowercase();
        let code = self.book.country_names.get(&typed);
        code.cloned().ok_or(Refused::NotUnderstood)
    }

    /// Whether a text is a label as typed in a hurry, in any spelling that the chat's language
    /// takes for the same.
    pub(super) fn is_said(&self, label: &str, text: &str) -> bool {
        let (label, text) = (plain(label), plain(text));
        let words = self.words();
        let mut own = words.iter().flat_map(Languages::each);
        label == text || own.next().is_some_and(|own| own.are_alike(&label, &text))
    }

    /// What a text means by its usual words, also by those of languages that this one is typed
    /// in.
    pub(super) fn said(&self, text: &str) -> Option<Said> {
        let typed = plain(text);
        let words = self.words();
        let all = words.iter().flat_map(Languages::each);
        all.filter_map(|words| words.said(&typed)).min()
    }

    /// Says with the next message what was understood, where a misreading would harm.
    pub(super) fn echo(&mut self, id: CaseId, slot: &SlotId, value: &Value) {
        if self.is_echoed(slot, value) {
            self.echo_in_full(id, slot, value);
        }
    }

    /// Says what was understood, whatever it is.
    pub(super) fn echo_in_full(&mut self, id: CaseId, slot: &SlotId, value: &Value) {
        if let Some(echo) = self.echo_of(id, slot, value) {
            self.echo = Some(match self.echo.take() {
                Some(before) => format!("{before}\n{echo}"),
                None => echo,
            });
        }
    }

    /// Whether a misreading would harm.
    fn is_echoed(&self, slot: &SlotId, value: &Value) -> bool {
        let reaches = self.book.slot(slot.as_str()).is_some_and(|it| it.reach);
        let read = matches!(
            value,
            Value::When(_) | Value::Hours(_) | Value::Money(_) | Value::Position(_)
        );
        read || reaches
    }

    fn echo_of(&self, id: CaseId, slot: &SlotId, value: &Value) -> Option<String> {
        let value = self.in_words(id, slot, &Answer::Value(value.clone()))?;
        let extra = [
            ("label", Arg::Name(self.slot_label(slot))),
            ("value", Arg::Name(value)),
        ];
        self.text("answer-echo", None, &extra)
    }

    /// An answer in words that show what was understood.
    pub(super) fn in_words(&self, id: CaseId, slot: &SlotId, answer: &Answer) -> Option<String> {
        let case = self.session.case(id)?;
        let locale = self.locale()?;
        let view = self.view(case);
        match answer.value() {
            // The weekday shows at a glance whether the right day was understood.
            Some(value @ Value::When(_)) => {
                let arg = value_arg(&self.book.slot(slot.as_str())?.r#type, value)?;
                view.text(locale, Use::Chat, "format-weekday", None, &[("value", arg)])
            }
            _ => view.answer_text(locale, slot.as_str(), answer),
        }
    }
}
