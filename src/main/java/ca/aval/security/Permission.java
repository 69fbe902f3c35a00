package ca.aval.security;

/** One thing that an account may or may not do. */
public enum Permission {
    SET_UP_SCHOOL,
    SEE_PEOPLE,
    IMPORT_PEOPLE,
    MANAGE_CAMPAIGN,
    PRINT_FORMS,
    READ_JOURNAL,
    KEEP_OWN_DESK
}
