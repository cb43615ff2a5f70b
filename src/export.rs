//! All that is stored about a chat, as one JSON file that a person can keep and read.
//!
//! It holds the session and every letter as it went out. `hearback letter --case` reads it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::engine::{CaseId, KeptAs, Session};

/// The version of the file's form.
pub(crate) const VERSION: u32 = 1;

/// The file.
#[derive(Debug, Serialize, Deserialize)]
pub struct Export {
    /// The version of the form, 1.
    pub hearback: u32,
    /// The chat.
    pub session: Session,
    /// The letters as they went out, by case and number: `1-02`.
    pub letters: BTreeMap<String, String>,
    /// The company's replies as they were pasted, by case and the letter that answered them.
    pub replies: BTreeMap<String, String>,
}

impl Export {
    /// Puts session and kept texts together.
    pub fn new(session: &Session, texts: impl Iterator<Item = (CaseId, KeptAs, String)>) -> Self {
        let mut export = Self {
            hearback: VERSION,
            session: session.clone(),
            letters: BTreeMap::new(),
            replies: BTreeMap::new(),
        };
        for (case, what, text) in texts {
            let (map, number) = match what {
                KeptAs::Letter(number) => (&mut export.letters, number),
                KeptAs::Reply(number) => (&mut export.replies, number),
            };
            map.insert(format!("{}-{number:02}", case.0), text);
        }
        export
    }

    /// The kept texts with their places; none where one has no place.
    pub(crate) fn texts(&self) -> Option<impl Iterator<Item = ((CaseId, KeptAs), String)>> {
        let place = |name: &String, what: fn(u32) -> KeptAs| {
            let (case, number) = name.split_once('-')?;
            Some((CaseId(case.parse().ok()?), what(number.parse().ok()?)))
        };
        let letters = self
            .letters
            .iter()
            .map(|(name, text)| (name, KeptAs::Letter as _, text));
        let replies = self
            .replies
            .iter()
            .map(|(name, text)| (name, KeptAs::Reply as _, text));
        let texts: Option<Vec<_>> = letters
            .chain(replies)
            .map(|(name, what, text)| Some((place(name, what)?, text.clone())))
            .collect();
        Some(texts?.into_iter())
    }

    /// As it is given out.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).expect("an export has string keys only")
    }

    /// Reads a file; none where it is no export of a known form.
    pub fn read(text: &str) -> Option<Self> {
        let export: Self = serde_json::from_str(text).ok()?;
        (export.hearback == VERSION).then_some(export)
    }
}
