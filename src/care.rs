//! What a host asks of a store beside the running service: a look, a back-up, a new key, a word
//! to everybody.
//!
//! A [`Request`] is the same wherever it is carried out: in the command's own process, for a
//! store that it can open itself, or in the service that holds the state file, through the
//! [`Door`]. Either way the answers come one by one, so that nothing is in memory as a whole.
//! No answer holds anything that a person wrote, nor an outside id: chats are named by the first
//! bytes of their key, and what is sealed stays so.

#[cfg(unix)]
mod door;
#[cfg(not(unix))]
#[path = "care/no_door.rs"]
mod door;

use std::{
    error::Error,
    fs::File,
    io::{BufReader, Seek as _},
    path::PathBuf,
};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tokio::sync::mpsc;

use crate::{
    app::SCHEMA,
    board::{self, BoardError},
    engine::Word,
    notice::{self, Concerned, Notice},
    store::{
        BackedUp, Contents, KeysUsed, Millis, Onto, Records, Rekeyed, RestoreError, Restored,
        Store, StoreError, restore,
    },
    tally::{self, Tally},
};

pub use door::{Door, ask_service, is_served};

/// The file through which a running service is asked, in the folder for the state.
pub const SOCKET: &str = "service.sock";

/// How many answers wait for whoever asked.
const WAITING: usize = 16;

/// How many chats a look opens to see their keys, and how many that were set aside it lists.
const SAMPLE: usize = 500;
const LISTED: usize = 100;

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Request {
    /// A report for `doctor`.
    Look,
    /// A back-up, line by line.
    BackUp,
    /// All is sealed under the current key.
    Rekey {
        /// Its id, as who asks understands it.
        current: String,
    },
    /// Under which keys everything lies.
    Keys,
    /// What was set aside before this moment is dropped.
    DropAsides {
        /// In milliseconds since 1970.
        before: i64,
    },
    /// The chats of a back-up that are missing are written.
    Restore {
        /// The file, by its whole path: whoever carries it out may stand elsewhere.
        file: PathBuf,
    },
    /// What people hear while the service pauses.
    Pause(Say),
    /// Whoever has a letter that rests on a rule is told of it.
    Notice {
        /// Which, and what is said.
        notice: Notice,
        /// Only counts whom it concerns.
        only_count: bool,
    },
}

/// What is done with the host's word before it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Say {
    /// Nothing.
    Nothing,
    /// It is said from now on: the service pauses.
    Word(Word),
    /// The pause ends.
    End,
}

/// An answer. The last is [`Answer::Done`] or [`Answer::Failed`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// A line of a back-up, with its end.
    Line(String),
    /// So many chats were looked at.
    Progress(usize),
    /// It is done.
    Done(Done),
    /// It was not done to the end.
    Failed(String),
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Done {
    /// See [`Request::Look`].
    Look(Report),
    /// See [`Request::BackUp`].
    BackUp(BackedUp),
    /// See [`Request::Rekey`].
    Rekey(Rekeyed),
    /// See [`Request::Keys`].
    Keys(KeysUsed),
    /// See [`Request::DropAsides`]: how many chats.
    DropAsides(usize),
    /// See [`Request::Restore`].
    Restore(Restored),
    /// See [`Request::Pause`]: what people hear now; nothing where the service does not pause.
    Pause(Option<Word>),
    /// See [`Request::Notice`].
    Notice(Concerned),
}

/// A store at a glance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// How many chats there are.
    pub chats: usize,
    /// When the first of the agenda is due, in milliseconds since 1970.
    pub earliest: Option<i64>,
    /// The keys of the header and of the first chats.
    pub keys: KeysUsed,
    /// The first that were set aside, oldest first.
    pub asides: Vec<SetAside>,
    /// What went wrong in single chats.
    #[serde(default)]
    pub wrong: Tally,
    /// Everybody hears the host's word, and nothing else.
    #[serde(default)]
    pub pauses: bool,
}

/// A chat that was set aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetAside {
    /// The first bytes of its key.
    pub chat: String,
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// How many bytes were kept.
    pub bytes: usize,
}

/// Carries out a request on a store that this process has open.
pub fn ask<S: Store>(records: Records<S>, request: Request, now: Millis) -> mpsc::Receiver<Answer> {
    let (tell, answers) = mpsc::channel(WAITING);
    tokio::spawn(async move {
        let last = match carry_out(&records, request, now, &tell).await {
            Ok(done) => Answer::Done(done),
            Err(error) => Answer::Failed(chain(&error)),
        };
        // The store is closed before the last answer: who asked may open it next.
        drop(records);
        // Who asked may have gone.
        let _ = tell.send(last).await;
    });
    answers
}

