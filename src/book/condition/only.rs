//! To which values a condition holds a name down: `country == 'DE' && …`.

use std::collections::BTreeSet;

use cel::IdedExpr;
use cel::common::ast::{Expr, LiteralValue, operators};

use super::Condition;
use super::check::path;

impl Condition {
    /// The only values of `name` with which it can hold; `None` where it may hold with any.
    pub fn only(&self, name: &str) -> Option<BTreeSet<String>> {
        only(self.0.program.expression(), name)
    }
}

fn only(node: &IdedExpr, name: &str) -> Option<BTreeSet<String>> {
    let Expr::Call(call) = &node.expr else {
        return None;
    };
    let (None, [a, b]) = (&call.target, call.args.as_slice()) else {
        return None;
    };
    match call.func_name.as_str() {
        operators::LOGICAL_AND => match (only(a, name), only(b, name)) {
            (Some(a), Some(b)) => Some(a.intersection(&b).cloned().collect()),
            (one, other) => one.or(other),
        },
        operators::LOGICAL_OR => {
            let (a, b) = (only(a, name)?, only(b, name)?);
            Some(a.union(&b).cloned().collect())
        }
        operators::EQUALS => {
            let named = |node: &IdedExpr| path(node).as_deref() == Some(name);
            let value = if named(a) { b } else { a };
            (named(a) || named(b)).then(|| text(value).into_iter().collect::<BTreeSet<_>>())
        }
        operators::IN if path(a).as_deref() == Some(name) => match &b.expr {
            Expr::List(list) => list.elements.iter().map(text).collect(),
            _ => None,
        },
        _ => None,
    }
}

fn text(node: &IdedExpr) -> Option<String> {
    match &node.expr {
        Expr::Literal(LiteralValue::String(text)) => Some(text.inner().to_owned()),
        _ => None,
    }
}
