//! The part of the check that follows what is known: `&&`, `||`, `!`, `?`, and functions.
//!
//! What one side of an operator finds out about null holds where CEL goes on to the other.

use cel::IdedExpr;
use cel::common::ast::{CallExpr, ComprehensionExpr, Expr, operators};

use super::check::Check;
use super::kind::{Finding, Kind, Known, alike, both, shared};
use super::report::{NESTED, NOT_ALLOWED};
use crate::diagnostic::did_you_mean;

const FUNCTIONS: [&str; 5] = ["size", "startsWith", "contains", "exists", "all"];

impl<'a> Check<'a> {
    pub(super) fn call(
        &mut self,
        node: &'a IdedExpr,
        call: &'a CallExpr,
        known: &Known,
    ) -> Finding {
        match (
            call.func_name.as_str(),
            call.target.as_deref(),
            call.args.as_slice(),
        ) {
            (operators::LOGICAL_AND, None, [a, b]) => {
                let left = self.side(a, known);
                let right = self.side(b, &both(known, &left.when_true));
                Finding {
                    when_true: both(&left.when_true, &right.when_true),
                    when_false: shared(&left.when_false, &both(&left.when_true, &right.when_false)),
                    ..Finding::of(Kind::Bool)
                }
            }
            (operators::LOGICAL_OR, None, [a, b]) => {
                let left = self.side(a, known);
                let right = self.side(b, &both(known, &left.when_false));
                Finding {
                    when_true: shared(&left.when_true, &both(&left.when_false, &right.when_true)),
                    when_false: both(&left.when_false, &right.when_false),
                    ..Finding::of(Kind::Bool)
                }
            }
            (operators::LOGICAL_NOT, None, [a]) => {
                let found = self.side(a, known);
                Finding {
                    when_true: found.when_false,
                    when_false: found.when_true,
                    ..Finding::of(Kind::Bool)
                }
            }
            (operators::CONDITIONAL, None, [c, a, b]) => self.ternary(node, c, a, b, known),
            (operators::EQUALS, None, [a, b]) => self.equality(node, a, b, known),
            (operators::NOT_EQUALS, None, [a, b]) => {
                let found = self.equality(node, a, b, known);
                Finding {
                    when_true: found.when_false,
                    when_false: found.when_true,
                    ..found
                }
            }
            (
                operators::LESS
                | operators::LESS_EQUALS
                | operators::GREATER
                | operators::GREATER_EQUALS,
                None,
                [a, b],
            ) => self.order(node, a, b, known),
            (operators::IN, None, [a, b]) => self.membership(node, a, b, known),
            (
                operators::ADD
                | operators::SUBSTRACT
                | operators::MULTIPLY
                | operators::DIVIDE
                | operators::MODULO,
                None,
                [a, b],
            ) => self.arithmetic(node, &call.func_name, a, b, known),
            (operators::NEGATE, None, [a]) => {
                let found = self.judge(a, known);
                self.needs_value(a, &found);
                if !matches!(found.kind, Kind::Any | Kind::Int | Kind::Money) {
                    self.mismatch(a, &found.kind, "only a number can have a minus sign");
                    return Finding::of(Kind::Any);
                }
                Finding {
                    when_true: Known::new(),
                    when_false: Known::new(),
                    ..found
                }
            }
            (operators::INDEX, ..) => self.forbidden(node, "an index"),
            (_, target, args) => self.function(node, call, target, args, known),
        }
    }

    /// One side of a logical operator.
    fn side(&mut self, node: &'a IdedExpr, known: &Known) -> Finding {
        let found = self.judge(node, known);
        self.needs_bool(node, &found, "`&&`, `||`, `!` and `?` work on yes or no");
        found
    }

    fn ternary(
        &mut self,
        node: &'a IdedExpr,
        c: &'a IdedExpr,
        a: &'a IdedExpr,
        b: &'a IdedExpr,
        known: &Known,
    ) -> Finding {
        let test = self.side(c, known);
        let yes = self.judge(a, &both(known, &test.when_true));
        let no = self.judge(b, &both(known, &test.when_false));
        if !alike(&yes, &no) {
            self.unequal(node, &yes, &no, "both outcomes must be of one type");
        }
        let kind = match (&yes.kind, &no.kind) {
            (Kind::Null | Kind::Any, kind) | (kind, Kind::Null | Kind::Any) => kind.clone(),
            (Kind::Choice(a), Kind::Choice(b)) if a != b => Kind::Text,
            (Kind::List(a), Kind::List(b)) if a != b => Kind::List(Box::new(Kind::Text)),
            (Kind::Text, _) | (_, Kind::Text) => Kind::Text,
            (Kind::Money, _) | (_, Kind::Money) => Kind::Money,
            (kind, _) => kind.clone(),
        };
        Finding {
            kind,
            nullable: yes.nullable || no.nullable,
            literal: yes.literal && no.literal,
            reach: yes.reach.max(no.reach),
            when_true: shared(
                &both(&test.when_true, &yes.when_true),
                &both(&test.when_false, &no.when_true),
            ),
            when_false: shared(
                &both(&test.when_true, &yes.when_false),
                &both(&test.when_false, &no.when_false),
            ),
        }
    }

