//! How well a person's story is read, on stories that were written for it.
//!
//! `tests/stories/<language>.yaml` holds first messages as people write them, with what each of
//! them really says; they were read while the words were written, `second-<language>.yaml` after
//! most of them, and `third-<language>.yaml` nobody has read who writes words. What is proposed
//! and wrong harms more than what is missed: it is only asked for then. `HEARBACK_MISSES=1 cargo
//! test --test stories -- --nocapture` prints both, of those that may be read.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "tests read files and the environment"
)]

use std::{collections::BTreeMap, env, fs, path::Path};

use chrono::NaiveDate;
use hearback::{
    book::{self, Act, Book, SlotId, source},
    content::Content,
    engine::{
        answer::{self, TimeSpan},
        session::Value,
    },
    story::{self, Setting, Told, Wanted},
};

#[path = "support/table.rs"]
mod table;

/// The head of the table in README.md.
const HEAD: &str = "| stories | found of what is said | right of what is proposed |";

/// A story with what it says.
struct Story {
    country: String,
    text: String,
    holds: BTreeMap<String, String>,
}

fn stories(name: &str) -> Vec<Story> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories");
    let text = fs::read_to_string(path.join(name)).expect("the stories are there");
    let mut findings = Vec::new();
    let file = source::parse(&name.into(), &text, &mut findings).expect("YAML");
    assert!(findings.is_empty(), "{name} is in order");
    let word = |node: &source::Node| node.scalar().unwrap_or_default().to_owned();
    let items = file.items().expect("a list");
    let stories = items.iter().map(|item| Story {
        country: item.get("country").map(word).expect("a country"),
        text: item.get("text").map(word).expect("a text"),
        holds: item
            .get("holds")
            .and_then(source::Node::map)
            .into_iter()
            .flatten()
            .map(|entry| (entry.key.clone(), word(&entry.value)))
            .filter(|(slot, said)| {
                // Numbers kept free for fiction are none that a slot takes.
                !slot.starts_with("called_")
                    || answer::phone(said, &item.get("country").map(word).unwrap_or_default())
                        .is_ok()
            })
            .collect(),
    });
    stories.collect()
}

fn book() -> Book {
    let loaded = book::load(&Content::builtin().files());
    loaded.book.expect("the built-in book is whole")
}

fn read(book: &Book, language: &str, story: &Story) -> Told {
    let steps = book.flows.values().flat_map(|flow| &flow.steps);
    let slots = steps.filter_map(|step| match &step.act {
        Act::Story { slots } => Some(slots),
        _ => None,
    });
    let slots: Vec<&SlotId> = slots.flatten().collect();
    let wanted: Vec<_> = slots
        .iter()
        .filter_map(|slot| book.slot(slot.as_str()))
        .map(|slot| Wanted {
            slot: &slot.id,
            r#type: &slot.r#type,
            company: slot.id.as_str() == "company",
        })
        .collect();
    let setting = Setting {
        words: &book.words[language],
        today: NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day"),
        country: &story.country,
        currency: &book.countries[&story.country].currency,
        directory: &book.directory,
    };
    story::read_any([(&book.stories[language], setting)], &story.text, &wanted)
}

fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) | Value::Phone(text) | Value::Choice(text) => text.clone(),
        Value::When(when) => {
            let days = if when.first == when.last {
                when.first.to_string()
            } else {
                format!("{}..{}", when.first, when.last)
            };
            match &when.time {
                Some(time) => format!("{days} {}", span(time)),
                None => days,
            }
        }
        Value::Money(money) => {
            let (whole, small) = (money.minor / 100, money.minor % 100);
            format!("{} {whole}.{small:02}", money.currency)
        }
        _ => String::from("?"),
    }
}

fn span(time: &TimeSpan) -> String {
    let about = if time.about { "~" } else { "" };
    let (from, to) = (time.from.format("%H:%M"), time.to.format("%H:%M"));
    if time.from == time.to {
        format!("{about}{from}")
    } else {
        format!("{about}{from}-{to}")
    }
}

