use proptest::prelude::*;

use super::draw::plain;
use super::*;

const FILE: &str = "dialogues/flows/request.yaml";

fn sources(text: &str) -> Sources {
    let mut sources = Sources::default();
    sources.insert(FILE.into(), text.into());
    sources
}

fn place(text: &str, words: &str) -> Place {
    let start = text.find(words).expect("words stand in the text");
    Place::new(&FILE.into(), start..start + words.len())
}

fn wiat() -> (String, Diagnostic) {
    let line = "sent: { choose: sent, options: { sent: wiat, change: check } }";
    let text = format!("{}  {line}\n", "#\n".repeat(13));
    let found = Diagnostic::error(
        code::UNKNOWN_VALUE,
        place(&text, "wiat"),
        "step `wiat` does not exist",
    )
    .label("no step of flow `request` has that name")
    .hint("did you mean `wait` (line 16)?");
    (text, found)
}

#[test]
fn draws_the_line_at_fault_as_the_style_page_shows() {
    let (text, found) = wiat();
    let expected = "\
error[B012]: step `wiat` does not exist
  --> dialogues/flows/request.yaml:14:42
14 |   sent: { choose: sent, options: { sent: wiat, change: check } }
   |                                          ^^^^ no step of flow `request` has that name
   = hint: did you mean `wait` (line 16)?
";
    assert_eq!(render(&found, &sources(&text), false), expected);
}

#[test]
fn colour_changes_nothing_but_escapes() {
    let (text, found) = wiat();
    let coloured = render(&found, &sources(&text), true);
    assert!(coloured.contains('\u{1b}'));
    let bare: String = coloured.lines().map(|line| plain(line) + "\n").collect();
    assert_eq!(bare, render(&found, &sources(&text), false));
}

#[test]
fn shows_other_places_in_the_same_file_and_in_another() {
    let text = "a: 1\nb: 2\nc: 3\nd: 4\na: 5\n";
    let mut both = sources(text);
    both.insert("other.yaml".into(), "x: y\n".into());
    let second = text.rfind('a').expect("there is one");
    let place_two = Place::new(&FILE.into(), second..second + 1);
    let found = Diagnostic::warning(code::DUPLICATE_KEY, place_two, "key `a` stands twice")
        .also(place(text, "a"), "first here")
        .also(Place::new(&"other.yaml".into(), 0..1), "and here");
    let expected = "\
warning[B002]: key `a` stands twice
 --> dialogues/flows/request.yaml:5:1
1 | a: 1
  | - first here
...
5 | a: 5
  | ^
 ::: other.yaml:1:1
1 | x: y
  | - and here
";
    assert_eq!(render(&found, &both, false), expected);
}

#[test]
fn marks_the_first_line_of_several() {
    let text = "step:\r\n  ask: x\r\n  say: y\r\n";
    let found = Diagnostic::error(code::MISSING_KEY, place(text, "ask: x\r\n  say: y"), "t");
    let expected = "\
error[B014]: t
 --> dialogues/flows/request.yaml:2:3
2 |   ask: x
  |   ^^^^^^
";
    assert_eq!(render(&found, &sources(text), false), expected);
}

#[test]
fn a_place_that_fits_nowhere_still_shows_the_finding() {
    let gone = Place::new(&"gone.yaml".into(), 5..9);
    let found = Diagnostic::error(code::TOO_LARGE, gone.clone(), "too large")
        .label("reason")
        .hint("split it");
    let expected = "\
error[B006]: too large
--> gone.yaml
 = note: reason
 = hint: split it
";
    assert_eq!(render(&found, &sources("a\n"), false), expected);
    assert_eq!(sources("a\n").line_column(&gone), None);
    let beyond = Place::new(&FILE.into(), 90..91);
    assert_eq!(sources("a\nü").line_column(&beyond), Some((2, 2)));
    let found = Diagnostic::error(code::TOO_LARGE, beyond, "beyond");
    assert!(render(&found, &sources("a\nü"), false).contains("request.yaml:2:2"));
}

#[test]
fn words_from_files_cannot_drive_the_terminal() {
    let text = "a: \u{1b}[2J\n";
    let found = Diagnostic::error(code::UNKNOWN_VALUE, place(text, "\u{1b}[2J"), "\u{1b}[2J")
        .label("\u{1b}[2J")
        .hint("\u{1b}[2J");
    assert!(!render(&found, &sources(text), false).contains('\u{1b}'));
}

