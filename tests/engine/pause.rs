//! While the host has paused the service: nothing moves on, and nothing is out of reach.

use hearback::engine::{Brought, Event, Outgoing, Session, Turn, Word, paused};

use crate::{
    hand::{BOOK, Hand, LANGUAGES, ids},
    inspect::is_sound,
};

fn word() -> Word {
    let german = ("de".to_owned(), "Wir ziehen um.".to_owned());
    Word::new("We move.", [german]).expect("a word")
}

fn play(hand: &Hand, event: &Event) -> Turn {
    let made = paused(&BOOK, &word(), hand.session.clone(), event, hand.now);
    let again = paused(&BOOK, &word(), hand.session.clone(), event, hand.now);
    assert!(again == made, "the same arguments give the same turn");
    is_sound(&hand.session, event, &made);
    made
}

fn text(outgoing: &[Outgoing]) -> String {
    let texts = outgoing.iter().filter_map(|out| match out {
        Outgoing::Text { text, .. } => Some(text.as_str()),
        _ => None,
    });
    texts.collect::<Vec<_>>().join("\n")
}

/// What would be lost if a case moved: everything but serials of questions.
fn standing(session: &Session) -> String {
    let mut session = session.clone();
    (session.serial, session.open) = (0, None);
    for case in &mut session.cases {
        case.serial = 0;
    }
    serde_json::to_string(&session).expect("a session can be written")
}

#[test]
fn an_answer_is_not_taken_and_counts_once_the_pause_is_over() {
    for (locale, said) in LANGUAGES.into_iter().zip(["We move.", "Wir ziehen um."]) {
        let mut hand = Hand::at(locale, "request/company");
        let answer = Event::typed("Example Telecom");
        let made = play(&hand, &answer);
        assert_eq!(ids(&made.outgoing), ["engine-paused"], "{locale}");
        assert!(text(&made.outgoing).starts_with(said), "{locale}");
        assert_eq!(standing(&made.session), standing(&hand.session));
        hand.session = made.session;
        hand.play(&answer);
        assert_eq!(hand.stands(), "request/number", "{locale}");
    }
}

#[test]
fn a_button_of_the_open_question_is_not_taken() {
    let hand = Hand::at("en", "request/number");
    for option in hand.buttons() {
        let made = play(&hand, &Event::Press(option));
        assert_eq!(ids(&made.outgoing), ["engine-paused"]);
        assert_eq!(standing(&made.session), standing(&hand.session));
    }
}

/// Whatever is written or pressed on the way to the end of a case: it stands where it stood.
#[test]
fn no_event_moves_a_case_on() {
    for locale in LANGUAGES {
        let mut hand = Hand::begun(locale);
        for _ in 0..25 {
            let mut events: Vec<_> = hand.buttons().into_iter().map(Event::Press).collect();
            events.extend(["5 EUR", "/start", "/back", "/nothing"].map(Event::typed));
            events.extend([
                Event::Press("unknown".into()),
                Event::Press("case.new".into()),
            ]);
            for event in events {
                let made = play(&hand, &event);
                let language = matches!(&event, Event::Press(id) if id.starts_with("language."));
                if !language {
                    assert_eq!(ids(&made.outgoing), ["engine-paused"], "{event:?}");
                    assert_eq!(standing(&made.session), standing(&hand.session));
                }
            }
            let event = hand.preferred();
            hand.play(&event);
        }
    }
}

#[test]
fn a_newcomer_hears_the_word_and_no_case_begins() {
    let hand = Hand::new("en", "2026-11-24");
    for event in ["/start", "hello", "/back"].map(Event::typed) {
        let made = play(&hand, &event);
        assert_eq!(ids(&made.outgoing), ["engine-paused"]);
        assert!(made.session.cases.is_empty());
    }
    for command in ["about", "help", "privacy"] {
        let made = play(&hand, &Event::typed(&format!("/{command}")));
        let said = format!("engine-{command}");
        assert_eq!(ids(&made.outgoing).first(), Some(&said.as_str()));
    }
}

