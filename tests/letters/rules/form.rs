//! Subject, beginning and enclosures.

use hearback::letter::Paragraph;

use super::in_words;
use crate::{book, every_letter, letters, prose};

/// Rule 1: the first sentence says what the writer wants, also in the subject.
#[test]
fn subject_and_first_sentence_are_there() {
    every_letter(|written| {
        let mut found = Vec::new();
        if written.letter.subject.trim().is_empty() || written.letter.subject.ends_with(['.', '।'])
        {
            found.push(format!("subject: {}", written.letter.subject));
        }
        if written.letter.subject.chars().count() > 160 {
            found.push(format!("long subject: {}", written.letter.subject));
        }
        if prose::body(&written.letter, written.locale).is_empty() {
            found.push("no body".into());
        }
        found
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
        let reply = written.plan.encloses_reply && view.case.value("reply").is_some();
        let mut count = usize::from(reply);
        for (kind, slot) in [
            ("complaint", "final_on"),
            ("appeal", "appeal_answered_on"),
            ("information-appeal", "appeal_decided_on"),
        ] {
            let answered = written.plan.encloses_answer_to(kind) && view.case.value(slot).is_some();
            count += usize::from(answered);
        }
        for kind in &written.plan.encloses {
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

/// Rule 24 and complaints: a line of the timeline names its enclosure by its number.
#[test]
fn the_timeline_names_each_enclosure_by_its_number() {
    let mut told = 0;
    for written in letters() {
        let body = &written.letter.body;
        let Some(Paragraph::Numbered(enclosures)) = body.last() else {
            continue;
        };
        let history = prose::message(written.locale, &format!("{}-history", written.plan.kind));
        let timeline = body.windows(2).find_map(|pair| match pair {
            [Paragraph::Text(heading), Paragraph::Numbered(lines)]
                if Some(heading) == history.as_ref() =>
            {
                Some(lines)
            }
            _ => None,
        });
        let word = match written.locale.tag() {
            "de" => "Anlage",
            "hi" => "संलग्नक",
            _ => "enclosure",
        };
        // A reply whose day is not known has no line.
        let undated = written.situation.case.value("replied_on").is_none();
        let reply = usize::from(written.plan.encloses_reply && undated);
        for (lines, number) in timeline.iter().flat_map(|lines| {
            (1..=enclosures.len().saturating_sub(reply)).map(move |number| (lines, number))
        }) {
            if enclosures.len() > 1 {
                let mark = format!("({word} {number})");
                let times = lines.iter().filter(|line| line.ends_with(&mark)).count();
                assert_eq!(times, 1, "{} {mark}: {lines:?}", written.about());
                told += 1;
            }
        }
    }
    assert!(told > 100, "{told}");
}
