//! What whoever watches the service asks: does it live, can it work.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use axum::{
    Router,
    http::{HeaderName, StatusCode, header::CONTENT_TYPE},
    routing::get,
};

use crate::{
    app::{App, millis},
    store::Store,
    telegram::CallError,
};

use super::{Clock, Leaving};

/// How long the store may take to answer.
const STORE: Duration = Duration::from_secs(1);

/// The form in which metrics are told.
const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Knows how the service is. Clones share it.
pub struct Health<S> {
    app: Arc<App<S>>,
    clock: Clock,
    leaving: Leaving,
    registered: Arc<AtomicBool>,
    /// Why no updates come by polling.
    polling: Arc<Mutex<Option<CallError>>>,
}

impl<S> Clone for Health<S> {
    fn clone(&self) -> Self {
        Self {
            app: Arc::clone(&self.app),
            clock: self.clock.clone(),
            leaving: self.leaving.clone(),
            registered: Arc::clone(&self.registered),
            polling: Arc::clone(&self.polling),
        }
    }
}

impl<S: Store> Health<S> {
    /// Of a service that begins.
    pub fn new(app: Arc<App<S>>, clock: Clock, leaving: Leaving) -> Self {
        Self {
            app,
            clock,
            leaving,
            registered: Arc::default(),
            polling: Arc::default(),
        }
    }

    /// Telegram knows how to reach us.
    pub fn registered(&self) {
        self.registered.store(true, Ordering::SeqCst);
    }

    /// What became of asking for updates.
    pub(crate) fn asked(&self, failed: Option<CallError>) {
        *self.polling.lock().unwrap_or_else(PoisonError::into_inner) = failed;
    }

    /// `/healthz`: the process answers. `/readyz`: it can take updates; else why not. `/metrics`:
    /// what was counted. None of them is below the path of the webhook, the only one that has to
    /// be reached from outside.
    pub fn routes(&self) -> Router {
        let (health, metrics) = (self.clone(), self.clone());
        Router::new()
            .route("/healthz", get(async || "ok\n"))
            .route("/readyz", get(async move || health.ready().await))
            .route("/metrics", get(async move || metrics.metrics()))
    }

    fn metrics(&self) -> ([(HeaderName, &'static str); 1], String) {
        let now = millis(self.clock.now());
        ([(CONTENT_TYPE, OPEN_METRICS)], self.app.metrics.text(now))
    }

    async fn ready(&self) -> (StatusCode, &'static str) {
        let no = |why| (StatusCode::SERVICE_UNAVAILABLE, why);
        if self.leaving.is_leaving() {
            return no("the process is leaving\n");
        }
        if !self.registered.load(Ordering::SeqCst) {
            return no("the Bot API has not answered yet\n");
        }
        match *self.polling.lock().unwrap_or_else(PoisonError::into_inner) {
            Some(CallError::Conflict) => {
                return no("another process takes the updates of this bot\n");
            }
            Some(CallError::Token) => return no("the Bot API knows no bot with this token\n"),
            // It goes by: nobody has to do anything.
            Some(_) | None => {}
        }
        let store = self.app.records.store();
        let header = match tokio::time::timeout(STORE, store.meta()).await {
            Ok(Ok(Some(header))) => header,
            Ok(Ok(None)) => return no("the store has lost its header\n"),
            Ok(Err(_)) | Err(_) => return no("the store cannot be used\n"),
        };
        // What can be read may be full, a replica, or on a disk that is full: so the header is
        // written as it stands.
        let written = store.swap_meta(Some(header.clone()), header);
        match tokio::time::timeout(STORE, written).await {
            Ok(Ok(_)) => (StatusCode::OK, "ready\n"),
            Ok(Err(_)) | Err(_) => no("the store takes no writes\n"),
        }
    }
}
