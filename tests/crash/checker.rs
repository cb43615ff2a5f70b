//! Compares what happened with what one chat after the other must have got to see.
//!
//! An answer tells what it answers, so the order in which updates were taken is read off, not
//! guessed. For each chat:
//!
//! - every message follows from the one before by the [`Model`], and answers an update that had
//!   been handed out and was not answered before;
//! - what was acknowledged before another was handed out was taken before it, and where updates
//!   are asked for in order, they are taken in order;
//! - a message comes twice only if the process that sent it first was killed before it knew it
//!   struck, or the store was away meanwhile: once for each kill and each time that the store was
//!   away, and then at once, before anything later;
//! - in the end everything that was said is answered, whole, and every alarm has rung once.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::{self, Write as _},
};

use super::{
    fake::{Call, Moment},
    model::{Kind, Model, Place, plain, shown},
    people::Said,
};

/// What is expected beside the rules above.
#[derive(Clone, Copy, Default)]
pub(crate) struct Expected {
    /// Updates of a chat are taken in the order of their numbers.
    pub(crate) in_order: bool,
    /// Every chat set an alarm that has come due.
    pub(crate) alarms: bool,
}

/// What was seen.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    pub(crate) updates: usize,
    pub(crate) messages: usize,
    pub(crate) doubles: usize,
    pub(crate) kills: usize,
}

/// The first thing that must not be, with what happened in its chat.
pub(crate) struct Violation {
    pub(crate) what: String,
    /// Something is missing that may still come.
    pub(crate) is_early: bool,
    story: String,
}

impl fmt::Debug for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n{}", self.what, self.story)
    }
}

/// When something happened: its place in the history.
type At = usize;

struct History<'a> {
    moments: &'a [Moment],
    calls: &'a [Call],
    handed: BTreeMap<i64, At>,
    acknowledged: BTreeMap<i64, At>,
    killed: BTreeMap<&'a str, At>,
    /// When a process was seen to have struck so many parts of a chat.
    struck: Vec<(At, &'a str, i64, usize)>,
    away: Vec<Away>,
}

/// A time at which the store was away.
struct Away {
    from: At,
    to: At,
    /// What was struck before may be lost with it.
    loses: bool,
}

/// A message that was no double, or the last double of it.
struct Last<'a> {
    at: At,
    process: &'a str,
    /// How many the process had sent to the chat with this one.
    count: usize,
    shown: String,
}

/// Judges a run that has come to rest.
pub(crate) fn check(
    (moments, calls): &(Vec<Moment>, Vec<Call>),
    said: &[Said],
    expected: Expected,
) -> Result<Seen, Violation> {
    let history = History::of(moments, calls);
    let mut seen = Seen {
        updates: said.len(),
        kills: history.killed.len(),
        ..Seen::default()
    };
    let chats: BTreeSet<i64> = said.iter().map(|said| said.chat).collect();
    for chat in chats {
        let said: Vec<_> = said.iter().filter(|said| said.chat == chat).collect();
        let mut trial = Trial {
            history: &history,
            chat,
            expected,
            said: &said,
            is_foretold: said
                .iter()
                .any(|said| matches!(said.kind, Kind::Foretold { .. })),
            model: Model::default(),
            taken: Vec::new(),
            rang: 0,
            last: None,
            sent: BTreeMap::new(),
            excused: BTreeSet::new(),
            excused_away: BTreeSet::new(),
        };
        let violation = |what: String, is_early| Violation {
            what: format!("chat {chat}: {what}"),
            is_early,
            story: history.story(chat, &said),
        };
        let judged = trial.judge(&mut seen);
        judged.map_err(|what| violation(what, false))?;
        trial.end().map_err(|what| violation(what, true))?;
    }
    Ok(seen)
}

struct Trial<'a> {
    history: &'a History<'a>,
    chat: i64,
    expected: Expected,
    said: &'a [&'a Said],
    /// Whoever wrote said beforehand what must come.
    is_foretold: bool,
    model: Model,
    /// Updates in the order in which they were taken.
    taken: Vec<i64>,
    rang: usize,
    /// The newest message.
    last: Option<Last<'a>>,
    /// How many messages each process has sent.
    sent: BTreeMap<&'a str, usize>,
    /// Processes whose kill has explained a double.
    excused: BTreeSet<&'a str>,
    /// The same of times at which the store was away, by their place.
    excused_away: BTreeSet<usize>,
}

