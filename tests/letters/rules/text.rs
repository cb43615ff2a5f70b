//! The text as it was put together: nothing empty, nothing left over, readable as it stands.

use hearback::letter::Paragraph;

use super::ours;
use crate::{every_letter, prose};

/// Rule 6: nothing empty, nothing left over from putting the text together.
#[test]
fn nothing_is_empty_and_nothing_is_left_over() {
    every_letter(|written| {
        let text = ours(written);
        let mut found: Vec<String> = [
            "  ",
            " ,",
            " .",
            " ।",
            "।।",
            "।.",
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

/// Rule 26: it reads in order as plain text; nothing is said by capitals or signs.
#[test]
fn plain_text_says_it_all() {
    let short = [
        "GDPR", "DSGVO", "BGB", "TKG", "ZPO", "GVG", "BDSG", "HGB", "VSBG", "ENWG", "VVG", "EWG",
        "EEC", "EDPB", "MP3", "WAV", "UKLAG", "TDDDG", "CISAS", "POSTRS", "SMART", "ODR",
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
            // Devanagari has no capitals.
            .filter(|word| word.chars().any(char::is_uppercase))
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
