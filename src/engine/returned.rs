//! What a person hears who comes back after the chat was closed to the bot.
//!
//! One text instead of all that could not be said: what has passed in which case. Then the open
//! question, which may be another one than they saw last.

use crate::{book::DeadlineId, locale::Arg};

use super::{
    alarm::Due,
    event::{self, With},
    run::{Run, zone},
    session::CaseId,
};

impl Run<'_> {
    /// Says what has passed, and asks what is open.
    pub(super) fn returned(&mut self, with: With) {
        let due = self.come_due();
        // Of a single case that has moved the next question is the one to ask.
        if let ([only], None) = (&due[..], self.session.open) {
            self.session.open = Some(only.case);
        }
        self.session.aside = None;
        let head = self.text("engine-returned", None, &[]);
        let lines = due.iter().filter_map(|due| self.due_text(due));
        let taken = match with {
            With::Message => self.text("engine-returned-message", None, &[]),
            With::Nothing | With::Command => None,
        };
        let text: Vec<_> = head.into_iter().chain(lines).chain(taken).collect();
        let open = self.session.open;
        let others = due.iter().filter(|due| Some(due.case) != open);
        let buttons = others.filter_map(|due| {
            let name = self.case_name(self.session.case(due.case)?);
            let button = event::Button::Open(due.case);
            let extra = [("case", Arg::Name(name))];
            Some(self.button_with(&button, "engine-returned", "open", &extra))
        });
        let buttons = buttons.collect();
        self.push("engine-returned", text.join("\n\n"), buttons);
        match (with, open) {
            // The command asks; a case that has moved is asked there too.
            (With::Command, _) => {}
            (With::Nothing | With::Message, Some(id)) => self.go_on(id),
            (With::Nothing | With::Message, None) if due.is_empty() => self.ask_again(),
            (With::Nothing | With::Message, None) => {}
        }
    }

    /// Asks where a case stands; what has passed was said.
    fn go_on(&mut self, id: CaseId) {
        if let Some(case) = self.session.case_mut(id) {
            case.passed = None;
        }
        self.open(id);
    }

    /// What has passed in a case, and when.
    fn due_text(&self, due: &Due) -> Option<String> {
        let case = self.session.case(due.case)?;
        let name = Arg::Name(self.case_name(case));
        let passed = due.deadline.as_ref();
        let passed = passed.and_then(|deadline| self.passed(due.case, deadline));
        Some(match passed {
            Some((letter, day)) => {
                let extra = [("case", name), ("letter", letter), ("day", day)];
                self.text("engine-returned-deadline", None, &extra)?
            }
            None => {
                let day = due.at.with_timezone(&zone(&self.session)).date_naive();
                let extra = [("case", name), ("day", Arg::Date(day))];
                self.text("engine-returned-alarm", None, &extra)?
            }
        })
    }

    /// From which letter a deadline runs, and its last day.
    fn passed(&self, id: CaseId, deadline: &DeadlineId) -> Option<(Arg, Arg)> {
        let view = self.view(self.session.case(id)?);
        let rule = self.book.deadline(view.country(), deadline.as_str())?;
        let running = view.running(deadline.as_str())?;
        let letter = self.text(&format!("{}-name", rule.letter), None, &[])?;
        Some((Arg::Name(letter), Arg::Date(running.due.date)))
    }
}
