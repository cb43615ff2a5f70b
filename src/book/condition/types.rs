//! What a condition may name, and what those names stand for in one turn.

use std::{collections::BTreeMap, fmt, sync::Arc};

use cel::common::types::{CelBool, CelInt, CelList, CelNull, CelString};
use cel::common::value::{CowVal, Val};
use cel::context::VariableResolver;

/// The type of a name, as slots and law declare it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// Yes or no; a condition with a name of its own is one.
    Bool,
    /// A whole number.
    Int,
    /// Free text.
    Text,
    /// Text with known values.
    Choice(Arc<[String]>),
    /// A list of such values.
    Choices(Arc<[String]>),
    /// A day, as a day number. Days are compared with days, never with plain numbers.
    Day,
    /// A range of days with `.first` and `.last`, each a [`Type::Day`].
    When,
    /// An amount in minor units (cents, paise).
    Money,
    /// A list. Facts can fill lists of text and of choices only.
    List(Box<Type>),
}

/// One name that conditions can use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// What the name stands for.
    pub r#type: Type,
    /// Whether it may be null, as a slot is before its question was answered.
    pub optional: bool,
}

/// All names that the conditions of a book can use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(pub BTreeMap<String, Name>);

impl Names {
    /// Finds a name; a dotted one (`law.days`) is found only if it was declared so.
    pub fn get(&self, name: &str) -> Option<&Name> {
        self.0.get(name)
    }
}

impl FromIterator<(String, Name)> for Names {
    fn from_iter<I: IntoIterator<Item = (String, Name)>>(names: I) -> Self {
        Self(names.into_iter().collect())
    }
}

/// What a name stands for at the moment.
#[derive(Clone, PartialEq, Eq)]
pub enum Fact {
    /// Not known, or not asked yet.
    Null,
    /// For [`Type::Bool`].
    Bool(bool),
    /// For [`Type::Int`], [`Type::Day`] and [`Type::Money`]. Calculation is proven safe up
    /// to [`Fact::LARGEST`] on both sides of 0; beyond that a condition may be [`CannotTell`].
    Int(i64),
    /// For [`Type::Text`] and [`Type::Choice`].
    Text(String),
    /// For [`Type::Choices`] and lists of text.
    List(Vec<String>),
    /// For [`Type::When`]: day numbers.
    When {
        /// The first day on which it may have been.
        first: i64,
        /// The last such day.
        last: i64,
    },
}

impl Fact {
    /// The largest number for which the check has proven that no calculation overflows.
    pub const LARGEST: i64 = 1 << 53;
}

/// Prints the kind of fact and never its content, because people's answers are facts too.
impl fmt::Debug for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Fact::Null => "Null",
            Fact::Bool(_) => "Bool",
            Fact::Int(_) => "Int",
            Fact::Text(_) => "Text",
            Fact::List(_) => "List",
            Fact::When { .. } => "When",
        })
    }
}

/// The facts of one turn. Cheap to build: nothing is converted until a condition reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts(BTreeMap<String, Fact>);

impl Facts {
    /// Returns the fact of a name.
    pub fn get(&self, name: &str) -> Option<&Fact> {
        self.0.get(name)
    }

    /// Adds a fact, or replaces it.
    pub fn insert(&mut self, name: impl Into<String>, fact: Fact) {
        self.0.insert(name.into(), fact);
    }

    /// Goes through all facts in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Fact)> {
        self.0.iter().map(|(name, fact)| (name.as_str(), fact))
    }
}

impl<N: Into<String>> FromIterator<(N, Fact)> for Facts {
    fn from_iter<I: IntoIterator<Item = (N, Fact)>>(facts: I) -> Self {
        Self(facts.into_iter().map(|(n, f)| (n.into(), f)).collect())
    }
}

impl<N: Into<String>> Extend<(N, Fact)> for Facts {
    fn extend<I: IntoIterator<Item = (N, Fact)>>(&mut self, facts: I) {
        self.0.extend(facts.into_iter().map(|(n, f)| (n.into(), f)));
    }
}

static NULL: CelNull = CelNull;
static TRUE: CelBool = CelBool::TRUE;
static FALSE: CelBool = CelBool::FALSE;

impl VariableResolver for Facts {
    /// CEL asks for the longest dotted name first, so `call_day.first` arrives here whole
    /// and a range needs no map of its own.
    fn resolve<'b>(&'b self, variable: &str) -> Option<CowVal<'b, 'b>> {
        let Some(fact) = self.0.get(variable) else {
            let (name, field) = variable.rsplit_once('.')?;
            return match (self.0.get(name)?, field) {
                (Fact::When { first, .. }, "first") => Some(CowVal::owned(CelInt::from(*first))),
                (Fact::When { last, .. }, "last") => Some(CowVal::owned(CelInt::from(*last))),
                _ => None,
            };
        };
        Some(match fact {
            Fact::Null => CowVal::Borrowed(&NULL),
            Fact::Bool(true) => CowVal::Borrowed(&TRUE),
            Fact::Bool(false) => CowVal::Borrowed(&FALSE),
            Fact::Int(number) => CowVal::owned(CelInt::from(*number)),
            Fact::Text(text) => CowVal::owned(CelString::from(text.as_str())),
            Fact::List(items) => {
                let items: Vec<Box<dyn Val + 'b>> = items
                    .iter()
                    .map(|item| Box::new(CelString::from(item.as_str())) as Box<dyn Val + 'b>)
                    .collect();
                CowVal::owned(CelList::from(items))
            }
            // A range as a whole is only ever compared with null (the check sees to that),
            // so anything that is not null stands for it.
            Fact::When { .. } => CowVal::Borrowed(&TRUE),
        })
    }
}

/// A condition could not be evaluated on the facts at hand.
///
/// It happens when a fact is missing or not of the declared type, never on facts that agree
/// with [`Names`]. It carries no values: what people told must not reach a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("condition does not fit the facts")]
pub struct CannotTell;
