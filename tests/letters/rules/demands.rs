//! What a letter asks for.

use crate::{every_letter, prose};

/// So many in one paragraph.
const MOST: usize = 2;

/// Rule 3: what is asked for in one paragraph is two things at most; more are numbered.
#[test]
fn more_than_two_demands_are_numbered() {
    every_letter(|written| {
        let blocks = prose::body(&written.letter, written.locale);
        let paragraphs = blocks.iter().filter(|(_, is_list)| !is_list);
        // In a list every line is one of them.
        let lines = paragraphs.flat_map(|(lines, _)| lines);
        let lines = lines.filter(|line| !is_lettered(line));
        let mut found = Vec::new();
        for line in lines {
            let sentences = prose::sentences(line);
            let demands = sentences
                .iter()
                .filter(|it| is_demand(it, written.locale.tag()));
            let count = demands.count();
            if count > MOST {
                found.push(format!("{count} demands: {line}"));
            }
        }
        found
    });
    let count = |tag, text: &str| {
        let sentences = prose::sentences(text);
        sentences.iter().filter(|it| is_demand(it, tag)).count()
    };
    // A test that sees no demands would find none too many.
    assert_eq!(
        count(
            "en",
            "Please write. I ask for a copy. If so, please call. Thanks."
        ),
        3
    );
    assert_eq!(
        count("de", "Bitte schreiben Sie. Ich bitte um eine Kopie. Danke."),
        2
    );
    assert_eq!(count("hi", "कृपया लिखें। मेरा अनुरोध प्रति के लिए है। धन्यवाद।"), 2);
}

/// "a) …", "क) …".
fn is_lettered(line: &str) -> bool {
    let mut chars = line.chars();
    chars.next().is_some_and(char::is_alphabetic) && chars.next() == Some(')')
}

fn is_demand(sentence: &str, tag: &str) -> bool {
    let sentence = format!(" {} ", sentence.to_lowercase());
    let words: &[&str] = match tag {
        "de" => &[" bitte ", " bitte,", " ich fordere", " ich verlange"],
        "hi" => &["कृपया", "मेरा अनुरोध", "मेरी माँग", "दी जाए", "दिया जाए"],
        _ => &[
            " please ",
            " i ask you",
            " i ask for",
            " i also ask",
            " i ask the",
        ],
    };
    words.iter().any(|word| sentence.contains(word))
}
