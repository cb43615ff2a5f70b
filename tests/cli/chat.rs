//! `hearback chat`: pipes, the state file and its key, wrong flags.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
};

use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::{bad, chat, err, hearback, home, out, run};

#[test]
fn a_chat_from_a_pipe_is_plain_text_and_leaves_nothing_in_memory() {
    let home = home();
    let output = run(
        home.path(),
        &chat(&["--store", "memory"]),
        "/start\n/cases\n",
    );
    assert!(output.status.success(), "{}", err(&output));
    let text = out(&output);
    assert!(
        text.contains("Who runs this") && text.contains("> /cases"),
        "{text}"
    );
    assert!(!text.contains('\u{1b}'), "no colours in a pipe");
    assert_eq!(
        fs::read_dir(home.path()).unwrap().count(),
        0,
        "nothing is written"
    );
}

#[test]
fn a_chat_in_the_file_goes_on_where_it_stopped() {
    let home = home();
    let first = run(home.path(), &chat(&[]), "/start\n/alarm 2026-12-03\n");
    assert!(first.status.success(), "{}", err(&first));
    let second = run(home.path(), &chat(&[]), "/cases\n:later 2 weeks\n");
    let text = out(&second);
    assert!(text.contains("3 December 2026"), "{text}");
    assert!(text.contains("This is your reminder for today."), "{text}");
    assert!(
        !text.contains("Who runs this"),
        "who is known is not greeted again"
    );
    let folder = home.path().join("data/hearback");
    let stored = fs::read(folder.join("state.redb")).unwrap();
    let plain = |words: &[u8]| stored.windows(words.len()).any(|window| window == words);
    assert!(
        !plain(b"start") && !plain(b"reminder"),
        "nothing lies there unsealed"
    );
}

#[cfg(unix)]
#[test]
fn state_and_key_are_the_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let home = home();
    run(home.path(), &chat(&[]), "/start\n");
    for name in ["state.key", "state.redb"] {
        let path = home.path().join("data/hearback").join(name);
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

#[test]
fn a_second_chat_at_once_is_told_what_to_do() {
    let home = home();
    let mut first = hearback(home.path(), &chat(&[])).spawn().unwrap();
    let mut lines = BufReader::new(first.stdout.take().unwrap());
    let mut line = String::new();
    lines.read_line(&mut line).unwrap();
    let second = run(home.path(), &chat(&[]), "/start\n");
    assert_eq!(second.status.code(), Some(1));
    let said = err(&second);
    assert!(said.contains("open in another process"), "{said}");
    drop(first.stdin.take());
    let mut rest = String::new();
    lines.read_to_string(&mut rest).unwrap();
    assert!(first.wait().unwrap().success());
    let third = run(home.path(), &chat(&[]), "/start\n");
    assert!(third.status.success(), "{}", err(&third));
}

#[test]
fn what_was_said_before_a_crash_is_said_at_the_next_start() {
    let home = home();
    let mut first = hearback(home.path(), &chat(&[])).spawn().unwrap();
    // The reader goes away, so nothing that is said can be shown any more.
    drop(first.stdout.take());
    let _ = first.stdin.take().unwrap().write_all(b"/start\n");
    first.wait().unwrap();
    let second = run(home.path(), &chat(&[]), "/start\n");
    let text = out(&second);
    assert!(text.contains("Who runs this"), "{text}{}", err(&second));
}

#[test]
fn a_wrong_key_does_not_begin_anew() {
    let home = home();
    run(home.path(), &chat(&[]), "/start\n");
    let key = home.path().join("data/hearback/state.key");
    fs::write(&key, format!("{}\n", STANDARD.encode([7; 32]))).unwrap();
    let output = run(home.path(), &chat(&[]), "/start\n");
    assert_eq!(output.status.code(), Some(1));
    assert!(
        err(&output).contains("does not fit this store"),
        "{}",
        err(&output)
    );
    fs::write(&key, "no key\n").unwrap();
    let output = run(home.path(), &chat(&[]), "/start\n");
    assert!(
        err(&output).contains("cannot use the key in"),
        "{}",
        err(&output)
    );
}

#[test]
fn wrong_flags_are_named_with_what_would_be_right() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let path = file.path().to_str().unwrap();
    let under = format!("{path}/x");
    let cases: [(&[&str], i32, &[&str]); 9] = [
        (
            &["chat", "--locale", "tlh"],
            1,
            &["--locale", "tlh", "en, de"],
        ),
        (&["chat", "--locale", ""], 1, &["--locale", "en, de"]),
        (
            &["chat", "--country", "Germany"],
            1,
            &["--country", "Germany", "DE"],
        ),
        (&["chat", "--country", "ZZ"], 1, &["--country", "ZZ"]),
        (&["chat", "--now", "tomorrow"], 2, &["--now", "2026-11-24"]),
        (
            &["chat", "--store", "cloud"],
            2,
            &["--store", "file, memory"],
        ),
        (
            &["chat", "--letters", &under, "--store", "memory"],
            1,
            &[path],
        ),
        (&["chat", "--state", &under], 1, &["cannot make", path]),
        (&["chat", "--fromat", "json"], 2, &["--fromat", "--format"]),
    ];
    for (args, code, words) in cases {
        let said = bad(args, code);
        for word in words {
            assert!(said.contains(word), "{args:?} does not name {word}: {said}");
        }
    }
}

#[test]
fn a_country_that_is_not_served_is_talked_about() {
    let home = home();
    let args = [
        "chat",
        "--store",
        "memory",
        "--locale",
        "de-AT",
        "--country",
        "at",
    ];
    let output = run(home.path(), &args, "/start\n");
    assert!(output.status.success(), "{}", err(&output));
    assert!(out(&output).contains("Österreich"), "{}", out(&output));
}
