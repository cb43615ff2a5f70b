//! Conversations written as a person would read them, played against the engine.
//!
//! A transcript says what the person does and what must come back. It is pure: the clock is
//! the transcript's own, and between any two turns the session is written and read again,
//! as a store would do it.

mod read;

use std::{collections::BTreeMap, fmt};

use chrono::{DateTime, Days, Months, TimeDelta, Utc};
use serde::Serialize;

use crate::{
    book::Book,
    diagnostic::{Diagnostic, Place, code},
    engine::{
        Brought, CaseId, Event, Kept, KeptAs, Order, Other, Outgoing, Profile, Session, turn,
    },
    export::Export,
};

pub use read::{parse_moment, read};

/// A conversation with what must come of it.
#[derive(Clone, Debug)]
pub struct Transcript {
    /// What it shows.
    pub title: String,
    /// Language of the chat.
    pub locale: String,
    /// What the chat knows of the person.
    pub profile: Profile,
    /// When it begins.
    pub now: DateTime<Utc>,
    /// In order.
    pub lines: Vec<Line>,
}

/// One line of a transcript.
#[derive(Clone, Debug)]
pub struct Line {
    /// Where it stands.
    pub place: Place,
    /// What it says.
    pub says: Says,
}

/// What a line says.
#[derive(Clone, Debug)]
pub enum Says {
    /// The person types; a word in square brackets is a button, in two pairs it is typed.
    You {
        /// What is typed.
        text: String,
        /// Its place among what was written, where messages overtake each other.
        order: Option<Order>,
    },
    /// The person edits a message.
    Edit {
        /// What it says now.
        text: String,
        /// The message.
        order: Order,
    },
    /// The bot says a message of this id, or a text that contains these words.
    Bot {
        /// The id or the words.
        words: String,
        /// Words that must stand in it.
        contains: Vec<String>,
        /// Words that must not stand in it.
        lacks: Vec<String>,
    },
    /// The bot never says these words in what it says next.
    Silent(String),
    /// The person sends something that is no text.
    Sends(Other),
    /// The program is started anew: all that it knows is what was stored.
    Restart,
    /// The person sends the file that the last `/export` gave.
    Brings,
    /// Time passes, and alarms ring.
    Later(Span),
    /// The bot hands out a letter.
    Letter {
        /// Its kind.
        kind: String,
        /// Words that must stand in it.
        contains: Vec<String>,
        /// Words that must not stand in it.
        lacks: Vec<String>,
    },
}

/// A span of time: `1 month`, `3 weeks`, `2 days`, `5 hours`, `1 minute`, `2 seconds`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Span {
    /// Calendar months.
    Months(u32),
    /// Days of 24 hours by the clock of UTC.
    Days(u64),
    /// Hours.
    Hours(i64),
    /// Minutes.
    Minutes(i64),
    /// Seconds.
    Seconds(i64),
}

impl Span {
    /// Reads `1 month`.
    pub fn parse(text: &str) -> Option<Self> {
        let (number, unit) = text.trim().split_once(char::is_whitespace)?;
        let number: u32 = number.parse().ok()?;
        Some(match unit.trim().trim_end_matches('s') {
            "month" => Self::Months(number),
            "week" => Self::Days(u64::from(number) * 7),
            "day" => Self::Days(u64::from(number)),
            "hour" => Self::Hours(i64::from(number)),
            "minute" => Self::Minutes(i64::from(number)),
            "second" => Self::Seconds(i64::from(number)),
            _ => return None,
        })
    }

    /// The moment so much later; the same moment where the calendar ends.
    pub fn after(self, now: DateTime<Utc>) -> DateTime<Utc> {
        let by = |by: Option<TimeDelta>| by.and_then(|by| now.checked_add_signed(by));
        let later = match self {
            Self::Months(months) => now.checked_add_months(Months::new(months)),
            Self::Days(days) => now.checked_add_days(Days::new(days)),
            Self::Hours(hours) => by(TimeDelta::try_hours(hours)),
            Self::Minutes(minutes) => by(TimeDelta::try_minutes(minutes)),
            Self::Seconds(seconds) => by(TimeDelta::try_seconds(seconds)),
        };
        later.unwrap_or(now)
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (number, unit) = match *self {
            Self::Months(months) => (i64::from(months), "month"),
            Self::Days(days) => (i64::try_from(days).unwrap_or(i64::MAX), "day"),
            Self::Hours(hours) => (hours, "hour"),
            Self::Minutes(minutes) => (minutes, "minute"),
            Self::Seconds(seconds) => (seconds, "second"),
        };
        write!(f, "{number} {unit}{}", if number == 1 { "" } else { "s" })
    }
}

