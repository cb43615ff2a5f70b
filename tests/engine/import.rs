//! The file of `/export`, taken into a chat: whole or not at all, and never over what is there.

use std::sync::LazyLock;

use hearback::{
    engine::{Brought, CaseId, Event, KeptAs, Outgoing, Session, import::LARGEST, turn},
    export::Export,
    transcript::{Player, Span},
};
use proptest::prelude::*;
use serde_json::Value as Json;

use crate::hand::{BOOK, Hand, LANGUAGES, ids};

/// The file of a chat with two cases, letters and a kept reply.
static FILE: LazyLock<String> = LazyLock::new(|| {
    let mut hand = Hand::at("en", "wait/response");
    hand.say("/alarm 2026-12-03");
    hand.play(&Event::Press("case.new".into()));
    hand.reach("request/number");
    let kept = hand.session.cases[0].letters.iter();
    let mut texts: Vec<_> = kept
        .map(|letter| {
            (
                CaseId(1),
                KeptAs::Letter(letter.number),
                "as it went out".to_owned(),
            )
        })
        .collect();
    texts.push((CaseId(1), KeptAs::Reply(1), "We keep nothing.".to_owned()));
    Export::new(&hand.session, texts.into_iter()).to_json()
});

fn bring(text: &str) -> Event {
    Event::Brought(Brought::Content(text.to_owned()))
}

#[test]
fn cases_come_in_under_new_numbers_with_all_that_belongs_to_them() {
    for locale in LANGUAGES {
        let mut hand = Hand::at(locale, "request/company");
        let mine = hand.case().clone();
        hand.play(&bring(&FILE));
        assert_eq!(hand.said(), ["engine-import"]);
        let yes = hand.option("yes").unwrap();
        let made = turn(
            &BOOK,
            hand.session.clone(),
            &Event::Press(yes.clone()),
            hand.now,
        );
        let kept: Vec<_> = made
            .keep
            .iter()
            .map(|kept| (kept.case.0, kept.what))
            .collect();
        assert_eq!(
            kept,
            [(2, KeptAs::Letter(1)), (2, KeptAs::Reply(1))],
            "{locale}"
        );
        hand.play(&Event::Press(yes));
        assert_eq!(hand.said(), ["engine-imported", "request-company"]);
        let source = Export::read(&FILE).unwrap().session.cases;
        let [first, two, three] = hand.session.cases.as_slice() else {
            panic!("three cases");
        };
        assert_eq!(first.slots, mine.slots);
        assert_eq!((two.id, three.id), (CaseId(2), CaseId(3)));
        for (new, old) in [(two, &source[0]), (three, &source[1])] {
            assert_eq!(new.slots, old.slots, "every answer fits its slot");
            assert_eq!((&new.at, &new.letters), (&old.at, &old.letters));
            assert_eq!(new.own_alarms, old.own_alarms);
        }
        assert_eq!(two.alarm, source[0].alarm, "the deadline runs on");
        hand.play(&Event::Press("case.2".into()));
        assert_eq!(hand.stands(), "wait/response");
    }
}

#[test]
fn alarms_that_have_passed_meanwhile_ring_once() {
    let mut hand = Hand::new("en", "2027-03-01");
    hand.play(&bring(&FILE));
    assert_eq!(hand.said(), ["engine-welcome", "engine-import"]);
    hand.press("yes");
    assert_eq!(ids(&hand.later("2 days")), ["engine-alarm", "engine-alarm"]);
    // Those at which nobody has looked ring once more.
    let rung = hand.later("3 months");
    assert_eq!(ids(&rung), ["engine-alarm"]);
    assert!(hand.later("3 months").is_empty());
}

#[test]
fn nothing_is_taken_in_without_a_yes() {
    let mut hand = Hand::at("en", "request/company");
    hand.play(&bring(&FILE));
    let old = hand.option("yes").unwrap();
    hand.say("Example Telecom");
    assert_eq!(hand.said(), ["engine-import-left", "request-company"]);
    hand.play(&Event::Press(old));
    assert_eq!(hand.said(), ["engine-stale", "request-company"]);
    for leave in ["/cancel", "/back", "/export"] {
        hand.play(&bring(&FILE));
        hand.say(leave);
        assert_eq!(hand.session.aside, None, "{leave} drops what the file held");
        assert_eq!(hand.session.cases.len(), 1);
        hand.play(&Event::Press("case.1".into()));
    }
    hand.play(&bring(&FILE));
    hand.press("no");
    assert_eq!(hand.said(), ["engine-import-left", "request-company"]);
}

