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
    OTHER;

    /** Whether an adult of that capacity signs for a pupil unless an order says otherwise. */
    public boolean maySign() {
        return switch (this) {
            case MOTHER, FATHER, PARENT, LEGAL_TUTOR -> true;
            case FOSTER_FAMILY, STEP_PARENT, GRANDPARENT, OTHER -> false;
        };
    }
}
