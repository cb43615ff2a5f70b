//! How long letters and their sentences are.

use hearback::{letter::Letter, locale::Locale};

use crate::{Written, book, cases::Situation, every_letter, prose};

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
            .then(|| format!("reading ease {ease:.1}"))
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

/// Letters that are longer than they should be where much comes together (a range of days, another
/// day before, somebody else's call), and what they take at most today.
const LONGER: [(&str, &str, usize); 12] = [
    ("access-request", "en", 299),
    ("access-request", "de", 300),
    ("access-request", "hi", 357),
    ("reminder", "en", 227),
    ("reminder", "de", 220),
    ("reminder", "hi", 253),
    ("preservation", "hi", 181),
    ("clarification", "en", 168),
    ("clarification", "de", 168),
    ("clarification", "hi", 199),
    ("complaint", "en", 256),
    ("complaint", "de", 260),
];

/// What most people get is as short as it should be all the same.
#[test]
fn the_usual_request_and_reminder_are_short() {
    let usual = |kind: &str, tag: &str| {
        let situation = match kind {
            "reminder" => Situation::on_the_way(),
            _ => Situation::everything(),
        };
        let letter = crate::write(&situation, kind, tag);
        counted(&letter, crate::locale(tag))
    };
    for (kind, most) in [("access-request", 250), ("reminder", 150)] {
        for locale in crate::languages() {
            let most = match locale.tag() {
                "hi" => most + most / 5,
                _ => most,
            };
            let words = usual(kind, locale.tag());
            assert!(words <= most, "{kind} in {}: {words}", locale.tag());
        }
    }
}

/// Rule 21: length by kind. Not counted: the timeline, the details of the call and the
/// person's words, since they are as long as they are.
#[test]
fn letters_are_short() {
    every_letter(|written| {
        let refusals = written.situation.view(book()).answers().count();
        let most = match written.plan.kind.as_str() {
            "preservation" | "identity-answer" | "clarification" | "reminder" => 150,
            "access-request" | "escalation" | "complaint" | "appeal" => 250,
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
        let longer = LONGER.iter().find(|(kind, tag, _)| {
            *kind == written.plan.kind.as_str() && *tag == written.locale.tag()
        });
        let most = longer.map_or(most, |(_, _, today)| *today);
        let words = counted(&written.letter, written.locale);
        (words > most)
            .then(|| format!("{words} words, at most {most}"))
            .into_iter()
            .collect()
    });
}

/// The words of a letter that count.
fn counted(letter: &Letter, locale: &Locale) -> usize {
    let body = prose::body(letter, locale);
    let details = prose::message(locale, "letter-call-details");
    let mut lines = Vec::new();
    let mut before = None;
    for (block, list) in &body {
        if !(*list && before == details.as_ref()) {
            lines.extend(block);
        }
        before = block.first();
    }
    let lines = lines.into_iter();
    lines
        .map(|line| prose::words(&prose::without_quotes(line)))
        .sum()
}
