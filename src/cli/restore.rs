//! `hearback restore`: the chats of a back-up into a store of either kind.

use std::{
    fs::{self, File},
    io::{BufReader, Seek as _, Write as _},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result, bail};
use chrono::DateTime;
use serde_json::json;
use tokio::sync::mpsc::Receiver;

use crate::{
    app::schema,
    care::{self, Answer, Done, Request, SOCKET},
    store::{
        Contents, Embedded, KeyRing, Onto, Redis, RestoreError, Restored, Store, StoreError,
        restore,
    },
};

use super::{
    Format,
    place::{Place, PlaceError, Progress, chats, last, now, runtime},
    settings::{STATE_FILE, SettingsArgs},
};

/// What the help adds.
const HELP: &str = "\
Stop every process of the service before; only --only-missing works beside them. First the whole
file is read: its form, its checksum, and that the keys given open all of it; only then is
anything written. Until the end no service starts on the store. If a restore is cut off, start it
again with the same file.

What happened after the back-up was made is not in it. Messages that the bot had taken by then
are not brought again by Telegram; only what it had not taken yet is. A message that waited to be
sent when the back-up was made is sent again.";

#[derive(clap::Args)]
#[command(after_help = HELP)]
pub(super) struct Restore {
    /// The file that `hearback backup` made
    file: PathBuf,
    /// Into a store of the same service that has chats: write those that are missing, and leave
    /// those that are there as they are
    #[arg(long)]
    only_missing: bool,
    #[command(flatten)]
    settings: SettingsArgs,
    /// How to print what was done
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

impl Restore {
    pub(super) fn run(&self) -> Result<ExitCode> {
        let Some(settings) = self.settings.right(&[])? else {
            return Ok(ExitCode::FAILURE);
        };
        let place = Place::of(&settings)?;
        let ring = place.ring().map_err(|error| match error {
            PlaceError::Key(error) => anyhow::Error::new(error).context(
                "a back-up is opened with the key it was made with: give state_key or state_key_file, or put service.key into the folder for the state",
            ),
            error => error.into(),
        })?;
        let shown = self.file.display().to_string();
        let file = File::open(&self.file).with_context(|| format!("cannot read {shown}"))?;
        let mut file = BufReader::new(file);
        let contents = Contents::judge(&mut file, &ring, schema())
            .with_context(|| format!("nothing was written: {shown}"))?;
        file.rewind()?;
        let done = runtime()?.block_on(self.write(&place, &ring, &contents, &mut file))?;
        self.tell(&contents, done)?;
        Ok(ExitCode::SUCCESS)
    }

    async fn write(
        &self,
        place: &Place,
        ring: &KeyRing,
        contents: &Contents,
        file: &mut BufReader<File>,
    ) -> Result<Restored> {
        match place {
            Place::Redis { url, prefix, .. } => {
                let store = Redis::open(url, prefix).await?;
                let written = self
                    .into(&store, Onto::Nothing, (ring, contents, file))
                    .await;
                written.map_err(|error| match error {
                    RestoreError::Begun => anyhow::Error::new(error).context(format!(
                        "stop every process of it, remove the key `{prefix}:{{meta}}:name-key` from Redis, and start again"
                    )),
                    error => advise(error),
                })
            }
            Place::File { folder, .. } => {
                if self.only_missing
                    && let Some(answers) = self.beside(folder).await?
                {
                    return Self::hear(answers).await;
                }
                let store = open(folder)?;
                let written = self
                    .into(&store, Onto::NoChat, (ring, contents, file))
                    .await;
                written.map_err(advise)
            }
        }
    }

    /// Asks the service that holds the state file, where one runs.
    async fn beside(&self, folder: &Path) -> Result<Option<Receiver<Answer>>> {
        let file = fs::canonicalize(&self.file)
            .with_context(|| format!("cannot read {}", self.file.display()))?;
        let asked = care::ask_service(&folder.join(SOCKET), &Request::Restore { file }).await;
        Ok(asked.ok())
    }

    async fn hear(answers: Receiver<Answer>) -> Result<Restored> {
        let mut progress = Progress::new();
        let show = |answer| {
            if let Answer::Progress(chats) = answer {
                progress.show(chats);
            }
            Ok(())
        };
        match last(answers, show).await? {
            Done::Restore(done) => Ok(done),
            _ => bail!("the service answered something else"),
        }
    }

    async fn into<S: Store>(
        &self,
        store: &S,
        onto: Onto,
        (ring, contents, file): (&KeyRing, &Contents, &mut BufReader<File>),
    ) -> Result<Restored, RestoreError> {
        let onto = if self.only_missing {
            Onto::Missing
        } else {
            onto
        };
        let mut progress = Progress::new();
        let tell = |done: &Restored| progress.show(done.written + done.kept + done.over);
        restore(store, ring, contents, file, onto, now(), tell).await
    }

    fn tell(&self, contents: &Contents, done: Restored) -> Result<()> {
        let mut out = anstream::stdout();
        let made = DateTime::from_timestamp_millis(contents.made.0).unwrap_or_default();
        let made = made.format("%Y-%m-%d %H:%M UTC");
        if self.format == Format::Json {
            let done = json!({
                "made": made.to_string(), "chats": contents.chats, "written": done.written,
                "kept": done.kept, "over": done.over, "damaged": contents.damaged,
            });
            writeln!(out, "{done}")?;
            return Ok(());
        }
        writeln!(out, "{} restored, as of {made}", chats(done.written))?;
        let mut also = |count: usize, what: &str| -> Result<()> {
            if count > 0 {
                writeln!(out, "{} {what}", chats(count))?;
            }
            Ok(())
        };
        also(done.kept, "were there already and stay as they are")?;
        also(done.over, "left out, since the time of keeping is over")?;
        also(
            contents.damaged,
            "damaged when the back-up was made: the service sets them aside",
        )
    }
}

/// The state file, made where there is none.
#[expect(clippy::disallowed_methods, reason = "a shell makes its own folder")]
fn open(folder: &Path) -> Result<Embedded> {
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    Embedded::open(&folder.join(STATE_FILE)).map_err(|error| match error {
        StoreError::InUse => anyhow::anyhow!("the service runs on this folder: stop it first"),
        error => error.into(),
    })
}

fn advise(error: RestoreError) -> anyhow::Error {
    match error {
        RestoreError::NotEmpty { .. } => anyhow::Error::new(error).context(
            "nothing was written: give an empty store, or say --only-missing to write only the chats that are not there",
        ),
        error => error.into(),
    }
}
