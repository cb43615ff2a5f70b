//! `hearback notice`: people are told of a rule of law that was wrong.

use std::{io::Write as _, process::ExitCode};

use anyhow::{Context, Result, bail};
use chrono::NaiveDate;

use crate::{
    book::{Book, RuleId},
    care::{Done, Request},
    diagnostic::did_you_mean,
    notice::{Concerned, Notice as Meant},
};

use super::{
    Format,
    pause::word_of,
    place::{ask_or_begin, last},
    settings::{self, SettingsArgs},
};

/// What the help says about a notice.
const ABOUT: &str = "\
Whoever has an open case with a letter that cites the rule hears of it once for each letter:
which letter, that a rule in it has changed or was wrong, and what to do. It goes out as
reminders do: at the pace of alarms_per_second, never at night. Broken off, it can be begun
again. Take the rule out of the content, or correct it, before you tell people.

    hearback notice --rule gdpr-copy --dry-run
    hearback notice --rule gdpr-copy --since 2026-11-01 \\
        --say \"The court has decided otherwise.\" --in de=\"Das Gericht hat anders entschieden.\"";

#[derive(clap::Args)]
#[command(after_help = ABOUT)]
pub(super) struct Notice {
    /// The rule of law, as the law file names it
    #[arg(long, value_name = "RULE")]
    rule: String,
    /// Only letters of this day and later, such as `2026-11-01`
    #[arg(long, value_name = "DAY")]
    since: Option<NaiveDate>,
    /// Your own explanation
    #[arg(long, value_name = "TEXT")]
    say: Option<String>,
    /// The same in another language: `de=Das Gericht hat anders entschieden.`
    #[arg(long = "in", value_name = "LANGUAGE=TEXT", requires = "say")]
    others: Vec<String>,
    /// Only counts whom it concerns
    #[arg(long)]
    dry_run: bool,
    /// How the counts are shown
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    #[command(flatten)]
    settings: SettingsArgs,
}

impl Notice {
    pub(super) fn run(&self) -> Result<ExitCode> {
        let Some(settings) = self.settings.right(&[])? else {
            return Ok(ExitCode::FAILURE);
        };
        let meant = self.meant(&settings::book(&settings)?)?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .context("cannot start the runtime")?;
        let request = Request::Notice {
            notice: meant,
            only_count: self.dry_run,
        };
        let done = runtime.block_on(async {
            let answers = ask_or_begin(&settings, request).await?;
            last(answers, |_| Ok(())).await
        })?;
        let Done::Notice(found) = done else {
            bail!("the service answered something else");
        };
        self.print(found)?;
        Ok(ExitCode::SUCCESS)
    }

    fn meant(&self, book: &Book) -> Result<Meant> {
        let rule = RuleId::from(self.rule.as_str());
        if !book.rules.contains_key(&rule) {
            let known = book.rules.keys().map(RuleId::as_str);
            if let Some(meant) = did_you_mean(&self.rule, known) {
                bail!("--rule: there is no rule `{rule}`; is `{meant}` meant?");
            }
            // It may have been taken out since.
            let note = format!("note: the content has no rule `{rule}` now");
            writeln!(anstream::stderr(), "{note}")?;
        }
        let word = self.say.as_deref();
        let word = word.map(|text| word_of(text, &self.others, &book.locales));
        Ok(Meant {
            rule,
            since: self.since,
            word: word.transpose()?,
        })
    }

    fn print(&self, found: Concerned) -> Result<()> {
        let mut out = anstream::stdout();
        if self.format == Format::Json {
            writeln!(out, "{}", serde_json::to_string(&found)?)?;
            return Ok(());
        }
        let head = match self.dry_run {
            true => "would be told",
            false => "are told, by day and at the pace of alarms",
        };
        writeln!(out, "{head}:")?;
        writeln!(out, "  chats    {}", found.chats)?;
        writeln!(out, "  cases    {}", found.cases)?;
        writeln!(out, "  letters  {}", found.letters)?;
        if found.unread > 0 {
            writeln!(
                out,
                "left alone, since they cannot be read here: {}",
                found.unread
            )?;
        }
        Ok(())
    }
}
