//! What is known of one chat: its language, its cases, and where each of them stands.
//!
//! A session is a plain value. It is stored whole after every turn and read again before
//! the next one, so nothing about a conversation lives anywhere else.

mod alarm;
mod letter;
mod value;

use std::{collections::BTreeMap, fmt};

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::book::{DeadlineId, FlowId, RuleId, SlotId, StepId, Target};

use super::{
    KEPT_DAYS,
    alarm::local,
    answer::When,
    event::Event,
    import::Import,
    lookup::Lookup,
    told::Story,
    written::{Given, Recent},
};

pub use alarm::{Alarm, AlarmId, Rang, Steered, Which};
pub use letter::{Letter, Sent};
pub use value::{Answer, Value};

/// Everything about one chat.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Session {
    /// Language of the chat, BCP 47.
    pub locale: String,
    /// IANA name of the person's time zone.
    pub zone: String,
    /// The person has said so themselves; the country where they live changes it no more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub own_zone: bool,
    /// What is asked over the open question is the time zone.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub asks_zone: bool,
    /// What the chat told of the person without being asked.
    pub profile: Profile,
    /// In the order of opening.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cases: Vec<Case>,
    /// The case whose question is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open: Option<CaseId>,
    /// A question asked over the open one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aside: Option<Aside>,
    /// Counts the questions asked, so that a stale button is recognised.
    pub serial: u32,
    /// The texts that came last, so that one that comes late can be sorted in.
    #[serde(default, skip_serializing_if = "Recent::is_empty")]
    pub recent: Recent,
    /// What the person did last, where the same once more is meant once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest: Option<Latest>,
    /// Words about rules of law in letters that were written, the told ones too: nobody is
    /// told twice of one letter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notices: Vec<Notice>,
    /// When the person last said something, or an alarm last rang.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<DateTime<Utc>>,
    /// When the chat is forgotten, once the person has been told so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<DateTime<Utc>>,
}

/// What the person did last, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Latest {
    /// What it was.
    pub what: Once,
    /// When it was taken.
    pub at: DateTime<Utc>,
}

/// What people do twice without meaning it twice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Once {
    /// A button was pressed, by its id: a finger trembles, or the answer took a while.
    Press(String),
    /// They let the bot in again, and Telegram's button for that says `/start` as well.
    Return,
    /// A picture of an album came, by the album's number: the others follow one by one.
    Album(u64),
}

/// A word about a rule of law that has changed or was wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// The rule.
    pub rule: RuleId,
    /// The letters that cite it: their case, and their number in it.
    pub letters: Vec<(CaseId, u32)>,
    /// The host's explanation, in the language of the chat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub word: Option<String>,
    /// How far it has come.
    pub state: NoticeState,
}

/// How far a notice has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeState {
    /// To be rung at a moment.
    Due(DateTime<Utc>),
    /// The person knows that there is something; it is told when they answer.
    Rung,
    /// Told.
    Told,
}

/// So long before its end the person is told, where a case is open.
pub(crate) const TOLD_BEFORE: TimeDelta = TimeDelta::days(30);

/// The hour at which that is told, in the person's time zone.
const TOLD_AT: NaiveTime = match NaiveTime::from_hms_opt(10, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

/// What the chat told of the person without being asked.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    /// The name in the chat's profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The guess of the country, ISO 3166-1 alpha-2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Profile {{ name: {} }}",
            if self.name.is_some() {
                "known"
            } else {
                "unknown"
            }
        )
    }
}

/// The number of a case in its chat, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaseId(pub u32);

/// A question asked over the open one, answered by the next text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aside {
    /// Whether everything is to be deleted.
    Delete,
    /// What is to become of the coming alarms. Formerly only the day of a new one was asked
    /// for, and typed over this question it is still taken.
    #[serde(alias = "alarm")]
    Alarms,
    /// The day of an alarm.
    Day(AlarmId),
    /// Whether what a file holds is to be taken in.
    Import(Box<Import>),
}

