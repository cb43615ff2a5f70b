//! A file that `/export` gave, taken into a chat: looked through, asked about, then added.
//!
//! A file is foreign input. It is taken whole or not at all: what the book and the engine
//! rely on is checked before anything is asked, an answer that does not fit its slot is left
//! out and asked for again, and nothing that is there already is ever overwritten.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use chrono::{DateTime, Datelike, NaiveDate, SubsecRound, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    book::{Book, Slot, SlotType},
    export::{Export, VERSION},
    locale::Arg,
};

use super::{
    Kept, KeptAs,
    event::{self, Brought},
    run::Run,
    session::{Answer, Aside, Case, CaseId, Value},
    steer::MOST,
};

/// The largest file that is looked at, in bytes. A chat with all the cases that it can hold, each with
/// several replies of the longest kind, stays below.
pub const LARGEST: usize = 1 << 22;

/// So many cases a chat can hold.
pub(super) const CASES: usize = 20;

/// The longest name, number or address, in characters.
const LINE: usize = 200;

/// The longest text or sentence of a reply, in characters.
const LONG: usize = 8000;

/// What waits to be taken in, until the person has answered. It lies in the session, where a
/// crash leaves it and any other answer drops it; the store compresses it, and the size of
/// the file bounds it.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Import {
    cases: Vec<Case>,
    texts: Vec<(CaseId, KeptAs, String)>,
}

/// How much, and never what.
impl fmt::Debug for Import {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Import({} cases, {} texts)",
            self.cases.len(),
            self.texts.len()
        )
    }
}

/// Why a file is not taken in, as the text about it selects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reason {
    TooLarge,
    Lost,
    OtherForm,
    Empty,
    Full,
    Unreadable,
}

impl Reason {
    fn name(self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::Lost => "lost",
            Self::OtherForm => "other-form",
            Self::Empty => "empty",
            Self::Full => "full",
            Self::Unreadable => "unreadable",
        }
    }
}

impl Run<'_> {
    /// Asks whether a file is to be taken in.
    pub(super) fn brought(&mut self, brought: &Brought) {
        self.session.aside = None;
        if self.session.cases.is_empty() {
            // Who brings a file to a new chat has not read who runs it.
            self.welcome();
        }
        let read = match brought {
            Brought::Content(text) => read(self.book, text),
            Brought::TooLarge => Err(Reason::TooLarge),
            Brought::Lost | Brought::At(_) => Err(Reason::Lost),
        };
        let read = read.and_then(|import| {
            let count = self.session.cases.len() + import.cases.len();
            (count <= CASES).then_some(import).ok_or(Reason::Full)
        });
        match read {
            Ok(import) => self.ask_import(import),
            Err(reason) => {
                let reason = [("reason", Arg::Id(reason.name().into()))];
                self.say("engine-import-refused", &reason);
                self.ask_again();
            }
        }
    }

    fn ask_import(&mut self, import: Import) {
        let number = |count: usize| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
        let letters = import.cases.iter().map(|case| case.letters.len()).sum();
        let extra = [
            ("cases", number(import.cases.len())),
            ("letters", number(letters)),
        ];
        let serial = self.ask_over(Aside::Import(Box::new(import)));
        let button = |yes| event::Button::Import { serial, yes };
        let buttons = vec![
            self.button(&button(true), "engine-import", "yes"),
            self.button(&button(false), "engine-import", "no"),
        ];
        self.say_with("engine-import", &extra, buttons);
    }

    /// The answer to that question.
    pub(super) fn import(&mut self, serial: u32, yes: bool) {
        let asked = serial == self.session.serial;
        match self.session.aside.take() {
            Some(Aside::Import(import)) if yes && asked => self.take_in(*import),
            Some(Aside::Import(_)) if asked => self.not_imported(),
            _ => {
                self.say("engine-stale", &[]);
                self.ask_again();
            }
        }
    }

    pub(super) fn not_imported(&mut self) {
        self.say("engine-import-left", &[]);
        self.ask_again();
    }

    /// Adds the cases under new numbers, behind those that are there.
    fn take_in(&mut self, import: Import) {
        let count = i64::try_from(import.cases.len()).unwrap_or(i64::MAX);
        let last = self.session.cases.iter().map(|case| case.id.0).max();
        let blank = self.session.open_case().filter(|case| self.is_blank(case));
        let blank = blank.map(|case| case.id);
        let mut last = last.unwrap_or(0);
        let mut numbers = BTreeMap::new();
        for mut case in import.cases {
            last = last.saturating_add(1);
            let id = CaseId(last);
            numbers.insert(case.id, id);
            case.id = id;
            self.session.cases.push(case);
        }
        for (case, what, text) in import.texts {
            if let Some(case) = numbers.get(&case).copied() {
                let text = Some(text);
                self.keep.push(Kept { case, what, text });
            }
        }
        self.say("engine-imported", &[("cases", Arg::Number(count))]);
        // Whoever moves here was asked the first question over the file, and has a case already.
        let mut brought = self
            .session
            .cases
            .iter()
            .filter(|case| numbers.values().any(|id| *id == case.id));
        let open = brought
            .find(|case| case.closed.is_none())
            .map(|case| case.id);
        match (blank, open) {
            (Some(blank), Some(open)) => {
                self.session.cases.retain(|case| case.id != blank);
                self.open(open);
            }
            _ => self.ask_again(),
        }
    }
}

