//! The codes of what can be wrong in a condition.

use crate::diagnostic::Code;

/// A condition cannot be read.
pub const SYNTAX: Code = Code("B030");
/// A condition names what the book does not have.
pub const UNKNOWN: Code = Code("B031");
/// Types in a condition do not fit each other.
pub const TYPE: Code = Code("B032");
/// A text is compared with a choice that never has this value.
pub const NO_VALUE: Code = Code("B033");
/// What may be null is used without asking.
pub const UNSET: Code = Code("B034");
/// A function or operator that conditions do not have.
pub const NOT_ALLOWED: Code = Code("B035");
/// `exists` or `all` inside another, or with a name that is taken.
pub const NESTED: Code = Code("B036");
/// A condition is always true or always false.
pub const CONSTANT: Code = Code("B037");
/// Null is asked of something that always has a value.
pub const NEVER_NULL: Code = Code("B038");
/// Calculation could run over.
pub const ARITHMETIC: Code = Code("B039");

/// Every code with its meaning in one line, in order.
pub const ALL: &[(Code, &str)] = &[
    (SYNTAX, "a condition cannot be read"),
    (UNKNOWN, "a condition names what the book does not have"),
    (TYPE, "types in a condition do not fit each other"),
    (
        NO_VALUE,
        "a text is compared with a choice that never has this value",
    ),
    (UNSET, "what may be null is used without asking"),
    (
        NOT_ALLOWED,
        "a function or operator that conditions do not have",
    ),
    (
        NESTED,
        "`exists` or `all` inside another, or with a name that is taken",
    ),
    (CONSTANT, "a condition is always true or always false"),
    (
        NEVER_NULL,
        "null is asked of something that always has a value",
    ),
    (ARITHMETIC, "a calculation in a condition could run over"),
];
