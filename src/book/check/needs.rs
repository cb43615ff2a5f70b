//! Every text that the book needs in the chat; those of letters stand in [`super::letters`].

use std::collections::BTreeSet;

use crate::{
    book::{Act, Block, RungKind, SlotType, Step, known, law::Citation, names::Derived},
    deadline::Reason,
    diagnostic::Place,
    engine::{
        Command,
        messages::{self, Text},
    },
    locale::Heard,
};

use super::{
    Whole,
    graph::{At, Graph, Reach},
    known::Known,
    letters,
    need::{Need, Scope},
    options::example,
    paths::{Paths, State},
};

/// All texts that anything needs; one may be needed by several things.
pub(super) fn needs<'b>(
    check: &Whole<'b>,
    graph: &Graph<'b>,
    reach: &Reach,
    paths: &Paths,
) -> Vec<Need<'b>> {
    let mut needs = Vec::new();
    for at in 0..graph.steps.len() {
        needs.extend(step(check, graph, reach, paths, at));
    }
    slots(check, &mut needs);
    blocks(check, &mut needs);
    law(check, graph, paths, &mut needs);
    engine(check, &mut needs);
    letters::needs(check, &mut needs);
    needs
}

fn step<'b>(
    check: &Whole<'b>,
    graph: &Graph<'b>,
    reach: &Reach,
    paths: &Paths,
    at: At,
) -> Option<Need<'b>> {
    let step: &Step = graph.step(at);
    let options = match &step.act {
        Act::RecordSent | Act::Set { .. } | Act::Call { .. } | Act::Go => return None,
        Act::Menu { options } | Act::Ladder { options } => options.as_slice(),
        Act::Tell
        | Act::Ask { .. }
        | Act::Choose { .. }
        | Act::Many { .. }
        | Act::Story { .. }
        | Act::Language
        | Act::Review { .. }
        | Act::Letter { .. }
        | Act::Quote { .. }
        | Act::Close { .. } => &[],
    };
    let when = check.proven(&step.when);
    let scope = match paths.before(at).filter(|_| reach.on_the_way(at)) {
        Some(before) => {
            let sure = before.sure.union(&when).cloned().collect();
            let sure = check.closed(sure);
            let may = before.may.union(&sure).cloned().collect();
            Scope::Chat { sure, may }
        }
        None => Scope::Chat {
            sure: when,
            may: check.all_slots(),
        },
    };
    let flow = graph.flow(at);
    let who = format!("step `{}` of flow `{flow}`", step.id);
    let mut need = Need::new(&step.message, who, &step.place)
        .file(format!("{flow}.ftl"))
        .scope(scope)
        .optional("hint");
    if matches!(step.act, Act::Review { .. } | Act::Story { .. }) {
        need = need.optional("ok");
    }
    if step.act.may_be_unknown() {
        need = need.optional("unknown");
    }
    for option in options {
        need = need.attribute(&option.id, &option.place);
    }
    Some(need)
}

fn slots<'b>(check: &Whole<'b>, needs: &mut Vec<Need<'b>>) {
    let asked: BTreeSet<&str> = check
        .book
        .flows
        .values()
        .flat_map(|flow| &flow.steps)
        .filter_map(|step| match &step.act {
            Act::Ask { slot, .. } => Some(slot.as_str()),
            _ => None,
        })
        .collect();
    for slot in &check.book.slots {
        let mut need = Need::new(
            format!("slot-{}", slot.id),
            format!("slot `{}`", slot.id),
            &slot.place,
        )
        .file("slots.ftl");
        if example(&slot.r#type) {
            need = match asked.contains(slot.id.as_str()) {
                true => need.attribute("example", &slot.place),
                false => need.optional("example"),
            };
        }
        if matches!(slot.r#type, SlotType::Region(_)) {
            for country in check.book.countries.values() {
                let list = check.within(&country.place, "regions");
                for region in &country.regions {
                    let name = format!("{}-{region}", country.code).to_lowercase();
                    need = need.attribute(name, &check.word(&list, region));
                }
            }
        } else {
            for value in slot.r#type.options() {
                need = need.attribute(value, &check.word(&slot.place, value));
            }
        }
        needs.push(need);
    }
}