#[test]
fn cases_letters_the_file_and_the_deletion_stay_in_reach() {
    let mut hand = Hand::at("en", "mail/sent");
    hand.play(&Event::typed("/cancel"));
    // Opening the case makes its letters reachable.
    let cases = play(&hand, &Event::typed("/cases"));
    hand.session = cases.session;
    let opened = play(&hand, &Event::Press("case.1".into()));
    hand.session = opened.session;
    let letters = play(&hand, &Event::typed("/letters"));
    assert_eq!(ids(&letters.outgoing).first(), Some(&"engine-letters"));
    let again = play(&hand, &Event::Press("letter.1.1".into()));
    let again = again.outgoing.first();
    assert!(matches!(again, Some(Outgoing::Again { letter: 1, .. })));
    let export = play(&hand, &Event::typed("/export"));
    assert!(export.outgoing.contains(&Outgoing::Export));
    let asked = play(&hand, &Event::typed("/delete"));
    let yes = format!("delete.{}.yes", asked.session.serial);
    hand.session = asked.session;
    assert!(play(&hand, &Event::Press(yes)).erase);
}

#[test]
fn an_alarm_rings_with_the_word_and_what_it_leads_to_waits() {
    let mut hand = Hand::at("en", "wait/response");
    hand.now = hand.session.next_alarm().expect("a deadline runs");
    let rung = play(&hand, &Event::Alarm);
    let said = ids(&rung.outgoing);
    assert_eq!(said, ["engine-alarm", "engine-paused-alarm"]);
    hand.session = rung.session;
    let before = hand.case().at.clone();
    let opened = play(&hand, &Event::Press("case.1".into()));
    assert_eq!(ids(&opened.outgoing), ["engine-paused"]);
    hand.session = opened.session;
    assert_eq!(hand.case().at, before);
    // Afterwards the button leads to where the alarm led.
    hand.play(&Event::Press("case.1".into()));
    assert_ne!(hand.said(), ["engine-paused"]);
    assert!(hand.stands().starts_with("overdue/"), "{}", hand.stands());
}

#[test]
fn alarms_can_be_stopped_and_the_chat_is_kept() {
    let mut hand = Hand::at("en", "wait/response");
    hand.session = play(&hand, &Event::typed("/alarm 2026-12-03")).session;
    let (set, before) = (hand.session.next_alarm(), hand.stands());
    let shown = play(&hand, &Event::typed("/alarm"));
    let buttons = |made: &Turn| -> Vec<String> {
        let of = |out: &Outgoing| match out {
            Outgoing::Text { buttons, .. } => buttons.clone(),
            _ => Vec::new(),
        };
        let all = made.outgoing.iter().flat_map(of);
        all.map(|button| button.id).collect()
    };
    let first = buttons(&shown).swap_remove(0);
    hand.session = shown.session;
    let one = play(&hand, &Event::Press(first));
    let stop = buttons(&one).swap_remove(1);
    hand.session = one.session;
    let stopped = play(&hand, &Event::Press(stop));
    assert!(ids(&stopped.outgoing).contains(&"engine-alarm-stopped"));
    hand.session = stopped.session;
    assert!(hand.session.next_alarm() > set);
    assert_eq!(hand.stands(), before);
    hand.session.told = Some(hand.now);
    let kept = play(&hand, &Event::Press("chat.keep".into()));
    assert_eq!(ids(&kept.outgoing), ["engine-paused"]);
    assert_eq!(kept.session.told, None);
}

#[test]
fn a_file_is_not_taken_in() {
    let hand = Hand::at("en", "wait/response");
    let made = play(&hand, &Event::Brought(Brought::TooLarge));
    assert_eq!(ids(&made.outgoing), ["engine-paused"]);
    assert_eq!(standing(&made.session), standing(&hand.session));
}
