//! Where each part of a condition stands in its source.
//!
//! The parser keeps one token per node: an operator, an opening bracket, a dot. What an
//! editor wants underlined is the whole expression, so the rest is measured here.

use std::ops::Range;

use cel::IdedExpr;
use cel::common::ast::{Expr, LiteralValue, SourceInfo};

/// Limits that keep the parser's recursion inside a thread's stack of 2 MiB: without
/// optimisation one bracket costs it 150 KiB.
const MAX_BYTES: usize = 1_000;
const MAX_BRACKETS: usize = 6;
const MAX_TERNARIES: usize = 8;

/// Refuses what the parser could not survive, and what would make [`Spans`] misread quotes.
pub(super) fn screen(source: &str) -> Result<(), (Range<usize>, &'static str)> {
    if source.len() > MAX_BYTES {
        return Err((
            0..source.len(),
            "longer than 1,000 bytes: name a part of it",
        ));
    }
    for (sign, reason) in [
        (
            "\\",
            "a condition has no escapes: use the other kind of quotes",
        ),
        ("//", "comments belong to the YAML around it, after a `#`"),
        ("'''", "a text stands in single quotes: 'so'"),
        ("\"\"\"", "a text stands in simple quotes: \"so\""),
    ] {
        if let Some(at) = source.find(sign) {
            return Err((at..at + sign.len(), reason));
        }
    }
    let (mut depth, mut ternaries) = (0_usize, 0);
    for (at, sign, quoted) in signs(source) {
        match sign {
            // Counted inside quotes too: an unclosed quote must not hide a bracket.
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if !quoted => depth = depth.saturating_sub(1),
            '?' => ternaries += 1,
            _ => {}
        }
        if depth > MAX_BRACKETS {
            return Err((at..at + 1, "more than 6 brackets deep: name a part of it"));
        }
        if ternaries > MAX_TERNARIES {
            return Err((at..at + 1, "more than 8 question marks: name a part of it"));
        }
    }
    Ok(())
}

/// Every character with its byte offset and whether it stands inside quotes.
fn signs(source: &str) -> impl Iterator<Item = (usize, char, bool)> {
    let mut open = None;
    source.char_indices().map(move |(at, sign)| {
        let before = open;
        match (open, sign) {
            (None, '\'' | '"') => open = Some(sign),
            (Some(quote), _) if quote == sign => open = None,
            _ => {}
        }
        (at, sign, before.is_some())
    })
}

/// Measures the nodes of one parsed condition. All ranges are bytes of its source.
pub(super) struct Spans<'a> {
    pub(super) source: &'a str,
    pub(super) info: &'a SourceInfo,
}

impl<'a> Spans<'a> {
    /// The words of a range.
    pub(super) fn text(&self, range: &Range<usize>) -> &'a str {
        self.source.get(range.clone()).unwrap_or_default()
    }

    /// The token that the parser keeps for a node: operator, bracket, dot, name, literal.
    pub(super) fn token(&self, node: &IdedExpr) -> Range<usize> {
        match self.info.offset_for(node.id) {
            Some((first, last)) => first as usize..last as usize + 1,
            None => 0..self.source.len(),
        }
    }

    /// The whole expression.
    pub(super) fn whole(&self, node: &IdedExpr) -> Range<usize> {
        let token = self.token(node);
        match &node.expr {
            Expr::Unspecified | Expr::Ident(_) => token,
            Expr::Literal(literal) => {
                let negative = match literal {
                    LiteralValue::Int(n) => *n.inner() < 0,
                    LiteralValue::Double(n) => *n.inner() < 0.0,
                    _ => false,
                };
                let sign = self.before(token.start).filter(|at| self.is(*at, '-'));
                sign.filter(|_| negative).unwrap_or(token.start)..token.end
            }
            Expr::Select(select) if select.test => {
                self.name_before(token.start).start..self.closing(&token)
            }
            Expr::Select(select) => {
                let field = self.field(node, &select.field);
                self.whole(&select.operand).start..field.end
            }
            Expr::Call(call) => {
                let bracketed = self.is(token.start, '(') || self.is(token.start, '[');
                let start = match &call.target {
                    Some(target) => self.grown(target).start,
                    None if self.is(token.start, '(') => self.name_before(token.start).start,
                    None => token.start,
                };
                let end = if bracketed {
                    self.closing(&token)
                } else {
                    token.end
                };
                call.args
                    .iter()
                    .map(|arg| self.grown(arg))
                    .fold(start..end, |all, arg| {
                        all.start.min(arg.start)..all.end.max(arg.end)
                    })
            }
            Expr::List(_) | Expr::Map(_) => token.start..self.closing(&token),
            Expr::Struct(_) => self.name_before(token.start).start..self.closing(&token),
            Expr::Comprehension(all) => self.grown(&all.iter_range).start..self.closing(&token),
        }
    }

    /// The name of the function whose bracket is the node's token.
    pub(super) fn function(&self, node: &IdedExpr) -> Range<usize> {
        self.name_before(self.token(node).start)
    }

    /// The field's name in `operand.field`.
    pub(super) fn field(&self, node: &IdedExpr, field: &str) -> Range<usize> {
        let dot = self.token(node);
        let rest = self.source.get(dot.end..).unwrap_or_default();
        let start = dot.end + (rest.len() - rest.trim_start().len());
        start..(start + field.len()).min(self.source.len())
    }

    /// An operand together with the brackets that stand round it.
    fn grown(&self, node: &IdedExpr) -> Range<usize> {
        let mut range = self.whole(node);
        while let (Some(open), Some(close)) = (self.before(range.start), self.after(range.end)) {
            let free = !self.name_before(open).is_empty();
            if free || !self.is(open, '(') || !self.is(close, ')') {
                break;
            }
            range = open..close + 1;
        }
        range
    }

    fn is(&self, at: usize, sign: char) -> bool {
        self.source
            .get(at..)
            .is_some_and(|rest| rest.starts_with(sign))
    }

    /// The last character before `at` that is no space.
    fn before(&self, at: usize) -> Option<usize> {
        let head = self.source.get(..at)?.trim_end();
        head.char_indices().next_back().map(|(at, _)| at)
    }

    /// The first character from `at` on that is no space.
    fn after(&self, at: usize) -> Option<usize> {
        let tail = self.source.get(at..)?;
        Some(at + tail.len() - tail.trim_start().len()).filter(|at| *at < self.source.len())
    }

    fn name_before(&self, at: usize) -> Range<usize> {
        let head = self.source.get(..at).unwrap_or_default().trim_end();
        let name = head.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
        let word = head.get(name.len()..).unwrap_or_default();
        if word == "in" {
            head.len()..head.len()
        } else {
            name.len()..head.len()
        }
    }

    /// The end of the bracket that opens at `token`, or the token's end if none closes it.
    fn closing(&self, token: &Range<usize>) -> usize {
        let mut depth = 0_usize;
        for (at, sign, quoted) in signs(self.source).filter(|(at, ..)| *at >= token.start) {
            match sign {
                '(' | '[' | '{' if !quoted => depth += 1,
                ')' | ']' | '}' if !quoted => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return at + 1;
                    }
                }
                _ => {}
            }
        }
        token.end
    }
}
