package ca.aval.people;

/** By what a person comes under the policy while it lasts (domain 1.1). */
public enum EngagementType {
    EMPLOYEE,
    SUBSTITUTE,
    STUDENT_TEACHER,
    VOLUNTEER,
    CONTRACTOR,
    BOARD_MEMBER,
    COUNCIL_MEMBER
}
