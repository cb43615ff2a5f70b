//! Findings as a person at a terminal reads them.
//!
//! All words of files pass the renderer's normalisation, so that a control character in a
//! file cannot drive the terminal of whoever checks it.

use std::ops::Range;
use std::sync::Arc;

use annotate_snippets::{
    AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str,
};

use super::{Diagnostic, Place, Severity, Sources};

/// Draws one finding as rustc would, with its line and its hint; ends with a newline.
///
/// A place over several lines is marked on its first one. `colour` adds terminal escapes.
pub fn render(diagnostic: &Diagnostic, sources: &Sources, colour: bool) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level
        .primary_title(normalize_untrusted_str(&diagnostic.title))
        .id(diagnostic.code.0);
    let mut group = Group::with_title(title).elements(shown_places(diagnostic, sources));
    if let Some(hint) = &diagnostic.hint {
        let hint = normalize_untrusted_str(hint);
        group = group.element(Level::HELP.with_name("hint").message(hint));
    }
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    without_empty_gutters(&renderer.render(&[group]))
}

/// The place at fault and those that explain it, one element a file, the file at fault first.
fn shown_places<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Vec<Element<'a>> {
    let first = (&diagnostic.place, diagnostic.label.as_str(), true);
    let also = diagnostic.also.iter();
    let all: Vec<_> = std::iter::once(first)
        .chain(also.map(|(place, text)| (place, text.as_str(), false)))
        .collect();
    let mut files: Vec<&Arc<str>> = Vec::new();
    for (place, _, _) in &all {
        if !files.contains(&&place.file) {
            files.push(&place.file);
        }
    }
    let mut elements = Vec::new();
    for file in files {
        let here: Vec<_> = all.iter().filter(|(p, _, _)| &p.file == file).collect();
        let mut snippet = None;
        for (place, text, primary) in here {
            let Some((source, span)) = sources.shown(place) else {
                elements.extend(without_source(place, text));
                continue;
            };
            let kind = if *primary {
                AnnotationKind::Primary
            } else {
                AnnotationKind::Context
            };
            let mut annotation = kind.span(first_line(source, span));
            if !text.is_empty() {
                annotation = annotation.label(normalize_untrusted_str(text));
            }
            let start = snippet
                .take()
                .unwrap_or_else(|| Snippet::source(source).path(file.as_ref()));
            snippet = Some(start.annotation(annotation));
        }
        elements.extend(snippet.map(Element::from));
    }
    elements
}

/// What remains to be said of a place whose file is unknown: its name and the reason.
fn without_source<'a>(place: &'a Place, text: &'a str) -> Vec<Element<'a>> {
    let mut elements = vec![Element::from(Origin::path(place.file.as_ref()))];
    if !text.is_empty() {
        let note = Level::NOTE.message(normalize_untrusted_str(text));
        elements.push(note.into());
    }
    elements
}

/// The part of a span that lies on its first line.
fn first_line(text: &str, span: Range<usize>) -> Range<usize> {
    let words = text.get(span.clone()).unwrap_or("");
    let line = words.lines().next().unwrap_or("").trim_end();
    span.start..span.start + line.len()
}

/// Leaves out the lines that hold a bare `|` after the place and before the hint.
///
/// rustc draws them to set long reports apart. A finding here is one line with one mark, and
/// without them twice as many fit on a screen.
fn without_empty_gutters(drawn: &str) -> String {
    let lines: Vec<&str> = drawn.lines().collect();
    let seen: Vec<String> = lines.iter().map(|line| plain(line)).collect();
    let mut out = String::with_capacity(drawn.len() + 1);
    for (at, line) in lines.iter().enumerate() {
        let starts_with = |near: Option<usize>, marks: &[&str]| {
            near.and_then(|near| seen.get(near))
                .is_some_and(|text| marks.iter().any(|mark| text.trim_start().starts_with(mark)))
        };
        let bare = seen.get(at).is_some_and(|text| text.trim() == "|");
        let after_place = starts_with(at.checked_sub(1), &["--> ", "::: "]);
        let at_end = starts_with(Some(at + 1), &["= ", "::: "]) || at + 1 == lines.len();
        if !(bare && (after_place || at_end)) {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

/// A drawn line without its terminal escapes (the renderer writes `ESC [ … m` and no others).
pub(super) fn plain(line: &str) -> String {
    let mut parts = line.split('\u{1b}');
    let mut text = parts.next().unwrap_or("").to_owned();
    for part in parts {
        text.push_str(part.split_once('m').map_or("", |(_, rest)| rest));
    }
    text
}

/// Draws all findings by file, place and code, and counts them in a closing line.
///
/// No finding gives an empty text.
pub fn render_all(diagnostics: &[Diagnostic], sources: &Sources, colour: bool) -> String {
    let mut sorted: Vec<&Diagnostic> = diagnostics.iter().collect();
    sorted.sort_by_key(|d| (&d.place.file, d.place.span.start, d.place.span.end, d.code));
    let mut out = String::new();
    for diagnostic in &sorted {
        out.push_str(&render(diagnostic, sources, colour));
        out.push('\n');
    }
    let errors = sorted
        .iter()
        .filter(|d| d.severity == Severity::Error)
        .count();
    let counts = [(errors, "error"), (sorted.len() - errors, "warning")];
    let words: Vec<String> = counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, noun)| format!("{count} {noun}{}", if *count == 1 { "" } else { "s" }))
        .collect();
    if !words.is_empty() {
        out.push_str(&words.join(", "));
        out.push('\n');
    }
    out
}
