package ca.aval.people.roster;

/** What a column of a class list can mean to Aval; whatever means nothing else is not read. */
public enum RosterField {
    FILE_NUMBER,
    PROVINCIAL_NUMBER,
    FAMILY_NAME,
    GIVEN_NAME,
    FULL_NAME,
    BIRTH_DATE,
    LEVEL,
    GROUP,
    LANGUAGE,
    SEPARATED_PARENTS,
    ADDRESS,
    STREET,
    CIVIC_NUMBER,
    STREET_NAME,
    UNIT,
    CITY,
    PROVINCE,
    POSTAL_CODE,
    CAPACITY,
    HOUSEHOLD,
    EMAIL,
    PHONE,
    EMPLOYEE_NUMBER,
    FUNCTION,
    STATUS,
    LAST_DAY
}
