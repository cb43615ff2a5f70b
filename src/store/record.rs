//! Records: chats as the shells above know them, over any store.
//!
//! Everything that is secret happens here and in the modules that only this one uses: naming a
//! chat, sealing and opening its fields, judging which updates were seen.

use std::sync::Arc;

use super::keys::{KeyRing, NameKey};
use super::seal::{self, Place, Sealed, Sealer};
use super::seen::Seen;
use super::types::{Chat, ChatKey, Field, Found, Millis, Stored, Version};
use super::{Store, StoreError, side};
use crate::fault::{self, Point};

mod around;
mod commit;
mod loaded;
mod recent;
mod sending;

pub use commit::{Commit, Committed, Farewell, Side};
pub use loaded::{Base, Defect, Live, Loaded, Part, Session};

use recent::Recent;

/// What has become of the header with which a store was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Header {
    /// It is there.
    Kept,
    /// The store had lost it, and everything else; it was written again.
    Written,
    /// Another one is there: somebody began the emptied store anew, or put a back-up in its place.
    /// All chats have other names now, and this process would find none of them.
    Other,
}

/// Chats in a store, sealed with the keys of a ring.
#[derive(Clone)]
pub struct Records<S> {
    pub(super) store: S,
    pub(super) sealer: Sealer,
    recent: Arc<Recent>,
}

impl<S: Store> Records<S> {
    /// Opens a store, making its name key if it is a new one.
    ///
    /// `schema` numbers how this release writes sessions and parts. It grows when a release before
    /// could not read what is written, and that release then leaves such records alone.
    ///
    /// # Errors
    /// [`StoreError::WrongKey`] when no key of the ring fits: the process must not go on, since it
    /// would find no chat and start every one anew.
    pub async fn open(store: S, ring: KeyRing, schema: u8) -> Result<Self, StoreError> {
        let meta = match store.meta().await? {
            Some(meta) => meta,
            None => {
                let made = seal::wrap(&ring, &NameKey::generate()?)?;
                fault::at(Point::HeaderBegins);
                store.swap_meta(None, made).await?;
                fault::at(Point::HeaderWritten);
                // Another process may have been faster: what lies there now counts.
                store.meta().await?.ok_or(StoreError::DamagedHeader)?
            }
        };
        let (name, _) = seal::unwrap(&ring, &meta)?;
        Ok(Self::over(store, Sealer::new(ring, name, schema)))
    }

    fn over(store: S, sealer: Sealer) -> Self {
        Self {
            store,
            sealer,
            recent: Arc::default(),
        }
    }

