//! Where the flows lead: steps never reached, dead ends, circles without a question.

use std::collections::BTreeSet;

use crate::{
    book::{Act, Block, DeadlineId, SlotId},
    diagnostic::Diagnostic,
};

use super::{
    Whole, code,
    graph::{At, Graph, Kind, Reach, To},
};

pub(super) fn check(
    check: &Whole<'_>,
    graph: &Graph<'_>,
    reach: &Reach,
    out: &mut Vec<Diagnostic>,
) {
    if graph.first(crate::book::FIRST_FLOW).is_none() {
        // Without its beginning nothing can be said of the way.
        return;
    }
    for at in 0..graph.steps.len() {
        if !reach.any(at) {
            out.extend(unreachable(graph, reach, at));
        }
    }
    for at in &reach.alone {
        out.extend(dead_end(graph, *at));
    }
    for at in 0..graph.steps.len() {
        out.extend(alarm_again(check, graph, at));
        out.extend(nothing_rings(check, graph, at));
    }
    loops(graph, out);
}

/// What reviews offer to change, and what letters need: asked outside the way.
pub(super) fn asked_aside(check: &Whole<'_>, graph: &Graph<'_>, reach: &Reach) -> BTreeSet<SlotId> {
    let mut slots = BTreeSet::new();
    for at in (0..graph.steps.len()).filter(|at| reach.on_the_way(*at)) {
        match &graph.step(at).act {
            Act::Review {
                slots: shown,
                optional,
            } => slots.extend(shown.iter().chain(optional).cloned()),
            Act::Letter { kinds } => {
                let plans = kinds.iter().filter_map(|kind| check.book.letters.get(kind));
                slots.extend(plans.flat_map(|plan| plan.needs.iter().cloned()));
            }
            _ => {}
        }
    }
    slots
}

/// One finding a row of steps that follow each other: the first one.
fn unreachable(graph: &Graph<'_>, reach: &Reach, at: At) -> Option<Diagnostic> {
    let behind = (0..graph.steps.len()).any(|from| {
        from != at
            && !reach.any(from)
            && from < at
            && graph.ways(from).iter().any(|way| way.to == To::Step(at))
    });
    if behind {
        return None;
    }
    let (flow, step) = (graph.flow(at), graph.step(at));
    let title = format!("no way leads to step `{}` of flow `{flow}`", step.id);
    let finding = Diagnostic::error(code::UNREACHABLE, step.place.clone(), title);
    let finding = match step.act.asks() {
        Some(slot) => finding.label(format!(
            "no step leads here, no review and no letter asks for `{slot}`"
        )),
        None => finding.label("no step leads here"),
    };
    Some(finding.hint(format!(
        "name it as a target (`then: {flow}/{}`), or take it out",
        step.id
    )))
}

fn dead_end(graph: &Graph<'_>, at: At) -> Option<Diagnostic> {
    let ways = graph.ways(at);
    let way = ways.iter().find(|way| way.to == To::End)?;
    let step = graph.step(at);
    let title = format!(
        "step `{}` of flow `{}` leads nowhere",
        step.id,
        graph.flow(at)
    );
    let label = match way.kind {
        Kind::Option(option) => format!(
            "after `{}` the flow is over, and nobody called it",
            option.id
        ),
        Kind::Skipped => {
            "where its `when` does not hold the flow is over, and nobody called it".to_owned()
        }
        _ => "after it the flow is over, and nobody called it".to_owned(),
    };
    let place = match way.kind {
        Kind::Option(option) => option.place.clone(),
        _ => step.place.clone(),
    };
    Some(
        Diagnostic::error(code::DEAD_END, place, title)
            .label(label)
            .hint("say where it goes on: `then: flow/step`, or end with `close: outcome`"),
    )
}

/// A step waits with a deadline that it says, and no alarm of it or behind it speaks up when
/// the deadline has passed.
fn nothing_rings(check: &Whole<'_>, graph: &Graph<'_>, at: At) -> Option<Diagnostic> {
    let step = graph.step(at);
    if !step.act.waits() || step.alarm.is_some() {
        return None;
    }
    let mut said = step.say.iter().filter_map(|block| match block {
        Block::Deadline(id) => Some(id),
        Block::Refusals | Block::Letters | Block::Missing => None,
    });
    let rings = |id: &DeadlineId| {
        let behind = graph.behind(at);
        let mut alarms = behind
            .into_iter()
            .filter_map(|at| graph.step(at).alarm.as_ref());
        alarms.any(|alarm| alarm.after() == Some(id))
    };
    let id = said.find(|id| !rings(id))?;
    let title = format!(
        "step `{}` of flow `{}` says deadline `{id}`, and nothing rings when it has passed",
        step.id,
        graph.flow(at)
    );
    let place = check.word(&check.word(&step.place, "say"), id.as_str());
    Some(
        Diagnostic::warning(code::NOTHING_RINGS, place, title)
            .label("whoever waits for it hears no more")
            .hint(format!(
                "give the step an alarm: `alarm: {{ after: deadline.{id}, at: \"10:00\", then: … }}`"
            )),
    )
}

fn alarm_again(check: &Whole<'_>, graph: &Graph<'_>, at: At) -> Option<Diagnostic> {
    let step = graph.step(at);
    let alarm = step.alarm.as_ref()?;
    let own = alarm.then.flow.as_str() == graph.flow(at) && alarm.then.step == step.id;
    if !own || alarm.once {
        return None;
    }
    let title = format!("the alarm of step `{}` rings again and again", step.id);
    Some(
        Diagnostic::error(code::ALARM_AGAIN, check.word(&step.place, "alarm"), title)
            .label("it leads back to its own step")
            .hint("let it ring once (`once: true`), or lead it to another step"),
    )
}

