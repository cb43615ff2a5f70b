//! What people do twice and mean once.

use hearback::engine::{Command, Event, Order, Other, With, Written};

use crate::hand::{Hand, LANGUAGES};

const ALBUM: Other = Other::Album(135);

#[test]
fn a_second_tap_says_nothing_and_a_later_one_does() {
    for locale in LANGUAGES {
        let mut hand = Hand::begun(locale);
        let tap = Event::Press(hand.option("correct").unwrap());
        hand.play(&tap);
        let stands = hand.stands();
        for _ in 0..2 {
            hand.play(&tap);
            assert_eq!(hand.said(), [""; 0], "{locale}");
            assert_eq!(hand.stands(), stands);
        }
        hand.later("6 seconds");
        hand.play(&tap);
        assert_eq!(hand.said()[0], "engine-stale", "{locale}");
    }
}

#[test]
fn a_second_tap_is_the_next_thing_that_is_done() {
    let mut hand = Hand::begun("en");
    let tap = Event::Press(hand.option("correct").unwrap());
    hand.play(&tap);
    hand.say("/help");
    hand.play(&tap);
    assert_eq!(hand.said()[0], "engine-stale");
}

#[test]
fn the_buttons_of_the_open_question_stay_good_and_no_others() {
    let mut hand = Hand::at("en", "request/company");
    let others = [
        Event::typed("/help"),
        Event::typed("/alarm 2026-12-05"),
        Event::Other(Other::Unknown),
        Event::UnknownCommand,
        Event::Edit {
            order: Order(3),
            text: "hello".into(),
        },
    ];
    let company = "Netz Example GmbH";
    hand.say(company);
    let old = hand.option("unknown").unwrap();
    for other in others {
        let mut hand = hand.clone();
        hand.play(&other);
        hand.play(&Event::Press(old.clone()));
        assert_eq!(hand.said(), ["request-name"], "{other:?}");
    }
    // Asked anew for another reason it is another question.
    hand.say("/back");
    hand.say(company);
    hand.play(&Event::Press(old));
    assert_eq!(hand.said()[0], "engine-stale");
}

#[test]
fn a_return_that_says_start_as_well_is_greeted_once() {
    let start = Event::Command(Command::Start, String::new());
    let mut hand = Hand::at("en", "wait/response");
    hand.play(&Event::Returned(With::Nothing));
    assert_eq!(hand.said()[0], "engine-returned");
    let mut late = hand.clone();
    hand.play(&start);
    assert_eq!(hand.said(), [""; 0]);
    late.later("2 minutes");
    late.play(&start);
    assert_eq!(late.said()[0], "engine-back-again");
}

#[test]
fn an_album_is_answered_once() {
    let mut hand = Hand::at("en", "request/company");
    hand.play(&Event::Other(ALBUM));
    assert_eq!(hand.said(), ["engine-not-text", "request-company"]);
    hand.play(&Event::Other(ALBUM));
    assert_eq!(hand.said(), [""; 0]);
    hand.play(&Event::Other(Other::Album(136)));
    assert_eq!(hand.said()[0], "engine-not-text");
}

#[test]
fn words_below_a_picture_are_the_answer() {
    for locale in LANGUAGES {
        let mut hand = Hand::at(locale, "request/company");
        let below = |text: &str| {
            Event::Text(Written {
                below: Some(ALBUM),
                ..text.into()
            })
        };
        hand.play(&below("Netz Example GmbH").at(Order(4)));
        assert_eq!(
            hand.said(),
            ["engine-caption", "request-number"],
            "{locale}"
        );
        hand.play(&Event::Other(ALBUM));
        assert_eq!(hand.said(), [""; 0], "{locale}");
        // The pictures were spoken of.
        hand.play(&below("K-4711-22").at(Order(6)));
        assert_eq!(hand.said(), ["request-name"], "{locale}");
    }
}
