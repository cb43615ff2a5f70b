//! `hearback letter`: a letter from a case that was exported.

use std::fs;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::Value;

use crate::{bad, chat, good, home};

/// An exported case that stands before the reply of the company, with a refusal in it.
fn exported() -> String {
    let mut input = vec![r#"{"text":"/start"}"#.to_owned()];
    let known = [
        "correct",
        "en",
        "telecom",
        "unknown",
        "profile-name",
        "ok",
        "by-email",
        "today",
        "refused",
        "liability",
        "internal-policy",
    ];
    let args = chat(&[
        "--store",
        "memory",
        "--name",
        "Kim Example",
        "--format",
        "json",
    ]);
    for _ in 0..20 {
        let text = good(&args, &input.join("\n"));
        if text.contains(r#""kind":"rebuttal""#) {
            break;
        }
        let last: Value = serde_json::from_str(text.lines().last().unwrap()).unwrap();
        let buttons = last["buttons"].as_array().cloned().unwrap_or_default();
        let ids: Vec<_> = buttons
            .iter()
            .filter_map(|button| button["id"].as_str())
            .collect();
        let ticked = buttons
            .iter()
            .any(|b| b["text"].as_str().unwrap().starts_with('✓'));
        let end = |name: &str| ids.iter().find(|id| id.ends_with(&format!(".{name}")));
        let press = match end("done") {
            Some(done) if ticked => Some(done),
            _ => known.iter().rev().find_map(|name| end(name)),
        };
        input.push(match press {
            Some(id) => format!(r#"{{"press":"{id}"}}"#),
            None => r#"{"text":"Example Telecom"}"#.to_owned(),
        });
    }
    input.push(r#"{"text":"/export"}"#.to_owned());
    let text = good(&args, &input.join("\n"));
    let export = text
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .find(|line| line["kind"] == "export")
        .expect("the export comes");
    let bytes = STANDARD.decode(export["base64"].as_str().unwrap()).unwrap();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn a_letter_is_rendered_from_an_exported_case() {
    let dir = home();
    let file = dir.path().join("export.json");
    fs::write(&file, exported()).unwrap();
    let path = file.to_str().unwrap();
    let letter = |more: &[&str]| {
        good(
            &[&["letter", "--case", path, "--now", "2026-12-01"], more].concat(),
            "",
        )
    };
    let german = letter(&["--kind", "rebuttal"]);
    assert!(
        german.contains("DSGVO") && german.contains("Kim Example"),
        "{german}"
    );
    let english = letter(&["--kind", "rebuttal", "--locale", "en"]);
    assert!(
        english.contains("GDPR") && english.contains("Example Telecom"),
        "{english}"
    );
    assert!(letter(&["--kind", "access-request", "--number", "1"]).contains("DSGVO"));

    let wrong = |args: &[&str]| bad(&[&["letter", "--case", path], args].concat(), 1);
    assert!(wrong(&["--kind", "petition"]).contains("there are: access-request"));
    assert!(
        wrong(&["--kind", "rebuttal", "--locale", "tlh"]).contains("there is no language `tlh`")
    );
    assert!(wrong(&["--kind", "rebuttal", "--number", "7"]).contains("holds no such case"));
    assert!(wrong(&["--kind", "demand"]).contains("needs `promise_from`"));
    fs::write(&file, "{\"hearback\": 99}").unwrap();
    assert!(wrong(&["--kind", "rebuttal"]).contains("is no file that /export gave"));
    let said = bad(
        &["letter", "--case", "/nowhere.json", "--kind", "rebuttal"],
        1,
    );
    assert!(said.contains("cannot read /nowhere.json"), "{said}");
}

#[test]
fn no_error_repeats_what_a_person_said() {
    let dir = home();
    let file = dir.path().join("export.json");
    fs::write(
        &file,
        exported()
            .replace("Kim Example", "Kim Secret")
            .replace("\"cases\"", "\"casse\""),
    )
    .unwrap();
    let said = bad(
        &[
            "letter",
            "--case",
            file.to_str().unwrap(),
            "--kind",
            "rebuttal",
        ],
        1,
    );
    assert!(!said.contains("Secret"), "{said}");
}
