//! A pasted reply in its sentences, so that the person can point at the ones that refuse.

use icu::segmenter::{SentenceSegmenter, options::SentenceBreakInvariantOptions};

/// So many sentences are offered; a reply that is longer says its reasons before.
const MOST: usize = 40;

/// A line that is as long was broken by the program that wrote it, in the middle of a
/// sentence. So many letters, counting all characters.
const BROKEN: usize = 55;

/// Words that are cut short have at most so many letters left.
const ABBREVIATED: usize = 5;

/// Before a name they are cut short, in English, German, and in India.
const TITLES: [&str; 11] = [
    "mr", "mrs", "ms", "mx", "dr", "prof", "hr", "fr", "smt", "shri", "sh",
];

/// The sentences of a text as written that are offered.
pub(crate) fn sentences(text: &str) -> Vec<String> {
    let mut sentences = all(text);
    sentences.truncate(MOST);
    sentences
}

/// The sentences of a text as written, without the blank ones.
///
/// Sentence ends follow Unicode (UAX #29); a line break ends one too, since replies come
/// with headings, lists and signatures. Where mail programs break long lines, the sentence
/// goes on.
pub(crate) fn all(text: &str) -> Vec<String> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let mut sentences = Vec::new();
    for line in lines(text) {
        let line = line.as_str();
        let mut start = 0;
        for end in segmenter.segment_str(line) {
            let (before, behind) = line.split_at_checked(end).unwrap_or((line, ""));
            if goes_on(before.get(start..).unwrap_or_default(), behind) {
                continue;
            }
            let sentence = line.get(start..end).unwrap_or_default().trim();
            if sentence.chars().any(char::is_alphanumeric) {
                sentences.push(sentence.to_owned());
            }
            start = end;
        }
    }
    sentences
}

/// The same of what people type in a hurry, who begin no sentence with a capital: there a full
/// stop behind a word ends one too, unless the word can be cut short, as “ref.” is.
pub(crate) fn typed(text: &str) -> Vec<String> {
    let mut typed = Vec::new();
    for sentence in all(text) {
        let mut start = 0;
        for (stop, _) in sentence.match_indices(". ") {
            let words = sentence.get(start..stop).unwrap_or_default();
            if is_whole(words.rsplit(' ').next().unwrap_or_default()) {
                typed.push(words.trim().to_owned() + ".");
                start = stop + 1;
            }
        }
        typed.push(sentence.get(start..).unwrap_or_default().trim().to_owned());
    }
    typed
}

/// Whether a word can be no abbreviation: it is long, or its last letter is a vowel.
fn is_whole(word: &str) -> bool {
    let letters = word.chars().count();
    word.chars().all(char::is_alphabetic)
        && (letters > ABBREVIATED || letters > 2 && word.ends_with(['a', 'e', 'i', 'o', 'u']))
}

/// Whether a full stop ends no sentence: “17. November”, “z. B.”, “Art. 15”.
fn goes_on(before: &str, behind: &str) -> bool {
    let Some(before) = before.trim_end().strip_suffix('.') else {
        return false;
    };
    let is_part = |letter: char| !letter.is_alphanumeric();
    let word = before.rsplit(is_part).next().unwrap_or_default();
    // “17.” may be a day; “£25.” and “49,99.” are sums.
    let front = before.strip_suffix(word).unwrap_or_default();
    let sum = front.ends_with(['£', '€', '$', '₹', ',']);
    let number = !sum && word.chars().all(|letter| letter.is_ascii_digit());
    // “no. 4471”, and “no. IN4471”.
    let next = behind.split_whitespace().next().unwrap_or_default();
    let behind_number = next.contains(|letter: char| letter.is_ascii_digit());
    let title = TITLES.contains(&word.to_lowercase().as_str());
    if title && next.starts_with(char::is_uppercase) {
        return true;
    }
    !behind.is_empty()
        && match word.chars().count() {
            1 => true,
            2 => number || behind_number,
            3 | 4 => behind_number,
            _ => false,
        }
}

/// The lines as they were meant.
fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut goes_on = false;
    for line in text.lines() {
        let line = line.trim();
        let begins = line.chars().next();
        // Not an item of a list, and not a signature.
        let is_rest = begins.is_some_and(|it| it.is_alphabetic() || matches!(it, '(' | '„' | '“'));
        match lines.last_mut() {
            Some(last) if goes_on && is_rest => {
                last.push(' ');
                last.push_str(line);
            }
            _ => lines.push(line.to_owned()),
        }
        let open = !line.ends_with(['.', '!', '?', ':', ';', '।']);
        goes_on = open && line.chars().count() >= BROKEN;
    }
    lines
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

    #[test]
    fn full_stops_before_small_letters_end_a_sentence_that_is_typed() {
        let story = "bill zyada aaya hai. maine call kiya ref. no 4471 on 5 nov. at 5.";
        assert_eq!(
            typed(story),
            [
                "bill zyada aaya hai.",
                "maine call kiya ref. no 4471 on 5 nov. at 5."
            ]
        );
    }

    #[test]
    fn ordinals_and_abbreviations_end_no_sentence() {
        let reply = "Am 17. November, z. B. nach Art. 15 Abs. 4 DSGVO. Danach nicht. 3 Tage.";
        assert_eq!(
            sentences(reply),
            [
                "Am 17. November, z. B. nach Art. 15 Abs. 4 DSGVO.",
                "Danach nicht.",
                "3 Tage."
            ]
        );
        let title = "Dear Ms. Example, Dr. Sample has looked for it. Mr. Patel agrees.";
        let [first, second] = &sentences(title)[..] else {
            panic!("{:?}", sentences(title));
        };
        assert_eq!(first, "Dear Ms. Example, Dr. Sample has looked for it.");
        assert_eq!(second, "Mr. Patel agrees.");
    }

    #[test]
    fn a_sum_at_the_end_ends_a_sentence() {
        let reply =
            "The fee is £25. You can pay 24,99. Zum 17. November zahlen Sie ₹50. Danke sehr.";
        assert_eq!(
            sentences(reply),
            [
                "The fee is £25.",
                "You can pay 24,99.",
                "Zum 17. November zahlen Sie ₹50.",
                "Danke sehr."
            ]
        );
    }

    #[test]
    fn a_sentence_goes_on_where_a_mail_program_broke_the_line() {
        let reply = "We have looked for the recording of your call in all of our\nArchives and found none.\nYours";
        assert_eq!(
            sentences(reply),
            [
                "We have looked for the recording of your call in all of our Archives and found none.",
                "Yours"
            ]
        );
    }
}
