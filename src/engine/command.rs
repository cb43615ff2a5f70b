//! What works at every step: `/help`, `/back`, `/cases` and the rest.

use crate::{
    book::{Act, SlotId, known},
    locale::Arg,
};

use super::{
    Button, Outgoing,
    event::{self, Command},
    import::CASES,
    run::{Run, first_frame, step_of, zone},
    session::{Answer, Aside, Case, CaseId, Letter, Value},
};

/// So many cases are listed, the newest.
const LISTED: usize = 30;

impl Run<'_> {
    pub(super) fn command(&mut self, command: Command, rest: &str) {
        let left = self.session.aside.take().is_some();
        match command {
            // Whoever goes back or stops over such a question leaves it, and nothing else.
            Command::Back | Command::Cancel if left => self.leave(),
            Command::Start => self.start(),
            Command::Help => {
                self.say("engine-help", &[]);
                self.ask_again();
            }
            Command::Back => self.back(),
            Command::Cancel => self.cancel(),
            Command::Language => self.languages(),
            Command::Cases => self.show_cases(),
            Command::Letters => self.show_letters(),
            Command::Alarm if rest.is_empty() => self.show_alarms(),
            Command::Alarm => self.new_alarm(rest),
            Command::About => self.about(),
            Command::Privacy => self.privacy(),
            Command::Export => {
                self.say("engine-export", &[]);
                self.outgoing.push(Outgoing::Export);
                self.ask_again();
            }
            Command::Delete => self.ask_delete(),
        }
    }

    /// Leaves a question that was asked over the open one.
    pub(super) fn leave(&mut self) {
        self.session.aside = None;
        self.say("engine-change-cancelled", &[]);
        self.ask_again();
    }

    fn start(&mut self) {
        if self.session.cases.is_empty() {
            self.welcome();
            self.new_case();
            return;
        }
        if let Some(id) = self.session.open {
            self.catch_up(id);
            let new = self.button(&event::Button::New, "engine-back-again", "new");
            self.say_with("engine-back-again", &[], vec![new]);
            self.ask_again();
        } else {
            self.show_cases();
        }
    }

    /// Begins a case. One in which nothing was answered yet is opened instead: whoever taps twice
    /// does not want two.
    pub(super) fn new_case(&mut self) {
        if let Some(blank) = self.session.cases.iter().find(|case| self.is_blank(case)) {
            self.open(blank.id);
            return;
        }
        if self.session.cases.len() >= CASES {
            let most = i64::try_from(CASES).unwrap_or(i64::MAX);
            self.say("engine-cases-full", &[("most", Arg::Number(most))]);
            self.show_cases();
            return;
        }
        let number = self
            .session
            .cases
            .last()
            .map_or(1, |case| case.id.0.saturating_add(1));
        let id = CaseId(number);
        let mut case = Case::new(id, self.today, first_frame(self.book));
        // What is true of the person rather than of the dispute is not asked twice.
        if let Some(last) = self.session.cases.last() {
            for slot in self.book.slots.iter().filter(|slot| slot.carried) {
                if let Some(answer) = last.slots.get(&slot.id) {
                    case.slots.insert(slot.id.clone(), answer.clone());
                }
            }
        } else if let Some(country) = &self.session.profile.country {
            let answer = Answer::Value(Value::Country(country.clone()));
            case.slots.insert(SlotId::from(known::COUNTRY), answer);
        }
        self.session.cases.push(case);
        self.session.open = Some(id);
        if let Some(text) = self.first.take() {
            self.keep_story(id, &text);
        }
        self.advance(id);
    }

    /// Nothing was answered in it yet.
    pub(super) fn is_blank(&self, case: &Case) -> bool {
        let is_given = |slot: &SlotId| {
            let carried = self
                .book
                .slot(slot.as_str())
                .is_some_and(|slot| slot.carried);
            carried || slot.as_str() == known::COUNTRY
        };
        let is_told = case.told.is_some() || case.story.is_some();
        let is_used = !case.letters.is_empty() || !case.own_alarms.is_empty() || is_told;
        let is_fresh = case.history.is_empty() && case.closed.is_none() && !is_used;
        is_fresh && case.slots.keys().all(is_given)
    }

    fn back(&mut self) {
        let Some(id) = self.session.open else {
            self.show_cases();
            return;
        };
        if self.leave_lookup(id) {
            self.say("engine-back", &[]);
            self.ask(id);
            return;
        }
        let undo = self.session.case(id).and_then(|case| case.history.last());
        let rewrote = undo.is_some_and(|undo| undo.rewrote);
        let drafts = if rewrote { self.drafts(id) } else { Vec::new() };
        let message = if self.take_back(id) {
            "engine-back"
        } else {
            "engine-back-none"
        };
        self.say(message, &[]);
        self.rewrite(id, drafts);
        self.ask(id);
    }

    /// Takes the last answer back; false where there is none.
    pub(super) fn take_back(&mut self, id: CaseId) -> bool {
        let Some(case) = self.session.case_mut(id) else {
            return false;
        };
        let Some(undo) = case.history.pop() else {
            return false;
        };
        case.return_to(undo.at);
        case.detour = undo.detour;
        case.quiet_until = None;
        case.chosen.clear();
        case.readings.clear();
        case.lookup = None;
        for (slot, answer) in undo.slots {
            // What is no answer any more is not corrected either.
            case.given
                .retain(|given| given.1 != slot || answer.is_some());
            match answer {
                Some(answer) => case.slots.insert(slot, answer),
                None => case.slots.remove(&slot),
            };
        }
        // Whoever takes back how or when a letter went out has not sent it yet.
        for letter in &mut case.letters {
            if undo.unsent.contains(&letter.number) {
                letter.sent = None;
            }
        }
        // A letter that went out stays written; a draft goes with the answer that led to it.
        let kept = usize::try_from(undo.letters).unwrap_or(usize::MAX);
        let mut at = 0;
        case.letters.retain(|letter| {
            at += 1;
            at <= kept || letter.sent.is_some()
        });
        self.doubt_story(id);
        true
    }

    fn cancel(&mut self) {
        let Some(id) = self.session.open else {
            self.show_cases();
            return;
        };
        let detour = self.session.case(id).and_then(|case| case.detour.clone());
        if let Some(detour) = detour {
            self.change(id, |case| {
                case.detour = None;
                case.lookup = None;
                case.at = detour.back_to;
            });
            self.say("engine-change-cancelled", &[]);
            self.ask(id);
            return;
        }
        self.session.open = None;
        self.change(id, |case| case.serial = 0);
        let open = self.button(&event::Button::Open(id), "engine-cancelled", "open");
        self.say_with("engine-cancelled", &[], vec![open]);
    }

    fn languages(&mut self) {
        let buttons = self
            .book
            .locales
            .iter()
            .map(|locale| Button {
                id: event::Button::Language(locale.tag().to_owned()).id(),
                text: locale.own_name().to_owned(),
            })
            .collect();
        self.say_with("engine-language", &[], buttons);
    }

    pub(super) fn language(&mut self, tag: &str) {
        if let Some(locale) = self.book.locales.get(tag) {
            locale.tag().clone_into(&mut self.session.locale);
        }
        self.say("engine-language-taken", &[]);
        self.ask_again();
    }

    /// All cases with their next dates.
    pub(super) fn show_cases(&mut self) {
        self.session.aside = None;
        let zone = zone(&self.session);
        let mut lines = Vec::new();
        let mut buttons = Vec::new();
        // Earlier releases set no bound, and Telegram refuses a hundred buttons.
        let hidden = self.session.cases.len().saturating_sub(LISTED);
        for case in self.session.cases.iter().skip(hidden) {
            let name = self.case_name(case);
            let next = case
                .next_alarm()
                .map(|at| at.with_timezone(&zone).date_naive());
            let mut extra = vec![
                ("case", Arg::Name(name.clone())),
                ("opened", Arg::Date(case.opened)),
                ("closed", Arg::Flag(case.closed.is_some())),
                ("alarm", Arg::Flag(next.is_some())),
            ];
            extra.push(("next", Arg::Date(next.unwrap_or(self.today))));
            let outcome = case.closed.as_ref().map(|closed| closed.outcome.clone());
            extra.push(("outcome", Arg::Id(outcome.unwrap_or_default())));
            lines.extend(self.text("engine-cases-line", None, &extra));
            let button = if case.closed.is_some() {
                event::Button::Reopen(case.id)
            } else {
                event::Button::Open(case.id)
            };
            let attribute = if case.closed.is_some() {
                "reopen"
            } else {
                "open"
            };
            buttons.push(self.button_with(&button, "engine-cases", attribute, &extra));
        }
        buttons.push(self.button(&event::Button::New, "engine-cases", "new"));
        let count = i64::try_from(self.session.cases.len()).unwrap_or(i64::MAX);
        let head = self
            .text("engine-cases", None, &[("count", Arg::Number(count))])
            .unwrap_or_default();
        let text = std::iter::once(head).chain(lines).collect::<Vec<_>>();
        self.push("engine-cases", text.join("\n\n"), buttons);
    }

    /// The letters of the open case; each can be shown again as it went out.
    fn show_letters(&mut self) {
        let Some(case) = self.session.open_case() else {
            self.show_cases();
            return;
        };
        let id = case.id;
        let Some(list) = self.letters_text(id) else {
            self.say("engine-letters-none", &[]);
            self.ask(id);
            return;
        };
        let button = |letter: &Letter| Button {
            id: event::Button::Again(id, letter.number).id(),
            text: self
                .text(&format!("{}-name", letter.kind), None, &[])
                .unwrap_or_default(),
        };
        let buttons = case.letters.iter().map(button).collect();
        let head = self.text("engine-letters", None, &[]).unwrap_or_default();
        self.push("engine-letters", format!("{head}\n\n{list}"), buttons);
    }

    pub(super) fn case_name(&self, case: &Case) -> String {
        match case.value(known::COMPANY) {
            Some(Value::Text(name)) => name.clone(),
            _ => self
                .text(
                    "engine-case-name",
                    None,
                    &[("number", Arg::Number(i64::from(case.id.0)))],
                )
                .unwrap_or_default(),
        }
    }

    /// Opens a case at its own question.
    pub(super) fn open(&mut self, id: CaseId) {
        let Some(case) = self.session.case_mut(id) else {
            self.say("engine-stale", &[]);
            self.ask_again();
            return;
        };
        if case.closed.is_some() {
            self.show_cases();
            return;
        }
        let passed = case.passed.take();
        self.catch_up(id);
        let moved = self.look_at_moved(id);
        self.session.open = Some(id);
        self.say_opened(id);
        if let Some(text) = passed.and_then(|deadline| self.deadline_text(id, &deadline)) {
            self.push("block-deadline", text, Vec::new());
        }
        if moved {
            self.advance(id);
        } else {
            self.ask(id);
        }
    }

    /// Of several cases, says which one is open now.
    pub(super) fn say_opened(&mut self, id: CaseId) {
        if self.session.cases.len() > 1 {
            let name = self.session.case(id).map(|case| self.case_name(case));
            let extra = [("case", Arg::Name(name.unwrap_or_default()))];
            self.say("engine-opened", &extra);
        }
    }

    pub(super) fn reopen(&mut self, id: CaseId) {
        let Some(case) = self.session.case_mut(id) else {
            self.say("engine-stale", &[]);
            self.ask_again();
            return;
        };
        case.closed = None;
        case.slots.remove(known::OUTCOME);
        let at_end = case
            .at
            .last()
            .and_then(|frame| step_of(self.book, frame))
            .is_some_and(|step| matches!(step.act, Act::Close { .. }));
        if at_end {
            // The answer that led to the end is taken back, and with it the end.
            if let Some(undo) = case.history.pop() {
                case.return_to(undo.at);
            }
        }
        self.say("engine-reopened", &[]);
        self.open(id);
    }

    fn ask_delete(&mut self) {
        self.session.serial = self.session.serial.wrapping_add(1).max(1);
        self.session.aside = Some(Aside::Delete);
        let serial = self.session.serial;
        let button = |yes| event::Button::Delete { serial, yes };
        let buttons = vec![
            self.button(&button(true), "engine-delete", "yes"),
            self.button(&button(false), "engine-delete", "no"),
        ];
        self.say_with("engine-delete", &[], buttons);
    }

    pub(super) fn delete(&mut self, serial: u32, yes: bool) {
        let asked = self.session.aside.take() == Some(Aside::Delete);
        let asked = asked && serial == self.session.serial;
        if yes && !asked {
            self.say("engine-delete-stale", &[]);
            self.ask_delete();
        } else if yes {
            self.say("engine-deleted", &[]);
            self.erase = true;
            self.session.cases.clear();
            self.session.open = None;
        } else {
            self.say("engine-delete-kept", &[]);
            self.ask_again();
        }
    }
}
