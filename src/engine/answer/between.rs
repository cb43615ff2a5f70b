//! The days from one hint to another.

use chrono::{Datelike, NaiveDate};

use super::Refused;
use super::calendar::{Span, WIDEST, width};
use super::date::{Hint, checked, spans};
use super::day::Tense;

/// The days from one hint to another, each completed by the other: in "3 to 7 November" the first
/// takes the month, in "28 to 3 November" it is in October, in "28.12. to 3.1." the years differ.
///
/// Of the readings in order the narrowest wins, then the latest. If it is wider than ten days and
/// the reversed one is narrower ("7 to 3 November"), the person has changed them round; but "5 to
/// 22 October" lies in one month as it is.
pub(super) fn between(
    from: &Hint,
    to: &Hint,
    today: NaiveDate,
    tense: Tense,
) -> Result<Span, Refused> {
    let told = |hint: &Hint| hint.month.is_some() || hint.within.is_some() || hint.year.is_some();
    let may_run_over = told(from) || told(to);
    let (mut in_order, mut reversed): (Option<Span>, Option<Span>) = (None, None);
    let mut any = false;
    let (anchor, other, swapped) = if told(to) || !told(from) {
        (to, from, false)
    } else {
        (from, to, true)
    };
    for fixed in spans(anchor, today)? {
        for found in spans(other, fixed.0)? {
            any = true;
            let (a, b) = if swapped {
                (fixed, found)
            } else {
                (found, fixed)
            };
            let span = (a.0.min(b.0), a.1.max(b.1));
            let fits = match tense {
                Tense::Past => span.0 <= today && (may_run_over || span.1 <= today),
                Tense::Future => span.1 >= today && (may_run_over || span.0 >= today),
                Tense::Any => true,
            };
            let best = if a.0 <= b.0 {
                &mut in_order
            } else {
                &mut reversed
            };
            let closer = best.is_none_or(|known| {
                let distance = |s: Span| (width(s), (today - s.1).num_days().abs());
                distance(span) < distance(known)
            });
            if fits && closer {
                *best = Some(span);
            }
        }
    }
    let span = match (in_order, reversed) {
        (Some(a), Some(b))
            if width(a) > 10
                && width(b) < width(a).min(WIDEST + 1)
                && (is_of_one_month(b) || !is_of_one_month(a)) =>
        {
            b
        }
        (Some(a), _) => a,
        (None, Some(b)) => b,
        (None, None) if any && tense == Tense::Past => return Err(Refused::InTheFuture),
        (None, None) if any => return Err(Refused::InThePast),
        (None, None) => return Err(Refused::NotUnderstood),
    };
    checked(span, today, tense)
}

fn is_of_one_month((first, last): Span) -> bool {
    (first.year(), first.month()) == (last.year(), last.month())
}
