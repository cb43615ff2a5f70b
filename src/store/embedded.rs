//! The promises over one file (redb), for the terminal and the small host.
//!
//! One thread writes: it takes all commits that are waiting into one transaction of the file, so
//! that many chats share one fsync, and answers each only when that is done. Reads run beside it
//! on the last committed state. The file is made for its owner alone, and one process at a time
//! has it open; a second is told so.
//!
//! Chosen over SQLite and fjall by measurement: pure Rust, one file that does not grow under
//! rewrites, durable commits of a third of a millisecond.

use std::fs::File;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use redb::backends::FileBackend;
use redb::{Database, DatabaseError, ReadableDatabase as _, StorageBackend};

use super::files::{make_whole, private_options};
use super::rows::{self, Table};
use super::{
    Advance, Aside, ChatKey, Claimed, Field, Found, Millis, Outcome, Overview, Owner, PartId, Pass,
    Pause, Paused, Put, SideName, Store, StoreError, Version, Wish,
};

mod medium;
mod table;
mod writer;

use medium::Medium;
use table::{Reading, Writing, definition, failed};
use writer::Writer;

/// A store in one file. Clones are handles on the same open file, which is closed with the last.
#[derive(Clone)]
pub struct Embedded {
    writer: Arc<Writer>,
    medium: Arc<Medium>,
}

impl Embedded {
    /// Opens the file, or makes it, readable by its owner alone. Leases of whoever had it open
    /// before are over.
    ///
    /// # Errors
    /// [`StoreError::InUse`] when another process has it open; others when it cannot be opened.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        if !path.exists() {
            // An empty store is made beside and put into place: a file half made by a process
            // that died would be no store and could never be opened.
            match make_whole(path, |file| make_tables(&create(FileBackend::new(file)?)?)) {
                Err(StoreError::Open(error)) if error.kind() == ErrorKind::AlreadyExists => {}
                made => made?,
            }
        }
        let path = path.to_owned();
        let file = move || create(FileBackend::new(private_options().open(&path)?)?);
        let database = file()?;
        free_leases(&database)?;
        Self::start(database, file)
    }

    /// Opens a database on any medium, so that a test can cut its power.
    ///
    /// # Errors
    /// When the database cannot be opened.
    pub fn open_on(medium: impl StorageBackend + Clone) -> Result<Self, StoreError> {
        let open = move || create(medium.clone());
        Self::start(open()?, open)
    }

    fn start(
        database: Database,
        open: impl Fn() -> Result<Database, StoreError> + Send + Sync + 'static,
    ) -> Result<Self, StoreError> {
        make_tables(&database)?;
        let medium = Arc::new(Medium::new(database, open));
        Ok(Self {
            writer: Arc::new(Writer::start(Arc::clone(&medium))?),
            medium,
        })
    }

    /// Copies all rows, as they are at this moment, into a new file for its owner alone, while
    /// the service goes on.
    ///
    /// # Errors
    /// When `path` exists, or cannot be written.
    pub async fn back_up(&self, path: &Path) -> Result<(), StoreError> {
        let path = path.to_owned();
        self.read(move |from| make_whole(&path, |file| copy_into(from, file)))
            .await
    }

    /// Reads the last committed state, away from the threads that must not wait.
    async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Reading) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let database = self.medium.database()?;
        let done = tokio::task::spawn_blocking(move || {
            work(&Reading(database.begin_read().map_err(failed)?))
        });
        done.await.map_err(|_| StoreError::Closed)?
    }
}

fn create(medium: impl StorageBackend) -> Result<Database, StoreError> {
    let mut builder = Database::builder();
    // The default of one gibibyte is not for a small host.
    builder.set_cache_size(64 << 20);
    Ok(builder.create_with_backend(medium)?)
}

fn make_tables(database: &Database) -> Result<(), StoreError> {
    let write = database.begin_write().map_err(failed)?;
    for table in Table::ALL {
        write.open_table(definition(table)).map_err(failed)?;
    }
    write.commit().map_err(failed)
}

/// What a process that died had begun to send goes out at once, and not when its lease ends.
fn free_leases(database: &Database) -> Result<(), StoreError> {
    let write = database.begin_write().map_err(failed)?;
    rows::free(&mut Writing::new(&write))?;
    write.commit().map_err(failed)
}

