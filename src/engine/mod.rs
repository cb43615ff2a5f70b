//! `turn`: one event in, a new session and finished texts out. The only way forward.
//!
//! Pure and total. No clock, no I/O, no randomness; the same arguments give the same turn;
//! every event gets an answer in every state, also in a position that the book does not
//! know any more. The shells store the session, send the texts, and wake the chat.

mod about;
mod again;
mod alarm;
pub mod answer;
mod ask;
mod blocks;
mod change;
mod command;
mod correct;
pub mod event;
mod facts;
pub mod import;
pub mod lookup;
pub(crate) mod messages;
mod notice;
mod options;
mod order;
mod pause;
mod question;
mod recognised;
mod retention;
mod returned;
mod run;
pub mod rungs;
pub mod running;
pub(crate) mod sentences;
pub mod session;
mod steer;
pub mod told;
mod understand;
pub mod view;
mod walk;
mod word;
mod write;
pub mod written;
mod zone;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::book::{Book, LetterKind};

pub use blocks::reason_text;
pub use event::{Brought, Command, Event, Other, With};
pub use facts::{Before, Facts};
pub use notice::concerned;
pub use pause::paused;
pub use recognised::may_read_reply;
pub use session::{Case, CaseId, Notice, NoticeState, Profile, Session};
pub use word::{LONGEST, Word, WordError};
pub use written::{Order, Written};

/// A chat is kept for so many months after its last event or alarm.
pub const KEPT_MONTHS: u16 = 12;

/// The same in days: never less than those months, wherever they begin.
pub const KEPT_DAYS: u16 = KEPT_MONTHS * 61 / 2;

/// What one event led to.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// The chat as it is to be stored.
    pub session: Session,
    /// What goes out, in order.
    pub outgoing: Vec<Outgoing>,
    /// Texts to be kept beside the session, or forgotten there.
    pub keep: Vec<Kept>,
    /// When the bot must look at this chat again.
    pub wake: Option<DateTime<Utc>>,
    /// Everything about this chat is to be erased; the session is not to be stored.
    pub erase: bool,
    /// The one text that goes out is the question whose button was pressed, with other ticks: it
    /// can stand in that one's place.
    pub in_place: bool,
}

/// One message.
#[derive(Clone, PartialEq, Eq)]
pub enum Outgoing {
    /// A text, perhaps with buttons.
    Text {
        /// The message that it was made of, for transcripts and programs.
        id: String,
        /// The finished text.
        text: String,
        /// In rows of one.
        buttons: Vec<Button>,
    },
    /// A text to be copied or sent on as it stands.
    Letter {
        /// Its kind.
        kind: LetterKind,
        /// The letter itself, or a copy for reading in another language.
        reading_copy: bool,
        /// Its language.
        locale: String,
        /// File name without ending.
        name: String,
        /// Subject line.
        subject: String,
        /// Body, without subject and address.
        text: String,
        /// The whole as a file.
        file: String,
    },
    /// A letter that was written earlier, as it went out: the shell knows its text.
    Again {
        /// The case.
        case: CaseId,
        /// The letter's number in it.
        letter: u32,
    },
    /// All that is stored about the chat, as a file: the shell knows it.
    Export,
}

/// The kind of a message, and never its content.
impl std::fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text { id, buttons, .. } => write!(f, "Text({id}, {} buttons)", buttons.len()),
            Self::Letter { kind, locale, .. } => write!(f, "Letter({kind}, {locale})"),
            Self::Again { case, letter } => write!(f, "Again({}, {letter})", case.0),
            Self::Export => f.write_str("Export"),
        }
    }
}

/// A button under a text.
#[derive(Clone, PartialEq, Eq)]
pub struct Button {
    /// Sent back when it is pressed.
    pub id: String,
    /// What stands on it.
    pub text: String,
}

/// A text that is kept beside the session, under a name of its own.
#[derive(Clone, PartialEq, Eq)]
pub struct Kept {
    /// The case.
    pub case: CaseId,
    /// What it is.
    pub what: KeptAs,
    /// The text; none where what was kept is to be forgotten.
    pub text: Option<String>,
}

/// What is kept beside the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeptAs {
    /// A letter as it goes out, by its number in the case.
    Letter(u32),
    /// A reply of the company as it was pasted, by the number of the letter that answers it.
    Reply(u32),
}

impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Kept({}, {:?})", self.case.0, self.what)
    }
}

/// Plays one event on a session.
pub fn turn(book: &Book, session: Session, event: &Event, now: DateTime<Utc>) -> Turn {
    let mut run = run::Run::new(book, session, now);
    run.event(event);
    run.finish()
}
