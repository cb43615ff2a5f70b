//! What one chat must get to see: the sequential model.
//!
//! It knows what the engine does with the echo of [`super::content`], and nothing of stores,
//! leases or processes. In a chat over the whole book, whoever writes knows what must come
//! ([`super::talk`]) and says so beforehand.

use std::collections::VecDeque;

use serde_json::Value;

use super::{fake::Call, people::Said};

const FIRST: &str = "first?";
const AGAIN: &str = "and again";
const MORE: &str = "one more";
/// How every text of the next release's echo ends.
const NEXT: &str = " (next)";
const MOVED: &str = "I have been improved since we last talked";
const WELCOME: &str = "I help you to get the recording";
const BACK: &str = "Good to have you back";
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
    /// Anything else.
    Foretold {
        /// All that must be shown for it, as [`shown`] writes it.
        shown: Vec<String>,
        /// It erases the chat, and with it what was not shown yet.
        erases: bool,
    },
}

impl Kind {
    /// As a story tells it.
    pub(crate) fn brief(&self) -> String {
        let mut brief = format!("{self:?}");
        let end = brief.char_indices().nth(100).map(|(end, _)| end);
        brief.truncate(end.unwrap_or(brief.len()));
        brief
    }
}

/// What a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// It goes on with the answer before.
    GoesOn,
    /// It begins the answer to this update.
    Answers(i64),
    /// The same, and nothing from before it will come any more.
    Erases(i64),
    /// Nobody wrote: an alarm rings.
    Rings,
}

/// A message that begins the answer to something.
#[derive(Debug, PartialEq, Eq)]
enum Cause {
    Start,
    Text(String),
    Press,
    Alarm,
    /// Anything, met by a book that does not know where the chat stands.
    Moved,
    /// Nobody wrote: an alarm rang.
    Rang,
}

impl Cause {
    fn fits(&self, kind: &Kind) -> bool {
        match (self, kind) {
            (Self::Start, Kind::Start)
            | (Self::Press, Kind::Press(_))
            | (Self::Alarm, Kind::Alarm)
            | (Self::Moved, _) => true,
            (Self::Text(token), Kind::Text(text)) => token == text,
            _ => false,
        }
    }
}

/// Where a chat stands.
#[derive(Default)]
pub(crate) struct Model {
    /// The first text, where the second is asked for.
    held: Option<String>,
    /// The rest of the answer that has begun.
    rest: VecDeque<String>,
    /// Whether that answer is of the next release, where that is known: all of it is, or nothing.
    is_next: Option<bool>,
    /// The step that only the next release has was expected.
    has_more: bool,
}

impl Model {
    /// Takes the next message; `open` is what was handed out and not answered before, and
    /// `following` what is shown after it.
    pub(crate) fn next(
        &mut self,
        message: &Call,
        following: Option<&str>,
        open: &[&Said],
        is_foretold: bool,
    ) -> Result<Place, String> {
        if is_foretold {
            return self.foretold(&shown(message), following, open);
        }
        let Some(cause) = self.cause(&plain(message.text()))? else {
            return Ok(Place::GoesOn);
        };
        if cause == Cause::Rang {
            return Ok(Place::Rings);
        }
        let found = open.iter().find(|said| cause.fits(&said.kind));
        found
            .map(|said| Place::Answers(said.update))
            .ok_or_else(|| "answers nothing that was handed out and not answered before".to_owned())
    }

    /// The updates of such a chat are taken one after the other.
    fn foretold(
        &mut self,
        shown: &str,
        following: Option<&str>,
        open: &[&Said],
    ) -> Result<Place, String> {
        let mut place = Place::GoesOn;
        let erasing = open
            .iter()
            .enumerate()
            .filter_map(|(at, said)| match &said.kind {
                Kind::Foretold {
                    shown: all,
                    erases: true,
                } if all.first().is_some_and(|first| first == shown) => {
                    Some((at, said.update, all))
                }
                _ => None,
            });
        let erasing: Vec<_> = erasing.collect();
        // Of several that wait, one may have erased what the others said: what follows tells.
        let is_it = |(at, _, all): &&(usize, i64, &Vec<String>)| {
            let behind = open.get(at + 1).map(|said| &said.kind);
            let behind = match behind {
                Some(Kind::Foretold { shown, .. }) => shown.first(),
                _ => None,
            };
            all.get(1).or(behind).map(String::as_str) == following
        };
        let it = erasing.iter().find(is_it).or(erasing.first());
        if let Some((_, update, all)) = it.copied() {
            self.rest = all.iter().skip(1).cloned().collect();
            return Ok(Place::Erases(update));
        }
        if self.rest.is_empty() {
            let next = open.first().ok_or("answers nothing that was handed out")?;
            if let Kind::Foretold { shown, .. } = &next.kind {
                self.rest.extend(shown.iter().cloned());
            }
            place = Place::Answers(next.update);
        }
        self.goes_on(shown).map(|()| place)
    }

