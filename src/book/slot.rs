//! Slots: what a person can tell, and of which type each answer is.

use std::sync::Arc;

use crate::diagnostic::Place;

use super::{
    condition::Type,
    ids::{LetterKind, SlotId},
};

/// One answer that the dialogues can ask for.
#[derive(Clone, Debug)]
pub struct Slot {
    /// The name in conditions and messages: `call_day`.
    pub id: SlotId,
    /// Its key in the file.
    pub place: Place,
    /// What may be answered.
    pub r#type: SlotType,
    /// Says something about the person, so that exports and deletion name it.
    pub personal: bool,
    /// Offered to the next case of the same chat as it stands.
    pub carried: bool,
    /// A long text: moved beside the session once the letter that answers it went out.
    pub kept: bool,
    /// The place in a recording lies behind that of this slot, where it is known.
    pub after: Option<SlotId>,
    /// By the text somebody can be reached: it is an e-mail or postal address, a site or a number.
    pub reach: bool,
    /// The day does not lie before that on which the first of these letters went out.
    pub since: Vec<LetterKind>,
}

/// The types that an answer can have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SlotType {
    /// Free text of at most so many characters.
    Text { max: usize },
    /// A person's or company's name.
    Name,
    /// An e-mail address.
    Email,
    /// A telephone number, read by the rules of the case's country.
    Phone,
    /// A customer, contract or ticket number.
    Reference,
    /// A day or a range of days, perhaps with the hour.
    When { tense: Tense },
    /// An hour or a range of hours.
    Hours,
    /// A sum of money.
    Money,
    /// A place in a recording: minute and second.
    Position,
    /// A country by its ISO 3166-1 code.
    Country,
    /// A Land, state or nation of the case's country, from those of all countries.
    Region(Arc<[String]>),
    /// One of these.
    Choice(Arc<[String]>),
    /// Any number of these.
    Choices(Arc<[String]>),
    /// For each refusal, the sentences of the company's reply that say it.
    Quotes,
}

/// Which days make sense for an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tense {
    /// Today or earlier.
    Past,
    /// Tomorrow or later.
    Future,
    /// Any day.
    Any,
}

impl SlotType {
    /// The type that a condition sees.
    pub(crate) fn condition_type(&self) -> Type {
        match self {
            Self::Text { .. }
            | Self::Name
            | Self::Email
            | Self::Phone
            | Self::Reference
            | Self::Country => Type::Text,
            Self::When { .. } => Type::When,
            Self::Hours => Type::Text,
            Self::Money => Type::Money,
            Self::Position => Type::Int,
            Self::Choice(values) | Self::Region(values) => Type::Choice(values.clone()),
            Self::Choices(values) => Type::Choices(values.clone()),
            Self::Quotes => Type::List(Box::new(Type::Text)),
        }
    }

    /// The values that can be chosen, where the type lists them.
    pub fn options(&self) -> &[String] {
        match self {
            Self::Choice(values) | Self::Choices(values) | Self::Region(values) => values,
            Self::Text { .. }
            | Self::Name
            | Self::Email
            | Self::Phone
            | Self::Reference
            | Self::When { .. }
            | Self::Hours
            | Self::Money
            | Self::Position
            | Self::Country
            | Self::Quotes => &[],
        }
    }
}
