//! Side records, deletion, and what lies in the store.

use super::super::{Farewell, Side, SideKind, SideName};
use super::*;

pub(super) async fn run<S: Store>(make: &impl AsyncFn() -> S) {
    side_records_are_written_with_the_turn(make().await).await;
    deletion_leaves_the_confirmation_for_a_day(make().await).await;
    deletion_meets_a_sender_at_work(make().await).await;
    nothing_stored_is_plain_and_a_record_is_small(make().await).await;
}

fn letter(number: u32) -> SideName {
    SideName {
        kind: SideKind::Letter,
        number,
    }
}

fn reply(number: u32) -> SideName {
    SideName {
        kind: SideKind::Reply,
        number,
    }
}

fn side(name: SideName, content: Option<&str>) -> Side {
    Side {
        name,
        content: content.map(|content| content.as_bytes().to_vec()),
    }
}

async fn side_records_are_written_with_the_turn<S: Store>(store: S) {
    let records = open(store).await;
    let key = records.key(&chat());
    let long = "Please send me a copy of the recording. ".repeat(50);
    let sides = vec![
        side(reply(1), Some("No.")),
        side(letter(2), Some("second")),
        side(letter(1), Some(&long)),
    ];
    let stale = base(&records, START).await;
    play(
        &records,
        Commit {
            sides,
            ..turn("a", &[], 1)
        },
        START,
    )
    .await;
    let sealed = records
        .store()
        .side(key, letter(1), START)
        .await
        .expect("side");
    assert!(
        sealed.is_some_and(|sealed| sealed.len() < long.len() / 3),
        "compressed"
    );
    let read = records.side(key, letter(1), START).await.expect("side");
    assert_eq!(read.as_deref(), Some(long.as_bytes()));
    let names = async |now| -> Vec<SideName> {
        let sides = records.sides(key, now).await.expect("sides");
        sides.into_iter().map(|(name, _)| name).collect()
    };
    assert_eq!(names(START).await, [letter(1), letter(2), reply(1)]);

    let sides = vec![side(letter(2), None), side(letter(1), Some("lost"))];
    let late = Commit {
        sides: sides.clone(),
        ..turn("stale", &[], 2)
    };
    let outcome = records.commit(&stale, late, START).await.expect("commit");
    assert_eq!(outcome, Committed::Conflict);
    assert_eq!(
        names(START).await.len(),
        3,
        "a lost race writes no side record"
    );
    let rest = Commit {
        sides,
        keep_until: Some(at(50)),
        ..turn("b", &[], 3)
    };
    play(&records, rest, START).await;
    assert_eq!(names(START).await, [letter(1), reply(1)]);
    let read = records.side(key, letter(1), START).await.expect("side");
    assert_eq!(read.as_deref(), Some(&b"lost"[..]));
    assert_eq!(names(at(50)).await, [], "gone with the chat");
    let other = records.key(&Chat::new("another"));
    assert_eq!(records.sides(other, START).await.expect("sides"), []);
}

