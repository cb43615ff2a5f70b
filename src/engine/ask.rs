//! What was typed or pressed becomes an answer, or a reason to ask again.

use crate::{
    book::{Act, Offer, SlotId, SlotType, Step, known},
    locale::Arg,
};

use super::{
    about,
    answer::{self, Refused, Said, plain},
    lookup::Contact,
    options::{CHANGE, DONE, NO, NONE, OK, READING, SENTENCE, UNKNOWN, YES},
    question::sentences_of,
    run::{Run, step_of},
    session::{Answer, CaseId, Closed, Frame, Value},
};

impl<'b> Run<'b> {
    /// A text typed at the open question.
    pub(super) fn answer(&mut self, id: CaseId, text: &str) {
        let Some(step) = self.open_step(id) else {
            self.advance(id);
            return;
        };
        // What stands on a button can be typed as well.
        let said = self.said(text);
        if let Some(option) = self.typed_option(id, text, said) {
            self.option(id, &option);
            return;
        }
        if let Act::Many { slot } = &step.act
            && self.propose(id, slot, text)
        {
            return;
        }
        if self.is_reply(id, step, text) || self.tells(id, step, text) {
            return;
        }
        let Act::Ask { slot, lookup, .. } = &step.act else {
            if let Act::Choose { slot, .. } = &step.act
                && let Some(option) = self.meant_option(id, slot, text)
            {
                self.echo_in_full(id, slot, &Value::Choice(option.clone()));
                self.option(id, &option);
                return;
            }
            self.say("engine-choose", &[]);
            self.ask(id);
            return;
        };
        // Taken as a name or as words of the person it would stand in a letter.
        let understood = match said {
            Some(Said::Unknown) => Err(Refused::Needed),
            Some(Said::Yes | Said::No) | None => self.understand(id, slot, text),
        };
        match understood {
            Ok(Value::Text(name)) if lookup.is_some() => {
                if !self.look_up(id, &name) {
                    self.take_name(id, slot, name, Contact::NotFound);
                }
            }
            Ok(value) => {
                self.echo(id, slot, &value);
                self.fill(id, slot, Answer::Value(value));
            }
            Err(refused) => self.refuse(id, slot, &refused),
        }
    }

    /// The option whose label was typed, the beginning of it up to a comma, or some words in a row
    /// that no other has; or yes, no or
    /// "I don't know" in any of their usual words.
    fn typed_option(&self, id: CaseId, text: &str, said: Option<Said>) -> Option<String> {
        let options = self.options(id);
        let label = options.iter().find(|(_, label)| self.is_said(label, text));
        if let Some((option, _)) = label {
            return Some(option.clone());
        }
        let begins = |label: &str| {
            let begin = label.split_once([',', ':', ';', '–', '(']);
            begin.is_some_and(|(begin, _)| self.is_said(begin, text))
        };
        let mut begun = options.iter().filter(|(_, label)| begins(label));
        if let (Some((option, _)), None) = (begun.next(), begun.next()) {
            return Some(option.clone());
        }
        let mut within = options.iter().filter(|(_, label)| holds(label, text));
        if let (Some((option, _)), None) = (within.next(), within.next()) {
            return Some(option.clone());
        }
        let meant: &[&str] = match said? {
            Said::Unknown if self.quotes(id) => &[NONE],
            Said::Unknown => &[UNKNOWN],
            Said::Yes => &YES,
            Said::No => &NO,
        };
        let offered = |it: &&&str| options.iter().any(|(option, _)| option == **it);
        meant.iter().find(offered).map(|it| (*it).to_owned())
    }

    /// Whether the open question is which sentence gives a reason.
    fn quotes(&self, id: CaseId) -> bool {
        let act = self.open_step(id).map(|step| &step.act);
        matches!(act, Some(Act::Quote { .. }))
    }

