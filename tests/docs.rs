//! What the documents show is what the program prints.
//!
//! A block ```` ```console ```` holds a command behind `$ ` and then its output, whole. The
//! commands run here, from the top of the project. With `UPDATE_DOCS=1` the documents are
//! written anew from what came.
#![allow(clippy::disallowed_methods, reason = "tests read and write files")]

use std::{env, fs, path::Path, process::Command};

const DOCUMENTS: &[&str] = &["README.md", "dialogues/README.md", "locales/README.md"];

#[test]
fn documents_show_real_output() {
    let update = env::var("UPDATE_DOCS").is_ok();
    let mut wrong = Vec::new();
    for document in DOCUMENTS {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(document);
        let text = fs::read_to_string(&path).expect("the document exists");
        let fresh = rewritten(&text);
        if fresh != text {
            if update {
                fs::write(&path, fresh).expect("the document can be written");
            } else {
                let line = first_difference(&text, &fresh);
                wrong.push(format!("{document}: {line}"));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "not what the program prints:\n{}",
        wrong.join("\n")
    );
}

/// The document with the output of every command as it is today.
fn rewritten(text: &str) -> String {
    let mut fresh = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        fresh.push_str(line);
        fresh.push('\n');
        if line != "```console" {
            continue;
        }
        for line in lines.by_ref() {
            if line == "```" {
                fresh.push_str("```\n");
                break;
            }
            if let Some(command) = line.strip_prefix("$ ") {
                fresh.push_str(line);
                fresh.push('\n');
                fresh.push_str(&output(command));
            }
        }
    }
    fresh
}

/// What a command prints, its findings included.
fn output(command: &str) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_hearback"));
    let folder = program.parent().expect("the program lies in a folder");
    let path = env::var("PATH").unwrap_or_default();
    let ran = Command::new("sh")
        .arg("-c")
        .arg(format!("{{ {command}; }} 2>&1"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("PATH", format!("{}:{path}", folder.display()))
        .env("NO_COLOR", "1")
        .output()
        .expect("a shell runs");
    let text = String::from_utf8(ran.stdout).expect("the output is text");
    let text = text.trim_end();
    if text.is_empty() {
        String::new()
    } else {
        format!("{text}\n")
    }
}

fn first_difference(old: &str, new: &str) -> String {
    let mut number = 0;
    let mut pairs = old.lines().zip(new.lines());
    let at = pairs.find(|(old, new)| {
        number += 1;
        old != new
    });
    match at {
        Some((old, new)) => format!("line {number} shows\n  {old}\nand not\n  {new}"),
        None => "it is too short or too long".into(),
    }
}
