//! Texts that arrive in another order than they were written in, or in pieces.

use hearback::engine::{Brought, Event, Order, Outgoing, With, event::Other, session::Answer};
use proptest::prelude::*;

use crate::hand::{Hand, LANGUAGES};

/// What a person types in one go, from the day of the call to their name.
const TYPED: [&str; 4] = ["5.11.2026", "Example Telecom", "K-4711-22", "Robin Example"];

fn write(hand: &mut Hand, order: i64, text: &str) {
    hand.play(&Event::typed(text).at(Order(order)));
}

fn state(hand: &Hand) -> (String, String) {
    let slots = serde_json::to_string(&hand.case().slots).unwrap();
    (hand.stands(), slots)
}

/// Where the reply of the company is asked for.
fn at_paste(locale: &str) -> Hand {
    let mut hand = Hand::at(locale, "wait/response");
    hand.press("refused");
    hand.press("internal-policy");
    hand.press("done");
    hand.reach("refused/paste");
    hand
}

/// A reply, and the three pieces in which it arrives.
fn reply() -> (String, Vec<String>) {
    let line = |words: &str, count: usize| words.repeat(count).trim_end().to_owned();
    let pieces = vec![
        line("We keep calls for training only.\n", 70),
        line("They stay in the house. ", 110),
        "Yours, the team of Example Telecom".to_owned(),
    ];
    let whole = format!("{}\n{} {}", pieces[0], pieces[1], pieces[2]);
    (whole, pieces)
}

const ORDERS: [[usize; 3]; 6] = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn texts_in_any_order_give_what_was_written(
        locale in prop::sample::select(LANGUAGES.to_vec()),
        order in Just(vec![0, 1, 2, 3]).prop_shuffle(),
        first in -5_i64..1_000_000,
    ) {
        let begun = Hand::at(locale, "request/call-day");
        let mut written = begun.clone();
        for text in TYPED {
            written.say(text);
        }
        prop_assert_eq!(written.stands(), "request/company-contact");
        let mut hand = begun;
        for at in order {
            let place = first + i64::try_from(at).unwrap();
            write(&mut hand, place, TYPED[at]);
        }
        prop_assert_eq!(state(&hand), state(&written));
        // Each can be taken back by itself.
        for _ in TYPED {
            hand.say("/back");
        }
        prop_assert_eq!(hand.stands(), "request/call-day");
    }
}

#[test]
fn a_late_text_is_sorted_in_and_the_person_told_once() {
    let mut hand = Hand::at("en", "request/call-day");
    write(&mut hand, 11, "5 November");
    write(&mut hand, 13, "K-4711-22");
    assert_eq!(hand.stands(), "request/number", "taken for the company");
    write(&mut hand, 12, "Example Telecom");
    // The one question that is open, and not the one that was answered by the next text.
    assert_eq!(hand.said(), ["engine-sorted", "request-name"]);
    let slots = serde_json::to_string(&hand.case().slots).unwrap();
    assert!(
        slots.contains("Example Telecom") && slots.contains("K-4711-22"),
        "{slots}"
    );
}

/// A name that is in the directory is not taken before one of the companies is chosen.
#[test]
fn a_late_name_that_is_looked_up_is_asked_about_and_what_followed_is_asked_again() {
    for locale in LANGUAGES {
        let mut hand = Hand::at(locale, "request/company");
        write(&mut hand, 13, "K-4711-22");
        assert_eq!(
            hand.stands(),
            "request/number",
            "{locale}: taken for the company"
        );
        write(&mut hand, 12, "teleekom");
        let said = ["engine-sorted", "engine-lookup-none", "engine-lookup"];
        assert_eq!(hand.said(), said, "{locale}");
        assert!(!hand.case().slots.contains_key("company"), "{locale}");
        hand.press("found-0");
        hand.press("ok");
        assert_eq!(hand.stands(), "request/number", "{locale}");
    }
}

