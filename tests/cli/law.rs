//! `law`, and what `check` says of law that a lawyer should look at.

use std::fs;

use tempfile::TempDir;

use crate::{bad, good, home, out, run};

/// What `check` says of the law on a day: code and file of each finding.
fn warned(day: &str, content: Option<&TempDir>) -> Vec<(String, String)> {
    let mut args = vec!["check", "--format", "json", "--now", day];
    if let Some(dir) = content {
        args.extend(["--content", dir.path().to_str().unwrap()]);
    }
    let output = run(home().path(), &args, "");
    assert!(output.status.success(), "a warning stops nothing");
    out(&output)
        .lines()
        .map(|line| {
            let finding: serde_json::Value = serde_json::from_str(line).unwrap();
            assert_eq!(finding["severity"], "warning", "{line}");
            let text = |key: &str| finding[key].as_str().unwrap().to_owned();
            (text("code"), text("file"))
        })
        .collect()
}

/// The built-in German law with some words put in place of others.
fn german_law(from: &str, to: &str) -> TempDir {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/dialogues/law/de.yaml");
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(from));
    let dir = home();
    let law = dir.path().join("dialogues/law");
    fs::create_dir_all(&law).unwrap();
    fs::write(law.join("de.yaml"), text.replacen(from, to, 1)).unwrap();
    dir
}

const GERMAN: &str = "dialogues/law/de.yaml";

fn is_warned(day: &str, content: Option<&TempDir>, code: &str) -> bool {
    let found = warned(day, content);
    found.contains(&(code.to_owned(), GERMAN.to_owned()))
}

#[test]
fn law_that_is_old_thin_or_unused_is_shown_to_a_lawyer() {
    assert!(!is_warned("2026-11-24", None, "B080"));
    assert!(is_warned("2028-01-01", None, "B080"));
    assert!(is_warned("2026-11-24", None, "B081"));
    assert!(is_warned("2026-11-24", None, "B082"));
}

#[test]
fn a_review_makes_law_fresh_for_a_year() {
    let review = "country: DE\nreviewed: { by: \"Example Chambers\", on: 2028-01-01 }\n";
    let dir = german_law("country: DE\n", review);
    assert!(!is_warned("2028-12-31", Some(&dir), "B080"));
    assert!(is_warned("2029-01-02", Some(&dir), "B080"));
    let path = dir.path().to_str().unwrap();
    let sheet = good(&["law", "DE", "--content", path], "");
    assert!(sheet.contains("Reviewed by Example Chambers on 2028-01-01."));
    assert!(!sheet.contains("Changed since then"));
    let list = good(&["law", "--content", path], "");
    assert!(list.contains("reviewed by Example Chambers on 2028-01-01"));
    // A rule that was changed after the review is not covered by it.
    let earlier = "country: DE\nreviewed: { by: \"Example Chambers\", on: 2026-11-01 }\n";
    let dir = german_law("country: DE\n", earlier);
    let sheet = good(
        &["law", "DE", "--content", dir.path().to_str().unwrap()],
        "",
    );
    assert!(sheet.contains("Changed since then: "));
    assert!(sheet.contains(", after the review"));
}

/// A review holds for the words that were read, and for no others.
#[test]
fn a_review_is_of_what_stood_there() {
    let sheet = good(&["law", "DE", "--now", "2026-12-01"], "");
    let line = sheet.lines().find(|line| line.contains("reviewed: {"));
    let signed = format!("country: DE\n{}\n", line.unwrap().trim());
    let dir = german_law("country: DE\n", &signed);
    let path = dir.path().to_str().unwrap().to_owned();
    assert!(!good(&["law", "DE", "--content", &path], "").contains("Changed since then"));
    let file = dir.path().join("dialogues/law/de.yaml");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, format!("# A remark is no law.\n{text}")).unwrap();
    assert!(!good(&["law", "--content", &path], "").contains("changed since"));
    let changed = text.replacen("holds: argued", "holds: settled", 1);
    assert_ne!(changed, text);
    fs::write(&file, changed).unwrap();
    assert!(good(&["law", "DE", "--content", &path], "").contains("Changed since then."));
    assert!(
        good(&["law", "--content", &path], "")
            .contains("name, office on 2026-12-01, changed since")
    );
}

#[test]
fn a_review_names_who_and_when() {
    let dir = german_law("country: DE\n", "country: DE\nreviewed: { by: somebody }\n");
    let said = bad(&["check", "--content", dir.path().to_str().unwrap()], 1);
    assert!(said.contains("`on`"), "{said}");
}

#[test]
fn a_sheet_has_all_that_a_lawyer_reads() {
    let sheet = good(&["law", "de", "--now", "2026-11-24"], "");
    let rule = sheet
        .split("\n### ")
        .find(|part| part.starts_with("de-default\n"));
    let rule = rule.unwrap();
    for words in [
        "286(2)",
        "Holds: argued, from 2024-12-02 on",
        "Sure: high; checked on 2026-11-24",
        "Note: One higher regional court",
        "Text: https://nrwe.justiz.nrw.de/",
        "Used by: ",
        "answer to `silence` under `gdpr`",
        "rung `notice` in `DE`",
    ] {
        assert!(rule.contains(words), "{words}\n{rule}");
    }
    for title in [
        "## Deadlines",
        "## Ladder",
        "## Authorities",
        "## Conciliation bodies",
    ] {
        assert!(sheet.contains(title), "{title}");
    }
    let german = good(&["law", "DE", "--locale", "de"], "");
    assert!(german.contains("286\u{a0}Abs."), "{german}");
    let regime = good(&["law", "gdpr"], "");
    assert!(regime.contains("## Answers to refusals"));
    // What is asked for in one country alone is no use of the rule that stands for it elsewhere.
    let british = good(&["law", "uk-gdpr"], "");
    assert!(
        british.contains("letter `access-request`, part `right`"),
        "{british}"
    );
    assert!(regime.contains("- **rebut**, strong, with gdpr-one-month, de-default: where `"));
}

#[test]
fn a_law_that_is_not_there_is_named_with_those_that_are() {
    let said = bad(&["law", "atlantis"], 1);
    assert!(
        said.contains("`atlantis`") && said.contains("uk-gdpr"),
        "{said}"
    );
    let said = bad(&["law", "uk"], 1);
    assert!(said.contains("did you mean uk-gdpr or GB?"), "{said}");
    assert!(bad(&["law", "DE", "--locale", "xx"], 1).contains("`xx`"));
}

#[test]
fn what_is_open_stands_at_the_end_of_the_sheet() {
    let question =
        "\nopen:\n  - { what: A period, why: nobody has read it, settle: the gazette }\n";
    let dir = german_law("\nopen:\n", question);
    let content = dir.path().to_str().unwrap().to_owned();
    let sheet = good(&["law", "DE", "--content", &content], "");
    let (_, end) = sheet.split_once("## Open questions").unwrap();
    assert!(
        end.contains("- **A period**: nobody has read it\n  To settle it: the gazette\n"),
        "{end}"
    );
}
