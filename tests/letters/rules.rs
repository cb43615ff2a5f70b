//! Rules for every letter.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use hearback::{
    book::Rule,
    engine::{session::Value, view::View},
    letter::{Paragraph, citations},
    locale::{Arg, Args, Use},
};

use super::{Written, book, every_letter, letters, prose, write};
use crate::cases::{Situation, day};

/// What the person typed in the cases: the rules are about our words.
const TYPED: [&str; 3] = [
    "Die Rechnung im Oktober wird um 30 Euro niedriger.",
    "Ich ziehe Ihnen im Oktober dreißig Euro ab.",
    "Wir geben keine Aufnahmen heraus.",
];

/// The whole letter without the person's words and the file name of the recording.
fn ours(written: &Written) -> String {
    let mut text = written.letter.file();
    for typed in TYPED.iter().chain(&["call-2026-09-03.mp3"]) {
        text = text.replace(typed, "…");
    }
    text
}

/// Rule 1: the first sentence says what the writer wants, also in the subject.
#[test]
fn subject_and_first_sentence_are_there() {
    every_letter(|written| {
        let mut found = Vec::new();
        if written.letter.subject.trim().is_empty() || written.letter.subject.ends_with('.') {
            found.push(format!("subject: {}", written.letter.subject));
        }
        if written.letter.subject.chars().count() > 150 {
            found.push(format!("long subject: {}", written.letter.subject));
        }
        if prose::body(&written.letter, written.locale).is_empty() {
            found.push("no body".into());
        }
        found
    });
}

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
    assert!(letters().iter().any(|written| {
        !days_to_answer_by(&written.letter.text(), written.locale.tag()).is_empty()
    }));
}

