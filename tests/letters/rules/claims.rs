//! What a letter claims.

use super::ours;
use crate::{every_letter, letters, prose};

/// Rule 11: nothing is claimed that the person did not say: no certain memory, no recording that
/// there surely is, no lie, no motive.
#[test]
fn nothing_is_claimed_that_nobody_said() {
    every_letter(|written| {
        let words: &[&str] = match written.locale.tag() {
            "de" => &[
                "erinnere mich genau",
                "erinnere mich deutlich",
                "weiß genau",
                "zweifelsfrei",
                "offensichtlich",
                "bekanntlich",
                "gelogen",
                "getäuscht",
                "verschweigen",
                "verheimlich",
                "vertuschen",
                "vorsätzlich",
                "absichtlich haben sie",
                "wollen sie nur",
                "böswillig",
                "arglistig",
            ],
            "hi" => &[
                "अच्छी तरह याद",
                "साफ़ याद",
                "निश्चित रूप से",
                "छिपा रहे",
                "छुपा रहे",
                "गुमराह",
                "बदनीयत",
                "आपकी मंशा",
            ],
            _ => &[
                "clearly remember",
                "remember clearly",
                "remember exactly",
                "certain that you",
                "obviously",
                "of course you",
                "you know very well",
                "you lied",
                "you misled",
                "you are hiding",
                "you want to hide",
                "cover up",
                "bad faith",
                "you deliberately",
                "you intended",
            ],
        };
        let text = ours(written).to_lowercase();
        let found = words.iter().filter(|word| text.contains(**word));
        found.map(|word| format!("`{word}`")).collect()
    });
}

/// Rule 11: that the call was recorded is for the company to say.
#[test]
fn nobody_is_told_that_they_recorded() {
    every_letter(|written| {
        let (claims, open): (&[&str], &[&str]) = match written.locale.tag() {
            "de" => (
                &[
                    "aufgezeichnet haben",
                    "haben sie aufgezeichnet",
                    "sie haben das gespräch aufgezeichnet",
                ],
                &["falls", "wenn", "ob "],
            ),
            "hi" => (&["आपने रिकॉर्ड", "आपने कॉल रिकॉर्ड"], &["यदि", "अगर", "क्या"]),
            _ => (
                &["you recorded", "you have recorded", "your recording of"],
                &["if ", "whether "],
            ),
        };
        let body = prose::body(&written.letter, written.locale);
        let lines = body.iter().flat_map(|(lines, _)| lines);
        let sentences = lines.flat_map(|line| prose::sentences(&prose::plain(line)));
        let claimed = sentences.filter(|sentence| {
            let sentence = sentence.to_lowercase();
            claims.iter().any(|claim| sentence.contains(claim))
                && !open.iter().any(|open| sentence.contains(open))
        });
        claimed.collect()
    });
}

/// Rule 11: that calls may be recorded was announced stands where that was said, and nowhere
/// else.
#[test]
fn an_announcement_is_told_of_only_where_one_was_heard() {
    let mut told = 0;
    for written in letters() {
        let announced = written.situation.case.choice("announced") == Some("yes");
        let text = written.letter.text();
        for id in [
            "access-request-announced",
            "authority-complaint-announced",
            "statement-of-facts-facts-announced",
            "rebuttal-rest-announced",
        ] {
            let message = prose::message(written.locale, id).expect("a message of letters");
            let says = text.contains(&message);
            assert!(announced || !says, "{}", written.about());
            told += usize::from(says);
        }
    }
    assert!(told > 100, "{told}");
}
