//! Walks the days of one count: which of them rest, and where the next working day is.

use chrono::{Datelike, NaiveDate, Weekday};

use super::holidays::{Doubt, Holiday, Holidays, Observance};
use super::reason::Reason;
use super::{Acts, DeadlineError};

/// A table seen from one region, for one side.
pub(super) struct Calendar<'a> {
    pub(super) table: Option<&'a Holidays>,
    /// Whether the rule looks at holidays at all, so that a missing table is a gap.
    pub(super) wanted: bool,
    pub(super) region: Option<&'a str>,
    pub(super) acts: Acts,
}

/// How one day stands in a count.
#[derive(Clone, Copy)]
enum Day<'a> {
    Working,
    /// A working day, because the earlier side is the safe one; perhaps a holiday.
    TakenAsWorking(&'a Holiday, Doubt),
    Weekend,
    Holiday(&'a Holiday, Option<Doubt>),
}

impl Day<'_> {
    fn rests(self) -> bool {
        match self {
            Day::Working | Day::TakenAsWorking(..) => false,
            Day::Weekend | Day::Holiday(..) => true,
        }
    }
}

impl Calendar<'_> {
    /// The day itself if it is a working day, else the next one.
    pub(super) fn roll(
        &self,
        was: NaiveDate,
        reasons: &mut Vec<Reason>,
    ) -> Result<NaiveDate, DeadlineError> {
        let becomes = self.next_working_day(was)?;
        // Only the first resting day needs the sentence "so it ends on"; a reader knows
        // why a Sunday after it does not help, but not that the Monday is a holiday.
        match self.day(was) {
            Day::Working | Day::TakenAsWorking(..) => {}
            Day::Weekend => reasons.push(Reason::Weekend { was, becomes }),
            Day::Holiday(holiday, doubt) => {
                let id = holiday.id.clone();
                reasons.push(Reason::Holiday {
                    was,
                    id,
                    becomes,
                    doubt,
                });
                note_doubt(doubt, reasons);
            }
        }
        for on in was.iter_days().skip(1).take_while(|day| *day < becomes) {
            if let Day::Holiday(holiday, doubt) = self.day(on) {
                reasons.push(Reason::HolidayToo {
                    on,
                    id: holiday.id.clone(),
                    doubt,
                });
                note_doubt(doubt, reasons);
            }
        }
        if let Day::TakenAsWorking(holiday, doubt) = self.day(becomes) {
            let id = holiday.id.clone();
            // A count of working days that ends here has said it already.
            push_once(
                Reason::TakenAsWorking {
                    on: becomes,
                    id,
                    doubt,
                },
                reasons,
            );
        }
        self.note_gap(was, becomes, reasons);
        Ok(becomes)
    }

    /// The `n`th working day, the first day included if it is one; `n` is not zero.
    pub(super) fn nth_working_day(
        &self,
        first: NaiveDate,
        n: u16,
        reasons: &mut Vec<Reason>,
    ) -> Result<NaiveDate, DeadlineError> {
        let mut left = n;
        let mut day = first;
        loop {
            match self.day(day) {
                Day::Weekend => {}
                Day::Holiday(holiday, doubt) => {
                    reasons.push(Reason::Skipped {
                        on: day,
                        id: holiday.id.clone(),
                        doubt,
                    });
                    note_doubt(doubt, reasons);
                }
                Day::Working => left = left.saturating_sub(1),
                Day::TakenAsWorking(holiday, doubt) => {
                    let id = holiday.id.clone();
                    reasons.push(Reason::TakenAsWorking { on: day, id, doubt });
                    left = left.saturating_sub(1);
                }
            }
            if left == 0 {
                break;
            }
            day = day.succ_opt().ok_or(DeadlineError::OutOfRange)?;
        }
        self.note_gap(first, day, reasons);
        Ok(day)
    }

    /// The working days from `from` to `to`, both included.
    pub(super) fn working_days_in(&self, from: NaiveDate, to: NaiveDate) -> u16 {
        let days = from.iter_days().take_while(|day| *day <= to);
        let working = days
            .filter(|day| !self.day(*day).rests())
            .take(usize::from(u16::MAX));
        u16::try_from(working.count()).unwrap_or(u16::MAX)
    }

    /// Ends, because a table is finite and its week has a working day.
    fn next_working_day(&self, day: NaiveDate) -> Result<NaiveDate, DeadlineError> {
        day.iter_days()
            .find(|day| !self.day(*day).rests())
            .ok_or(DeadlineError::OutOfRange)
    }

    fn day(&self, date: NaiveDate) -> Day<'_> {
        let Some(table) = self.table else {
            return match date.weekday() {
                Weekday::Sat | Weekday::Sun => Day::Weekend,
                _ => Day::Working,
            };
        };
        if table.is_weekend(date) {
            return Day::Weekend;
        }
        match (table.on(self.region, date), self.acts) {
            (Observance::Working, _) => Day::Working,
            (Observance::Holiday(holiday), _) => Day::Holiday(holiday, None),
            (Observance::Perhaps(holiday, doubt), Acts::Recipient) => {
                Day::Holiday(holiday, Some(doubt))
            }
            (Observance::Perhaps(holiday, doubt), Acts::Person) => {
                Day::TakenAsWorking(holiday, doubt)
            }
        }
    }

    /// Says once that the table is missing, or which year it does not reach.
    fn note_gap(&self, first: NaiveDate, last: NaiveDate, reasons: &mut Vec<Reason>) {
        let gap = match self.table {
            None if self.wanted => Some(Reason::NoTable),
            None => None,
            Some(table) => [first, last]
                .into_iter()
                .map(|day| day.year())
                .find(|year| !table.covers(*year))
                .map(|year| Reason::OutsideTable { year }),
        };
        if let Some(gap) = gap
            && !reasons.iter().any(Reason::is_gap)
        {
            reasons.push(gap);
        }
    }
}

/// Says once what the doubt is.
fn note_doubt(doubt: Option<Doubt>, reasons: &mut Vec<Reason>) {
    if let Some(doubt) = doubt {
        push_once(Reason::Doubtful { doubt }, reasons);
    }
}

fn push_once(reason: Reason, reasons: &mut Vec<Reason>) {
    if !reasons.contains(&reason) {
        reasons.push(reason);
    }
}
