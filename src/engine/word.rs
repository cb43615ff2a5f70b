//! What a host says to everybody: in one language, or in several.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::locale::own_words;

/// The longest text, in characters: with what is said beside it, it fits into one message.
pub const LONGEST: usize = 1000;

/// A text of the host's own, bounded and without control characters.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Word {
    /// Said in every language that has no text of its own.
    text: String,
    /// By language tag.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    texts: BTreeMap<String, String>,
}

/// Why a text cannot be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum WordError {
    /// There is nothing in it.
    #[error("the text is empty")]
    Empty,
    /// It is longer than [`LONGEST`].
    #[error("the text is longer than {LONGEST} characters")]
    Long,
}

impl Word {
    /// A text, and others that stand in for it in their languages.
    ///
    /// # Errors
    ///
    /// Where one of them is empty or too long.
    pub fn new(
        text: &str,
        texts: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, WordError> {
        let texts = texts
            .into_iter()
            .map(|(tag, text)| Ok((tag, clean(&text)?)));
        Ok(Self {
            text: clean(text)?,
            texts: texts.collect::<Result<_, WordError>>()?,
        })
    }

    /// The text for a language.
    pub fn of(&self, tag: &str) -> &str {
        self.texts.get(tag).unwrap_or(&self.text)
    }

    /// Every text with its language, the one for all others first and without one.
    pub fn all(&self) -> impl Iterator<Item = (Option<&str>, &str)> {
        let others = self.texts.iter();
        let others = others.map(|(tag, text)| (Some(tag.as_str()), text.as_str()));
        std::iter::once((None, self.text.as_str())).chain(others)
    }
}

/// In how many languages there is a text, and not the text: it may name somebody.
impl fmt::Debug for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Word({} texts)", self.texts.len() + 1)
    }
}

fn clean(text: &str) -> Result<String, WordError> {
    let text = own_words(text).trim().to_owned();
    match text.chars().count() {
        0 => Err(WordError::Empty),
        count if count > LONGEST => Err(WordError::Long),
        _ => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_bounded_clean_and_of_its_language() {
        let german = ("de".to_owned(), "Wir ziehen um.".to_owned());
        let word = Word::new(" We move.\u{202e}\u{7} ", [german]).unwrap();
        assert_eq!(word.of("de"), "Wir ziehen um.");
        assert_eq!(word.of("en"), "We move.");
        let nothing = [("de".to_owned(), " \n ".to_owned())];
        assert_eq!(Word::new("We move.", nothing), Err(WordError::Empty));
        assert!(Word::new(&"ä".repeat(LONGEST), []).is_ok());
        assert_eq!(
            Word::new(&"ä".repeat(LONGEST + 1), []),
            Err(WordError::Long)
        );
    }
}
