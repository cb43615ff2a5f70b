//! Flows: the dialogues, step by step.
//!
//! A flow reads from top to bottom. A step without a target goes on to the next one;
//! the last step of a flow that was called returns to the caller.

use crate::diagnostic::Place;

use super::{
    condition::Condition,
    ids::{DeadlineId, FlowId, LetterKind, SlotId, StepId},
};

/// A dialogue with its steps in the order of the file.
#[derive(Clone, Debug)]
pub struct Flow {
    /// Its name, also the beginning of its message ids.
    pub id: FlowId,
    /// Where the file begins.
    pub place: Place,
    /// In the order in which they are passed.
    pub steps: Vec<Step>,
}

impl Flow {
    /// The position of a step.
    pub fn position(&self, id: &StepId) -> Option<usize> {
        self.steps.iter().position(|step| step.id == *id)
    }

    /// A step by its name.
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == *id)
    }
}

/// A named stop. Names are stable: conversations in flight stand on them.
#[derive(Clone, Debug)]
pub struct Step {
    /// Unique in its flow.
    pub id: StepId,
    /// Its key in the file.
    pub place: Place,
    /// What it says: `<flow>-<step>`, made once.
    pub message: String,
    /// The step is passed over where this does not hold.
    pub when: Option<Condition>,
    /// Said before the step's own message.
    pub say: Vec<Block>,
    /// What the step does.
    pub act: Act,
    /// Where it goes on; the next step where none is given.
    pub then: Option<Target>,
    /// When the bot speaks first while the person is here.
    pub alarm: Option<AlarmRule>,
}

/// What is said besides a step's own message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A deadline with its reasons.
    Deadline(DeadlineId),
    /// What is thought of each refusal given: answer, strength, why.
    Refusals,
    /// The letters of this case with their dates.
    Letters,
    /// The rungs that the country does not have, each with a word.
    Missing,
}

/// What a step does.
#[derive(Clone, Debug)]
pub enum Act {
    /// Says its message and goes on.
    Tell,
    /// Asks for a slot, by typing.
    Ask {
        /// What the answer fills.
        slot: SlotId,
        /// "I don't know" is an answer.
        unknown: bool,
        /// Ready answers as buttons.
        offer: Vec<Offer>,
        /// Asked also where the answer is known.
        again: bool,
        /// The name of a company is looked up, and what the directory says of how to reach it
        /// fills this slot.
        lookup: Option<SlotId>,
    },
    /// Asks for one of a slot's values, by button.
    Choose {
        /// What the answer fills.
        slot: SlotId,
        /// The values offered, with where each leads.
        options: Vec<Choice>,
        /// "I don't know" is an answer.
        unknown: bool,
        /// Asked also where the answer is known.
        again: bool,
    },
    /// Asks for any number of a slot's values; buttons toggle.
    Many {
        /// What the answer fills.
        slot: SlotId,
    },
    /// Offers ways on without keeping an answer.
    Menu {
        /// The ways.
        options: Vec<Choice>,
    },
    /// Asks whether what a story held is right, and takes it.
    Story {
        /// What it can answer, in the order in which it is shown.
        slots: Vec<SlotId>,
    },
    /// Asks for the language of the chat.
    Language,
    /// Shows what is known and lets every answer be changed.
    Review {
        /// Shown, with "not known" where the person said so.
        slots: Vec<SlotId>,
        /// Shown where given, offered to be added where not.
        optional: Vec<SlotId>,
    },
    /// Writes letters of these kinds.
    Letter {
        /// In the order of writing; none means the letters that were written and not sent.
        kinds: Vec<LetterKind>,
    },
    /// Notes that the letters not yet sent went out as the slots `way` and `sent_on` say.
    RecordSent,
    /// For each refusal, asks which sentence of the pasted reply says it.
    Quote {
        /// The pasted text.
        from: SlotId,
        /// The refusals given.
        refusals: SlotId,
        /// What is filled.
        into: SlotId,
    },
    /// Shows the ladder: every rung, whether it is open, and what it shuts.
    Ladder {
        /// Further ways beside the rungs.
        options: Vec<Choice>,
    },
    /// Fills a slot without asking.
    Set {
        /// Slot and value; no value empties the slot.
        values: Vec<(SlotId, Option<String>)>,
    },
    /// Runs another flow and comes back.
    Call {
        /// The flow, from its first step.
        flow: FlowId,
    },
    /// Goes on elsewhere.
    Go,
    /// Ends the case with the outcome that the slot holds.
    Close {
        /// The slot with the outcome.
        outcome: SlotId,
    },
}

