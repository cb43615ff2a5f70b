//! Bridges to Fluent: our arguments as its values, our formats as its functions.

use std::any::Any;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use fluent::types::FluentType;
use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use icu::decimal::{DecimalFormatter, input::Decimal};
use intl_memoizer::{IntlLangMemoizer, Memoizable, concurrent};
use unic_langid::LanguageIdentifier;

use super::args::{Arg, Use, placed};
use super::format::{Formats, data_locale, number_formatter};

/// Stands where a value has no text (a sum in a currency that nobody has). Fluent knows no error
/// of a function, so the text is looked through for this noncharacter, which own words cannot hold.
pub(super) const NO_FORM: char = '\u{fdd0}';

/// An argument that is written by the language when it is placed.
#[derive(Clone)]
struct Value {
    formats: Arc<Formats>,
    r#use: Use,
    arg: Arg,
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.arg.fmt(f)
    }
}

impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        self.r#use == other.r#use && self.arg == other.arg
    }
}

impl Value {
    fn write(&self) -> Cow<'static, str> {
        match self.formats.plain(&self.arg, self.r#use) {
            Some(text) => Cow::Owned(text),
            None => Cow::Owned(NO_FORM.to_string()),
        }
    }
}

impl FluentType for Value {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        self.write()
    }

    fn as_string_threadsafe(&self, _: &concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.write()
    }
}

/// An argument as Fluent takes it. Texts and numbers stay what Fluent can select by.
pub(super) fn value(formats: &Arc<Formats>, r#use: Use, arg: &Arg) -> FluentValue<'static> {
    match arg {
        Arg::Own(text) | Arg::Name(text) => placed(text, r#use, formats.direction).into(),
        Arg::Id(text) => text.clone().into(),
        Arg::Flag(flag) => if *flag { "yes" } else { "no" }.into(),
        Arg::Number(number) => (*number).into(),
        Arg::Date(_)
        | Arg::Days { .. }
        | Arg::Time(..)
        | Arg::Money { .. }
        | Arg::Country(_)
        | Arg::List(_)
        | Arg::Position { .. } => FluentValue::Custom(Box::new(Value {
            formats: Arc::clone(formats),
            r#use,
            arg: arg.clone(),
        })),
    }
}

/// A function of the messages.
pub(super) struct Function {
    pub(super) name: &'static str,
    /// What a translator can give it besides the value, and the words allowed; none listed
    /// means the name of an attribute of the messages in `format.ftl`.
    pub(super) options: &'static [(&'static str, &'static [&'static str])],
    call: fn(&Formats, &FluentValue<'_>, &Options<'_>) -> Option<FluentValue<'static>>,
}

struct Options<'a> {
    form: Option<&'a str>,
    without_time: bool,
}

/// All functions, by name.
pub(super) const FUNCTIONS: &[Function] = &[
    Function {
        name: "CODE",
        options: &[],
        call: |_, given, _| match arg(given)? {
            Arg::Country(code) => Some(code.to_ascii_uppercase().into()),
            _ => None,
        },
    },
    Function {
        name: "COUNTRY",
        options: &[],
        call: |formats, given, _| match given {
            FluentValue::String(code) => text(formats.country(code)),
            _ => match arg(given)? {
                Arg::Country(code) => text(formats.country(code)),
                _ => None,
            },
        },
    },
    Function {
        name: "DATE",
        options: &[],
        call: |formats, given, _| match arg(given)? {
            Arg::Date(date) => text(Some(formats.date(*date))),
            Arg::Days { first, last, .. } => text(Some(formats.days((*first, *last), None, None))),
            _ => None,
        },
    },
    Function {
        name: "DATES",
        options: &[("form", &[]), ("time", &["no"])],
        call: |formats, given, options| match arg(given)? {
            Arg::Date(date) => text(Some(formats.days((*date, *date), None, options.form))),
            Arg::Days { first, last, time } => {
                let time = time.filter(|_| !options.without_time);
                text(Some(formats.days((*first, *last), time, options.form)))
            }
            _ => None,
        },
    },
    Function {
        name: "DAY",
        options: &[("form", &[]), ("time", &["no"])],
        call: |formats, given, options| match arg(given)? {
            Arg::Date(date) => text(Some(formats.weekdays((*date, *date), None, options.form))),
            Arg::Days { first, last, time } => {
                let time = time.filter(|_| !options.without_time);
                text(Some(formats.weekdays((*first, *last), time, options.form)))
            }
            _ => None,
        },
    },
    Function {
        name: "LANGUAGE",
        options: &[],
        call: |formats, given, _| match given {
            FluentValue::String(tag) => text(formats.language(tag)),
            _ => None,
        },
    },
    Function {
        name: "LIST",
        options: &[],
        call: |_, given, _| placed_as(given, |arg| matches!(arg, Arg::List(_))),
    },
    Function {
        name: "MONEY",
        options: &[],
        call: |_, given, _| placed_as(given, |arg| matches!(arg, Arg::Money { .. })),
    },
    Function {
        name: "NUM",
        options: &[],
        // Still a number, so that it can be selected by; the bundle's formatter groups it.
        call: |_, given, _| match given {
            FluentValue::Number(number) => Some(FluentValue::Number(number.clone())),
            _ => None,
        },
    },
    Function {
        name: "POSITION",
        options: &[],
        call: |_, given, _| placed_as(given, |arg| matches!(arg, Arg::Position { .. })),
    },
    Function {
        name: "TIME",
        options: &[],
        call: |formats, given, _| match arg(given)? {
            Arg::Time(from, to, about) => text(Some(formats.time((*from, *to, *about)))),
            Arg::Days { time, .. } => {
                text(time.map(|time| formats.time(time))).or_else(|| Some(no_form()))
            }
            _ => None,
        },
    },
];

