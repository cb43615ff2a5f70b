//! The service: intake, agenda and sender over one store, from start to a stop that loses
//! nothing.

mod clock;
mod early;
mod health;
mod http;
mod leaving;
mod tasks;

use std::{future::Future, sync::Arc, time::Duration};

use thiserror::Error;
use tokio::net::TcpListener;
use tracing::{debug, error, info, warn};

use crate::{
    agenda::Agenda,
    app::{App, millis},
    fault::{self, Point},
    sender::Sender,
    store::{Header, Store},
    telegram::{Api, CallError, Desk, Intake, Link, polling, setup, webhook},
};

pub use clock::Clock;
pub use early::answering;
pub use health::Health;
pub use http::Patience;
pub use leaving::Leaving;
pub use tasks::Tasks;

/// How long a stop may take.
const STOP: Duration = Duration::from_secs(9);

/// What a host may choose about the pace.
#[derive(Clone, Debug)]
pub struct Pace {
    /// How often the agenda is looked at; the board, every fourth time.
    pub tick: Duration,
    /// Messages a second that the bot starts by itself.
    pub per_second: u32,
    /// Messages in flight.
    pub at_once: usize,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            // An alarm rings within a second.
            tick: Duration::from_millis(750),
            per_second: 25,
            at_once: 64,
        }
    }
}

/// All that a service is made of.
pub struct Service<S> {
    /// The engine over its store.
    pub app: App<S>,
    /// The bot at its Bot API server.
    pub api: Api,
    /// How updates come in.
    pub intake: Intake,
    /// Where the webhook and whoever watches the service ask.
    pub listener: Option<TcpListener>,
    /// The time of day.
    pub clock: Clock,
    /// The pace.
    pub pace: Pace,
    /// How long callers may take.
    pub patience: Patience,
}

/// Why a service ended by itself.
#[derive(Debug, Error)]
pub enum ServeError {
    /// The token is wrong.
    #[error("telegram_token: {0}; copy it again from @BotFather")]
    Token(CallError),
    /// Telegram does not want our webhook.
    #[error(
        "webhook_url: Telegram does not take it ({0}); it must be https, on port 443, 80, 88 or 8443, and reachable"
    )]
    Webhook(String),
    /// Telegram does not let us poll.
    #[error("polling: {0}; a webhook that was set before may have to be taken off by hand")]
    Polling(CallError),
    /// The listening socket broke.
    #[error("listen: the socket cannot be served")]
    Listen(#[source] std::io::Error),
    /// The store is not the one that was opened.
    #[error(
        "the store was emptied, or restored, and begun anew by another process while this one ran; start it again, and it finds what is there now"
    )]
    OtherStore,
    /// A webhook without a socket.
    #[error("webhook_url: a webhook needs `listen`, the address at which it is served")]
    NoListener,
}

/// What has waited for a start has the machine for itself so long.
const LEARNS_AFTER: Duration = Duration::from_secs(45);

/// Learns from the sentences of the book, beside the work, a while after the start. A debug build
/// takes seconds for it and leaves it to the first reply that is pasted.
async fn learn_replies<S: Store>(app: Arc<App<S>>, leaving: Leaving) {
    if cfg!(debug_assertions) {
        return;
    }
    leaving.or_after(LEARNS_AFTER).await;
    tokio::select! {
        biased;
        () = leaving.left() => {}
        () = app.learned() => {}
    }
}

