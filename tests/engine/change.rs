//! Changing an answer: before a letter, after it, and after an alarm was set.

use std::collections::BTreeMap;

use hearback::{
    book::{Act, SlotId},
    engine::session::Answer,
};

use crate::hand::{BOOK, Hand, LANGUAGES};

/// Asked in a country whose companies take letters in several languages: not in Germany.
const ELSEWHERE: &str = "letter_language";

/// Slots of the review at a step, with those that are only offered.
fn reviewed(flow: &str) -> Vec<SlotId> {
    let flow = BOOK
        .flows
        .iter()
        .find(|(id, _)| id.as_str() == flow)
        .unwrap()
        .1;
    let slots = flow.steps.iter().find_map(|step| match &step.act {
        Act::Review { slots, optional } => Some(slots.iter().chain(optional).cloned().collect()),
        _ => None,
    });
    let slots: Vec<SlotId> = slots.expect("the flow has a review");
    let here = |slot: &SlotId| slot.as_str() != ELSEWHERE;
    slots.into_iter().filter(here).collect()
}

/// What is answered anew, and the words that stand in the letter for it, where it names it.
fn anew(slot: &str) -> (&'static str, &'static str) {
    match slot {
        "company" => ("Other Example GmbH", "Other Example GmbH"),
        "call_day" => ("2026-10-15", "15. Oktober 2026"),
        "customer_number" => ("K-99-88", "K-99-88"),
        "name" => ("Sascha Example", "Sascha Example"),
        "behalf_name" => ("Toni Example", "Toni Example"),
        "called_from" => ("030 901821", "901821"),
        "called_to" => ("0800 3301000", "3301000"),
        "ticket" => ("T-4711", "T-4711"),
        "agent" => ("Mika", "Mika"),
        "contact" => ("kim@example.org", "kim@example.org"),
        "company_contact" => ("privacy@example.com", "privacy@example.com"),
        "promise" => ("twenty euros off the next bill", ""),
        "claim_amount" => ("35,50 EUR", ""),
        "behalf" => ("[for-another]", ""),
        "direction" => ("[they-called]", ""),
        "region" => ("[BY]", ""),
        "sector" => ("[energy]", ""),
        "phone_used" => ("[another-phone]", ""),
        "proved_by" => ("[registered-number]", ""),
        "registered_number" => ("030 901822", "901822"),
        "second_call" => ("2026-10-20", "20. Oktober 2026"),
        "third_call" => ("2026-10-10", "10. Oktober 2026"),
        "answer_form" => ("[large-print]", ""),
        other => panic!(
            "{other} is reviewed: say here what is answered to it, and what the letter says then"
        ),
    }
}

fn answer(hand: &mut Hand, text: &str) {
    match text
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
    {
        Some(option) => hand.press(option),
        None => hand.say(text),
    }
}

/// Changes one answer and comes back to the review. What else was asked is given back.
fn change(hand: &mut Hand, slot: &str, text: &str) -> Vec<String> {
    let review = hand.stands();
    let before = hand.case().slots.clone();
    hand.press(&format!("change-{slot}"));
    assert_ne!(hand.stands(), review, "{slot} is asked");
    answer(hand, text);
    let mut asked = Vec::new();
    while hand.stands() != review {
        asked.push(hand.stands());
        assert!(asked.len() < 5, "{slot} leads to {asked:?}");
        let event = hand.preferred();
        hand.play(&event);
    }
    let after = &hand.case().slots;
    let named: BTreeMap<_, _> = before.iter().collect();
    for (name, old) in named {
        let same = after.get(name) == Some(old);
        assert!(same || name.as_str() == slot, "{slot} changed {name} too");
    }
    let taken = after.get(slot);
    assert!(
        matches!(taken, Some(Answer::Value(_))),
        "{slot} was not taken: {taken:?}"
    );
    assert_ne!(before.get(slot), taken, "{slot} is as before");
    asked
}

fn dependents(slot: &str) -> Vec<&'static str> {
    match slot {
        "behalf" => vec!["behalf-name"],
        "phone_used" => vec!["proved-by"],
        "proved_by" => vec!["registered-number"],
        "second_call" => vec!["third-call"],
        _ => Vec::new(),
    }
}

fn asks_only_dependents(slot: &str, asked: &[String]) {
    let steps: Vec<_> = asked
        .iter()
        .map(|at| at.split('/').nth(1).unwrap())
        .collect();
    assert_eq!(steps, dependents(slot), "after {slot}");
}

/// The one letter of the last turn that is the request.
fn request(hand: &Hand) -> String {
    let letters = hand.letters();
    let request = letters.iter().find(|(kind, _)| *kind == "access-request");
    request.expect("the request is written").1.to_owned()
}

/// Some are asked only where another says so: the name of another person where the case is theirs.
fn prepare(hand: &mut Hand, slot: &str) {
    let before: &[(&str, &str)] = match slot {
        "behalf_name" => &[("behalf", "[for-another]")],
        "proved_by" => &[("phone_used", "[another-phone]")],
        "registered_number" => &[
            ("phone_used", "[another-phone]"),
            ("proved_by", "[registered-number]"),
        ],
        "third_call" => &[("second_call", "2026-10-20")],
        _ => &[],
    };
    for (slot, text) in before {
        change(hand, slot, text);
    }
}

