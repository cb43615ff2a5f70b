//! What a message is given: typed values, and how a person's own words are treated.
//!
//! A caller never formats anything. It hands over what a value *is*, and the language
//! decides how that reads.

use std::borrow::Cow;
use std::fmt;

use chrono::{NaiveDate, NaiveTime};
use icu::locale::Direction;
use icu::normalizer::ComposingNormalizer;
use icu::properties::{CodePointMapData, props::BidiClass};

/// For whom a text is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// A bubble in a chat. Words that run the other way than the language are isolated.
    Chat,
    /// A letter, an e-mail subject, a file name: no invisible character is added, since the
    /// text is copied into forms and programs that would show or reject one.
    Letter,
}

/// A typed argument of a message.
#[derive(Clone, PartialEq, Eq)]
pub enum Arg {
    /// The person's own words, as typed.
    Own(String),
    /// Data that is no language's own word: the name of a company or an authority, a number
    /// of a contract, a text already made.
    Name(String),
    /// A value to select by (`{ $way -> [by-email] … }`), not meant to be shown.
    Id(String),
    /// A count or another whole number. Beyond 2^53 digits are lost, as Fluent counts in
    /// floating point.
    Number(i64),
    /// A day.
    Date(NaiveDate),
    /// A day, or a range of days when somebody does not remember exactly; with the time of
    /// day if known, from, to, and whether it is only about then.
    Days {
        first: NaiveDate,
        last: NaiveDate,
        time: Option<(NaiveTime, NaiveTime, bool)>,
    },
    /// A time of day: from, to (the same for a moment), and whether it is only about then.
    Time(NaiveTime, NaiveTime, bool),
    /// An amount in the currency's smallest unit by ISO 4217 (cents for EUR, yen for JPY).
    Money { minor: i64, currency: String },
    /// A country by its ISO 3166 code.
    Country(String),
    /// Several values, joined as the language joins them.
    List(Vec<Arg>),
    /// Selects `[yes]` or `[no]`.
    Flag(bool),
    /// A place in a recording, shown as minute and second.
    Position { seconds: u32 },
}

/// Prints the type and never the content: it may be what somebody typed.
impl fmt::Debug for Arg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Own(_) => "Own",
            Self::Name(_) => "Name",
            Self::Id(_) => "Id",
            Self::Number(_) => "Number",
            Self::Date(_) => "Date",
            Self::Days { .. } => "Days",
            Self::Time(..) => "Time",
            Self::Money { .. } => "Money",
            Self::Country(_) => "Country",
            Self::List(_) => "List",
            Self::Flag(_) => "Flag",
            Self::Position { .. } => "Position",
        })
    }
}

/// The arguments of one message, by name. A message takes those that it names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args(Vec<(String, Arg)>);

impl Args {
    /// No arguments.
    pub fn new() -> Self {
        Self::default()
    }

    /// Gives an argument; one given before under the same name goes.
    pub fn set(&mut self, name: impl Into<String>, arg: Arg) {
        let name = name.into();
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some(slot) => slot.1 = arg,
            None => self.0.push((name, arg)),
        }
    }

    /// The same arguments and one more.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, arg: Arg) -> Self {
        self.set(name, arg);
        self
    }

    /// All arguments with their names, in the order in which they were first given.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Arg)> {
        self.0.iter().map(|(name, arg)| (name.as_str(), arg))
    }
}

/// A person's words as every text shows them: composed (NFC), and without control characters.
///
/// Line breaks and tabs stay. Out go other control characters, noncharacters, and those that
/// embed, override or isolate a direction (U+202A to U+202E, U+2066 to U+2069), which would
/// reorder the sentence around them. Joiners and direction marks stay: Hindi, Persian and
/// emoji need them.
pub fn own_words(text: &str) -> Cow<'_, str> {
    let goes = |c: char| {
        (c.is_control() && c != '\n' && c != '\t')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            || matches!(c, '\u{fdd0}'..='\u{fdef}')
            || u32::from(c) & 0xfffe == 0xfffe
    };
    let normalizer = ComposingNormalizer::new_nfc();
    if text.contains(goes) {
        let kept: String = text.chars().filter(|c| !goes(*c)).collect();
        Cow::Owned(normalizer.normalize(&kept).into_owned())
    } else {
        normalizer.normalize(text)
    }
}

/// A text composed (NFC).
pub(super) fn composed(text: &str) -> Cow<'_, str> {
    ComposingNormalizer::new_nfc().normalize(text)
}

/// Own words or a name as they stand in a text: between U+2068 and U+2069 in a chat if they
/// hold a letter that runs the other way than the language, and bare otherwise.
pub(super) fn placed(text: &str, r#use: Use, direction: Direction) -> String {
    let words = own_words(text);
    let isolates = match r#use {
        Use::Chat => runs_against(&words, direction),
        Use::Letter => false,
    };
    if isolates {
        format!("\u{2068}{words}\u{2069}")
    } else {
        words.into_owned()
    }
}

fn runs_against(text: &str, direction: Direction) -> bool {
    let classes = CodePointMapData::<BidiClass>::new();
    match direction {
        Direction::RightToLeft => text
            .chars()
            .any(|c| classes.get(c) == BidiClass::LeftToRight),
        // Whatever else a script could be runs from left to right.
        _ => {
            !text.is_ascii()
                && text.chars().any(|c| {
                    let class = classes.get(c);
                    class == BidiClass::RightToLeft || class == BidiClass::ArabicLetter
                })
        }
    }
}
