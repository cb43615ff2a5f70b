//! When a letter is taken to arrive.

use chrono::NaiveDate;

use super::calendar::Calendar;
use super::holidays::Holidays;
use super::reason::Reason;
use super::{Acts, DeadlineError};

/// How a letter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    Email,
    /// A form on the recipient's site or in its app.
    Form,
    Post,
    /// Handed over, against a receipt at best.
    Hand,
}

/// When a letter is taken to arrive, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    pub date: NaiveDate,
    pub reasons: Vec<Reason>,
}

/// Returns the day on which a letter sent on `sent` is taken to arrive.
///
/// An e-mail, a form and a letter by hand arrive on the day itself. For the post there
/// is no rule of law to lean on: presumptions such as § 41 VwVfG and § 122 AO speak
/// for authorities' letters, not for a person's letter to a company. The time
/// that it takes is therefore a planning assumption from the content (three working
/// days, say), and the reason calls it one; proof of delivery replaces it.
///
/// # Errors
///
/// [`DeadlineError`] where the post takes no day or the day is not a date of the calendar.
pub fn arrival(
    sent: NaiveDate,
    way: Way,
    post_working_days: u16,
    region: Option<&str>,
    holidays: Option<&Holidays>,
) -> Result<Arrival, DeadlineError> {
    match way {
        Way::Email | Way::Form | Way::Hand => Ok(Arrival {
            date: sent,
            reasons: vec![Reason::ArrivesSameDay { way, on: sent }],
        }),
        Way::Post => {
            let calendar = Calendar {
                table: holidays,
                wanted: true,
                region,
                acts: Acts::Recipient,
            };
            let first = sent.succ_opt().ok_or(DeadlineError::OutOfRange)?;
            let mut reasons = Vec::new();
            let date = match post_working_days {
                0 => return Err(DeadlineError::EmptyPeriod),
                days => calendar.nth_working_day(first, days, &mut reasons)?,
            };
            reasons.push(Reason::ArrivalAssumed {
                sent,
                working_days: post_working_days,
                on: date,
            });
            Ok(Arrival { date, reasons })
        }
    }
}
