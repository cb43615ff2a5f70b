//! The words of one language, compiled once when the book loads.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use crate::directory::fold;

use super::names::calendar_names;
use super::rules::{DATES, FRACTIONS, SLOTS, Sense, Slot, TIMES};
use super::spelling::{one_edit, plain};
use super::token::{Kind, Token, tokens};

/// One place of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Element {
    Word(u32),
    Slot(Slot),
}

/// One alternative of a message, compiled.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    pub(super) sense: Sense,
    pub(super) elements: Vec<Element>,
}

/// Rules, found by their first word.
#[derive(Debug, Default)]
pub(super) struct Rules {
    first: HashMap<u32, Vec<Rule>>,
    /// Rules that begin with a slot.
    open: Vec<Rule>,
}

impl Rules {
    fn add(&mut self, rule: Rule) {
        match rule.elements.first() {
            Some(Element::Word(id)) => self.first.entry(*id).or_default().push(rule),
            Some(Element::Slot(_)) => self.open.push(rule),
            None => {}
        }
    }

    pub(super) fn starting_with(&self, id: u32) -> &[Rule] {
        self.first.get(&id).map_or(&[], Vec::as_slice)
    }

    pub(super) fn open(&self) -> &[Rule] {
        &self.open
    }
}

/// One part of a date that is written in numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Day,
    Month,
    Year,
}

/// What many words can mean at a question with buttons; the first counts where a text means two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Said {
    /// "I don't know."
    Unknown,
    Yes,
    No,
}

/// The messages of `typed.ftl` with the words for each.
const SAID: [(&str, Said); 3] = [
    ("typed-unknown", Said::Unknown),
    ("typed-yes", Said::Yes),
    ("typed-no", Said::No),
];

/// Words of one language, compiled once when the book loads.
#[derive(Debug)]
pub struct Words {
    ids: HashMap<String, u32>,
    /// Letters that people write one way or the other, and the one way in which they count.
    alike: Vec<(String, String)>,
    /// Languages whose words are tried where these do not understand.
    pub(super) also: Vec<String>,
    /// Long words, for typing errors: text, id.
    long: Vec<(String, u32)>,
    /// Words that begin a compound ("Montagabend") and those that end it.
    heads: Vec<String>,
    pub(super) dates: Rules,
    pub(super) ranges: Vec<Rule>,
    /// The words of ranges: "from", "until".
    pub(super) range_words: HashSet<u32>,
    /// The words that set a day off from another: "since", "before", "after".
    pub(super) beside_words: HashSet<u32>,
    pub(super) sums: Rules,
    pub(super) marks: Rules,
    pub(super) introductions: Vec<Vec<String>>,
    /// What stands beside a company's name and is none of it: "the", "hotline". Folded.
    pub(super) beside_company: Vec<Vec<String>>,
    /// What texts mean, plain and in one spelling.
    said: HashMap<String, Said>,
    pub(super) currencies: Vec<String>,
    pub(super) orders: Vec<Vec<Field>>,
    pub(super) decimal: char,
}

