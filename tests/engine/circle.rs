//! Conditions that name each other end on the safe side, and never the process.

use hearback::{
    book::{
        self, Named,
        condition::{Name, Names, Type, compile},
    },
    content::Content,
    diagnostic::Place,
    engine::view::View,
};

use crate::hand::Hand;

#[test]
fn a_circle_of_conditions_takes_the_safe_side() {
    let mut book = book::load(&Content::builtin().files())
        .book
        .expect("a book");
    let mut names = Names::default();
    let yes_or_no = Name {
        r#type: Type::Bool,
        optional: false,
    };
    names.0.insert("around".into(), yes_or_no);
    let place = Place::new(&"conditions.yaml".into(), 0..6);
    let when = compile("around", &place, &names, &mut Vec::new()).expect("it compiles");
    let hand = Hand::begun("en");
    for safe in [true, false] {
        book.conditions.clear();
        book.conditions.push(Named {
            name: "around".into(),
            place: place.clone(),
            when: when.clone(),
            unknown: safe,
        });
        let view = View::new(&book, hand.case(), hand.now.date_naive());
        assert_eq!(view.holds(Some(&when), !safe), safe);
    }
}
