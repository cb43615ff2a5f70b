//! Parts, leases and pauses.

use super::super::Advance;
use super::*;

pub(super) async fn run<S: Store>(make: &impl AsyncFn() -> S) {
    parts_go_out_in_order_and_are_struck(make().await).await;
    a_lease_is_held_ends_and_is_taken_over(make().await).await;
    who_lost_the_lease_still_strikes(make().await).await;
    a_pause_holds_all_and_can_be_ended(make().await).await;
    who_is_back_is_not_shut_out_by_what_was_met_before(make().await).await;
    who_is_back_ends_that_the_chat_is_closed(make().await).await;
    who_writes_ends_the_wait_for_the_lane(make().await).await;
    a_turn_can_take_parts_out(make().await).await;
}

/// Strikes `part` and expects `next`, or that nothing is left.
async fn strike<S: Store>(
    records: &Records<S>,
    part: PartId,
    next: Option<&str>,
    now: Millis,
) -> Option<PartId> {
    let key = records.key(&chat());
    match records
        .strike(key, part, wish(1), now)
        .await
        .expect("strike")
    {
        Advance::Next { part, until, .. } => {
            assert_eq!(Some(text(&part.bytes).as_str()), next);
            assert_eq!(
                until,
                now.after(wish(1).hold),
                "the strike renews the lease"
            );
            Some(part.id)
        }
        Advance::Done => {
            assert_eq!(None, next);
            None
        }
        other => panic!("neither next nor done: {other:?}"),
    }
}

async fn parts_go_out_in_order_and_are_struck<S: Store>(store: S) {
    let records = open(store).await;
    let first = Commit {
        lease: Some(wish(1)),
        ..turn("a", &["1", "2"], 1)
    };
    let sending = play(&records, first, START).await;
    let Sending::Yours { first, until } = sending else {
        panic!("{sending:?}")
    };
    assert_eq!((text(&first.bytes).as_str(), until), ("1", at(30)));
    let two = strike(&records, first.id, Some("2"), at(1))
        .await
        .expect("two");

    let meanwhile = Commit {
        lease: Some(wish(2)),
        ..turn("b", &["3", "4"], 2)
    };
    assert_eq!(
        play(&records, meanwhile, at(2)).await,
        Sending::Theirs { until: at(31) }
    );

    let version = base(&records, at(2)).await.version();
    let three = strike(&records, two, Some("3"), at(3))
        .await
        .expect("three");
    assert_eq!(
        strike(&records, two, Some("3"), at(3)).await,
        Some(three),
        "struck twice"
    );
    let four = strike(&records, three, Some("4"), at(4))
        .await
        .expect("four");
    strike(&records, four, None, at(5)).await;
    let after = base(&records, at(5)).await;
    assert_eq!(
        (after.version(), after.lease),
        (version, None),
        "a strike is no turn"
    );
    assert_eq!(texts(&after), Vec::<String>::new());

    let next = Commit {
        lease: Some(wish(2)),
        ..turn("c", &["5"], 3)
    };
    let sending = play(&records, next, at(6)).await;
    assert!(
        matches!(sending, Sending::Yours { .. }),
        "the lease was given back: {sending:?}"
    );
    let silent = Commit {
        lease: Some(wish(3)),
        ..turn("d", &[], 4)
    };
    assert_eq!(play(&records, silent, at(60)).await.clone(), {
        let (base, _) = record(&records, at(60)).await;
        Sending::Yours {
            first: base.parts[0].clone(),
            until: at(90),
        }
    });
    let gone = records.key(&Chat::new("nobody"));
    let answer = records.take(gone, wish(1), START).await.expect("take");
    assert_eq!(answer, Advance::Gone);
}

async fn a_lease_is_held_ends_and_is_taken_over<S: Store>(store: S) {
    let records = open(store).await;
    let key = records.key(&chat());
    let first = Commit {
        lease: Some(wish(1)),
        ..turn("a", &["1"], 1)
    };
    play(&records, first, START).await;
    let held = records.take(key, wish(2), at(29)).await.expect("take");
    assert_eq!(held, Advance::Held { until: at(30) });
    let taken = records.take(key, wish(2), at(30)).await.expect("take");
    assert!(
        matches!(&taken, Advance::Next { part, .. } if part.bytes == b"1"),
        "{taken:?}"
    );
    let late = records.take(key, wish(1), at(31)).await.expect("take");
    assert_eq!(late, Advance::Held { until: at(60) });
}

