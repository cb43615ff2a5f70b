//! Figures that stand in a table of README.md.

use std::{env, fs, path::Path};

/// The table of README.md with this head has these rows; `UPDATE_DOCS=1` writes them there.
pub(crate) fn shows(head: &str, rows: &[String]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let text = fs::read_to_string(&path).expect("README.md is there");
    let mut lines: Vec<_> = text.lines().collect();
    let at = lines.iter().position(|line| *line == head);
    // Below the head stands a line between it and the rows.
    let first = at.expect("README.md has the head of the table") + 2;
    let there = lines[first..].iter();
    let end = first + there.take_while(|line| line.starts_with('|')).count();
    if lines[first..end] == *rows {
        return;
    }
    assert!(
        env::var_os("UPDATE_DOCS").is_some(),
        "README.md shows other figures; UPDATE_DOCS=1 writes these: {rows:#?}"
    );
    lines.splice(first..end, rows.iter().map(String::as_str));
    fs::write(&path, lines.join("\n") + "\n").expect("README.md can be written");
}