impl Words {
    /// Compiles the words of the language `tag` (BCP 47).
    ///
    /// `lookup` answers a message id of `typed.ftl` with the message's text, or nothing: then the
    /// language lacks that construction. An unknown tag has no month names but those of the file.
    pub fn new(tag: &str, lookup: impl Fn(&str) -> Option<String>) -> Words {
        let mut words = Words {
            ids: HashMap::new(),
            alike: pairs(lookup("typed-spelled-alike")),
            also: tags(lookup("typed-also").as_deref()),
            long: Vec::new(),
            heads: Vec::new(),
            dates: Rules::default(),
            ranges: Vec::new(),
            range_words: HashSet::new(),
            beside_words: HashSet::new(),
            sums: Rules::default(),
            marks: Rules::default(),
            introductions: Vec::new(),
            beside_company: alternatives(lookup("typed-beside-company"))
                .iter()
                .map(|words| fold(words))
                .filter(|words| !words.is_empty())
                .collect(),
            said: HashMap::new(),
            currencies: Vec::new(),
            orders: orders(lookup("typed-numeric-order").as_deref()),
            decimal: lookup("typed-decimal-mark")
                .and_then(|m| m.trim().chars().next())
                .unwrap_or('.'),
        };
        for (name, sense) in calendar_names(tag) {
            words.add_date(&name, sense);
        }
        for (id, sense) in DATES {
            for alternative in alternatives(lookup(id)) {
                words.add_date(&alternative, *sense);
            }
        }
        for (id, sense) in FRACTIONS {
            for alternative in alternatives(lookup(id)) {
                words.add_date(&alternative, *sense);
            }
        }
        for n in 0..=99u64 {
            for alternative in alternatives(lookup(&format!("typed-number-{n}"))) {
                words.add_date(&alternative, Sense::Number(n));
                words.add_sum(&alternative, Sense::Number(n));
            }
        }
        for n in 1..=31 {
            for alternative in alternatives(lookup(&format!("typed-ordinal-{n}"))) {
                words.add_date(&alternative, Sense::Ordinal(n));
            }
        }
        for (id, said) in SAID {
            for text in alternatives(lookup(id)) {
                let text = words.spelled(&plain(&text)).into_owned();
                words.said.entry(text).or_insert(said);
            }
        }
        words.add_sums(&lookup);
        words.add_marks(&lookup);
        words
    }

    fn add_sums(&mut self, lookup: &impl Fn(&str) -> Option<String>) {
        for (id, times) in TIMES {
            for alternative in alternatives(lookup(id)) {
                self.add_sum(&alternative, Sense::Times(*times));
            }
        }
        let other = [
            ("typed-one-before-a-unit", Sense::Article),
            ("typed-about", Sense::About),
            ("typed-filler", Sense::Filler),
            ("typed-sum-filler", Sense::Filler),
            ("typed-sum-each", Sense::Each),
            ("typed-minus", Sense::Minus),
            ("typed-never", Sense::Never),
        ];
        for (id, sense) in other.iter().chain(FRACTIONS) {
            for alternative in alternatives(lookup(id)) {
                self.add_sum(&alternative, *sense);
            }
        }
        for (index, code) in (0u16..).zip(alternatives(lookup("typed-currencies"))) {
            let small = code.to_lowercase();
            self.add_sum(&small, Sense::Currency(index));
            for alternative in alternatives(lookup(&format!("typed-currency-{small}"))) {
                self.add_sum(&alternative, Sense::Currency(index));
            }
            for alternative in alternatives(lookup(&format!("typed-currency-{small}-minor"))) {
                self.add_sum(&alternative, Sense::Minor(index));
            }
            self.currencies.push(code.to_uppercase());
        }
    }

    fn add_marks(&mut self, lookup: &impl Fn(&str) -> Option<String>) {
        let marks = [
            ("typed-hours", Sense::Unit(super::rules::Unit::Hour)),
            ("typed-hour-mark", Sense::Unit(super::rules::Unit::Hour)),
            ("typed-minutes", Sense::MinuteMark),
            ("typed-minute-mark", Sense::MinuteMark),
            ("typed-second-mark", Sense::SecondMark),
        ];
        for (id, sense) in marks {
            for alternative in alternatives(lookup(id)) {
                let rule = self.rule(&alternative, sense);
                self.marks.add(rule);
            }
        }
        for alternative in alternatives(lookup("typed-introduction")) {
            let parts: Vec<String> = tokens(&alternative).into_iter().map(|t| t.text).collect();
            if !parts.is_empty() {
                self.introductions.push(parts);
            }
        }
        // The longest first, so that "customer number" goes before "customer".
        for parts in [&mut self.introductions, &mut self.beside_company] {
            parts.sort_by_key(|parts| std::cmp::Reverse(parts.len()));
        }
    }

