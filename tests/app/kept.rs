//! What is stored, given out, shown again and erased.

use std::sync::Arc;

use hearback::{
    app::{App, Part, SCHEMA, millis},
    book,
    content::Content,
    engine::Event,
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
