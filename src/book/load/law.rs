//! `law/*.yaml`: a regime or a country a file; `data/holidays-*.yaml`: holiday tables.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::{
    deadline::{self, About, Acts, Counting, ExtendedFrom, Extension, Holiday, Holidays, Period},
    diagnostic::{Diagnostic, Place, code, did_you_mean},
};

use super::{
    super::{
        condition::Condition,
        ids::{BodyId, DeadlineId, LetterKind, RefusalClass, RegimeId, RuleId, RungId},
        law::{
            Body, Citation, Country, DeadlineRule, Holds, Refusal, RefusalAnswer, Regime, Rule,
            Rung, RungKind, Source, Stance, Strength,
        },
        source::{self, Entry, Fields, Node},
    },
    Context, when,
};

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
    law
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
        let Context { names, out } = context;
        let Some(mut fields) = Fields::of(file, "the law file", out) else {
            return;
        };
        let regime = fields.optional("regime");
        let country = fields.optional("country");
        let gives_copy = fields.optional("gives_copy");
        for known in ["name", "countries", "cases", "note"] {
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
        let post = fields.optional("post_working_days");
        fields.optional("sectors");
        let reader = Reader { names };
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
            };
            self.regimes.insert(id, regime);
        } else if let (Some(zone), Some(currency)) = (zone, currency) {
            let zone = source::text(zone, out).and_then(|name| name.parse().ok());
            let (authorities, conciliations) = reader.bodies(bodies, out);
            let country = Country {
                code: body.clone(),
                place: file.place.clone(),
                regimes: texts(regimes, out)
                    .into_iter()
                    .map(RegimeId::from)
                    .collect(),
                currency: source::text(currency, out).unwrap_or_default(),
                languages: texts(languages, out),
                zone: zone.unwrap_or(chrono_tz::UTC),
                regions: texts(regions, out),
                post_working_days: post
                    .and_then(|node| source::integer(node, out))
                    .and_then(|days| u16::try_from(days).ok())
                    .filter(|days| *days > 0)
                    .unwrap_or(POST_WORKING_DAYS),
                rungs: reader.rungs(&entries(rungs, out), out),
                authorities,
                conciliations,
            };
            self.countries.insert(body, country);
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
    names: &'r super::Names,
}

