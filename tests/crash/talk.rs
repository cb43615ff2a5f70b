//! People who talk with the whole book: buttons, ticks, letters, commands, and the deletion.
//!
//! Each plays the turns that the program must play, one after the other, on a session of their
//! own: both intakes take the updates of a chat in their order, so what must come is known
//! before it is sent ([`Kind::Foretold`]). Buttons are pressed as the turns offer them, whether
//! they have arrived or not.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use chrono::{DateTime, Utc};
use hearback::{
    app::{Button, Part},
    book::{Act, SlotType},
    engine::{CaseId, Event, KeptAs, Order, Outgoing, Profile, Session, Turn, turn},
    telegram::cut,
};
use serde_json::Value;
use teloxide::utils::html::escape;
use tokio::sync::watch;

use super::{
    chance::Chance,
    fake::{Call, Fake},
    hand::{BOOK, Hand},
    model::{self, Kind, write},
    people::{People, Said},
    updates::{press_update, text_update},
};

/// So many updates of a chat may be on their way.
const AHEAD: usize = 2;

/// What works at every step and changes no case.
const COMMANDS: [&str; 7] = [
    "/help", "/cases", "/letters", "/alarm", "/about", "/privacy", "/export",
];

/// Who talks.
#[derive(Clone)]
pub(crate) struct Who {
    pub(crate) chat: i64,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    /// What they type; nothing of their own where it does not matter.
    pub(crate) own: Option<Own>,
}

/// What somebody types of their own.
#[derive(Clone)]
pub(crate) struct Own {
    /// The first thing they say.
    pub(crate) story: String,
    /// What they paste as a company's reply, and wherever words are asked for.
    pub(crate) reply: String,
    pub(crate) name: String,
    pub(crate) company: String,
    pub(crate) address: String,
    pub(crate) phone: String,
    pub(crate) number: String,
}

impl Who {
    fn kim(chat: i64) -> Self {
        Self {
            chat,
            first_name: "Kim".to_owned(),
            last_name: "Example".to_owned(),
            own: None,
        }
    }

    /// The session of somebody who has never written.
    fn fresh(&self) -> Session {
        let profile = Profile {
            name: Some(format!("{} {}", self.first_name, self.last_name)),
            country: Some("DE".to_owned()),
        };
        Session::new("en", "Europe/Berlin", profile)
    }

    fn signs(&self, from: &mut Value) {
        from["first_name"] = self.first_name.clone().into();
        from["last_name"] = self.last_name.clone().into();
    }
}

impl Own {
    /// What they type where this is asked for, if it is theirs to know.
    fn answers(&self, slot: &str, kind: &SlotType) -> Option<String> {
        let own = match kind {
            SlotType::Text { .. } if slot == "company" => &self.company,
            SlotType::Text { .. } if slot == "company_contact" => return None,
            SlotType::Text { .. } => &self.reply,
            SlotType::Name => &self.name,
            SlotType::Email => &self.address,
            SlotType::Phone => &self.phone,
            SlotType::Reference => &self.number,
            _ => return None,
        };
        Some(own.clone())
    }
}

/// People who begin to write at once, to a program whose clock shows about `now`. The last of
/// them stops at a letter.
pub(crate) fn begin(fake: &Fake, count: i64, seed: u64, now: DateTime<Utc>) -> People {
    begin_as(fake, (1..=count).map(Who::kim).collect(), seed, now)
}

/// The same as these people.
pub(crate) fn begin_as(fake: &Fake, people: Vec<Who>, seed: u64, now: DateTime<Utc>) -> People {
    let last = people.last().map(|who| who.chat);
    People::all(people, |who, said, stopped| {
        let talker = Talker {
            fake: fake.clone(),
            said,
            stopped,
            chance: Chance::of(seed.wrapping_add(who.chat.unsigned_abs())),
            hand: Hand {
                session: who.fresh(),
                now,
                outgoing: Vec::new(),
            },
            kept: BTreeMap::new(),
            last: String::new(),
            is_steady: last == Some(who.chat),
            erasures: Vec::new(),
            who,
        };
        talker.live()
    })
}

struct Talker {
    fake: Fake,
    said: Arc<Mutex<Vec<Said>>>,
    stopped: watch::Receiver<bool>,
    chance: Chance,
    who: Who,
    hand: Hand,
    /// The files of the letters, for whoever wants one again.
    kept: BTreeMap<(CaseId, KeptAs), String>,
    /// What is shown last. Nothing that is shown twice in a row is asked for: it would look as
    /// if it came twice.
    last: String,
    /// Answers straight to a letter, and stops there.
    is_steady: bool,
    /// What each erasure had to show.
    erasures: Vec<String>,
}

