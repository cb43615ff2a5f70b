//! Chats that walk: as fast as they are answered, or at a given pace.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail, ensure};
use hyper::StatusCode;
use tokio::{sync::mpsc::UnboundedReceiver, task::JoinSet, time};

use crate::{
    api::{Api, Heard, Message},
    figures::Latencies,
    hook::Hook,
    script::{self, Act},
};

/// An answer that takes longer is lost.
const LOST: Duration = Duration::from_secs(30);

/// When an update is brought again that was not taken.
const AGAIN: Duration = Duration::from_millis(200);

/// Chats that walk at a given pace.
const LANES: u32 = 256;

/// Numbers of chats and updates, each used once.
pub struct Numbers {
    chat: AtomicI64,
    update: AtomicI64,
}

impl Numbers {
    /// Chats begin behind those that are stored.
    pub fn new() -> Self {
        Self {
            chat: AtomicI64::new(1_000_000_000),
            update: AtomicI64::new(500_000_000),
        }
    }

    fn chat(&self) -> i64 {
        self.chat.fetch_add(1, Ordering::Relaxed)
    }

    fn update(&self) -> i64 {
        self.update.fetch_add(1, Ordering::Relaxed)
    }
}

/// What chats walk through.
#[derive(Clone)]
pub struct Course {
    /// What bots send to.
    pub api: Api,
    /// What bots are called by.
    pub hook: Arc<Hook>,
    /// Who walks.
    pub numbers: Arc<Numbers>,
    /// What each does.
    pub acts: Arc<Vec<Act>>,
    /// How many messages answer each.
    pub parts: Arc<Vec<usize>>,
    /// Whoever has come to the end begins again, and no new chat does.
    pub goes_round: bool,
}

/// What came of a walk of many.
#[derive(Default)]
pub struct Walked {
    /// From the call to its answer: the update is acknowledged.
    pub acknowledged: Latencies,
    /// From the call to the last message that answers it.
    pub answered: Latencies,
    /// Messages that answered.
    pub messages: usize,
    /// How long it took.
    pub span: Duration,
}

impl Walked {
    /// Updates that were answered.
    pub fn updates(&self) -> usize {
        self.answered.len()
    }

    /// Updates a second.
    pub fn rate(&self) -> f64 {
        self.updates() as f64 / self.span.as_secs_f64()
    }
}

/// One chat on its way.
struct Chat<'a> {
    course: &'a Course,
    id: i64,
    heard: UnboundedReceiver<Heard>,
    last: Option<Heard>,
}

impl Course {
    /// Walks once, slowly, and takes down what is said at each stop.
    pub async fn look(&self) -> Result<Vec<Vec<Message>>> {
        let mut said = Vec::new();
        let mut chat = Chat::new(self);
        for at in 0..self.acts.len() {
            self.hook.call(chat.update(at)?).await?;
            let mut messages = Vec::new();
            // The first must come; what comes within a while after the last belongs to it.
            let mut wait = LOST;
            while let Ok(heard) = time::timeout(wait, chat.heard.recv()).await {
                let heard = heard.context("the API has stopped")?;
                messages.push(heard.message()?);
                chat.last = Some(heard);
                wait = Duration::from_millis(300);
            }
            ensure!(!messages.is_empty(), "no answer at stop {at}");
            said.push(messages);
        }
        Ok(said)
    }

    /// One chat walks all the way; answers which.
    pub async fn walk(&self) -> Result<i64> {
        let mut chat = Chat::new(self);
        for at in 0..self.acts.len() {
            chat.act(at, Instant::now(), &mut Walked::default()).await?;
        }
        // What the bot writes after its last message.
        time::sleep(Duration::from_millis(100)).await;
        Ok(chat.id)
    }