    /// Looks whether the store still has the header with which it was opened, and writes it again
    /// where it has none, so that what is written since is found at the next start too. Whoever
    /// emptied a store under a running service has lost what was in it, and no more than that.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn keep_header(&self) -> Result<Header, StoreError> {
        let Some(meta) = self.sure(self.store.meta().await)? else {
            self.recent.clear();
            let made = seal::wrap(self.sealer.ring(), self.sealer.name())?;
            let written = self.store.swap_meta(None, made).await?;
            return Ok(if written {
                Header::Written
            } else {
                Header::Kept
            });
        };
        // One that cannot be opened lies under a key that this process was not given, or is being
        // restored: whose it is will be seen when it can.
        let other = seal::unwrap(self.sealer.ring(), &meta)
            .is_ok_and(|(name, _)| name.bytes() != self.sealer.name().bytes());
        Ok(if other { Header::Other } else { Header::Kept })
    }

    /// Opens a store that was opened before; `None` if nothing is stored yet, and then nothing is
    /// made either.
    ///
    /// # Errors
    /// As for [`Records::open`].
    pub async fn open_existing(
        store: S,
        ring: KeyRing,
        schema: u8,
    ) -> Result<Option<Self>, StoreError> {
        let Some(meta) = store.meta().await? else {
            return Ok(None);
        };
        let (name, _) = seal::unwrap(&ring, &meta)?;
        Ok(Some(Self::over(store, Sealer::new(ring, name, schema))))
    }

    /// The id of the key that is written with.
    pub fn current_key(&self) -> String {
        self.sealer.ring().current_id()
    }

    /// The keys that it reads and writes with.
    pub(crate) fn ring(&self) -> &KeyRing {
        self.sealer.ring()
    }

    /// The store below.
    pub fn store(&self) -> &S {
        &self.store
    }

    /// The name of a chat in the store.
    pub fn key(&self, chat: &Chat) -> ChatKey {
        self.sealer.name().name(chat)
    }

    /// Reads a chat.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn load(&self, chat: &Chat, now: Millis) -> Result<Loaded, StoreError> {
        let key = self.key(chat);
        let absent = || Loaded::Absent(Base::nothing(key, chat.clone()));
        Ok(self.load_key(key, now).await?.unwrap_or_else(absent))
    }

    /// What this process wrote of a chat last, if that was a moment ago. It may have changed since:
    /// it is good for a turn that ends in a commit, which is a [`Committed::Conflict`] then, and for
    /// nothing else. A second time there is nothing; [`Records::load`] reads what is true.
    pub fn recall(&self, chat: &Chat, now: Millis) -> Option<(Base, Session)> {
        let (base, session) = self.recent.take(self.key(chat), now)?;
        let is_recalled = true;
        Some((
            Base {
                is_recalled,
                ..base
            },
            session,
        ))
    }

    /// Reads a chat that the agenda named; `None` if it is not there any more.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn load_key(&self, key: ChatKey, now: Millis) -> Result<Option<Loaded>, StoreError> {
        let found = self.sure(self.store.load(key, now).await)?;
        Ok(match found {
            Found::Absent => None,
            Found::Unreadable => Some(Loaded::Defect(Defect {
                key,
                field: None,
                version: None,
            })),
            Found::Stored(stored) => {
                let version = stored.version;
                Some(
                    self.open_stored(key, stored)
                        .unwrap_or_else(|(field, why)| match why {
                            Sealed::Newer(schema) => Loaded::Newer(schema),
                            Sealed::OtherKey => Loaded::OtherKey,
                            Sealed::Broken => Loaded::Defect(Defect {
                                key,
                                field: Some(field),
                                version: Some(version),
                            }),
                        }),
                )
            }
        })
    }

    fn open_stored(&self, key: ChatKey, stored: Stored) -> Result<Loaded, (Field, Sealed)> {
        let open = |field, sealed: &[u8]| {
            let place = Place {
                key,
                field,
                version: stored.version,
            };
            self.sealer.open(place, sealed).map_err(|why| (field, why))
        };
        let broken = |field| (field, Sealed::Broken);
        // Schema and key first: what a newer release writes need not look like this.
        let session = match &stored.session {
            Some(sealed) => {
                let (schema, bytes) = open(Field::Session, sealed)?;
                let bytes = side::unpack(&bytes).ok_or(broken(Field::Session))?;
                Some(Session {
                    schema,
                    bytes,
                    live: None,
                })
            }
            None => None,
        };
        let ids = stored.ids.as_ref().ok_or(broken(Field::Ids))?;
        let (_, seen) = open(Field::Ids, ids)?;
        let seen = Seen::decode(&seen).ok_or(broken(Field::Ids))?;
        let mut parts = Vec::with_capacity(stored.parts.len());
        for (id, sealed) in &stored.parts {
            let (schema, bytes) = open(Field::Part(*id), sealed)?;
            parts.push(Part {
                id: *id,
                schema,
                bytes,
            });
        }
        let deleted = seen.deleted;
        let base = Base {
            key,
            version: Some(stored.version),
            seen,
            parts,
            lease: stored.lease,
            wake: stored.wake,
            is_recalled: false,
        };
        match (deleted, session) {
            (false, Some(session)) => Ok(Loaded::Record(base, session)),
            (true, None) => Ok(Loaded::Tombstone(base)),
            (false, None) | (true, Some(_)) => Err(broken(Field::Session)),
        }
    }

    /// After an error of the store nothing that was written before is sure to be there.
    fn sure<T>(&self, answer: Result<T, StoreError>) -> Result<T, StoreError> {
        if answer.is_err() {
            self.recent.clear();
        }
        answer
    }

    fn seal(
        &self,
        key: ChatKey,
        version: Version,
        field: Field,
        plain: &[u8],
    ) -> Result<Vec<u8>, StoreError> {
        self.sealer.seal(
            Place {
                key,
                field,
                version,
            },
            plain,
        )
    }
}
