//! Days and sums in the midst of a long text, each with where it stands.
//!
//! An answer is one thing; a story holds many. Here only what can be nothing else is found: a
//! bare number is no hour, and a figure without its currency is a sum only with its decimals, in
//! groups or in thousands.

use std::ops::Range;

use chrono::NaiveDate;

use super::day::{Tense, when};
use super::join::is_set_off;
use super::money::{Money, Purse, money};
use super::read::{Atom, Reader, Value};
use super::rules::Sense;
use super::token::{Kind, Token};
use super::words::Words;
use super::{Refused, When};

/// So many words are read in one go: a run of words that name a day is shorter.
const WINDOW: usize = 40;

/// A word of so few letters that is only like the word for a day is another one.
const SHORT: usize = 4;

/// From here on a number in words is that of a sum.
const THOUSAND: u128 = 1_000;

/// A day that the text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FoundDay {
    /// Which of the pieces.
    pub(crate) at: Range<usize>,
    /// What they say.
    pub(crate) when: When,
    /// They name no month and no day but “the 12th”.
    pub(crate) bare: bool,
}

/// A sum that the text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FoundSum {
    /// Which of the pieces.
    pub(crate) at: Range<usize>,
    /// What they say.
    pub(crate) money: Money,
    /// Its currency stands beside it.
    pub(crate) named: bool,
}

/// The tokens of pieces, and which piece each is of.
fn owned<'p>(pieces: &[&'p str], read: impl Fn(&'p str) -> Vec<Token>) -> (Vec<Token>, Vec<usize>) {
    let mut tokens = Vec::new();
    let mut owners = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        for token in read(piece) {
            tokens.push(token);
            owners.push(at);
        }
    }
    (tokens, owners)
}

/// The past days in a sentence that is cut at its blanks.
pub(crate) fn days_in(pieces: &[&str], words: &Words, today: NaiveDate) -> Vec<FoundDay> {
    let mut found = Vec::new();
    for (window, pieces) in pieces.chunks(WINDOW).enumerate() {
        let (tokens, owners) = owned(pieces, |piece| words.read(piece));
        let mut atoms = Reader::new(words, &tokens, today, Tense::Past).atoms();
        for atom in &mut atoms {
            atom.strong &= is_plain(words, &tokens, atom);
        }
        let parts: Vec<_> = atoms.iter().map(|atom| part(atom, words)).collect();
        let read = |run: &Range<usize>| {
            let run = tokens_of(&atoms, run, tokens.len())?;
            let text = joined(tokens.get(run.clone()).unwrap_or_default());
            let when = when(&text, words, today, Tense::Past);
            Some((range(&owners, &run, window * WINDOW)?, when))
        };
        let mut open = runs(&parts, true);
        open.reverse();
        while let Some(run) = open.pop() {
            if run.clone().any(|at| is_set_off(&atoms, at, words)) {
                continue;
            }
            let names = |wanted| {
                parts
                    .get(run.clone())
                    .is_some_and(|it| it.contains(&wanted))
            };
            match read(&run) {
                Some((at, Ok(when))) => {
                    let bare = !names(Part::Day);
                    found.push(FoundDay { at, when, bare });
                }
                // “My 2nd call yesterday”: the figure was none of a day.
                Some(_) if names(Part::Ordinal) => open.extend(narrower(&parts, &run)),
                Some((_, Err(Refused::Ambiguous { .. }))) => {
                    open.extend(in_two(&parts, &run).into_iter().flatten().rev());
                }
                _ => {}
            }
        }
    }
    found
}

/// Whether a word that names a day by itself is spelled as it should be; of short words that are
/// only like one, most are others: “free” is no Friday.
fn is_plain(words: &Words, tokens: &[Token], atom: &Atom) -> bool {
    let [token] = tokens.get(atom.tokens.clone()).unwrap_or_default() else {
        return true;
    };
    let is_short = token.text.chars().count() <= SHORT;
    !is_short || words.exact(&token.text).iter().any(|it| it.id != 0)
}

/// What is left of a run if no “12th” belongs to it, the last first.
fn narrower(parts: &[Part], run: &Range<usize>) -> Vec<Range<usize>> {
    let inner = runs(parts.get(run.clone()).unwrap_or_default(), false);
    let inner = inner.into_iter().rev().filter(|it| it.len() < run.len());
    inner
        .map(|it| run.start + it.start..run.start + it.end)
        .collect()
}

