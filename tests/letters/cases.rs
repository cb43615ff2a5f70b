//! Cases to write letters for: two that a reader knows, and many that are put together.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate, NaiveTime};
use hearback::{
    book::{Book, LetterPlan, Recipient, SlotType},
    engine::{
        Case, CaseId,
        answer::{Money, TimeSpan, When},
        session::{Answer, Letter, Sent, Value},
        view::View,
    },
};

/// A case on a day, with a name for the reader.
#[derive(Clone)]
pub(crate) struct Situation {
    pub(crate) name: String,
    pub(crate) today: NaiveDate,
    pub(crate) case: Case,
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of this file")
}

/// The day on which the letters of most tests are written, a Tuesday.
pub(crate) fn today() -> NaiveDate {
    day("2026-11-24")
}

impl Situation {
    /// What no letter can do without: company, name, country.
    pub(crate) fn little() -> Self {
        let case = Case {
            id: CaseId(1),
            opened: day("2026-09-01"),
            at: Vec::new(),
            slots: BTreeMap::new(),
            letters: Vec::new(),
            chosen: Vec::new(),
            history: Vec::new(),
            given: Vec::new(),
            detour: None,
            quiet_until: None,
            alarm: None,
            beside: None,
            steered: None,
            own_alarms: Vec::new(),
            rang: Vec::new(),
            moved: false,
            passed: None,
            readings: Vec::new(),
            lookup: None,
            told: None,
            story: None,
            serial: 0,
            closed: None,
        };
        let little = Self {
            name: "little".into(),
            today: today(),
            case,
        };
        little
            .set("country", Value::Country("DE".into()))
            .choice("sector", "other")
            .text("company", "Example Telecom GmbH")
            .text("name", "Kim Example")
    }

    /// A telecom call with all that can be known of it, nothing sent yet.
    pub(crate) fn everything() -> Self {
        Self::little()
            .named("everything")
            .choice("region", "NW")
            .choice("sector", "telecom")
            .text("company_contact", "datenschutz@example.com")
            .when("call_day", "2026-09-03", "2026-09-03", Some((14, 5)))
            .choice("direction", "i-called")
            .phone("called_from", "030 23125555")
            .phone("called_to", "0800 1234567")
            .text("customer_number", "K-4711-08")
            .text("ticket", "T-2026-0815")
            .text("agent", "Mx Sample")
            .choice("announced", "yes")
            .text(
                "promise",
                "Die Rechnung im Oktober wird um 30 Euro niedriger.",
            )
            .money("claim_amount", 3000)
            .text("contact", "kim@example.org")
    }

    /// The same dispute in the United Kingdom.
    pub(crate) fn british(self) -> Self {
        let nation = self.case.choice("nation").unwrap_or("england").to_owned();
        let named = format!("uk-{}", self.name);
        let heard = self.case.value("promise_words").is_some();
        let made = match heard {
            true => self.text("promise_words", "I will take thirty pounds off in October."),
            false => self,
        };
        made.named(&named)
            .without(&["region"])
            .set("country", Value::Country("GB".into()))
            .choice("nation", &nation)
            .text("company", "Example Broadband Ltd")
            .told("breach", "The bill of 5 October is not lower.")
            .text("promise", "The bill in October will be 30 pounds lower.")
            .pounds("claim_amount", 3000)
    }

    /// The same dispute in India, with a private company.
    pub(crate) fn indian(self) -> Self {
        let named = format!("in-{}", self.name);
        let heard = self.case.value("promise_words").is_some();
        let made = match heard {
            true => self.text("promise_words", "I will take 300 rupees off in October."),
            false => self,
        };
        made.named(&named)
            .without(&["region", "nation"])
            .set("country", Value::Country("IN".into()))
            .text("company", "Example Mobile Limited")
            .told("breach", "The bill of 5 October is not lower.")
            .text("promise", "The bill in October will be 300 rupees lower.")
            .rupees("claim_amount", 30_000)
    }

    /// The same told in another language, where it was told.
    fn told(self, slot: &str, text: &str) -> Self {
        match self.case.value(slot) {
            Some(_) => self.text(slot, text),
            None => self,
        }
    }

    /// The same with a company that belongs to the government, asked by a citizen.
    pub(crate) fn public(self, owner: &str) -> Self {
        self.choice("owner", owner)
            .choice("citizen", "yes")
            .indian()
    }

