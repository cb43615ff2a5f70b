//! One body of law as a sheet that a lawyer can review: every rule with its citation, how
//! firmly it holds, its sources, and what the letters make of it. Markdown, to be read on a
//! screen or printed.

use std::fmt::Write as _;

use chrono::NaiveDate;

use crate::{
    book::{Book, DeadlineRule, Refusal, Rule, Rung, RungKind, Use, condition::Condition},
    deadline::{Acts, Period, Start},
    letter::citations,
    locale::Locale,
};

/// The sheet of a regime or a country, with citations as letters in a language have them.
/// Nothing where the book has no such body of law.
pub fn sheet(book: &Book, body: &str, locale: &Locale, today: NaiveDate) -> Option<String> {
    let regime = book.regimes.get(body);
    let country = book.countries.get(body);
    if regime.is_none() && country.is_none() {
        return None;
    }
    let sheet = Sheet {
        book,
        body,
        locale,
        today,
    };
    let mut out = String::new();
    sheet.head(&mut out);
    sheet.rules(&mut out);
    sheet.deadlines(&mut out);
    sheet.refusals(&mut out);
    sheet.ladder(&mut out);
    sheet.bodies(&mut out);
    sheet.open(&mut out);
    Some(out)
}

struct Sheet<'b> {
    book: &'b Book,
    body: &'b str,
    locale: &'b Locale,
    today: NaiveDate,
}

/// Writing into a string cannot fail.
macro_rules! line {
    ($out:expr $(, $($text:tt)*)?) => { let _ = writeln!($out $(, $($text)*)?); };
}

