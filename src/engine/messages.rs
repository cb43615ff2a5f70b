//! Every message that the program itself says, with the arguments that it gives.
//!
//! Steps, slots, letters and law name their messages by rule; these have fixed names. `check`
//! asks every language for them, and a test looks for names in the code that are not here.

use super::options::{CHANGE, DONE, DROP, FOUND, NONE, OK, OTHER, READING, SENTENCE, UNKNOWN};

/// A message with a fixed name.
pub(crate) struct Text {
    /// Its id.
    pub(crate) id: &'static str,
    /// What its own text is given; `None` where only its attributes are shown.
    pub(crate) given: Option<&'static [&'static str]>,
    /// Its attributes, each with what it is given.
    pub(crate) attributes: &'static [(&'static str, &'static [&'static str])],
    /// What stands in a letter, and so can name what the letter knows.
    pub(crate) letter: bool,
}

const fn say(id: &'static str, given: &'static [&'static str]) -> Text {
    Text {
        id,
        given: Some(given),
        attributes: &[],
        letter: false,
    }
}

const fn write(id: &'static str, given: &'static [&'static str]) -> Text {
    Text {
        letter: true,
        ..say(id, given)
    }
}

const fn buttons(
    id: &'static str,
    given: Option<&'static [&'static str]>,
    attributes: &'static [(&'static str, &'static [&'static str])],
) -> Text {
    Text {
        id,
        given,
        attributes,
        letter: false,
    }
}

/// What a line or a button of the list of cases is given.
const CASE: &[&str] = &["case", "opened", "closed", "alarm", "next", "outcome"];

/// What a line or a button about an alarm is given.
const ALARM: &[&str] = &["day", "time", "case", "kind", "due"];

