use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::diagnostic::{Code, Diagnostic, Sources, code, render};

mod read;

const FILE: &str = "flows/request.yaml";

fn parsed(source: &str) -> (Option<Node>, Vec<Diagnostic>) {
    let mut out = Vec::new();
    let node = parse(&Arc::from(FILE), source, &mut out);
    (node, out)
}

/// The tree of a file in which nothing is wrong.
fn good(source: &str) -> Node {
    let (node, out) = parsed(source);
    assert_eq!(out, []);
    node.expect("a file without findings has a tree")
}

fn words<'a>(source: &'a str, place: &Place) -> &'a str {
    &source[place.span.clone()]
}

/// Each finding as its code and the words at fault.
fn found<'a>(source: &'a str, out: &[Diagnostic]) -> Vec<(Code, &'a str)> {
    let pairs = out.iter().map(|d| (d.code, words(source, &d.place)));
    pairs.collect()
}

fn drawn(source: &str, out: &[Diagnostic]) -> String {
    let mut sources = Sources::default();
    sources.insert(FILE.into(), source.into());
    out.iter().map(|d| render(d, &sources, false)).collect()
}

/// Kind and words of every node, in the order of the file.
fn outline(source: &str, node: &Node, lines: &mut Vec<String>) {
    let words = words(source, &node.place);
    match &node.kind {
        Kind::Scalar(scalar) => lines.push(format!("{:?} {words:?}", scalar.text)),
        Kind::Empty => lines.push(format!("empty {words:?}")),
        Kind::List(items) => {
            lines.push(format!("list {words:?}"));
            items.iter().for_each(|item| outline(source, item, lines));
        }
        Kind::Map(entries) => {
            lines.push(format!("map {words:?}"));
            for entry in entries {
                let words = &source[entry.key_place.span.clone()];
                lines.push(format!("key {:?} {words:?}", entry.key));
                outline(source, &entry.value, lines);
            }
        }
    }
}

#[test]
fn every_value_has_its_exact_place_behind_mark_umlauts_and_crlf() {
    let source = "\u{feff}# ä\r\nü: 🎈 x  # c\r\n'b c':\r\n  - \"q\\t\"\r\n  - {e: no, f: }\r\nt: |\r\n  eins\r\n  zwei\r\n\r\nn: ~\r\nm:\r\n";
    let mut lines = Vec::new();
    outline(source, &good(source), &mut lines);
    let whole = source[source.find('ü').expect("there")..].trim_end();
    let expected = [
        format!("map {whole:?}").as_str(),
        r#"key "ü" "ü""#,
        r#""🎈 x" "🎈 x""#,
        r#"key "b c" "'b c'""#,
        r#"list "- \"q\\t\"\r\n  - {e: no, f: }""#,
        r#""q\t" "\"q\\t\"""#,
        r#"map "{e: no, f: }""#,
        r#"key "e" "e""#,
        r#""no" "no""#,
        r#"key "f" "f""#,
        r#"empty """#,
        r#"key "t" "t""#,
        r#""eins\nzwei\n" "eins\r\n  zwei""#,
        r#"key "n" "n""#,
        r#"empty "~""#,
        r#"key "m" "m""#,
        r#"empty """#,
    ]
    .map(str::to_owned);
    assert_eq!(lines, expected);
}

#[test]
fn text_stays_text_and_only_null_is_empty() {
    let node = good("[yes, 010, 1.0, 'null', NULL, null, ~, ]");
    let items = node.items().expect("a list");
    let texts: Vec<_> = items.iter().map(Node::scalar).collect();
    let [yes, ten, one, quoted] = ["yes", "010", "1.0", "null"].map(Some);
    assert_eq!(texts, [yes, ten, one, quoted, Some("NULL"), None, None]);
    assert_eq!(good("").kind, Kind::Empty);
    assert_eq!(good("# only a comment\n").kind, Kind::Empty);
    assert_eq!(
        good("---\na: b\n...\n").get("a").and_then(Node::scalar),
        Some("b")
    );
}

#[test]
fn a_part_of_a_text_has_its_place_where_it_is_written_as_it_is_meant() {
    let source = "a: 'ü > x'\nb: c > d\nc: \"\\t > y\"\nd: >\n  e > f\n";
    let node = good(source);
    let part = |key: &str, range| words(source, &node.get(key).expect("a key").part(range));
    assert_eq!(part("a", 3..4), ">");
    assert_eq!(part("b", 4..5), "d");
    assert_eq!(part("b", 4..50), "c > d");
    assert_eq!(part("c", 2..3), "\"\\t > y\"");
    assert_eq!(part("d", 2..3), "e > f");
}