impl Reader<'_> {
    fn rule(
        &self,
        body: &str,
        entry: &Entry,
        cases: &BTreeMap<String, Case>,
        out: &mut Vec<Diagnostic>,
    ) -> Option<Rule> {
        source::check_id(&entry.key, &entry.key_place, out);
        let what = format!("rule `{}`", entry.key);
        let mut fields = Fields::of(&entry.value, &what, out)?;
        let cite = fields.required("cite");
        let holds = fields.required("holds");
        let from = fields.optional("from");
        let until = fields.optional("until");
        let sure = fields.required("sure");
        let checked = fields.required("checked");
        let sources = fields.optional("sources");
        fields.optional("note");
        let out = fields.out();
        sure.and_then(|node| source::one_of(node, &["high", "medium"], out));
        let holds = match source::one_of(holds?, &["settled", "argued", "conceded"], out)? {
            "settled" => Holds::Settled,
            "argued" => Holds::Argued,
            _ => Holds::Conceded,
        };
        let cite = source::list(cite?, out)
            .unwrap_or_default()
            .iter()
            .filter_map(|node| citation(node, cases, out))
            .collect();
        let from = from.and_then(|node| source::date(node, out));
        let until = until.and_then(|node| source::date(node, out));
        let checked = source::date(checked?, out)?;
        let sources = sources.map(|node| self::sources(node, out));
        let sources = sources.unwrap_or_default();
        if sources.is_empty() {
            out.push(no_source(&entry.key_place, &what));
        }
        fields.finish();
        Some(Rule {
            id: RuleId::from(entry.key.as_str()),
            place: entry.key_place.clone(),
            body: body.to_owned(),
            cite,
            holds,
            from,
            until,
            checked,
            sources,
        })
    }

    fn deadline(&self, entry: &Entry, out: &mut Vec<Diagnostic>) -> Option<DeadlineRule> {
        let what = format!("deadline `{}`", entry.key);
        let mut fields = Fields::of(&entry.value, &what, out)?;
        let letter = fields.required("letter");
        let starts = fields.required("starts");
        let length = fields.required("period");
        let counting = fields.required("counting");
        let calendar = fields.required("calendar");
        let rule = fields.optional("rule");
        let courtesy = fields.optional("courtesy");
        let acts = fields.optional("acts");
        let pausable = fields.optional("pausable");
        let extension = fields.optional("extension");
        fields.optional("note");
        let out = fields.out();
        let letter = LetterKind::from(source::id(letter?, out)?);
        let starts = match source::one_of(starts?, &["receipt", "sending", "event"], out)? {
            "receipt" => deadline::Start::Receipt,
            "sending" => deadline::Start::Sending,
            _ => deadline::Start::Event,
        };
        let period = self::period(length?, out)?;
        let counting = source::one_of(counting?, &Counting::NAMES, out)?;
        let counting = Counting::named(counting).expect("one of NAMES has a preset");
        let calendar = match source::one_of(calendar?, &["controller", "person", "none"], out)? {
            "controller" => deadline::Place::Recipient,
            "person" => deadline::Place::Person,
            _ => deadline::Place::Nowhere,
        };
        let acts = acts.and_then(|node| source::one_of(node, &["company", "person"], out));
        // One month and two more count as three from the first start (GDPR Art. 12(3)).
        let extension = extension
            .and_then(|node| self::period(node, out))
            .map(|by| Extension {
                by,
                from: ExtendedFrom::Start,
            });
        let law = rule
            .and_then(|node| source::id(node, out))
            .map(RuleId::from);
        let courtesy = courtesy
            .and_then(|node| source::boolean(node, out))
            .unwrap_or_default();
        if law.is_none() && !courtesy {
            out.push(no_source(&entry.key_place, &what));
        }
        let rule = DeadlineRule {
            id: DeadlineId::from(entry.key.as_str()),
            place: entry.key_place.clone(),
            rule: deadline::Rule {
                id: entry.key.clone(),
                starts,
                period,
                counting,
                calendar,
                acts: if acts == Some("person") {
                    Acts::Person
                } else {
                    Acts::Recipient
                },
                extension,
                pausable: pausable
                    .and_then(|node| source::boolean(node, out))
                    .unwrap_or_default(),
            },
            law,
            letter,
        };
        fields.finish();
        Some(rule)
    }

    fn refusal(&self, entry: &Entry, out: &mut Vec<Diagnostic>) -> Option<Refusal> {
        source::check_id(&entry.key, &entry.key_place, out);
        let what = format!("refusal `{}`", entry.key);
        let mut fields = Fields::of(&entry.value, &what, out)?;
        let answers = fields.required("answers");
        let items = source::list(answers?, fields.out()).unwrap_or_default();
        let mut read = Vec::new();
        for item in items {
            let Some(mut fields) = Fields::of(item, &what, fields.out()) else {
                continue;
            };
            read.extend(self.answer(item, &mut fields));
            fields.finish();
        }
        fields.finish();
        Some(Refusal {
            class: RefusalClass::from(entry.key.as_str()),
            place: entry.key_place.clone(),
            answers: read,
        })
    }

    fn answer(&self, item: &Node, fields: &mut Fields<'_, '_>) -> Option<RefusalAnswer> {
        let id = fields.optional("id");
        let stance = fields.required("is");
        let strength = fields.required("strength");
        let law = fields.optional("law");
        fields.optional("note");
        let when = when(fields, self.names);
        let out = fields.out();
        let stance = match source::one_of(stance?, &["rebut", "comply", "concede"], out)? {
            "rebut" => Stance::Rebut,
            "comply" => Stance::Comply,
            _ => Stance::Concede,
        };
        let strength = match source::one_of(strength?, &["strong", "fair", "weak"], out)? {
            "strong" => Strength::Strong,
            "fair" => Strength::Fair,
            _ => Strength::Weak,
        };
        Some(RefusalAnswer {
            id: id.and_then(|node| source::id(node, out)),
            place: item.place.clone(),
            when,
            stance,
            strength,
            law: texts(law, out).into_iter().map(RuleId::from).collect(),
        })
    }

    fn rungs(&self, entries: &[Entry], out: &mut Vec<Diagnostic>) -> Vec<Rung> {
        entries
            .iter()
            .filter_map(|entry| self.rung(entry, out))
            .collect()
    }

    fn rung(&self, entry: &Entry, out: &mut Vec<Diagnostic>) -> Option<Rung> {
        source::check_id(&entry.key, &entry.key_place, out);
        let what = format!("rung `{}`", entry.key);
        let mut fields = Fields::of(&entry.value, &what, out)?;
        let none = fields.optional("none");
        let letter = fields.optional("letter");
        let opens = fields.optional("opens");
        let closes = fields.optional("closes");
        let shuts = fields.optional("shuts");
        let law = fields.optional("law");
        let sources = fields.optional("sources");
        fields.optional("note");
        let out = fields.out();
        let law = texts(law, out).into_iter().map(RuleId::from).collect();
        let sources = sources
            .map(|node| self::sources(node, out))
            .unwrap_or_default();
        let none = none
            .and_then(|node| source::boolean(node, out))
            .unwrap_or_default();
        let kind = if none {
            if sources.is_empty() {
                out.push(no_source(&entry.key_place, &what));
            }
            RungKind::None { sources }
        } else {
            let letter = letter.and_then(|node| source::id(node, out));
            let Some(letter) = letter else {
                out.push(
                    Diagnostic::error(
                        code::MISSING_KEY,
                        entry.key_place.clone(),
                        format!("{what} leads nowhere"),
                    )
                    .label("it has no letter")
                    .hint("name its `letter`, or say `none: true` with the source of that"),
                );
                fields.finish();
                return None;
            };
            RungKind::Way {
                letter: LetterKind::from(letter),
                opens: self.condition(opens, out),
                closes: self.condition(closes, out),
                shuts: texts(shuts, out).into_iter().map(RungId::from).collect(),
            }
        };
        fields.finish();
        Some(Rung {
            id: RungId::from(entry.key.as_str()),
            place: entry.key_place.clone(),
            kind,
            law,
        })
    }

    fn condition(&self, node: Option<&Node>, out: &mut Vec<Diagnostic>) -> Option<Condition> {
        let node = node?;
        let text = source::text(node, out)?;
        let place = node.part(0..text.len());
        super::condition::compile(&text, &place, self.names, out)
    }

    fn bodies(&self, node: Option<&Node>, out: &mut Vec<Diagnostic>) -> (Vec<Body>, Vec<Body>) {
        let Some(mut fields) = node.and_then(|node| Fields::of(node, "the bodies", out)) else {
            return (Vec::new(), Vec::new());
        };
        let authority = fields.optional("authority");
        let conciliation = fields.optional("conciliation");
        let out = fields.out();
        let mut read = |node: Option<&Node>| -> Vec<Body> {
            let items = node.and_then(|node| source::list(node, out));
            items
                .unwrap_or_default()
                .iter()
                .filter_map(|item| self.body(item, out))
                .collect()
        };
        let bodies = (read(authority), read(conciliation));
        fields.finish();
        bodies
    }

    fn body(&self, item: &Node, out: &mut Vec<Diagnostic>) -> Option<Body> {
        let mut fields = Fields::of(item, "the body", out)?;
        let id = fields.required("id");
        let name = fields.required("name");
        let address = fields.optional("address");
        let email = fields.optional("email");
        let url = fields.optional("url");
        let form = fields.optional("form");
        let languages = fields.required("languages");
        let checked = fields.required("checked");
        let source = fields.optional("source");
        let sources = fields.optional("sources");
        fields.optional("note");
        let when = when(&mut fields, self.names);
        let out = fields.out();
        let id = BodyId::from(source::id(id?, out)?);
        let read = match (source, sources) {
            (Some(node), _) => self::source(node, out).is_some(),
            (None, Some(node)) => !self::sources(node, out).is_empty(),
            (None, None) => false,
        };
        if !read {
            out.push(no_source(&item.place, &format!("body `{id}`")));
        }
        let mut text = |node: Option<&Node>| node.and_then(|node| source::text(node, out));
        let (email, url, form) = (text(email), text(url), text(form));
        let body = Body {
            id,
            place: item.place.clone(),
            when,
            name: source::text(name?, out)?,
            address: texts(address, out),
            email,
            url,
            form,
            languages: texts(languages, out),
            checked: source::date(checked?, out)?,
        };
        fields.finish();
        Some(body)
    }
}

