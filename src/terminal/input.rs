//! Lines as they come from a keyboard or a pipe, whatever bytes they hold.

use std::{
    io::{self, BufRead, Read},
    path::Path,
};

use crate::engine::{Brought, import::LARGEST};

/// No line and no pasted text is longer, in bytes. The longest answer takes 8000 characters.
const LONGEST: usize = 256 * 1024;

/// One line, or why there is none to be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Input {
    /// Without its end.
    Line(String),
    /// It was longer than anything can be, and was passed over.
    TooLong,
    /// The input is over.
    End,
}

/// Reads one line. Bytes that are no UTF-8 become replacement characters: one stray byte in
/// a pasted letter must not end the conversation.
pub(super) fn line(input: &mut impl BufRead) -> io::Result<Input> {
    let mut bytes = Vec::new();
    let most = u64::try_from(LONGEST).unwrap_or(u64::MAX);
    let read = input.by_ref().take(most).read_until(b'\n', &mut bytes)?;
    if read == 0 {
        return Ok(Input::End);
    }
    if read == LONGEST && bytes.last() != Some(&b'\n') {
        skip(input)?;
        return Ok(Input::TooLong);
    }
    if bytes.last() == Some(&b'\n') {
        bytes.pop();
    }
    if bytes.last() == Some(&b'\r') {
        bytes.pop();
    }
    Ok(Input::Line(String::from_utf8_lossy(&bytes).into_owned()))
}

/// Passes over the rest of a line without keeping it.
fn skip(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let chunk = input.fill_buf()?;
        if chunk.is_empty() {
            return Ok(());
        }
        let end = chunk.iter().position(|byte| *byte == b'\n');
        let used = end.map_or(chunk.len(), |at| at + 1);
        input.consume(used);
        if end.is_some() {
            return Ok(());
        }
    }
}

/// Lines up to one that is a single full stop; none where that never came, or where there
/// is more than can be taken. Half a letter is worse than none.
pub(super) fn pasted(input: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut text = String::new();
    let mut whole = true;
    loop {
        match line(input)? {
            Input::Line(line) if line.trim() == "." => return Ok(whole.then_some(text)),
            Input::Line(line) if whole && text.len() + line.len() < LONGEST => {
                text.push_str(&clean(&line));
                text.push('\n');
            }
            Input::Line(_) | Input::TooLong => whole = false,
            Input::End => return Ok(None),
        }
    }
}

/// A file that `/export` may have given; none where it cannot be read.
pub(super) fn file(path: &Path) -> Option<Brought> {
    let mut bytes = Vec::new();
    let most = u64::try_from(LARGEST).unwrap_or(u64::MAX).saturating_add(1);
    let file = std::fs::File::open(path).ok()?;
    file.take(most).read_to_end(&mut bytes).ok()?;
    if bytes.len() > LARGEST {
        return Some(Brought::TooLarge);
    }
    let text = String::from_utf8_lossy(&bytes).into_owned();
    Some(Brought::Content(text))
}

/// A line without control characters: they are no words, and a terminal would obey them.
pub(super) fn clean(line: &str) -> String {
    line.chars()
        .map(|c| if c == '\t' { ' ' } else { c })
        .filter(|c| !c.is_control())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_ends_where_it_ends_and_the_next_begins() {
        let long = "x".repeat(LONGEST + 10);
        let text = format!("one\r\n\n{long}\ntwo");
        let mut input = text.as_bytes();
        let mut next = || line(&mut input).unwrap();
        assert_eq!(next(), Input::Line("one".into()));
        assert_eq!(next(), Input::Line(String::new()));
        assert_eq!(next(), Input::TooLong);
        assert_eq!(next(), Input::Line("two".into()));
        assert_eq!(next(), Input::End);
    }

    #[test]
    fn a_line_of_just_the_longest_size_is_passed_over_whole() {
        let text = format!("{}\nnext\n", "x".repeat(LONGEST));
        let mut input = text.as_bytes();
        assert_eq!(line(&mut input).unwrap(), Input::TooLong);
        assert_eq!(line(&mut input).unwrap(), Input::Line("next".into()));
    }

    #[test]
    fn a_paste_is_taken_whole_or_not_at_all() {
        let paste = |text: &str| pasted(&mut text.as_bytes()).unwrap();
        assert_eq!(paste("a\n b\n.\nc\n").as_deref(), Some("a\n b\n"));
        assert_eq!(paste("a\nb\n"), None);
        let long = format!("{}\n", "x".repeat(LONGEST / 2)).repeat(3);
        assert_eq!(paste(&format!("{long}.\n")), None);
    }
}