/// A run that names several days, cut before the second of them.
fn in_two(parts: &[Part], run: &Range<usize>) -> Option<[Range<usize>; 2]> {
    let is = |at: usize, wanted: Part| parts.get(at) == Some(&wanted);
    let mut cut = run.clone().filter(|at| is(*at, Part::Day)).nth(1)?;
    while cut > run.start && is(cut - 1, Part::Leads) {
        cut -= 1;
    }
    Some([
        trimmed(parts, run.start..cut)?,
        trimmed(parts, cut..run.end)?,
    ])
}

fn range(owners: &[usize], run: &Range<usize>, before: usize) -> Option<Range<usize>> {
    let first = owners.get(run.start)?;
    let last = owners.get(run.end.checked_sub(1)?)?;
    Some(before + first..before + last + 1)
}

fn joined(tokens: &[Token]) -> String {
    let mut text = String::new();
    for token in tokens {
        if !token.glued && !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&token.text);
    }
    text
}

/// What an atom does in a run of words that name a day.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// It names a day.
    Day,
    /// It says more of a day beside it.
    Beside,
    /// A number that is an hour or the other end of a range only beside the right word.
    Number,
    /// “12th”: a day of the month where an hour or another day stands in the same run.
    Ordinal,
    /// It holds others together.
    Link,
    /// The same, and what follows may be a bare number.
    Leads,
    /// It ends the run.
    Ends,
}

fn part(atom: &Atom, words: &Words) -> Part {
    match &atom.value {
        Value::Day(_) | Value::DayPart(..) if atom.strong => Part::Day,
        Value::Day(_) | Value::DayPart(..) | Value::Hours(..) | Value::Part(_) => Part::Beside,
        Value::Number { ordinal: true, .. } => Part::Ordinal,
        Value::Number { .. } => Part::Number,
        Value::At | Value::About | Value::Dash | Value::Open => Part::Leads,
        _ if words.range_words.contains(&atom.word) => Part::Leads,
        Value::Filler | Value::Comma => Part::Link,
        Value::Slash
        | Value::Silent
        | Value::Unknown
        | Value::Never
        | Value::Not
        | Value::NotThat => Part::Ends,
    }
}

/// Runs that name a day, without what only leads to them or hangs behind. With `ordinals`,
/// “12th” can be part of one.
fn runs(parts: &[Part], ordinals: bool) -> Vec<Range<usize>> {
    let plain = |part: &Part| match part {
        Part::Ordinal if !ordinals => Part::Number,
        part => *part,
    };
    let parts: Vec<_> = parts.iter().map(plain).collect();
    let mut runs = Vec::new();
    let mut start = 0;
    while start < parts.len() {
        let end = run_end(&parts, start);
        runs.extend(trimmed(&parts, start..end));
        start = end.max(start + 1);
    }
    runs
}

/// Where a run ends that begins here: before the first thing that cannot be in it.
fn run_end(parts: &[Part], start: usize) -> usize {
    let mut leads = false;
    let mut end = start;
    while let Some(part) = parts.get(end) {
        let follows = parts.get(end + 1) == Some(&Part::Leads)
            && matches!(
                parts.get(end + 2),
                Some(Part::Day | Part::Ordinal | Part::Beside)
            );
        let holds = match part {
            Part::Ends => false,
            Part::Number => leads || follows,
            Part::Day | Part::Ordinal | Part::Beside | Part::Link | Part::Leads => true,
        };
        if !holds {
            break;
        }
        leads = *part == Part::Leads || leads && *part == Part::Link;
        end += 1;
    }
    end
}

/// A run that names a day at all, without links at its ends; a word such as "about" or "between"
/// before it stays.
fn trimmed(parts: &[Part], mut span: Range<usize>) -> Option<Range<usize>> {
    let is = |at: usize, wanted: &[Part]| parts.get(at).is_some_and(|part| wanted.contains(part));
    while span.start < span.end && is(span.start, &[Part::Link]) {
        span.start += 1;
    }
    while span.start < span.end && is(span.end - 1, &[Part::Link, Part::Leads]) {
        span.end -= 1;
    }
    let run = parts.get(span.clone())?;
    let names =
        run.contains(&Part::Day) || run.contains(&Part::Ordinal) && run.contains(&Part::Beside);
    names.then_some(span)
}

fn tokens_of(atoms: &[Atom], span: &Range<usize>, most: usize) -> Option<Range<usize>> {
    let first = atoms.get(span.start)?.tokens.start;
    let last = atoms.get(span.end.checked_sub(1)?)?.tokens.end;
    (first < last && last <= most).then_some(first..last)
}

