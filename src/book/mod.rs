//! The book: all content of an instance, loaded and checked once, never changed.
//!
//! Flows, slots, letters and law come from `dialogues/`, languages from `locales/`. A
//! reload makes a new book and swaps the whole; no part of a book is ever edited.

mod check;
mod codes;
pub mod condition;
mod flow;
mod host;
mod ids;
mod law;
mod letter;
mod load;
pub mod names;
mod review;
mod slot;
pub mod source;
mod unwritten;
mod uses;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::{
    deadline::Holidays, diagnostic::Sources, directory::Directory, engine::answer::Words,
    locale::Locales, recognise::Recogniser, story::Extractor,
};

pub use codes::codes;
pub use flow::{Act, AlarmDue, AlarmRule, Block, Choice, Flow, Offer, Step, Target};
pub use host::Host;
pub use ids::{
    BodyId, DeadlineId, FlowId, LetterKind, RefusalClass, RegimeId, RuleId, RungId, SlotId, StepId,
};
pub use law::{
    Body, Citation, Country, DeadlineRule, Holds, OpenQuestion, Pause, Refusal, RefusalAnswer,
    Regime, Review, Rule, Rung, RungKind, Source, Stance, Strength, Sure,
};
pub use letter::{Content, LetterPlan, Part, Recipient};
pub use load::{File, Loaded, load};
pub use names::{Named, known};
pub use review::review;
pub use slot::{Slot, SlotType, Tense};
pub use unwritten::unwritten;
pub use uses::Use;

/// The flow with which every case begins.
pub const FIRST_FLOW: &str = "start";

/// All content of an instance.
pub struct Book {
    /// The texts that it was made of, to show the line at fault.
    pub sources: Sources,
    /// By name, in the order of the file.
    pub slots: Vec<Slot>,
    /// Conditions with a name.
    pub conditions: Vec<Named>,
    /// The dialogues.
    pub flows: BTreeMap<FlowId, Flow>,
    /// The kinds of letters.
    pub letters: BTreeMap<LetterKind, LetterPlan>,
    /// Bodies of law.
    pub regimes: BTreeMap<RegimeId, Regime>,
    /// Countries served, by ISO code.
    pub countries: BTreeMap<String, Country>,
    /// All rules of law.
    pub rules: BTreeMap<RuleId, Rule>,
    /// By a rule, those that stand for it where its body of law does not apply.
    pub stand_for: BTreeMap<RuleId, Vec<RuleId>>,
    /// Deadline rules by regime or country, then by name.
    pub deadlines: BTreeMap<String, BTreeMap<DeadlineId, DeadlineRule>>,
    /// Answers to refusals by regime.
    pub refusals: BTreeMap<RegimeId, BTreeMap<RefusalClass, Refusal>>,
    /// Holiday tables by country.
    pub holidays: BTreeMap<String, Holidays>,
    /// The companies that are known.
    pub directory: Directory,
    /// By which words the reasons in a reply are recognised, by language.
    pub replies: BTreeMap<String, Recogniser>,
    /// By which words a person's story is read, by language.
    pub stories: BTreeMap<String, Extractor>,
    /// The languages.
    pub locales: Locales,
    /// What people type in each language.
    pub words: BTreeMap<String, Words>,
    /// Who runs this instance. Content never says it: the shell that starts a book does.
    pub host: Host,
    /// Names of all countries in all languages, in lower case, with their ISO codes.
    pub country_names: BTreeMap<String, String>,
}

impl Book {
    /// A slot by its name.
    pub fn slot(&self, id: &str) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.id.as_str() == id)
    }

    /// A step of a flow.
    pub fn step(&self, flow: &FlowId, step: &StepId) -> Option<&Step> {
        self.flows.get(flow)?.step(step)
    }

    /// The time zone of a person of whom the country is known, perhaps: UTC where the book
    /// does not serve it.
    pub fn zone(&self, country: Option<&str>) -> chrono_tz::Tz {
        let served = country.and_then(|code| self.countries.get(code));
        served.map_or(chrono_tz::UTC, |country| country.zone)
    }

    /// The day since which every rule of law was checked against its sources; none in a book
    /// without law.
    pub fn law_checked(&self) -> Option<NaiveDate> {
        self.rules.values().map(|rule| rule.checked).min()
    }

    /// The regime that applies in a country: the first that gives a right to a copy, else
    /// the first at all.
    pub fn regime(&self, country: &str) -> Option<&Regime> {
        let regimes = &self.countries.get(country)?.regimes;
        let all = || regimes.iter().filter_map(|id| self.regimes.get(id));
        all().find(|regime| regime.gives_copy).or(all().next())
    }

    /// The rule that is meant in a country: the one named where its body of law applies there,
    /// else the one that stands for it.
    pub fn rule(&self, country: &str, id: &str) -> Option<&Rule> {
        let applies = |rule: &&Rule| self.applies(&rule.body, country);
        let named = self.rules.get(id);
        let stand = || {
            let ids = self.stand_for.get(id).into_iter().flatten();
            ids.filter_map(|id| self.rules.get(id)).find(applies)
        };
        named.filter(applies).or_else(stand).or(named)
    }

    /// A regime's or a country's own law applies in a country.
    pub fn applies(&self, body: &str, country: &str) -> bool {
        body == country
            || self.countries.get(country).is_some_and(|country| {
                let mut regimes = country.regimes.iter();
                regimes.any(|regime| regime.as_str() == body)
            })
    }

    /// A deadline rule as it applies in a country: its own, else that of its regimes.
    pub fn deadline(&self, country: &str, id: &str) -> Option<&DeadlineRule> {
        let regimes = &self.countries.get(country)?.regimes;
        std::iter::once(country)
            .chain(regimes.iter().map(RegimeId::as_str))
            .find_map(|body| self.deadlines.get(body)?.get(id))
    }

    /// What is answered to a refusal in a country.
    pub fn refusal(&self, country: &str, class: &str) -> Option<&Refusal> {
        let regime = self.regime(country)?;
        self.refusals.get(&regime.id)?.get(class)
    }

    /// The slots and derived names that a condition reads, those of the conditions that it
    /// uses by name included.
    pub fn names_read(&self, condition: &condition::Condition) -> BTreeSet<String> {
        let mut read = BTreeSet::new();
        let mut open: Vec<&str> = condition.names().iter().map(String::as_str).collect();
        while let Some(name) = open.pop() {
            if !read.insert(name.to_owned()) {
                continue;
            }
            let named = self.conditions.iter().find(|named| named.name == name);
            open.extend(
                named
                    .iter()
                    .flat_map(|n| n.when.names())
                    .map(String::as_str),
            );
        }
        read
    }
}
