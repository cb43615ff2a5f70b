//! One typing error, and no more.

/// Tells whether one insertion, deletion, substitution or transposition leads from one to other.
pub(super) fn one_edit(typed: &[char], word: &str) -> bool {
    let bytes = word.len();
    // A character has one to four bytes: far too short or long needs no closer look.
    if bytes + 1 < typed.len() || bytes > 4 * (typed.len() + 1) {
        return false;
    }
    let word: Vec<char> = word.chars().collect();
    if word.len().abs_diff(typed.len()) > 1 {
        return false;
    }
    let same = typed.iter().zip(&word).take_while(|(a, b)| a == b).count();
    let (a, b) = (
        typed.get(same..).unwrap_or(&[]),
        word.get(same..).unwrap_or(&[]),
    );
    match (a, b) {
        ([], []) => false,
        ([], [_]) | ([_], []) => true,
        ([_, rest_a @ ..], [_, rest_b @ ..]) => {
            rest_a == rest_b
                || rest_a == b
                || a == rest_b
                || matches!((a, b), ([p, q, ra @ ..], [r, s, rb @ ..]) if p == s && q == r && ra == rb)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::one_edit;

    #[test]
    fn one_error_is_forgiven_and_two_are_not() {
        let typed = |text: &str| text.chars().collect::<Vec<_>>();
        for near in [
            "novmber",
            "novembber",
            "nivember",
            "novebmer",
            "ovember",
            "novembe",
        ] {
            assert!(one_edit(&typed(near), "november"), "{near}");
        }
        for far in ["november", "nvmber", "nivembar", "december", ""] {
            assert!(!one_edit(&typed(far), "november"), "{far}");
        }
    }
}
