//! What lies beside a record: its side records, and what was set aside.

use super::super::seal::Place;
use super::super::types::{Aside, ChatKey, Field, Millis, SideName, Version};
use super::super::{Store, StoreError, side};
use super::{Defect, Records};

impl<S: Store> Records<S> {
    /// Reads a side record. One that cannot be read is as if it were not there, but stays.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn side(
        &self,
        key: ChatKey,
        name: SideName,
        now: Millis,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let sealed = self.store.side(key, name, now).await?;
        Ok(sealed.and_then(|sealed| self.open_side(key, name, &sealed)))
    }

    /// Reads all side records of a chat that can be read, in the order of their names: with
    /// [`Records::load`], this is all that is stored.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn sides(
        &self,
        key: ChatKey,
        now: Millis,
    ) -> Result<Vec<(SideName, Vec<u8>)>, StoreError> {
        let sides = self.store.sides(key, now).await?;
        let open =
            |(name, sealed): (SideName, Vec<u8>)| Some((name, self.open_side(key, name, &sealed)?));
        Ok(sides.into_iter().filter_map(open).collect())
    }

    fn open_side(&self, key: ChatKey, name: SideName, sealed: &[u8]) -> Option<Vec<u8>> {
        let place = Place {
            key,
            field: Field::Side(name),
            version: Version(0),
        };
        side::unpack(&self.sealer.open(place, sealed).ok()?.1)
    }

    /// Moves a defective record to a place of its own, as it is, so that the chat can start
    /// again; answers `false` if it has changed since it was loaded.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn set_aside(&self, defect: &Defect, now: Millis) -> Result<bool, StoreError> {
        self.recent.forget(defect.key);
        self.store.set_aside(defect.key, defect.version, now).await
    }

    /// Lists what was set aside, oldest first.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn asides(&self, limit: usize) -> Result<Vec<Aside>, StoreError> {
        self.store.asides(limit).await
    }

    /// Drops what was set aside before `before`; answers how many chats that were. Nothing is
    /// written where there is nothing to drop.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn drop_asides(&self, before: Millis) -> Result<usize, StoreError> {
        match self.store.asides(1).await?.first() {
            Some(oldest) if oldest.at < before => self.store.drop_asides(before).await,
            Some(_) | None => Ok(0),
        }
    }
}
