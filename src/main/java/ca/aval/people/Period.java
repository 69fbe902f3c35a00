package ca.aval.people;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A stretch of days during which something holds.
 *
 * @param from the first day
 * @param until the first day on which it no longer holds; null while no end is known
 */
public record Period(LocalDate from, @Nullable LocalDate until) {
    public Period {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a period that ends before it begins");
        }
    }

    /** Where a day stands with regard to a period. */
    public enum Standing {
        TO_COME,
        PRESENT,
        ENDED
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    /**
     * From the first to the last day, both included.
     *
     * @param last null while no end is known
     */
    public static Period days(LocalDate first, @Nullable LocalDate last) {
        return new Period(first, last == null ? null : last.plusDays(1));
    }

    /** The last day on which it holds; null while no end is known. */
    public @Nullable LocalDate lastDay() {
        return until == null ? null : until.minusDays(1);
    }

    public boolean holdsOn(LocalDate day) {
        return standing(day) == Standing.PRESENT;
    }

    public Standing standing(LocalDate day) {
        if (day.isBefore(from)) {
            return Standing.TO_COME;
        }
        return until == null || day.isBefore(until) ? Standing.PRESENT : Standing.ENDED;
    }

    /** The same, ended on that last day. */
    public Period endedOn(LocalDate last) {
        return days(from, last);
    }
}
