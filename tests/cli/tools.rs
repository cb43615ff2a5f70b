//! `check`, `test` and `deadline`.

use std::fs;

use serde_json::Value;
use tempfile::TempDir;

use crate::{bad, err, good, home, out, run};

/// A content directory with one file.
fn content(path: &str, text: &str) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
    dir
}

#[test]
fn content_that_is_missing_or_broken_starts_nothing() {
    let chat = |dir: &str| bad(&["chat", "--store", "memory", "--content", dir], 1);
    assert!(chat("/nowhere/at/all").contains("/nowhere/at/all"));
    let empty = home();
    assert!(chat(empty.path().to_str().unwrap()).contains("neither `dialogues` nor `locales`"));
    let broken = content(
        "dialogues/flows/close.yaml",
        "flow: close\nsteps:\n  start: { close: outcom }\n",
    );
    let path = broken.path().to_str().unwrap();
    let said = chat(path);
    assert!(said.contains("dialogues/flows/close.yaml:3:"), "{said}");
    assert!(said.contains("the content has errors"), "{said}");
    for command in ["check", "test"] {
        let said = bad(&[command, "--content", path], 1);
        assert!(said.contains("outcom"), "{said}");
    }
    bad(
        &[
            "deadline",
            "--content",
            path,
            "--country",
            "DE",
            "--kind",
            "response",
            "--received",
            "2026-01-30",
        ],
        1,
    );
}

#[cfg(unix)]
#[test]
fn a_file_that_cannot_be_read_is_named() {
    use std::os::unix::fs::symlink;
    let dir = content("dialogues/flows/close.yaml", "flow: close\n");
    let lost = dir.path().join("dialogues/flows/lost.yaml");
    symlink("nowhere", &lost).unwrap();
    let said = bad(&["check", "--content", dir.path().to_str().unwrap()], 1);
    assert!(
        said.contains("cannot read") && said.contains("lost.yaml"),
        "{said}"
    );
}

#[test]
fn check_finds_the_built_in_content_in_order() {
    let text = good(&["check"], "");
    assert!(text.contains("in order"), "{text}");
    // For programs: an object a finding, and nothing else.
    for line in good(&["check", "--format", "json"], "").lines() {
        let _: Value = serde_json::from_str(line).unwrap();
    }
    let broken = content(
        "dialogues/flows/close.yaml",
        "flow: close\nsteps:\n  start: { close: outcom }\n",
    );
    let home = home();
    let args = [
        "check",
        "--format",
        "json",
        "--content",
        broken.path().to_str().unwrap(),
    ];
    let output = run(home.path(), &args, "");
    assert_eq!(output.status.code(), Some(1));
    let findings: Vec<Value> = out(&output)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert!(
        findings
            .iter()
            .any(|finding| finding.to_string().contains("outcom")),
        "{findings:?}"
    );
}

const TRANSCRIPT: &str = "title: it greets\nlocale: en\ncountry: DE\nnow: 2026-11-24\nlines:\n  - you: /start\n  - bot: engine-welcome\n";

#[test]
fn test_plays_transcripts_and_says_what_failed() {
    let dir = content("one.yaml", TRANSCRIPT);
    let path = dir.path().to_str().unwrap();
    assert!(good(&["test", path], "").contains("1 passed, 0 failed"));
    fs::write(
        dir.path().join("two.yaml"),
        format!("{TRANSCRIPT}  - bot: engine-deleted\n"),
    )
    .unwrap();
    let home = home();
    let output = run(home.path(), &["test", path], "");
    assert_eq!(output.status.code(), Some(1));
    let text = out(&output);
    assert!(
        text.contains("1 passed, 1 failed") && text.contains("two.yaml:8:"),
        "{text}"
    );
    fs::write(dir.path().join("two.yaml"), b"title: \xff\n").unwrap();
    let output = run(home.path(), &["test", path], "");
    assert_eq!(output.status.code(), Some(1));
    let empty = tempfile::tempdir().unwrap();
    assert!(bad(&["test", empty.path().to_str().unwrap()], 1).contains("there is no transcript"));
    assert!(bad(&["test", "/nowhere.yaml"], 1).contains("cannot read /nowhere.yaml"));
}

#[test]
fn a_deadline_comes_with_its_reasons_in_both_languages() {
    let args = [
        "deadline",
        "--country",
        "DE",
        "--region",
        "BY",
        "--kind",
        "response",
        "--received",
        "2026-01-30",
    ];
    // A month from 30 January ends on 28 February, a Saturday: it runs to Monday.
    let english = good(&args, "");
    assert!(english.contains("2 March 2026"), "{english}");
    assert!(
        english
            .lines()
            .filter(|line| line.starts_with("- "))
            .count()
            >= 2,
        "{english}"
    );
    assert!(
        english.contains("Saturday") && english.contains("GDPR"),
        "{english}"
    );
    let german = good(&[&args[..], &["--locale", "de"]].concat(), "");
    assert!(
        german.contains("2. März 2026") && german.contains("Samstag"),
        "{german}"
    );
    assert!(german.contains("DSGVO"), "{german}");
}

#[test]
fn a_deadline_that_cannot_be_is_refused_with_what_there_is() {
    let deadline = |country, region, kind, received| {
        let args = [
            "deadline",
            "--country",
            country,
            "--region",
            region,
            "--kind",
            kind,
            "--received",
            received,
        ];
        let home = home();
        let output = run(home.path(), &args, "");
        assert!(!output.status.success());
        err(&output)
    };
    assert!(deadline("XX", "BY", "response", "2026-01-30").contains("there are: DE"));
    assert!(deadline("DE", "XX", "response", "2026-01-30").contains("BY"));
    assert!(deadline("DE", "BY", "respond", "2026-01-30").contains("response"));
    assert!(deadline("DE", "BY", "response", "2026-02-30").contains("2026-02-30"));
}
