//! All that is stored about a chat, as one JSON file that a person can keep and read.
//!
//! It holds the session and every letter as it went out. `hearback letter --case` reads it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{engine::Session, store::SideKind};

/// The version of the file's form.
const VERSION: u32 = 1;

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
    /// Puts session and kept texts together. Their numbers are those of the side records.
    pub fn new(session: &Session, texts: impl Iterator<Item = (SideKind, u32, String)>) -> Self {
        let mut export = Self {
            hearback: VERSION,
            session: session.clone(),
            letters: BTreeMap::new(),
            replies: BTreeMap::new(),
        };
        for (kind, number, text) in texts {
            let map = match kind {
                SideKind::Letter => &mut export.letters,
                SideKind::Reply => &mut export.replies,
            };
            map.insert(format!("{}-{:02}", number / 1000, number % 1000), text);
        }
        export
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