/// Whether what is proposed is what the story says.
fn is_right(slot: &str, proposed: &Value, said: &str, country: &str) -> bool {
    let proposed = shown(proposed);
    let plain = |text: &str| -> String {
        let letters = text.chars().filter(|it| it.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    match slot {
        // The same words, perhaps with some before or behind.
        "promise" => {
            let words = |text: &str| -> Vec<String> {
                let words = text.split_whitespace().map(plain);
                words.filter(|word| !word.is_empty()).collect()
            };
            let (said, proposed) = (words(said), words(&proposed));
            let there = said.iter().filter(|word| proposed.contains(word)).count();
            10 * there >= 6 * said.len() && proposed.len() <= 3 * said.len() + 10
        }
        "company" => {
            let (said, proposed) = (plain(said), plain(&proposed));
            said == proposed || said.contains(&proposed) || proposed.contains(&said)
        }
        // The day is what counts; the hour may be missed, but not be another.
        "call_day" => {
            let day = |text: &str| text.split(' ').next().unwrap_or_default().to_owned();
            let hour = |text: &str| text.split_once(' ').map(|it| it.1.replace('~', ""));
            let hours = hour(&proposed).is_none() || hour(&proposed) == hour(said);
            day(&proposed) == day(said) && hours
        }
        "called_from" | "called_to" => {
            let number = |text: &str| answer::phone(text, country).map(|it| it.e164);
            number(&proposed) == number(said)
        }
        _ => plain(&proposed) == plain(said),
    }
}

/// What was counted for one slot.
#[derive(Default, Clone, Copy)]
struct Count {
    said: usize,
    right: usize,
    proposed: usize,
}

fn measure(book: &Book, language: &str, file: &str, show: bool) -> BTreeMap<String, Count> {
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    for (number, story) in stories(file).iter().enumerate() {
        let told = read(book, language, story);
        for slot in story.holds.keys() {
            if !matches!(slot.as_str(), "refusals" | "replied_on") {
                counts.entry(slot.clone()).or_default().said += 1;
            }
        }
        for fact in &told.facts {
            let slot = fact.slot.as_str();
            let said = story.holds.get(slot);
            let right = said.is_some_and(|said| is_right(slot, &fact.value, said, &story.country));
            let count = counts.entry(slot.to_owned()).or_default();
            count.proposed += 1;
            count.right += usize::from(right);
            if show && !right {
                println!(
                    "{language} {} {slot}: {} ({}) instead of {said:?}",
                    number + 1,
                    shown(&fact.value),
                    fact.quote
                );
            }
        }
        if show {
            for (slot, said) in &story.holds {
                let there = told.facts.iter().any(|it| it.slot.as_str() == slot);
                if !there && !matches!(slot.as_str(), "refusals" | "replied_on") {
                    println!(
                        "{language} {} {slot}: nothing instead of {said}",
                        number + 1
                    );
                }
            }
        }
    }
    counts
}

/// What was counted in the stories of one file.
struct Row {
    head: String,
    all: Count,
    /// So many of a hundred proposals are right at least, and of what is said so many are found.
    least: (usize, usize),
}

/// README.md shows what was counted for each language; `UPDATE_DOCS=1` writes it there.
fn rows(book: &Book, show: bool) -> Vec<Row> {
    let mut rows = Vec::new();
    let kinds = [
        ("", "", true, (90, 72)),
        ("second-", ", by another hand", true, (85, 68)),
        ("third-", ", unseen", false, (88, 80)),
    ];
    for language in book.stories.keys() {
        for (prefix, which, is_open, least) in kinds {
            let file = format!("{prefix}{language}.yaml");
            let counts = measure(book, language, &file, show && is_open);
            let mut all = Count::default();
            for (slot, count) in &counts {
                println!(
                    "{file} {slot}: {} of {} found, {} of {} right",
                    count.right, count.said, count.right, count.proposed
                );
                all.said += count.said;
                all.right += count.right;
                all.proposed += count.proposed;
            }
            let stories = stories(&file).len();
            let head = format!("| {language}, {stories} stories{which}");
            rows.push(Row { head, all, least });
        }
    }
    rows
}

#[test]
fn what_a_story_holds_is_proposed() {
    let (book, show) = (book(), env::var_os("HEARBACK_MISSES").is_some());
    let rows = rows(&book, show);
    let lines: Vec<_> = rows
        .iter()
        .map(|Row { head, all, .. }| {
            let (right, said, proposed) = (all.right, all.said, all.proposed);
            format!("{head} | {right} of {said} | {right} of {proposed} |")
        })
        .collect();
    println!("{}", lines.join("\n"));
    table::shows(HEAD, &lines);
    for Row { head, all, least } in rows {
        let (right, found) = least;
        assert!(
            100 * all.right >= right * all.proposed,
            "{head}: too much is wrong"
        );
        assert!(
            100 * all.right >= found * all.said,
            "{head}: too much is missed"
        );
    }
}

/// What is proposed for a slot to somebody in Britain.
fn proposed(book: &Book, language: &str, text: &str, slot: &str) -> Option<String> {
    let told = read(book, language, &in_britain(text));
    let fact = told.facts.iter().find(|it| it.slot.as_str() == slot)?;
    Some(shown(&fact.value))
}

/// A story of which nobody has written down what it holds.
fn in_britain(text: &str) -> Story {
    Story {
        country: "GB".into(),
        text: text.into(),
        holds: BTreeMap::new(),
    }
}

#[test]
fn days_are_found_however_they_are_told() {
    let book = book();
    for (language, text, day) in [
        (
            "en",
            "The fridge came dented on 9 November. I phoned them the day after at 12.40 and was promised £60 back.",
            "2026-11-10 12:40",
        ),
        (
            "en",
            "My flight on 8 October was cancelled. They phoned me on the 12th at 9.05 in the morning and promised a refund.",
            "2026-10-12 09:05",
        ),
        (
            "en",
            "On Thursday the 5th of this month, at about quarter past four in the afternoon, I telephoned them and was told my price would not go up.",
            "2026-11-05 ~16:15",
        ),
        (
            "en",
            "My 2nd call was yesterday at 10:30, they said they would refund all of it.",
            "2026-11-23 10:30",
        ),
        (
            "de",
            "Der Flug am 19.10. fiel aus. Am selben Tag um 21:15 habe ich die Hotline angerufen, das Hotel wird erstattet.",
            "2026-10-19 21:15",
        ),
        (
            "hi-Latn",
            "14 din net band raha october me. maine pichle shukrawar raat sadhe 8 baje call kiya, usne bola paisa wapas milega free me",
            "2026-11-20 20:30",
        ),
        (
            "hi",
            "9 अक्टूबर को बिजली गई। मैंने अगले दिन सुबह 10 बजे फ़ोन किया, उन्होंने कहा कि पैसा वापस मिलेगा।",
            "2026-10-10 10:00",
        ),
    ] {
        let found = proposed(&book, language, text, "call_day");
        assert_eq!(found.as_deref(), Some(day), "{text}");
    }
}

/// What is to be paid every month is not what somebody is to get.
#[test]
fn a_sum_a_month_is_none_to_get() {
    let book = book();
    for (language, text, sum) in [
        ("en", "I rang them and was told it is £41.20 a month.", None),
        (
            "en",
            "I rang them and was promised £41.20 back.",
            Some("GBP 41.20"),
        ),
        ("de", "Er hat gesagt, ich zahle nur 68 Euro im Monat.", None),
        (
            "hi-Latn",
            "usne bola har mahine 150 rupaye ka discount milega",
            None,
        ),
    ] {
        let found = proposed(&book, language, text, "claim_amount");
        assert_eq!(found.as_deref(), sum, "{text}");
    }
}

/// However odd a text is, it is read, and fast enough for a chat.
#[test]
fn any_text_is_read() {
    let book = book();
    let language = book.stories.keys().next().expect("a language").clone();
    let texts = [
        String::new(),
        "\u{202e}\u{0}\u{200d}".repeat(100),
        "£".repeat(3000),
        "9".repeat(3000),
        "1 2 ".repeat(2000),
        "between and 3 to from until ".repeat(200),
        "called Vodafone yesterday at 8 and they said £20 back, ".repeat(80),
        "नमस्ते मैंने कल एयरटेल को फ़ोन किया। ".repeat(100),
    ];
    for text in texts {
        read(&book, &language, &in_britain(&text));
    }
}
