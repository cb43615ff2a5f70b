//! Moments at which the bot speaks first, and what the person made of them.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{CaseId, Frame};

/// One of the alarms of a chat, by something that does not change while others ring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AlarmId {
    /// The case.
    pub case: CaseId,
    /// Which of the case.
    pub which: Which,
}

/// Which alarm of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Which {
    /// That of the step where the case stands.
    Step,
    /// One of the person's own, by its moment.
    Own(DateTime<Utc>),
    /// One that is still to be set.
    New,
}

/// A moment at which the bot speaks first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alarm {
    /// The moment.
    pub at: DateTime<Utc>,
    /// The step that set it.
    pub step: Frame,
    /// When that step was reached: "in one day" counts from here.
    pub reached: DateTime<Utc>,
}

/// An alarm of a step that the person moved or stopped. It holds as long as the step sets its
/// alarm for the same day: a deadline that changes is news, and rings as it would have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Steered {
    /// The step that sets the alarm.
    pub step: Frame,
    /// The day for which it sets it.
    pub day: NaiveDate,
    /// When that step was reached, since a stopped alarm does not keep it.
    pub reached: DateTime<Utc>,
    /// The day on which it rings instead; none where it was stopped.
    pub to: Option<NaiveDate>,
}

impl Steered {
    /// It is about the alarm that a step sets for a day.
    pub(crate) fn is_for(&self, step: &Frame, day: NaiveDate) -> bool {
        self.step == *step && self.day == day
    }

    /// The alarm rings before the step would have let it. It only reminds then, and rings
    /// again on the day of the step.
    pub(crate) fn is_early(&self) -> bool {
        self.to.is_some_and(|to| to < self.day)
    }
}

/// An alarm that has rung.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rang {
    /// The step that set it.
    pub step: Frame,
    /// The moment for which it was set.
    pub at: DateTime<Utc>,
}
