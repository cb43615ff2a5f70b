//! An edited message corrects the answer that it gave.

use hearback::engine::{Event, Order};

use crate::hand::{Hand, LANGUAGES};

fn write(hand: &mut Hand, order: i64, text: &str) {
    hand.play(&Event::typed(text).at(Order(order)));
}

fn edit(hand: &mut Hand, order: i64, text: &str) {
    let (order, text) = (Order(order), text.to_owned());
    hand.play(&Event::Edit { order, text });
}

fn slots(hand: &Hand) -> String {
    serde_json::to_string(&hand.case().slots).unwrap()
}

/// A chat whose day of the call and company were written.
fn written(locale: &str) -> Hand {
    let mut hand = Hand::at(locale, "request/call-day");
    write(&mut hand, 1, "5.11.2026");
    write(&mut hand, 2, "Example Telecom");
    hand
}

#[test]
fn an_edit_changes_the_answer_and_the_question_stays_open() {
    for locale in LANGUAGES {
        let mut hand = written(locale);
        edit(&mut hand, 1, "6.11.2026");
        assert_eq!(hand.said(), ["engine-corrected", "request-number"]);
        assert!(slots(&hand).contains("2026-11-06"), "{locale}");
        let after = slots(&hand);
        edit(&mut hand, 1, "6.11.2026");
        assert_eq!(hand.said(), ["engine-edit-same", "request-number"]);
        assert_eq!(slots(&hand), after, "{locale}: twice changes nothing");
        hand.say("/back");
        assert!(slots(&hand).contains("2026-11-05"), "{locale}");
        assert_eq!(hand.stands(), "request/number");
    }
}

#[test]
fn an_edit_that_is_no_answer_or_of_no_answer_changes_nothing() {
    let mut hand = written("en");
    let before = slots(&hand);
    for (order, text, says) in [
        (1, "31.2.2026", "engine-edit-refused"),
        (2, &"x".repeat(500), "engine-edit-refused"),
        (77, "Other Example GmbH", "engine-edit-unknown"),
        (-3, "Other Example GmbH", "engine-edit-unknown"),
    ] {
        edit(&mut hand, order, text);
        assert_eq!(hand.said(), [says, "request-number"]);
        assert_eq!(slots(&hand), before);
    }
    // The answer was taken back: the message gives none any more.
    hand.say("/back");
    edit(&mut hand, 2, "Other Example GmbH");
    assert_eq!(hand.said(), ["engine-edit-unknown", "request-company"]);
    // A button gave it anew.
    hand.reach("request/name");
    write(&mut hand, 4, "Robin Example");
    hand.reach("request/check");
    hand.press("change-name");
    hand.press("profile-name");
    edit(&mut hand, 4, "Sascha Example");
    assert_eq!(hand.said()[0], "engine-edit-unknown");
}

#[test]
fn a_refused_text_is_taken_once_it_is_edited() {
    let mut hand = Hand::at("en", "request/call-day");
    write(&mut hand, 1, "31.2.2026");
    assert_eq!(hand.stands(), "request/call-day");
    edit(&mut hand, 1, "5.11.2026");
    assert_eq!(hand.said(), ["request-company"]);
    edit(&mut hand, 1, "6.11.2026");
    assert_eq!(hand.said(), ["engine-corrected", "request-company"]);
}

#[test]
fn a_piece_is_edited_while_it_is_held_and_after() {
    let mut hand = Hand::at("en", "wait/response");
    hand.press("refused");
    hand.press("internal-policy");
    hand.press("done");
    hand.reach("refused/paste");
    let first = |words: &str| format!("{words} {}", "It is internal. ".repeat(140).trim_end());
    write(&mut hand, 1, &first("Dear sir."));
    edit(&mut hand, 1, &first("Dear Kim."));
    assert_eq!(hand.outgoing, [], "still held");
    write(&mut hand, 2, "Bye.");
    assert!(slots(&hand).contains("Dear Kim."));
    assert!(slots(&hand).contains("Bye."));
    edit(&mut hand, 2, "Yours.");
    assert!(slots(&hand).contains("Dear Kim.") && slots(&hand).contains("Yours."));
    assert!(!slots(&hand).contains("Bye."));
    // Once something else was said, a piece says nothing about the whole.
    hand.say("/help");
    let before = slots(&hand);
    edit(&mut hand, 2, "Good bye.");
    assert_eq!(hand.said()[0], "engine-edit-unknown");
    assert_eq!(slots(&hand), before);
}

