//! Updates by asking for them. Asking for the next acknowledges those before, so it happens
//! only once these are committed.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use tokio::{sync::Semaphore, task::JoinSet};
use tracing::{info, warn};

use crate::{
    fault::{self, Point},
    sender::Trouble,
    serve::Health,
    store::Store,
};

use super::{
    CallError, Desk, Outcome,
    intake::{ALLOWED, Arrival, What, read},
};

/// So many chats of a batch are taken at a time.
const AT_ONCE: usize = 16;

/// How long the last asking may take: a stop waits for it.
const LAST_ASK: Duration = Duration::from_secs(2);

/// The longest wait after a failure.
const LONGEST: Duration = Duration::from_secs(15);

/// How often an update is tried that only another process can take.
const LEFT_TRIES: u32 = 30;

#[derive(Serialize)]
struct GetUpdates {
    #[serde(skip_serializing_if = "Option::is_none")]
    offset: Option<i64>,
    limit: u8,
    /// Seconds.
    timeout: u64,
    allowed_updates: [&'static str; 4],
}

#[derive(Deserialize)]
struct Batch<'a> {
    #[serde(borrow)]
    result: Vec<&'a RawValue>,
}

/// What one asking brought.
struct Fetched {
    arrivals: Vec<Arrival>,
    /// So many updates had no number.
    unreadable: usize,
}

impl Fetched {
    /// Reads a batch. One byte that is no text does not cost it: it would come like this for ever.
    fn of(body: &[u8]) -> Option<Self> {
        let body = String::from_utf8_lossy(body);
        let batch: Batch<'_> = serde_json::from_str(&body).ok()?;
        let read = |raw: &&RawValue| read(raw.get().as_bytes());
        let arrivals: Vec<_> = batch.result.iter().filter_map(read).collect();
        Some(Self {
            unreadable: batch.result.len() - arrivals.len(),
            arrivals,
        })
    }
}

/// The chats whose last update was given up: the next of them holds up nobody.
#[derive(Default)]
struct Foreign(Mutex<BTreeSet<i64>>);

impl Foreign {
    fn note(&self, chat: i64) {
        self.with(|chats| chats.insert(chat));
    }

    fn forget(&self, chat: i64) {
        self.with(|chats| chats.remove(&chat));
    }

    fn has(&self, chat: i64) -> bool {
        self.with(|chats| chats.contains(&chat))
    }

