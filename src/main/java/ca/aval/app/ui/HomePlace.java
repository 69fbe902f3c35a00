package ca.aval.app.ui;

import ca.aval.platform.place.Destination;

/** Where the day begins. */
public record HomePlace() implements Destination {}
