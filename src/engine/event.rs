//! Everything that can arrive, the incomprehensible included.

use std::fmt;

use chrono::DateTime;

use super::{
    session::{AlarmId, CaseId, Which},
    written::{Order, Written},
};

/// One thing that arrived in a chat.
#[derive(Clone, PartialEq, Eq)]
pub enum Event {
    /// The person wrote something.
    Text(Written),
    /// The person edited a message after it was sent.
    Edit {
        /// The message.
        order: Order,
        /// What it says now.
        text: String,
    },
    /// The person pressed a button; its id as it was sent out, or the name of an option.
    Press(String),
    /// A command such as `/back`, with what stood behind it.
    Command(Command, String),
    /// A command that the bot does not have.
    UnknownCommand,
    /// The clock reached an alarm of one of the cases.
    Alarm,
    /// The wait for the rest of a long text is over.
    Waited,
    /// The person is back who had closed the chat. What was said to them meanwhile did not reach
    /// them and will not; alarms rested.
    Returned(With),
    /// A file that could be what `/export` gave.
    Brought(Brought),
    /// Something that is no text: sticker, picture, voice …
    Other(Other),
}

/// The kind of an event, and never its content.
impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(_) => f.write_str("Text(…)"),
            Self::Edit { .. } => f.write_str("Edit(…)"),
            Self::Press(_) => f.write_str("Press(…)"),
            Self::Command(command, _) => write!(f, "Command({})", command.name()),
            Self::UnknownCommand => f.write_str("UnknownCommand"),
            Self::Alarm => f.write_str("Alarm"),
            Self::Waited => f.write_str("Waited"),
            Self::Returned(with) => write!(f, "Returned({with:?})"),
            Self::Brought(brought) => f.write_str(match brought {
                Brought::Content(_) => "Brought(…)",
                Brought::At(_) => "Brought(elsewhere)",
                Brought::TooLarge => "Brought(too large)",
                Brought::Lost => "Brought(lost)",
            }),
            Self::Other(other) => write!(f, "Other({other:?})"),
        }
    }
}

/// What works at every step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Begins, or begins a new case.
    Start,
    /// Says what can be done here.
    Help,
    /// Takes the last answer back.
    Back,
    /// Stops what is being asked.
    Cancel,
    /// Offers the other languages.
    Language,
    /// Shows all cases with their next dates.
    Cases,
    /// Shows the letters of the open case, as they went out.
    Letters,
    /// Shows the coming alarms, moves and stops them, sets new ones.
    Alarm,
    /// Who runs this, and what it knows.
    About,
    /// What is kept, and who can see it.
    Privacy,
    /// Gives all that is stored.
    Export,
    /// Erases everything.
    Delete,
}

impl Command {
    /// All of them, in the order of the help.
    pub const ALL: [Self; 12] = [
        Self::Start,
        Self::Help,
        Self::Back,
        Self::Cancel,
        Self::Language,
        Self::Cases,
        Self::Letters,
        Self::Alarm,
        Self::About,
        Self::Privacy,
        Self::Export,
        Self::Delete,
    ];

    /// As typed, without the stroke.
    pub fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Help => "help",
            Self::Back => "back",
            Self::Cancel => "cancel",
            Self::Language => "language",
            Self::Cases => "cases",
            Self::Letters => "letters",
            Self::Alarm => "alarm",
            Self::About => "about",
            Self::Privacy => "privacy",
            Self::Export => "export",
            Self::Delete => "delete",
        }
    }
}

/// With what a person came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum With {
    /// With nothing: they have let the bot in again.
    Nothing,
    /// With a message or a button. It answers a question that may not be open any more, and is
    /// not taken.
    Message,
    /// With a command or a file, whose turn comes next and asks what is open.
    Command,
}

/// A file that could be what `/export` gave.
#[derive(Clone, PartialEq, Eq)]
pub enum Brought {
    /// Its text.
    Content(String),
    /// Where the channel keeps it; a shell fetches it before the turn.
    At(String),
    /// It is larger than [`LARGEST`](super::import::LARGEST) and was not fetched.
    TooLarge,
    /// It could not be fetched.
    Lost,
}

/// What is no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Other {
    /// A picture or a file: perhaps the company's reply.
    File,
    /// One of several that were sent in one go, by their common number.
    Album(u64),
    /// A voice message.
    Voice,
    /// Anything else.
    Unknown,
}

impl Event {
    /// What a typed line is: a command where it begins with a stroke, else a text.
    pub fn typed(line: &str) -> Self {
        let line = line.trim();
        let Some(rest) = line.strip_prefix('/') else {
            return Self::Text(line.into());
        };
        let (name, rest) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        // Telegram writes `/help@some_bot` where several bots listen.
        let name = name.split('@').next().unwrap_or(name).to_lowercase();
        Command::ALL
            .into_iter()
            .find(|command| command.name() == name)
            .map_or(Self::UnknownCommand, |command| {
                Self::Command(command, rest.trim().to_owned())
            })
    }

    /// The same with its place among what was written. Only texts have one: a command means
    /// the same wherever it comes.
    #[must_use]
    pub fn at(self, order: Order) -> Self {
        match self {
            Self::Text(written) => Self::Text(Written {
                order: Some(order),
                ..written
            }),
            Self::Edit { .. }
            | Self::Press(_)
            | Self::Command(..)
            | Self::UnknownCommand
            | Self::Alarm
            | Self::Waited
            | Self::Returned(_)
            | Self::Brought(_)
            | Self::Other(_) => self,
        }
    }
}

