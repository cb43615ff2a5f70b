//! Reads a transcript from its file.

use std::sync::Arc;

use chrono::{DateTime, NaiveDateTime, Utc};

use crate::{
    book::source::{self, Fields, Node},
    diagnostic::{Diagnostic, code},
    engine::{Order, Other, Profile},
};

use super::{Line, Says, Span, Transcript};

/// Reads a transcript.
pub fn read(file: &Arc<str>, text: &str, out: &mut Vec<Diagnostic>) -> Option<Transcript> {
    let node = source::parse(file, text, out)?;
    let mut fields = Fields::of(&node, "the transcript", out)?;
    let title = fields.required("title");
    let locale = fields.required("locale");
    let now = fields.required("now");
    let country = fields.optional("country");
    let name = fields.optional("name");
    let lines = fields.required("lines");
    let out = fields.out();
    let mut word = |node: Option<&Node>| node.and_then(|node| source::text(node, out));
    let (title, locale) = (word(title)?, word(locale)?);
    let (country, name) = (word(country), word(name));
    let now = moment(now?, out)?;
    let lines = source::list(lines?, out)
        .unwrap_or_default()
        .iter()
        .filter_map(|node| line(node, out))
        .collect();
    fields.finish();
    Some(Transcript {
        title,
        locale,
        profile: Profile { name, country },
        now,
        lines,
    })
}

/// `2026-11-24` (nine in the morning, UTC) or `2026-11-24T15:00`.
fn moment(node: &Node, out: &mut Vec<Diagnostic>) -> Option<DateTime<Utc>> {
    let text = source::text(node, out)?;
    let moment = parse_moment(&text);
    if moment.is_none() {
        out.push(
            Diagnostic::error(code::WRONG_SHAPE, node.place.clone(), "no day or moment")
                .hint("write `2026-11-24` or `2026-11-24T15:00`"),
        );
    }
    moment
}

/// `2026-11-24` (nine in the morning, UTC) or `2026-11-24T15:00`.
pub fn parse_moment(text: &str) -> Option<DateTime<Utc>> {
    let full = if text.contains('T') {
        text.to_owned()
    } else {
        format!("{text}T09:00")
    };
    let moment = NaiveDateTime::parse_from_str(&full, "%Y-%m-%dT%H:%M").ok()?;
    Some(moment.and_utc())
}

fn line(node: &Node, all: &mut Vec<Diagnostic>) -> Option<Line> {
    let mut fields = Fields::of(node, "the line", all)?;
    let you = fields.optional("you");
    let edit = fields.optional("edit");
    let bot = fields.optional("bot");
    let silent = fields.optional("silent");
    let later = fields.optional("later");
    let sends = fields.optional("sends");
    let restart = fields.optional("restart");
    let letter = fields.optional("letter");
    let contains = fields.optional("contains");
    let lacks = fields.optional("lacks");
    let out = fields.out();
    let says = if let Some(node) = you {
        let (text, order) = written(node, out)?;
        Says::You { text, order }
    } else if let Some(node) = edit {
        let (text, order) = written(node, out)?;
        if order.is_none() {
            let title = "an edit without its message";
            let hint = "write `edit: { text: …, order: 3 }`";
            let place = node.place.clone();
            out.push(Diagnostic::error(code::WRONG_SHAPE, place, title).hint(hint));
        }
        let order = order?;
        Says::Edit { text, order }
    } else if let Some(node) = bot {
        Says::Bot {
            words: source::text(node, out)?,
            contains: words(contains, out),
            lacks: words(lacks, out),
        }
    } else if let Some(node) = silent {
        Says::Silent(source::text(node, out)?)
    } else if let Some(node) = sends {
        match source::one_of(node, &["file", "voice", "sticker", "export"], out)? {
            "file" => Says::Sends(Other::File),
            "voice" => Says::Sends(Other::Voice),
            "export" => Says::Brings,
            _ => Says::Sends(Other::Unknown),
        }
    } else if let Some(node) = restart {
        source::boolean(node, out)?;
        Says::Restart
    } else if let Some(node) = later {
        let text = source::text(node, out)?;
        let span = Span::parse(&text);
        if span.is_none() {
            out.push(
                Diagnostic::error(code::WRONG_SHAPE, node.place.clone(), "no span of time")
                    .hint("write `1 month`, `3 weeks`, `2 days` or `5 hours`"),
            );
        }
        Says::Later(span?)
    } else if let Some(node) = letter {
        Says::Letter {
            kind: source::id(node, out)?,
            contains: words(contains, out),
            lacks: words(lacks, out),
        }
    } else {
        let known = out.len();
        fields.finish();
        // A misspelt key tells it already.
        if all.len() == known {
            let finding = Diagnostic::error(
                code::MISSING_KEY,
                node.place.clone(),
                "a line that says nothing",
            );
            all.push(finding.hint(
                "write `you`, `bot`, `letter` or another of the keys in dialogues/README.md",
            ));
        }
        return None;
    };
    fields.finish();
    Some(Line {
        place: node.place.clone(),
        says,
    })
}

/// Words that must stand in what was said, or must not.
fn words(node: Option<&Node>, out: &mut Vec<Diagnostic>) -> Vec<String> {
    let items = node.and_then(|node| source::list(node, out));
    let items = items.unwrap_or_default().iter();
    items.filter_map(|item| source::text(item, out)).collect()
}

/// What was written: a text, or `{ text: …, order: 3 }` with its place.
fn written(node: &Node, out: &mut Vec<Diagnostic>) -> Option<(String, Option<Order>)> {
    if node.map().is_none() {
        return Some((source::text(node, out)?, None));
    }
    let mut fields = Fields::of(node, "what was written", out)?;
    let (text, order) = (fields.required("text"), fields.optional("order"));
    let out = fields.out();
    let text = text.and_then(|node| source::text(node, out));
    let order = order.and_then(|node| source::integer(node, out));
    fields.finish();
    Some((text?, order.map(Order)))
}
