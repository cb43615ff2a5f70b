//! Records that cannot be read, or not by this process.

use super::super::{Advance, Farewell};
use super::*;

pub(super) async fn run<S: Store>(make: &impl AsyncFn() -> S) {
    damage_is_seen_and_touches_nothing_else(make().await).await;
    fields_cannot_take_another_place(make().await).await;
    an_older_field_does_not_pass_for_a_newer_one(make().await).await;
    a_lost_session_is_no_tombstone(make().await).await;
    what_is_set_aside_is_kept_and_the_chat_starts_again(make().await).await;
    a_newer_schema_is_left_alone(make().await).await;
}

async fn defect<S: Store>(records: &Records<S>) -> super::super::Defect {
    match records.load(&chat(), START).await.expect("load") {
        Loaded::Defect(defect) => defect,
        other => panic!("not seen as a defect: {other:?}"),
    }
}

fn damaged(field: &[u8]) -> Vec<Vec<u8>> {
    let cuts = [0, 1, 8, 9, 33, field.len() - 1].map(|end| field[..end].to_vec());
    let flips = (0..field.len()).map(|at| {
        let mut flipped = field.to_vec();
        flipped[at] ^= 1 << (at % 8);
        flipped
    });
    cuts.into_iter()
        .chain(flips)
        .chain([[field, &[0]].concat()])
        .collect()
}

async fn damage_is_seen_and_touches_nothing_else<S: Store>(store: S) {
    let records = open(store).await;
    play(&records, turn("a", &["1"], 1), START).await;
    let neighbour = Chat::new("neighbour");
    let Loaded::Absent(base) = records.load(&neighbour, START).await.expect("load") else {
        panic!("the neighbour is new");
    };
    records
        .commit(&base, turn("b", &["2"], 2), START)
        .await
        .expect("commit");

    let whole = stored(&records, START).await;
    let (session, ids) = (
        whole.session.clone().expect("session"),
        whole.ids.clone().expect("ids"),
    );
    let mut broken = Vec::new();
    for session in damaged(&session) {
        broken.push(Stored {
            session: Some(session),
            ..whole.clone()
        });
    }
    for ids in damaged(&ids) {
        broken.push(Stored {
            ids: Some(ids),
            ..whole.clone()
        });
    }
    for part in damaged(&whole.parts[0].1) {
        broken.push(Stored {
            parts: vec![(whole.parts[0].0, part)],
            ..whole.clone()
        });
    }
    assert!(broken.len() > 150);
    for (n, broken) in broken.iter().enumerate() {
        overwrite(&records, broken, START).await;
        let seen = defect(&records).await;
        assert!(seen.field.is_some(), "{n}");
    }
    let key = records.key(&chat());
    let answer = records.take(key, wish(1), START).await.expect("take");
    assert_eq!(
        answer,
        Advance::Unreadable,
        "the last damage was to the part"
    );
    let found = records.load(&neighbour, START).await.expect("load");
    assert!(
        matches!(&found, Loaded::Record(_, session) if session.bytes == b"b"),
        "{found:?}"
    );

    overwrite(
        &records,
        &Stored {
            lease: None,
            ..whole
        },
        START,
    )
    .await;
    let (base, session) = record(&records, START).await;
    assert_eq!(
        (text(&session.bytes).as_str(), texts(&base).len()),
        ("a", 1),
        "made whole again"
    );
}

async fn fields_cannot_take_another_place<S: Store>(store: S) {
    let records = open(store).await;
    play(&records, turn("a", &["1", "2"], 1), START).await;
    let whole = stored(&records, START).await;
    let [(one, first), (two, second)] = &whole.parts[..] else {
        panic!("two parts")
    };
    let swaps = [
        Stored {
            session: whole.ids.clone(),
            ids: whole.session.clone(),
            ..whole.clone()
        },
        Stored {
            session: Some(first.clone()),
            ..whole.clone()
        },
        Stored {
            parts: vec![(*one, second.clone()), (*two, first.clone())],
            ..whole.clone()
        },
    ];
    for swapped in &swaps {
        overwrite(&records, swapped, START).await;
        defect(&records).await;
    }
    let other = Chat::new("another");
    let put = Put {
        key: records.key(&other),
        expected: None,
        version: whole.version,
        ids: whole.ids.clone().expect("ids"),
        body: Body::Turn {
            session: whole.session.clone().expect("session"),
            struck: Vec::new(),
            sides: Vec::new(),
            wake: None,
        },
        parts: Vec::new(),
        lease: None,
        keep_until: None,
    };
    records.store().commit(put, START).await.expect("commit");
    let loaded = records.load(&other, START).await.expect("load");
    assert!(
        matches!(loaded, Loaded::Defect(_)),
        "one chat's fields under another: {loaded:?}"
    );
}

