//! The letters of a case: what was written, and what of it went out.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::book::{LetterKind, Recipient, RuleId};
use crate::engine::answer::When;

use super::Case;

/// A letter that was written. Its text lies in a side record, as it went out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Letter {
    /// Its number in the case, from 1; names its side record.
    pub number: u32,
    /// Its kind.
    pub kind: LetterKind,
    /// Day of writing.
    pub written: NaiveDate,
    /// Its language.
    pub locale: String,
    /// To whom it goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Recipient>,
    /// The day that it sets for an answer, where no law sets one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sets: Option<NaiveDate>,
    /// The day of the call that it names, where the letters that went out before name another one
    /// or none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<When>,
    /// How it went out, once the person said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent: Option<Sent>,
    /// The rules of law that it cites.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<RuleId>,
}

/// How a letter went out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// The day.
    pub on: NaiveDate,
    /// The way: a value of the slot `way`.
    pub way: String,
}

impl Case {
    /// When the latest letter of a kind went out.
    pub fn sent(&self, kind: &str) -> Option<&Sent> {
        self.latest(kind).map(|(_, sent)| sent)
    }

    /// When the latest letter of a kind went out to somebody.
    pub fn sent_to(&self, kind: &str, to: Recipient) -> Option<&Sent> {
        let mut sent = self.went_out(kind);
        let (_, sent) = sent.rfind(|(letter, _)| letter.to == Some(to))?;
        Some(sent)
    }

    /// When the first letter of a kind went out.
    pub fn first_sent(&self, kind: &str) -> Option<&Sent> {
        self.went_out(kind).next().map(|(_, sent)| sent)
    }

    /// The day of the call as the last letter to the company that went out named it.
    pub fn named_day(&self) -> Option<&When> {
        let sent = self.letters.iter().filter(|letter| letter.sent.is_some());
        sent.filter_map(|letter| letter.day.as_ref()).next_back()
    }

    /// The latest letter of a kind that went out, and how.
    pub fn latest(&self, kind: &str) -> Option<(&Letter, &Sent)> {
        self.went_out(kind).next_back()
    }

    /// The day of the call as the first request for the recording named it, or a letter before.
    pub fn asked_day(&self) -> Option<&When> {
        let (first, _) = self.went_out("access-request").next()?;
        let mut before = self.letters.iter().filter(|letter| {
            letter.sent.is_some() && letter.number <= first.number && letter.day.is_some()
        });
        before.next_back()?.day.as_ref()
    }

    /// The letters of a kind that went out, as they were written.
    fn went_out(&self, kind: &str) -> impl DoubleEndedIterator<Item = (&Letter, &Sent)> {
        let letters = self.letters.iter();
        letters
            .filter(move |letter| letter.kind.as_str() == kind)
            .filter_map(|letter| Some((letter, letter.sent.as_ref()?)))
    }
}