#[test]
fn a_late_text_is_told_what_stays() {
    let mut hand = Hand::at("en", "request/number");
    write(&mut hand, 13, "K-4711-22");
    hand.say("/alarm 2026-12-05");
    hand.say("/back");
    write(&mut hand, 15, "K-4711-22");
    write(&mut hand, 14, "x".repeat(300).as_str());
    assert_eq!(hand.said()[0], "engine-late");
    let Some(Outgoing::Text { text, .. }) = hand.outgoing.first() else {
        panic!("it says so")
    };
    assert!(text.contains("K-4711-22"), "{text}");
}

#[test]
fn what_is_no_text_between_two_texts_settles_the_first() {
    let mut hand = Hand::at("en", "request/call-day");
    write(&mut hand, 13, "5 November");
    hand.play(&Event::Other(Other::Voice));
    write(&mut hand, 12, "Example Telecom");
    assert_eq!(hand.said(), ["request-number"], "taken as it came");
}

#[test]
fn a_text_is_late_for_a_minute() {
    let mut hand = Hand::at("en", "request/company");
    write(&mut hand, 13, "K-4711-22");
    hand.later("1 minute");
    let mut late = hand.clone();
    write(&mut late, 12, "Example Telecom");
    assert_eq!(late.said(), ["engine-sorted", "request-name"]);
    hand.later("1 second");
    write(&mut hand, 12, "4711");
    assert_eq!(hand.said(), ["request-name"], "taken as it came");
}

#[test]
fn a_late_text_that_fits_nowhere_changes_nothing_and_is_spoken_of() {
    // Nothing can be typed at the first question but what stands on its buttons.
    let mut hand = Hand::at("en", "start/place");
    write(&mut hand, 13, "Yes, that’s right");
    let before = state(&hand);
    write(&mut hand, 12, "hello");
    assert_eq!(hand.said()[0], "engine-late");
    assert_eq!(state(&hand), before);

    // An alarm of the person's own is not taken back.
    let mut hand = Hand::at("en", "request/company");
    hand.say("/alarm");
    write(&mut hand, 13, "tomorrow");
    let (before, alarm) = (state(&hand), hand.session.next_alarm());
    assert!(alarm.is_some());
    write(&mut hand, 12, "Example Telecom");
    assert_eq!(hand.said(), ["engine-late", "request-company"]);
    assert_eq!((state(&hand), hand.session.next_alarm()), (before, alarm));
}

#[test]
fn pieces_in_every_order_are_one_text() {
    let (whole, pieces) = reply();
    for locale in LANGUAGES {
        let begun = at_paste(locale);
        let mut typed = begun.clone();
        typed.say(&whole);
        assert!(matches!(
            typed.case().slots.get("reply"),
            Some(Answer::Value(_))
        ));
        for order in ORDERS {
            let mut hand = begun.clone();
            for at in order {
                write(&mut hand, 100 + i64::try_from(at).unwrap(), &pieces[at]);
            }
            assert_eq!(state(&hand), state(&typed), "{locale}: {order:?}");
            assert_eq!(hand.said().last(), typed.said().last(), "{order:?}");
        }
    }
}

#[test]
fn a_piece_waits_for_two_seconds_and_says_nothing() {
    let (_, pieces) = reply();
    let begun = at_paste("en");
    let mut hand = begun.clone();
    write(&mut hand, 100, &pieces[0]);
    assert_eq!(hand.outgoing, []);
    assert_eq!(state(&hand), state(&begun));
    let (at, event) = hand.session.wake().unwrap();
    assert_eq!((at - hand.now).num_milliseconds(), 2000);
    assert_eq!(event, Event::Waited);
    // Too early, nothing happens; a further piece lengthens the wait.
    hand.play(&Event::Waited);
    assert_eq!(hand.outgoing, []);
    hand.later("1 second");
    write(&mut hand, 101, &pieces[1]);
    assert_eq!(
        (hand.session.wake().unwrap().0 - hand.now).num_milliseconds(),
        2000
    );
    let rung = hand.later("2 seconds");
    assert!(matches!(rung.last(), Some(Outgoing::Text { .. })));
    let slots = serde_json::to_string(&hand.case().slots).unwrap();
    assert!(slots.contains("training only. They stay"), "{slots}");
    assert_ne!(hand.stands(), "refused/paste");
}

