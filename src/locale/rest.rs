//! What a language says of others: on which one it rests, and in which it is typed as well.

use super::compare::named;
use super::{Locale, Locales, REST, code, plain};
use crate::diagnostic::{Diagnostic, did_you_mean};

/// The message that names the languages whose words are tried as well.
const ALSO: &str = "typed-also";

/// A language rests on one that is not there or that does not say everything itself.
pub(super) fn bad_rest(
    locales: &Locales,
    reference: &Locale,
    locale: &Locale,
) -> Option<Diagnostic> {
    let entry = locale.index().messages.get(REST)?;
    let tag = locale.rest.as_deref()?;
    let bad = |title: String| Diagnostic::error(code::REST, entry.place.clone(), title);
    if locale.tag() == reference.tag() {
        let title = format!("{} stands in for all others", named(locale));
        return Some(
            bad(title)
                .label("it must say everything itself")
                .hint("take the message out"),
        );
    }
    let Some(rest) = locales.get(tag) else {
        let finding = bad(format!("the book has no language `{tag}`"))
            .label("it would say what is left out here");
        return Some(match near(locales, tag) {
            Some(near) => finding.hint(format!("did you mean `{near}`?")),
            None => finding.hint("name a folder of `locales`"),
        });
    };
    if rest.tag() == locale.tag() {
        let title = format!("{} rests on itself", named(locale));
        return Some(bad(title).hint("name another language, or take the message out"));
    }
    let further = rest.rest.as_deref()?;
    let title = format!("{} rests on `{further}` itself", named(rest));
    let finding = bad(title).label("it must say everything that is left out here");
    Some(finding.hint("name a language that is whole"))
}

/// A language is also typed in one that is not there. Nobody is left without an answer.
pub(super) fn unknown_also(locales: &Locales, locale: &Locale) -> Vec<Diagnostic> {
    let Some(entry) = locale.index().messages.get(ALSO) else {
        return Vec::new();
    };
    let tags = plain(&locale.bundle, ALSO).unwrap_or_default();
    let tags = tags.split(['|', ' ', '\n']).filter(|tag| !tag.is_empty());
    let unknown = tags.filter(|tag| locales.get(tag).is_none() || *tag == locale.tag());
    let told = |tag: &str| {
        let (title, hint) = match tag == locale.tag() {
            true => (
                format!("{} is typed in `{tag}` anyway", named(locale)),
                "take it out".to_owned(),
            ),
            false => (
                format!("the book has no language `{tag}`"),
                near(locales, tag).map_or_else(
                    || "name a folder of `locales`, or take it out".to_owned(),
                    |near| format!("did you mean `{near}`?"),
                ),
            ),
        };
        Diagnostic::warning(code::ALSO, entry.place.clone(), title)
            .label("its words would be tried as well")
            .hint(hint)
    };
    unknown.map(told).collect()
}

fn near<'l>(locales: &'l Locales, tag: &str) -> Option<&'l str> {
    did_you_mean(tag, locales.iter().map(Locale::tag))
}
