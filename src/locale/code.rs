//! The codes of what can be wrong in the files of a language.

use crate::diagnostic::Code;

/// A message does not parse.
pub const SYNTAX: Code = Code("L001");
/// Two texts of a language have one name.
pub const DUPLICATE_MESSAGE: Code = Code("L002");
/// A message has the same attribute twice.
pub const DUPLICATE_ATTRIBUTE: Code = Code("L003");
/// A message calls a function that does not exist.
pub const UNKNOWN_FUNCTION: Code = Code("L004");
/// A message takes in a message, term or attribute that does not exist.
pub const UNKNOWN_REFERENCE: Code = Code("L005");
/// A message has no text.
pub const EMPTY: Code = Code("L006");
/// A message takes itself in, or too much.
pub const CIRCLE: Code = Code("L007");
/// A function is called with what it does not take.
pub const BAD_CALL: Code = Code("L008");
/// A message behind a format uses what it is not given.
pub const PHRASE: Code = Code("L009");
/// A language lacks a message of the reference language.
pub const MISSING_MESSAGE: Code = Code("L010");
/// A language has a message that the reference language does not have.
pub const SURPLUS_MESSAGE: Code = Code("L011");
/// A language lacks an attribute, or the text itself, of a message.
pub const MISSING_ATTRIBUTE: Code = Code("L012");
/// A language has an attribute that the reference language does not have.
pub const SURPLUS_ATTRIBUTE: Code = Code("L013");
/// A message uses a variable that the reference language does not use there.
pub const SURPLUS_VARIABLE: Code = Code("L014");
/// A language lacks a file of the reference language.
pub const MISSING_FILE: Code = Code("L015");
/// The name of a folder is no language tag.
pub const BAD_TAG: Code = Code("L016");
/// A term shows a variable that it is not given.
pub const TERM_ARGUMENT: Code = Code("L017");
/// A language leaves texts to one that cannot say them.
pub const REST: Code = Code("L018");
/// A language says what is read in another one.
pub const UNREAD: Code = Code("L019");
/// A language is also typed in one that the book does not have.
pub const ALSO: Code = Code("L020");

/// Every code with its meaning in one line, in order.
pub const ALL: &[(Code, &str)] = &[
    (SYNTAX, "a message does not parse"),
    (DUPLICATE_MESSAGE, "two texts of a language have one name"),
    (
        DUPLICATE_ATTRIBUTE,
        "a message has the same attribute twice",
    ),
    (
        UNKNOWN_FUNCTION,
        "a message calls a function that does not exist",
    ),
    (
        UNKNOWN_REFERENCE,
        "a message takes in a message, term or attribute that does not exist",
    ),
    (EMPTY, "a message has no text"),
    (CIRCLE, "a message takes itself in, or too much"),
    (BAD_CALL, "a function is called with what it does not take"),
    (
        PHRASE,
        "a message behind a format uses what it is not given",
    ),
    (
        MISSING_MESSAGE,
        "a language lacks a message of the reference language",
    ),
    (
        SURPLUS_MESSAGE,
        "a language has a message that the reference language does not have",
    ),
    (
        MISSING_ATTRIBUTE,
        "a language lacks an attribute, or the text itself, of a message",
    ),
    (
        SURPLUS_ATTRIBUTE,
        "a language has an attribute that the reference language does not have",
    ),
    (
        SURPLUS_VARIABLE,
        "a message uses a variable that the reference language does not use there",
    ),
    (
        MISSING_FILE,
        "a language lacks a file of the reference language",
    ),
    (BAD_TAG, "the name of a folder is no language tag"),
    (
        TERM_ARGUMENT,
        "a term shows a variable that it is not given",
    ),
    (REST, "a language leaves texts to one that cannot say them"),
    (UNREAD, "a language says what is read in another one"),
    (
        ALSO,
        "a language is also typed in one that the book does not have",
    ),
];