impl Act {
    /// The person is waited for.
    pub fn waits(&self) -> bool {
        match self {
            Self::Ask { .. }
            | Self::Choose { .. }
            | Self::Many { .. }
            | Self::Menu { .. }
            | Self::Story { .. }
            | Self::Language
            | Self::Review { .. }
            | Self::Quote { .. }
            | Self::Ladder { .. }
            | Self::Close { .. } => true,
            Self::Tell
            | Self::Letter { .. }
            | Self::RecordSent
            | Self::Set { .. }
            | Self::Call { .. }
            | Self::Go => false,
        }
    }

    /// The slot that an answer here fills.
    pub fn asks(&self) -> Option<&SlotId> {
        match self {
            Self::Ask { slot, .. } | Self::Choose { slot, .. } | Self::Many { slot } => Some(slot),
            Self::Quote { into, .. } => Some(into),
            Self::Tell
            | Self::Menu { .. }
            | Self::Story { .. }
            | Self::Language
            | Self::Review { .. }
            | Self::Letter { .. }
            | Self::RecordSent
            | Self::Ladder { .. }
            | Self::Set { .. }
            | Self::Call { .. }
            | Self::Go
            | Self::Close { .. } => None,
        }
    }

    /// The ways on that the step itself names.
    pub fn choices(&self) -> &[Choice] {
        match self {
            Self::Choose { options, .. } | Self::Menu { options } | Self::Ladder { options } => {
                options
            }
            Self::Tell
            | Self::Ask { .. }
            | Self::Many { .. }
            | Self::Story { .. }
            | Self::Language
            | Self::Review { .. }
            | Self::Letter { .. }
            | Self::RecordSent
            | Self::Quote { .. }
            | Self::Set { .. }
            | Self::Call { .. }
            | Self::Go
            | Self::Close { .. } => &[],
        }
    }
}

/// A ready answer to a typed question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// The name that the chat knows.
    ProfileName,
    /// Today.
    Today,
    /// Yesterday.
    Yesterday,
    /// The countries that the book serves.
    Countries,
}

impl Offer {
    /// As written in a flow, and as the id of its button.
    pub fn name(self) -> &'static str {
        match self {
            Self::ProfileName => "profile-name",
            Self::Today => "today",
            Self::Yesterday => "yesterday",
            Self::Countries => "countries",
        }
    }

    /// All of them, for the loader.
    pub(crate) const ALL: [Self; 4] = [
        Self::ProfileName,
        Self::Today,
        Self::Yesterday,
        Self::Countries,
    ];
}

/// One way on.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The button's id; in a `choose`, the value kept.
    pub id: String,
    /// Its key in the file.
    pub place: Place,
    /// Offered only where this holds.
    pub when: Option<Condition>,
    /// Where it leads; the step's own target where none is given.
    pub to: Option<Target>,
}

/// A step to go to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The flow.
    pub flow: FlowId,
    /// The step in it.
    pub step: StepId,
}

/// When the bot speaks first.
#[derive(Clone, Debug)]
pub struct AlarmRule {
    /// From which moment it counts.
    pub due: AlarmDue,
    /// The hour in the person's time zone.
    pub at: chrono::NaiveTime,
    /// Rings once, also when the person comes back to the step.
    pub once: bool,
    /// Where the case goes when it rings.
    pub then: Target,
}

impl AlarmRule {
    /// The deadline after which it rings.
    pub fn after(&self) -> Option<&DeadlineId> {
        match &self.due {
            AlarmDue::After { deadline } => Some(deadline),
            AlarmDue::In { .. } => None,
        }
    }
}

/// The day of an alarm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AlarmDue {
    /// So many days after the step was reached.
    In { days: u32 },
    /// The day after the last day of a deadline.
    After { deadline: DeadlineId },
}
