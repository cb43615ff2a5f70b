//! What was once lost on the way, and must not be again.

use hearback::engine::{Event, Session};

use crate::hand::Hand;

#[test]
fn a_quiet_way_to_a_step_that_is_gone_ends() {
    let hand = Hand::at("en", "request/check");
    let mut json = serde_json::to_value(&hand.session).unwrap();
    json["cases"][0]["quiet_until"] = serde_json::json!({"flow": "request", "step": "gone"});
    let mut hand = hand.clone();
    hand.session = serde_json::from_value::<Session>(json).unwrap();
    hand.play(&Event::Press("ok".into()));
    assert!(
        !hand.letters().is_empty(),
        "{} {:?}",
        hand.stands(),
        hand.said()
    );
}
#[test]
fn a_lost_step_after_the_reasons_keeps_the_reasons() {
    let mut hand = Hand::at("en", "wait/response");
    hand.press("refused");
    hand.press("internal-policy");
    hand.press("done");
    assert!(
        hand.case().slots.contains_key("refusals"),
        "{}",
        hand.stands()
    );
    let mut json = serde_json::to_value(&hand.session).unwrap();
    json["cases"][0]["at"][0]["step"] = "gone".into();
    hand.session = serde_json::from_value::<Session>(json).unwrap();
    let before = hand.case().slots.clone();
    hand.play(&Event::typed("hello"));
    assert_eq!(
        before.get("refusals"),
        hand.case().slots.get("refusals"),
        "{}",
        hand.stands()
    );
}
#[test]
fn an_answer_changed_from_the_overview_is_taken_back_and_given_again() {
    let mut hand = Hand::at("en", "request/check");
    hand.press("change-behalf");
    let asked = hand.stands();
    hand.press("myself");
    assert_eq!(hand.stands(), "request/check");
    hand.say("/back");
    assert_eq!(hand.stands(), asked);
    hand.press("myself");
    assert_eq!(
        hand.stands(),
        "request/check",
        "the change leads back to the overview"
    );
}

#[test]
fn the_land_added_to_a_case_against_a_telecom_leads_back_to_the_overview() {
    let mut hand = Hand::at("en", "wait/response");
    let mut json = serde_json::to_value(&hand.session).unwrap();
    json["cases"][0]["slots"]["promise"] =
        serde_json::json!({ "value": { "text": "20 euros off" } });
    hand.session = serde_json::from_value(json).unwrap();
    hand.press("change");
    let review = hand.stands();
    if hand.option("change-region").is_some() {
        hand.press("change-region");
        assert!(
            hand.buttons().iter().any(|id| id.ends_with(".BE")),
            "{review} -> {}",
            hand.stands()
        );
    }
}
