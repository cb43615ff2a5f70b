//! Texts with their place among those that were written: pieces, what they join to, and what
//! is kept of the latest, so that a late one can still be sorted in.

use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::book::SlotId;

use super::Other;

/// The most that one message of Telegram's holds, in UTF-16 units.
const MESSAGE: usize = 4096;

/// A piece that has a continuation is longer: apps cut in the second half of a message.
const HALF: usize = MESSAGE / 2;

/// No word is longer: a piece that is full up to this was cut between words, for want of a
/// better place.
const WORD: usize = 64;

/// How long the rest of a long text is waited for.
const REST: TimeDelta = TimeDelta::seconds(2);

/// How late a text may come and still be sorted in.
const LATE: TimeDelta = TimeDelta::minutes(1);

/// The longest text that is joined of pieces, in bytes.
const LONGEST: usize = 64 * 1024;

/// So many of the latest texts are kept, and so many bytes of them; no answer is longer.
const KEPT: usize = 8;
const KEPT_BYTES: usize = 24 * 1024;

/// The place of a message among those of its chat, as the channel counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Order(pub i64);

/// What the person wrote in one message.
#[derive(Clone, PartialEq, Eq)]
pub struct Written {
    /// The words.
    pub text: String,
    /// Its place; none where texts cannot overtake each other, as in a terminal.
    pub order: Option<Order>,
    /// What they were written below.
    pub below: Option<Other>,
}

impl Written {
    /// Longer than what no app splits, so that the rest of it may follow.
    pub fn may_go_on(&self) -> bool {
        may_go_on(&self.text)
    }
}

impl From<String> for Written {
    fn from(text: String) -> Self {
        Self {
            text,
            order: None,
            below: None,
        }
    }
}

impl From<&str> for Written {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

fn may_go_on(text: &str) -> bool {
    text.encode_utf16().count() > HALF
}

/// The message that gave an answer, so that an edit of it corrects that answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given(
    /// The message.
    pub Order,
    /// The answer.
    pub SlotId,
);

/// One message, whole or a piece of a longer text.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Piece {
    pub(crate) order: Order,
    pub(crate) text: String,
    /// Nothing follows it: it is short, or what could follow was waited for.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) ends: bool,
}

impl fmt::Debug for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Piece({})", self.order.0)
    }
}

impl Piece {
    pub(crate) fn new(order: Order, text: &str) -> Self {
        Self {
            order,
            text: text.to_owned(),
            ends: !may_go_on(text),
        }
    }
}

/// What a text led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Effect {
    /// It was taken as an answer; /back would take it back.
    Answer,
    /// It changed nothing.
    Nothing,
    /// It changed something that is not taken back.
    Other,
}

/// A text that was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Taken {
    /// In the order of writing, at least one.
    pub(crate) pieces: Vec<Piece>,
    pub(crate) at: DateTime<Utc>,
    pub(crate) effect: Effect,
}

impl Taken {
    pub(crate) fn holds(&self, order: Order) -> bool {
        self.pieces.iter().any(|piece| piece.order == order)
    }

    fn bytes(&self) -> usize {
        self.pieces.iter().map(|piece| piece.text.len()).sum()
    }
}

/// The texts since the last thing that was none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// In the order of writing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) taken: Vec<Taken>,
    /// The pieces so far of a text whose rest is waited for, in the order of writing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) held: Vec<Piece>,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) until: Option<DateTime<Utc>>,
    /// Until when pieces are dropped of a text that was too long: what follows its beginning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) drops: Option<DateTime<Utc>>,
}

impl Recent {
    pub(crate) fn is_empty(&self) -> bool {
        self.taken.is_empty() && self.held.is_empty() && self.drops.is_none()
    }

    /// The moment at which a text is held no longer.
    pub(crate) fn until(&self) -> Option<DateTime<Utc>> {
        self.until.filter(|_| !self.held.is_empty())
    }