async fn who_lost_the_lease_still_strikes<S: Store>(store: S) {
    let records = open(store).await;
    let key = records.key(&chat());
    let both = Commit {
        lease: Some(wish(1)),
        ..turn("a", &["1", "2"], 1)
    };
    let one = first_id(play(&records, both, START).await);
    let taken = records.take(key, wish(2), at(31)).await.expect("take");
    assert!(
        matches!(&taken, Advance::Next { part, .. } if part.id == one),
        "{taken:?}"
    );
    let lost = records
        .strike(key, one, wish(1), at(32))
        .await
        .expect("strike");
    assert_eq!(lost, Advance::Held { until: at(61) });
    assert_eq!(
        texts(&base(&records, at(32)).await),
        ["2"],
        "it was sent, so it is struck"
    );
    let next = records
        .strike(key, one, wish(2), at(33))
        .await
        .expect("strike");
    assert!(
        matches!(&next, Advance::Next { part, .. } if part.bytes == b"2"),
        "{next:?}"
    );
}

async fn a_pause_holds_all_and_can_be_ended<S: Store>(store: S) {
    let records = open(store).await;
    let key = records.key(&chat());
    let first = Commit {
        lease: Some(wish(1)),
        ..turn("a", &["1"], 1)
    };
    play(&records, first, START).await;
    let asked = Pause {
        hold: Duration::from_secs(499),
        why: Why::Channel,
    };
    for (owner, ought) in [(2, Paused::NotYours), (1, Paused::Written)] {
        let paused = records.pause(key, Owner(owner), asked, at(1)).await;
        assert_eq!(paused.expect("pause"), ought);
    }
    for (owner, over) in [(1, Over::Nothing), (2, Over::Closed)] {
        let wish = Wish {
            over,
            ..wish(owner)
        };
        let answer = records.take(key, wish, at(499)).await.expect("take");
        assert_eq!(answer, Advance::Held { until: at(500) });
    }
    assert_eq!(due(&records, at(499)).await, 0);
    assert_eq!(due(&records, at(500)).await, 1);
    let over = Wish {
        over: Over::Pauses,
        ..wish(2)
    };
    let back = Commit {
        lease: Some(over),
        ..turn("b", &["2"], 2)
    };
    let sending = play(&records, back, at(400)).await;
    let Sending::Yours { first, .. } = sending else {
        panic!("{sending:?}")
    };
    assert_eq!(text(&first.bytes), "1", "what was waiting goes first");
}

/// The person comes back between the part that met a closed chat and the pause for it.
async fn who_is_back_is_not_shut_out_by_what_was_met_before<S: Store>(store: S) {
    let records = open(store).await;
    let key = records.key(&chat());
    play(&records, turn("a", &["1", "2"], 1), START).await;
    let taken = records.take(key, wish(1), at(1)).await.expect("take");
    let Advance::Next { part, version, .. } = taken else {
        panic!("{taken:?}")
    };
    assert_eq!(Some(version), base(&records, at(1)).await.version());
    // What is struck is no sign of the person.
    let next = records.strike(key, part.id, wish(1), at(2)).await;
    let Advance::Next { version: same, .. } = next.expect("strike") else {
        panic!("two parts")
    };
    assert_eq!(same, version);

    let back = Commit {
        lease: Some(Wish {
            over: Over::Closed,
            ..wish(2)
        }),
        ..turn("b", &["3"], 2)
    };
    let sending = play(&records, back, at(3)).await;
    assert_eq!(sending, Sending::Theirs { until: at(32) });
    let met = |version| Pause {
        hold: Duration::from_secs(494),
        why: Why::Closed(version),
    };
    let paused = records.pause(key, Owner(1), met(version), at(4)).await;
    assert_eq!(paused.expect("pause"), Paused::Overtaken);
    let again = records.take(key, wish(1), at(5)).await.expect("take");
    let Advance::Next { part, version, .. } = again else {
        panic!("the lease is still the owner's: {again:?}")
    };
    assert_eq!(text(&part.bytes), "2");
    let paused = records.pause(key, Owner(2), met(version), at(6)).await;
    assert_eq!(paused.expect("pause"), Paused::NotYours);
    let paused = records.pause(key, Owner(1), met(version), at(6)).await;
    assert_eq!(paused.expect("pause"), Paused::Written);
    let left = base(&records, at(7)).await;
    assert_eq!(
        left.lease,
        Some(Lease {
            holder: Holder::Closed,
            until: at(500)
        })
    );
    assert_eq!(left.version(), Some(version), "a pause is no turn");
}

