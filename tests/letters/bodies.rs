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
        ("telecom", "bnetza-telecom"),
        ("energy", "schlichtungsstelle-energie"),
        ("bank", "bank-list"),
        ("insurance", "versicherungsombudsmann"),
        ("travel", "schlichtung-reise-verkehr"),
        ("shop", "universalschlichtungsstelle"),
        ("post", "bnetza-post"),
        ("other", "universalschlichtungsstelle"),
    ];
    for (sector, expected) in table {
        let situation = Situation::on_the_way().choice("sector", sector);
        assert_eq!(
            body(&situation, BodyRole::Conciliation),
            expected,
            "{sector}"
        );
        let view = situation.view(book());
        let contact = view.body(BodyRole::Conciliation).map(|body| body.contact());
        let letter = write(&situation, "ombudsman-complaint", "de");
        assert_eq!(Some(letter.to.join("\n")), contact, "{sector}");
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
        hearback::engine::rungs::RungState::Open
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
        ("travel", "northern-ireland", "consumer-council-ni-other"),
        ("water", "england", "ccw"),
        ("water", "scotland", "spso-water"),
        ("water", "northern-ireland", "consumer-council-ni-other"),
        ("broker", "england", "financial-ombudsman"),
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
            .choice("travel_kind", "train")
            .choice("public_kind", "council")
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
            "Europäischen Union",
            "Gerichtshof der",
            "EuGH",
            "CJEU",
            "यूरोपीय",
            "EDPB",
            "EDSA",
            "European Data Protection Board",
            "Datenschutzausschuss",
            "Amtsgericht",
        ] {
            assert!(!text.contains(foreign), "{foreign}: {}", letter.about());
        }
        // A judgment after 2020 binds no British court; one before is cited by its act.
        let cases = european_cases(&text);
        assert_eq!(cases, Vec::<String>::new(), "{}", letter.about());
    }
    assert!(written > 300, "{written}");
    // A scanner that sees nothing would find nothing.
    let elsewhere = crate::letters().iter().filter(|letter| {
        let cases = european_cases(&letter.letter.file());
        letter.situation.view(book()).country() == "DE" && !cases.is_empty()
    });
    assert!(elsewhere.count() > 20);
}

/// Numbers of cases before the Court of Justice or the General Court, as "C-487/21".
fn european_cases(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric() && !"-\u{2011}/".contains(c));
    let is_case = |word: &&str| {
        let number = ["C-", "T-", "C\u{2011}", "T\u{2011}"];
        let number = number.iter().find_map(|court| word.strip_prefix(court));
        let Some((case, year)) = number.and_then(|number| number.split_once('/')) else {
            return false;
        };
        let digits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
        digits(case) && digits(year) && year.len() == 2
    };
    words.filter(is_case).map(str::to_owned).collect()
}

/// India: an ombudsman for banks, insurance and electricity, the helpline for all, and the
/// Information Commission of the Union or the State for a second appeal.
#[test]
fn each_indian_sector_has_its_body() {
    let table = [
        ("telecom", "telecom-grievances"),
        ("energy", "electricity-ombudsman"),
        ("bank", "rbi-ombudsman"),
        ("insurance", "insurance-ombudsman"),
        ("broker", "securities-board"),
        ("travel", "airsewa"),
        ("shop", "helpline-else"),
        ("other", "helpline-else"),
    ];
    for (sector, expected) in table {
        let situation = Situation::on_the_way()
            .choice("sector", sector)
            .choice("travel_kind", "flight")
            .indian();
        let conciliation = body(&situation, BodyRole::Conciliation);
        assert_eq!(conciliation, expected, "{sector}");
        let helpline = body(&situation, BodyRole::Authority);
        assert_eq!(helpline, "national-consumer-helpline", "{sector}");
        let asked = write(
            &situation.clone().choice("outside", "helpline"),
            "ombudsman-complaint",
            "en",
        );
        assert_eq!(asked.to[0], "National Consumer Helpline (1915)");
        let locale = letter::language(&situation.view(book()), plan("ombudsman-complaint"));
        assert_eq!(locale.map(|locale| locale.tag()), Some("en"));
    }
    for (owner, expected) in [
        ("central", "central-information-commission"),
        ("state", "state-information-commission"),
    ] {
        let situation = Situation::on_the_way()
            .choice("outside", "information-commission")
            .public(owner);
        assert_eq!(body(&situation, BodyRole::Authority), expected);
    }
}

/// A letter to India cites Indian law, and none says that a law gives the recording to
/// everybody.
#[test]
fn indian_letters_cite_indian_law_and_claim_no_right_to_a_copy() {
    let mut written = 0;
    for letter in crate::letters() {
        let view = letter.situation.view(book());
        if view.country() != "IN" {
            continue;
        }
        written += 1;
        for id in &letter.letter.rules {
            let body = &book().rules[id].body;
            assert!(["india", "IN"].contains(&body.as_str()), "{id}");
        }
        let text = letter.letter.file();
        // The law on personal data is one of May 2027.
        let begun = letter.situation.today >= crate::cases::day("2027-05-14");
        let early = ["Digital Personal Data", "डिजिटल व्यक्तिगत डेटा"];
        let early = early.iter().find(|early| text.contains(**early));
        assert!(begun || early.is_none(), "{early:?}: {}", letter.about());
        let text = text.replace("Digital Personal Data Protection Act, 2023", "…");
        for foreign in [
            "GDPR",
            "DSGVO",
            "BGB",
            "Data Protection Act",
            "Information Commissioner",
            "data protection authority",
            "Datenschutzaufsicht",
            "right of access",
            "right to a copy",
        ] {
            assert!(!text.contains(foreign), "{foreign}: {}", letter.about());
        }
    }
    assert!(written > 300, "{written}");
}