#[test]
fn a_letter_that_has_not_gone_out_is_written_anew() {
    for locale in LANGUAGES {
        let mut hand = written(locale);
        hand.reach("mail/sent");
        edit(&mut hand, 2, "Other Example GmbH");
        // Erasure may be near, so that there are two.
        let letters = hand.letters();
        assert_eq!(letters.len(), 2, "{locale}");
        for (kind, letter) in letters {
            assert!(letter.contains("Other Example GmbH"), "{locale}: {kind}");
            assert!(!letter.contains("Example Telecom"), "{locale}: {kind}");
        }
        assert_eq!(hand.said().last(), Some(&"mail-sent"));
        let requests = hand.case().letters.iter();
        let requests = requests.filter(|letter| letter.kind.as_str() == "access-request");
        assert_eq!(requests.count(), 1, "{locale}: the draft gave way");
        // Taken back, the letter says what it said before.
        hand.say("/back");
        assert_eq!(hand.stands(), "mail/sent", "{locale}");
        let letters = hand.letters();
        assert_eq!(letters.len(), 2, "{locale}");
        for (kind, letter) in letters {
            assert!(letter.contains("Example Telecom"), "{locale}: {kind}");
        }
    }
}

#[test]
fn what_is_out_stays_and_its_deadline_too() {
    for locale in LANGUAGES {
        let mut hand = written(locale);
        hand.reach("wait/response");
        let alarm = hand.session.next_alarm();
        edit(&mut hand, 2, "Other Example GmbH");
        let said = ["engine-corrected", "block-deadline", "wait-response"];
        assert_eq!(hand.said(), said, "{locale}");
        assert!(hand.letters().is_empty());
        assert_eq!(hand.session.next_alarm(), alarm);
        assert!(slots(&hand).contains("Other Example GmbH"));
    }
}

#[test]
fn what_depends_on_a_corrected_answer_is_asked_again() {
    for (locale, another, own) in [
        ("en", "For somebody else", "For myself"),
        ("de", "Für jemand anderen", "Für mich selbst"),
        ("hi", "किसी और के लिए", "अपने लिए"),
    ] {
        let mut hand = Hand::at(locale, "request/check");
        hand.press("change-behalf");
        let labels = hand.labels();
        assert!(labels.contains(&own.to_owned()), "{labels:?}");
        assert!(labels.contains(&another.to_owned()), "{labels:?}");
        write(&mut hand, 30, own);
        assert_eq!(hand.stands(), "request/check");
        edit(&mut hand, 30, another);
        assert_eq!(hand.stands(), "request/behalf-name", "{:?}", hand.said());
        hand.say("Toni Example");
        assert_eq!(hand.stands(), "request/check");
        edit(&mut hand, 30, own);
        assert!(!hand.case().slots.contains_key("behalf_name"));
        assert_eq!(hand.stands(), "request/check");
    }
}

#[test]
fn answers_of_other_cases_are_corrected_where_they_belong() {
    let mut hand = written("en");
    hand.play(&Event::Press("case.new".into()));
    hand.reach("request/company");
    let open = hand.session.open;
    edit(&mut hand, 2, "Other Example GmbH");
    assert_eq!(hand.session.open, open);
    assert_eq!(hand.stands(), "request/company");
    let said = [
        "engine-opened",
        "engine-corrected",
        "engine-opened",
        "request-company",
    ];
    assert_eq!(hand.said(), said);
    let first = serde_json::to_string(&hand.session.cases[0].slots).unwrap();
    assert!(first.contains("Other Example GmbH"));
}

#[test]
fn a_closed_case_and_an_answer_that_went_out_stay_as_they_are() {
    let mut hand = written("en");
    hand.reach("mail/sent");
    hand.press("by-email");
    write(&mut hand, 9, "yesterday");
    edit(&mut hand, 9, "today");
    assert_eq!(hand.said()[0], "engine-edit-gone");
    hand.press("stop");
    hand.press("given-up");
    edit(&mut hand, 2, "Other Example GmbH");
    assert_eq!(hand.said()[0], "engine-edit-closed");
}

#[test]
fn only_the_latest_answers_are_remembered_and_a_session_stays_small() {
    let mut hand = written("en");
    for order in 3..40 {
        write(&mut hand, 1_000_000_000 + order, "K-4711-22");
        hand.say("/back");
    }
    hand.reach("mail/sent");
    assert!(hand.case().given.len() <= 8);
    let stored = serde_json::to_string(&hand.session).unwrap();
    // A day names its missing hour.
    let stored = stored.replace("\"t\":null", "");
    for empty in [":null", ":[]", ":{}", ":false"] {
        assert!(!stored.contains(empty), "{stored}");
    }
    assert!(stored.len() < 3000, "{} bytes: {stored}", stored.len());
}
