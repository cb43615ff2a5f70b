//! Half load for a long time, and what memory does meanwhile.

use std::{
    fmt,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result};
use serde::Serialize;
use tokio::time;

use crate::{process::Process, server::Server, walk::Course};

/// How often memory is looked at.
const EACH: Duration = Duration::from_secs(10);

/// What is left out of the slope: caches, pools and the heap find their size first.
const WARM: Duration = Duration::from_secs(60);

/// Memory at one moment, in bytes.
#[derive(Serialize)]
pub struct Sample {
    /// Since the beginning, in seconds.
    pub at: f64,
    /// Held by the bot.
    pub bot: u64,
    /// Used by what is stored, as Redis says.
    pub redis: u64,
}

/// What was seen.
#[derive(Serialize)]
pub struct Soaked {
    /// Updates a second that were answered.
    pub rate: f64,
    /// How many that were in all.
    pub updates: usize,
    /// The slowest answer of a thousand.
    pub answered_p999_ms: f64,
    /// Memory, every few seconds.
    pub samples: Vec<Sample>,
}

/// Lets chats walk at a pace, and looks at memory.
pub async fn run(
    course: &Course,
    rate: f64,
    span: Duration,
    process: &Process,
    server: &Server,
) -> Result<Soaked> {
    let begun = Instant::now();
    let mut samples = Vec::new();
    let look = async {
        let mut ticks = time::interval(EACH);
        loop {
            ticks.tick().await;
            let sample = Sample {
                at: begun.elapsed().as_secs_f64(),
                bot: process.resident()?,
                redis: server.memory().await?,
            };
            eprintln!(
                "{:.0} s: bot {}, Redis {}",
                sample.at, sample.bot, sample.redis
            );
            samples.push(sample);
        }
        #[expect(unreachable_code, reason = "says what an error is")]
        anyhow::Ok(())
    };
    let walked = tokio::select! {
        walked = course.pace(rate, span) => walked?,
        failed = look => {
            failed?;
            anyhow::bail!("nobody looks any more")
        }
    };
    samples.push(Sample {
        at: begun.elapsed().as_secs_f64(),
        bot: process.resident()?,
        redis: server.memory().await?,
    });
    Ok(Soaked {
        rate: walked.rate(),
        updates: walked.updates(),
        answered_p999_ms: walked.answered.permille(999),
        samples,
    })
}

impl Soaked {
    fn line(&self, of: impl Fn(&Sample) -> u64) -> Result<String> {
        let megabytes = |bytes: u64| bytes as f64 / 1e6;
        let first = self.samples.first().context("no sample")?;
        let last = self.samples.last().context("no sample")?;
        let most = self.samples.iter().map(&of).max().unwrap_or(0);
        Ok(format!(
            "{:.1} | {:.1} | {:.1} | {:+.3}",
            megabytes(of(first)),
            megabytes(of(last)),
            megabytes(most),
            self.slope(&of) / 1e6
        ))
    }

    /// Bytes a minute, by least squares.
    fn slope(&self, of: impl Fn(&Sample) -> u64) -> f64 {
        let warm = |sample: &&Sample| sample.at >= WARM.as_secs_f64();
        let points = self.samples.iter().filter(warm);
        let points: Vec<_> = points
            .map(|sample| (sample.at / 60.0, of(sample) as f64))
            .collect();
        let count = points.len().max(1) as f64;
        let mean_x = points.iter().map(|(x, _)| x).sum::<f64>() / count;
        let mean_y = points.iter().map(|(_, y)| y).sum::<f64>() / count;
        let along = points.iter().map(|(x, y)| (x - mean_x) * (y - mean_y));
        let wide = points
            .iter()
            .map(|(x, _)| (x - mean_x).powi(2))
            .sum::<f64>();
        if wide == 0.0 {
            0.0
        } else {
            along.sum::<f64>() / wide
        }
    }
}

impl fmt::Display for Soaked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} updates at {:.0} a second, the slowest answer of a thousand after {:.1} ms\n",
            self.updates, self.rate, self.answered_p999_ms
        )?;
        writeln!(
            f,
            "| MB | first | last | most | a minute |\n| --- | --- | --- | --- | --- |"
        )?;
        for (name, line) in [
            ("RSS of the bot", self.line(|sample| sample.bot)),
            ("used by Redis", self.line(|sample| sample.redis)),
        ] {
            writeln!(f, "| {name} | {} |", line.map_err(|_| fmt::Error)?)?;
        }
        Ok(())
    }
}
