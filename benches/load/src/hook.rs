//! Telegram's side of a webhook: calls over connections that are kept.

use std::sync::{Mutex, PoisonError};

use anyhow::{Context as _, Result};
use http_body_util::{BodyExt as _, Full};
use hyper::{
    Request, StatusCode,
    body::Bytes,
    client::conn::http1::{SendRequest, handshake},
};
use hyper_util::rt::TokioIo;
use tokio::{net::TcpStream, sync::Semaphore};

type Connection = SendRequest<Full<Bytes>>;

/// What both bots are told to ask for.
pub const SECRET: &str = "a-secret-for-the-load";

/// Where both bots are called.
pub const PATH: &str = "/hook";

/// A webhook.
pub struct Hook {
    address: String,
    /// Telegram opens at most so many connections.
    free: Semaphore,
    idle: Mutex<Vec<Connection>>,
}

impl Hook {
    /// To a bot that listens at an address; at most `connections` at a time.
    pub fn new(address: &str, connections: usize) -> Self {
        Self {
            address: address.to_owned(),
            free: Semaphore::new(connections),
            idle: Mutex::default(),
        }
    }

    /// Brings one update; answers the status.
    pub async fn call(&self, update: Vec<u8>) -> Result<StatusCode> {
        let _free = self.free.acquire().await?;
        loop {
            let idle = self.idle().pop();
            let Some(connection) = idle else {
                return self.over(self.connect().await?, update).await;
            };
            // One that nobody used for a while may have been closed meanwhile.
            if let Ok(status) = self.over(connection, update.clone()).await {
                return Ok(status);
            }
        }
    }

    async fn over(&self, mut connection: Connection, update: Vec<u8>) -> Result<StatusCode> {
        let request = Request::post(PATH)
            .header("host", &self.address)
            .header("content-type", "application/json")
            .header("x-telegram-bot-api-secret-token", SECRET)
            .body(Full::new(Bytes::from(update)))?;
        connection.ready().await?;
        let answer = connection.send_request(request).await?;
        let status = answer.status();
        answer.into_body().collect().await?;
        self.idle().push(connection);
        Ok(status)
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Connection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn connect(&self) -> Result<Connection> {
        let stream = TcpStream::connect(&self.address).await;
        let stream = stream.context("the bot cannot be called")?;
        stream.set_nodelay(true)?;
        let (sender, connection) = handshake(TokioIo::new(stream)).await?;
        // Ends with the bot.
        tokio::spawn(connection);
        Ok(sender)
    }
}