/// What the id of a button means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Button {
    /// An option of a case's question with this serial.
    Option {
        case: CaseId,
        serial: u32,
        option: String,
    },
    /// Opens a case, at any time.
    Open(CaseId),
    /// Opens a new case, at any time.
    New,
    /// Opens a closed case again.
    Reopen(CaseId),
    /// Takes a language, at any time.
    Language(String),
    /// Shows a letter again as it went out.
    Again(CaseId, u32),
    /// Confirms or refuses the deletion that was asked about with this serial.
    Delete { serial: u32, yes: bool },
    /// Takes the file in that was asked about with this serial, or leaves it.
    Import { serial: u32, yes: bool },
    /// Keeps a chat that would be forgotten; at any time.
    Keep,
    /// Something about the alarms that were shown with this serial.
    Alarm { serial: u32, pick: Pick },
}

/// What can be picked about alarms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pick {
    /// Leave all as it is.
    Leave,
    /// Say by which clock the person lives.
    Zone,
    /// Set a new one.
    New,
    /// Set a new one for this case.
    For(CaseId),
    /// Look at one.
    See(AlarmId),
    /// Move one.
    Move(AlarmId),
    /// Stop one.
    Stop(AlarmId),
}

impl Pick {
    fn name(self) -> String {
        let named = |verb: &str, AlarmId { case, which }: AlarmId| match which {
            Which::Step => format!("{verb}-{}-step", case.0),
            Which::New => format!("{verb}-{}-new", case.0),
            Which::Own(at) => format!("{verb}-{}-{}", case.0, at.timestamp()),
        };
        match self {
            Self::Leave => "leave".into(),
            Self::Zone => "zone".into(),
            Self::New => "new".into(),
            Self::For(case) => format!("for-{}", case.0),
            Self::See(alarm) => named("see", alarm),
            Self::Move(alarm) => named("move", alarm),
            Self::Stop(alarm) => named("stop", alarm),
        }
    }

    fn parse(name: &str) -> Option<Self> {
        let (verb, rest) = match name {
            "leave" => return Some(Self::Leave),
            "zone" => return Some(Self::Zone),
            "new" => return Some(Self::New),
            _ => name.split_once('-')?,
        };
        if verb == "for" {
            return Some(Self::For(CaseId(rest.parse().ok()?)));
        }
        let (case, which) = rest.split_once('-')?;
        let alarm = AlarmId {
            case: CaseId(case.parse().ok()?),
            which: match which {
                "step" => Which::Step,
                "new" => Which::New,
                at => Which::Own(DateTime::from_timestamp(at.parse().ok()?, 0)?),
            },
        };
        Some(match verb {
            "see" => Self::See(alarm),
            "move" => Self::Move(alarm),
            "stop" => Self::Stop(alarm),
            _ => return None,
        })
    }
}

impl Button {
    /// The id as it is sent out. At most 64 bytes, as Telegram asks: `check` bounds option names.
    pub(crate) fn id(&self) -> String {
        match self {
            Self::Option {
                case,
                serial,
                option,
            } => format!("{}.{serial}.{option}", case.0),
            Self::Open(case) => format!("case.{}", case.0),
            Self::New => "case.new".into(),
            Self::Reopen(case) => format!("reopen.{}", case.0),
            Self::Language(tag) => format!("language.{tag}"),
            Self::Again(case, letter) => format!("letter.{}.{letter}", case.0),
            Self::Delete { serial, yes } => {
                format!("delete.{serial}.{}", if *yes { "yes" } else { "no" })
            }
            Self::Import { serial, yes } => {
                format!("import.{serial}.{}", if *yes { "yes" } else { "no" })
            }
            Self::Keep => "chat.keep".into(),
            Self::Alarm { serial, pick } => format!("alarm.{serial}.{}", pick.name()),
        }
    }

    /// What an id means; none for an id that was never sent out.
    pub(crate) fn parse(id: &str) -> Option<Self> {
        let (head, rest) = id.split_once('.')?;
        Some(match head {
            "case" if rest == "new" => Self::New,
            "chat" if rest == "keep" => Self::Keep,
            "case" => Self::Open(CaseId(rest.parse().ok()?)),
            "reopen" => Self::Reopen(CaseId(rest.parse().ok()?)),
            "language" => Self::Language(rest.to_owned()),
            "letter" => {
                let (case, letter) = rest.split_once('.')?;
                Self::Again(CaseId(case.parse().ok()?), letter.parse().ok()?)
            }
            "delete" => {
                let (serial, answer) = rest.split_once('.')?;
                Self::Delete {
                    serial: serial.parse().ok()?,
                    yes: answer == "yes",
                }
            }
            "import" => {
                let (serial, answer) = rest.split_once('.')?;
                Self::Import {
                    serial: serial.parse().ok()?,
                    yes: answer == "yes",
                }
            }
            "alarm" => {
                let (serial, pick) = rest.split_once('.')?;
                Self::Alarm {
                    serial: serial.parse().ok()?,
                    pick: Pick::parse(pick)?,
                }
            }
            case => {
                let (serial, option) = rest.split_once('.')?;
                Self::Option {
                    case: CaseId(case.parse().ok()?),
                    serial: serial.parse().ok()?,
                    option: option.to_owned(),
                }
            }
        })
    }
}
