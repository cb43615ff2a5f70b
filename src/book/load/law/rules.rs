//! Rules of law with their citations, deadlines, and answers to refusals.

use std::collections::BTreeMap;

use crate::{
    book::{
        Citation, DeadlineId, DeadlineRule, Holds, LetterKind, Pause, Refusal, RefusalAnswer,
        RefusalClass, Rule, RuleId, SlotId, Stance, Strength, Sure,
        condition::Type,
        load::when,
        source::{self, Entry, Fields, Node},
    },
    deadline::{self, Acts, Counting, ExtendedFrom, Extension, Period},
    diagnostic::{Diagnostic, Place, code, did_you_mean},
};

use super::{Case, Reader, no_source, texts};

impl Reader<'_> {
    pub(super) fn rule(
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
        let instead_of = fields.optional("instead_of");
        let sure = fields.required("sure");
        let checked = fields.required("checked");
        let sources = fields.optional("sources");
        let note = fields.optional("note");
        let out = fields.out();
        let sure = sure.and_then(|node| source::one_of(node, &["high", "medium"], out));
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
        let instead_of = instead_of.and_then(|node| source::id(node, out));
        let checked = source::date(checked?, out)?;
        let sources = sources.map(|node| super::sources(node, out));
        let sources = sources.unwrap_or_default();
        if sources.is_empty() {
            out.push(no_source(&entry.key_place, &what));
        }
        let note = note.and_then(|node| source::text(node, out));
        fields.finish();
        Some(Rule {
            id: RuleId::from(entry.key.as_str()),
            place: entry.key_place.clone(),
            body: body.to_owned(),
            instead_of: instead_of.map(RuleId::from),
            cite,
            holds,
            from,
            until,
            sure: match sure? {
                "high" => Sure::High,
                _ => Sure::Medium,
            },
            checked,
            sources,
            note,
        })
    }

    /// A deadline, or a list of them of which the first counts whose `when` holds.
    pub(super) fn deadline(
        &self,
        entry: &Entry,
        out: &mut Vec<Diagnostic>,
    ) -> Option<DeadlineRule> {
        let Some(items) = entry.value.items() else {
            return self.counted(&entry.key, &entry.key_place, &entry.value, out);
        };
        let mut rules = items.iter().filter_map(|item| {
            // Where it begins, so that its words are looked for behind that.
            let start = item.place.span.start;
            let place = Place::new(&item.place.file, start..start);
            self.counted(&entry.key, &place, item, out)
        });
        let first = rules.next()?;
        let more = rules.collect();
        Some(DeadlineRule { more, ..first })
    }

    fn counted(
        &self,
        key: &str,
        place: &Place,
        node: &Node,
        out: &mut Vec<Diagnostic>,
    ) -> Option<DeadlineRule> {
        let what = format!("deadline `{key}`");
        let mut fields = Fields::of(node, &what, out)?;
        let letter = fields.required("letter");
        let starts = fields.required("starts");
        let length = fields.required("period");
        let counting = fields.required("counting");
        let calendar = fields.required("calendar");
        let rule = fields.optional("rule");
        let courtesy = fields.optional("courtesy");
        let acts = fields.optional("acts");
        let pause = fields.optional("pause");
        let restart = fields.optional("restart");
        let from = fields.optional("from");
        let extension = fields.optional("extension");
        let note = fields.optional("note");
        let when = when(&mut fields, self.terms);
        let out = fields.out();
        let letter = LetterKind::from(source::id(letter?, out)?);
        let starts = match source::one_of(starts?, &["receipt", "sending", "event"], out)? {
            "receipt" => deadline::Start::Receipt,
            "sending" => deadline::Start::Sending,
            _ => deadline::Start::Event,
        };
        let period = period_of(length?, out)?;
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
            .and_then(|node| period_of(node, out))
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
            out.push(no_source(place, &what));
        }
        let pause = pause.and_then(|node| self.pause(node, out));
        let rule = DeadlineRule {
            id: DeadlineId::from(key),
            place: place.clone(),
            rule: deadline::Rule {
                id: key.to_owned(),
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
                pausable: pause.is_some(),
            },
            law,
            courtesy,
            letter,
            when,
            from: from.and_then(|node| self.day(node, out)),
            restart: restart
                .and_then(|node| source::id(node, out))
                .map(LetterKind::from),
            pause,
            note: note.and_then(|node| source::text(node, out)),
            more: Vec::new(),
        };
        fields.finish();
        Some(rule)
    }

    /// `{ asked: asked_on, answer: clarification }`
    fn pause(&self, node: &Node, out: &mut Vec<Diagnostic>) -> Option<Pause> {
        let mut fields = Fields::of(node, "the pause", out)?;
        let asked = fields.required("asked");
        let answer = fields.required("answer");
        let out = fields.out();
        let pause = Pause {
            asked: self.day(asked?, out)?,
            answer: LetterKind::from(source::id(answer?, out)?),
        };
        fields.finish();
        Some(pause)
    }

    /// The slot of an answer that is a day.
    fn day(&self, node: &Node, out: &mut Vec<Diagnostic>) -> Option<SlotId> {
        let name = source::text(node, out)?;
        if self
            .terms
            .names
            .0
            .get(&name)
            .is_some_and(|known| known.r#type == Type::When)
        {
            return Some(SlotId::from(name));
        }
        let title = format!("nothing named `{name}` is a slot for a day");
        let mut finding = Diagnostic::error(code::UNKNOWN_NAME, node.place.clone(), title)
            .label("no slot of type `when` has that name");
        let days = self.terms.names.0.iter();
        let days = days.filter(|(_, known)| known.r#type == Type::When);
        if let Some(near) = did_you_mean(&name, days.map(|(name, _)| name.as_str())) {
            finding = finding.hint(format!("did you mean `{near}`?"));
        }
        out.push(finding);
        None
    }

    pub(super) fn refusal(&self, entry: &Entry, out: &mut Vec<Diagnostic>) -> Option<Refusal> {
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
        let note = fields.optional("note");
        let when = when(fields, self.terms);
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
            note: note.and_then(|node| source::text(node, out)),
        })
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

/// `1 month`, `14 days`, `3 working days`, `4 weeks`
fn period_of(node: &Node, out: &mut Vec<Diagnostic>) -> Option<Period> {
    let text = source::text(node, out)?;
    let period = text.split_once(' ').and_then(|(number, unit)| {
        let number = number.parse::<u16>().ok().filter(|number| *number > 0)?;
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