    pub(super) fn comprehension(
        &mut self,
        node: &'a IdedExpr,
        all: &'a ComprehensionExpr,
        known: &Known,
    ) -> Finding {
        let name = self.spans.text(&self.spans.function(node)).to_owned();
        let body = match (&all.loop_step.expr, name.as_str()) {
            (Expr::Call(step), "exists" | "all") => step.args.get(1),
            _ => None,
        };
        let Some(body) = body else {
            return self.forbidden(node, &format!("`{name}`"));
        };
        if self.item.is_some() {
            self.error(
                NESTED,
                self.spans.whole(node),
                format!("`{name}` inside another"),
                "one level only".to_owned(),
                Some("give the inner part a name of its own".to_owned()),
            );
            return Finding::of(Kind::Any);
        }
        if self.names.get(&all.iter_var).is_some() {
            let title = format!("`{}` is a name of the book already", all.iter_var);
            self.error(
                NESTED,
                self.spans.function(node),
                title,
                "its items need another name".to_owned(),
                None,
            );
        }
        let range = self.judge(&all.iter_range, known);
        self.needs_value(&all.iter_range, &range);
        let item = match &range.kind {
            Kind::List(item) if item.is_text() => (**item).clone(),
            Kind::Any => Kind::Any,
            kind => {
                self.mismatch(
                    &all.iter_range,
                    kind,
                    "`exists` and `all` go through a list of choices or texts",
                );
                Kind::Any
            }
        };
        self.item = Some((&all.iter_var, item));
        let found = self.judge(body, known);
        self.needs_bool(
            body,
            &found,
            "`exists` and `all` ask a yes or no of each item",
        );
        self.item = None;
        Finding::of(Kind::Bool)
    }

    fn function(
        &mut self,
        node: &'a IdedExpr,
        call: &'a CallExpr,
        target: Option<&'a IdedExpr>,
        args: &'a [IdedExpr],
        known: &Known,
    ) -> Finding {
        let given: Vec<&IdedExpr> = target.into_iter().chain(args).collect();
        let (name, at) = (call.func_name.as_str(), self.spans.function(node));
        let member = target.is_some();
        let form = match name {
            "size" if given.len() == 1 => None,
            "size" => Some("`size(list)` takes one list or text"),
            "startsWith" | "contains" if member && given.len() == 2 => None,
            "startsWith" => Some("it is written `text.startsWith('…')`"),
            "contains" => Some("it is written `text.contains('…')`"),
            "exists" => Some("it is written `list.exists(item, item == '…')`"),
            "all" => Some("it is written `list.all(item, item != '…')`"),
            _ => {
                let hint = did_you_mean(name, FUNCTIONS).map_or_else(
                    || "a condition can use `size`, `startsWith`, `contains`, `exists`, `all` and `in`".to_owned(),
                    |like| format!("did you mean `{like}`?"),
                );
                self.error(
                    NOT_ALLOWED,
                    at,
                    format!("`{name}` is no function of conditions"),
                    "not allowed here".to_owned(),
                    Some(hint),
                );
                return Finding::of(Kind::Any);
            }
        };
        if let Some(form) = form {
            self.error(
                NOT_ALLOWED,
                at,
                format!("`{name}` does not fit what it is given"),
                "wrong number of arguments".to_owned(),
                Some(form.to_owned()),
            );
            return Finding::of(Kind::Any);
        }
        for arg in given {
            let found = self.judge(arg, known);
            self.needs_value(arg, &found);
            let fits =
                found.kind.is_text() || (name == "size" && matches!(found.kind, Kind::List(_)));
            if !fits && found.kind != Kind::Null {
                self.mismatch(
                    arg,
                    &found.kind,
                    if name == "size" {
                        "`size` counts a list or a text"
                    } else {
                        "this function works on texts"
                    },
                );
            }
        }
        if name == "size" {
            Finding::of(Kind::Int)
        } else {
            Finding::of(Kind::Bool)
        }
    }
}
