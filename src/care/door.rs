//! The door of a running service: a Unix socket beside the state file, for its owner alone.
//!
//! One request a connection: a line of JSON in, answers line by line, the last of them
//! [`Answer::Done`] or [`Answer::Failed`]. A line that is too long or too late ends the
//! connection, and so does whoever does not read.

use std::{
    fs, io,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader},
    net::{UnixListener, UnixStream},
    sync::{Semaphore, mpsc},
    task::JoinHandle,
    time::timeout,
};
use tracing::warn;

use crate::{
    app::millis,
    serve::Clock,
    store::{Records, Store},
};

use super::{Answer, Request, WAITING, ask};

/// The longest request: the host's words in all languages.
const LONGEST: u64 = 1 << 16;

/// The longest answer: a chat in a back-up.
const LONGEST_ANSWER: u64 = 256 << 20;

/// How long a request may take to arrive, and a connection to be made.
const ARRIVES: Duration = Duration::from_secs(5);

/// How long one answer may take to be taken, and to come.
const TAKEN: Duration = Duration::from_secs(60);

/// How many are answered at a time; others wait.
const AT_ONCE: usize = 4;

/// An open door. It is shut, and its file removed, when this is dropped.
pub struct Door {
    path: PathBuf,
    open: JoinHandle<()>,
}

impl Door {
    /// Opens the door of a service that holds the state file, and so is the only one here: what
    /// lies at `path` was left by one that was killed.
    ///
    /// # Errors
    /// When the socket cannot be made, as where the path is longer than sockets allow.
    pub fn open<S: Store>(path: &Path, records: Records<S>, clock: Clock) -> io::Result<Self> {
        // Made beside and then put into place, so that nobody comes in before the mode is set.
        let beside = path.with_extension("new");
        match fs::remove_file(&beside) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Ok(()) | Err(_) => {}
        }
        let listener = UnixListener::bind(&beside)?;
        fs::set_permissions(&beside, fs::Permissions::from_mode(0o600))?;
        fs::rename(&beside, path)?;
        Ok(Self {
            path: path.to_owned(),
            open: tokio::spawn(answer_all(listener, records, clock)),
        })
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        self.open.abort();
        // It may be gone already; the next service replaces it anyway.
        let _ = fs::remove_file(&self.path);
    }
}

async fn answer_all<S: Store>(listener: UnixListener, records: Records<S>, clock: Clock) {
    let places = Arc::new(Semaphore::new(AT_ONCE));
    let mut visits = tokio::task::JoinSet::new();
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else {
            return;
        };
        while visits.try_join_next().is_some() {}
        match listener.accept().await {
            Ok((stream, _)) => {
                let (records, clock) = (records.clone(), clock.clone());
                visits.spawn(async move {
                    // Who goes in the middle wants no answer.
                    let _ = answer(stream, records, &clock).await;
                    drop(place);
                });
            }
            Err(error) => {
                warn!(%error, "the service cannot be asked for now");
                tokio::time::sleep(ARRIVES).await;
            }
        }
    }
}

async fn answer<S: Store>(
    mut stream: UnixStream,
    records: Records<S>,
    clock: &Clock,
) -> io::Result<()> {
    let (read, mut write) = stream.split();
    let mut request = String::new();
    let mut read = BufReader::new(read).take(LONGEST);
    timeout(ARRIVES, read.read_line(&mut request)).await??;
    // Not the words of the error: they quote what came.
    let Ok(request) = serde_json::from_str::<Request>(&request) else {
        let unknown = "the service does not know this request: is it of another release?";
        return say(&mut write, &Answer::Failed(unknown.to_owned())).await;
    };
    let mut answers = ask(records, request, millis(clock.now()));
    while let Some(answer) = answers.recv().await {
        say(&mut write, &answer).await?;
    }
    Ok(())
}

async fn say(write: &mut (impl tokio::io::AsyncWrite + Unpin), answer: &Answer) -> io::Result<()> {
    let mut line = serde_json::to_vec(answer)?;
    line.push(b'\n');
    timeout(TAKEN, write.write_all(&line)).await?
}

/// Asks the service behind a door.
///
/// # Errors
/// When nobody is there, or not for us.
pub async fn ask_service(path: &Path, request: &Request) -> io::Result<mpsc::Receiver<Answer>> {
    let mut stream = timeout(ARRIVES, UnixStream::connect(path)).await??;
    let mut line = serde_json::to_vec(request)?;
    line.push(b'\n');
    stream.write_all(&line).await?;
    let (tell, answers) = mpsc::channel(WAITING);
    tokio::spawn(async move {
        let mut read = BufReader::new(stream);
        // Without a last answer the service has ended meanwhile.
        while let Ok(Some(answer)) = next(&mut read).await {
            if tell.send(answer).await.is_err() {
                return;
            }
        }
    });
    Ok(answers)
}

/// Whether a service is behind a door.
pub async fn is_served(path: &Path) -> bool {
    matches!(timeout(ARRIVES, UnixStream::connect(path)).await, Ok(Ok(_)))
}

async fn next(read: &mut BufReader<UnixStream>) -> io::Result<Option<Answer>> {
    let mut line = Vec::new();
    let mut bounded = read.take(LONGEST_ANSWER);
    timeout(TAKEN, bounded.read_until(b'\n', &mut line)).await??;
    Ok(serde_json::from_slice(&line).ok())
}
