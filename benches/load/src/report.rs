//! What was measured, as a table and as JSON.

use std::fmt;

use serde::Serialize;

use crate::bot::Kind;

/// Everything that was measured.
#[derive(Default, Serialize)]
pub struct Report {
    /// A bot in one situation each.
    pub rows: Vec<Row>,
}

/// A bot in one situation.
#[derive(Serialize)]
pub struct Row {
    /// Which.
    pub kind: Kind,
    /// How Redis brings writes to disk.
    pub mode: String,
    /// Conversations that lay in the store.
    pub stored: i64,
    /// From the start until it could take updates.
    pub ready_ms: f64,
    /// Memory of the bot at the end, in bytes.
    pub resident: u64,
    /// Memory that Redis took for a stored conversation.
    pub bytes_a_conversation: f64,
    /// Commands a second without any update; not counted below.
    pub commands_idle: f64,
    /// As much as goes.
    pub most: Load,
    /// Half of that.
    pub half: Load,
    /// Half of what went at most through the other bot, which was measured before.
    pub same: Option<Load>,
}

/// Figures of one walk of many.
#[derive(Serialize)]
pub struct Load {
    /// Updates a second.
    pub rate: f64,
    /// From the call until it is acknowledged.
    pub acknowledged_p50_ms: f64,
    /// The same, for the slowest of a hundred.
    pub acknowledged_p99_ms: f64,
    /// From the call until the last message of the answer has arrived.
    pub answered_p50_ms: f64,
    /// The same, for the slowest of a hundred.
    pub answered_p99_ms: f64,
    /// CPU time of the bot for an update.
    pub cpu_bot_us: f64,
    /// CPU time of Redis for an update.
    pub cpu_redis_us: f64,
    /// Commands that the bot called for an update.
    pub commands: f64,
    /// Messages that answered an update.
    pub messages: f64,
}

impl Row {
    /// One line, while it goes on.
    pub fn line(&self) -> String {
        format!(
            "{:?}, fsync {}, {} stored: {:.0} updates/s, {:.0} µs CPU",
            self.kind, self.mode, self.stored, self.most.rate, self.most.cpu_bot_us
        )
    }
}

/// What stands in a row.
type Cell = fn(&Row) -> String;

/// A figure at half of what went at most through the dispatcher: its own half load, where the row
/// is of the dispatcher itself or nothing else was measured.
fn same(row: &Row, figure: fn(&Load) -> f64, digits: usize) -> String {
    let load = row.same.as_ref().unwrap_or(&row.half);
    format!("{:.digits$}", figure(load))
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns: [(&str, Cell); 21] = [
            ("bot", |row| format!("{:?}", row.kind).to_lowercase()),
            ("fsync", |row| row.mode.clone()),
            ("stored", |row| row.stored.to_string()),
            ("ready ms", |row| format!("{:.0}", row.ready_ms)),
            ("RSS MB", |row| format!("{:.0}", row.resident as f64 / 1e6)),
            ("Redis B/conv", |row| {
                format!("{:.0}", row.bytes_a_conversation)
            }),
            ("updates/s", |row| format!("{:.0}", row.most.rate)),
            ("bot µs", |row| format!("{:.0}", row.most.cpu_bot_us)),
            ("Redis µs", |row| format!("{:.0}", row.most.cpu_redis_us)),
            ("commands", |row| format!("{:.2}", row.most.commands)),
            ("messages", |row| format!("{:.2}", row.most.messages)),
            ("answer p50 ms", |row| {
                format!("{:.1}", row.most.answered_p50_ms)
            }),
            ("answer p99", |row| {
                format!("{:.1}", row.most.answered_p99_ms)
            }),
            ("half: updates/s", |row| format!("{:.0}", row.half.rate)),
            ("ack p50 ms", |row| {
                format!("{:.2}", row.half.acknowledged_p50_ms)
            }),
            ("ack p99", |row| {
                format!("{:.2}", row.half.acknowledged_p99_ms)
            }),
            ("answer p50", |row| {
                format!("{:.2}", row.half.answered_p50_ms)
            }),
            ("answer p99", |row| {
                format!("{:.2}", row.half.answered_p99_ms)
            }),
            ("same: updates/s", |row| same(row, |load| load.rate, 0)),
            ("answer p50", |row| {
                same(row, |load| load.answered_p50_ms, 2)
            }),
            ("answer p99", |row| {
                same(row, |load| load.answered_p99_ms, 2)
            }),
        ];
        let line = |f: &mut fmt::Formatter<'_>, cells: Vec<String>| {
            writeln!(f, "| {} |", cells.join(" | "))
        };
        line(
            f,
            columns.iter().map(|(name, _)| (*name).to_owned()).collect(),
        )?;
        line(f, columns.iter().map(|_| "---".to_owned()).collect())?;
        for row in &self.rows {
            line(f, columns.iter().map(|(_, cell)| cell(row)).collect())?;
        }
        Ok(())
    }
}
