//! Plays a chat as a person would who answers every question, and looks at every turn.

use std::sync::LazyLock;

use chrono::{DateTime, Utc};
use hearback::{
    book::{self, Act, Book, SlotType},
    content::Content,
    engine::{Case, Event, Outgoing, Profile, Session, turn},
    transcript::{Player, Span, parse_moment},
};

use crate::inspect::inspect;

/// The content that comes with the program.
pub(crate) static BOOK: LazyLock<Book> = LazyLock::new(|| {
    let loaded = book::load(&Content::builtin().files());
    loaded.book.expect("the built-in content is in order")
});

pub(crate) const LANGUAGES: [&str; 4] = ["en", "de", "hi", "hi-Latn"];

/// Where there is a choice, what a person picks who wants to get to a letter.
const PREFERRED: [&str; 10] = [
    "correct",
    "telecom",
    "profile-name",
    "ok",
    "by-email",
    "yesterday",
    "today",
    "nothing",
    "internal-policy",
    "myself",
];

/// One chat with somebody who answers.
#[derive(Clone)]
pub(crate) struct Hand {
    pub(crate) session: Session,
    pub(crate) now: DateTime<Utc>,
    /// What the last event led to.
    pub(crate) outgoing: Vec<Outgoing>,
}

impl Hand {
    pub(crate) fn new(locale: &str, now: &str) -> Self {
        let profile = Profile {
            name: Some("Kim Example".into()),
            country: Some("DE".into()),
        };
        let now = parse_moment(now).expect("a moment");
        let player = Player::new(&BOOK, locale, profile, now);
        Self {
            session: player.session,
            now,
            outgoing: Vec::new(),
        }
    }

    /// A chat that has just begun.
    pub(crate) fn begun(locale: &str) -> Self {
        let mut hand = Self::new(locale, "2026-11-24");
        hand.play(&Event::typed("/start"));
        hand
    }

    /// A chat that stands at a step, reached by the answers of [`PREFERRED`].
    pub(crate) fn at(locale: &str, step: &str) -> Self {
        let mut hand = Self::begun(locale);
        hand.reach(step);
        hand
    }

    /// Answers until the open case stands at a step.
    pub(crate) fn reach(&mut self, step: &str) {
        for _ in 0..40 {
            if self.stands() == step {
                return;
            }
            let event = self.preferred();
            self.play(&event);
        }
        panic!(
            "{step} was not reached; the case stands at {}",
            self.stands()
        );
    }

    /// Plays an event on the session as a store would give it back, and looks at the turn.
    pub(crate) fn play(&mut self, event: &Event) {
        let stored = serde_json::to_string(&self.session).expect("a session can be written");
        let session: Session = serde_json::from_str(&stored).expect("and read");
        assert_eq!(session, self.session, "what is stored is what was");
        let made = turn(&BOOK, session, event, self.now);
        inspect(&self.session, event, self.now, &made);
        self.outgoing = made.outgoing;
        self.session = made.session;
        if made.erase {
            let zone = self.session.zone.clone();
            let profile = self.session.profile.clone();
            self.session = Session::new(&self.session.locale, &zone, profile);
        }
    }

    pub(crate) fn press(&mut self, option: &str) {
        let id = self.option(option);
        let id = id.unwrap_or_else(|| panic!("{} offers no {option}", self.stands()));
        self.play(&Event::Press(id));
    }

    pub(crate) fn say(&mut self, text: &str) {
        self.play(&Event::typed(text));
    }

    /// Lets time pass; every alarm on the way rings.
    pub(crate) fn later(&mut self, span: &str) -> Vec<Outgoing> {
        let target = Span::parse(span).expect("a span").after(self.now);
        let mut rung = Vec::new();
        let mut times = 0;
        while let Some((at, event)) = self.session.wake().filter(|(at, _)| *at <= target) {
            self.now = at.max(self.now);
            self.play(&event);
            rung.extend(self.outgoing.clone());
            times += 1;
            assert!(
                times < 200,
                "an alarm rings without end at {}",
                self.stands()
            );
        }
        self.now = target;
        rung
    }

