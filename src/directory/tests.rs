use super::*;

fn company(id: &str, name: &str, also: &[&str], countries: &[&str]) -> Company {
    let texts = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect();
    Company {
        id: id.into(),
        name: name.into(),
        also: texts(also),
        countries: texts(countries),
        sectors: Vec::new(),
        address: vec!["Weg 1".into()],
        email: None,
        form: None,
        language: None,
        asks_id: false,
        source: "x".into(),
        as_of: None,
    }
}

fn origin() -> Origin {
    Origin {
        list: "ours".into(),
        licence: "CC0-1.0".into(),
        as_of: NaiveDate::from_ymd_opt(2026, 7, 21).unwrap(),
    }
}

fn some() -> Directory {
    let companies = vec![
        company("netz", "Netz Example GmbH", &["Netzi"], &["DE"]),
        company("netz-gb", "Netz Example Ltd", &[], &["GB"]),
        company("bank", "Example Bank AG", &[], &["DE"]),
        company("1x1", "1&1 Example SE", &["1und1"], &[]),
        company("cafe", "Café Zürich GmbH & Co. KG", &[], &["DE"]),
    ];
    Directory::new([(origin(), companies)])
}

fn first(directory: &Directory, typed: &str, country: &str) -> Option<String> {
    let found = directory.search(typed, Some(country), 3);
    found.first().map(|found| found.company.id.clone())
}

#[test]
fn a_name_is_found_as_people_type_it() {
    let directory = some();
    for (typed, id) in [
        ("netz", "netz"),
        ("NETZ EXAMPLE", "netz"),
        ("netz exmaple gmbh", "netz"),
        ("netzexample", "netz"),
        ("netzi", "netz"),
        ("1 & 1", "1x1"),
        ("1und1", "1x1"),
        ("cafe zurich", "cafe"),
        ("Cafe Zürch", "cafe"),
    ] {
        assert_eq!(
            first(&directory, typed, "DE").as_deref(),
            Some(id),
            "{typed}"
        );
    }
    assert_eq!(first(&directory, "netz", "GB").as_deref(), Some("netz-gb"));
    assert_eq!(first(&directory, "something else", "DE"), None);
    assert_eq!(first(&directory, " ", "DE"), None);
    let found = directory.search("netzi", None, 3);
    assert_eq!(found[0].by, "Netzi");
    assert_eq!(found[0].as_of(), origin().as_of);
}

#[test]
fn a_list_laid_over_another_corrects_it() {
    let theirs = vec![company("netz", "Netz Example GmbH", &[], &["DE"])];
    let mut ours = company("netz", "Netz Example GmbH", &[], &["DE"]);
    ours.address = vec!["Platz 2".into()];
    ours.as_of = NaiveDate::from_ymd_opt(2026, 9, 1);
    let directory = Directory::new([(origin(), theirs), (origin(), vec![ours])]);
    assert_eq!(directory.len(), 1);
    assert_eq!(directory.get("netz").unwrap().0.address, ["Platz 2"]);
    assert!(directory.get("nets").is_none());
    let found = directory.search("netz", None, 3);
    assert_eq!(Some(found[0].as_of()), NaiveDate::from_ymd_opt(2026, 9, 1));
}

#[test]
fn a_name_of_common_words_is_found_when_it_is_typed_just_so() {
    let banks = (1..400).map(|n| {
        let name = format!("Deutsche Bank{n} Bank");
        company(&format!("bank-{n}"), &name, &[], &["DE"])
    });
    let meant = company("bank", "Deutsche Bank AG", &["Deutsche Bank"], &["DE"]);
    let directory = Directory::new([(origin(), banks.chain([meant]).collect())]);
    assert_eq!(
        first(&directory, "deutsche bank", "DE").as_deref(),
        Some("bank")
    );
    assert_eq!(first(&directory, "deutsche bank", "GB"), None);
    assert_eq!(first(&directory, "bank", "DE"), None);
}
