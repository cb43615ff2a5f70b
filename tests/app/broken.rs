//! Records that cannot be read, or are not to be.

use hearback::{
    app::{AppError, SCHEMA, millis},
    engine::Event,
    store::{ChatKey, Commit, Field, Found, Loaded, Memory, Records, Store, StoreError},
};

use crate::{Phone, app, chat, newcomer, now, ring, talk};

/// Damages the session of the chat by the means that a key change has.
pub(crate) async fn damage(memory: &Memory, key: ChatKey) {
    let Found::Stored(stored) = memory.load(key, millis(now())).await.unwrap() else {
        panic!("the chat is stored");
    };
    let fields = vec![(Field::Session, b"nothing that was sealed".to_vec())];
    assert!(memory.reseal(key, stored.version, fields).await.unwrap());
}

#[tokio::test]
async fn a_record_that_cannot_be_opened_is_set_aside_and_the_chat_begins_again() {
    let (memory, ring) = (Memory::new(), ring());
    let before = app(memory.clone(), &ring).await;
    talk(&before, &["/start"]).await;
    let records = Records::open(memory.clone(), ring.clone(), SCHEMA)
        .await
        .unwrap();
    damage(&memory, records.key(&chat())).await;
    // The process that wrote it a moment ago would not read it.
    let app = app(memory, &ring).await;
    let event = Event::typed("/help");
    let refused = app.take(&chat(), &newcomer(), None, &event, now()).await;
    assert!(matches!(refused, Err(AppError::SetAside)));
    assert_eq!(
        records.asides(9).await.unwrap().len(),
        1,
        "the evidence is kept"
    );
    let phone = talk(&app, &["/start"]).await;
    assert!(phone.ids().contains(&"engine-welcome"), "{:?}", phone.ids());
}

#[tokio::test]
async fn a_session_that_is_none_is_set_aside_and_the_chat_begins_again() {
    let (memory, ring) = (Memory::new(), ring());
    let records = Records::open(memory.clone(), ring.clone(), SCHEMA)
        .await
        .unwrap();
    let Loaded::Absent(base) = records.load(&chat(), millis(now())).await.unwrap() else {
        panic!("nothing is there");
    };
    let commit = Commit {
        session: b"{\"locale\": 7}".to_vec(),
        ..Commit::default()
    };
    records.commit(&base, commit, millis(now())).await.unwrap();
    let app = app(memory, &ring).await;
    let read = app.session(&chat(), now()).await;
    assert!(matches!(read, Err(AppError::SetAside)));
    assert_eq!(
        records.asides(9).await.unwrap().len(),
        1,
        "it is what the error says"
    );
    assert!(
        talk(&app, &["/start"])
            .await
            .ids()
            .contains(&"engine-welcome")
    );
}

#[tokio::test]
async fn a_part_that_cannot_be_read_does_not_silence_the_chat_for_ever() {
    let (memory, ring) = (Memory::new(), ring());
    let records = Records::open(memory.clone(), ring.clone(), SCHEMA)
        .await
        .unwrap();
    let app = app(memory, &ring).await;
    talk(&app, &["/start"]).await;
    let Loaded::Record(base, stored) = records.load(&chat(), millis(now())).await.unwrap() else {
        panic!("a record");
    };
    let commit = Commit {
        session: stored.bytes,
        parts: vec![b"[]".to_vec()],
        ..Commit::default()
    };
    records.commit(&base, commit, millis(now())).await.unwrap();
    let mut phone = Phone::default();
    let sent = app.deliver(&chat(), None, &mut phone, now()).await;
    assert!(matches!(sent, Err(AppError::SetAside)));
    assert_eq!(records.asides(9).await.unwrap().len(), 1);
    assert!(
        talk(&app, &["/start"])
            .await
            .ids()
            .contains(&"engine-welcome")
    );
}

#[tokio::test]
async fn a_record_of_a_later_release_is_left_alone() {
    let (memory, ring) = (Memory::new(), ring());
    let later = Records::open(memory.clone(), ring.clone(), SCHEMA + 1)
        .await
        .unwrap();
    let Loaded::Absent(base) = later.load(&chat(), millis(now())).await.unwrap() else {
        panic!("nothing is there");
    };
    let commit = Commit {
        session: b"what nobody knows yet".to_vec(),
        ..Commit::default()
    };
    later.commit(&base, commit, millis(now())).await.unwrap();
    let app = app(memory, &ring).await;
    let event = Event::typed("/delete");
    let taken = app.take(&chat(), &newcomer(), None, &event, now()).await;
    assert!(matches!(taken, Err(AppError::Left)));
    assert!(matches!(
        app.session(&chat(), now()).await,
        Err(AppError::Left)
    ));
    let Loaded::Record(_, kept) = later.load(&chat(), millis(now())).await.unwrap() else {
        panic!("it is still there");
    };
    assert_eq!(kept.bytes, b"what nobody knows yet");
    assert!(later.asides(9).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_wrong_key_does_not_start() {
    let memory = Memory::new();
    talk(&app(memory.clone(), &ring()).await, &["/start"]).await;
    let wrong = Records::open(memory, ring(), SCHEMA).await.err().unwrap();
    assert!(matches!(wrong, StoreError::WrongKey { .. }));
}
