//! How many answers it takes to get to a letter.

use hearback::engine::Event;

use crate::hand::{Hand, LANGUAGES};

#[test]
fn eight_answers_lead_to_the_first_letter_and_two_of_them_are_typed() {
    for locale in LANGUAGES {
        let mut hand = Hand::begun(locale);
        let (mut pressed, mut typed) = (0, 0);
        while hand.letters().is_empty() {
            let event = hand.preferred();
            match &event {
                Event::Press(_) => pressed += 1,
                _ => typed += 1,
            }
            hand.play(&event);
            assert!(
                pressed + typed <= 8,
                "{locale}: no letter after eight answers"
            );
        }
        assert!(typed <= 2, "{locale}: {typed} answers are typed");
    }
}

#[test]
fn every_answer_about_the_call_can_be_unknown() {
    for locale in LANGUAGES {
        let mut hand = Hand::begun(locale);
        let mut unknown = Vec::new();
        while hand.letters().is_empty() {
            let here = hand.stands();
            let event = match hand.option("unknown") {
                Some(id) => {
                    unknown.push(here);
                    Event::Press(id)
                }
                None => hand.preferred(),
            };
            hand.play(&event);
            assert!(unknown.len() < 9, "{locale}: {unknown:?}");
        }
        assert_eq!(
            unknown,
            [
                "request/call-day",
                "request/number",
                "request/company-contact"
            ],
            "{locale}"
        );
        let kinds: Vec<_> = hand.letters().iter().map(|(kind, _)| *kind).collect();
        // Nobody knows when the call was: the recording may be gone tomorrow.
        assert_eq!(kinds, ["preservation", "access-request"], "{locale}");
    }
}
