//! A question with several answers: each tick shows it anew, in the place of the one before.

use hearback::engine::{Event, session::Value, turn};

use crate::hand::{BOOK, Hand, LANGUAGES};

/// Where the reasons of the company are ticked.
fn at_reasons(locale: &str) -> Hand {
    let mut hand = Hand::at(locale, "wait/response");
    hand.press("refused");
    assert_eq!(hand.said(), ["refused-reasons"]);
    hand
}

/// Whether an event shows the question in the place of the one before.
fn in_place(hand: &Hand, event: &Event) -> bool {
    turn(&BOOK, hand.session.clone(), event, hand.now).in_place
}

#[test]
fn a_tick_shows_the_question_in_its_place_and_whoever_ticks_fast_is_understood() {
    for locale in LANGUAGES {
        let mut hand = at_reasons(locale);
        let pressed = |option: &str| Event::Press(hand.option(option).expect("it is offered"));
        let ticks = ["court-order", "fee", "court-order", "deleted"].map(pressed);
        let first = hand.buttons();
        // All of them on the message as it was first shown.
        for tick in &ticks {
            assert!(in_place(&hand, tick), "{locale}");
            hand.play(tick);
            assert_eq!(hand.said(), ["refused-reasons"], "{locale}");
            assert_eq!(hand.buttons(), first, "{locale}: the same question");
        }
        assert_eq!(hand.case().chosen, ["fee", "deleted"]);
        let done = Event::Press(hand.option("done").expect("it is offered"));
        assert!(
            !in_place(&hand, &done),
            "the next question is a new message"
        );
        hand.play(&done);
        let late = &ticks[0];
        assert!(!in_place(&hand, late));
        hand.play(late);
        assert_eq!(hand.said()[0], "engine-stale");
    }
}

#[test]
fn what_is_no_tick_is_a_new_message() {
    let mut hand = at_reasons("en");
    assert!(!in_place(&hand, &Event::typed("/help")));
    assert!(!in_place(&hand, &Event::typed("what?")));
    let done = Event::Press(hand.option("done").expect("it is offered"));
    assert!(!in_place(&hand, &done), "nothing is ticked");
    // Shown anew below something else it is another message; it is the same question.
    let old = Event::Press(hand.option("fee").expect("it is offered"));
    hand.say("/help");
    assert!(in_place(&hand, &old), "the one that was ticked");
    hand.play(&old);
    assert_eq!(hand.case().chosen, ["fee"]);
}

/// A long reply reaches the engine as one text; its letter can quote what is kept of it.
#[test]
fn a_long_reply_is_read_in_the_whole_and_its_beginning_is_kept() {
    let reasons = [
        "The recording can only be handed out to a court or to the police.",
        "Recordings are for internal use and training only.",
    ];
    let filler = "Thank you for your patience with us in this matter. ".repeat(200);
    for locale in LANGUAGES {
        let mut hand = at_reasons(locale);
        hand.say(&format!("{} {filler}{}", reasons[0], reasons[1]));
        let said = [
            "engine-recognised",
            "engine-recognised-cut",
            "refused-reasons",
        ];
        assert_eq!(hand.said(), said, "{locale}");
        let chosen = &hand.case().chosen;
        for class in ["court-order", "internal-policy"] {
            assert!(chosen.iter().any(|it| it == class), "{locale}: {chosen:?}");
        }
        let Some(Value::Text(kept)) = hand.case().value("reply") else {
            panic!("the reply is kept");
        };
        let length = kept.chars().count();
        assert!((7900..=8000).contains(&length), "{length}");
        let last = kept.rsplit(' ').next().unwrap_or_default();
        assert!(filler.split(' ').any(|word| word == last), "{last}");
    }
}
