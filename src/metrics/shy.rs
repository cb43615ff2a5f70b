//! Counts that tell what people do, and hide as long as they would tell of a few of them.
//!
//! A series is shown from [`ENOUGH`] different chats on, with all that was counted until then.
//! Before it is left out altogether and not added to another one, from which it could be taken
//! off again. What is remembered of a chat until then is a piece of its keyed hash.

use std::{
    collections::BTreeMap,
    fmt,
    sync::{Mutex, PoisonError},
};

use prometheus_client::{
    collector::Collector,
    encoding::{DescriptorEncoder, EncodeMetric},
    metrics::counter::ConstCounter,
};

use crate::store::ChatKey;

/// So many different chats make a count that tells of none of them.
pub const ENOUGH: usize = 5;

/// A counter with labels, each series hidden while it is small.
pub(super) struct Shy<const N: usize> {
    name: &'static str,
    help: &'static str,
    labels: [&'static str; N],
    series: Mutex<BTreeMap<[String; N], Series>>,
}

#[derive(Default)]
struct Series {
    count: u64,
    /// The first chats; none any more once they are enough.
    few: Vec<ChatKey>,
    is_shown: bool,
}

impl<const N: usize> Shy<N> {
    pub(super) fn new(name: &'static str, help: &'static str, labels: [&'static str; N]) -> Self {
        Self {
            name,
            help,
            labels,
            series: Mutex::default(),
        }
    }

    /// Counts one. The values are names of the book, so that there are not many of them.
    pub(super) fn count(&self, key: ChatKey, values: [&str; N]) {
        let mut all = self.series.lock().unwrap_or_else(PoisonError::into_inner);
        let series = all.entry(values.map(str::to_owned)).or_default();
        series.count = series.count.saturating_add(1);
        if series.is_shown || series.few.contains(&key) {
            return;
        }
        series.few.push(key);
        if series.few.len() >= ENOUGH {
            series.is_shown = true;
            series.few = Vec::new();
        }
    }
}

impl<const N: usize> fmt::Debug for Shy<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Shy({})", self.name)
    }
}

impl<const N: usize> Collector for Shy<N> {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), fmt::Error> {
        let all = self.series.lock().unwrap_or_else(PoisonError::into_inner);
        let kind = ConstCounter::new(0_u64).metric_type();
        let mut metric = encoder.encode_descriptor(self.name, self.help, None, kind)?;
        for (values, series) in all.iter().filter(|(_, series)| series.is_shown) {
            let named = self
                .labels
                .iter()
                .copied()
                .zip(values.iter().map(String::as_str));
            let labels: Vec<_> = named.collect();
            ConstCounter::new(series.count).encode(metric.encode_family(&labels)?)?;
        }
        Ok(())
    }
}
