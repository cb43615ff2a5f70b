//! `hearback check`: every finding of all content in one run.

use std::{io::Write, process::ExitCode};

use anyhow::Result;
use chrono::NaiveDate;

use crate::{
    book,
    diagnostic::{Diagnostic, Severity},
};

use super::{ContentArgs, Format, print_findings, today};

#[derive(clap::Args)]
pub(super) struct Check {
    #[command(flatten)]
    content: ContentArgs,
    /// How to print what is found
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// The day for which the law is judged; today if not given
    #[arg(long)]
    now: Option<NaiveDate>,
}

impl Check {
    pub(super) fn run(&self) -> Result<ExitCode> {
        let mut loaded = self.content.load()?;
        let today = self.now.unwrap_or_else(today);
        if let Some(book) = &loaded.book {
            loaded.findings.extend(book::unwritten(book, today));
        }
        // First what is wrong, then what a lawyer should look at.
        if let (Some(book), true) = (&loaded.book, loaded.findings.is_empty()) {
            loaded.findings = book::review(book, today);
        }
        if !loaded.findings.is_empty() {
            print_findings(&loaded, self.format)?;
        }
        let is_error = |finding: &Diagnostic| finding.severity == Severity::Error;
        let sound = loaded
            .book
            .filter(|_| !loaded.findings.iter().any(is_error));
        let Some(book) = sound else {
            return Ok(ExitCode::FAILURE);
        };
        if self.format == Format::Text {
            let steps: usize = book.flows.values().map(|flow| flow.steps.len()).sum();
            let warnings = match loaded.findings.len() {
                0 => String::new(),
                1 => ", with one warning".to_owned(),
                count => format!(", with {count} warnings"),
            };
            writeln!(
                anstream::stdout(),
                "{} flows with {steps} steps, {} letters, {} rules of law, {} languages: in order{warnings}",
                book.flows.len(),
                book.letters.len(),
                book.rules.len(),
                book.locales.iter().count(),
            )?;
        }
        Ok(ExitCode::SUCCESS)
    }
}
