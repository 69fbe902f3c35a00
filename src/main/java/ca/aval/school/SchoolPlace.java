package ca.aval.school;

import ca.aval.platform.place.Destination;

/** Where one changes what the papers say of the school. */
public record SchoolPlace() implements Destination {}
