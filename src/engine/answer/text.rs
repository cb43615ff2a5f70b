//! Plain texts: names, references, e-mail addresses, and whatever else is kept as typed.

use icu::normalizer::ComposingNormalizerBorrowed;
use icu::properties::{CodePointMapData, props::GeneralCategory};

use super::token::{Kind, digit, is_invisible, is_letter, tokens};
use super::{Refused, Words};

/// No name of a person is longer, in characters.
const LONGEST_NAME: usize = 120;

/// No reference of a company is longer, in characters.
const LONGEST_REFERENCE: usize = 40;

/// Cleans a text: NFC, blanks folded to one, nothing that cannot be seen.
///
/// The joiners U+200C and U+200D stay between two letters of the scripts that spell with them
/// (Persian, Hindi, Malayalam …); elsewhere they go with the other invisible characters.
fn clean(text: &str) -> String {
    let text = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c.is_whitespace() {
            if !out.ends_with(' ') {
                out.push(' ');
            }
        } else if matches!(c, '\u{200C}' | '\u{200D}') {
            let joins = |c: Option<char>| c.is_some_and(|c| matches!(c, '\u{600}'..='\u{1CFF}'));
            if joins(out.chars().next_back()) && joins(chars.peek().copied()) {
                out.push(c);
            }
        } else if !is_invisible(c) {
            out.push(c);
        }
    }
    // What was taken out may have kept a mark from its letter: compose once more.
    let out = ComposingNormalizerBorrowed::new_nfc()
        .normalize(&out)
        .into_owned();
    out.trim().to_owned()
}

/// Reads a text of at most `max` characters.
pub fn text(text: &str, max: usize) -> Result<String, Refused> {
    let kept = clean(text);
    match kept.chars().count() {
        0 => Err(Refused::Empty),
        n if n > max => Err(Refused::TooLong),
        _ => Ok(kept),
    }
}

/// Reads a person's name. There must be a letter in it and no digit, nor a sign that names have
/// not; one word is enough, for there are people with one name.
pub fn name(text: &str) -> Result<String, Refused> {
    let kept = self::text(text, LONGEST_NAME)?;
    let odd =
        |c: char| digit(c).is_some() || "@<>{}[]|\\^=*#%&$€_;:!?\"".contains(c) || is_picture(c);
    if kept.chars().any(odd) || !kept.chars().any(char::is_alphabetic) {
        return Err(Refused::NotUnderstood);
    }
    Ok(kept)
}

fn is_picture(c: char) -> bool {
    !c.is_ascii()
        && matches!(
            CodePointMapData::<GeneralCategory>::new().get(c),
            GeneralCategory::OtherSymbol | GeneralCategory::Surrogate
        )
}

/// Reads an e-mail address, alone or in angle brackets. The host needs a dot in it.
pub fn email(text: &str) -> Result<String, Refused> {
    let kept = self::text(text, 320)?;
    let inner = kept
        .split_once('<')
        .and_then(|(_, rest)| rest.split_once('>'))
        .map(|(a, _)| a);
    let typed = inner.unwrap_or(&kept);
    let typed = typed
        .trim()
        .trim_start_matches("mailto:")
        .trim_end_matches(['.', ',', ';']);
    let address: email_address::EmailAddress = typed.parse().map_err(|_| Refused::NotUnderstood)?;
    let host = address.domain();
    let dotted = host.split('.').count() > 1 && host.split('.').all(|part| !part.is_empty());
    if !dotted || host.starts_with('[') || address.local_part().contains(['"', ' ', '(']) {
        return Err(Refused::NotUnderstood);
    }
    Ok(address.to_string())
}

/// A telephone number has so many digits at least, and a postal address so many letters.
const FEWEST: usize = 6;

/// Reads how somebody can be reached: an e-mail address, a site, a telephone number, or a postal
/// address with its number. A word or a figure alone reaches nobody.
pub fn contact(text: &str, max: usize) -> Result<String, Refused> {
    let kept = self::text(text, max)?;
    let digits = kept.chars().filter(|c| digit(*c).is_some()).count();
    let letters = kept.chars().filter(|c| c.is_alphabetic()).count();
    let named = |word: &str| {
        let dotted = word.trim_matches('.').split_once('.');
        dotted.is_some_and(|(host, rest)| !host.is_empty() && rest.len() > 1)
    };
    let is_mail = |word: &str| word.split_once('@').is_some_and(|(_, host)| named(host));
    let is_site = |word: &str| word.contains("://") || word.starts_with("www.");
    let is_online = kept.split_whitespace().any(|it| is_mail(it) || is_site(it));
    let is_place = letters >= FEWEST && digits > 0;
    if is_online || is_place || digits >= FEWEST {
        Ok(kept)
    } else {
        Err(Refused::NotUnderstood)
    }
}

