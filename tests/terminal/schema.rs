//! As much of JSON Schema (draft 2020-12) as `schema.json` uses. A keyword that it does not
//! know is an error, so that nothing in the file goes unchecked.

use serde_json::Value;

/// Why a value does not fit a schema; none where it does.
pub(crate) fn misfit(root: &Value, schema: &Value, value: &Value) -> Option<String> {
    let rules = schema.as_object().expect("a schema is an object");
    rules.iter().find_map(|(keyword, rule)| {
        let fits = match keyword.as_str() {
            "$schema" | "$id" | "$defs" | "title" | "description" | "contentEncoding" => true,
            "$ref" => return misfit(root, resolve(root, rule), value),
            "type" => is_a(value, rule.as_str().unwrap()),
            "const" => value == rule,
            "enum" => rule.as_array().unwrap().contains(value),
            "minLength" => length(value) >= rule.as_u64().unwrap(),
            "maxLength" => length(value) <= rule.as_u64().unwrap(),
            "pattern" => matches(rule.as_str().unwrap(), value),
            "required" => {
                let names = rule.as_array().unwrap();
                names
                    .iter()
                    .all(|name| value.get(name.as_str().unwrap()).is_some())
            }
            "properties" => {
                let inner = rule.as_object().unwrap().iter();
                return inner
                    .filter_map(|(name, rule)| Some((name, misfit(root, rule, value.get(name)?)?)))
                    .map(|(name, why)| format!("{name}: {why}"))
                    .next();
            }
            "additionalProperties" => {
                let known = rules.get("properties").and_then(Value::as_object).unwrap();
                let names = value.as_object().into_iter().flatten();
                names.into_iter().all(|(name, _)| known.contains_key(name))
            }
            "items" => {
                let items = value.as_array().into_iter().flatten();
                return items.into_iter().find_map(|item| misfit(root, rule, item));
            }
            "oneOf" => {
                let ways = rule.as_array().unwrap().iter();
                ways.filter(|way| misfit(root, way, value).is_none())
                    .count()
                    == 1
            }
            other => panic!("the schema uses {other}, which is not checked"),
        };
        (!fits).then(|| format!("{keyword} does not hold"))
    })
}

pub(crate) fn resolve<'s>(root: &'s Value, reference: &Value) -> &'s Value {
    let path = reference.as_str().and_then(|r| r.strip_prefix('#'));
    path.and_then(|path| root.pointer(path))
        .expect("a reference within the schema")
}

fn is_a(value: &Value, name: &str) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        other => panic!("the schema uses the type {other}, which is not checked"),
    }
}

fn length(value: &Value) -> u64 {
    value.as_str().unwrap_or_default().chars().count() as u64
}

/// The three patterns of the schema, written out: no crate for regular expressions is needed.
fn matches(pattern: &str, value: &Value) -> bool {
    let text = value.as_str().unwrap_or_default();
    let name = |more: fn(char) -> bool| {
        text.starts_with(|c: char| c.is_ascii_lowercase())
            && text
                .chars()
                .all(|c| c.is_ascii_lowercase() || c == '-' || more(c))
    };
    match pattern {
        "^[a-z][a-z0-9-]*$" => name(|c| c.is_ascii_digit()),
        "^[a-z][a-z-]*$" => name(|_| false),
        "^[0-9]+ +(hour|day|week|month)s?$" => {
            let (number, unit) = text.split_once(' ').unwrap_or_default();
            let unit = unit
                .trim_start()
                .strip_suffix('s')
                .unwrap_or(unit.trim_start());
            number.bytes().all(|b| b.is_ascii_digit())
                && !number.is_empty()
                && ["hour", "day", "week", "month"].contains(&unit)
        }
        other => panic!("the schema uses the pattern {other}, which is not checked"),
    }
}
