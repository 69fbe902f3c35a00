package ca.aval.consent.form;

/** What stands on a page of the form. */
public enum SheetLayout {
    /** The notice that the family keeps. */
    NOTICE,
    /** The answers with the signatures below. */
    ANSWERS,
    /** Answers only; they go on overleaf. */
    ANSWERS_CONTINUED,
    /** A short notice and the first five answers. */
    OPENING,
    /** The last answers, up to thirteen, with the signatures. */
    CLOSING
}
