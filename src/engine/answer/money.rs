//! Amounts of money as people type them.

use iso_currency::Currency;
use serde::{Deserialize, Serialize};

use super::rules::Sense;
use super::token::{Kind, Token};
use super::{Refused, Words};

/// An amount in the smallest unit of its currency (cent, penny, paisa; yen).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    /// The amount in minor units, zero or more.
    pub minor: i64,
    /// ISO 4217, in capitals.
    pub currency: String,
}

/// Beyond this many minor units no consumer's dispute goes.
const LARGEST: u128 = 1_000_000_000_000;

/// Reads an amount: "20€", "1.234,50 €", "zwanzig Euro", "12,34,567.50", "20,-", "1.5k".
///
/// A sign followed by exactly three digits can be a decimal mark or a grouping. The language's
/// `typed-decimal-mark` decides: in German "1.234" is 1234. Where the sign is the decimal mark
/// ("1.234" in English) the amount would have three decimals, which nearly no currency has: it is
/// `NotUnderstood`, because a guess could be wrong by a thousand. Where both signs stand, the
/// last one is the decimal mark in every language.
///
/// A sum for each month or year is [`Refused::Each`]: what is meant in all, nobody can guess.
///
/// `default_currency` is used if none is named. "About" is dropped: a demand needs one sum.
pub fn money(text: &str, words: &Words, default_currency: &str) -> Result<Money, Refused> {
    let tokens = words.exact(text);
    if tokens.is_empty() {
        return Err(Refused::Empty);
    }
    Purse {
        words,
        tokens: &tokens,
    }
    .read(default_currency)
}

pub(super) struct Purse<'a> {
    pub(super) words: &'a Words,
    pub(super) tokens: &'a [Token],
}

/// Digits before and behind the decimal mark.
#[derive(Clone, Debug)]
pub(super) struct Amount {
    pub(super) whole: u128,
    pub(super) decimals: String,
    /// Named in the minor unit: "50 cents".
    pub(super) minor: bool,
    /// The multiplier that was said with it ("lakh"), else one.
    pub(super) times: u128,
    /// Nothing but a currency stands between this and the amount before; beside a named minor
    /// unit one small word may ("3 Euro und 50 Cent").
    pub(super) joined: bool,
}

