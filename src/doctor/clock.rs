//! Whether Redis and this machine agree on the time.
//!
//! Leases and alarms go by the clock of the server, and what is said in a chat by that of the
//! process. Nothing is lost where they differ; but days, hours and the figures are somebody's
//! mistake then.

use crate::store::{Millis, Redis};

use super::{Finding, span};

const AREA: &str = "store";

/// Up to here the clocks show the same, in milliseconds.
const SAME: i64 = 2_000;

/// Looks at the clock of each server, between two looks at ours.
pub(super) async fn clocks(redis: &Redis, now: impl Fn() -> Millis) -> Vec<Finding> {
    let before = now();
    // What cannot be asked is said by the other findings.
    let Ok(clocks) = redis.clocks().await else {
        return Vec::new();
    };
    let ours = (before, now());
    let clocks = clocks.iter();
    clocks
        .map(|(address, shows)| clock(address.as_deref(), *shows, ours))
        .collect()
}

/// What one shows that was asked between two moments of ours.
fn clock(address: Option<&str>, shows: Millis, ours: (Millis, Millis)) -> Finding {
    let name = address.map_or_else(|| "Redis".to_owned(), |at| format!("Redis at {at}"));
    let ahead = shows.0.saturating_sub(ours.1.0);
    let behind = ours.0.0.saturating_sub(shows.0);
    let (by, which) = if ahead > behind {
        (ahead, "ahead of")
    } else {
        (behind, "behind")
    };
    if by <= SAME {
        let found = format!("the clock of {name} shows the same as this machine's");
        return Finding::ok(AREA, found);
    }
    Finding::warning(
        AREA,
        format!(
            "the clock of {name} is {} {which} this machine's: alarms ring by the one, and what is said goes by the other",
            span(by / 1000)
        ),
        "let NTP keep the clocks of both machines; `date -u` and `redis-cli time` show which is wrong",
    )
}

#[cfg(test)]
mod tests {
    use crate::doctor::Level;

    use super::*;

    #[test]
    fn clocks_that_differ_are_said_and_which_way() {
        // The answer was on its way for a second.
        let looked = |shows| clock(None, Millis(shows), (Millis(100_000), Millis(101_000)));
        for same in [98_000, 100_500, 103_000] {
            assert_eq!(looked(same).level, Level::Ok, "{same}");
        }
        for (shows, words) in [
            (97_000, "Redis is 3 seconds behind this"),
            (106_000, "Redis is 5 seconds ahead of this"),
        ] {
            let finding = looked(shows);
            assert_eq!(finding.level, Level::Warning);
            assert!(finding.found.contains(words), "{}", finding.found);
        }
    }
}
