//! The checker finds what is planted ([`Plant`]):
//!
//! | defect | what dies, and what is seen |
//! |---|---|
//! | updates are acknowledged before they are committed | before a commit: an update is never answered |
//! | a high-water mark instead of a set of ids | before an update is read, so that it comes after later ones of its chat: it is never answered |
//! | parts are struck before they are sent | between the two: a part is missing |
//! | everybody gets the lease | nothing: two send the same part |
//! | ids fall out too early | before an acknowledgement: an update is answered twice |
//! | what was sent is not struck | nothing: it comes again without end |
//! | what was struck is forgotten with the process | all, once nobody writes: it comes again |

use std::time::{Duration, Instant};

use hearback::fault::{Plant, Point};

use super::{
    checker::Violation,
    model::Kind,
    people::{People, Said},
    program::{Bot, By},
    redis::until,
    updates::text_update,
};

/// What is seen of a lost update: it has no answer, or the next one of its chat has one before it.
const LOST: [&str; 2] = ["is never answered", "is answered ("];

/// So many runs may pass before a defect is found.
const RUNS: u64 = 8;

/// How long people wait for an answer, some of them in vain, on a machine that starts a process
/// at once; and so many starts longer on another.
const PATIENCE: (Duration, u32) = (Duration::from_secs(6), 4);

/// One run; answers what the checker says.
async fn run(plant: Plant, by: By, dies: Option<(Point, u32)>, seed: u64) -> Option<Violation> {
    let bot = Bot::new(by, None).await;
    let bot = bot.with("HEARBACK_TEST_PLANT", plant.name());
    if plant == Plant::HighWaterMark {
        bot.loosens();
    }
    let begun = Instant::now();
    let first = bot.start(&[]);
    bot.is_up(&first).await;
    bot.kill(first);
    let patience = PATIENCE.0 + begun.elapsed() * PATIENCE.1;
    let people = People::begin_patient(&bot.fake, 6, seed, patience);
    let lives = if dies.is_some() { 3 } else { 0 };
    for _ in 0..lives {
        let point = dies.map(|(point, passing)| format!("{}:{passing}", point.name()));
        let mut process = bot.start(&[("HEARBACK_TEST_POINT", point.unwrap_or_default())]);
        let end = Instant::now() + patience;
        let has_died = loop {
            if bot.has_died(&mut process) {
                break true;
            }
            // Once everybody waits in vain there is nothing more to die of.
            if people.have_given_up() || Instant::now() > end {
                break false;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        };
        if !has_died {
            bot.kill(process);
        }
    }
    let process = bot.start(&[]);
    // Not before: it would be blamed for what nobody was there to answer.
    bot.is_up(&process).await;
    let found = loop {
        let judged = bot.check_now(&people);
        if judged.as_ref().is_err_and(|wrong| !wrong.is_early) {
            break judged;
        }
        if people.said() > 40 || people.have_given_up() {
            let said = people.end().await;
            break bot.settles_within(&said, false, patience / 2).await;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    };
    bot.kill(process);
    found.err()
}

async fn is_found(plant: Plant, by: By, dies: Option<(Point, u32)>, words: &[&str]) {
    for seed in 1..=RUNS {
        let Some(Violation { what, is_early, .. }) = run(plant, by, dies, seed).await else {
            continue;
        };
        if words.iter().any(|words| what.contains(words)) {
            return;
        }
        // What a busy machine has not done yet is no other defect.
        assert!(is_early, "{what}");
    }
    panic!("`{}` is not found in {RUNS} runs", plant.name());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_acknowledgement_before_the_commit_is_found() {
    let dies = Some((Point::CommitBegins, 4));
    let plant = Plant::AcknowledgeFirst;
    is_found(plant, By::Webhook, dies, &LOST).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_high_water_mark_is_found() {
    // So late that many have more than one update on its way.
    let dies = Some((Point::HookArrived, 14));
    is_found(Plant::HighWaterMark, By::Webhook, dies, &LOST).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_strike_before_the_sending_is_found() {
    let dies = Some((Point::SendBegins, 6));
    is_found(
        Plant::StrikeFirst,
        By::Polling,
        dies,
        &[
            "must follow",
            "is missing",
            LOST[0],
            LOST[1],
            "has such an answer",
        ],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_lease_is_found() {
    is_found(
        Plant::NoLease,
        By::Webhook,
        None,
        &["which was not killed", "must follow", "nothing has such"],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn ids_that_fall_out_too_early_are_found() {
    let dies = Some((Point::BatchTaken, 3));
    is_found(
        Plant::ForgetIds,
        By::Polling,
        dies,
        &["not answered before", "nothing has such", "was not killed"],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_strike_is_found() {
    is_found(
        Plant::NeverStrike,
        By::Polling,
        None,
        &["which was not killed"],
    )
    .await;
}

/// An answer of one part, so that it alone comes again: what tells it from a part that was in
/// flight is that the process had struck it long before it was killed.
#[tokio::test(flavor = "multi_thread")]
async fn strikes_that_are_forgotten_are_found() {
    let bot = Bot::new(By::Polling, None).await;
    let bot = bot.with("HEARBACK_TEST_PLANT", Plant::LoseStrikes.name());
    let process = bot.start(&[]);
    let mut said = Vec::new();
    for (text, kind) in [("/start", Kind::Start), ("a", Kind::Text("a".to_owned()))] {
        let update = bot.fake.push(text_update(1, text));
        said.push(Said {
            update,
            chat: 1,
            kind,
        });
        bot.settles(&said, false).await.unwrap();
    }
    until("all is struck", async || bot.has_struck_all(&process)).await;
    bot.kill(process);
    bot.check(&said, false).unwrap();
    let process = bot.start(&[]);
    let found = || bot.check(&said, false).err();
    until("it comes again", async || found().is_some()).await;
    bot.kill(process);
    let Violation { what, .. } = found().unwrap();
    assert!(what.contains("had struck it before"), "{what}");
}
