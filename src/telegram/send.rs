//! Carries parts to Telegram.

use teloxide::types::ChatId;

use crate::{
    app::Part,
    sender::{Carrier, Trouble},
    store::Chat,
};

use super::{
    Api, CallError,
    api::SAME,
    render::{Request, change, message, plain, request},
};

/// Sends parts as messages.
pub struct Link {
    api: Api,
}

impl Link {
    /// To a bot's chats.
    pub fn new(api: Api) -> Self {
        Self { api }
    }
}

impl Carrier for Link {
    async fn carry(&self, chat: &Chat, part: &Part) -> Result<(), Trouble> {
        let Ok(id) = chat.as_str().parse() else {
            return Err(Trouble::Refused("no chat of Telegram's"));
        };
        if let Some(change) = change(ChatId(id), part) {
            match self.api.call(&change).await {
                // It was made before a crash, and not struck.
                Ok(_) | Err(CallError::Refused(SAME)) => return Ok(()),
                // Too old, or taken away by the person: then it comes as a new one.
                Err(CallError::Refused(_)) => {}
                Err(error) => return Err(error.into()),
            }
        }
        match request(ChatId(id), part) {
            Request::Message(message) => match self.api.call(&*message).await {
                // Better without its form than not at all.
                Err(CallError::Refused(kind)) => {
                    let plain = plain(ChatId(id), part).ok_or(CallError::Refused(kind))?;
                    self.api.call(&plain).await?
                }
                sent => sent?,
            },
            Request::Document(form) => self.api.upload("SendDocument", form).await?,
        };
        Ok(())
    }
}

/// Sends a text that is not kept: to a group, or to a chat without a readable record.
pub(super) async fn say(api: &Api, chat: i64, text: &str) -> Result<(), CallError> {
    let html = teloxide::utils::html::escape(text);
    api.call(&message(ChatId(chat), html)).await.map(|_| ())
}
