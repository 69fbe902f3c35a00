package ca.aval.people;

import ca.aval.platform.place.Destination;

/** Where a member of the staff is added. */
public record NewStaffPlace() implements Destination {}
