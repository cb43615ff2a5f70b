//! The call, so that the company can find it and nothing else is looked for.

use std::collections::BTreeSet;

use hearback::{
    engine::session::Value,
    letter::Paragraph,
    locale::{Arg, Args, Use},
};

use crate::{Written, book, every_letter, letters, prose};

/// What a call is found by, where it is known.
const DETAILS: [(&str, &str); 5] = [
    ("customer_number", "customer-number"),
    ("called_from", "called-from"),
    ("called_to", "called-to"),
    ("ticket", "ticket"),
    ("agent", "agent"),
];

/// A message of this letter, as the case fills it.
fn message(written: &Written, id: &str) -> String {
    let view = written.situation.view(book());
    let args = view.args(written.locale, id, None, &[]);
    let text = written.locale.text(Use::Letter, id, None, &args);
    text.expect("a message of letters")
}

/// The list under the heading of the details; nothing where the letter has none.
fn details(written: &Written) -> Option<&[String]> {
    let heading = prose::message(written.locale, "letter-call-details");
    written.letter.body.windows(2).find_map(|pair| match pair {
        [Paragraph::Text(text), Paragraph::Numbered(items)] if Some(text) == heading.as_ref() => {
            Some(items.as_slice())
        }
        _ => None,
    })
}

/// Whether the letter says which call is meant.
fn names_call(written: &Written) -> bool {
    let parts = &written.plan.parts;
    parts
        .iter()
        .any(|part| part.message == "letter-call-details")
}

fn typed<'a>(written: &'a Written, slot: &str) -> Option<&'a str> {
    match written.situation.case.value(slot)? {
        Value::Text(text) | Value::Phone(text) => Some(text),
        _ => None,
    }
}

/// How an item begins whose detail is known.
fn label(written: &Written, slot: &'static str, id: &str) -> String {
    let args = Args::new().with(slot, Arg::Name("XQX".into()));
    let id = format!("letter-call-details-{id}");
    let text = written.locale.text(Use::Letter, &id, None, &args);
    let text = text.expect("a detail of the call");
    text.split("XQX").next().unwrap_or_default().to_owned()
}

/// Rule 16: each detail that is known stands there once, and none that is not.
#[test]
fn the_call_is_told_by_what_is_known_of_it() {
    every_letter(|written| {
        if !names_call(written) {
            return Vec::new();
        }
        let items = details(written).unwrap_or_default();
        let mut found = Vec::new();
        for (slot, id) in DETAILS {
            let label = label(written, slot, id);
            let of_it: Vec<_> = items.iter().filter(|it| it.starts_with(&label)).collect();
            let is_right = match (typed(written, slot), &of_it[..]) {
                (Some(known), [item]) => item.ends_with(known),
                (None, []) => true,
                _ => false,
            };
            if !is_right {
                found.push(format!("{slot}: {of_it:?}"));
            }
        }
        let distinct: BTreeSet<_> = items.iter().collect();
        if distinct.len() != items.len() {
            found.push(format!("twice: {items:?}"));
        }
        found
    });
    let reached = letters()
        .iter()
        .filter(|written| details(written).is_some());
    assert!(reached.count() > 1000);
}

/// Rule 17: who is not sure of the day names the first and the last that it can have been, and
/// asks for the calls of those days; nobody asks for all calls that there ever were.
#[test]
fn an_unsure_day_is_a_range_and_never_all_calls() {
    let mut ranges = 0;
    every_letter(|written| {
        let text = super::ours(written);
        let ever: &[&str] = match written.locale.tag() {
            "de" => &["alle Anrufe", "alle Gespräche", "sämtliche"],
            "hi" => &["सभी कॉल", "सारी कॉल", "सारे कॉल", "सब कॉल", "हर कॉल जो कभी"],
            _ => &[
                "all calls",
                "all the calls",
                "all my calls",
                "all recordings",
            ],
        };
        let mut found: Vec<_> = ever
            .iter()
            .filter(|ever| text.contains(**ever))
            .map(|ever| format!("`{ever}`"))
            .collect();
        if !names_call(written) {
            return found;
        }
        let (range, day, none) = match written.situation.case.value("call_day") {
            Some(Value::When(when)) => (when.first != when.last, when.first == when.last, false),
            _ => (false, false, true),
        };
        let directed = match written.situation.case.value("direction") {
            Some(_) => "-directed",
            None => "",
        };
        let body = written.letter.text();
        let says = |id: &str| body.contains(&message(written, id));
        if range {
            ranges += 1;
            if !says(&format!("letter-call-range{directed}")) {
                found.push("the days are not named".into());
            }
        }
        if day && !says(&format!("letter-call-day{directed}")) {
            found.push("the day is not named".into());
        }
        if none && !says("letter-call-no-day") && !says("letter-call-no-day-no-details") {
            found.push("nothing says that the day is not known".into());
        }
        // What goes for several calls is not said of one, and the other way round.
        for (part, expected) in [("several-range", range), ("several", none)] {
            let id = format!("{}-{part}", written.plan.kind);
            let parts = &written.plan.parts;
            if parts.iter().any(|it| it.message == id) && says(&id) != expected {
                found.push(format!("{id}: {}", says(&id)));
            }
        }
        found
    });
    assert!(ranges > 500, "{ranges}");
}

/// Rule 17: the sentence about a range has its first and its last day and asks for every call
/// of them.
#[test]
fn a_range_has_both_its_days() {
    for locale in crate::languages() {
        let situation = crate::cases::Situation::everything()
            .when("call_day", "2026-08-30", "2026-09-02", None)
            .named("range");
        let text = crate::write(&situation, "access-request", locale.tag()).text();
        let (days, every) = match locale.tag() {
            "de" => (
                ["30. August", "2. September 2026"],
                "alle meine Anrufe in diesem Zeitraum",
            ),
            "hi" => (["30 अगस्त", "2 सितंबर 2026"], "उन दिनों की हर वह कॉल"),
            _ => (
                ["30 August", "2 September 2026"],
                "every call that I made to you then",
            ),
        };
        for needed in days.iter().chain([&every]) {
            assert!(text.contains(needed), "{needed}: {text}");
        }
    }
}

/// Rule 19: the whole call is asked for, with hold time and transfers.
#[test]
fn the_whole_call_is_asked_for() {
    let mut asked = 0;
    every_letter(|written| {
        if written.plan.kind.as_str() != "access-request" {
            return Vec::new();
        }
        asked += 1;
        let words = match written.locale.tag() {
            "de" => ["ganzen Aufnahme", "Wartezeit", "Weiterleitungen"],
            "hi" => ["पूरी रिकॉर्डिंग", "होल्ड", "ट्रांसफ़र"],
            _ => ["whole recording", "hold time", "transfers"],
        };
        let text = written.letter.text();
        let missing = words.iter().filter(|word| !text.contains(**word));
        missing.map(|word| format!("no `{word}`")).collect()
    });
    assert!(asked > 500, "{asked}");
}
