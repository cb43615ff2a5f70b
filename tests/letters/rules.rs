//! Rules for every letter.

mod dates;
mod form;
mod law;
mod length;
mod text;
mod tone;

use chrono::NaiveDate;
use hearback::locale::{Arg, Args, Use};

use super::Written;

/// What the person typed in the cases: the rules are about our words.
const TYPED: [&str; 3] = [
    "Die Rechnung im Oktober wird um 30 Euro niedriger.",
    "Ich ziehe Ihnen im Oktober dreißig Euro ab.",
    "Wir geben keine Aufnahmen heraus.",
];

/// The whole letter without the person's words and the file name of the recording.
fn ours(written: &Written) -> String {
    let mut text = written.letter.file();
    for typed in TYPED.iter().chain(&["call-2026-09-03.mp3"]) {
        text = text.replace(typed, "…");
    }
    text
}

fn in_words(written: &Written, date: NaiveDate) -> String {
    let args = Args::new().with("today", Arg::Date(date));
    written
        .locale
        .text(Use::Letter, "letter-date", None, &args)
        .expect("a day")
}