async fn an_older_field_does_not_pass_for_a_newer_one<S: Store>(store: S) {
    let records = open(store).await;
    play(&records, turn("a", &[], 1), START).await;
    let older = stored(&records, START).await;
    play(&records, turn("b", &[], 2), START).await;
    let newer = stored(&records, START).await;
    overwrite(
        &records,
        &Stored {
            session: older.session,
            ..newer.clone()
        },
        START,
    )
    .await;
    defect(&records).await;
    overwrite(
        &records,
        &Stored {
            ids: older.ids,
            ..newer
        },
        START,
    )
    .await;
    defect(&records).await;
}

async fn a_lost_session_is_no_tombstone<S: Store>(store: S) {
    let records = open(store).await;
    play(&records, turn("a", &[], 1), START).await;
    let whole = stored(&records, START).await;
    overwrite(
        &records,
        &Stored {
            session: None,
            ..whole
        },
        START,
    )
    .await;
    defect(&records).await;
}

async fn what_is_set_aside_is_kept_and_the_chat_starts_again<S: Store>(store: S) {
    let records = open(store).await;
    play(
        &records,
        Commit {
            wake: Some(at(10)),
            ..turn("a", &["1"], 1)
        },
        START,
    )
    .await;
    let old = base(&records, START).await;
    let whole = stored(&records, START).await;
    overwrite(
        &records,
        &Stored {
            session: Some(vec![7; 40]),
            ..whole
        },
        START,
    )
    .await;
    let seen = defect(&records).await;
    let outcome = records
        .commit(&old, turn("b", &[], 2), START)
        .await
        .expect("commit");
    assert!(
        matches!(outcome, Committed::Written { .. }),
        "who had read it before may go on"
    );
    assert!(
        !records.set_aside(&seen, START).await.expect("aside"),
        "then it is another record"
    );

    let whole = stored(&records, START).await;
    overwrite(
        &records,
        &Stored {
            session: Some(vec![7; 40]),
            ..whole
        },
        START,
    )
    .await;
    let seen = defect(&records).await;
    assert!(records.set_aside(&seen, at(1)).await.expect("aside"));
    assert!(
        !records.set_aside(&seen, at(1)).await.expect("aside"),
        "once is enough"
    );
    let aside = records.asides(9).await.expect("asides");
    assert_eq!(aside.len(), 1);
    assert_eq!((aside[0].key, aside[0].at), (records.key(&chat()), at(1)));
    assert!(aside[0].rows >= 3 && aside[0].bytes > 40, "{aside:?}");
    assert_eq!(due(&records, at(1000)).await, 0);
    let loaded = records.load(&chat(), at(2)).await.expect("load");
    assert!(matches!(loaded, Loaded::Absent(_)), "{loaded:?}");
    play(&records, turn("c", &["2"], 3), at(2)).await;
    let (fresh, session) = record(&records, at(2)).await;
    assert_eq!(
        (text(&session.bytes).as_str(), texts(&fresh).len()),
        ("c", 1)
    );
    assert_eq!(records.asides(9).await.expect("asides").len(), 1);

    records
        .delete(&fresh, Farewell::default(), at(3))
        .await
        .expect("delete");
    assert_eq!(
        records.asides(9).await.expect("asides"),
        [],
        "deletion reaches there too"
    );

    play(&records, turn("d", &[], 4), at(4)).await;
    let whole = stored(&records, at(4)).await;
    overwrite(
        &records,
        &Stored {
            ids: Some(vec![7; 40]),
            ..whole
        },
        at(4),
    )
    .await;
    let seen = defect(&records).await;
    assert!(records.set_aside(&seen, at(5)).await.expect("aside"));
    assert_eq!(records.store().drop_asides(at(5)).await.expect("drop"), 0);
    assert_eq!(records.store().drop_asides(at(6)).await.expect("drop"), 1);
    assert_eq!(records.asides(9).await.expect("asides"), []);
}

async fn a_newer_schema_is_left_alone<S: Store>(store: S) {
    let ring = KeyRing::generate().expect("random bytes");
    let old = open_with(store.clone(), &ring, SCHEMA).await;
    let new = open_with(store, &ring, SCHEMA + 1).await;
    play(&old, turn("old", &["1"], 1), START).await;
    let (_, session) = record(&new, START).await;
    assert_eq!(
        session.schema, SCHEMA,
        "the newer release reads, and knows what it reads"
    );
    play(&new, turn("new", &["2"], 2), START).await;
    let before = stored(&new, START).await;
    let loaded = old.load(&chat(), START).await.expect("load");
    assert!(
        matches!(loaded, Loaded::Newer(schema) if schema == SCHEMA + 1),
        "{loaded:?}"
    );
    let done = old.rekey(START).await.expect("rekey");
    assert_eq!((done.fields, done.left), (0, 1));
    let after = stored(&new, START).await;
    assert_eq!(
        (before.session, before.version),
        (after.session, after.version)
    );
    let (base, session) = record(&new, START).await;
    assert_eq!(
        (text(&session.bytes).as_str(), texts(&base).len()),
        ("new", 2)
    );
    let schemas: Vec<_> = base.parts.iter().map(|part| part.schema).collect();
    assert_eq!(schemas, [SCHEMA, SCHEMA + 1]);
}
