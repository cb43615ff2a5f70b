//! Rotation of the data key: all that an older key sealed is sealed anew, beside a running service.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::keys;
use super::record::Records;
use super::seal::{self, Place, Refused, Sealed};
use super::types::{ChatKey, Field, Found, Millis, Stored};
use super::{Store, StoreError};
use crate::fault::{self, Point};

/// What a rotation has done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rekeyed {
    /// Chats looked at.
    pub chats: usize,
    /// Fields sealed anew.
    pub fields: usize,
    /// Chats with a field that could not be opened, left as they are.
    pub left: usize,
    /// Chats that were set aside: they stay under the key that sealed them, since what cannot be
    /// read cannot be sealed anew. Taking that key away makes them worthless as evidence.
    pub aside: usize,
}

/// Which keys a store lies under.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeysUsed {
    /// Chats looked at.
    pub chats: usize,
    /// Of these, chats with a field that another key than the current one has sealed.
    pub old: usize,
    /// For each key, by its id, how many chats have a field under it.
    pub by_key: BTreeMap<String, usize>,
    /// The key of the store's header.
    pub header: String,
    /// The key that is written with.
    pub current: String,
    /// Chats that were set aside, under whatever key.
    pub aside: usize,
    /// Of those looked at, chats that a newer release has written.
    #[serde(default)]
    pub newer: usize,
}

impl KeysUsed {
    /// Whether anything but what was set aside needs a key besides the current one.
    pub fn is_pending(&self) -> bool {
        self.old > 0 || self.header != self.current
    }
}

/// How many chats are listed at a time.
const PAGE: usize = 256;

impl<S: Store> Records<S> {
    /// Seals everything under the current key. The older keys can be taken from the ring of every
    /// process once this has answered and nothing was left.
    ///
    /// # Errors
    /// When the store cannot be used; it can be started again.
    pub async fn rekey(&self, now: Millis) -> Result<Rekeyed, StoreError> {
        self.rekey_telling(now, |_| {}).await
    }

    /// As [`Records::rekey`]; `tell` hears how far it is.
    ///
    /// # Errors
    /// As for [`Records::rekey`].
    pub async fn rekey_telling(
        &self,
        now: Millis,
        mut tell: impl FnMut(&Rekeyed) + Send,
    ) -> Result<Rekeyed, StoreError> {
        let mut done = Rekeyed::default();
        let mut after = None;
        loop {
            let page = self.store.chats(after, PAGE).await?;
            for key in &page {
                done.chats += 1;
                match self.rekey_chat(*key, now).await? {
                    Some(fields) => done.fields += fields,
                    None => done.left += 1,
                }
            }
            tell(&done);
            match page.last() {
                Some(last) => after = Some(*last),
                None => break,
            }
        }
        done.aside = self.store.asides(usize::MAX).await?.len();
        // The name key last: a process with the old keys alone can start until then.
        if let Some(meta) = self.store.meta().await? {
            let (name, is_current) = seal::unwrap(self.sealer.ring(), &meta)?;
            if !is_current {
                fault::at(Point::HeaderLeft);
                let new = seal::wrap(self.sealer.ring(), &name)?;
                self.store.swap_meta(Some(meta), new).await?;
            }
        }
        Ok(done)
    }

    /// Looks under which keys the first `limit` chats and the header lie; `tell` hears how many
    /// chats were looked at.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn keys_used(
        &self,
        now: Millis,
        limit: usize,
        mut tell: impl FnMut(usize) + Send,
    ) -> Result<KeysUsed, StoreError> {
        let current = self.sealer.ring().current().id();
        let mut used = KeysUsed {
            current: keys::show(current),
            aside: self.store.asides(usize::MAX).await?.len(),
            ..KeysUsed::default()
        };
        let meta = self.store.meta().await?.unwrap_or_default();
        used.header = seal::key_of_header(&meta).map_or_else(String::new, keys::show);
        let mut after = None;
        while used.chats < limit {
            let page = PAGE.min(limit - used.chats);
            let page = self.store.chats(after, page).await?;
            let Some(last) = page.last() else { break };
            after = Some(*last);
            for key in &page {
                used.chats += 1;
                let Found::Stored(stored) = self.store.load(*key, now).await? else {
                    continue;
                };
                let fields = self.fields(*key, stored, now).await?;
                let schemas = fields.iter().filter_map(|(_, sealed)| sealed.first());
                let is_newer = schemas
                    .max()
                    .is_some_and(|schema| *schema > self.sealer.schema());
                used.newer += usize::from(is_newer);
                let mut ids: Vec<_> = fields
                    .iter()
                    .filter_map(|(_, sealed)| seal::key_of(sealed))
                    .collect();
                ids.sort_unstable();
                ids.dedup();
                used.old += usize::from(ids.iter().any(|id| *id != current));
                for id in ids {
                    *used.by_key.entry(keys::show(id)).or_default() += 1;
                }
            }
            tell(used.chats);
        }
        Ok(used)
    }

    /// All sealed fields of a chat.
    async fn fields(
        &self,
        key: ChatKey,
        stored: Stored,
        now: Millis,
    ) -> Result<Vec<(Field, Vec<u8>)>, StoreError> {
        let mut fields = Vec::new();
        fields.extend(stored.session.map(|sealed| (Field::Session, sealed)));
        fields.extend(stored.ids.map(|sealed| (Field::Ids, sealed)));
        let parts = stored.parts.into_iter();
        fields.extend(parts.map(|(id, sealed)| (Field::Part(id), sealed)));
        let sides = self.store.sides(key, now).await?.into_iter();
        fields.extend(sides.map(|(name, sealed)| (Field::Side(name), sealed)));
        Ok(fields)
    }

    /// Answers how many fields were sealed anew; `None`: one cannot be opened.
    async fn rekey_chat(&self, key: ChatKey, now: Millis) -> Result<Option<usize>, StoreError> {
        loop {
            let stored = match self.store.load(key, now).await? {
                Found::Absent => return Ok(Some(0)),
                Found::Unreadable => return Ok(None),
                Found::Stored(stored) => stored,
            };
            let version = stored.version;
            let fields = self.fields(key, stored, now).await?;
            let (mut anew, mut left) = (Vec::new(), false);
            for (field, sealed) in fields {
                let place = Place {
                    key,
                    field,
                    version,
                };
                match self.sealer.reseal(place, &sealed) {
                    Ok(Some(sealed)) => anew.push((field, sealed)),
                    Ok(None) => {}
                    Err(Refused::Sealed(Sealed::Broken | Sealed::Newer(_) | Sealed::OtherKey)) => {
                        left = true;
                    }
                    Err(Refused::Store(error)) => return Err(error),
                }
            }
            let count = anew.len();
            // A turn in between has sealed with whatever key its process holds: look again.
            if count == 0 {
                return Ok((!left).then_some(0));
            }
            fault::at(Point::ResealBegins);
            if self.store.reseal(key, version, anew).await? {
                fault::at(Point::Resealed);
                return Ok((!left).then_some(count));
            }
        }
    }
}