/// Reads a file whole.
fn read(book: &Book, text: &str) -> Result<Import, Reason> {
    #[derive(Deserialize)]
    struct Form {
        hearback: u32,
    }
    if text.len() > LARGEST {
        return Err(Reason::TooLarge);
    }
    let form: Form = serde_json::from_str(text).map_err(|_| Reason::Unreadable)?;
    if form.hearback != VERSION {
        return Err(Reason::OtherForm);
    }
    let export = Export::read(text).ok_or(Reason::Unreadable)?;
    import(book, export)
        .ok_or(Reason::Unreadable)
        .and_then(|import| {
            let empty = import.cases.is_empty();
            (!empty).then_some(import).ok_or(Reason::Empty)
        })
}

/// What a file holds, with nothing in it that does not fit; none where a part of it that
/// nobody can ask for again is missing or odd.
fn import(book: &Book, export: Export) -> Option<Import> {
    let texts: BTreeMap<_, _> = export.texts()?.collect();
    let mut cases = Vec::new();
    let mut seen = BTreeSet::new();
    for case in export.session.cases {
        let fresh = seen.insert(case.id);
        let whole = letters_are_whole(book, &case, |number| {
            texts.contains_key(&(case.id, KeptAs::Letter(number)))
        });
        if !fresh || !whole {
            return None;
        }
        cases.push(sound(book, case)?);
    }
    let belongs = |case: CaseId, what| {
        let case = cases.iter().find(|known| known.id == case);
        case.is_some_and(|case| match what {
            KeptAs::Letter(number) => case.letters.iter().any(|letter| letter.number == number),
            KeptAs::Reply(number) => number < 1000,
        })
    };
    let texts = texts
        .into_iter()
        .filter(|((case, what), _)| belongs(*case, *what));
    let texts = texts
        .map(|((case, what), text)| (case, what, text))
        .collect();
    Some(Import { cases, texts })
}

/// Letters are numbered upwards, of kinds that the book has, and each as it went out.
fn letters_are_whole(book: &Book, case: &Case, has_text: impl Fn(u32) -> bool) -> bool {
    let mut last = 0;
    case.letters.iter().all(|letter| {
        let follows = (last + 1..1000).contains(&letter.number);
        last = letter.number;
        let sent = letter.sent.as_ref().is_none_or(|sent| is_day(sent.on));
        let known = book.letters.contains_key(&letter.kind);
        follows && known && sent && is_day(letter.written) && has_text(letter.number)
    })
}

