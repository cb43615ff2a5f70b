//! A person's story becomes the answers that it holds, each with the words it came from.
//!
//! Most people begin with one long message: the call, the bill, the anger, three dates and four
//! sums without order. What the book asks for is looked for in it, by the type of the answer: a
//! day by the words of the language ([`crate::engine::answer`]), a sum by its currency, a number
//! by what stands before it, a company by the directory, a choice by patterns of words. Which
//! day of several is that of the call, `dialogues/stories/<language>.yaml` says: patterns that
//! speak for it, and against it, in the same part of the sentence.
//!
//! What is found is a proposal. Nothing here decides for the person.

mod company;
mod day;
mod label;
mod place;
mod text;

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use chrono::NaiveDate;

use crate::{
    book::{SlotId, SlotType},
    directory::Directory,
    engine::{answer::Words, session::Value},
    recognise::{
        PatternError,
        lexicon::{Lexicon, Spots, TermId},
        pattern::{self, Pattern},
    },
};

use text::Sentence;

/// What a pattern in a story is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Use {
    /// It speaks for a day, a sum or a sentence near it.
    For,
    /// It speaks against them.
    Against,
    /// It speaks for one of the values of a choice.
    Value(String),
}

/// Where words stand that show an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// Right before it: "customer number 4711".
    Before,
    /// Right behind it: "… said on the phone".
    Behind,
    /// In it: "… Bank".
    Part,
    /// In the line above it, at the end of the story: "Regards,".
    Above,
    /// It is none of these, whatever speaks for it.
    Never,
}

/// What shows the answers for one slot.
#[derive(Default)]
struct Rules {
    patterns: Vec<(Use, Pattern)>,
    sides: BTreeMap<Side, TermId>,
    /// Names as people spell them, with what is meant.
    spelt: Vec<(Vec<String>, String)>,
    /// Counts only where the story has this value for another slot.
    only: Option<(SlotId, String)>,
}

impl Rules {
    /// How many patterns of a use are there, at most two: what says the same twice says no more.
    fn hits(&self, wanted: &Use, spots: &Spots) -> i32 {
        let patterns = self.patterns.iter();
        let found = patterns.filter(|(r#use, it)| r#use == wanted && it.find(spots).is_some());
        i32::try_from(found.take(2).count()).unwrap_or_default()
    }
}

/// The words of one language by which a story is read.
#[derive(Default)]
pub struct Extractor {
    lexicon: Lexicon,
    names: BTreeMap<String, TermId>,
    breaks: Option<TermId>,
    /// Words that count so many days on from the day named before.
    later: Vec<(i64, TermId)>,
    slots: BTreeMap<SlotId, Rules>,
    refused: Vec<Pattern>,
}

/// An answer that can be looked for.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'b> {
    /// What it fills.
    pub slot: &'b SlotId,
    /// How it is read.
    pub r#type: &'b SlotType,
    /// It is the name of a company.
    pub company: bool,
}

/// Where and when the story is told.
#[derive(Clone, Copy)]
pub struct Setting<'b> {
    /// How the language says days and sums.
    pub words: &'b Words,
    /// The person's day.
    pub today: NaiveDate,
    /// The person's country, ISO 3166-1 alpha-2.
    pub country: &'b str,
    /// ISO 4217, where no currency is named.
    pub currency: &'b str,
    /// The companies that are known.
    pub directory: &'b Directory,
}

/// An answer that a story holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What it fills.
    pub slot: SlotId,
    /// The answer.
    pub value: Value,
    /// The words of the story that say it.
    pub quote: String,
}

impl Fact {
    /// The slot and the value, where it is one of several.
    pub fn choice(&self) -> Option<(&SlotId, &str)> {
        match &self.value {
            Value::Choice(value) => Some((&self.slot, value)),
            _ => None,
        }
    }
}

/// What a story holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// In the order of what was asked for; at most one for a slot.
    pub facts: Vec<Fact>,
    /// The sentences that tell what the company answered when it was asked for the recording.
    pub refused: Vec<String>,
}

impl Extractor {
    /// Gives words a name, to be used in patterns as `{name}`.
    ///
    /// # Errors
    ///
    /// Where the words cannot be read.
    pub fn name(&mut self, name: &str, words: &str) -> Result<(), PatternError> {
        let term = pattern::term(words, &mut self.lexicon, &self.names)?;
        self.names.insert(name.to_owned(), term);
        Ok(())
    }

