//! `data/holidays-*.yaml`: holiday tables, one a file.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

use crate::{
    book::source::{self, Fields, Node},
    deadline::{self, About, Holiday, Holidays},
    diagnostic::{Diagnostic, Place, code},
};

use super::texts;

/// The days of the week, as a table names those on which nobody works.
const DAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// The holiday tables.
pub(in crate::book::load) fn holidays(
    files: &[Node],
    out: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Holidays> {
    let mut tables = BTreeMap::new();
    for file in files {
        if let Some(table) = table(file, out) {
            tables.insert(table.about().country.clone(), table);
        }
    }
    tables
}

fn table(file: &Node, out: &mut Vec<Diagnostic>) -> Option<Holidays> {
    let mut fields = Fields::of(file, "the holiday table", out)?;
    let country = fields.required("country");
    let origin = fields.required("source");
    let years = fields.required("years");
    let weekend = fields.required("weekend");
    let regions = fields.required("regions");
    let days = fields.required("days");
    let out = fields.out();
    let (first, last) = span(years?, out)?;
    let about = About {
        country: source::text(country?, out)?,
        source: table_source(origin?, out)?,
        first,
        last,
        weekend: weekend
            .and_then(|node| source::list(node, out))
            .unwrap_or_default()
            .iter()
            .filter_map(|node| source::one_of(node, &DAYS, out)?.parse().ok())
            .collect(),
        regions: texts(regions, out).into_iter().collect(),
    };
    let mut entries = Vec::new();
    let mut places = BTreeMap::new();
    for entry in source::entries(days?, out).unwrap_or_default() {
        let Ok(date) = NaiveDate::parse_from_str(&entry.key, "%Y-%m-%d") else {
            let title = format!("`{}` is no day", entry.key);
            out.push(
                Diagnostic::error(code::WRONG_SHAPE, entry.key_place.clone(), title)
                    .hint("write `2026-11-24`"),
            );
            continue;
        };
        places.insert(date, entry.key_place.clone());
        let list = entry.value.items();
        for node in list.unwrap_or(std::slice::from_ref(&entry.value)) {
            entries.extend(holiday(node, out).map(|holiday| (date, holiday)));
        }
    }
    let table = match Holidays::from_entries(about, entries) {
        Ok(table) => {
            gaps(&table, &places, out);
            Some(table)
        }
        Err(error) => {
            let title = format!("the holiday table cannot be used: {error}");
            let day = error.date().and_then(|date| places.get(&date));
            let place = day.unwrap_or(&file.place).clone();
            out.push(Diagnostic::error(code::WRONG_SHAPE, place, title));
            None
        }
    };
    fields.finish();
    table
}

/// A holiday that stands in most years was perhaps forgotten in the others.
fn gaps(table: &Holidays, places: &BTreeMap<NaiveDate, Place>, out: &mut Vec<Diagnostic>) {
    let About { first, last, .. } = *table.about();
    for (id, days) in table.by_id() {
        let years: BTreeSet<i32> = days.iter().map(Datelike::year).collect();
        let missing: Vec<_> = (first..=last)
            .filter(|year| !years.contains(year))
            .map(|year| year.to_string())
            .collect();
        let place = days.last().and_then(|day| places.get(day));
        if let Some(place) = place.filter(|_| !missing.is_empty() && missing.len() < years.len()) {
            let title = format!("holiday `{id}` is missing in {}", missing.join(", "));
            out.push(
                Diagnostic::warning(code::HOLIDAY_YEARS, place.clone(), title)
                    .label("it stands in most other years")
                    .hint("add its day there; deadlines would end on it"),
            );
        }
    }
}

fn span(node: &Node, out: &mut Vec<Diagnostic>) -> Option<(i32, i32)> {
    let mut fields = Fields::of(node, "the years", out)?;
    let first = fields.required("first");
    let last = fields.required("last");
    let out = fields.out();
    let mut year = |node: &Node| i32::try_from(source::integer(node, out)?).ok();
    let span = (year(first?)?, year(last?)?);
    fields.finish();
    Some(span)
}

fn table_source(node: &Node, out: &mut Vec<Diagnostic>) -> Option<deadline::Source> {
    let mut fields = Fields::of(node, "the source", out)?;
    let package = fields.required("package");
    let version = fields.required("version");
    let licence = fields.required("licence");
    let made = fields.required("made");
    let out = fields.out();
    let read = deadline::Source {
        package: source::text(package?, out)?,
        version: source::text(version?, out)?,
        licence: source::text(licence?, out)?,
        made: source::date(made?, out)?,
    };
    fields.finish();
    Some(read)
}

/// A bare id, or an id with the regions that keep it.
fn holiday(node: &Node, out: &mut Vec<Diagnostic>) -> Option<Holiday> {
    if node.map().is_none() {
        return Some(Holiday {
            id: source::id(node, out)?,
            ..Holiday::default()
        });
    }
    let mut fields = Fields::of(node, "the holiday", out)?;
    let id = fields.required("id");
    let regions = fields.optional("regions");
    let partly = fields.optional("partly");
    let estimated = fields.optional("estimated");
    let out = fields.out();
    let holiday = Holiday {
        id: source::id(id?, out)?,
        regions: texts(regions, out).into_iter().collect(),
        partly: texts(partly, out).into_iter().collect(),
        estimated: estimated
            .and_then(|node| source::boolean(node, out))
            .unwrap_or_default(),
    };
    fields.finish();
    Some(holiday)
}
