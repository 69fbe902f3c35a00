package ca.aval.consent.answer;

/** Where the form of one pupil stands in one school year, all its lines together. */
public enum FormState {
    /** No form of the year was printed for the pupil. */
    NOT_ASKED,
    /** Asked, and the family still has time to answer. */
    ASKED,
    /** The day by which to answer has passed in silence. */
    NO_RESPONSE,
    /** Silent, and reminded at least once. */
    REMINDED,
    /** Every line has its answer. */
    COMPLETE,
    /** Some lines are blank or not valid; those are refusals. */
    PARTIAL,
    /** Unsigned or undated: no yes of it counts. */
    INVALID,
    /** Signed by somebody of whom it is not known that they may. */
    TO_VERIFY,
    /** The pupil decides now, and a parent signed. */
    PUPIL_TO_ASK,
    /** Holders contradict each other on at least one line. */
    DISAGREEMENT,
    PARTLY_WITHDRAWN,
    WITHDRAWN,
    /** Answered in a year that is over. */
    EXPIRED;

    /** Whether somebody has still to be asked before the form says all it can. */
    public boolean toComplete() {
        return switch (this) {
            case PARTIAL, INVALID, TO_VERIFY, PUPIL_TO_ASK, DISAGREEMENT -> true;
            default -> false;
        };
    }

    /** Whether the family was asked and said nothing so far. */
    public boolean silent() {
        return this == ASKED || this == NO_RESPONSE || this == REMINDED;
    }

    /** Whether an answer came that leaves nothing to ask. */
    public boolean settled() {
        return switch (this) {
            case COMPLETE, PARTLY_WITHDRAWN, WITHDRAWN, EXPIRED -> true;
            default -> false;
        };
    }
}