    /// As [`Self::everything`], with the letters that come before a kind.
    pub(crate) fn on_the_way() -> Self {
        Self::everything()
            .sent("preservation", "2026-09-10", "by-email")
            .sent("access-request", "2026-09-10", "by-email")
    }

    pub(crate) fn named(mut self, name: &str) -> Self {
        self.name = name.into();
        self
    }

    pub(crate) fn on(mut self, today: &str) -> Self {
        self.today = day(today);
        self
    }

    pub(crate) fn set(mut self, slot: &str, value: Value) -> Self {
        self.case.slots.insert(slot.into(), Answer::Value(value));
        self
    }

    pub(crate) fn without(mut self, slots: &[&str]) -> Self {
        self.case
            .slots
            .retain(|slot, _| !slots.contains(&slot.as_str()));
        self
    }

    pub(crate) fn text(self, slot: &str, text: &str) -> Self {
        self.set(slot, Value::Text(text.into()))
    }

    pub(crate) fn phone(self, slot: &str, text: &str) -> Self {
        self.set(slot, Value::Phone(text.into()))
    }

    pub(crate) fn choice(self, slot: &str, value: &str) -> Self {
        self.set(slot, Value::Choice(value.into()))
    }

    pub(crate) fn choices(self, slot: &str, values: &[&str]) -> Self {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        self.set(slot, Value::Choices(values))
    }

    pub(crate) fn money(self, slot: &str, minor: i64) -> Self {
        let currency = "EUR".into();
        self.set(slot, Value::Money(Money { minor, currency }))
    }

    pub(crate) fn pounds(self, slot: &str, minor: i64) -> Self {
        let currency = "GBP".into();
        self.set(slot, Value::Money(Money { minor, currency }))
    }

    pub(crate) fn rupees(self, slot: &str, minor: i64) -> Self {
        let currency = "INR".into();
        self.set(slot, Value::Money(Money { minor, currency }))
    }

    pub(crate) fn position(self, slot: &str, seconds: u32) -> Self {
        self.set(slot, Value::Position(seconds))
    }

    pub(crate) fn when(
        self,
        slot: &str,
        first: &str,
        last: &str,
        time: Option<(u32, u32)>,
    ) -> Self {
        let time = time.map(|(hour, minute)| {
            let at = NaiveTime::from_hms_opt(hour, minute, 0).expect("a time of this file");
            TimeSpan {
                from: at,
                to: at,
                about: true,
            }
        });
        let (first, last) = (day(first), day(last));
        self.set(slot, Value::When(When { first, last, time }))
    }

    pub(crate) fn quotes(self, quotes: &[(&str, &[&str])]) -> Self {
        let quotes = quotes
            .iter()
            .map(|(class, words)| {
                let words = words.iter().map(|words| (*words).to_owned()).collect();
                ((*class).to_owned(), words)
            })
            .collect();
        self.set("quotes", Value::Quotes(quotes))
    }

    pub(crate) fn sent(mut self, kind: &str, on: &str, way: &str) -> Self {
        let number = self.case.letters.len() as u32 + 1;
        self.case.letters.push(Letter {
            number,
            kind: kind.into(),
            written: day(on),
            locale: "de".into(),
            to: None,
            sets: None,
            day: None,
            sent: Some(Sent {
                on: day(on),
                way: way.into(),
            }),
            rules: Vec::new(),
        });
        self
    }

    /// The last letter went to somebody in particular.
    pub(crate) fn to(mut self, to: Recipient) -> Self {
        let last = self
            .case
            .letters
            .last_mut()
            .expect("a letter that went out");
        last.to = Some(to);
        self
    }

    /// What the company did instead, and whether the sum is paid.
    pub(crate) fn wronged(self, kind: &str) -> Self {
        self.text("breach", "Die Rechnung vom 5. Oktober ist nicht niedriger.")
            .choice("claim_kind", kind)
    }

    /// The last letter named another day of the call.
    pub(crate) fn naming(mut self, first: &str, last: &str) -> Self {
        if let Some(letter) = self.case.letters.last_mut() {
            let (first, last) = (day(first), day(last));
            letter.day = Some(When {
                first,
                last,
                time: None,
            });
        }
        self
    }

    /// The passage in the recording that holds the promise.
    pub(crate) fn recorded(self) -> Self {
        self.text("recording_file", "call-2026-09-03.mp3")
            .position("recording_length", 754)
            .position("promise_from", 155)
            .position("promise_to", 171)
            .text(
                "promise_words",
                "Ich ziehe Ihnen im Oktober dreißig Euro ab.",
            )
            .choice("outcome", "recording-received")
    }

