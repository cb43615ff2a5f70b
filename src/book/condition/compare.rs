//! The part of the check that knows which values go together: comparing and calculating.

use cel::IdedExpr;
use cel::common::ast::{Expr, LiteralValue, operators};

use super::check::{Check, path};
use super::kind::{Finding, Kind, Known};
use super::report::{ARITHMETIC, TYPE, UNKNOWN};

impl<'a> Check<'a> {
    pub(super) fn equality(
        &mut self,
        node: &'a IdedExpr,
        a: &'a IdedExpr,
        b: &'a IdedExpr,
        known: &Known,
    ) -> Finding {
        let (left, right) = (self.judge(a, known), self.judge(b, known));
        self.pair(node, (a, &left), (b, &right));
        let mut found = Finding::of(Kind::Bool);
        for (side, this, other) in [(a, &left, &right), (b, &right, &left)] {
            if other.kind == Kind::Null {
                // `null == null` has no name that could be meant.
                if this.kind != Kind::Null
                    && !this.nullable
                    && !self.is_optional(side)
                    && this.kind != Kind::Any
                {
                    self.never_null(side);
                }
                found.when_false.extend(path(side));
            } else if !other.nullable {
                found.when_true.extend(path(side));
            }
        }
        found
    }

    pub(super) fn order(
        &mut self,
        node: &'a IdedExpr,
        a: &'a IdedExpr,
        b: &'a IdedExpr,
        known: &Known,
    ) -> Finding {
        let (left, right) = (self.judge(a, known), self.judge(b, known));
        self.needs_value(a, &left);
        self.needs_value(b, &right);
        let mut fits = true;
        for (side, found) in [(a, &left), (b, &right)] {
            if !found.kind.is_number() && found.kind != Kind::Null {
                fits = false;
                match found.kind {
                    Kind::When => self.whole_range(side),
                    _ => self.mismatch(
                        side,
                        &found.kind,
                        "only numbers, days and money can be more or less",
                    ),
                }
            }
        }
        if fits {
            self.pair(node, (a, &left), (b, &right));
        }
        Finding::of(Kind::Bool)
    }

    pub(super) fn membership(
        &mut self,
        node: &'a IdedExpr,
        a: &'a IdedExpr,
        b: &'a IdedExpr,
        known: &Known,
    ) -> Finding {
        let item = self.judge(a, known);
        // The whole list is checked first: its items among each other.
        let list = self.judge(b, known);
        self.needs_value(b, &list);
        if item.kind == Kind::Null {
            self.needs_value(a, &item);
        }
        match (&b.expr, &list.kind) {
            (Expr::List(written), _) => {
                for element in &written.elements {
                    let found = self.quietly(element, known);
                    self.pair(element, (a, &item), (element, &found));
                }
            }
            (_, Kind::List(of)) => {
                let of = Finding::of((**of).clone());
                self.pair(node, (a, &item), (b, &of));
            }
            (_, Kind::Any | Kind::Null) => {}
            (_, kind) => self.mismatch(b, kind, "`in` looks into a list"),
        }
        let mut found = Finding::of(Kind::Bool);
        found.when_true.extend(path(a));
        found
    }

    /// Judges once more what was judged and reported before.
    fn quietly(&mut self, node: &'a IdedExpr, known: &Known) -> Finding {
        let told = self.out.len();
        let found = self.judge(node, known);
        self.out.truncate(told);
        found
    }

    /// Refuses two things that can never be equal.
    pub(super) fn pair(
        &mut self,
        node: &IdedExpr,
        (a, left): (&IdedExpr, &Finding),
        (b, right): (&IdedExpr, &Finding),
    ) {
        use Kind::{Any, Bool, Choice, Day, Int, List, Money, Null, Text, When};
        match (&left.kind, &right.kind) {
            (Any | Null, _) | (_, Any | Null) => {}
            (Bool, Bool) | (Int, Int) | (Day, Day) | (Money, Money) => {}
            (Money, Int) if right.literal => {}
            (Int, Money) if left.literal => {}
            (Text, Choice(values)) => self.known_value(a, b, values),
            (Choice(values), Text) => self.known_value(b, a, values),
            (Text, Text) => {}
            (Choice(these), Choice(those)) if these.iter().any(|value| those.contains(value)) => {}
            (When, _) => self.whole_range(a),
            (_, When) => self.whole_range(b),
            (Day, Int) | (Int, Day) => self.unequal(
                node,
                left,
                right,
                "subtract two days to get a number: `today - call_day.first > 60`",
            ),
            (List(_), List(_)) => self.unequal(
                node,
                left,
                right,
                "ask with `in`, `exists`, `all` or `size`",
            ),
            (List(_), _) | (_, List(_)) => self.unequal(
                node,
                left,
                right,
                "ask with `in` whether a list has a value",
            ),
            (Money, Int) | (Int, Money) => self.unequal(
                node,
                left,
                right,
                "money compares with money, or with a number of cents written out",
            ),
            (Choice(_), Choice(_)) => {
                self.unequal(node, left, right, "they have no value in common")
            }
            (Bool, Int | Day | Money | Text | Choice(_))
            | (Int | Day | Money | Text | Choice(_), Bool)
            | (Int | Day | Money, Text | Choice(_))
            | (Text | Choice(_), Int | Day | Money)
            | (Day, Money)
            | (Money, Day) => self.unequal(node, left, right, "both sides must be of one type"),
        }
    }

