//! A Bot API on this machine: answers every call at once, and tells each chat what it heard.

use std::{
    collections::HashMap,
    convert::Infallible,
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};

use anyhow::Result;
use http_body_util::{BodyExt as _, Full};
use hyper::{Request, Response, body::Bytes, body::Incoming, server::conn::http1};
use hyper_util::rt::TokioIo;
use serde::Deserialize;
use tokio::{
    net::TcpListener,
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
};

/// Chats are spread over so many locks.
const SHARDS: usize = 64;

/// A message that a bot has sent.
pub struct Heard {
    /// When it had arrived as a whole.
    pub at: Instant,
    /// The call's body.
    body: Bytes,
}

/// What is read of a message.
#[derive(Deserialize)]
pub struct Message {
    /// The text, as it is sent.
    pub text: String,
    #[serde(default)]
    reply_markup: Markup,
}

#[derive(Default, Deserialize)]
struct Markup {
    inline_keyboard: Vec<Vec<Button>>,
}

#[derive(Clone, Deserialize)]
struct Button {
    text: String,
    callback_data: String,
}

#[derive(Deserialize)]
struct Chat {
    chat_id: i64,
}

type Ears = Mutex<HashMap<i64, UnboundedSender<Heard>>>;

/// The server. Clones share it.
#[derive(Clone)]
pub struct Api {
    /// Where it is.
    pub url: String,
    ears: Arc<Vec<Ears>>,
}

impl Heard {
    /// Reads the message.
    pub fn message(&self) -> Result<Message> {
        Ok(serde_json::from_slice(&self.body)?)
    }
}

impl Message {
    /// Label and data of each button, row by row.
    pub fn buttons(&self) -> Vec<Vec<(String, String)>> {
        let pair = |button: &Button| (button.text.clone(), button.callback_data.clone());
        let rows = self.reply_markup.inline_keyboard.iter();
        rows.map(|row| row.iter().map(pair).collect()).collect()
    }
}

impl Api {
    /// Starts it on a free port.
    pub async fn start() -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let api = Self {
            url: format!("http://{}", listener.local_addr()?),
            ears: Arc::new((0..SHARDS).map(|_| Ears::default()).collect()),
        };
        let server = api.clone();
        tokio::spawn(async move { server.accept(listener).await });
        Ok(api)
    }

    /// Everything that is sent to a chat from now on.
    pub fn listen(&self, chat: i64) -> UnboundedReceiver<Heard> {
        let (ear, heard) = unbounded_channel();
        self.ears(chat).insert(chat, ear);
        heard
    }

    /// Stops listening.
    pub fn leave(&self, chat: i64) {
        self.ears(chat).remove(&chat);
    }

    fn ears(&self, chat: i64) -> std::sync::MutexGuard<'_, HashMap<i64, UnboundedSender<Heard>>> {
        let shard = usize::try_from(chat.unsigned_abs()).unwrap_or(0) % SHARDS;
        self.ears[shard]
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    async fn accept(self, listener: TcpListener) {
        while let Ok((stream, _)) = listener.accept().await {
            let api = self.clone();
            let _ = stream.set_nodelay(true);
            tokio::spawn(async move {
                let answer = hyper::service::service_fn(move |call| api.clone().answer(call));
                // The bot was killed, or has closed a connection that it does not need any more.
                let _ = http1::Builder::new()
                    .serve_connection(TokioIo::new(stream), answer)
                    .await;
            });
        }
    }

    async fn answer(self, call: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
        let path = call.uri().path();
        let method = path.rsplit('/').next().unwrap_or_default();
        let answer = match method.to_ascii_lowercase().as_str() {
            "sendmessage" => {
                if let Ok(body) = call.into_body().collect().await {
                    self.hear(body.to_bytes());
                }
                MESSAGE
            }
            "getme" => ME,
            _ => "{\"ok\":true,\"result\":true}",
        };
        let mut answer = Response::new(Full::new(Bytes::from_static(answer.as_bytes())));
        let json = hyper::header::HeaderValue::from_static("application/json");
        answer
            .headers_mut()
            .insert(hyper::header::CONTENT_TYPE, json);
        Ok(answer)
    }

    fn hear(&self, body: Bytes) {
        let at = Instant::now();
        let Ok(Chat { chat_id }) = serde_json::from_slice(&body) else {
            return;
        };
        if let Some(ear) = self.ears(chat_id).get(&chat_id) {
            // A chat that has had enough does not listen any more.
            let _ = ear.send(Heard { at, body });
        }
    }
}

/// As short as teloxide can read it.
const MESSAGE: &str = "{\"ok\":true,\"result\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":1,\
    \"type\":\"private\",\"first_name\":\"Kim\"},\"text\":\"x\"}}";

const ME: &str = "{\"ok\":true,\"result\":{\"id\":1,\"is_bot\":true,\"first_name\":\"Bot\",\
    \"username\":\"some_bot\",\"can_join_groups\":false,\"can_read_all_group_messages\":false,\
    \"supports_inline_queries\":false,\"can_connect_to_business\":false,\"has_main_web_app\":false}}";