/// One dispute.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// Its number in the chat.
    pub id: CaseId,
    /// Day of opening.
    pub opened: NaiveDate,
    /// Where it stands: the flow that runs last, its callers before it.
    pub at: Vec<Frame>,
    /// What is known.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub slots: BTreeMap<SlotId, Answer>,
    /// Letters written, in the order of writing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub letters: Vec<Letter>,
    /// What is ticked in an open choice of many.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chosen: Vec<String>,
    /// What a day just typed can mean, where it can mean several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub readings: Vec<When>,
    /// What a company's name just typed can mean.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lookup: Option<Box<Lookup>>,
    /// A story that waits to be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<String>,
    /// What a story held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub story: Option<Box<Story>>,
    /// What /back undoes, the latest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<Undo>,
    /// The messages that gave the latest answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub given: Vec<Given>,
    /// An answer that is being changed from a review.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detour: Option<Detour>,
    /// The way back to a review: what is said and written on it is passed over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quiet_until: Option<Frame>,
    /// The alarm of the step where the case stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alarm: Option<Alarm>,
    /// The alarm of a deadline that runs beside it, the earliest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beside: Option<Alarm>,
    /// What the person made of the alarm of a step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub steered: Option<Steered>,
    /// Alarms of the person's own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub own_alarms: Vec<DateTime<Utc>>,
    /// Alarms of steps that have rung, each with the moment for which it was set.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rang: Vec<Rang>,
    /// An alarm moved the case; what it leads to is said when the case is opened.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub moved: bool,
    /// A deadline that passed while another question was open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passed: Option<DeadlineId>,
    /// Serial of its open question.
    pub serial: u32,
    /// How it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Closed>,
}

/// A place in the book.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Frame {
    /// The flow.
    pub flow: FlowId,
    /// The step in it.
    pub step: StepId,
}

/// What one answer changed, so that /back can undo it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Undo {
    /// Where the case stood.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub at: Vec<Frame>,
    /// The slots that changed, with what they held before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slots: Vec<(SlotId, Option<Answer>)>,
    /// The answer that was being changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detour: Option<Detour>,
    /// The answer was corrected, and letters were written anew with it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub rewrote: bool,
    /// How many letters there were.
    pub letters: u32,
    /// Numbers of the letters that had not gone out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unsent: Vec<u32>,
}

/// An answer that is being changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Detour {
    /// Where the question is asked.
    pub at: Frame,
    /// Where the case goes on afterwards.
    pub back_to: Vec<Frame>,
}

/// How a case ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closed {
    /// The day.
    pub on: NaiveDate,
    /// A value of the outcome slot.
    pub outcome: String,
}

impl Session {
    /// A chat that has said nothing yet.
    pub fn new(locale: &str, zone: &str, profile: Profile) -> Self {
        Self {
            locale: locale.into(),
            zone: zone.into(),
            own_zone: false,
            asks_zone: false,
            profile,
            cases: Vec::new(),
            open: None,
            aside: None,
            serial: 0,
            recent: Recent::default(),
            latest: None,
            notices: Vec::new(),
            last: None,
            told: None,
        }
    }

    /// A case by its number.
    pub fn case(&self, id: CaseId) -> Option<&Case> {
        self.cases.iter().find(|case| case.id == id)
    }

    /// A case by its number, to change it.
    pub(crate) fn case_mut(&mut self, id: CaseId) -> Option<&mut Case> {
        self.cases.iter_mut().find(|case| case.id == id)
    }

    /// The case whose question is open.
    pub fn open_case(&self) -> Option<&Case> {
        self.open.and_then(|id| self.case(id))
    }

    /// When the chat is forgotten: so long after the last event or the last alarm, whichever
    /// is later. None while nothing has happened in it.
    pub fn ends(&self) -> Option<DateTime<Utc>> {
        let alarms = self.cases.iter().filter_map(Case::last_alarm);
        let kept = TimeDelta::days(i64::from(KEPT_DAYS));
        let last = self.last.map(|last| alarms.fold(last, DateTime::max));
        let ends = last.map(|last| last.checked_add_signed(kept).unwrap_or(last));
        self.told.or(ends)
    }

    /// When the person must be told that the chat will be forgotten. A chat without an open
    /// case just ends.
    pub fn notice(&self) -> Option<DateTime<Utc>> {
        let open = self.cases.iter().any(|case| case.closed.is_none());
        let before = self.ends()?.checked_sub_signed(TOLD_BEFORE)?;
        if !open || self.told.is_some() {
            return None;
        }
        let zone = self.zone.parse().unwrap_or(chrono_tz::UTC);
        let day = before.with_timezone(&zone).date_naive();
        Some(local(zone, day, TOLD_AT).unwrap_or(before))
    }

    /// The next moment at which an alarm rings.
    pub fn next_alarm(&self) -> Option<DateTime<Utc>> {
        let due = self.notices.iter().filter_map(|notice| match notice.state {
            NoticeState::Due(at) => Some(at),
            NoticeState::Rung | NoticeState::Told => None,
        });
        let cases = self.cases.iter().filter_map(Case::next_alarm);
        cases.chain(due).min()
    }