impl<'a> Trial<'a> {
    fn judge(&mut self, seen: &mut Seen) -> Result<(), String> {
        let history = self.history;
        let messages: Vec<_> = history.messages(self.chat).collect();
        let texts: Vec<_> = messages.iter().map(|(_, call)| shown(call)).collect();
        for (index, (at, call)) in messages.iter().copied().enumerate() {
            let shown = texts[index].clone();
            seen.messages += 1;
            let count = self.sent.entry(&call.process).or_default();
            *count += 1;
            let this = Last {
                at,
                process: &call.process,
                count: *count,
                shown: shown.clone(),
            };
            let before = self.last.replace(this);
            if let Some(first) = before.filter(|last| last.shown == shown) {
                self.excuse(&first, at)?;
                seen.doubles += 1;
                continue;
            }
            let following = texts.iter().skip(index + 1).find(|next| **next != shown);
            let judged = self.place(at, call, following.map(String::as_str));
            judged.map_err(|why| format!("`{shown}` at {at}: {why}"))?;
        }
        Ok(())
    }

    /// Finds what a message answers.
    fn place(&mut self, at: At, call: &Call, following: Option<&str>) -> Result<(), String> {
        let handed = |said: &Said| self.history.handed.get(&said.update).copied();
        let is_open = |said: &&&Said| {
            !self.taken.contains(&said.update) && handed(said).is_some_and(|handed| handed < at)
        };
        let open: Vec<_> = self.said.iter().filter(is_open).copied().collect();
        match self.model.next(call, following, &open, self.is_foretold)? {
            Place::GoesOn => Ok(()),
            Place::Answers(update) => {
                self.in_its_place(update)?;
                self.taken.push(update);
                Ok(())
            }
            Place::Erases(update) => {
                let before = open.iter().map(|said| said.update);
                self.taken.extend(before.filter(|other| *other <= update));
                Ok(())
            }
            Place::Rings => self.rings(),
        }
    }

    fn rings(&mut self) -> Result<(), String> {
        self.rang += 1;
        let set = self.answered(|kind| *kind == Kind::Alarm);
        if self.rang <= set && self.rang == 1 {
            return Ok(());
        }
        Err("an alarm rings that was not set, or has rung".to_owned())
    }

    /// A message came once more: is there a reason? Whoever sent it again may be killed over it
    /// again.
    fn excuse(&mut self, first: &Last<'a>, at: At) -> Result<(), String> {
        let process = first.process;
        let is_killed = self
            .history
            .killed
            .get(process)
            .is_some_and(|killed| *killed < at);
        let is_struck = self.is_struck_before(first, at);
        if is_killed && !is_struck && self.excused.insert(process) {
            return Ok(());
        }
        for (place, away) in self.history.away.iter().enumerate() {
            let meanwhile = away.from < at && first.at < away.to;
            let lost = away.loses || !self.is_struck_before(first, away.from);
            if meanwhile && lost && self.excused_away.insert(place) {
                return Ok(());
            }
        }
        let why = match (is_killed, is_struck) {
            (true, true) => "which had struck it before it was killed",
            (true, false) => "whose kill has explained another already",
            (false, _) => "which was not killed over it",
        };
        Err(format!(
            "`{}` at {at} came at {} already, from `{process}`, {why}",
            first.shown, first.at
        ))
    }

    /// Whether the process was seen before a moment to have struck a message that it had sent. It
    /// strikes in the order in which it sends; what was carried without its knowing makes its
    /// count smaller, never larger.
    fn is_struck_before(&self, message: &Last<'_>, at: At) -> bool {
        let mut struck = self.history.struck.iter();
        struck.any(|(seen, process, chat, count)| {
            let is_it = *process == message.process && *chat == self.chat;
            *seen < at && is_it && *count >= message.count
        })
    }

    /// Nothing that had to come before an update is still to be answered.
    fn in_its_place(&self, update: i64) -> Result<(), String> {
        let handed = self.history.handed[&update];
        let before = |other: i64| {
            let acknowledged = self.history.acknowledged.get(&other);
            self.expected.in_order && other < update
                || acknowledged.is_some_and(|acknowledged| *acknowledged < handed)
        };
        let late = self
            .said
            .iter()
            .find(|said| before(said.update) && !self.taken.contains(&said.update));
        late.map_or(Ok(()), |late| {
            Err(format!(
                "answers update {update}, before {} is answered ({})",
                late.update,
                late.kind.brief()
            ))
        })
    }

