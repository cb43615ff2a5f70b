//! Every reason that a rebuttal answers, in the words of a company.

use crate::cases::Situation;

/// One answer to a refusal: what the reason is called, and what brings the answer about.
pub(crate) struct Rebutted {
    pub(crate) class: &'static str,
    pub(crate) name: &'static str,
    pub(crate) quote: &'static str,
    pub(crate) also: fn(Situation) -> Situation,
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
