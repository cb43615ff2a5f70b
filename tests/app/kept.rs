//! What is stored, given out, shown again and erased.

use std::sync::Arc;

use hearback::{
    app::{App, Part, SCHEMA, millis},
    book,
    content::Content,
    engine::{Event, Order},
    export::Export,
    store::{Loaded, Memory, Records, UpdateId},
};

use crate::{Phone, app, chat, newcomer, now, ring, session, talk, to_the_letter};

#[tokio::test]
async fn delete_leaves_no_story_and_an_update_that_comes_again_brings_none_back() {
    let (memory, ring) = (Memory::new(), ring());
    let app = app(memory.clone(), &ring).await;
    let records = Records::open(memory, ring, SCHEMA).await.unwrap();
    to_the_letter(&app).await;
    let key = records.key(&chat());
    assert!(
        !records.sides(key, millis(now())).await.unwrap().is_empty(),
        "letters are kept"
    );
    let typed = Event::typed("it was about my bill");
    let id = Some(UpdateId(41));
    let first = app
        .take(&chat(), &newcomer(), id, &typed, now())
        .await
        .unwrap();
    let mut phone = Phone::default();
    app.deliver(&chat(), first, &mut phone, now())
        .await
        .unwrap()
        .unwrap();
    let phone = talk(&app, &["/delete"]).await;
    let Some(Part::Text { buttons, .. }) = phone.parts.last() else {
        panic!("it asks")
    };
    let yes = Event::Press(buttons[0].id.clone());
    app.take(&chat(), &newcomer(), Some(UpdateId(42)), &yes, now())
        .await
        .unwrap();

    let loaded = records.load(&chat(), millis(now())).await.unwrap();
    assert!(matches!(loaded, Loaded::Tombstone(_)), "{loaded:?}");
    assert!(records.sides(key, millis(now())).await.unwrap().is_empty());
    assert!(app.session(&chat(), now()).await.unwrap().is_none());
    for (id, event) in [(41, typed), (42, yes)] {
        let id = Some(UpdateId(id));
        let again = app
            .take(&chat(), &newcomer(), id, &event, now())
            .await
            .unwrap();
        assert!(again.is_none());
        let loaded = records.load(&chat(), millis(now())).await.unwrap();
        assert!(matches!(loaded, Loaded::Tombstone(_)), "{loaded:?}");
    }
    let mut phone = Phone::default();
    let later = now() + chrono::TimeDelta::seconds(61);
    app.deliver(&chat(), None, &mut phone, later)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        phone.ids(),
        ["engine-deleted"],
        "the confirmation is all that is said"
    );
}

#[tokio::test]
async fn the_export_read_again_is_all_that_is_stored() {
    let app = app(Memory::new(), &ring()).await;
    let letters = to_the_letter(&app).await;
    let phone = talk(&app, &["/export"]).await;
    let export = phone.parts.iter().find_map(|part| match part {
        Part::Document { kind, content, .. } if kind == "export" => Export::read(content),
        _ => None,
    });
    let export = export.expect("the file can be read again");
    assert_eq!(export.session, session(&app).await);
    let written: Vec<_> = letters
        .parts
        .iter()
        .filter_map(|part| match part {
            Part::Document { content, name, .. } if !name.contains("copy") => {
                Some(content.as_str())
            }
            _ => None,
        })
        .collect();
    let kept: Vec<_> = export.letters.values().map(String::as_str).collect();
    assert_eq!(kept, written, "the letters as they went out");
    let again = Export::read(&export.to_json()).expect("what is written can be read");
    assert_eq!(again.to_json(), export.to_json());
}

