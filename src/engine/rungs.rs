//! The rungs of a country's ladder, as they stand in a case today.

use chrono::NaiveDate;

use crate::book::{Rung, RungKind};

use super::view::View;

/// Whether a rung can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RungState {
    /// Today.
    Open,
    /// Later: its waiting time runs, or something must happen first.
    NotYet,
    /// Its time is over.
    Closed,
    /// Another rung that was taken shuts it.
    Shut,
    /// The country has no such rung, or not towards such a company.
    Missing,
}

impl RungState {
    /// The selector in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::NotYet => "not-yet",
            Self::Closed => "closed",
            Self::Shut => "shut",
            Self::Missing => "missing",
        }
    }
}

impl<'a> View<'a> {
    /// A rung of the country's ladder.
    pub fn rung(&self, id: &str) -> Option<&'a Rung> {
        let country = self.book.countries.get(self.country())?;
        country.rungs.iter().find(|rung| rung.id.as_str() == id)
    }

    /// When a rung was taken last: its letter went out to whom it goes. None where it can be
    /// taken once more.
    pub fn done(&self, rung: &Rung) -> Option<NaiveDate> {
        let RungKind::Way {
            letter, to, again, ..
        } = &rung.kind
        else {
            return None;
        };
        let sent = match to {
            Some(to) => self.case.sent_to(letter.as_str(), *to)?,
            None => self.case.sent(letter.as_str())?,
        };
        let is_again = again.as_ref().is_some_and(|it| self.holds(Some(it), false));
        (!is_again).then_some(sent.on)
    }

    /// Whether a rung can be taken today.
    pub fn rung_state(&self, rung: &Rung) -> RungState {
        let RungKind::Way {
            concerns,
            opens,
            closes,
            ..
        } = &rung.kind
        else {
            return RungState::Missing;
        };
        if !self.holds(concerns.as_ref(), true) {
            return RungState::Missing;
        }
        let shut = self
            .book
            .countries
            .get(self.country())
            .is_some_and(|country| {
                country.rungs.iter().any(|other| match &other.kind {
                    RungKind::Way { letter, shuts, .. } => {
                        shuts.contains(&rung.id) && self.case.sent(letter.as_str()).is_some()
                    }
                    RungKind::None { .. } => false,
                })
            });
        if shut {
            RungState::Shut
        } else if closes
            .as_ref()
            .is_some_and(|closes| self.holds(Some(closes), false))
        {
            RungState::Closed
        } else if self.holds(opens.as_ref(), true) {
            RungState::Open
        } else {
            RungState::NotYet
        }
    }
}
