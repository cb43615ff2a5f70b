//! `hearback deadline`: a deadline with its reasons.

use std::{io::Write, process::ExitCode};

use anyhow::{Context, Result, bail};
use chrono::NaiveDate;

use crate::{
    book::{Book, DeadlineRule},
    deadline,
    engine::reason_text,
    locale::{Arg, Args, Use},
};

use super::ContentArgs;

#[derive(clap::Args)]
pub(super) struct Deadline {
    #[command(flatten)]
    content: ContentArgs,
    /// The country whose law counts, ISO code
    #[arg(long)]
    country: String,
    /// The Land, state or nation of the company's seat
    #[arg(long)]
    region: Option<String>,
    /// The deadline, as the law files name it
    #[arg(long)]
    kind: String,
    /// The day on which the letter arrived
    #[arg(long)]
    received: NaiveDate,
    /// The language of the reasons
    #[arg(long, default_value = "en")]
    locale: String,
}

impl Deadline {
    pub(super) fn run(&self) -> Result<ExitCode> {
        let book = self.content.book()?;
        let code = self.country.to_uppercase();
        let Some(country) = book.countries.get(&code) else {
            let served: Vec<_> = book.countries.keys().map(String::as_str).collect();
            bail!(
                "there is no country `{code}`; there are: {}",
                served.join(", ")
            );
        };
        let region = self.region.as_ref().map(|region| region.to_uppercase());
        if let Some(region) = &region
            && !country.regions.contains(region)
        {
            bail!(
                "{code} has no region `{region}`; there are: {}",
                country.regions.join(", ")
            );
        }
        let Some(rule) = book.deadline(&code, &self.kind) else {
            let known: Vec<_> = book
                .deadlines
                .iter()
                .filter(|(body, _)| {
                    **body == code
                        || country
                            .regimes
                            .iter()
                            .any(|id| id.as_str() == body.as_str())
                })
                .flat_map(|(_, rules)| rules.keys().map(|id| id.as_str()))
                .collect();
            bail!(
                "{code} has no deadline `{}`; there are: {}",
                self.kind,
                known.join(", ")
            );
        };
        // Which of several counts depends on the case; each is shown.
        for (at, rule) in rule.each().enumerate() {
            if at > 0 {
                writeln!(anstream::stdout())?;
            }
            self.show(&book, &code, region.as_deref(), rule)?;
        }
        Ok(ExitCode::SUCCESS)
    }

    fn show(
        &self,
        book: &Book,
        code: &str,
        region: Option<&str>,
        rule: &DeadlineRule,
    ) -> Result<()> {
        let locale = book
            .locales
            .get(&self.locale)
            .with_context(|| format!("there is no language `{}`", self.locale))?;
        let holidays = book.holidays.get(code);
        let due = deadline::due(&rule.rule, self.received, region, holidays, &[])
            .context("the deadline cannot be computed")?;
        let mut out = anstream::stdout();
        let mut say = |id: &str, date, reasons: &[deadline::Reason]| -> Result<()> {
            let args = Args::default().with("date", Arg::Date(date));
            if let Ok(text) = locale.text(Use::Letter, id, None, &args) {
                writeln!(out, "{text}\n")?;
            }
            for text in reasons.iter().filter_map(|it| reason_text(locale, it)) {
                writeln!(out, "- {text}")?;
            }
            Ok(())
        };
        let result = match rule.rule.acts {
            deadline::Acts::Recipient => "deadline-result",
            deadline::Acts::Person => "deadline-result-own",
        };
        say(result, due.date, &due.reasons)?;
        if let Some(extended) = &due.extended {
            writeln!(anstream::stdout())?;
            say("deadline-result-extended", extended.date, &extended.reasons)?;
        }
        if let Some(law) = rule
            .law
            .as_ref()
            .and_then(|id| book.rule(code, id.as_str()))
            .filter(|law| law.holds_on(self.received))
        {
            writeln!(
                out,
                "\n{}",
                crate::letter::cited(law, &book.locales, locale)
            )?;
        }
        Ok(())
    }
}
