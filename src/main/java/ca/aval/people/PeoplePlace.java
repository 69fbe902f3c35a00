package ca.aval.people;

import ca.aval.platform.place.Destination;

/** The list of the pupils of the year. */
public record PeoplePlace() implements Destination {}
