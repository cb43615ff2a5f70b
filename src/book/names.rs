//! What a condition or a message can name: slots, what follows from them, and what was sent.
//!
//! Kept in one list, so that the checker, the engine and the docs cannot disagree.

use std::sync::Arc;

use crate::diagnostic::Place;

use super::{
    condition::{Condition, Name, Names, Type},
    ids::{DeadlineId, LetterKind, RuleId},
    slot::Slot,
};

/// A condition with a name, for use in other conditions.
#[derive(Clone, Debug)]
pub struct Named {
    /// As used: `erasure_may_be_near`.
    pub name: String,
    /// Its key in the file.
    pub place: Place,
    /// What it asks.
    pub when: Condition,
    /// The safe side, taken where the condition cannot be told.
    pub unknown: bool,
}

/// Slots that the engine itself reads, by name. The book must have them.
pub mod known {
    /// Country of the dispute, ISO code.
    pub const COUNTRY: &str = "country";
    /// Land, state or nation where the company has its seat.
    pub const REGION: &str = "region";
    /// How the letters went out.
    pub const WAY: &str = "way";
    /// The day on which the letters went out.
    pub const SENT_ON: &str = "sent_on";
    /// The reasons that the company gave.
    pub const REFUSALS: &str = "refusals";
    /// No slot: the reason that comes without words.
    pub const SILENCE: &str = "silence";
    /// The company's reply as pasted.
    pub const REPLY: &str = "reply";
    /// The company's sentences for each reason.
    pub const QUOTES: &str = "quotes";
    /// Whether the company took more time, with reasons and in time.
    pub const EXTENDED: &str = "extended";
    /// In which of the languages that a body or a country takes the letters are written.
    pub const LETTER_LANGUAGE: &str = "letter_language";
    /// What the company does.
    pub const SECTOR: &str = "sector";
    /// No slot: the regime that gives the right in the country.
    pub const REGIME: &str = "regime";
    /// The company's name.
    pub const COMPANY: &str = "company";
    /// The person's name.
    pub const NAME: &str = "name";
    /// The day of the call.
    pub const CALL_DAY: &str = "call_day";
    /// No slot: the day of the call as an earlier letter named it, where it was another one.
    pub const NAMED_DAY: &str = "named_day";
    pub const ASKED_DAY: &str = "asked_day";
    /// How a case ended.
    pub const OUTCOME: &str = "outcome";
}

/// A name that is no slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Derived {
    /// Today in the person's time zone.
    Today,
    /// The book serves the country.
    Served,
    /// The country has a right to a copy of the recording.
    GivesCopy,
    /// The body of law that gives the right there, by its name.
    Regime,
    /// Letters are written and not yet sent.
    Unsent,
    /// One of the refusals given is to be rebutted, complied with, or conceded.
    Stance(super::Stance),
    /// The day on which the latest letter of a kind went out.
    SentOn(LetterKind),
    /// The way in which it went out.
    SentBy(LetterKind),
    /// The day of the call as the last letter that went out named it, where it is another one now.
    NamedDay,
    /// `asked_day`: the day of the call as the request named it, where it is another one now.
    AskedDay,
    /// The last day of a deadline.
    Due(DeadlineId),
    /// The first day on which a rule of law holds.
    Since(RuleId),
    /// A rung of the ladder is open.
    RungOpen(String),
    /// `<rung>_done`: the day on which the letter of a rung went out last.
    RungDone(String),
    /// Text for messages only: something about the competent body.
    Body(BodyRole, BodyField),
    /// For letters only: the last day of the deadline that this letter starts, if it goes
    /// out today.
    DueIfSentToday,
}

/// Which body is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyRole {
    /// The data-protection authority.
    Authority,
    /// The conciliation body.
    Conciliation,
}

/// What of the body is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyField {
    /// Its name.
    Name,
    /// Name, address and every way to reach it, a line each.
    Contact,
}

