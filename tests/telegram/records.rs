//! Records that are damaged, of another release, or under another key, in every field.
//!
//! What is damaged is set aside and the chat can begin again; what belongs to others is left to
//! them as it is; what an older release wrote is read. No other chat is touched.

use std::collections::BTreeMap;

use hearback::{
    app::{SCHEMA, millis},
    store::{
        Body, Chat, Commit, Farewell, Field, Found, KeyRing, Loaded, Memory, Millis, Put, Records,
        Side, Store as _, Stored,
    },
};
use proptest::{prelude::*, sample::Index, strategy::ValueTree as _, test_runner::TestRunner};
use serde_json::json;

use super::{
    fake::client,
    stage::{By, Stage, press_update, text_update, until},
};

/// So many records are spoiled.
const CASES: i64 = 160;

/// Whoever stands for them all: this chat has a letter.
const WHOLE: i64 = 7;

/// The number of the first spoiled chat, and of one whose fields are put into others.
const FIRST: i64 = 1000;
const OTHER: i64 = 900;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Session,
    Ids,
    Part,
    Side,
    /// The ids of a chat that was erased.
    Tombstone,
}

#[derive(Clone, Debug)]
enum Damage {
    Cut(Index),
    Flip(Index, u8),
    Empty,
    /// The same field of another chat.
    OfAnother,
    /// Sealed as it should be, and not to be understood.
    Garbled(Index),
    Newer,
    OtherKey,
    Older,
}

/// What has to become of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Aside,
    Left,
    Read,
}

#[derive(Clone, Debug)]
struct Case {
    place: Place,
    damage: Damage,
}

impl Case {
    fn fate(&self) -> Fate {
        match (&self.damage, self.place) {
            // A letter or a part alone is missed, and the chat goes on.
            (_, Place::Side)
            | (Damage::Garbled(_), Place::Part | Place::Ids | Place::Tombstone)
            | (Damage::Older, _) => Fate::Read,
            (Damage::Newer | Damage::OtherKey, _) => Fate::Left,
            _ => Fate::Aside,
        }
    }

    /// Whether the letter is there still.
    fn has_letter(&self) -> bool {
        self.place != Place::Side || matches!(self.damage, Damage::Older)
    }

    fn is_garbled_part(&self) -> bool {
        self.place == Place::Part && matches!(self.damage, Damage::Garbled(_))
    }
}

fn cases() -> impl Strategy<Value = Case> {
    let place = prop_oneof![
        Just(Place::Session),
        Just(Place::Ids),
        Just(Place::Part),
        Just(Place::Side),
        Just(Place::Tombstone),
    ];
    let damage = prop_oneof![
        any::<Index>().prop_map(Damage::Cut),
        (any::<Index>(), 0..8_u8).prop_map(|(at, bit)| Damage::Flip(at, bit)),
        Just(Damage::Empty),
        Just(Damage::OfAnother),
        any::<Index>().prop_map(Damage::Garbled),
        Just(Damage::Newer),
        Just(Damage::OtherKey),
        Just(Damage::Older),
    ];
    (place, damage).prop_map(|(place, damage)| Case { place, damage })
}

/// The fields that every spoiled chat had when it was whole.
struct Pattern {
    session: Vec<u8>,
    sides: Vec<Side>,
}

impl Pattern {
    async fn of(stage: &Stage, now: Millis) -> Self {
        let loaded = stage.records.load(&Chat::from(WHOLE), now).await.unwrap();
        let Loaded::Record(base, session) = loaded else {
            panic!("{loaded:?}");
        };
        let sides = stage.records.sides(base.key(), now).await.unwrap();
        let side = |(name, content)| Side {
            name,
            content: Some(content),
        };
        Self {
            session: session.bytes,
            sides: sides.into_iter().map(side).collect(),
        }
    }

    fn commit(&self, garbled: Option<(&Index, Place)>) -> Commit {
        let part = json!({"type": "text", "id": "x", "text": "it waits", "buttons": []});
        let (mut session, mut part) = (self.session.clone(), part.to_string().into_bytes());
        match garbled {
            Some((at, Place::Session)) => session.truncate(at.index(session.len())),
            Some((at, Place::Part)) => part.truncate(at.index(part.len())),
            _ => {}
        }
        Commit {
            session,
            parts: vec![part],
            sides: self.sides.clone(),
            ..Commit::default()
        }
    }
}