    pub(crate) fn view<'a>(&'a self, book: &'a Book) -> View<'a> {
        View::new(book, &self.case, self.today)
    }

    /// The letter is one of the country's, and what it needs is known.
    pub(crate) fn can_have(&self, plan: &LetterPlan) -> bool {
        let country = match self.case.value("country") {
            Some(Value::Country(code)) => code.as_str(),
            _ => "",
        };
        let known = match plan.kind.as_str() {
            "appeal" | "information-request" | "information-appeal" | "second-appeal" => {
                country == "IN"
            }
            "authority-complaint" => country != "IN",
            "complaint" => country != "DE",
            _ => true,
        };
        if !known {
            return false;
        }
        let has = |slot: &str| self.case.value(slot).is_some();
        plan.needs.iter().all(|slot| has(slot.as_str()))
    }
}

/// A sequence of numbers that is the same in every run (splitmix64).
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % limit.max(1) as u64).expect("below the limit")
    }

    fn half(&mut self) -> bool {
        self.below(2) == 0
    }

    fn of<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}

/// Cases that differ in everything that a letter can depend on, with what hangs together
/// kept together: no quotation without a reason, no place in a recording that is not there.
pub(crate) fn many(book: &Book, count: usize) -> Vec<Situation> {
    let mut chance = Chance(1);
    (0..count).map(|at| any(book, &mut chance, at)).collect()
}

fn any(book: &Book, chance: &mut Chance, at: usize) -> Situation {
    let mut made = Situation::everything().named(&format!("made-{at}"));
    // The loop below leaves out each now and then.
    let third = if at.is_multiple_of(2) {
        "2026-09-05"
    } else {
        "2026-08-31"
    };
    made = made
        .text("registered_number", "+49 30 901822")
        .when("second_call", "2026-09-02", "2026-09-02", None)
        .when("third_call", third, third, Some((9, 15)));
    if at.is_multiple_of(3) {
        made = made
            .british()
            .when("asked_on", "2026-09-14", "2026-09-14", None)
            .when("final_on", "2026-11-02", "2026-11-02", None);
    }
    if at % 3 == 1 {
        made = made
            .indian()
            .when("final_on", "2026-11-02", "2026-11-02", None)
            .when("appeal_decided_on", "2026-11-20", "2026-11-20", None);
    }
    // Free answers: kept, left out, or another of the slot's values.
    for slot in &book.slots {
        let name = slot.id.as_str();
        // The outcome says as well that the recording has come.
        if ["country", "company", "name", "recording"].contains(&name) {
            continue;
        }
        match &slot.r#type {
            SlotType::Choice(options) | SlotType::Region(options) if !options.is_empty() => {
                made = match chance.below(options.len() + 1) {
                    0 => made.without(&[name]),
                    _ => {
                        let option = chance.of(options).clone();
                        made.choice(name, &option)
                    }
                };
            }
            _ if chance.half() => made = made.without(&[name]),
            _ => {}
        }
    }
    // Who complains or sues has an address.
    if chance.below(4) > 0 {
        made = made.text("contact", "kim@example.org");
    }
    made = match chance.below(6) {
        0 => made.without(&["call_day"]),
        1 => made.when("call_day", "2026-09-03", "2026-09-03", None),
        2 => made.when("call_day", "2026-09-03", "2026-09-07", None),
        3 => made.when("call_day", "2026-08-30", "2026-09-02", Some((17, 30))),
        _ => made.when("call_day", "2026-09-03", "2026-09-03", Some((14, 5))),
    };
    if chance.half() {
        made = made.text(
            "promise",
            "Die Rechnung im Oktober wird um 30 Euro niedriger.",
        );
    }
    if made.case.choice("behalf") == Some("for-another") && chance.half() {
        made = made.text("behalf_name", "Ulla Beispiel");
    }
    if chance.below(4) == 0 {
        made = made.money("claim_amount", 1_250_000);
    }
    if at % 3 == 1 && chance.half() {
        let paid = [1_200_000, 600_000_000, 30_000_000_000];
        made = made.rupees("paid_amount", paid[chance.below(3)]);
    }
    let ways = ["by-email", "by-form", "by-post"];
    let mut on = day("2026-09-07");
    for kind in [
        "preservation",
        "access-request",
        "identity-answer",
        "reminder",
        "escalation",
        "rebuttal",
        "demand",
        "complaint",
        "clarification",
        "appeal",
        "information-request",
        "information-appeal",
        "notice-before-action",
        "authority-complaint",
        "ombudsman-complaint",
    ] {
        // India has no authority of that kind.
        if chance.half() && !(at % 3 == 1 && kind == "authority-complaint") {
            made = made.sent(kind, &on.to_string(), ways[chance.below(3)]);
            if kind == "access-request" && at % 5 >= 3 {
                made = made.naming("2026-08-31", "2026-09-01");
            }
        }
        // Late letters are sometimes so late that their days have not passed yet.
        on = on + Days::new(chance.below(8) as u64);
    }
    if chance.half() {
        made = answered(book, made, chance);
    } else {
        made = made.without(&["extended", "identity_asked", "deletion", "missing"]);
        if chance.half() {
            made = made.choices("refusals", &["silence"]);
        }
    }
    if chance.below(4) == 0 || at % 5 == 4 {
        made = made.recorded();
    }
    if at % 11 == 4 {
        made = made.without(&["recording_file", "recording_length"]);
    }
    let proof = match at % 7 {
        0 => Some(("registered-number", "registered_number", "+49 30 901822")),
        1 => Some(("customer-number", "customer_number", "K-123456")),
        _ => None,
    };
    if let Some((proved_by, slot, number)) = proof {
        made = made
            .choice("direction", "i-called")
            .choice("phone_used", "another-phone")
            .choice("proved_by", proved_by)
            .text(slot, number);
    }
    if at % 24 == 10 {
        made = made
            .choice("sector", "shop")
            .choice("bought_online", "yes")
            .choice("escalate_to", "grievance-officer");
    }
    if at % 24 == 19 {
        let known = ["call_day", "customer_number", "called_from", "ticket"];
        made = made.without(&known).without(&["phone_used"]);
    }
    // An answer that came after the company's own time, and after the days for an appeal.
    if at % 24 == 4 {
        made = made
            .choice("sector", "telecom")
            .sent("complaint", "2026-09-10", "by-email")
            .when("final_on", "2026-11-02", "2026-11-02", None);
    }
    if at % 4 == 1 {
        let breach = match at % 3 {
            2 => "Die Rechnung vom 5. Oktober ist nicht niedriger.",
            _ => "The bill of 5 October is not lower.",
        };
        made = made.text("breach", breach);
    }
    match at % 5 {
        0 => made.naming("2026-09-01", "2026-09-01"),
        1 => made.naming("2026-08-28", "2026-09-01"),
        _ => made,
    }
}