/// All of them but the deadline reasons and refused answers, which follow below.
pub(crate) const ALL: &[Text] = &[
    say("engine-welcome", &["runs", "host", "months"]),
    say("engine-help", &[]),
    say("engine-host", &["runs", "host"]),
    say("engine-host-country", &["country"]),
    say("engine-host-contact", &["contact"]),
    say("engine-host-notice", &["notice"]),
    say(
        "engine-about",
        &["version", "licence", "languages", "countries"],
    ),
    say("engine-about-law", &["checked"]),
    say("engine-about-source", &["source"]),
    say("engine-about-end", &[]),
    say("engine-privacy", &["runs", "months"]),
    say("engine-privacy-rights", &["runs", "contacted"]),
    say("engine-unknown-command", &[]),
    say("engine-not-text", &["kind"]),
    say("engine-caption", &[]),
    say("engine-choose", &[]),
    say("engine-choose-one", &[]),
    say("engine-recognised", &[]),
    say("engine-recognised-line", &["label", "quote"]),
    say("engine-recognised-next", &[]),
    say("engine-recognised-none", &[]),
    say("engine-recognised-cut", &["most"]),
    say("engine-recognised-where", &["number"]),
    say("engine-stale", &[]),
    say("engine-sorted", &[]),
    say("engine-late", &["given", "label", "value"]),
    say("engine-too-much", &[]),
    say("engine-corrected", &["label", "value", "sent"]),
    say("engine-rewritten", &[]),
    say("engine-edit-same", &["label", "value"]),
    say("engine-edit-refused", &["label", "value"]),
    say("engine-edit-unknown", &[]),
    say("engine-edit-gone", &[]),
    say("engine-edit-closed", &[]),
    say("engine-moved-on", &[]),
    say("engine-set-aside", &[]),
    say("engine-stumbled", &[]),
    say("telegram-private-only", &[]),
    say("telegram-description", &[]),
    say("telegram-short-description", &[]),
    say("telegram-lost", &[]),
    say("engine-paused", &["word", "begun"]),
    say("engine-paused-alarm", &["word"]),
    buttons("engine-notice", Some(&[]), &[("open", &[])]),
    say("engine-notice-told", &["cited", "rule"]),
    say("engine-notice-line", &["case", "letter", "day", "sent"]),
    say("engine-notice-word", &["word"]),
    say("engine-notice-next", &["unsent"]),
    say("engine-letters", &[]),
    say("engine-letters-none", &[]),
    say("engine-back", &[]),
    say("engine-back-none", &[]),
    say("engine-change-cancelled", &[]),
    buttons("engine-cancelled", Some(&[]), &[("open", &[])]),
    buttons("engine-back-again", Some(&[]), &[("new", &[])]),
    say("engine-language", &[]),
    say("engine-language-taken", &[]),
    buttons(
        "engine-cases",
        Some(&["count"]),
        &[("open", CASE), ("reopen", CASE), ("new", &[])],
    ),
    say("engine-cases-line", CASE),
    say("engine-case-name", &["number"]),
    say("engine-cases-full", &["most"]),
    say("engine-opened", &["case"]),
    say("engine-closed", &["outcome", "months"]),
    say("engine-reopened", &[]),
    buttons("engine-alarm", Some(&[]), &[("open", &[])]),
    buttons("engine-returned", Some(&[]), &[("open", &["case"])]),
    say("engine-returned-deadline", &["case", "letter", "day"]),
    say("engine-returned-alarm", &["case", "day"]),
    say("engine-returned-message", &[]),
    buttons(
        "engine-alarms",
        Some(&["count"]),
        &[("one", ALARM), ("new", &[]), ("zone", &[]), ("leave", &[])],
    ),
    say("engine-alarms-line", ALARM),
    buttons(
        "engine-alarm-one",
        Some(&[]),
        &[("move", &[]), ("stop", &[])],
    ),
    buttons("engine-alarm-which", Some(&[]), &[("one", &["case"])]),
    say("engine-alarm-when", &[]),
    say("engine-alarm-move-when", &[]),
    say("engine-alarm-set", &["day"]),
    say("engine-alarm-moved", &["kind", "day", "due"]),
    say("engine-alarm-stopped", ALARM),
    say("engine-alarm-steered", &["stopped", "day"]),
    say("engine-alarm-full", &[]),
    say("engine-alarm-not-understood", &[]),
    say("engine-zone", &["zone", "time"]),
    say("engine-zone-not-understood", &["zone", "time"]),
    say("engine-zone-set", &["zone", "time"]),
    say("engine-export", &[]),
    buttons(
        "engine-import",
        Some(&["cases", "letters"]),
        &[("yes", &[]), ("no", &[])],
    ),
    say("engine-import-refused", &["reason"]),
    say("engine-import-left", &[]),
    say("engine-imported", &["cases"]),
    buttons(
        "engine-forget",
        Some(&["day", "cases", "deadlines"]),
        &[("keep", &[])],
    ),
    say("engine-forget-kept", &["day"]),
    buttons("engine-delete", Some(&[]), &[("yes", &[]), ("no", &[])]),
    say("engine-deleted", &[]),
    say("engine-delete-kept", &[]),
    say("engine-delete-stale", &[]),
    buttons(
        "engine-buttons",
        None,
        &[
            (UNKNOWN, &[]),
            (DONE, &[]),
            (OK, &[]),
            (NONE, &[]),
            ("today", &[]),
            ("yesterday", &[]),
        ],
    ),
    buttons(
        "engine-lookup",
        Some(&[]),
        &[("known-as", &["company", "by"]), (NONE, &[])],
    ),
    buttons(
        "engine-lookup-card",
        Some(&["entry", "as_of", "source"]),
        &[(OK, &[]), (NONE, &[]), (OTHER, &[])],
    ),
    say("engine-lookup-none", &[]),
    say("engine-story-kept", &[]),
    say("engine-story-line", &["label", "value", "quote", "same"]),
    say("engine-story-refused", &["label", "quote"]),
    buttons("engine-story", None, &[("drop", &["label"])]),
    say("engine-address", &["address"]),
    say("engine-body-address", &["address"]),
    say("engine-rung-done", &["rung", "day"]),
    say("engine-many", &["chosen", "label"]),
    buttons(
        "engine-review",
        None,
        &[("change", &["label"]), ("add", &["label"])],
    ),
    say("review-line", &["label", "value"]),
    say("review-unknown", &[]),
    say("answer-echo", &["label", "value"]),
    say("block-letters-line", &["letter", "sent", "day"]),
    say("format-value", &["value"]),
    say("citation-case", &["court", "date", "number"]),
    say("deadline-result", &["date"]),
    say("deadline-result-own", &["date"]),
    say("deadline-result-extended", &["date"]),
    write("letter-salutation", &["recipient"]),
    write("letter-close", &["recipient"]),
    write("letter-close-contact", &["contact", "recipient"]),
    write("letter-date", &[]),
    write("letter-to", &["recipient"]),
    write("letter-enclosures", &["count"]),
    write("letter-enclosure", &["letter", "day"]),
    write("letter-enclosure-reply", &[]),
    write("letter-enclosure-reply-dated", &["replied_on"]),
    write("letter-enclosure-final", &["final_on"]),
    write("letter-enclosure-decided", &["appeal_answered_on"]),
    write("letter-enclosure-appeal-decided", &["appeal_decided_on"]),
    say("letter-reading-copy", &["country"]),
    write("letter-timeline-enclosed", &["entry", "number", "count"]),
    write("letter-timeline-call", &["call_day"]),
    write("letter-timeline-call-range", &["call_day"]),
    write("letter-timeline-sent", &["letter", "day", "way"]),
    write("letter-timeline-reply", &["replied_on"]),
    write("letter-timeline-final", &["final_on"]),
    write("letter-timeline-decided", &["appeal_answered_on"]),
    write("letter-timeline-appeal-decided", &["appeal_decided_on"]),
    write("rebuttal-quote", &["quote"]),
];

