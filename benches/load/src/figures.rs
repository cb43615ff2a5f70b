//! Latencies and what is said of them.

use std::time::Duration;

/// Latencies, all of them, so that a percentile is exact.
#[derive(Default)]
pub struct Latencies {
    micros: Vec<u32>,
}

impl Latencies {
    /// Adds one.
    pub fn add(&mut self, span: Duration) {
        self.micros
            .push(u32::try_from(span.as_micros()).unwrap_or(u32::MAX));
    }

    /// Adds those of another.
    pub fn merge(&mut self, other: Self) {
        self.micros.extend(other.micros);
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.micros.len()
    }

    /// The latency that so many of a thousand do not exceed, in milliseconds.
    pub fn permille(&self, permille: usize) -> f64 {
        let mut sorted = self.micros.clone();
        sorted.sort_unstable();
        let at = (sorted.len() * permille).div_ceil(1000).saturating_sub(1);
        f64::from(sorted.get(at).copied().unwrap_or(0)) / 1000.0
    }
}
