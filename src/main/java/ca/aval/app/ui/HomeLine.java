package ca.aval.app.ui;

import ca.aval.platform.place.Destination;

/**
 * One thing to do, and where it is done.
 *
 * @param detail why, in a few words
 */
public record HomeLine(
        HomeTask task, int count, String title, String detail, Destination destination) {}
