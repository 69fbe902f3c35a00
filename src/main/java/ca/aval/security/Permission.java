package ca.aval.security;

/** One thing that an account may or may not do. */
public enum Permission {
    SET_UP_SCHOOL,
    SEE_PEOPLE,
    IMPORT_PEOPLE,
    CHANGE_PEOPLE,
    SEE_LEGAL_FACTS,
    RECORD_LEGAL_FACTS,
    MANAGE_CAMPAIGN,
    PRINT_FORMS,
    READ_JOURNAL,
    KEEP_OWN_DESK,
    CHANGE_OWN_PASSWORD,
    MANAGE_CALENDAR,
    ROLL_OVER_YEAR,
    MANAGE_ACCOUNTS,
    BACK_UP,
    EXPORT_LISTS,
    READ_POLICY,
    ADOPT_POLICY,
    RECORD_CONSENTS,
    RECORD_PUBLICATIONS
}