/// Writes the second turn of a chat; before it there was another one.
async fn write(records: &Records<Memory>, chat: &Chat, commit: Commit, erases: bool, now: Millis) {
    let base = match records.load(chat, now).await.unwrap() {
        Loaded::Record(base, _) | Loaded::Absent(base) => base,
        other => panic!("{other:?}"),
    };
    let written = if erases {
        records.delete(&base, Farewell::default(), now).await
    } else {
        records.commit(&base, commit, now).await
    };
    written.unwrap();
}

async fn stored(store: &Memory, records: &Records<Memory>, chat: &Chat, now: Millis) -> Stored {
    match store.load(records.key(chat), now).await.unwrap() {
        Found::Stored(stored) => stored,
        found => panic!("{found:?}"),
    }
}

/// The same chat in a store of its own, in which another process writes its next turn.
async fn twin(
    stage: &Stage,
    chat: &Chat,
    ring: KeyRing,
    schema: u8,
    now: Millis,
) -> Records<Memory> {
    let (from, to) = (stage.records.store(), Memory::new());
    let meta = from.meta().await.unwrap().unwrap();
    assert!(to.swap_meta(None, meta).await.unwrap());
    let key = stage.records.key(chat);
    let was = stored(from, &stage.records, chat, now).await;
    let put = Put {
        key,
        expected: None,
        version: was.version,
        ids: was.ids.unwrap(),
        body: Body::Turn {
            session: was.session.unwrap(),
            struck: Vec::new(),
            sides: Vec::new(),
            wake: None,
        },
        parts: was.parts,
        lease: None,
        keep_until: None,
    };
    to.commit(put, now).await.unwrap();
    Records::open(to, ring, schema).await.unwrap()
}

/// One field of a chat as it lies in the store.
async fn field(
    records: &Records<Memory>,
    chat: &Chat,
    place: Place,
    now: Millis,
) -> (Field, Vec<u8>) {
    let store = records.store();
    let stored = stored(store, records, chat, now).await;
    match place {
        Place::Session => (Field::Session, stored.session.unwrap()),
        Place::Ids | Place::Tombstone => (Field::Ids, stored.ids.unwrap()),
        Place::Part => {
            let (id, part) = stored.parts.last().cloned().unwrap();
            (Field::Part(id), part)
        }
        Place::Side => {
            let sides = store.sides(records.key(chat), now).await.unwrap();
            let (name, side) = sides.first().cloned().unwrap();
            (Field::Side(name), side)
        }
    }
}

/// Makes a chat, and spoils it.
async fn spoil(stage: &Stage, pattern: &Pattern, chat: &Chat, case: &Case, now: Millis) {
    let erases = case.place == Place::Tombstone;
    let first = Commit {
        session: pattern.session.clone(),
        ..Commit::default()
    };
    let (ring, schema) = match case.damage {
        Damage::OtherKey => (KeyRing::generate().unwrap().with_older(&stage.ring), SCHEMA),
        Damage::Newer => (stage.ring.clone(), SCHEMA + 1),
        Damage::Older => (stage.ring.clone(), SCHEMA - 1),
        _ => (stage.ring.clone(), SCHEMA),
    };
    // Each must be able to read what is there.
    let store = stage.records.store().clone();
    let begun = Records::open(store, stage.ring.clone(), SCHEMA.min(schema)).await;
    write(&begun.unwrap(), chat, first, false, now).await;
    let twin = twin(stage, chat, ring, schema, now).await;
    let garbled = match &case.damage {
        Damage::Garbled(at) => Some((at, case.place)),
        _ => None,
    };
    write(&twin, chat, pattern.commit(garbled), erases, now).await;
    write(&stage.records, chat, pattern.commit(None), erases, now).await;
    let (name, mut bytes) = field(&twin, chat, case.place, now).await;
    match case.damage {
        Damage::Cut(at) => bytes.truncate(at.index(bytes.len())),
        Damage::Flip(at, bit) => {
            let at = at.index(bytes.len());
            bytes[at] ^= 1 << bit;
        }
        Damage::Empty => bytes.clear(),
        Damage::OfAnother => {
            let place = if erases { Place::Ids } else { case.place };
            bytes = field(&stage.records, &Chat::from(OTHER), place, now)
                .await
                .1;
        }
        Damage::Garbled(_) | Damage::Newer | Damage::OtherKey | Damage::Older => {}
    }
    let store = stage.records.store();
    let version = stored(store, &stage.records, chat, now).await.version;
    let key = stage.records.key(chat);
    assert!(
        store
            .reseal(key, version, vec![(name, bytes)])
            .await
            .unwrap()
    );
}