fn citation(
    node: &Node,
    cases: &BTreeMap<String, Case>,
    out: &mut Vec<Diagnostic>,
) -> Option<Citation> {
    let mut fields = Fields::of(node, "the citation", out)?;
    let act = fields.optional("act");
    let case = fields.optional("case");
    let article = fields.optional("article");
    let section = fields.optional("section");
    let paragraph = fields.optional("paragraph");
    let point = fields.optional("point");
    let sentence = fields.optional("sentence");
    let out = fields.out();
    let citation = if let Some(node) = case {
        let id = source::text(node, out)?;
        let Some(case) = cases.get(&id) else {
            let title = format!("nothing named `{id}` is a case");
            let mut finding = Diagnostic::error(code::UNKNOWN_NAME, node.place.clone(), title)
                .label("unknown case");
            if let Some(near) = did_you_mean(&id, cases.keys().map(String::as_str)) {
                finding = finding.hint(format!("did you mean `{near}`?"));
            }
            out.push(finding);
            return None;
        };
        Citation::Case {
            court: case.court.clone(),
            date: case.date,
            number: case.number.clone(),
        }
    } else {
        let mut text = |node: Option<&Node>| node.and_then(|node| source::text(node, out));
        Citation::Act {
            act: text(act)?,
            article: text(article),
            section: text(section),
            paragraph: text(paragraph),
            point: text(point),
            sentence: text(sentence),
        }
    };
    fields.finish();
    Some(citation)
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
        url: source::text(url?, out)?,
        primary: kind == "primary",
        read: source::date(read?, out)?,
    };
    fields.finish();
    Some(read)
}

