//! A word about a rule of law that has changed or was wrong, in letters that were written.
//!
//! Letters are kept with the rules that they cite. So a host who learns that one of these was
//! wrong can have everybody told whose open case rests on it: once for each letter, first by
//! a message that says nothing on a shared phone, as an alarm does, and the rest when the
//! person answers.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{book::RuleId, letter, locale::Arg};

use super::{
    event,
    run::Run,
    session::{CaseId, Letter, Notice, NoticeState, Session},
};

/// Letters of open cases that cite a rule, written on this day or later, of which the person
/// was not told yet.
pub fn concerned(session: &Session, rule: &RuleId, since: Option<NaiveDate>) -> Vec<(CaseId, u32)> {
    let told = |case, number| {
        let notices = session.notices.iter().filter(|notice| notice.rule == *rule);
        notices
            .flat_map(|notice| &notice.letters)
            .any(|letter| *letter == (case, number))
    };
    let open = session.cases.iter().filter(|case| case.closed.is_none());
    let letters = open.flat_map(|case| case.letters.iter().map(|letter| (case.id, letter)));
    letters
        .filter(|(_, letter)| letter.rules.contains(rule))
        .filter(|(_, letter)| since.is_none_or(|since| since <= letter.written))
        .map(|(case, letter)| (case, letter.number))
        .filter(|(case, number)| !told(*case, *number))
        .collect()
}

impl Session {
    /// Has the person told of these letters at a moment.
    pub fn give_notice(
        &mut self,
        rule: &RuleId,
        letters: Vec<(CaseId, u32)>,
        word: Option<String>,
        at: DateTime<Utc>,
    ) {
        self.notices.push(Notice {
            rule: rule.clone(),
            letters,
            word,
            state: NoticeState::Due(at),
        });
    }
}

impl Run<'_> {
    /// Says that there is something to be told, and nothing of what.
    pub(super) fn ring_notices(&mut self) {
        let now = self.now;
        let due = |notice: &Notice| matches!(notice.state, NoticeState::Due(at) if at <= now);
        let mut open = None;
        for at in 0..self.session.notices.len() {
            let Some(notice) = self.session.notices.get(at).filter(|notice| due(notice)) else {
                continue;
            };
            let case = self.letters_of(notice).first().map(|(case, _)| *case);
            let state = match case {
                Some(_) => NoticeState::Rung,
                // Closed or taken back meanwhile: nobody needs to hear of it.
                None => NoticeState::Told,
            };
            open = open.or(case);
            self.set_notice(at, state);
        }
        if let Some(case) = open {
            let open = event::Button::Open(case);
            let button = self.button(&open, "engine-notice", "open");
            self.say_with("engine-notice", &[], vec![button]);
        }
    }

    /// Tells what has rung, before whatever the person asked for.
    pub(super) fn tell_notices(&mut self) {
        for at in 0..self.session.notices.len() {
            let rung = |notice: &&Notice| notice.state == NoticeState::Rung;
            let Some(notice) = self.session.notices.get(at).filter(rung) else {
                continue;
            };
            if let Some(text) = self.notice_text(notice) {
                self.push("engine-notice-told", text, Vec::new());
            }
            self.set_notice(at, NoticeState::Told);
        }
    }

    fn set_notice(&mut self, at: usize, state: NoticeState) {
        if let Some(notice) = self.session.notices.get_mut(at) {
            notice.state = state;
        }
    }

    /// The letters of a notice that are still there, in cases that are still open.
    fn letters_of<'s>(&'s self, notice: &'s Notice) -> Vec<(CaseId, &'s Letter)> {
        let letters = notice.letters.iter().filter_map(|(id, number)| {
            let case = self.session.case(*id)?;
            let mut letters = case.letters.iter();
            let letter = letters.find(|letter| letter.number == *number)?;
            case.closed.is_none().then_some((*id, letter))
        });
        letters.collect()
    }

    /// The rule, the letters, the host's word, and what to do.
    fn notice_text(&self, notice: &Notice) -> Option<String> {
        let letters = self.letters_of(notice);
        if letters.is_empty() {
            return None;
        }
        let rule = self.book.rules.get(&notice.rule);
        let cited = rule.zip(self.locale());
        let cited = cited.map(|(rule, locale)| letter::cited(rule, &self.book.locales, locale));
        let head = [
            ("cited", Arg::Flag(cited.is_some())),
            ("rule", Arg::Name(cited.unwrap_or_default())),
        ];
        let unsent = letters.iter().any(|(_, letter)| letter.sent.is_none());
        let lines = letters.iter().filter_map(|(case, letter)| {
            let name = self.session.case(*case).map(|case| self.case_name(case));
            let kind = self.text(&format!("{}-name", letter.kind), None, &[]);
            let extra = [
                ("case", Arg::Name(name.unwrap_or_default())),
                ("letter", Arg::Name(kind.unwrap_or_default())),
                ("day", Arg::Date(letter.written)),
                ("sent", Arg::Flag(letter.sent.is_some())),
            ];
            self.text("engine-notice-line", None, &extra)
        });
        let lines: Vec<_> = lines.collect();
        let word = notice.word.clone().and_then(|word| {
            let extra = [("word", Arg::Name(word))];
            self.text("engine-notice-word", None, &extra)
        });
        let parts = [
            self.text("engine-notice-told", None, &head),
            Some(lines.join("\n")),
            word,
            self.text("engine-notice-next", None, &[("unsent", Arg::Flag(unsent))]),
        ];
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        Some(parts.join("\n\n"))
    }
}
