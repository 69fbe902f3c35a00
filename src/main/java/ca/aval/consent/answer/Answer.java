package ca.aval.consent.answer;

/** What stands on one line of a form. */
public enum Answer {
    YES,
    NO,
    /** Neither box: a refusal in effect, shown as silence. */
    BLANK,
    /** Both boxes, or a mark that nobody can read as one of them. */
    INVALID
}
