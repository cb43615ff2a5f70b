//! What runs in the background, so that a stop can wait for it and a crash takes it along.

use std::{
    future::Future,
    sync::{Arc, Mutex, PoisonError},
};

use tokio::task::JoinSet;

/// Tasks of one service. Clones share them.
#[derive(Clone)]
pub struct Tasks(Arc<Mutex<JoinSet<()>>>);

/// Ends all tasks when it is dropped.
pub struct Guard(Tasks);

impl Tasks {
    /// No tasks.
    #[expect(clippy::new_without_default, reason = "a service makes its own")]
    pub fn new() -> Self {
        Self(Arc::default())
    }

    /// Ends all tasks when the answer is dropped: they hold each other, so dropping handles
    /// would not.
    pub fn guard(&self) -> Guard {
        Guard(self.clone())
    }

    /// Runs something in the background.
    pub fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        self.with(|set| {
            // Those that have ended are cleared away.
            while set.try_join_next().is_some() {}
            set.spawn(task);
        });
    }

    /// Waits until nothing runs any more.
    pub async fn finish(&self) {
        loop {
            let mut set = self.with(std::mem::take);
            if set.is_empty() {
                return;
            }
            while set.join_next().await.is_some() {}
        }
    }

    fn with<T>(&self, work: impl FnOnce(&mut JoinSet<()>) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.with(JoinSet::abort_all);
    }
}
