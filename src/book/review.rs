//! What a lawyer should look at: law that is old, thin, or of no use.

use std::{collections::BTreeMap, ops::Range, sync::Arc};

use chrono::{Months, NaiveDate};

use crate::diagnostic::{Diagnostic, Place};

use super::{Book, OpenQuestion, Review, Rule, check::code};

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
        let ahead = |rule: &Rule| {
            rule.checked > today || rule.sources.iter().any(|source| source.read > today)
        };
        for (code, what, hint, found) in [
            (
                code::AHEAD,
                "checked or read on a day that is still to come",
                "correct that day",
                of(&ahead),
            ),
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
    out.extend(ahead(book, today));
    for (body, place) in bodies(book) {
        if book.is_changed_since_review(body) {
            let title = format!("the law of `{body}` has changed since it was reviewed");
            out.push(
                Diagnostic::warning(code::REVIEWED, place.clone(), title)
                    .label("somebody's name stands under what they have not read")
                    .hint(format!(
                        "have it read again: `hearback law {body}` prints it"
                    )),
            );
        }
    }
    out
}

/// Regimes and countries with the places of their files.
fn bodies(book: &Book) -> impl Iterator<Item = (&str, &Place)> {
    let regimes = book.regimes.values().map(|it| (it.id.as_str(), &it.place));
    let countries = book
        .countries
        .values()
        .map(|it| (it.code.as_str(), &it.place));
    regimes.chain(countries)
}

/// Reviews and lists of companies of a day that is still to come.
fn ahead(book: &Book, today: NaiveDate) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    let mut find = |place: Place, what: &str| {
        let title = format!("{what} on a day that is still to come");
        out.push(Diagnostic::warning(code::AHEAD, place, title).hint("correct that day"));
    };
    for (body, place) in bodies(book) {
        if book.reviewed(body).is_some_and(|review| review.on > today) {
            find(place.clone(), &format!("`{body}` was reviewed"));
        }
    }
    for country in book.countries.values() {
        for body in country.authorities.iter().chain(&country.conciliations) {
            if body.checked > today {
                find(
                    body.place.clone(),
                    &format!("body `{}` was checked", body.id),
                );
            }
        }
    }
    for (file, text) in book
        .sources
        .iter()
        .filter(|(file, _)| file.ends_with(".jsonl"))
    {
        const KEY: &str = "\"as_of\":\"";
        let days = text
            .match_indices(KEY)
            .map(|(at, _)| at + KEY.len()..at + KEY.len() + 10);
        let later = |span: &Range<usize>| {
            let day = text.get(span.clone()).and_then(|day| day.parse().ok());
            day.is_some_and(|day: NaiveDate| day > today)
        };
        if let Some(span) = days.into_iter().find(later) {
            find(Place::new(file, span), "a list of companies was made");
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

    /// What a reviewer of a regime's or country's law should look for.
    pub fn open_questions(&self, body: &str) -> &[OpenQuestion] {
        let regime = self.regimes.get(body).map(|regime| &regime.open);
        let country = || self.countries.get(body).map(|country| &country.open);
        regime.or_else(country).map_or(&[], Vec::as_slice)
    }

    /// What a reviewer of a regime's or country's law signs, in a few letters: another one as
    /// soon as a line of it is changed that is no remark.
    pub fn digest(&self, body: &str) -> String {
        let heads = [format!("regime: {body}"), format!("country: {body}")];
        let is_own = |text: &str| {
            text.lines()
                .any(|line| heads.iter().any(|head| line == head))
        };
        let mut hasher = blake3::Hasher::new();
        for (file, text) in self.sources.iter() {
            if !file.starts_with("dialogues/law/") || !is_own(text) {
                continue;
            }
            let mut is_review = false;
            for line in text.lines().map(str::trim_end) {
                // The review itself may stand in several lines.
                is_review = line.starts_with("reviewed:") || is_review && line.starts_with(' ');
                let is_said = !line.is_empty() && !line.trim_start().starts_with('#');
                if is_said && !is_review {
                    hasher.update(line.as_bytes()).update(b"\n");
                }
            }
        }
        hasher.finalize().to_hex()[..6].to_owned()
    }

    /// The law of a regime or country is another than the one that was reviewed.
    pub fn is_changed_since_review(&self, body: &str) -> bool {
        let signed = self.reviewed(body).and_then(|review| review.of.as_ref());
        signed.is_some_and(|signed| *signed != self.digest(body))
    }

    /// The day on which somebody last looked at a rule: its check, or the review of its file.
    pub fn looked_at(&self, rule: &Rule) -> NaiveDate {
        let reviewed = self.reviewed(&rule.body).map(|review| review.on);
        reviewed.map_or(rule.checked, |on| on.max(rule.checked))
    }
}
