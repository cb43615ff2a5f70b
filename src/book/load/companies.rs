//! Lists of companies: `data/*.jsonl`, in the order of their names.

use crate::{
    book::{Slot, SlotType, known},
    diagnostic::{Diagnostic, Place, code},
    directory::{self, Company, Directory},
};

use super::{File, reach};

/// Reads all lists.
pub(super) fn directory(files: &[File], slots: &[Slot], out: &mut Vec<Diagnostic>) -> Directory {
    let sectors = sectors(slots);
    let mut lists = Vec::new();
    for (path, text) in files {
        if !is_list(path) {
            continue;
        }
        let mut find = |span, wrong: String| {
            let place = Place::new(path, span);
            out.push(
                Diagnostic::error(code::COMPANIES, place, wrong)
                    .hint("`hearback directory import` writes such lists; each line is one record"),
            );
        };
        match directory::read(text) {
            Ok((origin, companies)) => {
                for company in &companies {
                    if let Some(wrong) = odd(company, &sectors) {
                        find(line_of(text, &company.id), wrong);
                    }
                }
                lists.push((origin, companies));
            }
            Err(faults) => {
                for fault in faults {
                    find(fault.span, fault.wrong);
                }
            }
        }
    }
    Directory::new(lists)
}

/// Whether a file is a list of companies.
pub(in crate::book) fn is_list(path: &str) -> bool {
    path.starts_with("dialogues/data/") && path.ends_with(".jsonl")
}

/// The values of the slot that says what a company does.
fn sectors(slots: &[Slot]) -> Vec<&str> {
    let slot = slots.iter().find(|slot| slot.id.as_str() == known::SECTOR);
    match slot.map(|slot| &slot.r#type) {
        Some(SlotType::Choice(options) | SlotType::Choices(options)) => {
            options.iter().map(String::as_str).collect()
        }
        _ => Vec::new(),
    }
}

/// What makes a record useless.
fn odd(company: &Company, sectors: &[&str]) -> Option<String> {
    let unknown = |code: &&String| rust_iso3166::from_alpha2(code).is_none();
    if let Some(code) = company.countries.iter().find(unknown) {
        return Some(format!(
            "`{}` names a country `{code}` that is none",
            company.id
        ));
    }
    let stray = |sector: &&String| !sectors.contains(&sector.as_str());
    if let Some(sector) = company.sectors.iter().find(stray) {
        return Some(format!(
            "`{}` names a sector `{sector}` that the slot `sector` does not have",
            company.id
        ));
    }
    let (mail, form) = (company.email.iter(), company.form.iter());
    let mail = mail
        .filter(|text| !reach::is_email(text))
        .map(|it| (it, "e-mail address"));
    let form = form
        .filter(|text| !reach::is_web(text))
        .map(|it| (it, "web address"));
    let (text, what) = mail.chain(form).next()?;
    Some(format!(
        "`{}` names `{text}`, which is no {what}",
        company.id
    ))
}

fn line_of(text: &str, id: &str) -> std::ops::Range<usize> {
    let word = format!("\"id\":\"{id}\"");
    let start = text.find(&word).unwrap_or(0);
    start..start + word.len()
}
