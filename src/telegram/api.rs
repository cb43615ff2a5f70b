//! Carries calls to the Bot API.
//!
//! The payloads are teloxide's, the carrying is ours, for three reasons: teloxide sleeps ten
//! seconds inside a call that met a 5xx and loses its status, it takes a sent message for a
//! failure when it does not know a field of the answer, and the display forms of its errors
//! hold what people wrote. Here an answer is judged by its status alone.

use std::{fmt, sync::Arc, time::Duration};

use reqwest::{Client, RequestBuilder, Url, multipart::Form};
use serde::{Deserialize, Serialize};
use teloxide::{net::default_reqwest_settings, requests::Payload};
use thiserror::Error;

use crate::{app::LEASE, sender::Trouble};

/// Where Telegram's own Bot API is.
pub const API_URL: &str = "https://api.telegram.org";

/// How long one call may take. Below the lease of a chat: what a process had begun that lost it
/// has ended when another begins.
const TIMEOUT: Duration = Duration::from_secs(4);
const _: () = assert!(TIMEOUT.as_millis() < LEASE.as_millis());

/// A Bot API server and the token of a bot. The debug form shows neither.
#[derive(Clone)]
pub struct Api {
    client: Client,
    /// With the token in its path.
    base: Arc<Url>,
    /// Where files lie, with the token in its path.
    files: Arc<Url>,
    timeout: Duration,
}

/// Why a call had no success. Holds nothing of what was sent or answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CallError {
    /// 429.
    #[error("the Bot API asks to wait {0:?}")]
    Wait(Duration),
    /// Any status from 500.
    #[error("the Bot API answers {0}")]
    Server(u16),
    /// No whole answer came.
    #[error("the Bot API cannot be reached")]
    Network,
    /// No answer came in time. The call may have been carried out.
    #[error("the Bot API does not answer in time")]
    Timeout,
    /// 401 or 404: no bot has this token.
    #[error("the Bot API knows no bot with this token")]
    Token,
    /// 403, or a chat that does not exist (any more).
    #[error("the chat is closed to the bot")]
    Closed,
    /// 409: another process polls, or a webhook is set.
    #[error("another process takes the updates of this bot")]
    Conflict,
    /// 400 and what else will not change by itself.
    #[error("the Bot API refuses the call: {0}")]
    Refused(&'static str),
}

/// What every answer begins with.
#[derive(Deserialize)]
struct Answer {
    #[serde(default)]
    ok: bool,
    error_code: Option<u16>,
    description: Option<String>,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
}

impl Api {
    /// A bot at a Bot API server.
    ///
    /// # Errors
    ///
    /// Where the URL cannot hold a path, or the system gives no TLS.
    pub fn new(url: &Url, token: &str) -> Result<Self, CallError> {
        let below = |segments: &[&str]| {
            let mut below = url.clone();
            below
                .path_segments_mut()
                .map_err(|()| CallError::Refused("the URL of the Bot API holds no path"))?
                .pop_if_empty()
                .extend(segments);
            Ok(Arc::new(below))
        };
        let bot = format!("bot{token}");
        let (base, files) = (below(&[&bot])?, below(&["file", &bot])?);
        let client = default_reqwest_settings()
            .build()
            .map_err(|_| CallError::Network)?;
        Ok(Self {
            client,
            base,
            files,
            timeout: TIMEOUT,
        })
    }

    /// Gives calls another time.
    #[must_use]
    pub fn with_timeout(self, timeout: Duration) -> Self {
        Self { timeout, ..self }
    }

    /// How long one call may take, beside what it waits for on purpose.
    pub(crate) fn timeout(&self) -> Duration {
        self.timeout
    }

    /// Calls a method with a payload of teloxide's.
    pub(crate) async fn call<P: Payload + Serialize>(
        &self,
        payload: &P,
    ) -> Result<Vec<u8>, CallError> {
        self.method(P::NAME, payload, self.timeout).await
    }

    /// Calls a method by its name; `timeout` bounds the whole.
    pub(crate) async fn method<T: Serialize>(
        &self,
        name: &str,
        payload: &T,
        timeout: Duration,
    ) -> Result<Vec<u8>, CallError> {
        let body = serde_json::to_vec(payload)
            .map_err(|_| CallError::Refused("the payload cannot be written"))?;
        let json = "application/json";
        let request = self.request(name).header("content-type", json).body(body);
        self.carry(request, timeout).await
    }

