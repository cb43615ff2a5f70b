//! The flows as a graph: where each step can lead.

use std::collections::{BTreeMap, BTreeSet};

use crate::book::{Act, Book, Choice, FIRST_FLOW, Flow, SlotId, Step, Target};

/// A step by its number in the graph, which alone gives them out: each has its place.
pub(super) type At = usize;

/// Where a way leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum To {
    /// To a step.
    Step(At),
    /// Behind the last step of its flow: back to the caller.
    End,
}

/// One way on from a step.
pub(super) struct Way<'b> {
    pub(super) to: To,
    pub(super) kind: Kind<'b>,
}

/// By what the way is taken.
#[derive(Clone, Copy)]
pub(super) enum Kind<'b> {
    /// The step's `when` does not hold.
    Skipped,
    /// The step is done, or its question answered.
    Done,
    /// An option is chosen.
    Option(&'b Choice),
    /// Another flow begins.
    Calls,
    /// Another flow is over.
    Returned(&'b str),
    /// The alarm rings.
    Rings,
    /// An answer was changed in a review, and the flow is walked again.
    Changed,
}

pub(super) struct Place<'b> {
    pub(super) flow: &'b Flow,
    pub(super) step: &'b Step,
    following: To,
}

pub(super) struct Graph<'b> {
    pub(super) steps: Vec<Place<'b>>,
    index: BTreeMap<(&'b str, &'b str), At>,
    first: BTreeMap<&'b str, At>,
    /// The flows that can end behind their last step.
    returns: BTreeSet<&'b str>,
}

/// What can be reached.
pub(super) struct Reach {
    /// Steps on the way, when nobody called their flow and when somebody did.
    pub(super) alone: BTreeSet<At>,
    pub(super) called: BTreeSet<At>,
    /// Steps that ask what a review offers to change or a letter needs.
    pub(super) aside: BTreeSet<At>,
}

impl Reach {
    /// Whether a step lies on the way.
    pub(super) fn on_the_way(&self, at: At) -> bool {
        self.alone.contains(&at) || self.called.contains(&at)
    }

    /// Whether anything leads to a step.
    pub(super) fn any(&self, at: At) -> bool {
        self.on_the_way(at) || self.aside.contains(&at)
    }
}

impl<'b> Graph<'b> {
    pub(super) fn new(book: &'b Book) -> Self {
        let mut graph = Self {
            steps: Vec::new(),
            index: BTreeMap::new(),
            first: BTreeMap::new(),
            returns: BTreeSet::new(),
        };
        for flow in book.flows.values() {
            for (number, step) in flow.steps.iter().enumerate() {
                let at = graph.steps.len();
                if number == 0 {
                    graph.first.insert(flow.id.as_str(), at);
                }
                graph.index.insert((flow.id.as_str(), step.id.as_str()), at);
                let following = match number + 1 < flow.steps.len() {
                    true => To::Step(at + 1),
                    false => To::End,
                };
                graph.steps.push(Place {
                    flow,
                    step,
                    following,
                });
            }
        }
        // Whether a flow returns may hang on whether those that it calls do.
        loop {
            let more: Vec<_> = graph
                .first
                .iter()
                .filter(|(flow, first)| {
                    !graph.returns.contains(*flow) && graph.ends_within(flow, **first)
                })
                .map(|(flow, _)| *flow)
                .collect();
            if more.is_empty() {
                return graph;
            }
            graph.returns.extend(more);
        }
    }

    fn ends_within(&self, flow: &str, first: At) -> bool {
        let mut seen = BTreeSet::new();
        let mut open = vec![first];
        while let Some(at) = open.pop() {
            if !seen.insert(at) {
                continue;
            }
            for way in self.ways(at) {
                match way.to {
                    To::End => return true,
                    To::Step(to) if self.flow(to) == flow => open.push(to),
                    To::Step(_) => {}
                }
            }
        }
        false
    }

