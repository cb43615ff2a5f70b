//! The values that a store and its callers speak in.

use std::fmt;
use std::time::Duration;

use super::StoreError;
use super::keys;

/// Number of agenda shards. Written into every store and never changed.
pub const SHARDS: u8 = 64;

/// A moment, in milliseconds since 1970 (UTC).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Millis(pub i64);

impl Millis {
    /// The moment `span` later, or the last one that can be written.
    #[must_use]
    pub fn after(self, span: Duration) -> Self {
        let span = i64::try_from(span.as_millis()).unwrap_or(i64::MAX);
        Self(self.0.saturating_add(span))
    }

    /// The moment `span` earlier, or the first one that can be written.
    #[must_use]
    pub fn before(self, span: Duration) -> Self {
        let span = i64::try_from(span.as_millis()).unwrap_or(i64::MAX);
        Self(self.0.saturating_sub(span))
    }
}

/// The id by which the outside knows a chat. Stored sealed only; its debug form is empty.
#[derive(Clone, PartialEq, Eq)]
pub struct Chat(String);

impl Chat {
    /// Names a chat as the outside does.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// The id as it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<i64> for Chat {
    fn from(id: i64) -> Self {
        Self(id.to_string())
    }
}

impl fmt::Debug for Chat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Chat(..)")
    }
}

/// The name of a chat in the store: a keyed hash of its outside id.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChatKey(pub [u8; 16]);

impl ChatKey {
    /// The agenda shard. The key is a hash already, so six of its bits spread chats evenly.
    pub fn shard(self) -> u8 {
        self.0[0] % SHARDS
    }
}

impl ChatKey {
    /// Four bytes, enough to follow a chat through a log and too few to look one up.
    pub fn short(self) -> String {
        let [a, b, c, d, ..] = self.0;
        format!("{a:02x}{b:02x}{c:02x}{d:02x}")
    }
}

impl fmt::Debug for ChatKey {
    /// As [`ChatKey::short`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ChatKey({}..)", self.short())
    }
}

/// The number of a chat's last commit.
///
/// The first of a chat is drawn at random, so that a chat which was deleted or set aside and
/// begins again never meets a version of its former life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(pub u64);

impl Version {
    /// Draws a first version. 48 bits, since a script on a server may count in doubles.
    pub(crate) fn first() -> Result<Self, StoreError> {
        Ok(Self((keys::random_u64()? >> 16) | 1))
    }

    /// The version after this one.
    #[must_use]
    pub(crate) fn next(self) -> Self {
        Self(self.0.wrapping_add(1))
    }
}

/// An outgoing part: the version whose commit wrote it, and its place there. Parts go out in the
/// order of their ids, which are never used again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartId {
    /// Version of the commit that wrote the part.
    pub version: Version,
    /// Place among the parts of that commit, from 0.
    pub index: u16,
}

/// What a side record holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SideKind {
    /// A letter as it went out.
    Letter,
    /// A reply of the company, as it was pasted.
    Reply,
}

/// The name of a side record within its chat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SideName {
    /// What it holds.
    pub kind: SideKind,
    /// Which one; the session counts them.
    pub number: u32,
}

/// A sealed field of a chat. Each is sealed under its own name, so that none can take the place
/// of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The session.
    Session,
    /// The outside id and the update ids seen.
    Ids,
    /// An outgoing part.
    Part(PartId),
    /// A side record.
    Side(SideName),
}

/// Whoever sends: one go of one sender, not a process. Two turns of one process that shared an
/// owner would both believe the lease to be theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Owner(pub u64);

impl Owner {
    /// An owner that nobody else is.
    ///
    /// # Errors
    /// When the system gives no random bytes.
    pub fn fresh() -> Result<Self, StoreError> {
        let drawn = Self(keys::random_u64()?);
        if [Self::NOBODY, Self::LANE].contains(&drawn) {
            return Ok(Self(0));
        }
        Ok(drawn)
    }

