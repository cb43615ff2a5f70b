//! One typing error, and no more; and what a script can spell in several ways.

use std::borrow::Cow;

/// Tells whether one insertion, deletion, substitution or transposition leads from one to other.
pub(super) fn one_edit(typed: &[char], word: &str) -> bool {
    let bytes = word.len();
    // A character has one to four bytes: far too short or long needs no closer look.
    if bytes + 1 < typed.len() || bytes > 4 * (typed.len() + 1) {
        return false;
    }
    let word: Vec<char> = word.chars().collect();
    if word.len().abs_diff(typed.len()) > 1 {
        return false;
    }
    let same = typed.iter().zip(&word).take_while(|(a, b)| a == b).count();
    let (a, b) = (
        typed.get(same..).unwrap_or(&[]),
        word.get(same..).unwrap_or(&[]),
    );
    match (a, b) {
        ([], []) => false,
        ([], [_]) | ([_], []) => true,
        ([_, rest_a @ ..], [_, rest_b @ ..]) => {
            rest_a == rest_b
                || rest_a == b
                || a == rest_b
                || matches!((a, b), ([p, q, ra @ ..], [r, s, rb @ ..]) if p == s && q == r && ra == rb)
        }
        _ => false,
    }
}

/// A text of the Devanagari script in one of its spellings; any other text as it is.
///
/// People leave out the dot below a letter (ज़, ज), write one sign of the nose for the other
/// (पाँच, पांच), or the letter that the sign stands for (नवम्बर, नवंबर). Nothing that an answer
/// asks for is told apart by these.
pub(crate) fn one_spelling(text: &str) -> Cow<'_, str> {
    const VIRAMA: char = '\u{94D}';
    if !text.contains(|c| matches!(c, '\u{901}' | '\u{93C}' | VIRAMA)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let mut ahead = rest.clone();
        let joined = ahead.next() == Some(VIRAMA)
            && ahead.next().is_some_and(|next| nasal_of(next) == Some(c));
        match c {
            '\u{93C}' => {}
            '\u{901}' => out.push('\u{902}'),
            _ if joined => {
                out.push('\u{902}');
                rest.next();
            }
            _ => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// The nasal letter of the row in which a Devanagari consonant stands.
fn nasal_of(c: char) -> Option<char> {
    match c {
        'क'..='घ' => Some('ङ'),
        'च'..='झ' => Some('ञ'),
        'ट'..='ढ' => Some('ण'),
        'त'..='ध' => Some('न'),
        'प'..='भ' => Some('म'),
        _ => None,
    }
}

/// A label or a word as typed in a hurry: without case, signs and the shapes of apostrophes.
pub(crate) fn plain(text: &str) -> String {
    let text = one_spelling(text);
    let letters = text
        .chars()
        .filter(|c| c.is_alphanumeric() || c.is_whitespace());
    let text: String = letters.flat_map(char::to_lowercase).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{one_edit, one_spelling};

    #[test]
    fn a_word_of_devanagari_has_one_spelling() {
        for (typed, plain) in [
            ("नवम्बर", "नवंबर"),
            ("हिन्दी", "हिंदी"),
            ("पाँच हज़ार", "पांच हजार"),
            ("घण्टे", "घंटे"),
            ("उन्नीस", "उन्नीस"),
            ("November", "November"),
        ] {
            assert_eq!(one_spelling(typed), plain, "{typed}");
        }
    }

    #[test]
    fn one_error_is_forgiven_and_two_are_not() {
        let typed = |text: &str| text.chars().collect::<Vec<_>>();
        for near in [
            "novmber",
            "novembber",
            "nivember",
            "novebmer",
            "ovember",
            "novembe",
        ] {
            assert!(one_edit(&typed(near), "november"), "{near}");
        }
        for far in ["november", "nvmber", "nivembar", "december", ""] {
            assert!(!one_edit(&typed(far), "november"), "{far}");
        }
    }
}
