//! Who runs this, what it knows, what is kept: `/about`, `/privacy` and the first message.

use crate::{
    book::Host,
    locale::{Arg, Args, Locale, Use},
};

use super::{KEPT_MONTHS, run::Run};

impl Run<'_> {
    /// The first message of all.
    pub(super) fn welcome(&mut self) {
        let extra = [self.runs(), self.host_name(), months()];
        self.say("engine-welcome", &extra);
    }

    pub(super) fn about(&mut self) {
        let book = self.book;
        let languages = book.locales.iter();
        let languages = languages.map(|locale| Arg::Name(locale.own_name().to_owned()));
        let countries = book.countries.keys().cloned().map(Arg::Country);
        let version = env!("CARGO_PKG_VERSION").to_owned();
        let licence = env!("CARGO_PKG_LICENSE").to_owned();
        let extra = [
            ("version", Arg::Name(version)),
            ("licence", Arg::Name(licence)),
            ("languages", Arg::List(languages.collect())),
            ("countries", Arg::List(countries.collect())),
        ];
        let checked = book.law_checked().map(|day| ("checked", Arg::Date(day)));
        let source = book.host.source.clone();
        let source = source.map(|source| ("source", Arg::Name(source)));
        let known = [
            self.text("engine-about", None, &extra),
            checked.and_then(|checked| self.text("engine-about-law", None, &[checked])),
            source.and_then(|source| self.text("engine-about-source", None, &[source])),
        ];
        let parts = [
            self.host_lines(),
            self.host_text("host-about"),
            lines(known),
            self.text("engine-about-end", None, &[]),
        ];
        self.say_whole("engine-about", parts);
    }

    pub(super) fn privacy(&mut self) {
        let contacted = self.host_value("host-contact").is_some();
        let rights = [self.runs(), ("contacted", Arg::Flag(contacted))];
        let parts = [
            self.host_lines(),
            self.text("engine-privacy", None, &[self.runs(), months()]),
            self.text("engine-privacy-rights", None, &rights),
        ];
        self.say_whole("engine-privacy", parts);
    }

    /// A message of several paragraphs, then the open question.
    fn say_whole(&mut self, id: &str, parts: impl IntoIterator<Item = Option<String>>) {
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        self.push(id, parts.join("\n\n"), Vec::new());
        self.ask_again();
    }

    /// Who runs this, and where they are reached.
    fn host_lines(&self) -> Option<String> {
        let country = self.book.host.country.clone().filter(|_| self.is_named());
        let line = |id: &str, name: &'static str, arg: Option<Arg>| {
            arg.and_then(|arg| self.text(id, None, &[(name, arg)]))
        };
        let contact = self.host_value("host-contact").map(Arg::Name);
        let notice = self.host_value("host-notice").map(Arg::Name);
        lines([
            self.text("engine-host", None, &[self.runs(), self.host_name()]),
            line("engine-host-country", "country", country.map(Arg::Country)),
            line("engine-host-contact", "contact", contact),
            line("engine-host-notice", "notice", notice),
        ])
    }

    fn is_named(&self) -> bool {
        !self.book.host.here && self.host_value("host-name").is_some()
    }

    /// `host`, `here` or `unnamed`.
    fn runs(&self) -> (&'static str, Arg) {
        let runs = if self.book.host.here {
            "here"
        } else if self.is_named() {
            "host"
        } else {
            "unnamed"
        };
        ("runs", Arg::Id(runs.into()))
    }

    fn host_name(&self) -> (&'static str, Arg) {
        let name = self.host_value("host-name");
        ("host", Arg::Name(name.unwrap_or_default()))
    }

    /// What the host says under this name: a text of this language, else the setting. On the
    /// person's own machine there is no host.
    fn host_value(&self, id: &str) -> Option<String> {
        let Host {
            here,
            name,
            contact,
            notice,
            ..
        } = &self.book.host;
        let setting = match id {
            "host-name" => name,
            "host-contact" => contact,
            "host-notice" => notice,
            _ => &None,
        };
        if *here {
            return None;
        }
        self.host_text(id).or_else(|| setting.clone())
    }

    /// A text of the host's own in this very language, or in the one that it rests on; no other
    /// language stands in.
    fn host_text(&self, id: &str) -> Option<String> {
        let locale = self.locale()?;
        let own = |locale: &Locale| locale.text(Use::Chat, id, None, &Args::default()).ok();
        let text = own(locale).or_else(|| self.book.locales.rest(locale).and_then(own));
        text.filter(|_| !self.book.host.here)
    }
}

/// How long a chat is kept.
pub(super) fn months() -> (&'static str, Arg) {
    ("months", Arg::Number(i64::from(KEPT_MONTHS)))
}

fn lines(lines: impl IntoIterator<Item = Option<String>>) -> Option<String> {
    let lines: Vec<_> = lines.into_iter().flatten().collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}
