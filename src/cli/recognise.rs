//! `hearback recognise`: which reasons a company's reply gives, and by which words.

use std::{
    io::{self, Read, Write},
    process::ExitCode,
};

use anyhow::{Context, Result, bail};
use serde::Serialize;

use crate::{
    book::{Book, known},
    locale::{Args, Use},
    recognise::{self, Reading},
};

use super::{ContentArgs, Format};

/// A reply is no longer than this, in bytes.
const LONGEST: usize = 64 * 1024;

#[derive(clap::Args)]
pub(super) struct Recognise {
    #[command(flatten)]
    content: ContentArgs,
    /// The language of the reply; for one in which no company replies, the reply says it
    #[arg(long)]
    locale: String,
    /// How it is printed; in JSON, one object a reply
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// A reply, for programs.
#[derive(Serialize)]
struct OneReply<'r> {
    classes: Vec<Class<'r>>,
    /// What the reply is instead, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    none: Option<&'r str>,
}

#[derive(Serialize)]
struct Class<'r> {
    class: &'r str,
    score: f32,
    because: Vec<&'r str>,
}

impl Recognise {
    pub(super) fn run(&self) -> Result<ExitCode> {
        let book = self.content.book()?;
        let recogniser = book.replies.get(&self.locale);
        if recogniser.is_none() && book.locales.get(&self.locale).is_none() {
            let known: Vec<_> = book.replies.keys().map(String::as_str).collect();
            bail!(
                "replies in `{}` cannot be read; there are: {}",
                self.locale,
                known.join(", ")
            );
        }
        let text = self.text()?;
        let mut out = anstream::stdout();
        // Programs send several, with a form feed between them.
        for reply in text.split('\u{c}') {
            if reply.trim().is_empty() {
                bail!("there is no reply to read: send its text, as in `< reply.txt`");
            }
            // Who writes in Hindi with Latin letters has replies in English or in Hindi.
            let reading = recogniser.map_or_else(
                || recognise::read_any(None, book.replies.values(), reply),
                |recogniser| recogniser.read(reply),
            );
            match self.format {
                Format::Json => writeln!(out, "{}", serde_json::to_string(&of(&reading))?)?,
                Format::Text => write!(out, "{}", self.told(&book, &reading))?,
            }
        }
        Ok(ExitCode::SUCCESS)
    }

    fn text(&self) -> Result<String> {
        let mut bytes = Vec::new();
        let most = u64::try_from(LONGEST).unwrap_or(u64::MAX) + 1;
        let input = io::stdin().lock();
        let mut input = match self.format {
            Format::Text => input.take(most),
            Format::Json => input.take(u64::MAX),
        };
        input.read_to_end(&mut bytes).context("cannot read")?;
        if bytes
            .split(|byte| *byte == 0xc)
            .any(|it| it.len() > LONGEST)
        {
            bail!("the reply is longer than {LONGEST} bytes: send the part that gives the reasons");
        }
        String::from_utf8(bytes).context("the reply is no UTF-8 text")
    }

    /// A reply, for people: each class with its sentences and the words that counted.
    fn told(&self, book: &Book, reading: &Reading) -> String {
        let mut lines = Vec::new();
        for found in &reading.classes {
            let class = found.name.as_str();
            let label = format!("slot-{}", known::REFUSALS);
            let label = book.locales.get(&self.locale).and_then(|locale| {
                let args = Args::default();
                locale.text(Use::Letter, &label, Some(class), &args).ok()
            });
            let label = label.unwrap_or_default();
            lines.push(format!("{class} {:.2} {label}", found.score));
            for because in &found.because {
                lines.push(format!("  {}", because.sentence));
                lines.push(format!("    by: {}", because.words.join(", ")));
            }
        }
        if reading.classes.is_empty() {
            lines.push(match &reading.other {
                Some(other) => format!("none ({})", other.name),
                None => "none".to_owned(),
            });
        }
        let mut text = lines.join("\n");
        text.push('\n');
        text
    }
}

fn of(reading: &Reading) -> OneReply<'_> {
    let classes = reading.classes.iter().map(|found| Class {
        class: found.name.as_str(),
        score: found.score,
        because: found
            .because
            .iter()
            .map(|it| it.sentence.as_str())
            .collect(),
    });
    OneReply {
        classes: classes.collect(),
        none: reading.other.as_ref().map(|it| it.name.as_str()),
    }
}
