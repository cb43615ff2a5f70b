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
    /// Each figure's median over some rows of one bot in one situation; none where there are none.
    pub fn median(rows: &[Self]) -> Option<Self> {
        let first = rows.first()?;
        let of = |figure: fn(&Self) -> f64| median(rows.iter().map(figure));
        let same: Vec<&Load> = rows.iter().filter_map(|row| row.same.as_ref()).collect();
        let load =
            |load: fn(&Self) -> &Load| Load::median(&rows.iter().map(load).collect::<Vec<_>>());
        Some(Self {
            kind: first.kind,
            mode: first.mode.clone(),
            stored: first.stored,
            ready_ms: of(|row| row.ready_ms),
            resident: of(|row| row.resident as f64) as u64,
            bytes_a_conversation: of(|row| row.bytes_a_conversation),
            commands_idle: of(|row| row.commands_idle),
            most: load(|row| &row.most),
            half: load(|row| &row.half),
            same: (!same.is_empty()).then(|| Load::median(&same)),
        })
    }

    /// One line, while it goes on.
    pub fn line(&self) -> String {
        format!(
            "{:?}, fsync {}, {} stored: {:.0} updates/s, {:.0} µs CPU",
            self.kind, self.mode, self.stored, self.most.rate, self.most.cpu_bot_us
        )
    }
}

impl Load {
    fn median(loads: &[&Self]) -> Self {
        let of = |figure: fn(&Self) -> f64| median(loads.iter().map(|load| figure(load)));
        Self {
            rate: of(|load| load.rate),
            acknowledged_p50_ms: of(|load| load.acknowledged_p50_ms),
            acknowledged_p99_ms: of(|load| load.acknowledged_p99_ms),
            answered_p50_ms: of(|load| load.answered_p50_ms),
            answered_p99_ms: of(|load| load.answered_p99_ms),
            cpu_bot_us: of(|load| load.cpu_bot_us),
            cpu_redis_us: of(|load| load.cpu_redis_us),
            commands: of(|load| load.commands),
            messages: of(|load| load.messages),
        }
    }
}

/// The middle one; of an even number the lower of both.
fn median(figures: impl Iterator<Item = f64>) -> f64 {
    let mut figures: Vec<f64> = figures.collect();
    figures.sort_by(f64::total_cmp);
    figures
        .get(figures.len().saturating_sub(1) / 2)
        .copied()
        .unwrap_or(0.0)
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