/// The rules of 2011 are cited until the day before the first day on which the law on personal
/// data may begin, and that law from the last such day on.
#[test]
fn a_rule_is_cited_from_its_first_day_to_its_last() {
    let says = |kind: &str, on: &str, tag: &str, what: &str| {
        let situation = Situation::on_the_way()
            .choice("escalate_to", "grievance-officer")
            .indian()
            .on(on);
        write(&situation, kind, tag).text().contains(what)
    };
    for (tag, old, request, grievance) in [
        (
            "en",
            "Sensitive Personal Data Rules",
            "section\u{a0}11(1) of the Digital Personal Data Protection Act, 2023",
            "section\u{a0}13(1) of the Digital Personal Data Protection Act, 2023",
        ),
        (
            "hi",
            "संवेदनशील व्यक्तिगत डेटा नियम",
            "डिजिटल व्यक्तिगत डेटा संरक्षण अधिनियम, 2023 की धारा\u{a0}11(1)",
            "डिजिटल व्यक्तिगत डेटा संरक्षण अधिनियम, 2023 की धारा\u{a0}13(1)",
        ),
    ] {
        for (kind, new) in [("access-request", request), ("escalation", grievance)] {
            assert!(says(kind, "2027-05-11", tag, old), "{kind} {tag}");
            assert!(!says(kind, "2027-05-12", tag, old), "{kind} {tag}");
            assert!(!says(kind, "2027-05-13", tag, new), "{kind} {tag}");
            assert!(says(kind, "2027-05-14", tag, new), "{kind} {tag}");
        }
    }
}

/// The summary is asked of private companies, beside the recording; nothing says that the law
/// on personal data gives a copy.
#[test]
fn the_summary_is_no_ground_for_the_recording() {
    let request = |situation: Situation| {
        let situation = situation.indian().on("2027-05-14");
        write(&situation, "access-request", "en").text()
    };
    let text = request(Situation::everything().choice("owner", "private"));
    assert!(text.contains("a summary of these data"), "{text}");
    assert!(
        text.contains("If you use my data on the basis of my consent"),
        "{text}"
    );
    assert!(
        text.contains("in addition to the recording, and not in its place"),
        "{text}"
    );
    let text = request(Situation::everything().choice("owner", "central"));
    assert!(!text.contains("a summary of these data"), "{text}");
}

/// A call is among the data that are kept for a year if it was held when the rule had begun,
/// and until its year is over.
#[test]
fn a_deleted_call_is_answered_by_the_rule_of_its_day() {
    let one_year = |first: &str, last: &str, today: &str, deletion: Option<&str>| {
        let made = Situation::on_the_way()
            .when("call_day", first, last, None)
            .choices("refusals", &["deleted"]);
        let made = match deletion {
            Some(when) => made.choice("deletion", when),
            None => made,
        };
        let text = write(&made.indian().on(today), "rebuttal", "en").text();
        text.contains("rule\u{a0}8(3) of the Digital Personal Data Protection Rules, 2025")
    };
    let before = Some("before-request");
    assert!(one_year("2027-05-14", "2027-05-14", "2027-06-20", before));
    assert!(one_year("2027-05-14", "2027-05-14", "2027-06-20", None));
    assert!(!one_year("2027-05-13", "2027-05-13", "2027-06-20", before));
    // Where it may have been the day before, it is not said.
    assert!(!one_year("2027-05-13", "2027-05-20", "2027-06-20", before));
    assert!(one_year("2027-05-14", "2027-05-14", "2028-05-12", before));
    assert!(!one_year("2027-05-14", "2027-05-14", "2028-05-13", before));
}

/// The ombudsman of a bank opens after 30 days or with an answer, closes after 90 more, and is
/// shut by the commission; the commission itself stays open.
#[test]
fn the_reserve_bank_s_ombudsman_opens_closes_and_is_shut() {
    use hearback::engine::rungs::RungState;
    let state = |situation: &Situation, rung: &str| {
        let view = situation.view(book());
        view.rung_state(view.rung(rung).expect("the rung"))
    };
    let complained = || {
        Situation::on_the_way()
            .choice("sector", "bank")
            .sent("complaint", "2026-09-01", "by-email")
            .indian()
    };
    // Received on 1 September: 30 days end on 1 October, 90 more on 30 December.
    let on = |day: &str| state(&complained().on(day), "conciliation");
    assert_eq!(on("2026-10-01"), RungState::NotYet);
    assert_eq!(on("2026-10-02"), RungState::Open);
    assert_eq!(on("2026-12-30"), RungState::Open);
    assert_eq!(on("2026-12-31"), RungState::Closed);
    // An early answer opens the way and shortens nothing; a late one has 90 days of its own.
    let answered = |day: &str, on: &str| {
        let answered = complained().when("final_on", day, day, None);
        state(&answered.on(on), "conciliation")
    };
    assert_eq!(answered("2026-09-10", "2026-09-11"), RungState::Open);
    assert_eq!(answered("2026-09-10", "2026-12-30"), RungState::Open);
    assert_eq!(answered("2026-09-10", "2026-12-31"), RungState::Closed);
    assert_eq!(answered("2026-10-20", "2027-01-18"), RungState::Open);
    assert_eq!(answered("2026-10-20", "2027-01-19"), RungState::Closed);
    let filed = complained().sent("statement-of-facts", "2026-10-10", "by-post");
    assert_eq!(
        state(&filed.clone().on("2026-10-12"), "conciliation"),
        RungState::Shut
    );
    assert_eq!(
        state(&filed.on("2026-10-12"), "consumer-commission"),
        RungState::Open
    );
}
