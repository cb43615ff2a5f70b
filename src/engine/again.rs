//! What people do twice and mean once: a second tap, the pictures of an album.

use chrono::TimeDelta;

use super::{
    Outgoing,
    event::{Button, Command, Event, Other},
    run::Run,
    session::{Latest, Once},
};

/// Two taps on one button within this time are one.
const TAP: TimeDelta = TimeDelta::seconds(5);

/// How long after a return its `/start` says nothing new, and an album may still arrive.
const SOON: TimeDelta = TimeDelta::minutes(1);

impl Run<'_> {
    /// Whether an event is what the person did last, once more. While a text waits for its rest
    /// every event is played, since that text is answered by it.
    pub(super) fn is_again(&self, event: &Event) -> bool {
        let Some(latest) = &self.session.latest else {
            return false;
        };
        let (within, is_same) = match (&latest.what, event) {
            (Once::Press(before), Event::Press(id)) => (TAP, before == id),
            (Once::Return, Event::Command(Command::Start, _)) => (SOON, true),
            (Once::Album(before), Event::Other(Other::Album(album))) => (SOON, before == album),
            _ => return false,
        };
        is_same && self.now - latest.at <= within && self.session.recent.held.is_empty()
    }

    /// Says that what words were written below cannot be read; once for an album.
    pub(super) fn caption(&mut self, other: Other) {
        let (album, latest) = (of_album(other), self.session.latest.as_ref());
        if album.is_none() || album.as_ref() != latest.map(|latest| &latest.what) {
            self.say("engine-caption", &[]);
        }
    }

    /// Keeps in mind what was done. A button that is shown anew can be pressed anew: a second tap
    /// on a tick takes the first back.
    pub(super) fn note_latest(&mut self, event: &Event) {
        let what = match event {
            Event::Alarm | Event::Waited => return,
            Event::Press(id) => {
                let is_shown = self.outgoing.iter().any(|out| shows(out, id));
                let is_whole = Button::parse(id).is_some();
                (is_whole && !is_shown).then(|| Once::Press(id.clone()))
            }
            Event::Returned(_) => Some(Once::Return),
            Event::Other(other) => of_album(*other),
            Event::Text(written) => written.below.and_then(of_album),
            Event::Edit { .. } | Event::Command(..) | Event::UnknownCommand | Event::Brought(_) => {
                None
            }
        };
        let at = self.now;
        self.session.latest = what.map(|what| Latest { what, at });
    }
}

fn shows(out: &Outgoing, id: &str) -> bool {
    match out {
        Outgoing::Text { buttons, .. } => buttons.iter().any(|button| button.id == id),
        Outgoing::Letter { .. } | Outgoing::Again { .. } | Outgoing::Export => false,
    }
}

fn of_album(other: Other) -> Option<Once> {
    match other {
        Other::Album(album) => Some(Once::Album(album)),
        Other::File | Other::Voice | Other::Unknown => None,
    }
}
