//! Functions of messages are given values that they can put.

use crate::{
    book::{SlotType, names::Derived},
    diagnostic::Diagnostic,
    locale::{self, Call},
};

use super::Whole;

/// What a value is, as far as functions tell values apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Day,
    Time,
    Sum,
    Country,
    List,
    Position,
    Number,
    Word,
}

impl Form {
    fn name(self) -> &'static str {
        match self {
            Self::Day => "a day",
            Self::Time => "a time of day",
            Self::Sum => "a sum",
            Self::Country => "a country",
            Self::List => "a list",
            Self::Position => "a place in a recording",
            Self::Number => "a number",
            Self::Word => "a text",
        }
    }

    /// How a message puts such a value.
    fn written(self, name: &str) -> String {
        let function = match self {
            Self::Day => "DATE",
            Self::Time => "TIME",
            Self::Sum => "MONEY",
            Self::Country => "COUNTRY",
            Self::List => "LIST",
            Self::Position => "POSITION",
            Self::Number => "NUM",
            Self::Word => return format!("{{ ${name} }}"),
        };
        format!("{{ {function}(${name}) }}")
    }
}

/// What the functions take; the first is what they are for.
fn taken(function: &str) -> &'static [Form] {
    match function {
        "CODE" => &[Form::Country],
        "COUNTRY" => &[Form::Country, Form::Word],
        "DATE" | "DATES" | "DAY" => &[Form::Day],
        "LANGUAGE" => &[Form::Word],
        "LIST" => &[Form::List],
        "MONEY" => &[Form::Sum],
        "NUM" => &[Form::Number],
        "POSITION" => &[Form::Position],
        "TIME" => &[Form::Time, Form::Day],
        _ => &[],
    }
}

/// A function that is given what it cannot put; `extra` are the text's own arguments.
pub(super) fn misput(check: &Whole<'_>, call: &Call, extra: &[&str]) -> Option<Diagnostic> {
    let name = call.of.as_deref()?;
    let form = match extra.contains(&name) {
        true => of_extra(name),
        false => of_name(check, name),
    }?;
    let taken = taken(&call.name);
    if taken.contains(&form) {
        return None;
    }
    let what = taken.first()?.name();
    let title = format!("`{}` takes {what}; `${name}` is {}", call.name, form.name());
    Some(
        Diagnostic::error(locale::code::BAD_CALL, call.place.clone(), title)
            .label("it cannot be put so")
            .hint(format!("write `{}`", form.written(name))),
    )
}

fn of_name(check: &Whole<'_>, name: &str) -> Option<Form> {
    if let Some(slot) = check.book.slot(name) {
        return Some(match slot.r#type {
            SlotType::When { .. } => Form::Day,
            SlotType::Hours => Form::Time,
            SlotType::Money => Form::Sum,
            SlotType::Country => Form::Country,
            SlotType::Choices(_) => Form::List,
            SlotType::Position => Form::Position,
            SlotType::Quotes => return None,
            SlotType::Text { .. }
            | SlotType::Name
            | SlotType::Email
            | SlotType::Phone
            | SlotType::Reference
            | SlotType::Region(_)
            | SlotType::Choice(_) => Form::Word,
        });
    }
    if name.starts_with("law_") {
        return Some(Form::Word);
    }
    match Derived::parse(name)? {
        Derived::Today
        | Derived::SentOn(_)
        | Derived::NamedDay
        | Derived::AskedDay
        | Derived::Due(_)
        | Derived::Since(_)
        | Derived::RungDone(_)
        | Derived::DueIfSentToday => Some(Form::Day),
        Derived::SentBy(_)
        | Derived::Regime
        | Derived::Body(..)
        | Derived::Served
        | Derived::GivesCopy
        | Derived::Unsent
        | Derived::Stance(_)
        | Derived::RungOpen(_) => Some(Form::Word),
    }
}

/// The arguments that the engine gives under the same name to all texts alike.
fn of_extra(name: &str) -> Option<Form> {
    match name {
        "day" | "date" | "was" | "becomes" | "from" | "to" | "as_of" | "opened" | "checked"
        | "due" => Some(Form::Day),
        "time" => Some(Form::Time),
        "count" | "months" | "year" => Some(Form::Number),
        "languages" | "countries" => Some(Form::List),
        "label" | "quote" | "company" | "contact" => Some(Form::Word),
        _ => None,
    }
}
