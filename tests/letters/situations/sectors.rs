//! India again: rules that begin in 2027, and the bodies of single sectors.

use hearback::book::Recipient;

use crate::{cases::Situation, rebutted::REBUTTED};

/// Calls of a lender of 2027, regulators and portals, and answers of offices.
pub(super) fn of_sectors() -> Vec<(Vec<&'static str>, Situation)> {
    let kinds = |kinds: &[&'static str], made: Situation| (kinds.to_vec(), made.indian());
    let complained = || Situation::on_the_way().sent("complaint", "2026-09-11", "by-form");
    let last = || complained().sent("notice-before-action", "2026-11-02", "by-post");
    let in_2027 = |call: &str| {
        Situation::everything()
            .choice("sector", "bank")
            .choice("bank_call", call)
            .when("call_day", "2027-02-01", "2027-02-01", None)
            .on("2027-02-10")
    };
    let waited = |call: &str| {
        in_2027(call)
            .sent("access-request", "2027-02-10", "by-email")
            .sent("complaint", "2027-02-11", "by-form")
            .on("2027-05-01")
    };
    let mut all = Vec::new();
    for call in ["recovery", "sale", "fraud"] {
        all.push(kinds(&["access-request"], in_2027(call).named(call)));
        all.push(kinds(&["ombudsman-complaint"], waited(call).named(call)));
    }
    for call in ["recovery", "sale"] {
        let gone = waited(call)
            .when("replied_on", "2027-03-01", "2027-03-01", None)
            .choices("refusals", &["deleted"]);
        let name = format!("deleted-{call}");
        all.push(kinds(&["rebuttal"], gone.named(&name)));
    }
    all.extend([
        kinds(
            &["ombudsman-complaint"],
            complained()
                .choice("sector", "broker")
                .sent("ombudsman-complaint", "2026-10-20", "by-form")
                .to(Recipient::Conciliation)
                .choice("outside", "odr")
                .named("odr"),
        ),
        kinds(
            &["ombudsman-complaint"],
            complained()
                .choice("sector", "insurance")
                .choice("outside", "helpline")
                .choice("forwarder", "regulator")
                .named("regulator"),
        ),
        kinds(
            &["appeal", "ombudsman-complaint"],
            complained()
                .choice("sector", "travel")
                .choice("travel_kind", "flight")
                .named("flight"),
        ),
        kinds(
            &["ombudsman-complaint"],
            complained()
                .sent("appeal", "2026-09-25", "by-form")
                .named("appeal-silent"),
        ),
        kinds(
            &["statement-of-facts"],
            last()
                .choice("sector", "insurance")
                .choice("forwarder", "regulator")
                .sent("ombudsman-complaint", "2026-10-20", "by-form")
                .to(Recipient::Authority)
                .text("contact", "12 Station Road, Nagpur 440001")
                .named("regulator-asked"),
        ),
    ]);
    all.extend(offices());
    all
}

/// What public bodies answer, each in the first appeal.
fn offices() -> Vec<(Vec<&'static str>, Situation)> {
    let applied = || {
        Situation::everything()
            .sent("preservation", "2026-09-10", "by-email")
            .sent("information-request", "2026-09-10", "by-form")
    };
    let replied = || applied().when("replied_on", "2026-10-05", "2026-10-05", None);
    let appeal = |made: Situation| (vec!["information-appeal"], made.public("central"));
    let mut all: Vec<_> = REBUTTED
        .iter()
        .map(|rebutted| {
            let made = (rebutted.also)(replied().choices("refusals", &[rebutted.class]));
            appeal(made.named(rebutted.name))
        })
        .collect();
    let gone = replied()
        .choices("refusals", &["deleted"])
        .choice("deletion", "before-request");
    let never = replied().choices("refusals", &["never-recorded"]);
    let poor = Situation::everything().choice("poverty", "yes");
    let fee = replied()
        .choices("refusals", &["fee"])
        .choice("poverty", "yes");
    all.extend([
        (
            Vec::new(),
            applied()
                .choices("refusals", &["silence"])
                .on("2026-09-20")
                .named("not-due")
                .public("central"),
        ),
        appeal(gone.named("deleted-before-request")),
        appeal(never.named("never-recorded")),
        appeal(fee.named("fee-poverty")),
        (
            vec!["information-request"],
            poor.named("poverty").public("central"),
        ),
    ]);
    all
}
