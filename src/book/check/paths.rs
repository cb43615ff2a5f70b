//! What is answered when: the slots that may be set, and surely are, before each step.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::{
    book::{Act, FIRST_FLOW, Step, condition::Condition, known},
    diagnostic::Diagnostic,
};

use super::{
    Whole, code,
    graph::{At, Graph, Kind, Reach, To},
    known::Known,
    listed,
};

/// The slots before a step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct State {
    /// Set on every way to the step.
    pub(super) sure: Known,
    /// Set on some way to the step.
    pub(super) may: Known,
}

impl State {
    /// Takes in another way to the same step. Says whether anything changed.
    pub(super) fn join(&mut self, other: &Self) -> bool {
        let (sure, may) = (self.sure.len(), self.may.len());
        self.sure.retain(|slot| other.sure.contains(slot));
        for slot in &other.may {
            if !self.may.contains(slot) {
                self.may.insert(slot.clone());
            }
        }
        sure != self.sure.len() || may != self.may.len()
    }

    fn set(&mut self, slot: &str, sure: bool) {
        self.may.insert(slot.to_owned());
        if sure {
            self.sure.insert(slot.to_owned());
        }
    }

    /// Takes in what holds where a condition does. It cannot set what nothing has set.
    fn prove(&mut self, proofs: &mut Proofs<'_>, when: &Option<Condition>) {
        let Some(when) = when else { return };
        for (name, is_slot) in proofs.of(when) {
            if (!is_slot || self.may.contains(name)) && !self.sure.contains(name) {
                self.sure.insert(name.clone());
            }
        }
    }

    fn empty(&mut self, slot: &str) {
        self.may.remove(slot);
        self.sure.remove(slot);
    }
}

/// What conditions prove, and whether that is a slot; each is asked on many ways.
struct Proofs<'w> {
    check: &'w Whole<'w>,
    known: BTreeMap<String, Vec<(String, bool)>>,
}

impl Proofs<'_> {
    fn of(&mut self, when: &Condition) -> &[(String, bool)] {
        let check = self.check;
        let known = self.known.entry(when.source().to_owned());
        known.or_insert_with(|| {
            let names = check.proven([when]).into_iter();
            names
                .map(|name| {
                    let is_slot = check.book.slot(&name).is_some();
                    (name, is_slot)
                })
                .collect()
        })
    }
}

/// The state before every step that lies on a way.
pub(super) struct Paths(BTreeMap<At, State>);

impl Paths {
    pub(super) fn new(check: &Whole<'_>, graph: &Graph<'_>) -> Self {
        let mut paths = Self(BTreeMap::new());
        let Some(first) = graph.first(FIRST_FLOW) else {
            return paths;
        };
        let carried = check.book.slots.iter().filter(|slot| slot.carried);
        let start = State {
            sure: Known::new(),
            may: carried
                .map(|slot| slot.id.to_string())
                .chain([known::COUNTRY.to_owned()])
                .collect(),
        };
        let doubtful = doubtful(graph);
        let changes = changes(graph);
        let mut proofs = Proofs {
            check,
            known: BTreeMap::new(),
        };
        paths.0.insert(first, start);
        let mut open = VecDeque::from([first]);
        while let Some(at) = open.pop_front() {
            let before = paths.0.get(&at).cloned().unwrap_or_default();
            for way in graph.ways(at) {
                let To::Step(to) = way.to else { continue };
                let after = after(
                    &mut proofs,
                    graph,
                    at,
                    &before,
                    way.kind,
                    &doubtful,
                    &changes,
                );
                let changed = match paths.0.get_mut(&to) {
                    Some(state) => state.join(&after),
                    None => {
                        paths.0.insert(to, after);
                        true
                    }
                };
                if changed && !open.contains(&to) {
                    open.push_back(to);
                }
            }
        }
        paths
    }

    /// The state before a step; none for one that is asked outside the way.
    pub(super) fn before(&self, at: At) -> Option<&State> {
        self.0.get(&at)
    }

    /// The state before any of the steps that `shows` picks.
    pub(super) fn before_all(
        &self,
        graph: &Graph<'_>,
        shows: impl Fn(&Step) -> bool,
    ) -> Option<State> {
        let mut all = self.0.iter().filter(|(at, _)| shows(graph.step(**at)));
        let mut state = all.next()?.1.clone();
        for (_, other) in all {
            state.join(other);
        }
        Some(state)
    }

