//! Several cases in one chat: each has its own place, its own alarms and its own end.

use hearback::engine::{CaseId, Event, Outgoing, session::Value};

use crate::hand::{Hand, LANGUAGES, ids};

const FIRST: CaseId = CaseId(1);
const SECOND: CaseId = CaseId(2);

/// A first case that waits for its answer, and a second one in the middle of its questions.
fn two(locale: &str) -> Hand {
    let mut hand = Hand::at(locale, "wait/response");
    hand.play(&Event::Press("case.new".into()));
    hand.reach("request/company");
    hand
}

fn place(hand: &Hand, id: CaseId) -> String {
    let at = hand.session.case(id).unwrap().at.last().unwrap();
    format!("{}/{}", at.flow, at.step)
}

#[test]
fn each_case_has_a_place_of_its_own() {
    for locale in LANGUAGES {
        let mut hand = two(locale);
        assert_eq!(hand.session.open, Some(SECOND));
        hand.play(&Event::Press("case.1".into()));
        assert_eq!(
            (hand.session.open, hand.stands()),
            (Some(FIRST), "wait/response".into())
        );
        hand.play(&Event::Press("case.2".into()));
        assert_eq!(hand.stands(), "request/company");
        hand.say("Second Example GmbH");
        let company = |id| {
            let case = hand.session.case(id).unwrap();
            case.slots.contains_key("company").to_string()
        };
        assert_eq!(company(FIRST), company(SECOND));
        assert_ne!(
            hand.session.case(FIRST).unwrap().slots.get("company"),
            hand.session.case(SECOND).unwrap().slots.get("company")
        );
        hand.say("/cases");
        let buttons = hand.buttons();
        assert!(buttons.contains(&"case.1".into()) && buttons.contains(&"case.2".into()));
        let Some(Outgoing::Text { text, .. }) = hand.outgoing.last() else {
            panic!("the cases are listed");
        };
        assert!(
            text.contains("Example Telecom") && text.contains("Second Example GmbH"),
            "{text}"
        );
    }
}

#[test]
fn what_is_true_of_the_person_is_not_asked_again() {
    let mut hand = two("en");
    hand.reach("request/check");
    let (one, two) = (hand.session.case(FIRST).unwrap(), hand.case());
    assert_eq!(one.slots.get("name"), two.slots.get("name"));
    assert_eq!(one.slots.get("country"), two.slots.get("country"));
}

#[test]
fn two_taps_on_new_case_begin_one_and_there_is_a_bound() {
    for locale in LANGUAGES {
        let mut hand = Hand::at(locale, "request/company");
        let new = Event::Press("case.new".into());
        for _ in 0..2 {
            hand.play(&new);
            hand.later("1 minute");
        }
        assert_eq!(hand.session.cases.len(), 2, "{locale}");
        for _ in 2..25 {
            hand.reach("request/call-day");
            hand.play(&new);
        }
        assert_eq!(hand.session.cases.len(), 20, "{locale}");
        assert_eq!(
            hand.said(),
            ["engine-cases-full", "engine-cases"],
            "{locale}"
        );
        assert_eq!(hand.buttons().len(), 21, "{locale}");
    }
}

#[test]
fn erasing_is_asked_again_where_an_old_button_says_so() {
    for locale in LANGUAGES {
        let mut hand = Hand::at(locale, "request/company");
        hand.say("/delete");
        let old = Event::Press(hand.option("yes").unwrap());
        hand.say("/help");
        hand.play(&old);
        assert_eq!(
            hand.said(),
            ["engine-delete-stale", "engine-delete"],
            "{locale}"
        );
        assert_eq!(hand.session.cases.len(), 1);
        hand.press("yes");
        assert_eq!(hand.said(), ["engine-deleted"], "{locale}");
    }
}

/// It goes into letters, so it is one as if it had been typed.
#[test]
fn the_name_of_a_profile_is_offered_where_it_is_one() {
    let offered = |name: &str| {
        let mut hand = Hand::at("en", "request/name");
        hand.session.profile.name = Some(name.into());
        hand.say("/help");
        let offered = hand.option("profile-name").is_some();
        if offered {
            hand.press("profile-name");
        }
        let name = hand.case().value("name");
        match name {
            Some(Value::Text(name)) => Some(name.clone()),
            _ => None,
        }
    };
    assert_eq!(offered("🦄 Kim 💕 | t.me/scam"), None);
    assert_eq!(offered("\u{202e}\n"), None);
    assert_eq!(
        offered("Kim\u{202e}\nExample").as_deref(),
        Some("Kim Example")
    );
}

#[test]
fn words_over_a_reminder_are_not_dropped_in_silence() {
    for locale in LANGUAGES {
        let mut hand = Hand::at(locale, "wait/response");
        hand.later("5 weeks");
        hand.say("They have answered: no.");
        assert_eq!(hand.said()[0], "engine-returned-message", "{locale}");
        assert_eq!(hand.stands(), "overdue/start", "{locale}");
    }
}

