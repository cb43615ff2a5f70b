//! How well the reasons in a reply are recognised, on replies that were written for it.
//!
//! The weights were fitted on `tests/replies/<language>.yaml` and on `second-` to `fifth-`. With
//! `sixth-` in view it was chosen how the reader works; with `seventh-` and `eighth-` nothing was. Nobody read any but
//! the first while they wrote examples, and nobody should. `HEARBACK_MISSES=1 cargo test --test
//! recognise` prints what is missed in those that may be read.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "tests read files and the environment"
)]

use std::{
    env,
    fmt::Write as _,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use hearback::{
    book::{self, Book, source},
    content::Content,
    recognise::{self, Reading},
};

#[path = "support/table.rs"]
mod table;

/// One reply with what is true of it.
struct Reply {
    /// The main reason first; empty where nothing is refused.
    classes: Vec<String>,
    none: Option<String>,
    text: String,
}

/// What was counted over replies.
#[derive(Default)]
struct Count {
    refusals: usize,
    /// Of these, with the main reason among the first two.
    first_two: usize,
    reasons: usize,
    /// Of these, proposed at all.
    found: usize,
    proposed: usize,
    /// Of these, really given.
    right: usize,
    none: usize,
    /// Of these, taken for a refusal.
    alarms: usize,
    /// Of these, with the right word for what they are.
    named: usize,
}

fn book() -> Book {
    let loaded = book::load(&Content::builtin().files());
    loaded.book.expect("the built-in book is whole")
}

fn replies(name: &str) -> Vec<Reply> {
    let text = fs::read_to_string(folder().join(name)).expect("the replies are there");
    let mut findings = Vec::new();
    let file = source::parse(&name.into(), &text, &mut findings).expect("YAML");
    assert!(findings.is_empty(), "{name} is in order");
    let word = |node: &source::Node| node.scalar().expect("a word").to_owned();
    let items = file.items().expect("a list");
    let replies = items.iter().map(|item| Reply {
        classes: item.get("classes").map_or_else(Vec::new, |list| {
            list.items().expect("a list").iter().map(word).collect()
        }),
        none: item.get("none").map(word),
        text: item.get("text").map(word).expect("a text"),
    });
    replies.collect()
}

fn count(book: &Book, language: &str, file: &str, show: bool) -> Count {
    let recogniser = book.replies.get(language).expect("the language has one");
    let mut count = Count::default();
    for reply in replies(file) {
        let reading = recogniser.read(&reply.text);
        let good = add(&mut count, &reply, &reading);
        if show && !good {
            println!("{}", missed(file, &reply, &reading));
        }
    }
    count
}

/// Counts one reply; whether nothing was missed and nothing too much.
fn add(count: &mut Count, reply: &Reply, reading: &Reading) -> bool {
    let names: Vec<_> = reading.classes.iter().map(|it| it.name.as_str()).collect();
    let Some(main) = reply.classes.first() else {
        let other = reading.other.as_ref().map(|it| it.name.as_str());
        count.none += 1;
        count.alarms += usize::from(!names.is_empty());
        count.named += usize::from(names.is_empty() && other == reply.none.as_deref());
        return names.is_empty() && other == reply.none.as_deref();
    };
    let found = |class: &&String| names.contains(&class.as_str());
    let right = |name: &&&str| reply.classes.iter().any(|class| class == **name);
    count.refusals += 1;
    count.first_two += usize::from(names.iter().take(2).any(|name| name == main));
    count.reasons += reply.classes.len();
    count.found += reply.classes.iter().filter(found).count();
    count.proposed += names.len();
    count.right += names.iter().filter(right).count();
    reply.classes.iter().all(|class| found(&class)) && names.iter().all(|name| right(&name))
}

fn missed(file: &str, reply: &Reply, reading: &Reading) -> String {
    let mut text = format!("{file}: {:?} {:?}\n", reply.classes, reply.none);
    let start: String = reply.text.chars().take(100).collect();
    let _ = writeln!(text, "  {}", start.replace('\n', " "));
    for found in &reading.classes {
        let _ = writeln!(text, "  {} {}", found.name, found.score);
        for because in &found.because {
            let _ = writeln!(text, "    {:?} in {}", because.words, because.sentence);
        }
    }
    if let Some(other) = &reading.other {
        let _ = writeln!(text, "  {} {} {:?}", other.name, other.score, other.because);
    }
    text
}

/// Replies of one kind, in a file for each language.
struct Kind {
    /// How the file's name begins.
    prefix: &'static str,
    /// What README.md calls them.
    which: &'static str,
    /// So many of a hundred have the main reason among the first two at least.
    right: usize,
    /// At most so many of a hundred are taken for a refusal.
    alarms: usize,
    /// Whoever writes examples may read them.
    is_open: bool,
}

/// The head of the table in README.md.
const HEAD: &str = "| replies | main reason among the first two | reasons found | proposals that are right | no refusal, but taken for one |";

const KINDS: [Kind; 8] = [
    Kind {
        prefix: "",
        which: "for the weights, odd ones",
        right: 85,
        alarms: 22,
        is_open: true,
    },
    Kind {
        prefix: "second-",
        which: "for the weights, unusual words",
        right: 87,
        alarms: 12,
        is_open: false,
    },
    Kind {
        prefix: "third-",
        which: "for the weights",
        right: 90,
        alarms: 10,
        is_open: false,
    },
    Kind {
        prefix: "fourth-",
        which: "for the weights, once more",
        right: 90,
        alarms: 10,
        is_open: false,
    },
    Kind {
        prefix: "fifth-",
        which: "for the weights, longer ones",
        right: 90,
        alarms: 17,
        is_open: false,
    },
    Kind {
        prefix: "sixth-",
        which: "for the choice, long ones",
        right: 90,
        alarms: 10,
        is_open: false,
    },
    Kind {
        prefix: "seventh-",
        which: "unseen, long ones",
        right: 90,
        alarms: 10,
        is_open: false,
    },
    Kind {
        prefix: "eighth-",
        which: "unseen, few, odd words",
        right: 70,
        alarms: 25,
        is_open: false,
    },
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/replies")
}

/// The lines of the table in README.md.
fn row(language: &str, which: &str, it: &Count) -> String {
    format!(
        "| {language}, {which} | {} of {} | {} of {} | {} of {} | {} of {} |",
        it.first_two, it.refusals, it.found, it.reasons, it.right, it.proposed, it.alarms, it.none
    )
}

fn percent(part: usize, whole: usize) -> usize {
    (part * 100 + whole / 2) / whole.max(1)
}

#[test]
fn the_right_reason_is_among_the_first_two() {
    let (book, show) = (book(), env::var_os("HEARBACK_MISSES").is_some());
    let (mut wrong, mut rows) = (Vec::new(), Vec::new());
    for language in book.replies.keys() {
        for kind in &KINDS {
            let file = format!("{}{language}.yaml", kind.prefix);
            let it = count(&book, language, &file, show && kind.is_open);
            rows.push(row(language, kind.which, &it));
            println!("{} | {} of {}", rows[rows.len() - 1], it.named, it.none);
            let is_right = percent(it.first_two, it.refusals) >= kind.right;
            if !is_right || percent(it.alarms, it.none) > kind.alarms {
                wrong.push(file);
            }
        }
    }
    table::shows(HEAD, &rows);
    assert!(
        wrong.is_empty(),
        "too much is missed or too much is seen in {wrong:?}"
    );
}

/// Runs `hearback recognise` with a reply.
fn run(arguments: &[&str], reply: &[u8]) -> (Option<i32>, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_hearback"))
        .arg("recognise")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let mut input = child.stdin.take().expect("a pipe");
    // Whoever fails on the language does not read it.
    let _ = input.write_all(reply);
    drop(input);
    let done = child.wait_with_output().expect("the program ends");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (done.status.code(), text(done.stdout), text(done.stderr))
}

const DELETED: &str =
    "We only keep calls for 90 days, and the recording of your call has been deleted.";

#[test]
fn a_language_in_which_no_company_replies_reads_any() {
    let (code, out, errors) = run(&["--locale", "hi-Latn"], DELETED.as_bytes());
    assert_eq!((code, errors.as_str()), (Some(0), ""));
    assert!(out.starts_with("deleted "), "{out}");
}

#[test]
fn programs_read_one_object_a_reply() {
    let replies = format!("{DELETED}\u{c}Your recording is attached.");
    let (code, out, errors) = run(&["--locale", "en", "--format", "json"], replies.as_bytes());
    assert_eq!((code, errors.as_str()), (Some(0), ""));
    let lines: Vec<serde_json::Value> = out
        .lines()
        .map(|line| serde_json::from_str(line).expect("an object"))
        .collect();
    assert_eq!(lines.len(), 2);
    let first = &lines[0]["classes"][0];
    assert_eq!(first["class"], "deleted");
    assert_eq!(first["because"], serde_json::json!([DELETED]));
    assert!(first["score"].as_f64() > Some(0.5), "{first}");
    assert_eq!(
        lines[1],
        serde_json::json!({ "classes": [], "none": "granted" })
    );
}

#[test]
fn what_is_no_reply_is_said_so() {
    let long = vec![b'a'; 65 * 1024];
    for (locale, reply, why) in [
        ("en", b" \n".as_slice(), "no reply to read"),
        ("en", b"\xff\xfe", "no UTF-8"),
        ("en", &long, "longer than"),
        ("xx", b"No.", "there are: de, en, hi"),
    ] {
        let (code, out, errors) = run(&["--locale", locale], reply);
        assert_eq!((code, out.as_str()), (Some(1), ""), "{why}");
        assert!(errors.contains(why), "{errors}");
    }
}

/// What the person wrote themselves and the mail shows below the answer is none.
#[test]
fn the_earlier_message_below_is_not_read() {
    let book = book();
    let recogniser = &book.replies["en"];
    let below = "Dear customer, thank you for your message. We will answer within a month, as \
                 the law says.\n\nOn 3 November Kim Example wrote:\n";
    let reading = recogniser.read(&format!("{below}{DELETED}"));
    assert!(reading.classes.is_empty(), "{:?}", reading.classes);
    let reading = recogniser.read(&format!("{below}> {DELETED}"));
    assert!(reading.classes.is_empty(), "{:?}", reading.classes);
    assert!(!recogniser.read(DELETED).classes.is_empty());
}

/// "If it has been deleted" says nothing of the kind.
#[test]
fn a_condition_is_no_reason() {
    let book = book();
    let reply = "We will check whether the recording has been deleted.";
    let reading = book.replies["en"].read(reply);
    assert!(reading.classes.is_empty(), "{:?}", reading.classes);
}

/// A reply is read in its own language, whatever the chat's is: a word that two languages share
/// is no reason.
#[test]
fn a_reply_is_read_in_its_own_language() {
    let book = book();
    let (mut count, mut strays) = (0, 0);
    for (language, recogniser) in &book.replies {
        for reply in replies(&format!("fifth-{language}.yaml")) {
            // In a chat in each language, and in one in which no company writes.
            for own in book.replies.values().map(Some).chain([None]) {
                let any = recognise::read_any(own, book.replies.values(), &reply.text);
                count += 1;
                strays += usize::from(any != recogniser.read(&reply.text));
            }
        }
    }
    assert!(strays * 50 <= count, "{strays} of {count}");
    let none = "Nous ne pouvons malheureusement pas vous envoyer cet enregistrement.";
    let reading = recognise::read_any(None, book.replies.values(), none);
    assert!(reading.classes.is_empty(), "{:?}", reading.classes);
}
