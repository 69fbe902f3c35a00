package ca.aval.people;

import ca.aval.platform.place.Destination;

/** Where class lists are brought in. */
public record RosterImportPlace() implements Destination {}
