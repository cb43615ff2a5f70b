//! Texts that arrive in pieces, or in another order than they were written in.

use super::{
    Session,
    event::Command,
    run::Run,
    session::Case,
    written::{Effect, Order, Piece, Taken, beginning, joined, texts},
};
use crate::locale::Arg;

impl Run<'_> {
    /// A text with its place among those that were written.
    pub(super) fn written(&mut self, order: Order, text: &str) {
        let now = self.now;
        if self.session.recent.knows(order) {
            self.ask_again();
            return;
        }
        self.session.recent.forget_old(now);
        let mut piece = Piece::new(order, text);
        if self.session.recent.drops(&piece, now) {
            self.silent = true;
            return;
        }
        let before = self.session.clone();
        let overtaken = self.session.recent.overtaken(order, now);
        if !overtaken.is_empty() {
            self.late(before, overtaken, piece);
        } else if self.session.recent.has_room(&piece) {
            let mut pieces = std::mem::take(&mut self.session.recent.held);
            pieces.push(piece);
            self.arrived(pieces);
        } else {
            self.say("engine-too-much", &[]);
            if self.session.recent.held.is_empty() {
                piece.text = beginning(&piece.text).to_owned();
                self.session.recent.held.push(piece);
            } else if !piece.ends {
                self.session.recent.drop_rest(now);
            }
            self.release(false);
        }
    }

    /// Plays the whole texts among pieces, and holds what still has no end.
    pub(super) fn arrived(&mut self, pieces: Vec<Piece>) {
        let (whole, open) = texts(pieces);
        self.session.recent.hold(open, self.now);
        // Whoever sent the first half of a text has not finished, and gets no answer yet.
        self.silent = whole.is_empty();
        let mut whole = whole.into_iter().peekable();
        while let Some(text) = whole.next() {
            let more = whole.peek().is_some();
            self.play_text(text, more);
        }
    }

    /// Plays what is held: nothing more is waited for. With `more` its question is not shown,
    /// since what follows shows the one that is open then.
    pub(super) fn release(&mut self, more: bool) {
        let pieces = self.session.recent.release();
        if !pieces.is_empty() {
            self.play_text(pieces, more);
        }
    }

    /// The wait for the rest of a text is over.
    pub(super) fn waited(&mut self) {
        self.silent = true;
        if self
            .session
            .recent
            .until()
            .is_some_and(|until| until <= self.now)
        {
            self.silent = false;
            self.release(false);
        }
    }

    /// Takes texts back that were written after one that comes only now, takes that one at its
    /// place, and then the others again. Where it answers nothing there, all stays as it is.
    fn late(&mut self, before: Session, overtaken: Vec<Taken>, piece: Piece) {
        let sortable = overtaken.iter().all(|taken| taken.effect != Effect::Other);
        let given = self.given_by(&overtaken);
        if sortable && self.sorted(overtaken, piece.clone()) {
            return;
        }
        self.session = before;
        self.outgoing.clear();
        self.keep.clear();
        self.echo = None;
        if sortable {
            // One that comes later still may make an answer of it.
            let (pieces, at) = (vec![piece], self.now);
            let effect = Effect::Nothing;
            self.session.recent.keep(Taken { pieces, at, effect });
        }
        let is_given = ("given", Arg::Flag(given.is_some()));
        let none = || ["label", "value"].map(|name| (name, Arg::Name(String::new())));
        let [label, value] = given.unwrap_or_else(none);
        self.say("engine-late", &[is_given, label, value]);
        self.ask_again();
    }

    /// The latest answer of the open case that these texts gave, with its name.
    fn given_by(&self, texts: &[Taken]) -> Option<[(&'static str, Arg); 2]> {
        let case = self.session.open_case()?;
        let gave = |order: Order| texts.iter().any(|taken| taken.holds(order));
        let given = case.given.iter().rev().find(|given| gave(given.0))?;
        let answer = case.slots.get(&given.1)?;
        Some(self.answered_as(case.id, &given.1, answer))
    }

    /// Plays texts again with one more among them; false where that one led to nothing.
    fn sorted(&mut self, overtaken: Vec<Taken>, piece: Piece) -> bool {
        for taken in overtaken.iter().rev() {
            self.untake(taken);
        }
        self.say("engine-sorted", &[]);
        let order = piece.order;
        let mut pieces = std::mem::take(&mut self.session.recent.held);
        pieces.extend(overtaken.into_iter().flat_map(|taken| taken.pieces));
        pieces.push(piece);
        self.arrived(pieces);
        // Alone or joined with what came before it: an answer does not give way to a refusal.
        let holds = |taken: &&Taken| taken.holds(order);
        let placed = self.session.recent.taken.iter().find(holds);
        // Companies to choose from are an answer in the making: what was written behind it
        // answers the next question, which cannot be asked yet.
        let case = self.session.open_case();
        let found = case.and_then(|case| case.lookup.as_ref());
        let has_found = found.is_some_and(|lookup| lookup.by == Some(order));
        has_found || placed.is_none_or(|taken| taken.effect != Effect::Nothing)
    }

    /// Takes a text back, as /back would.
    pub(super) fn untake(&mut self, taken: &Taken) {
        if let (Effect::Answer, Some(id)) = (taken.effect, self.session.open) {
            self.take_back(id);
        }
        self.forget_lookup(|order| taken.holds(order));
    }

    /// Plays one whole text, and keeps it with what it led to.
    pub(super) fn play_text(&mut self, pieces: Vec<Piece>, more: bool) {
        if self.session.cases.is_empty() && self.session.aside.is_none() {
            self.first = Some(joined(&pieces));
            self.command(Command::Start, "");
            return;
        }
        let before = bare(&self.session);
        self.answered = false;
        // An edit brings one piece alone, which says nothing about a whole of several.
        self.writing = match pieces.as_slice() {
            [piece] => Some(piece.order),
            _ => None,
        };
        self.more = more;
        self.text_event(&joined(&pieces));
        self.more = false;
        self.writing = None;
        let effect = if self.answered {
            Effect::Answer
        } else if bare(&self.session) == before {
            Effect::Nothing
        } else {
            Effect::Other
        };
        let at = self.now;
        self.session.recent.keep(Taken { pieces, at, effect });
    }
}

/// A session without what every question shown changes.
fn bare(session: &Session) -> Session {
    let bare = |case: &Case| Case {
        serial: 0,
        readings: Vec::new(),
        lookup: None,
        ..case.clone()
    };
    Session {
        cases: session.cases.iter().map(bare).collect(),
        serial: 0,
        recent: super::written::Recent::default(),
        ..session.clone()
    }
}