/// Circles in which nothing waits for the person.
fn loops(graph: &Graph<'_>, out: &mut Vec<Diagnostic>) {
    let all: BTreeSet<At> = (0..graph.steps.len()).collect();
    let edges: Vec<Vec<At>> = all.iter().map(|at| quiet(graph, *at)).collect();
    for circle in circles(&edges, &all) {
        // A question whose answer the circle itself empties is asked each time round.
        let emptied: BTreeSet<&SlotId> = circle.iter().flat_map(|at| empties(graph, *at)).collect();
        let asked_again = |at: &At| {
            let slot = graph.step(*at).act.asks();
            slot.is_some_and(|slot| emptied.contains(slot)) && graph.step(*at).when.is_none()
        };
        let silent: BTreeSet<At> = circle
            .iter()
            .copied()
            .filter(|at| !asked_again(at))
            .collect();
        for circle in circles(&edges, &silent) {
            out.extend(circle_found(graph, &circle));
        }
    }
}

fn circle_found(graph: &Graph<'_>, circle: &BTreeSet<At>) -> Option<Diagnostic> {
    let first = *circle.first()?;
    let step = graph.step(first);
    let title = format!(
        "step `{}` of flow `{}` leads back to itself without a question",
        step.id,
        graph.flow(first)
    );
    let mut finding = Diagnostic::error(code::LOOP, step.place.clone(), title)
        .hint("put a question into the circle, or lead one of its steps out");
    finding = match circle.len() {
        1 => finding.label("the conversation could hang here"),
        _ => finding.label("the conversation could hang in this circle"),
    };
    for at in circle.iter().skip(1) {
        finding = finding.also(graph.step(*at).place.clone(), "in the circle");
    }
    Some(finding)
}

/// The slots that passing a step empties.
fn empties<'b>(graph: &Graph<'b>, at: At) -> Vec<&'b SlotId> {
    match &graph.step(at).act {
        Act::Set { values } => values
            .iter()
            .filter(|(_, value)| value.is_none())
            .map(|(slot, _)| slot)
            .collect(),
        _ => Vec::new(),
    }
}

/// The steps to which one can come from a step without answering anything now: past an
/// answered question, past what is skipped, past what only says or does something.
fn quiet(graph: &Graph<'_>, at: At) -> Vec<At> {
    let step = graph.step(at);
    let passes = match &step.act {
        Act::Ask { again, .. } | Act::Choose { again, .. } => !again,
        Act::Many { .. } | Act::Quote { .. } | Act::Story { .. } => true,
        Act::Menu { .. }
        | Act::Language
        | Act::Review { .. }
        | Act::Ladder { .. }
        | Act::Close { .. } => false,
        Act::Tell
        | Act::Letter { .. }
        | Act::RecordSent
        | Act::Set { .. }
        | Act::Call { .. }
        | Act::Go => true,
    };
    let taken = |kind: &Kind<'_>| match kind {
        Kind::Skipped => true,
        Kind::Done | Kind::Option(_) | Kind::Calls => passes,
        Kind::Returned(flow) => passes && passes_through(graph, flow),
        Kind::Rings | Kind::Changed => false,
    };
    let ways = graph.ways(at);
    ways.iter()
        .filter(|way| taken(&way.kind))
        .filter_map(|way| match way.to {
            To::Step(to) => Some(to),
            To::End => None,
        })
        .collect()
}

/// A flow can come to its end without a question. One that calls others is taken to wait:
/// circles through calls are found at the calls themselves.
fn passes_through(graph: &Graph<'_>, flow: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut open: Vec<At> = graph.first(flow).into_iter().collect();
    while let Some(at) = open.pop() {
        if graph.flow(at) != flow || !seen.insert(at) {
            continue;
        }
        let waits = graph.step(at).act.waits();
        let skipped = graph.step(at).when.is_some();
        for way in graph.ways(at) {
            let on = match way.kind {
                Kind::Skipped => skipped,
                Kind::Done | Kind::Option(_) => !waits,
                Kind::Calls | Kind::Returned(_) | Kind::Rings | Kind::Changed => false,
            };
            match way.to {
                To::End if on => return true,
                To::Step(to) if on => open.push(to),
                To::End | To::Step(_) => {}
            }
        }
    }
    false
}

/// The circles among some steps, as sets of steps that all lead to each other.
fn circles(edges: &[Vec<At>], among: &BTreeSet<At>) -> Vec<BTreeSet<At>> {
    let reached = |from: At| {
        let mut seen = BTreeSet::new();
        let on = |at: At| edges.get(at).cloned().unwrap_or_default();
        let mut open = on(from);
        while let Some(at) = open.pop() {
            if among.contains(&at) && seen.insert(at) {
                open.extend(on(at));
            }
        }
        seen
    };
    let mut circles: Vec<BTreeSet<At>> = Vec::new();
    for at in among {
        if circles.iter().any(|circle| circle.contains(at)) {
            continue;
        }
        let from = reached(*at);
        if from.contains(at) {
            let circle = from.iter().copied().filter(|to| reached(*to).contains(at));
            circles.push(circle.collect());
        }
    }
    circles
}
