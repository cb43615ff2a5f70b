//! Puts a letter together, part by part.

use std::{cell::Cell, collections::BTreeSet};

use chrono::NaiveDate;

use super::{Paragraph, citation};
use crate::{
    book::{Content, LetterPlan, Part, Recipient, Rule, RuleId, known},
    engine::view::View,
    locale::{Arg, Locale, Use},
};

pub(super) struct Writer<'w, 'a> {
    pub(super) view: &'w View<'a>,
    pub(super) plan: &'w LetterPlan,
    pub(super) locale: &'w Locale,
    pub(super) body: Vec<Paragraph>,
    pub(super) rules: BTreeSet<RuleId>,
    /// The citations as they stand in the text so far.
    pub(super) cited: Vec<String>,
    pub(super) due: Option<NaiveDate>,
    /// A text named that day.
    pub(super) names_due: Cell<bool>,
    /// A text named the day of the call.
    pub(super) names_day: Cell<bool>,
}

impl Writer<'_, '_> {
    pub(super) fn part(&mut self, part: &Part) {
        // A part that cannot be told to apply is left out: a letter asserts nothing unsure.
        if !self.view.holds(part.when.as_ref(), false) || !self.cites(&part.law) {
            return;
        }
        match &part.content {
            Content::Text => {
                if let Some(text) = self.text(&part.message, &[]) {
                    let text = self.cited_once(text, &part.law);
                    self.body.push(Paragraph::Text(text));
                }
            }
            Content::List(items) => self.list(part, items),
            Content::Refusals => self.refusals(part),
            Content::Timeline => {
                let entries = self.timeline();
                self.under_heading(&part.message, entries);
            }
        }
    }

    /// Notes the rules as cited. None may be cited on a day on which it does not hold.
    pub(super) fn cites(&mut self, law: &[RuleId]) -> bool {
        let view = self.view;
        let rules: Option<Vec<_>> = law.iter().map(|id| view.rule(id.as_str())).collect();
        let hold = |rules: &Vec<&Rule>| rules.iter().all(|rule| rule.holds_on(view.today));
        let rules = rules.filter(hold);
        let cited = rules.iter().flatten().map(|rule| rule.id.clone());
        self.rules.extend(cited);
        rules.is_some()
    }

    /// A text that cites rules, without the citations that stand in the letter already.
    pub(super) fn cited_once(&mut self, text: String, law: &[RuleId]) -> String {
        let rules = law.iter().filter_map(|id| self.view.rule(id.as_str()));
        rules.fold(text, |text, rule| {
            citation::once(text, rule, self.locale, &mut self.cited)
        })
    }

    fn list(&mut self, part: &Part, items: &[Part]) {
        let mut texts = Vec::new();
        for item in items {
            if self.view.holds(item.when.as_ref(), false)
                && self.cites(&item.law)
                && let Some(text) = self.text(&item.message, &[])
            {
                texts.push(self.cited_once(text, &item.law));
            }
        }
        self.under_heading(&part.message, texts);
    }

    /// A heading stands only over something.
    pub(super) fn under_heading(&mut self, heading: &str, items: Vec<String>) {
        if !items.is_empty() {
            self.say(heading);
            self.body.push(Paragraph::Numbered(items));
        }
    }

    /// The kind of letter, and what of number and call is known.
    pub(super) fn subject(&self) -> String {
        let kind = self.text(&format!("{}-subject", self.plan.kind), &[]);
        let known = self.plan.subject.iter().filter_map(|part| {
            let known = self.view.holds(part.when.as_ref(), false);
            known.then(|| self.text(&part.message, &[]))?
        });
        kind.into_iter().chain(known).collect::<Vec<_>>().join(", ")
    }

    pub(super) fn address(&self, to: Recipient) -> Vec<String> {
        let text = match to.body().map(|role| self.view.body(role)) {
            Some(Some(body)) => body.contact(),
            Some(None) => String::new(),
            None => self
                .text("letter-to", &[("recipient", Arg::Id(to.name().into()))])
                .unwrap_or_default(),
        };
        let lines = text.lines().map(str::to_owned);
        lines.chain(super::reached(self.view, to)).collect()
    }

    pub(super) fn say(&mut self, id: &str) {
        self.say_with(id, &[]);
    }

    pub(super) fn say_with(&mut self, id: &str, extra: &[(&'static str, Arg)]) {
        if let Some(text) = self.text(id, extra) {
            self.body.push(Paragraph::Text(text));
        }
    }

    pub(super) fn text(&self, id: &str, extra: &[(&'static str, Arg)]) -> Option<String> {
        self.render(id, None, extra)
    }

    pub(super) fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.render(id, Some(attribute), &[])
    }

    fn render(
        &self,
        id: &str,
        attribute: Option<&str>,
        extra: &[(&'static str, Arg)],
    ) -> Option<String> {
        let mut extra = extra.to_vec();
        extra.extend(self.due.map(|due| ("due", Arg::Date(due))));
        // No fallback to another language: half a letter in each is worse than a gap, and
        // `check` refuses the gap.
        if !self.locale.has(id, attribute) {
            return None;
        }
        for variable in self.locale.variables(id, attribute) {
            match variable {
                "due" => self.names_due.set(true),
                known::CALL_DAY => self.names_day.set(true),
                _ => {}
            }
        }
        let args = self.view.args(self.locale, id, attribute, &extra);
        self.locale.text(Use::Letter, id, attribute, &args).ok()
    }
}