    /// Calls a method without a payload; answers also what the server's clock shows.
    pub(crate) async fn look(&self, name: &str) -> Result<(Vec<u8>, Option<String>), CallError> {
        let (status, date, body) = self.answer(self.request(name), self.timeout).await?;
        judge(status, &body).map(|()| (body, date))
    }

    /// Calls a method of which nothing is anybody's: a refusal comes with Telegram's own words.
    pub(crate) async fn method_in_words<T: Serialize>(
        &self,
        name: &str,
        payload: &T,
        timeout: Duration,
    ) -> Result<Vec<u8>, (CallError, String)> {
        let request = self.request(name).json(payload);
        let plain = |error| (error, String::new());
        let (status, _, body) = self.answer(request, timeout).await.map_err(plain)?;
        let Err(error) = judge(status, &body) else {
            return Ok(body);
        };
        let answer: Option<Answer> = serde_json::from_slice(&body).ok();
        let words = answer.and_then(|answer| answer.description);
        Err((error, words.unwrap_or_default()))
    }

    /// Calls a method with a file.
    pub(crate) async fn upload(&self, name: &str, form: Form) -> Result<Vec<u8>, CallError> {
        let request = self.request(name).multipart(form);
        self.carry(request, self.timeout).await
    }

    /// Fetches a file that somebody sent; none where it is larger than `most` bytes.
    pub(crate) async fn fetch(
        &self,
        file: &str,
        most: usize,
    ) -> Result<Option<Vec<u8>>, CallError> {
        #[derive(Deserialize)]
        struct Found {
            result: Place,
        }
        #[derive(Deserialize)]
        struct Place {
            file_path: String,
        }
        let ask = serde_json::json!({ "file_id": file });
        let found = self.method("GetFile", &ask, self.timeout).await?;
        let found: Found = serde_json::from_slice(&found).map_err(|_| CallError::Network)?;
        let mut url = (*self.files).clone();
        if let Ok(mut path) = url.path_segments_mut() {
            path.extend(found.result.file_path.split('/'));
        }
        let fetched = self.content(url, most);
        let fetched = tokio::time::timeout(self.timeout, fetched).await;
        fetched.map_err(|_| CallError::Timeout)?
    }

