//! What is committed goes out, part by part.

use std::future::Future;

use chrono::{DateTime, Utc};
use tokio::time::Instant;

use crate::store::{Advance, Chat, Millis, Over, Owner, Part as Stored, Sending, Store, Version};

use super::{App, AppError, Moment, Part, Waiting, millis, wish};

/// Whoever carries finished parts to the person.
pub trait Channel {
    /// Why a part could not be carried.
    type Error;

    /// Carries one part.
    fn send(&mut self, part: Part) -> impl Future<Output = Result<(), Self::Error>>;
}

impl<S: Store> App<S> {
    /// Carries what is committed, part by part, and strikes each.
    ///
    /// Without `first` it asks the store for what is waiting, as after a crash.
    ///
    /// # Errors
    ///
    /// Those of the store; inside, the channel's. What was not struck is sent again.
    pub async fn deliver<C: Channel>(
        &self,
        chat: &Chat,
        first: Option<First>,
        channel: &mut C,
        now: DateTime<Utc>,
    ) -> Result<Result<(), C::Error>, AppError> {
        let key = self.records.key(chat);
        let now = millis(now);
        let (owner, mut next) = match first {
            Some(First { owner, part, .. }) => (owner, Some(part)),
            None => {
                let owner = self.owner()?;
                let advance = self
                    .records
                    .take(key, wish(owner, Over::Pauses), now)
                    .await?;
                (owner, self.waiting(chat, advance, now).await?)
            }
        };
        while let Some(Stored { id, bytes, .. }) = next {
            let Ok(part) = serde_json::from_slice(&bytes) else {
                let (base, _) = self.read(chat, now).await?;
                return Err(self.set_aside(&base.defect(), now).await);
            };
            if let Err(error) = channel.send(part).await {
                return Ok(Err(error));
            }
            let wish = wish(owner, Over::Pauses);
            let advance = self.records.strike(key, id, wish, now).await?;
            next = self.waiting(chat, advance, now).await?;
        }
        Ok(Ok(()))
    }

    /// The part that is next, where there is one and the lease is ours.
    async fn waiting(
        &self,
        chat: &Chat,
        advance: Advance<Stored>,
        now: Millis,
    ) -> Result<Option<Stored>, AppError> {
        match advance {
            Advance::Next { part, .. } => Ok(Some(part)),
            Advance::Done | Advance::Held { .. } | Advance::Gone => Ok(None),
            // Reading the whole tells a record of others from one that is to be set aside.
            Advance::Unreadable => self
                .known(self.records.load(chat, now).await?, now)
                .await
                .map(|_| None),
        }
    }
}

/// The part to be sent first after a commit, by whoever holds the lease.
pub struct First {
    pub(crate) owner: Owner,
    pub(crate) part: Stored,
    /// The chat's version when the part was handed out.
    pub(crate) version: Version,
    /// When the lease was asked for: it was given later, and lasts from then.
    pub(crate) asked: Instant,
    /// The part as it was written, where it was just now.
    pub(crate) ready: Option<Box<Waiting>>,
}

impl First {
    /// The first part, where the lease was given.
    pub(crate) fn of(
        sending: Sending<Stored>,
        version: Version,
        owner: Owner,
        moment: Moment,
    ) -> Option<Self> {
        match sending {
            Sending::Yours { first: part, .. } => Some(Self {
                owner,
                part,
                version,
                asked: moment.asked,
                ready: None,
            }),
            Sending::Theirs { .. } | Sending::Nobody => None,
        }
    }

    /// The same, ready to be sent where it is one of those that this commit has written.
    pub(crate) fn ready_in(mut self, written: Vec<Waiting>) -> Self {
        let id = self.part.id;
        if id.version == self.version {
            let part = written.into_iter().nth(usize::from(id.index));
            self.ready = part.map(Box::new);
        }
        self
    }
}
