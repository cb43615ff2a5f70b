//! The ladder of a country: its rungs, authorities and conciliation bodies.

use crate::{
    book::{
        Body, BodyId, LetterKind, Recipient, RuleId, Rung, RungId, RungKind,
        load::{compile, reach, when},
        source::{self, Entry, Fields, Node},
    },
    diagnostic::{Diagnostic, code},
};

use super::{Reader, no_source, texts};

impl Reader<'_> {
    pub(super) fn rungs(&self, entries: &[Entry], out: &mut Vec<Diagnostic>) -> Vec<Rung> {
        entries
            .iter()
            .filter_map(|entry| self.rung(entry, out))
            .collect()
    }

    fn rung(&self, entry: &Entry, out: &mut Vec<Diagnostic>) -> Option<Rung> {
        source::check_id(&entry.key, &entry.key_place, out);
        let what = format!("rung `{}`", entry.key);
        let mut fields = Fields::of(&entry.value, &what, out)?;
        let none = fields.optional("none");
        let letter = fields.optional("letter");
        let to = fields.optional("to");
        let concerns = fields.optional("concerns");
        let opens = fields.optional("opens");
        let closes = fields.optional("closes");
        let again = fields.optional("again");
        let shuts = fields.optional("shuts");
        let law = fields.optional("law");
        let sources = fields.optional("sources");
        let note = fields.optional("note");
        let out = fields.out();
        let note = note.and_then(|node| source::text(node, out));
        let law = texts(law, out).into_iter().map(RuleId::from).collect();
        let sources = sources
            .map(|node| super::sources(node, out))
            .unwrap_or_default();
        let none = none
            .and_then(|node| source::boolean(node, out))
            .unwrap_or_default();
        let kind = if none {
            if sources.is_empty() {
                out.push(no_source(&entry.key_place, &what));
            }
            RungKind::None { sources }
        } else {
            let letter = letter.and_then(|node| source::id(node, out));
            let Some(letter) = letter else {
                out.push(
                    Diagnostic::error(
                        code::MISSING_KEY,
                        entry.key_place.clone(),
                        format!("{what} leads nowhere"),
                    )
                    .label("it has no letter")
                    .hint("name its `letter`, or say `none: true` with the source of that"),
                );
                fields.finish();
                return None;
            };
            RungKind::Way {
                letter: LetterKind::from(letter),
                to: to
                    .and_then(|node| {
                        source::one_of(node, &Recipient::ALL.map(Recipient::name), out)
                    })
                    .and_then(Recipient::named),
                concerns: concerns.map(|node| compile(node, self.terms, out)),
                opens: opens.map(|node| compile(node, self.terms, out)),
                closes: closes.map(|node| compile(node, self.terms, out)),
                again: again.map(|node| compile(node, self.terms, out)),
                shuts: texts(shuts, out).into_iter().map(RungId::from).collect(),
            }
        };
        fields.finish();
        Some(Rung {
            id: RungId::from(entry.key.as_str()),
            place: entry.key_place.clone(),
            kind,
            law,
            note,
        })
    }

    pub(super) fn bodies(
        &self,
        node: Option<&Node>,
        out: &mut Vec<Diagnostic>,
    ) -> (Vec<Body>, Vec<Body>) {
        let Some(mut fields) = node.and_then(|node| Fields::of(node, "the bodies", out)) else {
            return (Vec::new(), Vec::new());
        };
        let authority = fields.optional("authority");
        let conciliation = fields.optional("conciliation");
        let out = fields.out();
        let mut read = |node: Option<&Node>| -> Vec<Body> {
            let items = node.and_then(|node| source::list(node, out));
            items
                .unwrap_or_default()
                .iter()
                .filter_map(|item| self.body(item, out))
                .collect()
        };
        let bodies = (read(authority), read(conciliation));
        fields.finish();
        bodies
    }

    fn body(&self, item: &Node, out: &mut Vec<Diagnostic>) -> Option<Body> {
        let mut fields = Fields::of(item, "the body", out)?;
        let id = fields.required("id");
        let name = fields.required("name");
        let address = fields.optional("address");
        let email = fields.optional("email");
        let url = fields.optional("url");
        let form = fields.optional("form");
        let languages = fields.required("languages");
        let checked = fields.required("checked");
        let source = fields.optional("source");
        let sources = fields.optional("sources");
        fields.optional("note");
        let when = when(&mut fields, self.terms);
        let out = fields.out();
        let id = BodyId::from(source::id(id?, out)?);
        let read = match (source, sources) {
            (Some(node), _) => super::source(node, out).is_some(),
            (None, Some(node)) => !super::sources(node, out).is_empty(),
            (None, None) => false,
        };
        if !read {
            out.push(no_source(&item.place, &format!("body `{id}`")));
        }
        let email = email.and_then(|node| reach::email(node, out));
        let mut web = |node: Option<&Node>| node.and_then(|node| reach::web(node, out));
        let (url, form) = (web(url), web(form));
        let body = Body {
            id,
            place: item.place.clone(),
            when,
            name: source::text(name?, out)?,
            address: texts(address, out),
            email,
            url,
            form,
            languages: texts(languages, out),
            checked: source::date(checked?, out)?,
        };
        fields.finish();
        Some(body)
    }
}
