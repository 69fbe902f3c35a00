package ca.aval.consent.check;

import ca.aval.platform.place.Destination;

/** Where one asks whether somebody may be published. */
public record MayPublishPlace() implements Destination {}
