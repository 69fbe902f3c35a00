package ca.aval.people.change;

/** Why a change by hand is not kept. */
public enum EditRefusal {
    NAME_MISSING,
    BIRTH_DATE_NOT_PAST,
    NUMBER_TAKEN,
    TOO_LONG,
    GROUP_MISSING,
    SAME_CLASS,
    NOT_IN_A_CLASS,
    OUTSIDE_YEAR,
    ENDS_BEFORE_BEGIN,
    WITNESS_MISSING,
    GUARDIAN_MISSING,
    GUARDIAN_HAS_FACTS,
    ENGAGEMENT_MISSING,
    HAS_FORMS,
    NOTHING_CHANGED,
    /** The day lies before the form was made, after its year, or is to come. */
    DAY_OUTSIDE_FORM,
    /** Nothing was asked, or nothing was recorded. */
    NOTHING_ASKED,
    /** Whoever took a consent back agrees anew on a form. */
    WITHDRAWAL_STANDS,
    CHANGED_BY_ANOTHER
}
