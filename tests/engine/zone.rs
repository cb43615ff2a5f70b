//! The clock of the person: by the country in which they live.

use chrono::Timelike as _;
use chrono_tz::Tz;

use crate::hand::{Hand, LANGUAGES};

/// Chat languages tell of a country; the person tells of another one.
#[test]
fn the_clock_follows_the_country_that_the_person_names() {
    let mut hand = Hand::begun("en");
    assert_eq!(hand.session.zone, "Europe/Berlin", "guessed");
    hand.press("other-country");
    hand.press("GB");
    assert_eq!(hand.session.zone, "Europe/London");
    hand.say("/back");
    assert_eq!(hand.session.zone, "Europe/Berlin", "taken back with it");
    hand.press("GB");
    hand.say("/alarm 2026-12-03");
    let (at, _) = hand.session.wake().expect("an alarm is set");
    assert_eq!(at.with_timezone(&Tz::Europe__London).hour(), 10);
    assert_eq!(at.with_timezone(&Tz::Europe__Berlin).hour(), 11);
}

/// Whoever lives elsewhere says so, and what their country would say counts no more.
#[test]
fn the_person_names_another_clock() {
    for locale in LANGUAGES {
        let mut hand = Hand::at(locale, "wait/response");
        hand.say("/alarm 2026-12-03");
        hand.say("/alarm");
        hand.press("zone");
        assert_eq!(hand.said(), ["engine-zone"], "{locale}");
        hand.say("Nowhere at all");
        assert_eq!(hand.said(), ["engine-zone-not-understood"], "{locale}");
        hand.say("Lisbon");
        assert_eq!(hand.said()[0], "engine-zone-set", "{locale}");
        assert_eq!(hand.session.zone, "Europe/Lisbon");
        let (at, _) = hand.session.wake().expect("an alarm is set");
        assert_eq!(
            at.with_timezone(&Tz::Europe__Lisbon).hour(),
            10,
            "it moves along"
        );
        hand.say("/help");
        assert_eq!(
            hand.session.zone, "Europe/Lisbon",
            "the country is another still"
        );
        hand.say("/alarm");
        hand.press("zone");
        hand.say("UTC+5:30");
        let offset = hand
            .now
            .with_timezone(&hand.session.zone.parse::<Tz>().unwrap());
        assert_eq!(offset.format("%:z").to_string(), "+05:30");
        hand.say("/alarm");
        hand.press("zone");
        hand.press("leave");
        assert_eq!(hand.stands(), "wait/response");
    }
}

/// Where no country told a clock, whoever sets an alarm is asked for one.
#[test]
fn whose_clock_nobody_knows_is_asked_with_the_first_alarm() {
    let mut hand = Hand::begun("en");
    hand.press("other-country");
    hand.session.zone = "UTC".to_owned();
    hand.say("/alarm 2026-12-03");
    assert_eq!(hand.said(), ["engine-alarm-set", "engine-zone"]);
    hand.say("New York");
    let (at, _) = hand.session.wake().expect("an alarm is set");
    assert_eq!(at.with_timezone(&Tz::America__New_York).hour(), 10);
    hand.say("/alarm 2026-12-04");
    assert_ne!(hand.said()[1], "engine-zone", "once");
}

#[test]
fn a_country_that_the_book_does_not_serve_tells_nothing_of_the_clock() {
    let mut hand = Hand::begun("en");
    hand.press("other-country");
    hand.say("France");
    assert_eq!(hand.session.zone, "Europe/Berlin");
}
