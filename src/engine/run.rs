//! One turn in the making: the session as it changes, and what has been said so far.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    book::{Book, FIRST_FLOW, FlowId, Step, StepId, known},
    locale::{Arg, Locale, Use},
};

use super::{
    Button, Event, Kept, Outgoing, Turn,
    answer::Languages,
    event::{self, Command},
    question::Asked,
    session::{Aside, Case, CaseId, Frame, Session, Undo, Value},
    view::View,
    written::{Order, Recent, Written},
};

/// So many answers can be taken back; older ones are changed from the review.
const HISTORY: usize = 40;

/// The end of the year 9999. No letter is written later.
const LAST: DateTime<Utc> = match DateTime::from_timestamp(253_402_300_799, 0) {
    Some(last) => last,
    None => DateTime::UNIX_EPOCH,
};

pub(super) struct Run<'b> {
    pub(super) book: &'b Book,
    pub(super) session: Session,
    pub(super) now: DateTime<Utc>,
    pub(super) today: NaiveDate,
    pub(super) outgoing: Vec<Outgoing>,
    pub(super) keep: Vec<Kept>,
    pub(super) erase: bool,
    /// What was understood, to be said before the next question.
    pub(super) echo: Option<String>,
    /// Nothing is to be said, since the person has not finished.
    pub(super) silent: bool,
    /// More is played after this text, so that its question is not shown.
    pub(super) more: bool,
    /// The message whose text is being played.
    pub(super) writing: Option<Order>,
    /// Something was answered that /back can take back.
    pub(super) answered: bool,
    /// A tick was set or taken away, and the question is shown again for that alone.
    pub(super) ticked: bool,
    /// What was asked when the turn began.
    pub(super) asked: Option<Asked>,
    /// What the person wrote before anything was asked.
    pub(super) first: Option<String>,
}

impl<'b> Run<'b> {
    pub(super) fn new(book: &'b Book, mut session: Session, now: DateTime<Utc>) -> Self {
        session.open = session.open_case().map(|case| case.id);
        // Where a calendar ends, no zone can be applied to its clock, and no month added.
        let now = now.clamp(DateTime::UNIX_EPOCH, LAST);
        let today = now.with_timezone(&zone(&session)).date_naive();
        let asked = session.open_case().map(Asked::of);
        Self {
            book,
            asked,
            session,
            now,
            today,
            outgoing: Vec::new(),
            keep: Vec::new(),
            erase: false,
            echo: None,
            silent: false,
            more: false,
            writing: None,
            answered: false,
            ticked: false,
            first: None,
        }
    }

    pub(super) fn event(&mut self, event: &Event) {
        self.heard(event);
        if self.is_again(event) {
            self.silent = true;
            return;
        }
        if let Event::Text(Written {
            below: Some(other), ..
        }) = event
        {
            self.caption(*other);
        }
        self.play(event);
        self.note_latest(event);
    }

    fn play(&mut self, event: &Event) {
        match event {
            Event::Text(Written {
                text,
                order: Some(order),
                ..
            }) => self.written(*order, text),
            Event::Edit { order, text } => self.edited(*order, text),
            Event::Waited => self.waited(),
            Event::Press(_) | Event::UnknownCommand | Event::Brought(_) | Event::Other(_) => {
                self.release(true);
                self.unplaced(event);
            }
            Event::Text(_) | Event::Command(..) | Event::Alarm => {
                self.release(false);
                self.unplaced(event);
            }
            Event::Returned(with) => {
                self.release(true);
                self.session.recent = Recent::default();
                self.returned(*with);
            }
        }
    }

    /// The person is here: whatever they say keeps the chat, and a notice is told before what
    /// they hear otherwise.
    pub(super) fn heard(&mut self, event: &Event) {
        if !matches!(event, Event::Alarm | Event::Waited) {
            self.session.last = Some(self.now);
            self.session.told = None;
            self.tell_notices();
        }
    }

    /// Rings what is due; where nothing is, it may be time to tell that the chat ends.
    fn alarm(&mut self) {
        let said = self.outgoing.len();
        self.ring();
        self.ring_notices();
        if self.outgoing.len() == said {
            self.tell_end();
        } else {
            self.session.last = Some(self.now);
        }
    }

    /// What has no place among what was written: nothing is sorted over it.
    fn unplaced(&mut self, event: &Event) {
        self.session.recent = Recent::default();
        // Whoever writes first without /start is greeted all the same, and what they
        // wrote is not lost on a question that they have not seen.
        let known = matches!(event, Event::Command(..) | Event::Alarm | Event::Brought(_));
        let greets = self.session.cases.is_empty() && self.session.aside.is_none();
        if greets && !known {
            if let Event::Text(written) = event {
                self.first = Some(written.text.clone());
            }
            self.command(Command::Start, "");
            return;
        }
        match event {
            Event::Text(written) => self.text_event(&written.text),
            Event::Press(id) => self.press(id),
            Event::Command(command, rest) => self.command(*command, rest),
            Event::UnknownCommand => {
                self.say("engine-unknown-command", &[]);
                self.ask_again();
            }
            Event::Other(other) => {
                let kind = match other {
                    event::Other::File | event::Other::Album(_) => "file",
                    event::Other::Voice => "voice",
                    event::Other::Unknown => "unknown",
                };
                self.say("engine-not-text", &[("kind", Arg::Id(kind.into()))]);
                self.ask_again();
            }
            Event::Alarm => self.alarm(),
            Event::Brought(brought) => self.brought(brought),
            Event::Edit { .. } | Event::Waited | Event::Returned(_) => {}
        }
    }

