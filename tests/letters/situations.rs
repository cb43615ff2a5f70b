//! The situations in which letters are kept to be read.

mod india;
mod sectors;

use crate::{cases::Situation, rebutted::REBUTTED};

/// The situations, each with the letters that are written in it.
pub(crate) fn situations() -> Vec<(Vec<&'static str>, Situation)> {
    let replied = |made: Situation| made.when("replied_on", "2026-10-05", "2026-10-05", None);
    let way = Situation::on_the_way;
    let reminded = || way().sent("reminder", "2026-10-14", "by-form");
    let last = || {
        replied(reminded())
            .choices("refusals", &["internal-policy"])
            .sent("rebuttal", "2026-10-20", "by-post")
    };
    let warned = || last().sent("notice-before-action", "2026-11-02", "by-post");
    let erased = |made: Situation| {
        made.choices("refusals", &["deleted"])
            .choice("deletion", "after-request")
    };
    let little = Situation::little;
    let range = |made: Situation| made.when("call_day", "2026-09-03", "2026-09-07", None);
    let wish = "Die Rechnung im Oktober wird um 30 Euro niedriger.";
    let address = |made: Situation| made.text("contact", "Musterweg 1\n50667 Köln");

    let mut all = vec![
        (
            vec!["preservation", "access-request"],
            Situation::everything(),
        ),
        (
            vec![
                "preservation",
                "access-request",
                "identity-answer",
                "reminder",
                "escalation",
                "withdrawal",
                "notice-before-action",
            ],
            little(),
        ),
        (
            vec!["preservation", "access-request"],
            range(Situation::everything()).named("days-unsure"),
        ),
        (
            vec!["preservation", "access-request"],
            Situation::everything()
                .without(&["call_day"])
                .named("day-unknown"),
        ),
        (
            vec!["access-request", "identity-answer"],
            Situation::everything()
                .choice("behalf", "for-another")
                .text("behalf_name", "Ulla Beispiel")
                .named("for-another"),
        ),
        (vec!["preservation"], way().named("request-sent")),
        (
            vec!["identity-answer"],
            way()
                .choice("identity_asked", "known-data")
                .on("2026-09-20")
                .named("everything"),
        ),
        (
            vec!["identity-answer"],
            way()
                .choice("identity_asked", "id-copy")
                .on("2026-09-20")
                .named("id-copy"),
        ),
        (vec!["identity-answer"], doubted()),
        (vec!["reminder"], way().named("everything")),
        (
            vec!["reminder"],
            replied(way())
                .choices("missing", &["audio", "details"])
                .named("part-missing"),
        ),
        (
            vec!["reminder"],
            way()
                .choice("extended", "yes")
                .on("2026-12-15")
                .named("more-time-taken"),
        ),
        (
            vec!["reminder"],
            way()
                .choice("extended", "no")
                .named("more-time-not-taken-in-time"),
        ),
        (
            vec!["escalation"],
            reminded()
                .choice("escalate_to", "supervisor")
                .named("everything"),
        ),
        (
            vec!["escalation"],
            replied(reminded())
                .choice("escalate_to", "officer")
                .choices("missing", &["audio"])
                .named("officer"),
        ),
        (
            vec!["authority-complaint"],
            last()
                .choice("lawsuit", "no")
                .choice("forward_name", "yes")
                .text(
                    "reply",
                    "Die Aufnahmen dienen nur internen Schulungszwecken.",
                )
                .named("everything"),
        ),
        (
            vec!["authority-complaint"],
            address(little()).named("little"),
        ),
        (
            vec!["authority-complaint"],
            erased(replied(way()))
                .choice("lawsuit", "no")
                .named("deleted"),
        ),
        (
            vec!["authority-complaint"],
            way()
                .choices("refusals", &["silence"])
                .choice("forward_name", "no")
                .named("silence"),
        ),
        (
            vec!["ombudsman-complaint"],
            warned()
                .choice("lawsuit", "no")
                .sent("authority-complaint", "2026-11-02", "by-form")
                .named("everything"),
        ),
        (
            vec!["ombudsman-complaint"],
            address(little())
                .text("promise", wish)
                .choice("sector", "other")
                .named("little"),
        ),
        (
            vec!["ombudsman-complaint"],
            erased(warned()).named("deleted"),
        ),
        (
            vec!["ombudsman-complaint"],
            warned().recorded().named("recorded"),
        ),
        (
            vec!["ombudsman-complaint"],
            warned()
                .choice("sector", "energy")
                .on("2026-12-10")
                .named("energy"),
        ),
        (vec!["notice-before-action"], last().named("everything")),
        (
            vec!["notice-before-action", "ombudsman-complaint"],
            last().wronged("not-received").named("not-received"),
        ),
        (
            vec!["notice-before-action", "demand"],
            last().recorded().wronged("unpaid").named("unpaid"),
        ),
        (
            vec!["ombudsman-complaint", "statement-of-facts"],
            warned().wronged("unpaid").named("unpaid"),
        ),
        (
            vec!["authority-complaint", "statement-of-facts"],
            way()
                .naming("2026-09-01", "2026-09-02")
                .sent("clarification", "2026-09-20", "by-email")
                .choice("lawsuit", "no")
                .named("other-day-first"),
        ),
        (
            vec!["authority-complaint", "statement-of-facts"],
            way()
                .naming("2026-09-01", "2026-09-02")
                .choice("lawsuit", "no")
                .named("other-day-first-untold"),
        ),
        (
            vec!["notice-before-action"],
            erased(replied(way())).named("deleted"),
        ),
        (
            vec!["notice-before-action"],
            way().recorded().named("recorded"),
        ),
        (
            vec!["notice-before-action"],
            last().choice("sector", "bank").named("bank"),
        ),
        (vec!["statement-of-facts"], warned().named("everything")),
        (
            vec!["statement-of-facts"],
            address(little()).named("little"),
        ),
        (
            vec!["statement-of-facts"],
            erased(warned()).named("deleted"),
        ),
        (
            vec!["statement-of-facts"],
            warned().recorded().named("recorded"),
        ),
        (
            vec!["statement-of-facts"],
            way()
                .without(&["promise", "claim_amount"])
                .named("copy-only"),
        ),
        (vec!["demand"], way().recorded().named("everything")),
        (
            vec!["demand"],
            little()
                .choice("sector", "other")
                .position("promise_from", 155)
                .position("promise_to", 171)
                .text(
                    "promise_words",
                    "Ich ziehe Ihnen im Oktober dreißig Euro ab.",
                )
                .named("little"),
        ),
        (
            vec!["withdrawal"],
            way()
                .choice("outcome", "recording-received")
                .named("everything"),
        ),
        (
            vec!["withdrawal"],
            way()
                .choice("outcome", "promise-kept")
                .named("promise-kept"),
        ),
        (
            vec!["withdrawal"],
            way().choice("outcome", "settled").named("settled"),
        ),
        (
            vec!["withdrawal"],
            way().choice("outcome", "given-up").named("given-up"),
        ),
        (
            vec!["withdrawal"],
            way()
                .sent("authority-complaint", "2026-11-02", "by-form")
                .choice("outcome", "recording-received")
                .named("authority"),
        ),
    ];
    all.push((
        vec!["ombudsman-complaint"],
        way()
            .choice("sector", "travel")
            .sent("notice-before-action", "2026-09-14", "by-email")
            .named("travel"),
    ));
    all.push((
        vec!["ombudsman-complaint"],
        way()
            .choice("sector", "insurance")
            .choice("lawsuit", "no")
            .choice("supervision", "no")
            .sent("notice-before-action", "2026-09-14", "by-email")
            .named("insurance"),
    ));
    all.push((
        vec!["ombudsman-complaint"],
        way()
            .choice("sector", "insurance")
            .choice("supervision", "yes")
            .sent("notice-before-action", "2026-09-14", "by-email")
            .named("insurance-supervised"),
    ));
    for rebutted in &REBUTTED {
        let made = (rebutted.also)(replied(way()).choices("refusals", &[rebutted.class]));
        all.push((vec!["rebuttal"], made.clone().named(rebutted.name)));
        if !rebutted.quote.is_empty() {
            let reply = format!("Guten Tag,\n{} Mit freundlichen Grüßen", rebutted.quote);
            let made = made
                .text("reply", &reply)
                .quotes(&[(rebutted.class, &[rebutted.quote])]);
            all.push((
                vec!["rebuttal"],
                made.named(&format!("{}-quoted", rebutted.name)),
            ));
        }
    }
    let reply = "Zum Schutz unserer Mitarbeitenden geben wir keine Aufnahmen heraus. Das gilt immer. Außerdem sind sie intern. Gerne senden wir Ihnen eine Abschrift.";
    all.push((
        vec!["rebuttal"],
        replied(way())
            .choices(
                "refusals",
                &["staff-privacy", "internal-policy", "transcript-only"],
            )
            .text("reply", reply)
            .quotes(&[
                (
                    "staff-privacy",
                    &[
                        "Zum Schutz unserer Mitarbeitenden geben wir keine Aufnahmen heraus.",
                        "Außerdem sind sie intern.",
                    ],
                ),
                (
                    "transcript-only",
                    &["Gerne senden wir Ihnen eine Abschrift."],
                ),
            ])
            .named("several"),
    ));
    all.extend(british());
    all.extend(india::indian());
    all.extend(sectors::of_sectors());
    let (silent, none) = (
        way().choices("refusals", &["silence"]).on("2026-09-12"),
        little().choices("refusals", &["silence"]),
    );
    all.extend([
        (
            vec!["rebuttal"],
            little().choices("refusals", &["liability"]).named("little"),
        ),
        (vec!["rebuttal"], none.named("silence-no-day-known")),
        (
            vec!["rebuttal"],
            replied(way())
                .choices("refusals", &["never-recorded"])
                .named("never-recorded"),
        ),
        (
            vec!["rebuttal"],
            replied(way())
                .choices("refusals", &["deleted"])
                .choice("deletion", "before-request")
                .named("deleted-before-request"),
        ),
        (vec![], silent.named("silence-not-due")),
        (
            vec![],
            reminded()
                .without(&["region"])
                .choice("sector", "other")
                .choice("escalate_to", "officer")
                .choices("refusals", &["internal-policy"])
                .named("land-unknown"),
        ),
        (
            vec![],
            way()
                .choices("refusals", &["not-entitled"])
                .choice("behalf", "for-another")
                .named("not-entitled-for-another"),
        ),
        (
            vec![],
            way()
                .choices("refusals", &["identity"])
                .named("identity-known-data"),
        ),
        (
            vec![],
            way()
                .choice("sector", "public")
                .choices("refusals", &["silence"])
                .named("silence-public"),
        ),
    ]);
    all
}

