//! How deep the braces of a file lie in each other.
//!
//! Fluent's parser goes down by recursion and has no limit but the stack, which it leaves by
//! aborting the process. So this is asked before a file is parsed. It follows the grammar as
//! far as depth goes; where it takes a brace for closed that the parser does not, the parser
//! has met an error there and goes no deeper.

/// Braces, brackets and variants may lie in each other this deep.
pub(super) const DEEPEST: usize = 50;

#[derive(Clone, Copy, PartialEq)]
enum Inside {
    /// Between `{` and `}`.
    Braces,
    /// Between `(` and `)` of a call.
    Call,
    /// In the text of a variant.
    Variant,
}

/// The byte at which a file first goes deeper than [`DEEPEST`].
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut open: Vec<Inside> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if begins_entry(line) {
            open.clear();
        }
        if let Some(at) = read_line(line, &mut open) {
            return Some(start + at);
        }
        start += line.len();
    }
    None
}

fn read_line(line: &str, open: &mut Vec<Inside>) -> Option<usize> {
    let first = line.trim_start_matches([' ', '\r', '\n']).bytes().next();
    // A variant's text ends where a line begins with the next variant or closes the choice.
    if open.last() == Some(&Inside::Variant) && matches!(first, Some(b'[' | b'*' | b'}')) {
        open.pop();
    }
    let mut quoted = false;
    let mut escaped = false;
    for (at, byte) in line.bytes().enumerate() {
        if quoted {
            quoted = escaped || byte != b'"';
            escaped = byte == b'\\' && !escaped;
            continue;
        }
        match (open.last(), byte) {
            (_, b'{') => open.push(Inside::Braces),
            (None | Some(Inside::Variant), _) => {}
            (Some(_), b'"') => quoted = true,
            (Some(_), b'(') => open.push(Inside::Call),
            (Some(Inside::Call), b')') => drop(open.pop()),
            (Some(Inside::Braces), b']') => open.push(Inside::Variant),
            (Some(Inside::Braces), b'}') => drop(open.pop()),
            (Some(_), _) => {}
        }
        if open.len() > DEEPEST {
            return Some(at);
        }
    }
    None
}

/// Whether a line begins an entry, and so ends whatever is open: a comment, or a name with
/// `=`. A name alone does not, since one can stand at a line's start between braces.
fn begins_entry(line: &str) -> bool {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let behind = line.trim_start_matches(is_name);
    line.starts_with('#')
        || (behind.len() < line.len() && behind.trim_start_matches(' ').starts_with('='))
}
