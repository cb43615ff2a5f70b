//! Whether the process is to end.

use std::{sync::Arc, time::Duration};

use tokio::sync::watch;

/// Tells everybody that the process leaves. Clones share it.
#[derive(Clone)]
pub struct Leaving(Arc<watch::Sender<bool>>);

impl Leaving {
    /// Not yet.
    #[expect(
        clippy::new_without_default,
        reason = "there is no default about leaving"
    )]
    pub fn new() -> Self {
        Self(Arc::new(watch::Sender::new(false)))
    }

    /// From now on nothing new is begun.
    pub fn leave(&self) {
        self.0.send_replace(true);
    }

    /// Whether nothing new may be begun.
    pub fn is_leaving(&self) -> bool {
        *self.0.borrow()
    }

    /// Waits for the end.
    pub async fn left(&self) {
        // The sender lives as long as `self`, so this cannot fail.
        let _ = self.0.subscribe().wait_for(|left| *left).await;
    }

    /// Waits for a while, or for the end.
    pub async fn or_after(&self, span: Duration) {
        let _ = tokio::time::timeout(span, self.left()).await;
    }
}
