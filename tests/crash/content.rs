//! A book whose answers tell what they answer.
//!
//! The built-in book with an echo before its first question: two texts are asked for, again and
//! again, and said back together. So the texts of the answers alone show which updates were taken,
//! how often, in which order and on what state.

use std::{
    fs,
    path::{Path, PathBuf},
};

use hearback::content::Content;

const STEPS: &str = "\
flow: start
steps:
  first: { ask: promise, again: true }
  real: { when: \"promise == 'real'\", go: again }
  second: { ask: promise_words, again: true, unknown: allowed }
  both: { when: \"promise_words != null\", tell: true }
  one: { when: \"promise_words == null\", tell: true }
  count: { tell: true, then: first }
";

const TEXTS: &str = "\
start-first = first?
start-second = second? { $promise }
start-both = both { $promise } { $promise_words }
start-one = one { $promise }
start-count = and again
";

/// Of the next release: a question has another name, a step is added, every text is another.
const NEXT_STEPS: &str = "\
flow: start
steps:
  first: { ask: promise, again: true }
  real: { when: \"promise == 'real'\", go: again }
  other: { ask: promise_words, again: true, unknown: allowed }
  both: { when: \"promise_words != null\", tell: true }
  one: { when: \"promise_words == null\", tell: true }
  more: { tell: true }
  count: { tell: true, then: first }
";

const NEXT_TEXTS: &str = "\
start-first = first? (next)
start-other = second? { $promise } (next)
start-both = both { $promise } { $promise_words } (next)
start-one = one { $promise } (next)
start-more = one more (next)
start-count = and again (next)
";

/// Names are looked up, so there is a list.
const COMPANIES: &str = r#"{"list":"Example","licence":"CC0-1.0","as_of":"2026-11-01"}
{"id":"example","name":"Example GmbH","address":["1 Example Street"],"source":"https://example.org"}
"#;

/// Writes it below `folder`; answers where.
pub(crate) fn write(folder: &Path) -> PathBuf {
    write_as(&folder.join("content"), STEPS, TEXTS)
}

/// The same as the next release has it.
pub(crate) fn write_next(folder: &Path) -> PathBuf {
    write_as(&folder.join("content-next"), NEXT_STEPS, NEXT_TEXTS)
}

/// The dialogues, letters and law in one language, without what only understanding and looking up
/// need: a process that starts hundreds of times reads and checks it in half the time.
fn write_as(top: &Path, steps: &str, texts: &str) -> PathBuf {
    let book = Content::builtin().files().into_iter();
    let needed = |path: &str| {
        let left_out = ["dialogues/replies/", "dialogues/stories/"];
        let is_text = path.starts_with("locales/en/");
        let is_dialogue = path.starts_with("dialogues/") && path.ends_with(".yaml");
        is_text || is_dialogue && !left_out.iter().any(|folder| path.starts_with(folder))
    };
    let put = |path: &str, text: &str| {
        let path = top.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    for (path, text) in book.filter(|(path, _)| needed(path)) {
        match &*path {
            "dialogues/flows/start.yaml" => {
                let (_, others) = text.split_once("\nsteps:\n").unwrap();
                put(&path, &format!("{steps}{others}"));
            }
            "locales/en/start.ftl" => put(&path, &format!("{texts}{text}")),
            "locales/en/typed.ftl" => {
                // No other language is there to be understood too.
                let lines = text.lines().filter(|line| !line.starts_with("typed-also"));
                put(&path, &lines.collect::<Vec<_>>().join("\n"));
            }
            _ => put(&path, &text),
        }
    }
    put("dialogues/data/companies.jsonl", COMPANIES);
    top.to_owned()
}