fn blocks<'b>(check: &Whole<'b>, needs: &mut Vec<Need<'b>>) {
    let steps = check.book.flows.values().flat_map(|flow| &flow.steps);
    for step in steps {
        for block in &step.say {
            if let Block::Deadline(id) = block
                && check
                    .book
                    .deadlines
                    .values()
                    .any(|map| map.contains_key(id))
            {
                let place = check.word(&check.word(&step.place, "say"), id.as_str());
                let need = Need::new(
                    format!("block-deadline-{id}"),
                    format!("deadline `{id}`"),
                    &place,
                );
                needs.push(need.file("block.ftl").extra(&["day"]).shared());
            }
        }
    }
}

fn law<'b>(check: &Whole<'b>, graph: &Graph<'b>, paths: &Paths, needs: &mut Vec<Need<'b>>) {
    let book = check.book;
    let ladders = |step: &Step| matches!(step.act, Act::Ladder { .. });
    // Where no step shows them, nothing is said of what they miss.
    let unseen = || State {
        sure: check.all_slots(),
        may: check.all_slots(),
    };
    let at_ladders = paths.before_all(graph, ladders).unwrap_or_else(unseen);
    let verdicts = |step: &Step| step.say.contains(&Block::Refusals);
    let at_verdicts = paths.before_all(graph, verdicts).unwrap_or_else(unseen);
    for country in book.countries.values() {
        let code = country.code.to_lowercase();
        for rung in &country.rungs {
            let none = match &rung.kind {
                RungKind::Way { .. } => "",
                RungKind::None { .. } => "none-",
            };
            let need = Need::new(
                format!("rung-{code}-{none}{}", rung.id),
                format!("rung `{}` of `{}`", rung.id, country.code),
                &rung.place,
            );
            let mut sure = at_ladders.sure.clone();
            sure.insert(known::COUNTRY.to_owned());
            let scope = Scope::Chat {
                sure: check.closed(sure),
                may: check.all_slots(),
            };
            needs.push(
                need.file("rung.ftl")
                    .extra(&["state"])
                    .scope(scope)
                    .law(&rung.law, false),
            );
        }
    }
    for (regime, refusals) in &book.refusals {
        for refusal in refusals.values() {
            for answer in &refusal.answers {
                let class = refusal.class.as_str();
                let id = crate::letter::answer_message(
                    "refusal",
                    regime.as_str(),
                    class,
                    answer.id.as_deref(),
                );
                let who = format!("the answer to refusal `{class}`");
                let mut sure = check.proven(&answer.when);
                sure.extend(at_verdicts.sure.iter().cloned());
                sure.extend([known::COUNTRY.to_owned(), known::REFUSALS.to_owned()]);
                let scope = Scope::Chat {
                    sure: check.closed(sure),
                    may: check.all_slots(),
                };
                needs.push(
                    Need::new(id, who, &check.head(&answer.place))
                        .file("refusal.ftl")
                        .extra(&["strength", "label"])
                        .scope(scope)
                        .law(&answer.law, false),
                );
            }
        }
    }
    citations(check, needs);
    for table in book.holidays.values() {
        let country = table.about().country.to_lowercase();
        let file = check.file(&format!("dialogues/data/holidays-{country}.yaml"));
        for id in table.ids() {
            let need = Need::new(
                format!("holiday-{id}"),
                format!("holiday `{id}`"),
                &check.word(&file, id),
            );
            needs.push(need.file("holidays.ftl").shared());
        }
    }
}

fn citations<'b>(check: &Whole<'b>, needs: &mut Vec<Need<'b>>) {
    for rule in check.book.rules.values() {
        for citation in &rule.cite {
            let (id, who, extra): (_, _, &[&'static str]) = match citation {
                Citation::Act { act, .. } => (
                    format!("citation-{act}"),
                    format!("act `{act}`"),
                    &[
                        "shape",
                        "article",
                        "section",
                        "paragraph",
                        "point",
                        "sentence",
                    ],
                ),
                Citation::Case { court, .. } => {
                    (format!("court-{court}"), format!("court `{court}`"), &[])
                }
            };
            let need = Need::new(id, who, &rule.place);
            let need = need.file("law.ftl").extra(extra).shared();
            needs.push(need.heard(Heard::Anywhere));
        }
    }
}

