package ca.aval.people;

import ca.aval.platform.place.Destination;

/** One pupil in the list of the year. */
public record PupilPlace(PupilId pupil) implements Destination {}
