//! The conversation for people: numbered buttons, letters in a frame, colours where the
//! terminal has them (the writer strips them in a pipe).

use std::io::{self, Write};

use anstyle::{AnsiColor, Effects, Style};

use crate::{
    app::{Button, Part},
    engine::Event,
};

const FAINT: Style = Style::new().effects(Effects::DIMMED);
const BUTTON: Style = AnsiColor::Cyan.on_default();
const SUBJECT: Style = Style::new().effects(Effects::BOLD);
const YOU: Style = AnsiColor::Green.on_default();

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
        Event::Text(text) => text.clone(),
        Event::Command(command, rest) => format!("/{} {rest}", command.name()),
        Event::UnknownCommand | Event::Alarm | Event::Other(_) => return Ok(()),
    };
    writeln!(out, "{YOU}> {}{YOU:#}\n", said.trim())
}

pub(super) fn note(out: &mut impl Write, text: &str) -> io::Result<()> {
    writeln!(out, "{FAINT}({text}){FAINT:#}\n")
}

pub(super) fn part(out: &mut impl Write, part: &Part) -> io::Result<()> {
    match part {
        Part::Text { text, buttons, .. } => {
            writeln!(out, "{text}")?;
            for (at, button) in buttons.iter().enumerate() {
                writeln!(out, "  {BUTTON}{}{BUTTON:#} {}", at + 1, button.text)?;
            }
            writeln!(out)
        }
        Part::Letter { subject, text, .. } => {
            let line = "─".repeat(60);
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
