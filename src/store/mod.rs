//! What the bot remembers, and what may be relied upon when a process dies at any line.
//!
//! Two levels, so that the secrets have one home. [`Records`] is what the shells above use: it
//! takes a chat's session and finished messages as plain bytes, seals them, and judges what it
//! reads. A [`Store`] below it holds rows: it compares versions, keeps the order, hands out leases
//! and wakes chats, but never sees a plain byte, an outside id or a key. A new store is therefore
//! small, and cannot leak.
//!
//! # One turn, as the shell above plays it
//!
//! 1. [`Records::load`] gives what is known, and the ids of the updates that were taken already.
//!    [`Records::recall`] gives what this process itself wrote a moment ago; if that is not true
//!    any more, step 3 finds out.
//! 2. The turn is computed; nothing is written meanwhile.
//! 3. [`Records::commit`] writes session, outgoing parts, update ids, agenda and side records in
//!    one step, or nothing at all if another turn came first; then go back to 1.
//! 4. Who got the send lease sends the first part, strikes it ([`Records::strike`]) and is told
//!    what is next; who did not get it is done, since the other's strike will find the new parts.
//!
//! # What every store promises
//!
//! - **All or nothing.** Every method is one step: after a crash at any point its effects are all
//!   there or none is. Once a method has returned `Ok`, its effects are there after a restart,
//!   as far as the medium is durable (a memory store is not).
//! - **One winner.** Of several commits based on the same version exactly one is written; the
//!   others learn [`Outcome::Conflict`] and have changed nothing. A version is never used twice
//!   for one chat, also not after it was deleted or set aside.
//! - **Parts go out in order.** A part stays until it is struck, is never handed out again after
//!   that, and is handed out only to the owner of the lease. A crash between sending and striking
//!   hands that one part out again. Striking does not change the version.
//! - **Who is back is not shut out.** That a person has closed the chat is found out with a part,
//!   and written only if nothing was committed since that part was handed out. The wish of what
//!   the person does ends it, in whichever order the two arrive.
//! - **Leases end.** A lease that is not renewed ends by itself, and the chat is due then. A store
//!   that is shared between machines judges leases, claims and ends by its own clock and ignores
//!   the `now` it is given; the others go by `now`, so that a simulated clock works.
//! - **Nobody is forgotten.** A chat with a part waiting, a wake or an end stands in the agenda of
//!   its shard. A claim puts it off and does not remove it, so that a claimer's death delays only.
//! - **One lane.** Whoever shares a store passes one after the other, each for the span that it was
//!   given: so what is sent unasked has one pace, however many processes send it.
//! - **Nothing unreadable is overwritten.** It is moved to a place of its own, as it was.
//!
//! A store on a server does each of commit, advance and claim in one script: every argument is in
//! [`Put`], [`Wish`] and the like, no decision needs a sealed byte, and all keys of a chat and the
//! agenda of its shard can share one hash tag.

mod backup;
mod dump;
mod embedded;
mod error;
mod files;
mod head;
mod keys;
mod memory;
mod record;
mod redis;
mod rekey;
mod restore;
mod rows;
mod seal;
mod seen;
mod side;
pub mod suite;
mod types;

use std::future::Future;
use std::time::Duration;

pub use backup::{BackUp, BackedUp};
pub use embedded::Embedded;
pub use error::StoreError;
pub use files::is_private;
pub(crate) use files::make_whole;
pub use keys::{KeyError, KeyRing};
pub use memory::Memory;
pub use record::{
    Base, Commit, Committed, Defect, Farewell, Header, Live, Loaded, Part, Records, Session, Side,
};
pub use redis::{Durability, Loss, Redis};
pub use rekey::{KeysUsed, Rekeyed};
pub use restore::{Contents, Onto, RestoreError, Restored, restore};
pub use seen::{KEPT_FOR, KEPT_IDS, UpdateId};
pub use types::{
    Advance, Aside, Body, Chat, ChatKey, Claimed, Field, Found, Holder, LANE_AHEAD, Lease, Millis,
    Outcome, Over, Overview, Owner, PartId, Pass, Pause, Paused, Put, SHARDS, Sending, SideKind,
    SideName, Stored, Version, Why, Wish,
};