    pub(crate) fn knows(&self, order: Order) -> bool {
        let held = self.held.iter().any(|piece| piece.order == order);
        held || self.taken.iter().any(|taken| taken.holds(order))
    }

    /// Holds a text whose rest may follow.
    pub(crate) fn hold(&mut self, pieces: Vec<Piece>, now: DateTime<Utc>) {
        self.until = (!pieces.is_empty()).then(|| now + REST);
        self.held = pieces;
    }

    /// What is held, as a text to which nothing is added any more.
    pub(crate) fn release(&mut self) -> Vec<Piece> {
        self.until = None;
        let mut pieces = std::mem::take(&mut self.held);
        if let Some(last) = pieces.last_mut() {
            last.ends = true;
        }
        pieces
    }

    /// Whether a piece belongs to the rest of a text that was too long. A short one is its last.
    pub(crate) fn drops(&mut self, piece: &Piece, now: DateTime<Utc>) -> bool {
        let drops = self.drops.take().is_some_and(|until| now <= until);
        if drops && !piece.ends {
            self.drop_rest(now);
        }
        drops
    }

    /// Drops what follows of a text that is too long.
    pub(crate) fn drop_rest(&mut self, now: DateTime<Utc>) {
        self.drops = Some(now + REST);
    }

    /// Whether a piece can be added to what is held.
    pub(crate) fn has_room(&self, piece: &Piece) -> bool {
        let held: usize = self.held.iter().map(|piece| piece.text.len()).sum();
        held + piece.text.len() <= LONGEST
    }

    /// Keeps a text that was taken, and forgets the oldest beyond the bounds.
    pub(crate) fn keep(&mut self, mut taken: Taken) {
        if taken.bytes() > KEPT_BYTES {
            // Too long to be played again.
            taken.effect = Effect::Other;
            for piece in &mut taken.pieces {
                piece.text.clear();
            }
        }
        self.taken.push(taken);
        self.taken.sort_by_key(last_order);
        while self.taken.len() > KEPT
            || self.taken.iter().map(Taken::bytes).sum::<usize>() > KEPT_BYTES
        {
            self.taken.remove(0);
        }
    }

    /// Forgets what nothing can overtake any more. The latest stays where it was refused, so
    /// that its edit is taken instead.
    pub(crate) fn forget_old(&mut self, now: DateTime<Utc>) {
        let latest = self.taken.last().map(last_order);
        self.taken.retain(|taken| {
            let refused = taken.effect == Effect::Nothing && latest == Some(last_order(taken));
            refused || now - taken.at <= LATE
        });
    }

    /// Takes out the texts of which some part was written after a message that comes only now.
    pub(crate) fn overtaken(&mut self, order: Order, now: DateTime<Utc>) -> Vec<Taken> {
        let later = |taken: &Taken| last_order(taken) > order && now - taken.at <= LATE;
        let at = self.taken.iter().position(later);
        self.taken.split_off(at.unwrap_or(self.taken.len()))
    }
}

fn last_order(taken: &Taken) -> Order {
    taken
        .pieces
        .last()
        .map_or(Order(i64::MIN), |piece| piece.order)
}

/// As much of a text as is ever taken.
pub(crate) fn beginning(text: &str) -> &str {
    text.get(..text.floor_char_boundary(LONGEST))
        .unwrap_or(text)
}

/// Sorts pieces into whole texts, and into what still has no end.
pub(crate) fn texts(mut pieces: Vec<Piece>) -> (Vec<Vec<Piece>>, Vec<Piece>) {
    pieces.sort_by_key(|piece| piece.order);
    let mut whole = Vec::new();
    let mut open = Vec::new();
    for piece in pieces {
        let ends = piece.ends;
        open.push(piece);
        if ends {
            whole.push(std::mem::take(&mut open));
        }
    }
    (whole, open)
}

/// The text that was cut into pieces. What stood at a cut was dropped by Telegram: nothing
/// says whether it was a line break or a space, so this goes by how apps cut.
pub(crate) fn joined(pieces: &[Piece]) -> String {
    let mut text = String::new();
    for (at, piece) in pieces.iter().enumerate() {
        text.push_str(&piece.text);
        if at + 1 < pieces.len() {
            text.push_str(seam(&piece.text));
        }
    }
    text
}