/// The company doubts that somebody may ask for another.
fn doubted() -> Situation {
    Situation::on_the_way()
        .when("replied_on", "2026-10-05", "2026-10-05", None)
        .choice("behalf", "for-another")
        .text("behalf_name", "Ulla Beispiel")
        .choices("refusals", &["identity", "not-entitled"])
        .choice("identity_asked", "known-data")
        .named("authority")
}

/// The same in the United Kingdom: every kind of letter, every answer to a refusal.
fn british() -> Vec<(Vec<&'static str>, Situation)> {
    let way = || Situation::on_the_way();
    let replied = |made: Situation| made.when("replied_on", "2026-10-05", "2026-10-05", None);
    let reminded = || way().sent("reminder", "2026-10-14", "by-form");
    let complained = || way().sent("complaint", "2026-09-11", "by-form");
    let last = || complained().sent("notice-before-action", "2026-11-02", "by-post");
    let office = |kind: &str| {
        let public = way().choice("sector", "public");
        public.choice("public_kind", kind)
    };
    let told = || {
        replied(reminded())
            .choices("refusals", &["staff-privacy", "trade-secret"])
            .sent("escalation", "2026-10-15", "by-email")
            .choice("lawsuit", "no")
            .choice("forward_name", "yes")
    };
    let kinds = |kinds: &[&'static str], made: Situation| (kinds.to_vec(), made.british());
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
                "clarification",
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
        kinds(&["identity-answer"], doubted()),
        kinds(
            &["clarification"],
            way()
                .when("asked_on", "2026-09-14", "2026-09-14", None)
                .on("2026-09-16")
                .named("way"),
        ),
        kinds(
            &["clarification"],
            way()
                .naming("2026-09-01", "2026-09-02")
                .on("2026-09-16")
                .named("correct"),
        ),
        kinds(
            &["clarification"],
            way()
                .naming("2026-09-01", "2026-09-01")
                .when("asked_on", "2026-09-14", "2026-09-14", None)
                .on("2026-09-16")
                .named("correct-asked"),
        ),
        kinds(&["reminder"], way().named("way")),
        kinds(
            &["reminder"],
            way()
                .when("asked_on", "2026-09-14", "2026-09-14", None)
                .sent("clarification", "2026-09-16", "by-email")
                .named("after-question"),
        ),
        kinds(&["complaint"], way().recorded().named("recorded")),
        kinds(&["complaint"], office("council").named("council")),
        kinds(&["complaint"], office("government").named("government")),
        kinds(&["complaint"], office("other").named("public-unknown")),
        kinds(&["complaint"], way().choice("sector", "bank").named("bank")),
        // The law names no body for it.
        kinds(&["complaint"], way().choice("sector", "shop").named("shop")),
        kinds(
            &["escalation"],
            reminded().choice("escalate_to", "officer").named("officer"),
        ),
        kinds(&["authority-complaint"], told().named("everything")),
        kinds(
            &["authority-complaint"],
            told()
                .choices("refusals", &["transcript-only", "fee"])
                .named("transcript"),
        ),
        kinds(
            &["ombudsman-complaint"],
            complained().choice("lawsuit", "no").named("waited"),
        ),
        kinds(
            &["ombudsman-complaint"],
            office("government")
                .sent("complaint", "2026-09-11", "by-form")
                .choice("lawsuit", "no")
                .on("2026-12-07")
                .named("government-waited"),
        ),
        kinds(
            &["ombudsman-complaint"],
            last()
                .choice("sector", "bank")
                .when("final_on", "2026-10-20", "2026-10-20", None)
                .named("final-answer"),
        ),
        kinds(&["demand"], way().recorded().named("everything")),
        kinds(&["demand"], complained().recorded().named("complained")),
        kinds(
            &["demand"],
            Situation::little()
                .choice("sector", "other")
                .position("promise_from", 155)
                .position("promise_to", 171)
                .text("promise_words", "I will take thirty pounds off."),
        ),
        kinds(
            &["withdrawal"],
            way()
                .choice("outcome", "recording-received")
                .named("received"),
        ),
    ];
    for nation in ["england", "scotland", "northern-ireland"] {
        all.push(kinds(
            &["notice-before-action", "statement-of-facts"],
            last().choice("nation", nation).named(nation),
        ));
    }
    all.push(kinds(
        &["statement-of-facts"],
        replied(last())
            .choices("refusals", &["deleted"])
            .choice("deletion", "after-request")
            .named("deleted"),
    ));
    for rebutted in &REBUTTED {
        let made = (rebutted.also)(replied(way()).choices("refusals", &[rebutted.class]));
        all.push(kinds(&["rebuttal"], made.named(rebutted.name)));
    }
    all.extend(quoted(&replied(way())).map(|made| kinds(&["rebuttal"], made)));
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
        kinds(
            &["rebuttal"],
            replied(refused("deleted"))
                .choice("sector", "broker")
                .named("deleted-investment"),
        ),
        kinds(
            &["rebuttal"],
            replied(refused("never-recorded"))
                .choice("sector", "broker")
                .named("never-recorded-investment"),
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

/// An answer with several reasons, and answers that are quoted, as a company writes them in
/// English.
fn quoted(replied: &Situation) -> [Situation; 4] {
    let quoted = |name: &str, quotes: &[(&str, &[&str])], reply: &str| {
        let classes: Vec<_> = quotes.iter().map(|(class, _)| *class).collect();
        let in_words = quotes.iter().filter(|(_, words)| !words.is_empty());
        let in_words: Vec<_> = in_words.copied().collect();
        replied
            .clone()
            .choices("refusals", &classes)
            .text("reply", reply)
            .quotes(&in_words)
            .named(name)
    };
    let staff = "To protect our staff we do not release recordings.";
    let written = "We would be happy to send you a written transcript instead.";
    let gone = "The recording is no longer available.";
    let internal = "Our recordings are made for internal use only.";
    [
        quoted(
            "staff-privacy-quoted",
            &[("staff-privacy", &[staff])],
            &format!("Dear customer,\n{staff}"),
        ),
        quoted(
            "transcript-only-quoted",
            &[("transcript-only", &[written])],
            written,
        ),
        quoted("deleted-quoted", &[("deleted", &[gone])], gone).choice("deletion", "after-request"),
        quoted(
            "several",
            &[
                ("staff-privacy", &[staff, "That goes for every call."]),
                ("internal-policy", &[internal]),
                // Said on the telephone, so in no words that can be quoted.
                ("trade-secret", &[]),
                ("transcript-only", &[written]),
            ],
            &format!("{staff} {internal} That goes for every call. {written}"),
        ),
    ]
}