    /// An option pressed at the open question.
    pub(super) fn option(&mut self, id: CaseId, option: &str) {
        let Some(step) = self.open_step(id) else {
            self.advance(id);
            return;
        };
        let offered = self.options(id).iter().any(|(name, _)| name == option);
        if !offered {
            self.say("engine-stale", &[]);
            self.ask(id);
            return;
        }
        match &step.act {
            Act::Ask {
                slot,
                lookup: Some(contact),
                ..
            } if self.lookup(id).is_some() => self.looked_up(id, slot, contact, option),
            Act::Ask { slot, .. } => {
                if option == UNKNOWN {
                    self.fill(id, slot, Answer::Unknown);
                } else if let Some(value) = self.offered(slot, option) {
                    self.echo(id, slot, &value);
                    self.fill(id, slot, Answer::Value(value));
                }
            }
            Act::Choose { slot, .. } => {
                let answer = if option == UNKNOWN {
                    Answer::Unknown
                } else {
                    Answer::Value(Value::Choice(option.to_owned()))
                };
                self.fill(id, slot, answer);
            }
            Act::Many { slot } if option == DONE => self.many_done(id, slot),
            Act::Many { .. } => {
                self.change(id, |case| {
                    if let Some(at) = case.chosen.iter().position(|value| value == option) {
                        case.chosen.remove(at);
                    } else {
                        case.chosen.push(option.to_owned());
                    }
                });
                self.ticked = true;
                self.ask(id);
            }
            Act::Menu { options } | Act::Ladder { options } => {
                let to = options
                    .iter()
                    .find(|choice| choice.id == option)
                    .and_then(|choice| choice.to.clone());
                self.undoable(id, |run| {
                    if let Some(frame) = run.frame(id) {
                        run.next(id, &frame, to.as_ref());
                        run.advance(id);
                    }
                });
            }
            Act::Story { slots } => self.story_option(id, slots, option),
            Act::Language => {
                option.clone_into(&mut self.session.locale);
                if let Some(frame) = self.frame(id) {
                    self.next(id, &frame, None);
                    self.advance(id);
                }
            }
            Act::Review { .. } if option == OK => self.undoable(id, |run| {
                if let Some(frame) = run.frame(id) {
                    run.next(id, &frame, None);
                    run.advance(id);
                }
            }),
            Act::Review { .. } => {
                let slot = SlotId::from(option.strip_prefix(CHANGE).unwrap_or(option));
                self.undoable(id, |run| {
                    if !run.detour(id, &slot, None) {
                        run.ask(id);
                    }
                });
            }
            Act::Quote {
                from,
                refusals,
                into,
            } => {
                let case = self.session.case(id);
                let class = case.and_then(|case| self.next_quote(case, from, refusals, into));
                if let Some(class) = class {
                    self.quote(id, from, into, class, option);
                }
            }
            Act::Close { .. } => self.close(id, option),
            Act::Tell
            | Act::Letter { .. }
            | Act::RecordSent
            | Act::Set { .. }
            | Act::Call { .. }
            | Act::Go => self.advance(id),
        }
    }

    /// Keeps an answer and goes on: to where the flow leads, or back to the review.
    pub(super) fn fill(&mut self, id: CaseId, slot: &SlotId, answer: Answer) {
        self.fill_with(id, slot, answer, None);
    }

    /// The same, with what another slot comes to hold by it.
    pub(super) fn fill_with(
        &mut self,
        id: CaseId,
        slot: &SlotId,
        answer: Answer,
        beside: Option<(SlotId, Option<Answer>)>,
    ) {
        let slot = slot.clone();
        self.undoable(id, |run| {
            let Some(frame) = run.frame(id) else { return };
            let Some(case) = run.session.case(id) else {
                return;
            };
            let detour = case.detour.clone().filter(|detour| detour.at == frame);
            let other =
                |(slot, answer): &(SlotId, Option<Answer>)| case.slots.get(slot) != answer.as_ref();
            let changed =
                case.slots.get(&slot) != Some(&answer) || beside.as_ref().is_some_and(other);
            let review = detour
                .as_ref()
                .filter(|detour| changed && run.returns_to_review(&detour.back_to));
            let review = review.and_then(|detour| detour.back_to.last().cloned());
            run.change(id, |case| {
                case.slots.insert(slot.clone(), answer);
                case.readings.clear();
                case.lookup = None;
            });
            if slot.as_str() == known::COUNTRY {
                run.follow_country();
            }
            if review.is_some() {
                run.forget_dependents(id, &slot);
            }
            run.change(id, |case| match beside {
                Some((slot, Some(answer))) => {
                    case.slots.insert(slot, answer);
                }
                Some((slot, None)) => {
                    case.slots.remove(&slot);
                }
                None => {}
            });
            if let Some(detour) = detour {
                run.change(id, |case| {
                    case.detour = None;
                    case.at = detour.back_to;
                });
                if review.is_some() {
                    run.walk_quietly(id, review.as_ref());
                }
            } else {
                let to = run.choice_target(id, &frame);
                run.next(id, &frame, to.as_ref());
            }
            run.advance(id);
        });
        self.note_given(id, &slot);
    }

    /// Where the answer just given to a choice leads.
    fn choice_target(&self, id: CaseId, frame: &Frame) -> Option<crate::book::Target> {
        let step = step_of(self.book, frame)?;
        let Act::Choose { slot, options, .. } = &step.act else {
            return None;
        };
        let value = self.session.case(id)?.choice(slot.as_str())?;
        options.iter().find(|option| option.id == value)?.to.clone()
    }

