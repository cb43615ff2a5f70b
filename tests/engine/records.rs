//! What an earlier release has stored is read, and written smaller.

use hearback::{engine::Event, export::Export};

use crate::hand::Hand;

/// As it was written when every empty field still stood in it.
const EXPORT: &str = include_str!("../records/export-1.json");

#[test]
fn a_record_with_every_empty_field_is_read_and_goes_on() {
    let export = Export::read(EXPORT).expect("the file can be read");
    let mut hand = Hand::new("en", "2026-11-24");
    hand.session = export.session.clone();
    assert_eq!(hand.stands(), "mail/sent");
    let stored = serde_json::to_string(&export.session).unwrap();
    let old = serde_json::from_str::<serde_json::Value>(EXPORT).unwrap()["session"].to_string();
    assert!(
        stored.len() * 10 < old.len() * 9,
        "{} of {}",
        stored.len(),
        old.len()
    );
    hand.play(&Event::typed("/back"));
    assert_eq!(hand.stands(), "request/check");
}
