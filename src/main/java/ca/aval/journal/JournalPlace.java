package ca.aval.journal;

import ca.aval.platform.place.Destination;

/** Where one reads what was done in the register. */
public record JournalPlace() implements Destination {}