    pub(super) fn finish(mut self) -> Turn {
        if self.outgoing.is_empty() && !self.erase && !self.silent {
            // Total also where a book has a hole that `check` would have found.
            self.ask_again();
        }
        self.follow_country();
        self.set_alarms();
        let in_place = self.ticked && matches!(self.outgoing[..], [Outgoing::Text { .. }]);
        Turn {
            wake: self.session.wake().map(|(at, _)| at),
            session: self.session,
            outgoing: self.outgoing,
            keep: self.keep,
            erase: self.erase,
            in_place,
        }
    }

    /// The clock of the person is that of the country in which they say that they live, and no
    /// longer of the one that was guessed. Where the book does not serve it, nothing is known.
    pub(super) fn follow_country(&mut self) {
        let country = self
            .session
            .open_case()
            .and_then(|case| case.choice(known::COUNTRY));
        let served = country.and_then(|code| self.book.countries.get(code));
        if let Some(served) = served
            && !self.session.own_zone
            && served.zone != zone(&self.session)
        {
            served.zone.name().clone_into(&mut self.session.zone);
            self.today = self.now.with_timezone(&served.zone).date_naive();
        }
    }

    pub(super) fn text_event(&mut self, text: &str) {
        match self.session.aside.take() {
            Some(Aside::Alarms) => self.typed_over_alarms(text),
            Some(Aside::Day(alarm)) => self.alarm_day(alarm, text),
            // Whatever is typed over the question whether to delete: nothing is deleted.
            Some(Aside::Delete) => {
                self.say("engine-delete-kept", &[]);
                self.ask_again();
            }
            Some(Aside::Import(_)) => self.not_imported(),
            None => match self.session.open {
                // What an alarm led to was not said yet, so nothing can answer it.
                Some(id) if self.session.case(id).is_some_and(|case| case.moved) => {
                    self.say("engine-returned-message", &[]);
                    self.open(id);
                }
                Some(id) => self.answer(id, text),
                None => self.command(Command::Cases, ""),
            },
        }
    }

    fn press(&mut self, id: &str) {
        match event::Button::parse(id) {
            Some(event::Button::Option {
                case,
                serial,
                option,
            }) => {
                let open = self.session.case(case).map(|case| case.serial);
                if self.session.open == Some(case) && open == Some(serial) && serial != 0 {
                    self.session.aside = None;
                    self.option(case, &option);
                } else {
                    self.say("engine-stale", &[]);
                    self.ask_again();
                }
            }
            Some(event::Button::Open(case)) => self.open(case),
            Some(event::Button::New) => self.new_case(),
            Some(event::Button::Reopen(case)) => self.reopen(case),
            Some(event::Button::Language(tag)) => self.language(&tag),
            Some(event::Button::Again(case, letter)) => {
                let known = self
                    .session
                    .case(case)
                    .is_some_and(|case| case.letters.iter().any(|l| l.number == letter));
                if known {
                    self.outgoing.push(Outgoing::Again { case, letter });
                } else {
                    self.say("engine-stale", &[]);
                }
                self.ask_again();
            }
            Some(event::Button::Delete { serial, yes }) => self.delete(serial, yes),
            Some(event::Button::Import { serial, yes }) => self.import(serial, yes),
            Some(event::Button::Keep) => self.kept(),
            Some(event::Button::Alarm { serial, pick }) => self.pick_alarm(serial, pick),
            // The bare name of a button of the question over the open one, as below.
            None if self.aside_button(id).is_some() => {
                let whole = self.aside_button(id).unwrap_or_default();
                self.press(&whole);
            }
            // The bare name of an option, as tests and programs send it.
            None => match self.session.open {
                Some(id) if self.session.case(id).is_some_and(|case| case.moved) => {
                    self.say("engine-returned-message", &[]);
                    self.open(id);
                }
                Some(case) => {
                    self.session.aside = None;
                    self.option(case, id);
                }
                None => self.command(Command::Cases, ""),
            },
        }
    }

    /// The whole id of a button of the question that is asked over the open one.
    pub(super) fn aside_button(&self, name: &str) -> Option<String> {
        let head = match self.session.aside.as_ref()? {
            Aside::Delete => "delete",
            Aside::Alarms | Aside::Day(_) => "alarm",
            Aside::Import(_) => "import",
        };
        let id = format!("{head}.{}.{name}", self.session.serial);
        let known = event::Button::parse(&id).is_some_and(|button| button.id() == id);
        known.then_some(id)
    }

