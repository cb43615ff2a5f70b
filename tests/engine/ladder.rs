//! Where a person can turn to next, and what is no way for them.

use hearback::engine::{Event, Outgoing, Profile, Session};

use crate::hand::Hand;

/// What the ladder says to somebody in India whose bank belongs to `owner`.
fn told(owner: &str) -> String {
    let mut hand = Hand::new("en", "2026-11-24");
    let profile = Profile {
        name: Some("Kim Example".into()),
        country: Some("IN".into()),
    };
    hand.session = Session::new("en", "Asia/Kolkata", profile);
    hand.play(&Event::typed("/start"));
    hand.reach("request/owner");
    hand.press(owner);
    hand.reach("wait/response");
    hand.later("2 months");
    hand.reach("ladder/start");
    let texts = hand.outgoing.iter().filter_map(|out| match out {
        Outgoing::Text { text, .. } => Some(text.as_str()),
        _ => None,
    });
    texts.collect::<Vec<_>>().join("\n")
}

#[test]
fn an_application_for_information_is_shown_where_it_may_be_a_way() {
    let private = told("private");
    assert!(private.contains("consumer commission"), "{private}");
    assert!(!private.contains("Right to Information"), "{private}");
    assert!(told("unknown").contains("Right to Information"));
}
