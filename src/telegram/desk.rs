//! Takes what both ways of intake bring, and says whether it may be acknowledged.

use std::{
    sync::{Arc, OnceLock},
    time::Duration,
};

use teloxide::{
    payloads::{AnswerCallbackQuery, SendChatAction},
    types::{CallbackQueryId, ChatAction, ChatId},
};
use tokio::sync::oneshot;
use tracing::{debug, warn};

use crate::{
    app::{App, AppError, Newcomer, Source},
    engine::{Brought, Event, Order, import::LARGEST},
    fault::{self, Plant, Point},
    sender::Sender,
    serve::{Clock, Leaving, Tasks},
    store::{Chat, Store, StoreError, UpdateId},
};

use super::{
    Api, CallError, Link,
    intake::{Arrival, What},
    send,
    turns::Turns,
};

/// How often a file is asked for.
const FETCHES: u32 = 2;

/// How often a text that is not kept is tried.
const TRIES: u32 = 4;

/// What became of an update.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Committed, known from before, or nothing to take: acknowledge it.
    Taken,
    /// The store is down: it must come again.
    StoreDown,
    /// Another process has to take it: it must come again.
    Left,
}

/// Takes updates for a service.
pub struct Desk<S> {
    pub(super) app: Arc<App<S>>,
    pub(super) api: Api,
    pub(super) leaving: Leaving,
    sender: Sender<S, Link>,
    clock: Clock,
    tasks: Tasks,
    turns: Arc<Turns>,
    name: OnceLock<String>,
}

/// Answers for a task that fails. A panic gives up the one update that led to it; a task that
/// is ended from outside says nothing, since its update was not taken.
struct Answer(Option<oneshot::Sender<Outcome>>);

impl Answer {
    fn give(&mut self, outcome: Outcome) {
        if let Some(answer) = self.0.take() {
            // Who asked may have gone away.
            let _ = answer.send(outcome);
        }
    }
}

impl Drop for Answer {
    fn drop(&mut self) {
        if std::thread::panicking() {
            warn!("an update could not be taken and was given up");
            self.give(Outcome::Taken);
        }
    }
}

impl<S: Store> Desk<S> {
    /// Puts a desk before the engine.
    pub fn new(
        app: Arc<App<S>>,
        sender: Sender<S, Link>,
        api: Api,
        clock: Clock,
        leaving: Leaving,
        tasks: Tasks,
    ) -> Self {
        Self {
            app,
            api,
            leaving,
            sender,
            clock,
            tasks,
            turns: Turns::new(),
            name: OnceLock::new(),
        }
    }

    /// Takes one update. It goes on in the background when whoever waits for it goes away, so
    /// that a commit is followed by its sending.
    pub(super) async fn receive(self: &Arc<Self>, arrival: Arrival) -> Outcome {
        let (answer, answered) = oneshot::channel();
        let mut answer = Answer(Some(answer));
        let desk = Arc::clone(self);
        self.tasks.spawn(async move {
            let outcome = desk.take(arrival).await;
            desk.app.metrics.update(match outcome {
                Outcome::Taken => "taken",
                Outcome::StoreDown => "store-down",
                Outcome::Left => "left",
            });
            answer.give(outcome);
        });
        if fault::is_planted(Plant::AcknowledgeFirst) {
            return Outcome::Taken;
        }
        // Neither taken nor failed: the process ends, and the update is for the next.
        answered.await.unwrap_or(Outcome::StoreDown)
    }

    /// Stops the turning of a button, in the background. Nothing depends on it.
    pub(super) fn answer_button(&self, id: String) {
        let api = self.api.clone();
        self.tasks.spawn(async move {
            let answer = AnswerCallbackQuery::new(CallbackQueryId(id));
            if let Err(error) = api.call(&answer).await {
                debug!(%error, "a button was not answered");
            }
        });
    }

    /// Shows that somebody is there, in the background, while the rest of a long text is waited
    /// for. Nothing depends on it.
    pub(super) fn show_typing(&self, chat: i64) {
        let api = self.api.clone();
        self.tasks.spawn(async move {
            let typing = SendChatAction::new(ChatId(chat), ChatAction::Typing);
            if let Err(error) = api.call(&typing).await {
                debug!(%error, "nobody was shown typing");
            }
        });
    }

    /// Takes the bot's own name, by which groups call one of several.
    pub fn name(&self, name: String) {
        // It is the same for as long as the process lives.
        let _ = self.name.set(name);
    }

    /// Whether that is the bot's name, in whatever case; any is where its own is not known.
    fn is_named(&self, name: &str) -> bool {
        self.name
            .get()
            .is_none_or(|own| own.eq_ignore_ascii_case(name))
    }

