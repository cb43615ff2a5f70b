//! What was given, and where.

use std::{borrow::Cow, collections::BTreeMap, fmt, path::Path};

use toml::{Spanned, Value};

use crate::diagnostic::did_you_mean;

use super::{Problem, SETTINGS, setting};

/// What the names of our variables begin with.
const PREFIX: &str = "HEARBACK_";

/// Variables that are no settings: where the file is, and what tests are told.
const BESIDE: [&str; 2] = ["HEARBACK_CONFIG", "HEARBACK_TEST_"];

/// Where a value came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A line of the file.
    File {
        /// The file.
        path: String,
        /// From 1.
        line: usize,
    },
    /// A variable.
    Environment(String),
    /// A flag.
    Flag(String),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { path, line } => write!(f, "{path}:{line}"),
            Self::Environment(name) => f.write_str(name),
            Self::Flag(name) => f.write_str(name),
        }
    }
}

/// The values that count, by setting.
pub struct Given(BTreeMap<&'static str, (Vec<String>, Origin)>);

impl Given {
    /// Lays environment over file and flags over both.
    pub(super) fn gather(
        file: Option<(&str, &str)>,
        environment: impl IntoIterator<Item = (String, String)>,
        flags: &[(&'static str, String)],
        problems: &mut Vec<Problem>,
    ) -> Self {
        let mut given = Self(BTreeMap::new());
        if let Some((path, text)) = file {
            given.file(path, text, problems);
        }
        // In a stable order, so that two runs complain alike.
        let variables: BTreeMap<_, _> = environment.into_iter().collect();
        for (variable, value) in variables {
            given.variable(&variable, value, problems);
        }
        let mut flagged: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
        for (name, value) in flags {
            flagged.entry(name).or_default().push(value.clone());
        }
        for (name, values) in flagged {
            let flag = format!("--{}", name.replace('_', "-"));
            given.0.insert(name, (values, Origin::Flag(flag)));
        }
        given
    }

    /// The value of a setting with its origin. Of several the last.
    pub(super) fn get(&self, name: &str) -> Option<(&str, &Origin)> {
        let (values, origin) = self.0.get(name)?;
        Some((values.last()?, origin))
    }

    /// The file with the keys of the state, where one is named.
    pub fn key_file(&self) -> Option<&Path> {
        let (path, _) = self.get("state_key_file")?;
        Some(Path::new(path))
    }

    /// All values of a setting.
    pub(super) fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], |(values, _)| values)
    }

    /// All that counts: each setting with its value, if that is no secret, and its origin.
    pub fn shown(&self) -> impl Iterator<Item = (&'static str, Option<String>, &Origin)> {
        self.0.iter().map(|(name, (values, origin))| {
            let open = setting(name).is_some_and(|setting| !setting.secret);
            let values = values.iter().map(|value| without_password(value));
            let shown = open.then(|| values.collect::<Vec<_>>().join(", "));
            (*name, shown, origin)
        })
    }

    fn variable(&mut self, variable: &str, value: String, problems: &mut Vec<Problem>) {
        let Some(rest) = variable.strip_prefix(PREFIX) else {
            return;
        };
        if BESIDE.iter().any(|beside| variable.starts_with(beside)) {
            return;
        }
        match setting(&rest.to_ascii_lowercase()) {
            // An empty variable is how a compose file leaves a setting out.
            Some(_) if value.is_empty() => {}
            Some(setting) => {
                let origin = Origin::Environment(variable.to_owned());
                self.0.insert(setting.name, (vec![value], origin));
            }
            None => {
                let known: Vec<_> = SETTINGS
                    .iter()
                    .map(|setting| format!("{PREFIX}{}", setting.name.to_ascii_uppercase()))
                    .collect();
                problems.push(unknown(variable, None, known.iter().map(String::as_str)));
            }
        }
    }

    fn file(&mut self, path: &str, text: &str, problems: &mut Vec<Problem>) {
        let line = |at: usize| {
            let before = text.get(..at).unwrap_or(text);
            before.matches('\n').count() + 1
        };
        let origin = |at: usize| Origin::File {
            path: path.to_owned(),
            line: line(at),
        };
        let table: BTreeMap<Spanned<String>, Spanned<Value>> = match toml::from_str(text) {
            Ok(table) => table,
            Err(error) => {
                // Not the display form: it shows the line, which may hold a token.
                let at = error.span().map_or(0, |span| span.start);
                problems.push(Problem {
                    name: path.to_owned(),
                    from: Some(origin(at)),
                    wrong: format!("is no TOML: {}", error.message()),
                    right: "one setting a line, such as `listen = \"127.0.0.1:8080\"`".to_owned(),
                });
                return;
            }
        };
        for (key, value) in table {
            let origin = origin(key.span().start);
            let Some(setting) = setting(key.get_ref()) else {
                let known = SETTINGS.iter().map(|setting| setting.name);
                problems.push(unknown(key.get_ref(), Some(origin), known));
                continue;
            };
            match values(value.into_inner()) {
                Some(values) => {
                    self.0.insert(setting.name, (values, origin));
                }
                None => problems.push(Problem {
                    name: setting.name.to_owned(),
                    from: Some(origin),
                    wrong: "is no text and no number".to_owned(),
                    right: setting.right.to_owned(),
                }),
            }
        }
    }
}

/// An address without the name and the password that may stand in it.
pub(super) fn without_password(value: &str) -> Cow<'_, str> {
    let address = value
        .split_once("://")
        .map(|(scheme, rest)| (scheme, rest.split_once('/').unwrap_or((rest, ""))));
    match address.and_then(|(scheme, (host, path))| Some((scheme, host.rsplit_once('@')?.1, path)))
    {
        Some((scheme, host, path)) => Cow::Owned(format!("{scheme}://…@{host}/{path}")),
        None => Cow::Borrowed(value),
    }
}

/// A text, a number, or a list of texts.
fn values(value: Value) -> Option<Vec<String>> {
    match value {
        Value::String(text) => Some(vec![text]),
        Value::Integer(number) => Some(vec![number.to_string()]),
        Value::Array(items) => items
            .into_iter()
            .map(|item| item.as_str().map(str::to_owned))
            .collect(),
        Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) | Value::Table(_) => None,
    }
}

fn unknown<'a>(
    name: &str,
    from: Option<Origin>,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Problem {
    let right = match did_you_mean(name, known.clone()) {
        Some(meant) => format!("perhaps `{meant}`"),
        None => format!("one of {}", known.collect::<Vec<_>>().join(", ")),
    };
    Problem {
        name: name.to_owned(),
        from,
        wrong: "is no setting".to_owned(),
        right,
    }
}
