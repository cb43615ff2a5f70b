//! Words as they are compared: without case, accents and punctuation.

use icu::{
    casemap::CaseMapper,
    normalizer::DecomposingNormalizerBorrowed,
    properties::{CodePointMapData, props::GeneralCategory},
};

/// The folded words of a text.
pub fn fold(text: &str) -> Vec<String> {
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    let folded = CaseMapper::new().fold_string(&decomposed).into_owned();
    let kinds = CodePointMapData::<GeneralCategory>::new();
    let mut words: Vec<String> = Vec::new();
    let mut open = false;
    for letter in folded.chars() {
        // Vowel signs of Indian scripts are marks too, but change the word: only those marks go
        // that stand over a letter.
        if kinds.get(letter) == GeneralCategory::NonspacingMark && is_accent(letter) {
            continue;
        }
        let is_part =
            letter.is_alphanumeric() || kinds.get(letter) == GeneralCategory::NonspacingMark;
        match words.last_mut() {
            Some(word) if is_part && open => word.push(letter),
            _ if is_part => words.push(letter.into()),
            _ => {}
        }
        open = is_part;
    }
    words
}

/// Marks of Latin, Greek and Cyrillic letters.
fn is_accent(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// The words, and each two that stand side by side in one piece: “media markt” and “mediamarkt”,
/// “1 & 1” and “11” have a word in common then.
pub fn with_pairs(words: Vec<String>) -> Vec<String> {
    let pairs: Vec<_> = words.windows(2).map(<[String]>::concat).collect();
    words.into_iter().chain(pairs).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_folded() {
        assert_eq!(fold("Telefónica  O₂"), ["telefonica", "o2"]);
        assert_eq!(fold("Straße & Söhne, e.K."), ["strasse", "sohne", "e", "k"]);
        assert_eq!(fold("1&1 Drei"), ["1", "1", "drei"]);
        assert_eq!(fold("ＡＢＣ-ﬁbre"), ["abc", "fibre"]);
        assert_eq!(fold("भारती एयरटेल").len(), 2);
        assert!(fold(" \u{202e}…").is_empty());
    }
}