/// The person comes back, in a turn that began before the chat was found closed.
async fn who_is_back_ends_that_the_chat_is_closed<S: Store>(store: S) {
    let records = open(store).await;
    let key = records.key(&chat());
    let first = Commit {
        lease: Some(wish(1)),
        ..turn("a", &["1"], 1)
    };
    play(&records, first, START).await;
    let before = base(&records, at(1)).await;
    let met = Pause {
        hold: Duration::from_secs(498),
        why: Why::Closed(before.version().expect("it is there")),
    };
    let paused = records.pause(key, Owner(1), met, at(2)).await;
    assert_eq!(paused.expect("pause"), Paused::Written);
    let held = records.take(key, wish(1), at(499)).await.expect("take");
    assert_eq!(held, Advance::Held { until: at(500) });
    assert_eq!(due(&records, at(499)).await, 0);

    let back = Commit {
        lease: Some(Wish {
            over: Over::Closed,
            ..wish(2)
        }),
        ..turn("b", &["2"], 2)
    };
    let committed = records.commit(&before, back, at(3)).await.expect("commit");
    let Committed::Written {
        sending: Sending::Yours { first, .. },
        ..
    } = committed
    else {
        panic!("{committed:?}")
    };
    assert_eq!(text(&first.bytes), "1");
    let taken = records.take(key, wish(2), at(4)).await.expect("take");
    assert!(matches!(taken, Advance::Next { .. }), "{taken:?}");
}

/// What nobody asked for waits its time, and an answer to the same person does not.
async fn who_writes_ends_the_wait_for_the_lane<S: Store>(store: S) {
    let records = open(store).await;
    let key = records.key(&chat());
    let rang = Commit {
        lease: Some(wish(1)),
        ..turn("rang", &["1"], 1)
    };
    play(&records, rang, START).await;
    let version = base(&records, START).await.version().expect("a chat");
    let full = |version| Pause {
        hold: Duration::from_secs(400),
        why: Why::Lane(version),
    };
    let paused = records.pause(key, Owner(2), full(version), at(1)).await;
    assert_eq!(paused.expect("pause"), Paused::NotYours);
    let paused = records.pause(key, Owner(1), full(version), at(1)).await;
    assert_eq!(paused.expect("pause"), Paused::Written);
    let lease = base(&records, at(2)).await.lease.expect("a pause");
    assert_eq!((lease.holder, lease.until), (Holder::Lane, at(401)));
    let held = records.take(key, wish(1), at(400)).await.expect("take");
    assert_eq!(held, Advance::Held { until: at(401) });
    assert_eq!(due(&records, at(400)).await, 0);
    assert_eq!(due(&records, at(401)).await, 1, "its time has come");

    let answered = Commit {
        lease: Some(Wish {
            over: Over::Closed,
            ..wish(2)
        }),
        ..turn("answered", &["2"], 2)
    };
    let sending = play(&records, answered, at(100)).await;
    let Sending::Yours { first, .. } = sending else {
        panic!("{sending:?}")
    };
    assert_eq!(text(&first.bytes), "1");
    let again = records.pause(key, Owner(2), full(version), at(101)).await;
    assert_eq!(
        again.expect("pause"),
        Paused::Overtaken,
        "an answer waits behind"
    );
    let next = records.strike(key, first.id, wish(2), at(102)).await;
    let next = next.expect("strike");
    assert!(matches!(&next, Advance::Next { part, .. } if part.bytes == b"2"));
}

async fn a_turn_can_take_parts_out<S: Store>(store: S) {
    let records = open(store).await;
    play(&records, turn("a", &["1", "2", "3"], 1), START).await;
    let before = base(&records, START).await;
    let struck = vec![before.parts[0].id, before.parts[2].id];
    let commit = Commit {
        struck,
        lease: Some(wish(1)),
        ..turn("b", &["4"], 2)
    };
    let sending = play(&records, commit, START).await;
    let Sending::Yours { first, .. } = sending else {
        panic!("{sending:?}")
    };
    assert_eq!(text(&first.bytes), "2");
    assert_eq!(texts(&base(&records, START).await), ["2", "4"]);
}
