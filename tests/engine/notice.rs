//! A rule of law was wrong: whose letters cite it hears of it, once.

use hearback::{
    book::RuleId,
    engine::{CaseId, Event, NoticeState, Outgoing, concerned},
};

use crate::hand::{Hand, LANGUAGES};

/// A chat with one letter, and a rule that it cites.
fn written(locale: &str) -> (Hand, RuleId) {
    let hand = Hand::at(locale, "wait/response");
    let letter = hand.case().letters.last().expect("a letter");
    let rule = letter.rules.first().expect("it cites a rule").clone();
    (hand, rule)
}

fn give(hand: &mut Hand, rule: &RuleId) {
    let letters = concerned(&hand.session, rule, None);
    assert!(!letters.is_empty());
    let word = Some("A court has decided otherwise <now>.".to_owned());
    hand.session.give_notice(rule, letters, word, hand.now);
}

fn told(hand: &Hand) -> Option<String> {
    hand.outgoing.iter().find_map(|out| match out {
        Outgoing::Text { id, text, .. } if id == "engine-notice-told" => Some(text.clone()),
        _ => None,
    })
}

#[test]
fn the_first_message_gives_nothing_away_and_the_next_answer_hears_all() {
    for locale in LANGUAGES {
        let (mut hand, rule) = written(locale);
        give(&mut hand, &rule);
        assert_eq!(hand.session.next_alarm(), Some(hand.now));
        hand.play(&Event::Alarm);
        assert_eq!(hand.said(), ["engine-notice"], "{locale}");
        for out in &hand.outgoing {
            let Outgoing::Text { text, .. } = out else {
                continue;
            };
            assert!(!text.contains("Example"), "{text}");
        }
        let open = hand.buttons().pop().expect("a button");
        hand.play(&Event::Press(open));
        let text = told(&hand).expect("it is told");
        assert!(
            text.contains("A court has decided otherwise <now>."),
            "{text}"
        );
        assert!(text.contains("Example Telecom"), "{text}");
        assert!(text.contains("2026"), "{text}");
        // The open question is there again, and it is not told twice.
        assert!(hand.said().len() > 1, "{:?}", hand.said());
        hand.play(&Event::typed("/help"));
        assert_eq!(told(&hand), None);
    }
}

#[test]
fn whoever_writes_before_reading_hears_it_too() {
    let (mut hand, rule) = written("en");
    give(&mut hand, &rule);
    hand.play(&Event::Alarm);
    hand.play(&Event::typed("/cases"));
    assert_eq!(hand.said(), ["engine-notice-told", "engine-cases"]);
}

#[test]
fn a_letter_is_concerned_once_and_only_in_an_open_case() {
    let (mut hand, rule) = written("en");
    let first = concerned(&hand.session, &rule, None);
    let day = hand.case().letters[0].written;
    assert_eq!(concerned(&hand.session, &rule, Some(day)), first);
    let later = day.succ_opt();
    assert_eq!(concerned(&hand.session, &rule, later), []);
    assert_eq!(concerned(&hand.session, &RuleId::from("no-rule"), None), []);
    give(&mut hand, &rule);
    assert_eq!(concerned(&hand.session, &rule, None), [], "told already");
    hand.session.notices.clear();
    let case = hand.session.cases.first_mut().expect("a case");
    case.closed = Some(serde_json::from_str(r#"{"on":"2026-11-24","outcome":"settled"}"#).unwrap());
    assert_eq!(concerned(&hand.session, &rule, None), []);
}

#[test]
fn a_letter_that_is_gone_is_not_spoken_of() {
    let (mut hand, rule) = written("en");
    hand.session
        .give_notice(&rule, vec![(CaseId(1), 77), (CaseId(9), 1)], None, hand.now);
    hand.play(&Event::Alarm);
    assert!(!hand.said().contains(&"engine-notice"));
    assert_eq!(hand.session.notices[0].state, NoticeState::Told);
}

#[test]
fn what_was_not_sent_is_not_to_be_sent() {
    let mut hand = Hand::at("en", "mail/sent");
    let rule = hand.case().letters[0].rules[0].clone();
    give(&mut hand, &rule);
    hand.play(&Event::Alarm);
    hand.play(&Event::typed("/cases"));
    let text = told(&hand).expect("it is told");
    assert!(text.contains("please do not send a letter"), "{text}");
}
