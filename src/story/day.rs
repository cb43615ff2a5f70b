//! Which of several days is meant, and days that stories count from another: "the day after".

use std::ops::Range;

use chrono::{Datelike as _, NaiveDate, TimeDelta};

use crate::engine::{
    answer::{FoundDay, When, days_in},
    session::Value,
};

use super::{
    Extractor, Rules, Setting,
    place::{Candidate, MEANT, best},
    text::Sentence,
};

/// So much speaks for a day with an hour: of a bill or a letter nobody tells one.
const HOUR: i32 = 2;

/// As much speaks against more days than that: whole months are those of bills.
const EXACT: i64 = 14;

/// A range of more days is no answer to when the call was.
const LONGEST: i64 = 31;

pub(super) fn day(
    extractor: &Extractor,
    rules: &Rules,
    sentences: &[Sentence],
    setting: &Setting<'_>,
) -> Option<(Value, String)> {
    let mut candidates = Vec::new();
    let mut last = None;
    for sentence in sentences {
        for mut found in days(extractor, sentence, last, setting) {
            if let Some(last) = last.filter(|_| found.bare) {
                go_on_from(last, &mut found.when, setting.today);
            }
            last = single(&found.when).or(last);
            if is_stretch(&found.when, setting.today) {
                continue;
            }
            let place = (sentence, &found.at);
            let beside = exactness(&found.when);
            candidates.push(Candidate::new(
                (extractor, rules),
                place,
                beside,
                found.when,
            ));
        }
    }
    let best = best::<When>(candidates, MEANT)?;
    Some((Value::When(best.found), best.quote))
}

fn exactness(when: &When) -> i32 {
    let hour = if when.time.is_some() { HOUR } else { 0 };
    let wide = (when.last - when.first).num_days() > EXACT;
    if wide { hour - HOUR } else { hour }
}

/// "Since October", "after the first": no day on which somebody called.
fn is_stretch(when: &When, today: NaiveDate) -> bool {
    let days = (when.last - when.first).num_days();
    days > LONGEST || when.last == today && days >= 7
}

/// “The 12th”, after the eighth of October was named, is the twelfth of October.
fn go_on_from(last: NaiveDate, when: &mut When, today: NaiveDate) {
    let day = when.first.day();
    let next = last.iter_days().take(31).find(|it| it.day() == day);
    if let Some(next) = next.filter(|next| *next <= today && when.first == when.last) {
        (when.first, when.last) = (next, next);
    }
}

fn single(when: &When) -> Option<NaiveDate> {
    (when.first == when.last).then_some(when.first)
}

/// The days of a sentence. `last` is the one that was named last before it.
fn days(
    extractor: &Extractor,
    sentence: &Sentence,
    last: Option<NaiveDate>,
    setting: &Setting<'_>,
) -> Vec<FoundDay> {
    let read = |pieces: &[&str]| days_in(pieces, setting.words, setting.today);
    let named = read(&sentence.texts());
    let mut counted: Vec<(Range<usize>, String)> = Vec::new();
    for (days, at) in extractor.counted(sentence) {
        let before = named.iter().rfind(|found| found.at.end <= at.start);
        let from = before.and_then(|found| single(&found.when)).or(last);
        let day = from.and_then(|from| from.checked_add_signed(TimeDelta::days(days)));
        if let Some(day) = day.filter(|day| *day <= setting.today) {
            counted.push((at, day.to_string()));
        }
    }
    if counted.is_empty() {
        return named;
    }
    // In their place stands the day itself, so that an hour beside it is read with it.
    let mut pieces = sentence.texts();
    for (at, day) in &counted {
        for (piece, text) in pieces.iter_mut().enumerate().skip(at.start).take(at.len()) {
            *text = if piece == at.start { day.as_str() } else { "" };
        }
    }
    read(&pieces)
}

impl Extractor {
    /// Where a sentence counts days from another day, and how many.
    fn counted(&self, sentence: &Sentence) -> Vec<(i64, Range<usize>)> {
        let counts = self.later.iter();
        let places = counts.flat_map(|(days, term)| {
            let places = self.places(sentence, *term).into_iter();
            places.map(|at| (*days, at))
        });
        places.collect()
    }
}
