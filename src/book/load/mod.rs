//! Files to book; every finding of all files in one run.
//!
//! A finding never stops the reading: an editor sees all that is wrong at once. Only a
//! book without an error is given out, so a broken book never starts a chat.

pub(super) mod companies;
mod flow;
mod gather;
mod law;
mod letter;
mod reach;
mod replies;
mod slot;
mod stories;

use std::{cell::RefCell, collections::BTreeMap, panic::resume_unwind, sync::Arc, thread};

use crate::{
    diagnostic::{Diagnostic, Place, Severity, Sources, code},
    directory::Directory,
    engine::answer::Words,
    locale::{Arg, Args, Locale, Locales, Use},
    recognise::Recogniser,
    story::Extractor,
};

use super::{
    Book, Host, check,
    condition::{self, Condition, Names},
    ids::{DeadlineId, FlowId, LetterKind, RuleId},
    law::Rule,
    names,
    slot::Slot,
    source::{self, Fields, Node},
};

/// A file of the content: its path from the content's top, and its text.
pub type File = (Arc<str>, Arc<str>);

/// What came of loading.
pub struct Loaded {
    /// The book, where no finding is an error.
    pub book: Option<Book>,
    /// All findings, warnings included.
    pub findings: Vec<Diagnostic>,
    /// The texts, to show the lines at fault.
    pub sources: Sources,
}

/// Loads and checks a book.
pub fn load(files: &[File]) -> Loaded {
    let mut sources = Sources::default();
    for (path, text) in files {
        sources.insert(path.clone(), text.clone());
    }
    let mut out = Vec::new();
    let parsed = Parsed::read(files, &mut out);
    let slots = slot::slots(parsed.slots.as_ref(), &parsed.regions(), &mut out);
    // Nothing that is checked asks for a company, so a start need not wait for them before.
    let book = thread::scope(|beside| {
        let companies = beside.spawn(|| companies(files, &slots));
        let mut book = parsed.book(files, slots.clone(), &mut out);
        let lost = parsed.lost(&sources, &mut out);
        if !lost {
            check::check(&book, &sources, &mut out);
        }
        let (directory, findings) = joined(companies);
        book.directory = directory;
        out.extend(findings);
        if lost {
            // What a file that cannot be read would have named is not unknown.
            let follows = [
                code::UNKNOWN_STEP,
                code::UNKNOWN_NAME,
                condition::code::UNKNOWN,
            ];
            out.retain(|finding| !follows.contains(&finding.code));
        }
        book
    });
    not_utf8(files, &mut out);
    gather::gather(&mut out);
    let broken = out
        .iter()
        .any(|finding| finding.severity == Severity::Error);
    Loaded {
        book: (!broken).then(|| Book {
            sources: sources.clone(),
            ..book
        }),
        findings: out,
        sources,
    }
}

/// Files that hold bytes of another encoding, which reading has replaced. What else is wrong in
/// them follows from that.
fn not_utf8(files: &[File], out: &mut Vec<Diagnostic>) {
    let mark = char::REPLACEMENT_CHARACTER;
    for (path, text) in files {
        let Some(at) = text.find(mark) else { continue };
        out.retain(|finding| finding.place.file != *path);
        let place = Place::new(path, at..at + mark.len_utf8());
        out.push(
            Diagnostic::error(code::NOT_UTF8, place, "the file is not UTF-8")
                .label("the first letter that cannot be read")
                .hint("save it as UTF-8"),
        );
    }
}

/// The trees of all YAML files, by what they hold.
#[derive(Default)]
struct Parsed {
    slots: Option<Node>,
    conditions: Option<Node>,
    shared: Option<Node>,
    flows: Vec<Node>,
    letters: Vec<Node>,
    law: Vec<Node>,
    data: Vec<Node>,
    replies: Vec<Node>,
    stories: Vec<Node>,
    /// A file could not be read at all.
    unread: bool,
}