impl Talker {
    async fn live(mut self) {
        self.says("/start".to_owned());
        if let Some(own) = &self.who.own {
            self.says(own.story.clone());
        }
        while !*self.stopped.borrow() && !self.has_arrived() {
            while self.fake.pending_of(self.who.chat) >= AHEAD && !*self.stopped.borrow() {
                tokio::time::sleep(Duration::from_millis(4)).await;
            }
            self.goes_on();
            let pause = self.chance.below(25);
            tokio::time::sleep(Duration::from_millis(pause)).await;
        }
    }

    fn has_arrived(&self) -> bool {
        let is_letter = |out: &Outgoing| matches!(out, Outgoing::Letter { .. });
        self.is_steady && self.hand.outgoing.iter().any(is_letter)
    }

    fn goes_on(&mut self) {
        if self.is_steady {
            return self.answers();
        }
        let buttons = self.hand.buttons();
        let erases = buttons.iter().find(|id| is_named(id, "delete", "yes"));
        if erases.is_some() && !self.has_read_on() {
            return self.commands();
        }
        match (self.chance.below(24), erases) {
            (0..16, Some(erases)) => self.presses(erases.clone()),
            (0, None) => self.says("/delete".to_owned()),
            (1..4, _) => self.commands(),
            (4..8, _) if !buttons.is_empty() => {
                let at = self.chance.below(buttons.len() as u64);
                self.presses(buttons[usize::try_from(at).unwrap()].clone());
            }
            _ => self.answers(),
        }
    }

    /// Whether something was read behind the last erasure. What waits is erased and its word
    /// stays, so two of those would stand side by side, as if one came twice.
    fn has_read_on(&self) -> bool {
        let seen = self.fake.seen(self.who.chat);
        let is_erasure = |call: &Call| self.erasures.contains(&model::shown(call));
        let read = seen.iter().filter(|call| is_erasure(call)).count();
        read >= self.erasures.len() && !seen.last().is_some_and(is_erasure)
    }

    fn commands(&mut self) {
        let at = self.chance.below(COMMANDS.len() as u64);
        self.says(COMMANDS[usize::try_from(at).unwrap()].to_owned());
    }

    /// Answers the open question: towards a letter, and then towards a refusal with its reasons.
    fn answers(&mut self) {
        if let Some(refused) = self.hand.option("refused") {
            return self.presses(refused);
        }
        if let Some(done) = self.hand.option("done") {
            let buttons = self.hand.buttons();
            let at = self.chance.below(buttons.len() as u64);
            let tick = buttons[usize::try_from(at).unwrap()].clone();
            let is_done = self.chance.below(4) == 0;
            return self.presses(if is_done { done } else { tick });
        }
        if let Some(own) = self.types_own() {
            return self.says(own);
        }
        match self.hand.preferred() {
            Event::Press(id) if !id.is_empty() => self.presses(id),
            _ => match self.hand.typed() {
                Some(text) => self.says(text),
                None => self.commands(),
            },
        }
    }

