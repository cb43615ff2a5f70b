//! The moments at which the bot speaks first.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};

use crate::book::{Act, AlarmDue, AlarmRule, Book, DeadlineId};

use super::{
    event,
    run::{Run, step_of, zone},
    session::{Alarm, Case, CaseId, Frame, Steered},
    view::View,
};

/// A case whose alarm was due.
pub(super) struct Due {
    pub(super) case: CaseId,
    /// For when it was set.
    pub(super) at: DateTime<Utc>,
    /// The deadline that has passed, where it was set for one.
    pub(super) deadline: Option<DeadlineId>,
}

impl Run<'_> {
    /// Rings what is due: says that something has come up, and nothing of what.
    pub(super) fn ring(&mut self) {
        for due in self.come_due() {
            let open = event::Button::Open(due.case);
            let button = self.button(&open, "engine-alarm", "open");
            self.say_with("engine-alarm", &[], vec![button]);
        }
    }

    /// Moves the cases whose alarm is due, and tells which these are.
    pub(super) fn come_due(&mut self) -> Vec<Due> {
        let now = self.now;
        let mut all = Vec::new();
        for case in &mut self.session.cases {
            if case.closed.is_some() {
                continue;
            }
            let own = case.own_alarms.iter().copied().find(|at| *at <= now);
            case.own_alarms.retain(|at| *at > now);
            let step = case.alarm.take_if(|alarm| alarm.at <= now);
            let beside = case.beside.take_if(|alarm| alarm.at <= now);
            let mut deadline = None;
            let early =
                |alarm: &Alarm, steered: &Steered| steered.step == alarm.step && steered.is_early();
            let steered = case.steered.as_mut();
            if let Some((alarm, steered)) = step.as_ref().zip(steered)
                && early(alarm, steered)
            {
                steered.to = Some(steered.day);
            } else if let Some(alarm) = &step {
                case.has_rung(alarm);
                let rule = alarm_of(self.book, &alarm.step);
                deadline = rule.and_then(AlarmRule::after).cloned();
                // Only a case that still waits where the alarm was set moves on. Elsewhere
                // a question is open, and a question is never taken away.
                let waits = case.at.last() == Some(&alarm.step) && case.detour.is_none();
                match rule {
                    // Where it led before was not looked at, and is still what is to be said; a day
                    // of the law goes before it.
                    Some(_) if waits && case.moved && deadline.is_none() => {}
                    Some(rule) if waits => {
                        case.go(&rule.then);
                        case.serial = 0;
                        case.moved = true;
                    }
                    Some(_) if deadline.is_some() => case.passed.clone_from(&deadline),
                    Some(_) | None => {}
                }
            }
            if let Some(alarm) = &beside {
                case.has_rung(alarm);
                let of = alarm_of(self.book, &alarm.step).and_then(AlarmRule::after);
                case.passed = of.cloned().or(case.passed.take());
                deadline = deadline.or(of.cloned());
            }
            let steps = step.iter().chain(&beside).map(|alarm| alarm.at);
            if let Some(at) = steps.chain(own).min() {
                all.push(Due {
                    case: case.id,
                    at,
                    deadline,
                });
            }
        }
        all
    }

    /// The alarm of each case follows from where it stands and what is known; so a changed
    /// answer moves it, and nothing has to remember to do so.
    pub(super) fn set_alarms(&mut self) {
        let zone = zone(&self.session);
        let (book, now, today) = (self.book, self.now, self.today);
        for case in &mut self.session.cases {
            let Some(frame) = alarm_step(book, case) else {
                (case.alarm, case.beside) = (None, None);
                continue;
            };
            let reached = reached(case, &frame).unwrap_or(now);
            let rule = alarm_of(book, &frame);
            let view = View::new(book, case, today);
            let beside = beside(&view, &frame, zone, now);
            let due = rule.and_then(|rule| Some((rule, rule_day(&view, rule, reached, zone)?)));
            case.beside = beside;
            let steered = case.steered.take();
            case.steered =
                steered.filter(|steered| due.is_some_and(|(_, day)| steered.is_for(&frame, day)));
            case.alarm = due.and_then(|(rule, day)| {
                let rang = case.rang(&frame);
                if rang.is_some() && rule.once {
                    return None;
                }
                let day = case
                    .steered
                    .as_ref()
                    .map_or(Some(day), |steered| steered.to)?;
                let at = local(zone, day, rule.at)?;
                // A deadline rings once for its day; only a later day rings again.
                if rang.is_some_and(|rang| at <= rang) {
                    return None;
                }
                // What is past already rings at the next look, and not in this same turn.
                Some(Alarm {
                    at: at.max(now + TimeDelta::minutes(1)),
                    step: frame.clone(),
                    reached,
                })
            });
        }
    }

    /// What an alarm led to is said now, where one did: the step's own alarm counts from here, also
    /// where it rang because nobody looked.
    pub(super) fn look_at_moved(&mut self, id: CaseId) -> bool {
        let book = self.book;
        let case = self.session.case_mut(id).filter(|case| case.moved);
        let Some(case) = case else {
            return false;
        };
        case.moved = false;
        if let Some(here) = case.at.last()
            && alarm_of(book, here).is_some_and(|rule| rule.once)
        {
            case.alarm.take_if(|alarm| alarm.step == *here);
            case.rang.retain(|rang| rang.step != *here);
        }
        true
    }

    /// The day for which the step of a case's alarm sets it, whatever the person made of it.
    pub(super) fn step_day(&self, case: &Case) -> Option<(&AlarmRule, NaiveDate)> {
        let frame = alarm_step(self.book, case)?;
        let rule = alarm_of(self.book, &frame)?;
        let reached = reached(case, &frame).unwrap_or(self.now);
        let day = rule_day(&self.view(case), rule, reached, zone(&self.session))?;
        Some((rule, day))
    }

    /// A case whose alarm was stopped does not speak up by itself. Whoever comes back after
    /// the day finds it where the alarm would have led.
    pub(super) fn catch_up(&mut self, id: CaseId) {
        let Some(case) = self.session.case(id) else {
            return;
        };
        let stopped = case
            .steered
            .as_ref()
            .filter(|steered| steered.to.is_none())
            .filter(|steered| case.at.last() == Some(&steered.step) && case.detour.is_none());
        let Some((steered, (rule, day))) = stopped.zip(self.step_day(case)) else {
            return;
        };
        let at = local(zone(&self.session), day, rule.at);
        let Some(at) = at.filter(|at| *at <= self.now) else {
            return;
        };
        let (then, rung) = (
            rule.then.clone(),
            Alarm {
                at,
                step: steered.step.clone(),
                reached: steered.reached,
            },
        );
        self.change(id, |case| {
            case.has_rung(&rung);
            case.steered = None;
            case.go(&then);
            case.serial = 0;
            case.moved = true;
        });
    }
}