impl Sheet<'_> {
    /// The rules of the body, in the order of its file.
    fn own(&self) -> Vec<&Rule> {
        let rules = self.book.rules.values();
        let mut own: Vec<_> = rules.filter(|rule| rule.body == self.body).collect();
        own.sort_by_key(|rule| (rule.place.file.clone(), rule.place.span.start));
        own
    }

    fn head(&self, out: &mut String) {
        line!(out, "# The law of `{}`, to be reviewed", self.body);
        line!(out);
        let own = self.own();
        line!(out, "{} rules, as on {}.", own.len(), self.today);
        match self.book.reviewed(self.body) {
            None => {
                line!(out, "Nobody has reviewed this file yet.");
            }
            Some(review) => {
                let since = own.iter().filter(|rule| rule.checked > review.on).count();
                line!(out, "Reviewed by {} on {}.", review.by, review.on);
                if since > 0 {
                    line!(out, "Changed since then: {since}.");
                } else if self.book.is_changed_since_review(self.body) {
                    line!(out, "Changed since then.");
                }
            }
        }
        let file = self.book.regimes.get(self.body).map(|it| &it.place.file);
        let file = file.or_else(|| self.book.countries.get(self.body).map(|it| &it.place.file));
        if let Some(file) = file {
            line!(out);
            line!(
                out,
                "Whoever has read it and agrees says so at the top of `{file}`:"
            );
            line!(out);
            line!(
                out,
                "    reviewed: {{ by: \"name, office\", on: {}, of: {} }}",
                self.today,
                self.book.digest(self.body)
            );
        }
    }

    fn open(&self, out: &mut String) {
        let questions = self.book.open_questions(self.body);
        if questions.is_empty() {
            return;
        }
        line!(out, "\n## Open questions\n");
        line!(
            out,
            "What no letter uses, or what rests on too little, until somebody finds more."
        );
        for question in questions {
            line!(out, "\n- **{}**: {}", question.what, question.why);
            if let Some(settle) = &question.settle {
                line!(out, "  To settle it: {settle}");
            }
        }
    }

    fn rules(&self, out: &mut String) {
        line!(out, "\n## Rules");
        let review = self.book.reviewed(self.body);
        for rule in self.own() {
            line!(out, "\n### {}\n", rule.id);
            line!(out, "**{}**\n", citations(rule, self.locale));
            let mut holds = rule.holds.name().to_owned();
            if let Some(from) = rule.from {
                let _ = write!(holds, ", from {from} on");
            }
            if let Some(until) = rule.until {
                let _ = write!(holds, ", until {until}");
            }
            line!(out, "- Holds: {holds}");
            let changed = review.is_some_and(|review| rule.checked > review.on);
            let changed = if changed { ", after the review" } else { "" };
            line!(
                out,
                "- Sure: {}; checked on {}{changed}",
                rule.sure.name(),
                rule.checked
            );
            if let Some(stands_for) = &rule.instead_of {
                line!(out, "- Stands here for: {stands_for}");
            }
            if let Some(note) = &rule.note {
                line!(out, "- Note: {note}");
            }
            for source in &rule.sources {
                let kind = if source.primary { "Text" } else { "Report" };
                line!(out, "- {kind}: {} (read {})", source.url, source.read);
            }
            let uses: Vec<_> = self.book.uses(&rule.id).iter().map(used).collect();
            match uses.is_empty() {
                true => {
                    line!(out, "- Used by nothing");
                }
                false => {
                    line!(out, "- Used by: {}", uses.join("; "));
                }
            }
        }
    }

    fn deadlines(&self, out: &mut String) {
        let Some(deadlines) = self.book.deadlines.get(self.body) else {
            return;
        };
        line!(out, "\n## Deadlines\n");
        for rule in deadlines.values().flat_map(DeadlineRule::each) {
            line!(out, "- **{}**: {}", rule.id, counted(rule));
            if let Some(when) = &rule.when {
                line!(out, "  - Where `{}`", when.source());
            }
            note(out, rule.note.as_deref());
        }
    }

    fn refusals(&self, out: &mut String) {
        let Some(refusals) = self.book.refusals.get(self.body) else {
            return;
        };
        line!(out, "\n## Answers to refusals");
        for refusal in refusals.values() {
            self.refusal(refusal, out);
        }
    }

    fn refusal(&self, refusal: &Refusal, out: &mut String) {
        line!(out, "\n### {}\n", refusal.class);
        for answer in &refusal.answers {
            let law: Vec<_> = answer.law.iter().map(|id| id.as_str()).collect();
            let law = match law.is_empty() {
                true => "no rule".to_owned(),
                false => law.join(", "),
            };
            let (is, strength) = (answer.stance.name(), answer.strength.name());
            line!(
                out,
                "- **{is}**, {strength}, with {law}: {}",
                when(answer.when.as_ref())
            );
            note(out, answer.note.as_deref());
        }
    }

    fn ladder(&self, out: &mut String) {
        let Some(country) = self.book.countries.get(self.body) else {
            return;
        };
        line!(out, "\n## Ladder\n");
        for rung in &country.rungs {
            line!(out, "- **{}**: {}", rung.id, way(rung));
            let law: Vec<_> = rung.law.iter().map(|id| id.as_str()).collect();
            if !law.is_empty() {
                line!(out, "  - Rests on {}", law.join(", "));
            }
            note(out, rung.note.as_deref());
        }
    }

    fn bodies(&self, out: &mut String) {
        let Some(country) = self.book.countries.get(self.body) else {
            return;
        };
        for (title, bodies) in [
            ("Authorities", &country.authorities),
            ("Conciliation bodies", &country.conciliations),
        ] {
            if bodies.is_empty() {
                continue;
            }
            line!(out, "\n## {title}, the first that applies\n");
            for body in bodies {
                line!(
                    out,
                    "- **{}** (`{}`, checked on {}): {}",
                    body.name,
                    body.id,
                    body.checked,
                    when(body.when.as_ref())
                );
                let address = body.address.iter().map(String::as_str);
                let way = [&body.email, &body.form, &body.url];
                let way = way.into_iter().filter_map(Option::as_deref);
                let lines: Vec<_> = address.chain(way).collect();
                if !lines.is_empty() {
                    line!(out, "  - {}", lines.join(", "));
                }
            }
        }
    }
}

