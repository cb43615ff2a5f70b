//! Dates in letters: in words, ahead, and the engine's.

use chrono::NaiveDate;
use hearback::engine::view::View;

use super::{in_words, ours};
use crate::{
    book,
    cases::{Situation, day},
    every_letter, letters, write,
};

/// Rule 5: dates in words, and no day to answer by that has passed.
#[test]
fn dates_are_in_words_and_days_to_answer_by_are_ahead() {
    every_letter(|written| {
        let text = ours(written);
        let mut found = numeric_dates(&text);
        for (by, date) in days_to_answer_by(&text, written.locale.tag()) {
            if date <= written.situation.today {
                found.push(format!("{by} is no day ahead"));
            }
        }
        found
    });
    // A scanner that sees nothing would find nothing.
    assert_eq!(
        numeric_dates("am 1.2.26, 01/02/2026 and 2026-02-01").len(),
        3
    );
    for locale in crate::languages() {
        let seen = letters().iter().any(|written| {
            written.locale.tag() == locale.tag()
                && !days_to_answer_by(&written.letter.text(), locale.tag()).is_empty()
        });
        assert!(seen, "no day to answer by in {}", locale.tag());
    }
}

fn numeric_dates(text: &str) -> Vec<String> {
    let words = text.split_whitespace();
    words
        .map(|word| word.trim_matches(|c: char| !c.is_ascii_digit()))
        .filter(|word| {
            ['.', '/', '-'].iter().any(|mark| {
                let parts: Vec<&str> = word.split(*mark).collect();
                // A paragraph such as 3.10.4 is no date.
                parts.len() == 3
                    && (parts[0].len() == 4 || parts[2].len() > 1)
                    && parts.iter().all(|part| {
                        !part.is_empty()
                            && part.len() <= 4
                            && part.chars().all(|c| c.is_ascii_digit())
                    })
            })
        })
        .map(str::to_owned)
        .collect()
}

/// "by 8 December 2026", "bis zum 8. Dezember 2026", "8 दिसंबर 2026 तक".
fn days_to_answer_by(text: &str, tag: &str) -> Vec<(String, NaiveDate)> {
    let (mark, months) = match tag {
        "hi" => (
            " तक",
            [
                "जनवरी",
                "फ़रवरी",
                "मार्च",
                "अप्रैल",
                "मई",
                "जून",
                "जुलाई",
                "अगस्त",
                "सितंबर",
                "अक्टूबर",
                "नवंबर",
                "दिसंबर",
            ],
        ),
        "de" => (
            "bis zum ",
            [
                "Januar",
                "Februar",
                "März",
                "April",
                "Mai",
                "Juni",
                "Juli",
                "August",
                "September",
                "Oktober",
                "November",
                "Dezember",
            ],
        ),
        _ => (
            "by ",
            [
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December",
            ],
        ),
    };
    let mut days = Vec::new();
    for (at, _) in text.match_indices(mark) {
        // In Hindi the mark stands behind the day.
        let words: Vec<&str> = match mark.starts_with(' ') {
            true => text[..at].rsplitn(4, char::is_whitespace).take(3).collect(),
            false => text[at + mark.len()..].split_whitespace().take(3).collect(),
        };
        let (day, month, year) = match (mark.starts_with(' '), &words[..]) {
            (true, [year, month, day]) | (false, [day, month, year]) => (*day, *month, *year),
            _ => continue,
        };
        let digits = |word: &str| {
            word.trim_matches(|c: char| !c.is_ascii_digit())
                .parse()
                .ok()
        };
        let month = months
            .iter()
            .position(|name| *name == month.trim_end_matches(','));
        if let (Some(day), Some(month), Some(year)) = (digits(day), month, digits(year)) {
            let date = NaiveDate::from_ymd_opt(year as i32, month as u32 + 1, day);
            days.push((format!("{day} {month} {year}"), date.expect("a date")));
        }
    }
    days
}

/// Point 6 of deadlines in letters: the day in a letter is the engine's, and another day of
/// writing gives another.
#[test]
fn the_day_to_answer_by_is_the_engines() {
    every_letter(|written| {
        let Some(id) = &written.plan.deadline else {
            return Vec::new();
        };
        let view = written.situation.view(book());
        let Some(due) = due_if_sent(&view, id.as_str(), written.situation.today) else {
            return vec![format!("no deadline {id}")];
        };
        // A complaint to the authority sets it no day.
        if written.plan.kind.as_str() == "authority-complaint" {
            return Vec::new();
        }
        let due = in_words(written, due);
        (!written.letter.text().contains(&due))
            .then(|| format!("{due} is not said"))
            .into_iter()
            .collect()
    });
}

fn due_if_sent(view: &View<'_>, id: &str, on: NaiveDate) -> Option<NaiveDate> {
    let rule = view.deadline(id)?;
    let way = "by-email".into();
    let sent = hearback::engine::session::Sent { on, way };
    Some(view.due(rule, &sent)?.due.date)
}

#[test]
fn a_letter_of_another_day_has_other_days() {
    let situation = Situation::everything();
    let first = write(&situation, "access-request", "en");
    assert!(
        first.file().contains("24 November 2026"),
        "{}",
        first.file()
    );
    assert!(
        first.text().contains("by 24 December 2026"),
        "{}",
        first.text()
    );
    let later = write(&situation.on("2026-12-01"), "access-request", "en");
    assert!(
        later.text().contains("by 4 January 2027"),
        "{}",
        later.text()
    );
    assert!(!later.file().contains("November 2026"), "{}", later.file());
    assert_ne!(day("2026-12-01"), crate::cases::today());
}
