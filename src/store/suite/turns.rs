//! Versions, conflicts and updates that come twice.

use super::*;

pub(super) async fn run<S: Store>(make: &impl AsyncFn() -> S) {
    a_chat_begins_absent_and_is_read_as_committed(make().await).await;
    a_stale_version_changes_nothing(make().await).await;
    of_concurrent_commits_exactly_one_wins(make().await).await;
    an_update_counts_once_in_any_order(make().await).await;
    many_updates_push_out_the_oldest_by_the_rule(make().await).await;
    a_chat_that_begins_again_has_other_versions(make().await).await;
    what_is_recalled_is_good_for_a_commit_only(make().await).await;
    what_is_recalled_is_not_kept_for_long(make().await).await;
    who_guesses_wrong_asks_the_store(make().await).await;
}

/// Two processes that share a store.
async fn two<S: Store>(store: S) -> [Records<S>; 2] {
    let ring = KeyRing::generate().expect("random bytes");
    [
        open_with(store.clone(), &ring, SCHEMA).await,
        open_with(store, &ring, SCHEMA).await,
    ]
}

async fn what_is_recalled_is_good_for_a_commit_only<S: Store>(store: S) {
    let [here, there] = two(store).await;
    let told = |session| Commit {
        lease: Some(wish(1)),
        ..turn(session, &["one", "two"], 1)
    };
    let Sending::Yours { first, .. } = play(&here, told("first"), START).await else {
        panic!("nobody else sends");
    };
    let (base, session) = here.recall(&chat(), START).expect("just written");
    assert_eq!(text(&session.bytes), "first");
    assert_eq!(texts(&base), ["one", "two"]);
    assert!(
        here.recall(&chat(), START).is_none(),
        "one turn builds on it"
    );
    assert!(
        there.recall(&chat(), START).is_none(),
        "it was written elsewhere"
    );
    // An update that was taken is no turn: the store says what became of it.
    let twice = here.commit(&base, turn("twice", &[], 1), START).await;
    assert_eq!(twice.expect("commit"), Committed::Conflict);
    let next = Commit {
        lease: Some(wish(1)),
        ..turn("second", &["three"], 2)
    };
    let written = here.commit(&base, next, START).await.expect("commit");
    assert!(matches!(written, Committed::Written { .. }), "{written:?}");
    here.strike(base.key(), first.id, wish(1), START)
        .await
        .expect("strike");
    let (second, _) = here.recall(&chat(), START).expect("just written");
    assert_eq!(texts(&second), ["two", "three"]);
    play(&there, turn("elsewhere", &[], 3), START).await;
    let late = here
        .commit(&second, turn("late", &["late"], 4), START)
        .await;
    assert_eq!(late.expect("commit"), Committed::Conflict);
    let (now, session) = record(&here, START).await;
    assert_eq!(text(&session.bytes), "elsewhere");
    assert_eq!(texts(&now), ["two", "three"]);
}

async fn what_is_recalled_is_not_kept_for_long<S: Store>(store: S) {
    let [here, _] = two(store).await;
    let key = here.key(&chat());
    let said = |n| Commit {
        lease: Some(wish(1)),
        ..turn("said", &["one"], n)
    };
    play(&here, said(1), START).await;
    assert!(here.recall(&chat(), at(200)).is_none(), "minutes ago");
    play(&here, said(2), at(200)).await;
    let pause = Pause {
        hold: Duration::from_secs(1),
        why: Why::Channel,
    };
    here.pause(key, Owner(1), pause, at(200))
        .await
        .expect("pause");
    assert!(here.recall(&chat(), at(200)).is_none(), "nobody sends now");
    play(&here, said(3), at(300)).await;
    let chat_now = base(&here, at(300)).await;
    here.delete(&chat_now, Farewell::default(), at(300))
        .await
        .expect("delete");
    assert!(here.recall(&chat(), at(300)).is_none(), "it was erased");
}

async fn who_guesses_wrong_asks_the_store<S: Store>(store: S) {
    let [here, there] = two(store).await;
    let mut recalled = 0;
    for n in 0..100 {
        play(&here, turn("here", &[], 2 * n), START).await;
        play(&there, turn("there", &[], 2 * n + 1), START).await;
        if let Some((base, _)) = here.recall(&chat(), START) {
            let late = here.commit(&base, turn("late", &[], -1), START).await;
            assert_eq!(late.expect("commit"), Committed::Conflict);
            recalled += 1;
        }
    }
    assert!(recalled < 6, "{recalled} of 100 turns were played in vain");
    for n in 200..300 {
        play(&here, turn("here", &[], n), START).await;
        recalled += usize::from(here.recall(&chat(), START).is_some());
    }
    assert!(recalled > 50, "nobody else is there any more: {recalled}");
}

