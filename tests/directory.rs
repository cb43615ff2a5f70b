//! The lists that come with the program: names as people type them.

use std::sync::LazyLock;

use hearback::{
    book::{self, Book},
    content::Content,
};

static BOOK: LazyLock<Book> = LazyLock::new(|| {
    let loaded = book::load(&Content::builtin().files());
    loaded.book.expect("the built-in book is whole")
});

/// The first of those that are found, by its id.
fn first(typed: &str, country: &str) -> Option<&'static str> {
    let found = BOOK.directory.search(typed, Some(country), 4);
    found.first().map(|found| found.company.id.as_str())
}

#[test]
fn companies_are_found_as_people_write_them() {
    let table = [
        ("DE", "vodafone", "vodafone-de"),
        ("DE", "Vodafon", "vodafone-de"),
        ("DE", "unitymedia", "vodafone-de"),
        ("DE", "kabel deutschland", "vodafone-de"),
        ("DE", "teleekom", "telekom-de"),
        ("DE", "telekom", "telekom-de"),
        ("DE", "o2", "o2-de"),
        ("DE", "O 2", "o2-de"),
        ("DE", "telefonica", "o2-de"),
        ("DE", "1&1", "1und1"),
        ("DE", "1 und 1", "1und1"),
        ("DE", "1und1", "1und1"),
        ("DE", "aldi talk", "alditalk"),
        ("DE", "e.on", "eon-energie"),
        ("DE", "eon", "eon-energie"),
        ("DE", "comerzbank", "commerzbank"),
        ("DE", "ing diba", "ing-diba"),
        ("DE", "amazon", "amazon-de"),
        ("DE", "media markt", "mediamarkt"),
        ("DE", "agentur für arbeit", "arbeitsagentur-bund"),
        ("GB", "british gas", "britishgas-co"),
        ("GB", "virgin media", "virgin-media"),
        ("GB", "sky", "sky-gb"),
        ("GB", "vodafone", "vodafone-gb"),
        ("GB", "octopus energy", "octopus-energy-gb"),
        ("GB", "starling", "starling-gb"),
        ("GB", "o2", "o2-gb"),
        ("GB", "three", "three-gb"),
        ("GB", "talk talk", "talktalk-gb"),
        ("GB", "edf", "edf-gb"),
        ("GB", "admiral", "admiral-gb"),
        ("GB", "british airways", "british-airways-gb"),
        ("GB", "LV=", "lv-gb"),
        ("GB", "royal mail", "royal-mail-gb"),
        ("GB", "next", "next-gb"),
        ("GB", "paypal", "paypal-gb"),
        ("GB", "booking.com", "booking-com"),
        ("DE", "booking", "booking-com"),
        ("IN", "airtel", "airtel-in"),
        ("IN", "aertel", "airtel-in"),
        ("IN", "jio", "jio-in"),
        ("IN", "vodafone", "vi-in"),
        ("IN", "sbi", "sbi-in"),
        ("IN", "sbi life", "sbi-life-in"),
        ("IN", "hdfc", "hdfc-bank-in"),
        ("IN", "hdfc ergo", "hdfc-ergo-in"),
        ("IN", "icici lombard", "icici-lombard-in"),
        ("IN", "bajaj allianz", "bajaj-general-in"),
        ("IN", "indigo", "indigo-in"),
        ("IN", "air india", "air-india-in"),
        ("IN", "paytm", "paytm-in"),
        ("IN", "gpay", "google-in"),
        ("IN", "zomato", "zomato-in"),
        ("IN", "goibibo", "goibibo-in"),
    ];
    let wrong: Vec<_> = table
        .iter()
        .filter_map(|(country, typed, id)| {
            let found = first(typed, country);
            (found != Some(*id)).then_some((typed, id, found))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_says_nothing_and_who_is_elsewhere_is_not_offered() {
    for typed in ["gmbh", "bank", "xqzw gmbh", "", "…", "i don't remember"] {
        assert_eq!(first(typed, "DE"), None, "{typed}");
    }
    assert_eq!(
        first("congstar", "GB"),
        None,
        "only the German firm is known"
    );
    let long = "vodafone ".repeat(1000);
    assert!(BOOK.directory.search(&long, None, 4).len() <= 4);
}

#[test]
fn records_are_found_by_their_own_names() {
    let (mut found, mut all) = (0, 0);
    for company in BOOK.directory.companies().step_by(25) {
        let country = company.countries.first().map(String::as_str);
        let hits = BOOK.directory.search(&company.name, country, 4);
        all += 1;
        found += usize::from(hits.iter().any(|hit| hit.company.name == company.name));
    }
    assert!(all > 70 && found * 100 >= all * 98, "{found} of {all}");
}

/// A list of ours, read later than the list that others made, says where a company has moved to.
#[test]
fn a_later_list_of_ours_counts() {
    for (id, place) in [
        ("booking-com", "Oosterdokskade 163"),
        ("paypal-gb", "5 Fleet Place"),
    ] {
        let (company, _) = BOOK.directory.get(id).unwrap();
        assert_eq!(company.address.first().unwrap(), place);
    }
}
