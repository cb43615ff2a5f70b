//! The program as it is started: flags, files, exit codes and what is said on the way out.

#![allow(clippy::disallowed_methods, reason = "tests read and write files")]

mod chat;
mod host;
mod law;
mod letter;
mod tools;

use std::{
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

use tempfile::TempDir;

/// The program with a home of its own, and nothing of this machine's language.
pub(crate) fn hearback(home: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hearback"));
    command
        .args(args)
        .env_clear()
        .env("HOME", home)
        .env("XDG_DATA_HOME", home.join("data"))
        .env("LANG", "en_GB.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

pub(crate) fn run(home: &Path, args: &[&str], input: &str) -> Output {
    let mut child = hearback(home, args).spawn().expect("the program starts");
    let mut stdin = child.stdin.take().unwrap();
    // Whoever ends early closes the pipe: that is part of what is tested.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    child.wait_with_output().unwrap()
}

pub(crate) fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub(crate) fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// What goes well, on the output.
pub(crate) fn good(args: &[&str], input: &str) -> String {
    let home = home();
    let output = run(home.path(), args, input);
    assert!(output.status.success(), "{args:?}: {}", err(&output));
    out(&output)
}

/// What goes wrong with this exit code, on the error stream.
pub(crate) fn bad(args: &[&str], code: i32) -> String {
    let home = home();
    let output = run(home.path(), args, "/start\n");
    assert_eq!(
        output.status.code(),
        Some(code),
        "{args:?}: {}",
        err(&output)
    );
    let said = err(&output);
    assert!(!said.contains("panicked"), "{said}");
    assert!(
        !out(&output).contains("Who runs this"),
        "{args:?}: no chat starts"
    );
    said
}

pub(crate) fn home() -> TempDir {
    tempfile::tempdir().unwrap()
}

pub(crate) const CHAT: [&str; 7] = [
    "chat",
    "--locale",
    "en",
    "--country",
    "DE",
    "--now",
    "2026-11-24",
];

pub(crate) fn chat<'a>(more: &[&'a str]) -> Vec<&'a str> {
    CHAT.into_iter().chain(more.iter().copied()).collect()
}
