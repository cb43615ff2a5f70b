//! `replies/<language>.yaml`: by which words a reply's reasons are recognised.

use std::collections::BTreeMap;

use crate::{
    book::{
        RefusalClass, Slot, known,
        source::{self, Entry, Fields, Node},
    },
    diagnostic::{Diagnostic, Place, code, did_you_mean},
    locale::Locales,
    recognise::{PatternError, Recogniser, Role, Weight, Wrong},
};

/// Weights as files name them.
const WEIGHTS: [(&str, Weight); 3] = [
    ("sure", Weight::Sure),
    ("likely", Weight::Likely),
    ("hint", Weight::Hint),
];

/// The recognisers by language.
pub(super) fn recognisers(
    files: &[Node],
    slots: &[Slot],
    locales: &Locales,
    out: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Recogniser> {
    let slot = slots.iter().find(|it| it.id.as_str() == known::REFUSALS);
    let classes = slot.map_or(&[][..], |slot| slot.r#type.options());
    let mut all = BTreeMap::new();
    for file in files {
        let tag = language(file, locales, out);
        let mut reader = Reader {
            recogniser: Recogniser::default(),
            places: Vec::new(),
            classes,
            out,
        };
        reader.file(file);
        all.insert(tag, reader.recogniser);
    }
    all
}

/// The language of a file that is named after one.
pub(super) fn language(file: &Node, locales: &Locales, out: &mut Vec<Diagnostic>) -> String {
    let path = &file.place.file;
    let name = path
        .rsplit('/')
        .next()
        .and_then(|it| it.strip_suffix(".yaml"));
    let tag = name.unwrap_or_default();
    if locales.get(tag).is_none() {
        let place = Place::new(path, 0..0);
        let title = format!("the book has no language `{tag}`");
        out.push(
            Diagnostic::error(code::STRAY_FILE, place, title).hint(format!(
                "begin the folder `locales/{tag}`, or take the file away"
            )),
        );
    }
    tag.to_owned()
}

struct Reader<'a> {
    recogniser: Recogniser,
    /// Where each pattern stands that was taken in.
    places: Vec<Place>,
    classes: &'a [String],
    out: &'a mut Vec<Diagnostic>,
}

impl Reader<'_> {
    fn file(&mut self, file: &Node) {
        let Some(mut fields) = Fields::of(file, "the words of replies", self.out) else {
            return;
        };
        let endings = fields.optional("endings");
        let words = fields.optional("words");
        let lists = [
            ("topic", Role::Topic),
            ("subject", Role::Subject),
            ("refusing", Role::Refusing),
            ("denying", Role::Denying),
            ("echo", Role::Echo),
            ("hedge", Role::Hedge),
            ("idle", Role::Idle),
            ("earlier", Role::Earlier),
            ("footer", Role::Footer),
            ("closing", Role::Closing),
            ("below", Role::Below),
        ]
        .map(|(key, role)| (fields.optional(key), role));
        let refusals = fields.required("refusals");
        let others = fields.optional("others");
        fields.finish();
        if let Some(endings) = endings {
            let list = source::list(endings, self.out).unwrap_or_default();
            let endings = list.iter().filter_map(|node| source::text(node, self.out));
            self.recogniser.endings(endings.collect());
        }
        for entry in words.map_or(&[][..], |node| self.entries(node)) {
            self.words(entry);
        }
        for (list, role) in lists {
            if let Some(list) = list {
                self.patterns(list, &role);
            }
        }
        if let Some(refusals) = refusals {
            self.refusals(refusals);
        }
        for entry in others.map_or(&[][..], |node| self.entries(node)) {
            source::check_id(&entry.key, &entry.key_place, self.out);
            if self.flag(entry, "alone") {
                self.recogniser.stands_alone(&entry.key);
            }
            if self.flag(entry, "grants") {
                self.recogniser.grants(&entry.key);
            }
            self.weights(entry, |weight| Role::Other(entry.key.clone(), weight));
        }
    }

    fn entries<'n>(&mut self, node: &'n Node) -> &'n [Entry] {
        source::entries(node, self.out).unwrap_or_default()
    }

    fn words(&mut self, entry: &Entry) {
        source::check_name(&entry.key, &entry.key_place, self.out);
        let Some(text) = source::text(&entry.value, self.out) else {
            return;
        };
        if let Err(error) = self.recogniser.name(&entry.key, &text) {
            self.wrong(&entry.value, &error);
        }
    }

    /// Every class of the slot has patterns, or `none` where it comes without words.
    fn refusals(&mut self, node: &Node) {
        let entries = self.entries(node);
        for entry in entries {
            if !self.classes.contains(&entry.key) {
                self.unknown_class(entry);
            }
            if entry.value.scalar() != Some("none") {
                let class = RefusalClass::from(entry.key.as_str());
                if self.flag(entry, "plain") {
                    self.recogniser.says_no_no(class.clone());
                }
                if self.flag(entry, "beside") {
                    self.recogniser.goes_beside(class.clone());
                }
                self.besides(entry, &class);
                self.weights(entry, |weight| Role::Class(class.clone(), weight));
            }
        }
        for class in self.classes {
            if !entries.iter().any(|entry| entry.key == *class) {
                let title = format!("no words speak for the refusal `{class}`");
                let place = Place::new(&node.place.file, 0..0);
                self.out.push(
                    Diagnostic::error(code::NO_PATTERN, place, title).hint(format!(
                        "add `{class}:` with its patterns; `none` where it comes without words"
                    )),
                );
            }
        }
    }

    /// What a class has beside its patterns: words for a guess, and what speaks against it.
    fn besides(&mut self, entry: &Entry, class: &RefusalClass) {
        if let Some(node) = entry.value.get("about")
            && let Some(text) = source::text(node, self.out)
            && let Err(error) = self.recogniser.about(class.clone(), &text)
        {
            self.wrong(node, &error);
        }
        if let Some(list) = entry.value.get("unless") {
            self.patterns(list, &Role::Unless(class.clone()));
        }
    }

    fn flag(&mut self, entry: &Entry, key: &str) -> bool {
        let node = entry.value.get(key);
        node.and_then(|node| source::boolean(node, self.out)) == Some(true)
    }

    fn unknown_class(&mut self, entry: &Entry) {
        let title = format!("nothing named `{}` is a refusal", entry.key);
        let known = self.classes.iter().map(String::as_str);
        let finding = Diagnostic::error(code::UNKNOWN_NAME, entry.key_place.clone(), title)
            .label("unknown name");
        self.out.push(match did_you_mean(&entry.key, known) {
            Some(near) => finding.hint(format!("did you mean `{near}`?")),
            None => finding.hint("the slot `refusals` lists all"),
        });
    }

    fn weights(&mut self, entry: &Entry, role: impl Fn(Weight) -> Role) {
        let what = format!("the words for `{}`", entry.key);
        let Some(mut fields) = Fields::of(&entry.value, &what, self.out) else {
            return;
        };
        let beside = match role(Weight::Hint) {
            Role::Other(..) => &["alone", "grants"][..],
            _ => &["plain", "beside", "about", "unless"][..],
        };
        for key in beside {
            fields.optional(key);
        }
        let lists = WEIGHTS.map(|(key, weight)| (fields.optional(key), weight));
        fields.finish();
        if lists.iter().all(|(list, _)| list.is_none()) {
            let title = format!("no words speak for `{}`", entry.key);
            self.out.push(
                Diagnostic::error(code::NO_PATTERN, entry.key_place.clone(), title)
                    .hint("give it patterns that are `sure`, `likely` or a `hint`"),
            );
        }
        for (list, weight) in lists {
            if let Some(list) = list {
                self.patterns(list, &role(weight));
            }
        }
    }

    fn patterns(&mut self, list: &Node, role: &Role) {
        for node in source::list(list, self.out).unwrap_or_default() {
            let Some(text) = source::text(node, self.out) else {
                continue;
            };
            match self.recogniser.add(role.clone(), &text) {
                Ok(()) => self.places.push(node.place.clone()),
                Err(error) => self.wrong(node, &error),
            }
        }
    }

    fn wrong(&mut self, node: &Node, error: &PatternError) {
        let first = match error.wrong {
            Wrong::Twice(first) => self.places.get(first),
            _ => None,
        };
        let finding = wrong(node, error, self.recogniser.names(), first);
        self.out.push(finding);
    }
}

