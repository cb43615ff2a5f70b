//! Settings, content, and what the program brings along.

use chrono::{DateTime, Datelike as _, Utc};

use crate::{
    book::Loaded,
    config::{Problem, Read},
    diagnostic::Severity,
};

use super::{Finding, store::private};

const SETTINGS: &str = "settings";
const CONTENT: &str = "content";
const SYSTEM: &str = "system";

/// Where each setting comes from, and what is wrong with it.
pub fn settings(read: &Read) -> Vec<Finding> {
    let problems = read.settings.as_ref().err();
    let problems = problems.map_or(&[][..], Vec::as_slice);
    let given = read.given.shown();
    // What is wrong is said once.
    let right = given.filter(|(name, ..)| problems.iter().all(|wrong| wrong.name != *name));
    let right = right.map(|(name, value, origin)| {
        let found = match value {
            Some(value) => format!("{name} = {value} (from {origin})"),
            None => format!("{name} is set (from {origin})"),
        };
        Finding::ok(SETTINGS, found)
    });
    let key = read.given.key_file().and_then(private);
    right.chain(problems.iter().map(wrong)).chain(key).collect()
}

fn wrong(problem: &Problem) -> Finding {
    let from = problem.from.as_ref();
    let from = from.map_or_else(String::new, |origin| format!(" (from {origin})"));
    Finding::error(
        SETTINGS,
        format!("{}{from} {}", problem.name, problem.wrong),
        format!("right is {}", problem.right),
    )
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
