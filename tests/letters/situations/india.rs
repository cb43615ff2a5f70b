//! Situations in India: a private company, a bank, an electricity company, a public body.

use hearback::book::Recipient;

use crate::{cases::Situation, rebutted::REBUTTED};

/// Every kind of letter, every answer to a refusal.
pub(super) fn indian() -> Vec<(Vec<&'static str>, Situation)> {
    let way = || Situation::on_the_way();
    let replied = |made: Situation| made.when("replied_on", "2026-10-05", "2026-10-05", None);
    let reminded = || way().sent("reminder", "2026-10-14", "by-form");
    let complained = || way().sent("complaint", "2026-09-11", "by-form");
    let last = || complained().sent("notice-before-action", "2026-11-02", "by-post");
    let applied = || {
        Situation::everything()
            .sent("preservation", "2026-09-10", "by-email")
            .sent("information-request", "2026-09-10", "by-form")
    };
    let kinds = |kinds: &[&'static str], made: Situation| (kinds.to_vec(), made.indian());
    let mut all = vec![
        kinds(
            &["preservation", "access-request", "complaint"],
            Situation::everything(),
        ),
        kinds(
            &[
                "preservation",
                "access-request",
                "identity-answer",
                "complaint",
                "reminder",
                "escalation",
                "withdrawal",
                "notice-before-action",
            ],
            Situation::little(),
        ),
        kinds(
            &["identity-answer"],
            way().choice("identity_asked", "known-data").named("way"),
        ),
        kinds(&["reminder"], way().named("way")),
        kinds(&["complaint"], way().recorded().named("recorded")),
        kinds(&["complaint"], way().choice("sector", "bank").named("bank")),
        kinds(&["complaint"], way().choice("sector", "shop").named("shop")),
        kinds(
            &["escalation"],
            reminded()
                .choice("escalate_to", "grievance-officer")
                .named("officer"),
        ),
        kinds(
            &["escalation"],
            reminded()
                .choice("sector", "shop")
                .choice("escalate_to", "grievance-officer")
                .named("shop"),
        ),
        kinds(&["appeal"], complained().named("telecom")),
        kinds(
            &[
                "complaint",
                "appeal",
                "ombudsman-complaint",
                "statement-of-facts",
            ],
            complained()
                .choice("sector", "energy")
                .wronged("unpaid")
                .named("unpaid"),
        ),
        kinds(
            &["complaint", "appeal"],
            way().wronged("paid").named("paid"),
        ),
        kinds(
            &["complaint", "appeal"],
            complained().choice("sector", "energy").named("electricity"),
        ),
        kinds(
            &["ombudsman-complaint"],
            complained()
                .choice("sector", "bank")
                .choice("lawsuit", "no")
                .named("bank"),
        ),
        kinds(
            &["ombudsman-complaint"],
            complained()
                .choice("sector", "insurance")
                .when("final_on", "2026-10-20", "2026-10-20", None)
                .named("insurance"),
        ),
        kinds(
            &["access-request", "ombudsman-complaint"],
            complained().choice("sector", "broker").named("broker"),
        ),
        // Orders are kept for years.
        kinds(
            &["rebuttal", "ombudsman-complaint"],
            replied(complained())
                .choice("sector", "broker")
                .choices("refusals", &["deleted"])
                .choice("deletion", "before-request")
                .named("broker-deleted"),
        ),
        kinds(
            &["ombudsman-complaint"],
            complained().choice("outside", "helpline").named("helpline"),
        ),
        kinds(&["demand"], way().recorded().named("everything")),
        kinds(&["demand"], complained().recorded().named("complained")),
        kinds(
            &["notice-before-action"],
            replied(last())
                .choices("refusals", &["internal-policy"])
                .named("everything"),
        ),
        kinds(
            &["statement-of-facts"],
            last()
                .rupees("paid_amount", 1_200_000)
                .text("district", "Nagpur")
                .text("home_address", "12 Station Road, Nagpur 440001")
                .choice("lawsuit", "no")
                .named("district"),
        ),
        kinds(
            &["statement-of-facts"],
            last()
                .when("call_day", "2024-10-01", "2024-10-01", None)
                .text("late_reason", "I was told to wait for an answer.")
                .sent("ombudsman-complaint", "2026-11-10", "by-form")
                .to(Recipient::Authority)
                .named("late"),
        ),
        kinds(
            &["ombudsman-complaint"],
            complained()
                .sent("appeal", "2026-10-12", "by-form")
                .choice("sector", "energy")
                .when("appeal_answered_on", "2026-11-10", "2026-11-10", None)
                .named("forum"),
        ),
        kinds(
            &["ombudsman-complaint"],
            complained()
                .sent("appeal", "2026-10-01", "by-form")
                .choice("sector", "energy")
                .named("forum-silent"),
        ),
        kinds(
            &["ombudsman-complaint"],
            complained()
                .sent("appeal", "2026-10-12", "by-form")
                .choice("sector", "telecom")
                .when("appeal_answered_on", "2026-11-10", "2026-11-10", None)
                .choice("outside", "helpline")
                .named("appeal-answered"),
        ),
        kinds(
            &["statement-of-facts"],
            last()
                .rupees("paid_amount", 600_000_000)
                .recorded()
                .named("state"),
        ),
        kinds(
            &["statement-of-facts"],
            last()
                .choice("sector", "bank")
                .sent("ombudsman-complaint", "2026-11-10", "by-form")
                .to(Recipient::Conciliation)
                .named("ombudsman-asked"),
        ),
        kinds(
            &["withdrawal"],
            way()
                .choice("outcome", "recording-received")
                .named("received"),
        ),
    ];
    all.extend([
        (
            vec!["preservation", "information-request"],
            Situation::everything().named("central").public("central"),
        ),
        (
            vec!["information-request"],
            Situation::little()
                .text("contact", "kim@example.com")
                .named("state")
                .public("state"),
        ),
        (
            vec!["information-appeal"],
            Situation::little()
                .text("contact", "kim@example.com")
                .named("little")
                .public("state"),
        ),
        (
            vec!["information-appeal"],
            applied()
                .on("2026-10-20")
                .named("silence")
                .public("central"),
        ),
        (
            vec!["information-appeal"],
            replied(applied())
                .choices("refusals", &["staff-privacy", "internal-policy", "deleted"])
                .named("refused")
                .public("central"),
        ),
        (
            vec!["second-appeal"],
            applied()
                .sent("information-appeal", "2026-10-12", "by-form")
                .choice("outside", "information-commission")
                .on("2026-12-10")
                .named("late")
                .public("central"),
        ),
        (
            vec!["second-appeal"],
            applied()
                .sent("information-appeal", "2026-10-12", "by-form")
                .when("appeal_decided_on", "2026-11-20", "2026-11-20", None)
                .choice("outside", "information-commission")
                .choice("appeal_result", "part")
                .named("decided")
                .public("state"),
        ),
    ]);
    for rebutted in &REBUTTED {
        let made = (rebutted.also)(replied(way()).choices("refusals", &[rebutted.class]));
        all.push(kinds(&["rebuttal"], made.named(rebutted.name)));
    }
    let quoted = super::quoted(&replied(way()));
    all.extend(quoted.map(|made| kinds(&["rebuttal"], made)));
    // On the first day of the law on personal data: a call of that day, and one of the day before.
    let in_may = |day: &str| {
        Situation::everything()
            .when("call_day", day, day, None)
            .on("2027-05-14")
    };
    let in_june = |made: Situation| {
        made.sent("access-request", "2027-05-14", "by-email")
            .choices("refusals", &["deleted"])
            .on("2027-06-20")
    };
    all.extend([
        kinds(&["access-request"], in_may("2027-05-14").named("may-2027")),
        kinds(
            &["escalation"],
            in_may("2027-05-14")
                .sent("access-request", "2027-05-14", "by-email")
                .choice("escalate_to", "grievance-officer")
                .on("2027-06-20")
                .named("may-2027"),
        ),
        kinds(
            &["rebuttal"],
            in_june(in_may("2027-05-14"))
                .choice("deletion", "before-request")
                .named("deleted-one-year"),
        ),
        kinds(
            &["rebuttal"],
            in_june(in_may("2027-05-13"))
                .choice("deletion", "before-request")
                .named("deleted-no-year"),
        ),
    ]);
    let none = || Situation::little().choices("refusals", &["silence"]);
    let refused = |class: &str| way().choices("refusals", &[class]);
    all.extend([
        kinds(&["rebuttal"], none().named("silence-no-day-known")),
        kinds(
            &["rebuttal"],
            replied(refused("never-recorded")).named("never-recorded"),
        ),
        kinds(
            &["rebuttal"],
            replied(refused("deleted"))
                .choice("deletion", "before-request")
                .named("deleted-before-request"),
        ),
        kinds(&[], refused("silence").on("2026-09-12").named("not-due")),
        kinds(
            &[],
            refused("never-recorded")
                .without(&["announced"])
                .named("never-announced"),
        ),
        kinds(
            &[],
            refused("not-entitled")
                .choice("behalf", "for-another")
                .named("for-another"),
        ),
        kinds(&[], refused("identity").named("identity-known-data")),
    ]);
    all
}