    /// So many chats at a time, each as fast as it is answered, for a while.
    pub async fn run(&self, at_once: usize, span: Duration) -> Result<Walked> {
        let begun = Instant::now();
        let mut walkers = JoinSet::new();
        for _ in 0..at_once {
            let course = self.clone();
            walkers.spawn(async move {
                let mut walked = Walked::default();
                let mut chat = Chat::new(&course);
                'chats: loop {
                    if !course.goes_round {
                        chat = Chat::new(&course);
                    }
                    for at in 0..course.acts.len() {
                        if begun.elapsed() >= span {
                            break 'chats;
                        }
                        chat.act(at, Instant::now(), &mut walked).await?;
                    }
                }
                anyhow::Ok(walked)
            });
        }
        gather(walkers, begun).await
    }

    /// So many updates a second, evenly, for a while.
    ///
    /// An update that could not be sent in time, since the answer before it was late, counts
    /// from when it should have been sent.
    pub async fn pace(&self, rate: f64, span: Duration) -> Result<Walked> {
        let begun = Instant::now();
        let each = Duration::from_secs_f64(f64::from(LANES) / rate);
        let mut walkers = JoinSet::new();
        for lane in 0..LANES {
            let course = self.clone();
            walkers.spawn(async move {
                let mut walked = Walked::default();
                let mut due = begun + each * lane / LANES;
                let mut chat = Chat::new(&course);
                'chats: loop {
                    if !course.goes_round {
                        chat = Chat::new(&course);
                    }
                    for at in 0..course.acts.len() {
                        if due >= begun + span {
                            break 'chats;
                        }
                        let late = Instant::now() > due;
                        if !late {
                            time::sleep_until(due.into()).await;
                        }
                        // That the timer of this side rings late is not the bot's fault.
                        let from = if late { due } else { Instant::now() };
                        chat.act(at, from, &mut walked).await?;
                        due += each;
                    }
                }
                anyhow::Ok(walked)
            });
        }
        gather(walkers, begun).await
    }
}

async fn gather(mut walkers: JoinSet<Result<Walked>>, begun: Instant) -> Result<Walked> {
    let mut all = Walked::default();
    while let Some(walked) = walkers.join_next().await {
        let walked = walked??;
        all.acknowledged.merge(walked.acknowledged);
        all.answered.merge(walked.answered);
        all.messages += walked.messages;
    }
    all.span = begun.elapsed();
    Ok(all)
}

impl<'a> Chat<'a> {
    fn new(course: &'a Course) -> Self {
        let id = course.numbers.chat();
        let heard = course.api.listen(id);
        Self {
            course,
            id,
            heard,
            last: None,
        }
    }

    /// What Telegram would send for the act at a stop.
    fn update(&self, at: usize) -> Result<Vec<u8>> {
        let number = self.course.numbers.update();
        Ok(match &self.course.acts[at] {
            Act::Type(text) => script::message(number, self.id, text),
            Act::Press(wanted) => {
                let last = self.last.as_ref().context("nothing to press")?.message()?;
                let buttons = last.buttons();
                let found = buttons.iter().flatten();
                let found = found.map(|(_, data)| data);
                let mut found = found.filter(|data| data.ends_with(wanted));
                let data = found.next().context("no such button")?;
                script::press(number, self.id, data)
            }
        })
    }

    async fn act(&mut self, at: usize, from: Instant, walked: &mut Walked) -> Result<()> {
        let update = self.update(at)?;
        let mut status = self.course.hook.call(update.clone()).await?;
        // A disk that is busy for a second is lived through: Telegram calls again, and so does this.
        while self.course.goes_round && status == StatusCode::SERVICE_UNAVAILABLE {
            time::sleep(AGAIN).await;
            status = self.course.hook.call(update.clone()).await?;
        }
        walked.acknowledged.add(from.elapsed());
        ensure!(status.is_success(), "the bot answers {status}");
        for _ in 0..self.course.parts[at] {
            match time::timeout(LOST, self.heard.recv()).await {
                Ok(heard) => self.last = heard,
                Err(_) => bail!("no answer at stop {at}"),
            }
        }
        let last = self.last.as_ref().context("the API has stopped")?;
        walked.answered.add(last.at.saturating_duration_since(from));
        walked.messages += self.course.parts[at];
        Ok(())
    }
}

impl Drop for Chat<'_> {
    fn drop(&mut self) {
        self.course.api.leave(self.id);
    }
}
