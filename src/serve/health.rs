//! What whoever watches the service asks: does it live, can it work.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use axum::{Router, http::StatusCode, routing::get};

use crate::{app::App, store::Store};

use super::Leaving;

/// How long the store may take to answer.
const STORE: Duration = Duration::from_secs(1);

/// Knows how the service is. Clones share it.
pub struct Health<S> {
    app: Arc<App<S>>,
    leaving: Leaving,
    registered: Arc<AtomicBool>,
}

impl<S> Clone for Health<S> {
    fn clone(&self) -> Self {
        Self {
            app: Arc::clone(&self.app),
            leaving: self.leaving.clone(),
            registered: Arc::clone(&self.registered),
        }
    }
}

impl<S: Store> Health<S> {
    /// Of a service that begins.
    pub fn new(app: Arc<App<S>>, leaving: Leaving) -> Self {
        Self {
            app,
            leaving,
            registered: Arc::default(),
        }
    }

    /// Telegram knows how to reach us.
    pub fn registered(&self) {
        self.registered.store(true, Ordering::SeqCst);
    }

    /// `/healthz`: the process answers. `/readyz`: it can take updates; else why not.
    pub fn routes(&self) -> Router {
        let health = self.clone();
        Router::new()
            .route("/healthz", get(async || "ok\n"))
            .route("/readyz", get(async move || health.ready().await))
    }

    async fn ready(&self) -> (StatusCode, &'static str) {
        let no = |why| (StatusCode::SERVICE_UNAVAILABLE, why);
        if self.leaving.is_leaving() {
            return no("the process is leaving\n");
        }
        if !self.registered.load(Ordering::SeqCst) {
            return no("the Bot API has not answered yet\n");
        }
        match tokio::time::timeout(STORE, self.app.records.store().meta()).await {
            Ok(Ok(Some(_))) => (StatusCode::OK, "ready\n"),
            Ok(Ok(None)) => no("the store has lost its header\n"),
            Ok(Err(_)) | Err(_) => no("the store cannot be used\n"),
        }
    }
}