async fn carry_out<S: Store>(
    records: &Records<S>,
    request: Request,
    now: Millis,
    tell: &mpsc::Sender<Answer>,
) -> Result<Done, CareError> {
    // One that does not fit in is left out: the next says more.
    let progress = |chats| drop(tell.try_send(Answer::Progress(chats)));
    let moment = DateTime::from_timestamp_millis(now.0).unwrap_or_default();
    Ok(match request {
        Request::Look => Done::Look(look(records, moment, now).await?),
        Request::BackUp => {
            let mut back_up = records.back_up(now);
            while let Some(line) = back_up.next().await? {
                let sent = tell.send(Answer::Line(line)).await;
                sent.map_err(|_| CareError::Gone)?;
            }
            Done::BackUp(back_up.done())
        }
        Request::Rekey { current } if current != records.current_key() => {
            return Err(CareError::OtherKey {
                asked: current,
                here: records.current_key(),
            });
        }
        Request::Rekey { .. } => {
            let telling = |done: &Rekeyed| progress(done.chats);
            Done::Rekey(records.rekey_telling(now, telling).await?)
        }
        Request::Keys => Done::Keys(records.keys_used(now, usize::MAX, progress).await?),
        Request::DropAsides { before } => {
            Done::DropAsides(records.store().drop_asides(Millis(before)).await?)
        }
        Request::Restore { file } => {
            let telling = |done: &Restored| progress(done.written + done.kept + done.over);
            Done::Restore(restore_missing(records, file, now, telling).await?)
        }
        Request::Pause(say) => {
            match say {
                Say::Nothing => {}
                Say::Word(word) => board::write(records, Some(&word), moment).await?,
                Say::End => board::write(records, None, moment).await?,
            }
            Done::Pause(board::read(records, moment).await?)
        }
        Request::Notice { notice, only_count } => {
            Done::Notice(notice::give(records, &notice, only_count, moment).await?)
        }
    })
}

/// Writes the chats of a back-up that are not there. Nothing is written before the whole file was
/// judged, which may take a while and is done aside.
async fn restore_missing<S: Store>(
    records: &Records<S>,
    file: PathBuf,
    now: Millis,
    tell: impl FnMut(&Restored) + Send,
) -> Result<Restored, CareError> {
    let ring = records.ring().clone();
    let judged = tokio::task::spawn_blocking(move || {
        let mut file = BufReader::new(File::open(file).map_err(RestoreError::File)?);
        let contents = Contents::judge(&mut file, &ring, SCHEMA)?;
        file.rewind().map_err(RestoreError::File)?;
        Ok::<_, RestoreError>((contents, file))
    });
    let (contents, mut file) = judged.await.map_err(|_| CareError::Gone)??;
    let (store, ring) = (records.store(), records.ring());
    let written = restore(store, ring, &contents, &mut file, Onto::Missing, now, tell);
    Ok(written.await?)
}

async fn look<S: Store>(
    records: &Records<S>,
    moment: DateTime<Utc>,
    now: Millis,
) -> Result<Report, CareError> {
    let overview = records.store().overview().await?;
    let asides = records.asides(LISTED).await?;
    Ok(Report {
        chats: overview.chats,
        earliest: overview.earliest.map(|at| at.0),
        keys: records.keys_used(now, SAMPLE, |_| {}).await?,
        wrong: tally::read(records, now).await?,
        pauses: board::read(records, moment).await?.is_some(),
        asides: asides
            .into_iter()
            .map(|aside| SetAside {
                chat: aside.key.short(),
                at: aside.at.0,
                bytes: aside.bytes,
            })
            .collect(),
    })
}

/// Why a request was not carried out.
#[derive(Debug, thiserror::Error)]
enum CareError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Board(#[from] BoardError),
    #[error("nothing was written")]
    Restore(#[from] RestoreError),
    /// The service would seal with another key than the one that is to be the only one.
    #[error(
        "the service still writes with key {here}, and the first key of these settings is {asked}: restart it first"
    )]
    OtherKey { asked: String, here: String },
    #[error("nobody waits for the answer")]
    Gone,
}

/// An error with its causes, as the host reads them.
pub(crate) fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(next) = cause {
        let next_text = next.to_string();
        if !text.ends_with(&next_text) {
            text.push_str(": ");
            text.push_str(&next_text);
        }
        cause = next.source();
    }
    text
}
