//! The conversation for programs, against its schema.

use std::sync::LazyLock;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use hearback::{export::Export, terminal::Format};
use serde_json::{Value, json};

use crate::{options, schema, shown};

static SCHEMA_FILE: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(include_str!("schema.json")).expect("the schema is JSON")
});

fn lines_of(out: &str) -> Vec<Value> {
    out.lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}")))
        .collect()
}

/// What is shown for these objects; each line is checked against the schema.
fn spoken(input: &[Value]) -> Vec<Value> {
    let wanted = json!({ "$ref": "#/$defs/in" });
    for line in input {
        assert_eq!(schema::misfit(&SCHEMA_FILE, &wanted, line), None, "{line}");
    }
    let text: String = input.iter().map(|line| format!("{line}\n")).collect();
    checked(text.as_bytes())
}

pub(crate) fn checked(input: &[u8]) -> Vec<Value> {
    let out = lines_of(&shown(options(Format::Json), input));
    let wanted = json!({ "$ref": "#/$defs/out" });
    for line in &out {
        let misfit = schema::misfit(&SCHEMA_FILE, &wanted, line);
        assert_eq!(misfit, None, "{line}");
    }
    assert_eq!(out[0], json!({ "type": "version", "version": 1 }));
    out
}

#[test]
fn every_line_for_programs_fits_the_schema() {
    let mut input = vec![json!({ "text": "/start" })];
    let mut out = spoken(&input);
    for _ in 0..12 {
        if out.iter().any(|line| line["type"] == "letter") {
            break;
        }
        let ids: Vec<_> = out
            .last()
            .and_then(|line| line["buttons"].as_array())
            .into_iter()
            .flatten()
            .filter_map(|button| button["id"].as_str())
            .collect();
        let known = [
            "correct",
            "telecom",
            "yesterday",
            "unknown",
            "profile-name",
            "ok",
            "en",
        ];
        let press = ids
            .iter()
            .find(|id| known.iter().any(|k| id.ends_with(&format!(".{k}"))));
        input.push(match press {
            Some(id) => json!({ "press": id }),
            None => json!({ "text": "Example Telecom" }),
        });
        out = spoken(&input);
    }
    input.extend([
        json!({ "later": "1 month" }),
        json!({ "text": "/export" }),
        json!({ "press": "letter.1.1" }),
        json!({ "transcript": true }),
    ]);
    let out = spoken(&input);
    for name in ["version", "text", "letter", "document", "transcript"] {
        assert!(
            out.iter().any(|line| line["type"] == name),
            "no {name} came"
        );
    }
    let decoded = |line: &Value| {
        let bytes = STANDARD.decode(line["base64"].as_str().unwrap()).unwrap();
        String::from_utf8(bytes).unwrap()
    };
    let documents: Vec<_> = out
        .iter()
        .filter(|line| line["type"] == "document")
        .collect();
    let export = documents
        .iter()
        .find(|line| line["kind"] == "export")
        .unwrap();
    assert!(Export::read(&decoded(export)).is_some());
    let letter = documents
        .iter()
        .find(|line| line["kind"] == "access-request")
        .unwrap();
    assert!(decoded(letter).contains("Example Telecom"));
    assert_eq!(letter["media"], "text/plain");
}

#[test]
fn lines_that_are_none_are_answered_by_a_note_and_change_nothing() {
    let wrong = [
        "hello",
        "{",
        "[]",
        "1",
        "null",
        "{}",
        "\"text\"",
        ":paste",
        "{\"text\":7}",
        "{\"text\":\"a\",\"press\":\"b\"}",
        "{\"later\":\"soon\"}",
        "{\"alarm\":true}",
    ];
    let start = "{\"text\":\"/start\"}\n";
    let quiet = checked(start.as_bytes());
    for line in wrong {
        let wanted = json!({ "$ref": "#/$defs/in" });
        if let Ok(value) = serde_json::from_str::<Value>(line) {
            assert!(
                schema::misfit(&SCHEMA_FILE, &wanted, &value).is_some(),
                "{line} is no line"
            );
        }
        let out = checked(format!("{line}\n{start}").as_bytes());
        assert_eq!(out[1]["type"], "note", "{line}");
        assert_eq!(out[2..], quiet[1..], "{line}");
    }
}

#[test]
fn the_form_of_the_schema_is_the_one_that_is_spoken() {
    let form = &SCHEMA_FILE["$defs"]["version"]["properties"]["version"]["const"];
    assert_eq!(form.as_u64(), Some(u64::from(hearback::terminal::FORM)));
}