/// What stood behind a piece. Apps cut in the second half: at a line break, else behind a
/// sentence, else between words, else anywhere.
fn seam(piece: &str) -> &'static str {
    let mut units = 0;
    let second_half = piece.find(|c: char| {
        units += c.len_utf16();
        units > HALF
    });
    let second_half = piece.get(second_half.unwrap_or(0)..).unwrap_or_default();
    let length = piece.encode_utf16().count();
    let sentence = piece.trim_end_matches(['"', '“', '”', '«', '»', ')']);
    if second_half.contains('\n') {
        "\n"
    } else if sentence.ends_with(['.', '!', '?', '…']) {
        " "
    } else if length >= MESSAGE && !second_half.contains(char::is_whitespace) {
        ""
    } else if length + WORD >= MESSAGE {
        " "
    } else {
        "\n"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(order: i64, text: &str) -> Piece {
        Piece::new(Order(order), text)
    }

    #[test]
    fn a_text_ends_with_a_short_piece() {
        let long = "x".repeat(HALF + 1);
        let pieces = vec![
            piece(4, &long),
            piece(2, &long),
            piece(3, "end"),
            piece(1, "whole"),
        ];
        let (whole, open) = texts(pieces);
        let orders =
            |pieces: &[Piece]| -> Vec<i64> { pieces.iter().map(|piece| piece.order.0).collect() };
        let whole: Vec<_> = whole.iter().map(|text| orders(text)).collect();
        assert_eq!(whole, [vec![1], vec![2, 3]]);
        assert_eq!(orders(&open), [4]);
    }

    #[test]
    fn exactly_half_a_message_has_no_rest_and_units_are_counted_as_telegram_does() {
        assert!(!may_go_on(&"x".repeat(HALF)));
        assert!(may_go_on(&"x".repeat(HALF + 1)));
        assert!(may_go_on(&"😀".repeat(HALF / 2 + 1)));
        assert!(!may_go_on(&"ä".repeat(HALF)));
    }

    #[test]
    fn a_seam_is_what_the_cut_dropped() {
        let line = format!("{}\n{}", "x ".repeat(1200), "y ".repeat(20));
        assert_eq!(
            seam(line.trim_end()),
            "\n",
            "a line break is the best place"
        );
        let sentence = format!("{}word.", "x ".repeat(1200));
        assert_eq!(seam(&sentence), " ");
        let quoted = format!("{}word.“", "x ".repeat(1200));
        assert_eq!(seam(&quoted), " ");
        let words = "word ".repeat(819);
        assert_eq!(seam(words.trim_end()), " ", "full, so cut between words");
        assert_eq!(seam(&"x".repeat(MESSAGE)), "", "one endless word");
        let heading = format!("{}Yours", "x ".repeat(1200));
        assert_eq!(
            seam(&heading),
            "\n",
            "not full, so it was the end of a line"
        );
    }

    #[test]
    fn what_is_kept_has_bounds() {
        let now = DateTime::UNIX_EPOCH;
        let taken = |order: i64, text: &str| Taken {
            pieces: vec![piece(order, text)],
            at: now,
            effect: Effect::Answer,
        };
        let mut recent = Recent::default();
        for order in 0..20 {
            recent.keep(taken(order, "x"));
        }
        assert_eq!(recent.taken.len(), KEPT);
        recent.keep(taken(30, &"x".repeat(KEPT_BYTES + 1)));
        let last = recent.taken.last().unwrap();
        assert_eq!((last.bytes(), last.effect), (0, Effect::Other));
        recent.keep(taken(31, &"x".repeat(KEPT_BYTES)));
        assert!(recent.taken.iter().map(Taken::bytes).sum::<usize>() <= KEPT_BYTES);
        recent.forget_old(now + LATE + LATE);
        assert!(recent.is_empty());
    }
}
