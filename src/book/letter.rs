//! Letters as written in `dialogues/letters`: recipient, parts, conditions, law.

use serde::{Deserialize, Serialize};

use crate::diagnostic::Place;

use super::{
    condition::Condition,
    ids::{DeadlineId, LetterKind, RuleId, SlotId},
    names::BodyRole,
};

/// How one kind of letter is made up.
#[derive(Clone, Debug)]
pub struct LetterPlan {
    /// Its kind, also the beginning of its message ids.
    pub kind: LetterKind,
    /// Where the file begins.
    pub place: Place,
    /// To whom it goes: the first whose condition holds; the last has none.
    pub to: Vec<(Recipient, Option<Condition>)>,
    /// The letter cannot be written without these.
    pub needs: Vec<SlotId>,
    /// Asked before the letter is written; "I don't know" is an answer.
    pub asks: Vec<SlotId>,
    /// The deadline that the letter starts: its day stands in the letter as `$due`.
    pub deadline: Option<DeadlineId>,
    /// Earlier letters that go with it, where they were sent.
    pub encloses: Vec<LetterKind>,
    /// The company's reply goes with it, where it was pasted (`reply` in the file's list).
    pub encloses_reply: bool,
    /// What stands behind the subject, where it is known: shared by all letters.
    pub subject: Vec<Part>,
    /// In the order of the letter.
    pub parts: Vec<Part>,
}

/// To whom a letter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Recipient {
    /// The company's data-protection officer or privacy address.
    Privacy,
    /// The company's customer service.
    Service,
    /// A supervisor in the company's customer service.
    Supervisor,
    /// The company's legal department or registered office.
    Legal,
    /// The company's appellate authority.
    Appellate,
    /// The forum of an electricity company for grievances.
    Forum,
    /// The officer of a public body who hears appeals about information.
    FirstAppellate,
    /// The officer of a public body who answers requests for information.
    InformationOfficer,
    /// The competent data-protection authority.
    Authority,
    /// The competent conciliation body.
    Conciliation,
    /// The court: a text for its form.
    Court,
}

impl LetterPlan {
    /// The paper that answered an earlier letter goes with this one as well: that letter does,
    /// and so does what the company wrote.
    pub fn encloses_answer_to(&self, kind: &str) -> bool {
        self.encloses_reply && self.encloses.iter().any(|one| one.as_str() == kind)
    }
}

impl Recipient {
    /// The body outside the company that it is; none for an office of the company or a court.
    pub fn body(self) -> Option<BodyRole> {
        match self {
            Self::Authority => Some(BodyRole::Authority),
            Self::Conciliation => Some(BodyRole::Conciliation),
            Self::Privacy
            | Self::Service
            | Self::Supervisor
            | Self::Legal
            | Self::Appellate
            | Self::Forum
            | Self::FirstAppellate
            | Self::InformationOfficer
            | Self::Court => None,
        }
    }

    /// Whether it is an office of the company.
    pub fn is_company(self) -> bool {
        self.body().is_none() && self != Self::Court
    }

    /// As written in a letter file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Privacy => "privacy",
            Self::Service => "service",
            Self::Supervisor => "supervisor",
            Self::Legal => "legal",
            Self::Appellate => "appellate",
            Self::Forum => "forum",
            Self::FirstAppellate => "first-appellate",
            Self::InformationOfficer => "information-officer",
            Self::Authority => "authority",
            Self::Conciliation => "conciliation",
            Self::Court => "court",
        }
    }

    /// The one that is written so.
    pub(crate) fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == word)
    }

    /// All of them, for the loader.
    pub(crate) const ALL: [Self; 11] = [
        Self::Privacy,
        Self::Service,
        Self::Supervisor,
        Self::Legal,
        Self::Appellate,
        Self::Forum,
        Self::FirstAppellate,
        Self::InformationOfficer,
        Self::Authority,
        Self::Conciliation,
        Self::Court,
    ];
}

/// One paragraph, list or generated section of a letter.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its name in the letter.
    pub id: String,
    /// Its key in the file.
    pub place: Place,
    /// The message that it speaks with: `<kind>-<part>`, or that of a shared part.
    pub message: String,
    /// Left out where this does not hold.
    pub when: Option<Condition>,
    /// The rules that its text cites.
    pub law: Vec<RuleId>,
    /// What it holds besides its message.
    pub content: Content,
}

/// What a part holds.
#[derive(Clone, Debug)]
pub enum Content {
    /// Its message and nothing else.
    Text,
    /// Its message, then a numbered list of messages.
    List(Vec<Part>),
    /// The answers to the refusals that are to be rebutted, with the company's own words.
    Refusals,
    /// What was written, sent and answered, dated and numbered.
    Timeline,
}
