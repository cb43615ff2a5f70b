//! `law/*.yaml`: a regime or a country a file.

mod holidays;
mod ladder;
mod rules;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::diagnostic::{Diagnostic, Place, code, did_you_mean};

use super::{
    super::{
        condition::Type,
        ids::{DeadlineId, RefusalClass, RegimeId, RuleId},
        law::{Country, DeadlineRule, OpenQuestion, Refusal, Regime, Review, Rule, Source},
        letter::Recipient,
        names::known,
        source::{self, Entry, Fields, Node},
    },
    Context, reach,
};

pub(super) use holidays::holidays;

#[derive(Default)]
pub(super) struct Law {
    pub(super) regimes: BTreeMap<RegimeId, Regime>,
    pub(super) countries: BTreeMap<String, Country>,
    pub(super) rules: BTreeMap<RuleId, Rule>,
    pub(super) deadlines: BTreeMap<String, BTreeMap<DeadlineId, DeadlineRule>>,
    pub(super) refusals: BTreeMap<RegimeId, BTreeMap<RefusalClass, Refusal>>,
}

/// How long the post is taken to need where a country's file says nothing.
const POST_WORKING_DAYS: u16 = 3;

/// A decision that rules cite by its id.
struct Case {
    court: String,
    date: NaiveDate,
    number: String,
}

pub(super) fn law(files: &[Node], context: &mut Context<'_>) -> Law {
    let mut law = Law::default();
    let mut cases = BTreeMap::new();
    for file in files {
        for entry in file.get("cases").and_then(Node::map).unwrap_or_default() {
            if let Some(case) = case(entry, context.out) {
                cases.insert(entry.key.clone(), case);
            }
        }
    }
    // The bodies of a country may stand in a file of their own; the country comes first.
    let bodies_alone =
        |file: &&Node| file.get("country").is_some() && file.get("currency").is_none();
    let (later, first): (Vec<_>, Vec<_>) = files.iter().partition(bodies_alone);
    for file in first.into_iter().chain(later) {
        law.file(file, &cases, context);
    }
    let broken = |finding: &Diagnostic| finding.place.file.starts_with("dialogues/law/");
    if !context.out.iter().any(broken) {
        serves(&law, files, context);
    }
    law
}

/// Files of law list the countries and sectors for which they were written. Nothing else reads
/// that, so it is held against what the book serves.
fn serves(law: &Law, files: &[Node], context: &mut Context<'_>) {
    let sectors = context.terms.names.get(known::SECTOR);
    let sectors = match sectors.map(|name| &name.r#type) {
        Some(Type::Choice(values)) => Some(values.clone()),
        _ => None,
    };
    let mut hold = |node: Option<&Node>, claim: &str, known: &[&str]| {
        let items = node.and_then(|node| source::list(node, context.out));
        for item in items.unwrap_or_default() {
            let word = source::text(item, context.out);
            let Some(word) = word.filter(|word| !known.contains(&word.as_str())) else {
                continue;
            };
            let title = format!("nothing named `{word}` {claim}");
            let finding = Diagnostic::error(code::UNKNOWN_NAME, item.place.clone(), title)
                .label("unknown name");
            context
                .out
                .push(match did_you_mean(&word, known.iter().copied()) {
                    Some(near) => finding.hint(format!("did you mean `{near}`?")),
                    None => finding,
                });
        }
    };
    for file in files {
        if let Some(regime) = file.get("regime").and_then(Node::scalar) {
            let under = law.countries.values().filter(|country| {
                let mut regimes = country.regimes.iter();
                regimes.any(|id| id.as_str() == regime)
            });
            let under: Vec<_> = under.map(|country| country.code.as_str()).collect();
            hold(file.get("countries"), "is a country under this law", &under);
        }
        if let Some(sectors) = &sectors {
            let known: Vec<_> = sectors.iter().map(String::as_str).collect();
            hold(file.get("sectors"), "is a value of slot `sector`", &known);
        }
    }
}

/// The name of a time zone, as IANA has it.
fn zone(node: &Node, out: &mut Vec<Diagnostic>) -> Option<chrono_tz::Tz> {
    let name = source::text(node, out)?;
    let zone = name.parse().ok();
    if zone.is_none() {
        let known = chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name());
        let title = format!("`{name}` is no time zone");
        let finding = Diagnostic::error(code::UNKNOWN_VALUE, node.place.clone(), title);
        out.push(match did_you_mean(&name, known) {
            Some(near) => finding.hint(format!("did you mean `{near}`?")),
            None => finding.hint("write its name by IANA, such as `Europe/Berlin`"),
        });
    }
    zone
}

/// The code of a currency.
fn currency(node: &Node, out: &mut Vec<Diagnostic>) -> Option<String> {
    let word = source::text(node, out)?;
    if iso_currency::Currency::from_code(&word).is_some() {
        return Some(word);
    }
    let title = format!("`{word}` is no currency");
    let finding = Diagnostic::error(code::UNKNOWN_VALUE, node.place.clone(), title);
    out.push(finding.hint("write its code by ISO 4217, such as `EUR`"));
    None
}