/// Rows of sealed bytes, with versions, leases and an agenda; see the module for the promises.
///
/// Clones are handles on the same store.
pub trait Store: Clone + Send + Sync + 'static {
    /// Reads the store's own header (the wrapped name key), if it has one.
    fn meta(&self) -> impl Future<Output = Result<Option<Vec<u8>>, StoreError>> + Send;

    /// Replaces the header if it is still `expected`; answers whether it did.
    fn swap_meta(
        &self,
        expected: Option<Vec<u8>>,
        new: Vec<u8>,
    ) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// Reads all of a chat but its side records. A chat past its end is absent.
    fn load(
        &self,
        key: ChatKey,
        now: Millis,
    ) -> impl Future<Output = Result<Found, StoreError>> + Send;

    /// Writes a turn or a tombstone if the chat's version is still the expected one.
    ///
    /// Asks for the lease in the same step: it is granted if parts are waiting and no other
    /// owner holds it.
    fn commit(
        &self,
        put: Put,
        now: Millis,
    ) -> impl Future<Output = Result<Outcome, StoreError>> + Send;

    /// Waits until a chat at this version or a later one is as safe as a commit that was answered:
    /// who learns that an update was taken before does not know whether that commit was.
    fn confirm(
        &self,
        _key: ChatKey,
        _version: Version,
    ) -> impl Future<Output = Result<(), StoreError>> + Send {
        async { Ok(()) }
    }

    /// Strikes a part, if one is named, then renews or takes the lease and hands out what is next.
    ///
    /// The part is struck also for somebody who has lost the lease, because it was sent. With
    /// nothing left the lease is given back in the same step.
    fn advance(
        &self,
        key: ChatKey,
        struck: Option<PartId>,
        wish: Wish,
        now: Millis,
    ) -> impl Future<Output = Result<Advance<(PartId, Vec<u8>)>, StoreError>> + Send;

    /// Turns the owner's lease into a pause, unless it is for what the person ends and the chat
    /// has moved on since: then it is the owner's still, who tries again.
    fn pause(
        &self,
        key: ChatKey,
        owner: Owner,
        pause: Pause,
        now: Millis,
    ) -> impl Future<Output = Result<Paused, StoreError>> + Send;

    /// Takes at most `limit` chats of a shard that are due, earliest first, and puts them off by
    /// `hold`. Chats past their end are removed and not handed out. Says by which moment they
    /// were due, since the caller's clock may show another.
    fn claim(
        &self,
        shard: u8,
        hold: Duration,
        limit: usize,
        now: Millis,
    ) -> impl Future<Output = Result<Claimed, StoreError>> + Send;

    /// Takes the next `span` of the lane, if that begins within `within`.
    fn pass(
        &self,
        span: Duration,
        within: Duration,
        now: Millis,
    ) -> impl Future<Output = Result<Pass, StoreError>> + Send;

    /// Lets nobody pass for `span` (at most [`LANE_AHEAD`]); who was let in before is not held up.
    fn close_lane(
        &self,
        span: Duration,
        now: Millis,
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Reads one side record.
    fn side(
        &self,
        key: ChatKey,
        name: SideName,
        now: Millis,
    ) -> impl Future<Output = Result<Option<Vec<u8>>, StoreError>> + Send;

    /// Reads all side records of a chat, in the order of their names.
    fn sides(
        &self,
        key: ChatKey,
        now: Millis,
    ) -> impl Future<Output = Result<Vec<(SideName, Vec<u8>)>, StoreError>> + Send;

    /// Replaces those of the given fields that still exist, if the version is `version`; answers
    /// whether it was. Neither version, lease nor agenda change.
    fn reseal(
        &self,
        key: ChatKey,
        version: Version,
        fields: Vec<(Field, Vec<u8>)>,
    ) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// Moves a chat's rows, side records included, to the place of what was set aside, if the
    /// version is `version` (`None`: no version can be read); answers whether it did.
    fn set_aside(
        &self,
        key: ChatKey,
        version: Option<Version>,
        now: Millis,
    ) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// Lists what was set aside, oldest first, at most `limit`.
    fn asides(&self, limit: usize) -> impl Future<Output = Result<Vec<Aside>, StoreError>> + Send;

    /// Drops what was set aside before `before`; answers how many chats that were.
    fn drop_asides(&self, before: Millis)
    -> impl Future<Output = Result<usize, StoreError>> + Send;

    /// Counts the chats, and tells when the first of the agenda is due.
    fn overview(&self) -> impl Future<Output = Result<Overview, StoreError>> + Send;

    /// Walks over all chats in the order of their keys, from the one behind `after`.
    fn chats(
        &self,
        after: Option<ChatKey>,
        limit: usize,
    ) -> impl Future<Output = Result<Vec<ChatKey>, StoreError>> + Send;
}