fn copy_into(from: &Reading, file: File) -> Result<(), StoreError> {
    let copy = create(FileBackend::new(file)?)?;
    let write = copy.begin_write().map_err(failed)?;
    for table in Table::ALL {
        let rows = from.0.open_table(definition(table)).map_err(failed)?;
        let mut copied = write.open_table(definition(table)).map_err(failed)?;
        for row in rows.range::<&[u8]>(..).map_err(failed)? {
            let (key, value) = row.map_err(failed)?;
            copied.insert(key.value(), value.value()).map_err(failed)?;
        }
    }
    write.commit().map_err(failed)
}

impl From<DatabaseError> for StoreError {
    fn from(error: DatabaseError) -> Self {
        match error {
            DatabaseError::DatabaseAlreadyOpen | DatabaseError::LockProtocolMismatch => Self::InUse,
            error => failed(error),
        }
    }
}

impl Store for Embedded {
    async fn meta(&self) -> Result<Option<Vec<u8>>, StoreError> {
        self.read(rows::meta).await
    }

    async fn swap_meta(&self, expected: Option<Vec<u8>>, new: Vec<u8>) -> Result<bool, StoreError> {
        self.writer
            .step(move |rows| rows::swap_meta(rows, expected.as_deref(), &new))
            .await
    }

    async fn load(&self, key: ChatKey, now: Millis) -> Result<Found, StoreError> {
        self.read(move |rows| rows::load(rows, key, now)).await
    }

    async fn commit(&self, put: Put, now: Millis) -> Result<Outcome, StoreError> {
        self.writer
            .step(move |rows| rows::commit(rows, &put, now))
            .await
    }

    async fn advance(
        &self,
        key: ChatKey,
        struck: Option<PartId>,
        wish: Wish,
        now: Millis,
    ) -> Result<Advance<(PartId, Vec<u8>)>, StoreError> {
        self.writer
            .step(move |rows| rows::advance(rows, key, struck, wish, now))
            .await
    }

    async fn pause(
        &self,
        key: ChatKey,
        owner: Owner,
        pause: Pause,
        now: Millis,
    ) -> Result<Paused, StoreError> {
        self.writer
            .step(move |rows| rows::pause(rows, key, owner, pause, now))
            .await
    }

    async fn claim(
        &self,
        shard: u8,
        hold: Duration,
        limit: usize,
        now: Millis,
    ) -> Result<Claimed, StoreError> {
        // An idle service looks at every shard each second, and must not write each time.
        if !self
            .read(move |rows| rows::is_due(rows, shard, now))
            .await?
        {
            let keys = Vec::new();
            return Ok(Claimed { now, keys });
        }
        self.writer
            .step(move |rows| rows::claim(rows, shard, hold, limit, now))
            .await
    }

    async fn pass(
        &self,
        span: Duration,
        within: Duration,
        now: Millis,
    ) -> Result<Pass, StoreError> {
        self.writer
            .step(move |rows| rows::pass(rows, span, within, now))
            .await
    }

    async fn close_lane(&self, span: Duration, now: Millis) -> Result<(), StoreError> {
        self.writer
            .step(move |rows| rows::close_lane(rows, span, now))
            .await
    }

    async fn side(
        &self,
        key: ChatKey,
        name: SideName,
        now: Millis,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        self.read(move |rows| rows::side(rows, key, name, now))
            .await
    }

    async fn sides(
        &self,
        key: ChatKey,
        now: Millis,
    ) -> Result<Vec<(SideName, Vec<u8>)>, StoreError> {
        self.read(move |rows| rows::sides(rows, key, now)).await
    }

    async fn reseal(
        &self,
        key: ChatKey,
        version: Version,
        fields: Vec<(Field, Vec<u8>)>,
    ) -> Result<bool, StoreError> {
        self.writer
            .step(move |rows| rows::reseal(rows, key, version, &fields))
            .await
    }

    async fn set_aside(
        &self,
        key: ChatKey,
        version: Option<Version>,
        now: Millis,
    ) -> Result<bool, StoreError> {
        self.writer
            .step(move |rows| rows::set_aside(rows, key, version, now))
            .await
    }

    async fn asides(&self, limit: usize) -> Result<Vec<Aside>, StoreError> {
        self.read(move |rows| rows::asides(rows, limit)).await
    }

    async fn drop_asides(&self, before: Millis) -> Result<usize, StoreError> {
        self.writer
            .step(move |rows| rows::drop_asides(rows, before))
            .await
    }

    async fn overview(&self) -> Result<Overview, StoreError> {
        self.read(rows::overview).await
    }

    async fn chats(
        &self,
        after: Option<ChatKey>,
        limit: usize,
    ) -> Result<Vec<ChatKey>, StoreError> {
        self.read(move |rows| rows::chats(rows, after, limit)).await
    }
}
