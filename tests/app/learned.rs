//! Who pastes a reply just after the start waits until replies can be read, and nobody else does.

use std::{cell::RefCell, collections::BTreeMap};

use hearback::{
    engine::Command,
    recognise::{Kind, Label, Recogniser},
};

use super::*;

#[tokio::test]
async fn only_who_needs_it_waits_for_what_is_learned() {
    let mut recogniser = Recogniser::default();
    let label = Label::Kind(Kind::Receipt);
    // So many that learning takes longer than to begin with it, also on a busy machine.
    let lines = (0..300).map(|n| format!("We have received your letter {n}.\n"));
    recogniser.examples(label, lines.collect::<String>().into());
    let loaded = book::load(&Content::builtin().files());
    let book = Book {
        replies: BTreeMap::from([("en".to_owned(), recogniser)]),
        ..loaded.book.expect("the built-in content is in order")
    };
    let records = Records::open(Memory::new(), ring(), SCHEMA).await.unwrap();
    let app = App::new(Arc::new(book), records);

    // Both on one thread, on which a turn that learned would be over before the other begins.
    let order = RefCell::new(Vec::new());
    let says = async |who, event| {
        let (chat, newcomer) = (Chat::new(who), newcomer());
        let taken = app.take(&chat, &newcomer, None, &event, now()).await;
        assert!(taken.unwrap().is_some(), "{who} is answered");
        order.borrow_mut().push(who);
    };
    tokio::join!(
        says("pastes", Event::typed("We have received your letter.")),
        says("begins", Event::Command(Command::Start, String::new())),
    );
    assert_eq!(*order.borrow(), ["begins", "pastes"]);
}
