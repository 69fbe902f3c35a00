package ca.aval.people;

/** The kind of staff to which a person belongs (domain 1.1). */
public enum EmployeeCategory {
    TEACHER,
    PROFESSIONAL,
    SUPPORT,
    MANAGER,
    /** Neither employed nor paid as staff: volunteers, contractors, elected members. */
    OUTSIDE
}
