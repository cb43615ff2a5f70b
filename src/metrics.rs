//! What is counted, for whoever runs this: how fast and how well it works, and how far people
//! get, without telling of any of them.
//!
//! Labels are names of the book and fixed words, never what came in from outside. What tells of
//! people is hidden while they are few (`shy`). Nothing here knows a chat by anything but its
//! keyed hash, and nothing is counted by the core: it only tells what a turn led to.

mod active;
mod shy;

use std::{
    fmt,
    sync::Arc,
    time::{Duration, Instant},
};

use prometheus_client::{
    collector::Collector,
    encoding::{DescriptorEncoder, EncodeMetric, text},
    metrics::{
        counter::Counter, family::Family, gauge::ConstGauge, gauge::Gauge, histogram::Histogram,
        info::Info,
    },
    registry::Registry,
};

use crate::{
    engine::Facts,
    store::{ChatKey, Millis},
};

use active::Active;
pub use shy::ENOUGH;
use shy::Shy;

/// Bounds for what takes milliseconds, and for what is late by seconds or hours.
const FAST: [f64; 11] = [
    0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0,
];
const LATE: [f64; 10] = [
    0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0, 300.0, 3_600.0, 86_400.0,
];

type Named = Family<[(&'static str, &'static str); 1], Counter>;

/// All that is counted in this process. Clones share it.
#[derive(Clone)]
pub struct Metrics(Arc<Inner>);

struct Inner {
    registry: Registry,
    turns: Histogram,
    commits: Histogram,
    conflicts: Counter,
    updates: Named,
    duplicates: Counter,
    send_lag: Histogram,
    alarm_lag: Histogram,
    troubles: Named,
    set_aside: Counter,
    asides: Gauge,
    sent: Arc<Shy<1>>,
    refused: Arc<Shy<1>>,
    steps: Arc<Shy<2>>,
    letters: Arc<Shy<2>>,
    active: Active,
}

impl Metrics {
    /// Nothing counted yet.
    #[expect(clippy::new_without_default, reason = "a service makes its own")]
    pub fn new() -> Self {
        let mut registry = Registry::default();
        let version = Info::new([("version", env!("CARGO_PKG_VERSION"))]);
        registry.register("hearback_build", "The release that runs", version);
        registry.register_collector(Box::new(Process(Instant::now())));
        let mut counters = Counters(&mut registry);
        let inner = Inner {
            turns: counters.histogram(FAST, "hearback_turn_seconds", "Time to compute a turn"),
            commits: counters.histogram(FAST, "hearback_commit_seconds", "Time to commit a turn"),
            conflicts: counters.counter(
                "hearback_commit_conflicts",
                "Turns played again since another came first",
            ),
            updates: counters.named("hearback_updates", "Updates by what became of them"),
            duplicates: counters.counter(
                "hearback_updates_known",
                "Updates that had been taken before",
            ),
            send_lag: counters.histogram(
                LATE,
                "hearback_send_lag_seconds",
                "Time from the commit of a part until it was sent",
            ),
            alarm_lag: counters.histogram(
                LATE,
                "hearback_alarm_lag_seconds",
                "Time from the moment of an alarm until it rang",
            ),
            troubles: counters.named("hearback_send_failures", "Parts not sent, by the reason"),
            set_aside: counters.counter("hearback_set_aside", "Records that could not be read"),
            asides: counters.gauge(
                "hearback_set_aside_records",
                "Records that lie aside, at the last look of the hour, at most 1000",
            ),
            sent: counters.shy("hearback_parts_sent", "Parts sent, by kind", ["kind"]),
            refused: counters.shy(
                "hearback_parts_refused",
                "Parts that the Bot API will never take, by message or letter",
                ["part"],
            ),
            steps: counters.shy(
                "hearback_steps_reached",
                "How often a case came to stand at a step",
                ["flow", "step"],
            ),
            letters: counters.shy(
                "hearback_letters_written",
                "Letters written, by kind and country",
                ["kind", "country"],
            ),
            active: Active::default(),
            registry,
        };
        Self(Arc::new(inner))
    }

    /// A turn was computed.
    pub(crate) fn turn(&self, took: Duration) {
        self.0.turns.observe(took.as_secs_f64());
    }

    /// A commit was answered.
    pub(crate) fn commit(&self, took: Duration) {
        self.0.commits.observe(took.as_secs_f64());
    }

    /// A commit met another one.
    pub(crate) fn conflict(&self) {
        self.0.conflicts.inc();
    }

    /// What a committed event led to.
    pub(crate) fn played(&self, key: ChatKey, facts: &Facts, now: Millis) {
        self.0.active.note(key, now);
        self.reached(key, facts);
    }

