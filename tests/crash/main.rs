//! The central promise, proven against the program itself: an update that was acknowledged is
//! never lost, took effect exactly once, and its answers arrive complete and in order; only the
//! one part in flight may arrive twice after a crash.
//!
//! The program runs as its own process and dies as SIGKILL would end it, because only then is
//! its memory truly lost. The Bot API server lives in the test, delivers again what was not
//! acknowledged, and writes down what happened ([`fake::Moment`]). People write in bursts and
//! press buttons ([`people`]); a [`model`] of one chat says what each must get to see, and the
//! [`checker`] compares.
//!
//! - [`points`]: the program dies at every place between two effects, one after the other.
//! - [`plants`]: the checker finds the defects that are planted; the list stands there.
//! - [`rare`]: it dies where few ever come: erasing, setting aside, a new key, a pause.
//! - [`random`]: it dies at random moments under load, the whole book's too ([`talk`]).
//! - [`many`]: several processes on one Redis and on a cluster, killed and rolled over.
//! - [`releases`]: all of them are replaced by those of another release, and back.
//! - [`later`]: the other release writes what this one cannot read.
//! - [`outage`]: the store itself dies under load.
//! - [`failover`]: it is lost for good, and its replica takes its place.
//! - [`elected`]: a cluster does that by itself.
//! - [`secret`]: nothing of anybody is in clear in Redis or a log after all that.
//!
//! It takes some minutes. To look longer, or again at what was found:
//!
//! ```text
//! HEARBACK_TEST_ROUNDS=200 HEARBACK_TEST_SEED=7 cargo test --test crash random -- --nocapture
//! ```
//!
//! Only a debug build can be killed at a place ([`hearback::fault`]), so a release has no such
//! tests.
#![cfg(debug_assertions)]
#![allow(
    clippy::disallowed_methods,
    reason = "tests look at files and the environment"
)]

#[allow(dead_code, reason = "another target uses the rest")]
#[path = "../support/fake.rs"]
mod fake;
#[allow(dead_code, reason = "another target uses the rest")]
#[path = "../engine/hand.rs"]
mod hand;
#[allow(dead_code, reason = "another target uses the rest")]
#[path = "../engine/inspect.rs"]
mod inspect;
#[allow(dead_code, reason = "another target uses the rest")]
#[path = "../support/proxy.rs"]
mod proxy;
#[allow(dead_code, reason = "another target uses the rest")]
#[path = "../support/redis.rs"]
mod redis;
#[allow(dead_code, reason = "another target uses the rest")]
#[path = "../support/updates.rs"]
mod updates;

mod carrier;
mod chance;
mod checker;
mod content;
mod model;
mod people;
mod program;
mod talk;

mod elected;
mod failover;
mod later;
mod many;
mod outage;
mod plants;
mod points;
mod random;
mod rare;
mod releases;
mod secret;
