//! What a chat is typed in: its own language first, then those that it also comes in.
//!
//! People who talk Hindi type it in Latin letters, and take an English word where it comes
//! sooner. `typed-also` names the languages whose words are tried as well, in order. What the
//! words of the chat understand wholly counts, a refusal with a reason included, and costs
//! nothing more. Of what they understand in part, another language counts that knows every
//! word. And "I don't know" counts: whoever says it in one language is not held to a day that
//! the words of another would find beside it.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::directory::fold;

use super::day::in_part;
use super::join::declines;
use super::token::Kind;
use super::{Money, Refused, Tense, TimeSpan, When, Words, money, position, reference, time};

/// The words of a chat.
#[derive(Clone, Copy, Debug)]
pub struct Languages<'w> {
    own: &'w Words,
    all: &'w BTreeMap<String, Words>,
}

impl<'w> Languages<'w> {
    /// Those of a language among all; nothing where there is no such language.
    pub fn of(all: &'w BTreeMap<String, Words>, tag: &str) -> Option<Self> {
        let own = all.get(tag)?;
        Some(Self { own, all })
    }

    /// As [`when`](super::when), in the first language that understands.
    pub fn when(&self, text: &str, today: NaiveDate, tense: Tense) -> Result<When, Refused> {
        let found = self.first(
            text,
            |words| in_part(text, words, today, tense),
            |(_, unknown), _| *unknown == 0,
            |_| true,
        );
        found.map(|(when, _)| when)
    }

    /// As [`time`], in the first language that understands.
    pub fn time(&self, text: &str) -> Result<TimeSpan, Refused> {
        self.first(text, |words| time(text, words), |_, _| true, |_| true)
    }

    /// As [`money`], in the first language that understands.
    pub fn money(&self, text: &str, currency: &str) -> Result<Money, Refused> {
        // A sum is found among words that nobody knows, and a number in one language can be a
        // small word in another: "do it" is no two rupees.
        self.first(
            text,
            |words| money(text, words, currency),
            |_, words| knows_all(text, words),
            |words| knows_all(text, words),
        )
    }

    /// As [`position`], in the first language that understands.
    pub fn position(&self, text: &str) -> Result<u32, Refused> {
        self.first(
            text,
            |words| position(text, words),
            |_, _| true,
            |words| knows_all(text, words),
        )
    }

    /// As [`reference()`], in the first language that understands.
    pub fn reference(&self, text: &str) -> Result<String, Refused> {
        self.first(text, |words| reference(text, words), |_, _| true, |_| true)
    }

    /// What of a text is a company's name, where something stands beside it: “the hotline of Example”
    /// is Example's.
    pub fn company(&self, text: &str) -> Option<String> {
        let words = fold(text);
        let mut rest = words.as_slice();
        let mut own: Vec<&str> = Vec::new();
        while let [word, behind @ ..] = rest {
            let mut all = self.each().flat_map(|words| &words.beside_company);
            rest = match all.find_map(|beside| rest.strip_prefix(beside.as_slice())) {
                Some(behind) => behind,
                None => {
                    own.push(word);
                    behind
                }
            };
        }
        let is_part = !own.is_empty() && own.len() < words.len();
        is_part.then(|| own.join(" "))
    }

    /// The chat's own language, then the others in the order in which it names them.
    pub fn each(&self) -> impl Iterator<Item = &'w Words> {
        let (own, all) = (self.own, self.all);
        std::iter::once(own).chain(own.also.iter().filter_map(|tag| all.get(tag)))
    }

    /// Reads with the chat's own words, and with others where these do not understand or,
    /// understanding something, do not know it `wholly`. Only what is `fit` may be read by words
    /// that are not the chat's.
    fn first<T>(
        &self,
        text: &str,
        read: impl Fn(&Words) -> Result<T, Refused>,
        wholly: impl Fn(&T, &Words) -> bool,
        fit: impl Fn(&Words) -> bool,
    ) -> Result<T, Refused> {
        let own = read(self.own);
        let others = self.each().skip(1);
        match &own {
            Ok(found) if self.own.also.is_empty() || wholly(found, self.own) => own,
            Ok(_) => {
                let mut others = others.filter(|words| knows_all(text, words));
                others.find_map(|words| read(words).ok()).map_or(own, Ok)
            }
            Err(Refused::NotUnderstood) if !self.each().any(|words| declines(text, words)) => {
                let mut others = others.filter(|words| fit(words)).map(read);
                let understood = |found: &_| !matches!(found, Err(Refused::NotUnderstood));
                others.find(understood).unwrap_or(own)
            }
            Err(_) => own,
        }
    }
}

/// Every word is one of the language's, exactly.
fn knows_all(text: &str, words: &Words) -> bool {
    let tokens = words.exact(text);
    tokens
        .iter()
        .all(|token| token.kind != Kind::Word || token.id != 0)
}
