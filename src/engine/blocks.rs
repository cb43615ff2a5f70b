//! What is said besides a step's own message: deadlines with their reasons, what is thought
//! of refusals, letters written, the ladder.

use crate::{
    book::{Block, DeadlineId, Rung, RungKind, Step},
    deadline,
    locale::{Arg, Args, Locale, Use},
};

use super::{
    run::Run,
    rungs::RungState,
    session::{Case, CaseId},
};

impl Run<'_> {
    /// Every rung of the country that concerns such a company, with a word on whether it can be
    /// taken, or when it was. The labels stand with a step's message.
    pub(super) fn ladder(&self, case: &Case, message: &str) -> String {
        let view = self.view(case);
        let Some(country) = self.book.countries.get(view.country()) else {
            return String::new();
        };
        let code = country.code.to_lowercase();
        let line = |rung: &Rung| match (view.rung_state(rung), view.done(rung)) {
            (RungState::Missing, _) => None,
            (_, Some(day)) => {
                let label = Arg::Name(self.label(message, rung.id.as_str()));
                let extra = [("rung", label), ("day", Arg::Date(day))];
                self.text("engine-rung-done", None, &extra)
            }
            (state, None) => {
                let extra = [("state", Arg::Id(state.name().to_owned()))];
                self.text(&format!("rung-{code}-{}", rung.id), None, &extra)
            }
        };
        let lines: Vec<_> = country.rungs.iter().filter_map(line).collect();
        lines.join("\n\n")
    }

    /// The rungs that the country does not have, each with a word.
    fn missing_rungs(&self, id: CaseId) -> Option<String> {
        let view = self.view(self.session.case(id)?);
        let country = self.book.countries.get(view.country())?;
        let code = country.code.to_lowercase();
        let line = |rung: &Rung| match &rung.kind {
            RungKind::Way { .. } => None,
            RungKind::None { .. } => self.text(&format!("rung-{code}-none-{}", rung.id), None, &[]),
        };
        let lines: Vec<_> = country.rungs.iter().filter_map(line).collect();
        (!lines.is_empty()).then(|| lines.join("\n\n"))
    }

    /// What is said before a step's own message.
    pub(super) fn blocks(&mut self, id: CaseId, step: &Step) {
        for block in &step.say {
            let text = match block {
                Block::Deadline(deadline) => self.deadline_text(id, deadline),
                Block::Refusals => self.refusals_text(id),
                Block::Letters => self.letters_text(id),
                Block::Missing => self.missing_rungs(id),
            };
            if let Some(text) = text {
                let name = match block {
                    Block::Deadline(_) => "block-deadline",
                    Block::Refusals => "block-refusals",
                    Block::Letters => "block-letters",
                    Block::Missing => "block-missing",
                };
                self.push(name, text, Vec::new());
            }
        }
    }

    /// A deadline: its day, and why.
    pub(super) fn deadline_text(&self, id: CaseId, deadline: &DeadlineId) -> Option<String> {
        let case = self.session.case(id)?;
        let view = self.view(case);
        let running = view.running(deadline.as_str())?;
        let day = [("day", Arg::Date(running.due.date))];
        let head = self.text(&format!("block-deadline-{deadline}"), None, &day)?;
        let locale = self.locale()?;
        let reasons = running
            .arrival
            .reasons
            .iter()
            .chain(&running.due.reasons)
            .filter_map(|reason| reason_text(locale, reason));
        let lines: Vec<_> = std::iter::once(head).chain(reasons).collect();
        Some(lines.join("\n"))
    }

    /// What is thought of each refusal.
    fn refusals_text(&self, id: CaseId) -> Option<String> {
        let case = self.session.case(id)?;
        let view = self.view(case);
        let regime = self.book.regime(view.country())?.id.clone();
        let line = |class: &str, answer: &crate::book::RefusalAnswer| {
            let id = crate::letter::answer_message(
                "refusal",
                regime.as_str(),
                class,
                answer.id.as_deref(),
            );
            let extra = [
                ("strength", Arg::Id(answer.strength.name().into())),
                ("label", Arg::Name(self.label("slot-refusals", class))),
            ];
            self.text(&id, None, &extra)
        };
        let lines: Vec<_> = view
            .answers()
            .filter_map(|(refusal, answer)| line(refusal.class.as_str(), answer))
            .collect();
        (!lines.is_empty()).then(|| lines.join("\n\n"))
    }

    /// The letters of a case with their dates.
    pub(super) fn letters_text(&self, id: CaseId) -> Option<String> {
        let case = self.session.case(id)?;
        let line = |letter: &super::session::Letter| {
            let sent = letter.sent.as_ref();
            let extra = [
                (
                    "letter",
                    Arg::Name(self.text(&format!("{}-name", letter.kind), None, &[])?),
                ),
                ("sent", Arg::Flag(sent.is_some())),
                (
                    "day",
                    Arg::Date(sent.map_or(letter.written, |sent| sent.on)),
                ),
            ];
            self.text("block-letters-line", None, &extra)
        };
        let lines: Vec<_> = case.letters.iter().filter_map(line).collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }
}

/// A reason of a deadline in words.
pub fn reason_text(locale: &Locale, reason: &deadline::Reason) -> Option<String> {
    let (id, given) = reason.message();
    let mut args = Args::default();
    for (name, arg) in given {
        args.set(
            name,
            match arg {
                deadline::Arg::Date(day) => Arg::Date(day),
                deadline::Arg::Number(number) => Arg::Number(number),
                // The id of another message of the same language: the name of a holiday.
                deadline::Arg::Id(id) => {
                    let text = locale.text(Use::Chat, &id, None, &Args::default());
                    Arg::Name(text.unwrap_or(id))
                }
            },
        );
    }
    locale.text(Use::Chat, id, None, &args).ok()
}
