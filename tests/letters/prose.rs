//! Letters as prose: sentences, words, syllables.

use hearback::{
    letter::{Letter, Paragraph},
    locale::{Args, Locale, Use},
};

/// The text of a message that takes no arguments.
pub(crate) fn message(locale: &Locale, id: &str) -> Option<String> {
    locale.text(Use::Letter, id, None, &Args::new()).ok()
}

/// The blocks between the salutation and the greeting, each with whether it is a list.
/// The timeline is left out: it grows with the dispute and is no prose.
pub(crate) fn body(letter: &Letter, locale: &Locale) -> Vec<(Vec<String>, bool)> {
    let history = message(locale, &format!("{}-history", letter.kind));
    let mut blocks = Vec::new();
    let mut after_history = false;
    for paragraph in letter.body.iter().skip(1) {
        match paragraph {
            Paragraph::Text(text) if is_close(text) => break,
            Paragraph::Text(text) => {
                after_history = Some(text) == history.as_ref();
                blocks.push((text.lines().map(str::to_owned).collect(), false));
            }
            Paragraph::Numbered(_) if after_history => after_history = false,
            Paragraph::Numbered(items) => blocks.push((items.clone(), true)),
        }
    }
    blocks
}

/// The greeting and the name.
pub(crate) fn is_close(text: &str) -> bool {
    ["Yours ", "Mit freundlichen", "सादर,", "Kim Example"]
        .iter()
        .any(|start| text.starts_with(start))
        && text.lines().count() <= 2
        && text.ends_with("Kim Example")
}

/// A text without the brackets that hold citations, and with one word for what is quoted.
pub(crate) fn plain(text: &str) -> String {
    let mut out = String::new();
    let (mut brackets, mut quoted) = (0_u32, false);
    for c in text.chars() {
        match c {
            '(' => brackets += 1,
            ')' => brackets = brackets.saturating_sub(1),
            '“' | '„' if !quoted => {
                quoted = true;
                out.push_str("quote");
            }
            '”' | '“' => quoted = false,
            _ if brackets > 0 || quoted => {}
            _ => out.push(c),
        }
    }
    // A bracket leaves two spaces, or one before a full stop.
    out.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace(" .", ".")
        .replace(" ।", "।")
        .replace(" ,", ",")
        .replace(" ;", ";")
}

/// What ends with a full stop without ending a sentence.
const SHORT: [&str; 13] = [
    "Art.", "Abs.", "Nr.", "Buchst.", "no.", "e.", "V.", "z.", "B.", "Str.", "Mr.", "St.", "bzw.",
];

/// What ends a sentence; the last is the danda of Hindi.
pub(crate) const END: [char; 4] = ['.', '?', '!', '।'];

/// The sentences of a line.
pub(crate) fn sentences(line: &str) -> Vec<String> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let mut all = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        open.push(word);
        let bare = word.trim_end_matches(['”', '“', ')']);
        let digits = bare.trim_end_matches('.');
        // "3. November" and "der 3." are days; a year ends a sentence.
        let ordinal =
            bare.ends_with('.') && digits.len() <= 2 && digits.chars().all(|c| c.is_ascii_digit());
        let next = words.get(at + 1).and_then(|next| next.chars().next());
        let goes_on = next.is_some_and(char::is_lowercase);
        let ends = bare.ends_with(END) && !SHORT.contains(&bare) && !ordinal;
        if ends && !goes_on {
            all.push(open.join(" "));
            open.clear();
        }
    }
    if !open.is_empty() {
        all.push(open.join(" "));
    }
    all
}

/// The number of words; what has no letter and no digit is none.
pub(crate) fn words(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}

/// Syllables of an English word, near enough: groups of vowels, without a silent e.
pub(crate) fn syllables(word: &str) -> usize {
    let word: String = word
        .chars()
        .filter(|c| c.is_alphabetic())
        .flat_map(char::to_lowercase)
        .collect();
    let vowel = |c: char| "aeiouyäöü".contains(c);
    let mut count = 0;
    let mut before = false;
    for c in word.chars() {
        if vowel(c) && !before {
            count += 1;
        }
        before = vowel(c);
    }
    let silent = word.ends_with('e') && !word.ends_with("le")
        || word.ends_with("es")
            && !word.ends_with("ies")
            && !["ses", "ces", "ges", "xes", "zes", "hes"]
                .iter()
                .any(|end| word.ends_with(end))
        || word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded");
    if silent && count > 1 {
        count -= 1;
    }
    count.max(1)
}

/// Flesch reading ease of English sentences.
pub(crate) fn reading_ease(sentences: &[String]) -> f64 {
    let words: Vec<&str> = sentences
        .iter()
        .flat_map(|sentence| sentence.split_whitespace())
        .filter(|word| word.chars().any(char::is_alphabetic))
        .collect();
    let syllables: usize = words.iter().map(|word| self::syllables(word)).sum();
    let (sentences, words, syllables) = (
        sentences.len().max(1) as f64,
        words.len().max(1) as f64,
        syllables as f64,
    );
    206.835 - 1.015 * words / sentences - 84.6 * syllables / words
}

#[test]
fn sentences_end_where_a_reader_ends_them() {
    let line =
        "Nach Art. 15 Abs. 3 DSGVO bis zum 3. November 2026. Danach der 10. Bitte antworten Sie.";
    assert_eq!(
        sentences(line),
        [
            "Nach Art. 15 Abs. 3 DSGVO bis zum 3. November 2026.",
            "Danach der 10. Bitte antworten Sie."
        ]
    );
    assert_eq!(sentences("Is it so? Yes. 3 of them.").len(), 3);
    assert_eq!(
        sentences("आपने 3 नवंबर 2026 को लिखा था। क्या यह सही है? कृपया जवाब दें।").len(),
        3
    );
}

#[test]
fn syllables_are_near_enough() {
    for (word, count) in [
        ("recording", 3),
        ("please", 1),
        ("company", 3),
        ("copies", 2),
        ("asked", 1),
        ("deleted", 3),
        ("access", 2),
        ("authority", 4),
    ] {
        assert_eq!(syllables(word), count, "{word}");
    }
}

/// A text without what is quoted, with its citations.
pub(crate) fn without_quotes(text: &str) -> String {
    let mut quoted = false;
    text.chars()
        .filter(|c| match c {
            '“' | '„' if !quoted => {
                quoted = true;
                false
            }
            '”' | '“' => {
                quoted = false;
                false
            }
            _ => !quoted,
        })
        .collect()
}