#[test]
fn an_alarm_of_one_case_leaves_the_open_question_of_the_other() {
    for locale in LANGUAGES {
        let mut hand = two(locale);
        let question = hand.option("unknown");
        let rung = hand.later("2 months");
        assert_eq!(
            ids(&rung),
            ["engine-alarm"; 2],
            "{locale}: it says that there is something, and a week later once more"
        );
        assert_eq!(
            (hand.session.open, hand.stands()),
            (Some(SECOND), "request/company".into())
        );
        // Nothing of the case shows on the lock screen.
        let Some(Outgoing::Text { text, .. }) = rung.first() else {
            panic!()
        };
        assert!(!text.contains("Telecom"), "{text}");
        assert_eq!(question, None, "the company is typed");
        hand.say("Second Example GmbH");
        assert_eq!(
            hand.stands(),
            "request/number",
            "{locale}: the answer is taken where it was asked"
        );
        assert_eq!(place(&hand, FIRST), "overdue/start");
        hand.play(&Event::Press("case.1".into()));
        assert_eq!(hand.session.open, Some(FIRST));
        assert!(
            hand.said().contains(&"overdue-start"),
            "{locale}: {:?}",
            hand.said()
        );
    }
}

#[test]
fn alarms_of_ones_own_ring_for_their_case_on_their_day() {
    for locale in LANGUAGES {
        let mut hand = Hand::at(locale, "wait/response");
        let step = hand.session.next_alarm();
        hand.say("/alarm 2026-12-03");
        assert!(hand.said().contains(&"engine-alarm-set"));
        let own = hand.session.next_alarm();
        assert!(own < step, "the earliest comes first");
        hand.say("/alarm");
        hand.press("new");
        assert!(hand.said().contains(&"engine-alarm-when"));
        hand.say("2026-11-02");
        assert!(
            hand.said().contains(&"engine-alarm-not-understood"),
            "a day that is past"
        );
        hand.say("2026-12-05");
        assert!(hand.said().contains(&"engine-alarm-set"));
        assert_eq!(hand.stands(), "wait/response");
        assert_eq!(
            ids(&hand.later("2 weeks")),
            ["engine-alarm", "engine-alarm"]
        );
        assert_eq!(hand.session.next_alarm(), step, "the month still runs");
    }
}

#[test]
fn a_closed_case_is_silent_and_can_be_opened_again() {
    for locale in LANGUAGES {
        let mut hand = Hand::at(locale, "wait/response");
        hand.say("/alarm 2026-12-03");
        let slots = hand.case().slots.clone();
        hand.press("stop");
        hand.press("settled");
        assert_eq!(hand.session.open, None);
        assert_eq!(hand.session.next_alarm(), None);
        assert!(hand.later("14 months").is_empty());
        let closed = hand.session.case(FIRST).unwrap();
        assert_eq!(closed.closed.as_ref().unwrap().outcome, "settled");
        hand.say("/cases");
        hand.press("reopen.1");
        assert_eq!(hand.session.open, Some(FIRST));
        let case = hand.case();
        assert!(case.closed.is_none());
        assert_eq!(case.slots, slots, "{locale}: all answers are kept");
        assert!(!hand.buttons().is_empty(), "{locale}: a way on is offered");
        assert!(
            hand.session.next_alarm().is_some(),
            "{locale}: the month had not been forgotten"
        );
    }
}

#[test]
fn a_letter_is_shown_again_as_it_went_out() {
    let mut hand = Hand::at("en", "wait/response");
    hand.play(&Event::Press("letter.1.1".into()));
    assert!(matches!(
        hand.outgoing.first(),
        Some(Outgoing::Again {
            case: FIRST,
            letter: 1
        })
    ));
    assert_eq!(
        hand.stands(),
        "wait/response",
        "the open question comes back"
    );
    hand.play(&Event::Press("letter.1.77".into()));
    assert_eq!(hand.said().first(), Some(&"engine-stale"));
}

#[test]
fn after_delete_nothing_is_left_and_anything_begins_anew() {
    for locale in LANGUAGES {
        let mut hand = two(locale);
        hand.say("/delete");
        hand.press("no");
        assert_eq!(hand.session.cases.len(), 2, "nothing is erased");
        assert_eq!(hand.stands(), "request/company");
        hand.say("/delete");
        hand.say("yes");
        assert_eq!(
            hand.session.cases.len(),
            2,
            "{locale}: only the button erases"
        );
        hand.say("/delete");
        hand.press("yes");
        assert!(hand.session.cases.is_empty());
        assert_eq!(hand.session.next_alarm(), None);
        hand.say("/start");
        assert!(hand.said().contains(&"engine-welcome"));
    }
}
