//! A company's name as people type it becomes the few records that can be meant.
//!
//! People write “teleekom”, a brand that another firm runs, or half a name; a record knows the
//! firm by its full name with its legal form. Both are cut into folded words ([`fold`]), and a
//! word counts the more the fewer records have it: “GmbH” says nothing, “Vodafone” all. No list
//! of legal forms is needed for that, in any language.
//!
//! A record is never used unseen: whoever asks is shown its address and how old it is.

mod alike;
mod fold;
mod import;
mod read;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use alike::Index;

pub use fold::{fold, with_pairs};
pub use import::{ImportError, import};
pub use read::{Fault, read};

/// A firm or public body that people have calls with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Company {
    /// Its name in its list; stable.
    pub id: String,
    /// Its full name, as a letter addresses it.
    pub name: String,
    /// Brands and other names under which people know it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// Where its customers live, ISO 3166-1 alpha-2; empty: everywhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<String>,
    /// What it does: values of the slot `sector`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sectors: Vec<String>,
    /// Where a request about a person's data goes to, line by line; empty where only an e-mail
    /// is known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub address: Vec<String>,
    /// E-mail for such requests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Form for such requests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// Language in which it takes them, BCP 47.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// It is known to ask for a copy of an identity document.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub asks_id: bool,
    /// Where it was read.
    pub source: String,
    /// The day of that source, where it is another than that of the list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<NaiveDate>,
}

/// Where a list comes from. The first line of its file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// Who made the list.
    pub list: String,
    /// Under which licence it may be used.
    pub licence: String,
    /// The day of its data.
    pub as_of: NaiveDate,
}

/// A record that can be meant.
#[derive(Clone, Copy, Debug)]
pub struct Found<'d> {
    /// The record.
    pub company: &'d Company,
    /// The list that it stands in.
    pub origin: &'d Origin,
    /// The name of it that was meant.
    pub by: &'d str,
    /// How well it fits, up to 1.
    pub score: f64,
}

impl Found<'_> {
    /// The day of what the record says.
    pub fn as_of(&self) -> NaiveDate {
        self.company.as_of.unwrap_or(self.origin.as_of)
    }
}

/// All records, ready to be searched.
#[derive(Default)]
pub struct Directory {
    origins: Vec<Origin>,
    companies: Vec<(Company, usize)>,
    names: Vec<Name>,
    /// Every word of all names.
    words: Vec<Word>,
    /// Which of them can be like one that is typed.
    index: Index,
    /// What each says.
    says: Vec<f64>,
    by_word: HashMap<String, usize>,
    /// Names in one piece, without what says nothing, and whose they are.
    called: HashMap<String, Vec<usize>>,
}

/// One name of a company.
struct Name {
    company: usize,
    called: Called,
    /// Those of one piece; pairs stand in the index only.
    words: Vec<usize>,
}

#[derive(Clone, Copy)]
enum Called {
    /// By its full name, or its id, which is often how people write it.
    Name,
    /// By another of its names.
    Also(usize),
}

struct Word {
    text: String,
    /// In which names.
    names: Vec<usize>,
    /// In how many companies.
    companies: usize,
}

/// How like one word of a name is to what was typed.
#[derive(Clone, Copy)]
struct Like {
    /// Up to 1.
    alike: f64,
    /// What that word says.
    says: f64,
    /// Which it is.
    word: usize,
}

/// Below this a record is not meant.
const ENOUGH: f64 = 0.62;

/// Words that this share of the companies have say nothing by themselves.
const COMMON: f64 = 0.008;

/// A word of so few companies says something, however few companies there are.
const FEW: usize = 3;

/// A record that fits so much less than the best is not meant.
const BEHIND: f64 = 0.18;

impl Directory {
    /// Puts lists together; of records with one id the last counts, so that a host's list laid
    /// over another corrects it.
    pub fn new(lists: impl IntoIterator<Item = (Origin, Vec<Company>)>) -> Self {
        let mut origins = Vec::new();
        let mut by_id = BTreeMap::new();
        for (origin, companies) in lists {
            for company in companies {
                by_id.insert(company.id.clone(), (company, origins.len()));
            }
            origins.push(origin);
        }
        let mut directory = Self {
            origins,
            companies: by_id.into_values().collect(),
            ..Self::default()
        };
        for at in 0..directory.companies.len() {
            directory.take_in(at);
        }
        directory.index = Index::new(&directory.words);
        let words = directory.words.iter();
        directory.says = words.map(|word| directory.rarity(word.companies)).collect();
        directory.called = directory.by_name();
        directory
    }

