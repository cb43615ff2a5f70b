//! People who write faster than they are answered.

use std::{
    collections::BTreeSet,
    ops::RangeInclusive,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use tokio::{sync::watch, task::JoinHandle};

use super::{
    chance::Chance,
    fake::{Call, Fake},
    model::{self, Kind},
    updates::{press_update, text_update},
};

/// How long a person waits for an answer before the test gives up.
const PATIENCE: Duration = Duration::from_secs(60);

/// What somebody sent.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    pub(crate) update: i64,
    pub(crate) chat: i64,
    pub(crate) kind: Kind,
}

/// Several people, each in a chat of their own.
pub(crate) struct People {
    said: Arc<Mutex<Vec<Said>>>,
    stop: watch::Sender<bool>,
    tasks: Vec<JoinHandle<()>>,
}

impl People {
    /// People who begin to write at once.
    pub(crate) fn begin(fake: &Fake, count: i64, seed: u64) -> Self {
        Self::begin_patient(fake, count, seed, PATIENCE)
    }

    /// People who wait only so long for an answer.
    pub(crate) fn begin_patient(fake: &Fake, count: i64, seed: u64, patience: Duration) -> Self {
        Self::begin_in(fake, 1..=count, "c", seed, patience)
    }

    /// People in these chats, whose texts begin with a word: who come to a chat after others
    /// have another.
    pub(crate) fn begin_in(
        fake: &Fake,
        chats: RangeInclusive<i64>,
        word: &'static str,
        seed: u64,
        patience: Duration,
    ) -> Self {
        Self::all(chats, |chat, said, stopped| {
            let person = Person {
                fake: fake.clone(),
                said,
                stopped,
                chance: Chance::of(seed.wrapping_add(chat.unsigned_abs())),
                chat,
                word,
                patience,
                next: 1,
                read: 0,
                waiting: BTreeSet::new(),
                presses: 0,
                starts: 0,
                button: None,
            };
            person.live()
        })
    }

    /// People who live as they please: they write down what they say, until nobody may write.
    pub(crate) fn all<P, L: Future<Output = ()> + Send + 'static>(
        people: impl IntoIterator<Item = P>,
        mut life: impl FnMut(P, Arc<Mutex<Vec<Said>>>, watch::Receiver<bool>) -> L,
    ) -> Self {
        let said: Arc<Mutex<Vec<Said>>> = Arc::default();
        let (stop, stopped) = watch::channel(false);
        let lives = people
            .into_iter()
            .map(|person| tokio::spawn(life(person, Arc::clone(&said), stopped.clone())));
        let tasks = lives.collect();
        Self { said, stop, tasks }
    }

    /// Lets everybody get their answers, and no more be asked; answers all that was said. Who
    /// waits in vain gives up, and the checker says for what.
    pub(crate) async fn end(self) -> Vec<Said> {
        self.stop.send_replace(true);
        for task in self.tasks {
            task.await.unwrap();
        }
        let said = self.said.lock().unwrap();
        said.clone()
    }

    /// What was said until now.
    pub(crate) fn all_said(&self) -> Vec<Said> {
        self.said.lock().unwrap().clone()
    }

    /// How much was said until now.
    pub(crate) fn said(&self) -> usize {
        self.said.lock().unwrap().len()
    }

    /// Whether everybody waited in vain.
    pub(crate) fn have_given_up(&self) -> bool {
        self.tasks.iter().all(JoinHandle::is_finished)
    }

    /// Has everybody set an alarm for tomorrow.
    pub(crate) fn set_alarms(&self, fake: &Fake) {
        for chat in 1.. {
            if usize::try_from(chat).unwrap() > self.tasks.len() {
                return;
            }
            say(fake, &self.said, chat, Kind::Alarm);
        }
    }
}

fn say(fake: &Fake, said: &Mutex<Vec<Said>>, chat: i64, kind: Kind) {
    let update = match &kind {
        Kind::Start => text_update(chat, "/start"),
        Kind::Text(text) => text_update(chat, text),
        Kind::Press(data) => press_update(chat, data),
        Kind::Alarm => text_update(chat, "/alarm tomorrow"),
        Kind::Foretold { .. } => unreachable!("only whoever talks foretells"),
    };
    // In one go, so that nobody sees an update that was not said.
    let mut said = said.lock().unwrap();
    let update = fake.push(update);
    said.push(Said { update, chat, kind });
}

struct Person {
    fake: Fake,
    said: Arc<Mutex<Vec<Said>>>,
    stopped: watch::Receiver<bool>,
    chance: Chance,
    chat: i64,
    word: &'static str,
    patience: Duration,
    /// Number of the next text.
    next: u64,
    /// So many calls were looked at.
    read: usize,
    /// Texts without an answer.
    waiting: BTreeSet<String>,
    /// Presses without an answer.
    presses: usize,
    starts: usize,
    /// The button under the newest message, if it has one.
    button: Option<String>,
}

impl Person {
    async fn live(mut self) {
        self.starts = 1;
        self.says(Kind::Start);
        let mut is_answered = self.is_answered().await;
        while is_answered && !*self.stopped.borrow() {
            match (self.chance.below(4), self.button.clone()) {
                (0, Some(button)) => self.presses(button),
                (1, Some(button)) => {
                    // Whichever of the two comes first, the other meets another question.
                    self.presses(button);
                    self.texts();
                }
                _ => {
                    for _ in 0..=self.chance.below(3) {
                        self.texts();
                    }
                }
            }
            is_answered = self.is_answered().await;
            let pause = self.chance.below(60);
            tokio::time::sleep(Duration::from_millis(pause)).await;
        }
    }

    fn says(&self, kind: Kind) {
        say(&self.fake, &self.said, self.chat, kind);
    }

    fn texts(&mut self) {
        // The end of a number is marked, so that none is found inside another.
        let text = format!("{}{}n{}e", self.word, self.chat, self.next);
        self.next += 1;
        self.waiting.insert(text.clone());
        self.says(Kind::Text(text));
    }

    fn presses(&mut self, button: String) {
        self.presses = 1;
        self.says(Kind::Press(button));
    }

    /// Waits for the answers; answers whether they came.
    async fn is_answered(&mut self) -> bool {
        let end = Instant::now() + self.patience;
        loop {
            self.looks();
            if self.waiting.is_empty() && self.presses == 0 && self.starts == 0 {
                return true;
            }
            if Instant::now() > end {
                return false;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    fn looks(&mut self) {
        let (seen, read) = self.fake.seen_from(self.chat, self.read);
        self.read = read;
        for call in seen {
            let text = model::plain(call.text());
            self.waiting.retain(|token| !text.contains(token.as_str()));
            if model::answers_a_press(&text) {
                self.presses = 0;
            }
            if model::asks(&text) {
                self.starts = 0;
            }
            if model::moves(&text) {
                // Which of those it answers, the checker finds out.
                (self.waiting, self.presses) = (BTreeSet::new(), 0);
            }
            self.button = newest_button(&call);
        }
    }
}

fn newest_button(call: &Call) -> Option<String> {
    let row = call.body["reply_markup"]["inline_keyboard"]
        .as_array()?
        .first()?;
    Some(row[0]["callback_data"].as_str()?.to_owned())
}
