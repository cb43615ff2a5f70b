//! Stored conversations: one is played to the middle of a case, and stands for all of them.

use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use chrono::{DateTime, Utc};
use hearback::{
    app::{SCHEMA, millis},
    book,
    content::Content,
    engine::{Event, Outgoing, Profile, Session},
    store::{Chat, Commit, Committed, KeyRing, Loaded, Records, Redis, UpdateId},
    transcript::Player,
};
use redis::{Client, aio::MultiplexedConnection, pipe};
use tokio::task::JoinSet;

/// Where most chats stand most of the time: the letter is on its way, the month runs.
const MIDDLE: &str = "wait/response";

/// So many chats are written at a time.
const AT_ONCE: i64 = 64;

/// The key of Hearback's state.
pub const KEY: &str = "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=";

/// A conversation in the middle of a case.
pub struct Middle {
    session: Session,
    /// Events that led there.
    events: i64,
    now: DateTime<Utc>,
}

impl Middle {
    /// Plays it.
    pub fn play() -> Result<Self> {
        let book = book::load(&Content::builtin().files()).book;
        let book = book.context("the built-in content has errors")?;
        let profile = Profile {
            name: Some("Kim Example".into()),
            country: Some("DE".into()),
        };
        let now = Utc::now();
        let mut player = Player::new(&book, "en", profile, now);
        player.play(&Event::typed("/start"));
        for events in 1..60 {
            if stands_at(&player.session, MIDDLE) {
                return Ok(Self {
                    session: player.session,
                    events,
                    now,
                });
            }
            let event = next(&player.outgoing);
            player.outgoing.clear();
            player.play(&event);
        }
        bail!("{MIDDLE} was not reached")
    }

    /// Writes it into Hearback's store for the chats from `from` until `to`, each sealed for
    /// itself, with the updates that a chat has seen until then.
    pub async fn hearback(&self, url: &str, from: i64, to: i64) -> Result<()> {
        let store = Redis::open(url, "hb1").await?;
        let ring = KeyRing::parse(KEY)?;
        let records = std::sync::Arc::new(Records::open(store, ring, SCHEMA).await?);
        let (now, session) = (millis(self.now), serde_json::to_vec(&self.session)?);
        let wake = self.session.next_alarm().map(millis);
        let mut writers = JoinSet::new();
        for lane in 0..AT_ONCE {
            let (records, session, events) = (records.clone(), session.clone(), self.events);
            writers.spawn(async move {
                let mut chat = from + lane;
                while chat < to {
                    let Loaded::Absent(base) = records.load(&Chat::from(chat), now).await? else {
                        bail!("chat {chat} is there already");
                    };
                    let commit = Commit {
                        session: session.clone(),
                        updates: (0..events).map(|n| UpdateId(chat * 64 + n * 3)).collect(),
                        wake,
                        keep_until: Some(now.after(Duration::from_secs(366 * 86_400))),
                        ..Commit::default()
                    };
                    match records.commit(&base, commit, now).await? {
                        Committed::Written { .. } => {}
                        Committed::Conflict | Committed::AlreadySeen => bail!("not written"),
                    }
                    chat += AT_ONCE;
                }
                Ok(())
            });
        }
        while let Some(written) = writers.join_next().await {
            written??;
        }
        Ok(())
    }
}

/// Writes as many dialogues of the baseline: the bytes of one that stands at its last stop.
pub async fn baseline(url: &str, stored: &[u8], from: i64, to: i64) -> Result<()> {
    let client = Client::open(url)?;
    let mut link: MultiplexedConnection = client.get_multiplexed_async_connection().await?;
    let chats: Vec<i64> = (from..to).collect();
    for some in chats.chunks(1000) {
        let mut sets = pipe();
        for chat in some {
            sets.set(chat, stored).ignore();
        }
        sets.exec_async(&mut link).await?;
    }
    Ok(())
}

fn stands_at(session: &Session, step: &str) -> bool {
    let at = session.open_case().and_then(|case| case.at.last());
    at.is_some_and(|at| format!("{}/{}", at.flow, at.step) == step)
}

/// Presses what leads on, or types a name.
fn next(outgoing: &[Outgoing]) -> Event {
    const PRESSED: [&str; 7] = [
        "correct", "telecom", "unknown", "ok", "by-email", "today", "en",
    ];
    let buttons = outgoing.iter().rev().flat_map(|out| match out {
        Outgoing::Text { buttons, .. } => &buttons[..],
        _ => &[],
    });
    let ids: Vec<&str> = buttons.map(|button| button.id.as_str()).collect();
    let press = PRESSED.iter().find_map(|option| {
        let mut fits = ids.iter().filter(|id| id.ends_with(&format!(".{option}")));
        fits.next()
    });
    match press {
        Some(id) => Event::Press((*id).to_owned()),
        None => Event::Text("Kim Example".into()),
    }
}
