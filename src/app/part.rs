//! The finished parts of what goes out: text is final from here on.

use serde::{Deserialize, Serialize};
use tracing::warn;

use crate::{
    engine::{CaseId, KeptAs, Outgoing, Turn},
    export::Export,
    store::{Base, Millis, SideKind, SideName, Store},
};

use super::{App, AppError};

/// One finished part of what goes out, as it is committed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Part {
    /// A text, perhaps with buttons.
    Text {
        /// The message that it was made of.
        id: String,
        /// The finished text.
        text: String,
        /// The buttons below it.
        buttons: Vec<Button>,
        /// The message in whose place it stands, where the channel can still change that; else it
        /// is a new one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        replaces: Option<i64>,
    },
    /// A letter as text to be copied.
    Letter {
        /// Its kind.
        kind: String,
        /// Its language.
        locale: String,
        /// A copy for reading in another language.
        copy: bool,
        /// What stands in the subject line.
        subject: String,
        /// The body.
        text: String,
    },
    /// A file.
    Document {
        /// The letter's kind, or `export`.
        kind: String,
        /// Its name.
        name: String,
        /// Its media type.
        media: String,
        /// What it holds.
        content: String,
    },
}

impl Part {
    /// The same in the place of a message; only a text can stand there.
    pub(super) fn replacing(mut self, message: Option<i64>) -> Self {
        if let Self::Text { replaces, .. } = &mut self {
            *replaces = message;
        }
        self
    }
}

/// A part as it waits in the store.
#[derive(Serialize, Deserialize)]
pub(crate) struct Waiting {
    /// The part.
    #[serde(flatten)]
    pub(crate) part: Part,
    /// The bot began by itself: an alarm, a notice.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) unasked: bool,
    /// When it was committed, in milliseconds since 1970.
    #[serde(default)]
    pub(crate) at: Option<i64>,
}

/// A button under a text.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// Sent back when it is pressed.
    pub id: String,
    /// What stands on it.
    pub text: String,
}

impl<S: Store> App<S> {
    /// In the place of a letter that cannot be read any more.
    fn lost(&self, played: &Turn) -> Option<Part> {
        warn!("a letter that is kept cannot be read");
        let id = Self::LOST.to_owned();
        let text = self.text(&played.session.locale, Self::LOST)?;
        let (buttons, replaces) = (Vec::new(), None);
        Some(Part::Text {
            id,
            text,
            buttons,
            replaces,
        })
    }

    /// Makes finished parts of what a turn wants said; text is final from here on.
    pub(super) async fn finish(
        &self,
        base: &Base,
        outgoing: &Outgoing,
        played: &Turn,
        now: Millis,
    ) -> Result<Vec<Part>, AppError> {
        let document = |kind: &str, name: String, media: &str, content: String| Part::Document {
            kind: kind.to_owned(),
            name,
            media: media.to_owned(),
            content,
        };
        Ok(match outgoing {
            Outgoing::Text { id, text, buttons } => vec![Part::Text {
                id: id.clone(),
                text: text.clone(),
                buttons: buttons
                    .iter()
                    .map(|button| Button {
                        id: button.id.clone(),
                        text: button.text.clone(),
                    })
                    .collect(),
                replaces: None,
            }],
            Outgoing::Letter {
                kind,
                reading_copy,
                locale,
                name,
                subject,
                text,
                file,
            } => vec![
                Part::Letter {
                    kind: kind.to_string(),
                    locale: locale.clone(),
                    copy: *reading_copy,
                    subject: subject.clone(),
                    text: text.clone(),
                },
                document(
                    kind.as_str(),
                    format!("{name}.txt"),
                    "text/plain",
                    file.clone(),
                ),
            ],
            Outgoing::Again { case, letter } => {
                let name = side_name(*case, KeptAs::Letter(*letter));
                let content = self.records.side(base.key(), name, now).await?;
                // An empty file is refused by Telegram, and says nothing.
                let Some(content) = content.filter(|content| !content.is_empty()) else {
                    return Ok(self.lost(played).into_iter().collect());
                };
                let content = String::from_utf8_lossy(&content).into_owned();
                let name = format!("{letter:02}.txt");
                vec![document("letter", name, "text/plain", content)]
            }
            Outgoing::Export => {
                let sides = self.records.sides(base.key(), now).await?;
                let texts = sides.into_iter().map(|(name, content)| {
                    let text = String::from_utf8_lossy(&content).into_owned();
                    let (case, what) = place_of(name);
                    (case, what, text)
                });
                let export = Export::new(&played.session, texts);
                let content = export.to_json();
                vec![document(
                    "export",
                    "hearback.json".into(),
                    "application/json",
                    content,
                )]
            }
        })
    }
}

/// The side record of a kept text. A chat has few cases with few letters each: both fit.
pub(super) fn side_name(case: CaseId, what: KeptAs) -> SideName {
    let (kind, number) = match what {
        KeptAs::Letter(number) => (SideKind::Letter, number),
        KeptAs::Reply(number) => (SideKind::Reply, number),
    };
    SideName {
        kind,
        number: case.0.saturating_mul(1000).saturating_add(number),
    }
}

/// The place of a kept text, by its side record.
fn place_of(name: SideName) -> (CaseId, KeptAs) {
    let number = name.number % 1000;
    let what = match name.kind {
        SideKind::Letter => KeptAs::Letter(number),
        SideKind::Reply => KeptAs::Reply(number),
    };
    (CaseId(name.number / 1000), what)
}
