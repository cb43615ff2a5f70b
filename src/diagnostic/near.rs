//! Guesses what a misspelt word was meant to be.

/// The known word that was probably meant: the first of the nearest, if any is near enough.
///
/// Near is one slip (a letter too many, too few, another, or two swapped) for each three
/// letters, at least one. Case and `-` for `_` count for nothing. A word does not mean itself.
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Longer words are no slips; the limit keeps the square of the length small.
    const LONGEST: usize = 64;
    let folded = |text: &str| -> Vec<char> {
        let chars = text.chars().take(LONGEST + 1).flat_map(char::to_lowercase);
        chars.map(|c| if c == '_' { '-' } else { c }).collect()
    };
    let meant = folded(word);
    let mut best: Option<(usize, &str)> = None;
    for candidate in known {
        let letters = folded(candidate);
        let longer = meant.len().max(letters.len());
        let limit = (longer / 3).max(1);
        let shorter = meant.len().min(letters.len());
        if candidate == word || longer > LONGEST || longer - shorter > limit {
            continue;
        }
        let slips = slips(&meant, &letters);
        // Two words of one letter are one slip apart and have nothing in common.
        if slips <= limit && slips < longer && best.is_none_or(|(least, _)| slips < least) {
            best = Some((slips, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The optimal string alignment distance: edits, with a swap of two neighbours as one.
fn slips(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    let mut previous_a = None;
    for (row, &in_a) in a.iter().enumerate() {
        let mut left = row + 1;
        let mut current = vec![left];
        let mut previous_b = None;
        let diagonals = above.iter().zip(above.iter().skip(1));
        for (column, (&in_b, (&diagonal, &up))) in b.iter().zip(diagonals).enumerate() {
            let mut least = (diagonal + usize::from(in_a != in_b))
                .min(up + 1)
                .min(left + 1);
            if previous_a == Some(in_b) && previous_b == Some(in_a) {
                let swapped = column.checked_sub(1).and_then(|two| before.get(two));
                least = least.min(swapped.map_or(usize::MAX, |slips| slips + 1));
            }
            current.push(least);
            left = least;
            previous_b = Some(in_b);
        }
        before = std::mem::replace(&mut above, current);
        previous_a = Some(in_a);
    }
    above.last().copied().unwrap_or(0)
}
