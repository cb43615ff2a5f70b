//! Hearback and a plain dispatcher bot under the same load, side by side.
//!
//! `benches/load/run` builds both and runs this; see the README beside it. Everything is on this
//! machine: a Redis of its own, a Bot API that answers at once, and chats that walk from the
//! first word to the question after the name. Nothing is measured at a distance, so bot, Redis
//! and load share the same cores.

mod api;
mod bot;
mod figures;
mod fill;
mod hook;
mod process;
mod report;
mod script;
mod server;
mod soak;
mod targets;
mod walk;

use std::{path::PathBuf, time::Duration};

use anyhow::{Context as _, Result};
use clap::Parser;

use bot::{Kind, Stage};
use report::Report;

#[derive(Parser)]
#[command(about = "Hearback and a plain dispatcher bot under the same load, side by side")]
struct Options {
    /// The folder of the programs `hearback` and `baseline`; that of this one otherwise
    #[arg(long, value_name = "DIR")]
    programs: Option<PathBuf>,
    /// How long each measurement lasts
    #[arg(long, default_value_t = 8)]
    seconds: u64,
    /// How often all is measured, one bot after the other; the median counts
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..))]
    rounds: u8,
    /// Chats that walk at a time when it is about the most that goes
    #[arg(long, default_value_t = 64)]
    at_once: usize,
    /// How Redis brings writes to disk
    #[arg(long, value_delimiter = ',', default_value = "always,everysec")]
    fsync: Vec<String>,
    /// Stored conversations; the first number is the one that both modes are measured with
    #[arg(long, value_delimiter = ',', default_value = "1000,100000,1000000")]
    stored: Vec<i64>,
    /// Only this one
    #[arg(long, value_enum)]
    only: Option<Kind>,
    /// A second or so each, to see that everything works
    #[arg(long)]
    smoke: bool,
    /// Instead: half load for so many minutes, and what memory does meanwhile
    #[arg(long, value_name = "MINUTES")]
    soak: Option<u64>,
    /// Write all figures there
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> Result<()> {
    let mut options = Options::parse();
    if options.smoke {
        (options.seconds, options.rounds) = (1, 1);
        options.stored = vec![100, 1000];
    }
    let own = std::env::current_exe()?;
    let beside = own.parent().context("a program lies in a folder")?;
    let programs = options.programs.as_deref().unwrap_or(beside);
    let mut stage = Stage::new(
        programs,
        options.at_once,
        Duration::from_secs(options.seconds),
    )
    .await?;
    if let Some(minutes) = options.soak {
        let mode = options.fsync.first().map_or("always", String::as_str);
        let soaked = stage.soak(mode, Duration::from_secs(minutes * 60)).await?;
        println!("{soaked}");
        if let Some(path) = &options.json {
            std::fs::write(path, serde_json::to_string_pretty(&soaked)?)?;
        }
        return Ok(());
    }
    let mut report = Report::default();
    let kinds = match options.only {
        Some(kind) => vec![kind],
        None => vec![Kind::Baseline, Kind::Hearback],
    };
    for mode in &options.fsync {
        let first = options.stored.first().copied().unwrap_or(0);
        let stored = if *mode == options.fsync[0] {
            &options.stored[..]
        } else {
            &[first]
        };
        let rows = stage.measure(&kinds, mode, stored, options.rounds);
        report.rows.extend(rows.await?);
    }
    println!("{report}");
    for verdict in targets::verdicts(&report) {
        println!("{verdict}");
    }
    if let Some(path) = &options.json {
        std::fs::write(path, serde_json::to_string_pretty(&report)?)?;
    }
    Ok(())
}
