package ca.aval.consent.check;

/**
 * Why a pupil may not be published. The order is the one in which reasons count (domain 2.9): of
 * all that hold, the first is the answer.
 */
public enum Reason {
    /** A judgment or an agency forbids it, whatever anybody signed. */
    PUBLICATION_PROHIBITED,
    DECEASED_OR_SEALED,
    NOT_ENROLLED,
    WITHDRAWN,
    /** Two who decide disagree. */
    DISPUTED,
    REFUSED,
    /** Whoever signed could not decide. */
    WRONG_SIGNATORY,
    /** A birthday took the decision from whoever signed. */
    AGE_THRESHOLD_PASSED,
    EXPIRED,
    /** The form of the year did not ask about this use. */
    NOT_COVERED_BY_FORM,
    /** The line of the form names the pupil less than is wished. */
    IDENTIFICATION_TOO_HIGH,
    /** The line came back without an answer, or with one that does not count. */
    BLANK,
    /** Silence, which is a refusal. */
    NO_RESPONSE
}
