//! What letters cite.

use std::{cmp::Reverse, collections::BTreeSet};

use hearback::{book::Rule, letter::citations};

use crate::{book, every_letter};

/// Rules 8 and 9: only law that holds that day; each citation once; four in a request, eight
/// in an answer to one refusal or two, and three more for each further one.
#[test]
fn citations_hold_that_day_stand_once_and_are_few() {
    every_letter(|written| {
        let mut text = written.letter.file();
        let mut found = Vec::new();
        let mut cited = BTreeSet::new();
        for id in &written.letter.rules {
            let rule = &book().rules[id];
            if !rule.holds_on(written.situation.today) {
                found.push(format!("{id} does not hold that day"));
            }
            for cite in &rule.cite {
                let cite = vec![cite.clone()];
                let one = Rule {
                    cite,
                    ..rule.clone()
                };
                cited.insert(citations(&one, written.locale));
            }
        }
        // The longest first: "Article 15(1)" can be the beginning of "Article 15(1)(a)".
        let mut cited: Vec<_> = cited.into_iter().collect();
        cited.sort_by_key(|citation| Reverse(citation.len()));
        for citation in cited {
            let times = text.matches(&citation).count();
            if citation.is_empty() || times != 1 {
                found.push(format!("{citation} stands {times} times"));
            }
            text = text.replace(&citation, "…");
        }
        let refusals = written.situation.view(book()).answers().count();
        let most = match written.plan.kind.as_str() {
            "preservation" | "access-request" | "identity-answer" | "reminder" | "escalation"
            | "withdrawal" => 4,
            // The British frame names the law of one more step: the complaint to the company.
            "rebuttal" => {
                let frame = usize::from(written.situation.view(book()).country() == "GB");
                8 + frame + 3 * refusals.saturating_sub(2)
            }
            _ => usize::MAX,
        };
        let count = written.letter.rules.len();
        if count > most {
            found.push(format!("{count} citations for {refusals} refusals"));
        }
        found
    });
}

/// Rule 9: an abbreviation and its number stay on one line, and none is cited without one.
#[test]
fn citations_do_not_break_and_are_not_spelt_empty() {
    every_letter(|written| {
        let text = written.letter.file();
        let mut found = Vec::new();
        for sign in [
            "Art.",
            "Abs.",
            "Nr.",
            "Buchst.",
            "Satz",
            "§",
            "Article",
            "section",
            "recital",
            "sentence",
            "no.",
            "Erwägungsgrund",
            "अनुच्छेद",
            "धारा",
            "वाक्य",
            "क्रमांक",
            "पैरा",
            "अनुसूची",
            "नियम",
            "विनियम",
            "खंड",
        ] {
            for (at, _) in text.match_indices(sign) {
                let before = text[..at].chars().next_back();
                if before.is_some_and(char::is_alphanumeric) {
                    continue;
                }
                let mut rest = text[at + sign.len()..].chars();
                let (space, next) = (rest.next(), rest.next());
                let breaks = space == Some(' ') && next.is_some_and(|c| c.is_ascii_digit());
                let word = sign.chars().all(char::is_alphabetic);
                let empty = !word && !next.is_some_and(|c| c.is_ascii_digit() || c.is_lowercase());
                if breaks
                    || (space == Some('\u{a0}') && !next.is_some_and(char::is_alphanumeric))
                    || empty
                {
                    let end = text[at..].chars().take(30).collect::<String>();
                    found.push(format!("{end:?}"));
                }
            }
        }
        found
    });
}