impl<S: Store> Service<S> {
    /// Runs until `stop`, then finishes what has begun.
    ///
    /// Dropped before its end it stops at once, as a killed process would.
    ///
    /// # Errors
    ///
    /// Where it cannot begin, or the socket breaks.
    pub async fn run(self, stop: impl Future<Output = ()>) -> Result<(), ServeError> {
        let Self {
            app,
            api,
            intake,
            listener,
            clock,
            pace,
            patience,
        } = self;
        if listener.is_none() && matches!(intake, Intake::Webhook { .. }) {
            return Err(ServeError::NoListener);
        }
        let leaving = Leaving::new();
        let tasks = Tasks::new();
        let _guard = tasks.guard();
        let app = Arc::new(app);
        let sender = Sender::new(
            Arc::clone(&app),
            Link::new(api.clone()),
            clock.clone(),
            leaving.clone(),
            tasks.clone(),
            (pace.at_once, pace.per_second),
        );
        let desk = Arc::new(Desk::new(
            Arc::clone(&app),
            sender.clone(),
            api.clone(),
            clock.clone(),
            leaving.clone(),
            tasks.clone(),
        ));
        let health = Health::new(Arc::clone(&app), clock.clone(), leaving.clone());
        let agenda = Agenda::new(
            Arc::clone(&app),
            sender,
            clock.clone(),
            leaving.clone(),
            tasks.clone(),
            pace.tick,
        );
        // Before the first update is taken.
        look_at_board(&app, &clock).await;
        let watched = watch_store(&app, &clock, &leaving, pace.tick * 4);
        tasks.spawn(agenda.run());

        let work = async {
            let served = async {
                let Some(listener) = listener else {
                    return Ok(());
                };
                let mut routes = health.routes();
                if let Intake::Webhook { url, secret, .. } = &intake {
                    let desk = Arc::clone(&desk);
                    routes = routes.merge(webhook::routes(desk, url, secret, patience.body));
                }
                http::serve(listener, routes, &leaving, &tasks, patience)
                    .await
                    .map_err(ServeError::Listen)
            };
            let taken = async {
                if let Some(me) = setup::register(&api, &intake, &leaving).await? {
                    if let Some(name) = me.username {
                        desk.name(name);
                    }
                    let book = Arc::clone(&app.book);
                    tasks.spawn(setup::introduce(api.clone(), book, leaving.clone()));
                    health.registered();
                    fault::at(Point::Registered);
                    info!("ready");
                    tasks.spawn(learn_replies(Arc::clone(&app), leaving.clone()));
                }
                if let Intake::Polling { wait } = intake {
                    polling::run(&desk, &health, wait).await;
                }
                Ok(())
            };
            tokio::try_join!(served, taken, watched).map(|_| ())
        };
        let whole = async {
            work.await?;
            tasks.finish().await;
            // What was counted since the agenda looked last.
            app.wrong.write(&app.records, millis(clock.now())).await;
            Ok(())
        };
        let deadline = async {
            stop.await;
            info!("stopping: no more updates are taken");
            leaving.leave();
            fault::at(Point::Leaving);
            tokio::time::sleep(STOP).await;
        };
        tokio::select! {
            ended = whole => ended?,
            () = deadline => warn!("not everything had ended in time; it goes on at the next start"),
        }
        info!("stopped");
        Ok(())
    }
}

/// Sees within seconds when the store was emptied, when the host pauses the service, or ends the pause.
async fn watch_store<S: Store>(
    app: &App<S>,
    clock: &Clock,
    leaving: &Leaving,
    every: Duration,
) -> Result<(), ServeError> {
    while !leaving.is_leaving() {
        leaving.or_after(every).await;
        match app.records.keep_header().await {
            Ok(Header::Other) => return Err(ServeError::OtherStore),
            Ok(Header::Written) => error!(
                "the store was emptied while the service ran: all chats are lost, and begin anew"
            ),
            // It is tried again, and /readyz says so meanwhile.
            Ok(Header::Kept) | Err(_) => {}
        }
        look_at_board(app, clock).await;
    }
    Ok(())
}

async fn look_at_board<S: Store>(app: &App<S>, clock: &Clock) {
    let before = app.word();
    if let Err(error) = app.look_at_board(clock.now()).await {
        debug!(%error, "the host's word was not looked at");
    } else if before != app.word() {
        info!(paused = app.word().is_some(), "the host's word has changed");
    }
}
