//! How a body or a company is reached: addresses of mail and web, as far as their shape tells.

use crate::{
    book::source::{self, Node},
    diagnostic::{Diagnostic, code},
    engine::answer,
};

/// What a web address looks like.
const PAGE: &str = "https://example.org/page";

/// An e-mail address.
pub(super) fn email(node: &Node, out: &mut Vec<Diagnostic>) -> Option<String> {
    let text = source::text(node, out)?;
    shaped(
        node,
        text,
        is_email,
        "e-mail address",
        "name@example.org",
        out,
    )
}

/// The address of a page.
pub(super) fn web(node: &Node, out: &mut Vec<Diagnostic>) -> Option<String> {
    let text = source::text(node, out)?;
    shaped(node, text, is_web, "web address", PAGE, out)
}

/// Where something was read: the address of a page, perhaps with a remark behind it, or words
/// that say where.
pub(super) fn read_at(node: &Node, out: &mut Vec<Diagnostic>) -> Option<String> {
    let text = source::text(node, out)?;
    let is_said = |text: &str| {
        let first = text.split_whitespace().next().unwrap_or_default();
        is_web(first) || !first.contains(":/")
    };
    shaped(node, text, is_said, "web address", PAGE, out)
}

pub(super) fn is_email(text: &str) -> bool {
    answer::email(text).is_ok_and(|read| read == text)
}

pub(super) fn is_web(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    let Some(host) = rest.and_then(|rest| rest.split(['/', '?', '#']).next()) else {
        return false;
    };
    let is_label = |label: &str| {
        let is_sign = |c: char| c.is_alphanumeric() || c == '-';
        !label.is_empty() && label.chars().all(is_sign)
    };
    host.contains('.') && host.split('.').all(is_label) && !text.contains(char::is_whitespace)
}

/// Reports what has another shape. It stays what it is: one slip is one finding.
fn shaped(
    node: &Node,
    text: String,
    fits: impl Fn(&str) -> bool,
    what: &str,
    example: &str,
    out: &mut Vec<Diagnostic>,
) -> Option<String> {
    if !fits(&text) {
        let title = format!("`{text}` is no {what}");
        let finding = Diagnostic::error(code::WRONG_SHAPE, node.place.clone(), title);
        out.push(finding.hint(format!("write it whole, as in `{example}`")));
    }
    Some(text)
}
