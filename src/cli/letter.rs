//! `hearback letter`: one letter from an exported case.

use std::{fs, io::Write, path::PathBuf, process::ExitCode};

use anyhow::{Context, Result, bail};
use chrono::{NaiveDate, Utc};

use crate::{
    engine::{CaseId, view::View},
    export::Export,
    letter,
};

use super::ContentArgs;

#[derive(clap::Args)]
pub(super) struct Letter {
    #[command(flatten)]
    content: ContentArgs,
    /// The file that /export gave
    #[arg(long, value_name = "FILE")]
    case: PathBuf,
    /// Which case of the file, from 1; the open one if not given
    #[arg(long)]
    number: Option<u32>,
    /// The kind of letter
    #[arg(long)]
    kind: String,
    /// The language; the recipient's if not given
    #[arg(long)]
    locale: Option<String>,
    /// The day of the letter; today if not given
    #[arg(long)]
    now: Option<NaiveDate>,
}

impl Letter {
    #[expect(
        clippy::disallowed_methods,
        reason = "a shell reads the export and asks the clock"
    )]
    pub(super) fn run(&self) -> Result<ExitCode> {
        let book = self.content.book()?;
        let path = self.case.display();
        let text = fs::read_to_string(&self.case).with_context(|| format!("cannot read {path}"))?;
        let Some(export) = Export::read(&text) else {
            bail!("{path} is no file that /export gave");
        };
        let session = export.session;
        let case = match self.number {
            Some(number) => session.case(CaseId(number)),
            None => session.open_case().or(session.cases.last()),
        };
        let case = case.with_context(|| format!("{path} holds no such case"))?;
        let Some(plan) = book.letters.get(self.kind.as_str()) else {
            let kinds: Vec<_> = book.letters.keys().map(|kind| kind.as_str()).collect();
            bail!(
                "there is no letter `{}`; there are: {}",
                self.kind,
                kinds.join(", ")
            );
        };
        let today = self.now.unwrap_or_else(|| {
            let zone = session.zone.parse().unwrap_or(chrono_tz::UTC);
            Utc::now().with_timezone(&zone).date_naive()
        });
        let view = View::new(&book, case, today);
        if let Some(slot) = plan
            .needs
            .iter()
            .find(|slot| case.value(slot.as_str()).is_none())
        {
            bail!(
                "the letter `{}` needs `{slot}`, which the case does not have",
                self.kind
            );
        }
        let locale = match &self.locale {
            Some(tag) => book
                .locales
                .get(tag)
                .with_context(|| format!("there is no language `{tag}`"))?,
            None => {
                letter::language(&view, plan).context("the country of the case has no language")?
            }
        };
        write!(
            anstream::stdout(),
            "{}",
            letter::write(&view, plan, book.locales.read_in(locale)).file()
        )?;
        Ok(ExitCode::SUCCESS)
    }
}
