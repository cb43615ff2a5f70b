//! One text that something needs: its name, who needs it, what it is given.

use std::collections::{BTreeMap, BTreeSet};

use crate::{book::RuleId, diagnostic::Place, locale::Heard};

use super::known::Known;

/// A text that something needs.
pub(super) struct Need<'b> {
    /// The message.
    pub(super) id: String,
    /// Its own text is shown, and not only its attributes.
    pub(super) value: bool,
    /// Attributes that are shown where they are there.
    pub(super) optional: BTreeSet<String>,
    /// Attributes that must be there, with what needs them.
    pub(super) attributes: BTreeMap<String, Place>,
    /// Who needs it: `step \u{60}company\u{60} of flow \u{60}request\u{60}`.
    pub(super) who: String,
    /// Where that stands.
    pub(super) place: Place,
    /// The file in which a translator looks for it.
    pub(super) file: String,
    /// Who hears it.
    pub(super) heard: Heard,
    /// What its text is given.
    pub(super) given: Given<'b>,
    /// Several things may speak with it.
    pub(super) shared: bool,
    /// What attributes are given instead, where that differs.
    pub(super) of_attributes: BTreeMap<String, Vec<&'static str>>,
}

/// What a text is given.
#[derive(Clone)]
pub(super) struct Given<'b> {
    /// Arguments of its own.
    pub(super) extra: Vec<&'static str>,
    /// What it may say of the case.
    pub(super) scope: Scope,
    /// The rules that it may cite; none where no law can stand.
    pub(super) law: Option<&'b [RuleId]>,
    /// Each of these rules must be cited.
    pub(super) cites_all: bool,
}

/// What a text may say of the case.
#[derive(Clone)]
pub(super) enum Scope {
    /// Nothing.
    Nothing,
    /// In a letter, what surely has a value.
    Letter(Known),
    /// In the chat, what surely has a value, and what may have one.
    Chat { sure: Known, may: Known },
}

impl<'b> Need<'b> {
    pub(super) fn new(id: impl Into<String>, who: impl Into<String>, place: &Place) -> Self {
        Self {
            id: id.into(),
            value: true,
            optional: BTreeSet::new(),
            attributes: BTreeMap::new(),
            who: who.into(),
            place: place.clone(),
            file: String::new(),
            heard: Heard::InChat,
            given: Given {
                extra: Vec::new(),
                scope: Scope::Nothing,
                law: None,
                cites_all: false,
            },
            shared: false,
            of_attributes: BTreeMap::new(),
        }
    }

    pub(super) fn file(mut self, file: impl Into<String>) -> Self {
        self.file = file.into();
        self
    }

    pub(super) fn heard(mut self, heard: Heard) -> Self {
        self.heard = heard;
        self
    }

    pub(super) fn extra(mut self, extra: &[&'static str]) -> Self {
        self.given.extra = extra.to_vec();
        self
    }

    pub(super) fn scope(mut self, scope: Scope) -> Self {
        self.given.scope = scope;
        self
    }

    pub(super) fn law(mut self, law: &'b [RuleId], cites_all: bool) -> Self {
        (self.given.law, self.given.cites_all) = (Some(law), cites_all);
        self
    }

    pub(super) fn shared(mut self) -> Self {
        self.shared = true;
        self
    }

    pub(super) fn optional(mut self, attribute: &str) -> Self {
        self.optional.insert(attribute.to_owned());
        self
    }

    pub(super) fn attribute(mut self, attribute: impl Into<String>, place: &Place) -> Self {
        self.attributes.insert(attribute.into(), place.clone());
        self
    }
}
