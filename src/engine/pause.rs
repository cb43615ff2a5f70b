//! Turns while the host has paused the service.
//!
//! Nothing that a person has can be lost to a pause, and nothing new is begun in it. What
//! would move a case on (an answer, a new case) is not taken: the host's word is said in its
//! place, and the open question stays open. It is not kept for later either, since an answer
//! that is played hours later leads to a question that nobody is there to read. What is there
//! already stays in reach: cases, letters, alarms, the file, the deletion. Alarms ring, and
//! the word goes with them.

use chrono::{DateTime, Utc};

use crate::{book::Book, locale::Arg};

use super::{
    Event, Session, Turn, Word,
    event::{Button, Command},
    run::Run,
    session::CaseId,
};

/// Plays one event on a session while the host's word stands. As pure and total as
/// [`turn`](super::turn).
pub fn paused(
    book: &Book,
    word: &Word,
    session: Session,
    event: &Event,
    now: DateTime<Utc>,
) -> Turn {
    let mut run = Run::new(book, session, now);
    run.heard(event);
    if let Some(opened) = run.opens(event) {
        run.open_quietly(opened);
        run.say_word("engine-paused", word);
    } else if run.waits(event) {
        run.say_word("engine-paused", word);
    } else {
        run.event(event);
        if matches!(event, Event::Alarm) && !run.outgoing.is_empty() {
            run.say_word("engine-paused-alarm", word);
        }
    }
    run.finish()
}

impl Run<'_> {
    /// What would move a case on.
    fn waits(&self, event: &Event) -> bool {
        match event {
            // Over the open question: the day of an alarm, or whether to delete.
            Event::Text(_) => self.session.aside.is_none(),
            Event::Press(id) => match Button::parse(id) {
                Some(
                    Button::Option { .. }
                    | Button::New
                    | Button::Reopen(_)
                    | Button::Import { .. }
                    | Button::Keep,
                ) => true,
                Some(
                    Button::Open(_)
                    | Button::Language(_)
                    | Button::Again(..)
                    | Button::Alarm { .. }
                    | Button::Delete { .. },
                ) => false,
                // The bare name of a button.
                None => self
                    .aside_button(id)
                    .is_none_or(|whole| self.waits(&Event::Press(whole))),
            },
            Event::Command(command, _) => match command {
                Command::Start => true,
                // Back from a question over the open one.
                Command::Back => self.session.aside.is_none(),
                Command::Help
                | Command::Cancel
                | Command::Language
                | Command::Cases
                | Command::Letters
                | Command::Alarm
                | Command::About
                | Command::Privacy
                | Command::Export
                | Command::Delete => false,
            },
            Event::UnknownCommand | Event::Brought(_) | Event::Other(_) | Event::Edit { .. } => {
                true
            }
            // What was held was taken before the pause.
            Event::Alarm | Event::Waited | Event::Returned(_) => false,
        }
    }

    /// The case whose button was pressed. Its letters are in reach once it is open, but what
    /// an alarm led to in it waits.
    fn opens(&self, event: &Event) -> Option<CaseId> {
        let Event::Press(id) = event else {
            return None;
        };
        match Button::parse(id)? {
            Button::Open(case) => self.session.case(case)?.closed.is_none().then_some(case),
            Button::Option { .. }
            | Button::New
            | Button::Reopen(_)
            | Button::Language(_)
            | Button::Again(..)
            | Button::Alarm { .. }
            | Button::Import { .. }
            | Button::Keep
            | Button::Delete { .. } => None,
        }
    }

    fn open_quietly(&mut self, case: CaseId) {
        self.session.open = Some(case);
        self.say_opened(case);
    }

    fn say_word(&mut self, id: &str, word: &Word) {
        let tag = self.locale().map(|locale| locale.tag());
        let word = word.of(tag.unwrap_or_default()).to_owned();
        let begun = !self.session.cases.is_empty();
        self.say(
            id,
            &[("word", Arg::Name(word)), ("begun", Arg::Flag(begun))],
        );
    }
}
