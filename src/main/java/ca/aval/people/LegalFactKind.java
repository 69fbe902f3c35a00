package ca.aval.people;

/** What a judgment, an agency or the civil register says of a pupil or of one of their adults. */
public enum LegalFactKind {
    /** An order limits what this adult decides: they do not sign. */
    COURT_ORDER(true),
    /** Only this adult decides. */
    SOLE_AUTHORITY(true),
    /** This adult signs although their capacity alone would not let them. */
    AUTHORITY_GRANTED(true),
    /** A judgment took parental authority away from this adult. */
    DEPRIVED_OF_AUTHORITY(true),
    /** An order forbids contact with this adult: they receive nothing and do not sign. */
    NO_CONTACT(true),
    /** Where this adult lives is not shown to the other households. */
    CONFIDENTIAL_ADDRESS(true),
    GUARDIAN_DECEASED(true),
    /** Quebec: a tutor or the court let the pupil decide some matters. */
    EMANCIPATED_SIMPLE(false),
    /** Quebec: the pupil decides as an adult does. */
    EMANCIPATED_FULL(false),
    /** Ontario, at 16 or 17. */
    WITHDRAWN_FROM_PARENTAL_CONTROL(false),
    /** Placed by the youth protection authority or a children’s aid society. */
    CHILD_PROTECTION(false),
    /** Nothing that could identify the pupil is published, whatever anybody signed. */
    PUBLICATION_PROHIBITED(false),
    /** Every mailing stops. */
    DECEASED_OR_MISSING(false);

    private final boolean aboutGuardian;

    LegalFactKind(boolean aboutGuardian) {
        this.aboutGuardian = aboutGuardian;
    }

    /** Whether such a fact names one adult; the others are about the pupil. */
    public boolean isAboutGuardian() {
        return aboutGuardian;
    }

    /** Whether the pupil signs alone once it holds, whatever their age. */
    public boolean letsPupilSign() {
        return this == EMANCIPATED_SIMPLE
                || this == EMANCIPATED_FULL
                || this == WITHDRAWN_FROM_PARENTAL_CONTROL;
    }

    /** Whether an adult of whom it holds does not sign. */
    public boolean preventsSigning() {
        return switch (this) {
            case COURT_ORDER, DEPRIVED_OF_AUTHORITY, NO_CONTACT, GUARDIAN_DECEASED -> true;
            default -> false;
        };
    }

    /** Whether nothing that identifies the pupil may be published while it holds. */
    public boolean forbidsPublishing() {
        return this == CHILD_PROTECTION || this == PUBLICATION_PROHIBITED;
    }
}
