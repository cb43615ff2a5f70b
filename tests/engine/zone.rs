//! The clock of the person: by the country in which they live.

use chrono::Timelike as _;
use chrono_tz::Tz;

use crate::hand::Hand;

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

#[test]
fn a_country_that_the_book_does_not_serve_tells_nothing_of_the_clock() {
    let mut hand = Hand::begun("en");
    hand.press("other-country");
    hand.say("France");
    assert_eq!(hand.session.zone, "Europe/Berlin");
}
