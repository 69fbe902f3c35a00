package ca.aval.people;

/** In what capacity an adult answers for a pupil (domain 1.1, 2.6). */
public enum Capacity {
    MOTHER,
    FATHER,
    PARENT,
    LEGAL_TUTOR,
    FOSTER_FAMILY,
    STEP_PARENT,
    GRANDPARENT,
    OTHER
}