/// How many working days the post needs.
fn working_days(node: &Node, out: &mut Vec<Diagnostic>) -> Option<u16> {
    let number = source::integer(node, out)?;
    let days = u16::try_from(number).ok().filter(|days| *days > 0);
    if days.is_none() {
        let title = format!("`{number}` is no number of working days");
        let finding = Diagnostic::error(code::UNKNOWN_VALUE, node.place.clone(), title);
        out.push(finding.hint("write 1 or more"));
    }
    days
}

fn case(entry: &Entry, out: &mut Vec<Diagnostic>) -> Option<Case> {
    let what = format!("case `{}`", entry.key);
    let mut fields = Fields::of(&entry.value, &what, out)?;
    let court = fields.required("court");
    let date = fields.required("date");
    let number = fields.required("number");
    fields.optional("name");
    fields.optional("note");
    let sources = fields.required("sources");
    let out = fields.out();
    let read = sources.map(|node| self::sources(node, out));
    let case = Case {
        court: source::id(court?, out)?,
        date: source::date(date?, out)?,
        number: source::text(number?, out)?,
    };
    if read.is_none_or(|read| read.is_empty()) {
        out.push(no_source(&entry.key_place, &what));
    }
    fields.finish();
    Some(case)
}

fn no_source(place: &Place, what: &str) -> Diagnostic {
    Diagnostic::error(
        code::NO_SOURCE,
        place.clone(),
        format!("{what} has no source"),
    )
    .label("nobody can check it")
    .hint("add where it was read: `sources: [{ url: …, kind: primary, read: 2026-11-24 }]`")
}

impl Law {
    fn file(&mut self, file: &Node, cases: &BTreeMap<String, Case>, context: &mut Context<'_>) {
        let Context { terms, out } = context;
        let Some(mut fields) = Fields::of(file, "the law file", out) else {
            return;
        };
        let regime = fields.optional("regime");
        let country = fields.optional("country");
        let gives_copy = fields.optional("gives_copy");
        for known in ["countries", "sectors", "cases", "note"] {
            fields.optional(known);
        }
        let rules = fields.optional("rules");
        let deadlines = fields.optional("deadlines");
        let refusals = fields.optional("refusals");
        let rungs = fields.optional("rungs");
        let bodies = fields.optional("bodies");
        let regimes = fields.optional("regimes");
        let currency = fields.optional("currency");
        let languages = fields.optional("languages");
        let zone = fields.optional("zone");
        let regions = fields.optional("regions");
        let mailbox = fields.optional("mailbox");
        let post = fields.optional("post_working_days");
        let reviewed = fields.optional("reviewed");
        let open = fields.optional("open");
        let reader = Reader { terms };
        let out = fields.out();
        let body = match (regime, country) {
            (Some(node), None) => source::id(node, out),
            (None, Some(node)) => source::text(node, out),
            _ => {
                out.push(Diagnostic::error(
                    code::MISSING_KEY,
                    file.place.clone(),
                    "a law file is that of a `regime` or of a `country`",
                ));
                None
            }
        };
        let Some(body) = body else { return };
        let entries = |node: Option<&'_ Node>, out: &mut Vec<Diagnostic>| -> Vec<Entry> {
            node.and_then(|node| source::entries(node, out))
                .unwrap_or_default()
                .to_vec()
        };
        for entry in entries(rules, out) {
            if let Some(rule) = reader.rule(&body, &entry, cases, out) {
                self.add(rule, out);
            }
        }
        for entry in entries(deadlines, out) {
            if let Some(rule) = reader.deadline(&entry, out) {
                let map = self.deadlines.entry(body.clone()).or_default();
                map.insert(rule.id.clone(), rule);
            }
        }
        for entry in entries(refusals, out) {
            if let Some(refusal) = reader.refusal(&entry, out) {
                let map = self
                    .refusals
                    .entry(RegimeId::from(body.as_str()))
                    .or_default();
                map.insert(refusal.class.clone(), refusal);
            }
        }
        if regime.is_some() {
            let id = RegimeId::from(body.as_str());
            let regime = Regime {
                id: id.clone(),
                place: file.place.clone(),
                gives_copy: gives_copy
                    .and_then(|node| source::boolean(node, out))
                    .unwrap_or_default(),
                reviewed: reviewed.and_then(|node| review(node, out)),
                open: open_questions(open, out),
            };
            self.regimes.insert(id, regime);
        } else if let (Some(zone), Some(currency)) = (zone, currency) {
            let zone = self::zone(zone, out);
            let (authorities, conciliations) = reader.bodies(bodies, out);
            let country = Country {
                code: body.clone(),
                place: file.place.clone(),
                regimes: texts(regimes, out)
                    .into_iter()
                    .map(RegimeId::from)
                    .collect(),
                currency: self::currency(currency, out).unwrap_or_default(),
                languages: texts(languages, out),
                zone: zone.unwrap_or(chrono_tz::UTC),
                regions: texts(regions, out),
                mailbox: mailbox.map_or_else(|| vec![Recipient::Privacy], |it| readers(it, out)),
                post_working_days: post
                    .and_then(|node| working_days(node, out))
                    .unwrap_or(POST_WORKING_DAYS),
                rungs: reader.rungs(&entries(rungs, out), out),
                authorities,
                conciliations,
                reviewed: reviewed.and_then(|node| review(node, out)),
                open: open_questions(open, out),
            };
            self.countries.insert(body, country);
        } else if zone.or(currency).is_some() {
            let lacks = if zone.is_none() { "zone" } else { "currency" };
            let title = format!("country `{body}` has no `{lacks}`");
            let finding = Diagnostic::error(code::MISSING_KEY, file.place.clone(), title);
            out.push(finding.hint(format!("add `{lacks}:` here")));
        } else if let Some(bodies) = bodies {
            let (authorities, conciliations) = reader.bodies(Some(bodies), out);
            if let Some(country) = self.countries.get_mut(&body) {
                country.authorities.extend(authorities);
                country.conciliations.extend(conciliations);
            } else {
                let title = format!("country `{body}` has bodies and no law");
                out.push(Diagnostic::error(
                    code::UNKNOWN_NAME,
                    file.place.clone(),
                    title,
                ));
            }
        }
        fields.finish();
    }

    fn add(&mut self, rule: Rule, out: &mut Vec<Diagnostic>) {
        if let Some(first) = self.rules.get(&rule.id) {
            let title = format!("rule `{}` stands twice", rule.id);
            out.push(
                Diagnostic::error(code::DUPLICATE_KEY, rule.place.clone(), title)
                    .label("its second place")
                    .also(first.place.clone(), "its first place"),
            );
            return;
        }
        self.rules.insert(rule.id.clone(), rule);
    }
}