#[test]
fn what_is_no_such_file_gets_a_kind_answer() {
    let mut hand = Hand::at("en", "request/company");
    let before = hand.session.cases.clone();
    let large = format!("{}{}", &*FILE, " ".repeat(LARGEST));
    let other = FILE.replace("\"hearback\": 1", "\"hearback\": 2");
    let twice = FILE.replace("\"id\": 2,", "\"id\": 1,");
    let lost = FILE.replace("\"1-01\"", "\"1-02\"");
    let empty = Export::new(&Hand::new("en", "2026-11-24").session, std::iter::empty());
    for (text, words) in [
        (large.as_str(), "too large"),
        (&other, "another release"),
        (&twice, "could not read"),
        (&lost, "could not read"),
        (&empty.to_json(), "no case"),
        ("[]", "could not read"),
        ("", "could not read"),
        (&"[".repeat(100_000), "could not read"),
    ] {
        hand.play(&bring(text));
        assert_eq!(hand.said(), ["engine-import-refused", "request-company"]);
        let Some(Outgoing::Text { text, .. }) = hand.outgoing.first() else {
            panic!("a text");
        };
        assert!(text.contains(words), "{words}: {text}");
        assert_eq!(hand.session.aside, None);
        assert_eq!(hand.session.cases[0].slots, before[0].slots);
    }
    for _ in 0..12 {
        hand.play(&bring(&FILE));
        if let Some(yes) = hand.option("yes") {
            hand.play(&Event::Press(yes));
        }
    }
    assert_eq!(hand.session.cases.len(), 19, "a chat takes no end of cases");
}

/// How many values a document holds.
fn count(json: &Json) -> usize {
    1 + match json {
        Json::Object(map) => map.values().map(count).sum(),
        Json::Array(items) => items.iter().map(count).sum(),
        _ => 0,
    }
}

/// Puts a value into the place of the one with this number.
fn put(json: &mut Json, at: &mut usize, new: &Json) {
    if *at == 0 {
        *json = new.clone();
    }
    *at = at.wrapping_sub(1);
    match json {
        Json::Object(map) => map.values_mut().for_each(|value| put(value, at, new)),
        Json::Array(items) => items.iter_mut().for_each(|value| put(value, at, new)),
        _ => {}
    }
}

fn values() -> impl Strategy<Value = Json> {
    prop_oneof![
        Just(Json::Null),
        Just(Json::from(true)),
        Just(serde_json::json!([])),
        Just(serde_json::json!({})),
        any::<i64>().prop_map(Json::from),
        (0_u32..2000).prop_map(Json::from),
        prop::sample::select(vec![
            "",
            "unknown",
            "DE",
            "AT",
            "letter",
            "request",
            "no-such-thing",
            "2026-02-28",
            "+262142-12-31",
            "-262143-01-01",
            "9999-12-31T23:59:59Z",
            "+262142-12-31T23:59:59Z",
            "1970-01-01T00:00:00.123456789Z",
            "\u{202e}\u{0}{ $name }",
        ])
        .prop_map(Json::from),
        "\\PC{0,12}".prop_map(Json::from),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn an_edited_file_breaks_nothing_and_is_never_taken_in_by_half(
        edits in prop::collection::vec((any::<prop::sample::Index>(), values()), 1..4),
    ) {
        let mut json: Json = serde_json::from_str(&FILE).unwrap();
        for (at, value) in &edits {
            let mut at = at.index(count(&json));
            put(&mut json, &mut at, value);
        }
        let text = json.to_string();
        let mut player = Player::new(&BOOK, "en", Hand::new("en", "2026-11-24").session.profile, "2026-12-01T09:00:00Z".parse().unwrap());
        player.play(&bring(&text));
        if ids(&player.outgoing).contains(&"engine-import") {
            player.play(&Event::Press("yes".into()));
        }
        let cases = player.session.cases.len();
        let taken = ids(&player.outgoing).contains(&"engine-imported");
        let held = Export::read(&text).map_or(0, |export| export.session.cases.len());
        prop_assert_eq!(cases, if taken { held } else { 0 });
        let open: Vec<_> = player.session.cases.iter().map(|case| case.id.0).collect();
        for id in open {
            for line in ["/alarm", "/letters", "/back", "/cases", "hello", "/export"] {
                player.play(&Event::Press(format!("case.{id}")));
                player.play(&Event::Press(format!("reopen.{id}")));
                player.play(&Event::typed(line));
            }
        }
        player.later(Span::Months(14));
        for out in &player.outgoing {
            if let Outgoing::Text { buttons, text, .. } = out {
                prop_assert!(!text.trim().is_empty());
                for button in buttons {
                    prop_assert!(button.id.len() <= 64 && !button.text.trim().is_empty());
                }
            }
        }
    }

    #[test]
    fn a_file_that_is_cut_or_overwritten_is_refused_or_whole(
        at in any::<prop::sample::Index>(),
        bytes in prop::collection::vec(any::<u8>(), 0..6),
        cut in any::<bool>(),
    ) {
        let mut file = FILE.clone().into_bytes();
        let at = at.index(file.len());
        if cut {
            file.truncate(at);
        }
        let end = (at + bytes.len()).min(file.len());
        file.splice(at.min(end)..end, bytes);
        let hand = Hand::new("en", "2026-11-24");
        let event = bring(&String::from_utf8_lossy(&file));
        let made = turn(&BOOK, hand.session, &event, hand.now);
        let again: Session = serde_json::from_str(&serde_json::to_string(&made.session).unwrap()).unwrap();
        prop_assert_eq!(again, made.session);
    }
}
