//! What a lawyer should look at: law that is old, thin, or of no use.

use std::{collections::BTreeMap, sync::Arc};

use chrono::{Months, NaiveDate};

use crate::diagnostic::Diagnostic;

use super::{Book, Review, Rule, check::code};

/// Warns of law that was not checked for a year, of rules with a single source, and of rules
/// that nothing cites: one finding of a kind for each file, on this day.
pub fn review(book: &Book, today: NaiveDate) -> Vec<Diagnostic> {
    let mut files: BTreeMap<Arc<str>, Vec<&Rule>> = BTreeMap::new();
    for rule in book.rules.values() {
        let file = files.entry(Arc::clone(&rule.place.file)).or_default();
        file.push(rule);
    }
    let year_ago = today.checked_sub_months(Months::new(12));
    let mut out = Vec::new();
    for rules in files.values_mut() {
        rules.sort_by_key(|rule| rule.place.span.start);
        let old = |rule: &Rule| year_ago.is_some_and(|year| book.looked_at(rule) < year);
        let thin = |rule: &Rule| rule.sources.len() == 1;
        let unused = |rule: &Rule| book.uses(&rule.id).is_empty();
        let of = |applies: &dyn Fn(&Rule) -> bool| -> Vec<&Rule> {
            rules.iter().copied().filter(|rule| applies(rule)).collect()
        };
        for (code, what, hint, found) in [
            (
                code::OLD_LAW,
                "that nobody has checked for a year",
                "read it again in its sources and set `checked`, or have the file reviewed",
                of(&old),
            ),
            (
                code::ONE_SOURCE,
                "with a single source",
                "add a second one where there is any: an official copy, a commentary, a decision",
                of(&thin),
            ),
            (
                code::UNUSED_LAW,
                "that no letter, answer, rung or deadline cites",
                "use it, or leave it as what a lawyer should know",
                of(&unused),
            ),
        ] {
            let Some(first) = found.first() else {
                continue;
            };
            let title = match found.len() {
                1 => format!("one rule {what}"),
                count => format!("{count} rules {what}"),
            };
            out.push(
                Diagnostic::warning(code, first.place.clone(), title)
                    .label("the first of them")
                    .hint(format!("`hearback law {}` shows all; {hint}", first.body)),
            );
        }
    }
    out
}

impl Book {
    /// The last review of a regime's or country's law.
    pub fn reviewed(&self, body: &str) -> Option<&Review> {
        let regime = self.regimes.get(body).map(|regime| &regime.reviewed);
        let country = || self.countries.get(body).map(|country| &country.reviewed);
        regime.or_else(country)?.as_ref()
    }

    /// The day on which somebody last looked at a rule: its check, or the review of its file.
    pub fn looked_at(&self, rule: &Rule) -> NaiveDate {
        let reviewed = self.reviewed(&rule.body).map(|review| review.on);
        reviewed.map_or(rule.checked, |on| on.max(rule.checked))
    }
}