    fn end(&self) -> Result<(), String> {
        if let Some(missing) = self.model.missing() {
            return Err(format!("`{missing}` is missing at the end"));
        }
        let lost = |said: &&&Said| !self.taken.contains(&said.update);
        if let Some(lost) = self.said.iter().find(lost) {
            let known = self.history.acknowledged.contains_key(&lost.update);
            let known = if known {
                "acknowledged"
            } else {
                "not acknowledged"
            };
            return Err(format!(
                "update {} is never answered ({}, {known})",
                lost.update,
                lost.kind.brief()
            ));
        }
        if self.expected.alarms && self.rang != 1 {
            return Err("the alarm has not rung".to_owned());
        }
        Ok(())
    }

    fn answered(&self, is: impl Fn(&Kind) -> bool) -> usize {
        let taken = |said: &&&Said| is(&said.kind) && self.taken.contains(&said.update);
        self.said.iter().filter(taken).count()
    }
}

impl<'a> History<'a> {
    fn of(moments: &'a [Moment], calls: &'a [Call]) -> Self {
        let mut history = Self {
            moments,
            calls,
            handed: BTreeMap::new(),
            acknowledged: BTreeMap::new(),
            killed: BTreeMap::new(),
            struck: Vec::new(),
            away: Vec::new(),
        };
        for (at, moment) in moments.iter().enumerate() {
            match moment {
                Moment::Handed(update) => {
                    history.handed.entry(*update).or_insert(at);
                }
                Moment::Acknowledged(update) => {
                    history.acknowledged.entry(*update).or_insert(at);
                }
                Moment::Killed(process) => {
                    history.killed.insert(process, at);
                }
                Moment::Struck {
                    process,
                    chat,
                    count,
                } => history.struck.push((at, process, *chat, *count)),
                Moment::Away { loses } => history.away.push(Away {
                    from: at,
                    to: At::MAX,
                    loses: *loses,
                }),
                Moment::Back => {
                    if let Some(away) = history.away.last_mut() {
                        away.to = at;
                    }
                }
                Moment::Arrived(_) => {}
            }
        }
        history
    }

    /// What a chat got to see, with when.
    fn messages(&self, chat: i64) -> impl Iterator<Item = (At, &'a Call)> {
        let calls = self.calls;
        self.moments
            .iter()
            .enumerate()
            .filter_map(move |(at, moment)| {
                let Moment::Arrived(place) = moment else {
                    return None;
                };
                let call = &calls[*place];
                (call.is_send() && call.done && call.chat() == Some(chat)).then_some((at, call))
            })
    }

    /// What happened in a chat, line by line.
    fn story(&self, chat: i64, said: &[&Said]) -> String {
        let mut story = String::new();
        let kind = |update: &i64| said.iter().find(|said| said.update == *update);
        for (at, moment) in self.moments.iter().enumerate() {
            let line = match moment {
                Moment::Handed(update) if self.handed.get(update) == Some(&at) => {
                    kind(update).map(|said| format!("handed out  {update} {}", said.kind.brief()))
                }
                Moment::Acknowledged(update) => {
                    kind(update).map(|_| format!("acknowledged {update}"))
                }
                Moment::Arrived(place) => {
                    let call = &self.calls[*place];
                    let ours = call.is_send() && call.chat() == Some(chat);
                    let state = if call.done { "" } else { " (refused)" };
                    ours.then(|| {
                        format!(
                            "            `{}` from {}{state}",
                            plain(call.text()).lines().next().unwrap_or_default(),
                            call.process
                        )
                    })
                }
                Moment::Killed(process) => Some(format!("--- {process} is killed")),
                Moment::Struck {
                    process,
                    chat: of,
                    count,
                } => (*of == chat).then(|| format!("--- {process} has struck {count}")),
                Moment::Away { .. } => Some("--- the store is away".to_owned()),
                Moment::Back => Some("--- the store is back".to_owned()),
                Moment::Handed(_) => None,
            };
            if let Some(line) = line {
                let _ = writeln!(story, "{at:>7} {line}");
            }
        }
        story
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str, process: &str) -> Call {
        Call {
            method: "sendmessage".to_owned(),
            body: serde_json::json!({"chat_id": 1, "text": text}),
            done: true,
            process: process.to_owned(),
        }
    }

    const WELCOME: &str = "I help you to get the recording";

    /// A process is killed.
    const KILLED: &str = "";
    /// A process is seen to have struck all that it has sent.
    const STRUCK: &str = "struck";
    /// The store is away, keeps what it holds or may lose it, and is back.
    const AWAY: (&str, &str) = ("away", "");
    const LOST: (&str, &str) = ("lost", "");
    const BACK: (&str, &str) = ("back", "");