impl Derived {
    /// What a name means that is no slot. Whether letter, deadline, rule or rung exist is for the
    /// caller to know.
    pub fn parse(name: &str) -> Option<Self> {
        use super::Stance;
        Some(match name {
            "today" => Self::Today,
            "served" => Self::Served,
            "gives_copy" => Self::GivesCopy,
            known::REGIME => Self::Regime,
            known::NAMED_DAY => Self::NamedDay,
            known::ASKED_DAY => Self::AskedDay,
            "unsent" => Self::Unsent,
            "rebuts" => Self::Stance(Stance::Rebut),
            "complies" => Self::Stance(Stance::Comply),
            "concedes" => Self::Stance(Stance::Concede),
            "due" => Self::DueIfSentToday,
            "authority" => Self::Body(BodyRole::Authority, BodyField::Name),
            "authority_contact" => Self::Body(BodyRole::Authority, BodyField::Contact),
            "conciliation" => Self::Body(BodyRole::Conciliation, BodyField::Name),
            "conciliation_contact" => Self::Body(BodyRole::Conciliation, BodyField::Contact),
            _ => {
                let kebab = |rest: &str| rest.replace('_', "-");
                if let Some(kind) = name.strip_prefix("sent_") {
                    Self::SentOn(LetterKind::from(kebab(kind)))
                } else if let Some(kind) = name.strip_prefix("way_") {
                    Self::SentBy(LetterKind::from(kebab(kind)))
                } else if let Some(rule) = name.strip_prefix("since_") {
                    Self::Since(RuleId::from(kebab(rule)))
                } else if let Some(rung) = name.strip_suffix("_open") {
                    Self::RungOpen(kebab(rung))
                } else if let Some(rung) = name.strip_suffix("_done") {
                    Self::RungDone(kebab(rung))
                } else {
                    Self::Due(DeadlineId::from(kebab(name.strip_prefix("due_")?)))
                }
            }
        })
    }
}

/// All names with their types, as a condition may use them.
pub(crate) fn names<'a>(
    slots: &[Slot],
    letters: impl Iterator<Item = &'a LetterKind>,
    deadlines: impl Iterator<Item = &'a DeadlineId>,
    regimes: impl Iterator<Item = &'a str>,
    begun: impl Iterator<Item = &'a str>,
    rungs: impl Iterator<Item = &'a str>,
    conditions: impl Iterator<Item = &'a str>,
) -> Names {
    let mut names = Names::default();
    let mut add = |name: String, r#type: Type, optional: bool| {
        names.0.insert(name, Name { r#type, optional });
    };
    let ways: Arc<[String]> = slots
        .iter()
        .find(|slot| slot.id.as_str() == known::WAY)
        .map_or_else(|| Arc::from([]), |slot| slot.r#type.options().into());
    for slot in slots {
        add(slot.id.to_string(), slot.r#type.condition_type(), true);
    }
    add("today".into(), Type::Day, false);
    add(known::NAMED_DAY.into(), Type::When, true);
    add(known::ASKED_DAY.into(), Type::When, true);
    for name in [
        "served",
        "gives_copy",
        "unsent",
        "rebuts",
        "complies",
        "concedes",
    ] {
        add(name.into(), Type::Bool, false);
    }
    let regimes: Vec<String> = regimes.map(str::to_owned).collect();
    add(known::REGIME.into(), Type::Choice(regimes.into()), true);
    let snake = |id: &str| id.replace('-', "_");
    for kind in letters {
        add(format!("sent_{}", snake(kind.as_str())), Type::Day, true);
        let way = Type::Choice(ways.clone());
        add(format!("way_{}", snake(kind.as_str())), way, true);
    }
    for deadline in deadlines {
        add(format!("due_{}", snake(deadline.as_str())), Type::Day, true);
    }
    for rule in begun {
        add(format!("since_{}", snake(rule)), Type::Day, false);
    }
    for rung in rungs {
        add(format!("{}_open", snake(rung)), Type::Bool, false);
        add(format!("{}_done", snake(rung)), Type::Day, true);
    }
    for condition in conditions {
        add(condition.into(), Type::Bool, false);
    }
    names
}
