//! A back-up goes from any store into any other, and nothing is lost or mixed up on the way.

use super::super::{
    Contents, Memory, Onto, RestoreError, Restored, Side, SideKind, SideName, StoreError, restore,
};
use super::*;

pub(super) async fn run<S: Store>(make: &impl AsyncFn() -> S) {
    chats_move_to_another_store_and_back(make().await, make().await).await;
    a_store_that_is_used_is_not_written_over(make().await).await;
    a_restore_that_was_cut_off_goes_on(make().await).await;
    a_turn_during_a_back_up_is_whole(make().await).await;
}

const LETTER: SideName = SideName {
    kind: SideKind::Letter,
    number: 7,
};

/// How many chats the story has beside the suite's own.
const OTHERS: i64 = 150;

/// A chat with everything, a deleted one, and many others.
async fn story<S: Store>(store: S, ring: &KeyRing) -> Records<S> {
    let records = open_with(store, ring, SCHEMA).await;
    let sides = vec![Side {
        name: LETTER,
        content: Some(b"letter".to_vec()),
    }];
    let commit = Commit {
        sides,
        wake: Some(at(500)),
        keep_until: Some(at(90_000)),
        lease: Some(wish(1)),
        ..turn("a", &["1", "2"], 11)
    };
    play(&records, commit, START).await;
    for n in 0..OTHERS {
        say(&records, n, "other").await;
    }
    let Loaded::Record(base, _) = records.load(&Chat::from(0), START).await.expect("load") else {
        panic!("the chat is there");
    };
    let farewell = super::super::Farewell {
        parts: vec![b"gone".to_vec()],
        updates: vec![UpdateId(5)],
        message: None,
        lease: None,
    };
    records
        .delete(&base, farewell, START)
        .await
        .expect("delete");
    records
}

async fn say<S: Store>(records: &Records<S>, chat: i64, session: &str) {
    let base = match records.load(&Chat::from(chat), START).await.expect("load") {
        Loaded::Absent(base) | Loaded::Record(base, _) => base,
        other => panic!("{other:?}"),
    };
    let update = 1000 + i64::try_from(base.seen()).expect("few");
    records
        .commit(&base, turn(session, &[], update), START)
        .await
        .expect("commit");
}

async fn file_of<S: Store>(records: &Records<S>) -> String {
    let mut back_up = records.back_up(START);
    let mut file = String::new();
    while let Some(line) = back_up.next().await.expect("a line") {
        file.push_str(&line);
    }
    file
}

async fn put<S: Store>(
    store: &S,
    ring: &KeyRing,
    file: &str,
    onto: Onto,
) -> Result<Restored, RestoreError> {
    let contents = Contents::judge(&mut file.as_bytes(), ring, SCHEMA)?;
    restore(
        store,
        ring,
        &contents,
        &mut file.as_bytes(),
        onto,
        START,
        |_| {},
    )
    .await
}

/// The lines of a file without the first and the last, which tell of keys and sums.
fn chats_in(file: &str) -> Vec<&str> {
    let lines: Vec<_> = file.lines().collect();
    lines[1..lines.len() - 1].to_vec()
}

async fn chats_move_to_another_store_and_back<S: Store>(from: S, to: S) {
    let ring = KeyRing::generate().expect("random bytes");
    let records = story(from, &ring).await;
    let file = file_of(&records).await;

    let memory = Memory::new();
    let done = put(&memory, &ring, &file, Onto::Nothing).await;
    let all = usize::try_from(OTHERS).expect("few") + 1;
    let written = Restored {
        written: all,
        ..Restored::default()
    };
    assert_eq!(done.expect("restores"), written);
    let moved = open_with(memory, &ring, SCHEMA).await;
    is_as_it_was(&records, &moved).await;
    let again = file_of(&moved).await;
    assert_eq!(chats_in(&again), chats_in(&file));

    let done = put(&to, &ring, &again, Onto::Nothing).await;
    assert_eq!(done.expect("restores"), written);
    let back = open_with(to, &ring, SCHEMA).await;
    is_as_it_was(&records, &back).await;
    assert_eq!(chats_in(&file_of(&back).await), chats_in(&file));

    // Life goes on where it stood.
    let (base, session) = record(&back, START).await;
    assert_eq!(
        (text(&session.bytes).as_str(), texts(&base)),
        ("a", vec!["1".to_owned(), "2".to_owned()])
    );
    assert!(base.has_seen(UpdateId(11), START) && base.lease.is_none());
    let sending = play(
        &back,
        Commit {
            lease: Some(wish(2)),
            ..turn("b", &["3"], 12)
        },
        START,
    )
    .await;
    let first = first_id(sending);
    assert_eq!(
        first.version,
        base.version().expect("a version"),
        "the oldest part goes first"
    );
    assert_eq!(base.version(), record(&records, START).await.0.version());
}