    /// No sender's: stands in a written head for a chat that the person has closed. A release
    /// that knows of no such chat takes it for a sender's lease, and leaves it alone.
    pub(crate) const NOBODY: Self = Self(u64::MAX);

    /// No sender's either: stands there for a chat that waits for its turn in the lane.
    pub(crate) const LANE: Self = Self(u64::MAX - 1);
}

/// The right to send a chat's parts, for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lease {
    /// Who has it.
    pub holder: Holder,
    /// The lease is over at this moment.
    pub until: Millis,
}

/// Who may send to a chat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// Whoever sends.
    Sender(Owner),
    /// Nobody for now: the channel asked for a pause (`retry_after`, say), or does not answer.
    Pause,
    /// Nobody: the person has closed the chat.
    Closed,
    /// Nobody for now: what waits is nobody's answer, and the lane is full.
    Lane,
}

impl Holder {
    /// As it is written: nothing for a pause.
    pub(crate) fn written(self) -> Option<Owner> {
        match self {
            Self::Sender(owner) => Some(owner),
            Self::Pause => None,
            Self::Closed => Some(Owner::NOBODY),
            Self::Lane => Some(Owner::LANE),
        }
    }

    /// As it was written.
    pub(crate) fn of(written: Option<Owner>) -> Self {
        match written {
            None => Self::Pause,
            Some(Owner::NOBODY) => Self::Closed,
            Some(Owner::LANE) => Self::Lane,
            Some(owner) => Self::Sender(owner),
        }
    }
}

/// A pause in sending, which the owner of the lease puts in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pause {
    /// How long it lasts, by whichever clock the store goes; the chat is looked at again then.
    pub hold: Duration,
    /// What for.
    pub why: Why,
}

/// Why nobody sends for a while. What a person's coming would end holds the version at which the
/// part was handed out: a commit since then may be the person, and then there is no such pause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The channel asked for it, or does not answer.
    Channel,
    /// The person has closed the chat.
    Closed(Version),
    /// What waits is nobody's answer, and the lane is full.
    Lane(Version),
}

impl Why {
    /// In whose place the lease stands then.
    pub(crate) fn holder(self) -> Holder {
        match self {
            Self::Channel => Holder::Pause,
            Self::Closed(_) => Holder::Closed,
            Self::Lane(_) => Holder::Lane,
        }
    }

    /// The version that the chat must still have.
    pub(crate) fn version(self) -> Option<Version> {
        match self {
            Self::Channel => None,
            Self::Closed(version) | Self::Lane(version) => Some(version),
        }
    }
}

/// What became of a pause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paused {
    /// Nobody sends now.
    Written,
    /// The chat has moved on since the part was handed out; the lease is still the owner's.
    Overtaken,
    /// The lease is another's, or the chat is not there.
    NotYours,
}

/// A wish for the lease.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// For whom.
    pub owner: Owner,
    /// For how long; a send must time out well before.
    pub hold: Duration,
    /// What may be ended for it.
    pub over: Over,
}

/// What a wish for the lease may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Over {
    /// Nothing.
    Nothing,
    /// That the chat is closed, or waits for the lane: for what the person does, who is there
    /// then.
    Closed,
    /// A pause, too: where no channel can have asked for it.
    Pauses,
}

/// All of a commit, sealed.
#[derive(Debug, Clone)]
pub struct Put {
    /// The chat.
    pub key: ChatKey,
    /// The version that was read; `None`: nothing was there.
    pub expected: Option<Version>,
    /// The version to write.
    pub version: Version,
    /// [`Field::Ids`], sealed.
    pub ids: Vec<u8>,
    /// What else is written.
    pub body: Body,
    /// New outgoing parts, sealed, in order.
    pub parts: Vec<(PartId, Vec<u8>)>,
    /// Who would like to send; without a wish the parts wait for the agenda.
    pub lease: Option<Wish>,
    /// When the chat is forgotten whatever else happens.
    pub keep_until: Option<Millis>,
}

