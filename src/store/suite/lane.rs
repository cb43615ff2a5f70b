//! The lane that all who share a store pass through.

use super::super::{LANE_AHEAD, Pass};
use super::*;

pub(super) async fn run<S: Store>(make: &impl AsyncFn() -> S) {
    spans_follow_each_other(make().await).await;
    a_closed_lane_opens_by_itself(make().await).await;
    a_clock_that_was_wrong_closes_nothing(make().await).await;
}

const MILLI: Duration = Duration::from_millis(1);
const WITHIN: Duration = Duration::from_secs(5);

async fn pass<S: Store>(store: &S, span: u32, now: Millis) -> Pass {
    store.pass(MILLI * span, WITHIN, now).await.expect("pass")
}

async fn spans_follow_each_other<S: Store>(store: S) {
    let other = store.clone();
    assert_eq!(pass(&store, 40, START).await, Pass::In(Duration::ZERO));
    assert_eq!(pass(&other, 480, START).await, Pass::In(MILLI * 40));
    let soon = START.after(MILLI * 100);
    assert_eq!(pass(&store, 4580, soon).await, Pass::In(MILLI * 420));
    assert_eq!(pass(&store, 40, soon).await, Pass::In(WITHIN));
    let full = Pass::Full(MILLI * 5040);
    assert_eq!(pass(&other, 40, soon).await, full);
    assert_eq!(pass(&store, 40, soon).await, full, "nothing was taken");
    assert_eq!(pass(&store, 40, at(9)).await, Pass::In(Duration::ZERO));
    assert_eq!(pass(&store, 40, at(9)).await, Pass::In(MILLI * 40));
}

async fn a_closed_lane_opens_by_itself<S: Store>(store: S) {
    pass(&store, 2000, START).await;
    let close = async |seconds, now| {
        let span = Duration::from_secs(seconds);
        store.close_lane(span, now).await.expect("close")
    };
    close(1, START).await;
    let two = Pass::In(MILLI * 2000);
    assert_eq!(pass(&store, 0, START).await, two, "it was taken for longer");
    // Several are told to wait at the same time: the longest counts, not their sum.
    for seconds in [20, 30, 10] {
        close(seconds, START).await;
    }
    assert_eq!(pass(&store, 40, START).await, Pass::Full(MILLI * 30_000));
    assert_eq!(pass(&store, 40, at(25)).await, Pass::In(WITHIN));
    close(u64::MAX, at(100)).await;
    assert_eq!(pass(&store, 40, at(100)).await, Pass::Full(LANE_AHEAD));
}

async fn a_clock_that_was_wrong_closes_nothing<S: Store>(store: S) {
    pass(&store, 40, at(1_000_000)).await;
    assert_eq!(pass(&store, 40, START).await, Pass::In(Duration::ZERO));
    assert_eq!(pass(&store, 40, START).await, Pass::In(MILLI * 40));
}