async fn a_chat_begins_absent_and_is_read_as_committed<S: Store>(store: S) {
    let records = open(store).await;
    let loaded = records.load(&chat(), START).await.expect("load");
    assert!(matches!(loaded, Loaded::Absent(_)), "{loaded:?}");
    let commit = Commit {
        wake: Some(at(60)),
        keep_until: Some(at(6000)),
        ..turn("first", &["one", "two"], 1)
    };
    assert_eq!(play(&records, commit, START).await, Sending::Nobody);
    let (base, session) = record(&records, START).await;
    assert_eq!(
        (text(&session.bytes).as_str(), session.schema),
        ("first", SCHEMA)
    );
    assert_eq!(texts(&base), ["one", "two"]);
    assert_eq!(
        (base.chat(), base.wake, base.lease),
        (&chat(), Some(at(60)), None)
    );
    let by_key = records.load_key(base.key(), START).await.expect("load");
    assert!(matches!(by_key, Some(Loaded::Record(..))), "{by_key:?}");
    let other = records
        .load(&Chat::new("another"), START)
        .await
        .expect("load");
    assert!(matches!(other, Loaded::Absent(_)), "{other:?}");
}

async fn a_stale_version_changes_nothing<S: Store>(store: S) {
    let records = open(store).await;
    let absent = base(&records, START).await;
    play(&records, turn("first", &["one"], 1), START).await;
    let first = base(&records, START).await;
    play(&records, turn("second", &[], 2), START).await;
    let second = base(&records, START).await;
    for stale in [absent, first] {
        let late = Commit {
            wake: Some(at(9)),
            ..turn("stale", &["stale"], 3)
        };
        let outcome = records.commit(&stale, late, START).await.expect("commit");
        assert_eq!(outcome, Committed::Conflict);
        let outcome = records
            .delete(&stale, Default::default(), START)
            .await
            .expect("delete");
        assert_eq!(outcome, Committed::Conflict);
    }
    let (base, session) = record(&records, START).await;
    assert_eq!(text(&session.bytes), "second");
    assert_eq!((base.version(), base.wake), (second.version(), None));
    assert_eq!(texts(&base), ["one"]);
    assert!(!base.has_seen(UpdateId(3), START));
}

async fn of_concurrent_commits_exactly_one_wins<S: Store>(store: S) {
    let records = open(store).await;
    for round in 0..10_i64 {
        let base = base(&records, START).await;
        let tasks: Vec<_> = (0..8_i64)
            .map(|n| {
                let (records, base) = (records.clone(), base.clone());
                let name = format!("{round}/{n}");
                tokio::spawn(async move {
                    let turn = turn(&name, &[&name], round * 8 + n);
                    let outcome = records.commit(&base, turn, START).await.expect("commit");
                    matches!(outcome, Committed::Written { .. }).then_some(name)
                })
            })
            .collect();
        let mut winners = Vec::new();
        for task in tasks {
            winners.extend(task.await.expect("no panic"));
        }
        let (base, session) = record(&records, START).await;
        assert_eq!(
            winners,
            [text(&session.bytes)],
            "exactly the winner's session is there"
        );
        assert_eq!(texts(&base).last(), winners.first());
        assert_eq!(
            base.parts.len(),
            usize::try_from(round).unwrap_or_default() + 1
        );
    }
}

async fn an_update_counts_once_in_any_order<S: Store>(store: S) {
    let records = open(store).await;
    for id in [10, 12, 11, 7] {
        play(&records, turn("new", &["answer"], id), START).await;
    }
    let version = base(&records, START).await.version();
    for id in [7, 12, 10, 11] {
        let base = base(&records, at(3600)).await;
        assert!(base.has_seen(UpdateId(id), at(3600)));
        let again = Commit {
            updates: vec![UpdateId(99), UpdateId(id)],
            ..turn("again", &["again"], id)
        };
        let outcome = records
            .commit(&base, again, at(3600))
            .await
            .expect("commit");
        assert_eq!(outcome, Committed::AlreadySeen);
    }
    let base = base(&records, START).await;
    assert_eq!((base.version(), base.parts.len()), (version, 4));
    assert!(
        [8, 9, 13, 99]
            .into_iter()
            .all(|id| !base.has_seen(UpdateId(id), START))
    );
}

async fn many_updates_push_out_the_oldest_by_the_rule<S: Store>(store: S) {
    let records = open(store).await;
    let updates = (0..300).map(UpdateId).collect();
    play(
        &records,
        Commit {
            updates,
            ..turn("many", &[], 0)
        },
        START,
    )
    .await;
    let base = base(&records, START).await;
    assert_eq!(base.seen(), super::super::KEPT_IDS);
    assert!((0..300).all(|id| base.has_seen(UpdateId(id), at(60))));
    assert!(!base.has_seen(UpdateId(300), at(60)));
    assert!(!base.has_seen(UpdateId(0), at(2 * 86_400)));
}

async fn a_chat_that_begins_again_has_other_versions<S: Store>(store: S) {
    let records = open(store).await;
    play(&records, turn("first life", &[], 1), START).await;
    let first = base(&records, START).await;
    records
        .delete(&first, Default::default(), START)
        .await
        .expect("delete");
    let later = at(3 * 86_400);
    play(&records, turn("second life", &[], 1), later).await;
    let second = base(&records, later).await;
    assert_ne!(first.version(), second.version());
    let outcome = records
        .commit(&first, turn("ghost", &[], 2), later)
        .await
        .expect("commit");
    assert_eq!(outcome, Committed::Conflict);
}