impl Parsed {
    fn read(files: &[File], out: &mut Vec<Diagnostic>) -> Self {
        let mut parsed = Self::default();
        for (path, text) in files {
            let Some(place) = path.strip_prefix("dialogues/") else {
                continue;
            };
            if path.ends_with(".yml") {
                let place = Place::new(path, 0..0);
                out.push(
                    Diagnostic::error(
                        code::STRAY_FILE,
                        place,
                        "a file with this ending is not read",
                    )
                    .hint("name it `.yaml`"),
                );
                parsed.unread = true;
                continue;
            }
            if !path.ends_with(".yaml") {
                continue;
            }
            let Some(node) = source::parse(path, text, out) else {
                parsed.unread = true;
                continue;
            };
            match place.split_once('/') {
                None if place == "slots.yaml" => parsed.slots = Some(node),
                None if place == "conditions.yaml" => parsed.conditions = Some(node),
                Some(("flows", _)) => parsed.flows.push(node),
                Some(("letters", "shared.yaml")) => parsed.shared = Some(node),
                Some(("letters", _)) => parsed.letters.push(node),
                Some(("law", _)) => parsed.law.push(node),
                Some(("data", _)) => parsed.data.push(node),
                Some(("replies", _)) => parsed.replies.push(node),
                Some(("stories", _)) => parsed.stories.push(node),
                _ => out.push(
                    Diagnostic::error(
                        code::STRAY_FILE,
                        Place::new(path, 0..0),
                        "no part of a book has a file of this name",
                    )
                    .hint("flows/, letters/, law/, data/, replies/ and stories/ hold files; slots.yaml and conditions.yaml stand beside them"),
                ),
            }
        }
        parsed
    }

    /// Files are missing without which nothing can be said of the others.
    fn lost(&self, sources: &Sources, out: &mut Vec<Diagnostic>) -> bool {
        const SLOTS: &str = "dialogues/slots.yaml";
        if sources.get(SLOTS).is_none() {
            let place = Place::new(&SLOTS.into(), 0..0);
            out.push(
                Diagnostic::error(code::MISSING_FILE, place, "there is no file `slots.yaml`")
                    .hint("it lists every answer that a dialogue can ask for"),
            );
            return true;
        }
        let slots = |finding: &&Diagnostic| &*finding.place.file == SLOTS;
        let broken = |finding: &Diagnostic| finding.severity == Severity::Error;
        self.unread || out.iter().filter(slots).any(broken)
    }

    /// All but the companies.
    fn book(&self, files: &[File], slots: Vec<Slot>, out: &mut Vec<Diagnostic>) -> Book {
        let kinds: Vec<LetterKind> = named(&self.letters, "letter")
            .map(LetterKind::from)
            .collect();
        let deadlines: Vec<DeadlineId> =
            keys(&self.law, "deadlines").map(DeadlineId::from).collect();
        let rungs: Vec<&str> = keys(&self.law, "rungs").collect();
        let conditions = self.conditions.as_ref().and_then(Node::map);
        let names = names::names(
            &slots,
            kinds.iter(),
            deadlines.iter(),
            named(&self.law, "regime"),
            self.begun(),
            rungs.iter().copied(),
            conditions
                .unwrap_or_default()
                .iter()
                .map(|entry| entry.key.as_str()),
        );
        let flow_ids: Vec<FlowId> = named(&self.flows, "flow").map(FlowId::from).collect();
        twice(
            "flow",
            self.flows.iter().filter_map(|file| file.get("flow")),
            out,
        );
        twice(
            "letter",
            self.letters.iter().filter_map(|file| file.get("letter")),
            out,
        );
        twice(
            "regime",
            self.law.iter().filter_map(|file| file.get("regime")),
            out,
        );
        let countries = self
            .law
            .iter()
            .filter(|file| file.get("currency").is_some());
        twice(
            "country",
            countries.filter_map(|file| file.get("country")),
            out,
        );
        let tables = self.data.iter().filter_map(|file| file.get("country"));
        twice("the holiday table of", tables, out);
        // Languages ask nothing of flows, letters and law, nor the other way round, so a start waits
        // for the longer of the two alone.
        let (texts, context, conditions, flows, letters, law, holidays) = thread::scope(|both| {
            let texts = both.spawn(|| self.texts(files, &slots));
            let mut context = Context {
                terms: Terms::new(names),
                out,
            };
            let conditions = slot::conditions(self.conditions.as_ref(), &mut context);
            let flows = flow::flows(&self.flows, &flow_ids, &slots, &mut context);
            let shared = self.shared.as_ref();
            let letters = letter::letters(&self.letters, shared, &slots, &mut context);
            let law = law::law(&self.law, &mut context);
            let holidays = law::holidays(&self.data, context.out);
            (
                joined(texts),
                context,
                conditions,
                flows,
                letters,
                law,
                holidays,
            )
        });
        let Texts {
            locales,
            replies,
            stories,
            findings,
        } = texts;
        context.out.extend(findings);
        Book {
            sources: Sources::default(),
            slots,
            conditions,
            flows,
            letters,
            regimes: law.regimes,
            countries: law.countries,
            stand_for: stand_for(&law.rules),
            rules: law.rules,
            deadlines: law.deadlines,
            refusals: law.refusals,
            holidays,
            directory: Directory::default(),
            replies,
            stories,
            words: words(&locales),
            host: Host::default(),
            country_names: country_names(&locales),
            locales,
        }
    }
}

