//! `hearback backup`: all chats in one file, while the service runs.

use std::{fs::File, io::Write, path::PathBuf, process::ExitCode};

use anyhow::{Context, Result, bail};

use crate::{
    care::{Answer, Done, Request},
    store::{BackedUp, make_whole},
};

use super::{
    Format,
    place::{Place, Progress, chats, last, runtime},
    settings::SettingsArgs,
};

/// What the help adds.
const HELP: &str = "\
The file has the same form for a state file and for Redis, so `hearback restore` can also move a
service from one to the other. Everything in it stays sealed: WITHOUT THE STATE KEY IT IS OF NO
USE. Keep the key too, and not beside it. An existing file is not written over. What was set
aside because it cannot be read is not in it.";

#[derive(clap::Args)]
#[command(after_help = HELP)]
pub(super) struct Backup {
    /// The file to make; only its owner may read it
    file: PathBuf,
    #[command(flatten)]
    settings: SettingsArgs,
    /// How to print what was done
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

impl Backup {
    pub(super) fn run(&self) -> Result<ExitCode> {
        let Some(settings) = self.settings.right(&[])? else {
            return Ok(ExitCode::FAILURE);
        };
        let place = Place::of(&settings)?;
        let runtime = runtime()?;
        let answers = runtime.block_on(place.ask(Request::BackUp))?;
        let mut done = None;
        let mut progress = Progress::new();
        make_whole(&self.file, |file: File| -> Result<()> {
            let mut file = std::io::BufWriter::new(file);
            let mut lines = 0;
            let write = |answer| {
                if let Answer::Line(line) = answer {
                    file.write_all(line.as_bytes())?;
                    lines += 1;
                    if lines % 1000 == 0 {
                        progress.show(lines);
                    }
                }
                Ok(())
            };
            done = Some(runtime.block_on(last(answers, write))?);
            // Only a file that is on disk may take its name.
            file.into_inner()?.sync_all()?;
            Ok(())
        })
        .with_context(|| format!("no back-up was made as {}", self.file.display()))?;
        drop(progress);
        let Some(Done::BackUp(done)) = done else {
            bail!("the service answered something else");
        };
        self.tell(done)?;
        Ok(ExitCode::SUCCESS)
    }

    fn tell(&self, done: BackedUp) -> Result<()> {
        let mut out = anstream::stdout();
        if self.format == Format::Json {
            writeln!(out, "{}", serde_json::to_string(&done)?)?;
            return Ok(());
        }
        writeln!(
            out,
            "{} in {}\nIt is sealed: without the state key it is of no use. Keep the key too, and not beside it.",
            chats(done.chats),
            self.file.display(),
        )?;
        if done.left > 0 {
            let left = chats(done.left);
            writeln!(
                anstream::stderr(),
                "warning: {left} cannot be read, and are not in it"
            )?;
        }
        Ok(())
    }
}
