package ca.aval.people;

import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A stay in one class of one school year; a change of class ends one and begins another.
 *
 * @param level as the list says: {@code 4}, {@code Préscolaire 5 ans}
 * @param group the code of the group, as written, leading zeros kept
 * @param until the first day no longer in that class; null while the pupil is there
 */
public record Enrolment(
        UUID id,
        SchoolYear year,
        @Nullable String level,
        String group,
        LocalDate from,
        @Nullable LocalDate until) {
    /** Whether the pupil is in that class on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(year.lastDay())
                && !day.isBefore(from)
                && (until == null || day.isBefore(until));
    }

    /** The same stay, left on that day. */
    public Enrolment endedBefore(LocalDate day) {
        return new Enrolment(id, year, level, group, from, day);
    }
}
