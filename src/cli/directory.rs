//! `hearback directory`: what a name is taken for, and newer lists.

use std::{fs, io::Write, path::PathBuf, process::ExitCode};

use anyhow::{Context, Result};
use chrono::NaiveDate;

use crate::directory::{Origin, import};

use super::{ContentArgs, Format};

#[derive(clap::Args)]
pub(super) struct Directory {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// Show the companies that a name can mean
    Find(Find),
    /// Write a list from a copy of the open company data
    Import(Import),
}

#[derive(clap::Args)]
struct Find {
    #[command(flatten)]
    content: ContentArgs,
    /// The name, as people type it
    name: String,
    /// The country of the person, ISO code
    #[arg(long)]
    country: Option<String>,
    /// How it is printed
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(clap::Args)]
struct Import {
    /// The copy: one JSON record a line
    file: PathBuf,
    /// The day of the copy
    #[arg(long)]
    as_of: NaiveDate,
}

/// So many are shown.
const SHOWN: usize = 5;

impl Directory {
    pub(super) fn run(&self) -> Result<ExitCode> {
        match &self.what {
            What::Find(find) => find.run(),
            What::Import(import) => import.run(),
        }
    }
}

impl Find {
    fn run(&self) -> Result<ExitCode> {
        let book = self.content.book()?;
        let country = self.country.as_ref().map(|code| code.to_uppercase());
        let found = book.directory.search(&self.name, country.as_deref(), SHOWN);
        let mut out = anstream::stdout();
        for it in &found {
            if self.format == Format::Json {
                let line = serde_json::json!({
                    "company": it.company, "by": it.by, "score": it.score, "as_of": it.as_of(),
                });
                writeln!(out, "{line}")?;
                continue;
            }
            writeln!(out, "{} ({:.2})", it.company.name, it.score)?;
            if it.by != it.company.name {
                writeln!(out, "  known as {}", it.by)?;
            }
            if !it.company.address.is_empty() {
                writeln!(out, "  {}", it.company.address.join(", "))?;
            }
            for way in it.company.email.iter().chain(&it.company.form) {
                writeln!(out, "  {way}")?;
            }
            writeln!(out, "  {}, as of {}\n", it.origin.list, it.as_of())?;
        }
        Ok(if found.is_empty() {
            ExitCode::FAILURE
        } else {
            ExitCode::SUCCESS
        })
    }
}

impl Import {
    #[expect(
        clippy::disallowed_methods,
        reason = "a shell reads the file that it is given"
    )]
    fn run(&self) -> Result<ExitCode> {
        let path = self.file.display();
        let text = fs::read_to_string(&self.file).with_context(|| format!("cannot read {path}"))?;
        let companies = import(&text).with_context(|| format!("{path} cannot be taken in"))?;
        let origin = Origin {
            list: "datenanfragen/data".into(),
            licence: "CC0-1.0".into(),
            as_of: self.as_of,
        };
        let mut out = anstream::stdout();
        writeln!(out, "{}", serde_json::to_string(&origin)?)?;
        for company in &companies {
            writeln!(out, "{}", serde_json::to_string(company)?)?;
        }
        Ok(ExitCode::SUCCESS)
    }
}
