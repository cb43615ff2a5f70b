//! Sending: the lease, the strike, and who is due.

use std::time::Duration;

use super::super::seal::Place;
use super::super::types::{
    Advance, ChatKey, Claimed, Field, Millis, Owner, PartId, Pause, Paused, Wish,
};
use super::super::{Store, StoreError};
use super::{Part, Records};
use crate::fault::{self, Plant, Point};

impl<S: Store> Records<S> {
    /// Strikes a part that was sent, renews the lease, and answers what is next.
    ///
    /// # Errors
    /// When the store cannot be used; the part may then go out again.
    pub async fn strike(
        &self,
        key: ChatKey,
        part: PartId,
        wish: Wish,
        now: Millis,
    ) -> Result<Advance<Part>, StoreError> {
        self.advance(key, Some(part), wish, now).await
    }

    /// Takes the lease of a chat with parts waiting, and answers what is first.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn take(
        &self,
        key: ChatKey,
        wish: Wish,
        now: Millis,
    ) -> Result<Advance<Part>, StoreError> {
        self.advance(key, None, wish, now).await
    }

    async fn advance(
        &self,
        key: ChatKey,
        struck: Option<PartId>,
        wish: Wish,
        now: Millis,
    ) -> Result<Advance<Part>, StoreError> {
        let (begins, done) = match struck {
            Some(_) => (Point::StrikeBegins, Point::Struck),
            None => (Point::TakeBegins, Point::LeaseTaken),
        };
        let struck = struck.filter(|_| !fault::is_planted(Plant::NeverStrike));
        fault::at(begins);
        let advanced = self.sure(self.store.advance(key, struck, wish, now).await)?;
        fault::at(done);
        match &advanced {
            Advance::Next { .. } => struck.map_or((), |part| self.recent.struck(key, part)),
            Advance::Done => match struck {
                Some(part) => self.recent.struck(key, part),
                None => self.recent.forget(key),
            },
            Advance::Held { .. } | Advance::Gone | Advance::Unreadable => self.recent.forget(key),
        }
        Ok(match advanced {
            Advance::Next {
                part: (id, sealed),
                version,
                until,
            } => {
                let place = Place {
                    key,
                    field: Field::Part(id),
                    version: id.version,
                };
                match self.sealer.open(place, &sealed) {
                    Ok((schema, bytes)) => Advance::Next {
                        part: Part { id, schema, bytes },
                        version,
                        until,
                    },
                    Err(_) => Advance::Unreadable,
                }
            }
            Advance::Done => Advance::Done,
            Advance::Held { until } => Advance::Held { until },
            Advance::Gone => Advance::Gone,
            Advance::Unreadable => Advance::Unreadable,
        })
    }

    /// Stops sending to a chat, and looks again when the pause is over: see [`Store::pause`].
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn pause(
        &self,
        key: ChatKey,
        owner: Owner,
        pause: Pause,
        now: Millis,
    ) -> Result<Paused, StoreError> {
        fault::at(Point::PauseBegins);
        self.recent.forget(key);
        let paused = self.sure(self.store.pause(key, owner, pause, now).await)?;
        fault::at(Point::Paused);
        Ok(paused)
    }

    /// Takes chats that are due: see [`Store::claim`].
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn claim(
        &self,
        shard: u8,
        hold: Duration,
        limit: usize,
        now: Millis,
    ) -> Result<Claimed, StoreError> {
        self.recent.age(now);
        self.sure(self.store.claim(shard, hold, limit, now).await)
    }
}
