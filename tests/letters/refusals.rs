//! A lawful refusal gets no rebuttal, and what was not pasted is not quoted.

use hearback::{
    book::{Holds, SlotType, Stance, Strength},
    letter::answer_message,
};

use super::{book, letters, write};
use crate::{cases::Situation, rebutted::REBUTTED, situations::situations};

/// The stance of the book to a class in a situation.
fn stance(situation: &Situation) -> Option<Stance> {
    let view = situation.view(book());
    view.answers().next().map(|(_, answer)| answer.stance)
}

#[test]
fn every_class_has_an_answer_in_every_case() {
    let Some(SlotType::Choices(classes)) = book().slot("refusals").map(|slot| &slot.r#type) else {
        panic!("the slot of refusals is a choice of many");
    };
    assert_eq!(classes.len(), 19);
    for refusals in book().refusals.values() {
        for class in classes.iter() {
            let refusal = refusals.get(class.as_str());
            let answers = refusal.map_or(&[][..], |refusal| &refusal.answers);
            let last = answers
                .last()
                .unwrap_or_else(|| panic!("no answer to {class}"));
            assert!(last.when.is_none(), "{class} may stay without an answer");
        }
    }
}

/// Which answer is taken, and whether it rebuts: the table that a lawyer would check.
#[test]
fn a_lawful_refusal_is_conceded_or_complied_with() {
    let way = || Situation::on_the_way().when("replied_on", "2026-10-05", "2026-10-05", None);
    let given = |class| way().choices("refusals", &[class]);
    let table = [
        (given("never-recorded"), Stance::Concede),
        (
            given("never-recorded").without(&["announced"]),
            Stance::Concede,
        ),
        (
            given("deleted").choice("deletion", "before-request"),
            Stance::Concede,
        ),
        (
            given("deleted").choice("deletion", "after-request"),
            Stance::Rebut,
        ),
        (given("deleted"), Stance::Rebut),
        (given("identity"), Stance::Comply),
        (
            given("identity").choice("identity_asked", "known-data"),
            Stance::Comply,
        ),
        (
            given("identity").choice("identity_asked", "id-copy"),
            Stance::Rebut,
        ),
        (given("not-entitled"), Stance::Rebut),
        (
            given("not-entitled").choice("behalf", "for-another"),
            Stance::Comply,
        ),
        (given("silence").on("2026-09-20"), Stance::Concede),
        (given("silence"), Stance::Rebut),
        (given("staff-privacy"), Stance::Rebut),
        (given("liability"), Stance::Rebut),
        (given("internal-policy"), Stance::Rebut),
        (given("trade-secret"), Stance::Rebut),
        (given("no-transparency"), Stance::Rebut),
        (given("not-found"), Stance::Rebut),
        (given("court-order"), Stance::Rebut),
        (given("abusive"), Stance::Rebut),
        (given("transcript-only"), Stance::Rebut),
        (given("fee"), Stance::Rebut),
        (given("other-channel"), Stance::Rebut),
        (given("conditions"), Stance::Rebut),
        (given("already-known"), Stance::Rebut),
        (given("wrong-recording"), Stance::Rebut),
    ];
    for (situation, expected) in &table {
        let class = &situation.case.choices("refusals")[0];
        assert_eq!(stance(situation), Some(*expected), "{class}");
        let british = situation.clone().british();
        assert_eq!(stance(&british), Some(*expected), "{class}, British");
        let indian = situation.clone().indian();
        assert_eq!(stance(&indian), Some(*expected), "{class}, Indian");
    }
}

/// An answer is called strong only where law that is settled carries it, and what is conceded
/// is never called more than weak.
#[test]
fn an_answer_is_as_strong_as_its_law() {
    for refusals in book().refusals.values() {
        for refusal in refusals.values() {
            for answer in &refusal.answers {
                let class = &refusal.class;
                let rules: Vec<_> = answer.law.iter().map(|id| &book().rules[id]).collect();
                let settled = rules.iter().any(|rule| rule.holds == Holds::Settled);
                let against = rules.iter().all(|rule| rule.holds == Holds::Conceded);
                match answer.stance {
                    Stance::Rebut => {
                        assert!(!against, "{class} is rebutted with nothing");
                        assert!(settled || answer.strength != Strength::Strong, "{class}");
                    }
                    Stance::Concede => assert_eq!(answer.strength, Strength::Weak, "{class}"),
                    Stance::Comply => assert_ne!(answer.strength, Strength::Strong, "{class}"),
                }
            }
        }
    }
}

