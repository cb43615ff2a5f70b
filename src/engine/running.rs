//! The deadlines of a case: which run, and when they end.

use chrono::NaiveDate;

use crate::{
    book::{DeadlineRule, known},
    deadline::{self, Due, Start, Way},
};

use super::{
    session::{Sent, Value},
    view::View,
};

/// A deadline of a case with its reasons.
pub struct Running<'a> {
    /// The rule.
    pub rule: &'a DeadlineRule,
    /// When the letter is taken to have arrived, and why.
    pub arrival: deadline::Arrival,
    /// Last day and reasons.
    pub due: Due,
}

impl Running<'_> {
    /// The same with the day that the letter sets.
    fn on_the_day(self, set: NaiveDate) -> Self {
        let arrival = deadline::Arrival {
            reasons: Vec::new(),
            ..self.arrival
        };
        let due = Due {
            date: set,
            reasons: vec![deadline::Reason::Set],
            extended: None,
        };
        Self {
            arrival,
            due,
            ..self
        }
    }
}

impl<'a> View<'a> {
    /// A deadline that runs because its letter was sent.
    pub fn running(&self, id: &str) -> Option<Running<'a>> {
        let rule = self.deadline(id)?;
        let (letter, sent) = self.case.latest(rule.letter.as_str())?;
        let anew = rule.restart.as_ref();
        let anew = anew.and_then(|kind| self.case.sent(kind.as_str()));
        if let Some(anew) = anew.filter(|anew| anew.on >= sent.on) {
            let mut running = self.due(rule, anew)?;
            running.due.reasons.insert(0, deadline::Reason::StartsAnew);
            return Some(running);
        }
        let running = self.due(rule, sent)?;
        // What a letter says holds, also where it went out by a slower way than was thought.
        let set = letter.sets.filter(|set| *set > running.arrival.date);
        Some(match set {
            Some(set) if rule.courtesy => running.on_the_day(set),
            Some(_) | None => running,
        })
    }

    /// The rule of a deadline that counts in this case.
    pub fn deadline(&self, id: &str) -> Option<&'a DeadlineRule> {
        let rule = self.book.deadline(self.country(), id)?;
        rule.each()
            .find(|rule| self.holds(rule.when.as_ref(), false))
    }

    /// The day of an answer; of several days the last, on which all is over.
    fn day_of(&self, slot: &str) -> Option<NaiveDate> {
        match self.case.value(slot)? {
            Value::When(when) => Some(when.last),
            _ => None,
        }
    }

    /// The day from which a period counts. The time in which the person has to act is over
    /// sooner if the first of several days was the one.
    fn counted_from(&self, rule: &deadline::Rule, slot: &str) -> Option<NaiveDate> {
        match (rule.acts, self.case.value(slot)?) {
            (deadline::Acts::Person, Value::When(when)) => Some(when.first),
            _ => self.day_of(slot),
        }
    }

    /// From when to when the company waited for the person.
    fn pause(&self, rule: &DeadlineRule) -> Option<(NaiveDate, NaiveDate)> {
        let pause = rule.pause.as_ref()?;
        let asked = self.day_of(pause.asked.as_str())?;
        let answered = self.arrival(self.case.sent(pause.answer.as_str())?)?.date;
        (asked <= answered).then_some((asked, answered))
    }

    /// When a letter that went out is taken to have arrived.
    fn arrival(&self, sent: &Sent) -> Option<deadline::Arrival> {
        let country = self.book.countries.get(self.country())?;
        let holidays = self.book.holidays.get(self.country());
        let region = self.case.choice(known::REGION);
        let way = match sent.way.as_str() {
            "by-email" => Way::Email,
            "by-form" => Way::Form,
            _ => Way::Post,
        };
        let days = country.post_working_days;
        deadline::arrival(sent.on, way, days, region, holidays).ok()
    }

    /// A deadline as it would run if its letter went out so.
    pub fn due(&self, rule: &'a DeadlineRule, sent: &Sent) -> Option<Running<'a>> {
        let mut arrival = self.arrival(sent)?;
        let holidays = self.book.holidays.get(self.country());
        let region = self.case.choice(known::REGION);
        let other = match (&rule.from, rule.rule.starts) {
            (Some(slot), _) => Some(self.counted_from(&rule.rule, slot.as_str())?),
            (None, Start::Receipt | Start::Event) => None,
            (None, Start::Sending) => Some(sent.on),
        };
        if other.is_some() {
            // When the letter arrives explains nothing.
            arrival.reasons.clear();
        }
        let start = other.unwrap_or(arrival.date);
        let pauses: Vec<_> = self.pause(rule).into_iter().collect();
        let due = deadline::due(&rule.rule, start, region, holidays, &pauses).ok()?;
        let due = match due.extended {
            Some(extended) if self.extended(rule) => Due {
                date: extended.date,
                reasons: extended.reasons,
                extended: None,
            },
            _ => due,
        };
        Some(Running { rule, arrival, due })
    }

    /// The company took more time in the way that the law allows.
    fn extended(&self, rule: &DeadlineRule) -> bool {
        rule.rule.extension.is_some() && self.case.choice(known::EXTENDED) == Some("yes")
    }
}
