//! Where the state of a service is, and how a command asks something of it.

use std::{
    io::{self, IsTerminal as _, Write as _},
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, bail};
use thiserror::Error;
use tokio::{runtime::Runtime, sync::mpsc::Receiver};

use crate::{
    app::{SCHEMA, millis},
    care::{self, Answer, Done, Request, SOCKET},
    config::Settings,
    serve::Clock,
    store::{Embedded, KeyError, KeyRing, Millis, Records, Redis, StoreError},
};

use super::settings::{KEY_FILE, STATE_FILE, instance, shared_ring, state_folder};

/// Where the state is.
pub(super) enum Place {
    /// In Redis, which any number of processes open.
    Redis {
        url: String,
        /// What the keys of this bot begin with.
        prefix: String,
        ring: KeyRing,
    },
    /// In a file, which one process has open.
    File {
        folder: PathBuf,
        /// The keys that are given; else they lie in the folder.
        given: Option<KeyRing>,
    },
}

/// Why nothing could be asked.
#[derive(Debug, Error)]
pub(super) enum PlaceError {
    /// No service has begun there.
    #[error("nothing is stored yet")]
    Nothing,
    /// Somebody has the file, and cannot be asked.
    #[error(
        "the state file is open in another process that cannot be asked: it may be another command or an older release; wait, or stop it"
    )]
    Busy,
    /// The service runs for another user.
    #[error("the service runs for another user: start this command as that one")]
    NotForUs,
    /// No key.
    #[error("the key in the folder of the state cannot be used")]
    Key(#[from] KeyError),
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Place {
    pub(super) fn of(settings: &Settings) -> Result<Self> {
        Ok(match &settings.redis_url {
            Some(url) => Self::Redis {
                url: url.clone(),
                prefix: instance(&settings.telegram_token),
                ring: shared_ring(settings)?,
            },
            None => Self::File {
                folder: state_folder(settings)?,
                given: settings.state_key.clone(),
            },
        })
    }

    /// The keys of the state. None is made: a new one would open nothing.
    pub(super) fn ring(&self) -> Result<KeyRing, PlaceError> {
        Ok(match self {
            Self::Redis { ring, .. } => ring.clone(),
            Self::File { folder, given } => match given {
                Some(ring) => ring.clone(),
                None => KeyRing::read_file(&folder.join(KEY_FILE))?,
            },
        })
    }

    /// Asks the service that holds the state file; else opens the store.
    pub(super) async fn ask(&self, request: Request) -> Result<Receiver<Answer>, PlaceError> {
        match self {
            Self::Redis { url, prefix, ring } => {
                let store = Redis::open(url, prefix).await?;
                let opened = Records::open_existing(store, ring.clone(), SCHEMA).await?;
                let records = opened.ok_or(PlaceError::Nothing)?;
                Ok(care::ask(records, request, now()))
            }
            Self::File { folder, .. } => {
                match care::ask_service(&folder.join(SOCKET), &request).await {
                    Ok(answers) => return Ok(answers),
                    Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                        return Err(PlaceError::NotForUs);
                    }
                    // Nobody is there, or somebody was killed.
                    Err(_) => {}
                }
                self.open(folder, request).await
            }
        }
    }

    async fn open(&self, folder: &Path, request: Request) -> Result<Receiver<Answer>, PlaceError> {
        let path = folder.join(STATE_FILE);
        if !path.exists() {
            return Err(PlaceError::Nothing);
        }
        let ring = self.ring()?;
        let store = Embedded::open(&path).map_err(|error| match error {
            StoreError::InUse => PlaceError::Busy,
            error => error.into(),
        })?;
        let opened = Records::open_existing(store, ring, SCHEMA).await?;
        let records = opened.ok_or(PlaceError::Nothing)?;
        Ok(care::ask(records, request, now()))
    }
}

/// Waits for the last answer; `each` is given those before.
pub(super) async fn last(
    mut answers: Receiver<Answer>,
    mut each: impl FnMut(Answer) -> Result<()>,
) -> Result<Done> {
    while let Some(answer) = answers.recv().await {
        match answer {
            Answer::Done(done) => return Ok(done),
            Answer::Failed(why) => bail!(why),
            answer @ (Answer::Line(_) | Answer::Progress(_)) => each(answer)?,
        }
    }
    bail!("the service ended before it was done: start the command again")
}

pub(super) fn now() -> Millis {
    millis(Clock::system().now())
}

pub(super) fn runtime() -> Result<Runtime> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("cannot start the runtime")
}

/// How far a long command is, for whoever looks.
pub(super) struct Progress {
    shown: bool,
}

impl Progress {
    pub(super) fn new() -> Self {
        Self { shown: false }
    }

    /// So many chats; one line that is written over.
    pub(super) fn show(&mut self, chats: usize) {
        if io::stderr().is_terminal() {
            self.shown = true;
            // Nobody is worse off without it.
            let _ = write!(anstream::stderr(), "\r{chats} chats …");
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown {
            let _ = writeln!(anstream::stderr());
        }
    }
}

/// `1 chat`, `2 chats`.
pub(super) fn chats(count: usize) -> String {
    match count {
        1 => "1 chat".to_owned(),
        count => format!("{count} chats"),
    }
}
