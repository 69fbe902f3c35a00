package ca.aval.people;

/** What may be corrected by hand on an adult, and is then not overwritten by a list. */
public enum GuardianField {
    NAME,
    CAPACITY,
    HOUSEHOLD,
    LANGUAGE,
    EMAIL,
    PHONE,
    ADDRESS
}