/// What went out in a conversation so far.
pub struct Player<'b> {
    book: &'b Book,
    /// The chat as it stands.
    pub session: Session,
    /// Its clock.
    pub now: DateTime<Utc>,
    /// What came of the last line.
    pub outgoing: Vec<Outgoing>,
    /// What is kept beside the session.
    kept: BTreeMap<(CaseId, KeptAs), String>,
    /// The file that the last `/export` gave.
    exported: Option<String>,
}

impl<'b> Player<'b> {
    /// A chat that begins.
    pub fn new(book: &'b Book, locale: &str, profile: Profile, now: DateTime<Utc>) -> Self {
        let zone = book.zone(profile.country.as_deref());
        Self {
            book,
            session: Session::new(locale, zone.name(), profile),
            now,
            outgoing: Vec::new(),
            kept: BTreeMap::new(),
            exported: None,
        }
    }

    /// Plays one event. The session is written and read again before it.
    pub fn play(&mut self, event: &Event) {
        let session = self.restarted().session;
        // The service plays on from either.
        debug_assert!(session == self.session, "it is read back as it was written");
        let turn = turn(self.book, session, event, self.now);
        self.session = turn.session;
        for Kept { case, what, text } in turn.keep {
            match text {
                Some(text) => self.kept.insert((case, what), text),
                None => self.kept.remove(&(case, what)),
            };
        }
        if turn.outgoing.contains(&Outgoing::Export) {
            let texts = self.kept.iter();
            let texts = texts.map(|((case, what), text)| (*case, *what, text.clone()));
            self.exported = Some(Export::new(&self.session, texts).to_json());
        }
        if turn.erase {
            self.forget();
        }
        self.outgoing.extend(turn.outgoing);
    }

    /// The same chat in a program that was started anew.
    #[must_use]
    pub fn restarted(&self) -> Self {
        let stored = serde_json::to_string(&self.session).expect("a session has string keys only");
        Self {
            book: self.book,
            session: serde_json::from_str(&stored).expect("what was written can be read"),
            now: self.now,
            outgoing: Vec::new(),
            kept: self.kept.clone(),
            exported: self.exported.clone(),
        }
    }

    /// Lets time pass; every alarm on the way rings at its own moment, a text whose rest was
    /// waited for is taken, and a chat that has reached its end is forgotten.
    pub fn later(&mut self, span: Span) {
        let target = span.after(self.now);
        while let Some((at, event)) = self.session.wake().filter(|(at, _)| *at <= target) {
            self.now = at.max(self.now);
            self.play(&event);
        }
        self.now = target;
        if self.session.ends().is_some_and(|end| end <= target) {
            self.forget();
        }
    }

    fn forget(&mut self) {
        let zone = self.session.zone.clone();
        let profile = self.session.profile.clone();
        self.session = Session::new(&self.session.locale, &zone, profile);
        self.kept.clear();
    }

    /// The person sends the file that the last `/export` gave.
    fn bring(&mut self) {
        let text = self.exported.clone();
        let brought = text.map_or(Brought::Lost, Brought::Content);
        self.play(&Event::Brought(brought));
    }
}

