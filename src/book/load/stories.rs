//! `stories/<language>.yaml`: by which words a person's story is read.

use std::collections::BTreeMap;

use crate::{
    book::{
        Slot, SlotId, SlotType,
        source::{self, Entry, Fields, Node},
    },
    diagnostic::{Diagnostic, Place, code, did_you_mean},
    locale::Locales,
    recognise::PatternError,
    story::{Extractor, Side, Use},
};

use super::replies;

/// Where words stand, as files name it.
const SIDES: [(&str, Side); 5] = [
    ("before", Side::Before),
    ("behind", Side::Behind),
    ("part", Side::Part),
    ("above", Side::Above),
    ("never", Side::Never),
];

/// Nobody counts more days on from another.
const FURTHEST: i64 = 31;

/// What reads stories, by language.
pub(super) fn extractors(
    files: &[Node],
    slots: &[Slot],
    locales: &Locales,
    out: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Extractor> {
    let mut all = BTreeMap::new();
    for file in files {
        let tag = replies::language(file, locales, out);
        let mut reader = Reader {
            extractor: Extractor::default(),
            slots,
            out,
        };
        reader.file(file);
        all.insert(tag, reader.extractor);
    }
    all
}

struct Reader<'a> {
    extractor: Extractor,
    slots: &'a [Slot],
    out: &'a mut Vec<Diagnostic>,
}

