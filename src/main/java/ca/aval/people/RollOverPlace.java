package ca.aval.people;

import ca.aval.platform.place.Destination;

/** Where the year is turned. */
public record RollOverPlace() implements Destination {}