struct Reader<'r> {
    terms: &'r super::Terms,
}

fn sources(node: &Node, out: &mut Vec<Diagnostic>) -> Vec<Source> {
    let items = source::list(node, out).unwrap_or_default();
    items.iter().filter_map(|item| source(item, out)).collect()
}

fn source(node: &Node, out: &mut Vec<Diagnostic>) -> Option<Source> {
    let mut fields = Fields::of(node, "the source", out)?;
    let url = fields.required("url");
    let kind = fields.required("kind");
    let read = fields.required("read");
    fields.optional("note");
    let out = fields.out();
    let kind = source::one_of(kind?, &["primary", "secondary"], out)?;
    let read = Source {
        url: reach::read_at(url?, out)?,
        primary: kind == "primary",
        read: source::date(read?, out)?,
    };
    fields.finish();
    Some(read)
}

/// `{ by: …, on: 2026-11-24, of: 3f2a91 }`
fn review(node: &Node, out: &mut Vec<Diagnostic>) -> Option<Review> {
    let mut fields = Fields::of(node, "the review", out)?;
    let by = fields.required("by");
    let on = fields.required("on");
    let of = fields.optional("of");
    let out = fields.out();
    let review = Review {
        by: source::text(by?, out)?,
        on: source::date(on?, out)?,
        of: of.and_then(|node| source::text(node, out)),
    };
    fields.finish();
    Some(review)
}

/// `[{ what: …, why: …, settle: … }]`
fn open_questions(node: Option<&Node>, out: &mut Vec<Diagnostic>) -> Vec<OpenQuestion> {
    let items = node.and_then(|node| source::list(node, out));
    let items = items.unwrap_or_default().iter();
    items.filter_map(|item| open_question(item, out)).collect()
}

fn open_question(node: &Node, out: &mut Vec<Diagnostic>) -> Option<OpenQuestion> {
    let mut fields = Fields::of(node, "the open question", out)?;
    let what = fields.required("what");
    let why = fields.required("why");
    let settle = fields.optional("settle");
    let out = fields.out();
    let question = OpenQuestion {
        what: source::text(what?, out)?,
        why: source::text(why?, out)?,
        settle: settle.and_then(|node| source::text(node, out)),
    };
    fields.finish();
    Some(question)
}

/// Who reads a mailbox.
fn readers(node: &Node, out: &mut Vec<Diagnostic>) -> Vec<Recipient> {
    let names = Recipient::ALL.map(Recipient::name);
    let items = source::list(node, out).unwrap_or_default();
    let names = items
        .iter()
        .filter_map(|item| source::one_of(item, &names, out));
    names.filter_map(Recipient::named).collect()
}

fn texts(node: Option<&Node>, out: &mut Vec<Diagnostic>) -> Vec<String> {
    let items = node.and_then(|node| source::list(node, out));
    items
        .unwrap_or_default()
        .iter()
        .filter_map(|item| source::text(item, out))
        .collect()
}
