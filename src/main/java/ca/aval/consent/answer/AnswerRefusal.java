package ca.aval.consent.answer;

/** Why an answer, a correction or a withdrawal is not recorded. */
public enum AnswerRefusal {
    /** The code was mistyped: its check character does not fit. */
    CODE_WRONG,
    /** No form of this register has that code. */
    FORM_UNKNOWN,
    USE_NOT_ON_FORM,
    DATE_TO_COME,
    /** Signed before the form was made: the paper of another year. */
    BEFORE_FORM,
    /** Signed after the year for which the form asks. */
    AFTER_YEAR,
    /** Two people of the pupil’s list have that name: the identity tells them apart. */
    SIGNATORY_UNCLEAR,
    /** An identity, but of nobody of the pupil’s list. */
    SIGNATORY_UNKNOWN,
    NAME_MISSING,
    NAME_TOO_LONG,
    /** Nothing was ever asked about the pupil, so nothing can be withdrawn. */
    NOTHING_ASKED,
    NOTHING_TO_CORRECT,
    /** A row of a file: neither Y, N, X, a hyphen nor empty. */
    ANSWER_UNREADABLE,
    /** A row of a file is longer than the first: its answers may stand under other uses. */
    CELL_WITHOUT_COLUMN,
    DATE_UNREADABLE,
    ROUTE_UNKNOWN
}
