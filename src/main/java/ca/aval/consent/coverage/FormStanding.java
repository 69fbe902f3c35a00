package ca.aval.consent.coverage;

/** How far the form of one pupil has come. */
public enum FormStanding {
    /** No form of the year was printed for them. */
    NOT_ASKED,
    /** Printed, and nothing came back. */
    NO_ANSWER,
    /** Back, with lines left empty. */
    PARTIAL,
    /** Back, with something that does not count until the office has cleared it. */
    TO_VERIFY,
    /** Back, and every line says yes or no. */
    COMPLETE
}
