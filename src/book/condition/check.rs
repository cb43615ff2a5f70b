//! The type check of conditions.
//!
//! CEL itself finds a wrong type only when it runs, in the middle of somebody's dispute.
//! This walk finds it when the book loads, and promises in return: a condition that
//! passes can be evaluated on all facts that agree with the names.

use std::collections::BTreeSet;
use std::ops::Range;

use cel::IdedExpr;
use cel::common::ast::{Expr, ListExpr, LiteralValue, SelectExpr};

use super::kind::{Finding, Kind, Known, alike};
use super::report::{TYPE, UNKNOWN};
use super::span::Spans;
use super::types::Names;
use crate::diagnostic::{Diagnostic, Place, did_you_mean};

/// One walk over one condition.
pub(super) struct Check<'a> {
    pub(super) spans: Spans<'a>,
    pub(super) place: &'a Place,
    pub(super) names: &'a Names,
    pub(super) out: &'a mut Vec<Diagnostic>,
    /// The name that an `exists` or `all` gives to the item at hand.
    pub(super) item: Option<(&'a str, Kind)>,
    /// What the condition reads, and the numbers and texts written in it.
    pub(super) reads: BTreeSet<String>,
    pub(super) numbers: BTreeSet<i64>,
    pub(super) texts: BTreeSet<String>,
    pub(super) failed: bool,
}

impl<'a> Check<'a> {
    pub(super) fn new(
        spans: Spans<'a>,
        place: &'a Place,
        names: &'a Names,
        out: &'a mut Vec<Diagnostic>,
    ) -> Self {
        Self {
            spans,
            place,
            names,
            out,
            item: None,
            reads: BTreeSet::new(),
            numbers: BTreeSet::new(),
            texts: BTreeSet::new(),
            failed: false,
        }
    }

    /// Checks the condition as a whole, which must say yes or no. Returns what is not null
    /// where it says yes.
    pub(super) fn condition(&mut self, root: &'a IdedExpr) -> Known {
        let found = self.judge(root, &Known::new());
        self.needs_bool(root, &found, "a condition must say yes or no");
        found.when_true
    }

    pub(super) fn judge(&mut self, node: &'a IdedExpr, known: &Known) -> Finding {
        match &node.expr {
            Expr::Literal(literal) => self.literal(node, literal),
            Expr::Ident(name) => self.name(node, name, known),
            Expr::Select(select) => self.select(node, select, known),
            Expr::Call(call) => self.call(node, call, known),
            Expr::List(list) => self.list(node, list, known),
            Expr::Comprehension(all) => self.comprehension(node, all, known),
            Expr::Map(_) | Expr::Struct(_) | Expr::Unspecified => self.forbidden(node, "braces"),
        }
    }

    fn literal(&mut self, node: &IdedExpr, literal: &LiteralValue) -> Finding {
        match literal {
            LiteralValue::Boolean(_) => Finding::of(Kind::Bool),
            LiteralValue::Null => Finding {
                nullable: true,
                ..Finding::of(Kind::Null)
            },
            LiteralValue::Int(number) => {
                self.numbers.insert(*number.inner());
                let reach = u128::from(number.inner().unsigned_abs());
                let found = Finding {
                    literal: true,
                    reach,
                    ..Finding::of(Kind::Int)
                };
                self.within_reach(node, found)
            }
            LiteralValue::String(text) => {
                self.texts.insert(text.inner().to_owned());
                Finding::of(Kind::Text)
            }
            LiteralValue::Double(_) | LiteralValue::UInt(_) | LiteralValue::Bytes(_) => {
                let title = format!("`{}` is no value that a condition knows", self.words(node));
                let hint = "numbers are whole (money in cents), texts stand in quotes".to_owned();
                self.error(
                    TYPE,
                    self.spans.whole(node),
                    title,
                    "not of a known type".to_owned(),
                    Some(hint),
                );
                Finding::of(Kind::Any)
            }
        }
    }