/// `1 month`, `14 days`, `3 working days`, `4 weeks`
fn period(node: &Node, out: &mut Vec<Diagnostic>) -> Option<Period> {
    let text = source::text(node, out)?;
    let period = text.split_once(' ').and_then(|(number, unit)| {
        let number = number.parse::<u16>().ok()?;
        Some(match unit.trim() {
            "day" | "days" => Period::Days(number),
            "working day" | "working days" => Period::WorkingDays(number),
            "week" | "weeks" => Period::Weeks(number),
            "month" | "months" => Period::Months(number),
            _ => return None,
        })
    });
    if period.is_none() {
        out.push(
            Diagnostic::error(code::WRONG_SHAPE, node.place.clone(), "no period of time")
                .hint("write `1 month`, `14 days`, `3 working days` or `4 weeks`"),
        );
    }
    period
}

fn texts(node: Option<&Node>, out: &mut Vec<Diagnostic>) -> Vec<String> {
    let items = node.and_then(|node| source::list(node, out));
    items
        .unwrap_or_default()
        .iter()
        .filter_map(|item| source::text(item, out))
        .collect()
}

/// The holiday tables, one a file.
pub(super) fn holidays(files: &[Node], out: &mut Vec<Diagnostic>) -> BTreeMap<String, Holidays> {
    let mut tables = BTreeMap::new();
    for file in files {
        if let Some(table) = table(file, out) {
            tables.insert(table.about().country.clone(), table);
        }
    }
    tables
}

