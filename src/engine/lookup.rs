//! A company's name is looked up as it is typed: the few that can be meant, and the card of one.
//!
//! What the directory says is kept here as it was when it was shown, so that the person
//! confirms what they have seen, also if a newer list is loaded in between. What they confirm
//! becomes their own answers.

use std::{fmt, slice};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    book::{Act, SlotId, SlotType, known},
    directory::Found,
    locale::Arg,
};

use super::{
    answer,
    options::{FOUND, NONE, OK, OTHER},
    question::cut,
    run::{Run, step_of},
    session::{Answer, CaseId, Frame, Value},
    written::Order,
};

/// So many are offered.
const OFFERED: usize = 5;

/// Only what fits at least so well is shown whole at once; of anything else the name is offered
/// first.
const SURE: f64 = 0.8;

/// The best of several is shown at once where it fits so well, and so much better than the next.
const SURE_OF_SEVERAL: f64 = 0.9;
const AHEAD: f64 = 0.06;

/// No more stands on a button, in UTF-16 units: a phone shows no more of it. The card has all.
const BUTTON: usize = 60;

/// What a typed name can mean, while the person has not said which.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Lookup {
    /// The step that asks.
    pub at: Frame,
    /// The name as typed.
    pub typed: String,
    /// The message that it was typed in, where messages have places.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Order>,
    /// The companies, best first.
    pub found: Vec<Entry>,
    /// Which of them is shown whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<usize>,
}

/// One company as it was found.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Its full name.
    pub name: String,
    /// The other name by which it was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Address, e-mail or form, line by line.
    pub contact: Vec<String>,
    /// The day of what it says.
    pub as_of: NaiveDate,
    /// Where the list has it from.
    pub source: String,
}

/// What is known of how a company is reached, once its name is.
pub(super) enum Contact {
    /// What the person confirmed.
    Confirmed(String),
    /// They have another, and are asked for it.
    Another,
    /// Nothing was found.
    NotFound,
}

/// How many there are, and nothing of what was typed.
impl fmt::Debug for Lookup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Lookup({})", self.found.len())
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Entry")
    }
}

impl From<&Found<'_>> for Entry {
    fn from(found: &Found<'_>) -> Self {
        let company = found.company;
        let reached = company.email.iter().chain(&company.form).take(1);
        Self {
            name: company.name.clone(),
            by: (found.by != company.name).then(|| found.by.to_owned()),
            contact: company.address.iter().chain(reached).cloned().collect(),
            as_of: found.as_of(),
            source: company.source.clone(),
        }
    }
}

impl Lookup {
    /// The one that is shown whole.
    pub(super) fn shown(&self) -> Option<&Entry> {
        self.found.get(self.card?)
    }
}

