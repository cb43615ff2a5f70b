//! What can be said of a case today: the value behind every name that a condition or a
//! message uses.

use chrono::{Datelike, NaiveDate};

use crate::{
    book::{
        Body, Book, Refusal, RefusalAnswer, Rule, SlotType,
        condition::{Condition, Fact, Facts},
        known,
        names::{BodyField, BodyRole, Derived},
    },
    locale::{Arg, Args, Locale, Use},
};

use super::{
    answer::When,
    rungs::RungState,
    session::{Answer, Case, Value},
};

/// How deep conditions can name each other. A book in which they do so in a circle is refused
/// when it loads; if one came through, the stack of everybody's bot must not end it.
const DEEPEST: u8 = 32;

/// A case as it stands on a day.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The content.
    pub book: &'a Book,
    /// The case.
    pub case: &'a Case,
    /// Today in the person's time zone.
    pub today: NaiveDate,
    /// How many conditions are being told that named the one at hand.
    depth: u8,
}

impl<'a> View<'a> {
    /// A case as it stands on this day.
    pub fn new(book: &'a Book, case: &'a Case, today: NaiveDate) -> Self {
        Self {
            book,
            case,
            today,
            depth: 0,
        }
    }

    /// The country of the case.
    pub fn country(&self) -> &'a str {
        self.case.choice(known::COUNTRY).unwrap_or_default()
    }

    /// Whether a condition holds; `unknown` is the side taken where it cannot be told.
    pub fn holds(&self, condition: Option<&Condition>, unknown: bool) -> bool {
        condition.is_none_or(|condition| {
            if self.depth >= DEEPEST {
                return unknown;
            }
            let named = Self {
                depth: self.depth + 1,
                ..*self
            };
            let facts: Facts = condition
                .names()
                .iter()
                .map(|name| (name.as_str(), named.fact(name)))
                .collect();
            condition.holds(&facts).unwrap_or(unknown)
        })
    }

    /// The value of a name in a condition.
    fn fact(&self, name: &str) -> Fact {
        if self.book.slot(name).is_some() {
            return self.case.value(name).map_or(Fact::Null, value_fact);
        }
        if let Some(named) = self.book.conditions.iter().find(|named| named.name == name) {
            return Fact::Bool(self.holds(Some(&named.when), named.unknown));
        }
        let day = |day: Option<NaiveDate>| day.map_or(Fact::Null, |day| Fact::Int(day_number(day)));
        let when = |day: Option<&When>| {
            day.map_or(Fact::Null, |day| value_fact(&Value::When(day.clone())))
        };
        match Derived::parse(name) {
            Some(Derived::Today) => day(Some(self.today)),
            Some(Derived::Served) => Fact::Bool(self.book.countries.contains_key(self.country())),
            Some(Derived::GivesCopy) => Fact::Bool(
                self.book
                    .regime(self.country())
                    .is_some_and(|regime| regime.gives_copy),
            ),
            Some(Derived::Regime) => {
                let regime = self.book.regime(self.country());
                regime.map_or(Fact::Null, |regime| Fact::Text(regime.id.to_string()))
            }
            Some(Derived::Unsent) => {
                Fact::Bool(self.case.letters.iter().any(|letter| letter.sent.is_none()))
            }
            Some(Derived::Stance(stance)) => {
                Fact::Bool(self.answers().any(|(_, answer)| answer.stance == stance))
            }
            Some(Derived::SentOn(kind)) => day(self.case.sent(kind.as_str()).map(|sent| sent.on)),
            Some(Derived::NamedDay) => when(self.other_day(self.case.named_day())),
            Some(Derived::AskedDay) => when(self.other_day(self.case.asked_day())),
            Some(Derived::SentBy(kind)) => self
                .case
                .sent(kind.as_str())
                .map_or(Fact::Null, |sent| Fact::Text(sent.way.clone())),
            Some(Derived::Due(id)) => {
                day(self.running(id.as_str()).map(|running| running.due.date))
            }
            Some(Derived::Since(rule)) => {
                day(self.book.rules.get(&rule).and_then(|rule| rule.from))
            }
            Some(Derived::RungOpen(id)) => Fact::Bool(
                self.rung(&id)
                    .is_some_and(|rung| self.rung_state(rung) == RungState::Open),
            ),
            Some(Derived::RungDone(id)) => day(self.rung(&id).and_then(|rung| self.done(rung))),
            Some(Derived::Body(..) | Derived::DueIfSentToday) | None => Fact::Null,
        }
    }

    /// The refusals given, each with the answer that the book has for it.
    pub fn answers(&self) -> impl Iterator<Item = (&'a Refusal, &'a RefusalAnswer)> {
        let view = *self;
        self.case
            .choices(known::REFUSALS)
            .iter()
            .filter_map(move |class| {
                let refusal = view.book.refusal(view.country(), class)?;
                let answer = refusal
                    .answers
                    .iter()
                    .find(|answer| view.holds(answer.when.as_ref(), false))?;
                Some((refusal, answer))
            })
    }

    /// The rule of law that is meant in the country of the case.
    pub fn rule(&self, id: &str) -> Option<&'a Rule> {
        self.book.rule(self.country(), id)
    }

    /// The competent body: the first of the country's list whose condition holds.
    pub fn body(&self, role: BodyRole) -> Option<&'a Body> {
        let country = self.book.countries.get(self.country())?;
        let list = match role {
            BodyRole::Authority => &country.authorities,
            BodyRole::Conciliation => &country.conciliations,
        };
        list.iter()
            .find(|body| self.holds(body.when.as_ref(), false))
    }

    /// The arguments that a message uses, from `extra` first.
    pub fn args(
        &self,
        locale: &Locale,
        id: &str,
        attribute: Option<&str>,
        extra: &[(&'static str, Arg)],
    ) -> Args {
        let mut args = Args::default();
        for name in locale.variables(id, attribute) {
            let given = extra.iter().find(|(key, _)| *key == name);
            let arg = match given {
                Some((_, arg)) => Some(arg.clone()),
                None => self.arg(locale, name),
            };
            if let Some(arg) = arg {
                args.set(name, arg);
            }
        }
        args
    }

    /// The day of the call as a letter named it, where it is another one now.
    fn other_day(&self, named: Option<&'a When>) -> Option<&'a When> {
        let Value::When(now) = self.case.value(known::CALL_DAY)? else {
            return None;
        };
        named.filter(|named| (named.first, named.last) != (now.first, now.last))
    }

    /// The value of a name in a message.
    pub fn arg(&self, locale: &Locale, name: &str) -> Option<Arg> {
        if let Some(slot) = self.book.slot(name) {
            return value_arg(&slot.r#type, self.case.slots.get(name)?.value()?);
        }
        if let Some(rule) = name.strip_prefix("law_") {
            let rule = self.rule(&rule.replace('_', "-"))?;
            let cited = crate::letter::cited(rule, &self.book.locales, locale);
            return Some(Arg::Name(cited));
        }
        Some(match Derived::parse(name)? {
            Derived::Today => Arg::Date(self.today),
            Derived::SentOn(kind) => Arg::Date(self.case.sent(kind.as_str())?.on),
            Derived::RungDone(id) => Arg::Date(self.done(self.rung(&id)?)?),
            Derived::NamedDay => days(self.other_day(self.case.named_day())?),
            Derived::AskedDay => days(self.other_day(self.case.asked_day())?),
            Derived::SentBy(kind) => Arg::Id(self.case.sent(kind.as_str())?.way.clone()),
            Derived::Due(id) => Arg::Date(self.running(id.as_str())?.due.date),
            Derived::Since(rule) => Arg::Date(self.book.rules.get(&rule)?.from?),
            Derived::Body(role, BodyField::Name) => Arg::Name(self.body(role)?.name.clone()),
            Derived::Body(role, BodyField::Contact) => Arg::Name(self.body(role)?.contact()),
            // A text that tells laws apart says something where there is none, too.
            Derived::Regime => {
                let regime = self.book.regime(self.country());
                Arg::Id(regime.map_or_else(|| "none".into(), |regime| regime.id.to_string()))
            }
            Derived::Served
            | Derived::GivesCopy
            | Derived::Unsent
            | Derived::Stance(_)
            | Derived::RungOpen(_) => match self.fact(name) {
                Fact::Bool(flag) => Arg::Flag(flag),
                _ => return None,
            },
            Derived::DueIfSentToday => return None,
        })
    }

    /// A text in a language; a gap falls back to the language that it rests on, then to the
    /// book's first one, and to nothing where that has none either. `check` finds every gap
    /// before a book is used.
    pub fn text(
        &self,
        locale: &Locale,
        r#use: Use,
        id: &str,
        attribute: Option<&str>,
        extra: &[(&'static str, Arg)],
    ) -> Option<String> {
        let say = |locale: &Locale| {
            if !locale.has(id, attribute) {
                return None;
            }
            let args = self.args(locale, id, attribute, extra);
            locale.text(r#use, id, attribute, &args).ok()
        };
        let locales = &self.book.locales;
        say(locale)
            .or_else(|| locales.rest(locale).and_then(say))
            .or_else(|| locales.iter().next().and_then(say))
    }

    /// An answer as it is shown to the person.
    pub fn answer_text(&self, locale: &Locale, slot: &str, answer: &Answer) -> Option<String> {
        let r#type = &self.book.slot(slot)?.r#type;
        let label = |value: &str| {
            self.text(locale, Use::Chat, &format!("slot-{slot}"), Some(value), &[])
                .unwrap_or_else(|| value.to_owned())
        };
        let arg = match answer {
            Answer::Unknown => return self.text(locale, Use::Chat, "review-unknown", None, &[]),
            Answer::Value(Value::Choice(value)) if matches!(r#type, SlotType::Region(_)) => {
                let code = format!("{}-{value}", self.country());
                return Some(label(&code.to_lowercase()));
            }
            Answer::Value(Value::Choice(value)) => return Some(label(value)),
            Answer::Value(Value::Choices(values)) => {
                Arg::List(values.iter().map(|value| Arg::Name(label(value))).collect())
            }
            Answer::Value(value) => value_arg(r#type, value)?,
        };
        self.text(locale, Use::Chat, "format-value", None, &[("value", arg)])
    }
}

impl Body {
    /// Name, address and every way to reach it, a line each.
    pub fn contact(&self) -> String {
        let address = self.address.iter().map(String::as_str);
        let ways = [&self.email, &self.form, &self.url];
        std::iter::once(self.name.as_str())
            .chain(address)
            .chain(ways.into_iter().flatten().map(String::as_str))
            .collect::<Vec<_>>()
            .join("\n")
    }
}

/// Days since the beginning of the common era: only differences mean something.
pub(crate) fn day_number(day: NaiveDate) -> i64 {
    i64::from(day.num_days_from_ce())
}

/// Days without the time of the call.
fn days(day: &When) -> Arg {
    Arg::Days {
        first: day.first,
        last: day.last,
        time: None,
    }
}

fn value_fact(value: &Value) -> Fact {
    match value {
        Value::Text(text) | Value::Phone(text) | Value::Choice(text) | Value::Country(text) => {
            Fact::Text(text.clone())
        }
        Value::Choices(values) => Fact::List(values.clone()),
        Value::When(when) => Fact::When {
            first: day_number(when.first),
            last: day_number(when.last),
        },
        Value::Hours(_) => Fact::Text(String::new()),
        Value::Money(money) => Fact::Int(money.minor),
        Value::Position(seconds) => Fact::Int(i64::from(*seconds)),
        Value::Quotes(quotes) => Fact::List(quotes.keys().cloned().collect()),
        Value::Kept => Fact::Text(String::new()),
    }
}

/// An answer as the argument of a message. What a person typed stays their own words.
pub(crate) fn value_arg(r#type: &SlotType, value: &Value) -> Option<Arg> {
    Some(match value {
        Value::Text(text) => match r#type {
            SlotType::Text { .. } | SlotType::Name => Arg::Own(text.clone()),
            _ => Arg::Name(text.clone()),
        },
        Value::Phone(text) => Arg::Name(text.clone()),
        Value::Choice(text) => Arg::Id(text.clone()),
        Value::Choices(values) => Arg::List(values.iter().cloned().map(Arg::Id).collect()),
        Value::When(when) => Arg::Days {
            first: when.first,
            last: when.last,
            time: when.time.map(|time| (time.from, time.to, time.about)),
        },
        Value::Hours(time) => Arg::Time(time.from, time.to, time.about),
        Value::Money(money) => Arg::Money {
            minor: money.minor,
            currency: money.currency.clone(),
        },
        Value::Position(seconds) => Arg::Position { seconds: *seconds },
        Value::Country(code) => Arg::Country(code.clone()),
        Value::Quotes(_) | Value::Kept => return None,
    })
}
