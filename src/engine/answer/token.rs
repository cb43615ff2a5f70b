//! Text to tokens, after everything that only looks different has been made the same.

use icu::normalizer::ComposingNormalizerBorrowed;
use icu::properties::{CodePointMapData, props::GeneralCategory};

use super::spelling::one_spelling;

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// ASCII digits, at most eighteen.
    Digits,
    /// Letters and their marks, in small letters.
    Word,
    /// One character of punctuation, a symbol, or a run of digits longer than eighteen.
    Mark,
}

/// A word, a number or a mark, with its number in the list of known words (0: unknown).
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) text: String,
    /// No blank stood before it.
    pub(super) glued: bool,
    pub(super) id: u32,
}

impl Token {
    pub(super) fn number(&self) -> Option<u64> {
        if self.kind == Kind::Digits {
            self.text.parse().ok()
        } else {
            None
        }
    }

    pub(super) fn is(&self, mark: &str) -> bool {
        self.kind == Kind::Mark && self.text == mark
    }
}

/// Texts longer than this are cut before they are read: nobody needs more to name a day, and
/// the time for one answer stays bounded.
const LONGEST: usize = 400;

/// Maps a decimal digit of any script to its value.
///
/// Unicode promises that the ten digits of a script stand side by side, zero first; the category
/// "decimal number" (Nd) says what is a digit, and the mathematical alphabets are five such rows.
pub(super) fn digit(c: char) -> Option<u32> {
    if c.is_ascii() {
        return c.to_digit(10);
    }
    let category = CodePointMapData::<GeneralCategory>::new();
    if category.get(c) != GeneralCategory::DecimalNumber {
        return None;
    }
    let mut before = 0u32;
    let mut point = u32::from(c);
    while before < 60 {
        point = point.checked_sub(1)?;
        if category.get32(point) != GeneralCategory::DecimalNumber {
            break;
        }
        before += 1;
    }
    Some(before % 10)
}

/// Characters that nobody sees: controls, zero-width characters, direction overrides.
pub(super) fn is_invisible(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    matches!(
        CodePointMapData::<GeneralCategory>::new().get(c),
        GeneralCategory::Control
            | GeneralCategory::Format
            | GeneralCategory::Unassigned
            | GeneralCategory::PrivateUse
            | GeneralCategory::LineSeparator
            | GeneralCategory::ParagraphSeparator
    ) || matches!(
        c,
        '\u{FE00}'..='\u{FE0F}' | '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}'
    )
}

/// Tells whether `c` continues a word: a letter, or a mark that sits on one.
pub(super) fn is_letter(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    c.is_alphabetic()
        || matches!(
            CodePointMapData::<GeneralCategory>::new().get(c),
            GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark
        )
}

/// Digits become ASCII, letters small, dashes one dash; apostrophes and the invisible go.
fn folded(text: &str) -> String {
    let short: String = text.chars().take(LONGEST).collect();
    let short = if short.is_ascii() {
        short
    } else {
        ComposingNormalizerBorrowed::new_nfkc()
            .normalize(&short)
            .into_owned()
    };
    let short = one_spelling(&short);
    let mut out = String::with_capacity(short.len());
    for c in short.chars() {
        match c {
            ' '..='~' if c != '\'' && c != '`' => out.push(c.to_ascii_lowercase()),
            '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}' => out.push(' '),
            '\'' | '`' | '´' | '‘' | '’' | 'ʼ' | '\u{301}' => {}
            '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => out.push('-'),
            '⁄' | '∕' => out.push('/'),
            '।' => out.push('.'),
            _ if is_invisible(c) => {}
            _ if c.is_whitespace() => out.push(' '),
            _ => match digit(c).and_then(|d| char::from_digit(d, 10)) {
                Some(d) => out.push(d),
                None => out.extend(c.to_lowercase()),
            },
        }
    }
    out
}

/// Cuts a text into tokens. A full stop after a word (an abbreviation's, a sentence's) is dropped.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::new();
    let mut glued = false;
    for c in folded(text).chars() {
        if c == ' ' {
            glued = false;
            continue;
        }
        let kind = if c.is_ascii_digit() {
            Kind::Digits
        } else if is_letter(c) {
            Kind::Word
        } else {
            Kind::Mark
        };
        match out.last_mut() {
            Some(last) if glued && kind != Kind::Mark && last.kind == kind => last.text.push(c),
            Some(last) if glued && c == '.' && last.kind == Kind::Word => {
                // "Kd.Nr" are two words, "a.m." is one.
                glued = last.text.chars().count() == 1;
                continue;
            }
            _ => out.push(Token {
                kind,
                text: c.to_string(),
                glued,
                id: 0,
            }),
        }
        glued = true;
    }
    for token in &mut out {
        if token.kind == Kind::Digits && token.text.len() > 18 {
            token.kind = Kind::Mark;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_any_script_have_their_value() {
        assert_eq!(digit('७'), Some(7));
        assert_eq!(digit('٣'), Some(3));
        assert_eq!(digit('𝟘'), Some(0));
        assert_eq!(digit('𝟙'), Some(1));
        assert_eq!(digit('x'), None);
        assert_eq!(digit('½'), None);
    }

    #[test]
    fn what_only_looks_different_is_the_same() {
        let read = |s| tokens(s).into_iter().map(|t| t.text).collect::<Vec<_>>();
        assert_eq!(read("Nov. ３–७"), ["nov", "3", "-", "7"]);
        assert_eq!(read("o’clock\u{202E}\u{0} a.m."), ["oclock", "am"]);
        assert_eq!(read("20h30 Kd.Nr"), ["20", "h", "30", "kd", "nr"]);
    }
}
