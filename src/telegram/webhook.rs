//! Updates by Telegram's calls. 200 means committed; everything else makes it call again.

use std::{fmt, sync::Arc, time::Duration};

use axum::{
    Router,
    body::{Body, Bytes, to_bytes},
    extract::Request,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::post,
};
use reqwest::Url;
use subtle::ConstantTimeEq;
use tracing::warn;

use crate::{
    fault::{self, Point},
    store::Store,
};

use super::{Desk, Outcome, intake::read};

/// The most that an update takes. Telegram's own stay far below.
const LARGEST: usize = 256 * 1024;

/// So much is read of a call all the same, since only who was heard out can be told not to bring
/// it again.
const HEARD_OUT: usize = 16 * LARGEST;

/// In which header the secret comes.
const HEADER: &str = "x-telegram-bot-api-secret-token";

/// What Telegram has to bring along, so that nobody else can speak for a person.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// A secret as the host chose it: 16 to 256 of letters, digits, `_` and `-`.
    pub fn new(text: &str) -> Option<Self> {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
        let long = (16..=256).contains(&text.len());
        (long && text.bytes().all(fits)).then(|| Self(text.to_owned()))
    }

    /// A secret that all processes of a bot find by themselves.
    pub fn of_token(token: &str) -> Self {
        let key = blake3::derive_key("hearback 2026 webhook secret", token.as_bytes());
        Self(key.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    pub(super) fn expose(&self) -> &str {
        &self.0
    }

    /// Takes the same time wherever the two differ.
    fn is(&self, given: &[u8]) -> bool {
        self.0.as_bytes().ct_eq(given).into()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// The route at the path of `url`; a body may take as long as `patience` to arrive.
pub fn routes<S: Store>(
    desk: Arc<Desk<S>>,
    url: &Url,
    secret: &Secret,
    patience: Duration,
) -> Router {
    let secret = Arc::new(secret.clone());
    let take = async move |request: Request| take(&desk, &secret, request, patience).await;
    Router::new().route(url.path(), post(take))
}

async fn take<S: Store>(
    desk: &Arc<Desk<S>>,
    secret: &Secret,
    request: Request,
    patience: Duration,
) -> Response {
    let (head, body) = request.into_parts();
    if !is_telegram(&head.headers, secret) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    if desk.leaving.is_leaving() {
        return later("1");
    }
    let arrival = match arrived(body, patience).await {
        Ok(body) if body.len() > LARGEST => None,
        Ok(body) => read(&body),
        Err(status) => return status.into_response(),
    };
    let Some(mut arrival) = arrival else {
        // Telegram would bring it again for a day, and hold back what is behind it.
        warn!("a call that is no update was left alone");
        return StatusCode::OK.into_response();
    };
    let (button, waits) = (arrival.button.take(), arrival.waits());
    fault::at(Point::HookArrived);
    let outcome = desk.receive(arrival).await;
    fault::at(Point::HookTaken);
    match outcome {
        Outcome::Taken => match (button, waits) {
            (Some(id), _) => stop_turning(&id),
            (None, Some(chat)) => typing(chat),
            (None, None) => StatusCode::OK.into_response(),
        },
        Outcome::StoreDown => later("5"),
        Outcome::Left => later("2"),
    }
}

fn is_telegram(headers: &HeaderMap, secret: &Secret) -> bool {
    headers
        .get(HEADER)
        .is_some_and(|given| secret.is(given.as_bytes()))
}

async fn arrived(body: Body, patience: Duration) -> Result<Bytes, StatusCode> {
    match tokio::time::timeout(patience, to_bytes(body, HEARD_OUT)).await {
        Ok(Ok(body)) => Ok(body),
        Ok(Err(_)) => Err(StatusCode::PAYLOAD_TOO_LARGE),
        Err(_) => Err(StatusCode::REQUEST_TIMEOUT),
    }
}

fn later(seconds: &'static str) -> Response {
    let retry = [(header::RETRY_AFTER, seconds)];
    (StatusCode::SERVICE_UNAVAILABLE, retry).into_response()
}

/// The answer to a call can be a call: one request less.
fn stop_turning(id: &str) -> Response {
    call(&serde_json::json!({ "method": "answerCallbackQuery", "callback_query_id": id }))
}

/// The answer to a long text waits for the rest of it; the person sees that somebody is there.
fn typing(chat: i64) -> Response {
    call(&serde_json::json!({ "method": "sendChatAction", "chat_id": chat, "action": "typing" }))
}

fn call(call: &serde_json::Value) -> Response {
    let kind = [(header::CONTENT_TYPE, "application/json")];
    (StatusCode::OK, kind, call.to_string()).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_checked_compared_and_hidden() {
        assert!(Secret::new("short").is_none());
        assert!(Secret::new("sixteen letters!").is_none());
        let secret = Secret::new("sixteen-letters_").unwrap();
        assert!(secret.is(b"sixteen-letters_"));
        assert!(!secret.is(b"sixteen-letters-"));
        assert!(!secret.is(b"sixteen-letters_x"));
        assert!(!secret.is(b""));
        assert_eq!(format!("{secret:?}"), "Secret(..)");
        let found = Secret::of_token("1:a");
        assert!(Secret::new(found.expose()).is_some());
        assert!(!found.is(Secret::of_token("1:b").expose().as_bytes()));
    }
}