    /// The next moment at which the bot must look at this chat, and what it plays then: the
    /// notice that the chat will be forgotten rings as an alarm does.
    pub fn wake(&self) -> Option<(DateTime<Utc>, Event)> {
        let waited = self.recent.until().map(|at| (at, Event::Waited));
        let alarms = self.next_alarm().into_iter().chain(self.notice());
        let alarms = alarms.map(|at| (at, Event::Alarm));
        waited.into_iter().chain(alarms).min_by_key(|(at, _)| *at)
    }
}

impl Case {
    pub(crate) fn new(id: CaseId, opened: NaiveDate, at: Frame) -> Self {
        Self {
            id,
            opened,
            at: vec![at],
            slots: BTreeMap::new(),
            letters: Vec::new(),
            chosen: Vec::new(),
            readings: Vec::new(),
            lookup: None,
            told: None,
            story: None,
            history: Vec::new(),
            given: Vec::new(),
            detour: None,
            quiet_until: None,
            alarm: None,
            steered: None,
            beside: None,
            own_alarms: Vec::new(),
            rang: Vec::new(),
            moved: false,
            passed: None,
            serial: 0,
            closed: None,
        }
    }

    /// The checked value of a slot.
    pub fn value(&self, slot: &str) -> Option<&Value> {
        self.slots.get(slot).and_then(Answer::value)
    }

    /// The chosen value of a choice, or the code of a country.
    pub fn choice(&self, slot: &str) -> Option<&str> {
        match self.value(slot)? {
            Value::Choice(text) | Value::Country(text) => Some(text),
            Value::Text(_)
            | Value::Phone(_)
            | Value::Choices(_)
            | Value::When(_)
            | Value::Hours(_)
            | Value::Money(_)
            | Value::Position(_)
            | Value::Quotes(_)
            | Value::Kept => None,
        }
    }

    /// The chosen values, none where nothing was chosen.
    pub fn choices(&self, slot: &str) -> &[String] {
        match self.value(slot) {
            Some(Value::Choices(values)) => values,
            _ => &[],
        }
    }

    /// Goes to a step. Within the flow that runs, its callers stay; elsewhere they end.
    pub(crate) fn go(&mut self, target: &Target) {
        if self.at.last().is_some_and(|last| last.flow == target.flow) {
            self.at.pop();
        } else {
            self.at.clear();
        }
        self.at.push(Frame {
            flow: target.flow.clone(),
            step: target.step.clone(),
        });
    }

    /// Goes back to where the case stood. A day that has passed meanwhile rings there again,
    /// so that nobody waits for it.
    pub(crate) fn return_to(&mut self, at: Vec<Frame>) {
        if let Some(here) = at.last() {
            self.rang.retain(|rang| rang.step != *here);
        }
        self.at = at;
    }

    /// The alarm of a deadline that runs beside the step is set for that moment.
    pub(crate) fn is_beside(&self, at: DateTime<Utc>) -> bool {
        self.beside.as_ref().is_some_and(|alarm| alarm.at == at)
    }

    /// Lets the alarm of a deadline that runs beside the step not ring.
    pub(crate) fn stop_beside(&mut self, at: DateTime<Utc>) {
        if let Some(alarm) = self.beside.take_if(|alarm| alarm.at == at) {
            self.has_rung(&alarm);
        }
    }

    /// Notes that an alarm has rung, or is not to.
    pub(crate) fn has_rung(&mut self, alarm: &Alarm) {
        self.rang.retain(|rang| rang.step != alarm.step);
        self.rang.push(Rang {
            step: alarm.step.clone(),
            at: alarm.at,
        });
    }

    /// When the alarm of a step last rang.
    pub(crate) fn rang(&self, step: &Frame) -> Option<DateTime<Utc>> {
        let rang = self.rang.iter().find(|rang| rang.step == *step);
        rang.map(|rang| rang.at)
    }

    /// All alarms to come; a closed case has none.
    fn alarms(&self) -> impl Iterator<Item = DateTime<Utc>> {
        let steps = self.alarm.iter().chain(&self.beside);
        let steps = steps.map(|alarm| alarm.at);
        let all = self.own_alarms.iter().copied().chain(steps);
        all.filter(|_| self.closed.is_none())
    }

    fn last_alarm(&self) -> Option<DateTime<Utc>> {
        self.alarms().max()
    }

    /// The next moment at which this case speaks; a closed case says nothing.
    pub fn next_alarm(&self) -> Option<DateTime<Utc>> {
        self.alarms().min()
    }
}
