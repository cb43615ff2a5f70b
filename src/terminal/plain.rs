//! The conversation for people: numbered buttons, letters in a frame, lines broken between
//! words, colours where the terminal has them (the writer strips them in a pipe).

use std::{
    borrow::Cow,
    io::{self, Write},
};

use anstyle::{AnsiColor, Effects, Style};
use textwrap::{Options, WordSplitter};

use crate::{
    app::{Button, Part},
    engine::Event,
};

const FAINT: Style = Style::new().effects(Effects::DIMMED);
const BUTTON: Style = AnsiColor::Cyan.on_default();
const SUBJECT: Style = Style::new().effects(Effects::BOLD);
const YOU: Style = AnsiColor::Green.on_default();

/// The frame around a letter where the width is not known.
const FRAME: usize = 60;

pub(super) fn opening(out: &mut impl Write) -> io::Result<()> {
    writeln!(
        out,
        "{FAINT}Numbers press buttons. /help is the bot's help, :help the terminal's.{FAINT:#}\n"
    )
}

pub(super) fn prompt(out: &mut impl Write) -> io::Result<()> {
    write!(out, "{YOU}>{YOU:#} ")
}

/// What was typed, for a reader of a pipe.
pub(super) fn echo(out: &mut impl Write, event: &Event, buttons: &[Button]) -> io::Result<()> {
    let said = match event {
        Event::Press(id) => buttons
            .iter()
            .find(|button| button.id == *id)
            .map_or_else(|| format!("[{id}]"), |button| format!("[{}]", button.text)),
        Event::Text(written) => written.text.clone(),
        Event::Command(command, rest) => format!("/{} {rest}", command.name()),
        Event::UnknownCommand
        | Event::Edit { .. }
        | Event::Alarm
        | Event::Waited
        | Event::Returned(_)
        | Event::Brought(_)
        | Event::Other(_) => return Ok(()),
    };
    writeln!(out, "{YOU}> {}{YOU:#}\n", said.trim())
}

pub(super) fn note(out: &mut impl Write, text: &str, width: Option<usize>) -> io::Result<()> {
    let text = format!("({text})");
    writeln!(out, "{FAINT}{}{FAINT:#}\n", broken(&text, width))
}

pub(super) fn part(out: &mut impl Write, part: &Part, width: Option<usize>) -> io::Result<()> {
    match part {
        Part::Text { text, buttons, .. } => {
            writeln!(out, "{}", broken(text, width))?;
            if !buttons.is_empty() {
                writeln!(out)?;
                numbered(out, buttons, width)?;
            }
            writeln!(out)
        }
        Part::Letter {
            subject,
            text,
            copy,
            ..
        } => {
            // A broken line frames what is not to be sent.
            let line = if *copy { "╌" } else { "─" };
            let line = line.repeat(width.unwrap_or(FRAME));
            let (subject, text) = (broken(subject, width), broken(text, width));
            writeln!(
                out,
                "{FAINT}{line}{FAINT:#}\n{SUBJECT}{subject}{SUBJECT:#}\n\n{text}\n{FAINT}{line}{FAINT:#}\n"
            )
        }
        // The letter stands above already; the export is long.
        Part::Document { kind, content, .. } if kind == "export" || kind == "letter" => {
            writeln!(out, "{content}\n")
        }
        Part::Document { .. } => Ok(()),
    }
}

/// The buttons below each other, with their numbers flush right.
fn numbered(out: &mut impl Write, buttons: &[Button], width: Option<usize>) -> io::Result<()> {
    let digits = buttons.len().to_string().len();
    for (at, button) in buttons.iter().enumerate() {
        let number = at + 1;
        // Two columns before the number and one behind it.
        let indent = " ".repeat(digits + 3);
        let width = width.map(|width| width.saturating_sub(indent.len()).max(1));
        let text = broken(&button.text, width).replace('\n', &format!("\n{indent}"));
        writeln!(out, "  {BUTTON}{number:>digits$}{BUTTON:#} {text}")?;
    }
    Ok(())
}

/// A text with its lines broken between words. A word that is longer, such as an address on
/// the web, stays whole, so that it can be followed.
fn broken(text: &str, width: Option<usize>) -> Cow<'_, str> {
    let Some(width) = width else {
        return Cow::Borrowed(text);
    };
    let options = Options::new(width)
        .break_words(false)
        .word_splitter(WordSplitter::NoHyphenation);
    let lines: Vec<_> = text
        .split('\n')
        .map(|line| hanging(line, &options))
        .collect();
    Cow::Owned(lines.join("\n"))
}

/// One line of a text; what follows `1. ` or `– ` hangs below its words.
fn hanging(line: &str, options: &Options<'_>) -> String {
    let mark = line.split_once(' ').map_or("", |(mark, _)| mark);
    let number = mark.strip_suffix('.').unwrap_or_default();
    let listed = (!number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
        || matches!(mark, "-" | "–" | "•" | "✓");
    if !listed {
        return textwrap::fill(line, options);
    }
    let indent = " ".repeat(mark.chars().count() + 1);
    textwrap::fill(line, options.clone().subsequent_indent(&indent))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words_and_lists_hang() {
        let text = "One two three four.\n\n1. Five six seven\nhttps://example.org/a/long/address";
        assert_eq!(
            broken(text, Some(12)),
            "One two\nthree four.\n\n1. Five six\n   seven\nhttps://example.org/a/long/address"
        );
        assert_eq!(broken(text, None), text);
    }

    #[test]
    fn button_numbers_stand_flush_right() {
        let buttons: Vec<_> = (1..=10)
            .map(|n| Button {
                id: n.to_string(),
                text: "one two three".into(),
            })
            .collect();
        let mut out = Vec::new();
        numbered(&mut out, &buttons, Some(14)).unwrap();
        let shown = anstream::adapter::strip_bytes(&out).into_vec();
        let shown = String::from_utf8(shown).unwrap();
        assert!(
            shown.starts_with("   1 one two\n     three\n   2 "),
            "{shown}"
        );
        assert!(shown.ends_with("  10 one two\n     three\n"), "{shown}");
    }
}
