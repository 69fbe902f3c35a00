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
    CHANGED_BY_ANOTHER
}
