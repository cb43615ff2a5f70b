//! A pasted reply in its sentences, so that the person can point at the ones that refuse.

use icu::segmenter::{SentenceSegmenter, options::SentenceBreakInvariantOptions};

/// So many sentences are offered; a reply that is longer says its reasons before.
const MOST: usize = 40;

/// The sentences of a text as written, without the blank ones.
///
/// Sentence ends follow Unicode (UAX #29); a line break ends one too, since replies come
/// with headings, lists and signatures.
pub(crate) fn sentences(text: &str) -> Vec<String> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let mut sentences = Vec::new();
    for line in text.lines() {
        let mut start = 0;
        for end in segmenter.segment_str(line) {
            let sentence = line.get(start..end).unwrap_or_default().trim();
            if sentence.chars().any(char::is_alphanumeric) {
                sentences.push(sentence.to_owned());
            }
            start = end;
        }
    }
    sentences.truncate(MOST);
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_sentences_end_a_sentence() {
        let reply = "Dear customer,\nwe keep calls for training. They are internal!\n\n--\nYours";
        assert_eq!(
            sentences(reply),
            [
                "Dear customer,",
                "we keep calls for training.",
                "They are internal!",
                "Yours"
            ]
        );
    }
}
