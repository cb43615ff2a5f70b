//! Chance that can be had again.

use std::time::{SystemTime, UNIX_EPOCH};

/// A row of numbers that follows from its seed.
#[derive(Clone)]
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn of(seed: u64) -> Self {
        // Neighbouring seeds must not begin alike, and zero would stay zero.
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below `end`.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) % end
    }
}

/// The seed that is asked for, or a new one; it is printed, so that a failure can be had again.
#[expect(clippy::print_stdout, reason = "for whoever looks at a failure")]
pub(crate) fn seed(of: &str) -> u64 {
    let asked = std::env::var("HEARBACK_TEST_SEED");
    let seed = asked.ok().and_then(|seed| seed.parse().ok());
    let seed = seed.unwrap_or_else(|| {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        u64::from(now.subsec_nanos())
    });
    println!("{of}: HEARBACK_TEST_SEED={seed}");
    seed
}

/// How many rounds are asked for.
pub(crate) fn rounds(usual: u64) -> u64 {
    let asked = std::env::var("HEARBACK_TEST_ROUNDS");
    asked
        .ok()
        .and_then(|rounds| rounds.parse().ok())
        .unwrap_or(usual)
}
