//! Broken books: a small whole book, and beside it one flaw a file with what `check` prints.
//!
//! `tests/broken/base` is the smallest book in order. The texts that the program itself says
//! come from the book that is built in. `tests/broken/<rule>.edit` makes one flaw in it, and
//! `tests/broken/<rule>.print` is the whole print. An edit reads like a patch:
//!
//! ```text
//! # Why this is wrong.
//! --- dialogues/flows/start.yaml
//! -   mail: { call: mail }
//! +   mail: { call: mial }
//! ```
//!
//! Lines with `-` stand in the file exactly once, one below the other, and those with `+` take
//! their place; an empty line ends such a change. `+` alone adds to the end of a file, or makes
//! one; `* 100 LINE` adds a line so often. `--- FILE gone` takes a file away. To write the prints anew after a change, look at each of them afterwards:
//!
//! ```text
//! HEARBACK_REWRITE=1 cargo test --test broken
//! ```

#![allow(
    clippy::disallowed_methods,
    reason = "tests read and write files and the environment"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
};

use chrono::NaiveDate;
use hearback::{
    book::{self, File, Loaded},
    content::Content,
    diagnostic::render_all,
};

/// The files of the built-in book that hold the program's own texts.
const PROGRAM: &[&str] = &[
    "answer.ftl",
    "deadline.ftl",
    "engine.ftl",
    "format.ftl",
    "telegram.ftl",
];

/// Codes of which no book can be the cause.
const NO_BOOK: &[&str] = &["T001"];

type Files = BTreeMap<String, String>;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken")
}

fn base() -> Files {
    let mut content = Content::default();
    content
        .lay(&folder().join("base"))
        .expect("the base is there");
    // Of the languages that the base has, and no other.
    let own = |(path, _): &File| {
        let language = path
            .strip_prefix("locales/")
            .and_then(|it| it.split_once('/'));
        language.is_some_and(|(tag, name)| {
            PROGRAM.contains(&name) && folder().join("base/locales").join(tag).is_dir()
        })
    };
    let program = Content::builtin().files().into_iter().filter(own);
    let all = content.files().into_iter().chain(program);
    all.map(|(path, text)| (path.to_string(), text.to_string()))
        .collect()
}

fn load(files: &Files) -> Loaded {
    let files: Vec<File> = files
        .iter()
        .map(|(path, text)| (Arc::from(path.as_str()), Arc::from(text.as_str())))
        .collect();
    book::load(&files)
}

/// Makes the flaw that an edit describes.
fn edit(files: &mut Files, edit: &str) -> Result<(), String> {
    let mut path = String::new();
    let (mut old, mut new): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    // The last line closes what is open, as the next section would.
    for line in edit.lines().chain(["--- "]) {
        let closes =
            line.is_empty() || line.starts_with("--- ") || line.starts_with('-') && !new.is_empty();
        if closes && !(old.is_empty() && new.is_empty()) {
            change(files, &path, &old, &new)?;
            old.clear();
            new.clear();
        }
        if let Some(name) = line.strip_prefix("--- ") {
            match name.strip_suffix(" gone") {
                Some(name) => {
                    files.remove(name).ok_or(format!("there is no {name}"))?;
                }
                None => name.clone_into(&mut path),
            }
        } else if let Some(line) = line.strip_prefix('-') {
            old.push(line.strip_prefix(' ').unwrap_or(line));
        } else if let Some(line) = line.strip_prefix('+') {
            new.push(line.strip_prefix(' ').unwrap_or(line));
        } else if let Some((count, line)) =
            line.strip_prefix("* ").and_then(|it| it.split_once(' '))
        {
            let count = count.parse().map_err(|_| format!("no number: {count}"))?;
            new.extend(std::iter::repeat_n(line, count));
        } else if !line.is_empty() && !line.starts_with('#') {
            return Err(format!("no line of an edit: {line}"));
        }
    }
    Ok(())
}

fn change(files: &mut Files, path: &str, old: &[&str], new: &[&str]) -> Result<(), String> {
    let block = |lines: &[&str]| {
        lines
            .iter()
            .map(|line| format!("{line}\n"))
            .collect::<String>()
    };
    let text = files.entry(path.to_owned()).or_default();
    if old.is_empty() {
        text.push_str(&block(new));
        return Ok(());
    }
    let (old, whole) = (format!("\n{}", block(old)), format!("\n{text}"));
    match whole.matches(&old).count() {
        1 => {
            let changed = whole.replacen(&old, &format!("\n{}", block(new)), 1);
            changed[1..].clone_into(text);
            Ok(())
        }
        count => Err(format!("{path} has these lines {count} times:{old}")),
    }
}

