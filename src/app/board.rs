//! What the host says to everybody, as this process last saw it.

use std::sync::{Arc, PoisonError};

use chrono::{DateTime, Utc};

use crate::{
    board::{self, BoardError},
    engine::Word,
    store::Store,
};

use super::App;

impl<S: Store> App<S> {
    /// The host's word, while the service pauses.
    pub fn word(&self) -> Option<Arc<Word>> {
        let word = self.word.read().unwrap_or_else(PoisonError::into_inner);
        word.clone()
    }

    /// Looks at the board. Where it cannot be read, what was seen last goes on.
    ///
    /// # Errors
    ///
    /// Where the store cannot be used, or the record cannot be read.
    pub async fn look_at_board(&self, now: DateTime<Utc>) -> Result<(), BoardError> {
        let word = board::read(&self.records, now).await?.map(Arc::new);
        *self.word.write().unwrap_or_else(PoisonError::into_inner) = word;
        Ok(())
    }
}