    async fn content(&self, url: Url, most: usize) -> Result<Option<Vec<u8>>, CallError> {
        // An error of the client names the address, and with it the token: it goes no further.
        let lost = |_: reqwest::Error| CallError::Network;
        let mut response = self.client.get(url).send().await.map_err(lost)?;
        let status = response.status();
        if !status.is_success() {
            return Err(CallError::Server(status.as_u16()));
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(lost)? {
            if bytes.len() + chunk.len() > most {
                return Ok(None);
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(Some(bytes))
    }

    fn request(&self, name: &str) -> RequestBuilder {
        let mut url = (*self.base).clone();
        if let Ok(mut path) = url.path_segments_mut() {
            path.push(name);
        }
        self.client.post(url)
    }

    async fn carry(
        &self,
        request: RequestBuilder,
        timeout: Duration,
    ) -> Result<Vec<u8>, CallError> {
        // The client's own time-out would cut a long poll; this one bounds body and all.
        let (status, _, body) = self.answer(request, timeout).await?;
        judge(status, &body).map(|()| body)
    }

    /// Status, `Date` and body.
    async fn answer(
        &self,
        request: RequestBuilder,
        timeout: Duration,
    ) -> Result<(u16, Option<String>, Vec<u8>), CallError> {
        let request = request.timeout(timeout);
        let carried = async {
            let response = request.send().await?;
            let status = response.status().as_u16();
            let date = response.headers().get("date");
            let date = date.and_then(|date| Some(date.to_str().ok()?.to_owned()));
            Ok((status, date, response.bytes().await?.to_vec()))
        };
        let answered = tokio::time::timeout(timeout, carried).await;
        answered
            .map_err(|_| CallError::Timeout)?
            .map_err(|error: reqwest::Error| {
                if error.is_timeout() {
                    CallError::Timeout
                } else {
                    CallError::Network
                }
            })
    }
}

impl fmt::Debug for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Api(..)")
    }
}

fn judge(status: u16, body: &[u8]) -> Result<(), CallError> {
    let answer: Option<Answer> = serde_json::from_slice(body).ok();
    if answer.as_ref().is_some_and(|answer| answer.ok) {
        return Ok(());
    }
    let said = answer.as_ref().and_then(|answer| answer.error_code);
    let code = said.unwrap_or(status);
    let description = answer
        .as_ref()
        .and_then(|answer| answer.description.as_deref())
        .unwrap_or_default();
    Err(match code {
        429 => {
            let seconds = answer
                .as_ref()
                .and_then(|answer| answer.parameters.as_ref()?.retry_after);
            CallError::Wait(Duration::from_secs(seconds.unwrap_or(1).max(1)))
        }
        500.. => CallError::Server(code),
        401 | 404 => CallError::Token,
        403 => CallError::Closed,
        409 => CallError::Conflict,
        400..500 => refused(description),
        // A page of something between us and Telegram.
        _ => CallError::Network,
    })
}

/// The kind of a refusal: a message is as it was to be made already.
pub(super) const SAME: &str = "not changed";

/// The kind of a refusal, out of the descriptions that Telegram has had for years.
fn refused(description: &str) -> CallError {
    let description = description.to_ascii_lowercase();
    let has = |words: &str| description.contains(words);
    if has("chat not found") || has("user not found") || has("peer_id_invalid") {
        return CallError::Closed;
    }
    let kinds = [
        ("message is not modified", SAME),
        ("can't parse entities", "markup"),
        ("message is too long", "too long"),
        ("text must be", "empty text"),
        ("message text is empty", "empty text"),
        ("button", "button"),
        ("file", "file"),
        ("query is too old", "old button"),
    ];
    let kind = kinds.iter().find(|(words, _)| has(words));
    CallError::Refused(kind.map_or("other", |(_, kind)| kind))
}

impl From<CallError> for Trouble {
    fn from(error: CallError) -> Self {
        match error {
            CallError::Wait(span) => Self::Wait(span),
            // A token that was revoked comes back with a new start; nothing is lost meanwhile.
            CallError::Server(_)
            | CallError::Network
            | CallError::Timeout
            | CallError::Token
            | CallError::Conflict => Self::Later,
            CallError::Closed => Self::Gone,
            CallError::Refused(kind) => Self::Refused(kind),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_judged_by_its_status() {
        let judged = |status, body: &str| judge(status, body.as_bytes());
        assert_eq!(judged(200, r#"{"ok":true,"result":{"odd":[]}}"#), Ok(()));
        let wait = r#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7","parameters":{"retry_after":7}}"#;
        let seven = Duration::from_secs(7);
        assert_eq!(judged(429, wait), Err(CallError::Wait(seven)));
        assert_eq!(judged(502, "<html>"), Err(CallError::Server(502)));
        assert_eq!(judged(200, "<html>"), Err(CallError::Network));
        let new =
            r#"{"ok":false,"error_code":403,"description":"Forbidden: a reason of next year"}"#;
        assert_eq!(judged(403, new), Err(CallError::Closed));
        let none = r#"{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}"#;
        assert_eq!(judged(400, none), Err(CallError::Closed));
        let words = r#"{"ok":false,"error_code":400,"description":"Bad Request: can't parse entities: Unsupported start tag \"secret\""}"#;
        let markup = CallError::Refused("markup");
        assert_eq!(judged(400, words), Err(markup));
        assert!(!markup.to_string().contains("secret"));
    }

    #[test]
    fn neither_url_nor_token_shows() {
        let url = Url::parse("http://localhost:8081/").unwrap();
        let api = Api::new(&url, "123:secret").unwrap();
        assert_eq!(api.base.as_str(), "http://localhost:8081/bot123:secret");
        let files = "http://localhost:8081/file/bot123:secret";
        assert_eq!(api.files.as_str(), files);
        assert_eq!(format!("{api:?}"), "Api(..)");
    }
}
