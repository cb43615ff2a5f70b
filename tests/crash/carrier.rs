//! Calls webhooks as Telegram does: several at a time, by number, again and again until one
//! answers 200; with several processes, one after the other. What failed comes late, behind
//! later updates of other chats; those of its own chat wait for it, as at Telegram's server.
//! What the engine makes of texts that overtake each other is its own tests' subject.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use serde_json::Value;
use tokio::task::JoinHandle;

use super::fake::{Fake, chat_of};

/// So many calls at a time.
const AT_ONCE: usize = 8;

/// The first wait after a failure, and the longest.
const WAIT: (Duration, Duration) = (Duration::from_millis(20), Duration::from_millis(400));

#[derive(Default)]
struct Inner {
    addresses: Vec<String>,
    turn: usize,
    /// Also updates of one chat overtake each other.
    is_loose: bool,
    /// Updates on their way, or that failed: how often, and when they are free again.
    begun: BTreeMap<i64, (u32, Option<Instant>)>,
}

pub(crate) struct Carrier {
    inner: Arc<Mutex<Inner>>,
    tasks: Vec<JoinHandle<()>>,
}

impl Drop for Carrier {
    fn drop(&mut self) {
        for task in &self.tasks {
            task.abort();
        }
    }
}

impl Carrier {
    pub(crate) fn begin(fake: &Fake) -> Self {
        let inner = Arc::default();
        let client = reqwest::Client::builder()
            .timeout(Duration::from_secs(10))
            .build()
            .unwrap();
        let tasks = (0..AT_ONCE).map(|_| {
            let (fake, inner, client) = (fake.clone(), Arc::clone(&inner), client.clone());
            tokio::spawn(async move {
                loop {
                    if !carry_one(&fake, &inner, &client).await {
                        tokio::time::sleep(Duration::from_millis(3)).await;
                    }
                }
            })
        });
        Self {
            tasks: tasks.collect(),
            inner,
        }
    }

    /// From now on updates of one chat overtake each other, too.
    pub(crate) fn loosens(&self) {
        self.inner.lock().unwrap().is_loose = true;
    }

    pub(crate) fn add(&self, address: &str) {
        self.inner
            .lock()
            .unwrap()
            .addresses
            .push(address.to_owned());
    }

    pub(crate) fn remove(&self, address: &str) {
        let mut inner = self.inner.lock().unwrap();
        inner.addresses.retain(|other| other != address);
    }
}

/// Carries the first update that is free; answers whether there was one.
async fn carry_one(fake: &Fake, inner: &Mutex<Inner>, client: &reqwest::Client) -> bool {
    // It is set by the first process that is up.
    let Some((_, secret)) = fake.hook() else {
        return false;
    };
    let Some((address, id, update)) = inner.lock().unwrap().next(fake) else {
        return false;
    };
    let request = client
        .post(format!("http://{address}/hook"))
        .header("X-Telegram-Bot-Api-Secret-Token", secret)
        .body(update);
    let answer = match request.send().await {
        Ok(answer) if answer.status() == 200 => answer.text().await.ok(),
        Ok(_) | Err(_) => None,
    };
    if let Some(answer) = &answer {
        fake.acknowledged(id, answer);
    }
    inner.lock().unwrap().ended(id, answer.is_some());
    true
}

impl Inner {
    fn next(&mut self, fake: &Fake) -> Option<(String, i64, String)> {
        let address = self
            .addresses
            .get(self.turn % self.addresses.len().max(1))?
            .clone();
        let now = Instant::now();
        let mut earlier = BTreeSet::new();
        let is_free = |id, update: &Value| {
            let is_first = earlier.insert(chat_of(update)) || self.is_loose;
            is_first
                && match self.begun.get(&id) {
                    None => true,
                    Some((_, free)) => free.is_some_and(|free| free <= now),
                }
        };
        let (id, update) = fake.hand_out(is_free)?;
        self.turn += 1;
        self.begun.entry(id).or_insert((0, None)).1 = None;
        Some((address, id, update.to_string()))
    }

    fn ended(&mut self, id: i64, is_taken: bool) {
        if is_taken {
            self.begun.remove(&id);
        } else if let Some((failed, free)) = self.begun.get_mut(&id) {
            let wait = WAIT.0.saturating_mul(1 << (*failed).min(8)).min(WAIT.1);
            *failed += 1;
            *free = Some(Instant::now() + wait);
        }
    }
}
