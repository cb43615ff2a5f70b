//! Who answers while the store is not there yet: a Redis that starts, loads or fails over must not
//! look like a service that is gone.

use std::io;

use axum::{
    Router,
    http::{StatusCode, header::RETRY_AFTER},
    routing::get,
};
use tokio::net::TcpListener;

use super::{Leaving, Patience, Tasks, http};

/// Seconds after which a caller may try again.
const AGAIN: &str = "5";

/// Waits for what the service needs to begin. Meanwhile whoever asks at the socket hears that the
/// process lives and takes nothing; then the socket is given back.
///
/// # Errors
///
/// Where the socket itself breaks.
pub async fn answering<T>(
    listener: Option<TcpListener>,
    patience: Patience,
    opening: impl Future<Output = T>,
) -> io::Result<(T, Option<TcpListener>)> {
    let Some(listener) = listener else {
        return Ok((opening.await, None));
    };
    let listener = listener.into_std()?;
    let early = TcpListener::from_std(listener.try_clone()?)?;
    let (leaving, tasks) = (Leaving::new(), Tasks::new());
    let _guard = tasks.guard();
    let opened = async {
        let opened = opening.await;
        leaving.leave();
        Ok(opened)
    };
    let served = http::serve(early, routes(), &leaving, &tasks, patience);
    let (opened, ()) = tokio::try_join!(opened, served)?;
    Ok((opened, Some(TcpListener::from_std(listener)?)))
}

fn routes() -> Router {
    let no = async || {
        let again = [(RETRY_AFTER, AGAIN)];
        let why = "the store cannot be used\n";
        (StatusCode::SERVICE_UNAVAILABLE, again, why)
    };
    Router::new()
        .route("/healthz", get(async || "ok\n"))
        .fallback(no)
}