    pub(super) fn flow(&self, at: At) -> &'b str {
        self.steps[at].flow.id.as_str()
    }

    pub(super) fn step(&self, at: At) -> &'b Step {
        self.steps[at].step
    }

    /// The first step of a flow.
    pub(super) fn first(&self, flow: &str) -> Option<At> {
        self.first.get(flow).copied()
    }

    fn target(&self, target: &Target) -> Option<To> {
        let found = self
            .index
            .get(&(target.flow.as_str(), target.step.as_str()));
        found.map(|at| To::Step(*at))
    }

    /// Where a step leads by itself: to its own target, else to the next one in the file.
    pub(super) fn on(&self, at: At) -> Option<To> {
        match &self.steps[at].step.then {
            Some(target) => self.target(target),
            None => Some(self.steps[at].following),
        }
    }

    /// Every way on from a step. A target that does not exist is reported elsewhere.
    pub(super) fn ways(&self, at: At) -> Vec<Way<'b>> {
        let step = self.step(at);
        let mut ways = Vec::new();
        let mut add = |to: Option<To>, kind: Kind<'b>| {
            ways.extend(to.map(|to| Way { to, kind }));
        };
        if step.when.is_some() {
            add(Some(self.steps[at].following), Kind::Skipped);
        }
        match &step.act {
            Act::Choose { options, .. } | Act::Menu { options } | Act::Ladder { options } => {
                for option in options {
                    let to = option.to.as_ref().map(|to| self.target(to));
                    add(to.unwrap_or_else(|| self.on(at)), Kind::Option(option));
                }
                // What offers nothing is reported; the steps behind it are not unreached for it.
                if options.is_empty() || step.act.may_be_unknown() {
                    add(self.on(at), Kind::Done);
                }
            }
            Act::Call { flow } => {
                add(self.first(flow.as_str()).map(To::Step), Kind::Calls);
                if self.returns.contains(flow.as_str()) {
                    add(self.on(at), Kind::Returned(flow.as_str()));
                }
            }
            Act::Review { .. } => {
                add(self.on(at), Kind::Done);
                add(self.first(self.flow(at)).map(To::Step), Kind::Changed);
            }
            Act::Close { .. } => {}
            Act::Tell
            | Act::Ask { .. }
            | Act::Many { .. }
            | Act::Story { .. }
            | Act::Language
            | Act::Letter { .. }
            | Act::RecordSent
            | Act::Quote { .. }
            | Act::Set { .. }
            | Act::Go => add(self.on(at), Kind::Done),
        }
        if let Some(alarm) = &step.alarm {
            add(self.target(&alarm.then), Kind::Rings);
        }
        ways
    }

    /// All steps to which a case can come from a step.
    pub(super) fn behind(&self, at: At) -> BTreeSet<At> {
        let mut seen = BTreeSet::new();
        let mut open = vec![at];
        while let Some(at) = open.pop() {
            for way in self.ways(at) {
                if let To::Step(to) = way.to
                    && seen.insert(to)
                {
                    open.push(to);
                }
            }
        }
        seen
    }

    /// Everything to which a case can come from the first step of the first flow.
    pub(super) fn reach(&self) -> Reach {
        let mut reach = Reach {
            alone: BTreeSet::new(),
            called: BTreeSet::new(),
            aside: BTreeSet::new(),
        };
        let mut open: Vec<(At, bool)> = self
            .first(FIRST_FLOW)
            .map(|at| (at, false))
            .into_iter()
            .collect();
        while let Some((at, called)) = open.pop() {
            let seen = match called {
                true => &mut reach.called,
                false => &mut reach.alone,
            };
            if !seen.insert(at) {
                continue;
            }
            for way in self.ways(at) {
                let To::Step(to) = way.to else { continue };
                // Who goes to another flow leaves the caller behind.
                let called = match way.kind {
                    Kind::Calls => true,
                    _ => called && self.flow(to) == self.flow(at),
                };
                open.push((to, called));
            }
        }
        reach
    }
}

impl Reach {
    /// Adds the steps that ask for slots outside the way.
    pub(super) fn ask_aside(&mut self, graph: &Graph<'_>, slots: &BTreeSet<SlotId>) {
        let asks = (0..graph.steps.len()).filter(|at| {
            let asked = graph.step(*at).act.asks();
            asked.is_some_and(|slot| slots.contains(slot))
        });
        self.aside.extend(asks);
    }
}

impl Act {
    /// "I don't know" is an answer here.
    pub(super) fn may_be_unknown(&self) -> bool {
        match self {
            Self::Ask { unknown, .. } | Self::Choose { unknown, .. } => *unknown,
            _ => false,
        }
    }
}
