//! Law as data: rules with their citations, deadlines, answers to refusals, the ladder.

use chrono::NaiveDate;

use crate::{deadline, diagnostic::Place};

use super::{
    condition::Condition,
    ids::{BodyId, DeadlineId, LetterKind, RefusalClass, RegimeId, RuleId, RungId, SlotId},
    letter::Recipient,
};

/// A body of law that bears on the recording.
#[derive(Clone, Debug)]
pub struct Regime {
    /// Its name.
    pub id: RegimeId,
    /// Where its file begins.
    pub place: Place,
    /// The regime gives a right to a copy of the recording.
    pub gives_copy: bool,
    /// The last review of the file.
    pub reviewed: Option<Review>,
    /// What a reviewer should look for.
    pub open: Vec<OpenQuestion>,
}

/// What holds in one country.
#[derive(Clone, Debug)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// Where its file begins.
    pub place: Place,
    /// The regimes that apply there.
    pub regimes: Vec<RegimeId>,
    /// ISO 4217.
    pub currency: String,
    /// Languages of letters to companies there; the first is the usual one.
    pub languages: Vec<String>,
    /// IANA name of the time zone where the person named none.
    pub zone: chrono_tz::Tz,
    /// Länder, states, nations.
    pub regions: Vec<String>,
    /// Who reads the mailbox by which companies there are known; everybody has their street.
    pub mailbox: Vec<Recipient>,
    /// How many working days a letter by post is taken to need: an assumption for planning,
    /// not a rule of law.
    pub post_working_days: u16,
    /// The ladder in its order.
    pub rungs: Vec<Rung>,
    /// Authorities, first match wins.
    pub authorities: Vec<Body>,
    /// Conciliation bodies, first match wins.
    pub conciliations: Vec<Body>,
    /// The last review of the file.
    pub reviewed: Option<Review>,
    /// What a reviewer should look for.
    pub open: Vec<OpenQuestion>,
}

/// That a lawyer has read all law of a file, and agrees.
///
/// It speaks for the rules as they stood on that day: one that was checked later has
/// changed since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// Who it was, as they want to be named.
    pub by: String,
    /// The day.
    pub on: NaiveDate,
    /// The digest of what was read, see [`Book::digest`](super::Book::digest).
    pub of: Option<String>,
}

/// Law that no letter uses, or that rests on too little, until somebody finds more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenQuestion {
    /// What it is about.
    pub what: String,
    /// Why it stays out, or is thin.
    pub why: String,
    /// What would settle it.
    pub settle: Option<String>,
}

/// One rule of law.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Unique over the whole book.
    pub id: RuleId,
    /// Its key in the file.
    pub place: Place,
    /// The regime or country (`gdpr`, `DE`) that it belongs to.
    pub body: String,
    /// The rule of another body of law for which it stands where its own applies: the same
    /// right, cited as that law has it.
    pub instead_of: Option<RuleId>,
    /// What is cited, in the order of citing.
    pub cite: Vec<Citation>,
    /// Settled, argued or conceded.
    pub holds: Holds,
    /// First day on which it holds.
    pub from: Option<NaiveDate>,
    /// Last day on which it holds.
    pub until: Option<NaiveDate>,
    /// How sure its writer is that it is read aright.
    pub sure: Sure,
    /// Day on which somebody last checked it against its sources.
    pub checked: NaiveDate,
    /// Where it was read.
    pub sources: Vec<Source>,
    /// What a lawyer should know: where it stops, who disputes it.
    pub note: Option<String>,
}

impl Rule {
    /// The rule may be cited in a letter of this day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// How firmly a rule stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Text of the law, or decided by the highest court.
    Settled,
    /// Held by authorities or courts, disputed by others.
    Argued,
    /// Speaks for the company; said because honest.
    Conceded,
}

impl Holds {
    /// As written in a law file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Settled => "settled",
            Self::Argued => "argued",
            Self::Conceded => "conceded",
        }
    }
}

/// How sure the writer of a rule is. Whoever is less sure than this leaves it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sure {
    /// The text was read, and says so.
    High,
    /// Read in an older copy or a report, or open to another reading.
    Medium,
}

impl Sure {
    /// As written in a law file.
    pub fn name(self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Medium => "medium",
        }
    }
}

/// What a citation points to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Citation {
    /// A place in an act.
    Act {
        /// The act's id: message `citation-<act>`.
        act: String,
        /// Article; neither this nor a section where the act is cited as a whole.
        article: Option<String>,
        /// Section, in acts that count so.
        section: Option<String>,
        /// Paragraph, where cited.
        paragraph: Option<String>,
        /// Letter or number, where cited.
        point: Option<String>,
        /// Sentence, where cited.
        sentence: Option<String>,
    },
    /// A decision of a court or authority.
    Case {
        /// The court's id: message `court-<id>`.
        court: String,
        /// Day of the decision.
        date: NaiveDate,
        /// File number.
        number: String,
    },
}

/// Where a rule was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Address of a public page or document.
    pub url: String,
    /// The text of the law or the body's own page, and not a report of it.
    pub primary: bool,
    /// Day of reading.
    pub read: NaiveDate,
}