/// Plays a transcript; every line that does not hold is a finding.
pub fn play(book: &Book, transcript: &Transcript) -> Vec<Diagnostic> {
    let mut player = Player::new(
        book,
        &transcript.locale,
        transcript.profile.clone(),
        transcript.now,
    );
    let mut findings = Vec::new();
    // How far the bot's lines have been matched in what the last event led to.
    let mut matched = 0;
    for line in &transcript.lines {
        match &line.says {
            Says::You { text, order } => {
                player.outgoing.clear();
                matched = 0;
                let event = typed(text);
                player.play(&match order {
                    Some(order) => event.at(*order),
                    None => event,
                });
            }
            Says::Edit { text, order } => {
                player.outgoing.clear();
                matched = 0;
                let (order, text) = (*order, text.clone());
                player.play(&Event::Edit { order, text });
            }
            Says::Sends(other) => {
                player.outgoing.clear();
                matched = 0;
                player.play(&Event::Other(*other));
            }
            Says::Brings => {
                player.outgoing.clear();
                matched = 0;
                player.bring();
            }
            Says::Restart => {
                player = player.restarted();
                matched = 0;
            }
            Says::Later(span) => {
                player.outgoing.clear();
                matched = 0;
                player.later(*span);
            }
            Says::Bot {
                words,
                contains,
                lacks,
            } => {
                let Some(at) = find(&player.outgoing, matched, |out| says(out, words)) else {
                    findings.push(unsaid(line, words, &player.outgoing));
                    continue;
                };
                matched = at + 1;
                if let Some(Outgoing::Text { text, .. }) = player.outgoing.get(at) {
                    findings.extend(compare(line, "message", text, contains, lacks));
                }
            }
            Says::Silent(words) => {
                if find(&player.outgoing, 0, |out| says(out, words)).is_some() {
                    let title = "the bot says what it should not";
                    findings.push(
                        Diagnostic::error(code::TRANSCRIPT, line.place.clone(), title)
                            .label("this was said"),
                    );
                }
            }
            Says::Letter {
                kind,
                contains,
                lacks,
            } => {
                let at = find(&player.outgoing, matched, |out| is_letter(out, kind));
                let Some(at) = at else {
                    findings.push(unsaid(line, kind, &player.outgoing));
                    continue;
                };
                matched = at + 1;
                if let Some(Outgoing::Letter { file, .. }) = player.outgoing.get(at) {
                    findings.extend(compare(line, "letter", file, contains, lacks));
                }
            }
        }
    }
    findings
}

/// A word in square brackets is a button, anything else is typed. What was typed in square
/// brackets stands in two pairs of them.
fn typed(text: &str) -> Event {
    match bracketed(text) {
        Some(inner) if bracketed(inner).is_some() => Event::Text(inner.into()),
        Some(option) => Event::Press(option.to_owned()),
        None => Event::typed(text),
    }
}

/// What stands in square brackets, where a text begins and ends with them.
pub(crate) fn bracketed(text: &str) -> Option<&str> {
    text.strip_prefix('[')?.strip_suffix(']')
}

fn find(outgoing: &[Outgoing], from: usize, claim: impl Fn(&Outgoing) -> bool) -> Option<usize> {
    let rest = outgoing.get(from..)?;
    rest.iter().position(claim).map(|at| at + from)
}

fn says(outgoing: &Outgoing, words: &str) -> bool {
    match outgoing {
        Outgoing::Text { id, text, .. } => id == words || text.contains(words),
        Outgoing::Letter { .. } | Outgoing::Again { .. } => false,
        Outgoing::Export => words == "export",
    }
}

fn is_letter(outgoing: &Outgoing, wanted: &str) -> bool {
    matches!(outgoing, Outgoing::Letter { kind, reading_copy: false, .. } if kind.as_str() == wanted)
}

fn compare(
    line: &Line,
    what: &str,
    file: &str,
    contains: &[String],
    lacks: &[String],
) -> Vec<Diagnostic> {
    // A wrapped or indented source must not decide whether words are found.
    let file = file.split_whitespace().collect::<Vec<_>>().join(" ");
    let finding = |title: String| {
        Diagnostic::error(code::TRANSCRIPT, line.place.clone(), title).label(format!("this {what}"))
    };
    let missing = contains
        .iter()
        .filter(|words| !file.contains(words.as_str()))
        .map(|words| finding(format!("the {what} does not say `{words}`")));
    let surplus = lacks
        .iter()
        .filter(|words| file.contains(words.as_str()))
        .map(|words| finding(format!("the {what} says `{words}`")));
    missing.chain(surplus).collect()
}

fn unsaid(line: &Line, words: &str, outgoing: &[Outgoing]) -> Diagnostic {
    let said: Vec<_> = outgoing
        .iter()
        .map(|out| match out {
            Outgoing::Text { id, .. } => id.clone(),
            Outgoing::Letter {
                kind, reading_copy, ..
            } => format!(
                "letter {kind}{}",
                if *reading_copy { " (reading copy)" } else { "" }
            ),
            Outgoing::Again { .. } => "a letter again".into(),
            Outgoing::Export => "export".into(),
        })
        .collect();
    let said = if said.is_empty() {
        "nothing".to_owned()
    } else {
        said.join(", ")
    };
    Diagnostic::error(
        code::TRANSCRIPT,
        line.place.clone(),
        format!("`{words}` did not come"),
    )
    .label("expected here")
    .hint(format!("what came: {said}"))
}
