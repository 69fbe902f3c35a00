package ca.aval.app.ui;

import ca.aval.platform.place.Destination;

/**
 * One thing to do, and where it is done.
 *
 * @param detail why, in a few words
 * @param due by when, or how late it is; may be empty
 */
public record HomeLine(
        HomeBand band,
        HomeTask task,
        int count,
        String title,
        String detail,
        String due,
        Destination destination) {}
