//! The thread that writes.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread::JoinHandle;

use tokio::sync::{mpsc, oneshot};

use super::super::StoreError;
use super::medium::{self, Medium};
use super::table::{Writing, failed};
use crate::fault::{self, Plant, Point};

/// At most so many steps share a transaction: enough to hide the fsync, few enough to keep the
/// first of them waiting for milliseconds only.
const BATCH: usize = 64;

/// A handle on the thread. Dropping it lets the thread finish what it was given and end.
pub(super) struct Writer {
    queue: Option<mpsc::Sender<Box<dyn Work>>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    pub(super) fn start(medium: Arc<Medium>) -> Result<Self, StoreError> {
        // Bounded, so that a slow disk slows down who writes and does not fill the memory.
        let (queue, waiting) = mpsc::channel(4 * BATCH);
        let thread = std::thread::Builder::new()
            .name("state-writer".to_owned())
            .spawn(move || write_all(&medium, waiting))
            .map_err(|error| StoreError::Open(Arc::new(error)))?;
        Ok(Self {
            queue: Some(queue),
            thread: Some(thread),
        })
    }

    /// Runs a step and answers once it is on disk.
    pub(super) async fn step<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Writing<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (answer, answered) = oneshot::channel();
        let step = Step {
            work: Some(work),
            result: None,
            answer,
        };
        let queue = self.queue.as_ref().ok_or(StoreError::Closed)?;
        queue
            .send(Box::new(step))
            .await
            .map_err(|_| StoreError::Closed)?;
        answered.await.map_err(|_| StoreError::Closed)?
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.queue = None;
        // The file must be closed when the last handle is gone. A panic in there was answered.
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

trait Work: Send {
    fn run(&mut self, rows: &mut Writing<'_>) -> Result<(), StoreError>;
    fn answer(self: Box<Self>, committed: Result<(), StoreError>);
}

struct Step<T, F> {
    work: Option<F>,
    result: Option<T>,
    answer: oneshot::Sender<Result<T, StoreError>>,
}

impl<T, F> Work for Step<T, F>
where
    T: Send,
    F: FnOnce(&mut Writing<'_>) -> Result<T, StoreError> + Send,
{
    fn run(&mut self, rows: &mut Writing<'_>) -> Result<(), StoreError> {
        let work = self.work.take().ok_or(StoreError::Closed)?;
        self.result = Some(work(rows)?);
        Ok(())
    }

    fn answer(self: Box<Self>, committed: Result<(), StoreError>) {
        let Self { result, answer, .. } = *self;
        let result = committed.and_then(|()| result.ok_or(StoreError::Closed));
        // Who asked may have given up; the step is done all the same.
        let _ = answer.send(result);
    }
}

fn write_all(medium: &Medium, mut waiting: mpsc::Receiver<Box<dyn Work>>) {
    let mut batch = Vec::with_capacity(BATCH);
    while waiting.blocking_recv_many(&mut batch, BATCH) > 0 {
        // A damaged file can make the database panic; that must not silence the thread.
        let committed = catch_unwind(AssertUnwindSafe(|| write(medium, &mut batch)))
            .unwrap_or(Err(StoreError::Closed));
        let broke = matches!(&committed, Err(error) if medium::is_broken(error));
        for step in batch.drain(..) {
            step.answer(committed.clone());
        }
        if broke {
            medium.close();
        }
    }
}

/// All steps or none: a step fails only if the medium does, and then for all.
fn write(medium: &Medium, batch: &mut [Box<dyn Work>]) -> Result<(), StoreError> {
    let database = medium.opened()?;
    fault::at(Point::FileBegins);
    let mut transaction = database.begin_write().map_err(failed)?;
    let mut rows = Writing::new(&transaction);
    for step in batch {
        step.run(&mut rows)?;
    }
    if fault::is_planted(Plant::LoseStrikes) && !rows.has_turn() {
        let lazy = transaction.set_durability(redb::Durability::None);
        lazy.map_err(failed)?;
    }
    fault::at(Point::FileWritten);
    transaction.commit().map_err(failed)?;
    fault::at(Point::FileCommitted);
    Ok(())
}
