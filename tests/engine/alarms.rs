//! `/alarm`: alarms that are seen, moved and stopped, and never the deadline behind them.

use hearback::engine::{CaseId, Event, Outgoing};

use crate::hand::{Hand, LANGUAGES, ids};

fn text(hand: &Hand) -> String {
    let texts = hand.outgoing.iter().filter_map(|out| match out {
        Outgoing::Text { text, .. } => Some(text.as_str()),
        _ => None,
    });
    texts.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_deadline_moved_forward_reminds_and_rings_again_in_its_time() {
    for locale in LANGUAGES {
        let mut hand = Hand::at(locale, "wait/response");
        let set = hand.session.next_alarm();
        hand.say("/alarm");
        hand.press("see-1-step");
        hand.press("move-1-step");
        hand.say("2026-12-03");
        assert!(hand.said().contains(&"engine-alarm-moved"), "{locale}");
        assert!(hand.session.next_alarm() < set);
        // Asking something elsewhere does not bring the old moment back.
        hand.press("change");
        assert!(hand.session.next_alarm() < set);
        hand.play(&Event::Press("case.new".into()));
        assert_eq!(ids(&hand.later("11 days")), ["engine-alarm"], "{locale}");
        hand.play(&Event::Press("case.1".into()));
        assert!(hand.session.case(CaseId(1)).unwrap().rang.is_empty());
        assert_eq!(hand.session.next_alarm(), set, "{locale}: the day stays");
        hand.say("/back");
        assert_eq!(hand.stands(), "wait/response");
        let rung = hand.later("1 month");
        // Nobody looked, so it asks once more a week later.
        assert_eq!(ids(&rung), ["engine-alarm"; 2], "{locale}");
        hand.play(&Event::Press("case.1".into()));
        assert_eq!(hand.stands(), "overdue/start", "{locale}");
    }
}

#[test]
fn who_does_not_look_is_reminded_once_more_and_who_does_a_week_after_that() {
    let mut hand = Hand::at("en", "wait/response");
    let due = hand.session.next_alarm().unwrap();
    let mut away = hand.clone();
    assert_eq!(ids(&away.later("12 months")), ["engine-alarm"; 2]);
    away.play(&Event::Press("case.1".into()));
    assert_eq!(away.stands(), "overdue/start", "nothing is passed over");
    assert!(
        away.session.next_alarm().is_some(),
        "and it is asked once more"
    );

    hand.now = due;
    hand.play(&Event::Alarm);
    let again = hand.session.next_alarm().unwrap();
    assert_eq!((again - due).num_days(), 7);
    hand.later("3 days");
    hand.play(&Event::Press("case.1".into()));
    assert_eq!(hand.stands(), "overdue/start");
    let later = hand.session.next_alarm().unwrap();
    assert_eq!((later - again).num_days(), 3, "from when it was looked at");
    assert_eq!(ids(&hand.later("8 days")), ["engine-alarm"]);
    hand.play(&Event::Press("case.1".into()));
    assert_eq!(hand.stands(), "overdue/asleep");
}

#[test]
fn a_stopped_alarm_stays_silent_until_the_deadline_itself_changes() {
    let mut hand = Hand::at("en", "wait/response");
    let set = hand.session.next_alarm();
    hand.say("/alarm");
    hand.press("see-1-step");
    hand.press("stop-1-step");
    assert_eq!(hand.session.next_alarm(), None);
    assert!(text(&hand).contains("You have stopped my reminder"));
    hand.press("acknowledged");
    assert_eq!(hand.stands(), "wait/response");
    assert_eq!(hand.session.next_alarm(), None, "it is not set anew");
    // The company takes more time in the way the law allows: a new day, a new alarm.
    hand.press("extended");
    hand.press("in-time");
    let new = hand.session.next_alarm();
    assert!(new > set, "{new:?}");
    assert!(!text(&hand).contains("You have stopped"));
}

#[test]
fn alarms_of_all_open_cases_are_listed_and_a_closed_one_says_nothing() {
    for locale in LANGUAGES {
        let mut hand = Hand::at(locale, "wait/response");
        hand.say("/alarm 2026-12-05");
        hand.play(&Event::Press("case.new".into()));
        hand.reach("wait/response");
        hand.say("/alarm");
        let alarms = |hand: &Hand| {
            let buttons = hand.buttons();
            buttons.iter().filter(|id| id.contains(".see-")).count()
        };
        assert_eq!(alarms(&hand), 3, "{locale}");
        hand.press("new");
        assert_eq!(hand.said(), ["engine-alarm-which"]);
        hand.press("for-1");
        assert_eq!(hand.said(), ["engine-alarm-when"]);
        hand.say("2026-12-06");
        let own = |id| hand.session.case(CaseId(id)).unwrap().own_alarms.len();
        assert_eq!(
            (own(1), own(2)),
            (2, 0),
            "{locale}: for the case that was named"
        );
        hand.press("stop");
        hand.press("settled");
        hand.say("/alarm");
        assert_eq!(alarms(&hand), 3, "{locale}: those of the first case only");
        hand.play(&Event::Press("case.1".into()));
        hand.press("stop");
        hand.press("settled");
        hand.say("/alarm");
        assert_eq!(hand.said(), ["engine-cases"], "{locale}: no case is open");
    }
}

#[test]
fn an_alarm_that_has_rung_meanwhile_is_not_another_one() {
    let mut hand = Hand::at("en", "wait/response");
    hand.say("/alarm 2026-12-03");
    hand.say("/alarm");
    let own = hand
        .buttons()
        .into_iter()
        .find(|id| id.contains(".see-1-1"));
    let own = own.expect("the own alarm has a button");
    hand.later("10 days");
    hand.play(&Event::Press(own));
    assert_eq!(hand.said(), ["engine-stale", "engine-alarms"]);
    let old = hand.option("new").unwrap();
    hand.say("/help");
    hand.play(&Event::Press(old));
    assert_eq!(hand.said().first(), Some(&"engine-stale"));
    hand.say("2026-12-24");
    assert!(hand.case().own_alarms.is_empty(), "no day was asked for");
}

#[test]
fn alarms_of_ones_own_are_moved_stopped_and_bounded() {
    let mut hand = Hand::at("en", "wait/response");
    hand.say("/alarm 2026-12-03");
    let before = hand.session.next_alarm();
    hand.say("/alarm");
    let id = hand
        .buttons()
        .into_iter()
        .find(|id| id.contains(".see-1-1"))
        .unwrap();
    hand.play(&Event::Press(id.clone()));
    hand.press(&id.rsplit('.').next().unwrap().replace("see", "move"));
    hand.say("2026-12-04");
    assert_eq!(hand.case().own_alarms.len(), 1);
    assert!(hand.session.next_alarm() > before);
    for day in 1..=28 {
        hand.say(&format!("/alarm 2027-01-{day:02}"));
    }
    assert_eq!(hand.case().own_alarms.len(), 20);
    assert_eq!(hand.said(), ["engine-alarm-full", "engine-alarms"]);
}
