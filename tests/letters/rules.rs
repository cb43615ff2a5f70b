//! Rules for every letter.

mod call;
mod claims;
mod dates;
mod demands;
mod form;
mod frame;
mod law;
mod length;
mod text;
mod tone;

use chrono::NaiveDate;
use hearback::locale::{Arg, Args, Use};

use super::Written;

/// What the person typed in the cases: the rules are about our words.
const TYPED: [&str; 9] = [
    "Die Rechnung im Oktober wird um 30 Euro niedriger.",
    "Ich ziehe Ihnen im Oktober dreißig Euro ab.",
    "The bill in October will be 30 pounds lower.",
    "I will take thirty pounds off in October.",
    "The bill in October will be 300 rupees lower.",
    "I will take 300 rupees off in October.",
    "Die Rechnung vom 5. Oktober ist nicht niedriger.",
    "The bill of 5 October is not lower.",
    "Wir geben keine Aufnahmen heraus.",
];

/// So many of them tell the dispute.
const DISPUTE: usize = 8;

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
