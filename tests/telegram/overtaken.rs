//! Two processes of one bot over one Redis, whose webhooks are called with the quick texts of one
//! person: one here, one there, in every order and at once.

use hearback::{
    app::millis,
    engine::Session,
    store::{Chat, Loaded, Redis},
};
use serde_json::Value;
use tokio::task::JoinSet;

use super::{
    order::{answer, refused, session},
    redis::Server,
    stage::{By, Stage, press_update, text_update},
};

/// What is typed in one go, from the day of the call to the name.
const TYPED: [&str; 4] = [
    "5 November",
    "Example Telecom",
    "K-4711-22",
    "Robin Example",
];

/// Below the last question that they lead to.
const NEXT: &str = "Which address does the company have?";

/// Both processes, and in the order of writing what a chat has written.
struct Two<'a> {
    stages: &'a [Stage<Redis>; 2],
    chat: i64,
    written: Vec<(i64, Value)>,
    begun: u64,
}

impl<'a> Two<'a> {
    /// Where the day of the call is asked for.
    async fn asked(stages: &'a [Stage<Redis>; 2], chat: i64) -> Self {
        let [stage, _] = stages;
        stage.says(chat, "/start").await;
        stage.quiet(chat).await;
        for label in ["Yes, that’s right", "Phone, internet, TV"] {
            stage.presses(chat, label).await;
            stage.quiet(chat).await;
        }
        let written = TYPED.map(|text| text_update(chat, text));
        let numbered = |update: Value| (stage.fake.push(update.clone()), update);
        let mut two = Self {
            stages,
            chat,
            written: written.into_iter().map(numbered).collect(),
            begun: 0,
        };
        two.begun = two.stored().await.0;
        two
    }

    /// Calls a process with one of the texts, until it takes it.
    async fn calls(&self, process: usize, place: usize) {
        let stage = &self.stages[process];
        let (id, update) = self.written[place].clone();
        let hook = format!("{}/hook", stage.at());
        stage.fake.deliver_one(&hook, id, update).await;
    }

    /// The number of the last commit, and the session.
    async fn stored(&self) -> (u64, Session) {
        let [stage, _] = self.stages;
        let now = millis(stage.clock.now());
        let loaded = stage.records.load(&Chat::from(self.chat), now).await;
        let Loaded::Record(base, session) = loaded.unwrap() else {
            panic!("a record");
        };
        let session = serde_json::from_slice(&session.bytes).unwrap();
        (base.version().unwrap().0, session)
    }

    /// Each text is the answer that it was written as, taken by one commit, and the question after
    /// the last is open. Nothing is said twice: what is called once more says nothing.
    async fn ends(&self, how: &str) {
        let [stage, _] = self.stages;
        stage.quiet(self.chat).await;
        let (version, session) = self.stored().await;
        assert_eq!(version - self.begun, 4, "{how}");
        let slots = serde_json::to_value(&session.cases[0].slots).unwrap();
        let ought = [
            ("company", TYPED[1]),
            ("customer_number", TYPED[2]),
            ("name", TYPED[3]),
        ];
        for (slot, text) in ought {
            assert!(slots[slot].to_string().contains(text), "{how}: {slots}");
        }
        assert!(
            slots["call_day"].to_string().contains("11-05"),
            "{how}: {slots}"
        );
        let seen = stage.fake.seen(self.chat);
        let last = seen.last().unwrap().text();
        assert!(last.contains(NEXT), "{how}: {last}");
        for (place, process) in [
            (0, 0),
            (0, 1),
            (1, 0),
            (1, 1),
            (2, 0),
            (2, 1),
            (3, 0),
            (3, 1),
        ] {
            self.calls(process, place).await;
        }
        stage.quiet(self.chat).await;
        assert_eq!(self.stored().await, (version, session), "{how}");
        assert_eq!(stage.fake.seen(self.chat).len(), seen.len(), "{how}");
    }
}

/// Two processes; none where no server is installed, which ends with what is answered.
async fn two() -> Option<(Server, [Stage<Redis>; 2])> {
    let server = Server::start(&[]).await?;
    let store = server.store("hb1").await.by_given_clock();
    let one = Stage::over(By::Webhook, store).await;
    let other = one.beside().await;
    Some((server, [one, other]))
}

fn orders() -> Vec<Vec<usize>> {
    let mut orders = vec![Vec::new()];
    for place in 0..TYPED.len() {
        let longer = |order: Vec<usize>| {
            (0..=order.len()).map(move |at| {
                let mut order = order.clone();
                order.insert(at, place);
                order
            })
        };
        orders = orders.into_iter().flat_map(longer).collect();
    }
    orders
}

