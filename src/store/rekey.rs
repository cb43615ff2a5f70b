//! Rotation of the data key: all that an older key sealed is sealed anew, beside a running service.

use super::record::Records;
use super::seal::{self, Place, Refused, Sealed};
use super::types::{ChatKey, Field, Found, Millis};
use super::{Store, StoreError};

/// What a rotation has done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
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

/// How many chats are listed at a time.
const PAGE: usize = 256;

impl<S: Store> Records<S> {
    /// Seals everything under the current key. The older keys can be taken from the ring of every
    /// process once this has answered and nothing was left.
    ///
    /// # Errors
    /// When the store cannot be used; it can be started again.
    pub async fn rekey(&self, now: Millis) -> Result<Rekeyed, StoreError> {
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
                let new = seal::wrap(self.sealer.ring(), &name)?;
                self.store.swap_meta(Some(meta), new).await?;
            }
        }
        Ok(done)
    }

    /// Answers how many fields were sealed anew; `None`: one cannot be opened.
    async fn rekey_chat(&self, key: ChatKey, now: Millis) -> Result<Option<usize>, StoreError> {
        loop {
            let stored = match self.store.load(key, now).await? {
                Found::Absent => return Ok(Some(0)),
                Found::Unreadable => return Ok(None),
                Found::Stored(stored) => stored,
            };
            let mut fields = Vec::new();
            fields.extend(stored.session.map(|sealed| (Field::Session, sealed)));
            fields.extend(stored.ids.map(|sealed| (Field::Ids, sealed)));
            fields.extend(
                stored
                    .parts
                    .into_iter()
                    .map(|(id, sealed)| (Field::Part(id), sealed)),
            );
            let sides = self.store.sides(key, now).await?;
            fields.extend(
                sides
                    .into_iter()
                    .map(|(name, sealed)| (Field::Side(name), sealed)),
            );
            let (mut anew, mut left) = (Vec::new(), false);
            for (field, sealed) in fields {
                let place = Place {
                    key,
                    field,
                    version: stored.version,
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
            if count == 0 || self.store.reseal(key, stored.version, anew).await? {
                return Ok((!left).then_some(count));
            }
        }
    }
}
