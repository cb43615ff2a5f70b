//! Words of patterns, and where they stand in a sentence.

use std::collections::HashMap;

use crate::directory::fold;

/// A word of a pattern: as it is, or with `*` for what may stand before or behind it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) open_before: bool,
    pub(crate) open_after: bool,
}

/// Words that mean the same: each a phrase of words side by side.
pub(crate) type Phrases = Vec<Vec<Word>>;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TermId(u32);

pub(crate) type WordId = u32;

/// All words of all patterns, each once.
#[derive(Default)]
pub(crate) struct Lexicon {
    ids: HashMap<Word, WordId>,
    whole: HashMap<String, WordId>,
    beginnings: HashMap<String, WordId>,
    ends: HashMap<String, WordId>,
    inner: Vec<(String, WordId)>,
    /// What a word may end in beside its own letters: "s" in "recordings".
    endings: Vec<String>,
    terms: Vec<Phrases>,
    term_ids: HashMap<Phrases, TermId>,
    /// For each word, the terms with a phrase that begins with it, and the rest of that.
    starts: HashMap<WordId, Vec<(TermId, Vec<WordId>)>>,
}

/// Words with so many letters may have another ending: of shorter ones, that is another word.
const LONG: usize = 5;

/// Where a term stands: its first word and how many there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spot {
    pub(crate) at: usize,
    pub(crate) length: usize,
}

/// Where the terms stand in one sentence.
pub(crate) struct Spots(Vec<Vec<Spot>>);

impl Spots {
    pub(crate) fn of(&self, term: TermId) -> &[Spot] {
        let spots = usize::try_from(term.0).ok().and_then(|at| self.0.get(at));
        spots.map_or(&[], Vec::as_slice)
    }
}

impl Lexicon {
    /// The term for phrases, the same one for the same phrases.
    pub(crate) fn term(&mut self, mut phrases: Phrases) -> TermId {
        phrases.sort_by(|one, two| texts(one).cmp(texts(two)));
        phrases.dedup();
        if let Some(id) = self.term_ids.get(&phrases) {
            return *id;
        }
        let id = TermId(u32::try_from(self.terms.len()).unwrap_or(u32::MAX));
        for phrase in &phrases {
            let ids: Vec<_> = phrase.iter().map(|word| self.word(word)).collect();
            if let Some((first, rest)) = ids.split_first() {
                let entry = (id, rest.to_vec());
                self.starts.entry(*first).or_default().push(entry);
            }
        }
        self.term_ids.insert(phrases.clone(), id);
        self.terms.push(phrases);
        id
    }

    /// The phrases of a term.
    pub(crate) fn phrases(&self, term: TermId) -> &[Vec<Word>] {
        let at = usize::try_from(term.0).ok();
        at.and_then(|at| self.terms.get(at))
            .map_or(&[], Vec::as_slice)
    }

    fn word(&mut self, word: &Word) -> WordId {
        let next = WordId::try_from(self.ids.len()).unwrap_or(WordId::MAX);
        let id = *self.ids.entry(word.clone()).or_insert(next);
        if id == next {
            let text = word.text.clone();
            match (word.open_before, word.open_after) {
                (false, false) => drop(self.whole.insert(text, id)),
                (false, true) => drop(self.beginnings.insert(text, id)),
                (true, false) => drop(self.ends.insert(text, id)),
                (true, true) => self.inner.push((text, id)),
            }
        }
        id
    }

    /// Where each term stands among the words of a sentence.
    pub(crate) fn spots(&self, words: &[String]) -> Spots {
        let known: Vec<_> = words.iter().map(|word| self.ids_of(word)).collect();
        let mut spots = vec![Vec::new(); self.terms.len()];
        for (at, ids) in known.iter().enumerate() {
            for (term, rest) in ids.iter().filter_map(|id| self.starts.get(id)).flatten() {
                let fits = rest.iter().enumerate().all(|(behind, id)| {
                    let there = known.get(at + 1 + behind);
                    there.is_some_and(|ids| ids.contains(id))
                });
                let list = usize::try_from(term.0)
                    .ok()
                    .and_then(|at| spots.get_mut(at));
                if let Some(list) = list.filter(|_| fits) {
                    list.push(Spot {
                        at,
                        length: rest.len() + 1,
                    });
                }
            }
        }
        Spots(spots)
    }

    /// Lets longer words of patterns stand with these endings too.
    pub(crate) fn allow(&mut self, endings: Vec<String>) {
        self.endings = endings;
    }

