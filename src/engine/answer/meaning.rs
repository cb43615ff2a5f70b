//! What a pattern means, once its slots are filled.

use chrono::{Datelike, NaiveDate};

use super::calendar::{
    Third, minus, monday_of, month_span, months_back, months_on, plus, third_of,
};
use super::date::Hint;
use super::day::Tense;
use super::read::{Held, Reader, Value};
use super::rules::{Part, Sense, Unit};
use super::time::Clock;

impl Reader<'_> {
    pub(super) fn value(&self, sense: Sense, held: &Held) -> Option<Value> {
        let day = |hint| Some(Value::Day(hint));
        let on = |offset: i64| {
            let days = offset.unsigned_abs();
            let date = if offset < 0 {
                minus(self.today, days)
            } else {
                plus(self.today, days)
            };
            Hint::within(date, date)
        };
        let hours = |hour: u32, minute: u32| {
            let clock = Clock {
                hour,
                minute,
                sure: hour > 12 || hour == 0,
            };
            Some(Value::Hours(clock, clock))
        };
        // "Half to one" is half past twelve.
        let before = |hour: u32| {
            if hour == 1 {
                12
            } else {
                hour.saturating_sub(1)
            }
        };
        match sense {
            Sense::Day(offset) => day(on(offset)),
            Sense::Month(month) => day(Hint {
                month: Some(month),
                ..Hint::default()
            }),
            Sense::Weekday(weekday) => day(Hint {
                weekday: Some(weekday),
                ..Hint::default()
            }),
            Sense::Unit(Unit::Weekend) => day(self.unit(Unit::Weekend, -1)?),
            Sense::Part(part) => Some(Value::Part(part)),
            Sense::Noon => hours(12, 0),
            Sense::Midnight => hours(0, 0),
            Sense::At => Some(Value::At),
            Sense::About => Some(Value::About),
            Sense::Filler | Sense::Each | Sense::Article => Some(Value::Filler),
            Sense::Never => Some(Value::Never),
            Sense::Not => Some(Value::Not),
            Sense::NotThat => Some(Value::NotThat),
            Sense::LastNight => Some(Value::DayPart(on(-1), Part::Night)),
            Sense::ThisPart => Some(Value::DayPart(on(0), held.part?)),
            Sense::Date => {
                let (month, year) = (held.month, held.year);
                day(Hint {
                    month,
                    year,
                    day: held.day,
                    weekday: held.weekday,
                    ..Hint::default()
                })
            }
            Sense::Ago => day(self.counted_back(held)?),
            Sense::Ahead => day(self.ahead(held.count?, held.unit?)?),
            Sense::Last => day(self.named(held, -1)?),
            Sense::This => day(self.named(held, 0)?),
            Sense::Next => day(self.named(held, 1)?),
            Sense::BeforeLast => day(self.named(held, -2)?),
            Sense::Within => {
                let start = self
                    .ago(held.count.unwrap_or(7), held.unit?, false)?
                    .within?;
                day(Hint::within(start.0, self.today))
            }
            Sense::WeekAndHalfAgo => day(Hint::within(minus(self.today, 12), minus(self.today, 9))),
            Sense::BeginMiddle => day(self.third(held.hint.clone()?, Third::BeginMiddle)),
            Sense::MiddleEnd => day(self.third(held.hint.clone()?, Third::MiddleEnd)),
            Sense::Begin => day(self.third(held.hint.clone()?, Third::Begin)),
            Sense::Middle => day(self.third(held.hint.clone()?, Third::Middle)),
            Sense::End => day(self.third(held.hint.clone()?, Third::End)),
            Sense::WeekOf => {
                let spans =
                    super::date::resolve(held.hint.as_ref()?, self.today, self.tense).ok()?;
                let monday = monday_of(spans.first()?.0);
                day(Hint::within(monday, plus(monday, 6)))
            }
            Sense::NthWeek => {
                let hint = held.hint.clone()?;
                match hint.within {
                    Some((first, last)) => {
                        let start = plus(first, 7 * u64::from(held.nth?.saturating_sub(1)));
                        day(Hint::within(start.min(last), plus(start, 6).min(last)))
                    }
                    None => day(Hint {
                        nth_week: held.nth,
                        ..hint
                    }),
                }
            }
            Sense::WeekNumber => {
                if held.article {
                    return None;
                }
                let week = u32::try_from(held.count?).ok()?;
                let in_year = |year| NaiveDate::from_isoywd_opt(year, week, chrono::Weekday::Mon);
                let this = self.today.year();
                let monday = in_year(held.year.unwrap_or(this))?;
                let back = held.year.is_none() && self.tense == Tense::Past && monday > self.today;
                let monday = if back { in_year(this - 1)? } else { monday };
                day(Hint::within(monday, plus(monday, 6)))
            }
            Sense::Since | Sense::After => {
                let tense = if self.tense == Tense::Future {
                    Tense::Any
                } else {
                    self.tense
                };
                let spans = super::date::resolve(held.hint.as_ref()?, self.today, tense).ok()?;
                let (first, last) = *spans.first()?;
                let start = if sense == Sense::After {
                    plus(last, 1)
                } else {
                    first
                };
                if self.tense == Tense::Future || start > self.today {
                    return Some(Value::Open);
                }
                day(Hint::within(start, self.today))
            }
            Sense::Before => Some(Value::Open),
            Sense::BeforeHour => {
                let start = Clock {
                    hour: 0,
                    minute: 0,
                    sure: true,
                };
                Some(Value::Hours(start, held.clock?))
            }
            Sense::AfterHour => {
                // Not sure, so that it does not push the beginning behind noon.
                let end = Clock {
                    hour: 23,
                    minute: 59,
                    sure: false,
                };
                Some(Value::Hours(held.clock?, end))
            }
            Sense::Clock(hour, minute) => hours(hour, minute),
            Sense::HalfPast => hours(held.hour?, 30),
            Sense::HalfTo => hours(before(held.hour?), 30),
            Sense::QuarterPast => hours(held.hour?, 15),
            Sense::QuarterTo => hours(before(held.hour?), 45),
            Sense::QuarterToward => hours(before(held.hour?), 15),
            Sense::MinutesPast => hours(held.hour?, held.minute?),
            Sense::MinutesTo => hours(
                before(held.hour?),
                60u32.checked_sub(held.minute?).filter(|m| *m < 60)?,
            ),
            Sense::MinutesToOrRange => {
                let (minute, hour) = (held.minute?, held.hour?);
                // "8 to 9" and "10 to 2" are ranges; no call lasts from ten to nine.
                let is_time =
                    matches!(minute, 20 | 25) || (minute == 10 && (7..=9).contains(&hour));
                if is_time {
                    hours(before(hour), 60 - minute)
                } else {
                    None
                }
            }
            Sense::MinutesPastHalf => {
                hours(before(held.hour?), 30 + held.minute.filter(|m| *m < 30)?)
            }
            Sense::MinutesToHalf => hours(before(held.hour?), 30u32.checked_sub(held.minute?)?),
            Sense::Number(_)
            | Sense::Times(_)
            | Sense::Few(_)
            | Sense::Ordinal(_)
            | Sense::CountTo
            | Sense::OrdinalMark => None,
            Sense::Unit(_)
            | Sense::Am
            | Sense::Pm
            | Sense::OClock
            | Sense::Range
            | Sense::Either => None,
            Sense::Quarters(_)
            | Sense::QuartersMore(_)
            | Sense::Minus
            | Sense::Currency(_)
            | Sense::Minor(_)
            | Sense::MinuteMark
            | Sense::SecondMark => None,
        }
    }

    fn third(&self, hint: Hint, third: Third) -> Hint {
        match hint.within {
            Some(span) => {
                let (first, last) = third_of(span, third);
                Hint::within(first, last)
            }
            None => Hint {
                third: Some(third),
                ..hint
            },
        }
    }

    /// "Last", "this", "next" and "before last" with a weekday, a month or a unit.
    fn named(&self, held: &Held, step: i64) -> Option<Hint> {
        if let Some(weekday) = held.weekday {
            let monday = monday_of(self.today);
            let weekday = Some(weekday);
            return Some(match step {
                0 => Hint {
                    weekday,
                    within: Some((monday, plus(monday, 6))),
                    ..Hint::default()
                },
                1 => Hint {
                    weekday,
                    ahead: true,
                    ..Hint::default()
                },
                -1 => Hint {
                    weekday,
                    ..Hint::default()
                },
                _ => Hint {
                    weekday,
                    weeks_back: 1,
                    ..Hint::default()
                },
            });
        }
        if let Some(month) = held.month {
            // "Last October" and "this October" differ only where it is October now.
            let this = self.today.year() - i32::from(month > self.today.month());
            let year = match step {
                -2 => Some(this - 1),
                -1 if month == self.today.month() => Some(this - 1),
                _ => None,
            };
            return Some(Hint {
                month: Some(month),
                year,
                ..Hint::default()
            });
        }
        self.unit(held.unit?, step)
    }

    /// The unit that lies `step` from the present one: the whole of last week, this month.
    pub(super) fn unit(&self, unit: Unit, step: i64) -> Option<Hint> {
        let (today, steps) = (self.today, u32::try_from(step.unsigned_abs()).ok()?);
        let monday = monday_of(today);
        let weeks = |n: u64| {
            if step < 0 {
                minus(monday, 7 * n)
            } else {
                plus(monday, 7 * n)
            }
        };
        let months = |n: u32| {
            if step < 0 {
                months_back(today, n)
            } else {
                months_on(today, n)
            }
        };
        let (first, last) = match unit {
            Unit::Minute | Unit::Hour => (today, today),
            Unit::Day if step < 0 => (minus(today, 7), today),
            Unit::Day => (plus(today, u64::from(steps)), plus(today, u64::from(steps))),
            Unit::Week => (weeks(u64::from(steps)), plus(weeks(u64::from(steps)), 6)),
            Unit::Fortnight if step < 0 => (minus(today, 14), today),
            Unit::Fortnight => (today, plus(today, 14)),
            Unit::Weekend => {
                // The latest weekend that has begun is "last" as well as "this" one for the past.
                let saturday = plus(monday, 5);
                let latest = if saturday <= today {
                    saturday
                } else {
                    minus(saturday, 7)
                };
                let begin = match (step, self.tense) {
                    (-2, _) => minus(latest, 7),
                    (-1, Tense::Future) => saturday,
                    (-1, _) | (0, Tense::Past) => latest,
                    (0, _) => saturday,
                    _ => plus(latest, 7),
                };
                (begin, plus(begin, 1))
            }
            Unit::Month => month_span(months(steps).year(), months(steps).month())?,
            Unit::Year => {
                let year = months(steps.checked_mul(12)?).year();
                (month_span(year, 1)?.0, month_span(year, 12)?.1)
            }
        };
        Some(Hint::within(first, last))
    }

    /// "3 weeks ago", "2 or 3 weeks ago", "a week or two ago", "2 Tuesdays ago".
    fn counted_back(&self, held: &Held) -> Option<Hint> {
        let (count, upto) = match held.count {
            Some(count) => (count, held.upto),
            None => (1, Some(2)),
        };
        if let Some(weekday) = held.weekday {
            let weeks_back = count.checked_sub(1).filter(|weeks| *weeks < 300)?;
            return Some(Hint {
                weekday: Some(weekday),
                weeks_back,
                ..Hint::default()
            });
        }
        let near = self.ago(count, held.unit?, held.about)?;
        let Some(upto) = upto else {
            return Some(near);
        };
        let far = self.ago(upto, held.unit?, held.about)?;
        Some(Hint::within(far.within?.0, near.within?.1))
    }

    /// A day so many units back. Exact for days and weeks; "about" and "a few" widen by two days
    /// on both sides; a month is never exact, three days on both sides, seven with "about".
    fn ago(&self, count: u64, unit: Unit, about: bool) -> Option<Hint> {
        let count32 = u32::try_from(count).ok().filter(|n| *n < 2000)?;
        let wide = if about { 2 } else { 0 };
        let (day, wide) = match unit {
            Unit::Minute => (minus(self.today, count / 1440), 0),
            Unit::Hour => (minus(self.today, count / 24), 0),
            Unit::Day => (minus(self.today, count), wide),
            Unit::Week => (minus(self.today, 7 * count), wide),
            Unit::Fortnight => (minus(self.today, 14 * count), wide),
            Unit::Weekend => {
                let (first, last) = self.unit(Unit::Weekend, -1)?.within?;
                let back = 7 * count.saturating_sub(1);
                return Some(Hint::within(minus(first, back), minus(last, back)));
            }
            Unit::Month => (months_back(self.today, count32), if about { 7 } else { 3 }),
            Unit::Year => (
                months_back(self.today, count32.checked_mul(12)?),
                if about { 30 } else { 15 },
            ),
        };
        let monday = monday_of(day);
        let last = plus(day, wide).min(self.today);
        Some(Hint {
            week: Some((monday, plus(monday, 6))),
            ..Hint::within(minus(day, wide), last)
        })
    }

    fn ahead(&self, count: u64, unit: Unit) -> Option<Hint> {
        let count32 = u32::try_from(count).ok().filter(|n| *n < 2000)?;
        let day = match unit {
            // What will be in half an hour has not been.
            Unit::Minute | Unit::Hour if self.tense == Tense::Past => return None,
            Unit::Minute | Unit::Hour => self.today,
            Unit::Day => plus(self.today, count),
            Unit::Week => plus(self.today, 7 * count),
            Unit::Fortnight => plus(self.today, 14 * count),
            Unit::Weekend => return None,
            Unit::Month => months_on(self.today, count32),
            Unit::Year => months_on(self.today, count32.checked_mul(12)?),
        };
        Some(Hint::within(day, day))
    }
}
