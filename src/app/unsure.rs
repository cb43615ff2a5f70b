//! Commits of which nobody knows whether they were written.

use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
};

use crate::store::{Advance, Base, ChatKey, Over, Owner, Store, UpdateId};

use super::{App, AppError, First, Moment, wish};

/// So many are kept; of those before, the lease ends by itself.
const KEPT: usize = 1024;

/// Who would have sent what an unanswered commit wrote. Its update comes again, and whoever wished
/// for the lease then can go on under it instead of waiting for its end.
#[derive(Default)]
pub(super) struct Unsure(Mutex<VecDeque<(ChatKey, UpdateId, Owner)>>);

impl Unsure {
    fn note(&self, key: ChatKey, update: UpdateId, owner: Owner) {
        self.with(|kept| {
            if kept.len() == KEPT {
                kept.pop_front();
            }
            kept.push_back((key, update, owner));
        });
    }

    /// The owner, who is then known no more: two who used it would both send.
    fn take(&self, key: ChatKey, update: UpdateId) -> Option<Owner> {
        self.with(|kept| {
            let is_it = |(of, id, _): &(ChatKey, UpdateId, Owner)| *of == key && *id == update;
            let at = kept.iter().rposition(is_it)?;
            kept.remove(at).map(|(.., owner)| owner)
        })
    }

    fn with<T>(&self, work: impl FnOnce(&mut VecDeque<(ChatKey, UpdateId, Owner)>) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl<S: Store> App<S> {
    /// Keeps in mind who would have sent what a commit without an answer may have written.
    pub(super) fn unanswered(
        &self,
        error: AppError,
        key: ChatKey,
        update: UpdateId,
        owner: Owner,
    ) -> AppError {
        if let AppError::Store(store) = &error
            && store.may_be_written()
        {
            self.unsure.note(key, update, owner);
        }
        error
    }

    /// An update that was taken before, perhaps by a commit that was not answered: then it is
    /// not acknowledged before it is safe, and what it wrote goes out under the lease that was
    /// wished for: by the commit that is kept in mind, or by the one that was tried just now.
    pub(super) async fn taken_before(
        &self,
        base: &Base,
        update: UpdateId,
        tried: Option<Owner>,
        moment: Moment,
    ) -> Result<Option<First>, AppError> {
        let key = base.key();
        self.metrics.known();
        if let Some(version) = base.version() {
            self.records.store().confirm(key, version).await?;
        }
        let Some(owner) = self.unsure.take(key, update).or(tried) else {
            return Ok(None);
        };
        let wish = wish(owner, Over::Closed);
        match self.records.take(key, wish, moment.at).await {
            Ok(Advance::Next { part, version, .. }) => Ok(Some(First {
                owner,
                part,
                version,
                asked: moment.asked,
                ready: None,
            })),
            Ok(Advance::Done | Advance::Held { .. } | Advance::Gone | Advance::Unreadable) => {
                Ok(None)
            }
            Err(error) => {
                self.unsure.note(key, update, owner);
                Err(error.into())
            }
        }
    }
}
