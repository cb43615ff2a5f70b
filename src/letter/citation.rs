//! How a language spells what a letter cites, and that nothing is cited twice.

use crate::{
    book::{Citation, Rule},
    locale::{Arg, Args, Locale, Locales, Use},
};

/// A rule's citations as its language spells them.
pub fn citations(rule: &Rule, locale: &Locale) -> String {
    joined(&spelt(rule, locale), locale)
}

/// A rule's citations in a chat, whose language may leave the law to another.
pub(crate) fn cited(rule: &Rule, locales: &Locales, locale: &Locale) -> String {
    let locale = match spelt(rule, locale).len() == rule.cite.len() {
        true => locale,
        false => locales.read_in(locale),
    };
    citations(rule, locale)
}

/// Takes out of a text what was cited before in the same letter, and notes what is new.
///
/// A citation stands in brackets behind the sentence that it supports, alone or with others
/// between semicolons; one that is part of a sentence stays.
pub(super) fn once(text: String, rule: &Rule, locale: &Locale, cited: &mut Vec<String>) -> String {
    let all = spelt(rule, locale);
    let (known, new): (Vec<_>, Vec<_>) = all.iter().cloned().partition(|one| cited.contains(one));
    cited.extend(new.iter().cloned());
    if known.is_empty() {
        return text;
    }
    let before = joined(&all, locale);
    if !new.is_empty() {
        return text.replace(&before, &joined(&new, locale));
    }
    let alone = (format!(" ({before})"), "");
    let first = (format!("({before}; "), "(");
    // Where the act comes first, as in Hindi, one citation can be the beginning of another.
    let between = (format!("; {before}; "), "; ");
    let last = (format!("; {before})"), ")");
    [alone, first, between, last]
        .into_iter()
        .find(|(there, _)| text.contains(there))
        .map_or(text.clone(), |(there, rest)| text.replacen(&there, rest, 1))
}

fn joined(citations: &[String], locale: &Locale) -> String {
    let items = citations.iter().cloned().map(Arg::Name).collect();
    let args = Args::new().with("value", Arg::List(items));
    let text = locale.text(Use::Letter, "format-value", None, &args);
    text.unwrap_or_default()
}

fn spelt(rule: &Rule, locale: &Locale) -> Vec<String> {
    let one = |citation| citation_text(citation, locale);
    rule.cite.iter().filter_map(one).collect()
}

fn citation_text(citation: &Citation, locale: &Locale) -> Option<String> {
    let mut args = Args::new();
    let id = match citation {
        Citation::Act {
            act,
            article,
            section,
            paragraph,
            point,
            sentence,
        } => {
            let mut shape = Vec::new();
            for (name, value) in [
                ("article", article),
                ("section", section),
                ("paragraph", paragraph),
                ("point", point),
                ("sentence", sentence),
            ] {
                if let Some(value) = value {
                    shape.push(name);
                    args.set(name, Arg::Name(value.clone()));
                }
            }
            args.set("shape", Arg::Id(shape.join("-")));
            format!("citation-{act}")
        }
        Citation::Case {
            court,
            date,
            number,
        } => {
            let id = format!("court-{court}");
            let court = locale.text(Use::Letter, &id, None, &Args::new());
            args.set("court", Arg::Name(court.ok()?));
            args.set("date", Arg::Date(*date));
            args.set("number", Arg::Name(number.clone()));
            "citation-case".to_owned()
        }
    };
    locale.text(Use::Letter, &id, None, &args).ok()
}
