//! A list as a file: a line of JSON for where it comes from, and one for each record.
//!
//! One record a line, so that a newer copy of a list shows in a diff what changed. YAML would
//! read better and take ten times as long for a list of this size.

use std::ops::Range;

use serde_json::error::Category;

use super::{Company, Origin};

/// What is wrong in a list, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Bytes of the file.
    pub span: Range<usize>,
    /// What is wrong.
    pub wrong: String,
}

/// Reads a list; all that is wrong in it, where something is.
///
/// # Errors
///
/// Each line that is no record, has no name, neither address nor e-mail, or an id that stood
/// before.
pub fn read(text: &str) -> Result<(Origin, Vec<Company>), Vec<Fault>> {
    let mut faults = Vec::new();
    let mut origin = None;
    let mut companies: Vec<Company> = Vec::new();
    let mut ids = std::collections::BTreeSet::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let span = start..start + line.trim_end().len();
        start += line.len();
        let mut fault = |wrong: String| {
            let span = span.clone();
            faults.push(Fault { span, wrong });
        };
        // The key at fault, else from the sign at which the line cannot be read.
        let from = |error: &serde_json::Error| {
            let last = span.len().saturating_sub(1);
            let column = line.floor_char_boundary(error.column().saturating_sub(1).min(last));
            let key = format!("\"{}\"", quoted(&error.to_string()));
            let until = line.get(..column + 1).unwrap_or_default();
            match until.strip_suffix(&key) {
                Some(before) => span.start + before.len()..span.start + until.len(),
                None => span.start + column..span.end,
            }
        };
        if line.trim().is_empty() {
            continue;
        }
        if origin.is_none() {
            match serde_json::from_str::<Origin>(line) {
                Ok(read) => origin = Some(Some(read)),
                Err(error) => {
                    let wrong = format!(
                        "the first line says where the list comes from: {}",
                        plain(&error)
                    );
                    let span = from(&error);
                    faults.push(Fault { span, wrong });
                    origin = Some(None);
                }
            }
            continue;
        }
        match serde_json::from_str::<Company>(line) {
            Ok(company) => {
                let is_reached = !company.address.is_empty() || company.email.is_some();
                if company.name.trim().is_empty() || !is_reached {
                    fault("a record needs a name, and an address or an e-mail".into());
                } else if !ids.insert(company.id.clone()) {
                    fault(format!("the id `{}` stood before", company.id));
                } else {
                    companies.push(company);
                }
            }
            Err(error) => {
                let (span, wrong) = (from(&error), plain(&error));
                faults.push(Fault { span, wrong });
            }
        }
    }
    match origin.flatten() {
        Some(origin) if faults.is_empty() => Ok((origin, companies)),
        _ => {
            if faults.is_empty() {
                let wrong = "the list is empty".into();
                faults.push(Fault { span: 0..0, wrong });
            }
            Err(faults)
        }
    }
}

/// The reason in words of people who keep lists; where in the line, the place says.
fn plain(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let (reason, _) = text.rsplit_once(" at line ").unwrap_or((&text, ""));
    let quoted = quoted(reason);
    match error.classify() {
        Category::Eof => {
            "the line ends before its record does: a `}`, `]` or `\"` is missing".into()
        }
        Category::Syntax | Category::Io => "the line is no JSON from here on".into(),
        Category::Data if reason.starts_with("unknown field") => {
            format!("a record has no `{quoted}`")
        }
        Category::Data if reason.starts_with("missing field") => {
            format!("the record has no `{quoted}`")
        }
        Category::Data if reason.starts_with("duplicate field") => {
            format!("the record has `{quoted}` twice")
        }
        Category::Data => format!("this value cannot stand here: {reason}"),
    }
}

/// The first name in a reason of the reader.
fn quoted(reason: &str) -> &str {
    reason.split('`').nth(1).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ORIGIN: &str = r#"{"list":"ours","licence":"CC0-1.0","as_of":"2026-07-21"}"#;

    #[test]
    fn each_fault_is_named_where_it_stands() {
        let good = r#"{"id":"a","name":"A GmbH","address":["Weg 1"],"source":"x"}"#;
        let text = format!("{ORIGIN}\n{good}\n");
        assert_eq!(read(&text).unwrap().1.len(), 1);
        let text = format!("{ORIGIN}\n{good}\n\n{{\n{good}\n{{\"id\":\"b\",\"nme\":1}}");
        let faults = read(&text).unwrap_err();
        let said: Vec<_> = faults
            .iter()
            .map(|fault| (&text[fault.span.clone()], fault.wrong.as_str()))
            .collect();
        assert_eq!(said.len(), 3, "{said:?}");
        assert_eq!(said[0].0, "{");
        assert!(said[0].1.starts_with("the line ends before"), "{said:?}");
        assert_eq!(said[1], (good, "the id `a` stood before"));
        assert_eq!(said[2], (r#""nme""#, "a record has no `nme`"));
        let comma = format!("{ORIGIN}\n{}\n", good.replace(",\"source", " \"source"));
        let faults = read(&comma).unwrap_err();
        assert_eq!(&comma[faults[0].span.clone()], r#""source":"x"}"#);
        assert!(faults[0].wrong.contains("no JSON"), "{faults:?}");
        let by_mail = good.replace(r#""address":["Weg 1"]"#, r#""email":"a@example.org""#);
        assert_eq!(read(&format!("{ORIGIN}\n{by_mail}")).unwrap().1.len(), 1);
        let by_nothing = good.replace(r#","address":["Weg 1"]"#, "");
        let faults = read(&format!("{ORIGIN}\n{by_nothing}")).unwrap_err();
        assert!(faults[0].wrong.contains("an address or an e-mail"));
        assert_eq!(read("").unwrap_err()[0].wrong, "the list is empty");
        assert!(read(good).is_err());
    }
}
