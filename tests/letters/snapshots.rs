//! Whole letters as files, so that a lawyer can read what changed.
//!
//! `HEARBACK_SNAPSHOTS=write cargo test --test letters snapshots` writes them anew.

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
};

use super::{book, plan, situations::situations, write};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters/snapshots")
}

#[test]
fn letters_read_as_they_were_last_read() {
    let mut letters = BTreeMap::new();
    for (kinds, situation) in situations() {
        for kind in kinds {
            assert!(
                situation.can_have(plan(kind)),
                "{kind} for {}",
                situation.name
            );
            for locale in crate::languages() {
                let tag = locale.tag();
                let path = PathBuf::from(kind).join(format!("{}.{tag}.txt", situation.name));
                let letter = write(&situation, kind, tag);
                assert!(
                    letters.insert(path, letter.file()).is_none(),
                    "{kind} {} twice",
                    situation.name
                );
            }
        }
    }
    let folder = folder();
    if env::var_os("HEARBACK_SNAPSHOTS").is_some_and(|value| value == "write") {
        for (path, text) in &letters {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().expect("a folder a kind")).expect("a folder");
            fs::write(path, text).expect("a snapshot");
        }
    }
    let mut changed = Vec::new();
    for (path, text) in &letters {
        let known = fs::read_to_string(folder.join(path)).unwrap_or_default();
        if known.replace("\r\n", "\n") != *text {
            changed.push(difference(path, &known, text));
        }
    }
    let there: BTreeSet<_> = kept(&folder);
    let stale: Vec<_> = there
        .iter()
        .filter(|path| !letters.contains_key(*path))
        .collect();
    assert!(stale.is_empty(), "no letter is written for {stale:?}");
    assert!(
        changed.is_empty(),
        "{} letters read otherwise; HEARBACK_SNAPSHOTS=write takes them over\n{}",
        changed.len(),
        changed.join("\n")
    );
}

fn kept(folder: &Path) -> BTreeSet<PathBuf> {
    let mut paths = BTreeSet::new();
    for kind in fs::read_dir(folder).into_iter().flatten().flatten() {
        for file in fs::read_dir(kind.path()).into_iter().flatten().flatten() {
            paths.insert(PathBuf::from(kind.file_name()).join(file.file_name()));
        }
    }
    paths
}

/// The first line that differs.
fn difference(path: &Path, known: &str, text: &str) -> String {
    let (mut known, mut new) = (known.lines(), text.lines());
    loop {
        match (known.next(), new.next()) {
            (Some(a), Some(b)) if a == b => {}
            (a, b) => {
                let shown = |line: Option<&str>| line.unwrap_or("(end)").to_owned();
                return format!("{}\n  - {}\n  + {}", path.display(), shown(a), shown(b));
            }
        }
    }
}

/// Every kind of letter is here in at least two situations.
#[test]
fn every_kind_is_read_in_two_situations() {
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    for (kinds, _) in situations() {
        for kind in kinds {
            *times.entry(kind).or_default() += 1;
        }
    }
    for kind in book().letters.keys() {
        let times = times.get(kind.as_str()).copied().unwrap_or_default();
        assert!(times >= 2, "{kind} {times} times");
    }
}
