//! Random walks through the real book: any event, at any time, in any reachable session.

use hearback::engine::{Command, Event, Order, event::Other};
use proptest::prelude::*;

use crate::hand::{Hand, LANGUAGES};

/// One thing that a person, a chat or the clock does.
#[derive(Clone, Debug)]
enum Move {
    /// Presses one of the buttons just shown, or types a valid answer where there is none.
    Answer(prop::sample::Index),
    /// Types a valid answer where one can be typed.
    Valid,
    /// Types anything.
    Typed(String),
    /// Presses a button from further up, or one that never was.
    Stale(String),
    Command(Command, String),
    Other(Other),
    Unknown,
    Alarm,
    Waited,
    /// Writes a valid answer, or anything, at a place of its own.
    Written(Option<String>, i64),
    Edited(String, i64),
    Later(&'static str),
}

/// Texts that come late, in pieces, or as corrections.
fn placed() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("Example Telecom".to_owned()),
        Just("2026-11-03".to_owned()),
        Just("Example Sentence. ".repeat(150)),
        Just("x".repeat(4096)),
        "[^{]{0,20}",
    ]
}

fn moves() -> impl Strategy<Value = Move> {
    let words = prop_oneof![
        "[^{]{0,40}",
        Just("gestern Abend so gegen 8".to_owned()),
        Just("between 3 and 7 November".to_owned()),
        Just("31.2.2026".to_owned()),
        Just("1e309 EUR".to_owned()),
        Just("\u{0}\u{202e}\u{feff}".to_owned()),
        Just("x".repeat(9000)),
        Just("We refuse. It is internal. ".repeat(60)),
    ];
    let ids = prop_oneof![
        Just("1.1.correct".to_owned()),
        Just("case.1".to_owned()),
        Just("case.2".to_owned()),
        Just("case.99".to_owned()),
        Just("case.new".to_owned()),
        Just("reopen.1".to_owned()),
        Just("language.de".to_owned()),
        Just("language.en".to_owned()),
        Just("language.xx".to_owned()),
        Just("letter.1.1".to_owned()),
        Just("letter.9.9".to_owned()),
        Just("delete.1.yes".to_owned()),
        Just("change-company".to_owned()),
        Just("ok".to_owned()),
        "[0-9a-z.]{0,12}",
    ];
    let command = prop::sample::select(Command::ALL.to_vec());
    let rest = prop_oneof![
        4 => Just(String::new()),
        1 => Just("tomorrow".to_owned()),
        1 => Just("in drei Wochen".to_owned()),
        1 => "[^{]{0,10}",
    ];
    let other = prop::sample::select(vec![Other::File, Other::Voice, Other::Unknown]);
    let later = prop::sample::select(vec![
        "2 seconds",
        "2 hours",
        "1 day",
        "15 days",
        "1 month",
        "14 months",
    ]);
    prop_oneof![
        40 => any::<prop::sample::Index>().prop_map(Move::Answer),
        10 => Just(Move::Valid),
        4 => words.prop_map(Move::Typed),
        4 => ids.prop_map(Move::Stale),
        5 => (command, rest).prop_map(|(command, rest)| Move::Command(command, rest)),
        1 => other.prop_map(Move::Other),
        1 => Just(Move::Unknown),
        1 => Just(Move::Alarm),
        1 => Just(Move::Waited),
        10 => (0..12_i64).prop_map(|order| Move::Written(None, order)),
        4 => (placed(), 0..12_i64).prop_map(|(text, order)| Move::Written(Some(text), order)),
        4 => (placed(), 0..12_i64).prop_map(|(text, order)| Move::Edited(text, order)),
        3 => later.prop_map(Move::Later),
    ]
}

fn make(hand: &mut Hand, next: &Move) {
    let event = match next {
        Move::Answer(at) => {
            let buttons = hand.buttons();
            match hand.typed() {
                _ if !buttons.is_empty() => Event::Press(at.get(&buttons).clone()),
                Some(text) => Event::Text(text.into()),
                None => Event::Text("hello".into()),
            }
        }
        Move::Valid => Event::Text(hand.typed().unwrap_or_else(|| "hello".into()).into()),
        Move::Typed(text) => Event::Text(text.clone().into()),
        Move::Written(text, order) => {
            let text = text.clone().or_else(|| hand.typed());
            let text = text.unwrap_or_else(|| "hello".into());
            Event::Text(text.into()).at(Order(*order))
        }
        Move::Edited(text, order) => Event::Edit {
            order: Order(*order),
            text: text.clone(),
        },
        Move::Stale(id) => Event::Press(id.clone()),
        Move::Command(command, rest) => Event::Command(*command, rest.clone()),
        Move::Other(other) => Event::Other(*other),
        Move::Unknown => Event::UnknownCommand,
        Move::Alarm => Event::Alarm,
        Move::Waited => Event::Waited,
        Move::Later(span) => {
            hand.later(span);
            return;
        }
    };
    hand.play(&event);
}

const STARTS: [&str; 4] = ["start/place", "request/check", "mail/sent", "wait/response"];

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, max_shrink_iters: 400, ..ProptestConfig::default() })]

    /// `Hand` looks at every turn: see `inspect`.
    #[test]
    fn every_turn_of_every_walk_is_sound(
        locale in prop::sample::select(LANGUAGES.to_vec()),
        start in prop::sample::select(STARTS.to_vec()),
        walk in prop::collection::vec(moves(), 1..50),
    ) {
        let mut hand = Hand::at(locale, start);
        for next in &walk {
            make(&mut hand, next);
        }
    }

    /// Whoever only answers gets on, into every corner of the book.
    #[test]
    fn every_way_of_answers_is_sound(
        locale in prop::sample::select(LANGUAGES.to_vec()),
        answers in prop::collection::vec(any::<prop::sample::Index>(), 60),
    ) {
        let mut hand = Hand::at(locale, "request/check");
        for at in answers {
            make(&mut hand, &Move::Answer(at));
        }
    }
}
