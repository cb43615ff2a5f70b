//! Taking answers back, one at a time.

use hearback::engine::{Event, session::Frame};
use proptest::prelude::*;

use crate::hand::{Hand, LANGUAGES};

/// Where a case stands, and all that is known of it.
fn state(hand: &Hand) -> (Vec<Frame>, String) {
    let case = hand.case();
    let slots = serde_json::to_string(&case.slots).unwrap();
    (case.at.clone(), slots)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn as_many_times_back_as_answers_leads_back_to_where_it_began(
        locale in prop::sample::select(LANGUAGES.to_vec()),
        answers in prop::collection::vec(any::<prop::sample::Index>(), 1..25),
    ) {
        let mut hand = Hand::begun(locale);
        let mut states = Vec::new();
        for at in answers {
            let buttons = hand.buttons();
            let event = match hand.typed() {
                Some(text) if buttons.is_empty() => Event::Text(text.into()),
                _ if !buttons.is_empty() => Event::Press(at.get(&buttons).clone()),
                _ => break,
            };
            let (before, length) = (state(&hand), hand.case().history.len());
            hand.play(&event);
            // The end of a case is taken back by opening it again.
            if hand.session.open.is_none() {
                break;
            }
            if hand.case().history.len() > length {
                states.push(before);
            }
        }
        if hand.session.open.is_some() {
            for before in states.into_iter().rev() {
                hand.say("/back");
                prop_assert_eq!(state(&hand), before);
            }
            hand.say("/back");
            prop_assert!(hand.said().contains(&"engine-back-none"), "{:?}", hand.said());
        }
    }
}

#[test]
fn the_day_of_sending_can_be_taken_back_and_the_letter_stays_written() {
    let mut hand = Hand::at("de", "wait/response");
    let sent = hand.case().letters.clone();
    assert!(!sent.is_empty() && sent.iter().all(|letter| letter.sent.is_some()));
    hand.say("/back");
    let mut unsent = sent.clone();
    for letter in &mut unsent {
        letter.sent = None;
    }
    assert_eq!(hand.case().letters, unsent);
    hand.say("2026-11-23");
    let days: Vec<_> = hand
        .case()
        .letters
        .iter()
        .map(|letter| letter.sent.clone())
        .collect();
    assert!(days.iter().all(Option::is_some));
    assert_ne!(
        days,
        sent.iter()
            .map(|letter| letter.sent.clone())
            .collect::<Vec<_>>()
    );
}
