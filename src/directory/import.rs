//! Takes the open company data of datenanfragen (CC0) into our form, so that a newer copy is one
//! command.

use std::collections::BTreeSet;

use serde::Deserialize;
use thiserror::Error;

use super::Company;

/// Why a copy cannot be taken in.
#[derive(Debug, Error)]
#[error("line {line} is no record of the company data: {reason}")]
pub struct ImportError {
    /// From 1.
    pub line: usize,
    /// What is wrong with it.
    pub reason: String,
}

/// A record in the source's own form; what is not used is not named.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Theirs {
    slug: String,
    name: String,
    #[serde(default)]
    runs: Vec<String>,
    relevant_countries: Vec<String>,
    #[serde(default)]
    categories: Vec<String>,
    address: String,
    phone: Option<String>,
    email: Option<String>,
    webform: Option<String>,
    request_language: Option<String>,
    #[serde(default)]
    needs_id_document: bool,
    quality: String,
    #[serde(default)]
    sources: Vec<String>,
}

/// The source's categories of which people have calls with the company, and our sectors.
const SECTORS: [(&str, &str); 7] = [
    ("telecommunication", "telecom"),
    ("utility", "energy"),
    ("finance", "bank"),
    ("insurance", "insurance"),
    ("travel", "travel"),
    ("commerce", "shop"),
    ("public body", "public"),
];

/// Categories of which nobody has a call with customers to speak of.
const LEFT_OUT: [&str; 5] = ["church", "school", "political party", "ads", "addresses"];

/// Takes in the records of a copy (one JSON record a line) that can be a person's counterpart on
/// the phone: of one of our sectors, or with a telephone number; none that was only scraped.
///
/// # Errors
///
/// The first line that is no record.
pub fn import(text: &str) -> Result<Vec<Company>, ImportError> {
    let mut companies = Vec::new();
    for (at, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let theirs: Theirs = serde_json::from_str(line).map_err(|error| ImportError {
            line: at + 1,
            reason: error.to_string(),
        })?;
        companies.extend(theirs.ours());
    }
    companies.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(companies)
}

impl Theirs {
    fn ours(self) -> Option<Company> {
        let sectors: BTreeSet<&str> = SECTORS
            .iter()
            .filter(|(theirs, _)| self.categories.iter().any(|category| category == theirs))
            .map(|(_, ours)| *ours)
            .collect();
        let is = |category: &&str| self.categories.iter().any(|own| own == category);
        let never = ["church", "school"].iter().any(is);
        let is_left_out = never || (sectors.is_empty() && LEFT_OUT.iter().any(is));
        let is_reached = !sectors.is_empty() || self.phone.is_some();
        if is_left_out || !is_reached || self.quality == "scraped" {
            return None;
        }
        let everywhere = self
            .relevant_countries
            .iter()
            .any(|country| country == "all");
        let countries = self.relevant_countries.iter().filter(|_| !everywhere);
        Some(Company {
            id: self.slug,
            name: self.name,
            also: self.runs,
            countries: countries.map(|country| country.to_uppercase()).collect(),
            sectors: sectors.into_iter().map(str::to_owned).collect(),
            address: self.address.lines().map(str::to_owned).collect(),
            email: self.email,
            form: self.webform,
            language: self.request_language,
            asks_id: self.needs_id_document,
            source: self.sources.into_iter().next().unwrap_or_default(),
            as_of: None,
        })
    }
}
