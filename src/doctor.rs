//! Looks at everything a service needs, and says what was found and what to do.
//!
//! Each check is one [`Finding`]. A check that cannot be made is a finding too, and stops no
//! other. Nothing here shows a token, a key, an address with a password, or anything of a person.

mod clock;
mod store;
mod surroundings;
mod telegram;

use serde::Serialize;

pub use store::{file, redis, report};
pub use surroundings::{content, settings, zones};
pub use telegram::telegram;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// As it should be.
    Ok,
    /// The service works, and somebody should look.
    Warning,
    /// The service does not work, or people can lose something.
    Error,
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What it belongs to: `settings`, `telegram`, `store`, `content`, `system`.
    pub area: &'static str,
    /// How bad it is.
    pub level: Level,
    /// What was found.
    pub found: String,
    /// What to do, where something is to be done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub todo: Option<String>,
}

impl Finding {
    /// As it should be.
    pub fn ok(area: &'static str, found: impl Into<String>) -> Self {
        Self {
            area,
            level: Level::Ok,
            found: found.into(),
            todo: None,
        }
    }

    /// Somebody should look.
    pub fn warning(area: &'static str, found: impl Into<String>, todo: impl Into<String>) -> Self {
        Self {
            level: Level::Warning,
            todo: Some(todo.into()),
            ..Self::ok(area, found)
        }
    }

    /// Somebody must do something.
    pub fn error(area: &'static str, found: impl Into<String>, todo: impl Into<String>) -> Self {
        Self {
            level: Level::Error,
            ..Self::warning(area, found, todo)
        }
    }
}

/// The worst of all.
pub fn worst(findings: &[Finding]) -> Level {
    let levels = findings.iter().map(|finding| finding.level);
    levels.max().unwrap_or(Level::Ok)
}

/// Bytes as a host reads them.
fn size(bytes: u64) -> String {
    let units = ["bytes", "KiB", "MiB", "GiB", "TiB"];
    let mut unit = 0;
    let mut left = bytes;
    while left >= 10 * 1024 && unit + 1 < units.len() {
        left /= 1024;
        unit += 1;
    }
    format!("{left} {}", units.get(unit).copied().unwrap_or_default())
}

/// A span as a host reads it.
fn span(seconds: i64) -> String {
    match seconds {
        ..120 => format!("{seconds} seconds"),
        120..7200 => format!("{} minutes", seconds / 60),
        7200..172_800 => format!("{} hours", seconds / 3600),
        _ => format!("{} days", seconds / 86_400),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_spans_are_short() {
        assert_eq!(size(0), "0 bytes");
        assert_eq!(size(9 * 1024), "9216 bytes");
        assert_eq!(size(25 << 20), "25 MiB");
        assert_eq!(size(u64::MAX), "16777215 TiB");
        assert_eq!(span(61), "61 seconds");
        assert_eq!(span(7199), "119 minutes");
        assert_eq!(span(86_400 * 3), "3 days");
    }

    #[test]
    fn the_worst_counts() {
        let mut findings = vec![Finding::ok("system", "a")];
        assert_eq!(worst(&findings), Level::Ok);
        findings.push(Finding::error("system", "b", "c"));
        findings.push(Finding::warning("system", "b", "c"));
        assert_eq!(worst(&findings), Level::Error);
    }
}
