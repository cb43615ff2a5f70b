//! What must hold of every turn, whatever was said and wherever the case stands.

use std::{collections::BTreeSet, sync::LazyLock};

use chrono::{DateTime, Utc};
use hearback::{
    book::Act,
    engine::{
        Case, CaseId, Command, Event, Other, Outgoing, Session, Turn,
        session::{Answer, Frame, Once},
        turn,
        written::Recent,
    },
};

use crate::hand::BOOK;

/// The longest text that fits into one message of a chat.
const MESSAGE: usize = 4096;

/// What must hold of every turn.
pub(crate) fn inspect(before: &Session, event: &Event, now: DateTime<Utc>, made: &Turn) {
    let again = turn(&BOOK, before.clone(), event, now);
    assert!(
        again == *made,
        "the same arguments give the same turn: {event:?}"
    );
    is_sound(before, event, made);
}

/// What must hold of every turn, however it was played.
pub(crate) fn is_sound(before: &Session, event: &Event, made: &Turn) {
    assert!(
        !made.outgoing.is_empty() || waits(before, event, made) || is_again(before, event),
        "{event:?} at {} got no answer",
        place(before)
    );
    for out in &made.outgoing {
        text_is_whole(out, before);
    }
    alarms_are_kept(made);
    if !made.erase {
        nothing_is_lost(before, event, made);
    }
}

/// Nobody is answered who has not finished or who goes on after all that is taken, and nobody hears of an alarm that is not due.
fn waits(before: &Session, event: &Event, made: &Turn) -> bool {
    let drops = |session: &Session| {
        let recent = serde_json::to_value(&session.recent).expect("it can be written");
        !recent["drops"].is_null()
    };
    let held = made.wake.is_some() && made.session.wake().map(|(_, e)| e) == Some(Event::Waited);
    matches!(event, Event::Alarm | Event::Waited)
        || held && matches!(event, Event::Text(_) | Event::Edit { .. })
        || matches!(event, Event::Text(_)) && drops(before)
}

/// A second tap, a picture of the same album, the `/start` of a return.
fn is_again(before: &Session, event: &Event) -> bool {
    let latest = before.latest.as_ref().map(|latest| &latest.what);
    latest.is_some_and(|latest| match (latest, event) {
        (Once::Press(before), Event::Press(id)) => before == id,
        (Once::Album(before), Event::Other(Other::Album(album))) => before == album,
        (Once::Return, Event::Command(Command::Start, _)) => true,
        _ => false,
    })
}

fn place(session: &Session) -> String {
    let frame = session.open_case().and_then(|case| case.at.last());
    frame.map_or_else(|| "no case".into(), |at| format!("{}/{}", at.flow, at.step))
}

fn text_is_whole(out: &Outgoing, before: &Session) {
    match out {
        Outgoing::Text { id, text, buttons } => {
            let at = place(before);
            assert!(!text.trim().is_empty(), "{id} says nothing at {at}");
            assert!(!text.contains('{'), "{id} has a hole at {at}");
            assert!(
                !text.contains(id.as_str()),
                "{id} says its own name at {at}"
            );
            assert!(!text.contains("\n\n\n"), "{id} has an empty part at {at}");
            let length = text.encode_utf16().count();
            assert!(length < MESSAGE, "{id} has {length} characters at {at}");
            let mut seen = BTreeSet::new();
            for button in buttons {
                assert!(
                    button.id.len() <= 64,
                    "a button of {id} is too long at {at}"
                );
                assert!(
                    seen.insert(&button.id),
                    "a button of {id} stands twice at {at}"
                );
                assert!(
                    !button.text.trim().is_empty(),
                    "an empty button of {id} at {at}"
                );
                let name = button.id.rsplit('.').next().unwrap_or_default();
                assert_ne!(button.text, name, "a button of {id} without words at {at}");
            }
        }
        Outgoing::Letter {
            kind,
            subject,
            text,
            file,
            ..
        } => {
            for part in [subject, text, file] {
                assert!(!part.trim().is_empty(), "an empty part of {kind}");
                assert!(!part.contains('{'), "{kind} has a hole");
                assert!(!part.contains("\n\n\n"), "{kind} has an empty part");
            }
            // A letter may be longer than one message of a chat: it comes as a file too.
        }
        Outgoing::Again { .. } | Outgoing::Export => {}
    }
}