    /// `/start` and two texts, all acknowledged, then these messages and what else happens.
    fn judged(told: &[(&str, &str)]) -> Result<Seen, Violation> {
        let kinds = [
            Kind::Start,
            Kind::Text("a".to_owned()),
            Kind::Text("b".to_owned()),
        ];
        let said: Vec<_> = (1..)
            .zip(kinds)
            .map(|(update, kind)| Said {
                update,
                chat: 1,
                kind,
            })
            .collect();
        let (mut moments, mut calls) = (Vec::new(), Vec::<Call>::new());
        for said in &said {
            moments.extend([
                Moment::Handed(said.update),
                Moment::Acknowledged(said.update),
            ]);
        }
        for (text, process) in told {
            let process = (*process).to_owned();
            moments.push(match *text {
                KILLED => Moment::Killed(process),
                STRUCK => Moment::Struck {
                    count: calls.iter().filter(|call| call.process == process).count(),
                    process,
                    chat: 1,
                },
                "away" => Moment::Away { loses: false },
                "lost" => Moment::Away { loses: true },
                "back" => Moment::Back,
                text => {
                    calls.push(message(text, &process));
                    Moment::Arrived(calls.len() - 1)
                }
            });
        }
        check(
            &(moments, calls),
            &said,
            Expected {
                in_order: true,
                alarms: false,
            },
        )
    }

    const WHOLE: [(&str, &str); 6] = [
        (WELCOME, "p1"),
        ("first?", "p1"),
        ("second? a", "p1"),
        ("both a b", "p1"),
        ("and again", "p1"),
        ("first?", "p1"),
    ];

    #[test]
    fn what_is_whole_passes_and_every_flaw_is_seen() {
        assert_eq!(judged(&WHOLE).unwrap().messages, 6);
        for at in 0..WHOLE.len() {
            let mut one_less = WHOLE.to_vec();
            let taken = one_less.remove(at);
            judged(&one_less).expect_err("one is missing");
            let mut twice = WHOLE.to_vec();
            twice.insert(at, taken);
            judged(&twice).expect_err("one came twice");
            let mut over_a_kill = twice.clone();
            over_a_kill.insert(at + 1, (KILLED, "p1"));
            for (_, process) in &mut over_a_kill[at + 2..] {
                *process = "p2";
            }
            assert_eq!(judged(&over_a_kill).unwrap().doubles, 1);
            let mut late = over_a_kill.clone();
            late.push(WHOLE[at]);
            judged(&late).expect_err("it came again later");
            let mut struck = over_a_kill.clone();
            struck.insert(at + 1, (STRUCK, "p1"));
            let seen = judged(&struck).unwrap_err();
            assert!(seen.what.contains("had struck it before"), "{seen:?}");
            // What was seen to be struck is what came before it.
            let mut others_struck = over_a_kill.clone();
            others_struck.insert(at, (STRUCK, "p1"));
            assert_eq!(judged(&others_struck).unwrap().doubles, 1);
        }
    }

    #[test]
    fn a_store_that_is_away_explains_one_double() {
        let with = |more: &[(&'static str, &'static str)]| [&WHOLE[..], more].concat();
        let (again, struck) = (WHOLE[5], (STRUCK, "p1"));
        let doubles = |more: &[_]| judged(&with(more)).map(|seen| seen.doubles);
        assert_eq!(doubles(&[AWAY, again, BACK]).unwrap(), 1);
        assert_eq!(doubles(&[AWAY, again, BACK, AWAY, again, BACK]).unwrap(), 2);
        assert_eq!(doubles(&[LOST, struck, again, BACK]).unwrap(), 1);
        assert_eq!(doubles(&[struck, LOST, again, BACK]).unwrap(), 1);
        assert_eq!(doubles(&[AWAY, struck, again, BACK]).unwrap(), 1);
        doubles(&[AWAY, again, again, BACK]).expect_err("twice in one");
        doubles(&[LOST, again, BACK, again]).expect_err("once more afterwards");
        doubles(&[struck, AWAY, again, BACK]).expect_err("it was struck before");
    }

    #[test]
    fn answers_in_another_order_are_seen() {
        let mut told = WHOLE.to_vec();
        told[2].0 = "second? b";
        told[3].0 = "both b a";
        let seen = judged(&told).unwrap_err();
        assert!(seen.what.contains("before 2 is answered"), "{seen:?}");
    }
}