    fn many_done(&mut self, id: CaseId, slot: &SlotId) {
        let order = self.book.slot(slot.as_str());
        let Some(case) = self.session.case(id) else {
            return;
        };
        if case.chosen.is_empty() {
            self.say("engine-choose-one", &[]);
            self.ask(id);
            return;
        }
        let chosen = order
            .map_or(&[][..], |slot| slot.r#type.options())
            .iter()
            .filter(|value| case.chosen.contains(value))
            .cloned()
            .collect();
        self.change(id, |case| case.chosen.clear());
        self.fill(id, slot, Answer::Value(Value::Choices(chosen)));
    }

    fn quote(&mut self, id: CaseId, from: &SlotId, into: &SlotId, class: String, option: &str) {
        self.undoable(id, |run| {
            let sentence = option
                .strip_prefix(SENTENCE)
                .and_then(|number| number.parse::<usize>().ok())
                .and_then(|number| number.checked_sub(1));
            run.change(id, |case| {
                let words = sentence
                    .filter(|_| option != NONE)
                    .and_then(|at| sentences_of(case, from).get(at).cloned());
                let mut quotes = match case.value(into.as_str()) {
                    Some(Value::Quotes(quotes)) => quotes.clone(),
                    _ => std::collections::BTreeMap::new(),
                };
                quotes.insert(class, words.into_iter().collect());
                let answer = Answer::Value(Value::Quotes(quotes));
                case.slots.insert(into.clone(), answer);
            });
            run.advance(id);
        });
    }

    fn close(&mut self, id: CaseId, outcome: &str) {
        let today = self.today;
        self.change(id, |case| {
            case.slots.insert(
                SlotId::from(known::OUTCOME),
                Answer::Value(Value::Choice(outcome.to_owned())),
            );
            case.closed = Some(Closed {
                on: today,
                outcome: outcome.to_owned(),
            });
            case.alarm = None;
            case.beside = None;
            case.own_alarms.clear();
            case.serial = 0;
        });
        let outcome = [("outcome", Arg::Id(outcome.to_owned())), about::months()];
        self.say("engine-closed", &outcome);
        self.session.open = None;
        self.show_cases();
    }

    /// The value of a ready answer.
    fn offered(&self, slot: &SlotId, option: &str) -> Option<Value> {
        let day = |day| {
            Value::When(answer::When {
                first: day,
                last: day,
                time: None,
            })
        };
        if let Some(at) = option.strip_prefix(READING) {
            let readings = &self.session.open_case()?.readings;
            let when = readings.get(at.parse::<usize>().ok()?)?;
            return Some(Value::When(when.clone()));
        }
        if option == Offer::ProfileName.name() {
            return self.profile_name().map(Value::Text);
        }
        if option == Offer::Today.name() {
            return Some(day(self.today));
        }
        if option == Offer::Yesterday.name() {
            return Some(day(self.today.pred_opt()?));
        }
        let country = self.book.slot(slot.as_str())?.r#type == SlotType::Country;
        country.then(|| Value::Country(option.to_owned()))
    }

    /// Says why an answer makes no sense, with an example, and asks again.
    fn refuse(&mut self, id: CaseId, slot: &SlotId, refused: &Refused) {
        let example = self
            .text(&format!("slot-{slot}"), Some("example"), &[])
            .unwrap_or_default();
        let mut extra = vec![("example", Arg::Name(example))];
        if let Refused::BeforeLetter { day } = refused {
            extra.push(("day", Arg::Date(*day)));
        }
        let reason = refused.name();
        let readings = match refused {
            Refused::Ambiguous { readings } => readings.clone(),
            _ => Vec::new(),
        };
        self.change(id, |case| case.readings = readings);
        self.say(&format!("answer-{reason}"), &extra);
        self.ask(id);
    }

    pub(super) fn frame(&self, id: CaseId) -> Option<Frame> {
        self.session.case(id)?.at.last().cloned()
    }

    fn open_step(&self, id: CaseId) -> Option<&'b Step> {
        let case = self.session.case(id)?;
        step_of(self.book, case.at.last()?)
    }
}

/// Whether a text of several words stands in a label as it is: "by e-mail" in "Sent by e-mail".
fn holds(label: &str, text: &str) -> bool {
    let (label, text) = (plain(label), plain(text));
    let is_several = text.split_whitespace().nth(1).is_some();
    is_several && format!(" {label} ").contains(&format!(" {text} "))
}