async fn deletion_leaves_the_confirmation_for_a_day<S: Store>(store: S) {
    let records = open(store).await;
    let key = records.key(&chat());
    let sides = vec![side(letter(1), Some("told"))];
    let commit = Commit {
        sides,
        wake: Some(at(50)),
        ..turn("told", &["told"], 1)
    };
    play(&records, commit, START).await;
    let before = base(&records, START).await;
    let farewell = Farewell {
        parts: vec![b"All is deleted.".to_vec()],
        updates: vec![UpdateId(2)],
        message: Some(41),
        lease: Some(wish(1)),
    };
    let deleted = records
        .delete(&before, farewell.clone(), START)
        .await
        .expect("delete");
    let Committed::Written { sending, .. } = deleted else {
        panic!("{deleted:?}")
    };
    let part = first_id(sending);
    let loaded = records.load(&chat(), at(1)).await.expect("load");
    let Loaded::Tombstone(tombstone) = loaded else {
        panic!("{loaded:?}")
    };
    assert_eq!(texts(&tombstone), ["All is deleted."]);
    assert_eq!((tombstone.chat(), tombstone.wake), (&chat(), None));
    assert!(
        [1, 2]
            .into_iter()
            .all(|id| tombstone.has_seen(UpdateId(id), at(1)))
    );
    assert_eq!(records.sides(key, at(1)).await.expect("sides"), []);
    let is_erased = |message| tombstone.has_erased(message, at(1));
    assert!(tombstone.is_tombstone() && is_erased(41) && !is_erased(42));
    let again = records
        .commit(&tombstone, turn("told", &[], 1), at(1))
        .await
        .expect("commit");
    assert_eq!(
        again,
        Committed::AlreadySeen,
        "a redelivered update does not bring it back"
    );
    assert_eq!(
        due(&records, at(30)).await,
        1,
        "an unsent confirmation is not forgotten"
    );
    records
        .strike(key, part, wish(1), at(31))
        .await
        .expect("strike");

    let day = 86_400;
    assert_eq!(due(&records, at(day - 1)).await, 0);
    let loaded = records.load(&chat(), at(day - 1)).await.expect("load");
    assert!(matches!(loaded, Loaded::Tombstone(_)), "{loaded:?}");
    let loaded = records.load(&chat(), at(day)).await.expect("load");
    assert!(matches!(loaded, Loaded::Absent(_)), "{loaded:?}");
    assert_eq!(due(&records, at(day)).await, 0);
    assert_eq!(
        records.store().chats(None, 9).await.expect("chats"),
        [],
        "no row is left"
    );

    play(&records, turn("new", &[], 3), at(day)).await;
    let new = base(&records, at(day)).await;
    records
        .delete(&new, farewell, at(day))
        .await
        .expect("delete");
    play(&records, turn("back within the day", &[], 4), at(day + 1)).await;
    let (base, _) = record(&records, at(day + 1)).await;
    assert!(
        [2, 3, 4]
            .into_iter()
            .all(|id| base.has_seen(UpdateId(id), at(day + 1)))
    );
}

async fn deletion_meets_a_sender_at_work<S: Store>(store: S) {
    let records = open(store).await;
    let key = records.key(&chat());
    let commit = Commit {
        lease: Some(wish(1)),
        ..turn("a", &["1", "2"], 1)
    };
    let one = first_id(play(&records, commit, START).await);
    let before = base(&records, START).await;
    let farewell = Farewell {
        parts: vec![b"gone".to_vec()],
        updates: vec![],
        message: None,
        lease: Some(wish(2)),
    };
    let deleted = records
        .delete(&before, farewell, at(1))
        .await
        .expect("delete");
    let Committed::Written { sending, .. } = deleted else {
        panic!("{deleted:?}")
    };
    assert_eq!(sending, Sending::Theirs { until: at(30) });
    let next = records
        .strike(key, one, wish(1), at(2))
        .await
        .expect("strike");
    let is_gone =
        matches!(&next, super::super::Advance::Next { part, .. } if part.bytes == b"gone");
    assert!(
        is_gone,
        "the second part is not sent, the confirmation is: {next:?}"
    );
}

async fn nothing_stored_is_plain_and_a_record_is_small<S: Store>(store: S) {
    let records = open(store).await;
    let marker = "marker-of-the-suite";
    let session = marker.repeat(32)[..600].to_owned();
    for update in 0..20 {
        let sides = vec![side(letter(1), Some(marker))];
        let commit = Commit {
            sides,
            ..turn(&session, &[], 900_000_000 + update * 3)
        };
        play(
            &records,
            commit,
            at(u64::try_from(update).expect("small") * 20),
        )
        .await;
    }
    play(&records, turn(&session, &[marker], 1), at(500)).await;
    let now = at(500);
    let stored = stored(&records, now).await;
    let mut fields = vec![stored.session.clone().expect("session")];
    fields.extend(stored.ids.clone());
    let size: usize = fields.iter().map(Vec::len).sum();
    assert!(
        size < 600 + 200,
        "session of 600 bytes and 21 update ids take {size} bytes"
    );
    fields.extend(stored.parts.iter().map(|(_, part)| part.clone()));
    let sides = records
        .store()
        .sides(records.key(&chat()), now)
        .await
        .expect("sides");
    fields.extend(sides.into_iter().map(|(_, side)| side));
    fields.extend(records.store().meta().await.expect("meta"));
    assert_eq!(fields.len(), 5);
    for word in [marker, chat().as_str()] {
        let plain = |field: &Vec<u8>| field.windows(word.len()).any(|w| w == word.as_bytes());
        assert!(!fields.iter().any(plain));
    }
}
