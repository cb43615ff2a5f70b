//! Which authority and which conciliation body is told, over all Länder, sectors and both
//! kinds of bodies.

use std::collections::BTreeSet;

use hearback::{
    book::{SlotType, names::BodyRole},
    letter,
};

use super::{book, plan, write};
use crate::cases::Situation;

/// The authority of each Land for companies.
const LAENDER: [(&str, &str); 16] = [
    ("BW", "lfdi-bw"),
    ("BY", "baylda"),
    ("BE", "blnbdi"),
    ("BB", "lda-bb"),
    ("HB", "lfdi-hb"),
    ("HH", "hmbbfdi"),
    ("HE", "hbdi"),
    ("MV", "lfdi-mv"),
    ("NI", "lfd-ni"),
    ("NW", "ldi-nw"),
    ("RP", "lfdi-rp"),
    ("SL", "udz-sl"),
    ("SN", "sdtb-sn"),
    ("ST", "lfd-st"),
    ("SH", "uld-sh"),
    ("TH", "tlfdi"),
];

fn sectors() -> Vec<String> {
    match book().slot("sector").map(|slot| &slot.r#type) {
        Some(SlotType::Choice(options)) => options.to_vec(),
        _ => panic!("the sector is a choice"),
    }
}

fn body(situation: &Situation, role: BodyRole) -> String {
    let body = situation.view(book()).body(role);
    body.expect("a body for every case").id.to_string()
}

#[test]
fn the_table_has_every_land() {
    let known: BTreeSet<_> = LAENDER.iter().map(|(land, _)| (*land).to_owned()).collect();
    let country: BTreeSet<_> = book().countries["DE"].regions.iter().cloned().collect();
    assert_eq!(known, country);
}

#[test]
fn telecom_and_post_answer_to_the_federation_and_others_to_their_land() {
    for (land, authority) in LAENDER {
        for sector in sectors() {
            let expected = match (sector.as_str(), land) {
                ("telecom" | "post", _) => "bfdi",
                // Bavaria has an authority of its own for public bodies.
                ("public", "BY") => "baylfd",
                _ => authority,
            };
            let situation = Situation::on_the_way()
                .choice("region", land)
                .choice("sector", &sector);
            assert_eq!(
                body(&situation, BodyRole::Authority),
                expected,
                "{land} {sector}"
            );
        }
    }
}

#[test]
fn an_unknown_land_or_sector_falls_back_on_who_passes_it_on() {
    let nowhere = Situation::on_the_way().without(&["region"]);
    for sector in sectors() {
        let expected = match sector.as_str() {
            "telecom" | "post" => "bfdi",
            "public" => "bfdi-public",
            _ => "bfdi-any",
        };
        let situation = nowhere.clone().choice("sector", &sector);
        assert_eq!(body(&situation, BodyRole::Authority), expected, "{sector}");
    }
    let unknown = nowhere.without(&["sector"]);
    assert_eq!(body(&unknown, BodyRole::Authority), "bfdi-any");
    let land_only = Situation::on_the_way()
        .without(&["sector"])
        .choice("region", "HH");
    assert_eq!(body(&land_only, BodyRole::Authority), "hmbbfdi");
}

#[test]
fn the_complaint_is_addressed_to_that_authority() {
    for (land, _) in LAENDER {
        for sector in ["telecom", "shop", "public"] {
            let situation = Situation::on_the_way()
                .choice("region", land)
                .choice("sector", sector);
            let view = situation.view(book());
            let authority = view.body(BodyRole::Authority).expect("an authority");
            for tag in ["en", "de"] {
                let complaint = write(&situation, "authority-complaint", tag);
                assert_eq!(
                    complaint.to,
                    authority.contact().lines().collect::<Vec<_>>()
                );
                assert!(
                    complaint.file().starts_with(&authority.name),
                    "{land} {sector}"
                );
                let reminder = write(&situation, "reminder", tag).text();
                assert!(
                    reminder.contains(&authority.name),
                    "{land} {sector}: {reminder}"
                );
            }
            // The authority's language, whatever the chat speaks.
            let locale = letter::language(&view, plan("authority-complaint"));
            assert_eq!(locale.map(|locale| locale.tag()), Some("de"));
        }
    }
}

