//! The form of a back-up: one JSON object a line, the same for every kind of store.
//!
//! ```text
//! {"hearback":"back-up","format":1,"schema":1,"made":…,"header":"…"}
//! {"chat":"…","version":…,"wake":…,"keep_until":…,"session":"…","ids":"…","parts":[…],"sides":[…]}
//! {"end":{"chats":1,"left":0,"blake3":"…"}}
//! ```
//!
//! Fields are sealed as they lie in the store, in base64: without the keys the file is of no use,
//! to nobody. Leases are left out, since who held one is not there any more. The agenda follows
//! from the rest. The last line holds the hash of all lines before, their ends included.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::seal::Place;
use super::types::{
    Body, ChatKey, Field, Millis, PartId, Put, SideKind, SideName, Stored, Version,
};

/// How this release writes a back-up.
pub(super) const FORMAT: u32 = 1;

/// How the last line begins.
pub(super) const END: &str = "{\"end\":";

/// The first line.
#[derive(Serialize, Deserialize)]
pub(super) struct First {
    pub(super) hearback: String,
    pub(super) format: u32,
    /// Of the release that made it.
    pub(super) schema: u8,
    /// When, in milliseconds since 1970.
    pub(super) made: i64,
    /// The header of the store: the name key, wrapped.
    pub(super) header: Bytes,
}

/// What the first line says of itself.
pub(super) const KIND: &str = "back-up";

/// The last line.
#[derive(Serialize, Deserialize)]
pub(super) struct Last {
    pub(super) end: End,
}

#[derive(Serialize, Deserialize)]
pub(super) struct End {
    pub(super) chats: usize,
    /// Chats that could not be read and are not here.
    pub(super) left: usize,
    pub(super) blake3: String,
}

/// One chat.
#[derive(Serialize, Deserialize)]
pub(super) struct Row {
    chat: Bytes,
    version: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    wake: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) keep_until: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    session: Option<Bytes>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ids: Option<Bytes>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    parts: Vec<(u64, u16, Bytes)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    sides: Vec<(Kind, u32, Bytes)>,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Letter,
    Reply,
}

impl Row {
    pub(super) fn new(key: ChatKey, stored: Stored, sides: Vec<(SideName, Vec<u8>)>) -> Self {
        let part = |(id, sealed): (PartId, _)| (id.version.0, id.index, Bytes(sealed));
        let side = |(name, sealed): (SideName, _)| {
            let kind = match name.kind {
                SideKind::Letter => Kind::Letter,
                SideKind::Reply => Kind::Reply,
            };
            (kind, name.number, Bytes(sealed))
        };
        Self {
            chat: Bytes(key.0.to_vec()),
            version: stored.version.0,
            wake: stored.wake.map(|at| at.0),
            keep_until: stored.keep_until.map(|at| at.0),
            session: stored.session.map(Bytes),
            ids: stored.ids.map(Bytes),
            parts: stored.parts.into_iter().map(part).collect(),
            sides: sides.into_iter().map(side).collect(),
        }
    }

    pub(super) fn key(&self) -> Option<ChatKey> {
        self.chat.0.as_slice().try_into().ok().map(ChatKey)
    }

    /// All sealed fields, each with its place.
    pub(super) fn sealed(&self, key: ChatKey) -> Vec<(Place, &[u8])> {
        let version = Version(self.version);
        let session = self.session.iter().map(|sealed| (Field::Session, sealed));
        let ids = self.ids.iter().map(|sealed| (Field::Ids, sealed));
        let parts = self.parts.iter().map(|(of, index, sealed)| {
            let id = PartId {
                version: Version(*of),
                index: *index,
            };
            (Field::Part(id), sealed)
        });
        let sides = self
            .sides
            .iter()
            .map(|(kind, number, sealed)| (Field::Side(kind.name(*number)), sealed));
        let all = session.chain(ids).chain(parts).chain(sides);
        all.map(|(field, sealed)| {
            let place = Place {
                key,
                field,
                version,
            };
            (place, sealed.0.as_slice())
        })
        .collect()
    }

    /// The write that puts the chat where nothing is.
    pub(super) fn put(self, key: ChatKey) -> Put {
        let part = |(version, index, sealed): (u64, u16, Bytes)| {
            let version = Version(version);
            (PartId { version, index }, sealed.0)
        };
        let body = match self.session {
            Some(session) => Body::Turn {
                session: session.0,
                struck: Vec::new(),
                sides: self
                    .sides
                    .into_iter()
                    .map(|(kind, number, sealed)| (kind.name(number), Some(sealed.0)))
                    .collect(),
                wake: self.wake.map(Millis),
            },
            None => Body::Tombstone,
        };
        Put {
            key,
            expected: None,
            version: Version(self.version),
            // Without them the chat was damaged, and stays so.
            ids: self.ids.map(|ids| ids.0).unwrap_or_default(),
            body,
            parts: self.parts.into_iter().map(part).collect(),
            lease: None,
            keep_until: self.keep_until.map(Millis),
        }
    }
}

impl Kind {
    fn name(self, number: u32) -> SideName {
        let kind = match self {
            Self::Letter => SideKind::Letter,
            Self::Reply => SideKind::Reply,
        };
        SideName { kind, number }
    }
}

/// Bytes that are written in base64.
pub(super) struct Bytes(pub(super) Vec<u8>);

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        let bytes = STANDARD.decode(text.as_bytes());
        bytes.map(Self).map_err(|_| D::Error::custom("no base64"))
    }
}
