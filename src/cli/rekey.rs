//! `hearback rekey`: everything under the first of several keys, while the service runs.

use std::{io::Write as _, process::ExitCode};

use anyhow::{Result, bail};

use crate::{
    care::{Answer, Done, Request},
    store::{KeysUsed, Rekeyed},
};

use super::{
    Format,
    place::{Place, Progress, chats, last, runtime},
    settings::SettingsArgs,
};

/// What the help adds.
const HELP: &str = "\
To give a service a new key:

  1. Make one: head -c 32 /dev/urandom | base64
  2. Several processes on one Redis: add it BEHIND the old key (state_key = \"OLD,NEW\", or a line
     more in the key file) and restart them one by one, so that each can read what it seals.
  3. Put it IN FRONT (\"NEW,OLD\") and restart them one by one. A state file needs only this.
  4. hearback rekey
  5. When `hearback rekey --check` finds no older key any more: take them out and restart.

Nothing is lost if it is cut off: start it again. Back-ups made before need the old key; keep it
as long as you keep them.";

#[derive(clap::Args)]
#[command(after_help = HELP)]
pub(super) struct Rekey {
    /// Only count what lies under which key; exit code 1 if an older one is still needed
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    settings: SettingsArgs,
    /// How to print what was done
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

impl Rekey {
    pub(super) fn run(&self) -> Result<ExitCode> {
        let Some(settings) = self.settings.right(&[])? else {
            return Ok(ExitCode::FAILURE);
        };
        let place = Place::of(&settings)?;
        let current = place.ring()?.current_id();
        let request = match self.check {
            true => Request::Keys,
            false => Request::Rekey {
                current: current.clone(),
            },
        };
        let mut progress = Progress::new();
        let done = runtime()?.block_on(async {
            let answers = place.ask(request).await?;
            let show = |answer| {
                if let Answer::Progress(chats) = answer {
                    progress.show(chats);
                }
                Ok(())
            };
            last(answers, show).await
        })?;
        drop(progress);
        match done {
            Done::Keys(used) => self.count(&used),
            Done::Rekey(done) => {
                let others = matches!(place, Place::Redis { .. });
                self.tell(done, &current, others)
            }
            Done::Look(_)
            | Done::BackUp(_)
            | Done::DropAsides(_)
            | Done::Restore(_)
            | Done::Pause(_)
            | Done::Notice(_) => {
                bail!("the service answered something else")
            }
        }
    }

    fn count(&self, used: &KeysUsed) -> Result<ExitCode> {
        let mut out = anstream::stdout();
        if self.format == Format::Json {
            writeln!(out, "{}", serde_json::to_string(used)?)?;
        } else {
            writeln!(
                out,
                "{}, of which {} still need an older key than {}",
                chats(used.chats),
                used.old,
                used.current
            )?;
            for (key, count) in &used.by_key {
                writeln!(out, "  key {key}: {}", chats(*count))?;
            }
            writeln!(out, "  the header: key {}", used.header)?;
            if used.aside > 0 {
                writeln!(
                    out,
                    "{} set aside, under the key of their time",
                    chats(used.aside)
                )?;
            }
        }
        Ok(if used.is_pending() {
            ExitCode::FAILURE
        } else {
            ExitCode::SUCCESS
        })
    }

    /// `others`: processes of which nothing is known may write beside.
    fn tell(&self, done: Rekeyed, current: &str, others: bool) -> Result<ExitCode> {
        let mut out = anstream::stdout();
        if self.format == Format::Json {
            writeln!(out, "{}", serde_json::to_string(&done)?)?;
        } else {
            writeln!(
                out,
                "{} looked at, {} fields sealed anew under key {current}",
                chats(done.chats),
                done.fields
            )?;
            if done.left == 0 {
                writeln!(
                    out,
                    "{}",
                    match others {
                        false =>
                            "No older key is needed any more, but for back-ups that were made before.",
                        true =>
                            "Nothing here lies under an older key. A process that does not have the new one in front\n\
                             yet still writes with its own: ask with `hearback rekey --check` before you take that out.",
                    }
                )?;
            }
        }
        let mut err = anstream::stderr();
        if done.left > 0 {
            writeln!(
                err,
                "warning: {} could not be opened and stay as they are; if a key is missing, add it and start again",
                chats(done.left)
            )?;
        }
        if done.aside > 0 {
            writeln!(
                err,
                "warning: {} set aside stay under the key of their time; `hearback doctor --drop-set-aside-before DAY` drops them",
                chats(done.aside)
            )?;
        }
        Ok(if done.left == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }
}
