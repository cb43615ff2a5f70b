//! Telegram: updates become events, parts become messages.
//!
//! Updates come in by [`polling`] or by [`webhook`]; both hand them to the [`Desk`] and
//! acknowledge only what it has committed. teloxide gives the payloads; reading updates and
//! carrying calls are ours (see `api` and `intake` for why).

mod api;
mod desk;
mod intake;
pub mod polling;
mod render;
mod send;
pub mod setup;
mod turns;
pub mod webhook;

use std::time::Duration;

use reqwest::Url;

pub use api::{API_URL, Api, CallError};
pub use desk::{Desk, Outcome};
pub(crate) use intake::ALLOWED;
pub use render::cut;
pub use send::Link;
pub use webhook::Secret;

/// How updates come in.
pub enum Intake {
    /// We ask; Telegram answers once there is something, or after `wait`.
    Polling {
        /// How long an empty answer may take.
        wait: Duration,
    },
    /// Telegram calls.
    Webhook {
        /// Where, as the outside sees it.
        url: Url,
        /// What it has to bring along.
        secret: Secret,
        /// How many calls at a time, at most 100.
        max_connections: u8,
    },
}