fn alarms_are_kept(made: &Turn) {
    let open = made
        .session
        .cases
        .iter()
        .filter(|case| case.closed.is_none());
    let earliest = open
        .flat_map(|case| {
            let steps = case.alarm.iter().chain(&case.beside);
            let steps = steps.map(|alarm| alarm.at);
            case.own_alarms.iter().copied().chain(steps)
        })
        .min();
    let alarm = made.session.next_alarm();
    assert_eq!(alarm, earliest, "the chat is woken at the next alarm");
    let wake = made.session.wake().map(|(at, _)| at);
    assert_eq!(made.wake, wake);
    let rings = alarm.into_iter().chain(made.session.notice()).min();
    assert!(wake <= rings || rings.is_none());
    for case in &made.session.cases {
        if case.closed.is_some() {
            assert_eq!(case.next_alarm(), None, "a closed case is silent");
        }
    }
}

/// Answers change only where the person answers, goes back or erases.
fn nothing_is_lost(before: &Session, event: &Event, made: &Turn) {
    let here = before.open;
    for old in &before.cases {
        let Some(new) = made.session.case(old.id) else {
            // A case in which nothing was answered gives way to those of a file.
            let imports = matches!(event, Event::Press(id) if id.starts_with("import."));
            assert!(
                imports && old.history.is_empty(),
                "a case is lost: {event:?}"
            );
            continue;
        };
        let sent = |case: &Case| -> Vec<u32> {
            let letters = case.letters.iter().filter(|letter| letter.sent.is_some());
            letters.map(|letter| letter.number).collect()
        };
        let after = sent(new);
        // Whoever takes back that a letter went out has not sent it yet.
        let taken_back = matches!(event, Event::Command(Command::Back, _))
            || matches!(event, Event::Text(_) | Event::Edit { .. })
                && before.recent != Recent::default();
        for number in sent(old) {
            assert!(
                taken_back || after.contains(&number),
                "a letter that went out was lost: {event:?}"
            );
        }
        let may_change = match event {
            // An edit corrects the case to which it belongs.
            Event::Edit { .. } => true,
            Event::Text(_) | Event::Waited => Some(old.id) == here,
            Event::Press(_) => Some(old.id) == here || old.closed.is_some(),
            Event::Command(Command::Back, _) => Some(old.id) == here,
            // Opening a case that an alarm has moved goes on in it.
            Event::Command(..)
            | Event::UnknownCommand
            | Event::Alarm
            | Event::Returned(_)
            | Event::Brought(_)
            | Event::Other(_) => false,
        };
        // What was held is taken before anything else.
        let released = before.recent != Recent::default() && Some(old.id) == here;
        if !may_change && !released && !opens(event, old.id) {
            assert_eq!(
                old.slots,
                new.slots,
                "{event:?} changed an answer at {}",
                place(before)
            );
        } else if !is_sorted(before, event) && !matches!(event, Event::Command(Command::Back, _)) {
            only_what_may_go(old, new, event);
        }
    }
}

/// Texts are taken back where one that comes late is put before them.
fn is_sorted(before: &Session, event: &Event) -> bool {
    let placed = matches!(event, Event::Text(written) if written.order.is_some());
    placed && before.recent != Recent::default()
}

fn opens(event: &Event, id: CaseId) -> bool {
    matches!(event, Event::Press(button) if *button == format!("case.{}", id.0))
}

/// An answer is emptied only where a flow says so, or where it hangs on another one.
fn only_what_may_go(old: &Case, new: &Case, event: &Event) {
    static EMPTIED: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let mut names: BTreeSet<String> = ["way", "sent_on", "outcome"].map(String::from).into();
        for step in BOOK.flows.values().flat_map(|flow| &flow.steps) {
            match &step.act {
                Act::Set { values } => {
                    names.extend(values.iter().map(|(slot, _)| slot.to_string()));
                }
                // The address of one company does not stay with another.
                Act::Ask {
                    lookup: Some(found),
                    ..
                } => names.extend([found.to_string()]),
                act if step.when.is_some() => names.extend(act.asks().map(ToString::to_string)),
                _ => {}
            }
        }
        names
    });
    for (slot, answer) in &old.slots {
        let kept = new.slots.contains_key(slot);
        let known = matches!(answer, Answer::Value(_));
        assert!(
            kept || !known || EMPTIED.contains(slot.as_str()),
            "{event:?} at {:?} lost {slot}",
            old.at
                .last()
                .map(|Frame { flow, step }| format!("{flow}/{step}"))
        );
    }
}