    fn goes_on(&mut self, shown: &str) -> Result<(), String> {
        match self.rest.pop_front() {
            Some(expected) if expected == shown => Ok(()),
            Some(expected) => Err(format!("`{expected}` must follow")),
            None => Err("nothing has such an answer here".to_owned()),
        }
    }

    /// The same in a book whose next release says it in other words.
    fn goes_on_in(&mut self, text: &str) -> Result<(), String> {
        let (bare, is_next) = bare(text);
        if self.is_next.is_some_and(|was| was != is_next) {
            return Err("half an answer is of another release".to_owned());
        }
        if is_next && self.rest.front().is_some_and(|next| next == AGAIN) && !self.has_more {
            self.has_more = true;
            self.rest.push_front(MORE.to_owned());
        }
        self.goes_on(bare)
    }

    /// What a message is the first answer to; nothing where it goes on with the answer before.
    fn cause(&mut self, text: &str) -> Result<Option<Cause>, String> {
        // The question below may be one that the book does not know.
        if self.rest.len() == 1 && text.starts_with(MOVED) {
            (self.held, self.is_next) = (None, None);
            self.rest = [FIRST.to_owned()].into();
            return Ok(None);
        }
        if !self.rest.is_empty() {
            return self.goes_on_in(text).map(|()| None);
        }
        (self.is_next, self.has_more) = (None, false);
        let question = self.question();
        if text.starts_with(WELCOME) || text.starts_with(BACK) {
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
        if text.starts_with(MOVED) {
            self.held = None;
            self.rest.push_back(FIRST.to_owned());
            return Ok(Some(Cause::Moved));
        }
        let (bare, is_next) = bare(text);
        self.is_next = Some(is_next);
        let cause = self.turn(bare).ok_or("nothing has such an answer here")?;
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

/// A text without what marks the next release, and whether it was marked.
fn bare(text: &str) -> (&str, bool) {
    text.strip_suffix(NEXT)
        .map_or((text, false), |bare| (bare, true))
}

/// Whether a message is of the next release's echo.
pub(crate) fn is_next(call: &Call) -> bool {
    bare(&plain(call.text())).1
}

/// Whether a message asks something.
pub(crate) fn asks(text: &str) -> bool {
    text.starts_with(FIRST) || text.starts_with("second? ")
}

/// Whether whatever was asked is asked anew, since the book has lost the question.
pub(crate) fn moves(text: &str) -> bool {
    text.starts_with(MOVED)
}

/// Whether a message is the first answer to a press.
pub(crate) fn answers_a_press(text: &str) -> bool {
    text.starts_with("one ") || text.starts_with(STALE)
}

/// Whether a message is that of an alarm.
pub(crate) fn rings(call: &Call) -> bool {
    plain(call.text()).starts_with(RINGS)
}

/// All that a person sees of a message: its kind, its text, and its buttons with what they mean.
/// Of a file of all that is stored only its name: it tells the second at which it was made.
pub(crate) fn shown(call: &Call) -> String {
    if call.body["name"] == "hearback.json" {
        return "senddocument: hearback.json".to_owned();
    }
    let rows = call.body["reply_markup"]["inline_keyboard"].as_array();
    let buttons = rows.into_iter().flatten().filter_map(Value::as_array);
    let one = |button: &Value| {
        let field = |name: &str| button[name].as_str().unwrap_or_default().to_owned();
        (field("text"), field("callback_data"))
    };
    write(&call.method, call.text(), buttons.flatten().map(one))
}

/// As [`shown`] writes it.
pub(crate) fn write(
    method: &str,
    text: &str,
    buttons: impl Iterator<Item = (String, String)>,
) -> String {
    let mut shown = format!("{method}: {text}");
    for (text, data) in buttons {
        shown.push_str(&format!(" [{text}={data}]"));
    }
    shown
}

/// Without the marks that keep the direction of a name.
pub(crate) fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
