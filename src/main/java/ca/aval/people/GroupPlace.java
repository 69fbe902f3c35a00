package ca.aval.people;

import ca.aval.platform.place.Destination;

/**
 * One group in the list of the year.
 *
 * @param group its code, as written
 */
public record GroupPlace(String group) implements Destination {}
