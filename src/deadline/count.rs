//! The count itself: period, pauses, then the days that rest.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::calendar::Calendar;
use super::holidays::Holidays;
use super::reason::Reason;
use super::{DeadlineError, Due, Extended, ExtendedFrom, Extension, Period, Place, Rule};

/// Returns the last day on which the act is still in time.
///
/// `start` is the day of the event, as [`Rule::starts`] means it. `region` is the one
/// that [`Rule::calendar`] asks for, `None` where it is not known. Each of `pauses`
/// runs from the day of a question to the day of its answer, both of which stand still; a
/// pause still open ends today, and the day returned is then the earliest possible.
///
/// # Errors
///
/// [`DeadlineError`] where the period is empty, a pause runs backwards, or the end is
/// not a date of the calendar.
pub fn due(
    rule: &Rule,
    start: NaiveDate,
    region: Option<&str>,
    holidays: Option<&Holidays>,
    pauses: &[(NaiveDate, NaiveDate)],
) -> Result<Due, DeadlineError> {
    let pauses = sorted(pauses)?;
    let looked_at = rule.calendar != Place::Nowhere;
    let calendar = Calendar {
        table: holidays.filter(|_| looked_at),
        wanted: looked_at,
        region,
        acts: rule.acts,
    };
    let counts = rule.counting.event_day_counts;
    let count = Count {
        rule,
        calendar: &calendar,
        pauses: &pauses,
    };

    let mut reasons = vec![Reason::Starts {
        on: start,
        event: rule.starts,
        counts,
    }];
    let date = count.run(start, &[rule.period], counts, &mut reasons)?;
    let extended = match rule.extension {
        None => None,
        Some(extension) => Some(count.extended(start, date, extension)?),
    };
    Ok(Due {
        date,
        reasons,
        extended,
    })
}

/// Sorts the pauses by their first day.
fn sorted(pauses: &[(NaiveDate, NaiveDate)]) -> Result<Vec<(NaiveDate, NaiveDate)>, DeadlineError> {
    if let Some(&(from, to)) = pauses.iter().find(|(from, to)| to < from) {
        return Err(DeadlineError::PauseBackwards { from, to });
    }
    let mut pauses = pauses.to_vec();
    pauses.sort_unstable();
    Ok(pauses)
}

/// One call of [`due`]: what stays the same while it counts.
struct Count<'a> {
    rule: &'a Rule,
    calendar: &'a Calendar<'a>,
    pauses: &'a [(NaiveDate, NaiveDate)],
}