impl Run<'_> {
    /// What was found for the open question and is not decided yet.
    pub(super) fn lookup(&self, id: CaseId) -> Option<&Lookup> {
        let case = self.session.case(id)?;
        let (lookup, here) = (case.lookup.as_deref()?, case.at.last()?);
        let asks = step_of(self.book, here).is_some_and(|step| {
            matches!(
                step.act,
                Act::Ask {
                    lookup: Some(_),
                    ..
                }
            )
        });
        (asks && lookup.at == *here).then_some(lookup)
    }

    /// Looks a typed name up. False where nothing of that name is known, and nothing was.
    pub(super) fn look_up(&mut self, id: CaseId, name: &str) -> bool {
        let Some(at) = self.frame(id) else {
            return false;
        };
        let country = self.session.case(id).and_then(|case| {
            let said = case.choice(known::COUNTRY);
            said.or(self.session.profile.country.as_deref())
        });
        let search = |name: &str| self.book.directory.search(name, country, OFFERED);
        let best = |found: &[Found<'_>]| found.first().map_or(0.0, |found| found.score);
        let mut found = search(name);
        if best(&found) < SURE
            && let Some(name) = self.words().and_then(|words| words.company(name))
        {
            let meant = search(&name);
            if best(&meant) > best(&found) {
                found = meant;
            }
        }
        if found.is_empty() {
            // A word typed over the buttons is not taken for the company's name.
            let open = self.lookup(id).is_some();
            if open {
                self.say("engine-lookup-none", &[]);
                self.ask(id);
            }
            return open;
        }
        let sure = match found.as_slice() {
            [only] => only.score >= SURE,
            [best, next, ..] => best.score >= SURE_OF_SEVERAL && best.score - next.score >= AHEAD,
            [] => false,
        };
        let lookup = Lookup {
            at,
            typed: name.to_owned(),
            by: self.writing,
            found: found.iter().map(Entry::from).collect(),
            card: sure.then_some(0),
        };
        self.change(id, |case| case.lookup = Some(Box::new(lookup)));
        self.ask(id);
        true
    }

    /// The names to choose from, or what can be said to the card.
    pub(super) fn lookup_options(&self, lookup: &Lookup) -> Vec<(String, String)> {
        let own = |message, option: &str| (option.to_owned(), self.label(message, option));
        if lookup.shown().is_some() {
            return [OK, NONE, OTHER]
                .map(|option| own("engine-lookup-card", option))
                .into();
        }
        let named = lookup.found.iter().enumerate().map(|(at, entry)| {
            let text = entry.by.as_ref().and_then(|by| {
                let extra = [
                    ("company", Arg::Name(entry.name.clone())),
                    ("by", Arg::Name(by.clone())),
                ];
                self.text("engine-lookup", Some("known-as"), &extra)
            });
            let text = text.unwrap_or_else(|| entry.name.clone());
            (format!("{FOUND}{at}"), cut(&text, BUTTON))
        });
        named.chain([own("engine-lookup", NONE)]).collect()
    }

    /// The question to those options, with the message that it is made of.
    pub(super) fn lookup_text(&self, lookup: &Lookup) -> (&'static str, String) {
        let (id, text) = match lookup.shown() {
            None => ("engine-lookup", self.text("engine-lookup", None, &[])),
            Some(entry) => {
                let lines = [&entry.name].into_iter().chain(&entry.contact);
                let lines: Vec<_> = lines.map(String::as_str).collect();
                let extra = [
                    ("entry", Arg::Name(lines.join("\n"))),
                    ("as_of", Arg::Date(entry.as_of)),
                    ("source", Arg::Name(entry.source.clone())),
                ];
                let text = self.text("engine-lookup-card", None, &extra);
                ("engine-lookup-card", text)
            }
        };
        (id, text.unwrap_or_default())
    }

    /// An option of a lookup that is open.
    pub(super) fn looked_up(&mut self, id: CaseId, slot: &SlotId, contact: &SlotId, option: &str) {
        let Some(mut lookup) = self.lookup(id).cloned() else {
            return;
        };
        let shown = lookup.shown().cloned();
        match (shown, option) {
            (Some(entry), OK | OTHER) => {
                let fitting = self.fitting(slot, slice::from_ref(&entry.name));
                let name = fitting.unwrap_or(lookup.typed);
                let lines = self.fitting(contact, &entry.contact);
                let contact = match lines.filter(|_| option == OK) {
                    Some(lines) => Contact::Confirmed(lines),
                    None => Contact::Another,
                };
                self.take_name(id, slot, name, contact);
            }
            (Some(_), _) if lookup.found.len() > 1 => {
                // Of several, one of the others is still meant.
                let at = lookup.card.take().unwrap_or_default();
                lookup.found.remove(at);
                self.show(id, lookup);
            }
            (None, option) if option != NONE => {
                lookup.card = option.strip_prefix(FOUND).and_then(|at| at.parse().ok());
                self.show(id, lookup);
            }
            (_, _) => self.take_name(id, slot, lookup.typed, Contact::NotFound),
        }
    }

    fn show(&mut self, id: CaseId, lookup: Lookup) {
        self.change(id, |case| case.lookup = Some(Box::new(lookup)));
        self.ask(id);
    }

    /// Takes a name, and what is known then of how that company is reached.
    pub(super) fn take_name(&mut self, id: CaseId, slot: &SlotId, name: String, contact: Contact) {
        let name = Answer::Value(Value::Text(name));
        let (Some(case), Some(beside)) = (self.session.case(id), self.beside(slot)) else {
            self.fill(id, slot, name);
            return;
        };
        let is_same = case.slots.get(slot) == Some(&name);
        let was = case.slots.get(beside);
        let contact = match contact {
            Contact::Confirmed(lines) => Some(Answer::Value(Value::Text(lines))),
            Contact::Another => None,
            // How one company is reached says nothing of another; who did not know it is not
            // asked again.
            Contact::NotFound => was
                .filter(|was| is_same || **was == Answer::Unknown)
                .cloned(),
        };
        let beside = Some((beside.clone(), contact));
        self.fill_with(id, slot, name, beside);
    }

    /// As many of the lines, in one, as the slot takes.
    fn fitting(&self, slot: &SlotId, lines: &[String]) -> Option<String> {
        let SlotType::Text { max } = self.book.slot(slot.as_str())?.r#type else {
            return None;
        };
        (1..=lines.len())
            .rev()
            .find_map(|count| answer::text(&lines.get(..count)?.join(", "), max).ok())
    }

    /// Goes one step back inside a lookup: from a card to the list that it was chosen from, else
    /// to the question. False where none is open.
    pub(super) fn leave_lookup(&mut self, id: CaseId) -> bool {
        if self.lookup(id).is_none() {
            return false;
        }
        self.change(id, |case| match case.lookup.as_deref_mut() {
            Some(lookup) if lookup.card.is_some() && lookup.found.len() > 1 => lookup.card = None,
            _ => case.lookup = None,
        });
        true
    }

    /// Forgets what a text has found that is taken back.
    pub(super) fn forget_lookup(&mut self, holds: impl Fn(Order) -> bool) {
        if let Some(id) = self.session.open {
            self.change(id, |case| {
                case.lookup.take_if(|lookup| lookup.by.is_some_and(holds));
            });
        }
    }

    /// The slot that is filled together with this one, from the entry found for it.
    pub(super) fn beside(&self, slot: &SlotId) -> Option<&SlotId> {
        let mut steps = self.book.flows.values().flat_map(|flow| &flow.steps);
        steps.find_map(|step| match &step.act {
            Act::Ask {
                slot: asked,
                lookup,
                ..
            } if asked == slot => lookup.as_ref(),
            _ => None,
        })
    }
}
