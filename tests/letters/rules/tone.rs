//! What a letter does not say.

use hearback::engine::session::Value;

use super::{DISPUTE, TYPED, ours};
use crate::every_letter;

/// Rule 10: no threat.
#[test]
fn nothing_is_threatened() {
    every_letter(|written| {
        let words: &[&str] = match written.locale.tag() {
            "de" => &[
                "andernfalls werde ich",
                "sonst werde",
                "polizei",
                "presse",
                "öffentlichkeit",
                "soziale medien",
                "sozialen medien",
                "strafanzeige",
                "strafbar",
                "bußgeld",
                "geldbuße",
                "anwalt",
                "vernichten",
                "konsequenzen",
                "widrigenfalls",
                "hiermit",
                "vollumfänglich",
                "unverzüglich",
                "lüge",
                "betrug",
            ],
            "hi" => &[
                "वरना",
                "पुलिस",
                "प्रेस ",
                "मीडिया",
                "आपराधिक",
                "जुर्माना",
                "वकील",
                "नष्ट",
                "अंजाम",
                "भुगतना",
                "एतद्द्वारा",
                "झूठ",
                "धोखा",
            ],
            _ => &[
                "or else",
                "police",
                "the press",
                "social media",
                "criminal",
                "a fine",
                "fined",
                "lawyer",
                "solicitor",
                "destroy",
                "consequences",
                "hereby",
                " lied",
                "fraud",
                "do the needful",
                "kindly",
            ],
        };
        let police = written
            .situation
            .case
            .choices("refusals")
            .iter()
            .any(|class| class == "court-order");
        let text = ours(written).to_lowercase();
        words
            .iter()
            // The company named the police as those who may ask.
            .filter(|word| !(police && ["police", "polizei", "पुलिस"].contains(*word)))
            .filter(|word| text.contains(**word))
            .map(|word| format!("`{word}`"))
            .collect()
    });
}

/// Rule 12: a request for the data gives no reason, so the promise and the sum stay out.
#[test]
fn what_asks_for_data_does_not_tell_the_dispute() {
    every_letter(|written| {
        let data = [
            "preservation",
            "access-request",
            "identity-answer",
            "reminder",
            "escalation",
            "rebuttal",
            "authority-complaint",
            "information-request",
            "information-appeal",
            "second-appeal",
        ];
        let text = written.letter.file();
        let told = data.contains(&written.plan.kind.as_str())
            && (TYPED[..DISPUTE].iter().any(|typed| text.contains(typed))
                || text.contains(['€', '£', '₹']));
        told.then(|| "promise or sum".to_owned())
            .into_iter()
            .collect()
    });
}

/// Rule 13: nothing is given away, and nobody is told that the recording was unlawful.
#[test]
fn nothing_is_given_away() {
    every_letter(|written| {
        let words: &[&str] = match written.locale.tag() {
            "de" => &[
                "entschuldig",
                "rechtswidrig",
                "unrechtmäßig",
                "ich verzichte auf",
                "kulanz",
            ],
            "hi" => &[
                "क्षमा",
                "माफ़",
                "खेद",
                "गैरकानूनी",
                "अवैध",
                "दावा छोड़त",
                "सद्भावना",
            ],
            _ => &[
                "apolog", "sorry", "unlawful", "illegal", "i waive", "goodwill",
            ],
        };
        let text = ours(written).to_lowercase();
        let found = words.iter().filter(|word| text.contains(**word));
        found.map(|word| format!("`{word}`")).collect()
    });
}

/// Rule 14: no number of an identity document, no birthday, no bank account.
#[test]
fn no_more_is_told_of_the_person_than_finds_the_call() {
    every_letter(|written| {
        let words: &[&str] = match written.locale.tag() {
            "de" => &[
                "geburtsdatum",
                "iban",
                "ausweisnummer",
                "reisepass",
                "kontonummer",
                "geboren",
            ],
            "hi" => &[
                "जन्म",
                "आधार संख्या",
                "आधार नंबर",
                "पैन नंबर",
                "पासपोर्ट",
                "खाता संख्या",
                "पहचान संख्या",
                "iban",
            ],
            _ => &[
                "date of birth",
                "iban",
                "passport",
                "account number",
                "identity number",
                "born",
            ],
        };
        let text = ours(written).to_lowercase();
        let mut found: Vec<_> = words
            .iter()
            .filter(|word| text.contains(**word))
            .map(|word| format!("`{word}`"))
            .collect();
        // The numbers of the call stand once, and only where the call is described.
        if let Some(Value::Text(agent)) = written.situation.case.value("agent")
            && text.matches(&agent.to_lowercase()).count() > 1
        {
            found.push("the agent is named twice".into());
        }
        found
    });
}

/// A Hindi verb in the first person tells whether a man or a woman writes, which nobody has
/// asked: letters do without.
#[test]
fn hindi_letters_do_not_tell_the_gender_of_the_writer() {
    every_letter(|written| {
        if written.locale.tag() != "hi" {
            return Vec::new();
        }
        let text = ours(written);
        [
            "ता हूँ",
            "ती हूँ",
            "रहा हूँ",
            "रही हूँ",
            "ूँगा",
            "ूँगी",
            "ऊँगा",
            "ऊँगी",
            "चुका हूँ",
            "चुकी हूँ",
        ]
        .iter()
        .filter(|ending| text.contains(**ending))
        .map(|ending| format!("`{ending}`"))
        .collect()
    });
}