/// Reads a number of a customer, contract, ticket or docket, in the form in which it was typed.
///
/// Words of introduction ("customer no.", "it's", "Kd.-Nr.") go, by the language's list
/// `typed-introduction`; digits become those of ASCII, and blanks are folded. There must be a
/// digit, or the whole must be one word in capitals ("ABCDEF").
///
/// The whole number of a card is refused: whoever reads the letter could use it.
pub fn reference(text: &str, words: &Words) -> Result<String, Refused> {
    let kept = self::text(text, 400)?;
    let mut rest: String = kept
        .chars()
        .map(|c| digit(c).and_then(|d| char::from_digit(d, 10)).unwrap_or(c))
        .collect();
    loop {
        let trimmed = rest
            .trim_start_matches(|c: char| !c.is_alphanumeric() && c != '+')
            .to_owned();
        match without_introduction(&trimmed, words) {
            Some(shorter) => rest = shorter,
            None => {
                rest = trimmed;
                break;
            }
        }
    }
    let rest = without_talk(&rest);
    let number = rest
        .trim_end_matches(|c: char| !c.is_alphanumeric())
        .to_owned();
    if number.is_empty() {
        return Err(Refused::NotUnderstood);
    }
    if number.chars().count() > LONGEST_REFERENCE {
        return Err(Refused::TooLong);
    }
    if is_card(&number) {
        return Err(Refused::Card);
    }
    let has_digit = number.chars().any(|c| c.is_ascii_digit());
    let capitals = number.len() >= 4 && number.chars().all(|c| c.is_uppercase());
    let letters_only = number
        .split(' ')
        .filter(|part| !part.chars().any(|c| c.is_ascii_digit()));
    let talk = letters_only
        .filter(|part| part.chars().any(char::is_lowercase))
        .count();
    if (has_digit && talk <= 1) || capitals {
        Ok(number)
    } else {
        Err(Refused::NotUnderstood)
    }
}

/// Whether the digits of a text are those of a payment card: 16 of them from 2 to 6, or 15 from 3,
/// and the last one is the check digit (ISO/IEC 7812-1).
fn is_card(text: &str) -> bool {
    let digits: Vec<_> = text.chars().filter_map(|c| c.to_digit(10)).collect();
    let begins = matches!(
        (digits.len(), digits.first()),
        (16, Some(2..=6)) | (15, Some(3))
    );
    let doubled = |(at, digit): (usize, &u32)| match at % 2 {
        0 => *digit,
        _ => digit * 2 / 10 + digit * 2 % 10,
    };
    begins && digits.iter().rev().enumerate().map(doubled).sum::<u32>() % 10 == 0
}

/// Drops words in small letters from the end: "00123/45 thanks".
fn without_talk(typed: &str) -> &str {
    let mut kept = typed.trim_end();
    while let Some((before, last)) = kept.rsplit_once(' ') {
        let word = last.trim_matches(|c: char| !c.is_alphanumeric());
        let small = |c: char| is_letter(c) && !c.is_uppercase();
        if word.chars().count() < 2 || !word.chars().all(small) {
            break;
        }
        kept = before.trim_end();
    }
    kept
}

/// Takes one introduction from the beginning, letter by letter over the text as typed.
fn without_introduction(typed: &str, words: &Words) -> Option<String> {
    words.introductions.iter().find_map(|parts| {
        let mut at = typed;
        for part in parts {
            at = at.trim_start_matches(|c: char| !c.is_alphanumeric());
            at = strip_folded(at, part)?;
        }
        // A word must end here: "no" is no introduction of "north1".
        let next = at.chars().next();
        let ends = next.is_none_or(|c| !c.is_alphabetic());
        ends.then(|| at.to_owned())
    })
}

/// Takes `part` (folded as tokens are) from the beginning of `typed`.
fn strip_folded<'a>(typed: &'a str, part: &str) -> Option<&'a str> {
    for (end, c) in typed.char_indices().map(|(i, c)| (i + c.len_utf8(), c)) {
        if !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '`') || !c.is_ascii()) {
            return None;
        }
        let folded = tokens(typed.get(..end)?);
        match folded.as_slice() {
            [] => {}
            [one] if one.text == part => return typed.get(end..),
            [one] if one.kind != Kind::Mark && part.starts_with(&one.text) => {}
            _ => return None,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_invisible_is_kept() {
        assert_eq!(
            name("  Ana\u{0}\u{202E}\n Be\u{301}la\u{200B} "),
            Ok("Ana Béla".to_owned())
        );
        assert_eq!(text("\u{200B}\u{FEFF} \u{0}", 10), Err(Refused::Empty));
        assert_eq!(text("abcd", 3), Err(Refused::TooLong));
    }

    #[test]
    fn joiners_stay_where_they_spell() {
        assert_eq!(name("क्\u{200D}ष"), Ok("क्\u{200D}ष".to_owned()));
        assert_eq!(name("A\u{200D}b"), Ok("Ab".to_owned()));
    }

    #[test]
    fn an_address_needs_a_host_with_a_dot() {
        assert_eq!(
            email("Me <me@example.org>"),
            Ok("me@example.org".to_owned())
        );
        assert_eq!(email("me@example.org."), Ok("me@example.org".to_owned()));
        for wrong in [
            "a@b",
            "\"x y\"@example.org",
            "a@.",
            "@",
            "a@example..org",
            "me at example.org",
        ] {
            assert_eq!(email(wrong), Err(Refused::NotUnderstood), "{wrong}");
        }
    }

    #[test]
    fn a_name_is_no_number_and_no_picture() {
        for wrong in ["12345", "😡", "a@b.de", "..."] {
            assert_eq!(name(wrong), Err(Refused::NotUnderstood), "{wrong}");
        }
        assert_eq!(
            name("O’Neill-Şahin, Jr."),
            Ok("O’Neill-Şahin, Jr.".to_owned())
        );
    }
}