fn note(out: &mut String, note: Option<&str>) {
    if let Some(note) = note {
        line!(out, "  - Note: {note}");
    }
}

fn when(condition: Option<&Condition>) -> String {
    condition.map_or("always".to_owned(), |it| format!("where `{}`", it.source()))
}

fn used(place: &Use) -> String {
    match place {
        Use::Letter(kind, part) => format!("letter `{kind}`, part `{part}`"),
        Use::Answer(regime, class) => format!("answer to `{class}` under `{regime}`"),
        Use::Deadline(body, id) => format!("deadline `{id}` of `{body}`"),
        Use::Rung(country, id) => format!("rung `{id}` in `{country}`"),
    }
}

/// `1 month from the receipt of request; rests on gdpr-one-month`
fn counted(deadline: &DeadlineRule) -> String {
    let rule = &deadline.rule;
    let (length, unit) = match rule.period {
        Period::Days(length) => (length, "day"),
        Period::WorkingDays(length) => (length, "working day"),
        Period::Weeks(length) => (length, "week"),
        Period::Months(length) => (length, "month"),
    };
    let plural = if length == 1 { "" } else { "s" };
    let letter = &deadline.letter;
    let start = match (&deadline.from, rule.starts) {
        (Some(slot), _) => format!("the day of `{slot}`, once `{letter}` is out"),
        (None, Start::Receipt) => format!("the receipt of `{letter}`"),
        (None, Start::Sending) => format!("the sending of `{letter}`"),
        (None, Start::Event) => format!("an event, once `{letter}` is out"),
    };
    let mut text = format!("{length} {unit}{plural} from {start}");
    if rule.counting.rolls {
        text.push_str("; an end on a weekend or holiday moves on");
    }
    if rule.counting.two_working_days {
        text.push_str("; holds two working days at least");
    }
    if rule.counting.event_day_counts {
        text.push_str("; the first day counts");
    }
    if let Some(pause) = &deadline.pause {
        let (asked, answer) = (&pause.asked, &pause.answer);
        let _ = write!(
            text,
            "; stands still from `{asked}` until `{answer}` arrives"
        );
    }
    if let Some(letter) = &deadline.restart {
        let _ = write!(text, "; begins anew with `{letter}`");
    }
    if rule.extension.is_some() {
        text.push_str("; can be extended");
    }
    text.push_str(match rule.acts {
        Acts::Recipient => "; the other side must act",
        Acts::Person => "; the person must act",
    });
    match &deadline.law {
        Some(law) => {
            let _ = write!(text, "; rests on {law}");
        }
        None => text.push_str("; customary, no rule of law"),
    }
    text
}

fn way(rung: &Rung) -> String {
    match &rung.kind {
        RungKind::None { sources } => {
            let read: Vec<_> = sources.iter().map(|source| source.url.as_str()).collect();
            format!("there is none here ({})", read.join(", "))
        }
        RungKind::Way {
            letter,
            to,
            concerns,
            opens,
            closes,
            again,
            shuts,
        } => {
            let to = to.map_or_else(String::new, |to| format!(" to `{}`", to.name()));
            let mut text = format!("letter `{letter}`{to}, open {}", when(opens.as_ref()));
            if let Some(concerns) = concerns {
                let _ = write!(text, "; shown where `{}`", concerns.source());
            }
            if let Some(closes) = closes {
                let _ = write!(text, "; closed where `{}`", closes.source());
            }
            if let Some(again) = again {
                let _ = write!(text, "; once more where `{}`", again.source());
            }
            if !shuts.is_empty() {
                let shuts: Vec<_> = shuts.iter().map(|id| format!("`{id}`")).collect();
                let _ = write!(text, "; shuts {}", shuts.join(", "));
            }
            text
        }
    }
}
