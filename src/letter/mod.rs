//! Case and law become a letter that can be sent.
//!
//! A letter is made of whole messages of one language, each with its condition, so that a
//! lawyer can read every sentence where it stands. Nothing is written that the person did
//! not say, and nothing is cited that does not hold on the day of writing.

mod citation;
mod generated;
mod writer;

use std::{cell::Cell, collections::BTreeSet};

use chrono::NaiveDate;

use crate::{
    book::{DeadlineRule, LetterKind, LetterPlan, Recipient, RuleId, known},
    engine::{
        session::{Sent, Value},
        view::View,
    },
    locale::{Arg, Locale},
};

pub use citation::citations;
pub(crate) use citation::cited;
pub use generated::answer_message;
use writer::Writer;

/// A letter as it goes out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Its kind.
    pub kind: LetterKind,
    /// Its language, BCP 47.
    pub locale: String,
    /// To whom it goes.
    pub recipient: Recipient,
    /// Its address, a line each.
    pub to: Vec<String>,
    /// The day of writing, in words. An e-mail has its own.
    pub date: String,
    /// What stands in the subject line.
    pub subject: String,
    /// From the salutation to the enclosures.
    pub body: Vec<Paragraph>,
    /// The rules of law that it cites.
    pub rules: Vec<RuleId>,
    /// The day that it sets for an answer, where no law sets one.
    pub sets: Option<NaiveDate>,
    /// It names the day of the call to the company.
    pub names_day: bool,
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

    /// The whole as a file: recipient, day, subject, body, with an empty line between them.
    pub fn file(&self) -> String {
        let blocks = [
            self.to.join("\n"),
            self.date.clone(),
            self.subject.clone(),
            self.text(),
        ];
        let blocks: Vec<_> = blocks.into_iter().filter(|text| !text.is_empty()).collect();
        blocks.join("\n\n") + "\n"
    }

    /// The name of the file, without its ending.
    pub fn file_name(&self, number: u32) -> String {
        format!("{number:02}-{}-{}", self.kind, self.locale)
    }
}

/// Writes a letter of a kind for a case in a language, as of the view's day.
pub fn write(view: &View<'_>, plan: &LetterPlan, locale: &Locale) -> Letter {
    let to = self::recipient(view, plan);
    let due = due_if_sent_today(view, plan, to);
    let mut writer = Writer {
        view,
        plan,
        locale,
        body: Vec::new(),
        rules: BTreeSet::new(),
        cited: Vec::new(),
        due: due.map(|(_, due)| due),
        names_due: Cell::new(false),
        names_day: Cell::new(false),
    };
    let recipient = [("recipient", Arg::Id(to.name().into()))];
    writer.say_with("letter-salutation", &recipient);
    for part in &plan.parts {
        writer.part(part);
    }
    writer.say_with("letter-close", &recipient);
    if view.case.value("contact").is_some() {
        writer.say_with("letter-close-contact", &recipient);
    }
    writer.enclosures();
    let subject = writer.subject();
    let (names_due, names_day) = (writer.names_due.get(), writer.names_day.get());
    let sets = due.filter(|(rule, _)| rule.courtesy && names_due);
    let date = writer.text("letter-date", &[]).unwrap_or_default();
    Letter {
        kind: plan.kind.clone(),
        locale: locale.tag().to_owned(),
        recipient: to,
        to: writer.address(to),
        date,
        subject,
        body: writer.body,
        rules: writer.rules.into_iter().collect(),
        sets: sets.map(|(_, due)| due),
        names_day: names_day && to.is_company(),
    }
}

/// To whom a letter goes in this case.
pub fn recipient(view: &View<'_>, plan: &LetterPlan) -> Recipient {
    plan.to
        .iter()
        .find(|(_, when)| view.holds(when.as_ref(), false))
        .map_or(Recipient::Service, |(to, _)| *to)
}

/// How the company is reached, a line each, where the letter goes to it. What is known is where
/// requests about personal data go, or in some countries complaints: other letters take the street
/// of it, but not the mailbox.
pub fn reached(view: &View<'_>, to: Recipient) -> Vec<String> {
    let Some(Value::Text(contact)) = view.case.value("company_contact") else {
        return Vec::new();
    };
    let country = view.book.countries.get(view.country());
    let has_mailbox = country.map_or(to == Recipient::Privacy, |it| it.mailbox.contains(&to));
    let is_meant = |line: &&str| to.is_company() && (has_mailbox || is_street(line));
    let lines = contact.split(", ").map(str::trim);
    let lines = lines.filter(|line| !line.is_empty()).filter(is_meant);
    lines.map(str::to_owned).collect()
}

/// A line of an address that is neither for mail nor for the web.
fn is_street(line: &str) -> bool {
    !line.contains('@') && !line.contains("://")
}

/// The language of a letter: of those that the body or the country takes the one that the person
/// chose, else the first.
pub fn language<'a>(view: &View<'a>, plan: &LetterPlan) -> Option<&'a Locale> {
    let body = recipient(view, plan).body();
    let body = body.and_then(|role| view.body(role));
    let country = view.book.countries.get(view.country());
    let of_body = body.map(|body| body.languages.as_slice());
    let languages = of_body.or(country.map(|country| country.languages.as_slice()))?;
    let chosen = view.case.choice(known::LETTER_LANGUAGE);
    let chosen = languages.iter().filter(|tag| chosen == Some(tag.as_str()));
    chosen
        .chain(languages)
        .find_map(|tag| view.book.locales.get(tag))
}

/// The last day of the deadline that the letter starts, if it goes out today: by e-mail, or by
/// post where nothing but a street is known. A period that the letter itself sets must be long
/// enough for that; one of the law is named together with the way.
fn due_if_sent_today<'a>(
    view: &View<'a>,
    plan: &LetterPlan,
    to: Recipient,
) -> Option<(&'a DeadlineRule, NaiveDate)> {
    let rule = view.deadline(plan.deadline.as_ref()?.as_str())?;
    let lines = reached(view, to);
    let by_post = rule.courtesy && !lines.is_empty() && lines.iter().all(|line| is_street(line));
    let sent = Sent {
        on: view.today,
        way: if by_post { "by-post" } else { "by-email" }.into(),
    };
    Some((rule, view.due(rule, &sent)?.due.date))
}