/// The sums in a sentence that is cut at its blanks.
pub(crate) fn sums_in(pieces: &[&str], words: &Words, currency: &str) -> Vec<FoundSum> {
    let (tokens, owners) = owned(pieces, |piece| words.exact(piece));
    let purse = Purse {
        words,
        tokens: &tokens,
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let Some((run, named)) = sum_at(&purse, at) else {
            at += 1;
            continue;
        };
        let text = joined(tokens.get(run.clone()).unwrap_or_default());
        let place = range(&owners, &run, 0);
        if let (Ok(money), Some(place)) = (money(&text, words, currency), place)
            && money.minor > 0
        {
            found.push(FoundSum {
                at: place,
                money,
                named,
            });
        }
        at = run.end.max(at + 1);
    }
    found
}

/// A sum that begins here: its tokens, and whether its currency is among them.
fn sum_at(purse: &Purse<'_>, at: usize) -> Option<(Range<usize>, bool)> {
    let currency = |at: usize| match purse.sense(at) {
        Some((Sense::Currency(_) | Sense::Minor(_), next)) => Some(next),
        _ => None,
    };
    // "Rs. 300": the currency stands first.
    let before = currency(at);
    let start = match before {
        Some(next) => next + usize::from(purse.tokens.get(next).is_some_and(|it| it.is("."))),
        None => at,
    };
    // Digits in the midst of a number of another kind are no sum.
    let begins = purse.tokens.get(start)?;
    if before.is_none() && begins.glued && at > 0 {
        let behind = purse.tokens.get(at - 1)?;
        if behind.kind != Kind::Mark || behind.is("-") || behind.is("/") || behind.is(".") {
            return None;
        }
    }
    let read = match begins.kind {
        Kind::Digits => purse.digits(start).ok(),
        Kind::Word | Kind::Mark => purse.spelled(start),
    };
    let (amount, next) = read?;
    let decimals = amount.decimals.len() == 2;
    let signs = purse.tokens.get(start..next).unwrap_or_default();
    let grouped = amount.decimals.is_empty() && signs.iter().any(|it| it.kind == Kind::Mark);
    let (amount, mut next) = purse.multiplied(amount, next).ok()?;
    let mut named = before.is_some();
    if !named && let Some(behind) = currency(next) {
        (next, named) = (behind, true);
        // "20 euro 50"
        let small = purse.tokens.get(next).filter(|it| it.kind == Kind::Digits);
        if small.is_some_and(|it| it.text.len() == 2) && currency(next + 1).is_none() {
            next += 1;
        }
    }
    let is_date = purse
        .tokens
        .get(next)
        .is_some_and(|it| it.glued && (it.is(".") || it.is("/") || it.is("-")))
        && purse.tokens.get(next + 1).is_some_and(|it| it.glued);
    let written = decimals && amount.times == 1 || grouped || amount.times >= THOUSAND;
    let counts = named || written && !is_date;
    counts.then_some((at..next, named))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        Words::new("en", |id| {
            let text = match id {
                "typed-about" => "about | around",
                "typed-at" => "at",
                "typed-date" => "<day> <month>",
                "typed-filler" => "on | the",
                "typed-yesterday" => "yesterday",
                "typed-currencies" => "GBP",
                "typed-currency-gbp" => "£ | pounds",
                _ => return None,
            };
            Some(text.to_owned())
        })
    }

    fn pieces(text: &str) -> Vec<&str> {
        text.split_whitespace().collect()
    }

    #[test]
    fn days_stand_where_they_are_named() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day");
        let text = "I rang 3 times, on 5 November at 18:20 and then 12 emails";
        let found = days_in(&pieces(text), &words(), today);
        let [only] = found.as_slice() else {
            panic!("one day, not {found:?}");
        };
        assert_eq!(only.at, 5..9);
        assert_eq!(only.when.first.to_string(), "2026-11-05");
        assert!(only.when.time.is_some());
    }

    #[test]
    fn two_days_side_by_side_are_two() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day");
        let text = "cancelled on 11 October, on the 13 October at 16:05 I rang";
        let found = days_in(&pieces(text), &words(), today);
        let days: Vec<_> = found.iter().map(|it| it.when.first.to_string()).collect();
        assert_eq!(days, ["2026-10-11", "2026-10-13"]);
    }

    #[test]
    fn a_sum_has_a_currency_or_decimals() {
        let text = "plan 699 costs £186, not 113.20 or 74 pounds or 1,24,000 (ref 5518827340)";
        let found = sums_in(&pieces(text), &words(), "GBP");
        let sums: Vec<_> = found.iter().map(|it| it.money.minor).collect();
        assert_eq!(sums, [18600, 11320, 7400, 12_400_000]);
        assert_eq!(found.first().map(|it| it.at.clone()), Some(3..4));
    }
}