    fn add_date(&mut self, alternative: &str, sense: Sense) {
        let rule = self.rule(alternative, sense);
        let single = tokens(alternative);
        if let [token] = single.as_slice()
            && token.kind == Kind::Word
        {
            let letters = token.text.chars().count();
            if matches!(sense, Sense::Weekday(_) | Sense::Day(_) | Sense::Month(_)) && letters >= 5
            {
                self.heads.push(token.text.clone());
            }
        }
        for token in single {
            let text = self.spelled(&token.text).into_owned();
            if token.kind == Kind::Word && text.chars().count() >= 6 {
                let id = self.intern(&text);
                if !self.long.iter().any(|(_, known)| *known == id) {
                    self.long.push((text, id));
                }
            }
        }
        let plain = rule.elements.iter().filter_map(|element| match element {
            Element::Word(id) => Some(*id),
            Element::Slot(_) => None,
        });
        match sense {
            Sense::Range | Sense::Either => {
                self.range_words.extend(plain);
                self.ranges.push(rule);
            }
            Sense::Since | Sense::Before | Sense::After => {
                self.beside_words.extend(plain);
                self.dates.add(rule);
            }
            _ => self.dates.add(rule),
        }
    }

    fn add_sum(&mut self, alternative: &str, sense: Sense) {
        let rule = self.rule(alternative, sense);
        self.sums.add(rule);
    }

    fn rule(&mut self, alternative: &str, sense: Sense) -> Rule {
        let mut elements = Vec::new();
        let mut rest = alternative;
        while let Some((before, after)) = rest.split_once('<') {
            self.plain(before, &mut elements);
            let Some((name, after)) = after.split_once('>') else {
                rest = after;
                break;
            };
            match SLOTS.iter().find(|(known, _)| *known == name.trim()) {
                Some((_, slot)) => elements.push(Element::Slot(*slot)),
                None => self.plain(name, &mut elements),
            }
            rest = after;
        }
        self.plain(rest, &mut elements);
        Rule { sense, elements }
    }

    fn plain(&mut self, text: &str, elements: &mut Vec<Element>) {
        for token in tokens(text) {
            // A hyphen inside a word of the file stands for "with or without hyphen".
            if !token.is("-") {
                elements.push(Element::Word(self.intern(&token.text)));
            }
        }
    }

    fn intern(&mut self, text: &str) -> u32 {
        let next = u32::try_from(self.ids.len()).unwrap_or(u32::MAX - 1) + 1;
        let text = self.spelled(text).into_owned();
        *self.ids.entry(text).or_insert(next)
    }

    /// The number of a word exactly as typed, but for letters that are written either way; 0
    /// where the language has no such word.
    pub(super) fn id(&self, text: &str) -> u32 {
        self.ids
            .get(self.spelled(text).as_ref())
            .copied()
            .unwrap_or(0)
    }