#[tokio::test]
async fn a_letter_is_shown_again_as_it_went_out_whatever_the_book_says_now() {
    let (memory, ring) = (Memory::new(), ring());
    let phone = to_the_letter(&app(memory.clone(), &ring).await).await;
    let file = phone.parts.iter().find_map(|part| match part {
        Part::Document { content, .. } => Some(content.clone()),
        _ => None,
    });
    let file = file.expect("the letter comes as a file");
    // A book with other words for everything that this letter says.
    let mut files = Content::builtin().files();
    for (path, text) in &mut files {
        if path.ends_with("letter.ftl") || path.ends_with("access-request.ftl") {
            *text = text
                .replace("Ich ", "Wir ")
                .replace("ich ", "wir ")
                .replace("I ", "We ")
                .into();
        }
    }
    let changed = Arc::new(
        book::load(&files)
            .book
            .expect("the changed book is in order"),
    );
    let records = Records::open(memory, ring, SCHEMA).await.unwrap();
    let app = App::new(changed, records);
    let event = Event::Press("letter.1.1".into());
    let later = now() + chrono::TimeDelta::days(40);
    let first = app
        .take(&chat(), &newcomer(), None, &event, later)
        .await
        .unwrap();
    let mut phone = Phone::default();
    app.deliver(&chat(), first, &mut phone, later)
        .await
        .unwrap()
        .unwrap();
    let Some(Part::Document { content, .. }) = phone.parts.first() else {
        panic!("{:?}", phone.ids());
    };
    assert_eq!(*content, file);
}

#[tokio::test]
async fn a_held_text_outlives_its_process_and_is_woken_as_an_answer() {
    let (memory, ring) = (Memory::new(), ring());
    let records = Records::open(memory.clone(), ring.clone(), SCHEMA)
        .await
        .unwrap();
    let dying = app(memory.clone(), &ring).await;
    talk(&dying, &["/start"]).await;
    let words = "Example Telecom. ".repeat(130);
    let (id, event) = (Some(UpdateId(7)), Event::typed(&words).at(Order(5)));
    let taken = dying.take(&chat(), &newcomer(), id, &event, now()).await;
    assert!(taken.unwrap().is_none(), "the person has not finished");
    drop(dying);

    let next = app(memory, &ring).await;
    let held = session(&next).await;
    let again = next.take(&chat(), &newcomer(), id, &event, now()).await;
    assert!(again.unwrap().is_none());
    assert_eq!(session(&next).await, held, "what comes twice is held once");
    let key = records.key(&chat());
    let early = next.wake(key, now()).await.unwrap().unwrap();
    assert!(early.first.is_none());
    // At any hour, and not paced as what nobody asked for.
    let night = now() + chrono::TimeDelta::hours(17);
    let woken = next.wake(key, night).await.unwrap().unwrap();
    assert!(woken.first.is_some());
    let stored = serde_json::to_string(&session(&next).await).unwrap();
    assert!(stored.contains("Example Telecom."), "kept for a late one");
}

#[tokio::test]
async fn the_export_holds_which_message_gave_what_and_delete_erases_what_is_held() {
    let (memory, ring) = (Memory::new(), ring());
    let app = app(memory.clone(), &ring).await;
    let records = Records::open(memory, ring, SCHEMA).await.unwrap();
    talk(&app, &["/start", "[correct]", "[telecom]"]).await;
    for (order, text) in [(4, "5 November"), (5, "Example Telecom")] {
        let event = Event::typed(text).at(Order(order));
        let taken = app
            .take(&chat(), &newcomer(), None, &event, now())
            .await
            .unwrap();
        app.deliver(&chat(), taken, &mut Phone::default(), now())
            .await
            .unwrap()
            .unwrap();
    }
    let phone = talk(&app, &["/export"]).await;
    let export = phone.parts.iter().find_map(|part| match part {
        Part::Document { kind, content, .. } if kind == "export" => Export::read(content),
        _ => None,
    });
    let export = export.expect("the file can be read again");
    assert_eq!(export.session, session(&app).await);
    let given: Vec<_> = export.session.cases[0]
        .given
        .iter()
        .map(|given| (given.0.0, given.1.as_str()))
        .collect();
    assert_eq!(given, [(4, "call_day"), (5, "company")]);

    let phone = talk(&app, &["/delete"]).await;
    let Some(Part::Text { buttons, .. }) = phone.parts.last() else {
        panic!("it asks")
    };
    let yes = Event::Press(buttons[0].id.clone());
    app.take(&chat(), &newcomer(), None, &yes, now())
        .await
        .unwrap();
    // An edit brings nothing back, and nothing is woken.
    let edit = Event::Edit {
        order: Order(5),
        text: "Other Example GmbH".into(),
    };
    let (nobody, id) = (newcomer(), Some(UpdateId(9)));
    let taken = app.take(&chat(), &nobody, id, &edit, now()).await;
    assert!(taken.unwrap().is_none());
    let loaded = records.load(&chat(), millis(now())).await.unwrap();
    assert!(matches!(loaded, Loaded::Tombstone(_)), "{loaded:?}");
}
