//! Before something with an open case is forgotten, the person is told, once.

use std::collections::BTreeSet;

use crate::{
    book::{DeadlineId, RegimeId},
    locale::Arg,
};

use super::{
    event,
    run::{Run, zone},
    session::{Case, TOLD_BEFORE},
};

impl Run<'_> {
    /// Tells that the chat will be forgotten, where it is time to; its end counts from here,
    /// so that nobody who is told late has less time to answer.
    pub(super) fn tell_end(&mut self) {
        let due = self
            .session
            .notice()
            .is_some_and(|notice| notice <= self.now);
        let Some(ends) = self.now.checked_add_signed(TOLD_BEFORE).filter(|_| due) else {
            return;
        };
        let open = || {
            self.session
                .cases
                .iter()
                .filter(|case| case.closed.is_none())
        };
        let number = |count: usize| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
        let running = open().map(|case| self.running_deadlines(case)).sum();
        let extra = [
            ("cases", number(open().count())),
            ("deadlines", number(running)),
            (
                "day",
                Arg::Date(ends.with_timezone(&zone(&self.session)).date_naive()),
            ),
        ];
        let keep = self.button(&event::Button::Keep, "engine-forget", "keep");
        self.say_with("engine-forget", &extra, vec![keep]);
        self.session.told = Some(ends);
    }

    /// The person wants it kept; that they said so keeps it.
    pub(super) fn kept(&mut self) {
        let ends = self.session.ends().unwrap_or(self.now);
        let day = ends.with_timezone(&zone(&self.session)).date_naive();
        self.say("engine-forget-kept", &[("day", Arg::Date(day))]);
        self.ask_again();
    }

    /// How many deadlines of a case have not passed.
    fn running_deadlines(&self, case: &Case) -> usize {
        let view = self.view(case);
        let country = view.country();
        let regimes = self.book.countries.get(country);
        let regimes = regimes.into_iter().flat_map(|country| &country.regimes);
        let bodies = std::iter::once(country).chain(regimes.map(RegimeId::as_str));
        let rules = bodies.filter_map(|body| self.book.deadlines.get(body));
        let ids: BTreeSet<&DeadlineId> = rules.flat_map(|rules| rules.keys()).collect();
        let runs = |id: &&&DeadlineId| {
            let running = view.running(id.as_str());
            running.is_some_and(|running| running.due.date >= self.today)
        };
        ids.iter().filter(runs).count()
    }
}