    async fn take(&self, arrival: Arrival) -> Outcome {
        let update = arrival.update;
        match arrival.what {
            What::Event {
                chat,
                order,
                newcomer,
                event,
                pressed,
            } => {
                let edited = match &event {
                    Event::Edit { order, .. } => Some(*order),
                    _ => None,
                };
                let source = Source {
                    update: Some(update),
                    written: order.or(edited).map(|order| order.0),
                    pressed,
                };
                self.event((chat, order), &newcomer, source, &event).await
            }
            What::Returned { chat } => self.returned(chat, update).await,
            What::Group {
                chat,
                language,
                called,
            } => {
                if called.is_none_or(|name| self.is_named(&name)) {
                    self.note(chat, &language, "telegram-private-only");
                }
                Outcome::Taken
            }
            What::Nothing => Outcome::Taken,
        }
    }

    async fn event(
        &self,
        (id, order): (i64, Option<Order>),
        newcomer: &Newcomer,
        source: Source,
        event: &Event,
    ) -> Outcome {
        let chat = Chat::from(id);
        let _turn = self.turns.wait(id, order).await;
        let fetched;
        let event = match event {
            Event::Brought(Brought::At(file)) => match self.fetch(file).await {
                Some(brought) => {
                    fetched = Event::Brought(brought);
                    &fetched
                }
                None => return Outcome::StoreDown,
            },
            _ => event,
        };
        let now = self.clock.now();
        let taken = self.app.take_from(&chat, newcomer, source, event, now);
        match taken.await {
            Ok(first) => {
                fault::at(Point::Taken);
                if let Some(first) = first {
                    self.sender.send(self.app.records.key(&chat), chat, first);
                }
                fault::at(Point::SendingBegun);
                Outcome::Taken
            }
            Err(error) => self.failed(id, &newcomer.locale, &error).await,
        }
    }

    /// Fetches a file before the turn that takes it in. What Telegram or the network fail at is
    /// said to the person, who can send it again; where this process is leaving nothing is
    /// answered, and the update is for the next.
    async fn fetch(&self, file: &str) -> Option<Brought> {
        for _ in 0..FETCHES {
            match self.api.fetch(file, LARGEST).await {
                Ok(Some(bytes)) => {
                    let text = String::from_utf8_lossy(&bytes).into_owned();
                    return Some(Brought::Content(text));
                }
                Ok(None) => return Some(Brought::TooLarge),
                Err(error) => debug!(%error, "a file was not fetched"),
            }
            if self.leaving.is_leaving() {
                return None;
            }
        }
        Some(Brought::Lost)
    }

    async fn returned(&self, id: i64, update: UpdateId) -> Outcome {
        let chat = Chat::from(id);
        let _turn = self.turns.wait(id, None).await;
        match self.app.let_in(&chat, update, self.clock.now()).await {
            Ok(first) => {
                fault::at(Point::LetIn);
                if let Some(first) = first {
                    self.sender.send(self.app.records.key(&chat), chat, first);
                }
                Outcome::Taken
            }
            Err(error) => self.failed(id, "", &error).await,
        }
    }

    /// What a failure means for the update, and a word to the person where it is theirs alone.
    async fn failed(&self, id: i64, language: &str, error: &AppError) -> Outcome {
        match error {
            // Not the store is at fault but what this chat would write.
            AppError::Store(StoreError::TooLarge(_)) | AppError::Stumbled => {
                fault::at(Point::Stumbled);
                warn!(chat = ?self.app.records.key(&Chat::from(id)), %error, "an update was given up");
                let session = self.app.session(&Chat::from(id), self.clock.now()).await;
                let known = session.ok().flatten().map(|session| session.locale);
                self.note(id, known.as_deref().unwrap_or(language), "engine-stumbled");
                Outcome::Taken
            }
            AppError::SetAside => {
                warn!(chat = ?self.app.records.key(&Chat::from(id)), %error, "a record was set aside");
                self.note(id, language, "engine-set-aside");
                Outcome::Taken
            }
            AppError::Store(error) => {
                warn!(%error, "the store cannot be used");
                Outcome::StoreDown
            }
            // It comes again, and finds the record that is there then.
            AppError::Changed => Outcome::StoreDown,
            AppError::Left => Outcome::Left,
        }
    }

    /// Says a message of the book that is not kept, in the background.
    pub(super) fn note(&self, chat: i64, language: &str, id: &str) {
        let Some(text) = self.app.text(language, id) else {
            return;
        };
        let (api, leaving) = (self.api.clone(), self.leaving.clone());
        self.tasks.spawn(async move {
            for attempt in 0..TRIES {
                let wait = match send::say(&api, chat, &text).await {
                    Ok(()) => return,
                    Err(CallError::Wait(span)) => span,
                    Err(CallError::Closed | CallError::Refused(_) | CallError::Token) => return,
                    Err(CallError::Server(_) | CallError::Network) => {
                        Duration::from_secs(1 << attempt)
                    }
                    // It may have arrived.
                    Err(CallError::Timeout | CallError::Conflict) => return,
                };
                leaving.or_after(wait).await;
                if leaving.is_leaving() {
                    return;
                }
            }
        });
    }
}