fn answered(book: &Book, made: Situation, chance: &mut Chance) -> Situation {
    let mut made = match chance.below(3) {
        0 => made.when("replied_on", "2026-09-25", "2026-09-25", None),
        1 => made.when("replied_on", "2026-11-12", "2026-11-14", None),
        _ => made.when("replied_on", "2026-11-20", "2026-11-20", Some((9, 0))),
    };
    let Some(SlotType::Choices(classes)) = book.slot("refusals").map(|slot| &slot.r#type) else {
        panic!("the slot of refusals is a choice of many");
    };
    let mut given: Vec<&str> = Vec::new();
    for _ in 0..=chance.below(4) {
        let class = chance.of(classes).as_str();
        if !given.contains(&class) {
            given.push(class);
        }
    }
    if chance.half() {
        let reply = "Wir geben keine Aufnahmen heraus. Das ist bei uns so üblich.";
        let words: &[&str] = &["Wir geben keine Aufnahmen heraus."];
        let quotes: Vec<_> = given.iter().take(1).map(|class| (*class, words)).collect();
        made = made.text("reply", reply).quotes(&quotes);
    }
    if !given.contains(&"deleted") {
        made = made.without(&["deletion"]);
    }
    if !given.contains(&"identity") {
        made = made.without(&["identity_asked"]);
    }
    made = match chance.below(3) {
        0 => made,
        1 => {
            let all = ["audio", "whole-call", "transcript", "notes", "details"];
            let first = chance.below(all.len());
            made.choices("missing", &all[first..])
        }
        _ => {
            let one = *chance.of(&["audio", "whole-call", "transcript", "notes", "details"]);
            made.choices("missing", &[one])
        }
    };
    made.choices("refusals", &given)
}