/// What a host can say in words of their own, in a file `host.ftl` of every language. They
/// win over the settings of the same name.
pub(crate) const HOST: &[&str] = &["host-name", "host-contact", "host-notice", "host-about"];

/// Why a typed answer is refused: `answer-<name>`, with an example.
pub(crate) const REFUSED: &[&str] = &[
    "empty",
    "not-understood",
    "no-such-day",
    "no-such-time",
    "in-the-future",
    "in-the-past",
    "too-long-ago",
    "too-far-ahead",
    "too-wide",
    "ambiguous",
    "negative",
    "each",
    "too-large",
    "too-long",
    "card",
    "wrong-length",
    "needed",
    "before-start",
    "before-letter",
];

/// What a reason of a deadline is given.
pub(crate) fn reason_given(id: &str) -> &'static [&'static str] {
    match id.strip_prefix("deadline-reason-").unwrap_or(id) {
        "days" | "working-days" | "weeks" | "months" => &["count"],
        "short-month" => &["number", "date"],
        "paused" => &["from", "to", "count", "becomes"],
        "weekend" => &["was", "becomes"],
        "holiday" | "holiday-perhaps" => &["was", "holiday", "becomes"],
        "holiday-too"
        | "holiday-too-perhaps"
        | "skipped"
        | "skipped-perhaps"
        | "taken-as-working" => &["date", "holiday"],
        "outside-table" => &["year"],
        "arrival-assumed" => &["sent", "count", "date"],
        "pause-without-effect" | "region-unknown" | "part-of-region" | "estimated" | "no-table" => {
            &[]
        }
        _ => &["date"],
    }
}

/// Names of buttons that the engine gives itself; no option may be called so.
pub(crate) const RESERVED: &[&str] = &[UNKNOWN, DONE, OK, NONE, OTHER];

/// How the names of the engine's own buttons begin.
pub(crate) const RESERVED_BEGINNINGS: &[&str] = &[CHANGE, READING, SENTENCE, FOUND, DROP];

/// The longest name of an option, in bytes: with the numbers of case and question before it,
/// a button's id stays within Telegram's 64 bytes.
pub(crate) const LONGEST_OPTION: usize = 40;

#[cfg(test)]
mod tests {
    #![allow(
        clippy::disallowed_methods,
        reason = "the test reads the code beside it"
    )]

    use std::{collections::BTreeSet, fs, path::Path};

    use super::*;

    /// Fixed ids as they stand in the code: `"engine-…"` and the like.
    fn ids(text: &str) -> BTreeSet<String> {
        let begins = [
            "engine-",
            "telegram-",
            "review-",
            "answer-",
            "letter-",
            "rebuttal-quote",
            "deadline-result",
        ];
        text.split('"')
            .skip(1)
            .step_by(2)
            .filter(|word| begins.iter().any(|begin| word.starts_with(begin)))
            .filter(|word| word.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn every_reason_to_refuse_an_answer_is_listed() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/engine/answer/mod.rs");
        let code = fs::read_to_string(path).expect("a file");
        let names = code.split("pub fn name(").nth(1).expect("the names");
        let names = names.split("\n    }\n").next().unwrap_or_default();
        let names: Vec<_> = names.split('"').skip(1).step_by(2).collect();
        assert_eq!(names, REFUSED);
    }

    #[test]
    fn every_id_in_the_code_is_listed() {
        let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut found = BTreeSet::new();
        found.extend(ids(
            &fs::read_to_string(top.join("agenda.rs")).expect("a file")
        ));
        for folder in ["engine", "letter", "cli", "telegram", "sender"] {
            for entry in fs::read_dir(top.join(folder)).expect("the folder is there") {
                let path = entry.expect("an entry").path();
                if path.extension().is_some_and(|end| end == "rs") && !path.ends_with("messages.rs")
                {
                    found.extend(ids(&fs::read_to_string(path).expect("a file")));
                }
            }
        }
        found.remove("letter-subject");
        let listed: BTreeSet<String> = ALL.iter().map(|text| text.id.to_owned()).collect();
        let missing: Vec<_> = found.difference(&listed).collect();
        assert!(missing.is_empty(), "not in messages.rs: {missing:?}");
        let dead: Vec<_> = listed
            .difference(&found)
            .filter(|id| ids(&format!("\"{id}\"")).len() == 1)
            .collect();
        assert!(dead.is_empty(), "no code says: {dead:?}");
    }
}