    /// The names given so far.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(String::as_str)
    }

    /// Lets longer words in patterns stand with these endings too.
    pub fn endings(&mut self, endings: Vec<String>) {
        self.lexicon.allow(endings);
    }

    /// Words that begin another part of a sentence, as a comma does.
    ///
    /// # Errors
    ///
    /// Where the words cannot be read.
    pub fn breaks(&mut self, words: &str) -> Result<(), PatternError> {
        self.breaks = Some(pattern::term(words, &mut self.lexicon, &self.names)?);
        Ok(())
    }

    /// Words that count so many days on from the day named before: "the day after" is one.
    ///
    /// # Errors
    ///
    /// Where the words cannot be read.
    pub fn later(&mut self, days: i64, words: &str) -> Result<(), PatternError> {
        let term = pattern::term(words, &mut self.lexicon, &self.names)?;
        self.later.push((days, term));
        Ok(())
    }

    /// A pattern for a slot.
    ///
    /// # Errors
    ///
    /// Where it cannot be read.
    pub fn add(&mut self, slot: &SlotId, r#use: Use, text: &str) -> Result<(), PatternError> {
        let pattern = pattern::pattern(text, &mut self.lexicon, &self.names)?;
        let rules = self.slots.entry(slot.clone()).or_default();
        rules.patterns.push((r#use, pattern));
        Ok(())
    }

    /// Words beside the answer for a slot.
    ///
    /// # Errors
    ///
    /// Where they cannot be read.
    pub fn beside(&mut self, slot: &SlotId, side: Side, text: &str) -> Result<(), PatternError> {
        let term = pattern::term(text, &mut self.lexicon, &self.names)?;
        let rules = self.slots.entry(slot.clone()).or_default();
        rules.sides.insert(side, term);
        Ok(())
    }

    /// A name as people spell it, and the name that is meant.
    pub fn spelling(&mut self, slot: &SlotId, spelt: &str, name: &str) {
        let words = crate::recognise::lexicon::words(spelt);
        let rules = self.slots.entry(slot.clone()).or_default();
        rules.spelt.push((words, name.to_owned()));
    }

    /// An answer for a slot counts only where the story says this of another: who was called
    /// did not dial.
    pub fn only(&mut self, slot: &SlotId, other: SlotId, value: String) {
        self.slots.entry(slot.clone()).or_default().only = Some((other, value));
    }

    /// A pattern for a sentence that tells how the company answered.
    ///
    /// # Errors
    ///
    /// Where it cannot be read.
    pub fn refused(&mut self, text: &str) -> Result<(), PatternError> {
        let pattern = pattern::pattern(text, &mut self.lexicon, &self.names)?;
        self.refused.push(pattern);
        Ok(())
    }

    /// Whether anything shows an answer for a slot.
    pub fn knows(&self, slot: &SlotId) -> bool {
        self.slots.contains_key(slot)
    }

    /// What a story holds of what is wanted.
    pub fn read(&self, text: &str, wanted: &[Wanted<'_>], setting: &Setting<'_>) -> Told {
        let sentences = text::sentences(self, text);
        let mut facts = label::facts(self, &sentences, wanted, setting);
        for wanted in wanted {
            let Some(rules) = self.slots.get(wanted.slot) else {
                continue;
            };
            let found = match wanted.r#type {
                SlotType::Text { max } if wanted.company => {
                    company::found(self, rules, &sentences, setting, *max)
                }
                SlotType::Text { max } => place::sentence(self, rules, &sentences, *max),
                SlotType::When { .. } => day::day(self, rules, &sentences, setting),
                SlotType::Money => place::sum(self, rules, &sentences, setting),
                SlotType::Choice(values) => place::choice(self, rules, &sentences, values),
                _ => None,
            };
            facts.extend(found.map(|(value, quote)| Fact {
                slot: wanted.slot.clone(),
                value,
                quote,
            }));
        }
        if let Some(fact) = company::sector(&facts, wanted, setting) {
            facts.push(fact);
        }
        let chosen: Vec<_> = facts.iter().filter_map(Fact::choice).collect();
        let told: BTreeSet<_> = facts
            .iter()
            .filter(|fact| {
                let only = self.slots.get(&fact.slot).and_then(|it| it.only.as_ref());
                only.is_none_or(|(slot, value)| chosen.contains(&(slot, value.as_str())))
            })
            .map(|fact| fact.slot.clone())
            .collect();
        facts.retain(|fact| told.contains(&fact.slot));
        let order = |fact: &Fact| wanted.iter().position(|it| *it.slot == fact.slot);
        facts.sort_by_key(order);
        facts.dedup_by(|one, two| one.slot == two.slot);
        Told {
            facts,
            refused: self.answers(&sentences),
        }
    }

    /// The sentences that tell how the company answered.
    fn answers(&self, sentences: &[Sentence]) -> Vec<String> {
        let tells = |sentence: &&Sentence| {
            let spots = self.spots(sentence, 0..sentence.pieces.len());
            self.refused.iter().any(|it| it.find(&spots).is_some())
        };
        let told = sentences.iter().filter(tells);
        told.map(|sentence| sentence.text.clone()).collect()
    }

    /// The pieces of a sentence in which words stand.
    fn places(&self, sentence: &Sentence, term: TermId) -> Vec<Range<usize>> {
        let spots = self.spots(sentence, 0..sentence.pieces.len());
        let places = spots.of(term).iter().filter_map(|spot| {
            let first = sentence.piece_of(spot.at)?;
            let last = sentence.piece_of(spot.at + spot.length - 1)?;
            Some(first..last + 1)
        });
        places.collect()
    }

    /// Where the words of patterns stand in some pieces of a sentence.
    fn spots(&self, sentence: &Sentence, pieces: Range<usize>) -> Spots {
        let pieces = sentence.pieces.get(pieces).unwrap_or_default();
        let words: Vec<_> = pieces.iter().flat_map(|it| it.words.clone()).collect();
        self.lexicon.spots(&words)
    }
}

/// Another language has to find so many answers more: one or two are found by chance.
const MORE: usize = 2;

/// Reads a story in the language that comes first, that of the chat, unless another finds clearly
/// more in it.
pub fn read_any<'r>(
    extractors: impl IntoIterator<Item = (&'r Extractor, Setting<'r>)>,
    text: &str,
    wanted: &[Wanted<'_>],
) -> Told {
    let mut told = extractors
        .into_iter()
        .map(|(extractor, setting)| extractor.read(text, wanted, &setting));
    let own = told.next().unwrap_or_default();
    let most = |best: Told, next: Told| {
        if next.facts.len() > best.facts.len() {
            next
        } else {
            best
        }
    };
    let other = told.reduce(most);
    let clearly = |other: &Told| other.facts.len() >= own.facts.len() + MORE;
    other.filter(clearly).unwrap_or(own)
}
