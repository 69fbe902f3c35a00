package ca.aval.people;

/**
 * What may be corrected by hand on a member of the staff, and is then not overwritten by a list.
 */
public enum StaffField {
    EMPLOYEE_NUMBER,
    NAME,
    USUAL_NAME,
    EMAIL,
    CATEGORY,
    FUNCTIONS,
    ENGAGEMENTS,
    LEAVES
}