    /// What a committed turn led to that nobody was there for.
    pub(crate) fn reached(&self, key: ChatKey, facts: &Facts) {
        for (flow, step) in &facts.steps {
            self.0.steps.count(key, [flow.as_str(), step.as_str()]);
        }
        for (kind, country) in &facts.letters {
            self.0.letters.count(key, [kind.as_str(), country]);
        }
    }

    /// What became of an update.
    pub(crate) fn update(&self, outcome: &'static str) {
        self.0.updates.get_or_create(&[("outcome", outcome)]).inc();
    }

    /// An update was known from before.
    pub(crate) fn known(&self) {
        self.0.duplicates.inc();
    }

    /// A part was sent, so long after it was committed.
    pub(crate) fn sent(&self, key: ChatKey, kind: &str, lag: Option<Duration>) {
        self.0.sent.count(key, [kind]);
        if let Some(lag) = lag {
            self.0.send_lag.observe(lag.as_secs_f64());
        }
    }

    /// A part was not sent.
    pub(crate) fn trouble(&self, reason: &'static str) {
        self.0.troubles.get_or_create(&[("reason", reason)]).inc();
    }

    /// A part will never be sent.
    pub(crate) fn refused(&self, key: ChatKey, part: &str) {
        self.0.refused.count(key, [part]);
    }

    /// An alarm rang, so long after its moment.
    pub(crate) fn rang(&self, lag: Duration) {
        self.0.alarm_lag.observe(lag.as_secs_f64());
    }

    /// A record was set aside.
    pub(crate) fn set_aside(&self) {
        self.0.set_aside.inc();
    }

    /// So many records lie aside.
    pub(crate) fn asides(&self, count: usize) {
        self.0.asides.set(i64::try_from(count).unwrap_or(i64::MAX));
    }

    /// All of it, as Prometheus reads it (OpenMetrics 1.0).
    pub(crate) fn text(&self, now: Millis) -> String {
        let mut text = String::new();
        // Writing to a text does not fail.
        let _ = text::encode_registry(&mut text, &self.0.registry);
        let name = "hearback_active_chats";
        text.push_str("# HELP hearback_active_chats About how many chats wrote in the last day.\n");
        text.push_str("# TYPE hearback_active_chats gauge\n");
        if let Some(count) = self.0.active.count(now) {
            text.push_str(&format!("{name} {count}\n"));
        }
        let _ = text::encode_eof(&mut text);
        text
    }
}

/// Registers what it makes.
struct Counters<'a>(&'a mut Registry);

impl Counters<'_> {
    fn counter(&mut self, name: &str, help: &str) -> Counter {
        let counter = Counter::default();
        self.0.register(name, help, counter.clone());
        counter
    }

    fn gauge(&mut self, name: &str, help: &str) -> Gauge {
        let gauge = Gauge::default();
        self.0.register(name, help, gauge.clone());
        gauge
    }

    fn named(&mut self, name: &str, help: &str) -> Named {
        let named = Named::default();
        self.0.register(name, help, named.clone());
        named
    }

    fn histogram<const N: usize>(&mut self, bounds: [f64; N], name: &str, help: &str) -> Histogram {
        let histogram = Histogram::new(bounds);
        self.0.register(name, help, histogram.clone());
        histogram
    }

    fn shy<const N: usize>(
        &mut self,
        name: &'static str,
        help: &'static str,
        labels: [&'static str; N],
    ) -> Arc<Shy<N>> {
        let shy = Arc::new(Shy::new(name, help, labels));
        self.0.register_collector(Box::new(Arc::clone(&shy)));
        shy
    }
}

/// The process, since when it runs.
#[derive(Debug)]
struct Process(Instant);

impl Collector for Process {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), fmt::Error> {
        let uptime = ConstGauge::new(self.0.elapsed().as_secs_f64());
        let (name, help) = ("hearback_uptime_seconds", "Since when the process runs");
        let metric = encoder.encode_descriptor(name, help, None, uptime.metric_type())?;
        uptime.encode(metric)?;
        if let Some(bytes) = resident() {
            let memory = ConstGauge::new(bytes);
            let name = "process_resident_memory_bytes";
            let help = "Memory that the process has";
            let metric = encoder.encode_descriptor(name, help, None, memory.metric_type())?;
            memory.encode(metric)?;
        }
        Ok(())
    }
}

/// The resident memory in bytes, where the system tells it in the way of Linux.
#[expect(clippy::disallowed_methods, reason = "the process looks at itself")]
fn resident() -> Option<i64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: i64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    kilobytes.checked_mul(1024)
}
