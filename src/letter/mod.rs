//! Case and law become a letter that can be sent.
//!
//! A letter is made of whole messages of one language, each with its condition, so that a
//! lawyer can read every sentence where it stands. Nothing is written that the person did
//! not say, and nothing is cited that does not hold on the day of writing.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::{
    book::{
        Citation, Content, LetterKind, LetterPlan, Part, Recipient, Rule, RuleId, Stance, known,
        names::BodyRole,
    },
    engine::{
        self,
        session::{Sent, Value},
        view::View,
    },
    locale::{Arg, Args, Locale, Use},
};

/// The kind of letter that answers the company's reasons.
const REBUTTAL: &str = "rebuttal";

/// A letter as it goes out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Its kind.
    pub kind: LetterKind,
    /// Its language, BCP 47.
    pub locale: String,
    /// The recipient, a line each.
    pub to: Vec<String>,
    /// What stands in the subject line.
    pub subject: String,
    /// From the salutation to the enclosures.
    pub body: Vec<Paragraph>,
    /// The rules of law that it cites.
    pub rules: Vec<RuleId>,
}

/// One block of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paragraph {
    /// One paragraph; it may have line breaks.
    Text(String),
    /// A numbered list; a list of one is set without its number.
    Numbered(Vec<String>),
}

impl Letter {
    /// The body as plain text: paragraphs with an empty line between them.
    pub fn text(&self) -> String {
        let blocks = self.body.iter().map(|paragraph| match paragraph {
            Paragraph::Text(text) => text.clone(),
            Paragraph::Numbered(items) if items.len() == 1 => items.concat(),
            Paragraph::Numbered(items) => items
                .iter()
                .enumerate()
                .map(|(at, item)| format!("{}. {item}", at + 1))
                .collect::<Vec<_>>()
                .join("\n"),
        });
        blocks.collect::<Vec<_>>().join("\n\n")
    }

    /// The whole as a file: recipient, subject, body.
    pub fn file(&self) -> String {
        format!(
            "{}\n\n{}\n\n{}\n",
            self.to.join("\n"),
            self.subject,
            self.text()
        )
    }

    /// The name of the file, without its ending.
    pub fn file_name(&self, number: u32) -> String {
        format!("{number:02}-{}-{}", self.kind, self.locale)
    }
}

/// Writes a letter of a kind for a case in a language, as of the view's day.
pub fn write(view: &View<'_>, plan: &LetterPlan, locale: &Locale) -> Letter {
    let mut writer = Writer {
        view,
        plan,
        locale,
        body: Vec::new(),
        rules: BTreeSet::new(),
        due: due_if_sent_today(view, plan),
    };
    let to = self::recipient(view, plan);
    let recipient = [("recipient", Arg::Id(to.name().into()))];
    writer.say_with("letter-salutation", &recipient);
    for part in &plan.parts {
        writer.part(part);
    }
    writer.say_with("letter-close", &recipient);
    if view.case.value("contact").is_some() {
        writer.say("letter-close-contact");
    }
    writer.enclosures();
    let subject = writer.subject();
    Letter {
        kind: plan.kind.clone(),
        locale: locale.tag().to_owned(),
        to: writer.address(to),
        subject,
        body: writer.body,
        rules: writer.rules.into_iter().collect(),
    }
}

/// To whom a letter goes in this case.
pub fn recipient(view: &View<'_>, plan: &LetterPlan) -> Recipient {
    plan.to
        .iter()
        .find(|(_, when)| view.holds(when.as_ref(), false))
        .map_or(Recipient::Service, |(to, _)| *to)
}

/// The language of a letter: that of the body or the country that receives it.
pub fn language<'a>(view: &View<'a>, plan: &LetterPlan) -> Option<&'a Locale> {
    let body = match recipient(view, plan) {
        Recipient::Authority => view.body(BodyRole::Authority),
        Recipient::Conciliation => view.body(BodyRole::Conciliation),
        Recipient::Privacy
        | Recipient::Service
        | Recipient::Supervisor
        | Recipient::Legal
        | Recipient::Court => None,
    };
    let country = view.book.countries.get(view.country());
    let of_body = body.map(|body| body.languages.as_slice());
    let languages = of_body.or(country.map(|country| country.languages.as_slice()))?;
    languages.iter().find_map(|tag| view.book.locales.get(tag))
}

/// The last day of the deadline that the letter starts, if it goes out today by e-mail.
fn due_if_sent_today(view: &View<'_>, plan: &LetterPlan) -> Option<NaiveDate> {
    let rule = view
        .book
        .deadline(view.country(), plan.deadline.as_ref()?.as_str())?;
    let sent = Sent {
        on: view.today,
        way: "by-email".into(),
    };
    Some(view.due(rule, &sent)?.due.date)
}

