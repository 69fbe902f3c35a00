package ca.aval.shell;

import ca.aval.platform.place.Destination;

/** Where one chooses how Aval looks and speaks. */
public record PreferencesPlace() implements Destination {}
