//! What a language says, and what its translators are told.

use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime};

use super::{Arg, Args, Locale, Locales, Use};
use crate::diagnostic::Diagnostic;

mod findings;
mod texts;
mod words;

const EN: &str = include_str!("../../locales/en/format.ftl");
const DE: &str = include_str!("../../locales/de/format.ftl");
const HINGLISH: &str = include_str!("../../locales/hi-Latn/format.ftl");
const HI: &str = include_str!("../../locales/hi/format.ftl");

/// A language of one file besides `format.ftl`, and what is wrong with it.
fn load(tag: &str, text: &str) -> (Locale, Vec<Diagnostic>) {
    let format = match tag {
        "de" => DE,
        "hi" => HI,
        "hi-Latn" => HINGLISH,
        _ => EN,
    };
    load_files(tag, &[("format.ftl", format), ("a.ftl", text)])
}

fn load_files(tag: &str, files: &[(&str, &str)]) -> (Locale, Vec<Diagnostic>) {
    let files: Vec<(Arc<str>, String)> = files
        .iter()
        .map(|(name, text)| (format!("locales/{tag}/{name}").into(), (*text).to_owned()))
        .collect();
    let mut out = Vec::new();
    let locale = Locale::load(tag, &files, &mut out).expect("the tests' tags are tags");
    (locale, out)
}

/// A language in which nothing is wrong.
fn locale(tag: &str, text: &str) -> Locale {
    let (locale, out) = load(tag, text);
    assert_eq!(out, [], "{tag}");
    locale
}

/// What `x = …` says with one argument `$x`.
fn say(tag: &str, text: &str, arg: Arg) -> String {
    let args = Args::new().with("x", arg);
    locale(tag, &format!("x = {text}\n"))
        .text(Use::Letter, "x", None, &args)
        .expect("the message is whole")
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

fn at(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).expect("a time of day")
}

fn days(first: NaiveDate, last: NaiveDate) -> Arg {
    Arg::Days {
        first,
        last,
        time: None,
    }
}

fn euros(minor: i64) -> Arg {
    Arg::Money {
        minor,
        currency: "EUR".into(),
    }
}