    fn by_name(&self) -> HashMap<String, Vec<usize>> {
        let mut called: HashMap<String, Vec<usize>> = HashMap::new();
        for name in &self.names {
            let words = name.words.iter().filter_map(|at| self.words.get(*at));
            let words: Vec<_> = words.map(|word| word.text.as_str()).collect();
            // “Vodafone GmbH” is called “Vodafone”: what stands at the end and says nothing goes.
            let end = words.iter().rposition(|word| self.says_something(word));
            let telling = words.get(..=end.unwrap_or_default()).unwrap_or_default();
            for key in [words.concat(), telling.concat()] {
                let companies = called.entry(key).or_default();
                if !companies.contains(&name.company) {
                    companies.push(name.company);
                }
            }
        }
        called.retain(|key, _| key.chars().count() > 1);
        called
    }

    /// The records that are called just so in the person's country, whatever the legal form. The
    /// words are folded.
    pub fn called(&self, words: &[String], country: &str) -> impl Iterator<Item = &Company> {
        let companies = self.called.get(&words.concat()).into_iter().flatten();
        companies
            .filter(move |company| self.nearness(**company, Some(country)) > 0.0)
            .filter_map(|company| self.companies.get(*company))
            .map(|(company, _)| company)
    }

    fn take_in(&mut self, company: usize) {
        let Some((record, _)) = self.companies.get(company) else {
            return;
        };
        let own = [&record.name, &record.id].map(|name| (Called::Name, fold(name)));
        let others = record.also.iter().enumerate();
        let others = others.map(|(at, name)| (Called::Also(at), fold(name)));
        let names: Vec<_> = own.into_iter().chain(others).collect();
        for (called, folded) in names {
            let name = self.names.len();
            let single = folded.len();
            let words = with_pairs(folded).into_iter();
            let mut words: Vec<_> = words.map(|text| self.word(text, name, company)).collect();
            words.truncate(single);
            self.names.push(Name {
                company,
                called,
                words,
            });
        }
    }

    fn word(&mut self, text: String, name: usize, of: usize) -> usize {
        let at = *self
            .by_word
            .entry(text.clone())
            .or_insert_with(|| self.words.len());
        if at == self.words.len() {
            self.words.push(Word {
                text,
                names: Vec::new(),
                companies: 0,
            });
        }
        let company = |name: &usize| self.names.get(*name).map(|name| name.company);
        if let Some(word) = self.words.get_mut(at) {
            // The name itself stands behind those that are there already.
            let before = word.names.last().copied();
            if before != Some(name) {
                let same = before.is_some() && before.as_ref().and_then(company) == Some(of);
                word.companies += usize::from(!same);
                word.names.push(name);
            }
        }
        at
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.companies.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.companies.is_empty()
    }

    /// All records, in the order of their ids.
    pub fn companies(&self) -> impl Iterator<Item = &Company> {
        self.companies.iter().map(|(company, _)| company)
    }

    /// A record by its id.
    pub fn get(&self, id: &str) -> Option<(&Company, &Origin)> {
        let at = self
            .companies
            .binary_search_by(|(company, _)| company.id.as_str().cmp(id))
            .ok()?;
        let (company, origin) = self.companies.get(at)?;
        Some((company, self.origins.get(*origin)?))
    }