/// A rule's citations as its language spells them.
pub fn citations(rule: &Rule, locale: &Locale) -> String {
    let one = |citation: &Citation| {
        let (id, args) = match citation {
            Citation::Act {
                act,
                article,
                section,
                paragraph,
                point,
                sentence,
            } => {
                let mut shape = Vec::new();
                let mut args = Args::default();
                for (name, value) in [
                    ("article", article),
                    ("section", section),
                    ("paragraph", paragraph),
                    ("point", point),
                    ("sentence", sentence),
                ] {
                    if let Some(value) = value {
                        shape.push(name);
                        args.set(name, Arg::Name(value.clone()));
                    }
                }
                let shape = shape.join("-");
                args.set("shape", Arg::Id(shape));
                (format!("citation-{act}"), args)
            }
            Citation::Case {
                court,
                date,
                number,
            } => {
                let mut args = Args::default();
                let court = locale
                    .text(
                        Use::Letter,
                        &format!("court-{court}"),
                        None,
                        &Args::default(),
                    )
                    .unwrap_or_default();
                args.set("court", Arg::Name(court));
                args.set("date", Arg::Date(*date));
                args.set("number", Arg::Name(number.clone()));
                ("citation-case".to_owned(), args)
            }
        };
        Some(Arg::Name(locale.text(Use::Letter, &id, None, &args).ok()?))
    };
    let mut args = Args::default();
    args.set(
        "value",
        Arg::List(rule.cite.iter().filter_map(one).collect()),
    );
    locale
        .text(Use::Letter, "format-value", None, &args)
        .unwrap_or_default()
}

struct Writer<'w, 'a> {
    view: &'w View<'a>,
    plan: &'w LetterPlan,
    locale: &'w Locale,
    body: Vec<Paragraph>,
    rules: BTreeSet<RuleId>,
    due: Option<NaiveDate>,
}

impl Writer<'_, '_> {
    fn part(&mut self, part: &Part) {
        // A part that cannot be told to apply is left out: a letter asserts nothing unsure.
        if !self.view.holds(part.when.as_ref(), false) || !self.cites(&part.law) {
            return;
        }
        match &part.content {
            Content::Text => self.say(&part.message),
            Content::List(items) => self.list(part, items),
            Content::Refusals => self.refusals(part),
            Content::Timeline => {
                let entries = self.timeline();
                if !entries.is_empty() {
                    self.say(&part.message);
                    self.body.push(Paragraph::Numbered(entries));
                }
            }
        }
    }

    /// Notes the rules as cited. None may be cited on a day on which it does not hold.
    fn cites(&mut self, law: &[RuleId]) -> bool {
        let rules = &self.view.book.rules;
        let hold = law.iter().all(|id| {
            rules
                .get(id)
                .is_some_and(|rule| rule.holds_on(self.view.today))
        });
        if hold {
            self.rules.extend(law.iter().cloned());
        }
        hold
    }

    fn list(&mut self, part: &Part, items: &[Part]) {
        let mut texts = Vec::new();
        for item in items {
            if self.view.holds(item.when.as_ref(), false) && self.cites(&item.law) {
                texts.extend(self.text(&item.message, &[]));
            }
        }
        if !texts.is_empty() {
            self.say(&part.message);
            self.body.push(Paragraph::Numbered(texts));
        }
    }

    /// Each refusal that is to be rebutted: the reason, in the company's own words where the
    /// person pasted them, and the answer.
    fn refusals(&mut self, part: &Part) {
        let quotes = match self.view.case.value(known::QUOTES) {
            Some(Value::Quotes(quotes)) => Some(quotes),
            _ => None,
        };
        let Some(regime) = self.view.book.regime(self.view.country()) else {
            return;
        };
        let given: Vec<_> = self
            .view
            .answers()
            .filter(|(_, answer)| answer.stance == Stance::Rebut)
            .collect();
        if given.is_empty() {
            return;
        }
        self.say(&part.message);
        let mut number = 0;
        for (refusal, answer) in &given {
            if !self.cites(&answer.law) {
                continue;
            }
            let message = answer_message(
                self.plan.kind.as_str(),
                regime.id.as_str(),
                refusal.class.as_str(),
                answer.id.as_deref(),
            );
            let words = quotes.and_then(|quotes| quotes.get(refusal.class.as_str()));
            let reason = match words {
                Some(words) if !words.is_empty() => {
                    let quote = Arg::Own(words.join(" "));
                    self.text("rebuttal-quote", &[("quote", quote)])
                }
                _ => self.attribute(&message, "reason"),
            };
            let Some(text) = self.text(&message, &[]) else {
                continue;
            };
            number += 1;
            let reason = reason.unwrap_or_default();
            let heading = if given.len() > 1 {
                format!("{number}. {reason}")
            } else {
                reason
            };
            self.body.push(Paragraph::Text(heading));
            self.body.push(Paragraph::Text(text));
        }
    }

