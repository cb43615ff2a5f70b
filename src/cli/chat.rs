//! `hearback chat`: the conversation at a prompt.

use std::{
    fs,
    io::{self, IsTerminal},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};

use anyhow::{Context, Result, bail};
use chrono::{DateTime, Utc};
use clap::ValueEnum;

use crate::{
    app::{App, Newcomer, schema},
    book::{Book, Host},
    engine::Profile,
    store::{Embedded, KeyRing, Memory, Records, Store},
    terminal::{self, Terminal},
    transcript::parse_moment,
};

use super::{ContentArgs, Format};

/// Longer lines are hard to read, however wide the window is.
const WIDEST: usize = 80;

#[derive(clap::Args)]
pub(super) struct Chat {
    #[command(flatten)]
    content: ContentArgs,
    /// The language of the chat, such as `de`
    #[arg(long)]
    locale: Option<String>,
    /// The country of the dispute, ISO code
    #[arg(long)]
    country: Option<String>,
    /// Your name, offered where a letter needs it
    #[arg(long)]
    name: Option<String>,
    /// The clock: `2026-11-24` (nine in the morning) or `2026-11-24T15:00`, in UTC
    #[arg(long, value_parser = moment)]
    now: Option<DateTime<Utc>>,
    /// Where letters are written as files
    #[arg(long, value_name = "DIR")]
    letters: Option<PathBuf>,
    /// Where the conversation is kept: `file` under your data directory, encrypted, or `memory`
    #[arg(long, value_enum, default_value = "file")]
    store: Kept,
    /// Another folder for the state file and its key
    #[arg(long, value_name = "DIR")]
    state: Option<PathBuf>,
    /// How it is shown and read
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kept {
    /// In a file, encrypted
    File,
    /// Nowhere: forgotten at the end
    Memory,
}

fn moment(text: &str) -> Result<DateTime<Utc>, String> {
    parse_moment(text).ok_or_else(|| "write `2026-11-24` or `2026-11-24T15:00`".to_owned())
}

impl Chat {
    pub(super) fn run(&self) -> Result<ExitCode> {
        let mut book = self.content.book()?;
        self.known(&book)?;
        book.host = Host {
            here: true,
            ..Host::default()
        };
        let book = Arc::new(book);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .context("cannot start the runtime")?;
        runtime.block_on(async {
            match self.store {
                Kept::Memory => {
                    let ring = KeyRing::generate().context("cannot make a key")?;
                    let records = Records::open(Memory::default(), ring, schema()).await?;
                    self.talk(App::alone(book, records)).await
                }
                Kept::File => {
                    let folder = self.folder()?;
                    let ring = KeyRing::read_or_make_file(&folder.join("state.key"))
                        .with_context(|| format!("cannot use the key in {}", folder.display()))?;
                    let store = Embedded::open(&folder.join("state.redb"))?;
                    let records = Records::open(store, ring, schema()).await?;
                    self.talk(App::alone(book, records)).await
                }
            }
        })?;
        Ok(ExitCode::SUCCESS)
    }

    /// Whether language and country are what they are meant to be. A country that the book
    /// does not serve is one all the same: the chat says what can be done there.
    fn known(&self, book: &Book) -> Result<()> {
        let language = |tag: &str| tag.split(['-', '_']).next().map(str::to_lowercase);
        if let Some(tag) = &self.locale
            && !book
                .locales
                .iter()
                .any(|locale| language(locale.tag()) == language(tag))
        {
            let tags: Vec<_> = book.locales.iter().map(|locale| locale.tag()).collect();
            bail!(
                "--locale: there is no language `{tag}`; there are: {}",
                tags.join(", ")
            );
        }
        if let Some(code) = &self.country
            && rust_iso3166::from_alpha2(&code.to_uppercase()).is_none()
        {
            bail!("--country: `{code}` is no country code; write two letters, such as `DE`");
        }
        Ok(())
    }

    async fn talk<S: Store>(&self, app: App<S>) -> Result<()> {
        let stdin = io::stdin();
        let environment = environment_language();
        let locale = self.locale.clone().unwrap_or(environment.0);
        let country = self.country.as_ref().map(|code| code.to_uppercase());
        let options = terminal::Options {
            format: match self.format {
                Format::Text => terminal::Format::Text,
                Format::Json => terminal::Format::Json,
            },
            echo: !stdin.is_terminal(),
            width: io::stdout()
                .is_terminal()
                .then(|| textwrap::termwidth().min(WIDEST)),
            letters: self.letters.clone(),
            now: self.now,
            newcomer: Newcomer {
                locale,
                profile: Profile {
                    name: self.name.clone(),
                    country: country.or(environment.1),
                },
            },
        };
        let mut terminal = Terminal::new(&app, options, anstream::stdout());
        terminal.run(stdin.lock()).await?;
        Ok(())
    }

    /// Where the state lies, made for its owner alone.
    #[expect(clippy::disallowed_methods, reason = "a shell makes its own folder")]
    fn folder(&self) -> Result<PathBuf> {
        let folder = match &self.state {
            Some(folder) => folder.clone(),
            None => directories::ProjectDirs::from("", "", "hearback")
                .context("this system has no data directory: name one with --state")?
                .data_dir()
                .to_owned(),
        };
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        Ok(folder)
    }
}

/// Language and country that the system is set to, as `de_DE.UTF-8` says them.
#[expect(
    clippy::disallowed_methods,
    reason = "a shell reads the environment of the terminal"
)]
fn environment_language() -> (String, Option<String>) {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let set = set.unwrap_or_default();
    let tag = set.split(['.', '@']).next().unwrap_or_default();
    match tag.split_once('_') {
        Some((language, country)) => (language.to_owned(), Some(country.to_owned())),
        None if tag.len() == 2 => (tag.to_owned(), None),
        None => ("en".to_owned(), None),
    }
}
