//! The numbers in a sum: in figures with whatever grouping, and in words.

use super::Refused;
use super::money::{Amount, Purse};
use super::rules::Sense;
use super::token::Kind;

impl Purse<'_> {
    /// A number in digits with its signs, from the first digit on.
    pub(super) fn digits(&self, start: usize) -> Result<(Amount, usize), Refused> {
        let mut groups: Vec<(char, &str)> = Vec::new();
        let first = self.tokens.get(start).map_or("", |t| t.text.as_str());
        let mut at = start + 1;
        while let Some((sign, digits, next)) = self.group(at) {
            groups.push((sign, digits));
            at = next;
        }
        let last_sign = groups.last().map(|(sign, _)| *sign);
        let has_decimals = match (groups.as_slice(), last_sign) {
            ([], _) | (_, None | Some(' ')) => false,
            ([.., (_, digits)], Some(sign)) => {
                let mixed = groups.iter().any(|(other, _)| *other != sign);
                let repeated = groups.iter().filter(|(other, _)| *other == sign).count() > 1;
                let three = digits.len() == 3 && first.len() <= 3 && first != "0";
                if repeated {
                    false
                } else if mixed || !three {
                    true
                } else if sign == self.words.decimal {
                    return Err(Refused::NotUnderstood);
                } else {
                    false
                }
            }
        };
        let whole_groups = if has_decimals {
            groups.len() - 1
        } else {
            groups.len()
        };
        let mut whole = first.to_owned();
        for (_, digits) in groups.iter().take(whole_groups) {
            // Indian grouping has two digits, others three.
            if !matches!(digits.len(), 2 | 3) {
                return Err(Refused::NotUnderstood);
            }
            whole.push_str(digits);
        }
        if whole_groups > 0
            && groups
                .get(whole_groups - 1)
                .is_some_and(|(_, d)| d.len() != 3)
        {
            return Err(Refused::NotUnderstood);
        }
        let decimals = if has_decimals {
            groups.last().map_or("", |(_, d)| *d)
        } else {
            ""
        };
        let whole = whole.parse().map_err(|_| Refused::TooLarge)?;
        Ok((
            Amount {
                whole,
                decimals: decimals.to_owned(),
                minor: false,
                times: 1,
                joined: false,
            },
            self.dash_for_cents(at),
        ))
    }

    /// One more group of digits behind a sign: ".234", ",50", " 234", "'234" (the apostrophe of
    /// Swiss sums is gone by now, so its digits are one run).
    fn group(&self, at: usize) -> Option<(char, &str, usize)> {
        let token = self.tokens.get(at)?;
        if token.kind == Kind::Digits {
            return (!token.glued && token.text.len() == 3).then_some((
                ' ',
                token.text.as_str(),
                at + 1,
            ));
        }
        let digits = self
            .tokens
            .get(at + 1)
            .filter(|t| t.kind == Kind::Digits && t.glued)?;
        let sign = match token.text.as_str() {
            "." | "," if token.glued => token.text.chars().next()?,
            _ => return None,
        };
        Some((sign, digits.text.as_str(), at + 2))
    }

    /// "20,-" and "20.– €" have a dash where the cents would stand; "20/-" is the Indian one.
    fn dash_for_cents(&self, at: usize) -> usize {
        let sign = self
            .tokens
            .get(at)
            .is_some_and(|t| t.glued && (t.is(",") || t.is(".") || t.is("/")));
        let mut next = at + 1;
        if !sign || !self.tokens.get(next).is_some_and(|t| t.is("-")) {
            return at;
        }
        while self.tokens.get(next).is_some_and(|t| t.is("-")) {
            next += 1;
        }
        next
    }

    /// "1.5k", "2 lakh", "3 thousand".
    pub(super) fn multiplied(&self, amount: Amount, at: usize) -> Result<(Amount, usize), Refused> {
        let Some((Sense::Times(times), next)) = self.sense(at) else {
            return Ok((amount, at));
        };
        let times = u128::from(times);
        let scale = u32::try_from(amount.decimals.len())
            .ok()
            .and_then(|n| 10u128.checked_pow(n));
        let scale = scale.ok_or(Refused::TooLarge)?;
        let decimals = if amount.decimals.is_empty() {
            0
        } else {
            amount.decimals.parse().map_err(|_| Refused::TooLarge)?
        };
        let whole = amount
            .whole
            .checked_mul(scale)
            .and_then(|w: u128| w.checked_add(decimals));
        let whole = whole
            .and_then(|w| w.checked_mul(times))
            .ok_or(Refused::TooLarge)?
            / scale;
        Ok((
            Amount {
                whole,
                decimals: String::new(),
                minor: false,
                times,
                joined: false,
            },
            next,
        ))
    }

    /// A number in words: "twenty", "two hundred and fifty", "zweihundertfünfzig".
    pub(super) fn spelled(&self, start: usize) -> Option<(Amount, usize)> {
        let (quarters, next) = match self.quarters(start) {
            Some(found) => found,
            None => {
                let (whole, next) = self.spelled_number(start)?;
                (whole.saturating_mul(4), next)
            }
        };
        let decimals = match quarters % 4 {
            0 => "",
            1 => "25",
            2 => "5",
            _ => "75",
        };
        Some((
            Amount {
                whole: quarters / 4,
                decimals: decimals.to_owned(),
                minor: false,
                times: 1,
                joined: false,
            },
            next,
        ))
    }

    /// A number with a fraction, in quarters: "one and a half" in one word, or a word for "half
    /// more" with the number behind it. Without one it changes what multiplies: "quarter more
    /// hundred" is 125.
    fn quarters(&self, start: usize) -> Option<(u128, usize)> {
        let (more, next) = match self.sense(start)? {
            (Sense::Quarters(quarters), next) => return Some((quarters, next)),
            (Sense::QuartersMore(more), next) => (i128::from(more), next),
            _ => return None,
        };
        let (n, next) = match (self.tokens.get(next)?.number(), self.sense(next)) {
            (Some(n), _) => (n, next + 1),
            (None, Some((Sense::Number(n), after))) => (n, after),
            (None, Some((Sense::Times(_), _))) => (1, next),
            _ => return None,
        };
        let quarters = i128::from(n) * 4 + more;
        Some((u128::try_from(quarters).ok()?, next))
    }

    fn spelled_number(&self, start: usize) -> Option<(u128, usize)> {
        let (mut total, mut current, mut at) = (0u128, 0u128, start);
        let mut any = false;
        while let Some(token) = self.tokens.get(at) {
            match self.sense(at) {
                Some((Sense::Number(n), next)) => {
                    let n = u128::from(n);
                    let joins = !any
                        || current % 100 == 0 && (current > 0 || total > 0)
                        || (current % 100 >= 20 && current % 10 == 0 && n < 10);
                    if !joins {
                        break;
                    }
                    (current, at, any) = (current + n, next, true);
                }
                Some((Sense::Times(times), next)) if any || self.leads(at, times) => {
                    let times = u128::from(times);
                    if times == 100 {
                        current = current.max(1).saturating_mul(100);
                    } else {
                        total = total.saturating_add(current.max(1).saturating_mul(times));
                        current = 0;
                    }
                    (at, any) = (next, true);
                }
                _ if any && token.is("-") && token.glued && self.continues(at + 1) => at += 1,
                Some((Sense::Filler, next))
                    if any && self.continues(next) && (current % 100 == 0) =>
                {
                    at = next
                }
                _ if any => break,
                _ => {
                    let whole = self.run_together(&token.text)?;
                    return Some((whole, at + 1));
                }
            }
            if !any {
                break;
            }
        }
        any.then(|| (total.saturating_add(current), at))
    }

    /// "hundred euro" means one hundred, but a lone "k" or "mio" is no number. Counted in bytes:
    /// such short forms are Latin, and in other scripts the whole word may have two letters.
    /// A hundred has no such form, but in some languages a short word.
    fn leads(&self, at: usize, times: u64) -> bool {
        let least = if times == 100 { 3 } else { 4 };
        self.tokens.get(at).is_some_and(|t| t.text.len() >= least)
    }

    fn continues(&self, at: usize) -> bool {
        matches!(self.sense(at), Some((Sense::Number(_), _)))
    }

    /// Words for numbers written as one: every prefix that is a number word is tried, the longest
    /// first, and what is left must be one too.
    fn run_together(&self, word: &str) -> Option<u128> {
        if word.chars().count() > 60 {
            return None;
        }
        let (mut rest, mut total, mut current) = (word, 0u128, 0u128);
        while !rest.is_empty() {
            let ends = rest.char_indices().map(|(i, c)| i + c.len_utf8());
            let (sense, end) = ends
                .filter_map(|end| {
                    let id = self.words.id(rest.get(..end)?);
                    let rules = self.words.sums.starting_with(id).iter();
                    let mut senses = rules
                        .filter(|rule| rule.elements.len() == 1)
                        .map(|rule| rule.sense);
                    let sense = senses.find(|s| matches!(s, Sense::Number(_) | Sense::Times(_)))?;
                    (end > 2).then_some((sense, end))
                })
                .next_back()?;
            match sense {
                Sense::Number(n) => current = current.saturating_add(u128::from(n)),
                Sense::Times(100) => current = current.max(1).saturating_mul(100),
                Sense::Times(times) => {
                    total = total.saturating_add(current.max(1).saturating_mul(u128::from(times)));
                    current = 0;
                }
                _ => return None,
            }
            rest = rest.get(end..)?;
        }
        Some(total.saturating_add(current))
    }
}
