//! Whole letters as files, so that a lawyer can read what changed.
//!
//! `HEARBACK_SNAPSHOTS=write cargo test --test letters snapshots` writes them anew.

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
};

use super::{book, plan, write};
use crate::cases::Situation;

/// One answer to a refusal: what the reason is called, and what brings the answer about.
pub(crate) struct Rebutted {
    pub(crate) class: &'static str,
    pub(crate) name: &'static str,
    pub(crate) quote: &'static str,
    also: fn(Situation) -> Situation,
}

fn same(situation: Situation) -> Situation {
    situation
}

/// Every reason that is answered, in the words of a company.
pub(crate) const REBUTTED: [Rebutted; 21] = [
    Rebutted {
        class: "staff-privacy",
        name: "staff-privacy",
        quote: "Zum Schutz unserer Mitarbeitenden geben wir keine Aufnahmen heraus.",
        also: same,
    },
    Rebutted {
        class: "liability",
        name: "liability",
        quote: "Aus haftungsrechtlichen Gründen können wir das nicht herausgeben.",
        also: same,
    },
    Rebutted {
        class: "internal-policy",
        name: "internal-policy",
        quote: "Die Aufnahmen dienen nur internen Schulungszwecken.",
        also: same,
    },
    Rebutted {
        class: "trade-secret",
        name: "trade-secret",
        quote: "Der Inhalt unterliegt dem Geschäftsgeheimnis.",
        also: same,
    },
    Rebutted {
        class: "no-transparency",
        name: "no-transparency",
        quote: "Zu unseren Prozessen machen wir keine Angaben.",
        also: same,
    },
    Rebutted {
        class: "deleted",
        name: "deleted-after-request",
        quote: "Die Aufnahme wurde inzwischen gelöscht.",
        also: |made| made.choice("deletion", "after-request"),
    },
    Rebutted {
        class: "deleted",
        name: "deleted",
        quote: "Die Aufnahme liegt nicht mehr vor.",
        also: same,
    },
    Rebutted {
        class: "not-found",
        name: "not-found",
        quote: "Wir konnten kein Gespräch finden.",
        also: same,
    },
    Rebutted {
        class: "court-order",
        name: "court-order",
        quote: "Aufnahmen erhalten nur Gerichte und Polizei.",
        also: same,
    },
    Rebutted {
        class: "identity",
        name: "identity-id-copy",
        quote: "Bitte senden Sie eine Kopie Ihres Ausweises.",
        also: |made| made.choice("identity_asked", "id-copy"),
    },
    Rebutted {
        class: "abusive",
        name: "abusive",
        quote: "Ihr Antrag ist exzessiv.",
        also: same,
    },
    Rebutted {
        class: "transcript-only",
        name: "transcript-only",
        quote: "Gerne senden wir Ihnen eine Abschrift.",
        also: same,
    },
    Rebutted {
        class: "fee",
        name: "fee",
        quote: "Für die Kopie berechnen wir 25 Euro.",
        also: same,
    },
    Rebutted {
        class: "other-channel",
        name: "other-channel",
        quote: "Bitte nutzen Sie unser Portal.",
        also: same,
    },
    Rebutted {
        class: "conditions",
        name: "conditions",
        quote: "Bitte unterschreiben Sie zuerst die Erklärung.",
        also: same,
    },
    Rebutted {
        class: "already-known",
        name: "already-known",
        quote: "Ihnen ist bekannt, was besprochen wurde.",
        also: same,
    },
    Rebutted {
        class: "not-entitled",
        name: "not-entitled",
        quote: "Sie sind nicht unser Vertragspartner.",
        also: same,
    },
    Rebutted {
        class: "wrong-recording",
        name: "wrong-recording-cut",
        quote: "Anbei die vollständige Aufnahme.",
        also: |made| made.choices("missing", &["whole-call"]),
    },
    Rebutted {
        class: "wrong-recording",
        name: "wrong-recording",
        quote: "Anbei die gewünschte Aufnahme.",
        also: same,
    },
    Rebutted {
        class: "silence",
        name: "silence-overdue",
        quote: "",
        also: |made| made.without(&["replied_on"]),
    },
    Rebutted {
        class: "silence",
        name: "silence-extended",
        quote: "",
        also: |made| {
            made.choice("extended", "yes")
                .without(&["replied_on"])
                .on("2026-12-15")
        },
    },
];

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
            address(little()).text("promise", wish).named("little"),
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

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters/snapshots")
}

#[test]
fn letters_read_as_they_were_last_read() {
    let mut letters = BTreeMap::new();
    for (kinds, situation) in situations() {
        for kind in kinds {
            assert!(
                situation.can_have(plan(kind)),
                "{kind} for {}",
                situation.name
            );
            for locale in book().locales.iter() {
                let tag = locale.tag();
                let path = PathBuf::from(kind).join(format!("{}.{tag}.txt", situation.name));
                let letter = write(&situation, kind, tag);
                assert!(
                    letters.insert(path, letter.file()).is_none(),
                    "{kind} {} twice",
                    situation.name
                );
            }
        }
    }
    let folder = folder();
    if env::var_os("HEARBACK_SNAPSHOTS").is_some_and(|value| value == "write") {
        for (path, text) in &letters {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().expect("a folder a kind")).expect("a folder");
            fs::write(path, text).expect("a snapshot");
        }
    }
    let mut changed = Vec::new();
    for (path, text) in &letters {
        let known = fs::read_to_string(folder.join(path)).unwrap_or_default();
        if known.replace("\r\n", "\n") != *text {
            changed.push(difference(path, &known, text));
        }
    }
    let there: BTreeSet<_> = kept(&folder);
    let stale: Vec<_> = there
        .iter()
        .filter(|path| !letters.contains_key(*path))
        .collect();
    assert!(stale.is_empty(), "no letter is written for {stale:?}");
    assert!(
        changed.is_empty(),
        "{} letters read otherwise; HEARBACK_SNAPSHOTS=write takes them over\n{}",
        changed.len(),
        changed.join("\n")
    );
}

fn kept(folder: &Path) -> BTreeSet<PathBuf> {
    let mut paths = BTreeSet::new();
    for kind in fs::read_dir(folder).into_iter().flatten().flatten() {
        for file in fs::read_dir(kind.path()).into_iter().flatten().flatten() {
            paths.insert(PathBuf::from(kind.file_name()).join(file.file_name()));
        }
    }
    paths
}

/// The first line that differs.
fn difference(path: &Path, known: &str, text: &str) -> String {
    let (mut known, mut new) = (known.lines(), text.lines());
    loop {
        match (known.next(), new.next()) {
            (Some(a), Some(b)) if a == b => {}
            (a, b) => {
                let shown = |line: Option<&str>| line.unwrap_or("(end)").to_owned();
                return format!("{}\n  - {}\n  + {}", path.display(), shown(a), shown(b));
            }
        }
    }
}

/// Every kind of letter is here in at least two situations.
#[test]
fn every_kind_is_read_in_two_situations() {
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    for (kinds, _) in situations() {
        for kind in kinds {
            *times.entry(kind).or_default() += 1;
        }
    }
    for kind in book().letters.keys() {
        let times = times.get(kind.as_str()).copied().unwrap_or_default();
        assert!(times >= 2, "{kind} {times} times");
    }
}
