//! Names as types, so that a step cannot stand where a slot is meant.
//!
//! Every id is the text that the editor wrote, shared and cheap to clone.

use std::{borrow::Borrow, fmt, sync::Arc};

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id as it stands in the files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

ids! {
    /// A dialogue: `request`.
    FlowId,
    /// A named stop in a flow: `call-day`.
    StepId,
    /// One answer of the person: `call_day`.
    SlotId,
    /// A kind of letter: `access-request`.
    LetterKind,
    /// A body of law that bears on the recording: `gdpr`.
    RegimeId,
    /// One rule of law with its citation: `gdpr-copy`.
    RuleId,
    /// A deadline rule: `response`.
    DeadlineId,
    /// A reason that a company gives: `staff-privacy`.
    RefusalClass,
    /// A place to go next: `authority`.
    RungId,
    /// An authority or conciliation body: `bfdi`.
    BodyId,
}