    /// Call, letters and reply, in the order of their days.
    fn timeline(&self) -> Vec<String> {
        let case = self.view.case;
        let mut entries: Vec<(NaiveDate, String)> = Vec::new();
        let mut add = |day: NaiveDate, id: &str, extra: &[(&'static str, Arg)]| {
            if let Some(text) = self.text(id, extra) {
                entries.push((day, text));
            }
        };
        if let Some(Value::When(when)) = case.value("call_day") {
            add(when.first, "letter-timeline-call", &[]);
        }
        // Of what happened on one day, the reply comes before the letter that answers it.
        let answering = |letter: &&engine::session::Letter| letter.kind.as_str() == REBUTTAL;
        let first = case.letters.iter().position(|letter| answering(&letter));
        let (before, after) = case.letters.split_at(first.unwrap_or(case.letters.len()));
        for letter in before {
            self.timeline_sent(letter, &mut add);
        }
        if let Some(Value::When(when)) = case.value("replied_on") {
            add(when.last, "letter-timeline-reply", &[]);
        }
        for letter in after {
            self.timeline_sent(letter, &mut add);
        }
        entries.sort_by_key(|(day, _)| *day);
        entries.into_iter().map(|(_, text)| text).collect()
    }

    fn timeline_sent(
        &self,
        letter: &engine::session::Letter,
        add: &mut impl FnMut(NaiveDate, &str, &[(&'static str, Arg)]),
    ) {
        let Some(sent) = &letter.sent else { return };
        let Some(name) = self.text(&format!("{}-name", letter.kind), &[]) else {
            return;
        };
        let extra = [
            ("letter", Arg::Name(name)),
            ("day", Arg::Date(sent.on)),
            ("way", Arg::Id(sent.way.clone())),
        ];
        add(sent.on, "letter-timeline-sent", &extra);
    }

    /// The earlier letters that go with this one. No enclosure, no heading.
    fn enclosures(&mut self) {
        let sent = |kind: &LetterKind| Some((kind.clone(), self.view.case.sent(kind.as_str())?.on));
        let enclosed: Vec<_> = self.plan.encloses.iter().filter_map(sent).collect();
        let items: Vec<String> = enclosed
            .into_iter()
            .filter_map(|(kind, day)| {
                let name = self.text(&format!("{kind}-name"), &[])?;
                let extra = [("letter", Arg::Name(name)), ("day", Arg::Date(day))];
                self.text("letter-enclosure", &extra)
            })
            .collect();
        if items.is_empty() {
            return;
        }
        let count = Arg::Number(i64::try_from(items.len()).unwrap_or(i64::MAX));
        self.say_with("letter-enclosures", &[("count", count)]);
        self.body.push(Paragraph::Numbered(items));
    }

    /// The kind of letter, and what of number and call is known.
    fn subject(&self) -> String {
        let kind = self.text(&format!("{}-subject", self.plan.kind), &[]);
        let known = self.plan.subject.iter().filter_map(|part| {
            let known = self.view.holds(part.when.as_ref(), false);
            known.then(|| self.text(&part.message, &[]))?
        });
        kind.into_iter().chain(known).collect::<Vec<_>>().join(", ")
    }

    fn address(&self, to: Recipient) -> Vec<String> {
        let role = match to {
            Recipient::Authority => Some(BodyRole::Authority),
            Recipient::Conciliation => Some(BodyRole::Conciliation),
            Recipient::Privacy
            | Recipient::Service
            | Recipient::Supervisor
            | Recipient::Legal
            | Recipient::Court => None,
        };
        let text = match role.map(|role| self.view.body(role)) {
            Some(Some(body)) => body.contact(),
            Some(None) => String::new(),
            None => self
                .text("letter-to", &[("recipient", Arg::Id(to.name().into()))])
                .unwrap_or_default(),
        };
        text.lines().map(str::to_owned).collect()
    }

    fn say(&mut self, id: &str) {
        self.say_with(id, &[]);
    }

    fn say_with(&mut self, id: &str, extra: &[(&'static str, Arg)]) {
        if let Some(text) = self.text(id, extra) {
            self.body.push(Paragraph::Text(text));
        }
    }

    fn text(&self, id: &str, extra: &[(&'static str, Arg)]) -> Option<String> {
        self.render(id, None, extra)
    }

    fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.render(id, Some(attribute), &[])
    }

    fn render(
        &self,
        id: &str,
        attribute: Option<&str>,
        extra: &[(&'static str, Arg)],
    ) -> Option<String> {
        let mut extra = extra.to_vec();
        extra.extend(self.due.map(|due| ("due", Arg::Date(due))));
        // No fallback to another language: half a letter in each is worse than a gap, and
        // `check` refuses the gap.
        if !self.locale.has(id, attribute) {
            return None;
        }
        let args = self.view.args(self.locale, id, attribute, &extra);
        self.locale.text(Use::Letter, id, attribute, &args).ok()
    }
}

/// The message with which a letter answers a refusal: `rebuttal-gdpr-deleted-after-request`.
pub fn answer_message(kind: &str, regime: &str, class: &str, answer: Option<&str>) -> String {
    match answer {
        Some(answer) => format!("{kind}-{regime}-{class}-{answer}"),
        None => format!("{kind}-{regime}-{class}"),
    }
}
