//! What the person answered.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};

use super::super::answer::{Money, TimeSpan, When};

/// What the person answered.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// "I don't know".
    Unknown,
    /// The checked value.
    Value(Value),
}

impl Answer {
    /// The value, where there is one.
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Unknown => None,
            Self::Value(value) => Some(value),
        }
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => f.write_str("Unknown"),
            Self::Value(value) => fmt::Debug::fmt(value, f),
        }
    }
}

/// A checked answer. Its debug form names the type and never the content.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// Words of the person: text, name, e-mail address, number.
    Text(String),
    /// A telephone number as it is written in its country.
    Phone(String),
    /// One of the slot's values.
    Choice(String),
    /// Some of the slot's values, in the slot's order.
    Choices(Vec<String>),
    /// A day or a range of days, perhaps with the hour.
    When(When),
    /// An hour or a range of hours.
    Hours(TimeSpan),
    /// A sum.
    Money(Money),
    /// Seconds from the beginning of a recording.
    Position(u32),
    /// A country's ISO code.
    Country(String),
    /// For each refusal, sentences of the company's reply, as it wrote them.
    Quotes(BTreeMap<String, Vec<String>>),
    /// A long text that was moved beside the session once it had been answered.
    Kept,
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text(…)",
            Self::Phone(_) => "Phone(…)",
            Self::Choice(_) => "Choice(…)",
            Self::Choices(_) => "Choices(…)",
            Self::When(_) => "When(…)",
            Self::Hours(_) => "Hours(…)",
            Self::Money(_) => "Money(…)",
            Self::Position(_) => "Position(…)",
            Self::Country(_) => "Country(…)",
            Self::Quotes(_) => "Quotes(…)",
            Self::Kept => "Kept",
        })
    }
}
