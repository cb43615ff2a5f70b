//! Updates by asking for them. Asking for the next acknowledges those before, so it happens
//! only once these are committed.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use tokio::{
    sync::Semaphore,
    task::{self, JoinSet},
    time::sleep,
};
use tracing::{error, info, warn};

use crate::{
    fault::{self, Point},
    sender::Trouble,
    serve::Health,
    store::{Store, UpdateId},
};

use super::{
    CallError, Desk, Outcome,
    intake::{ALLOWED, Arrival, What, read},
};

/// So many chats of a batch are taken at a time.
const AT_ONCE: usize = 16;

/// How long one that takes longer than others holds these up.
const BEHIND: Duration = Duration::from_secs(1);

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

/// What was brought and is not acknowledged yet.
///
/// Only all updates up to one can be acknowledged, and until then Telegram brings them again. So
/// where one takes long, as with a file that is slow to come, the others are asked for and taken
/// beside it, and what was taken is passed over.
struct Course<S> {
    desk: Arc<Desk<S>>,
    foreign: Arc<Foreign>,
    slots: Arc<Semaphore>,
    /// Each with its chat.
    under_way: BTreeMap<i64, i64>,
    /// Not acknowledged: one before them is under way.
    taken: BTreeSet<i64>,
    /// The first that was left for the next asking.
    left: Option<i64>,
    /// The last of those that were brought last: after a quiet week Telegram counts from anywhere.
    last: Option<i64>,
    /// One a chat; answers what was taken.
    running: JoinSet<Vec<UpdateId>>,
    chats: HashMap<task::Id, i64>,
}

impl<S: Store> Course<S> {
    fn new(desk: &Arc<Desk<S>>) -> Self {
        Self {
            desk: Arc::clone(desk),
            foreign: Arc::default(),
            slots: Arc::new(Semaphore::new(AT_ONCE)),
            under_way: BTreeMap::new(),
            taken: BTreeSet::new(),
            left: None,
            last: None,
            running: JoinSet::new(),
            chats: HashMap::new(),
        }
    }

    /// The first update that is not taken; asking from there acknowledges those before.
    fn offset(&self) -> Option<i64> {
        let under_way = self.under_way.keys().next().copied();
        let open = under_way.into_iter().chain(self.left).min();
        open.or(self.last.map(|last| last.saturating_add(1)))
    }

    /// Begins with what is new: chats beside each other, the updates of one in order. What is of
    /// a chat that is under way comes again with the next asking.
    fn begin(&mut self, arrivals: Vec<Arrival>) {
        self.left = None;
        let last = arrivals.iter().map(|arrival| arrival.update.0).max();
        self.last = last.or(self.last);
        let busy: BTreeSet<i64> = self.under_way.values().copied().collect();
        let mut chats: BTreeMap<i64, Vec<Arrival>> = BTreeMap::new();
        for mut arrival in arrivals {
            let update = arrival.update.0;
            if self.taken.contains(&update) || self.under_way.contains_key(&update) {
                continue;
            }
            let chat = match &arrival.what {
                What::Event { chat, .. } | What::Returned { chat } | What::Group { chat, .. } => {
                    *chat
                }
                What::Nothing => {
                    self.taken.insert(update);
                    continue;
                }
            };
            if busy.contains(&chat) {
                self.left = [self.left, Some(update)].into_iter().flatten().min();
                continue;
            }
            if let Some(button) = arrival.button.take() {
                self.desk.answer_button(button);
            }
            self.under_way.insert(update, chat);
            chats.entry(chat).or_default().push(arrival);
        }
        for (chat, arrivals) in chats {
            let (desk, slots) = (Arc::clone(&self.desk), Arc::clone(&self.slots));
            let foreign = Arc::clone(&self.foreign);
            let task = self.running.spawn(async move {
                let mut taken = Vec::new();
                let Ok(_slot) = slots.acquire().await else {
                    return taken;
                };
                for arrival in in_order(arrivals) {
                    let update = arrival.update;
                    if !insist(&desk, &foreign, chat, arrival).await {
                        break;
                    }
                    taken.push(update);
                }
                taken
            });
            self.chats.insert(task.id(), chat);
        }
    }

    /// Waits until all that was begun is over, or for so long.
    async fn over(&mut self, within: Duration) {
        let within = sleep(within);
        tokio::pin!(within);
        loop {
            let ended = tokio::select! {
                ended = self.running.join_next_with_id() => ended,
                () = &mut within => break,
            };
            match ended {
                Some(Ok((task, taken))) => {
                    self.chats.remove(&task);
                    for update in taken {
                        self.under_way.remove(&update.0);
                        self.taken.insert(update.0);
                    }
                }
                // Tried again it would end like this again, and hold up all others.
                Some(Err(error)) => {
                    error!("an update cannot be taken and was given up");
                    let chat = self.chats.remove(&error.id());
                    let lost = self.under_way.extract_if(.., |_, of| Some(*of) == chat);
                    self.taken.extend(lost.map(|(update, _)| update));
                }
                None => break,
            }
        }
        if let Some(offset) = self.offset() {
            self.taken = self.taken.split_off(&offset);
        }
    }
}

/// Takes updates until the process leaves.
pub async fn run<S: Store>(desk: &Arc<Desk<S>>, health: &Health<S>, wait: Duration) {
    let mut course = Course::new(desk);
    let mut pause = Duration::from_millis(500);
    while !desk.leaving.is_leaving() {
        // What is under way comes again at once, and with it what is new.
        let wait = match course.running.is_empty() {
            true => wait,
            false => Duration::ZERO,
        };
        let fetched = tokio::select! {
            fetched = fetch(desk, course.offset(), 100, wait) => fetched,
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
                let is_something = !arrivals.is_empty();
                if is_something {
                    fault::at(Point::Fetched);
                }
                course.begin(arrivals);
                course.over(BEHIND).await;
                if is_something {
                    fault::at(Point::BatchTaken);
                }
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
    while !course.running.is_empty() {
        course.over(BEHIND).await;
    }
    // What was committed last is acknowledged by asking once more; what comes is not taken. It
    // would be known as taken anyway.
    fault::at(Point::LastAsk);
    let offset = course.offset();
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
