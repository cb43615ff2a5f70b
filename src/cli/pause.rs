//! `hearback pause`: the host's word while the service rests.

use std::{io::Write as _, process::ExitCode};

use anyhow::{Context, Result, bail};

use crate::{
    care::{Done, Request, Say},
    engine::Word,
    locale::Locales,
};

use super::{
    place::{ask_or_begin, last},
    settings::{self, SettingsArgs},
};

/// What the help says about a pause.
const ABOUT: &str = "\
While it lasts no case moves on: whoever writes hears your words. Letters, cases, /export and
/delete stay in reach, and reminders ring with your words below them. Every process of the
service sees it within seconds; none is started anew.

    hearback pause \"We move to another server. From 6 pm I am back.\" \\
        --in de=\"Wir ziehen um. Ab 18 Uhr bin ich wieder da.\"
    hearback pause            # shows what people hear
    hearback pause --end";

#[derive(clap::Args)]
#[command(after_help = ABOUT)]
pub(super) struct Pause {
    /// What people hear; without it, what they hear now is shown
    #[arg(value_name = "TEXT")]
    text: Option<String>,
    /// The same in another language: `de=Wir ziehen um.`
    #[arg(long = "in", value_name = "LANGUAGE=TEXT", requires = "text")]
    others: Vec<String>,
    /// Ends the pause
    #[arg(long, conflicts_with = "text")]
    end: bool,
    #[command(flatten)]
    settings: SettingsArgs,
}

impl Pause {
    pub(super) fn run(&self) -> Result<ExitCode> {
        let Some(settings) = self.settings.right(&[])? else {
            return Ok(ExitCode::FAILURE);
        };
        let locales = settings::book(&settings)?.locales;
        let word = self.text.as_deref();
        let word = word.map(|text| word_of(text, &self.others, &locales));
        let word = word.transpose()?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .context("cannot start the runtime")?;
        let say = match word {
            Some(word) => Say::Word(word),
            None if self.end => Say::End,
            None => Say::Nothing,
        };
        let done = runtime.block_on(async {
            let answers = ask_or_begin(&settings, Request::Pause(say)).await?;
            last(answers, |_| Ok(())).await
        })?;
        let Done::Pause(word) = done else {
            bail!("the service answered something else");
        };
        show(word)?;
        Ok(ExitCode::SUCCESS)
    }
}

fn show(word: Option<Word>) -> Result<()> {
    let mut out = anstream::stdout();
    match word {
        None => writeln!(out, "the service does not pause")?,
        Some(word) => {
            writeln!(out, "the service pauses; people hear:")?;
            for (tag, text) in word.all() {
                writeln!(out, "  {}: {text}", tag.unwrap_or("all others"))?;
            }
        }
    }
    Ok(())
}

/// A host's word from the command line.
pub(super) fn word_of(text: &str, others: &[String], locales: &Locales) -> Result<Word> {
    let mut texts = Vec::new();
    for other in others {
        let Some((tag, text)) = other.split_once('=') else {
            bail!("--in: write the language, `=` and the text, such as `de=Wir ziehen um.`");
        };
        if locales.get(tag).is_none() {
            let tags: Vec<_> = locales.iter().map(|locale| locale.tag()).collect();
            bail!(
                "--in: there is no language `{tag}`; there are: {}",
                tags.join(", ")
            );
        }
        texts.push((tag.to_owned(), text.to_owned()));
    }
    // Who reads one language in two scripts need not be told in both.
    let of = |tag: &str| texts.iter().find(|(known, _)| known == tag);
    let rested = locales.iter().filter(|it| of(it.tag()).is_none());
    let rested = rested.filter_map(|it| {
        let (_, text) = of(locales.rest(it)?.tag())?;
        Some((it.tag().to_owned(), text.clone()))
    });
    let rested: Vec<_> = rested.collect();
    Ok(Word::new(text, texts.into_iter().chain(rested))?)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::locale::Locale;

    #[test]
    fn one_language_in_two_scripts_is_told_once() {
        let locale = |tag: &str, text: &str| {
            let file = Arc::from(format!("locales/{tag}/format.ftl"));
            let files = [(file, text.to_owned())];
            Locale::load(tag, &files, &mut Vec::new()).expect("a language")
        };
        let locales = Locales::new(vec![
            locale("en", ""),
            locale("hi", ""),
            locale("hi-Latn", "format-rest = hi\n"),
        ]);
        let word = |others: &[&str]| {
            let others: Vec<_> = others.iter().map(|it| (*it).to_owned()).collect();
            word_of("We move.", &others, &locales).expect("a word")
        };
        assert_eq!(word(&["hi=A"]).of("hi-Latn"), "A");
        assert_eq!(word(&["hi=A", "hi-Latn=B"]).of("hi-Latn"), "B");
        assert_eq!(word(&[]).of("hi-Latn"), "We move.");
    }
}
