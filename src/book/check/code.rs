//! The codes of the questions about the whole.

use crate::diagnostic::Code;

/// No way leads to a step.
pub(crate) const UNREACHABLE: Code = Code("B023");
/// A way ends nowhere.
pub(crate) const DEAD_END: Code = Code("B024");
/// Steps lead in a circle without a question.
pub(crate) const LOOP: Code = Code("B025");
/// An alarm leads back to its own step and rings again.
pub(crate) const ALARM_AGAIN: Code = Code("B026");
/// A step offers nothing.
pub(crate) const NO_OPTIONS: Code = Code("B027");
/// An option has a name that no button can have.
pub(crate) const BAD_OPTION: Code = Code("B028");
/// A step asks for a slot in a way that its type cannot answer.
pub(crate) const WRONG_SLOT: Code = Code("B029");
/// A slot that the program itself reads is missing or of another type.
pub(crate) const ENGINE_SLOT: Code = Code("B040");
/// Nothing asks for a slot.
pub(crate) const NEVER_ASKED: Code = Code("B041");
/// A slot is read before it can be set.
pub(crate) const BEFORE_SET: Code = Code("B042");
/// No language has a text that is needed.
pub(crate) const MISSING_TEXT: Code = Code("B050");
/// A message lacks the text of a button.
pub(crate) const MISSING_BUTTON: Code = Code("B051");
/// Nothing shows a text.
pub(crate) const UNUSED_TEXT: Code = Code("B052");
/// Nothing shows an attribute.
pub(crate) const UNUSED_ATTRIBUTE: Code = Code("B053");
/// A text uses a variable that it is not given.
pub(crate) const NOT_GIVEN: Code = Code("B054");
/// A text uses a variable that may have no value there.
pub(crate) const PERHAPS_EMPTY: Code = Code("B055");
/// A text cites a rule that its `law` does not name.
pub(crate) const OUTSIDE_LAW: Code = Code("B056");
/// A text does not cite a rule that its `law` names.
pub(crate) const NOT_CITED: Code = Code("B057");
/// A rule is cited where its body of law does not apply.
pub(crate) const OUTSIDE_REGIME: Code = Code("B058");
/// Two things speak with one message.
pub(crate) const SHARED_TEXT: Code = Code("B059");
/// A rule cites nothing.
pub(crate) const NO_CITATION: Code = Code("B061");
/// A refusal has no answer, or none for some cases.
pub(crate) const UNANSWERED: Code = Code("B062");
/// An entry stands behind one that always holds.
pub(crate) const BEHIND: Code = Code("B063");
/// A rung is on no ladder.
pub(crate) const NO_LADDER: Code = Code("B064");
/// A list of bodies or recipients leaves somebody without one.
pub(crate) const NOBODY: Code = Code("B065");
/// A rule ends before it begins.
pub(crate) const DATES: Code = Code("B066");
/// Holiday tables and countries do not agree.
pub(crate) const HOLIDAYS: Code = Code("B067");

/// Countries differ in the rungs of which they say something.
pub(crate) const HOLE: Code = Code("B044");
/// A deadline is said, and no alarm speaks up when it has passed.
pub(crate) const NOTHING_RINGS: Code = Code("B045");
/// A value can be chosen nowhere.
pub(crate) const NOT_OFFERED: Code = Code("B046");
/// Law was checked on a day that is still to come.
pub(crate) const AHEAD: Code = Code("B084");
/// Law has changed since it was reviewed.
pub(crate) const REVIEWED: Code = Code("B085");
/// Conditions name each other in a circle.
pub(crate) const CIRCLE: Code = Code("B043");
/// A question looks a name up that it cannot.
pub(crate) const LOOKUP: Code = Code("B069");
/// What rests on a rule is not written, as the rule does not hold.
pub(crate) const UNWRITTEN: Code = Code("B083");
/// Two rungs write one letter and do not say to whom.
pub(crate) const TWINS: Code = Code("B086");
/// Law was not checked for a year.
pub(crate) const OLD_LAW: Code = Code("B080");
/// A rule rests on a single source.
pub(crate) const ONE_SOURCE: Code = Code("B081");
/// A rule is used by nothing.
pub(crate) const UNUSED_LAW: Code = Code("B082");

/// Every code with its meaning in one line, in order.
pub(crate) const ALL: &[(Code, &str)] = &[
    (UNREACHABLE, "no way leads to a step"),
    (DEAD_END, "a way ends nowhere"),
    (LOOP, "steps lead in a circle without a question"),
    (
        ALARM_AGAIN,
        "an alarm leads back to its own step and rings again",
    ),
    (NO_OPTIONS, "a step offers nothing"),
    (BAD_OPTION, "an option has a name that no button can have"),
    (
        WRONG_SLOT,
        "a step asks for a slot in a way that its type cannot answer",
    ),
    (
        ENGINE_SLOT,
        "a slot that the program reads is missing or of another type",
    ),
    (NEVER_ASKED, "nothing asks for a slot"),
    (BEFORE_SET, "a slot is read before it can be set"),
    (MISSING_TEXT, "no language has a text that is needed"),
    (MISSING_BUTTON, "a message lacks the text of a button"),
    (UNUSED_TEXT, "nothing shows a text"),
    (UNUSED_ATTRIBUTE, "nothing shows an attribute"),
    (NOT_GIVEN, "a text uses a variable that it is not given"),
    (
        PERHAPS_EMPTY,
        "a text uses a variable that may have no value there",
    ),
    (
        OUTSIDE_LAW,
        "a text cites a rule that its `law` does not name",
    ),
    (
        NOT_CITED,
        "a text does not cite a rule that its `law` names",
    ),
    (
        OUTSIDE_REGIME,
        "a rule is cited where its body of law does not apply",
    ),
    (SHARED_TEXT, "two things speak with one message"),
    (NO_CITATION, "a rule cites nothing"),
    (
        UNANSWERED,
        "a refusal has no answer, or none for some cases",
    ),
    (BEHIND, "an entry stands behind one that always holds"),
    (NO_LADDER, "a rung is on no ladder"),
    (TWINS, "two rungs write one letter to the same recipient"),
    (
        NOBODY,
        "a list of bodies or recipients leaves somebody without one",
    ),
    (DATES, "a rule ends before it begins"),
    (HOLIDAYS, "holiday tables and countries do not agree"),
    (HOLE, "a country says nothing of a rung that another has"),
    (
        NOTHING_RINGS,
        "a deadline is said, and no alarm speaks up when it has passed",
    ),
    (NOT_OFFERED, "a value can be chosen nowhere"),
    (
        AHEAD,
        "something was checked on a day that is still to come",
    ),
    (REVIEWED, "law has changed since it was reviewed"),
    (CIRCLE, "conditions name each other in a circle"),
    (
        UNWRITTEN,
        "a part or answer is not written, as its law does not hold",
    ),
    (LOOKUP, "a question looks a name up where it cannot"),
    (OLD_LAW, "law was not checked for a year"),
    (ONE_SOURCE, "a rule of law rests on a single source"),
    (UNUSED_LAW, "a rule of law is cited by nothing"),
];