/// The part of a commit in which a turn and a deletion differ.
#[derive(Debug, Clone)]
pub enum Body {
    /// A turn.
    Turn {
        /// [`Field::Session`], sealed.
        session: Vec<u8>,
        /// Parts that are taken out unsent.
        struck: Vec<PartId>,
        /// Side records to write, or to remove (`None`).
        sides: Vec<(SideName, Option<Vec<u8>>)>,
        /// When the chat wants to be looked at next.
        wake: Option<Millis>,
    },
    /// Removes session, parts, side records and everything of this chat that was set aside.
    Tombstone,
}

/// What is found under a key.
#[derive(Debug, Clone)]
pub enum Found {
    /// Nothing, or a chat past its end.
    Absent,
    /// A chat, sealed.
    Stored(Stored),
    /// Rows of which not even the clear ones can be read.
    Unreadable,
}

/// A chat as it is stored.
#[derive(Debug, Clone)]
pub struct Stored {
    /// Number of the last commit.
    pub version: Version,
    /// The lease, also when it is over.
    pub lease: Option<Lease>,
    /// When the chat wants to be looked at.
    pub wake: Option<Millis>,
    /// When it is forgotten.
    pub keep_until: Option<Millis>,
    /// [`Field::Session`]; none in a tombstone.
    pub session: Option<Vec<u8>>,
    /// [`Field::Ids`].
    pub ids: Option<Vec<u8>>,
    /// Parts waiting, in order.
    pub parts: Vec<(PartId, Vec<u8>)>,
}

/// What became of a commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Written.
    Committed(Sending<PartId>),
    /// The version is another one; nothing was written.
    Conflict,
}

/// Who sends after a commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sending<T> {
    /// The lease is yours: send this part.
    Yours {
        /// The first part waiting, which may be older than the commit.
        first: T,
        /// The lease is over at this moment.
        until: Millis,
    },
    /// Another holds the lease, or sending is paused; the parts will be found.
    Theirs {
        /// End of that lease or pause.
        until: Millis,
    },
    /// No part is waiting, or no lease was wished for.
    Nobody,
}

/// What comes after a strike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Advance<T> {
    /// Send this part; the lease was renewed.
    Next {
        /// Which part, and what it holds.
        part: T,
        /// The chat's version at this moment.
        version: Version,
        /// The lease is over at this moment.
        until: Millis,
    },
    /// Nothing is waiting; the lease has been given back.
    Done,
    /// Another holds the lease, or sending is paused.
    Held {
        /// End of that lease or pause.
        until: Millis,
    },
    /// The chat is not there any more.
    Gone,
    /// The chat, or the next part, cannot be read: load it to learn more.
    Unreadable,
}

/// The longest for which the lane of [`Store::pass`](super::Store::pass) can be taken ahead. What
/// says more comes from a clock that was wrong, and counts for nothing.
pub const LANE_AHEAD: Duration = Duration::from_secs(60 * 60);

/// What who wants to pass is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pass {
    /// The span is yours, and begins after this wait.
    In(Duration),
    /// It would begin later than you would wait; nothing was taken.
    Full(Duration),
}

/// Chats that were due, and when that was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    /// The moment by which they were: that of the clock by which the store goes.
    pub now: Millis,
    /// The chats, earliest first.
    pub keys: Vec<ChatKey>,
}

/// A store at a glance.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Overview {
    /// How many chats there are, tombstones included, and those whose end has come until a claim
    /// clears them away.
    pub chats: usize,
    /// When the first chat of the agenda is due. A service that runs takes it within seconds.
    pub earliest: Option<Millis>,
}

/// A chat that was set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// The chat.
    pub key: ChatKey,
    /// When that was.
    pub at: Millis,
    /// How many rows were kept.
    pub rows: usize,
    /// Their size in bytes.
    pub bytes: usize,
}