#[tokio::test(flavor = "multi_thread")]
async fn quick_texts_are_answered_as_written_in_whichever_order_two_processes_get_them() {
    let Some((_server, stages)) = two().await else {
        return;
    };
    for (chat, order) in (100..).zip(orders()) {
        let two = Two::asked(&stages, chat).await;
        for (turn, place) in order.iter().enumerate() {
            two.calls(turn % 2, *place).await;
        }
        two.ends(&format!("{order:?}")).await;
    }
}

/// Each text by both processes at once, and all of them at once.
#[tokio::test(flavor = "multi_thread")]
async fn quick_texts_that_two_processes_get_at_once_are_each_answered_once() {
    let Some((_server, stages)) = two().await else {
        return;
    };
    for chat in 100..110 {
        let two = Two::asked(&stages, chat).await;
        let mut calls = JoinSet::new();
        for (place, (id, update)) in two.written.iter().enumerate().rev() {
            for process in [place % 2, (place + 1) % 2] {
                let (fake, id, update) = (stages[0].fake.clone(), *id, update.clone());
                let hook = format!("{}/hook", stages[process].at());
                calls.spawn(async move { fake.deliver_one(&hook, id, update).await });
            }
        }
        calls.join_all().await;
        two.ends("at once").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_split_text_whose_pieces_two_processes_get_is_one_answer() {
    let Some((_server, stages)) = two().await else {
        return;
    };
    let [one, _] = &stages;
    let pieces = [
        "We keep calls for training only. ".repeat(90),
        "They stay in the house. ".repeat(110),
        "Yours, Example Telecom".to_owned(),
    ];
    for (chat, order) in (7..).zip([[1, 0, 2], [2, 1, 0], [0, 2, 1]]) {
        refused(one, chat).await;
        let seen = one.fake.seen(chat).len();
        let updates = [0, 1, 2].map(|at: usize| text_update(chat, pieces[at].trim_end()));
        for (turn, piece) in order.into_iter().enumerate() {
            let update = updates[piece].clone();
            let id = one.fake.push(update.clone());
            // By the other process also where it has been taken already.
            for process in [turn % 2, (turn + 1) % 2] {
                let hook = format!("{}/hook", stages[process].at());
                one.fake.deliver_one(&hook, id, update.clone()).await;
            }
        }
        one.quiet(chat).await;
        let pasted = answer(&session(one, chat).await, "reply").unwrap();
        assert!(pasted.starts_with("We keep calls"), "{order:?}: {pasted}");
        assert!(
            pasted.ends_with("Yours, Example Telecom"),
            "{order:?}: {pasted}"
        );
        assert_eq!(pasted.matches("They stay").count(), 110, "{order:?}");
        // Whether a short one is the end of more is not known before its beginning is there.
        if order[2] == 2 {
            assert_eq!(one.fake.seen(chat).len(), seen + 1, "{order:?}");
        }
    }
}

/// What was erased in one process is not brought back by a text that comes late to the other,
/// which still has in mind what it wrote before.
#[tokio::test(flavor = "multi_thread")]
async fn a_text_that_comes_after_all_was_erased_elsewhere_brings_nothing_back() {
    let Some((_server, stages)) = two().await else {
        return;
    };
    let [one, other] = &stages;
    let two = Two::asked(&stages, 7).await;
    two.calls(1, 0).await;
    one.quiet(7).await;
    let late = text_update(7, TYPED[1]);
    let fake = one.fake.clone();
    let says = async |update: Value| {
        let id = fake.push(update.clone());
        fake.deliver_one(&format!("{}/hook", one.at()), id, update)
            .await;
        one.quiet(7).await;
    };
    says(text_update(7, "/delete")).await;
    let seen = fake.seen(7);
    let sure = super::stage::button(seen.last().unwrap(), "Yes, erase everything");
    says(press_update(7, &sure.unwrap())).await;
    let seen = fake.seen(7).len();
    let id = fake.push(late.clone());
    let hook = format!("{}/hook", other.at());
    fake.deliver_one(&hook, id, late).await;
    one.quiet(7).await;
    assert_eq!(fake.seen(7).len(), seen);
    let now = millis(one.clock.now());
    let loaded = one.records.load(&Chat::from(7), now).await.unwrap();
    assert!(matches!(loaded, Loaded::Tombstone(_)), "{loaded:?}");
}
