//! Letters held against the rest: somebody to write to, and every text that they need.

use std::collections::BTreeSet;

use crate::{
    book::{Content, LetterPlan, Part, Stance, condition::Condition, known},
    diagnostic::Diagnostic,
    engine::messages,
    locale::Heard,
};

use super::{
    Whole, code,
    known::Known,
    need::{Need, Scope},
    needs::fixed,
};

pub(super) fn check(check: &Whole<'_>, out: &mut Vec<Diagnostic>) {
    for plan in check.book.letters.values() {
        if !plan.to.is_empty() && plan.to.iter().all(|(_, when)| when.is_some()) {
            let title = format!("letter `{}` may have no recipient", plan.kind);
            out.push(
                Diagnostic::error(code::NOBODY, check.within(&plan.place, "to"), title)
                    .label("each recipient has a condition")
                    .hint("write `else` as the condition of the last one"),
            );
        }
    }
}

/// The texts of all letters.
pub(super) fn needs<'b>(check: &Whole<'b>, needs: &mut Vec<Need<'b>>) {
    for plan in check.book.letters.values() {
        let letter = Letter {
            check,
            plan,
            known: known_in(check, plan),
        };
        letter.frame(needs);
        letter.parts(&plan.subject, &[], needs);
        letter.parts(&plan.parts, &[], needs);
    }
}

/// What every letter of a kind knows, whatever the case: what it needs, and where it goes.
fn known_in(check: &Whole<'_>, plan: &LetterPlan) -> Known {
    let mut known: Known = plan.needs.iter().map(ToString::to_string).collect();
    // No letter is written before the country is known, whose law it rests on.
    known.insert(known::COUNTRY.to_owned());
    let deadline = plan.deadline.as_ref();
    if deadline.is_some_and(|id| check.everywhere(id.as_str())) {
        known.insert("due".to_owned());
    }
    known
}

struct Letter<'c, 'b> {
    check: &'c Whole<'b>,
    plan: &'b LetterPlan,
    known: Known,
}

impl<'b> Letter<'_, 'b> {
    fn file(&self) -> String {
        format!("{}.ftl", self.plan.kind)
    }

    fn scope(&self, conditions: &[&Condition]) -> Scope {
        let mut known = self.check.proven(conditions.iter().copied());
        known.extend(self.known.iter().cloned());
        Scope::Letter(self.check.closed(known))
    }

    /// Subject, name, advice, and what stands around every letter.
    fn frame(&self, needs: &mut Vec<Need<'b>>) {
        let kind = &self.plan.kind;
        let place = self.check.within(&self.plan.place, kind.as_str());
        let who = format!("letter `{kind}`");
        let own = |name: &str| {
            Need::new(format!("{kind}-{name}"), who.as_str(), &place).file(self.file())
        };
        let subject = own("subject").heard(Heard::InLetters);
        needs.push(subject.scope(self.scope(&[])));
        needs.push(own("name").scope(self.scope(&[])));
        needs.push(
            own("advice").scope(Scope::Chat {
                sure: self.check.closed(
                    self.known
                        .iter()
                        .filter(|name| *name != "due")
                        .cloned()
                        .collect(),
                ),
                may: self.check.all_slots(),
            }),
        );
        let contents: BTreeSet<&str> = self
            .plan
            .parts
            .iter()
            .map(|part| content(&part.content))
            .collect();
        for text in messages::ALL.iter().filter(|text| text.letter) {
            let used = match text.id {
                "letter-close-contact" => self.check.book.slot("contact").is_some(),
                "letter-enclosures" => !self.plan.encloses.is_empty() || self.plan.encloses_reply,
                "letter-enclosure" => !self.plan.encloses.is_empty(),
                "letter-enclosure-reply" | "letter-enclosure-reply-dated" => {
                    self.plan.encloses_reply
                }
                "letter-enclosure-final" => self.plan.encloses_answer_to("complaint"),
                "letter-enclosure-decided" => self.plan.encloses_answer_to("appeal"),
                "letter-enclosure-appeal-decided" => {
                    self.plan.encloses_answer_to("information-appeal")
                }
                "rebuttal-quote" => contents.contains("refusals"),
                id if id.starts_with("letter-timeline-") => contents.contains("timeline"),
                _ => true,
            };
            if used {
                let mut need = fixed(text, &place).scope(self.scope(&[]));
                need.who.clone_from(&who);
                needs.push(need);
            }
        }
    }

    fn parts(&self, parts: &'b [Part], above: &[&'b Condition], needs: &mut Vec<Need<'b>>) {
        for part in parts {
            let conditions: Vec<_> = above.iter().copied().chain(&part.when).collect();
            let shared = part.message.starts_with("letter-");
            let file = match shared {
                true => "letter.ftl".to_owned(),
                false => self.file(),
            };
            let who = format!("part `{}` of letter `{}`", part.id, self.plan.kind);
            needs.push(
                Need::new(&part.message, who, &part.place)
                    .file(file)
                    .heard(Heard::InLetters)
                    .scope(self.scope(&conditions))
                    .law(&part.law, true),
            );
            match &part.content {
                Content::List(items) => self.parts(items, &conditions, needs),
                Content::Refusals => self.refusals(&conditions, needs),
                Content::Text | Content::Timeline => {}
            }
        }
    }

    /// What the letter answers to each refusal that can be rebutted.
    fn refusals(&self, above: &[&'b Condition], needs: &mut Vec<Need<'b>>) {
        for (regime, refusals) in &self.check.book.refusals {
            for refusal in refusals.values() {
                for answer in &refusal.answers {
                    if answer.stance != Stance::Rebut {
                        continue;
                    }
                    let class = refusal.class.as_str();
                    let id = crate::letter::answer_message(
                        self.plan.kind.as_str(),
                        regime.as_str(),
                        class,
                        answer.id.as_deref(),
                    );
                    let conditions: Vec<_> = above.iter().copied().chain(&answer.when).collect();
                    let place = self.check.head(&answer.place);
                    needs.push(
                        Need::new(id, format!("the answer to refusal `{class}`"), &place)
                            .file(self.file())
                            .heard(Heard::InLetters)
                            .scope(self.scope(&conditions))
                            .attribute("reason", &place)
                            .law(&answer.law, true),
                    );
                }
            }
        }
    }
}

fn content(content: &Content) -> &'static str {
    match content {
        Content::Text => "text",
        Content::List(_) => "list",
        Content::Refusals => "refusals",
        Content::Timeline => "timeline",
    }
}
