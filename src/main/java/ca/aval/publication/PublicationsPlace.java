package ca.aval.publication;

import ca.aval.platform.place.Destination;

/** What the school published, and what must come down again. */
public record PublicationsPlace() implements Destination {}