#[test]
fn each_sector_has_its_conciliation_body() {
    let table = [
        (Some("telecom"), "bnetza-telecom"),
        (Some("energy"), "schlichtungsstelle-energie"),
        (Some("bank"), "bank-list"),
        (Some("insurance"), "versicherungsombudsmann"),
        (Some("travel"), "schlichtung-reise-verkehr"),
        (Some("shop"), "universalschlichtungsstelle"),
        (Some("post"), "bnetza-post"),
        (Some("other"), "universalschlichtungsstelle"),
        (None, "universalschlichtungsstelle"),
    ];
    for (sector, expected) in table {
        let situation = match sector {
            Some(sector) => Situation::on_the_way().choice("sector", sector),
            None => Situation::on_the_way().without(&["sector"]),
        };
        assert_eq!(
            body(&situation, BodyRole::Conciliation),
            expected,
            "{sector:?}"
        );
        let view = situation.view(book());
        let contact = view.body(BodyRole::Conciliation).map(|body| body.contact());
        let letter = write(&situation, "ombudsman-complaint", "de");
        assert_eq!(Some(letter.to.join("\n")), contact, "{sector:?}");
    }
}

/// No conciliation about a public body: the rung stays shut, whatever was sent.
#[test]
fn no_conciliation_body_is_offered_against_a_public_body() {
    let situation = Situation::on_the_way().choice("sector", "public").sent(
        "notice-before-action",
        "2026-10-20",
        "by-post",
    );
    let view = situation.view(book());
    let rung = view.rung("conciliation").expect("the rung");
    assert_ne!(
        view.rung_state(rung),
        hearback::engine::view::RungState::Open
    );
    for kind in ["notice-before-action", "demand"] {
        let text = write(&situation.clone().recorded(), kind, "de").text();
        assert!(!text.contains("chlichtung"), "{kind}: {text}");
    }
}

/// The United Kingdom: one authority, and for the promise a body by sector and nation.
#[test]
fn each_nation_and_sector_has_its_body() {
    let table = [
        ("telecom", "england", "telecom-schemes"),
        ("energy", "scotland", "energy-ombudsman"),
        ("energy", "northern-ireland", "consumer-council-ni"),
        ("bank", "scotland", "financial-ombudsman"),
        ("insurance", "wales", "financial-ombudsman"),
        ("travel", "wales", "rail-ombudsman"),
        ("travel", "northern-ireland", "named-scheme"),
        ("post", "england", "postrs"),
        ("public", "england", "lgsco"),
        ("public", "wales", "psow"),
        ("public", "scotland", "spso"),
        ("public", "northern-ireland", "nipso"),
        ("shop", "england", "named-scheme"),
    ];
    for (sector, nation, expected) in table {
        let situation = Situation::on_the_way()
            .choice("sector", sector)
            .choice("nation", nation)
            .british();
        let conciliation = body(&situation, BodyRole::Conciliation);
        assert_eq!(conciliation, expected, "{sector} in {nation}");
        assert_eq!(body(&situation, BodyRole::Authority), "ico");
        let locale = letter::language(&situation.view(book()), plan("ombudsman-complaint"));
        assert_eq!(locale.map(|locale| locale.tag()), Some("en"));
    }
}

/// No letter to a British recipient cites European or German law.
#[test]
fn british_letters_cite_british_law() {
    let mut written = 0;
    for letter in crate::letters() {
        let view = letter.situation.view(book());
        if view.country() != "GB" {
            continue;
        }
        written += 1;
        for id in &letter.letter.rules {
            let body = &book().rules[id].body;
            assert!(["uk-gdpr", "GB"].contains(&body.as_str()), "{id}");
        }
        let text = letter.letter.file();
        for foreign in [
            "DSGVO",
            "BGB",
            "BDSG",
            "§",
            "Court of Justice",
            "Amtsgericht",
        ] {
            assert!(!text.contains(foreign), "{foreign}: {}", letter.about());
        }
    }
    assert!(written > 300, "{written}");
}
