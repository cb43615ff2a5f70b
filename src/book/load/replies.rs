//! `replies/<language>/`: sentences of companies' replies, by what they say;
//! `replies/<language>.yaml`: where the reply ends.

use std::{
    collections::{BTreeMap, HashMap},
    ops::Range,
    sync::Arc,
};

use crate::{
    book::{
        RefusalClass, Slot, known,
        source::{self, Fields, Node},
    },
    diagnostic::{Code, Diagnostic, Place, code, did_you_mean},
    locale::Locales,
    recognise::{self, Kind, Label, PatternError, Recogniser, Wrong},
};

use super::File;

/// Where the sentences lie.
const FOLDER: &str = "dialogues/replies/";

/// Fewer sentences teach nothing.
const FEW: usize = 20;

/// A line with more characters is no sentence.
const LONG: usize = 400;

/// The recognisers by language.
pub(super) fn recognisers(
    nodes: &[Node],
    files: &[File],
    slots: &[Slot],
    locales: &Locales,
    out: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Recogniser> {
    let slot = slots.iter().find(|it| it.id.as_str() == known::REFUSALS);
    let classes = slot.map_or(&[][..], |slot| slot.r#type.options());
    let mut all: BTreeMap<String, Recogniser> = BTreeMap::new();
    for node in nodes {
        let tag = language(node, locales, out);
        if locales.get(&tag).is_some() {
            marks(node, all.entry(tag).or_default(), out);
        }
    }
    let mut folders: BTreeMap<&str, Folder<'_>> = BTreeMap::new();
    for file in files {
        let name = file.0.strip_prefix(FOLDER);
        let Some(name) = name.and_then(|it| it.strip_suffix(".txt")) else {
            continue;
        };
        match name.split_once('/') {
            Some((tag, name)) if all.contains_key(tag) && !name.contains('/') => {
                folders.entry(tag).or_default().push((name, file));
            }
            _ => out.push(
                Diagnostic::error(
                    code::STRAY_FILE,
                    Place::new(&file.0, 0..0),
                    "no replies are looked for here",
                )
                .hint("`replies/en/fee.txt` holds English sentences for the reason `fee`, beside `replies/en.yaml`"),
            ),
        }
    }
    for (tag, recogniser) in &mut all {
        let folder = folders.remove(tag.as_str()).unwrap_or_default();
        examples(tag, &folder, classes, recogniser, out);
    }
    all
}

/// The files of one language, with the names that stand for what their sentences say.
type Folder<'f> = Vec<(&'f str, &'f File)>;

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

/// The lines at which the company's own words end.
fn marks(node: &Node, recogniser: &mut Recogniser, out: &mut Vec<Diagnostic>) {
    let Some(mut fields) = Fields::of(node, "where replies end", out) else {
        return;
    };
    let closing = fields.optional("closing");
    let below = fields.optional("below");
    fields.finish();
    let mut each = |list: Option<&Node>,
                    add: fn(&mut Recogniser, &str) -> Result<(), PatternError>| {
        for node in list
            .and_then(|it| source::list(it, out))
            .unwrap_or_default()
        {
            if let Some(text) = source::text(node, out)
                && let Err(error) = add(recogniser, &text)
            {
                out.push(wrong(node, &error, []));
            }
        }
    };
    each(closing, Recogniser::closing);
    each(below, Recogniser::below);
}

/// The sentences of one language. Every reason has a file; one without sentences comes without
/// words.
fn examples(
    tag: &str,
    folder: &Folder<'_>,
    classes: &[String],
    recogniser: &mut Recogniser,
    out: &mut Vec<Diagnostic>,
) {
    let mut known: HashMap<&str, (&Arc<str>, Range<usize>)> = HashMap::new();
    for (name, file) in folder {
        let (path, text) = *file;
        let Some(label) = label(name, classes) else {
            out.push(stray(name, path, classes));
            continue;
        };
        let mut count = 0;
        for (span, line) in recognise::lines(text) {
            let place = || Place::new(path, span.clone());
            if let Some(first) = known.insert(line, (path, span.clone())) {
                let title = "the sentence stands here twice";
                let finding = Diagnostic::error(code::EXAMPLE_TWICE, place(), title);
                let finding = finding.also(Place::new(first.0, first.1), "first here");
                out.push(finding.hint("take it away where it says less"));
                continue;
            }
            if let Some(fault) = odd(line) {
                let finding = Diagnostic::error(code::EXAMPLE, place(), fault);
                out.push(finding.hint("a line is one sentence, as a company writes it"));
            }
            count += 1;
        }
        if count > 0 {
            recogniser.examples(label, text.clone());
        }
        if (1..FEW).contains(&count) {
            let title = format!("too few to learn from: `{name}` has {count} of {FEW} sentences");
            let finding = Diagnostic::error(code::FEW_EXAMPLES, Place::new(path, 0..0), title);
            out.push(finding.hint("add more, each in other words"));
        }
    }
    let missing = names(classes).filter(|name| folder.iter().all(|(known, _)| known != name));
    let missing: Vec<_> = missing.collect();
    if let Some(first) = missing.first() {
        let place = Place::new(&format!("{FOLDER}{tag}.yaml").into(), 0..0);
        let title = format!(
            "no sentences in this language say `{}`",
            missing.join("`, `")
        );
        out.push(
            Diagnostic::error(code::FEW_EXAMPLES, place, title).hint(format!(
                "write `replies/{tag}/{first}.txt`; leave it empty where that comes without words"
            )),
        );
    }
}

/// All that sentences can say.
fn names(classes: &[String]) -> impl Iterator<Item = &str> {
    let kinds = Kind::ALL.map(Kind::as_str);
    classes.iter().map(String::as_str).chain(kinds)
}

fn label(name: &str, classes: &[String]) -> Option<Label> {
    let kind = Kind::ALL.into_iter().find(|kind| kind.as_str() == name);
    let is_class = || classes.iter().any(|class| class == name);
    kind.map(Label::Kind)
        .or_else(|| is_class().then(|| Label::Class(RefusalClass::from(name))))
}

/// A file with the name of nothing.
fn stray(name: &str, path: &Arc<str>, classes: &[String]) -> Diagnostic {
    let place = Place::new(path, 0..0);
    let title = format!("`{name}` is no reason to refuse, and no kind of reply");
    let hint = match did_you_mean(name, names(classes)) {
        Some(near) => format!("did you mean `{near}.txt`?"),
        None => format!(
            "the slot `refusals` lists the reasons; kinds are {}",
            Kind::ALL.map(Kind::as_str).join(", ")
        ),
    };
    Diagnostic::error(code::UNKNOWN_NAME, place, title).hint(hint)
}

/// What makes a line no sentence.
fn odd(line: &str) -> Option<&'static str> {
    if line.bytes().any(|byte| byte.is_ascii_control()) {
        return Some("the line holds signs that nobody can read");
    }
    // Nearly every line has fewer bytes already, and need not be counted.
    if line.len() > LONG && line.chars().count() > LONG {
        return Some("the line is longer than a sentence");
    }
    let words = line.split_whitespace();
    let mut words = words.filter(|word| word.chars().any(char::is_alphanumeric));
    words.nth(1).is_none().then_some("the line is no sentence")
}

/// What is wrong with a pattern.
pub(super) fn wrong<'k>(
    node: &Node,
    error: &PatternError,
    names: impl IntoIterator<Item = &'k str>,
) -> Diagnostic {
    let hint = match &error.wrong {
        Wrong::Nothing => "write the words that are looked for",
        Wrong::NoWord(_) => "between `|` and `_` stand words",
        Wrong::Star(_) => "`*` stands at the beginning or the end of a word",
        Wrong::Order => "write `first > second`",
        Wrong::Name(name) => {
            let near = did_you_mean(name, names);
            let hint = near.map(|near| format!("did you mean `{near}`?"));
            let hint = hint.unwrap_or_else(|| "`words` gives names, above the patterns".into());
            let finding = finding(code::UNKNOWN_NAME, node, error);
            return finding.label("unknown name").hint(hint);
        }
    };
    finding(code::PATTERN, node, error).hint(hint)
}

fn finding(code: Code, node: &Node, error: &PatternError) -> Diagnostic {
    Diagnostic::error(code, node.part(error.span.clone()), error.wrong.to_string())
}
