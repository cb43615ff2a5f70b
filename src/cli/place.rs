//! Where the state of a service is, and how a command asks something of it.

use std::{
    io::{self, IsTerminal as _, Write as _},
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context as _, Result, bail};
use thiserror::Error;
use tokio::{runtime::Runtime, sync::mpsc::Receiver, time::Instant};
use tracing::info;

use crate::{
    app::{millis, schema},
    care::{self, Answer, Done, Request, SOCKET},
    config::Settings,
    serve::Clock,
    store::{Embedded, KeyError, KeyRing, Millis, Records, Redis, StoreError},
};

use super::settings::{self, KEY_FILE, STATE_FILE, instance, shared_ring, state_folder};

/// How long a command waits for the state file of a service that is starting or ending: it has
/// the file then, and cannot be asked yet, or any more.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long a service that starts waits for a state file that nobody can be asked about: a
/// command has it, or the service before is ending.
const STARTS: Duration = Duration::from_secs(20);

/// How often either looks again.
const LOOK: Duration = Duration::from_millis(100);

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
                let opened = Records::open_existing(store, ring.clone(), schema()).await?;
                let records = opened.ok_or(PlaceError::Nothing)?;
                Ok(care::ask(records, request, now()))
            }
            Self::File { folder, .. } => {
                ask_or_open(folder, request, async || self.open(folder).await).await
            }
        }
    }

    async fn open(&self, folder: &Path) -> Result<Records<Embedded>, PlaceError> {
        let path = folder.join(STATE_FILE);
        if !path.exists() {
            return Err(PlaceError::Nothing);
        }
        let ring = self.ring()?;
        let store = Embedded::open(&path).map_err(|error| match error {
            StoreError::InUse => PlaceError::Busy,
            error => error.into(),
        })?;
        let opened = Records::open_existing(store, ring, schema()).await?;
        opened.ok_or(PlaceError::Nothing)
    }
}

/// Asks the service that holds the state file, else carries it out here. Waits for a file that
/// somebody has who cannot be asked.
async fn ask_or_open<E: From<PlaceError> + IsBusy>(
    folder: &Path,
    request: Request,
    open: impl AsyncFn() -> Result<Records<Embedded>, E>,
) -> Result<Receiver<Answer>, E> {
    let end = Instant::now() + PATIENCE;
    loop {
        match care::ask_service(&folder.join(SOCKET), &request).await {
            Ok(answers) => return Ok(answers),
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                return Err(PlaceError::NotForUs.into());
            }
            // Nobody is there, or somebody was killed.
            Err(_) => {}
        }
        match open().await {
            Ok(records) => return Ok(care::ask(records, request, now())),
            Err(error) if !error.is_busy() => return Err(error),
            Err(_) if Instant::now() >= end => return Err(PlaceError::Busy.into()),
            Err(_) => tokio::time::sleep(LOOK).await,
        }
    }
}

/// Whether an error says that another process has the state file.
trait IsBusy {
    fn is_busy(&self) -> bool;
}

impl IsBusy for PlaceError {
    fn is_busy(&self) -> bool {
        matches!(self, Self::Busy)
    }
}

impl IsBusy for anyhow::Error {
    fn is_busy(&self) -> bool {
        matches!(self.downcast_ref(), Some(StoreError::InUse))
    }
}

/// Asks the service that holds the state file, else opens the store, which is made where there is
/// none yet.
pub(super) async fn ask_or_begin(
    settings: &Settings,
    request: Request,
) -> Result<Receiver<Answer>> {
    if let Some(url) = &settings.redis_url {
        let records = settings::redis(url, settings).await?;
        return Ok(care::ask(records, request, now()));
    }
    let folder = state_folder(settings)?;
    ask_or_open(&folder, request, async || {
        settings::embedded(settings).await
    })
    .await
}

/// The state file for a service that starts. Where a command has it the service waits: it would
/// be a pity if a look at the store kept it from starting.
pub(super) async fn begin(settings: &Settings) -> Result<Records<Embedded>> {
    let door = state_folder(settings)?.join(SOCKET);
    let end = Instant::now() + STARTS;
    let mut is_told = false;
    loop {
        match settings::embedded(settings).await {
            Err(error)
                if error.is_busy() && Instant::now() < end && !care::is_served(&door).await =>
            {
                if !std::mem::replace(&mut is_told, true) {
                    info!("another process has the state file; waiting for it");
                }
                tokio::time::sleep(LOOK).await;
            }
            opened => return opened,
        }
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

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    /// What a command hears of a file that is another's for its first `looks`.
    async fn heard(looks: u32) -> Result<Done> {
        let folder = tempfile::tempdir().unwrap();
        let ring = KeyRing::generate().unwrap();
        let path = folder.path().join(STATE_FILE);
        let looked = Cell::new(0);
        let open = async || {
            if looked.replace(looked.get() + 1) < looks {
                return Err(PlaceError::Busy);
            }
            let store = Embedded::open(&path)?;
            Ok(Records::open(store, ring.clone(), schema()).await?)
        };
        let answers = ask_or_open(folder.path(), Request::Keys, open).await?;
        last(answers, |_| Ok(())).await
    }

    #[tokio::test(start_paused = true)]
    async fn a_command_waits_for_a_service_that_is_starting_and_not_for_ever() {
        for looks in [0, 1, 40] {
            assert!(matches!(heard(looks).await.unwrap(), Done::Keys(_)));
        }
        let busy = heard(u32::MAX).await.unwrap_err();
        assert!(
            matches!(busy.downcast_ref(), Some(PlaceError::Busy)),
            "{busy}"
        );
    }
}