    /// The chat's language; a language that the book has lost is replaced by its first.
    pub(super) fn locale(&self) -> Option<&'b Locale> {
        let locales = &self.book.locales;
        locales
            .get(&self.session.locale)
            .or_else(|| locales.iter().next())
    }

    /// How the chat's language is typed, and what else comes in such a chat.
    pub(super) fn words(&self) -> Option<Languages<'b>> {
        Languages::of(&self.book.words, self.locale()?.tag())
    }

    /// The open case as it stands today; a case of nothing where none is open.
    pub(super) fn view<'v>(&'v self, case: &'v Case) -> View<'v> {
        View::new(self.book, case, self.today)
    }

    /// A text of the open case.
    pub(super) fn text(
        &self,
        id: &str,
        attribute: Option<&str>,
        extra: &[(&'static str, Arg)],
    ) -> Option<String> {
        let empty;
        let case = match self.session.open_case() {
            Some(case) => case,
            None => {
                empty = Case::new(CaseId(0), self.today, first_frame(self.book));
                &empty
            }
        };
        self.view(case)
            .text(self.locale()?, Use::Chat, id, attribute, extra)
    }

    /// Says a message.
    pub(super) fn say(&mut self, id: &str, extra: &[(&'static str, Arg)]) {
        self.say_with(id, extra, Vec::new());
    }

    /// Says a message with buttons.
    pub(super) fn say_with(
        &mut self,
        id: &str,
        extra: &[(&'static str, Arg)],
        buttons: Vec<Button>,
    ) {
        if let Some(text) = self.text(id, None, extra) {
            self.push(id, text, buttons);
        }
    }

    /// Sends a finished text, after what is still to be echoed.
    pub(super) fn push(&mut self, id: &str, text: String, buttons: Vec<Button>) {
        let text = match self.echo.take() {
            Some(echo) => format!("{echo}\n\n{text}"),
            None => text,
        };
        self.outgoing.push(Outgoing::Text {
            id: id.to_owned(),
            text,
            buttons,
        });
    }

    /// A button with the text of a message.
    pub(super) fn button(&self, button: &event::Button, id: &str, attribute: &str) -> Button {
        self.button_with(button, id, attribute, &[])
    }

    pub(super) fn button_with(
        &self,
        button: &event::Button,
        id: &str,
        attribute: &str,
        extra: &[(&'static str, Arg)],
    ) -> Button {
        Button {
            id: button.id(),
            text: self
                .text(id, Some(attribute), extra)
                .unwrap_or_else(|| attribute.to_owned()),
        }
    }

    /// Runs a change of one case and keeps what /back needs to undo it.
    pub(super) fn undoable(&mut self, id: CaseId, change: impl FnOnce(&mut Self)) {
        let Some(before) = self.session.case(id).cloned() else {
            return;
        };
        change(self);
        let Some(case) = self.session.case_mut(id) else {
            return;
        };
        if before.at == case.at && before.slots == case.slots && before.detour == case.detour {
            return;
        }
        // Whoever comes to a step by an answer of their own is reminded there once more.
        if let Some(here) = case.at.last().filter(|_| before.at != case.at) {
            case.rang.retain(|rang| rang.step != *here);
        }
        let changed = before
            .slots
            .keys()
            .chain(case.slots.keys())
            .filter(|slot| before.slots.get(*slot) != case.slots.get(*slot))
            // What was moved beside the session is not taken back into it.
            .filter(|slot| case.value(slot.as_str()) != Some(&Value::Kept))
            .cloned()
            .collect::<std::collections::BTreeSet<_>>();
        let slots = changed
            .into_iter()
            .map(|slot| {
                let was = before.slots.get(&slot).cloned();
                (slot, was)
            })
            .collect();
        let unsent = before.letters.iter().filter(|letter| letter.sent.is_none());
        let unsent = unsent.map(|letter| letter.number);
        case.history.push(Undo {
            at: before.at,
            slots,
            detour: before.detour,
            rewrote: false,
            letters: u32::try_from(before.letters.len()).unwrap_or(u32::MAX),
            unsent: unsent.collect(),
        });
        self.answered = true;
        let over = case.history.len().saturating_sub(HISTORY);
        case.history.drain(..over);
    }
}

/// The person's time zone; Berlin's book has one, and an unknown name counts as UTC.
pub(super) fn zone(session: &Session) -> chrono_tz::Tz {
    session.zone.parse().unwrap_or(chrono_tz::UTC)
}

pub(super) fn step_of<'b>(book: &'b Book, frame: &Frame) -> Option<&'b Step> {
    book.step(&frame.flow, &frame.step)
}

/// Where every case begins.
pub(super) fn first_frame(book: &Book) -> Frame {
    let flow = FlowId::from(FIRST_FLOW);
    let step = book
        .flows
        .get(&flow)
        .and_then(|flow| flow.steps.first())
        .map_or_else(|| StepId::from(FIRST_FLOW), |step| step.id.clone());
    Frame { flow, step }
}
