package ca.aval.shell.guide;

import ca.aval.platform.place.Destination;

/** Where one reads which Aval this is, and what it is made of. */
public record AboutPlace() implements Destination {}
