//! What is aimed at, and whether this run has reached it.

use std::fmt;

use crate::{
    bot::Kind,
    report::{Report, Row},
};

/// A target held against what was measured.
pub struct Verdict {
    /// What is aimed at.
    target: String,
    /// What was measured.
    found: f64,
    met: bool,
}

impl Verdict {
    fn at_most(target: String, found: f64, most: f64) -> Self {
        let met = found <= most;
        Self { target, found, met }
    }

    fn at_least(target: String, found: f64, least: f64) -> Self {
        let met = found >= least;
        Self { target, found, met }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let met = if self.met { "met" } else { "MISSED" };
        write!(f, "{met}: {}: {:.2}", self.target, self.found)
    }
}

/// All targets that this run can tell about.
pub fn verdicts(report: &Report) -> Vec<Verdict> {
    let of = |kind: Kind| report.rows.iter().filter(move |row| row.kind == kind);
    let mut out = Vec::new();
    for row in of(Kind::Hearback) {
        let at = format!("fsync {}, {} stored", row.mode, row.stored);
        let is_same = |other: &&Row| (&other.mode, other.stored) == (&row.mode, row.stored);
        if let Some(other) = of(Kind::Baseline).find(is_same) {
            out.extend(beside(row, other, &at));
        }
        let commands = 3.0 + (row.most.messages - 1.0).max(0.0);
        out.extend([
            Verdict::at_most(
                format!("{at}: commands an update, at most {commands:.2}"),
                row.most.commands,
                commands,
            ),
            Verdict::at_most(
                format!("{at}: bytes of Redis a conversation, at most 1536"),
                row.bytes_a_conversation,
                1536.0,
            ),
            Verdict::at_most(
                format!("{at}: ready in ms, at most 400"),
                row.ready_ms,
                400.0,
            ),
        ]);
        let fewest = of(Kind::Hearback).find(|few| few.mode == row.mode && few.stored < row.stored);
        if let Some(few) = fewest {
            out.push(Verdict::at_least(
                format!("{at}: of the updates/s with {}, at least 0.9", few.stored),
                row.most.rate / few.most.rate,
                0.9,
            ));
        }
    }
    out
}

fn beside(row: &Row, other: &Row, at: &str) -> [Verdict; 3] {
    [
        Verdict::at_most(
            format!("{at}: CPU of the bot, at most 0.6 of the dispatcher's"),
            row.most.cpu_bot_us / other.most.cpu_bot_us,
            0.6,
        ),
        Verdict::at_least(
            format!("{at}: updates/s, at least 1.3 of the dispatcher's"),
            row.most.rate / other.most.rate,
            1.3,
        ),
        Verdict::at_most(
            format!("{at}: answer p99 at half load, at most the dispatcher's"),
            row.half.answered_p99_ms / other.half.answered_p99_ms,
            1.0,
        ),
    ]
}
