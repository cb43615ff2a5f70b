//! Which shells to build for which command.

mod backup;
mod chat;
mod check;
mod deadline;
mod directory;
mod doctor;
mod law;
mod letter;
mod notice;
mod pause;
mod place;
mod recognise;
mod rekey;
mod restore;
mod serve;
mod settings;
mod test;

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use anyhow::{Context, Result};
use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::{
    book::{self, Book, Loaded},
    care::chain,
    content::Content,
    diagnostic::{render_all, to_json},
    serve::Clock,
};

/// Gets you the recording of your own customer-service call, and writes the letters.
#[derive(Parser)]
#[command(version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Talk in the terminal: no token, no server
    Chat(chat::Chat),
    /// Run the Telegram bot
    Serve(serve::Serve),
    /// Say to everybody that the service pauses, and end the pause
    Pause(pause::Pause),
    /// Tell people of a rule of law in their letters that was wrong
    Notice(notice::Notice),
    /// Look at everything a service needs, and say what to do
    Doctor(doctor::Doctor),
    /// Copy all chats into a file, while the service runs
    Backup(backup::Backup),
    /// Put the chats of a back-up into a store of either kind
    Restore(restore::Restore),
    /// Seal everything under the first of several keys, while the service runs
    Rekey(rekey::Rekey),
    /// Check flows, letters, law and languages
    Check(check::Check),
    /// Play written conversations
    Test(test::Test),
    /// Print the law of a regime or country, for a lawyer to review
    Law(law::Law),
    /// Render one letter from an exported case
    Letter(letter::Letter),
    /// Compute a deadline, with its reasons
    Deadline(deadline::Deadline),
    /// Look up a company, or take in a newer list of them
    Directory(directory::Directory),
    /// Say which reasons a company's reply gives, and by which words
    Recognise(recognise::Recognise),
}

/// Where the content comes from.
#[derive(Args)]
struct ContentArgs {
    /// A directory with `dialogues` and `locales`, laid over the built-in content file by file
    #[arg(long, value_name = "DIR")]
    content: Vec<PathBuf>,
}

/// How findings and results are printed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs
    Json,
}

/// Runs the command line and says how it went: 0 well, 1 with findings or a failure, 2 a
/// wrong command line.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = match cli.command {
        Command::Chat(command) => command.run(),
        Command::Serve(command) => command.run(),
        Command::Pause(command) => command.run(),
        Command::Notice(command) => command.run(),
        Command::Doctor(command) => command.run(),
        Command::Backup(command) => command.run(),
        Command::Restore(command) => command.run(),
        Command::Rekey(command) => command.run(),
        Command::Check(command) => command.run(),
        Command::Test(command) => command.run(),
        Command::Law(command) => command.run(),
        Command::Letter(command) => command.run(),
        Command::Deadline(command) => command.run(),
        Command::Directory(command) => command.run(),
        Command::Recognise(command) => command.run(),
    };
    match done {
        Ok(code) => code,
        // Whoever closes the pipe has read enough.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(anstream::stderr(), "error: {}", chain(error.as_ref()));
            ExitCode::FAILURE
        }
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause
            .downcast_ref::<io::Error>()
            .is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
    })
}

impl ContentArgs {
    fn load(&self) -> Result<Loaded> {
        let content = Content::with(&self.content)?;
        Ok(book::load(&content.files()))
    }

    /// The book, for commands that need a whole one. A broken book never starts a chat.
    fn book(&self) -> Result<Book> {
        let loaded = self.load()?;
        if let Some(book) = loaded.book {
            return Ok(book);
        }
        print_findings(&loaded, Format::Text)?;
        anyhow::bail!("the content has errors, see above")
    }
}

/// The day in UTC: law is not looked at by the hour.
fn today() -> NaiveDate {
    Clock::system().now().date_naive()
}

/// Prints findings: to people on the error stream, to programs on the output.
fn print_findings(loaded: &Loaded, format: Format) -> Result<()> {
    match format {
        Format::Text => {
            let text = render_all(&loaded.findings, &loaded.sources, true);
            write!(anstream::stderr(), "{text}").context("cannot print")
        }
        Format::Json => {
            let mut out = anstream::stdout();
            for finding in &loaded.findings {
                writeln!(out, "{}", to_json(finding, &loaded.sources))?;
            }
            Ok(())
        }
    }
}
