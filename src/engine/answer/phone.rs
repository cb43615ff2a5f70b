//! Telephone numbers, kept in one form whatever was typed.

use phonenumber::{
    Mode, Type, country,
    metadata::{DATABASE, Format},
};
use serde::{Deserialize, Serialize};

use super::Refused;
use super::token::{digit, is_invisible};

/// A telephone number that its country's plan allows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phone {
    /// E.164: "+49221123456".
    pub e164: String,
    /// As people of that country write it: "0221 123456".
    pub national: String,
}

/// Numbers longer than this many characters are no numbers, whatever stands between the digits.
const LONGEST: usize = 60;

/// Reads a telephone number; `country` (ISO 3166, two letters) is where it is dialled if it has
/// no country code.
///
/// The first call loads the numbering plans (some 0.1 s): warm it when the process starts.
/// Refuses with `WrongLength` what has too few or too many digits, `NotUnderstood` anything else.
pub fn phone(text: &str, country: &str) -> Result<Phone, Refused> {
    let typed = plain(text);
    if typed.trim().is_empty() {
        return Err(Refused::Empty);
    }
    let digits = typed.chars().filter(char::is_ascii_digit).count();
    if digits == 0 {
        return Err(Refused::NotUnderstood);
    }
    if !(4..=17).contains(&digits) || typed.chars().count() > LONGEST {
        return Err(Refused::WrongLength);
    }
    let region: Option<country::Id> = country.to_uppercase().parse().ok();
    let number = phonenumber::parse(region, dialled(&typed)).map_err(|reason| match reason {
        phonenumber::ParseError::TooShortAfterIdd
        | phonenumber::ParseError::TooShortNsn
        | phonenumber::ParseError::TooLong => Refused::WrongLength,
        _ => Refused::NotUnderstood,
    })?;
    if !phonenumber::is_valid(&number) {
        return Err(Refused::WrongLength);
    }
    Ok(Phone {
        e164: number.format().mode(Mode::E164).to_string(),
        national: national(&number, &dialled(&typed)),
    })
}

/// Where a country may leave its trunk prefix out, as India does with mobiles, it stands only for
/// whoever typed it: nobody there knows a mobile as "098230 12345".
fn national(number: &phonenumber::PhoneNumber, dialled: &str) -> String {
    let whole = number.format().mode(Mode::National).to_string();
    let short = number.metadata(&DATABASE).and_then(|meta| {
        let prefix = meta.national_prefix()?;
        let may_go = meta
            .formats()
            .iter()
            .any(Format::is_national_prefix_optional);
        let mobile = || number.number_type(&DATABASE) == Type::Mobile;
        let typed = dialled.starts_with(prefix) || (dialled.starts_with('+') && !mobile());
        (may_go && !typed).then(|| whole.strip_prefix(prefix))?
    });
    short.map_or_else(|| whole.clone(), |short| short.trim_start().to_owned())
}

/// ASCII digits; nothing invisible, for a direction override would hide in the number.
fn plain(text: &str) -> String {
    let visible = text.chars().filter(|c| !is_invisible(*c));
    visible
        .map(|c| digit(c).and_then(|d| char::from_digit(d, 10)).unwrap_or(c))
        .collect()
}

/// Keeps the plus and the digits from the first of them on. "(0)" behind a country code is the
/// trunk prefix, which is not dialled from abroad; a leading 00 is the same as the plus.
fn dialled(typed: &str) -> String {
    let typed = typed.replace("(0)", "");
    let mut out = String::new();
    for c in typed.chars() {
        match c {
            '+' | '＋' if out.is_empty() => out.push('+'),
            _ if c.is_ascii_digit() => out.push(c),
            _ => {}
        }
    }
    match out.strip_prefix("00") {
        Some(rest) if rest.len() > 8 => format!("+{rest}"),
        _ => out,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_invisible_and_other_digits_do_not_change_a_number() {
        let plain = phone("+91 98230 12345", "DE").map(|p| p.e164);
        assert_eq!(
            plain,
            phone("\u{202E}+९१ ९८२३० १२३४५\u{200B}", "DE").map(|p| p.e164)
        );
        assert!(plain.is_ok());
    }

    #[test]
    fn a_trunk_prefix_stands_where_it_was_typed_or_must_stand() {
        let national = |text, country| phone(text, country).map(|p| p.national);
        assert_eq!(national("98230 12345", "IN"), Ok("98230 12345".into()));
        assert_eq!(national("+91 98230 12345", "IN"), Ok("98230 12345".into()));
        assert_eq!(national("098230 12345", "IN"), Ok("098230 12345".into()));
        assert_eq!(
            national("+91 712 2525252", "IN"),
            Ok("0712 252 5252".into())
        );
        assert_eq!(national("+49 221 1234567", "DE"), Ok("0221 1234567".into()));
    }

    #[test]
    fn an_unknown_country_still_reads_an_international_number() {
        assert!(phone("+49 221 1234567", "ZZ").is_ok());
        assert!(phone("0221 1234567", "ZZ").is_err());
    }
}
