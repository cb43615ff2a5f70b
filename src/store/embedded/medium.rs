//! The open database, and how it is opened anew.
//!
//! After an error of the disk a database takes nothing more, also when the disk is well again: one
//! that was full for a minute would leave the service deaf until somebody starts it anew. So it is
//! closed then, and opened again with the next write.

use std::sync::{Arc, PoisonError, RwLock, RwLockWriteGuard};

use redb::Database;

use super::super::StoreError;

type Open = dyn Fn() -> Result<Database, StoreError> + Send + Sync;

pub(super) struct Medium {
    /// None between an error of the disk and the next write.
    database: RwLock<Option<Arc<Database>>>,
    open: Box<Open>,
}

impl Medium {
    pub(super) fn new(
        database: Database,
        open: impl Fn() -> Result<Database, StoreError> + Send + Sync + 'static,
    ) -> Self {
        Self {
            database: RwLock::new(Some(Arc::new(database))),
            open: Box::new(open),
        }
    }

    /// The database for whoever reads.
    pub(super) fn database(&self) -> Result<Arc<Database>, StoreError> {
        let database = self.database.read();
        let database = database.unwrap_or_else(PoisonError::into_inner);
        database.clone().ok_or(StoreError::Reopening)
    }

    /// The database for the one thread that writes, which opens it where it was closed.
    pub(super) fn opened(&self) -> Result<Arc<Database>, StoreError> {
        if let Ok(database) = self.database() {
            return Ok(database);
        }
        let database = (self.open)().map_err(|error| match error {
            // Somebody still reads in the old one.
            StoreError::InUse => StoreError::Reopening,
            error => error,
        });
        let database = Arc::new(database?);
        *self.slot() = Some(Arc::clone(&database));
        Ok(database)
    }

    /// Lets go of the database. It is closed once nobody reads in it any more; until then it
    /// cannot be opened, and the next write tries again.
    pub(super) fn close(&self) {
        *self.slot() = None;
    }

    fn slot(&self) -> RwLockWriteGuard<'_, Option<Arc<Database>>> {
        let slot = self.database.write();
        slot.unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a database that answered so takes nothing more.
pub(super) fn is_broken(error: &StoreError) -> bool {
    matches!(error, StoreError::Embedded(error) if matches!(**error, redb::Error::Io(_) | redb::Error::PreviousIo))
}
