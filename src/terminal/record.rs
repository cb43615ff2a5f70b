//! Keeps a conversation so that it can be printed as a transcript: a bug report that runs.

use std::fmt::Write as _;

use chrono::{DateTime, Utc};

use crate::{
    app::{Button, Newcomer, Part},
    engine::Event,
    transcript::{Span, bracketed},
};

pub(super) struct Recorder {
    head: String,
    lines: Vec<String>,
}

impl Recorder {
    pub(super) fn new(newcomer: &Newcomer, now: DateTime<Utc>) -> Self {
        let mut head = String::from("title: what this conversation shows\n");
        let mut line = |name: &str, value: &str| {
            let _ = writeln!(head, "{name}: {value}");
        };
        line("locale", &newcomer.locale);
        if let Some(country) = &newcomer.profile.country {
            line("country", country);
        }
        if let Some(name) = &newcomer.profile.name {
            line("name", &quoted(name));
        }
        line("now", &now.format("%Y-%m-%dT%H:%M").to_string());
        Self {
            head,
            lines: Vec::new(),
        }
    }

    /// Says at the top that the beginning is missing.
    pub(super) fn began_earlier(&mut self) {
        let word = "# This chat began earlier. To play, it needs the lines from its beginning.\n";
        self.head.insert_str(0, word);
    }

    pub(super) fn you(&mut self, event: &Event, buttons: &[Button]) {
        let text = match event {
            Event::Text(written) => match bracketed(written.text.trim()) {
                Some(_) => format!("[{}]", written.text.trim()),
                None => written.text.clone(),
            },
            Event::Press(id) => {
                // The name of the option survives other serials; the id does not.
                let known = buttons.iter().any(|button| button.id == *id);
                let head = id.split('.').next().unwrap_or_default();
                let numbered =
                    head.parse::<u32>().is_ok() || matches!(head, "alarm" | "delete" | "import");
                let option = id.splitn(3, '.').nth(2).filter(|_| known && numbered);
                format!("[{}]", option.unwrap_or(id))
            }
            Event::Command(command, rest) => format!("/{} {rest}", command.name()),
            // Which one it was is not kept; any other unknown one is answered alike.
            Event::UnknownCommand => "/?".to_owned(),
            Event::Brought(_) => {
                self.lines.push("sends: export".into());
                return;
            }
            // None of these comes from a prompt.
            Event::Edit { .. }
            | Event::Alarm
            | Event::Waited
            | Event::Returned(_)
            | Event::Other(_) => return,
        };
        self.lines.push(format!("you: {}", quoted(text.trim())));
    }

    pub(super) fn later(&mut self, span: Span) {
        self.lines.push(format!("later: {span}"));
    }

    pub(super) fn bot(&mut self, part: &Part) {
        match part {
            Part::Text { id, .. } => self.lines.push(format!("bot: {id}")),
            Part::Letter {
                kind, copy: false, ..
            } => self.lines.push(format!("letter: {kind}")),
            Part::Letter { .. } => {}
            Part::Document { kind, .. } if kind == "export" => {
                self.lines.push("bot: export".into());
            }
            Part::Document { .. } => {}
        }
    }

    pub(super) fn transcript(&self) -> String {
        let mut text = self.head.clone();
        text.push_str("lines:\n");
        for line in &self.lines {
            let _ = writeln!(text, "  - {line}");
        }
        text
    }
}

/// In double quotes, which take any text.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("a text is JSON")
}