fn table(file: &Node, out: &mut Vec<Diagnostic>) -> Option<Holidays> {
    let mut fields = Fields::of(file, "the holiday table", out)?;
    let country = fields.required("country");
    let origin = fields.required("source");
    let years = fields.required("years");
    let weekend = fields.required("weekend");
    let regions = fields.required("regions");
    let days = fields.required("days");
    let out = fields.out();
    let (first, last) = span(years?, out)?;
    let about = About {
        country: source::text(country?, out)?,
        source: table_source(origin?, out)?,
        first,
        last,
        weekend: texts(weekend, out)
            .iter()
            .filter_map(|day| day.parse().ok())
            .collect(),
        regions: texts(regions, out).into_iter().collect(),
    };
    let mut entries = Vec::new();
    for entry in source::entries(days?, out).unwrap_or_default() {
        let Ok(date) = NaiveDate::parse_from_str(&entry.key, "%Y-%m-%d") else {
            let title = format!("`{}` is no day", entry.key);
            out.push(
                Diagnostic::error(code::WRONG_SHAPE, entry.key_place.clone(), title)
                    .hint("write `2026-11-24`"),
            );
            continue;
        };
        let list = entry.value.items();
        for node in list.unwrap_or(std::slice::from_ref(&entry.value)) {
            entries.extend(holiday(node, out).map(|holiday| (date, holiday)));
        }
    }
    let table = match Holidays::from_entries(about, entries) {
        Ok(table) => Some(table),
        Err(error) => {
            let title = format!("the holiday table cannot be used: {error}");
            out.push(Diagnostic::error(
                code::WRONG_SHAPE,
                file.place.clone(),
                title,
            ));
            None
        }
    };
    fields.finish();
    table
}

fn span(node: &Node, out: &mut Vec<Diagnostic>) -> Option<(i32, i32)> {
    let mut fields = Fields::of(node, "the years", out)?;
    let first = fields.required("first");
    let last = fields.required("last");
    let out = fields.out();
    let mut year = |node: &Node| i32::try_from(source::integer(node, out)?).ok();
    let span = (year(first?)?, year(last?)?);
    fields.finish();
    Some(span)
}

fn table_source(node: &Node, out: &mut Vec<Diagnostic>) -> Option<deadline::Source> {
    let mut fields = Fields::of(node, "the source", out)?;
    let package = fields.required("package");
    let version = fields.required("version");
    let licence = fields.required("licence");
    let made = fields.required("made");
    let out = fields.out();
    let read = deadline::Source {
        package: source::text(package?, out)?,
        version: source::text(version?, out)?,
        licence: source::text(licence?, out)?,
        made: source::date(made?, out)?,
    };
    fields.finish();
    Some(read)
}

/// A bare id, or an id with the regions that keep it.
fn holiday(node: &Node, out: &mut Vec<Diagnostic>) -> Option<Holiday> {
    if node.map().is_none() {
        return Some(Holiday {
            id: source::id(node, out)?,
            ..Holiday::default()
        });
    }
    let mut fields = Fields::of(node, "the holiday", out)?;
    let id = fields.required("id");
    let regions = fields.optional("regions");
    let partly = fields.optional("partly");
    let estimated = fields.optional("estimated");
    let out = fields.out();
    let holiday = Holiday {
        id: source::id(id?, out)?,
        regions: texts(regions, out).into_iter().collect(),
        partly: texts(partly, out).into_iter().collect(),
        estimated: estimated
            .and_then(|node| source::boolean(node, out))
            .unwrap_or_default(),
    };
    fields.finish();
    Some(holiday)
}
