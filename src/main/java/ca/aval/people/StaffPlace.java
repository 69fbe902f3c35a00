package ca.aval.people;

import ca.aval.platform.place.Destination;

/** One member of the staff. */
public record StaffPlace(StaffId member) implements Destination {}