    /// Whether a word, in small letters, is one of those for days, hours, sums and numbers.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.id(word) != 0
    }

    /// What a [`plain`] text means, if it is one of those.
    pub(crate) fn said(&self, plain: &str) -> Option<Said> {
        self.said.get(self.spelled(plain).as_ref()).copied()
    }

    /// Whether two texts are one but for letters that are written either way.
    pub fn are_alike(&self, one: &str, other: &str) -> bool {
        self.spelled(one) == self.spelled(other)
    }

    /// A word in the one spelling of those that the language takes for the same.
    fn spelled<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut one = Cow::Borrowed(text);
        for (from, to) in &self.alike {
            if one.contains(from.as_str()) {
                one = Cow::Owned(one.replace(from.as_str(), to));
            }
        }
        one
    }

    /// Tokens with their ids, for money, lengths and the like: no typing errors forgiven.
    pub(super) fn exact(&self, text: &str) -> Vec<Token> {
        let mut list = tokens(text);
        for token in &mut list {
            token.id = self.id(&token.text);
        }
        list
    }

    /// Tokens with their ids, typing errors forgiven and compounds cut.
    pub(super) fn read(&self, text: &str) -> Vec<Token> {
        let mut list = Vec::new();
        for mut token in tokens(text) {
            token.id = self.id(&token.text);
            if token.id == 0 && token.kind == Kind::Word {
                if let Some((head, tail)) = self.compound(&token.text) {
                    list.push(Token {
                        text: head.to_owned(),
                        id: self.id(head),
                        ..token.clone()
                    });
                    token = Token {
                        text: tail.to_owned(),
                        id: self.id(tail),
                        glued: true,
                        ..token
                    };
                } else {
                    token.id = self.nearly(&token.text);
                }
            }
            list.push(token);
        }
        list
    }

    /// Cuts "montagabend" into a day and a part of the day, "oktoberwoche" into month and week.
    fn compound<'a>(&self, word: &'a str) -> Option<(&'a str, &'a str)> {
        self.heads.iter().find_map(|head| {
            let tail = word.strip_prefix(head.as_str())?;
            let known = self.dates.starting_with(self.id(tail));
            let is_part = |rule: &Rule| {
                let week = Sense::Unit(super::rules::Unit::Week);
                rule.elements.len() == 1
                    && (matches!(rule.sense, Sense::Part(_) | Sense::Noon) || rule.sense == week)
            };
            let cut = word.get(..head.len())?;
            known.iter().any(is_part).then_some((cut, tail))
        })
    }

    /// The long word (six letters or more) that is one typing error away: a letter too many, too
    /// few, wrong, or two changed round. The first letter must be right, and one word must fit
    /// alone; words of four letters and less are never guessed.
    fn nearly(&self, word: &str) -> u32 {
        let typed: Vec<char> = self.spelled(word).chars().collect();
        if typed.len() < 5 {
            return 0;
        }
        let mut found = 0;
        for (long, id) in &self.long {
            let starts_alike = long.chars().next() == typed.first().copied();
            if starts_alike && one_edit(&typed, long) && found != *id {
                if found != 0 && !self.means_the_same(found, *id) {
                    return 0;
                }
                found = *id;
            }
        }
        found
    }

    fn means_the_same(&self, a: u32, b: u32) -> bool {
        match (self.dates.starting_with(a), self.dates.starting_with(b)) {
            ([one, ..], [other, ..]) => one.sense == other.sense,
            _ => false,
        }
    }
}

fn alternatives(message: Option<String>) -> Vec<String> {
    let message = message.unwrap_or_default();
    message
        .split('|')
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}

/// "aa a | ee i": each first is written for the second, in this order.
fn pairs(message: Option<String>) -> Vec<(String, String)> {
    let pair = |text: String| {
        let (from, to) = text.split_once(' ')?;
        Some((from.to_owned(), to.trim().to_owned()))
    };
    alternatives(message).into_iter().filter_map(pair).collect()
}

/// "hi | en"
fn tags(message: Option<&str>) -> Vec<String> {
    let message = message.unwrap_or_default();
    let tags = message.split(|c: char| c == '|' || c.is_whitespace());
    tags.filter(|tag| !tag.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The orders in which a date in numbers is read, the likeliest first; day first where the file
/// says nothing, as in most of the world.
fn orders(message: Option<&str>) -> Vec<Vec<Field>> {
    let read = |order: &str| -> Vec<Field> {
        let field = |word| match word {
            "day" => Some(Field::Day),
            "month" => Some(Field::Month),
            "year" => Some(Field::Year),
            _ => None,
        };
        order.split_whitespace().filter_map(field).collect()
    };
    let mut list: Vec<Vec<Field>> = message
        .unwrap_or_default()
        .split('|')
        .map(read)
        .filter(|order| order.len() == 3)
        .collect();
    if list.is_empty() {
        list.push(vec![Field::Day, Field::Month, Field::Year]);
    }
    list
}
