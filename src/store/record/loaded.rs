//! What is known about a chat.

use std::{any::Any, fmt, sync::Arc};

use super::super::StoreError;
use super::super::seen::{Seen, UpdateId};
use super::super::types::{Chat, ChatKey, Field, Lease, Millis, PartId, Version};

/// What is known about a chat.
#[derive(Debug, Clone)]
pub enum Loaded {
    /// Nothing: a commit begins the chat.
    Absent(Base),
    /// It was deleted within the last day: a commit begins the chat anew, and updates from before
    /// the deletion are still known.
    Tombstone(Base),
    /// A session.
    Record(Base, Session),
    /// A field cannot be read. Nothing can be committed before it was set aside.
    Defect(Defect),
    /// Written by a release with this newer schema: leave it to a process of that release.
    Newer(u8),
    /// Sealed with a data key that this process does not have: leave it to one that does.
    OtherKey,
}

/// What a commit builds on.
#[derive(Clone)]
pub struct Base {
    pub(super) key: ChatKey,
    pub(super) version: Option<Version>,
    pub(super) seen: Seen,
    /// Parts waiting, in order.
    pub parts: Vec<Part>,
    /// The lease, also when it is over.
    pub lease: Option<Lease>,
    /// When the chat wants to be looked at next.
    pub wake: Option<Millis>,
    /// Whether it was recalled, and not read.
    pub(super) is_recalled: bool,
}

/// What a session was written from, as its writer had it.
pub type Live = Arc<dyn Any + Send + Sync>;

/// A session as it was committed.
#[derive(Clone)]
pub struct Session {
    /// The schema of the release that wrote it, never newer than this one's.
    pub schema: u8,
    /// What was given to the commit.
    pub bytes: Vec<u8>,
    /// The same, where this process wrote it a moment ago and gave it to the commit: it spares
    /// reading the bytes.
    pub live: Option<Live>,
}

/// An outgoing part.
#[derive(Clone, PartialEq, Eq)]
pub struct Part {
    /// Its name, for the strike.
    pub id: PartId,
    /// The schema of the release that wrote it, never newer than this one's.
    pub schema: u8,
    /// What was given to the commit.
    pub bytes: Vec<u8>,
}

/// A record that cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Defect {
    /// The chat.
    pub key: ChatKey,
    /// The first field that is damaged or missing; `None`: the clear ones.
    pub field: Option<Field>,
    pub(super) version: Option<Version>,
}

impl Base {
    pub(super) fn nothing(key: ChatKey, chat: Chat) -> Self {
        let seen = Seen::nothing(chat);
        Self {
            key,
            version: None,
            seen,
            parts: Vec::new(),
            lease: None,
            wake: None,
            is_recalled: false,
        }
    }

    /// The name of the chat in the store.
    pub fn key(&self) -> ChatKey {
        self.key
    }

    /// The id by which the outside knows the chat.
    pub fn chat(&self) -> &Chat {
        &self.seen.chat
    }

    /// The version that was read; `None` if nothing was there.
    pub fn version(&self) -> Option<Version> {
        self.version
    }

    /// The record as a defect: it opened, and whoever wrote it cannot read what it holds.
    pub fn defect(&self) -> Defect {
        Defect {
            key: self.key,
            field: Some(Field::Session),
            version: self.version,
        }
    }

    /// Whether an update was taken before, by the rule of
    /// [`KEPT_FOR`](crate::store::KEPT_FOR) and [`KEPT_IDS`](crate::store::KEPT_IDS). To be asked
    /// before a turn is computed.
    pub fn has_seen(&self, id: UpdateId, now: Millis) -> bool {
        self.seen.has(id, now)
    }

    /// Whether the chat was deleted within the last day, and has not begun anew since.
    pub fn is_tombstone(&self) -> bool {
        self.seen.deleted
    }

    /// Whether a message belongs to what was deleted within the last day. It may come late, and
    /// brings nothing of it back.
    pub fn has_erased(&self, message: i64, now: Millis) -> bool {
        self.seen.has_erased(message, now)
    }

    /// How many update ids are kept.
    pub fn seen(&self) -> usize {
        self.seen.len()
    }

    pub(super) fn next_version(&self) -> Result<Version, StoreError> {
        self.version
            .map_or_else(Version::first, |version| Ok(version.next()))
    }
}

// Debug forms show sizes and no content.

impl fmt::Debug for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Base")
            .field("key", &self.key)
            .field("version", &self.version)
            .field("parts", &self.parts)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Session({} bytes, schema {})",
            self.bytes.len(),
            self.schema
        )
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Part({:?}, {} bytes)", self.id, self.bytes.len())
    }
}