/// The step whose alarm counts: where the case stands, else the one whose deadline runs. A
/// deadline goes on running while the person answers questions elsewhere; it gives way to
/// the alarm of another step, and ends with the case. At a step to which an alarm has led and
/// that nobody has looked at, only one that asks once more is set, or one for a day of the law:
/// whoever overlooked the first is reminded again.
fn alarm_step(book: &Book, case: &Case) -> Option<Frame> {
    let frame = case.at.last()?;
    let rings = |alarm: &AlarmRule| !case.moved || alarm.once || alarm.after().is_some();
    let standing = step_of(book, frame)
        .filter(|step| step.alarm.as_ref().is_some_and(rings))
        .map(|_| frame);
    let running = || {
        let set = case.alarm.as_ref().map(|alarm| &alarm.step);
        // One that was moved to an earlier day has rung once and is still to ring.
        let steered = case.steered.as_ref().filter(|steered| steered.to.is_some());
        let step = set.or(steered.map(|steered| &steered.step))?;
        alarm_of(book, step)?.after().map(|_| step)
    };
    standing.or_else(running).cloned()
}

/// The alarm of a step.
fn alarm_of<'a>(book: &'a Book, frame: &Frame) -> Option<&'a AlarmRule> {
    step_of(book, frame)?.alarm.as_ref()
}

/// The next alarm of the deadlines that a ladder would let the person wait for. Whoever takes
/// another way meanwhile is told all the same when they pass.
fn beside(
    view: &View<'_>,
    frame: &Frame,
    zone: chrono_tz::Tz,
    now: DateTime<Utc>,
) -> Option<Alarm> {
    // Before anything went out no deadline runs, and most turns are over sooner.
    view.case.letters.iter().find(|it| it.sent.is_some())?;
    let steps = view.book.flows.values().flat_map(|flow| &flow.steps);
    let ladders = steps.filter_map(|step| match &step.act {
        Act::Ladder { options } => Some(options),
        _ => None,
    });
    let waits = ladders.flatten().filter_map(|wait| {
        let target = wait.to.as_ref()?;
        let step = Frame {
            flow: target.flow.clone(),
            step: target.step.clone(),
        };
        let rule = alarm_of(view.book, &step).filter(|rule| rule.after().is_some())?;
        if step == *frame {
            return None;
        }
        let day = rule_day(view, rule, now, zone)?;
        let at = local(zone, day, rule.at)?;
        let rang = view.case.rang(&step);
        let is_new = at > now && rang.is_none_or(|rang| at > rang);
        let waits = is_new && view.holds(wait.when.as_ref(), false);
        waits.then_some(Alarm {
            at,
            step,
            reached: now,
        })
    });
    waits.min_by_key(|alarm| alarm.at)
}

/// When the step of an alarm was reached, where that is known.
fn reached(case: &Case, step: &Frame) -> Option<DateTime<Utc>> {
    let alarm = case.alarm.as_ref().filter(|alarm| alarm.step == *step);
    let steered = || {
        case.steered
            .as_ref()
            .filter(|steered| steered.step == *step)
    };
    alarm
        .map(|alarm| alarm.reached)
        .or_else(|| steered().map(|steered| steered.reached))
}

/// The day for which a step sets its alarm.
fn rule_day(
    view: &View<'_>,
    rule: &AlarmRule,
    reached: DateTime<Utc>,
    zone: chrono_tz::Tz,
) -> Option<NaiveDate> {
    match &rule.due {
        AlarmDue::In { days } => reached
            .with_timezone(&zone)
            .date_naive()
            .checked_add_days(Days::new(u64::from(*days))),
        AlarmDue::After { deadline } => {
            let due = view.running(deadline.as_str())?.due.date;
            due.checked_add_days(Days::new(1))
        }
    }
}

/// An hour of a day in a zone. An hour that the clock change skips is taken an hour later,
/// one that it repeats is taken the first time.
pub(super) fn local(zone: chrono_tz::Tz, day: NaiveDate, at: NaiveTime) -> Option<DateTime<Utc>> {
    let time = day.and_time(at);
    zone.from_local_datetime(&time)
        .earliest()
        .or_else(|| {
            zone.from_local_datetime(&(time + TimeDelta::hours(1)))
                .earliest()
        })
        .map(|at| at.with_timezone(&Utc))
}