#[test]
fn syntax_errors_speak_an_editors_words() {
    let cases = [
        ("a:\n\tb: c\n", "a tab stands where only spaces may", "b:"),
        ("a: 'x\nb: y\n", "a quote is opened and never closed", "'"),
        ("a: 'x' y\n", "something follows the closing quote", "y"),
        (
            "a: [b, c\nd: e\n",
            "a bracket is not closed, or a comma is missing in it",
            "[",
        ),
        (
            "a: {b: c\nd: e\n",
            "a bracket is not closed, or a comma is missing in it",
            "{",
        ),
        (
            "a: {b: c\n",
            "a bracket is not closed, or a comma is missing in it",
            "{",
        ),
        (
            "a: [b, c\n",
            "a bracket is not closed, or a comma is missing in it",
            "[",
        ),
        (
            "a: [b}\n",
            "a bracket does not fit the one that was opened",
            "[",
        ),
        (
            "a: ]\n",
            "a bracket does not fit the one that was opened",
            "]",
        ),
        ("a: [b, , c]\n", "a comma has nothing before it", ","),
        ("ask:company\nb: c\n", "no space behind the colon", ":"),
        (
            "b:\n- ask:company\n  d: e\n",
            "no space behind the colon",
            ":",
        ),
        (
            "b:\n  ask:company\n  d: e\n",
            "no space behind the colon",
            ":",
        ),
        (
            "b: c\nask:company\nd: e\n",
            "no space behind the colon",
            ":",
        ),
        (
            "a: b: c\n",
            "a second colon, or a line that is indented too far",
            ":",
        ),
        (
            "a: b\nc d\ne: f\n",
            "a line without a colon stands among keys",
            "c",
        ),
        (
            "- a\nb: c\n",
            "this line does not fit the lines above it",
            "b:",
        ),
        (
            "a: \"\\q\"\n",
            "a backslash in double quotes begins something unknown",
            "\"",
        ),
        ("a: @x\n", "a text cannot begin with this character", "@x"),
        ("a: x\0y\n", "an invisible character stands here", "\0y"),
        (
            "a: |x\n b\n",
            "text follows `|` or `>` on the same line",
            "|x",
        ),
        (
            "%YAML 1.2\n---\na: b\n",
            "a line that begins with `%` is a directive, which a book does not use",
            "%YAML",
        ),
    ];
    for (source, title, at) in cases {
        let (node, out) = parsed(source);
        assert_eq!(node, None, "{source:?}");
        assert_eq!(out.len(), 1, "{source:?}: {out:?}");
        assert_eq!(out[0].title, title, "{source:?}");
        assert_eq!(found(source, &out), [(code::YAML_SYNTAX, at)], "{source:?}");
        assert!(out[0].hint.is_some(), "{source:?}");
    }
}

