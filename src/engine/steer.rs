//! `/alarm`: the coming alarms of all cases, to be moved, stopped, or joined by a new one.
//!
//! A deadline is law and is never moved; what moves is the moment at which the bot speaks of
//! it. An alarm moved to before its deadline only reminds, and rings again when it is time.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use crate::locale::Arg;

use super::{
    Button,
    alarm::local,
    answer::Tense,
    event::{self, Pick},
    run::{Run, zone},
    session::{AlarmId, Aside, Case, CaseId, Steered, Which},
};

/// The hour at which an alarm of the person's own rings, in their time zone.
pub(super) const OWN_ALARM_AT: NaiveTime = match NaiveTime::from_hms_opt(10, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

/// So many alarms are shown, the earliest first; more would fill no message.
const SHOWN: usize = 12;

/// So many alarms of the person's own a case can have.
pub(super) const MOST: usize = 20;

/// One alarm that is still to come.
struct Coming {
    id: AlarmId,
    at: DateTime<Utc>,
}

impl Run<'_> {
    /// Shows the coming alarms, with a button for each.
    pub(super) fn show_alarms(&mut self) {
        if self.active().next().is_none() {
            self.show_cases();
            return;
        }
        let serial = self.ask_over(Aside::Alarms);
        let coming = self.coming();
        let count = i64::try_from(coming.len()).unwrap_or(i64::MAX);
        let head = self.text("engine-alarms", None, &[("count", Arg::Number(count))]);
        let mut lines: Vec<_> = head.into_iter().collect();
        let mut buttons = Vec::new();
        for alarm in coming.iter().take(SHOWN) {
            let extra = self.described(alarm);
            lines.extend(self.text("engine-alarms-line", None, &extra));
            let pick = Pick::See(alarm.id);
            let button = event::Button::Alarm { serial, pick };
            buttons.push(self.button_with(&button, "engine-alarms", "one", &extra));
        }
        for (pick, attribute) in [
            (Pick::New, "new"),
            (Pick::Zone, "zone"),
            (Pick::Leave, "leave"),
        ] {
            let button = event::Button::Alarm { serial, pick };
            buttons.push(self.button(&button, "engine-alarms", attribute));
        }
        self.push("engine-alarms", lines.join("\n\n"), buttons);
    }

    /// What was pressed below a question about alarms.
    pub(super) fn pick_alarm(&mut self, serial: u32, pick: Pick) {
        let asked = matches!(self.session.aside, Some(Aside::Alarms | Aside::Day(_)));
        if !asked || serial != self.session.serial {
            self.say("engine-stale", &[]);
            self.ask_again();
            return;
        }
        match pick {
            Pick::Leave => self.leave(),
            Pick::New => self.which_case(),
            Pick::Zone => self.ask_zone(),
            Pick::For(case) => self.ask_day(AlarmId {
                case,
                which: Which::New,
            }),
            Pick::See(alarm) => self.see_alarm(alarm),
            Pick::Move(alarm) => self.ask_day(alarm),
            Pick::Stop(alarm) => self.stop_alarm(alarm),
        }
    }

    /// A new alarm, with its day in the same line as the command.
    pub(super) fn new_alarm(&mut self, day: &str) {
        let active: Vec<_> = self.active().map(|case| case.id).collect();
        let only = active.first().filter(|_| active.len() == 1);
        match self.session.open.or(only.copied()) {
            Some(case) => {
                let which = Which::New;
                self.alarm_day(AlarmId { case, which }, day);
            }
            None => self.show_alarms(),
        }
    }

    /// Typed where the alarms were shown: a day is one for a new alarm.
    pub(super) fn typed_over_alarms(&mut self, text: &str) {
        if std::mem::take(&mut self.session.asks_zone) {
            self.zone_typed(text);
            return;
        }
        if self.coming_day(text).is_some() {
            self.new_alarm(text);
        } else {
            self.say("engine-choose", &[]);
            self.show_alarms();
        }
    }

    /// The day that was asked for.
    pub(super) fn alarm_day(&mut self, alarm: AlarmId, text: &str) {
        if !self.is_there(alarm) {
            self.gone();
            return;
        }
        match self.coming_day(text) {
            Some(day) => self.put_alarm(alarm, day),
            None => self.ask_day_as(alarm, "engine-alarm-not-understood"),
        }
    }

    /// Cases that are not closed: only these have alarms.
    fn active(&self) -> impl Iterator<Item = &Case> {
        let cases = self.session.cases.iter();
        cases.filter(|case| case.closed.is_none())
    }

    /// All that is to come, the earliest first.
    fn coming(&self) -> Vec<Coming> {
        let alarm = |case: CaseId, which, at| Coming {
            id: AlarmId { case, which },
            at,
        };
        let mut coming = Vec::new();
        for case in self.active() {
            let step = case.alarm.iter();
            coming.extend(step.map(|step| alarm(case.id, Which::Step, step.at)));
            let beside = case.beside.iter().map(|alarm| &alarm.at);
            let own = beside.chain(&case.own_alarms);
            coming.extend(own.map(|at| alarm(case.id, Which::Own(*at), *at)));
        }
        coming.sort_by_key(|alarm| alarm.at);
        coming
    }

    /// An alarm as the texts speak of it.
    fn described(&self, alarm: &Coming) -> Vec<(&'static str, Arg)> {
        let case = self.session.case(alarm.id.case);
        let at = alarm.at.with_timezone(&zone(&self.session));
        let name = case.map(|case| self.case_name(case));
        let deadline = case.and_then(|case| match alarm.id.which {
            Which::Step => self.deadline_of(case),
            Which::Own(own) => case.is_beside(own).then(|| at.date_naive().pred_opt())?,
            Which::New => None,
        });
        let kind = match (alarm.id.which, deadline) {
            (_, Some(_)) => "deadline",
            (Which::Own(_) | Which::New, None) => "own",
            (Which::Step, None) => "step",
        };
        let time = at.time();
        vec![
            ("day", Arg::Date(at.date_naive())),
            ("time", Arg::Time(time, time, false)),
            ("case", Arg::Name(name.unwrap_or_default())),
            ("kind", Arg::Id(kind.into())),
            ("due", Arg::Date(deadline.unwrap_or(self.today))),
        ]
    }

    /// The last day of the deadline after which the alarm of a case's step rings.
    fn deadline_of(&self, case: &Case) -> Option<NaiveDate> {
        let (rule, day) = self.step_day(case)?;
        rule.after()?;
        day.pred_opt()
    }

    /// The alarm has not rung or gone since it was shown.
    fn is_there(&self, alarm: AlarmId) -> bool {
        let case = self.session.case(alarm.case);
        let case = case.filter(|case| case.closed.is_none());
        case.is_some_and(|case| match alarm.which {
            Which::New => true,
            Which::Step => case.alarm.is_some(),
            Which::Own(at) => case.own_alarms.contains(&at) || case.is_beside(at),
        })
    }

    fn gone(&mut self) {
        self.say("engine-stale", &[]);
        self.show_alarms();
    }

    /// A day that is still to come.
    fn coming_day(&self, text: &str) -> Option<NaiveDate> {
        let when = self.words()?.when(text, self.today, Tense::Future).ok()?;
        let at = local(zone(&self.session), when.first, OWN_ALARM_AT)?;
        (at > self.now).then_some(when.first)
    }

    /// Asks something over the open question; answers the serial of its buttons.
    pub(super) fn ask_over(&mut self, aside: Aside) -> u32 {
        self.session.serial = self.session.serial.wrapping_add(1).max(1);
        self.session.aside = Some(aside);
        self.session.asks_zone = false;
        self.session.serial
    }

    /// For which case a new alarm is to be, where there are several.
    fn which_case(&mut self) {
        let cases: Vec<_> = self
            .active()
            .map(|case| (case.id, self.case_name(case)))
            .collect();
        if let [(case, _)] = cases.as_slice() {
            let which = Which::New;
            self.ask_day(AlarmId { case: *case, which });
            return;
        }
        let serial = self.ask_over(Aside::Alarms);
        let button = |(case, name): (CaseId, String)| {
            let pick = Pick::For(case);
            let extra = [("case", Arg::Name(name))];
            let button = event::Button::Alarm { serial, pick };
            self.button_with(&button, "engine-alarm-which", "one", &extra)
        };
        let mut buttons: Vec<_> = cases.into_iter().map(button).collect();
        buttons.push(self.leave_button(serial));
        self.say_with("engine-alarm-which", &[], buttons);
    }

    pub(super) fn leave_button(&self, serial: u32) -> Button {
        let pick = Pick::Leave;
        let button = event::Button::Alarm { serial, pick };
        self.button(&button, "engine-alarms", "leave")
    }

    fn ask_day(&mut self, alarm: AlarmId) {
        if !self.is_there(alarm) {
            self.gone();
            return;
        }
        let message = match alarm.which {
            Which::New => "engine-alarm-when",
            Which::Step | Which::Own(_) => "engine-alarm-move-when",
        };
        self.ask_day_as(alarm, message);
    }

    fn ask_day_as(&mut self, alarm: AlarmId, message: &str) {
        let serial = self.ask_over(Aside::Day(alarm));
        let leave = self.leave_button(serial);
        self.say_with(message, &[], vec![leave]);
    }

    fn see_alarm(&mut self, alarm: AlarmId) {
        let coming = self.coming();
        let Some(coming) = coming.iter().find(|coming| coming.id == alarm) else {
            self.gone();
            return;
        };
        let line = self.text("engine-alarms-line", None, &self.described(coming));
        let question = self.text("engine-alarm-one", None, &[]);
        let text: Vec<_> = line.into_iter().chain(question).collect();
        let serial = self.ask_over(Aside::Alarms);
        let button = |(pick, attribute)| {
            let button = event::Button::Alarm { serial, pick };
            self.button(&button, "engine-alarm-one", attribute)
        };
        let picks = [(Pick::Move(alarm), "move"), (Pick::Stop(alarm), "stop")];
        let mut buttons: Vec<_> = picks.into_iter().map(button).collect();
        buttons.push(self.leave_button(serial));
        self.push("engine-alarm-one", text.join("\n\n"), buttons);
    }

    /// Sets or moves an alarm to a day.
    fn put_alarm(&mut self, alarm: AlarmId, day: NaiveDate) {
        self.session.aside = None;
        if alarm.which == Which::Step {
            self.move_step_alarm(alarm.case, day);
            return;
        }
        let Some(at) = local(zone(&self.session), day, OWN_ALARM_AT) else {
            return;
        };
        let mut full = false;
        self.change(alarm.case, |case| {
            // A deadline of which the person is told later is told once.
            if let Which::Own(own) = alarm.which
                && at > own
            {
                case.stop_beside(own);
            }
            case.own_alarms
                .retain(|own| Which::Own(*own) != alarm.which);
            full = case.own_alarms.len() >= MOST;
            if !full {
                case.own_alarms.push(at);
                case.own_alarms.sort();
                case.own_alarms.dedup();
            }
        });
        if full {
            self.say("engine-alarm-full", &[]);
            self.show_alarms();
            return;
        }
        self.say("engine-alarm-set", &[("day", Arg::Date(day))]);
        if self.knows_no_zone() {
            // Ten in the morning is when?
            self.ask_zone();
            return;
        }
        self.ask_again();
    }

    fn move_step_alarm(&mut self, id: CaseId, to: NaiveDate) {
        let case = self.session.case(id);
        let Some((day, deadline)) = case.and_then(|case| {
            let (_, day) = self.step_day(case)?;
            Some((day, self.deadline_of(case)))
        }) else {
            self.gone();
            return;
        };
        self.steer(id, day, Some(to));
        let kind = match deadline {
            Some(_) if to < day => "early",
            Some(_) => "late",
            None if to < day => "early-step",
            None => "step",
        };
        let extra = [
            ("kind", Arg::Id(kind.into())),
            ("day", Arg::Date(to)),
            ("due", Arg::Date(deadline.unwrap_or(day))),
        ];
        self.say("engine-alarm-moved", &extra);
        self.ask_again();
    }

    fn stop_alarm(&mut self, alarm: AlarmId) {
        let coming = self.coming();
        let Some(coming) = coming.iter().find(|coming| coming.id == alarm) else {
            self.gone();
            return;
        };
        let extra = self.described(coming);
        self.session.aside = None;
        match alarm.which {
            Which::Own(at) => self.change(alarm.case, |case| {
                case.own_alarms.retain(|own| *own != at);
                case.stop_beside(at);
            }),
            Which::Step | Which::New => {
                let day = self
                    .session
                    .case(alarm.case)
                    .and_then(|case| self.step_day(case));
                if let Some(day) = day.map(|(_, day)| day) {
                    self.steer(alarm.case, day, None);
                }
            }
        }
        self.say("engine-alarm-stopped", &extra);
        self.ask_again();
    }

    fn steer(&mut self, id: CaseId, day: NaiveDate, to: Option<NaiveDate>) {
        self.change(id, |case| {
            case.steered = case.alarm.as_ref().map(|alarm| Steered {
                step: alarm.step.clone(),
                day,
                reached: alarm.reached,
                to,
            });
            // So that nothing holds the old moment until the alarms are set anew.
            if to.is_none() {
                case.alarm = None;
            }
        });
    }
}
