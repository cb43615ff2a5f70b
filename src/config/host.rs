//! What a host says of themselves.

use reqwest::Url;

use crate::book::Host;

use super::judge::Judge;

/// The longest name of a host, in characters: it stands in the first message.
const NAME: usize = 100;

/// The longest contact: a postal address fits.
const CONTACT: usize = 200;

impl Judge<'_> {
    /// Who runs this, as far as they said.
    pub(super) fn host(&mut self) -> Host {
        Host {
            here: false,
            name: self.line("host_name", NAME),
            contact: self.line("host_contact", CONTACT),
            notice: self.link("privacy_notice"),
            country: self.country("host_country"),
            source: self.link("source_url"),
        }
    }

    /// One line that is shown as it stands.
    fn line(&mut self, name: &str, longest: usize) -> Option<String> {
        let (text, _) = self.given.get(name)?;
        let text = text.trim();
        let wrong = if text.is_empty() {
            "is empty".to_owned()
        } else if text.chars().any(char::is_control) {
            "is more than one line".to_owned()
        } else if text.chars().count() > longest {
            format!("is longer than {longest} characters")
        } else {
            return Some(text.to_owned());
        };
        self.wrong(name, &wrong);
        None
    }

    /// An address that a person can open.
    fn link(&mut self, name: &str) -> Option<String> {
        let (text, _) = self.given.get(name)?;
        let url = Url::parse(text).ok();
        let url = url.filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
        if url.is_none() {
            self.wrong(name, "is no http or https address");
        }
        url.map(String::from)
    }

    fn country(&mut self, name: &str) -> Option<String> {
        let (text, _) = self.given.get(name)?;
        let code = text.to_uppercase();
        if rust_iso3166::from_alpha2(&code).is_none() {
            self.wrong(name, "is no country code");
            return None;
        }
        Some(code)
    }
}