    /// The records that can be meant, best first, at most `limit`; where the person's country is
    /// known, only those that have customers there.
    pub fn search(&self, typed: &str, country: Option<&str>, limit: usize) -> Vec<Found<'_>> {
        let typed: Vec<_> = fold(typed).into_iter().take(12).collect();
        let says = typed.iter().any(|word| self.says_something(word));
        // “1 und 1” is one word in the address of its page.
        let whole = (says && typed.len() > 2).then(|| self.fits(&[typed.concat()]));
        let fits = match says {
            true => self.fits(&typed),
            false => self.named(&typed),
        };
        let mut best: BTreeMap<usize, (f64, usize)> = BTreeMap::new();
        for (name, score) in fits.into_iter().chain(whole.into_iter().flatten()) {
            let Some(company) = self.names.get(name).map(|name| name.company) else {
                continue;
            };
            let score = score * self.nearness(company, country);
            let kept = best.entry(company).or_insert((score, name));
            if score > kept.0 {
                *kept = (score, name);
            }
        }
        let mut found: Vec<_> = best
            .into_iter()
            .filter(|(_, (score, _))| *score >= ENOUGH)
            .collect();
        found.sort_by(|(_, (a, _)), (_, (b, _))| b.total_cmp(a));
        let least = found.first().map_or(0.0, |(_, (score, _))| score - BEHIND);
        found
            .into_iter()
            .take_while(|(_, (score, _))| *score >= least)
            .take(limit)
            .filter_map(|(company, (score, name))| self.found(company, name, score))
            .collect()
    }

    /// Names that are made of words which say nothing by themselves, such as “Deutsche Bank”, typed
    /// just so: they fit wholly.
    fn named(&self, typed: &[String]) -> BTreeMap<usize, f64> {
        let at = typed.first().and_then(|word| self.by_word.get(word));
        let with_it = at.and_then(|at| self.words.get(*at)).into_iter();
        let is_it = |name: &usize| {
            let words = self.names.get(*name).map_or(&[][..], |name| &name.words);
            let words = words.iter().filter_map(|at| self.words.get(*at));
            words.map(|word| &word.text).eq(typed)
        };
        let names = with_it.flat_map(|word| word.names.iter().copied());
        let more_than_one = names.filter(|name| typed.len() > 1 && is_it(name));
        more_than_one.map(|name| (name, 1.0)).collect()
    }

    fn says_something(&self, word: &str) -> bool {
        let having = self
            .by_word
            .get(word)
            .and_then(|at| self.words.get(*at))
            .map_or(0, |word| word.companies);
        having <= FEW || count(having) < COMMON * count(self.companies.len())
    }

    fn found(&self, company: usize, name: usize, score: f64) -> Option<Found<'_>> {
        let (record, origin) = self.companies.get(company)?;
        let by = match self.names.get(name)?.called {
            Called::Name => &record.name,
            Called::Also(at) => record.also.get(at)?,
        };
        Some(Found {
            company: record,
            origin: self.origins.get(*origin)?,
            by,
            score: score.min(1.0),
        })
    }

    /// What a record counts for somebody in this country.
    fn nearness(&self, company: usize, country: Option<&str>) -> f64 {
        let Some((record, _)) = self.companies.get(company) else {
            return 0.0;
        };
        match country {
            Some(country) if record.countries.iter().any(|served| served == country) => 1.0,
            None => 1.0,
            Some(_) if record.countries.is_empty() => 0.97,
            Some(_) => 0.0,
        }
    }

    /// Names that share a word with what was typed, and how well each fits, up to 1.
    ///
    /// What people write apart may be one word in the name, and the other way round: so each
    /// two neighbours count in one piece too, and the better way of the two.
    fn fits(&self, typed: &[String]) -> BTreeMap<usize, f64> {
        let single: Vec<_> = typed.iter().map(|word| self.shared(word)).collect();
        let pairs = typed.windows(2).map(<[String]>::concat);
        let pairs: Vec<_> = pairs.map(|pair| self.shared(&pair)).collect();
        let weights: Vec<_> = typed.iter().map(|word| self.weight(word)).collect();
        let asked: f64 = weights.iter().sum();
        // Who shares nothing but “GmbH” is not meant.
        let says = typed.iter().zip(&single);
        let says = says.filter(|(word, _)| self.says_something(word));
        let names: BTreeSet<usize> = says
            .map(|(_, shared)| shared)
            .chain(&pairs)
            .flat_map(|shared| shared.keys().copied())
            .collect();
        let fit = |name: usize| {
            let words = &self.names.get(name)?.words;
            let (mut met, mut covered) = (0.0, 0.0);
            let mut used = Vec::new();
            let mut at = 0;
            while at < typed.len() {
                // A word of the name is met once: “1 & 1” is no “Sat.1”.
                let mut one = |at: usize| {
                    let like = single.get(at)?.get(&name)?;
                    let left = words.iter().filter(|word| **word == like.word).count();
                    let met = used.iter().filter(|word| **word == like.word).count();
                    used.push(like.word);
                    let counts = left == 0 || met < left;
                    counts.then_some((weights.get(at)? * like.alike, like.says * like.alike))
                };
                let first = one(at).unwrap_or_default();
                let second = one(at + 1).unwrap_or_default();
                used.pop();
                let joined = pairs.get(at).and_then(|shared| shared.get(&name));
                let both: f64 = weights.iter().skip(at).take(2).sum();
                match joined {
                    Some(like) if both * like.alike > first.0 + second.0 => {
                        met += both * like.alike;
                        covered += like.says * like.alike;
                        at += 2;
                    }
                    _ => {
                        met += first.0;
                        covered += first.1;
                        at += 1;
                    }
                }
            }
            let all: f64 = words.iter().map(|at| self.weight_at(*at)).sum();
            Some((name, 0.85 * met / asked + 0.15 * (covered / all).min(1.0)))
        };
        names.into_iter().filter_map(fit).collect()
    }

    /// For each name the word of it that is most like this one.
    fn shared(&self, typed: &str) -> HashMap<usize, Like> {
        let mut best: HashMap<usize, Like> = HashMap::new();
        self.index.each(&self.words, typed, |at, alike| {
            let like = Like {
                alike,
                says: self.weight_at(at),
                word: at,
            };
            for name in self.words.get(at).map_or(&[][..], |word| &word.names) {
                let kept = best.entry(*name).or_insert(like);
                if like.alike > kept.alike {
                    *kept = like;
                }
            }
        });
        best
    }

    /// What a word says: the more the fewer names have it. One that no name has says most.
    fn weight(&self, word: &str) -> f64 {
        let known = self.by_word.get(word);
        known.map_or_else(|| self.rarity(0), |at| self.weight_at(*at))
    }

    fn weight_at(&self, word: usize) -> f64 {
        self.says.get(word).copied().unwrap_or_default()
    }

    fn rarity(&self, having: usize) -> f64 {
        let all = count(self.companies.len());
        (1.0 + all / (1.0 + count(having))).ln().max(0.05)
    }
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests;