/// However it came; a clock that runs down keeps nothing.
#[test]
fn whatever_a_person_says_keeps_the_chat() {
    let (order, text) = (Order(100), "Example Telecom".to_owned());
    let said = [
        Event::typed("Example Telecom").at(order),
        Event::Edit { order, text },
        Event::Returned(With::Nothing),
        Event::Brought(Brought::Lost),
        Event::Other(Other::Voice),
    ];
    let clock = [Event::Alarm, Event::Waited];
    let all = said.map(|event| (event, true)).into_iter();
    for (event, keeps) in all.chain(clock.map(|event| (event, false))) {
        let mut hand = Hand::at("en", "request/company");
        let (last, told) = (hand.session.last, Some(hand.now));
        hand.session.told = told;
        hand.now += chrono::TimeDelta::hours(1);
        hand.play(&event);
        let now = (hand.session.last, hand.session.told);
        let kept = (Some(hand.now), None);
        let expected = if keeps { kept } else { (last, told) };
        assert_eq!(now, expected, "{event:?}");
    }
}

#[test]
fn what_comes_between_plays_the_held_text_first() {
    let (_, pieces) = reply();
    let begun = at_paste("en");
    let press = begun.option("unknown").unwrap();
    let events = [
        (Event::Press(press), "engine-stale"),
        (Event::Other(Other::Voice), "engine-not-text"),
        (Event::UnknownCommand, "engine-unknown-command"),
        (Event::Brought(Brought::Lost), "engine-import-refused"),
        (Event::typed("/help"), "engine-help"),
        (Event::Alarm, ""),
    ];
    for (event, says) in events {
        let mut hand = begun.clone();
        write(&mut hand, 100, &pieces[0]);
        hand.play(&event);
        let said = hand.said();
        assert!(
            says.is_empty() || said.contains(&says),
            "{event:?}: {said:?}"
        );
        assert_eq!(said.last(), Some(&"refused-quotes"), "{event:?}: {said:?}");
        assert!(hand.case().slots.contains_key("reply"), "{event:?}");
        assert!(hand.session.recent == Default::default());
    }
}

#[test]
fn an_earlier_short_text_is_taken_before_what_is_held() {
    let mut hand = Hand::at("en", "request/call-day");
    write(&mut hand, 20, &"a name without an end ".repeat(100));
    write(&mut hand, 19, "5 November");
    assert_eq!(hand.said(), ["request-company"]);
    hand.later("2 seconds");
    assert_eq!(hand.said(), ["answer-too-long", "request-company"]);
}

/// No app sends one, but a server of one's own takes any.
#[test]
fn one_text_that_is_too_long_is_begun() {
    let mut hand = at_paste("en");
    write(&mut hand, 1, &"We keep calls. ".repeat(20_000));
    assert_eq!(
        hand.said(),
        ["engine-too-much", "answer-too-long", "refused-paste"]
    );
    write(&mut hand, 2, "We keep calls for training only.");
    assert_ne!(hand.stands(), "refused/paste");
}

#[test]
fn no_text_grows_without_end() {
    let mut hand = at_paste("en");
    let piece = "x".repeat(4096);
    let mut said = Vec::new();
    for order in 0..17 {
        write(&mut hand, order, &piece);
        said.extend(hand.said().into_iter().map(str::to_owned));
    }
    assert_eq!(said[..2], ["engine-too-much", "answer-too-long"]);
    // What follows is its rest, up to a short piece.
    for order in 17..25 {
        write(&mut hand, order, &piece);
        assert_eq!(hand.outgoing, [], "{order}");
    }
    write(&mut hand, 25, "Yours, the team of Example Telecom");
    assert_eq!(hand.outgoing, []);
    let stands = hand.stands();
    write(&mut hand, 26, "We keep calls for training only.");
    assert_ne!(hand.stands(), stands, "a text of its own");
    assert!(hand.session.recent == Default::default() || hand.session.wake().is_some());
    let stored = serde_json::to_string(&hand.session).unwrap();
    assert!(stored.len() < 40_000, "{}", stored.len());
}