    /// The open case.
    pub(crate) fn case(&self) -> &Case {
        self.session.open_case().expect("a case is open")
    }

    /// `flow/step` of the open case, and nothing where none is open.
    pub(crate) fn stands(&self) -> String {
        let frame = self.session.open_case().and_then(|case| case.at.last());
        frame.map_or_else(String::new, |at| format!("{}/{}", at.flow, at.step))
    }

    /// All ids of buttons of the last turn.
    pub(crate) fn buttons(&self) -> Vec<String> {
        let buttons = self.outgoing.iter().flat_map(|out| match out {
            Outgoing::Text { buttons, .. } => buttons.clone(),
            _ => Vec::new(),
        });
        buttons.map(|button| button.id).collect()
    }

    /// What stands on the buttons of the last turn.
    pub(crate) fn labels(&self) -> Vec<String> {
        let buttons = self.outgoing.iter().flat_map(|out| match out {
            Outgoing::Text { buttons, .. } => buttons.clone(),
            _ => Vec::new(),
        });
        buttons.map(|button| button.text).collect()
    }

    /// The id of the button of an option: of its whole id, or of its end.
    pub(crate) fn option(&self, option: &str) -> Option<String> {
        let end = format!(".{option}");
        let buttons = self.buttons();

        buttons
            .into_iter()
            .rev()
            .find(|id| *id == option || id.ends_with(&end))
    }

    /// The ids of the messages of the last turn.
    pub(crate) fn said(&self) -> Vec<&str> {
        ids(&self.outgoing)
    }

    /// The whole texts of the letters of the last turn.
    pub(crate) fn letters(&self) -> Vec<(&str, &str)> {
        let letters = self.outgoing.iter().filter_map(|out| match out {
            Outgoing::Letter {
                kind,
                file,
                reading_copy: false,
                ..
            } => Some((kind.as_str(), file.as_str())),
            _ => None,
        });
        letters.collect()
    }

    /// What a person answers here who wants to get on, by button where there is one.
    pub(crate) fn preferred(&self) -> Event {
        let wanted = PREFERRED.iter().find_map(|option| self.option(option));
        let language = || self.option(&self.session.locale);
        match wanted.or_else(language) {
            Some(id) => Event::Press(id),
            None => self.typed().map_or_else(
                || {
                    Event::Press(
                        self.option("unknown")
                            .or(self.buttons().pop())
                            .unwrap_or_default(),
                    )
                },
                |text| Event::Text(text.into()),
            ),
        }
    }

    /// A valid answer to the open question, where one can be typed.
    pub(crate) fn typed(&self) -> Option<String> {
        let at = self.session.open_case()?.at.last()?;
        let Act::Ask { slot, .. } = &BOOK.step(&at.flow, &at.step)?.act else {
            return None;
        };
        let text = match &BOOK.slot(slot.as_str())?.r#type {
            SlotType::Text { .. } if slot.as_str() == "company" => "Example Telecom",
            SlotType::Text { .. } if slot.as_str() == "company_contact" => return None,
            SlotType::Text { .. } if BOOK.slot(slot.as_str())?.reach => "kim@example.org",
            SlotType::Name => "Robin Example",
            SlotType::Text { .. } => "We keep calls for training only. They stay in the house.",
            SlotType::Email => "kim@example.org",
            SlotType::Phone => "030 901820",
            SlotType::Reference => "K-4711-22",
            SlotType::When { .. } => "2026-11-03",
            SlotType::Hours => "10:30",
            SlotType::Money => "20 EUR",
            SlotType::Position => "1:30",
            SlotType::Country => "DE",
            _ => return None,
        };
        Some(text.to_owned())
    }
}

pub(crate) fn ids(outgoing: &[Outgoing]) -> Vec<&str> {
    let texts = outgoing.iter().filter_map(|out| match out {
        Outgoing::Text { id, .. } => Some(id.as_str()),
        _ => None,
    });
    texts.collect()
}