fn numeric_dates(text: &str) -> Vec<String> {
    let words = text.split_whitespace();
    words
        .map(|word| word.trim_matches(|c: char| !c.is_ascii_digit()))
        .filter(|word| {
            ['.', '/', '-'].iter().any(|mark| {
                let parts: Vec<&str> = word.split(*mark).collect();
                parts.len() == 3
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

/// "by 8 December 2026", "bis zum 8. Dezember 2026".
fn days_to_answer_by(text: &str, tag: &str) -> Vec<(String, NaiveDate)> {
    let (before, months) = match tag {
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
    for (at, _) in text.match_indices(before) {
        let rest: Vec<&str> = text[at + before.len()..]
            .split_whitespace()
            .take(3)
            .collect();
        let [day, month, year] = rest[..] else {
            continue;
        };
        let digits = |word: &str| {
            word.trim_matches(|c: char| !c.is_ascii_digit())
                .parse()
                .ok()
        };
        let month = months.iter().position(|name| *name == month);
        if let (Some(day), Some(month), Some(year)) = (digits(day), month, digits(year)) {
            let date = NaiveDate::from_ymd_opt(year as i32, month as u32 + 1, day);
            days.push((rest.join(" "), date.expect("a date")));
        }
    }
    days
}

/// Rule 6: nothing empty, nothing left over from putting the text together.
#[test]
fn nothing_is_empty_and_nothing_is_left_over() {
    every_letter(|written| {
        let text = ours(written);
        let mut found: Vec<String> = [
            "  ",
            " ,",
            " .",
            " ;",
            " :",
            "..",
            ",,",
            ";;",
            "{",
            "}",
            "null",
            "None",
            "N/A",
            "[…]",
            "()",
            "( ",
            " )",
            "(;",
            ";)",
            "“”",
            "„“",
            " ?",
            "!!",
            "undefined",
            "\u{2068}",
            "\t",
        ]
        .iter()
        .filter(|debris| text.contains(**debris))
        .map(|debris| {
            let line = text.lines().find(|line| line.contains(debris));
            format!("`{debris}` in: {}", line.unwrap_or_default())
        })
        .collect();
        if text.contains("\n\n\n") || text.lines().any(|line| line.ends_with(' ')) {
            found.push("an empty line too many, or a space at an end".into());
        }
        for line in text.lines() {
            let bare = line.trim_end_matches('.').trim();
            if !line.is_empty() && bare.chars().all(|c| c.is_ascii_digit()) {
                found.push(format!("a lone number: {line}"));
            }
        }
        let body = &written.letter.body;
        for (at, paragraph) in body.iter().enumerate() {
            match paragraph {
                Paragraph::Text(text) if text.trim().is_empty() => found.push("empty".into()),
                Paragraph::Text(text) if text.ends_with(':') => {
                    let next = body.get(at + 1);
                    let listed =
                        matches!(next, Some(Paragraph::Numbered(items)) if !items.is_empty());
                    // Over the answers to refusals stand paragraphs.
                    let answers = written.plan.kind.as_str() == "rebuttal"
                        && matches!(next, Some(Paragraph::Text(_)));
                    if !listed && !answers {
                        found.push(format!("a heading over nothing: {text}"));
                    }
                }
                Paragraph::Text(_) => {}
                Paragraph::Numbered(items) => {
                    if items.is_empty() || items.iter().any(|item| item.trim().is_empty()) {
                        found.push("an empty list or item".into());
                    }
                    if !matches!(body.get(at.wrapping_sub(1)), Some(Paragraph::Text(_))) {
                        found.push("a list without a heading".into());
                    }
                }
            }
        }
        found
    });
}

/// Rules 8 and 9: only law that holds that day; each citation once; four in a request, eight
/// in an answer to one refusal or two, and three more for each further one.
#[test]
fn citations_hold_that_day_stand_once_and_are_few() {
    every_letter(|written| {
        let text = written.letter.file();
        let mut found = Vec::new();
        let mut cited = BTreeSet::new();
        for id in &written.letter.rules {
            let rule = &book().rules[id];
            if !rule.holds_on(written.situation.today) {
                found.push(format!("{id} does not hold that day"));
            }
            for cite in &rule.cite {
                let cite = vec![cite.clone()];
                let one = Rule {
                    cite,
                    ..rule.clone()
                };
                cited.insert(citations(&one, written.locale));
            }
        }
        for citation in cited {
            let times = text.matches(&citation).count();
            if citation.is_empty() || times != 1 {
                found.push(format!("{citation} stands {times} times"));
            }
        }
        let refusals = written.situation.view(book()).answers().count();
        let most = match written.plan.kind.as_str() {
            "preservation" | "access-request" | "identity-answer" | "reminder" | "escalation"
            | "withdrawal" => 4,
            "rebuttal" => 8 + 3 * refusals.saturating_sub(2),
            _ => usize::MAX,
        };
        let count = written.letter.rules.len();
        if count > most {
            found.push(format!("{count} citations for {refusals} refusals"));
        }
        found
    });
}

/// Rule 9: an abbreviation and its number stay on one line, and none is cited without one.
#[test]
fn citations_do_not_break_and_are_not_spelt_empty() {
    every_letter(|written| {
        let text = written.letter.file();
        let mut found = Vec::new();
        for sign in [
            "Art.",
            "Abs.",
            "Nr.",
            "Buchst.",
            "Satz",
            "§",
            "Article",
            "section",
            "recital",
            "sentence",
            "no.",
            "Erwägungsgrund",
        ] {
            for (at, _) in text.match_indices(sign) {
                let before = text[..at].chars().next_back();
                if before.is_some_and(char::is_alphanumeric) {
                    continue;
                }
                let mut rest = text[at + sign.len()..].chars();
                let (space, next) = (rest.next(), rest.next());
                let breaks = space == Some(' ') && next.is_some_and(|c| c.is_ascii_digit());
                let word = sign.chars().all(char::is_alphabetic);
                let empty = !word && !next.is_some_and(|c| c.is_ascii_digit() || c.is_lowercase());
                if breaks
                    || (space == Some('\u{a0}') && !next.is_some_and(char::is_alphanumeric))
                    || empty
                {
                    let end = text[at..].chars().take(30).collect::<String>();
                    found.push(format!("{end:?}"));
                }
            }
        }
        found
    });
}

/// Rule 10: no threat.
#[test]
fn nothing_is_threatened() {
    every_letter(|written| {
        let words: &[&str] = match written.locale.tag() {
            "de" => &[
                "andernfalls werde ich",
                "sonst werde",
                "polizei",
                "presse",
                "öffentlichkeit",
                "soziale medien",
                "sozialen medien",
                "strafanzeige",
                "strafbar",
                "bußgeld",
                "geldbuße",
                "anwalt",
                "vernichten",
                "konsequenzen",
                "widrigenfalls",
                "hiermit",
                "vollumfänglich",
                "unverzüglich",
                "lüge",
                "betrug",
            ],
            _ => &[
                "or else",
                "police",
                "the press",
                "social media",
                "criminal",
                "a fine",
                "fined",
                "lawyer",
                "solicitor",
                "destroy",
                "consequences",
                "hereby",
                "lied",
                "fraud",
                "do the needful",
                "kindly",
            ],
        };
        let police = written
            .situation
            .case
            .choices("refusals")
            .iter()
            .any(|class| class == "court-order");
        let text = ours(written).to_lowercase();
        words
            .iter()
            // The company named the police as those who may ask.
            .filter(|word| !(police && ["police", "polizei"].contains(*word)))
            .filter(|word| text.contains(**word))
            .map(|word| format!("`{word}`"))
            .collect()
    });
}

/// Rule 12: a request for the data gives no reason, so the promise and the sum stay out.
#[test]
fn what_asks_for_data_does_not_tell_the_dispute() {
    every_letter(|written| {
        let data = [
            "preservation",
            "access-request",
            "identity-answer",
            "reminder",
            "escalation",
            "rebuttal",
            "authority-complaint",
        ];
        let text = written.letter.file();
        let told = data.contains(&written.plan.kind.as_str())
            && (TYPED[..2].iter().any(|typed| text.contains(typed)) || text.contains('€'));
        told.then(|| "promise or sum".to_owned())
            .into_iter()
            .collect()
    });
}

/// Rule 13: nothing is given away, and nobody is told that the recording was unlawful.
#[test]
fn nothing_is_given_away() {
    every_letter(|written| {
        let words: &[&str] = match written.locale.tag() {
            "de" => &[
                "entschuldig",
                "rechtswidrig",
                "unrechtmäßig",
                "ich verzichte auf",
                "kulanz",
            ],
            _ => &[
                "apolog", "sorry", "unlawful", "illegal", "i waive", "goodwill",
            ],
        };
        let text = ours(written).to_lowercase();
        let found = words.iter().filter(|word| text.contains(**word));
        found.map(|word| format!("`{word}`")).collect()
    });
}

/// Rule 14: no number of an identity document, no birthday, no bank account.
#[test]
fn no_more_is_told_of_the_person_than_finds_the_call() {
    every_letter(|written| {
        let words: &[&str] = match written.locale.tag() {
            "de" => &[
                "geburtsdatum",
                "iban",
                "ausweisnummer",
                "reisepass",
                "kontonummer",
                "geboren",
            ],
            _ => &[
                "date of birth",
                "iban",
                "passport",
                "account number",
                "identity number",
                "born",
            ],
        };
        let text = ours(written).to_lowercase();
        let mut found: Vec<_> = words
            .iter()
            .filter(|word| text.contains(**word))
            .map(|word| format!("`{word}`"))
            .collect();
        // The numbers of the call stand once, and only where the call is described.
        if let Some(Value::Text(agent)) = written.situation.case.value("agent")
            && text.matches(&agent.to_lowercase()).count() > 1
        {
            found.push("the agent is named twice".into());
        }
        found
    });
}

/// Rule 20: no sentence above 35 words; on average not above 20.
#[test]
fn sentences_are_short() {
    every_letter(|written| {
        let sentences = sentences(written);
        let mut found: Vec<_> = sentences
            .iter()
            .filter(|sentence| prose::words(sentence) > 35)
            .map(|sentence| format!("{} words: {sentence}", prose::words(sentence)))
            .collect();
        let whole: Vec<_> = sentences
            .iter()
            .filter(|s| s.ends_with(['.', '?']))
            .collect();
        let words: usize = whole.iter().map(|s| prose::words(s)).sum();
        let average = words as f64 / whole.len().max(1) as f64;
        if !(6.0..=20.0).contains(&average) {
            found.push(format!("{average:.1} words a sentence"));
        }
        found
    });
}

/// Rule 20: English letters are easy to read.
#[test]
fn english_letters_read_easily() {
    every_letter(|written| {
        if written.locale.tag() != "en" {
            return Vec::new();
        }
        let sentences = sentences(written);
        let whole: Vec<_> = sentences
            .into_iter()
            .filter(|sentence| sentence.ends_with(['.', '?']) && !sentence.contains("Bundes"))
            .collect();
        let ease = prose::reading_ease(&whole);
        let short = whole.len() < 4;
        (ease < 55.0 && !short)
            .then(|| format!("reading ease {ease:.0}"))
            .into_iter()
            .collect()
    });
}

/// The sentences of a letter's body, without citations and the person's words.
fn sentences(written: &Written) -> Vec<String> {
    prose::body(&written.letter, written.locale)
        .iter()
        .flat_map(|(lines, _)| lines)
        .flat_map(|line| prose::sentences(&prose::plain(line)))
        .collect()
}

/// Rule 21: length by kind. Not counted: the timeline, the details of the call and the
/// person's words, since they are as long as they are.
#[test]
fn letters_are_short() {
    every_letter(|written| {
        let refusals = written.situation.view(book()).answers().count();
        let most = match written.plan.kind.as_str() {
            "preservation" | "identity-answer" => 150,
            "access-request" | "reminder" => 300,
            "escalation" => 250,
            "rebuttal" => 450 + 120 * refusals.saturating_sub(1),
            "notice-before-action" => 450,
            "demand" => 350,
            "withdrawal" => 100,
            _ => 700,
        };
        let body = prose::body(&written.letter, written.locale);
        let details = prose::message(written.locale, "letter-call-details");
        let mut lines = Vec::new();
        let mut before = None;
        for (block, list) in &body {
            if !(*list && before == details.as_ref()) {
                lines.extend(block);
            }
            before = block.first();
        }
        let lines = lines.into_iter();
        let words: usize = lines
            .map(|line| prose::words(&prose::without_quotes(line)))
            .sum();
        (words > most)
            .then(|| format!("{words} words, at most {most}"))
            .into_iter()
            .collect()
    });
}

/// Rules 4 and 24: every enclosure is numbered where there are several, and its letter is
/// told of with its day before.
#[test]
fn enclosures_are_told_of_in_the_text() {
    every_letter(|written| {
        let view = written.situation.view(book());
        let text = written.letter.text();
        let close = written.letter.body.iter().position(
            |paragraph| matches!(paragraph, Paragraph::Text(text) if prose::is_close(text)),
        );
        let Some(close) = close else {
            return vec!["no close".into()];
        };
        let before: String = written.letter.body[..close]
            .iter()
            .map(|paragraph| match paragraph {
                Paragraph::Text(text) => text.clone(),
                Paragraph::Numbered(items) => items.join("\n"),
            })
            .collect();
        let mut found = Vec::new();
        let mut count = 0;
        for kind in &written.plan.encloses {
            if kind.as_str() == "reply" && view.case.value("reply").is_some() {
                count += 1;
            }
            let Some(sent) = view.case.sent(kind.as_str()) else {
                continue;
            };
            count += 1;
            let day = in_words(written, sent.on);
            if !before.contains(&day) {
                found.push(format!("{kind} of {day} is enclosed and not told of"));
            }
        }
        let listed = match written.letter.body.last() {
            Some(Paragraph::Numbered(items)) => items.len(),
            _ => 0,
        };
        if listed != count {
            found.push(format!("{count} to enclose, {listed} listed"));
        }
        if count > 1
            && !text
                .lines()
                .last()
                .is_some_and(|line| line.starts_with(&format!("{count}. ")))
        {
            found.push("the last enclosure has no number".into());
        }
        found
    });
}

fn in_words(written: &Written, date: NaiveDate) -> String {
    let args = Args::new().with("today", Arg::Date(date));
    written
        .locale
        .text(Use::Letter, "letter-date", None, &args)
        .expect("a day")
}

/// Rule 26: it reads in order as plain text; nothing is said by capitals or signs.
#[test]
fn plain_text_says_it_all() {
    let short = [
        "GDPR", "DSGVO", "BGB", "TKG", "ZPO", "GVG", "BDSG", "HGB", "VSBG", "ENWG", "VVG", "EWG",
        "EEC", "EDPB", "MP3", "WAV", "UKLAG", "TDDDG",
    ];
    every_letter(|written| {
        let body = prose::body(&written.letter, written.locale);
        let text: String = body
            .iter()
            .flat_map(|(lines, _)| lines)
            .map(|line| prose::plain(line))
            .collect::<Vec<_>>()
            .join("\n");
        let shouted = text
            .split(|c: char| !c.is_alphanumeric() && c != '-' && c != '/')
            .filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 2)
            .filter(|word| word.chars().all(|c| !c.is_lowercase()) && !short.contains(word))
            .filter(|word| !word.contains(|c: char| c.is_ascii_digit() || c == '-'))
            .map(|word| format!("`{word}`"));
        let signs = ['*', '_', '#', '|', '•', '→', '✓']
            .into_iter()
            .filter(|sign| text.contains(*sign))
            .map(|sign| format!("`{sign}`"));
        shouted.chain(signs).collect()
    });
}

/// After "Sehr geehrte Damen und Herren," a German sentence goes on in small letters.
#[test]
fn the_first_german_line_goes_on_after_the_salutation() {
    every_letter(|written| {
        if written.locale.tag() != "de" || written.plan.kind.as_str() == "statement-of-facts" {
            return Vec::new();
        }
        let body = prose::body(&written.letter, written.locale);
        let first = body.first().and_then(|(lines, _)| lines.first());
        let first = first.map(String::as_str).unwrap_or_default();
        let word = first.split_whitespace().next().unwrap_or_default();
        let formal = ["Sie", "Ihr", "Ihre", "Ihren", "Ihnen"].contains(&word);
        let small = first.chars().next().is_some_and(char::is_lowercase);
        (!formal && !small)
            .then(|| first.to_owned())
            .into_iter()
            .collect()
    });
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
    let rule = view.book.deadline(view.country(), id)?;
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