/// The value behind what Fluent hands to a function.
fn arg<'a>(given: &'a FluentValue<'_>) -> Option<&'a Arg> {
    match given {
        FluentValue::Custom(custom) => {
            let any: &dyn Any = custom.as_ref().as_any();
            any.downcast_ref::<Value>().map(|value| &value.arg)
        }
        FluentValue::String(_)
        | FluentValue::Number(_)
        | FluentValue::None
        | FluentValue::Error => None,
    }
}

fn text(text: Option<String>) -> Option<FluentValue<'static>> {
    text.map(FluentValue::from)
}

/// What stands where there is nothing to say.
fn no_form() -> FluentValue<'static> {
    NO_FORM.to_string().into()
}

/// For functions that only name the form which a value has anyway.
fn placed_as(given: &FluentValue<'_>, fits: impl Fn(&Arg) -> bool) -> Option<FluentValue<'static>> {
    arg(given)
        .filter(|arg| fits(arg))
        .map(|_| given.into_owned())
}

/// Gives a bundle all functions, and grouped digits for bare numbers.
pub(super) fn equip(bundle: &mut FluentBundle<Arc<FluentResource>>, formats: &Arc<Formats>) {
    bundle.set_formatter(Some(grouped));
    for function in FUNCTIONS {
        let formats = Arc::clone(formats);
        let call = function.call;
        bundle
            .add_function(function.name, move |given, named| {
                let options = options(named);
                // A value of another type stands as it is: better than a paragraph that is missing.
                // `check` tells the translator.
                given.first().map_or_else(no_form, |given| {
                    call(&formats, given, &options).unwrap_or_else(|| given.clone().into_owned())
                })
            })
            .expect("functions come first into a bundle, and no two have one name");
    }
}

fn options<'a>(named: &'a FluentArgs<'_>) -> Options<'a> {
    let option = |name: &'static str| match named.get(name) {
        Some(FluentValue::String(text)) => Some(text.as_ref()),
        _ => None,
    };
    Options {
        form: option("form"),
        without_time: option("time") == Some("no"),
    }
}

/// Fluent's own hook for values; a plain function, so the language comes from the memoizer.
fn grouped(value: &FluentValue<'_>, memoizer: &concurrent::IntlLangMemoizer) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            let digits = Decimal::try_from_str(&number.as_string()).ok()?;
            memoizer
                .with_try_get::<Grouping, _, _>((), |grouping| grouping.0.format_to_string(&digits))
                .ok()
        }
        FluentValue::String(_)
        | FluentValue::Custom(_)
        | FluentValue::None
        | FluentValue::Error => None,
    }
}

struct Grouping(DecimalFormatter);

impl Memoizable for Grouping {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        data_locale(&language.to_string())
            .and_then(|locale| number_formatter(&locale))
            .map(Self)
            .ok_or(())
    }
}
