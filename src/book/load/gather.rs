//! All findings of a run, in the order in which an editor goes through the files, and none of
//! them told a dozen times.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    book::{check, condition},
    diagnostic::{Code, Diagnostic, code},
};

/// As often as this, the same finding is told at each of its places.
const TOLD: usize = 3;

/// Puts findings in order by place, and keeps one for what is unknown in many places.
pub(super) fn gather(out: &mut Vec<Diagnostic>) {
    out.sort_by_cached_key(|finding| {
        let place = &finding.place;
        (place.file.clone(), place.span.start, finding.code)
    });
    out.dedup();
    let mut counts: BTreeMap<(Code, String), usize> = BTreeMap::new();
    for finding in out.iter() {
        if let Some(key) = key(finding) {
            *counts.entry(key).or_default() += 1;
        }
    }
    counts.retain(|_, count| *count > TOLD);
    let mut told = BTreeSet::new();
    out.retain_mut(|finding| {
        let Some((key, count)) = key(finding).and_then(|key| counts.get_key_value(&key)) else {
            return true;
        };
        if !told.insert(key.clone()) {
            return false;
        }
        finding.label = format!("{}, here and in {} more places", finding.label, count - 1);
        true
    });
}

/// What makes two findings the same flaw: one name that is unknown. Of a choice that lacks
/// many values, all of them are one.
fn key(finding: &Diagnostic) -> Option<(Code, String)> {
    if [code::UNKNOWN_NAME, condition::code::UNKNOWN].contains(&finding.code) {
        return Some((finding.code, finding.title.clone()));
    }
    if finding.code == condition::code::NO_VALUE {
        let of = finding.title.split_once(" is no value of ")?.1;
        return Some((finding.code, of.to_owned()));
    }
    if finding.code == check::code::NOT_GIVEN {
        let name = finding.title.split_once(" is not given ")?.1;
        return Some((finding.code, name.to_owned()));
    }
    None
}
