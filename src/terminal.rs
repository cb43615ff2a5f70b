//! The conversation at a prompt: for trying, for editing, and for people without Telegram.
//!
//! The same engine over the same store as everywhere; only the two ends differ. Lines that
//! begin with a colon are for the terminal itself (`:later 1 month`), numbers press
//! buttons, everything else goes to the bot.

mod input;
mod json;
mod plain;
mod record;
mod screen;

use std::{
    io::{self, BufRead, Write},
    path::PathBuf,
};

use chrono::{DateTime, TimeDelta, Utc};
use thiserror::Error;

use crate::{
    app::{App, AppError, Newcomer},
    engine::Event,
    store::{Chat, Store},
    transcript::Span,
};

pub use json::{FORM, In};

use input::Input;
use record::Recorder;
use screen::{Screen, make_folder};

/// How a conversation is shown and read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people.
    Text,
    /// One JSON object a line, both ways.
    Json,
}

/// What a conversation at the prompt starts from.
pub struct Options {
    /// How it is shown and read.
    pub format: Format,
    /// Whether the input shows by itself what is typed; a pipe does not.
    pub echo: bool,
    /// Columns of the terminal, between whose words lines are broken; none in a pipe.
    pub width: Option<usize>,
    /// Where letters are written as files; nowhere if none.
    pub letters: Option<PathBuf>,
    /// The clock: a fixed beginning, or the time of day.
    pub now: Option<DateTime<Utc>>,
    /// Who talks.
    pub newcomer: Newcomer,
}

/// Why a conversation at the prompt ended early.
#[derive(Debug, Error)]
pub enum TerminalError {
    /// Store or record.
    #[error(transparent)]
    App(#[from] AppError),
    /// Input or output broke.
    #[error("the terminal cannot be read or written")]
    Io(#[from] io::Error),
    /// The folder for letters cannot be made.
    #[error("cannot write letters to {path}")]
    Letters {
        /// The folder.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
}

/// One chat at a prompt.
pub struct Terminal<'a, S, W> {
    app: &'a App<S>,
    chat: Chat,
    options: Options,
    screen: Screen<W>,
    /// How far the clock was moved.
    moved: TimeDelta,
}

/// What a typed line is.
enum Line {
    Event(Event),
    Later(Span),
    Letters(PathBuf),
    Import(PathBuf),
    Paste,
    Transcript,
    TooLong,
    Quit,
    Nothing,
    Unknown,
}

impl<'a, S: Store, W: Write> Terminal<'a, S, W> {
    /// Puts a prompt before the engine.
    pub fn new(app: &'a App<S>, options: Options, out: W) -> Self {
        let recorder = Recorder::new(&options.newcomer, options.now.unwrap_or_else(clock));
        Self {
            app,
            chat: Chat::new("terminal"),
            screen: Screen {
                out,
                format: options.format,
                width: options.width,
                letters: options.letters.clone(),
                hinted: false,
                buttons: Vec::new(),
                recorder,
            },
            options,
            moved: TimeDelta::zero(),
        }
    }

    /// Talks until the input ends.
    ///
    /// # Errors
    ///
    /// Where store, input or output break.
    pub async fn run(&mut self, mut input: impl BufRead) -> Result<(), TerminalError> {
        if let Some(folder) = &self.options.letters {
            make_folder(folder).map_err(|source| TerminalError::Letters {
                path: folder.clone(),
                source,
            })?;
        }
        self.screen.opening()?;
        self.resume().await?;
        loop {
            self.screen.prompt(self.options.echo)?;
            let line = match input::line(&mut input)? {
                Input::Line(line) => self.screen.read(&line),
                Input::TooLong => Line::TooLong,
                Input::End => return Ok(()),
            };
            match line {
                Line::Event(event) => self.said(&event).await?,
                Line::Paste => match input::pasted(&mut input)? {
                    Some(text) => self.said(&Event::Text(text.into())).await?,
                    None => self.screen.note(NOT_PASTED)?,
                },
                Line::Later(span) => {
                    self.screen.recorder.later(span);
                    self.later(span).await?;
                }
                Line::Import(file) => match input::file(&file) {
                    Some(brought) => self.said(&Event::Brought(brought)).await?,
                    None => self.screen.note(NOT_READ)?,
                },
                Line::Letters(folder) => self.screen.letters_to(folder)?,
                Line::Transcript => self.screen.transcript()?,
                Line::TooLong => self.screen.note(TOO_LONG)?,
                Line::Quit => return Ok(()),
                Line::Nothing => {}
                Line::Unknown => self.screen.help()?,
            }
        }
    }

    /// Takes what the person said.
    async fn said(&mut self, event: &Event) -> Result<(), TerminalError> {
        if self.options.echo {
            self.screen.echo(event)?;
        } else {
            self.screen.space()?;
        }
        self.screen.recorder.you(event, &self.screen.buttons);
        self.take(event).await
    }

    /// What waits from before is said first; at a keyboard the chat begins by itself.
    async fn resume(&mut self) -> Result<(), TerminalError> {
        let now = self.now();
        if self.app.session(&self.chat, now).await?.is_some() {
            self.screen.recorder.began_earlier();
        }
        self.send(None, now).await?;
        self.ring(now).await?;
        if self.options.echo || self.options.format == Format::Json {
            return Ok(());
        }
        let start = Event::typed("/start");
        self.screen.recorder.you(&start, &[]);
        self.take(&start).await
    }

    async fn take(&mut self, event: &Event) -> Result<(), TerminalError> {
        self.take_at(event, self.now()).await
    }

    async fn take_at(&mut self, event: &Event, now: DateTime<Utc>) -> Result<(), TerminalError> {
        let newcomer = &self.options.newcomer;
        let first = self
            .app
            .take(&self.chat, newcomer, None, event, now)
            .await?;
        match first {
            Some(first) => self.send(Some(first), now).await,
            None => Ok(()),
        }
    }

    async fn send(
        &mut self,
        first: Option<crate::app::First>,
        now: DateTime<Utc>,
    ) -> Result<(), TerminalError> {
        self.app
            .deliver(&self.chat, first, &mut self.screen, now)
            .await?
    }

    /// Moves the clock; every alarm on the way rings at its own moment.
    async fn later(&mut self, span: Span) -> Result<(), TerminalError> {
        let target = span.after(self.now());
        self.ring(target).await?;
        self.moved = target - (self.options.now.unwrap_or_else(clock));
        Ok(())
    }

    async fn ring(&mut self, until: DateTime<Utc>) -> Result<(), TerminalError> {
        let mut now = self.now();
        loop {
            let session = self.app.session(&self.chat, now).await?;
            let wake = session.and_then(|session| session.wake());
            let Some((at, event)) = wake.filter(|(at, _)| *at <= until) else {
                return Ok(());
            };
            now = at.max(now);
            self.take_at(&event, now).await?;
        }
    }

    fn now(&self) -> DateTime<Utc> {
        self.options.now.unwrap_or_else(clock) + self.moved
    }
}

/// The one look at the clock.
#[expect(clippy::disallowed_methods, reason = "a shell asks the clock")]
fn clock() -> DateTime<Utc> {
    Utc::now()
}

const NOT_PASTED: &str = "nothing was taken: a pasted text ends with a line that holds only a \
                          full stop, and is no longer than a long letter";
const NOT_READ: &str = "nothing was taken: the file cannot be read";
const TOO_LONG: &str = "nothing was taken: the line is too long";
