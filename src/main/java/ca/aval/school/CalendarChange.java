package ca.aval.school;

import org.jspecify.annotations.Nullable;

/**
 * A calendar before and after an act, so that the act can be taken back.
 *
 * @param before null when none was written down
 * @param after null when none is written down any more
 */
public record CalendarChange(@Nullable SchoolCalendar before, @Nullable SchoolCalendar after) {
    /** The change that takes this one back. */
    public CalendarChange inverse() {
        return new CalendarChange(after, before);
    }
}
