package ca.aval.school;

import ca.aval.platform.place.Destination;

/** The calendar of the school year. */
public record CalendarPlace() implements Destination {}