/// A case as this chat can go on with it; none where a day is none.
fn sound(book: &Book, mut case: Case) -> Option<Case> {
    let closed = case.closed.as_ref().is_none_or(|closed| is_day(closed.on));
    if !is_day(case.opened) || !closed {
        return None;
    }
    // What was only for the next answer is not known in this chat.
    if let Some(detour) = case.detour.take() {
        case.at = detour.back_to;
    }
    case.at.truncate(16);
    case.quiet_until = None;
    case.chosen.clear();
    case.readings.clear();
    case.lookup = None;
    case.told = None;
    case.story = None;
    case.history.clear();
    case.given.clear();
    case.serial = 0;
    case.slots.retain(|id, answer| {
        let slot = book.slot(id.as_str());
        slot.is_some_and(|slot| match answer {
            Answer::Unknown => true,
            Answer::Value(value) => fits(book, slot, value),
        })
    });
    case.alarm = case
        .alarm
        .filter(|alarm| is_moment(alarm.at) && is_moment(alarm.reached));
    case.beside = None;
    case.steered = case.steered.filter(|steered| {
        is_moment(steered.reached) && is_day(steered.day) && steered.to.is_none_or(is_day)
    });
    case.rang.retain(|rang| is_moment(rang.at));
    case.rang.truncate(100);
    case.own_alarms.retain(|at| is_moment(*at));
    // A button names an alarm by its second.
    case.own_alarms
        .iter_mut()
        .for_each(|at| *at = at.trunc_subsecs(0));
    case.own_alarms.sort();
    case.own_alarms.dedup();
    case.own_alarms.truncate(MOST);
    Some(case)
}

/// Whether an answer is one that its slot could have taken.
fn fits(book: &Book, slot: &Slot, value: &Value) -> bool {
    match (&slot.r#type, value) {
        (SlotType::Text { max }, Value::Text(text)) => is_text(text, *max),
        (SlotType::Text { .. }, Value::Kept) => slot.kept,
        (SlotType::Name | SlotType::Email | SlotType::Reference, Value::Text(text)) => {
            is_text(text, LINE)
        }
        (SlotType::Phone, Value::Phone(text)) => is_text(text, LINE),
        (SlotType::When { .. }, Value::When(when)) => {
            is_day(when.first) && is_day(when.last) && when.first <= when.last
        }
        (SlotType::Hours, Value::Hours(_)) => true,
        (SlotType::Money, Value::Money(money)) => {
            let code = &money.currency;
            iso_currency::Currency::from_code(code).is_some()
                && money.minor.unsigned_abs() < 1 << 50
        }
        (SlotType::Position, Value::Position(seconds)) => *seconds <= 24 * 3600,
        (SlotType::Country, Value::Country(code)) => {
            book.country_names.values().any(|known| known == code)
        }
        (SlotType::Region(options) | SlotType::Choice(options), Value::Choice(value)) => {
            options.contains(value)
        }
        (SlotType::Choices(options), Value::Choices(values)) => {
            let once: BTreeSet<_> = values.iter().collect();
            once.len() == values.len() && values.iter().all(|value| options.contains(value))
        }
        (SlotType::Quotes, Value::Quotes(quotes)) => quotes.iter().all(|(class, said)| {
            is_text(class, LINE) && said.iter().all(|text| is_text(text, LONG))
        }),
        _ => false,
    }
}

fn is_text(text: &str, most: usize) -> bool {
    let odd = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    !text.trim().is_empty() && text.chars().count() <= most && !text.contains(odd)
}

/// A day on which a calendar can count on, some centuries forward and back.
fn is_day(day: NaiveDate) -> bool {
    (1970..3000).contains(&day.year())
}

fn is_moment(at: DateTime<Utc>) -> bool {
    is_day(at.date_naive())
}