/// What is wrong with a pattern; `first` is where the same one stands already.
pub(super) fn wrong<'k>(
    node: &Node,
    error: &PatternError,
    names: impl IntoIterator<Item = &'k str>,
    first: Option<&Place>,
) -> Diagnostic {
    let (code, hint) = match &error.wrong {
        Wrong::Nothing => (code::PATTERN, "write the words that are looked for"),
        Wrong::NoWord(_) => (code::PATTERN, "between `|` and `_` stand words"),
        Wrong::Star(_) => (
            code::PATTERN,
            "`*` stands at the beginning or the end of a word",
        ),
        Wrong::Order => (code::PATTERN, "write `first > second`"),
        Wrong::Name(name) => {
            let near = did_you_mean(name, names);
            let hint = near.map(|near| format!("did you mean `{near}`?"));
            let hint = hint.unwrap_or_else(|| "`words` gives names, above the patterns".into());
            let finding = finding(code::UNKNOWN_NAME, node, error);
            return finding.label("unknown name").hint(hint);
        }
        Wrong::Wide => (
            code::WIDE_PATTERN,
            "add a second word that stands near it, or more letters",
        ),
        Wrong::Twice(_) => (code::PATTERN_TWICE, "take one of them away"),
    };
    let finding = finding(code, node, error).hint(hint);
    match first {
        Some(place) => finding.also(place.clone(), "first here"),
        None => finding,
    }
}

fn finding(code: crate::diagnostic::Code, node: &Node, error: &PatternError) -> Diagnostic {
    Diagnostic::error(code, node.part(error.span.clone()), error.wrong.to_string())
}
