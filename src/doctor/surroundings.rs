//! Settings, content, and what the program brings along.

use chrono::{DateTime, Datelike as _, Utc};

use crate::{book::Loaded, config::Read, diagnostic::Severity};

use super::Finding;

const SETTINGS: &str = "settings";
const CONTENT: &str = "content";
const SYSTEM: &str = "system";

/// Where each setting comes from, and what is wrong with it.
pub fn settings(read: &Read) -> Vec<Finding> {
    let given = read.given.shown().map(|(name, value, origin)| {
        let found = match value {
            Some(value) => format!("{name} = {value} (from {origin})"),
            None => format!("{name} is set (from {origin})"),
        };
        Finding::ok(SETTINGS, found)
    });
    let wrong = read.settings.as_ref().err().into_iter().flatten();
    let wrong = wrong.map(|problem| {
        let mut found = problem.name.clone();
        if let Some(from) = &problem.from {
            found = format!("{found} (from {from})");
        }
        Finding::error(
            SETTINGS,
            format!("{found} {}", problem.wrong),
            format!("right is {}", problem.right),
        )
    });
    let wrong: Vec<_> = wrong.collect();
    // What is wrong is said once.
    let of = |name: &str| {
        let problems = read.settings.as_ref().err();
        problems.is_some_and(|problems| problems.iter().any(|problem| problem.name == name))
    };
    let mut findings: Vec<_> = given
        .zip(read.given.shown())
        .filter(|(_, (name, ..))| !of(name))
        .map(|(finding, _)| finding)
        .collect();
    findings.extend(wrong);
    findings
}

/// What `check` finds, and the languages.
pub fn content(loaded: &Loaded) -> Vec<Finding> {
    let count = |severity| {
        let of = loaded.findings.iter();
        of.filter(|finding| finding.severity == severity).count()
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let check = "`hearback check`, with the same --content, shows where and why";
    let mut findings = vec![match (errors, warnings) {
        (0, 0) => Finding::ok(CONTENT, "nothing is wrong in dialogues, letters and law"),
        (0, _) => Finding::warning(CONTENT, format!("warnings: {warnings}"), check),
        _ => Finding::error(
            CONTENT,
            format!("errors: {errors}; no service starts"),
            check,
        ),
    }];
    if let Some(book) = &loaded.book {
        let tags: Vec<_> = book.locales.iter().map(|locale| locale.tag()).collect();
        findings.push(Finding::ok(
            CONTENT,
            format!("languages: {}", tags.join(", ")),
        ));
    }
    findings
}

/// The time zone data that is built in: governments change their hours, and alarms go by them.
pub fn zones(now: DateTime<Utc>) -> Finding {
    let version = chrono_tz::IANA_TZDB_VERSION;
    let year = version.get(..4).and_then(|year| year.parse::<i32>().ok());
    let found = format!(
        "time zone data {version}, program {}",
        env!("CARGO_PKG_VERSION")
    );
    match year {
        Some(year) if now.year() - year <= 2 => Finding::ok(SYSTEM, found),
        Some(_) | None => Finding::warning(
            SYSTEM,
            format!("{found}: it is old, alarms may ring at the wrong hour in some countries"),
            "install a newer release",
        ),
    }
}
