//! Keeping a lease while something is carried, so that it can be short and whoever takes over from
//! a killed process does so soon; and noticing that it is lost.
//!
//! How long a lease still lasts is counted from when it was asked for, by a clock that only ever
//! goes on: the store gives it later than that, so it lasts at least so long, whatever the clocks
//! of this machine and of the store show.

use std::{
    future::{Future, poll_fn},
    pin::pin,
    task::Poll,
};

use tokio::time::{Instant, sleep_until};
use tracing::{debug, info};

use crate::{
    app::{First, LEASE, wish},
    fault,
    store::{Advance, ChatKey, Over, Owner, Part as Stored, Store, Version},
};

use super::{Carrier, Inner, Trouble};

/// What became of a lease that was to be renewed.
pub(super) enum Renewed {
    /// The part is still the next, at this version.
    Same(Version),
    /// It is not: what is next, where that is ours.
    Other(Option<First>),
    /// The store did not answer.
    Unknown,
}

impl<S: Store, C: Carrier> Inner<S, C> {
    /// Takes the lease for longer.
    pub(super) async fn renewed(&self, key: ChatKey, owner: Owner, stored: &Stored) -> Renewed {
        let asked = Instant::now();
        let wish = wish(owner, Over::Nothing);
        match self.app.records.take(key, wish, self.now()).await {
            Ok(Advance::Next { part, version, .. }) if part.id == stored.id => {
                Renewed::Same(version)
            }
            Ok(advance) => Renewed::Other(self.waiting(key, owner, advance, asked).await),
            Err(error) => {
                debug!(%error, "a lease was not renewed");
                Renewed::Unknown
            }
        }
    }

    /// Carries under a lease that was asked for then, and renews it meanwhile. Where the part is
    /// no longer the next, or the lease has ended and nobody can say so, the carrying is dropped:
    /// another may be sending, and a second call of ours would come late. What is next then is
    /// the error.
    pub(super) async fn keeping(
        &self,
        (key, owner, stored): (ChatKey, Owner, &Stored),
        asked: Instant,
        carrying: impl Future<Output = Result<(), Trouble>>,
    ) -> Result<Result<(), Trouble>, Option<First>> {
        let lease = fault::lease(LEASE);
        let mut carrying = pin!(carrying);
        let mut ends = asked + lease;
        let mut again = Instant::now() + lease / 3;
        loop {
            let pause = sleep_until(again);
            let mut renewing = pin!(async {
                pause.await;
                (Instant::now(), self.renewed(key, owner, stored).await)
            });
            // First the lease: a process that was stopped begins nothing before it has asked.
            let met = poll_fn(|context| {
                if let Poll::Ready(renewed) = renewing.as_mut().poll(context) {
                    return Poll::Ready(Err(renewed));
                }
                if Instant::now() >= ends {
                    return Poll::Pending;
                }
                carrying.as_mut().poll(context).map(Ok)
            });
            match met.await {
                Ok(carried) => return Ok(carried),
                Err((asked, Renewed::Same(_))) => {
                    (ends, again) = (asked + lease, asked + lease / 3);
                }
                Err((_, Renewed::Other(next))) => {
                    info!(chat = ?key, "the lease is another's, or the part is gone; not carried on");
                    return Err(next);
                }
                Err((_, Renewed::Unknown)) if Instant::now() < ends => {
                    again = ends.min(Instant::now() + lease / 10);
                }
                Err((_, Renewed::Unknown)) => {
                    info!(chat = ?key, "the lease has ended and the store is away; not carried on");
                    return Err(None);
                }
            }
        }
    }
}
