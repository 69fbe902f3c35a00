package ca.aval.publication;

import ca.aval.platform.place.Destination;

/** Where something that went out is recorded. */
public record NewPublicationPlace() implements Destination {}