    fn with<T>(&self, work: impl FnOnce(&mut BTreeSet<i64>) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Takes updates until the process leaves.
pub async fn run<S: Store>(desk: &Arc<Desk<S>>, health: &Health<S>, wait: Duration) {
    let foreign = Arc::new(Foreign::default());
    let mut offset = None;
    let mut pause = Duration::from_millis(500);
    while !desk.leaving.is_leaving() {
        let fetched = tokio::select! {
            fetched = fetch(desk, offset, 100, wait) => fetched,
            () = desk.leaving.left() => break,
        };
        health.asked(fetched.as_ref().err().copied());
        match fetched {
            // Asking again at once would bring them again at once.
            Ok(Fetched {
                arrivals,
                unreadable,
            }) if arrivals.is_empty() && unreadable > 0 => {
                warn!(
                    unreadable,
                    "updates without a number cannot be acknowledged"
                );
                desk.leaving.or_after(pause).await;
                pause = (pause * 2).min(LONGEST);
            }
            Ok(Fetched { arrivals, .. }) => {
                pause = Duration::from_millis(500);
                if !arrivals.is_empty() {
                    fault::at(Point::Fetched);
                }
                let last = arrivals.iter().map(|arrival| arrival.update.0).max();
                if !take_all(desk, &foreign, arrivals).await {
                    return;
                }
                if last.is_some() {
                    fault::at(Point::BatchTaken);
                }
                offset = last.map(|last| last.saturating_add(1)).or(offset);
            }
            Err(error) => {
                warn!(%error, "no updates");
                let asked = match Trouble::from(error) {
                    Trouble::Wait(span) => span,
                    Trouble::Later | Trouble::Gone | Trouble::Refused(_) => pause,
                };
                desk.leaving.or_after(asked).await;
                pause = (pause * 2).min(LONGEST);
            }
        }
    }
    // What was committed last is acknowledged by asking once more; what comes is not taken. It
    // would be known as taken anyway.
    fault::at(Point::LastAsk);
    if offset.is_some() && fetch(desk, offset, 1, Duration::ZERO).await.is_err() {
        info!("the last updates will come again");
    }
}

async fn fetch<S: Store>(
    desk: &Desk<S>,
    offset: Option<i64>,
    limit: u8,
    wait: Duration,
) -> Result<Fetched, CallError> {
    let ask = GetUpdates {
        offset,
        limit,
        timeout: wait.as_secs(),
        allowed_updates: ALLOWED,
    };
    // A line that went dead is noticed by nothing else.
    let within = if wait.is_zero() {
        LAST_ASK
    } else {
        wait + desk.api.timeout()
    };
    let body = desk.api.method("GetUpdates", &ask, within).await?;
    Fetched::of(&body).ok_or(CallError::Network)
}

/// Takes a batch: chats beside each other, the updates of one in order. Answers `false` where
/// the process leaves before all were taken.
async fn take_all<S: Store>(
    desk: &Arc<Desk<S>>,
    foreign: &Arc<Foreign>,
    arrivals: Vec<Arrival>,
) -> bool {
    let mut chats: BTreeMap<i64, Vec<Arrival>> = BTreeMap::new();
    for mut arrival in arrivals {
        if let Some(button) = arrival.button.take() {
            desk.answer_button(button);
        }
        let chat = match &arrival.what {
            What::Event { chat, .. } | What::Returned { chat } | What::Group { chat, .. } => *chat,
            What::Nothing => continue,
        };
        chats.entry(chat).or_default().push(arrival);
    }
    let slots = Arc::new(Semaphore::new(AT_ONCE));
    let mut running = JoinSet::new();
    for (chat, arrivals) in chats {
        let (desk, slots) = (Arc::clone(desk), Arc::clone(&slots));
        let foreign = Arc::clone(foreign);
        running.spawn(async move {
            let Ok(_slot) = slots.acquire().await else {
                return false;
            };
            for arrival in in_order(arrivals) {
                if !insist(&desk, &foreign, chat, arrival).await {
                    return false;
                }
            }
            true
        });
    }
    let mut all = true;
    while let Some(taken) = running.join_next().await {
        all &= taken.unwrap_or(false);
    }
    all
}

/// Tries until an update is taken: none may be lost, and none after it acknowledged.
async fn insist<S: Store>(
    desk: &Arc<Desk<S>>,
    foreign: &Foreign,
    chat: i64,
    arrival: Arrival,
) -> bool {
    let mut pause = Duration::from_millis(100);
    let mut left = 0;
    loop {
        match desk.receive(arrival.clone()).await {
            Outcome::Taken => {
                foreign.forget(chat);
                if let Some(chat) = arrival.waits() {
                    desk.show_typing(chat);
                }
                return true;
            }
            Outcome::StoreDown => {}
            Outcome::Left => {
                left += 1;
                if left > LEFT_TRIES || foreign.has(chat) {
                    foreign.note(chat);
                    // Nobody else polls, and the others of the batch wait.
                    warn!("an update belongs to a later release or another key and was given up");
                    if let What::Event { chat, newcomer, .. } = &arrival.what {
                        desk.note(*chat, &newcomer.locale, "engine-stumbled");
                    }
                    return true;
                }
            }
        }
        if desk.leaving.is_leaving() {
            return false;
        }
        desk.leaving.or_after(pause).await;
        pause = (pause * 2).min(Duration::from_secs(2));
    }
}

/// By number, and messages among themselves in the order in which they were written.
fn in_order(mut arrivals: Vec<Arrival>) -> Vec<Arrival> {
    arrivals.sort_by_key(|arrival| arrival.update);
    let (mut places, mut messages) = (Vec::new(), Vec::new());
    let mut rest = BTreeMap::new();
    for (at, arrival) in arrivals.into_iter().enumerate() {
        match arrival.what {
            What::Event {
                order: Some(order), ..
            } => {
                places.push(at);
                messages.push((order, arrival));
            }
            What::Event { .. } | What::Returned { .. } | What::Group { .. } | What::Nothing => {
                rest.insert(at, arrival);
            }
        }
    }
    messages.sort_by_key(|(order, _)| *order);
    let messages = messages.into_iter().map(|(_, arrival)| arrival);
    rest.extend(places.into_iter().zip(messages));
    rest.into_values().collect()
}

#[cfg(test)]
mod tests {
    use crate::engine::Event;

    use super::*;

    #[test]
    fn what_is_odd_in_a_batch_costs_itself() {
        let begin = br#"{"ok":true,"result":[{"update_id":"?"},{"update_id":7,"message":{"message_id":3,"chat":{"id":7,"type":"private"},"text":"a"#;
        let body = [&begin[..], b"\xff\"}}]}"].concat();
        let fetched = Fetched::of(&body).unwrap();
        assert_eq!(fetched.unreadable, 1);
        let [arrival] = &fetched.arrivals[..] else {
            panic!("one can be read")
        };
        assert_eq!(arrival.update.0, 7);
        let is_text = matches!(&arrival.what, What::Event { event: Event::Text(it), .. } if it.text == "a\u{fffd}");
        assert!(is_text);
        assert!(Fetched::of(b"no batch").is_none());
    }

    #[test]
    fn messages_are_taken_as_written_and_buttons_where_they_came() {
        let message = |update: i64, id: i64| {
            let json = format!(
                r#"{{"update_id":{update},"message":{{"message_id":{id},"chat":{{"id":7,"type":"private"}},"text":"x"}}}}"#
            );
            read(json.as_bytes()).unwrap()
        };
        let button = |update: i64| {
            let json = format!(
                r#"{{"update_id":{update},"callback_query":{{"id":"q","data":"d","message":{{"chat":{{"id":7,"type":"private"}}}}}}}}"#
            );
            read(json.as_bytes()).unwrap()
        };
        let batch = vec![
            message(4, 31),
            button(2),
            message(1, 30),
            message(3, 32),
            button(5),
        ];
        let order: Vec<_> = in_order(batch)
            .iter()
            .map(|arrival| arrival.update.0)
            .collect();
        assert_eq!(order, [1, 2, 4, 3, 5]);
    }
}
