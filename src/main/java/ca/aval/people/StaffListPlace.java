package ca.aval.people;

import ca.aval.platform.place.Destination;

/** The list of the staff and of everybody else whom the policy covers. */
public record StaffListPlace() implements Destination {}
