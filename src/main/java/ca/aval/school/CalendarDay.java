package ca.aval.school;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day that the calendar of the school sets apart.
 *
 * @param reason in the school's words, as people read it: “Tempête de neige”
 */
public record CalendarDay(UUID id, LocalDate day, DayKind kind, String reason) {
    public CalendarDay {
        reason = reason.strip();
    }

    /** The same said of the same day, whichever row keeps it. */
    boolean saysTheSameAs(CalendarDay other) {
        return day.equals(other.day) && kind == other.kind && reason.equals(other.reason);
    }
}