fn edits() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder()).expect("the folder is there");
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|end| end == "edit"))
        .collect();
    paths.sort();
    paths
}

fn print(path: &Path) -> Result<String, String> {
    let mut files = base();
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    edit(&mut files, &text)?;
    let mut loaded = load(&files);
    // As `hearback check` does, the second where nothing is wrong.
    let day = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day");
    if let Some(book) = &loaded.book {
        loaded.findings.extend(book::unwritten(book, day));
    }
    if let (Some(book), true) = (&loaded.book, loaded.findings.is_empty()) {
        loaded.findings = book::review(book, day);
    }
    Ok(render_all(&loaded.findings, &loaded.sources, false))
}

#[test]
fn the_base_is_in_order() {
    let loaded = load(&base());
    let print = render_all(&loaded.findings, &loaded.sources, false);
    assert_eq!(print, "");
}

#[test]
fn every_flaw_is_told_as_written() {
    let rewrite = env::var_os("HEARBACK_REWRITE").is_some() && env::var_os("CI").is_none();
    let mut failures = Vec::new();
    for path in edits() {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let expected = path.with_extension("print");
        let found = match print(&path) {
            Ok(found) => found,
            Err(error) => {
                failures.push(format!("{name}: {error}"));
                continue;
            }
        };
        if rewrite {
            fs::write(&expected, &found).expect("the print can be written");
        }
        let wanted = fs::read_to_string(&expected).unwrap_or_default();
        if found.is_empty() {
            failures.push(format!("{name}: nothing is found"));
        } else if found != wanted {
            failures.push(format!("{name}\n--- expected\n{wanted}--- found\n{found}"));
        }
    }
    let count = failures.len();
    assert!(
        failures.is_empty(),
        "{count} broken books:\n\n{}",
        failures.join("\n\n")
    );
}

#[test]
fn every_code_has_a_broken_book() {
    let prints = edits().into_iter().map(|path| {
        let print = fs::read_to_string(path.with_extension("print"));
        print.unwrap_or_default()
    });
    let all = prints.collect::<String>();
    let missing: BTreeSet<&str> = book::codes()
        .iter()
        .map(|(code, _)| code.0)
        .filter(|code| !NO_BOOK.contains(code) && !all.contains(&format!("[{code}]")))
        .collect();
    assert!(missing.is_empty(), "no broken book for {missing:?}");
}

#[test]
fn the_built_in_book_has_no_error() {
    let loaded = book::load(&Content::builtin().files());
    let print = render_all(&loaded.findings, &loaded.sources, false);
    assert!(loaded.book.is_some(), "{print}");
}

/// Runs `hearback check` on a directory laid over the built-in book.
fn check(flow: &str, arguments: &[&str]) -> (Option<i32>, String, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let flows = folder.path().join("dialogues/flows");
    fs::create_dir_all(&flows).expect("folders");
    fs::write(flows.join("more.yaml"), flow).expect("a file");
    let done = Command::new(env!("CARGO_BIN_EXE_hearback"))
        .arg("check")
        .arg("--content")
        .arg(folder.path())
        .args(arguments)
        .output()
        .expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (done.status.code(), text(done.stdout), text(done.stderr))
}

const BROKEN: &str = "flow: more\nsteps:\n  a: { tell: true, then: b }\n  c: { ask: nothing }\n";

#[test]
fn programs_read_one_finding_a_line() {
    let (code, out, errors) = check(BROKEN, &["--format", "json"]);
    assert_eq!((code, errors.as_str()), (Some(1), ""));
    let findings: Vec<serde_json::Value> = out
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line is a finding"))
        .collect();
    let found = |code: &str| findings.iter().find(|finding| finding["code"] == code);
    let step = found("B020").expect("the unknown step");
    assert_eq!(step["severity"], "error");
    assert_eq!(step["file"], "dialogues/flows/more.yaml");
    assert_eq!((&step["line"], &step["column"]), (&3.into(), &26.into()));
    assert_eq!(
        (&step["end_line"], &step["end_column"]),
        (&3.into(), &27.into())
    );
    assert_eq!(step["words"], "b");
    assert!(found("B021").is_some(), "{out}");
}

#[test]
fn people_read_all_findings_and_the_program_fails() {
    let (code, out, errors) = check(BROKEN, &[]);
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(
        errors.contains("error[B020]: step `b` does not exist"),
        "{errors}"
    );
    assert!(
        errors.contains("error[B021]: nothing named `nothing` is a slot"),
        "{errors}"
    );
    assert!(!errors.contains('\u{1b}'), "colours in a pipe");
}