fn stand_for(rules: &BTreeMap<RuleId, Rule>) -> BTreeMap<RuleId, Vec<RuleId>> {
    let mut all: BTreeMap<RuleId, Vec<RuleId>> = BTreeMap::new();
    for rule in rules.values() {
        if let Some(other) = &rule.instead_of {
            all.entry(other.clone()).or_default().push(rule.id.clone());
        }
    }
    all
}

/// The lists of companies, and what is wrong with them.
fn companies(files: &[File], slots: &[Slot]) -> (Directory, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    let directory = companies::directory(files, slots, &mut findings);
    (directory, findings)
}

fn joined<T>(beside: thread::ScopedJoinHandle<'_, T>) -> T {
    beside.join().unwrap_or_else(|panic| resume_unwind(panic))
}

/// What is read of languages.
struct Texts {
    locales: Locales,
    replies: BTreeMap<String, Recogniser>,
    stories: BTreeMap<String, Extractor>,
    findings: Vec<Diagnostic>,
}

impl Parsed {
    fn texts(&self, files: &[File], slots: &[Slot]) -> Texts {
        let mut findings = Vec::new();
        let out = &mut findings;
        let locales = locales(files, out);
        let replies = replies::recognisers(&self.replies, files, slots, &locales, out);
        let stories = stories::extractors(&self.stories, slots, &locales, out);
        Texts {
            locales,
            replies,
            stories,
            findings,
        }
    }

    /// The rules of law that name the day on which they begin.
    fn begun(&self) -> impl Iterator<Item = &str> {
        let files = self.law.iter();
        let rules = files.filter_map(|file| file.get("rules")?.map()).flatten();
        rules.filter_map(|rule| rule.value.get("from").map(|_| rule.key.as_str()))
    }

    /// The regions of all countries, as the law files list them.
    fn regions(&self) -> Arc<[String]> {
        let lists = self
            .law
            .iter()
            .filter_map(|file| file.get("regions")?.items());
        lists
            .flatten()
            .filter_map(Node::scalar)
            .map(str::to_owned)
            .collect()
    }
}

/// The names that conditions read, and the conditions compiled with them: many stand in several
/// places, and compiling is what takes longest in reading a book.
struct Terms {
    names: Names,
    compiled: RefCell<BTreeMap<String, Condition>>,
}

impl Terms {
    fn new(names: Names) -> Self {
        let compiled = RefCell::default();
        Self { names, compiled }
    }

    /// Compiles a condition. What has a finding is compiled at each of its places.
    fn compile(&self, source: &str, place: &Place, out: &mut Vec<Diagnostic>) -> Option<Condition> {
        if let Some(known) = self.compiled.borrow().get(source) {
            return Some(known.clone());
        }
        let before = out.len();
        let condition = condition::compile(source, place, &self.names, out)?;
        if out.len() == before {
            let mut compiled = self.compiled.borrow_mut();
            compiled.insert(source.to_owned(), condition.clone());
        }
        Some(condition)
    }
}