async fn is_as_it_was<A: Store, B: Store>(one: &Records<A>, other: &Records<B>) {
    let (before, after) = (stored(one, START).await, stored(other, START).await);
    assert_eq!(after.lease, None, "a lease is nobody's any more");
    let fields = |of: &Stored| {
        let (session, ids) = (of.session.clone(), of.ids.clone());
        (
            of.version,
            of.wake,
            of.keep_until,
            session,
            ids,
            of.parts.clone(),
        )
    };
    assert_eq!(fields(&after), fields(&before));
    let key = one.key(&chat());
    assert_eq!(key, other.key(&chat()), "the names of chats stay");
    let letter = other.side(key, LETTER, START).await.expect("side");
    assert_eq!(letter.as_deref(), Some(&b"letter"[..]));
    let deleted = other.load(&Chat::from(0), START).await.expect("load");
    let Loaded::Tombstone(base) = deleted else {
        panic!("{deleted:?}")
    };
    assert!(base.has_seen(UpdateId(5), START));
    assert_eq!(texts(&base), ["gone"]);
    // Parts wait and nobody has the lease: due at once.
    let overview = other.store().overview().await.expect("overview");
    assert_eq!(
        overview.chats,
        one.store().overview().await.expect("overview").chats
    );
    assert_eq!(overview.earliest, Some(START));
    // The deleted one may share the shard.
    assert!((1..=2).contains(&due(other, START).await));
}

async fn a_store_that_is_used_is_not_written_over<S: Store>(store: S) {
    let ring = KeyRing::generate().expect("random bytes");
    let from = story(Memory::new(), &ring).await;
    let file = file_of(&from).await;
    let stranger = KeyRing::generate().expect("random bytes");
    let refused = put(&store, &stranger, &file, Onto::Nothing).await;
    assert!(matches!(
        refused,
        Err(RestoreError::Store(StoreError::WrongKey { .. }))
    ));
    assert!(
        store.meta().await.expect("meta").is_none(),
        "nothing was written"
    );

    let other = open_with(store.clone(), &ring, SCHEMA).await;
    let begun = put(&store, &ring, &file, Onto::Nothing).await;
    assert!(matches!(begun, Err(RestoreError::Begun)));
    let missing = put(&store, &ring, &file, Onto::Missing).await;
    assert!(matches!(missing, Err(RestoreError::OtherStore)));
    say(&other, 1, "mine").await;
    for onto in [Onto::Nothing, Onto::NoChat] {
        let refused = put(&store, &ring, &file, onto).await;
        assert!(matches!(refused, Err(RestoreError::NotEmpty { chats: 1 })));
    }
    assert_eq!(store.overview().await.expect("overview").chats, 1);

    // What is there stays; what is missing comes.
    say(&from, 1, "later").await;
    let done = put(from.store(), &ring, &file, Onto::Missing)
        .await
        .expect("restores");
    assert_eq!((done.written, done.kept), (0, chats_in(&file).len()));
    let Loaded::Record(_, session) = from.load(&Chat::from(1), START).await.expect("load") else {
        panic!("the chat is there");
    };
    assert_eq!(text(&session.bytes), "later");
}

async fn a_restore_that_was_cut_off_goes_on<S: Store>(store: S) {
    let ring = KeyRing::generate().expect("random bytes");
    let from = story(Memory::new(), &ring).await;
    let file = file_of(&from).await;
    let contents = Contents::judge(&mut file.as_bytes(), &ring, SCHEMA).expect("whole");
    let half: String = file.split_inclusive('\n').take(100).collect();
    let cut = restore(
        &store,
        &ring,
        &contents,
        &mut half.as_bytes(),
        Onto::Nothing,
        START,
        |_| {},
    )
    .await;
    assert!(matches!(cut, Err(RestoreError::Cut)));
    assert!(store.overview().await.expect("overview").chats > 0);
    match Records::open(store.clone(), ring.clone(), SCHEMA).await {
        Err(StoreError::HalfRestored) => {}
        Err(other) => panic!("another error: {other}"),
        Ok(_) => panic!("a service began on half of the chats"),
    }
    let other = story(Memory::new(), &ring).await;
    let strange = put(&store, &ring, &file_of(&other).await, Onto::Nothing).await;
    assert!(matches!(strange, Err(RestoreError::OtherStore)));
    let done = put(&store, &ring, &file, Onto::Nothing)
        .await
        .expect("restores");
    assert!(done.kept > 0 && done.written > 0);
    let records = open_with(store, &ring, SCHEMA).await;
    is_as_it_was(&from, &records).await;
    assert_eq!(chats_in(&file_of(&records).await), chats_in(&file));
}

async fn a_turn_during_a_back_up_is_whole<S: Store>(store: S) {
    let ring = KeyRing::generate().expect("random bytes");
    let records = story(store, &ring).await;
    let mut back_up = records.back_up(START);
    let mut file = String::new();
    for n in 1.. {
        let Some(line) = back_up.next().await.expect("a line") else {
            break;
        };
        file.push_str(&line);
        if n < OTHERS {
            say(&records, n, "later").await;
        }
    }
    let memory = Memory::new();
    put(&memory, &ring, &file, Onto::Nothing)
        .await
        .expect("restores");
    let moved = open_with(memory, &ring, SCHEMA).await;
    let (mut old, mut new) = (0, 0);
    for n in 1..OTHERS {
        match moved.load(&Chat::from(n), START).await.expect("load") {
            Loaded::Record(base, session) => match text(&session.bytes).as_str() {
                "other" => {
                    old += 1;
                    assert!(!base.has_seen(UpdateId(1001), START));
                }
                "later" => {
                    new += 1;
                    assert!(base.has_seen(UpdateId(1001), START));
                }
                other => panic!("{other}"),
            },
            other => panic!("{other:?}"),
        }
    }
    assert!(old > 0 && new > 0, "{old} as before, {new} as after");
}
