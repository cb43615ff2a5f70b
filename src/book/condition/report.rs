//! The words in which the check says what is wrong.

use std::ops::Range;

use cel::IdedExpr;

use super::check::Check;
pub(super) use super::code::{
    ARITHMETIC, CONSTANT, NESTED, NEVER_NULL, NO_VALUE, NOT_ALLOWED, SYNTAX, TYPE, UNKNOWN, UNSET,
};
use super::kind::{Finding, Kind};
use crate::diagnostic::{Code, Diagnostic, Place, did_you_mean};

impl Check<'_> {
    pub(super) fn error(
        &mut self,
        code: Code,
        at: Range<usize>,
        title: String,
        label: String,
        hint: Option<String>,
    ) {
        self.failed = true;
        let report = Diagnostic::error(code, place_in(self.place, at), title).label(label);
        self.out.push(match hint {
            Some(hint) => report.hint(hint),
            None => report,
        });
    }

    pub(super) fn words(&self, node: &IdedExpr) -> String {
        self.spans.text(&self.spans.whole(node)).to_owned()
    }

    pub(super) fn forbidden(&mut self, node: &IdedExpr, what: &str) -> Finding {
        let hint = if what == "`has`" {
            "ask `name != null`"
        } else {
            "ask with `==`, `in`, `exists` or `all`"
        };
        self.error(
            NOT_ALLOWED,
            self.spans.whole(node),
            format!("{what} cannot stand in a condition"),
            "not allowed here".to_owned(),
            Some(hint.to_owned()),
        );
        Finding::of(Kind::Any)
    }

    pub(super) fn mismatch(&mut self, node: &IdedExpr, kind: &Kind, rule: &str) {
        let label = format!("`{}` is {}", self.words(node), kind.called());
        self.error(TYPE, self.spans.whole(node), rule.to_owned(), label, None);
    }

    pub(super) fn needs_bool(&mut self, node: &IdedExpr, found: &Finding, rule: &str) {
        match found.kind {
            Kind::Any => {}
            Kind::Bool => self.needs_value(node, found),
            _ => self.mismatch(node, &found.kind, rule),
        }
    }

    /// Refuses what may be null where CEL would stop at null.
    pub(super) fn needs_value(&mut self, node: &IdedExpr, found: &Finding) {
        if !found.nullable || found.kind == Kind::Any {
            return;
        }
        let words = self.words(node);
        let hint = match found.kind {
            Kind::Null => "ask `name == null` or `name != null`".to_owned(),
            Kind::Bool => format!("write `{words} == true`, or ask `{words} != null &&` first"),
            _ => format!("ask `{words} != null &&` or `{words} == null ||` first"),
        };
        self.error(
            UNSET,
            self.spans.whole(node),
            format!("`{words}` may be null here"),
            "not answered yet, perhaps".to_owned(),
            Some(hint),
        );
    }

    /// Warns where null is asked of something that always has a value.
    pub(super) fn never_null(&mut self, node: &IdedExpr) {
        let words = self.words(node);
        let place = place_in(self.place, self.spans.whole(node));
        let title = format!("`{words}` is never null");
        self.out.push(
            Diagnostic::warning(NEVER_NULL, place, title).label("always has a value".to_owned()),
        );
    }

    pub(super) fn no_value(
        &mut self,
        literal: &IdedExpr,
        text: &str,
        of: &IdedExpr,
        values: &[String],
    ) {
        let hint = did_you_mean(text, values.iter().map(String::as_str)).map_or_else(
            || {
                format!(
                    "its values are {}",
                    values
                        .iter()
                        .map(|v| format!("`{v}`"))
                        .collect::<Vec<_>>()
                        .join(", ")
                )
            },
            |like| format!("did you mean `{like}`?"),
        );
        let title = format!("`{text}` is no value of `{}`", self.words(of));
        self.error(
            NO_VALUE,
            self.spans.whole(literal),
            title,
            "never the case".to_owned(),
            Some(hint),
        );
    }
}

/// The place of a range of the condition's source in the file.
pub(super) fn place_in(place: &Place, at: Range<usize>) -> Place {
    let within =
        |offset: usize| (place.span.start + offset).min(place.span.end.max(place.span.start));
    Place {
        file: place.file.clone(),
        span: within(at.start)..within(at.end),
    }
}
