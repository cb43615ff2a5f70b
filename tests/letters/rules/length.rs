//! How long letters and their sentences are.

use crate::{Written, book, every_letter, prose};

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
            .filter(|s| s.ends_with(prose::END))
            .collect();
        let words: usize = whole.iter().map(|s| prose::words(s)).sum();
        let average = words as f64 / whole.len().max(1) as f64;
        if !(5.0..=20.0).contains(&average) {
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
            "preservation" | "identity-answer" | "clarification" => 150,
            "access-request" | "reminder" => 300,
            "escalation" | "complaint" | "appeal" => 250,
            "rebuttal" => 450 + 120 * refusals.saturating_sub(1),
            "notice-before-action" => 450,
            "demand" => 350,
            "withdrawal" => 100,
            _ => 700,
        };
        // What fills a page is a fifth more words in Hindi: postpositions and both halves of a
        // verb are words of their own.
        let most = match written.locale.tag() {
            "hi" => most + most / 5,
            _ => most,
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