impl Reader<'_> {
    fn file(&mut self, file: &Node) {
        let Some(mut fields) = Fields::of(file, "the words of stories", self.out) else {
            return;
        };
        let endings = fields.optional("endings");
        let words = fields.optional("words");
        let breaks = fields.optional("breaks");
        let later = fields.optional("later");
        let slots = fields.required("slots");
        let refused = fields.optional("refused");
        fields.finish();
        if let Some(endings) = endings {
            let list = source::list(endings, self.out).unwrap_or_default();
            let endings = list.iter().filter_map(|node| source::text(node, self.out));
            self.extractor.endings(endings.collect());
        }
        for entry in words.map_or(&[][..], |node| self.entries(node)) {
            source::check_name(&entry.key, &entry.key_place, self.out);
            self.read(&entry.value, |extractor, text| {
                extractor.name(&entry.key, text)
            });
        }
        if let Some(breaks) = breaks {
            self.read(breaks, Extractor::breaks);
        }
        for entry in later.map_or(&[][..], |node| self.entries(node)) {
            self.later(entry);
        }
        for entry in slots.map_or(&[][..], |node| self.entries(node)) {
            self.slot(entry);
        }
        if let Some(refused) = refused {
            self.each(refused, Extractor::refused);
        }
    }

    fn entries<'n>(&mut self, node: &'n Node) -> &'n [Entry] {
        source::entries(node, self.out).unwrap_or_default()
    }

    /// Takes in one text.
    fn read(
        &mut self,
        node: &Node,
        take: impl FnOnce(&mut Extractor, &str) -> Result<(), PatternError>,
    ) {
        let Some(text) = source::text(node, self.out) else {
            return;
        };
        if let Err(error) = take(&mut self.extractor, &text) {
            let finding = replies::wrong(node, &error, self.extractor.names());
            self.out.push(finding);
        }
    }

    /// Takes in a list of texts.
    fn each(
        &mut self,
        list: &Node,
        take: impl Fn(&mut Extractor, &str) -> Result<(), PatternError>,
    ) {
        for node in source::list(list, self.out).unwrap_or_default() {
            self.read(node, &take);
        }
    }

    fn slot(&mut self, entry: &Entry) {
        let slots = self.slots;
        let Some(slot) = slots.iter().find(|slot| slot.id.as_str() == entry.key) else {
            let known = slots.iter().map(|slot| slot.id.as_str());
            self.unknown(&entry.key, &entry.key_place, "is a slot", known);
            return;
        };
        let before = self.out.len();
        let what = format!("what shows `{}`", entry.key);
        let Some(mut fields) = Fields::of(&entry.value, &what, self.out) else {
            return;
        };
        let speaks = [("for", Use::For), ("against", Use::Against)]
            .map(|(key, r#use)| (fields.optional(key), r#use));
        let values = fields.optional("values");
        let sides = SIDES.map(|(key, side)| (fields.optional(key), side));
        let spelt = fields.optional("spelt");
        let only = fields.optional("only");
        fields.finish();
        for (list, r#use) in speaks {
            if let Some(list) = list {
                self.each(list, |extractor, text| {
                    extractor.add(&slot.id, r#use.clone(), text)
                });
            }
        }
        for (node, side) in sides {
            if let Some(node) = node {
                self.read(node, |extractor, text| {
                    extractor.beside(&slot.id, side, text)
                });
            }
        }
        for value in values.map_or(&[][..], |node| self.entries(node)) {
            self.value(slot, value);
        }
        for entry in spelt.map_or(&[][..], |node| self.entries(node)) {
            if let Some(name) = source::text(&entry.value, self.out) {
                self.extractor.spelling(&slot.id, &entry.key, &name);
            }
        }
        for entry in only.map_or(&[][..], |node| self.entries(node)) {
            self.only(slot, entry);
        }
        // What could not be read was told of.
        if !self.extractor.knows(&slot.id) && self.out.len() == before {
            self.silent(&slot.id, &entry.key_place);
        }
    }

    fn value(&mut self, slot: &Slot, entry: &Entry) {
        let options = match &slot.r#type {
            SlotType::Choice(options) => &options[..],
            _ => &[],
        };
        if !options.contains(&entry.key) {
            let claim = format!("is a value of `{}`", slot.id);
            let known = options.iter().map(String::as_str);
            self.unknown(&entry.key, &entry.key_place, &claim, known);
            return;
        }
        self.each(&entry.value, |extractor, text| {
            extractor.add(&slot.id, Use::Value(entry.key.clone()), text)
        });
    }

    /// `later: { 1: "next_day" }`
    fn later(&mut self, entry: &Entry) {
        match entry
            .key
            .parse()
            .ok()
            .filter(|days| (0..=FURTHEST).contains(days))
        {
            Some(days) => {
                self.read(&entry.value, |extractor, text| extractor.later(days, text));
            }
            None => self.out.push(
                Diagnostic::error(
                    code::UNKNOWN_VALUE,
                    entry.key_place.clone(),
                    format!("`{}` is no number of days", entry.key),
                )
                .hint(format!(
                    "count the days from the one named before, 0 to {FURTHEST}"
                )),
            ),
        }
    }

    /// `only: { direction: i-called }`
    fn only(&mut self, slot: &Slot, entry: &Entry) {
        let slots = self.slots;
        let other = slots.iter().find(|it| it.id.as_str() == entry.key);
        let Some(other) = other else {
            let known = slots.iter().map(|slot| slot.id.as_str());
            self.unknown(&entry.key, &entry.key_place, "is a slot", known);
            return;
        };
        let Some(value) = source::text(&entry.value, self.out) else {
            return;
        };
        let options = other.r#type.options();
        if !options.contains(&value) {
            let claim = format!("is a value of `{}`", other.id);
            let known = options.iter().map(String::as_str);
            self.unknown(&value, &entry.value.place, &claim, known);
            return;
        }
        self.extractor.only(&slot.id, other.id.clone(), value);
    }

    fn silent(&mut self, slot: &SlotId, place: &Place) {
        let title = format!("no words show `{slot}` in a story");
        self.out.push(
            Diagnostic::error(code::NO_PATTERN, place.clone(), title)
                .hint("give it patterns or words beside it, or take the slot away"),
        );
    }

    fn unknown<'k>(
        &mut self,
        word: &str,
        place: &Place,
        claim: &str,
        known: impl IntoIterator<Item = &'k str>,
    ) {
        let title = format!("nothing named `{word}` {claim}");
        let finding =
            Diagnostic::error(code::UNKNOWN_NAME, place.clone(), title).label("unknown name");
        self.out.push(match did_you_mean(word, known) {
            Some(near) => finding.hint(format!("did you mean `{near}`?")),
            None => finding,
        });
    }
}
