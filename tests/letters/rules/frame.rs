//! What stands around the text of a letter, and in which order.

use hearback::{
    letter::Paragraph,
    locale::{Arg, Args, Use},
};

use crate::{Written, every_letter, letters};

/// Rule 23: recipient, day, subject, salutation, text, greeting with the name, where to answer,
/// enclosures; an e-mail is the same from the salutation on.
#[test]
fn a_letter_has_its_parts_in_order() {
    every_letter(|written| {
        let letter = &written.letter;
        let mut found = Vec::new();
        let expected = [
            letter.to.join("\n"),
            letter.date.clone(),
            letter.subject.clone(),
            letter.text(),
        ];
        if letter.file() != expected.join("\n\n") + "\n" {
            found.push("the file is not recipient, day, subject and text".into());
        }
        if letter.to.is_empty() || letter.to.iter().any(|line| line.trim().is_empty()) {
            found.push(format!("recipient: {:?}", letter.to));
        }
        let date = super::in_words(written, written.situation.today);
        if letter.date != date {
            found.push(format!("day: {}", letter.date));
        }
        let mut paragraphs = letter.body.iter();
        let salutation = message(written, "letter-salutation", &[]);
        if text(paragraphs.next()) != Some(&salutation) {
            found.push("it does not begin with the salutation".into());
        }
        let name = ("name", Arg::Own("Kim Example".into()));
        let close = message(written, "letter-close", &[name]);
        if !paragraphs.any(|paragraph| text(Some(paragraph)) == Some(&close)) {
            found.push("no greeting with the name".into());
        }
        if let Some(contact) = written.situation.case.value("contact") {
            let hearback::engine::session::Value::Text(contact) = contact else {
                panic!("an address is a text")
            };
            let contact = ("contact", Arg::Own(contact.clone()));
            let contact = message(written, "letter-close-contact", &[contact]);
            if text(paragraphs.next()) != Some(&contact) {
                found.push("where to answer does not stand below the name".into());
            }
        }
        let rest: Vec<_> = paragraphs.collect();
        if !matches!(rest[..], [] | [Paragraph::Text(_), Paragraph::Numbered(_)]) {
            found.push(format!("behind the name: {rest:?}"));
        }
        if ["____", "....", "(Unterschrift)", "(signature)", "(हस्ताक्षर)"]
            .iter()
            .any(|line| letter.text().contains(line))
        {
            found.push("a line for a signature in a text".into());
        }
        found
    });
}

/// Rule 7: the heading over one enclosure is in the singular, over several in the plural, and
/// there is none over nothing.
#[test]
fn enclosures_agree_in_number() {
    let mut seen = [0; 3];
    for written in letters() {
        let body = &written.letter.body;
        let (heading, count) = match &body[..] {
            [.., Paragraph::Text(heading), Paragraph::Numbered(items)] => {
                (Some(heading.as_str()), items.len())
            }
            _ => (None, 0),
        };
        let expected = match (written.locale.tag(), count) {
            (_, 0) => None,
            ("de", 1) => Some("Anlage"),
            ("de", _) => Some("Anlagen"),
            ("en", 1) => Some("Enclosure"),
            ("en", _) => Some("Enclosures"),
            // The same word for one and for many.
            _ => heading,
        };
        assert_eq!(heading, expected, "{}", written.about());
        let headings = ["Anlage", "Anlagen", "Enclosure", "Enclosures"];
        let is_heading = |it: &&Paragraph| matches!(it, Paragraph::Text(text) if headings.contains(&text.as_str()));
        let times = body.iter().filter(is_heading).count();
        let hindi = written.locale.tag() == "hi";
        assert_eq!(
            times,
            usize::from(count > 0 && !hindi),
            "{}",
            written.about()
        );
        seen[count.min(2)] += 1;
    }
    assert!(seen.iter().all(|count| *count > 50), "{seen:?}");
}

/// Rule 7: one call is spoken of as one.
#[test]
fn one_call_is_no_calls() {
    every_letter(|written| {
        let one = match written.situation.case.value("call_day") {
            Some(hearback::engine::session::Value::When(when)) => when.first == when.last,
            _ => false,
        };
        // What is said of calls at large.
        let at_large = [
            "calls may be recorded",
            "organisation calls my request",
            "notes on telephone calls",
            "Anrufe aufgezeichnet werden",
            "Notizen zu Telefonaten",
        ];
        let mut text = super::ours(written);
        for known in at_large {
            text = text.replace(known, "…");
        }
        let plural: &[&str] = match written.locale.tag() {
            "de" => &["Anrufe ", "Anrufen", "Telefongespräche ", "Gesprächen"],
            "en" => &[
                "calls ",
                "calls,",
                "calls.",
                "those recordings",
                "the recordings",
            ],
            _ => &["कॉलें", "कॉलों"],
        };
        let found = plural.iter().filter(|word| one && text.contains(**word));
        found
            .map(|word| {
                let line = text.lines().find(|line| line.contains(word));
                format!("`{word}` in: {}", line.unwrap_or_default())
            })
            .collect()
    });
}

fn text(paragraph: Option<&Paragraph>) -> Option<&String> {
    match paragraph? {
        Paragraph::Text(text) => Some(text),
        Paragraph::Numbered(_) => None,
    }
}

/// A message of the frame, for this letter's recipient.
fn message(written: &Written, id: &str, more: &[(&'static str, Arg)]) -> String {
    let recipient = Arg::Id(written.letter.recipient.name().into());
    let mut args = Args::new().with("recipient", recipient);
    for (name, arg) in more {
        args = args.with(*name, arg.clone());
    }
    let text = written.locale.text(Use::Letter, id, None, &args);
    text.expect("a message of the frame")
}
