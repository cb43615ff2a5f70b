//! What a person hears who had closed the chat.

use hearback::{
    engine::{Command, Event, Outgoing, With},
    transcript::parse_moment,
};

use crate::hand::{Hand, LANGUAGES, ids};

/// A chat that waits for the company's answer, two months later: no alarm has rung meanwhile.
fn away(locale: &str) -> Hand {
    let mut hand = Hand::at(locale, "wait/response");
    hand.now = parse_moment("2027-01-30").unwrap();
    assert!(hand.session.next_alarm().unwrap() < hand.now);
    hand
}

fn texts(hand: &Hand) -> Vec<&str> {
    let texts = hand.outgoing.iter().filter_map(|outgoing| match outgoing {
        Outgoing::Text { text, .. } => Some(text.as_str()),
        Outgoing::Letter { .. } | Outgoing::Again { .. } | Outgoing::Export => None,
    });
    texts.collect()
}

#[test]
fn one_text_says_what_has_passed_and_the_question_is_the_next() {
    let mut hand = away("en");
    hand.play(&Event::Returned(With::Nothing));
    let said = ids(&hand.outgoing);
    assert_eq!(
        said.iter().filter(|id| id.starts_with("engine-")).count(),
        1,
        "{said:?}"
    );
    let first = texts(&hand)[0].replace(['\u{2068}', '\u{2069}'], "");
    assert!(
        first.contains("the deadline of your access request ended on"),
        "{first}"
    );
    assert!(hand.stands().starts_with("overdue/"), "{}", hand.stands());
    let next = hand.session.next_alarm();
    assert!(
        next.is_none_or(|at| at > hand.now),
        "nothing rings for what was said"
    );
}

#[test]
fn a_message_is_not_taken_for_an_answer_to_what_its_writer_has_not_seen() {
    for event in ["by post", "whatever"] {
        let mut hand = away("en");
        let slots = hand.case().slots.clone();
        hand.play(&Event::Returned(With::Message));
        assert!(
            texts(&hand)[0].contains("I did not take what you have just sent"),
            "{event}"
        );
        assert_eq!(hand.case().slots, slots);
    }
}

#[test]
fn a_command_is_obeyed_after_it() {
    let mut hand = away("de");
    hand.play(&Event::Returned(With::Command));
    assert_eq!(ids(&hand.outgoing), ["engine-returned"]);
    hand.play(&Event::Command(Command::Cases, String::new()));
    assert_eq!(ids(&hand.outgoing)[0], "engine-cases");
}

#[test]
fn the_question_is_asked_anew_where_nothing_has_passed() {
    for locale in LANGUAGES {
        let mut hand = Hand::begun(locale);
        let stands = hand.stands();
        let asked = ids(&hand.outgoing).last().map(|id| (*id).to_owned());
        hand.play(&Event::Returned(With::Nothing));
        assert_eq!(hand.stands(), stands);
        let said = ids(&hand.outgoing);
        assert_eq!(said.len(), 2, "{said:?}");
        assert_eq!(said.last().copied(), asked.as_deref());
    }
}
