//! A company's name that is looked up: what is shown is what is taken over, whatever comes
//! between.

use std::sync::Arc;

use hearback::{
    book,
    content::Content,
    engine::{Event, Order, turn},
    export::Export,
};

use crate::hand::{BOOK, Hand, LANGUAGES};

const ONE: &str = "congstar";
const SEVERAL: &str = "teleekom";

fn contact(hand: &Hand) -> String {
    serde_json::to_string(&hand.case().slots.get("company_contact")).unwrap()
}

#[test]
fn a_card_is_shown_for_one_and_names_for_several() {
    for locale in LANGUAGES {
        let mut hand = Hand::at(locale, "request/company");
        hand.say(ONE);
        assert_eq!(hand.said(), ["engine-lookup-card"], "{locale}");
        hand.say(SEVERAL);
        assert_eq!(hand.said(), ["engine-lookup"], "{locale}");
        // Of a weak fit the name alone is offered, even if there is no other.
        hand.say("freenet moobil");
        assert_eq!(hand.said(), ["engine-lookup"], "{locale}");
        hand.press("found-0");
        assert_eq!(hand.said(), ["engine-lookup-card"], "{locale}");
    }
}

#[test]
fn what_people_write_around_a_name_is_none_of_it() {
    for (locale, typed) in [
        ("en", "the congstar helpline"),
        ("en", "I called Congstar customer services"),
        ("de", "Das war bei der Congstar"),
        ("de", "congstar hotline"),
        ("hi", "congstar के कस्टमर केयर को कॉल किया"),
        ("hi-Latn", "congstar walon ko call kiya"),
    ] {
        let mut hand = Hand::at(locale, "request/company");
        hand.say(typed);
        assert_eq!(hand.said(), ["engine-lookup-card"], "{typed}");
        hand.press("none");
        let company = serde_json::to_string(&hand.case().slots.get("company")).unwrap();
        assert!(company.contains(typed), "{company}");
    }
}

/// A newer list, loaded while the card is shown, changes nothing of what the person confirms.
#[test]
fn what_was_shown_is_what_is_confirmed() {
    let mut hand = Hand::at("en", "request/company");
    hand.say(ONE);
    let files = Content::builtin().files().into_iter().map(|(path, text)| {
        let newer = path.ends_with("companies.jsonl");
        let text = match newer {
            true => Arc::from(text.replace("Bayenwerft 12-14", "Elsewhere 1")),
            false => text,
        };
        (path, text)
    });
    let files: Vec<_> = files.collect();
    let newer = book::load(&files).book.expect("a book in order");
    let ok = hand.option("ok").unwrap();
    let made = turn(&newer, hand.session.clone(), &Event::Press(ok), hand.now);
    let slots = serde_json::to_string(&made.session.cases[0].slots).unwrap();
    assert!(slots.contains("Bayenwerft 12-14") && !slots.contains("Elsewhere"));
}

#[test]
fn a_name_that_is_edited_is_looked_up_again() {
    let mut hand = Hand::at("en", "request/company");
    hand.play(&Event::typed(SEVERAL).at(Order(7)));
    assert_eq!(hand.said(), ["engine-lookup"]);
    let edit = |text: &str| Event::Edit {
        order: Order(7),
        text: text.into(),
    };
    hand.play(&edit(ONE));
    assert_eq!(hand.said(), ["engine-lookup-card"]);
    hand.play(&edit("Netz Example GmbH"));
    assert_eq!(hand.stands(), "request/number", "nothing is known of it");
    // A button has confirmed it: the message gives no answer any more.
    hand.say("/back");
    hand.play(&Event::typed(ONE).at(Order(9)));
    hand.press("ok");
    let before = contact(&hand);
    hand.play(&Event::Edit {
        order: Order(9),
        text: "Netz Example GmbH".into(),
    });
    assert_eq!(hand.said()[0], "engine-edit-unknown");
    assert_eq!(contact(&hand), before);
}

#[test]
fn the_address_of_one_company_does_not_stay_with_another() {
    for locale in LANGUAGES {
        let mut hand = Hand::at(locale, "request/company");
        hand.say(ONE);
        hand.press("ok");
        assert!(contact(&hand).contains("datenschutz@congstar.de"));
        hand.say("/back");
        assert_eq!(contact(&hand), "null", "{locale}: /back takes both");
        hand.say(ONE);
        hand.press("other-address");
        assert_eq!(contact(&hand), "null", "{locale}: they have another");
        hand.say("/back");
        hand.say(ONE);
        hand.press("ok");
        hand.reach("request/check");
        hand.press("change-company");
        hand.say("Netz Example GmbH");
        assert!(!contact(&hand).contains("congstar"), "{locale}");
    }
}

#[test]
fn another_company_after_the_letter_gets_an_address_of_its_own() {
    let mut hand = Hand::at("en", "request/company");
    hand.play(&Event::typed("Netz Example GmbH").at(Order(7)));
    hand.reach("request/company-contact");
    hand.say("datenschutz@example.com");
    hand.reach("mail/sent");
    hand.play(&Event::Edit {
        order: Order(7),
        text: "Kabel Example GmbH".into(),
    });
    assert_eq!(hand.stands(), "request/company-contact");
    hand.say("Beispielweg 1, 12345 Beispielstadt");
    hand.press("ok");
    for (kind, letter) in hand.letters() {
        assert!(letter.contains("12345 Beispielstadt"), "{kind}");
        assert!(!letter.contains("datenschutz@example.com"), "{kind}");
    }
}

/// However long the names are.
#[test]
fn what_stands_on_a_button_is_short() {
    let mut hand = Hand::at("en", "request/company");
    for typed in [
        "post",
        "sparkasse",
        "1 und 1",
        "telefon",
        "huk coburg versicherung",
    ] {
        hand.say(typed);
        for label in hand.labels() {
            assert!(label.chars().count() <= 60, "{label}");
        }
    }
}

#[test]
fn a_file_holds_the_open_lookup_and_another_chat_asks_again() {
    let mut hand = Hand::at("en", "request/company");
    hand.say(SEVERAL);
    let file = Export::new(&hand.session, std::iter::empty()).to_json();
    assert!(file.contains(SEVERAL), "all that is stored is given");
    let mut other = Hand::begun("en");
    let brought = hearback::engine::Brought::Content(file);
    other.play(&Event::Brought(brought));
    other.press("yes");
    other.play(&Event::Press("case.2".into()));
    assert_eq!(other.said().last(), Some(&"request-company"));
}

#[test]
fn nothing_typed_is_printed() {
    let mut hand = Hand::at("en", "request/company");
    hand.say(SEVERAL);
    let printed = format!("{:?}", hand.session);
    assert!(printed.contains("Lookup(2)"), "{printed}");
    assert!(!printed.contains(SEVERAL));
}

/// Every record can be taken over, with its whole address: no slot is too short for one.
#[test]
fn every_record_fits() {
    let most = |slot: &str| match BOOK.slot(slot).map(|slot| &slot.r#type) {
        Some(hearback::book::SlotType::Text { max }) => *max,
        _ => 0,
    };
    for company in BOOK.directory.companies() {
        let reached = company.email.iter().chain(&company.form).take(1);
        let lines: Vec<_> = company.address.iter().chain(reached).cloned().collect();
        let length = lines.join(", ").chars().count();
        assert!(length <= most("company_contact"), "{}", company.id);
        assert!(
            company.name.chars().count() <= most("company"),
            "{}",
            company.id
        );
    }
}
