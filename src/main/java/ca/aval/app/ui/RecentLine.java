package ca.aval.app.ui;

import ca.aval.kit.Icon;
import ca.aval.platform.place.Destination;

/**
 * A place that was opened lately.
 *
 * @param detail what kind of thing it is
 * @param when the hour, or the day when it was not today
 */
public record RecentLine(Icon icon, String title, String detail, String when, Destination place) {}
