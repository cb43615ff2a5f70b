//! One event from read to committed write: what may be relied upon when two processes hold a
//! chat, when one of them dies, and when a record cannot be read.

mod between;
mod broken;
mod kept;
mod learned;
mod lease;
mod lost;
mod overtaken;
mod pace;
mod race;
mod retention;
mod skew;
mod storm;

use std::sync::{Arc, LazyLock};

use chrono::{DateTime, Utc};
use hearback::{
    app::{App, Channel, Newcomer, Part, SCHEMA},
    book::{self, Book},
    content::Content,
    engine::{Event, Profile, Session},
    store::{Chat, KeyRing, Memory, Records, Store, UpdateId},
    transcript::parse_moment,
};

pub(crate) static BOOK: LazyLock<Arc<Book>> = LazyLock::new(|| {
    let loaded = book::load(&Content::builtin().files());
    Arc::new(loaded.book.expect("the built-in content is in order"))
});

pub(crate) fn now() -> DateTime<Utc> {
    parse_moment("2026-11-24").unwrap()
}

pub(crate) fn chat() -> Chat {
    Chat::new("a chat")
}

pub(crate) fn newcomer() -> Newcomer {
    Newcomer {
        locale: "en".into(),
        profile: Profile {
            name: Some("Kim Example".into()),
            country: Some("DE".into()),
        },
    }
}

pub(crate) async fn app<S: Store>(store: S, ring: &KeyRing) -> App<S> {
    app_of(SCHEMA, store, ring).await
}

/// As a release with that schema has it.
pub(crate) async fn app_of<S: Store>(schema: u8, store: S, ring: &KeyRing) -> App<S> {
    let records = Records::open(store, ring.clone(), schema).await.unwrap();
    App::new(BOOK.clone(), records)
}

pub(crate) fn ring() -> KeyRing {
    KeyRing::generate().unwrap()
}

/// Keeps what it carries; breaks where it is told to.
#[derive(Default)]
pub(crate) struct Phone {
    pub(crate) parts: Vec<Part>,
    breaks_after: Option<usize>,
}

impl Channel for Phone {
    type Error = &'static str;

    async fn send(&mut self, part: Part) -> Result<(), &'static str> {
        if self.breaks_after == Some(self.parts.len()) {
            return Err("no signal");
        }
        self.parts.push(part);
        Ok(())
    }
}

impl Phone {
    pub(crate) fn ids(&self) -> Vec<&str> {
        let ids = self.parts.iter().map(|part| match part {
            Part::Text { id, .. } => id.as_str(),
            Part::Letter { kind, .. } | Part::Document { kind, .. } => kind.as_str(),
        });
        ids.collect()
    }
}

/// Takes what is typed and carries what comes of it.
pub(crate) async fn talk<S: Store>(app: &App<S>, lines: &[&str]) -> Phone {
    let mut phone = Phone::default();
    for line in lines {
        phone = Phone::default();
        let event = match line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
            Some(id) => Event::Press(id.into()),
            None => Event::typed(line),
        };
        let first = app
            .take(&chat(), &newcomer(), None, &event, now())
            .await
            .unwrap();
        if first.is_some() {
            app.deliver(&chat(), first, &mut phone, now())
                .await
                .unwrap()
                .unwrap();
        }
    }
    phone
}

pub(crate) async fn session<S: Store>(app: &App<S>) -> Session {
    app.session(&chat(), now())
        .await
        .unwrap()
        .expect("a session")
}