    /// Conditions that name a slot which nothing before them can have set.
    pub(super) fn check(
        &self,
        check: &Whole<'_>,
        graph: &Graph<'_>,
        reach: &Reach,
        out: &mut Vec<Diagnostic>,
    ) {
        for (at, state) in self.0.iter().filter(|(at, _)| reach.on_the_way(**at)) {
            let step = graph.step(*at);
            let options = step.act.choices().iter();
            let conditions =
                step.when.iter().map(|when| (when, &step.place)).chain(
                    options.filter_map(|option| Some((option.when.as_ref()?, &option.place))),
                );
            for (when, place) in conditions {
                let unset: Vec<String> = check
                    .reads(when)
                    .into_iter()
                    .filter(|name| check.book.slot(name).is_some() && !state.may.contains(name))
                    .collect();
                let Some(name) = unset.first() else { continue };
                let names = listed(unset.iter().map(String::as_str));
                let title = format!("no path sets {names} before this condition");
                let place = match when.names().contains(name) {
                    true => check.word(place, name),
                    false => check.word(place, "when"),
                };
                out.push(
                    Diagnostic::warning(code::BEFORE_SET, place, title)
                        .label("always unanswered here")
                        .hint("ask for it on the way to this step, or leave the condition out"),
                );
            }
        }
    }
}

/// The slots to which "I don't know" is an answer somewhere: asked is not known.
fn doubtful<'b>(graph: &Graph<'b>) -> BTreeSet<&'b str> {
    let steps = graph.steps.iter().map(|place| &place.step.act);
    steps
        .filter(|act| act.may_be_unknown())
        .filter_map(|act| Some(act.asks()?.as_str()))
        .collect()
}

/// What the steps of a flow, and those of the flows that it calls, set and empty.
#[derive(Default)]
struct Change {
    sets: Known,
    empties: Known,
}

fn changes<'b>(graph: &Graph<'b>) -> BTreeMap<&'b str, Change> {
    let mut changes: BTreeMap<&str, Change> = BTreeMap::new();
    let mut calls: Vec<(&str, &str)> = Vec::new();
    for place in &graph.steps {
        let flow = place.flow.id.as_str();
        let change = changes.entry(flow).or_default();
        change
            .sets
            .extend(place.step.act.asks().map(ToString::to_string));
        match &place.step.act {
            Act::Ask { lookup, .. } => change.sets.extend(lookup.iter().map(ToString::to_string)),
            Act::Set { values } => {
                for (slot, value) in values {
                    let to = match value {
                        Some(_) => &mut change.sets,
                        None => &mut change.empties,
                    };
                    to.insert(slot.to_string());
                }
            }
            Act::RecordSent => {
                change.empties.insert(known::WAY.to_owned());
                change.empties.insert(known::SENT_ON.to_owned());
            }
            Act::Story { slots } => change.sets.extend(slots.iter().map(ToString::to_string)),
            Act::Review { slots, optional } => change
                .sets
                .extend(slots.iter().chain(optional).map(ToString::to_string)),
            Act::Call { flow: called } => calls.push((flow, called.as_str())),
            _ => {}
        }
    }
    // A chain of calls is as long as there are flows, at most.
    for _ in 0..changes.len() {
        for (caller, called) in &calls {
            let Some(inner) = changes.get(called) else {
                continue;
            };
            let (sets, empties) = (inner.sets.clone(), inner.empties.clone());
            if let Some(change) = changes.get_mut(caller) {
                change.sets.extend(sets);
                change.empties.extend(empties);
            }
        }
    }
    changes
}

fn after(
    proofs: &mut Proofs<'_>,
    graph: &Graph<'_>,
    at: At,
    before: &State,
    kind: Kind<'_>,
    doubtful: &BTreeSet<&str>,
    changes: &BTreeMap<&str, Change>,
) -> State {
    let step = graph.step(at);
    let mut state = before.clone();
    if matches!(kind, Kind::Skipped) {
        return state;
    }
    state.prove(proofs, &step.when);
    match kind {
        Kind::Rings | Kind::Calls | Kind::Skipped => return state,
        Kind::Option(option) => {
            state.prove(proofs, &option.when);
        }
        Kind::Returned(flow) => {
            if let Some(change) = changes.get(flow) {
                for slot in &change.empties {
                    state.sure.remove(slot);
                }
                state.may.extend(change.sets.iter().cloned());
            }
            return state;
        }
        Kind::Done | Kind::Changed => {}
    }
    if let Some(slot) = step.act.asks() {
        let sure = !matches!(step.act, Act::Quote { .. }) && !doubtful.contains(slot.as_str());
        state.set(slot.as_str(), sure);
    }
    match &step.act {
        // Filled from an entry that is found, emptied where none is.
        Act::Ask {
            lookup: Some(slot), ..
        } => {
            state.empty(slot.as_str());
            state.set(slot.as_str(), false);
        }
        Act::Set { values } => {
            for (slot, value) in values {
                match value {
                    Some(_) => state.set(slot.as_str(), true),
                    None => state.empty(slot.as_str()),
                }
            }
        }
        Act::RecordSent => {
            state.empty(known::WAY);
            state.empty(known::SENT_ON);
        }
        Act::Review { slots, optional } => {
            for slot in slots.iter().chain(optional) {
                state.set(slot.as_str(), false);
            }
        }
        Act::Letter { kinds } => {
            let plans = kinds
                .iter()
                .filter_map(|kind| proofs.check.book.letters.get(kind));
            for slot in plans.flat_map(|plan| &plan.needs) {
                state.set(slot.as_str(), true);
            }
        }
        _ => {}
    }
    state
}
