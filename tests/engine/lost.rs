//! Sessions that do not fit the book any more, and what is no session at all.

use chrono::{DateTime, TimeDelta, Utc};
use hearback::engine::{Event, Session, With, session::Value, turn};
use proptest::prelude::*;
use serde_json::Value as Json;

use crate::hand::{BOOK, Hand, LANGUAGES};

/// The events that a session must survive whatever it holds.
fn events() -> Vec<Event> {
    [
        "hello",
        "/help",
        "/back",
        "/cancel",
        "/cases",
        "/start",
        "/language",
    ]
    .into_iter()
    .map(Event::typed)
    .chain([
        Event::Press("ok".into()),
        Event::Press("case.1".into()),
        Event::Alarm,
        Event::Returned(With::Nothing),
        Event::Returned(With::Message),
    ])
    .collect()
}

/// Replaces every text that stands under one of the keys.
fn rename(json: &mut Json, keys: &[&str], name: &str) {
    match json {
        Json::Object(map) => {
            for (key, value) in map {
                if keys.contains(&key.as_str()) && value.is_string() {
                    *value = Json::from(name);
                } else {
                    rename(value, keys, name);
                }
            }
        }
        Json::Array(items) => items.iter_mut().for_each(|item| rename(item, keys, name)),
        _ => {}
    }
}

#[test]
fn a_position_that_the_book_has_lost_is_answered_and_keeps_all_answers() {
    for locale in LANGUAGES {
        for step in [
            "request/name",
            "request/check",
            "mail/sent",
            "wait/response",
        ] {
            let hand = Hand::at(locale, step);
            for keys in [&["flow"][..], &["step"], &["flow", "step"]] {
                let mut json = serde_json::to_value(&hand.session).unwrap();
                rename(&mut json, keys, "gone");
                let lost: Session = serde_json::from_value(json).unwrap();
                for event in events() {
                    let made = turn(&BOOK, lost.clone(), &event, hand.now);
                    let silent = made.outgoing.is_empty() && event != Event::Alarm;
                    assert!(
                        !silent,
                        "{locale}: {event:?} at a lost {step} got no answer"
                    );
                    if event == Event::typed("/back") {
                        continue;
                    }
                    let (old, new) = (&lost.cases[0].slots, &made.session.cases[0].slots);
                    for (slot, answer) in old {
                        assert_eq!(
                            new.get(slot),
                            Some(answer),
                            "{event:?} at a lost {step}: {slot}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn a_language_or_a_zone_that_is_gone_is_no_end() {
    let hand = Hand::at("en", "request/check");
    for (key, value) in [("locale", "tlh"), ("zone", "Mars/Olympus")] {
        let mut json = serde_json::to_value(&hand.session).unwrap();
        json[key] = Json::from(value);
        let session: Session = serde_json::from_value(json).unwrap();
        for event in events() {
            let made = turn(&BOOK, session.clone(), &event, hand.now);
            assert!(
                !made.outgoing.is_empty() || event == Event::Alarm,
                "{key}: {event:?}"
            );
        }
    }
}

#[test]
fn the_ends_of_the_calendar_do_not_break_a_turn() {
    let ends = [
        DateTime::<Utc>::MIN_UTC,
        DateTime::<Utc>::MIN_UTC + TimeDelta::hours(3),
        DateTime::<Utc>::MAX_UTC - TimeDelta::days(20),
        DateTime::<Utc>::MAX_UTC - TimeDelta::hours(3),
        DateTime::<Utc>::MAX_UTC,
    ];
    for step in [
        "request/call-day",
        "request/check",
        "mail/sent",
        "wait/response",
    ] {
        let hand = Hand::at("de", step);
        for now in ends {
            for text in ["gestern", "/alarm morgen", "/cases", "3.11."] {
                turn(&BOOK, hand.session.clone(), &Event::typed(text), now);
            }
            for id in hand.buttons() {
                turn(&BOOK, hand.session.clone(), &Event::Press(id), now);
            }
            turn(&BOOK, hand.session.clone(), &Event::Alarm, now);
        }
    }
}

/// All places of a JSON value, as pointers.
fn places(json: &Json, at: &str, out: &mut Vec<String>) {
    out.push(at.to_owned());
    match json {
        Json::Object(map) => map
            .iter()
            .for_each(|(key, value)| places(value, &format!("{at}/{key}"), out)),
        Json::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(n, item)| places(item, &format!("{at}/{n}"), out)),
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever stands in a stored session: it is refused, or every event is answered.
    #[test]
    fn a_garbled_session_is_refused_or_answered(
        at in any::<prop::sample::Index>(),
        junk in prop_oneof![
            Just(Json::Null),
            Just(Json::from(-1)),
            Just(Json::from(u32::MAX)),
            Just(Json::from("")),
            Just(Json::from("9999-99-99")),
            Just(Json::from("+262142-12-31")),
            Just(Json::from("+262142-12-31T23:59:59Z")),
            Just(Json::from("-262143-01-01")),
            Just(serde_json::json!([])),
            Just(serde_json::json!({})),
            Just(serde_json::json!([{"flow": "no", "step": "no"}])),
        ],
    ) {
        let mut hand = Hand::at("en", "wait/response");
        hand.say("/alarm 3 December 2026");
        let mut json = serde_json::to_value(&hand.session).unwrap();
        let mut all = Vec::new();
        places(&json, "", &mut all);
        let place = at.get(&all);
        *json.pointer_mut(place).unwrap() = junk;
        if let Ok(session) = serde_json::from_value::<Session>(json) {
            for event in events() {
                let made = turn(&BOOK, session.clone(), &event, hand.now);
                prop_assert!(!made.outgoing.is_empty() || event == Event::Alarm, "{place}: {event:?}");
            }
        }
    }
}

#[test]
fn a_slot_shows_its_type_and_never_its_content() {
    let hand = Hand::at("en", "request/check");
    let shown = format!("{:?} {:?}", hand.session, hand.outgoing);
    for words in ["Kim", "Example", "Telecom", "4711"] {
        assert!(!shown.contains(words), "{words} shows");
    }
    let shown = format!("{:?}", Value::Text("Kim".into()));
    assert!(!shown.contains("Kim"));
}
