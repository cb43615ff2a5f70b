//! The program dies at every place between two effects, one life after the other, under load.

use std::time::{Duration, Instant};

use chrono::{Days, NaiveTime, TimeZone as _, Utc};
use hearback::fault::Point;

use super::{
    chance::seed,
    fake::Fault,
    people::People,
    program::{Bot, By, Process},
    redis::Server,
};

/// How many people write.
const PEOPLE: i64 = 6;

/// Whether a program of this kind passes a point while people write.
fn is_passed(point: Point, by: By, is_redis: bool) -> bool {
    match point {
        Point::FileBegins | Point::FileWritten | Point::FileCommitted => !is_redis,
        Point::ScriptBegins | Point::ScriptDone => is_redis,
        Point::Fetched | Point::BatchTaken | Point::LastAsk => by == By::Polling,
        Point::HookArrived | Point::HookTaken => by == By::Webhook,
        // On another day: see `rings`.
        Point::Rang => false,
        // Where nobody is in trouble: see `rare`.
        Point::EraseBegins
        | Point::Erased
        | Point::AsideBegins
        | Point::SetAside
        | Point::Stumbled
        | Point::Closed
        | Point::LetIn
        | Point::ResealBegins
        | Point::Resealed
        | Point::HeaderLeft
        | Point::BoardBegins
        | Point::BoardWritten
        | Point::WordSaid
        | Point::NoticeBegins
        | Point::Noticed => false,
        Point::HeaderBegins
        | Point::HeaderWritten
        | Point::Registered
        | Point::Loaded
        | Point::CommitBegins
        | Point::Committed
        | Point::Taken
        | Point::SendingBegun
        | Point::SendBegins
        | Point::Sent
        | Point::StrikeBegins
        | Point::Struck
        | Point::PauseBegins
        | Point::Paused
        | Point::ClaimBegins
        | Point::Claimed
        | Point::TakeBegins
        | Point::LeaseTaken
        | Point::Leaving => true,
    }
}

/// How often a point is passed before the process dies there: once where it comes once a life.
fn passing(point: Point) -> usize {
    match point {
        Point::Loaded
        | Point::Committed
        | Point::Sent
        | Point::StrikeBegins
        | Point::FileWritten
        | Point::ScriptDone => 5,
        Point::CommitBegins
        | Point::Taken
        | Point::SendBegins
        | Point::Struck
        | Point::HookTaken
        | Point::BatchTaken
        | Point::FileCommitted
        | Point::ScriptBegins => 2,
        Point::HeaderBegins
        | Point::HeaderWritten
        | Point::Registered
        | Point::Fetched
        | Point::HookArrived
        | Point::SendingBegun
        | Point::PauseBegins
        | Point::Paused
        | Point::ClaimBegins
        | Point::Claimed
        | Point::TakeBegins
        | Point::LeaseTaken
        | Point::Rang
        | Point::FileBegins
        | Point::Leaving
        | Point::LastAsk
        | Point::EraseBegins
        | Point::Erased
        | Point::AsideBegins
        | Point::SetAside
        | Point::Stumbled
        | Point::Closed
        | Point::LetIn
        | Point::ResealBegins
        | Point::Resealed
        | Point::HeaderLeft
        | Point::BoardBegins
        | Point::BoardWritten
        | Point::WordSaid
        | Point::NoticeBegins
        | Point::Noticed => 1,
    }
}

async fn dies_everywhere(by: By, server: Option<&Server>) {
    let of = format!(
        "points, {by:?}, {}",
        if server.is_some() { "redis" } else { "file" }
    );
    let bot = Bot::new(by, server.map(Server::url)).await;
    let people = People::begin(&bot.fake, PEOPLE, seed(&of));
    let points = Point::ALL.iter().copied();
    for point in points.filter(|point| is_passed(*point, by, server.is_some())) {
        let process = bot.start(&[armed(point)]);
        dies(&bot, process, point).await;
    }
    let process = bot.start(&[]);
    people.set_alarms(&bot.fake);
    let said = people.end().await;
    bot.settles(&said, false).await.unwrap();
    bot.stop(process).await;
    rings(&bot, server).await;
    let seen = bot.check(&said, true).unwrap();
    assert!(seen.kills >= 20 && seen.updates > 20, "{seen:?}");
}

/// How a process is told to die at a point.
pub(crate) fn armed(point: Point) -> (&'static str, String) {
    let armed = format!("{}:{}", point.name(), passing(point));
    ("HEARBACK_TEST_POINT", armed)
}

/// Waits until a process has died at its point, and brings it there where load alone does not.
pub(crate) async fn dies(bot: &Bot, mut process: Process, point: Point) {
    let needs_trouble = matches!(
        point,
        Point::PauseBegins | Point::Paused | Point::Claimed | Point::TakeBegins | Point::LeaseTaken
    );
    if needs_trouble {
        bot.fake
            .rule(|call| call.is_send().then_some(Fault::Html(502)));
    }
    let mut is_asked = !matches!(point, Point::Leaving | Point::LastAsk);
    let end = Instant::now() + Duration::from_secs(60);
    while !bot.has_died(&mut process) {
        if !is_asked && bot.has_sent(&process) {
            process.asks_to_stop();
            is_asked = true;
        }
        assert!(
            Instant::now() < end,
            "{} is not passed\n{}",
            point.name(),
            bot.log(&process)
        );
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    bot.fake.no_rule();
}

/// A server goes by its own clock, which nobody can move: what is due later is due now.
pub(crate) async fn all_is_due(server: &Server) {
    let script = "for _, agenda in ipairs(redis.call('KEYS', '*:agenda')) do \
         for _, chat in ipairs(redis.call('ZRANGE', agenda, 0, -1)) do \
         redis.call('ZADD', agenda, 0, chat) end end return 1";
    let _: i64 = server.ask(&["EVAL", script, "0"]).await;
}

/// Two days later the alarms are due; the process dies over the first.
async fn rings(bot: &Bot, server: Option<&Server>) {
    let now = Utc::now().with_timezone(&chrono_tz::Europe::Berlin);
    let day = now.date_naive() + Days::new(2);
    let at = day.and_time(NaiveTime::from_hms_opt(10, 10, 0).unwrap());
    let at = chrono_tz::Europe::Berlin.from_local_datetime(&at).unwrap();
    let ahead = ("HEARBACK_TEST_AHEAD", (at - now).num_seconds().to_string());
    if let Some(server) = server {
        all_is_due(server).await;
    }
    let process = bot.start(&[ahead.clone(), armed(Point::Rang)]);
    dies(bot, process, Point::Rang).await;
    let process = bot.start(&[ahead]);
    bot.rung(PEOPLE).await;
    bot.stop(process).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn by_polling_over_a_file() {
    dies_everywhere(By::Polling, None).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn by_webhook_over_a_file() {
    dies_everywhere(By::Webhook, None).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn by_polling_over_redis() {
    if let Some(server) = Server::start(&[]).await {
        dies_everywhere(By::Polling, Some(&server)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn by_webhook_over_redis() {
    if let Some(server) = Server::start(&[]).await {
        dies_everywhere(By::Webhook, Some(&server)).await;
    }
}