/// What the readers of single files share.
struct Context<'c> {
    terms: Terms,
    out: &'c mut Vec<Diagnostic>,
}

impl Context<'_> {
    /// A condition, compiled.
    fn condition(&mut self, node: &Node) -> Condition {
        compile(node, &self.terms, self.out)
    }
}

/// Reads the optional condition of a map.
fn when(fields: &mut Fields<'_, '_>, terms: &Terms) -> Option<Condition> {
    let node = fields.optional("when")?;
    Some(compile(node, terms, fields.out()))
}

/// Compiles the condition that a node holds, with the places of its words in the file. One that
/// does not compile is reported and stays, unknown: what stands behind it is not always there
/// for that, and so makes no findings of its own.
fn compile(node: &Node, terms: &Terms, out: &mut Vec<Diagnostic>) -> Condition {
    let condition = source::text(node, out).and_then(|text| {
        let place = node.part(0..text.len());
        terms.compile(&text, &place, out)
    });
    condition.unwrap_or_else(Condition::unreadable)
}

/// The names that files give themselves under a key.
fn named<'n>(files: &'n [Node], key: &'static str) -> impl Iterator<Item = &'n str> {
    files.iter().filter_map(move |file| file.get(key)?.scalar())
}

/// Reports every file that gives itself a name which another has: its content would take the
/// place of the other's.
fn twice<'n>(what: &str, names: impl Iterator<Item = &'n Node>, out: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<&str, &Node> = BTreeMap::new();
    for node in names {
        let Some(name) = node.scalar() else { continue };
        let Some(other) = first.get(name) else {
            first.insert(name, node);
            continue;
        };
        let title = format!("{what} `{name}` stands in two files");
        out.push(
            Diagnostic::error(code::DUPLICATE_KEY, node.place.clone(), title)
                .label("its second place")
                .also(other.place.clone(), "its first place")
                .hint("give one of them another name, or take it out"),
        );
    }
}

/// The keys of a map that files hold under a key.
fn keys<'n>(files: &'n [Node], key: &'static str) -> impl Iterator<Item = &'n str> {
    files
        .iter()
        .filter_map(move |file| file.get(key)?.map())
        .flatten()
        .map(|entry| entry.key.as_str())
}

/// Every folder below `locales/` is a language.
fn locales(files: &[File], out: &mut Vec<Diagnostic>) -> Locales {
    let mut folders: BTreeMap<&str, Vec<(Arc<str>, String)>> = BTreeMap::new();
    for (path, text) in files {
        let folder = path
            .strip_prefix("locales/")
            .and_then(|rest| rest.split_once('/'));
        if let Some((tag, name)) = folder
            && name.ends_with(".ftl")
        {
            folders
                .entry(tag)
                .or_default()
                .push((path.clone(), text.to_string()));
        }
    }
    let locales = folders
        .iter()
        .filter_map(|(tag, files)| Locale::load(tag, files, out));
    Locales::new(locales.collect())
}

/// What people type in each language.
fn words(locales: &Locales) -> BTreeMap<String, Words> {
    let one = |locale: &Locale| {
        let lookup = |id: &str| locale.text(Use::Letter, id, None, &Args::default()).ok();
        (locale.tag().to_owned(), Words::new(locale.tag(), lookup))
    };
    locales.iter().map(one).collect()
}

/// The names of all countries by CLDR, so that one can be typed in any of the languages.
fn country_names(locales: &Locales) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for country in rust_iso3166::ALL {
        names.insert(country.alpha2.to_lowercase(), country.alpha2.to_owned());
        for locale in locales.iter() {
            let value = Arg::Country(country.alpha2.to_owned());
            let args = Args::default().with("value", value);
            if let Ok(name) = locale.text(Use::Letter, "format-value", None, &args) {
                names.insert(name.to_lowercase(), country.alpha2.to_owned());
            }
        }
    }
    names
}