#[test]
fn before_the_letter_each_answer_can_be_changed_and_stands_in_it() {
    for locale in LANGUAGES {
        for slot in reviewed("request") {
            let slot = slot.as_str();
            let (text, words) = anew(slot);
            let mut hand = Hand::at(locale, "request/check");
            prepare(&mut hand, slot);
            let asked = change(&mut hand, slot, text);
            asks_only_dependents(slot, &asked);
            hand.press("ok");
            assert!(
                request(&hand).contains(words),
                "{locale}: {slot} is not in the letter"
            );
        }
    }
}

#[test]
fn after_the_letter_each_answer_can_be_changed_and_it_is_written_anew() {
    for locale in LANGUAGES {
        for slot in reviewed("change") {
            let slot = slot.as_str();
            let (text, words) = anew(slot);
            let mut hand = Hand::at(locale, "mail/sent");
            hand.press("change");
            prepare(&mut hand, slot);
            let asked = change(&mut hand, slot, text);
            asks_only_dependents(slot, &asked);
            hand.press("ok");
            assert!(
                request(&hand).contains(words),
                "{locale}: {slot} is not in the letter"
            );
            assert_eq!(hand.stands(), "mail/sent", "{locale}: {slot}");
            let requests = hand.case().letters.iter();
            let requests = requests.filter(|letter| letter.kind.as_str() == "access-request");
            assert_eq!(requests.count(), 1, "{locale}: the draft gave way");
        }
    }
}

#[test]
fn after_the_alarm_each_answer_can_be_changed_and_nothing_else_is_asked() {
    for locale in LANGUAGES {
        for slot in reviewed("change") {
            let slot = slot.as_str();
            let (text, _) = anew(slot);
            let mut hand = Hand::at(locale, "wait/response");
            let alarm = hand.session.next_alarm();
            assert!(alarm.is_some(), "{locale}: the month runs");
            hand.press("change");
            prepare(&mut hand, slot);
            let asked = change(&mut hand, slot, text);
            asks_only_dependents(slot, &asked);
            hand.press("ok");
            if slot == "call_day" {
                // The company looks for the call of the other day.
                assert_eq!(hand.stands(), "mail/sent", "{locale}: the day is corrected");
                hand.press("by-email");
                hand.press("today");
            } else {
                assert!(
                    hand.letters().is_empty(),
                    "{locale}: what went out is not written again"
                );
            }
            assert_eq!(hand.stands(), "wait/response", "{locale}: {slot}");
            assert_eq!(
                hand.session.next_alarm(),
                alarm,
                "{locale}: {slot} moves no deadline"
            );
        }
    }
}

/// A request that arrives so that the month ends on Epiphany, a holiday in three Länder.
fn until_epiphany(locale: &str) -> Hand {
    let mut hand = Hand::new(locale, "2026-12-06");
    hand.say("/start");
    hand.reach("start/sector");
    // Another authority than a telecom's depends on the Land, so it is asked.
    hand.press("energy");
    hand.reach("mail/sent");
    hand.press("by-email");
    hand.press("today");
    assert!(hand.session.next_alarm().is_some());
    hand
}

fn alarm_day(hand: &Hand) -> String {
    let at = hand.session.next_alarm().expect("an alarm");
    at.format("%Y-%m-%d").to_string()
}

#[test]
fn the_alarm_moves_with_the_land() {
    for locale in LANGUAGES {
        let mut hand = until_epiphany(locale);
        // The overview shows the Land once a letter is to speak of the promise.
        let mut json = serde_json::to_value(&hand.session).unwrap();
        json["cases"][0]["slots"]["promise"] =
            serde_json::json!({ "value": { "text": "20 euros off" } });
        hand.session = serde_json::from_value(json).unwrap();
        // Where the Land is not known, the later day counts: nobody is reminded too early.
        assert_eq!(alarm_day(&hand), "2027-01-08", "{locale}");
        for (land, day) in [("[BE]", "2027-01-07"), ("[BY]", "2027-01-08")] {
            hand.press("change");
            change(&mut hand, "region", land);
            hand.press("ok");
            assert_eq!(alarm_day(&hand), day, "{locale}: {land}");
        }
    }
}

#[test]
fn the_alarm_follows_way_and_day_of_sending() {
    for locale in LANGUAGES {
        let day = |way: &str, sent: &str| {
            let mut hand = Hand::new(locale, "2026-12-16");
            hand.say("/start");
            hand.reach("mail/sent");
            hand.press(way);
            answer(&mut hand, sent);
            alarm_day(&hand)
        };
        let today = day("by-email", "[today]");
        assert!(day("by-email", "2026-12-15") < today, "{locale}");
        assert!(
            day("by-post", "[today]") > today,
            "{locale}: a letter by post arrives later"
        );
        // Taken back and answered anew, it follows the new answer.
        let mut hand = Hand::new(locale, "2026-12-16");
        hand.say("/start");
        hand.reach("mail/sent");
        hand.press("by-post");
        hand.say("/back");
        hand.press("by-email");
        hand.press("today");
        assert_eq!(alarm_day(&hand), today, "{locale}");
    }
}

#[test]
fn a_change_can_be_left_as_it_was() {
    let mut hand = Hand::at("en", "request/check");
    let slots = hand.case().slots.clone();
    hand.press("change-company");
    hand.say("/cancel");
    assert_eq!(hand.stands(), "request/check");
    assert_eq!(hand.case().slots, slots);
    assert!(hand.said().contains(&"engine-change-cancelled"));
}