    fn types_own(&self) -> Option<String> {
        let own = self.who.own.as_ref()?;
        let at = self.hand.session.open_case()?.at.last()?;
        let Act::Ask { slot, .. } = &BOOK.step(&at.flow, &at.step)?.act else {
            return None;
        };
        own.answers(slot.as_str(), &BOOK.slot(slot.as_str())?.r#type)
    }

    fn says(&mut self, line: String) {
        let mut update = text_update(self.who.chat, &line);
        self.who.signs(&mut update["message"]["from"]);
        let order = Order(update["message"]["message_id"].as_i64().unwrap());
        self.sends(update, &Event::typed(&line).at(order));
    }

    fn presses(&mut self, id: String) {
        let mut update = press_update(self.who.chat, &id);
        self.who.signs(&mut update["callback_query"]["from"]);
        self.sends(update, &Event::Press(id));
    }

    /// Plays the turn, and has the program play it.
    fn sends(&mut self, update: Value, event: &Event) {
        let made = turn(&BOOK, self.hand.session.clone(), event, self.hand.now);
        // What shows the minute cannot be foretold: another has begun when it is said.
        let tells_time =
            |out: &Outgoing| matches!(out, Outgoing::Text { id, .. } if id == "engine-zone");
        if made.outgoing.iter().any(tells_time) {
            return;
        }
        let shown = self.shown(&made, matches!(event, Event::Press(_)));
        let is_twice = shown.windows(2).any(|two| two[0] == two[1]);
        if is_twice || shown.first().is_none_or(|first| *first == self.last) {
            return;
        }
        if let Some(last) = shown.last() {
            self.last.clone_from(last);
        }
        for kept in &made.keep {
            match &kept.text {
                Some(text) => self.kept.insert((kept.case, kept.what), text.clone()),
                None => self.kept.remove(&(kept.case, kept.what)),
            };
        }
        (self.hand.outgoing, self.hand.session) = (made.outgoing, made.session);
        if made.erase {
            self.erasures.extend(shown.last().cloned());
            (self.hand.session, self.kept) = (self.who.fresh(), BTreeMap::new());
        }
        // In one go, so that nobody sees an update that was not said.
        let mut said = self.said.lock().unwrap();
        let tap = update.clone();
        let update = self.fake.push(update);
        if made.erase && self.chance.below(2) == 0 {
            // Nobody waits for an answer to a second tap, and none must come.
            self.fake.push(tap);
        }
        said.push(Said {
            update,
            chat: self.who.chat,
            kind: Kind::Foretold {
                shown,
                erases: made.erase,
            },
        });
    }

    /// What must be shown for a turn.
    fn shown(&self, made: &Turn, is_press: bool) -> Vec<String> {
        let replaces = (made.in_place && is_press).then_some(1);
        let parts = made
            .outgoing
            .iter()
            .flat_map(|out| self.parts(out, replaces));
        let pieces = parts.flat_map(|part| {
            if is_export(&part) {
                vec![part]
            } else {
                cut(part)
            }
        });
        pieces.map(|piece| shown(&piece)).collect()
    }

    fn parts(&self, out: &Outgoing, replaces: Option<i64>) -> Vec<Part> {
        let file = |kind: &str, name: String, content: String| Part::Document {
            kind: kind.to_owned(),
            name,
            media: String::new(),
            content,
        };
        match out {
            Outgoing::Text { id, text, buttons } => vec![Part::Text {
                id: id.clone(),
                text: text.clone(),
                buttons: buttons
                    .iter()
                    .map(|button| Button {
                        id: button.id.clone(),
                        text: button.text.clone(),
                    })
                    .collect(),
                replaces,
            }],
            Outgoing::Letter {
                kind,
                reading_copy,
                locale,
                name,
                subject,
                text,
                file: whole,
            } => vec![
                Part::Letter {
                    kind: kind.to_string(),
                    locale: locale.clone(),
                    copy: *reading_copy,
                    subject: subject.clone(),
                    text: text.clone(),
                },
                file(kind.as_str(), format!("{name}.txt"), whole.clone()),
            ],
            Outgoing::Again { case, letter } => {
                let kept = self.kept.get(&(*case, KeptAs::Letter(*letter)));
                let content = kept.cloned().unwrap_or_default();
                vec![file("letter", format!("{letter:02}.txt"), content)]
            }
            Outgoing::Export => vec![file("export", "hearback.json".to_owned(), String::new())],
        }
    }
}

fn is_named(id: &str, head: &str, tail: &str) -> bool {
    id.split('.').next() == Some(head) && id.rsplit('.').next() == Some(tail)
}

fn is_export(part: &Part) -> bool {
    matches!(part, Part::Document { kind, .. } if kind == "export")
}

/// A part as its message shows it, in the form of [`super::model::shown`].
fn shown(part: &Part) -> String {
    let none = std::iter::empty;
    match part {
        Part::Text {
            text,
            buttons,
            replaces,
            ..
        } => {
            let method = if replaces.is_some() {
                "editmessagetext"
            } else {
                "sendmessage"
            };
            let buttons = buttons.iter();
            let buttons = buttons.map(|button| (button.text.clone(), button.id.clone()));
            write(method, &escape(text), buttons)
        }
        Part::Letter {
            copy,
            subject,
            text,
            ..
        } => {
            let (head, body) = if *copy {
                (
                    ["<b>", "</b>"],
                    ["<blockquote expandable>", "</blockquote>"],
                )
            } else {
                (["<code>", "</code>"], ["<pre>", "</pre>"])
            };
            let mut html = String::new();
            if !subject.trim().is_empty() {
                html = format!("{}{}{}\n\n", head[0], escape(subject), head[1]);
            }
            html.push_str(&format!("{}{}{}", body[0], escape(text), body[1]));
            write("sendmessage", &html, none())
        }
        // What stands in it depends on the second at which it was made.
        Part::Document { .. } if is_export(part) => "senddocument: hearback.json".to_owned(),
        Part::Document { content, .. } => write("senddocument", content, none()),
    }
}