/// Answers, each as the question that is open asks for it, until letters come.
pub(crate) async fn to_the_letter<S: Store>(app: &App<S>) -> Phone {
    let mut phone = talk(app, &["/start"]).await;
    for _ in 0..12 {
        if phone
            .parts
            .iter()
            .any(|part| matches!(part, Part::Letter { .. }))
        {
            return phone;
        }
        let buttons: Vec<_> = phone
            .parts
            .iter()
            .flat_map(|part| match part {
                Part::Text { buttons, .. } => {
                    buttons.iter().map(|button| button.id.clone()).collect()
                }
                _ => Vec::new(),
            })
            .collect();
        let known = [
            "correct",
            "telecom",
            "yesterday",
            "unknown",
            "profile-name",
            "ok",
            "en",
        ];
        let button = buttons
            .iter()
            .find(|id| known.iter().any(|k| id.ends_with(&format!(".{k}"))));
        let line = button.map_or("Example Telecom".to_owned(), |id| format!("[{id}]"));
        phone = talk(app, &[&line]).await;
    }
    panic!("no letter came");
}

#[tokio::test]
async fn an_update_that_was_taken_changes_nothing_when_it_comes_again() {
    let app = app(Memory::new(), &ring()).await;
    talk(&app, &["/start"]).await;
    let (id, event) = (Some(UpdateId(7)), Event::typed("/alarm 2026-12-03"));
    let first = app
        .take(&chat(), &newcomer(), id, &event, now())
        .await
        .unwrap();
    let mut phone = Phone::default();
    app.deliver(&chat(), first, &mut phone, now())
        .await
        .unwrap()
        .unwrap();
    assert!(!phone.parts.is_empty());
    let before = session(&app).await;
    let other = Event::typed("/alarm 2026-12-05");
    let again = app
        .take(&chat(), &newcomer(), id, &other, now())
        .await
        .unwrap();
    assert!(again.is_none());
    assert_eq!(session(&app).await, before);
    let mut phone = Phone::default();
    app.deliver(&chat(), None, &mut phone, now())
        .await
        .unwrap()
        .unwrap();
    assert!(phone.parts.is_empty(), "nothing is said twice");
}

#[tokio::test]
async fn what_was_committed_before_a_crash_is_said_at_the_next_start_and_only_once() {
    let (memory, ring) = (Memory::new(), ring());
    let dying = app(memory.clone(), &ring).await;
    let event = Event::typed("/start");
    let first = dying
        .take(&chat(), &newcomer(), None, &event, now())
        .await
        .unwrap();
    // It dies after one part was sent, and before it could be struck.
    let mut phone = Phone {
        breaks_after: Some(1),
        ..Phone::default()
    };
    let sent = dying
        .deliver(&chat(), first, &mut phone, now())
        .await
        .unwrap();
    assert_eq!(sent, Err("no signal"));
    let said = phone.ids().join(" ");
    drop(dying);

    let next = app(memory.clone(), &ring).await;
    let mut phone = Phone::default();
    next.deliver(&chat(), None, &mut phone, now())
        .await
        .unwrap()
        .unwrap();
    assert!(
        phone.parts.is_empty(),
        "as long as the lease of the dead may be alive"
    );
    let later = now() + chrono::TimeDelta::seconds(61);
    next.deliver(&chat(), None, &mut phone, later)
        .await
        .unwrap()
        .unwrap();
    assert!(!phone.parts.is_empty());
    assert!(
        !phone.ids().contains(&said.as_str()),
        "what was struck is not sent again"
    );
    let mut again = Phone::default();
    next.deliver(&chat(), None, &mut again, later)
        .await
        .unwrap()
        .unwrap();
    assert!(again.parts.is_empty(), "everything is struck");
}

#[tokio::test]
async fn who_is_alone_with_the_store_waits_for_no_lease_of_the_dead() {
    let (memory, ring) = (Memory::new(), ring());
    let alone = async || {
        let records = Records::open(memory.clone(), ring.clone(), SCHEMA)
            .await
            .unwrap();
        App::alone(BOOK.clone(), records)
    };
    let event = Event::typed("/start");
    let first = alone()
        .await
        .take(&chat(), &newcomer(), None, &event, now())
        .await
        .unwrap();
    drop(first);
    let mut phone = Phone::default();
    alone()
        .await
        .deliver(&chat(), None, &mut phone, now())
        .await
        .unwrap()
        .unwrap();
    assert!(phone.ids().contains(&"engine-welcome"));
}