    pub(super) fn unequal(&mut self, node: &IdedExpr, left: &Finding, right: &Finding, hint: &str) {
        let title = format!(
            "{} and {} do not go together",
            left.kind.called(),
            right.kind.called()
        );
        self.error(
            TYPE,
            self.spans.whole(node),
            title,
            "never fits".to_owned(),
            Some(hint.to_owned()),
        );
    }

    fn whole_range(&mut self, node: &IdedExpr) {
        let words = self.spans.text(&self.spans.whole(node)).to_owned();
        let hint = format!("ask `{words}.first` or `{words}.last`");
        let title = format!("`{words}` is a range of days and not one day");
        self.error(
            TYPE,
            self.spans.whole(node),
            title,
            "compares with null only".to_owned(),
            Some(hint),
        );
    }

    fn known_value(&mut self, text: &IdedExpr, choice: &IdedExpr, values: &[String]) {
        if let Expr::Literal(LiteralValue::String(literal)) = &text.expr
            && !values.iter().any(|value| value == literal.inner())
        {
            self.no_value(text, literal.inner(), choice, values);
        }
    }

    fn is_optional(&self, node: &IdedExpr) -> bool {
        path(node)
            .and_then(|name| self.names.get(&name))
            .is_some_and(|name| name.optional)
    }

    pub(super) fn arithmetic(
        &mut self,
        node: &'a IdedExpr,
        sign: &str,
        a: &'a IdedExpr,
        b: &'a IdedExpr,
        known: &Known,
    ) -> Finding {
        use Kind::{Any, Day, Int, Money};
        if let Some(hyphenated) = self.hyphenated(node) {
            self.unknown_hyphen(node, &hyphenated);
            return Finding::of(Any);
        }
        let (left, right) = (self.judge(a, known), self.judge(b, known));
        self.needs_value(a, &left);
        self.needs_value(b, &right);
        for (side, found) in [(a, &left), (b, &right)] {
            match found.kind {
                Kind::When => self.whole_range(side),
                Kind::Null => {}
                _ if !found.kind.is_number() => self.mismatch(
                    side,
                    &found.kind,
                    "only numbers, days and money can be calculated with",
                ),
                _ => continue,
            }
            return Finding::of(Any);
        }
        let plus = sign == operators::ADD;
        let kind = match (sign, &left.kind, &right.kind) {
            (_, Any, _) | (_, _, Any) => return Finding::of(Any),
            (_, Int, Int) => Int,
            (operators::SUBSTRACT, Day, Day) => Int,
            (operators::ADD | operators::SUBSTRACT, Day, Int) => Day,
            (operators::ADD, Int, Day) => Day,
            (operators::ADD | operators::SUBSTRACT, Money, Money) => Money,
            (operators::ADD | operators::SUBSTRACT, Money, Int) if right.literal => Money,
            (operators::ADD | operators::SUBSTRACT, Int, Money) if left.literal => Money,
            (operators::MULTIPLY | operators::DIVIDE, Money, Int)
            | (operators::MULTIPLY, Int, Money) => Money,
            _ => {
                self.unequal(
                    node,
                    &left,
                    &right,
                    "days take numbers of days, money takes money",
                );
                return Finding::of(Any);
            }
        };
        let reach = match sign {
            operators::MULTIPLY => left.reach.saturating_mul(right.reach),
            operators::DIVIDE | operators::MODULO => {
                let divisor = &b.expr;
                if !matches!(divisor, Expr::Literal(LiteralValue::Int(by)) if *by.inner() != 0) {
                    self.error(
                        ARITHMETIC,
                        self.spans.whole(b),
                        "divide by a number that is written out".to_owned(),
                        "could be 0".to_owned(),
                        None,
                    );
                }
                left.reach
            }
            _ => left.reach.saturating_add(right.reach),
        };
        let literal = left.literal && right.literal && (plus || kind == Int);
        self.within_reach(
            node,
            Finding {
                literal,
                reach,
                ..Finding::of(kind)
            },
        )
    }

    /// Refuses what could leave the range of numbers on facts within theirs.
    pub(super) fn within_reach(&mut self, node: &IdedExpr, found: Finding) -> Finding {
        if found.reach <= u128::from(i64::MAX.unsigned_abs()) {
            return found;
        }
        self.error(
            ARITHMETIC,
            self.spans.whole(node),
            "this number can get too large".to_owned(),
            "more than 19 digits".to_owned(),
            None,
        );
        Finding::of(Kind::Any)
    }

    /// A known name, if a subtraction is that name with hyphens instead of underscores.
    fn hyphenated(&self, node: &IdedExpr) -> Option<String> {
        let words = self.spans.text(&self.spans.whole(node));
        let name = words.replace('-', "_");
        (name != words && self.names.get(&name).is_some()).then_some(name)
    }

    fn unknown_hyphen(&mut self, node: &IdedExpr, name: &str) {
        let at = self.spans.whole(node);
        let title = format!("`{}` is a subtraction", self.spans.text(&at));
        self.error(
            UNKNOWN,
            at,
            title,
            "a hyphen is a minus".to_owned(),
            Some(format!("did you mean `{name}`?")),
        );
    }
}
