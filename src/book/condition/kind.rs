//! What the check knows about one expression.

use std::{collections::BTreeSet, sync::Arc};

use super::types::{Fact, Type};

/// The type of an expression while it is checked.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    /// Reported already: fits everywhere, so that one mistake is told once.
    Any,
    Null,
    Bool,
    Int,
    Text,
    Choice(Arc<[String]>),
    List(Box<Kind>),
    Day,
    When,
    Money,
}

impl Kind {
    /// How an editor would call it.
    pub(super) fn called(&self) -> &'static str {
        match self {
            Kind::Any => "something unknown",
            Kind::Null => "null",
            Kind::Bool => "a yes or no",
            Kind::Int => "a number",
            Kind::Text => "a text",
            Kind::Choice(_) => "a choice",
            Kind::List(_) => "a list",
            Kind::Day => "a day",
            Kind::When => "a range of days",
            Kind::Money => "an amount of money",
        }
    }

    pub(super) fn is_text(&self) -> bool {
        matches!(self, Kind::Any | Kind::Text | Kind::Choice(_))
    }

    pub(super) fn is_number(&self) -> bool {
        matches!(self, Kind::Any | Kind::Int | Kind::Day | Kind::Money)
    }
}

impl From<&Type> for Kind {
    fn from(r#type: &Type) -> Self {
        match r#type {
            Type::Bool => Kind::Bool,
            Type::Int => Kind::Int,
            Type::Text => Kind::Text,
            Type::Choice(values) => Kind::Choice(values.clone()),
            Type::Choices(values) => Kind::List(Box::new(Kind::Choice(values.clone()))),
            Type::Day => Kind::Day,
            Type::When => Kind::When,
            Type::Money => Kind::Money,
            Type::List(item) => Kind::List(Box::new(Kind::from(&**item))),
        }
    }
}

/// Names that are known not to be null.
pub(super) type Known = BTreeSet<String>;

/// What was found out about one expression.
#[derive(Clone, Debug)]
pub(super) struct Finding {
    pub(super) kind: Kind,
    /// Whether it may be null here.
    pub(super) nullable: bool,
    /// A number that is written out. Such a one may be compared with an amount of money.
    pub(super) literal: bool,
    /// How far from 0 a number can be.
    pub(super) reach: u128,
    /// What is not null where this is true, and where it is false.
    pub(super) when_true: Known,
    pub(super) when_false: Known,
}

impl Finding {
    pub(super) fn of(kind: Kind) -> Self {
        Self {
            kind,
            nullable: false,
            literal: false,
            reach: u128::from(Fact::LARGEST.unsigned_abs()),
            when_true: Known::new(),
            when_false: Known::new(),
        }
    }
}

/// All of both sets.
pub(super) fn both(a: &Known, b: &Known) -> Known {
    a.union(b).cloned().collect()
}

/// What the two sets share.
pub(super) fn shared(a: &Known, b: &Known) -> Known {
    a.intersection(b).cloned().collect()
}

/// Whether two things can stand in one list, or in the two branches of a `?`.
pub(super) fn alike(a: &Finding, b: &Finding) -> bool {
    match (&a.kind, &b.kind) {
        (Kind::Any | Kind::Null, _) | (_, Kind::Any | Kind::Null) => true,
        (Kind::Money, Kind::Int) => b.literal,
        (Kind::Int, Kind::Money) => a.literal,
        (Kind::List(a), Kind::List(b)) => a == b || (a.is_text() && b.is_text()),
        (a, b) => a == b || (a.is_text() && b.is_text()),
    }
}
