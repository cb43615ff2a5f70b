//! What one chat must get to see: the sequential model.
//!
//! It knows what the engine does with the echo of [`super::content`], and nothing of stores,
//! leases or processes.

use std::collections::VecDeque;

use super::fake::Call;

pub(crate) const FIRST: &str = "first?";
const AGAIN: &str = "and again";
const WELCOME: &str = "I help you to get the recording";
const STALE: &str = "That button belongs to an earlier question";
const SET: &str = "I’ll write to you on";
const RINGS: &str = "This is your reminder for today";

/// What a person can send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Start,
    Text(String),
    /// The data of a button.
    Press(String),
    /// `/alarm tomorrow`.
    Alarm,
}

/// A message that begins the answer to something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cause {
    Start,
    Text(String),
    Press,
    Alarm,
    /// Nobody wrote: an alarm rang.
    Rang,
}

/// Where a chat stands.
#[derive(Default)]
pub(crate) struct Model {
    /// The first text, where the second is asked for.
    held: Option<String>,
    /// The rest of the answer that has begun.
    rest: VecDeque<String>,
}

impl Model {
    /// Takes the next message; answers what it is the first answer to, or nothing where it goes
    /// on with the answer before.
    pub(crate) fn next(&mut self, text: &str) -> Result<Option<Cause>, String> {
        if let Some(expected) = self.rest.pop_front() {
            return if expected == text {
                Ok(None)
            } else {
                Err(format!("`{expected}` must follow"))
            };
        }
        let question = self.question();
        if text.starts_with(WELCOME) {
            self.rest.push_back(question);
            return Ok(Some(Cause::Start));
        }
        if text.starts_with(STALE) {
            self.rest.push_back(question);
            return Ok(Some(Cause::Press));
        }
        if text.starts_with(SET) {
            self.rest.push_back(question);
            return Ok(Some(Cause::Alarm));
        }
        if text.starts_with(RINGS) {
            return Ok(Some(Cause::Rang));
        }
        let cause = self.turn(text).ok_or("nothing has such an answer here")?;
        Ok(Some(cause))
    }

    /// Whether an answer is whole.
    pub(crate) fn missing(&self) -> Option<&str> {
        self.rest.front().map(String::as_str)
    }

    fn question(&self) -> String {
        let second = |held: &String| format!("second? {held}");
        self.held.as_ref().map_or_else(|| FIRST.to_owned(), second)
    }

    fn turn(&mut self, text: &str) -> Option<Cause> {
        let Some(held) = self.held.clone() else {
            let token = text.strip_prefix("second? ")?.to_owned();
            self.held = Some(token.clone());
            return Some(Cause::Text(token));
        };
        let cause = if text == format!("one {held}") {
            Cause::Press
        } else {
            let token = text.strip_prefix(&format!("both {held} "))?;
            Cause::Text(token.to_owned())
        };
        self.held = None;
        self.rest.extend([AGAIN.to_owned(), FIRST.to_owned()]);
        Some(cause)
    }
}

/// Whether a message is the first answer to a press.
pub(crate) fn answers_a_press(text: &str) -> bool {
    text.starts_with("one ") || text.starts_with(STALE)
}

/// Whether a message is that of an alarm.
pub(crate) fn rings(call: &Call) -> bool {
    plain(call.text()).starts_with(RINGS)
}

/// Without the marks that keep the direction of a name.
pub(crate) fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