/// A deadline rule with the law that it rests on.
#[derive(Clone, Debug)]
pub struct DeadlineRule {
    /// Its name: `response`.
    pub id: DeadlineId,
    /// Its key in the file.
    pub place: Place,
    /// How it counts.
    pub rule: deadline::Rule,
    /// The rule of law; none for a period that is only customary.
    pub law: Option<RuleId>,
    /// The period is one that the letter sets, so it ends on the day that the letter names.
    pub courtesy: bool,
    /// The letter whose arrival or sending starts it; without it nothing runs.
    pub letter: LetterKind,
    /// Counts so only where this holds; else as the next of [`DeadlineRule::more`] says.
    pub when: Option<Condition>,
    /// The answer whose day starts the period, where that is not the day of the letter: a
    /// final answer of the company.
    pub from: Option<SlotId>,
    /// A later letter whose arrival starts the period anew, where it was sent: the answer to
    /// the question who somebody is (UK GDPR Art. 12A(2)(b)).
    pub restart: Option<LetterKind>,
    /// The period stands still from a question of the company to its answer.
    pub pause: Option<Pause>,
    /// What a lawyer should know.
    pub note: Option<String>,
    /// The same deadline where `when` does not hold.
    pub more: Vec<DeadlineRule>,
}

/// What stops a period for a time.
#[derive(Clone, Debug)]
pub struct Pause {
    /// The day on which the company asked.
    pub asked: SlotId,
    /// The letter that answers; before it arrives nothing is known to have stood still.
    pub answer: LetterKind,
}

impl DeadlineRule {
    /// The rule and those that stand in for it, in their order.
    pub fn each(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(&self.more)
    }
}

/// What the book answers to a refusal under one regime.
#[derive(Clone, Debug)]
pub struct Refusal {
    /// The class.
    pub class: RefusalClass,
    /// Its key in the file.
    pub place: Place,
    /// The first that holds wins; the last has no condition.
    pub answers: Vec<RefusalAnswer>,
}

/// One answer to a refusal.
#[derive(Clone, Debug)]
pub struct RefusalAnswer {
    /// Distinguishes the answers of one class in message ids; empty for the only one.
    pub id: Option<String>,
    /// Where this answer is written.
    pub place: Place,
    /// Given where this holds.
    pub when: Option<Condition>,
    /// What to do about the refusal.
    pub stance: Stance,
    /// How strong the answer is.
    pub strength: Strength,
    /// The rules that it cites.
    pub law: Vec<RuleId>,
    /// What a lawyer should know.
    pub note: Option<String>,
}

/// What to do about a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stance {
    /// The refusal is wrong, and the rebuttal says why.
    Rebut,
    /// The company may ask this: do it.
    Comply,
    /// The company is right in law: say so and go another way.
    Concede,
}

impl Stance {
    /// As written in a law file, and as a selector in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rebut => "rebut",
            Self::Comply => "comply",
            Self::Concede => "concede",
        }
    }
}

/// How strong an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// Text of the law or highest court.
    Strong,
    /// Good arguments, not everywhere followed.
    Fair,
    /// Worth a try.
    Weak,
}

impl Strength {
    /// As written in a law file, and as a selector in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Strong => "strong",
            Self::Fair => "fair",
            Self::Weak => "weak",
        }
    }
}

/// A place to go next.
#[derive(Clone, Debug)]
pub struct Rung {
    /// Its name: `authority`.
    pub id: RungId,
    /// Its key in the file.
    pub place: Place,
    /// What it is, or that the country has none.
    pub kind: RungKind,
    /// The law that it rests on.
    pub law: Vec<RuleId>,
    /// What a lawyer should know.
    pub note: Option<String>,
}

impl Rung {
    /// The letter that takes it; none where the country has no such way.
    pub fn letter(&self) -> Option<&LetterKind> {
        match &self.kind {
            RungKind::Way { letter, .. } => Some(letter),
            RungKind::None { .. } => None,
        }
    }
}

/// What a rung is.
#[derive(Clone, Debug)]
pub enum RungKind {
    /// A way that exists.
    Way {
        /// The letter that takes it.
        letter: LetterKind,
        /// To whom it goes, where another rung writes the same letter to somebody else.
        to: Option<Recipient>,
        /// Open where this holds.
        opens: Option<Condition>,
        /// Shown only where this holds, or may hold: the way is for some companies alone.
        concerns: Option<Condition>,
        /// Closed where this holds, although it was open.
        closes: Option<Condition>,
        /// Can be taken once more where this holds.
        again: Option<Condition>,
        /// Rungs that cannot be taken beside it or after it.
        shuts: Vec<RungId>,
    },
    /// The country has no such way.
    None {
        /// Where that was read.
        sources: Vec<Source>,
    },
}

/// An authority or a conciliation body.
#[derive(Clone, Debug)]
pub struct Body {
    /// Its name in the book.
    pub id: BodyId,
    /// Where it is written.
    pub place: Place,
    /// Competent where this holds.
    pub when: Option<Condition>,
    /// In its own language.
    pub name: String,
    /// Lines of its postal address.
    pub address: Vec<String>,
    /// For complaints, where it takes them by e-mail.
    pub email: Option<String>,
    /// Its site.
    pub url: Option<String>,
    /// Its complaint form.
    pub form: Option<String>,
    /// Languages in which it works.
    pub languages: Vec<String>,
    /// Day of the last check.
    pub checked: NaiveDate,
}