    /// The words of patterns that a word of a reply is.
    pub(crate) fn ids_of(&self, word: &str) -> Vec<WordId> {
        let mut ids: Vec<WordId> = self.whole.get(word).copied().into_iter().collect();
        for ending in &self.endings {
            let stem = word.strip_suffix(ending.as_str());
            let stem = stem.filter(|stem| stem.chars().count() >= LONG);
            ids.extend(stem.and_then(|stem| self.whole.get(stem)));
        }
        for (at, letter) in word.char_indices() {
            ids.extend(self.beginnings.get(&word[..at + letter.len_utf8()]));
            ids.extend(self.ends.get(&word[at..]));
        }
        let within = self.inner.iter().filter(|(text, _)| word.contains(text));
        ids.extend(within.map(|(_, id)| *id));
        ids
    }
}

/// Signs that are read as a word.
const MONEY: [(char, &str); 4] = [
    ('€', " euro "),
    ('£', " pounds "),
    ('$', " dollars "),
    ('₹', " rupees "),
];

fn texts(phrase: &[Word]) -> impl Iterator<Item = (&str, bool, bool)> {
    let parts = |word: &'_ Word| (word.open_before, word.open_after);
    phrase
        .iter()
        .map(move |word| (word.text.as_str(), parts(word).0, parts(word).1))
}

/// Letters that are written in two ways: ä and ae.
const ALIKE: [(&str, &str); 3] = [("ae", "a"), ("oe", "o"), ("ue", "u")];

/// The same in Devanagari: long and short vowels, "गये" and "गए", "सम्बन्ध" and "संबंध".
const ALIKE_IN_DEVANAGARI: [(&str, &str); 15] = [
    ("\u{93c}", ""),
    ("ँ", "ं"),
    ("ङ्", "ं"),
    ("ञ्", "ं"),
    ("ण्", "ं"),
    ("न्", "ं"),
    ("म्", "ं"),
    ("ी", "ि"),
    ("ू", "ु"),
    ("ई", "इ"),
    ("ऊ", "उ"),
    ("ये", "ए"),
    ("यि", "इ"),
    ("ऑ", "ओ"),
    ("ॉ", "ो"),
];

/// Signs without width join letters of Indian scripts or keep them apart. To a reader the word
/// is the same.
fn is_joiner(letter: char) -> bool {
    matches!(
        letter,
        '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{ad}' | '\u{feff}'
    )
}

/// The words of a text as they are compared: folded, and one spelling of those in use.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut spelt = String::with_capacity(text.len());
    for letter in text.chars().filter(|letter| !is_joiner(*letter)) {
        match MONEY.iter().find(|(sign, _)| *sign == letter) {
            Some((_, word)) => spelt.push_str(word),
            None => spelt.push(letter),
        }
    }
    let mut words = fold(&spelt);
    for word in &mut words {
        let alike = match word.is_ascii() {
            true => &ALIKE[..],
            false => &ALIKE_IN_DEVANAGARI[..],
        };
        for (one, other) in alike {
            if word.contains(one) {
                *word = word.replace(one, other);
            }
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(text: &str, open_before: bool, open_after: bool) -> Word {
        Word {
            text: text.to_owned(),
            open_before,
            open_after,
        }
    }

    #[test]
    fn words_are_found_whole_and_in_part() {
        let mut lexicon = Lexicon::default();
        let whole = lexicon.term(vec![vec![word("tape", false, false)]]);
        let part = lexicon.term(vec![vec![word("zeichn", true, true)]]);
        let two = lexicon.term(vec![vec![
            word("no", false, false),
            word("long", false, true),
        ]]);
        let spots = lexicon.spots(&words("Tape, tapes: Aufzeichnung no longer"));
        let at = |term| spots.of(term).iter().map(|it| it.at).collect::<Vec<_>>();
        assert_eq!(at(whole), [0]);
        assert_eq!(at(part), [2]);
        assert_eq!(at(two), [3]);
    }

    #[test]
    fn umlauts_may_be_written_out() {
        assert_eq!(words("gelöscht"), words("geloescht"));
    }

    #[test]
    fn devanagari_has_one_spelling() {
        for (one, other) in [
            ("ज़रूरत", "जरूरत"),
            ("सम्बन्धित", "संबंधित"),
            ("पहुँच", "पहुंच"),
            ("गयी", "गई"),
            ("कीजिये", "कीजिए"),
            ("क्\u{200d}षमा", "क्षमा"),
        ] {
            assert_eq!(words(one), words(other), "{one}");
            assert_eq!(words(one).len(), 1, "{one}");
        }
        assert_ne!(words("कल"), words("काल"));
    }
}