    fn name(&mut self, node: &IdedExpr, name: &str, known: &Known) -> Finding {
        if let Some((item, kind)) = &self.item
            && *item == name
        {
            return Finding::of(kind.clone());
        }
        let at = self.spans.token(node);
        self.declared(name, at, known)
    }

    fn declared(&mut self, name: &str, at: Range<usize>, known: &Known) -> Finding {
        let Some(declared) = self.names.get(name) else {
            let like = did_you_mean(name, self.names.0.keys().map(String::as_str));
            let hint = like.map(|like| format!("did you mean `{like}`?"));
            self.error(
                UNKNOWN,
                at,
                format!("`{name}` is not known"),
                "no slot, rule or condition has that name".to_owned(),
                hint,
            );
            return Finding::of(Kind::Any);
        };
        self.reads.insert(name.to_owned());
        let nullable = declared.optional && !known.contains(name);
        let mut found = Finding {
            nullable,
            ..Finding::of(Kind::from(&declared.r#type))
        };
        if found.kind == Kind::Bool {
            found.when_true.insert(name.to_owned());
        }
        found
    }

    fn select(&mut self, node: &'a IdedExpr, select: &'a SelectExpr, known: &Known) -> Finding {
        if select.test {
            return self.forbidden(node, "`has`");
        }
        if let Some(dotted) = dotted(node)
            && self.names.get(&dotted).is_some()
        {
            return self.declared(&dotted, self.spans.whole(node), known);
        }
        let operand = self.judge(&select.operand, known);
        let field = self.spans.field(node, &select.field);
        match operand.kind {
            Kind::Any => operand,
            Kind::When if path(&select.operand).is_some() => {
                self.needs_value(&select.operand, &operand);
                if matches!(select.field.as_str(), "first" | "last") {
                    return Finding::of(Kind::Day);
                }
                let like = did_you_mean(&select.field, ["first", "last"]);
                let hint = like.map_or("it has `first` and `last`".to_owned(), |like| {
                    format!("did you mean `{like}`?")
                });
                let title = format!(
                    "`{}` has no `{}`",
                    self.words(&select.operand),
                    select.field
                );
                self.error(
                    UNKNOWN,
                    field,
                    title,
                    "no such field".to_owned(),
                    Some(hint),
                );
                Finding::of(Kind::Any)
            }
            kind => {
                let title = format!("`{}` has no fields", self.words(&select.operand));
                self.error(
                    TYPE,
                    field,
                    title,
                    format!("`{}` is {}", self.words(&select.operand), kind.called()),
                    None,
                );
                Finding::of(Kind::Any)
            }
        }
    }

    fn list(&mut self, node: &'a IdedExpr, list: &'a ListExpr, known: &Known) -> Finding {
        let mut of = None;
        for element in &list.elements {
            let found = self.judge(element, known);
            self.needs_value(element, &found);
            match &of {
                None => of = Some(found),
                Some(kind) => {
                    if !alike(kind, &found) {
                        let kind = kind.clone();
                        self.unequal(
                            element,
                            &kind,
                            &found,
                            "all items of a list are of one type",
                        );
                    }
                }
            }
        }
        if of.is_none() {
            self.error(
                TYPE,
                self.spans.whole(node),
                "this list is empty".to_owned(),
                "nothing can be in it".to_owned(),
                None,
            );
        }
        Finding::of(Kind::List(Box::new(of.map_or(
            Kind::Any,
            |found| match found.kind {
                // The next item may be a choice with other values.
                Kind::Choice(_) => Kind::Text,
                kind => kind,
            },
        ))))
    }
}

/// The name that an expression is, if it is nothing but a name.
pub(super) fn path(node: &IdedExpr) -> Option<String> {
    match &node.expr {
        Expr::Ident(name) => Some(name.clone()),
        _ => dotted(node),
    }
}

fn dotted(node: &IdedExpr) -> Option<String> {
    match &node.expr {
        Expr::Select(select) if !select.test => {
            Some(format!("{}.{}", path(&select.operand)?, select.field))
        }
        _ => None,
    }
}