/// All that lies under a chat, to be compared.
async fn all(stage: &Stage, chat: i64) -> String {
    let now = millis(stage.clock.now());
    let store = stage.records.store();
    let key = stage.records.key(&Chat::from(chat));
    let found = store.load(key, now).await.unwrap();
    format!("{found:?} {:?}", store.sides(key, now).await.unwrap())
}

fn heard(stage: &Stage, chat: i64, words: &str) -> bool {
    let seen = stage.fake.seen(chat);
    seen.iter().any(|call| call.text().contains(words))
}

async fn hears(stage: &Stage, chat: i64, case: &Case, words: &str) {
    until(&format!("{case:?}: {words}"), || heard(stage, chat, words)).await;
}

async fn asides(stage: &Stage) -> BTreeMap<String, usize> {
    let mut count = BTreeMap::new();
    for aside in stage.records.asides(usize::MAX).await.unwrap() {
        *count.entry(aside.key.short()).or_insert(0) += 1;
    }
    count
}

/// One call of the webhook, which may be refused.
async fn call(stage: &Stage, number: i64, mut update: serde_json::Value) -> u16 {
    update["update_id"] = number.into();
    let answered = client()
        .post(format!("{}/hook", stage.at()))
        .header("x-telegram-bot-api-secret-token", "a-secret-of-the-host")
        .body(update.to_string())
        .send();
    answered.await.unwrap().status().as_u16()
}

/// The person writes, and what becomes of it is seen.
async fn meets_its_fate(stage: &Stage, chat: i64, case: &Case) {
    let before = all(stage, chat).await;
    let answered = call(stage, chat * 10, text_update(chat, "/cases")).await;
    match case.fate() {
        Fate::Left => {
            assert_eq!(answered, 503, "{case:?}");
            assert!(all(stage, chat).await == before, "{case:?} is left alone");
            assert!(stage.fake.sends(chat).is_empty(), "{case:?}");
        }
        Fate::Aside => {
            assert_eq!(answered, 200, "{case:?}");
            assert!(!heard(stage, chat, "Example Telecom"), "{case:?}");
            assert_eq!(
                call(stage, chat * 10 + 1, text_update(chat, "/start")).await,
                200
            );
            hears(stage, chat, case, "You live in Germany").await;
        }
        Fate::Read => {
            assert_eq!(answered, 200, "{case:?}");
            let words = match case.place {
                Place::Tombstone => "You have no case yet",
                _ => "Example Telecom",
            };
            hears(stage, chat, case, words).await;
            if case.place != Place::Tombstone {
                goes_on(stage, chat, case).await;
            }
        }
    }
}

/// What waited comes, and the letter can be had again.
async fn goes_on(stage: &Stage, chat: i64, case: &Case) {
    let lost = "could not be sent; that is a fault of mine";
    if case.is_garbled_part() {
        hears(stage, chat, case, lost).await;
        return;
    }
    hears(stage, chat, case, "it waits").await;
    let again = press_update(chat, "letter.1.1");
    assert_eq!(call(stage, chat * 10 + 1, again).await, 200);
    let words = if case.has_letter() {
        "Sehr geehrte"
    } else {
        lost
    };
    hears(stage, chat, case, words).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_spoiled_record_meets_its_fate_and_touches_no_other() {
    let mut stage = Stage::new(By::Webhook).await;
    stage.first_letter(WHOLE).await;
    stage.stop().await;
    let now = millis(stage.clock.now());
    let pattern = Pattern::of(&stage, now).await;
    let other = Chat::from(OTHER);
    write(&stage.records, &other, pattern.commit(None), false, now).await;
    let mut runner = TestRunner::deterministic();
    let mut made = Vec::new();
    for chat in FIRST..FIRST + CASES {
        let case = cases().new_tree(&mut runner).unwrap().current();
        spoil(&stage, &pattern, &Chat::from(chat), &case, now).await;
        made.push((chat, case));
    }
    let untouched = all(&stage, WHOLE).await;
    stage.start().await;
    for (chat, case) in &made {
        meets_its_fate(&stage, *chat, case).await;
    }
    assert!(all(&stage, WHOLE).await == untouched);
    let asides = asides(&stage).await;
    for (chat, case) in &made {
        let key = stage.records.key(&Chat::from(*chat)).short();
        let is_aside = case.fate() == Fate::Aside;
        assert_eq!(asides.get(&key).copied(), is_aside.then_some(1), "{case:?}");
    }
    stage.quiet(WHOLE).await;
}