impl Purse<'_> {
    fn read(&self, default_currency: &str) -> Result<Money, Refused> {
        let mut amounts: Vec<Amount> = Vec::new();
        let mut currency: Option<u16> = None;
        let (mut negative, mut each, mut unknown, mut at) = (false, false, 0, 0);
        let (mut gap, mut near) = (0, false);
        while let Some(token) = self.tokens.get(at) {
            if token.kind == Kind::Mark && token.text.starts_with(|c: char| c.is_ascii_digit()) {
                return Err(Refused::TooLarge);
            }
            let amount = if token.kind == Kind::Digits {
                Some(self.digits(at)?)
            } else {
                self.spelled(at)
            };
            if let Some((amount, next)) = amount {
                let (amount, next) = self.multiplied(amount, next)?;
                let joined = gap == 0;
                near = gap <= 1;
                match amounts.last_mut() {
                    // "1 lakh 20 thousand"
                    // and, with nothing but its currency behind it, "1 thousand 500"
                    Some(last)
                        if gap == 0
                            && last.times > amount.times
                            && (amount.times > 1 || self.rounds_off(&amount, last.times, next)) =>
                    {
                        last.whole = last.whole.saturating_add(amount.whole);
                        last.times = amount.times;
                    }
                    _ => amounts.push(Amount { joined, ..amount }),
                }
                (at, gap) = (next, 0);
                continue;
            }
            let next = match self.sense(at) {
                Some((Sense::Currency(index), next)) => {
                    if currency.is_some_and(|known| known != index) {
                        return Err(Refused::NotUnderstood);
                    }
                    currency = Some(index);
                    next
                }
                Some((Sense::Minor(index), next)) => {
                    if let Some(last) = amounts.last_mut() {
                        last.minor = true;
                        last.joined |= near;
                    }
                    currency = currency.or(Some(index));
                    next
                }
                Some((Sense::Minus, next)) => {
                    negative = true;
                    next
                }
                Some((Sense::Each, next)) => {
                    each = true;
                    next
                }
                Some((Sense::Never, _)) => return Err(Refused::NotUnderstood),
                Some((_, next)) => {
                    gap += 1;
                    next
                }
                None => {
                    let opens = amounts.is_empty() && token.is("-");
                    negative |= opens
                        && self
                            .tokens
                            .get(at + 1)
                            .is_some_and(|t| t.glued || t.kind == Kind::Digits);
                    gap += 2;
                    unknown += usize::from(token.kind == Kind::Word);
                    at + 1
                }
            };
            at = next;
        }
        if each && !amounts.is_empty() {
            return Err(Refused::Each);
        }
        if unknown > 3 && currency.is_none() || unknown > 12 {
            return Err(Refused::NotUnderstood);
        }
        let code = currency.and_then(|index| self.words.currencies.get(usize::from(index)));
        let code = code.map_or(default_currency, String::as_str).to_uppercase();
        let minor = total(&amounts, exponent(&code))?;
        if negative && minor > 0 {
            return Err(Refused::Negative);
        }
        Ok(Money {
            minor,
            currency: code,
        })
    }

    /// Whether a plain number is the rest of the one before, which was said in hundreds or more.
    fn rounds_off(&self, amount: &Amount, times: u128, next: usize) -> bool {
        let ends =
            next >= self.tokens.len() || matches!(self.sense(next), Some((Sense::Currency(_), _)));
        ends && amount.decimals.is_empty() && amount.whole < times
    }

    /// The longest run of words at a place that the language knows in sums.
    pub(super) fn sense(&self, at: usize) -> Option<(Sense, usize)> {
        let token = self.tokens.get(at)?;
        let mut best: Option<(Sense, usize)> = None;
        for rule in self.words.sums.starting_with(token.id) {
            let fits = rule.elements.iter().enumerate().all(|(i, element)| {
                let id = self.tokens.get(at + i).map(|t| t.id);
                matches!(element, super::words::Element::Word(known) if id == Some(*known))
            });
            let next = at + rule.elements.len();
            if fits && best.is_none_or(|(_, known)| next > known) {
                best = Some((rule.sense, next));
            }
        }
        best
    }
}

/// Digits behind the decimal mark that a currency has; two where ISO 4217 knows nothing better.
fn exponent(code: &str) -> u32 {
    Currency::from_code(code)
        .and_then(|currency| currency.exponent())
        .map_or(2, u32::from)
}

/// One amount, or a major and a minor one beside it ("20 euro 50", "3 Euro 50 Cent").
fn total(amounts: &[Amount], exponent: u32) -> Result<i64, Refused> {
    let unit = 10u128.checked_pow(exponent).ok_or(Refused::TooLarge)?;
    let minor = match amounts {
        [one] => in_minor(one, exponent, unit)?,
        [major, small]
            if small.joined
                && !major.minor
                && small.whole < unit
                && (small.whole >= 10 || small.minor)
                && small.times == 1
                && small.decimals.is_empty()
                && major.decimals.is_empty() =>
        {
            in_minor(major, exponent, unit)?
                .checked_add(small.whole)
                .ok_or(Refused::TooLarge)?
        }
        _ => return Err(Refused::NotUnderstood),
    };
    if minor > LARGEST {
        return Err(Refused::TooLarge);
    }
    i64::try_from(minor).map_err(|_| Refused::TooLarge)
}

fn in_minor(amount: &Amount, exponent: u32, unit: u128) -> Result<u128, Refused> {
    if amount.minor {
        return if amount.decimals.is_empty() {
            Ok(amount.whole)
        } else {
            Err(Refused::NotUnderstood)
        };
    }
    let wanted = usize::try_from(exponent).unwrap_or(0);
    let zeros_only = amount.decimals.chars().skip(wanted).all(|c| c == '0');
    if !zeros_only {
        return Err(Refused::NotUnderstood);
    }
    let mut decimals: String = amount.decimals.chars().take(wanted).collect();
    while decimals.len() < wanted {
        decimals.push('0');
    }
    let decimals: u128 = if decimals.is_empty() {
        0
    } else {
        decimals.parse().map_err(|_| Refused::TooLarge)?
    };
    amount
        .whole
        .checked_mul(unit)
        .and_then(|w| w.checked_add(decimals))
        .ok_or(Refused::TooLarge)
}
