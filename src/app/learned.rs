//! What replies are read with is learned in a thread of its own.
//!
//! It takes a moment, in which a turn would hold up whoever else is served on the same thread. So
//! only those turns wait that may read a reply, and only until all is learned.

use std::{sync::Arc, thread, time::Duration};

use tokio::{
    sync::{OnceCell, oneshot},
    time::Instant,
};

use crate::{
    engine::{Event, Session, may_read_reply},
    recognise::Recogniser,
    store::Store,
};

use super::App;

/// Whether all is learned.
#[derive(Default)]
pub(super) struct Learned(OnceCell<()>);

impl<S: Store> App<S> {
    /// Waits until the replies of the book are learned; the first who asks begins with it.
    pub(crate) async fn learned(&self) {
        let learn = async {
            let (done, told) = oneshot::channel::<()>();
            let book = Arc::clone(&self.book);
            // Nobody waits for the thread at the end of the process.
            thread::spawn(move || {
                book.replies.values().for_each(Recogniser::learn);
                drop(done);
            });
            // Who waits lets others go first, also where it is over at once.
            tokio::task::yield_now().await;
            // It says nothing: that it is gone is enough, a panic in it included.
            let _ = told.await;
        };
        self.learned.0.get_or_init(|| learn).await;
    }

    /// Waits for what the turn of an event needs, and answers how long that took. At a prompt a
    /// turn holds nobody up, and learns what it needs by itself.
    pub(crate) async fn prepared(&self, session: &Session, event: &Event) -> Duration {
        let is_alone = self.owner.is_some();
        if is_alone || self.learned.0.initialized() || !may_read_reply(session, event) {
            return Duration::ZERO;
        }
        let begun = Instant::now();
        self.learned().await;
        begun.elapsed()
    }
}