impl Count<'_> {
    /// Counts the periods one after the other, then what moves their end.
    fn run(
        &self,
        start: NaiveDate,
        periods: &[Period],
        event_day_counts: bool,
        reasons: &mut Vec<Reason>,
    ) -> Result<NaiveDate, DeadlineError> {
        let mut end = start;
        let mut counts = event_day_counts;
        for &period in periods {
            reasons.push(Reason::Length { period });
            end = self.nominal(end, period, counts, reasons)?;
            counts = false;
        }
        let in_working_days = matches!(periods.last(), Some(Period::WorkingDays(_)));
        end = self.paused(start, end, in_working_days, reasons)?;
        if self.rule.counting.rolls {
            end = self.calendar.roll(end, reasons)?;
        }
        let one_day = matches!(periods, [Period::Days(1) | Period::WorkingDays(1)]);
        if self.rule.counting.two_working_days && !one_day {
            end = self.at_least_two(first_day(start, event_day_counts)?, end, reasons)?;
        }
        Ok(end)
    }

    /// The end before pauses and resting days move it.
    fn nominal(
        &self,
        start: NaiveDate,
        period: Period,
        event_day_counts: bool,
        reasons: &mut Vec<Reason>,
    ) -> Result<NaiveDate, DeadlineError> {
        // Where the event's day is the first of the period, the end is one day earlier.
        let back = Days::new(u64::from(event_day_counts));
        let days = |n: u64| {
            start
                .checked_add_days(Days::new(n))
                .and_then(|end| end.checked_sub_days(back))
                .ok_or(DeadlineError::OutOfRange)
        };
        match period {
            Period::Days(0) | Period::WorkingDays(0) | Period::Weeks(0) | Period::Months(0) => {
                Err(DeadlineError::EmptyPeriod)
            }
            Period::Days(n) => {
                let ends = days(u64::from(n))?;
                reasons.push(Reason::LastDay { ends });
                Ok(ends)
            }
            Period::Weeks(n) => {
                let ends = days(u64::from(n) * 7)?;
                reasons.push(match event_day_counts {
                    true => Reason::LastDay { ends },
                    false => Reason::SameWeekday { ends },
                });
                Ok(ends)
            }
            Period::Months(n) => {
                let (ends, reason) = months(start, n, event_day_counts)?;
                reasons.push(reason);
                Ok(ends)
            }
            Period::WorkingDays(n) => {
                let first = first_day(start, event_day_counts)?;
                let ends = self.calendar.nth_working_day(first, n, reasons)?;
                reasons.push(Reason::LastDay { ends });
                Ok(ends)
            }
        }
    }

    /// Moves the end by the days from a question to its answer, both included: the law
    /// says "the period beginning with the day" of the one "and ending with the day" of the
    /// other (UK GDPR Art. 12A(5)(b)). The day of the start was never counted.
    ///
    /// A pause that starts after the period has ended moves nothing. A period in
    /// working days moves by the working days of the pause.
    fn paused(
        &self,
        start: NaiveDate,
        end: NaiveDate,
        in_working_days: bool,
        reasons: &mut Vec<Reason>,
    ) -> Result<NaiveDate, DeadlineError> {
        if !self.rule.pausable {
            if !self.pauses.is_empty() {
                reasons.push(Reason::PauseWithoutEffect);
            }
            return Ok(end);
        }
        let mut end = end;
        // The first day that can still stand still; pauses may overlap.
        let mut next = start.succ_opt().ok_or(DeadlineError::OutOfRange)?;
        for &(from, to) in self.pauses {
            let last = match self.rule.counting.rolls {
                true => self.calendar.roll(end, &mut Vec::new())?,
                false => end,
            };
            let from = from.max(next);
            if from > last || to < from {
                continue;
            }
            next = to.succ_opt().ok_or(DeadlineError::OutOfRange)?;
            let (days, becomes) = if in_working_days {
                let days = self.calendar.working_days_in(from, to);
                let after = end.succ_opt().ok_or(DeadlineError::OutOfRange)?;
                let becomes = match days {
                    0 => end,
                    _ => self
                        .calendar
                        .nth_working_day(after, days, &mut Vec::new())?,
                };
                (i64::from(days), becomes)
            } else {
                let span = next.signed_duration_since(from);
                (
                    span.num_days(),
                    end.checked_add_signed(span)
                        .ok_or(DeadlineError::OutOfRange)?,
                )
            };
            reasons.push(Reason::Paused {
                from,
                to,
                days,
                becomes,
            });
            end = becomes;
        }
        Ok(end)
    }

    /// Art. 3(5) of Regulation 1182/71. Only short periods over holidays can feel it.
    fn at_least_two(
        &self,
        first: NaiveDate,
        end: NaiveDate,
        reasons: &mut Vec<Reason>,
    ) -> Result<NaiveDate, DeadlineError> {
        let mut passed = Vec::new();
        let second = self.calendar.nth_working_day(first, 2, &mut passed)?;
        if second <= end {
            return Ok(end);
        }
        passed.retain(|reason| {
            matches!(reason, Reason::Doubtful { .. }) && !reasons.contains(reason)
        });
        reasons.append(&mut passed);
        reasons.push(Reason::TwoWorkingDays { becomes: second });
        Ok(second)
    }

    /// The end of the extended period.
    fn extended(
        &self,
        start: NaiveDate,
        date: NaiveDate,
        extension: Extension,
    ) -> Result<Extended, DeadlineError> {
        let mut reasons = vec![Reason::ExtensionNeedsNotice { by: date }];
        let counts = self.rule.counting.event_day_counts;
        let date = match extension.from {
            ExtendedFrom::Start => {
                reasons.push(Reason::ExtendedFromStart { start });
                let whole = joined(self.rule.period, extension.by)?;
                self.run(start, &whole, counts, &mut reasons)?
            }
            ExtendedFrom::End => {
                reasons.push(Reason::ExtendedFromEnd { end: date });
                self.run(date, &[extension.by], false, &mut reasons)?
            }
        };
        Ok(Extended { date, reasons })
    }
}

/// The first day of a period.
fn first_day(start: NaiveDate, event_day_counts: bool) -> Result<NaiveDate, DeadlineError> {
    match event_day_counts {
        true => Ok(start),
        false => start.succ_opt().ok_or(DeadlineError::OutOfRange),
    }
}

/// One period where the units are the same, two in a row where they are not.
fn joined(base: Period, by: Period) -> Result<Vec<Period>, DeadlineError> {
    let sum = |a: u16, b: u16| a.checked_add(b).ok_or(DeadlineError::OutOfRange);
    Ok(match (base, by) {
        (Period::Days(a), Period::Days(b)) => vec![Period::Days(sum(a, b)?)],
        (Period::WorkingDays(a), Period::WorkingDays(b)) => vec![Period::WorkingDays(sum(a, b)?)],
        (Period::Weeks(a), Period::Weeks(b)) => vec![Period::Weeks(sum(a, b)?)],
        (Period::Months(a), Period::Months(b)) => vec![Period::Months(sum(a, b)?)],
        (base, by) => vec![base, by],
    })
}

/// The corresponding day, or the last of a month that lacks it.
///
/// Where the event's day counts, the period ends on the day before (BGB § 188(2), second
/// case); a month that lacks *that* day ends on its last (§ 188(3)). Both come out the
/// same if the day is taken back only where the corresponding day exists.
fn months(
    start: NaiveDate,
    n: u16,
    event_day_counts: bool,
) -> Result<(NaiveDate, Reason), DeadlineError> {
    let same = start
        .checked_add_months(Months::new(u32::from(n)))
        .ok_or(DeadlineError::OutOfRange)?;
    if same.day() != start.day() {
        let number = start.day() - u32::from(event_day_counts);
        let reason = if number > same.day() {
            Reason::ShortMonth { number, ends: same }
        } else {
            Reason::LastDay { ends: same }
        };
        return Ok((same, reason));
    }
    if event_day_counts {
        let ends = same.pred_opt().ok_or(DeadlineError::OutOfRange)?;
        return Ok((ends, Reason::LastDay { ends }));
    }
    Ok((same, Reason::CorrespondingDay { ends: same }))
}