/// A rebuttal has the words of an answer exactly where the answer rebuts.
#[test]
fn only_what_is_rebutted_is_answered_in_the_letter() {
    for locale in crate::languages() {
        for (regime, refusals) in &book().refusals {
            for refusal in refusals.values() {
                for answer in &refusal.answers {
                    let message = answer_message(
                        "rebuttal",
                        regime.as_str(),
                        refusal.class.as_str(),
                        answer.id.as_deref(),
                    );
                    let rebuts = answer.stance == Stance::Rebut;
                    assert_eq!(locale.has(&message, None), rebuts, "{message}");
                    assert_eq!(
                        locale.has(&message, Some("reason")),
                        rebuts,
                        "{message}.reason"
                    );
                }
            }
        }
    }
}

/// A conceded or complied-with reason alone leaves no answer in the letter, and none of the
/// company's words.
#[test]
fn a_conceded_reason_is_not_argued_with() {
    let way = || {
        Situation::on_the_way().text("reply", "Das ist so.").when(
            "replied_on",
            "2026-10-05",
            "2026-10-05",
            None,
        )
    };
    let conceded = [
        way().choices("refusals", &["never-recorded"]),
        way()
            .choices("refusals", &["deleted"])
            .choice("deletion", "before-request"),
        way().choices("refusals", &["identity"]),
    ];
    for situation in conceded {
        let class = situation.case.choices("refusals")[0].clone();
        let situation = situation.quotes(&[(&class, &["Das ist so."])]);
        for (tag, heading) in [
            ("en", "What has stood in the way"),
            ("de", "Was bisher entgegenstand"),
            ("hi", "अब तक क्या अड़चन रही"),
        ] {
            let text = write(&situation, "rebuttal", tag).text();
            assert!(!text.contains("Das ist so."), "{class}: {text}");
            assert!(!text.contains(heading), "{class}: {text}");
        }
    }
}

/// The quotation marks of a letter hold what the company or the person said, and nothing else.
#[test]
fn what_was_not_pasted_is_not_in_quotation_marks() {
    for written in letters() {
        if written.plan.kind.as_str() != "rebuttal"
            || written.situation.case.value("quotes").is_some()
        {
            continue;
        }
        let text = written.letter.text();
        // "ich" und "mein" stand in marks where somebody writes for another.
        if written.situation.case.choice("behalf") == Some("for-another") {
            continue;
        }
        assert!(
            !text.contains(['“', '”', '„', '"', '«', '»']),
            "{}: {text}",
            written.about()
        );
    }
}

#[test]
fn what_was_pasted_is_quoted_exactly() {
    let marks = [("en", '“', '”'), ("de", '„', '“'), ("hi", '“', '”')];
    for (_, situation) in situations() {
        let Some(rebutted) = REBUTTED
            .iter()
            .find(|rebutted| situation.name == format!("{}-quoted", rebutted.name))
        else {
            continue;
        };
        for (tag, open, close) in marks {
            let text = write(&situation, "rebuttal", tag).text();
            let quoted = format!("{open}{}{close}", rebutted.quote);
            assert_eq!(
                text.matches(&quoted).count(),
                1,
                "{}: {text}",
                situation.name
            );
        }
    }
}

#[test]
fn what_was_left_out_between_two_sentences_is_marked() {
    let reply = "A sagt nein. B ist intern.\nC steht dazwischen. D auch.";
    let made = |words: &[&str]| {
        let situation = Situation::on_the_way()
            .choices("refusals", &["liability"])
            .text("reply", reply)
            .quotes(&[("liability", words)]);
        write(&situation, "rebuttal", "en").text()
    };
    assert!(made(&["A sagt nein.", "B ist intern."]).contains("“A sagt nein. B ist intern.”"));
    assert!(made(&["A sagt nein.", "D auch."]).contains("“A sagt nein. … D auch.”"));
    // Nothing chosen for the reason: the letter puts it in its own words.
    assert!(!made(&[]).contains('“'));
}

/// The reply is quoted for the reason it was chosen for and for no other.
#[test]
fn several_reasons_are_numbered_each_with_its_words() {
    let situation = situations()
        .into_iter()
        .map(|(_, situation)| situation)
        .find(|situation| situation.name == "several")
        .expect("a situation of several reasons");
    let text = write(&situation, "rebuttal", "de").text();
    let heads: Vec<_> = text
        .lines()
        .filter(|line| {
            ["1. Sie", "2. Sie", "3. Sie"]
                .iter()
                .any(|head| line.starts_with(head))
        })
        .collect();
    assert_eq!(
        heads,
        [
            "1. Sie schreiben: „Zum Schutz unserer Mitarbeitenden geben wir keine Aufnahmen heraus. … Außerdem sind sie intern.“",
            "2. Sie teilen mit, die Aufnahme sei nur für interne Zwecke bestimmt.",
            "3. Sie schreiben: „Gerne senden wir Ihnen eine Abschrift.“",
        ]
    );
}