#[test]
fn draws_a_bracket_that_was_left_open() {
    let source = "ä: 1\nsteps: { a: [b, c]\nnext: x\n";
    let expected = "\
error[B001]: a bracket is not closed, or a comma is missing in it
 --> flows/request.yaml:2:8
2 | steps: { a: [b, c]
  |        ^
3 | next: x
  | ----- does not fit in here
  = hint: close it with `]` or `}`, and put a comma between its parts
";
    assert_eq!(drawn(source, &parsed(source).1), expected);
}

#[test]
fn a_key_that_stands_twice_shows_both_places_and_keeps_the_first() {
    let source = "a: 1\nb: { c: x, 'c': y }\na: 2\n";
    let (node, out) = parsed(source);
    let expected = "\
error[B002]: key `c` stands twice in one map
 --> flows/request.yaml:2:12
2 | b: { c: x, 'c': y }
  |      -     ^^^ here again
  |      |
  |      first here
  = hint: remove or rename one of them
error[B002]: key `a` stands twice in one map
 --> flows/request.yaml:3:1
1 | a: 1
  | - first here
2 | b: { c: x, 'c': y }
3 | a: 2
  | ^ here again
  = hint: remove or rename one of them
";
    assert_eq!(drawn(source, &out), expected);
    let node = node.expect("the rest is usable");
    assert_eq!(node.get("a").and_then(Node::scalar), Some("1"));
    assert_eq!(node.map().map(<[Entry]>::len), Some(2));
}

#[test]
fn anchors_aliases_and_tags_are_refused_once_each() {
    let source = "a: &x 1\nb: *x\nc: *nope\nd: !!str y\ne: [!t z]\n*x : f\n";
    let (node, mut out) = parsed(source);
    let extra = ["&x", "*x", "*nope", "!!str", "!t", "*x"];
    assert_eq!(
        found(source, &out),
        extra.map(|words| (code::YAML_EXTRA, words))
    );
    let node = node.expect("the rest is usable");
    assert_eq!(node.get("a").and_then(Node::scalar), Some("1"));
    assert_eq!(node.get("d").and_then(Node::scalar), Some("y"));
    // The alias is empty in the tree; to ask for its text is no second finding.
    assert_eq!(text(node.get("b").expect("kept"), &mut out), None);
    assert_eq!(out.len(), extra.len());
    for source in ["a: * b\n", "a: &\n", "a: !e!x y\n"] {
        assert_eq!(parsed(source).1[0].code, code::YAML_EXTRA, "{source:?}");
    }
}

#[test]
fn depth_is_bounded() {
    let nested = |depth: usize| format!("a: b\nc: {}{}\n", "[".repeat(depth), "]".repeat(depth));
    good(&nested(MAX_DEPTH - 1));
    for depth in [MAX_DEPTH, 200, 300, 100_000] {
        let source = nested(depth);
        let (_, out) = parsed(&source);
        assert_eq!(found(&source, &out), [(code::TOO_DEEP, "[")], "{depth}");
        // The parser has a limit of its own, and may meet it before the tree meets ours.
        let at = out[0].place.span.start;
        assert!(at == 8 + MAX_DEPTH - 1 || depth > 255, "{at}");
    }
    // What stands beside the depth is still read.
    let source = format!("{}d: [e, e: f]\n", nested(40));
    let node = parsed(&source).0.expect("a tree");
    assert!(node.get("d").is_some_and(|node| node.items().is_some()));
}

#[test]
fn a_second_document_and_a_large_file_are_refused() {
    let source = "a: b\n---\nc: d\n";
    let (node, out) = parsed(source);
    assert_eq!(found(source, &out), [(code::SEVERAL_DOCUMENTS, "---")]);
    let node = node.expect("the first document");
    assert_eq!(node.map().map(<[Entry]>::len), Some(1));
    let large = "#".repeat(MAX_BYTES);
    good(&large);
    let (node, out) = parsed(&(large + "\n"));
    assert_eq!(node, None);
    assert_eq!(out[0].code, code::TOO_LARGE);
}

#[test]
fn a_key_must_be_text() {
    let source = "? [a]\n: b\nc: d\n~: e\n{{ x }}: y\n";
    let (node, out) = parsed(source);
    let shape = |words| (code::WRONG_SHAPE, words);
    assert_eq!(found(source, &out)[..2], [shape("[a]"), shape("~")]);
    assert_eq!(node.and_then(|n| n.map().map(<[Entry]>::len)), Some(1));
}

/// Fails unless every place in the tree and in the findings can be cut out of the text.
fn check_places(source: &str) {
    fn walk(source: &str, node: &Node, depth: usize) {
        assert!(depth <= MAX_DEPTH, "{source:?}");
        assert!(
            source.get(node.place.span.clone()).is_some(),
            "{source:?} {node:?}"
        );
        for item in node.items().unwrap_or(&[]) {
            walk(source, item, depth + 1);
        }
        for entry in node.map().unwrap_or(&[]) {
            assert!(source.get(entry.key_place.span.clone()).is_some());
            walk(source, &entry.value, depth + 1);
        }
    }
    let (node, out) = parsed(source);
    if let Some(node) = &node {
        walk(source, node, 0);
    }
    assert!(
        node.is_some() || !out.is_empty(),
        "{source:?} fails without a word"
    );
    for d in &out {
        for place in std::iter::once(&d.place).chain(d.also.iter().map(|(place, _)| place)) {
            assert!(source.get(place.span.clone()).is_some(), "{source:?} {d:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn no_text_panics(source in any::<String>()) {
        check_places(&source);
    }

    #[test]
    fn no_text_of_yaml_signs_panics(
        source in r#"([ab:ü🎈 \n\t\[\]{},'"&*!|>%@?#~.-]|\r\n|: |- |\n  |\u{feff}){0,60}"#,
    ) {
        check_places(&source);
    }
}
