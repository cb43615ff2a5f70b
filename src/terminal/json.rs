//! The conversation for programs: one JSON object a line, both ways.
//!
//! Out: first `{"type":"version","version":1}`; then `text` (`id`, `text`, `buttons` with
//! `id` and `text`), `letter` (`kind`, `locale`, `copy`, `subject`, `text`), `document`
//! (`kind`, `name`, `media`, `base64`), `transcript` and `note` (`text`).
//!
//! In: `{"text":"…"}`, `{"press":"…"}` (a button's `id`, or the name of an option),
//! `{"later":"1 month"}`, `{"transcript":true}`. A line that is none of these is answered
//! with a `note` and changes nothing.

use std::io::{self, Write};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};

use crate::{
    app::{Button, Part},
    engine::Event,
    transcript::Span,
};

use super::Line;

/// The version of this form.
pub const FORM: u32 = 1;

/// One line in.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum In {
    /// The person types.
    Text(String),
    /// The person presses a button.
    Press(String),
    /// Time passes.
    Later(String),
    /// Print the conversation as a transcript.
    Transcript(bool),
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
enum Out<'o> {
    Version {
        version: u32,
    },
    Text {
        id: &'o str,
        text: &'o str,
        buttons: &'o [Button],
    },
    Letter {
        kind: &'o str,
        locale: &'o str,
        copy: bool,
        subject: &'o str,
        text: &'o str,
    },
    Document {
        kind: &'o str,
        name: &'o str,
        media: &'o str,
        base64: String,
    },
    Transcript {
        text: &'o str,
    },
    Note {
        text: &'o str,
    },
}

pub(super) fn read(line: &str) -> Line {
    match serde_json::from_str(line) {
        Ok(In::Text(text)) => Line::Event(Event::typed(&text)),
        Ok(In::Press(id)) => Line::Event(Event::Press(id)),
        Ok(In::Later(span)) => Span::parse(&span).map_or(Line::Unknown, Line::Later),
        Ok(In::Transcript(true)) => Line::Transcript,
        Ok(In::Transcript(false)) => Line::Nothing,
        Err(_) if line.trim().is_empty() => Line::Nothing,
        Err(_) => Line::Unknown,
    }
}

pub(super) fn opening(out: &mut impl Write) -> io::Result<()> {
    write(out, &Out::Version { version: FORM })
}

pub(super) fn note(out: &mut impl Write, text: &str) -> io::Result<()> {
    write(out, &Out::Note { text })
}

pub(super) fn transcript(out: &mut impl Write, text: &str) -> io::Result<()> {
    write(out, &Out::Transcript { text })
}

pub(super) fn part(out: &mut impl Write, part: &Part) -> io::Result<()> {
    let line = match part {
        Part::Text {
            id, text, buttons, ..
        } => Out::Text { id, text, buttons },
        Part::Letter {
            kind,
            locale,
            copy,
            subject,
            text,
        } => Out::Letter {
            kind,
            locale,
            copy: *copy,
            subject,
            text,
        },
        Part::Document {
            kind,
            name,
            media,
            content,
        } => Out::Document {
            kind,
            name,
            media,
            base64: STANDARD.encode(content),
        },
    };
    write(out, &line)
}

fn write(out: &mut impl Write, line: &Out<'_>) -> io::Result<()> {
    let text = serde_json::to_string(line)?;
    writeln!(out, "{text}")
}