fn engine<'b>(check: &Whole<'b>, needs: &mut Vec<Need<'b>>) {
    let mut add = |id: String, extra: &[&'static str]| {
        let file = file_of(&id);
        let need = Need::new(id, "the program", &check.reference_file(file));
        needs.push(need.file(file).heard(heard_in(file)).extra(extra).shared());
    };
    for reason in messages::REFUSED {
        let extra: &[_] = match *reason {
            "before-letter" => &["example", "day"],
            _ => &["example"],
        };
        add(format!("answer-{reason}"), extra);
    }
    for command in Command::ALL {
        add(format!("command-{}", command.name()), &[]);
    }
    for id in Reason::MESSAGES {
        add(id.to_owned(), messages::reason_given(id));
    }
    let said = |id: &&&str| {
        let mut locales = check.book.locales.iter();
        locales.any(|locale| locale.has(id, None))
    };
    for id in messages::HOST.iter().filter(said) {
        add((*id).to_owned(), &[]);
    }
    for text in messages::ALL.iter().filter(|text| !text.letter) {
        let place = check.reference_file(file_of(text.id));
        needs.push(fixed(text, &place));
    }
}

/// A text with a fixed name.
pub(super) fn fixed<'b>(text: &Text, place: &Place) -> Need<'b> {
    let file = file_of(text.id);
    let heard = match text.letter {
        true => Heard::InLetters,
        false => heard_in(file),
    };
    let mut need = Need::new(text.id, "the program", place)
        .file(file)
        .heard(heard)
        .extra(text.given.unwrap_or_default())
        .shared();
    need.value = text.given.is_some();
    for (attribute, given) in text.attributes {
        need = need.attribute(*attribute, place);
        need.of_attributes
            .insert((*attribute).to_owned(), given.to_vec());
    }
    need
}

/// Where a translator finds the program's own texts.
fn file_of(id: &str) -> &'static str {
    match id.split('-').next().unwrap_or_default() {
        "answer" => "answer.ftl",
        "telegram" | "command" => "telegram.ftl",
        "deadline" => "deadline.ftl",
        "block" => "block.ftl",
        "format" => "format.ftl",
        "citation" => "law.ftl",
        "letter" => "letter.ftl",
        "rebuttal" => "rebuttal.ftl",
        "host" => "host.ftl",
        _ => "engine.ftl",
    }
}

/// Who hears the program's own texts of a file. What a host writes of itself may stand in one
/// language of two that are read by the same people, and so may the law.
fn heard_in(file: &str) -> Heard {
    match file {
        "law.ftl" | "host.ftl" => Heard::Anywhere,
        _ => Heard::InChat,
    }
}

impl Whole<'_> {
    /// Everything that a text of the chat may name.
    pub(super) fn all_slots(&self) -> Known {
        self.book
            .slots
            .iter()
            .map(|slot| slot.id.to_string())
            .collect()
    }

    /// A file of the language that stands in for the others.
    pub(super) fn reference_file(&self, name: &str) -> Place {
        let tag = self
            .book
            .locales
            .iter()
            .next()
            .map_or("en", |locale| locale.tag());
        self.file(&format!("locales/{tag}/{name}"))
    }

    /// A message can show this name: a slot, or what follows from what is known.
    pub(super) fn shown(&self, name: &str) -> bool {
        let slot = self.book.slot(name);
        if let Some(slot) = slot {
            return slot.r#type != SlotType::Quotes;
        }
        match Derived::parse(name) {
            Some(Derived::DueIfSentToday) => false,
            Some(Derived::Body(..)) => true,
            Some(_) => self.names.get(name).is_some(),
            None => false,
        }
    }
}
