package ca.aval.consent.coverage;

import ca.aval.platform.place.Destination;

/** Where one sees how far the year’s asking has come. */
public record CoveragePlace() implements Destination {}
