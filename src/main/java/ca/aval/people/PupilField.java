package ca.aval.people;

/** What may be corrected by hand on a pupil, and is then not overwritten by a list. */
public enum PupilField {
    FILE_NUMBER,
    FAMILY_NAME,
    GIVEN_NAME,
    USUAL_NAME,
    BIRTH_DATE,
    CLASS
}
