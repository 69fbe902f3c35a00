package ca.aval.people;

import ca.aval.platform.place.Destination;

/** Where a pupil is added by hand. */
public record NewPupilPlace() implements Destination {}