#[test]
fn sorts_and_counts() {
    let text = "a: 1\nb: 2\n";
    let error = |words: &str| Diagnostic::error(code::UNKNOWN_KEY, place(text, words), words);
    let found = [
        Diagnostic::warning(code::UNKNOWN_VALUE, place(text, "1"), "w"),
        error("b"),
        error("a"),
    ];
    let drawn = render_all(&found, &sources(text), false);
    let titles: Vec<&str> = drawn.lines().filter(|line| line.contains("[B0")).collect();
    let sorted = ["error[B010]: a", "warning[B012]: w", "error[B010]: b"];
    assert_eq!(titles, sorted);
    assert!(drawn.ends_with("^\n\n2 errors, 1 warning\n"), "{drawn}");
    assert!(render_all(&found[..1], &sources(text), false).ends_with("\n\n1 warning\n"));
    assert_eq!(render_all(&[], &sources(text), false), "");
}

#[test]
fn json_says_the_same_place_and_the_words() {
    let text = "\u{feff}ü: [ä,\n b]\n";
    let found = Diagnostic::error(code::WRONG_SHAPE, place(text, "[ä,\n b]"), "title")
        .label("label")
        .also(place(text, "ü"), "key");
    let expected = serde_json::json!({
        "code": "B011", "severity": "error", "title": "title", "file": FILE,
        "line": 1, "column": 4, "end_line": 2, "end_column": 4, "words": "[ä,\n b]",
        "label": "label", "hint": null,
        "also": [{ "file": FILE, "line": 1, "column": 1, "end_line": 1, "end_column": 2,
                   "words": "ü", "text": "key" }],
    });
    assert_eq!(to_json(&found, &sources(text)), expected);
    let gone = Diagnostic::error(code::TOO_LARGE, Place::new(&"gone".into(), 1..2), "t");
    assert_eq!(
        to_json(&gone, &sources(text))["line"],
        serde_json::Value::Null
    );
}

#[test]
fn guesses_what_was_meant() {
    let steps = ["company", "wait", "write", "sent", "call-day", "in"];
    let meant = |word| did_you_mean(word, steps);
    assert_eq!(meant("wiat"), Some("wait"));
    assert_eq!(meant("compny"), Some("company"));
    assert_eq!(meant("compayn"), Some("company"));
    assert_eq!(meant("call_day"), Some("call-day"));
    assert_eq!(meant("Wait"), Some("wait"));
    assert_eq!(meant("ni"), Some("in"));
    assert_eq!(meant("wait"), None);
    assert_eq!(meant("waiting-for-godot"), None);
    assert_eq!(meant("xyz"), None);
    assert_eq!(meant(""), None);
    assert_eq!(did_you_mean("x", ["y"]), None);
    assert_eq!(did_you_mean("cat", ["bat", "rat"]), Some("bat"));
    assert_eq!(did_you_mean("cart", ["bart", "car"]), Some("bart"));
    let long = "x".repeat(100_000);
    assert_eq!(did_you_mean(&long, [long.as_str(), "x"]), None);
}

#[test]
fn codes_are_listed_once_and_in_order() {
    let codes: Vec<Code> = code::ALL.iter().map(|(code, _)| *code).collect();
    assert!(codes.is_sorted_by(|a, b| a < b));
    assert_eq!(format!("{}", code::UNKNOWN_VALUE), "B012");
}

proptest! {
    #[test]
    fn any_place_in_any_text_is_drawn_where_it_is_counted(
        text in "([a-zä\u{feff}\u{301}🎈: \t\r\n\u{1b}]|\r\n){0,40}",
        start in 0usize..60,
        end in 0usize..60,
        colour: bool,
    ) {
        let sources = sources(&text);
        let found = Diagnostic::error(code::YAML_SYNTAX, Place::new(&FILE.into(), start..end), "t")
            .label("l")
            .also(Place::new(&FILE.into(), end..start), "also");
        let drawn = render(&found, &sources, colour);
        let (line, column) = sources.line_column(&found.place).expect("the file is known");
        let header = format!("{FILE}:{line}:{column}");
        prop_assert!(drawn.lines().map(plain).any(|seen| seen.ends_with(&header)), "{drawn}");
        to_json(&found, &sources);
    }
}
