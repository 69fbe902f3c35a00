package ca.aval.consent.answer;

/** By which way an answer or a withdrawal reached the school. */
public enum Route {
    FORM,
    LETTER,
    EMAIL,
    /** Said in person or by telephone, and noted by whoever heard it. */
    SPOKEN
}
