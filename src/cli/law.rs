//! `hearback law`: a sheet of one body of law, for a lawyer to review.

use std::{io::Write, process::ExitCode};

use anyhow::{Context, Result, bail};
use chrono::NaiveDate;

use crate::{book::Book, sheet};

use super::{ContentArgs, today};

#[derive(clap::Args)]
pub(super) struct Law {
    #[command(flatten)]
    content: ContentArgs,
    /// The regime or country; all of them are listed if not given
    body: Option<String>,
    /// The language in which citations are spelt
    #[arg(long, default_value = "en")]
    locale: String,
    /// The day of the sheet; today if not given
    #[arg(long)]
    now: Option<NaiveDate>,
}

impl Law {
    pub(super) fn run(&self) -> Result<ExitCode> {
        let book = self.content.book()?;
        let locale = book
            .locales
            .get(&self.locale)
            .with_context(|| format!("there is no language `{}`", self.locale))?;
        let known = bodies(&book);
        let mut out = anstream::stdout();
        let Some(body) = &self.body else {
            for body in known {
                writeln!(out, "{body}: {}", state(&book, body))?;
            }
            return Ok(ExitCode::SUCCESS);
        };
        let Some(body) = known.iter().find(|known| known.eq_ignore_ascii_case(body)) else {
            let near = near(&book, &known, body);
            match near.is_empty() {
                true => bail!(
                    "there is no law of `{body}`; there is: {}",
                    known.join(", ")
                ),
                false => bail!(
                    "there is no law of `{body}`; did you mean {}?",
                    near.join(" or ")
                ),
            }
        };
        let today = self.now.unwrap_or_else(today);
        let sheet = sheet::sheet(&book, body, book.locales.read_in(locale), today);
        write!(out, "{}", sheet.unwrap_or_default())?;
        Ok(ExitCode::SUCCESS)
    }
}

fn bodies(book: &Book) -> Vec<&str> {
    let regimes = book.regimes.keys().map(|id| id.as_str());
    regimes
        .chain(book.countries.keys().map(String::as_str))
        .collect()
}

/// The bodies of law whose names hold a word, and the countries under them.
fn near<'b>(book: &Book, known: &[&'b str], word: &str) -> Vec<&'b str> {
    let word = word.to_lowercase();
    let holds = |name: &str| name.to_lowercase().contains(&word);
    let under = |code: &str| {
        let country = book.countries.get(code);
        country.is_some_and(|country| country.regimes.iter().any(|id| holds(id.as_str())))
    };
    let bodies = known.iter().copied();
    bodies.filter(|body| holds(body) || under(body)).collect()
}

/// How many rules, and who reviewed them.
fn state(book: &Book, body: &str) -> String {
    let rules = book.rules.values().filter(|rule| rule.body == body);
    let (mut count, mut oldest) = (0, None);
    for rule in rules {
        count += 1;
        oldest = oldest.into_iter().chain([rule.checked]).min();
    }
    let rules = if count == 1 { "rule" } else { "rules" };
    let checked = oldest.map_or_else(String::new, |day| format!(" checked since {day}"));
    match book.reviewed(body) {
        Some(review) => {
            let changed = match book.is_changed_since_review(body) {
                true => ", changed since",
                false => "",
            };
            format!(
                "{count} {rules}{checked}, reviewed by {} on {}{changed}",
                review.by, review.on
            )
        }
        None => format!("{count} {rules}{checked}, reviewed by nobody yet"),
    }
}
