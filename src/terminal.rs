//! The conversation at a prompt: for trying, for editing, and for people without Telegram.
//!
//! The same engine over the same store as everywhere; only the two ends differ. Lines that
//! begin with a colon are for the terminal itself (`:later 1 month`), numbers press
//! buttons, everything else goes to the bot.

mod json;
mod plain;
mod record;

use std::{
    io::{self, BufRead, Write},
    path::{Path, PathBuf},
};

use chrono::{DateTime, TimeDelta, Utc};
use thiserror::Error;

use crate::{
    app::{App, AppError, Button, Channel, Newcomer, Part},
    engine::Event,
    store::{Chat, Store},
    transcript::Span,
};

pub use json::{FORM, In};

use record::Recorder;

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
    /// A letter cannot be written to the folder.
    #[error("cannot write {path}")]
    Letter {
        /// The file.
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

/// What is shown, and what of it can still be pressed.
struct Screen<W> {
    out: W,
    format: Format,
    letters: Option<PathBuf>,
    buttons: Vec<Button>,
    recorder: Recorder,
}

/// What a typed line is.
enum Line {
    Event(Event),
    Later(Span),
    Letters(PathBuf),
    Transcript,
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
                letters: options.letters.clone(),
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
    pub async fn run(&mut self, input: impl BufRead) -> Result<(), TerminalError> {
        self.screen.opening()?;
        self.resume().await?;
        let mut lines = input.lines();
        loop {
            self.screen.prompt(self.options.echo)?;
            let Some(line) = lines.next().transpose()? else {
                return Ok(());
            };
            let line = if line.trim() == ":paste" {
                Line::Event(Event::Text(pasted(&mut lines)?))
            } else {
                self.screen.read(&line)
            };
            match line {
                Line::Event(event) => {
                    if self.options.echo {
                        self.screen.echo(&event)?;
                    }
                    self.screen.recorder.you(&event, &self.screen.buttons);
                    self.take(&event).await?;
                }
                Line::Later(span) => {
                    self.screen.recorder.later(span);
                    self.later(span).await?;
                }
                Line::Letters(folder) => {
                    self.screen
                        .note(&format!("letters go to {}", folder.display()))?;
                    self.screen.letters = Some(folder);
                }
                Line::Transcript => self.screen.transcript()?,
                Line::Quit => return Ok(()),
                Line::Nothing => {}
                Line::Unknown => self.screen.help()?,
            }
        }
    }

    /// What waits from before is said first; at a keyboard the chat begins by itself.
    async fn resume(&mut self) -> Result<(), TerminalError> {
        let now = self.now();
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
            let alarm = session.and_then(|session| session.next_alarm());
            let Some(at) = alarm.filter(|at| *at <= until) else {
                return Ok(());
            };
            now = at.max(now);
            self.take_at(&Event::Alarm, now).await?;
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

/// Lines up to one that is a single full stop.
fn pasted(lines: &mut impl Iterator<Item = io::Result<String>>) -> io::Result<String> {
    let mut text = String::new();
    for line in lines {
        let line = line?;
        if line.trim() == "." {
            break;
        }
        text.push_str(&line);
        text.push('\n');
    }
    Ok(text)
}

impl<W: Write> Screen<W> {
    fn read(&self, line: &str) -> Line {
        match self.format {
            Format::Json => json::read(line),
            Format::Text => self.typed(line),
        }
    }

    fn typed(&self, line: &str) -> Line {
        let line = line.trim();
        if line.is_empty() {
            return Line::Nothing;
        }
        if let Some(command) = line.strip_prefix(':') {
            let (name, rest) = command.split_once(' ').unwrap_or((command, ""));
            return match name {
                "later" => Span::parse(rest).map_or(Line::Unknown, Line::Later),
                "letters" if !rest.is_empty() => Line::Letters(PathBuf::from(rest.trim())),
                "transcript" => Line::Transcript,
                "quit" => Line::Quit,
                _ => Line::Unknown,
            };
        }
        let pressed = line
            .parse::<usize>()
            .ok()
            .and_then(|number| self.buttons.get(number.checked_sub(1)?));
        match pressed {
            Some(button) => Line::Event(Event::Press(button.id.clone())),
            None => Line::Event(Event::typed(line)),
        }
    }

    fn opening(&mut self) -> io::Result<()> {
        match self.format {
            Format::Json => json::opening(&mut self.out),
            Format::Text => plain::opening(&mut self.out),
        }
    }

    fn prompt(&mut self, piped: bool) -> io::Result<()> {
        if self.format == Format::Text && !piped {
            plain::prompt(&mut self.out)?;
        }
        self.out.flush()
    }

    fn echo(&mut self, event: &Event) -> io::Result<()> {
        match self.format {
            Format::Json => Ok(()),
            Format::Text => plain::echo(&mut self.out, event, &self.buttons),
        }
    }

    fn note(&mut self, text: &str) -> io::Result<()> {
        match self.format {
            Format::Json => json::note(&mut self.out, text),
            Format::Text => plain::note(&mut self.out, text),
        }
    }

    fn help(&mut self) -> io::Result<()> {
        self.note(
            ":later 1 month moves the clock · :letters FOLDER writes letters as files · \
             :paste takes several lines up to a single full stop · \
             :transcript prints this conversation as a test · :quit",
        )
    }

    fn transcript(&mut self) -> io::Result<()> {
        let text = self.recorder.transcript();
        match self.format {
            Format::Json => json::transcript(&mut self.out, &text),
            Format::Text => writeln!(self.out, "{text}"),
        }
    }

    fn file(&self, folder: &Path, name: &str, content: &str) -> Result<(), TerminalError> {
        let path = folder.join(name);
        write_file(folder, &path, content).map_err(|source| TerminalError::Letter { path, source })
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "a shell writes letters where the person says"
)]
fn write_file(folder: &Path, path: &Path, content: &str) -> io::Result<()> {
    std::fs::create_dir_all(folder)?;
    std::fs::write(path, content)
}

impl<W: Write> Channel for Screen<W> {
    type Error = TerminalError;

    async fn send(&mut self, part: Part) -> Result<(), TerminalError> {
        self.recorder.bot(&part);
        if let Part::Text { buttons, .. } = &part {
            self.buttons.clone_from(buttons);
        }
        match self.format {
            Format::Json => json::part(&mut self.out, &part)?,
            Format::Text => plain::part(&mut self.out, &part)?,
        }
        if let (Some(folder), Part::Document { name, content, .. }) = (&self.letters, &part) {
            self.file(folder, name, content)?;
            if self.format == Format::Text {
                plain::note(
                    &mut self.out,
                    &format!("written: {}", folder.join(name).display()),
                )?;
            }
        }
        Ok(())
    }
}
