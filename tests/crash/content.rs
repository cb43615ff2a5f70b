//! A book whose answers tell what they answer.
//!
//! The built-in book with an echo before its first question, laid over it as a host would: two
//! texts are asked for, again and again, and said back together. So the texts of the answers
//! alone show which updates were taken, how often, in which order and on what state.

use std::{
    fs,
    path::{Path, PathBuf},
};

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

/// Writes it below `folder`; answers where.
pub(crate) fn write(folder: &Path) -> PathBuf {
    write_as(&folder.join("content"), STEPS, TEXTS)
}

/// The same as the next release has it.
pub(crate) fn write_next(folder: &Path) -> PathBuf {
    write_as(&folder.join("content-next"), NEXT_STEPS, NEXT_TEXTS)
}

fn write_as(top: &Path, steps: &str, texts: &str) -> PathBuf {
    let ours = Path::new(env!("CARGO_MANIFEST_DIR"));
    let put = |path: &str, text: String| {
        let path = top.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let flow = fs::read_to_string(ours.join("dialogues/flows/start.yaml")).unwrap();
    let (_, others) = flow.split_once("\nsteps:\n").unwrap();
    put("dialogues/flows/start.yaml", format!("{steps}{others}"));
    for language in fs::read_dir(ours.join("locales")).unwrap() {
        let name = language.unwrap().file_name();
        let path = format!("locales/{}/start.ftl", name.to_string_lossy());
        if !ours.join(&path).exists() {
            continue;
        }
        let others = fs::read_to_string(ours.join(&path)).unwrap();
        put(&path, format!("{texts}{others}"));
    }
    top.to_owned()
}
